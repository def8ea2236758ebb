"""The forms whose rows are records as they stand: results, targets, units, clusters, calendar, movements, plan.
reader.py reads the fields by their types; each form's own module adds what no column says, and tells what cannot be.
Matrices of measured results are unfolded by matrix_rows.py."""
