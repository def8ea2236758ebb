"""From the bytes an office sends to checked rows and findings; no store is opened here.
`check_bytes` reads the file in a child process and returns a `Checked`: rows, findings, what was recognised.
data/intake/receive.py takes it from there."""

from data.intake.model import Checked, Finding, Rows

__all__ = ["Checked", "Finding", "Rows", "check_bytes"]


def __getattr__(name: str):
    """check_bytes needs psutil, which the child process does not: imported when asked for."""
    if name == "check_bytes":
        from data.intake.sandbox import check_bytes

        return check_bytes
    raise AttributeError(name)
