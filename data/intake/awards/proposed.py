"""Whether a table of awards lists what was asked for: no award yet, and told.
A title says so in many words ("đề nghị tặng", "xét chọn trình Chủ tịch UBND tỉnh tặng"), often over two lines; so do
what the list is annexed to (a tờ trình, a biên bản), the sheet's name, a group row, and a row's own words."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.addresses import address
from data.intake.headings.header import Meaning
from data.intake.headings.uncounted import is_planned, is_uncounted
from data.intake.meaning.match import without_number
from data.intake.meaning.values import Wrong, is_blank, is_mark
from data.intake.meaning.words import REVOKED
from data.intake.model import Finding
from data.intake.tables.table import Table
from data.text import clean, match_key

_GIVING = r"(?:xét |được |xét được )?(?:tặng|khen|công nhận|truy tặng)"
_NO_REQUEST = "".join(rf"(?<!\b{word} )" for word in ("quá", "công", "chương", "tiến", "quy", "hành", "lộ", "giáo"))
PROPOSED = re.compile(
    rf"\b(?:dự kiến|xem xét|đủ điều kiện|đủ tiêu chuẩn) {_GIVING}|"
    rf"(?:\bđề nghị|\bđề xuất|{_NO_REQUEST}\btrình) (?:(?!được\b)\w+ ){{0,9}}?{_GIVING}|"
    r"\b(?:danh sách|biểu|bảng(?: tổng hợp)?) xét (?:chọn |đề nghị )?(?:tặng|khen)|"
    r"\bđăng ký (?:danh hiệu|thi đua)|\b(?:ban hành )?kèm theo (?:tờ trình|biên bản)\b"
)
_NOT_GIVEN = re.compile(
    r"\b(?:không|chưa) (?:đạt|đủ (?:điều kiện|tiêu chuẩn)|được (?:xét |xét được )?(?:khen|tặng|công nhận)|khen|xét)\b|"
    r"\b(?:đại biểu|khách mời)\b.*\b(?:dự|mời)\b|\b(?:bỏ|kiểm|lấy) phiếu\b|\bdự phòng\b|\btrả lại\b|"
    r"\bbị loại\b|\bcấp (?:đổi|lại)\b|\bchưa có (?:quyết định|qđ|kết quả)\b"
)
_REFUSED = re.compile(
    r"(?:không|chưa) (?:(?:được|có|ban hành|ký|ra) )*(?:đồng ý|nhất trí|khen|tặng|đạt|đủ|xét|duyệt|thông qua|công nhận|"
    r"quyết định|qđ|kết quả|ký|ban hành)\b|chờ\b|đã trình\b(?!.* (?:có|được) )|"
    r"đang (?:trình|xét|thẩm định|xem xét|chờ|đề nghị)\b"
)
_NONE_YET = re.compile(r"chưa(?: có| ký| ban hành)?(?: quyết định| qđ| số)?|(?:đang |chờ )(?!.*\d).*")  # for its number
_GRANTED = re.compile(
    r"(?:đã|được|có|mới|tặng|khen|đạt|còn|ban hành|công nhận|đồng ý|nhất trí|hoàn thành|duyệt)\b|không|bình thường"
)
_DECIDES = re.compile(r"(?:kết quả|ý kiến|kết luận|thẩm định|hội đồng|xét duyệt)\b")
_LONGEST_TITLE = 200
_SHEET = re.compile(r"\b(?:đề nghị|đề xuất|dự kiến|tờ trình)\b")


def _said_in(table: Table, row: int) -> tuple[str, str]:
    """The words of a group row, and the cell they begin in."""
    first, last = table.header.first, table.header.last
    said = [(text, address(row, c)) for c in range(first, last + 1) if (text := table.grid.text(row, c))]
    return " ".join(text for text, _ in said), said[-1][1] if said else address(row, first)


def leave_out_refused(table: Table) -> None:
    """ "Không khen thưởng" in the column of results of a list: nobody was given anything in that row."""
    columns = [m.column for m in table.header.meanings if m.field == "revoked" or _is_of_results(m)]
    decided = [c for name in ("decision_no", "decision") if (c := table.column_of(name)) is not None]
    refused = [place for c in columns for place in _places(table, c, _REFUSED.match)]
    refused += [place for c in decided for place in _places(table, c, _NONE_YET.fullmatch)]
    refused += [(r, c) for c in _ticked(table, _REFUSED) for r in table.records if is_mark(table.grid.at(r, c))]
    _tell_open(table, {row for row, _ in refused})
    if not refused:
        return
    gone = {row for row, _ in refused}
    table.plan.records = [row for row in table.records if row not in gone]
    table.plan.kinds |= dict.fromkeys(gone, "uncounted")
    row, column = refused[0]
    words = (
        f"Có {len(gone)} hàng ghi không được khen, chưa có quyết định (từ ô {address(row, column)} "
        f"“{table.grid.text(row, column)[:80]}”): không được tính. Nếu được khen, sửa lại kết quả của hàng."
    )
    table.tell("warning", "proposed_only", row, column, table.grid.text(row, column)[:80], words)


def _places(table: Table, column: int, says: Callable[[str], object]) -> list[tuple[int, int]]:
    """The records whose cell says so, in words: what begins with a figure is a number."""
    texts = {text for text in table.grid.texts[column] if not text[:1].isdecimal() and says(match_key(clean(text)))}
    return [(row, column) for row in table.records if table.grid.columns[column][row] in texts] if texts else []


def _is_of_results(meaning: Meaning) -> bool:
    is_open = meaning.field in ("note", "ignore") and bool(meaning.path)
    return is_open and _DECIDES.match(match_key(meaning.path[-1])) is not None


def _ticked(table: Table, title: re.Pattern) -> list[int]:
    """Columns "Chưa có quyết định" whose cells are marked."""
    open_ = [m.column for m in table.header.meanings if m.field == "ignore" and m.path]
    return [c for c in open_ if title.match(match_key(table.title(c))) and any(map(is_mark, table.cells(c)))]


def _tell_open(table: Table, gone: set[int]) -> None:
    """A state that says neither that an award was given nor that it was not, and rows nobody ticked as decided."""
    state, rows = table.column_of("revoked"), [row for row in table.records if row not in gone]
    for row in rows if state is not None else ():
        said = match_key(table.grid.text(row, state))
        if said and said not in REVOKED and not _GRANTED.match(said):
            why = "chưa rõ là đã có quyết định khen thưởng hay chưa, nhưng hàng này vẫn được tính"
            wrong = Wrong("proposed_only", why, "Ghi “Đã có quyết định”, hoặc bỏ hàng này.", level="warning")
            table.wrong(row, state, table.grid.text(row, state), wrong)
    for column in _ticked(table, _GRANTED):
        blank = [row for row in rows if is_blank(table.grid.at(row, column))]
        if blank:
            words = (
                f"Có {len(blank)} hàng không đánh dấu ở cột “{table.title(column)}” (từ hàng {blank[0] + 1}) nhưng vẫn "
                "được tính. Bỏ các hàng này nếu chưa có quyết định khen thưởng."
            )
            table.tell("warning", "proposed_only", blank[0], column, None, words)


def tell(table: Table) -> None:
    """What was asked for is no award yet; a title, or a row's own words, that speak of asking are told."""
    content = table.column_of("content")
    own = table.context.own_lines
    titles = [*own, *((f"{text} {after}", cell) for (text, cell), (after, _) in zip(own, own[1:], strict=False))]
    rows = [(table.grid.text(row, content), address(row, content)) for row in table.records if content is not None]
    rows += [_said_in(table, row) for row, kind in table.plan.kinds.items() if kind == "group"]
    _tell_not_given(table, own)
    said = next(((text, cell) for text, cell in [*titles, *rows] if PROPOSED.search(match_key(text))), None)
    if said is None and _SHEET.search(match_key(table.sheet)):
        said = (table.sheet, None)
    if said is None:
        return
    text, cell = said
    where = f"Ô {cell} ghi" if cell else "Trang tính tên là"
    words = (
        f"{where} “{text[:80]}”: bảng có vẻ là danh sách đề nghị, chưa phải kết quả khen thưởng. Chỉ gửi kết quả đã có "
        "quyết định."
    )
    table.findings.append(Finding("warning", "proposed_only", table.sheet, cell, text[:80], words))


