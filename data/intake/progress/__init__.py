"""Tables of progress: one record per task, occurrence and unit, with its state and the cells that say it.
A row may speak of several occurrences or units; a column may be about one.
A state that is only told by other cells is taken with a warning."""
