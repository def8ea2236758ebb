"""From bytes to sheets: the gate, and one reader for each kind of file.
What the cells are about is not known here; what their looks tell (fonts, percent formats, hidden rows) is.
A reader gives the values as the sender sees them, or refuses with the cure."""
