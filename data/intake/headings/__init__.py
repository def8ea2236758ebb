"""Where the headings of a sheet are, and what each of their columns means: a field of a form, or a measure.
A heading is told by its titles, by the shape of what stands below, and by what the title over it leaves open.
What nobody understands is kept as a question; the rows below a heading are read in tables/."""
