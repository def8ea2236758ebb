"""Whose report a sheet is: who a line says it is, the letterhead, the title, the sheet's name.
"Đơn vị nhận báo cáo", "Kính gửi" and "Nơi nhận" name others and are never taken for the sender.
Two communes in one heading, and a body right below a sở, are noted for whoever has to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.intake.addresses import address, position
from data.intake.grid import Grid
from data.intake.meaning.match import is_numbered
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.tables.context import Context, Told
from data.text import clean, match_key

_SAID = re.compile(
    r"^\s*(?:tên\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị|địa phương|don vi|co quan)(?:\s+(?:báo cáo|gửi báo cáo|gửi|lập "
    r"biểu|thực hiện|bao cao))?\s*[:：]\s*(.*)$",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:bệnh viện|trường|trung tâm|chi cục|công ty|viện|nhà máy|bảo tàng|thư viện|nhà hát|trạm|hạt|đoàn|"
    r"hội(?! (?:đồng|thi|thao|thảo|khỏe|diễn|trại|nghị)\b)|"
    r"liên đoàn|hợp tác xã|xí nghiệp|doanh nghiệp|quỹ|công an|ban chỉ huy quân sự|đảng ủy|"
    r"(?:ủy ban |ub)?(?:mttq|mặt trận))\b"
)
# "Xã Phú Xuyên Q2-2026", "T7 - Na Rì"
_KY = r"(?:q(?:u[ýy])?|t(?:h[áa]ng)?|n[ăa]m)[ .]*(?:\d{1,4}|[ivx]{1,4})(?:[ ./_-]*20\d\d)?"
_WHEN = re.compile(rf"[\s_,(–-]+(?:{_KY}|20\d\d)\)?$|^{_KY}[\s_–-]+", re.IGNORECASE)
_BROKEN = re.compile(r"(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:xã|phường)", re.IGNORECASE)  # its name stands below
_COPIES = re.compile(r"\s*nơi nhận\b", re.IGNORECASE)
_LISTED = re.compile(r"\s*[-–+•*]")
_NOT_SENDER = re.compile(r"nhận báo cáo|kính gửi|nơi nhận|đơn vị tính|gửi:|cơ quan chủ trì", re.IGNORECASE)
_GIVER = re.compile(r"(?:(?:bằng|giấy) khen|cờ thi đua|quyết định)(?: của| do)?(?: giám đốc| trưởng ban| chánh \w+)* $")
_ATTACHED = re.compile(r"\b(?:kèm theo|theo) (?:công văn|văn bản|hướng dẫn|thông báo|tờ trình|quyết định|qđ)\b")
_SURE = ("exact", "alias")

Named = tuple[str, str]  # a unit's id and the cell that names it


def find(grid: Grid, lines: list, units: UnitNames, found: Context) -> None:
    """Put the unit, the sender and what speaks against them into the context."""
    named = units.known(grid.name)
    if named.id is None:
        named = units.known(_WHEN.sub("", grid.name))
    if named.id and named.how in (*_SURE, "short", "unaccented"):
        found.sheet_unit = named.id
    lines = list(_without_copies(lines))
    is_said = _said(grid, lines, units, found)
    head, title = _named(lines, units)
    if is_said:
        others = [one for one in [*head, *title] if units.is_commune(one[0]) and one[0] != found.unit.value]
        if others and units.is_commune(found.unit.value):
            found.headed = Told(*others[0])
        return
    below = [_body_below(grid, place) for _, place in [*head, *title]]
    below += [_body_of(grid, place) for _, place in title] + [_body_above(grid, place) for _, place in head]
    found.below = found.below or next(filter(None, below), None)
    if section := _section(lines, head):
        head.pop()
    title = _without_givers(title, head, lines, units)
    heads, titles = (list(dict.fromkeys(unit for unit, _ in named)) for named in (head, title))
    if section:
        found.unit = Told(*section)
    elif len(titles) == 1:
        found.unit = Told(*title[0])
    elif len(heads) == 1:
        found.unit = Told(*head[0])
    others = [one for one in title if one[0] not in heads and units.is_commune(one[0])]
    if len(heads) == 1 and units.is_commune(heads[0]) and others and not section:
        found.headed = Told(*(head[0] if found.unit and found.unit.value != heads[0] else others[0]))
    found.sender = heads[0] if len(heads) == 1 else titles[0] if len(titles) == 1 else None


def _without_givers(title: list[Named], head: list[Named], lines: list, units: UnitNames) -> list[Named]:
    """Units a title mentions, but for the sở whose head gave the award to people of the unit in the letterhead, and
    for whoever wrote the letter or the decision a table is annexed to."""
    if len({unit for unit, _ in head}) != 1 or head[0][0] == RECORD_UNIT:
        return title
    texts = {address(row, column): match_key(text) for row, column, text, _ in lines}
    return [
        (unit, cell)
        for unit, cell in title
        if unit == head[0][0]
        or not _ATTACHED.search(texts[cell])
        and (units.is_commune(unit) or not _GIVER.search(texts[cell].partition(match_key(units.by_id[unit].name))[0]))
    ]


def _without_copies(lines: list) -> Iterator:
    """The lines but those below "Nơi nhận:" that list who gets a copy."""
    copied: int | None = None  # the column of such a list
    for line in lines:
        _, column, text, _ = line
        if column == copied and _LISTED.match(text):
            continue
        copied = column if _COPIES.match(text) else None if column == copied else copied
        yield line


def _said(grid: Grid, lines: list, units: UnitNames, found: Context) -> bool:
    """ "Đơn vị báo cáo: Xã Na Rì", the name behind the colon or in the next cell: it decides."""
    for row, column, text, _ in lines:
        name, where = _name_said(grid, row, column, text)
        if name and (unit_id := units.known(name).id) is not None:
            found.unit, found.sender = Told(unit_id, where), unit_id
            return True
        if name and _BODY.match(match_key(name)):
            found.below = Told(clean(name)[:80], where)
    return False


def said_in(grid: Grid, row: int, column: int, text: str, units: UnitNames) -> str | None:
    """The unit that a line "Đơn vị báo cáo: ..." names."""
    name, _ = _name_said(grid, row, column, text)
    return units.known(name).id if name else None


def _name_said(grid: Grid, row: int, column: int, text: str) -> tuple[str, str]:
    """What stands behind "Đơn vị báo cáo:", and where; "" for any other line."""
    said, where = _SAID.match(text), address(row, column)
    if not said or _NOT_SENDER.search(text):
        return "", where
    if said[1]:
        return said[1], where
    right = ((grid.text(row, c), address(row, c)) for c in range(column + 1, grid.width))
    return next((told for told in right if told[0]), ("", where))


def _named(lines: list, units: UnitNames) -> tuple[list[Named], list[Named]]:
    """Units that are a line of their own, as in a letterhead; units that a longer line mentions, as a title does."""
    head: list[Named] = []
    title: list[Named] = []
    texts = {(row, column): text for row, column, text, _ in lines}
    for row, column, text, raw in lines:
        if _BROKEN.fullmatch(text) and (below := texts.get((row + 1, column))):
            raw = text = f"{text} {below}"
        if _NOT_SENDER.search(text):
            continue
        known = (_alone(part, units) for part in str(raw).splitlines())
        if unit_id := next(filter(None, known), None):
            head.append((unit_id, address(row, column)))
        else:
            title += [(unit_id, address(row, column)) for unit_id in units.mentioned(text)]
    return head, title


def _alone(part: str, units: UnitNames) -> str | None:
    match = units.known(part) if len(part) < 90 else None
    is_sure = match and (match.how in _SURE or match.how == "unaccented" and part.isascii())
    return match.id if is_sure else None


def _section(lines: list, head: list[Named]) -> Named | None:
    """ "2. Xã Na Rì" right above a table, under the letterhead of whoever collects.

    Without a number it stands below a title, where no letterhead does, under that of Sở Nội vụ.
    """
    if len(head) < 2 or head[-1][1] != address(*lines[-1][:2]):
        return None
    before, own = position(head[-2][1])[0], lines[-1][0]
    is_below_title = head[0][0] == RECORD_UNIT and any(before < row < own for row, *_ in lines)
    return head[-1] if is_below_title or is_numbered(lines[-1][2]) else None


def _body_of(grid: Grid, place: str) -> Told | None:
    """ "HỘI LHPN XÃ QUÂN CHU", "CÔNG AN XÃ ĐẠI TỪ": a body named with the commune it is of."""
    text = grid.text(*position(place))
    return Told(text, place) if len(text) < 90 and _BODY.match(match_key(text)) else None


def _body_above(grid: Grid, place: str) -> Told | None:
    """ "ỦY BAN MTTQ VIỆT NAM" right above "XÃ ĐẠI TỪ": the two lines are one name."""
    row, column = position(place)
    text = grid.text(row - 1, column) if row else ""
    is_body = len(text) < 60 and _BODY.match(match_key(text)) and not grid.text(row, column).lower().startswith("ubnd")
    return Told(f"{text} {grid.text(row, column)}", address(row - 1, column)) if is_body else None


def _body_below(grid: Grid, place: str) -> Told | None:
    """ "BỆNH VIỆN A" right below "SỞ Y TẾ", or below one empty row: who sends is not the unit of the line above."""
    row, column = position(place)
    lines = [(clean(part), place) for part in str(grid.at(row, column)).splitlines()[1:]]
    below = row + 1 if row + 1 < len(grid.rows) and any(v not in ("", None) for v in grid.rows[row + 1]) else row + 2
    for text, cell in [*lines, (grid.text(below, column), address(below, column))]:
        if len(text) < 90 and _BODY.match(match_key(text)):
            return Told(text, cell)
    return None
