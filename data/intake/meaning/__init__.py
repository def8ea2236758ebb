"""What a text of the field means: units, awards, tasks, states, numbers and days as offices write them.
A text is known, or it is asked about with the nearest names; nothing is guessed.
Nothing is known here of the table a text stands in."""
