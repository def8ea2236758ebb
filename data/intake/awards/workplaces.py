"""Whose the people of a list are where a column says where they work: "Đơn vị công tác", "Địa chỉ", an own "Đơn vị".
A unit's own list names phòng and xóm there, its own people; another unit of ours goes before the sender, and is told.
The list of whoever records for all holds people of many units: one that names none of ours is asked, never its own."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.addresses import address
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, match_key

_OTHERS = re.compile(
    r"\b(?:công an|bộ chỉ huy|trường|đại học|học viện|bệnh viện|công ty|ngân hàng|kho bạc|thuế|hải quan|tòa án|"
    r"viện kiểm sát|tỉnh ủy|đảng ủy|hội|đoàn|báo|đài|ubnd|xã|phường|huyện|sở (?!nội vụ))\b"
)  # no part of whoever records for all
_OF_EVERY_BODY = frozenset(("thanh tra", "văn phòng"))  # a part of any sở, though one unit of ours is called so


def read(table: Table, units: UnitNames, column: int, groups: list) -> tuple[list, list]:
    """The unit of each record and the cell that says it; `groups`: what the group row above each says."""
    default, cell = unit_reader.inherited(table)
    is_for_all = default in (None, unit_reader.RECORD_UNIT)
    own = table.read(column, _parser(units, is_for_all))
    is_of_many = is_for_all and (bool(set(own) - {None, default}) or _names_others(table, column, own))
    if is_of_many:
        _ask(table, units, column, own, groups)
    elif default is None and any(unit is group is None for unit, group in zip(own, groups, strict=True)):
        unit_reader.tell_missing(table, next(r for r, u in zip(table.records, own, strict=True) if u is None))
    if not is_for_all:
        _tell_others(table, units, column, own, default)
        _tell_mentioned(table, units, column, own, groups, default)
    _tell_beside_group(table, units, column, own, groups)
    rest = None if is_of_many else default
    out = [unit or rest if group is None else group or None for unit, group in zip(own, groups, strict=True)]
    return out, [
        None if group is not None else address(row, column) if unit else cell
        for row, unit, group in zip(table.records, own, groups, strict=True)
    ]


def _parser(units: UnitNames, is_for_all: bool) -> Callable[[object], str | None]:
    """The unit a cell names for certain; in a list of all also the only one it mentions: "Chuyên viên Sở Tài chính"."""

    def parse(value: object) -> str | None:
        text = clean(as_typed(value))
        found = units.known(without_number(text))
        if found.how in ("exact", "alias"):
            return None if match_key(text) in _OF_EVERY_BODY and not is_for_all else found.id
        inside = units.mentioned(text) if is_for_all else []
        return inside[0] if len(inside) == 1 else None

    return parse


def _names_others(table: Table, column: int, own: list) -> bool:
    """Whether a cell that names no unit of ours names a body of its own: "Công an tỉnh"."""
    typed = zip(own, table.cells(column), strict=True)
    return any(unit is None and _OTHERS.search(match_key(as_typed(value))) for unit, value in typed)


def _ask(table: Table, units: UnitNames, column: int, own: list, groups: list) -> None:
    """Beside people of other units, one of a body that is not in the catalogue."""
    for row, unit, group, typed in zip(table.records, own, groups, table.cells(column), strict=True):
        text = clean(as_typed(typed))
        if unit is None and group is None and text:
            wrong = unit_reader.decide(units.resolve(text), text)
            if isinstance(wrong, Wrong):
                table.wrong(row, column, typed, wrong)
        elif unit is None and group is None:
            unit_reader.tell_missing(table, row)


def _tell_others(table: Table, units: UnitNames, column: int, own: list, sender: str) -> None:
    """People of other units in one unit's list: where they work, or only where they live."""
    others = [(row, unit) for row, unit in zip(table.records, own, strict=True) if unit not in (None, sender)]
    if not others:
        return
    (row, unit), name = others[0], units.by_id[sender].name
    words = (
        f"Cột “{table.title(column)}” có {len(others)} hàng ghi tên đơn vị khác đơn vị gửi (từ ô "
        f"{address(row, column)}, {units.by_id[unit].name}): các hàng ấy được tính cho đơn vị ghi ở ô, các hàng khác "
        f"cho {name}. Nếu đó chỉ là địa chỉ, đề nghị thêm cột “Đơn vị” ghi {name}."
    )
    table.tell("warning", "unit_conflict", row, column, units.by_id[unit].name, words)


def _tell_beside_group(table: Table, units: UnitNames, column: int, own: list, groups: list) -> None:
    """ "Xã Yên Bình" below the group row "I. Xã Na Rì": the group holds; told once for two units."""
    told: set = set()
    for row, unit, group in zip(table.records, own, groups, strict=True):
        if unit and group and unit != group and (unit, group) not in told:
            told.add((unit, group))
            name, held = units.by_id[unit].name, units.by_id[group].name
            words = (
                f"Ô {address(row, column)} ghi {name}, trong khi dòng nhóm phía trên là {held}; đã hiểu là {held}. "
                "Kiểm tra lại đơn vị của hàng."
            )
            table.tell("warning", "unit_conflict", row, column, name, words)


def _tell_mentioned(table: Table, units: UnitNames, column: int, own: list, groups: list, sender: str) -> None:
    """ "Xóm 3, xã Yên Bình" beside people who are counted for another commune: told once per wording."""
    told: set = set()
    for row, unit, group, typed in zip(table.records, own, groups, table.cells(column), strict=True):
        text, held = clean(as_typed(typed)), group or sender
        if unit or text in told:
            continue
        told.add(text)
        named = {one for one in units.mentioned(text) if units.is_commune(one)}
        if len(named) == 1 and held not in named:
            words = (
                f"Ô {address(row, column)} ghi “{text[:80]}”, trong khi hàng này được tính cho "
                f"{units.by_id[held].name}. Kiểm tra lại đơn vị của hàng."
            )
            table.tell("warning", "unit_conflict", row, column, text[:80], words)
