"""Tables of awards, long and wide, lists of people, and the statutory forms: one record per number of awards.
Totals and parts are reconciled with what they sum and never added.
What a cell does not say, its group, its heading or the title above says, with that cell."""
