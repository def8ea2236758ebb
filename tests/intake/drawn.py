"""A checked file as lines one can read and compare: form and scope, records, findings.
Records show the cell and their values; findings level, code, cell and what stands there.
The words of messages are left out: they may improve without a test changing."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from data.catalogue import Catalogue
from data.intake.check import check_workbook
from data.intake.model import Checked, Refusal
from data.intake.readers import workbook

LEFT_OUT = {"form", "sheet", "cell", "cells", "unit", "award_form_name", "recipient_type_name", "task", "lead"}


@cache
def catalogue() -> Catalogue:
    return Catalogue.from_seed(dt.date(2026, 11, 22))


def check(name: str, content: bytes, known: Catalogue | None = None, **asked) -> Checked:
    """As the child process does it, but here."""
    try:
        return check_workbook(name, workbook.read_safely(name, content), known or catalogue(), **asked)
    except Refusal as refusal:
        return Checked(name, None, {"code": refusal.code, "message": refusal.message})


def check_path(path: Path) -> Checked:
    return check(path.name, path.read_bytes())


def draw(checked: Checked) -> str:
    """form, refusal and scope; a line per record; a line per finding."""
    refused = checked.refused["code"] if checked.refused else "-"
    lines = [
        f"form {checked.form or '-'} | refused {refused} | sender {checked.sender_unit_id or '-'} | period "
        f"{checked.period or '-'}"
    ]
    for row in checked.rows:
        left_out = LEFT_OUT - {"lead"} if row["form"] == "plan" else LEFT_OUT
        values = [str(v) for k, v in row.items() if k not in left_out and v is not None]
        lines.append(f"{row['sheet']}!{row['cell']} | " + " | ".join(values))
    lines += [f"> {f.level} {f.code} {f.sheet or '-'}!{f.cell or '-'} [{f.value or ''}]" for f in checked.findings]
    return "\n".join(lines) + "\n"
