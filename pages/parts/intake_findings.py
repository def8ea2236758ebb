"""What is to be checked in a file, told once for all cells of which it holds.
A wrong name in sixty rows is one thing to mend, so it is one line with one number; each of its cells bears that number.
The workbook given back to the sender still has a remark at every cell."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from analytics.words import LEVELS, number
from pages.parts.blocks import card_title, table
from pages.parts.marks import esc, level_mark

MOST_ROWS = 40
MARK = "nd-"  # what the flag of a finding is called in its page, by its place among all: "nd-3"
STATE_WORDS = {
    "not_started": "chưa thực hiện",
    "in_progress": "đang thực hiện",
    "done": "hoàn thành",
    "not_applicable": "không phát sinh",
}


def findings_of(rows: pd.DataFrame) -> list[dict]:
    """The rows of upload_findings, worst first, what is missing as None: a cell, a value, a cure that is none."""
    told = rows.astype(object).where(rows.notna(), None).to_dict("records")
    return sorted(told, key=lambda one: list(LEVELS).index(one["level"]))


def numbers(findings: Sequence[dict]) -> list[int]:
    """The number each finding has in the list: one for all that say the same of different cells."""
    known: dict[tuple, int] = {}
    return [known.setdefault(_says(one), len(known) + 1) for one in findings]


def _says(one: dict) -> tuple:
    """What a finding says, but for its own cell and row."""
    cell = str(one.get("cell") or "")
    row = re.sub(r"\D", "", cell.partition(":")[0])
    message = one["message"]
    if row:
        message = re.sub(rf"\b{re.escape(cell)}\b|(?<=[Hh]àng ){row}\b", "", message)
    return one["level"], one.get("code"), one.get("value"), one.get("suggestion"), message


def count_words(findings: Sequence[dict]) -> str:
    """'2 lỗi, 1 cảnh báo, 1 lưu ý', only levels that occur."""
    counts = {level: sum(one["level"] == level for one in findings) for level in LEVELS}
    told = [f"{number(n)} {LEVELS[level].lower()}" for level, n in counts.items() if n]
    return ", ".join(told) or "không có nội dung cần kiểm tra"


def place(finding: dict) -> str:
    return "!".join(str(part) for part in (finding.get("sheet"), finding.get("cell")) if part) or "cả tệp"


def findings_table(findings: Sequence[dict], most: int = MOST_ROWS, drawn: str = "") -> str:
    """Number, level and cells, what stands there, what is wrong and the cure.

    A cell that is flagged in the sheets `drawn` beside the list is one click away.
    """
    if not findings:
        return card_title("Nội dung cần kiểm tra") + "<p>Không có nội dung cần kiểm tra.</p>"
    marked = set(map(int, re.findall(rf'id="{MARK}(\d+)"', drawn)))
    alike: dict[int, list[tuple[int, dict]]] = {}
    for at, (count, one) in enumerate(zip(numbers(findings), findings, strict=True), start=1):
        alike.setdefault(count, []).append((at, one))
    lines = []
    for count, found in list(alike.items())[:most]:
        one = found[0][1]
        cure = f'<br><span class="muted">Gợi ý: {esc(one["suggestion"])}</span>' if one.get("suggestion") else ""
        first, *others = [
            f"<span class='nowrap'>{_way_to(at, each) if at in marked else esc(place(each))}</span>"
            for at, each in found
        ]
        lines.append(
            (
                str(count),
                f"<span class='nowrap'>{level_mark(one['level'])} <b>{esc(LEVELS[one['level']])}</b></span><br>"
                f"{first}{_others(others)}",
                f'<span class="on-phone">Đang là: </span>{esc(told)}' if (told := _told(one.get("value"))) else "",
                esc(one["message"]) + cure,
            )
        )
    rest = len(alike) - most
    many = f", thuộc {number(len(alike))} nội dung" if len(alike) < len(findings) else ""
    return (
        card_title("Nội dung cần kiểm tra", count_words(findings) + many)
        + table(("TT", "Mức, ô", "Đang là", "Cách sửa"), lines, stack=True, label="Nội dung cần kiểm tra")
        + (f'<p class="sub">Còn {number(rest)} nội dung trong tệp đã đánh dấu.</p>' if rest > 0 else "")
    )


def _others(places: Sequence[str]) -> str:
    """The further cells of which a finding holds, one tap away."""
    if not places:
        return ""
    return f'<details class="others"><summary>và {number(len(places))} ô khác</summary>{", ".join(places)}</details>'


def _way_to(at: int, one: dict) -> str:
    return f'<a href="#{MARK}{at}">{esc(place(one))}</a>'


def _told(value) -> str:
    """What stands in a cell, as typed; what the store compared it with has its state in words."""
    return "; ".join(STATE_WORDS.get(part, part) for part in str(value or "").split("; "))
