"""Whom the title of a list says it names: "DANH SÁCH NÔNG DÂN ĐƯỢC TẶNG GIẤY KHEN", "... tặng cho các hộ gia đình".
"Họ và tên" over the names of such a list says less than that: a head of a household stands there for the household.
Only a title that can mean one kind of recipient says it."""

from __future__ import annotations

import re
from itertools import pairwise

from data.intake.addresses import position
from data.intake.meaning.names import Names
from data.intake.tables.table import Table
from data.text import clean, match_key

_BEFORE = (
    re.compile(r"\b(?:tặng|khen thưởng|khen)\b.*? (?:cho|đối với) "),
    re.compile(r"\bdanh sách (?:khen thưởng )?"),
    re.compile(r"\bkhen thưởng (?=(?:các )?(?:tập thể|cá nhân|hộ)\b)"),
)
_FOR_WHOM = re.compile(r"^(?:(?:danh sách|khen thưởng|khen|tặng|cho|đối với|dành cho|về|đối tượng|là)\s+)+")
_A_CLASS = re.compile(r"(?:tập thể|cá nhân|hộ|gia đình|doanh nghiệp|doanh nhân|công nhân|nông dân|người lao động)\b")
_MANY = re.compile(r"^(?:(?:những|các|\d+)\s+)+")
_AFTER = re.compile(
    r"\s(?:được|đạt|có|tiêu biểu|điển hình|xuất sắc|giỏi|đã|đề nghị|tặng|khen|nhận|sản xuất|kinh doanh|lao động giỏi|"
    r"làm|trên|trong|thuộc|tại|năm|kèm|theo|tham gia|thực hiện|chấp hành|hiến|của|quý|tháng|đợt|đột xuất|chuyên đề|"
    r"cấp|gồm|tổng số)\b.*"
)
_ANY_WORKERS = re.compile(r"\bngười lao động\b(?! (?:trực tiếp|giỏi))")
_HOUSEHOLDS = re.compile(r"(?:hộ|gia đình)(?: gia đình| nông dân| dân| cá nhân)?")
_GOES_ON, _IS_OPEN = re.compile(r"\W*(?:và|hoặc)\b", re.IGNORECASE), re.compile(r"[,;]\s*$|\bvà\s*$", re.IGNORECASE)


def recipient(table: Table, names: Names) -> str | None:
    """The one class that the lines above a list say all of it belongs to; None where they name none, or two."""
    for lines in (table.context.own_lines, table.context.lines):
        if found := {one for text, _ in lines if (one := of_line(text, names))}:
            return found.pop() if len(found) == 1 else None
    return None


def tell_workers(table: Table, names: Names, held: list) -> None:
    """ "DANH SÁCH NGƯỜI LAO ĐỘNG ..." classes all who work there as those who work directly."""
    if "nguoi_truc_tiep" not in held or recipient(table, names) != "nguoi_truc_tiep":
        return
    for text, cell in (*table.context.own_lines, *table.context.lines):
        if cell and _ANY_WORKERS.search(match_key(text)) and of_line(text, names) == "nguoi_truc_tiep":
            words = (
                f"Ô {cell} ghi “{text[:80]}”: cả danh sách được xếp vào người trực tiếp lao động theo tiêu đề. Nếu có "
                "người giữ chức vụ từ phó phòng trở lên, thêm cột Đối tượng."
            )
            table.tell("warning", "recipient_of_title", *position(cell), text[:80], words)
            return


def of_line(text: str, names: Names) -> str | None:
    """The one class a line says it names."""
    key = match_key(clean(text))
    before = next(filter(None, (pattern.search(key) for pattern in _BEFORE)), None)
    return _first(key[before.end() :], names) if before else None


def of_group(text: str, names: Names) -> str | None:
    """The one class a group row names, with other words behind: "Các hộ gia đình tiêu biểu", "Đối với doanh nghiệp"."""
    return _first(_FOR_WHOM.sub("", match_key(clean(text))), names) if is_of_class(text) else None


def is_of_class(text: str) -> bool:
    """Whether a group row begins as the name of a class does, known or not: "Cá nhân người có uy tín"."""
    return _A_CLASS.match(_MANY.sub("", _FOR_WHOM.sub("", match_key(clean(text))))) is not None


def _first(key: str, names: Names) -> str | None:
    whom = _AFTER.sub("", _MANY.sub("", key)).strip()
    if not whom:
        return None
    return "ho_gia_dinh" if _HOUSEHOLDS.fullmatch(whom) else names.resolve(whom).id


def narrowed(own: str | None, titled: str | None, groups: dict[str, str]) -> str | None:
    """What a name, or the title of its column, says (`own`), made as narrow as the title of its list."""
    if titled is None or own is None:
        return own or titled
    is_head = own == "ca_nhan" and titled == "ho_gia_dinh"
    is_narrower = own in ("ca_nhan", "tap_the") and groups.get(own) == groups.get(titled)
    return titled if is_head or is_narrower else own


def apart(lines: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """Lines but those of a sentence that goes on: "KHEN THƯỞNG CÔNG TRẠNG", "VÀ ĐỘT XUẤT" are one title."""
    open_ = [pair for pair in pairwise(lines) if _GOES_ON.match(pair[1][0]) or _IS_OPEN.search(pair[0][0])]
    joined = {line for pair in open_ for line in pair}
    return [line for line in lines if line not in joined]
