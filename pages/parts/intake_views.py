"""The pieces of receiving: the sender's sheet as it is, the findings with their cures, old value beside new.
Cells are escaped text of the file; a flagged cell carries the number of its finding.
Column letters and row numbers are those of the sender's own file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analytics.words import LEVELS, is_missing, number
from pages.parts.blocks import card_title, table
from pages.parts.marks import esc, level_mark

MOST_ROWS = 40
STATE_WORDS = {
    "not_started": "chưa thực hiện",
    "in_progress": "đang thực hiện",
    "done": "hoàn thành",
    "not_applicable": "không phát sinh",
}


def count_words(findings: Sequence[dict]) -> str:
    """'2 lỗi, 1 cảnh báo, 1 lưu ý', only levels that occur."""
    counts = {level: sum(one["level"] == level for one in findings) for level in LEVELS}
    told = [f"{number(n)} {LEVELS[level].lower()}" for level, n in counts.items() if n]
    return ", ".join(told) or "không có nội dung cần kiểm tra"


def place(finding: dict) -> str:
    return "!".join(str(part) for part in (finding.get("sheet"), finding.get("cell")) if part) or "cả tệp"


def findings_table(findings: Sequence[dict], most: int = MOST_ROWS) -> str:
    """Number, level and cell, what stands there, what is wrong and the cure."""
    if not findings:
        return card_title("Nội dung cần kiểm tra") + "<p>Không có nội dung cần kiểm tra.</p>"
    lines = []
    for count, one in enumerate(findings[:most], start=1):
        cure = f'<br><span class="muted">{esc(one["suggestion"])}</span>' if one.get("suggestion") else ""
        lines.append(
            (
                str(count),
                f"{level_mark(one['level'])} <b>{esc(LEVELS[one['level']])}</b><br>{esc(place(one))}",
                esc(one.get("value")),
                esc(one["message"]) + cure,
            )
        )
    rest = (
        f'<p class="sub">Còn {len(findings) - most} nội dung trong tệp đã đánh dấu.</p>' if len(findings) > most else ""
    )
    return (
        card_title("Nội dung cần kiểm tra", count_words(findings))
        + table(("TT", "Mức, ô", "Đang là", "Cách sửa"), lines, label="Nội dung cần kiểm tra")
        + rest
    )


def _letters(column: int) -> str:
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def _column(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - 64
    return value


def rows_as_sheet(rows: Sequence[dict], findings: Sequence[dict], sheet: str) -> str:
    """What was read from one sheet, each value at its own cell, flagged cells numbered.

    `rows` carry `cells` (field -> address); only the rows that hold findings and their neighbours are sent
    when the sheet is longer than the page can show.
    """
    flags = {
        one["cell"]: (count, one["level"])
        for count, one in enumerate(findings, start=1)
        if one.get("sheet") == sheet and one.get("cell") and ":" not in one["cell"]
    }
    values: dict[tuple[int, int], str] = {}
    for row in rows:
        if row["sheet"] != sheet:
            continue
        for field, address in row["cells"].items():
            found = re.fullmatch(r"([A-Z]+)(\d+)", address)
            if found:
                shown = row.get(f"{field}_name", row.get(field))
                values[int(found[2]), _column(found[1])] = "" if is_missing(shown) else str(shown)
    for one in findings:
        found = re.fullmatch(r"([A-Z]+)(\d+)", one.get("cell") or "")
        if one.get("sheet") == sheet and found and one.get("value"):
            values[int(found[2]), _column(found[1])] = str(one["value"])
    if not values:
        return ""
    lines, columns = sorted({r for r, _ in values}), range(min(c for _, c in values), max(c for _, c in values) + 1)
    flagged = {int(re.sub(r"\D", "", cell)) for cell in flags}
    kept = (
        lines
        if len(lines) <= MOST_ROWS
        else sorted({r for r in lines if any(abs(r - f) <= 1 for f in flagged)} | set(lines[:8]))[:MOST_ROWS]
    )
    head = "<td></td>" + "".join(f'<th scope="col">{_letters(c)}</th>' for c in columns)
    body = "".join(
        f'<tr><th scope="row">{r}</th>' + "".join(_cell(r, c, values, flags) for c in columns) + "</tr>" for r in kept
    )
    cut = (
        f'<p class="sub">Hiển thị {len(kept)} trong {number(len(lines))} dòng đọc được.</p>'
        if len(kept) < len(lines)
        else ""
    )
    return (
        f'<div class="scroll"><table class="sheet" aria-label="Trang tính {esc(sheet)}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>{cut}"
    )


def _cell(row: int, column: int, values: dict, flags: dict) -> str:
    text = values.get((row, column), "")
    flag = flags.get(f"{_letters(column)}{row}")
    look = " ".join(part for part in ("r" if re.fullmatch(r"-?[\d.,]+", text) else "", flag[1] if flag else "") if part)
    badge = f'<i class="badge {flag[1]}">{flag[0]}</i>' if flag else ""
    return f'<td class="{look}" title="{esc(text)}">{esc(text)}{badge}</td>'


def differences_title(counts: dict[str, int], before: bool = True) -> str:
    """'Nếu xác nhận: 2 giá trị thay đổi, 5 dòng mới, 2 dòng giữ nguyên, không dòng nào bị bỏ'."""
    missing = f"{number(counts['missing'])} dòng bị bỏ" if counts["missing"] else "không dòng nào bị bỏ"
    return (
        f"{'Nếu xác nhận' if before else 'Đã xác nhận'}: {number(counts['changed'])} giá trị thay đổi, {number(counts['new'])} dòng mới, "
        f"{number(counts['unchanged'])} dòng giữ nguyên, {missing}"
    )


def _value(text) -> str:
    if is_missing(text):
        return "chưa có"
    parts = [STATE_WORDS.get(part, part) for part in str(text).split("; ")]
    return "; ".join(parts)


def differences_table(rows: Sequence[dict], most: int = MOST_ROWS) -> str:
    """Cell, what it answers, old value struck out beside the new; rows of a preview."""
    lines = []
    for row in rows[:most]:
        where = "!".join(str(part) for part in (row.get("sheet"), row.get("cell")) if not is_missing(part))
        old = "" if is_missing(row.get("old_value")) else f'<s class="old">{esc(_value(row["old_value"]))}</s>'
        new = "" if is_missing(row.get("new_value")) else f'<span class="new">{esc(_value(row["new_value"]))}</span>'
        lines.append((esc(where), esc(row.get("key")), old + (new or ' <span class="muted">không còn giá trị</span>')))
    rest = f'<p class="sub">Còn {number(len(rows) - most)} dòng.</p>' if len(rows) > most else ""
    return table(("Ô", "Nội dung", "Giá trị đang có, giá trị mới"), lines, label="Giá trị thay đổi") + rest
