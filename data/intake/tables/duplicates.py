"""One key twice in a file of a plain form or of progress.
Both cells are named, also across sheets; beyond a limit they are not listed.
An error, since nobody can say which of the two holds."""

from __future__ import annotations

from data.intake.forms import Form
from data.intake.model import Finding
from data.intake.records import Block, Column
from data.intake.tables.table import LIMIT
from data.text import match_key


def told(form: Form, blocks: list[Block], asked: set[tuple[str | None, str | None]]) -> list[Finding]:
    """One key twice in the file; a row of which one field is asked (`asked`: sheet and cell) may have another key."""
    seen: dict[tuple, tuple[str, str]] = {}
    findings = []
    titles = {f.name: f.title.lower() for f in form.fields} | {"unit_id": "đơn vị", "task_no": "nhiệm vụ"}
    named = ", ".join(titles.get(name, name) for name in form.key)
    for block in blocks:
        columns = [block.fields.get(name, Column(None, None)) for name in form.key]
        for i in range(len(block)):
            key = tuple(match_key(v) if isinstance(v := c.at(i), str) else v for c in columns)
            if None in key and not (form.code == "targets" and key[0] is not None):
                continue
            if any((block.sheet, block.place(name, i)) in asked for name in ("unit", "unit_id")):
                continue
            place = block.row(i)["cell"]
            if key in seen:
                sheet, cell = seen[key]
                before = cell if sheet == block.sheet else f"{sheet}!{cell}"
                words = f"Ô {place} và ô {before} cùng {named}. Gộp thành một dòng hoặc sửa dòng ghi sai."
                findings.append(Finding("error", "duplicate_key", block.sheet, place, None, words))
                if len(findings) == LIMIT:
                    return findings
            else:
                seen[key] = (block.sheet, place)
    return findings
