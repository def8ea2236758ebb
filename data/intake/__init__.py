"""From the bytes an office sends to checked rows and findings; no store is opened here.
`check_bytes` reads the file in a child process and returns a `Checked`: rows, findings, what was recognised.
data/intake/receive.py takes it from there."""
