"""Cells of one row that say different things of it: its award against who decided it, its recipient against the name,
the trade or the post beside it, its award against that of the column its number stands in. The surer holds, and it is
told; no name of a person is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from data.intake.addresses import position
from data.intake.meaning import decision_text, words
from data.intake.meaning.people_words import recipient_by_title, recipient_of
from data.intake.readers.workbook import as_typed
from data.text import clean, match_key

if TYPE_CHECKING:
    from data.intake.awards.reader import AwardReader

_CENTRAL = {"bk_thu_tuong", "co_chinh_phu"}
_CENTER = frozenset(("trung ương", "cấp trung ương", "tw", "cấp tw"))
_POSTS = frozenset(("chức vụ", "chức danh", "chức vụ chức danh", "chức danh chức vụ"))
_LOW = frozenset(("nong_dan", "cong_nhan", "nguoi_truc_tiep"))  # who leads nothing, in the words of form 0603
_COMMENDS = re.compile(r"\b(?:khen|tặng|trao)\b")
_TRADES = frozenset(("nong_dan", "cong_nhan", "doanh_nhan"))


def look(reader: AwardReader, at: Sequence[int], values: dict[str, list]) -> None:
    """`values`: what each record was read as, by field; `at`: which record of the table each is."""
    _levels(reader, at, values)
    _central(reader, at, values["award_form"])
    _people(reader, at, values)
    _trades(reader, at, values["recipient_type"])
    _posts(reader, at, values["recipient_type"])


def _levels(reader: AwardReader, at: Sequence[int], values: dict[str, list]) -> None:
    """ "Bằng khen của Chủ tịch UBND tỉnh" by 15/QĐ-TTg, by "Chủ tịch UBND xã", or below "Khen thưởng cấp xã"."""
    numbers, levels = values["decision_no"], reader.award.levels
    columns = [reader.table.column_of(name) for name in ("decision_no", "decision")]
    of_title = {*numbers} - {None} if columns == [None, None] else ()  # a column's own are in levels.own
    by_number = {number: decision_text.level_of(number) for number in of_title}
    own, groups = levels.own, reader.around.groups or ()
    of_group = [_level_of_group(reader, group) for group in groups] or [None] * len(own)
    if not any(own) and not any(by_number.values()) and not any(of_group):
        return
    said = own
    if not isinstance(at, range) or any(by_number.values()) or any(of_group):  # a range: each row is one record
        said = [own[i] or by_number.get(number) or of_group[i] for i, number in zip(at, numbers, strict=True)]
    awards = values["award_form"]
    apart = {pair for pair in set(zip(awards, said, strict=True)) if _is_beyond(*pair)}
    for index, pair in zip(at, zip(awards, said, strict=True), strict=True) if apart else ():
        if pair in apart:
            apart.discard(pair)
            row, award = reader.table.records[index], reader.names.awards.shown[pair[0]]
            told = (
                f"Hàng {row + 1} là {award}, trong khi cấp quyết định, số quyết định hoặc dòng nhóm là cấp {pair[1]}; "
                "đã hiểu theo tên hình thức. Kiểm tra lại hình thức hoặc quyết định."
            )
            column = levels.column or reader.table.header.first
            reader.table.tell("warning", "award_conflict", row, column, award, told)


def _central(reader: AwardReader, at: Sequence[int], awards: list) -> None:
    """ "Bằng khen" of "Trung ương": of the Thủ tướng, as it was read, or of a ministry; told once."""
    column = reader.table.column_of("authority")
    if column is None or not _CENTRAL & {*awards}:
        return
    said = reader.table.read(column, lambda value: match_key(as_typed(value)) in _CENTER)
    for index, award in zip(at, awards, strict=True):
        if said[index] and award in _CENTRAL:
            shown, row = reader.names.awards.shown, reader.table.records[index]
            words_ = (
                f"Hàng {row + 1} ghi “{reader.table.grid.text(row, column)}”: đã hiểu là {shown[award]}. Nếu của bộ, "
                "ban, ngành, đoàn thể trung ương, ghi rõ tên hình thức."
            )
            reader.table.tell("warning", "award_level_assumed", row, column, shown[award], words_)
            return


def _level_of_group(reader: AwardReader, group: dict) -> str | None:
    """The level of a group row that speaks of commending; "II. CẤP XÃ" may say where those commended are. Form 0602,
    "KHEN THƯỞNG CẤP TỈNH", counts those of communes too."""
    level, cell = group.get("level", (None, None))
    row, column = position(cell) if cell else (-1, 0)
    is_own = row > reader.table.header.bottom and _COMMENDS.search(match_key(reader.table.grid.text(row, column)))
    return level if is_own else None


def _is_beyond(award: str | None, level: str | None) -> bool:
    """Whether an award that is given at several levels ("Bằng khen") is another one at this level, or none."""
    family = next((one for one in words.ASSUMED.values() if award in one.values()), None)
    return bool(level and family) and family.get(level) != award


def _people(reader: AwardReader, at: Sequence[int], values: dict[str, list]) -> None:
    """ "Tổ dân phố số 5" beside "Cá nhân", or below it; names of people say nothing here, and no name is told."""
    table = reader.table
    _below_groups(reader, at, values["recipient_type"])
    if len(table.header.name_columns) > 1:
        _names_of_columns(reader)
        return
    column = table.column_of("person")
    grouped = reader.around.groups and any(reader.around.grouped("recipient_type"))
    if column is None or table.column_of("recipient_type") is None and not grouped:
        return
    names = table.cells(column)
    for index, held in zip(at, values["recipient_type"], strict=True):
        said = recipient_of("", clean(as_typed(names[index])))
        if said == "ca_nhan" and reader.names.recipients.groups.get(held) != "tập thể":
            continue  # a head may stand for a household
        if held and said and held != "doanh_nghiep" and reader.is_another_group(held, said):
            _tell(reader, table.records[index], column, f"ghi tên của một {_name(reader, said).lower()}", held)


def _names_of_columns(reader: AwardReader) -> None:
    """ "Xóm 5" under "Cá nhân", beside a column "Tập thể"."""
    for meaning in (m for m in reader.table.header.measures if m.field == "person"):
        held = meaning.dims["recipient_type"]
        for row, name in zip(reader.table.records, reader.table.cells(meaning.column), strict=True):
            said = recipient_of("", clean(as_typed(name)))
            if said and said != "doanh_nghiep" and reader.is_another_group(held, said):
                _tell(reader, row, meaning.column, f"ghi tên của một {_name(reader, said).lower()}", held)


def _below_groups(reader: AwardReader, at: Sequence[int], held: list) -> None:
    """A name under "Họ và tên cá nhân", beside "Tên tập thể", below the group row "TẬP THỂ"; told once."""
    table = reader.table
    named = [
        (m.column, recipient_by_title(m.path[-1])) for m in table.header.meanings if m.field == "person" and m.path
    ]
    if len(named) < 2 or table.header.is_wide:
        return
    for index, who in zip(at, held, strict=True):
        row = table.records[index]
        filled = [(column, said) for column, said in named if table.grid.text(row, column)]
        if len(filled) == 1 and who and filled[0][1] and reader.is_another_group(who, filled[0][1]):
            _tell(reader, row, filled[0][0], f"ghi tên ở cột của {_name(reader, filled[0][1]).lower()}", who)
            return


def _trades(reader: AwardReader, at: Sequence[int], held: list) -> None:
    """Nông dân as an occupation beside Công nhân as the recipient: told once a pair."""
    column = reader.table.column_of("occupation")
    if column is None:
        return
    recipients = reader.names.recipients
    said = reader.table.read(column, lambda value: recipients.resolve(clean(as_typed(value))).id if value else None)
    _tell_pairs(reader, at, held, said, column, "ghi nghề nghiệp", lambda own, one: {own, one} <= _TRADES)


def _posts(reader: AwardReader, at: Sequence[int], held: list) -> None:
    """ "Chủ tịch UBND xã" beside Nông dân: who leads stands in a line of his own in form 0603."""
    if _LOW.isdisjoint(held):
        return
    titled = (m.column for m in reader.table.header.meanings if m.path and match_key(m.path[-1]) in _POSTS)
    column = next(titled, None)
    if column is None:
        return

    def leads(value: object) -> str | None:
        found = reader.names.recipients.resolve(clean(as_typed(value)))
        who = found.id or (found.how == "asked" and found.options[:1] == (_name(reader, "lanh_dao_khac"),))
        return "lanh_dao_khac" if who is True or isinstance(who, str) and who.startswith("lanh_dao") else None

    said = reader.table.read(column, leads)
    _tell_pairs(reader, at, held, said, column, "ghi chức vụ của", lambda own, one: own in _LOW)


def _tell_pairs(reader: AwardReader, at, held: list, said: list, column: int, words_: str, is_apart) -> None:
    told = set()
    for index, own in zip(at, held, strict=True):
        pair = own, said[index]
        if None not in pair and own != said[index] and pair not in told and is_apart(*pair):
            told.add(pair)
            shown = _name(reader, said[index])
            _tell(reader, reader.table.records[index], column, f"{words_} {shown.lower()}", own)


def _tell(reader: AwardReader, row: int, column: int, says: str, held: str) -> None:
    words_ = (
        f"Hàng {row + 1} {says}, trong khi đối tượng ghi là {_name(reader, held)}; đã hiểu theo đối tượng. Kiểm tra "
        "lại đối tượng."
    )
    reader.table.tell("warning", "recipient_conflict", row, column, None, words_)


def _name(reader: AwardReader, recipient: str) -> str:
    return reader.names.recipients.shown[recipient]
