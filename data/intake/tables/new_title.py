"""Whether the same heading, met again below a table, begins another one: a title of its own stands over it.
"DANH SÁCH TẶNG BẰNG KHEN ...", "(Kèm theo Quyết định số 20/QĐ-UBND ...)" between two headings speak of the rows below
them only, and so does the title of the first heading with another number: "Số liệu tháng 2/2026". A heading that a page
break repeats has nothing over it, the title of the table once more, or "Trang 2/5"."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.meaning.listed_states import listed_state
from data.intake.readers.workbook import as_typed
from data.intake.tables import context_days, section_words
from data.intake.tables.section_words import DECIDES
from data.text import clean, match_key

_GOES_ON = re.compile(r"(?<!trực )(?<!gián )\btiếp(?: theo)?\W*$|\(tiếp\b|\btiep theo\b|\(tt\)", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:[ivx\d]{1,4} )?(?:(?:bảng|biểu|phụ lục)(?: số)? )?(?:[ivx\d]{1,4} )?(?:danh sách|tổng hợp|thống kê|kết quả|"
    r"báo cáo|kèm theo|ban hành kèm theo|theo quyết định|về việc|khen thưởng)\b"
)
_NUMBER = re.compile(r"\b(?:\d+|[ivx]+)\b")
_IS_COUNTED = re.compile(r"\b(?:ngày|tháng|quý|năm|phụ lục|bảng|biểu|mẫu)\b")  # as pages are not
_LETTERHEAD = re.compile(r"cộng hòa xã hội|độc lập tự do|số \d+ \D")
_LABEL = re.compile(
    r".{1,40}:|(?:kỳ(?: báo cáo| số liệu)?|tháng|quý|đơn vị(?: báo cáo)?|loại hình|hình thức|đối tượng)", re.IGNORECASE
)
_NUMBERED = re.compile(r"(?:biểu|bảng|phụ lục|mục|phần)\b[^:–—-]{0,30}[:–—-]\s*", re.IGNORECASE)
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
    return bool(says_more) or not SAID.isdisjoint(dims(_NUMBERED.sub("", text)) or ())


def row_of(grid: Grid, header: Header, again: Header, dims: Callable[[str], dict | None]) -> int | None:
    """The first row of the title over `again`, the same heading met again; None where it only goes on."""
    over = {match_key(text) for row in grid.rows[: header.top] for text in row if isinstance(text, str)}
    alike = {_NUMBER.sub("#", key) for key in over if _IS_COUNTED.search(key)}
    found, is_said = None, False  # one line says it; above it the rows of the table before may stand alone too
    for row in range(again.top - 1, max(header.bottom, again.top - _MOST), -1):
        texts = _lines([value for value in grid.rows[row] if value not in ("", None)])
        if texts is None or len(texts) > 2:
            break
        if any(goes_on(text) for text in texts):
            return None
        new = {text: key for text in texts if (key := match_key(text)) not in over}
        is_title = any(
            _TITLE.match(key) and not _SUM.match(key) or _NUMBER.sub("#", key) in alike for key in new.values()
        )
        says = len(texts) == 1 and bool(new) and _says(header.form.code, texts[0], dims)
        is_letterhead = any(_LETTERHEAD.match(match_key(text)) or context_days.written(text) for text in texts)
        is_others = is_letterhead and any("unit_id" in (dims(text) or ()) for text in new)
        if is_title or is_others or says and not is_said:  # "DANH SÁCH ...", "II. Tập thể", "Xã Na Rì"
            found, is_said = row, is_said or not is_title
        elif new and not is_letterhead and not texts[0].lstrip().startswith("("):
            break  # a record of the table above
    is_cut = found is not None and is_said and _has_groups(grid, header, found, dims)
    return None if is_cut else found


def _has_groups(grid: Grid, header: Header, until: int, dims: Callable[[str], dict | None]) -> bool:
    """Whether the rows of a table stand below group rows of their own, and none like them over its heading: one more
    right above the heading met again is the last of a page, and ends nothing that those before it say."""

    def says(row: int) -> bool:
        texts = _lines([value for value in grid.rows[row] if value not in ("", None)])
        return bool(texts) and len(texts) == 1 and _says(header.form.code, texts[0], dims)

    above = next(
        (row for row in range(header.top - 1, -1, -1) if any(v not in ("", None) for v in grid.rows[row])), None
    )
    return (above is None or not says(above)) and any(map(says, range(header.bottom + 1, until)))


def _lines(values: list) -> list[str] | None:
    """The texts of a row, "Tháng: | 2" as one; None where it holds a number of its own."""
    if len(values) == 2 and isinstance(values[0], str) and _LABEL.fullmatch(clean(values[0])):
        return [f"{clean(values[0]).rstrip(':')}: {clean(as_typed(values[1]))}"]
    return [clean(value) for value in values] if all(isinstance(value, str) for value in values) else None
