"""Whether the same heading, met again below a table, begins another one: a title of its own stands over it.
"DANH SÁCH TẶNG BẰNG KHEN ...", "(Kèm theo Quyết định số 20/QĐ-UBND ...)" between two headings speak of the rows below
them only; a heading that a page break repeats has nothing over it, or the title of the table once more."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.meaning.listed_states import listed_state
from data.intake.tables import section_words
from data.intake.tables.section_words import DECIDES
from data.text import clean, match_key

_GOES_ON = re.compile(r"(?<!trực )(?<!gián )\btiếp(?: theo)?\W*$|\(tiếp\b|\btiep theo\b|\(tt\)", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:[ivx\d]{1,4} )?(?:(?:bảng|biểu|phụ lục)(?: số)? )?(?:[ivx\d]{1,4} )?(?:danh sách|tổng hợp|thống kê|kết quả|"
    r"kèm theo|ban hành kèm theo|theo quyết định|về việc|khen thưởng)\b"
)
_SUM = re.compile(r"(?:tổng hợp|kết quả)(?: chung)?$|danh sách (?:này|trên|có|gồm)\b")
SAID = frozenset(("unit_id", "award_form", "award_text", "award_kind", "recipient_type", "period"))
NAMES_TASK = re.compile(r"\W*(?:[IVX\d]+[.)]\s*)?nhiệm vụ(?: số)? \d{1,2}\b", re.IGNORECASE)
_MOST = 12  # rows between two tables that are looked at


def goes_on(text: str) -> bool:
    """ "Biểu 1 (tiếp theo)", "Biểu 1 (tt)", "Biểu 1 tiếp"; "tiếp nhận", "trực tiếp" say nothing of it."""
    return _GOES_ON.search(text) is not None


def _says(form: str, text: str, dims: Callable[[str], dict | None]) -> bool:
    if form != "awards":
        return section_words.says(form, text, dims)
    says_more = DECIDES.match(text) or listed_state(text) is not None or NAMES_TASK.match(text)
    return bool(says_more) or not SAID.isdisjoint(dims(text) or ())


def row_of(grid: Grid, header: Header, again: Header, dims: Callable[[str], dict | None]) -> int | None:
    """The first row of the title over `again`, the same heading met again; None where it only goes on."""
    over = {match_key(text) for row in grid.rows[: header.top] for text in row if isinstance(text, str)}
    found, is_said = None, False  # one line says it; above it the rows of the table before may stand alone too
    for row in range(again.top - 1, max(header.bottom, again.top - _MOST), -1):
        texts = [value for value in grid.rows[row] if value not in ("", None)]
        if len(texts) > 2 or not all(isinstance(value, str) for value in texts):
            break
        keys = [match_key(text) for text in map(clean, texts)]
        if any(goes_on(text) for text in texts):
            return None
        is_title = any(key not in over and _TITLE.match(key) and not _SUM.match(key) for key in keys)
        says = len(keys) == 1 and keys[0] not in over and _says(header.form.code, texts[0], dims)
        if is_title or says and not is_said:  # "DANH SÁCH ...", "II. Tập thể", "Xã Na Rì"
            found, is_said = row, is_said or not is_title
        elif texts and not texts[0].lstrip().startswith("("):
            break  # a record of the table above
    return found
