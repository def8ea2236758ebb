"""The level each record of an awards table speaks of: xã, sở, tỉnh and above.
Its deciding authority, its decision or the group above it says it; else it is the level its unit awards at.
What is said holds against what is usual, and a name without a level is told where only the usual decides it."""

from __future__ import annotations

import re
from functools import cached_property

from data.catalogue import Catalogue
from data.intake.awards.around import Around
from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.givers import UNKNOWN_GIVER, is_of_others, level_of_authority
from data.intake.meaning.match import Match
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables import decisions
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import match_key

_UBND = re.compile(r"/\s*QĐ\s*-\s*UBND", re.IGNORECASE)
_OF_UBND = {"giấy khen": "xã", "bằng khen": "tỉnh", "cờ thi đua": "tỉnh"}  # what a UBND gives by that name
_LONGEST_HEAD = 80  # letters of the name of a body
_OWN = "giấy khen"  # what every unit gives
BY_TYPE = {"xã": "xã", "phường": "xã"}  # every other kind of unit awards as a sở does


class Levels:
    """Levels of the records of one table, in their order."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames, around: Around, unit_ids: list):
        self.table, self.catalogue, self.names = table, catalogue, names
        self.around, self.unit_ids = around, unit_ids
        self._awards: dict[tuple, Match] = {}
        self._told: set[object] = set()

    @property
    def column(self) -> int | None:
        """The column of authorities, else of decisions."""
        names = ("authority", "decision_no", "decision")
        return next((column for name in names if (column := self.table.column_of(name)) is not None), None)

    @cached_property
    def own(self) -> list[str | None]:
        """The level a record's authority or decision names."""
        column = self.table.column_of("authority")
        if column is None:
            return decisions.levels(self.table)
        return self.table.read(column, lambda value: level_of_authority(as_typed(value)) if as_typed(value) else None)

    @cached_property
    def said(self) -> list[str | None]:
        """The level a record's authority, decision or group names."""
        return [level or group for level, group in zip(self.own, self.around.grouped("level"), strict=True)]

    @cached_property
    def _of_others(self) -> list[bool]:
        """Whether a record's authority is one that no level stands for: "Tỉnh đoàn", "Hội Nông dân tỉnh"."""
        column = self.table.column_of("authority")
        if column is None:
            return [False] * len(self.table.records)
        return self.table.read(column, lambda value: is_of_others(as_typed(value)))

    @cached_property
    def _given_by_sender(self) -> frozenset[str]:
        """Awards that are the sender's own where they name no level, of a sender no level stands for: all of a party
        body or a union, the giấy khen of a school; none where anything says who decided."""
        context = self.table.context
        if any(self.said) or any(self._by_ubnd):
            return frozenset()
        heads = (text for text, _ in context.lines if len(text) < _LONGEST_HEAD)
        return frozenset(words.ASSUMED if any(map(is_of_others, heads)) else (_OWN,) if context.below else ())

    def is_senders(self, text: str) -> bool:
        """Whether a text names such an award without its level."""
        name = f" {canonical(text)} "
        return any(f" {award} " in name for award in self._given_by_sender)

    @cached_property
    def usual(self) -> list[str | None]:
        """The level a record's unit awards at, else the sender's."""
        types = {unit.unit_id: unit.type for unit in self.catalogue.units}
        sender = unit_reader.inherited(self.table)[0]
        sender = None if sender == unit_reader.RECORD_UNIT else sender
        across = {measure.dims.get("unit_id") for measure in self.table.header.measures if not measure.total}
        if None not in across and len({BY_TYPE.get(types.get(unit, ""), "sở") for unit in across}) == 1:
            sender = next(iter(across))  # each unit has a column of its own, and all award alike
        known = [unit or sender for unit in self.unit_ids]
        return [BY_TYPE.get(types.get(unit, ""), "sở") if unit else None for unit in known]

    @cached_property
    def best(self) -> list[str | None]:
        """What is said, else what is usual."""
        return [said or usual for said, usual in zip(self.said, self.usual, strict=True)]

    @cached_property
    def _by_ubnd(self) -> list[bool]:
        """Whether a record's decision, its group's or the title's is a UBND's: "33/QĐ-UBND"."""
        table = self.table
        column = next((c for n in ("decision_no", "decision") if (c := table.column_of(n)) is not None), None)
        if column is not None:
            return table.read(column, lambda value: bool(_UBND.search(as_typed(value))))
        titled = table.context.decision()
        number = titled.number if titled else ""
        numbers = [
            (group.get("decision") or ((number,),))[0][0] for group in self.around.groups or [{}] * len(self.own)
        ]
        return [bool(_UBND.search(one or "")) for one in numbers]

    def said_of(self, index: int, text: str) -> str | None:
        """The level that is said of the one award a text names; a UBND's decision says it too."""
        said, name = self.said[index], f" {canonical(text)} {match_key(text)} "
        named = [level for word, level in _OF_UBND.items() if f" {word} " in name]
        if said is None and len(named) == 1 and self._by_ubnd[index]:
            return named[0] if named[0] in ("tỉnh", self.usual[index]) else None
        return said

    def award(self, index: int, text: str) -> Match:
        """The award a wording means in one record; "assumed" where only the usual level decides it."""
        by_level = words.ASSUMED.get(canonical(text), {})
        said = self.said_of(index, text) if by_level else self.said[index]
        is_said = said in by_level
        if by_level and not is_said and (self._of_others[index] or self.is_senders(text)):
            return Match(None, UNKNOWN_GIVER, tuple(self.names.awards.shown[code] for code in by_level.values()))
        key = text, is_said, said if is_said else self.usual[index]
        if key not in self._awards:
            match = self.names.awards.resolve(text, key[2])
            self._awards[key] = Match(match.id, "exact") if is_said else match
        return self._awards[key]

    def tell_assumed(self, row: int, column: int, text: str, match: Match, once: object) -> None:
        """Where only the usual level decides an award: told there, and once only for all of one `once`."""
        if match.how == "assumed" and once not in self._told:
            self._told.add(once)
            level = "info" if canonical(text) == _OWN and self._is_own else "warning"
            self.table.wrong(row, column, text, level_assumed(self.names.awards.shown[match.id], match, level))

    @cached_property
    def _is_own(self) -> bool:
        """Whether a table is a unit's own report, and names no level and no giấy khen of another: the bare one is what
        it gives.

        What Sở Nội vụ gathers of others may be given by it, or by them; a sở gives none by a decision of a UBND.
        """
        sender, awards = self.table.context.sender, self.names.awards
        by_column = any("unit_id" in measure.dims for measure in self.table.header.measures)
        if sender in (None, unit_reader.RECORD_UNIT) or by_column or any(self.said) or not {*self.unit_ids} <= {sender}:
            return False
        named = {
            text for texts in self.table.grid.texts for text in texts if len(text) < 90 and _OWN in text.casefold()
        }
        codes = {awards.resolve(text).id for text in named if canonical(text) != _OWN}
        usual = self.usual[0] if self.usual else None
        others = {*words.ASSUMED[_OWN].values()} - {words.ASSUMED[_OWN].get(usual)}
        return codes.isdisjoint(others) and not (usual == "sở" and any(self._by_ubnd))


def level_assumed(name: str, match: Match, level: str = "warning") -> Wrong:
    """A name without its level, taken for the usual one: told, with the others it may be."""
    why = f"chưa rõ cấp, đã hiểu là {name}"
    return Wrong("award_level_assumed", why, "Nếu không đúng, ghi đủ tên.", name, match.options, level)
