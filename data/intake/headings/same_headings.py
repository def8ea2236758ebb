"""Tables of one file under the same titles are of the same form, though one of them holds too few rows to tell.
The reading of the one that holds most is taken for all; of awards and work each title decides for itself.
Without this a table of one row beside others was left out, or read as of another form."""

from __future__ import annotations

from data.intake.grid import Grid
from data.intake.headings.header import Header

_BY_TITLE = ("awards", "progress")


def agree(found: list[tuple[Grid, list[Header]]]) -> None:
    """Gives headings of the same titles the same meanings."""
    by_shape: dict[str, list[Header]] = {}
    for _, headers in found:
        for header in headers:
            if len(header.meanings) > 1 and not header.measures and not header.told:
                by_shape.setdefault(header.shape, []).append(header)
    for same in by_shape.values():
        known = [header for header in same if header.form and header.form.code not in _BY_TITLE]
        if not known or len({header.form and header.form.code for header in same}) == 1:
            continue
        best = max(known, key=lambda header: header.score)
        for header in same:
            if header.form is not best.form:
                header.take_over(best)
                header.title = best.title
