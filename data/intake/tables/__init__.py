"""Where the tables of a sheet are, what their columns mean, and what each of their rows is.
Forms differ in their fields only: what is found here is read by awards, progress and the plain forms.
All that is not understood is told, with the cell."""
