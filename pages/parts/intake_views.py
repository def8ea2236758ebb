"""The pieces of receiving: the sender's sheet as it is, and old value beside new.
Cells are escaped text of the file; a flagged cell carries the number of its finding.
Column letters and row numbers are those of the sender's own file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from analytics.words import day, decimal, is_missing, number
from pages.parts.blocks import table
from pages.parts.intake_findings import MARK, MOST_ROWS, STATE_WORDS, numbers
from pages.parts.marks import esc

NUMBER, ISO_DAY = re.compile(r"-?\d+(\.\d+)?"), re.compile(r"\d{4}-\d{2}-\d{2}")
LONG = 32  # letters of a cell beyond which it is cut on screen; its title holds all of it


def sheet_table(drawing: dict, findings: Sequence[dict], read: Mapping[str, str] | None = None) -> str:
    """One sheet as the sender typed it, from its heading on; flagged cells carry the number of their finding.

    `read` says by cell of the heading what a column was taken for, where its title does not say so.
    """
    flags: dict[str, list[tuple[int, int, str]]] = {}
    for at, (count, one) in enumerate(zip(numbers(findings), findings, strict=True), start=1):
        if one.get("sheet") == drawing["sheet"] and one.get("cell"):
            flags.setdefault(one["cell"], []).append((at, count, one["level"]))
    flagged = {int(re.sub(r"\D", "", cell)) for cell in flags}
    wanted = [row for row in drawing["rows"] if row["kind"] not in ("outside", "blank", "end") or row["n"] in flagged]
    wanted = wanted or [row for row in drawing["rows"] if any(row["cells"])]  # no table was recognised
    kept = wanted if len(wanted) <= MOST_ROWS else _around(wanted, flagged)
    columns = drawing["columns"][: max((_used(row["cells"]) for row in kept), default=0)]
    head = "<td></td>" + "".join(f'<th scope="col">{esc(letter)}</th>' for letter in columns)
    body = "".join(_line(row, columns, flags, read or {}) for row in kept)
    cut = (
        f'<p class="sub">Hiển thị {number(len(kept))} trong {number(drawing["total_rows"])} hàng của trang tính.</p>'
        if len(kept) < len(wanted)
        else ""
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="Trang tính {esc(drawing["sheet"])}">'
        f'<table class="sheet"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>{cut}'
    )


def _around(rows: list[dict], flagged: set[int]) -> list[dict]:
    """The first rows, and those with a finding, in order."""
    first = rows[:12]
    return (first + [row for row in rows[12:] if row["n"] in flagged])[:MOST_ROWS]


def _used(cells: list[str]) -> int:
    return max((place for place, text in enumerate(cells, start=1) if text), default=0)


def _line(row: dict, columns: Sequence[str], flags: dict, read: Mapping[str, str]) -> str:
    kind = {"header": "hd", "total": "total", "subtotal": "total"}.get(row["kind"], "")
    look = " ".join(part for part in (kind, "hidden" if row["hidden"] else "") if part)
    cells = "".join(
        _cell(text, flags.get(f"{letter}{row['n']}", []), read.get(f"{letter}{row['n']}", ""))
        for letter, text in zip(columns, row["cells"], strict=False)
    )
    return f'<tr class="{look}"><th scope="row">{row["n"]}</th>{cells}</tr>'


def _cell(text: str, flags: list[tuple[int, int, str]], read: str) -> str:
    """One cell; findings are listed worst first, so the first of its flags gives it its colour."""
    figure = "r" if re.fullmatch(r"-?[\d.,]+", text) else ""
    look = " ".join(part for part in (figure, flags[0][2] if flags else "") if part)
    badge = " ".join(f'<i class="badge {level}" id="{MARK}{at}">{count}</i>' for at, count, level in flags)
    told = f'<div class="clip">{esc(text)}</div>' if len(text) > LONG else esc(text)
    below = f'<div class="read"><span class="aloud">hiểu là: </span>{esc(read)}</div>' if read else ""
    return f'<td class="{look}" title="{esc(text)}">{told}{badge}{below}</td>'


def differences_title(counts: dict[str, int], mode: str = "replace") -> str:
    """'Nếu xác nhận: 2 giá trị thay đổi, 5 dòng mới, không dòng nào bị bỏ'; in mode add what the file leaves out
    stays."""
    if not any(counts.values()):
        return "Nếu xác nhận: không có dòng nào để ghi, vì dòng nào cũng còn lỗi hoặc không có số liệu"
    absent = "bị bỏ" if mode == "replace" else "không có trong tệp vẫn được tính"
    missing = f"{number(counts['missing'])} dòng {absent}" if counts["missing"] else "không dòng nào bị bỏ"
    return f"Nếu xác nhận: {', '.join(filter(None, (counted(counts), missing)))}"


def counted(counts: dict[str, int]) -> str:
    """'2 giá trị thay đổi, 5 dòng mới', without the noughts."""
    names = {"changed": "giá trị thay đổi", "new": "dòng mới", "unchanged": "dòng giữ nguyên"}
    return ", ".join(f"{number(counts[name])} {word}" for name, word in names.items() if counts[name])


def value_words(text) -> str:
    """A value as the store compares it, as an office writes it."""
    if is_missing(text):
        return "chưa có"
    first, *rest = str(text).split("; ")
    if first in STATE_WORDS and rest and NUMBER.fullmatch(rest[0]):  # a progress row: its state, then its percentage
        rest[0] = f"{decimal(rest[0], 0)}%"
    return "; ".join([_part(first) if rest else _figure(_part(first)), *map(_part, rest)])


def _part(text: str) -> str:
    """A state, a date or nothing in words; any other text as it is."""
    if text == "None":
        return "chưa có"
    return day(text) if ISO_DAY.fullmatch(text) else STATE_WORDS.get(text, text)


def _figure(text: str) -> str:
    """A value that is one number, as an office writes it."""
    if not NUMBER.fullmatch(text):
        return text
    return decimal(text, len(text.partition(".")[2].rstrip("0")))


def _change(row: dict) -> str:
    """The old value struck out beside the new one, or what becomes of it."""
    old, new = ("" if is_missing(row.get(name)) else esc(value_words(row[name])) for name in ("old_value", "new_value"))
    if row.get("stays"):
        return f'{old} <span class="muted">không có trong tệp, giữ nguyên</span>'
    if not new:
        return f'<s class="old">{old}</s> <span class="muted">không còn giá trị</span>'
    before = f'<s class="old">{old}</s><span class="aloud"> thành </span>' if old else ""  # "7" and "9" are no 79
    return f'{before}<span class="new">{new}</span>'


def differences_table(
    rows: Sequence[dict], say: Callable[[str], str], in_all: int | None = None, most: int = MOST_ROWS
) -> str:
    """Cell, what it answers, old value struck out beside the new; the first rows of a preview, `in_all` of which
    there are. A row marked `stays` is absent from the file and keeps its value."""
    lines = []
    for row in rows[:most]:
        where = "!".join(str(part) for part in (row.get("sheet"), row.get("cell")) if not is_missing(part))
        lines.append((esc(where), esc(say(str(row.get("key") or ""))), _change(row)))
    more = (in_all or len(rows)) - most
    rest = f'<p class="sub">Còn {number(more)} dòng.</p>' if more > 0 else ""
    return table(("Ô", "Nội dung", "Giá trị đang có, giá trị mới"), lines, stack=True, label="Giá trị thay đổi") + rest