def _tell_not_given(table: Table, own: list[tuple[str, str | None]]) -> None:
    """ "DANH SÁCH HỘ KHÔNG ĐẠT ...", "II. Không đủ điều kiện", "ĐẠI BIỂU DỰ LỄ TRAO TẶNG ...": none was given there."""
    groups = [_said_in(table, row) for row, kind in table.plan.kinds.items() if kind == "group"]
    only_planned = [(text, cell) for text, cell in groups if _is_only_planned(without_number(text))]
    only_planned += [(text, cell) for text, cell in own if is_planned(text)]
    refused = [(text, cell) for text, cell in [*own, *groups] if _NOT_GIVEN.search(match_key(text))]
    for text, cell in dict.fromkeys([*refused, *only_planned]):
        if cell and len(text) < _LONGEST_TITLE:
            words = (
                f"Ô {cell} ghi “{text[:80]}”: các hàng bên dưới có vẻ không phải là tập thể, cá nhân được khen, nhưng "
                "vẫn được tính. Bỏ các hàng này nếu không được khen."
            )
            table.findings.append(Finding("warning", "proposed_only", table.sheet, cell, text[:80], words))


def _is_only_planned(text: str) -> bool:
    """ "Chỉ tiêu giao", "Theo Tờ trình số 15/TTr-UBND" over rows: what was planned or asked for, said in words that
    PROPOSED does not know."""
    key = match_key(text)
    of_request = "tờ trình" in key and "quyết định" not in key
    return (is_uncounted(text) or of_request) and not PROPOSED.search(key)
