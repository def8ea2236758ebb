"""What the notes of an awards table say against a row: its decision was taken back, or there is none.
A revoked decision is read from the note and told, since a note may mean something else.
"Rút khỏi danh sách" is counted all the same, and asked."""

from __future__ import annotations

import re

from data.intake.addresses import address, letters, place_of, position
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key

_WHY = "có vẻ chưa được khen, không được khen hoặc đã kê ở chỗ khác, nhưng hàng này vẫn được tính"
_CURE = "Bỏ hàng này nếu không có quyết định khen thưởng của riêng nó."
_REVOKED = re.compile(r"^(?:đã )?(?:hủy|hủy bỏ|thu hồi|bãi bỏ)\b")
_NOT_GIVEN = re.compile(
    r"^(?:đã |xin |tạm )?(?:rút\b|hoãn\b|từ chối\b|không (?:đủ|đạt|xét|khen|nhận|được (?:khen|xét|tặng))|"
    r"chưa (?:đủ|xét|ký|có quyết định|ban hành|được khen)|loại (?:khỏi|ra|do|vì)|gạch tên|đưa ra khỏi|bị kỷ luật|"
    r"đề nghị\b|dự kiến\b|đang (?:trình|xét|chờ|đề nghị)|chờ (?:quyết định|qđ|xét|duyệt|ký|ban hành)|"
    r"(?:bị|được) thay thế|(?:ghi |kê |tính |nhập |bị )?trùng\b)"
)


TITLE_REVOKES = re.compile(
    r"(?:(?:danh sách|quyết định|bảng|biểu|về việc|v v|tổng hợp|thống kê|các|những|cá nhân|tập thể|hộ gia đình|hộ|bị|"
    r"đã|trường hợp|và) )*(?:thu hồi|hủy bỏ|bãi bỏ)\b"
)
_INCOMPLETE = re.compile(
    r"\b(?:chưa (?:tính|bao gồm|tổng hợp|cộng|kể|gồm|thống kê)|không (?:tính|bao gồm|kể|gồm)|ngoài ra|chưa có trong)\b"
    r".*(?<![/\d])\d{1,4} (?:\w+ ){0,2}?(?:giấy khen|bằng khen|tập thể|cá nhân|hộ|người|trường hợp|cờ)\b"
)
_LACKS = re.compile(r"\bsố (?:liệu )?(?:trên |này |nêu trên )*(?:chưa|không) (?:bao gồm|tính|gồm|kể|cộng)\b")
_SUMS = re.compile(r"(?:tổng|cộng|danh sách|ấn định|bảng|trong đó|như vậy|số tiền|mức)\b")
_GIVEN_BELOW = re.compile(
    r"\b(?:khen|tặng|thưởng|đột xuất|chuyên đề|công nhận)\b.*(?<![/\d])\d{1,4} "
    r"(?:giấy khen|bằng khen|tập thể|cá nhân|hộ|người|trường hợp)\b"
)
_ONLY_ASKED = re.compile(
    r"\(\s*(?:số )?(?:đề nghị|đăng ký|dự kiến|kế hoạch|trình|đang trình|chưa có quyết định)\b[^()]*\)"
)


def read(table: Table, out: dict, groups: list[dict] | None) -> None:
    """A note "hủy bỏ quyết định" takes the row back; that is told, since a note may mean something else.

    So does a group row, `groups` by record, or a title that speaks of nothing else.
    """
    _read_notes(table, out)
    if table.column_of("revoked") is None:
        _read_around(table, out, groups)


def _read_around(table: Table, out: dict, groups: list[dict] | None) -> None:
    """ "Quyết định số 77/QĐ-UBND ... về việc thu hồi Giấy khen" above the records."""
    lines = table.context.own_lines
    titled = next((cell for text, cell in lines if cell and TITLE_REVOKES.match(match_key(text))), None)
    cells = [group["revoked"][1] if "revoked" in group else titled for group in groups or [{}] * len(table.records)]
    for cell in dict.fromkeys(filter(None, cells)):
        words = (
            f"Ô {cell} nói về thu hồi, hủy bỏ: các hàng bên dưới được hiểu là bị thu hồi, không phải được khen. Nếu "
            "không phải, sửa lại dòng này."
        )
        table.tell("warning", "revoked_by_note", *position(cell), None, words)
    if any(cells):
        flags, place = out.get("revoked", ([False] * len(cells), None))
        places = [cell or place_of(place, i, table.records[i]) for i, cell in enumerate(cells)]
        out["revoked"] = ([flag or cell is not None for flag, cell in zip(flags, cells, strict=True)], places)


def _read_notes(table: Table, out: dict) -> None:
    for name in ("award_form", "label"):
        column = table.column_of(name)
        if column is not None and any("(" in text and _is_only_asked(text) for text in table.grid.texts[column]):
            _told(table, column, _ONLY_ASKED, Wrong("proposed_only", _WHY, _CURE, level="warning"), _plain)
    note = table.column_of("note")
    if note is None:
        return
    _told(table, note, _NOT_GIVEN, Wrong("proposed_only", _WHY, _CURE, level="warning"))
    if table.column_of("revoked") is not None:
        return
    cure = "Nếu đúng, ghi ở cột Tính chất."
    flags = _told(
        table, note, _REVOKED, Wrong("revoked_by_note", "hiểu là quyết định bị hủy bỏ", cure, level="warning")
    )
    if any(flags):
        out["revoked"] = (flags, letters(note))


def tell_incomplete(table: Table) -> None:
    """ "Ghi chú: chưa tính 02 giấy khen đột xuất" below the records: a number the table does not hold."""
    for row, kind in table.plan.kinds.items():
        if kind not in ("note", "stray") and not (kind in ("group", "outside") and row > table.plan.last):
            continue
        header = table.header
        said = [(c, text) for c in range(header.first, header.last + 1) if (text := table.grid.text(row, c))]
        is_below = row > table.plan.last
        found = next(((c, text) for c, text in said if _is_number_left_out(match_key(text), is_below)), None)
        if found and address(row, found[0]) not in table.asked("correction_unread"):
            quoted = None if table.column_of("person") is not None else found[1][:80]  # it may hold a name
            words = (
                f"Ô {address(row, found[0])}{f' ghi “{quoted}”' if quoted else ''}: có số chưa nằm trong bảng nên "
                "không được đọc. Bổ sung thành hàng của bảng, hoặc gửi ở kỳ sau."
            )
            table.tell("warning", "rows_left_out", row, found[0], quoted, words)


def _is_number_left_out(key: str, is_below: bool) -> bool:
    """Whether words hold a number of awards that no row does; below the rows "Tặng Bằng khen cho 2 cá nhân" may."""
    return (
        bool(_INCOMPLETE.search(key) or _LACKS.search(key))
        or is_below
        and not _SUMS.match(key)
        and bool(_GIVEN_BELOW.search(key))
    )


def _plain(value: object) -> str:
    """As typed, with its brackets."""
    return clean(as_typed(value)).casefold()


def _is_only_asked(text: str) -> bool:
    return _ONLY_ASKED.search(_plain(text)) is not None


def _told(
    table: Table, note: int, pattern: re.Pattern, wrong: Wrong, seen=lambda v: match_key(as_typed(v))
) -> list[bool]:
    flags = table.read(note, lambda v: pattern.search(seen(v)) is not None)
    for row, flag in zip(table.records, flags, strict=True):
        if flag:
            table.wrong(row, note, table.grid.rows[row][note], wrong)
    return flags
