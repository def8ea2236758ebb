"""What a file's name says of a unit or period that no line of it says: offered, taken only when an officer says so.
Files are renamed and copied, so a name alone never decides.
What is then taken for rows that name none is told."""

from __future__ import annotations

import re
from dataclasses import replace

from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables.table import Request
from data.text import period_label, read_period

_CODE = re.compile(r"(?<!\d)(20\d\d)[-_. ](Q[1-4]|H[12]|0[1-9]|1[0-2])(?!\d)", re.IGNORECASE)
SAYS = {"missing_unit": "đơn vị", "missing_period": "kỳ báo cáo"}  # finding -> what rows lack


def _words(name: str) -> str:
    return re.sub(r"[_\-.]+", " ", name.rpartition(".")[0] or name)


def _shown(period: str) -> str:
    """As one would type it into a cell: "Quý III/2026"."""
    label = period_label(period)
    return label[:1].upper() + label[1:]


def unit_in(name: str, units: UnitNames) -> str | None:
    """The one unit a file name speaks of, with or without accents."""
    parts = re.split(r"[_.()\[\]]+|\s+[-–]\s*|\s*[-–]\s+", name.rpartition(".")[0] or name)
    named = [found.id for part in [*parts, _words(name)] if (found := units.known(part)).id and found.how != "short"]
    found = dict.fromkeys([*units.mentioned(_words(name)), *units.mentioned_unaccented(_words(name)), *named])
    return next(iter(found)) if len(found) == 1 else None


def period_in(name: str) -> str | None:
    """The period a file name speaks of: "Quy III 2026", "T9.2026", "2026-Q3"."""
    code = _CODE.search(name)
    return f"{code[1]}-{code[2].upper()}" if code else read_period(_words(name), anywhere=True)


def offer(finding: Finding, name: str, units: UnitNames) -> Finding:
    """A missing unit or period with what the file's name says as its suggestion."""
    if finding.code not in SAYS:
        return finding
    if finding.code == "missing_period":
        period = period_in(name)
        said = _shown(period) if period else None
    else:
        unit = unit_in(name, units)
        said = units.by_id[unit].name if unit else None
    if not said:
        return finding
    words = (
        f"{finding.message} Tên tệp ghi {said}; nếu đúng, chọn gợi ý này để dùng cho mọi dòng chưa ghi "
        f"{SAYS[finding.code]}."
    )
    return replace(finding, message=words, suggestion=said)


def tell_taken(blocks: list[Block], request: Request, name: str, names: CatalogueNames) -> list[Finding]:
    """How many rows got the unit or period an officer chose for those that name none, and whether the name says it."""
    units = names.units
    findings: list[Finding] = []
    for field, value, shown, said in (
        ("unit_id", request.default_unit, lambda u: units.by_id[u].name, unit_in(name, units)),
        ("period", request.default_period, _shown, period_in(name)),
    ):
        cell_field = "unit" if field == "unit_id" else field
        for block in blocks if value else ():
            column = block.fields.get(field)
            taken = [
                i
                for i in range(len(block) if column is not None else 0)
                if column.at(i) == value and block.place(cell_field, i) is None
            ]
            if not taken:
                continue
            what = SAYS["missing_unit" if field == "unit_id" else "missing_period"]
            source = f"theo tên tệp “{name}”" if value == said else "theo lựa chọn khi nạp"
            words = (
                f"{len(taken)} dòng không ghi {what} (từ hàng {block.lines[taken[0]]}) được hiểu là {shown(value)} "
                f"{source}, do cán bộ tiếp nhận chọn."
            )
            findings.append(Finding("info", "default_taken", block.sheet, None, shown(value), words))
    return findings
