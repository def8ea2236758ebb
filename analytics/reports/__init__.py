"""Files made from the answers: slides, documents, sheets, pages on paper.
facts.py asks the questions once; story.py and prose.py say them; each writer turns one of these into a format.
No writer asks a question or counts anything, so a figure is the same in every file."""
