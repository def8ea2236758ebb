"""What stands under a heading and around it: which rows are records, groups, totals; what the lines above say of all.
Forms differ in their fields only: what is found here is read by awards, progress and the plain forms.
All that is not understood is told, with the cell."""
