"""From the bytes an office sends to checked rows and findings; no store is opened here.
`check_bytes` reads the file in a child process and returns a `Checked`: rows, findings, what was recognised.
On the way: readers/ (bytes to sheets), meaning/ (what a text says), headings/ (where headings are, what columns mean),
tables/ (what rows are, what is said around them), awards/, progress/ and plain/ (the records of each form); check.py
asks them in this order. data/uploads takes it from there."""

from data.intake.model import Checked, Finding
from data.intake.records import Rows

__all__ = ["Checked", "Finding", "Rows", "annotate_bytes", "check_bytes"]


def __getattr__(name: str):
    """The sandbox needs psutil, which the child process does not: imported when asked for."""
    if name in ("annotate_bytes", "check_bytes"):
        from data.intake import sandbox

        return getattr(sandbox, name)
    raise AttributeError(name)
