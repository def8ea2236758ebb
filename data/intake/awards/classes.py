"""Records that differ only in the words for their recipients ("Giáo viên 8" and "Học sinh 10" are one class), or for an
award that many give: Giấy khen of a Hiệu trưởng and of a Giám đốc bệnh viện are one form. Two such wordings beside each
other are parts of it and are added, which is told; the whole ("Cá nhân") beside another wording of itself may be said
twice, and so may an award that one gives: these stay doubles that are asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from data.intake.addresses import position
from data.intake.awards.keys import KEY, are_apart, key_columns
from data.intake.meaning.canonical import canonical
from data.intake.meaning.words import WHOLE
from data.intake.model import Finding
from data.intake.records import Block, Column
from data.intake.tables.table import LIMIT, Table

_GIVEN_BY_MANY = ("gk_khac", "bk_bo", "co_bo", "cstd_bo", "knc_bo", "hch_khac", "dh_vinh_du")
_WHAT = {"recipient_type": ("đối tượng", "recipient_type_name"), "award_form": ("hình thức", "award_form_name")}


def add(table: Table, block: Block) -> Block:
    """The block with such records added up, each at the cell of the first."""
    block = _added(table, block, "recipient_type", lambda who: who not in (None, *WHOLE, "khac"))
    return _added(table, block, "award_form", lambda form: form in _GIVEN_BY_MANY)


def _added(table: Table, block: Block, name: str, has_parts: Callable[[str | None], bool]) -> Block:
    if not _has_two_wordings(table, block, name):
        return block
    doubles = [rows for rows in same_key(block) if has_parts(block.fields[name].at(rows[0]))]
    added, out = summed(block, [rows for rows in doubles if _worded_apart(table, block, rows, name)])
    for rows, total in added:
        if len(table.findings) < LIMIT:
            table.findings.append(_told(table, block, rows, total, name))
    return out


def same_key(block: Block) -> list[list[int]]:
    """Records of one known key, in the order of the first of each; only keys that stand more than once."""
    columns = key_columns(block)
    if are_apart(columns[KEY.index("decision_no")], columns):
        return []
    keys = zip(*columns, strict=True)
    same: dict[tuple, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        same[key].append(i)
    asked = [KEY.index(name) for name in ("unit_id", "award_form", "recipient_type")]
    return [rows for key, rows in same.items() if len(rows) > 1 and all(key[at] for at in asked)]


def summed(block: Block, doubles: list[list[int]]) -> tuple[list[tuple[list[int], int]], Block]:
    """Each group of records that was added up, with its sum; and the block with one record for each of them.

    Of a number that could not be read nothing is summed.
    """
    if not doubles:
        return [], block
    quantity = block.fields["quantity"]
    numbers = [quantity.at(i) for i in range(len(block))]
    added = [(rows, sum(told)) for rows in doubles if None not in (told := [numbers[i] for i in rows])]
    if not added:
        return [], block
    movements = block.column("movement") if "movement" in block.fields else [None] * len(block)
    for rows, total in added:
        numbers[rows[0]] = total
        if len({movements[i] for i in rows}) > 1:
            movements[rows[0]] = None  # what only some were given for is said of none
    gone = {i for (_, *rest), _ in added for i in rest}
    keep = [i for i in range(len(block)) if i not in gone]
    out = block.taking(keep)
    out.fields["quantity"] = Column([numbers[i] for i in keep])
    if "movement" in block.fields:
        out.fields["movement"] = Column([movements[i] for i in keep])
    return added, out


def _has_two_wordings(table: Table, block: Block, name: str) -> bool:
    """Whether some class may stand under two wordings. Most lists keep to one, and are let through at a glance."""
    told = block.cells.get(name)
    if not isinstance(told, str):
        return told is not None
    if told[-1].isdecimal():
        return False  # one cell says it for all
    classes, at = block.column(name), position(f"{told}1")[1]
    column, above = table.grid.columns[at], table.grid.columns[at][: table.header.bottom + 1]
    if len(table.grid.texts[at].difference(above)) <= len(set(classes)):
        return False
    said = set(zip(classes, [column[line - 1] for line in block.lines], strict=True))
    return len(said) > len({one for one, _ in said})


def _wording(table: Table, block: Block, index: int, name: str) -> str:
    """What stands in the cell that says the recipient, or the award."""
    place = block.place(name, index)
    return canonical(table.grid.text(*position(place))) if place else ""


def _worded_apart(table: Table, block: Block, rows: list[int], name: str) -> bool:
    texts = [_wording(table, block, i, name) for i in rows]
    return all(texts) and len(set(texts)) == len(texts)


def _told(table: Table, block: Block, rows: list[int], total: int, name: str) -> Finding:
    wordings = [table.grid.text(*position(block.place(name, i))) for i in rows]
    said = ", ".join(f"“{text}” (ô {block.place('quantity', i)})" for text, i in zip(wordings, rows, strict=True))
    what, shown = _WHAT[name]
    words = (
        f"{said} cùng thuộc {what} “{block.fields[shown].at(rows[0])}” nên được cộng thành {total}. Nếu là hai cách "
        "ghi của cùng một số, xóa một ô."
    )
    place = block.place("quantity", rows[1])
    return Finding("warning", "same_class_added", block.sheet, place, str(total), words)
