"""What made-up workbooks of every form are drawn from: letterhead, title, sheets, tables, group rows, columns, notes.
A form says what its records are and which words say each of their facts; here every fact gets a place at random.
Columns stand in any order; numbers of rows, notes, sums, blank rows and columns, signatures come and go."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import groupby

from data.intake.model import Sheet
from tests.intake.drawn import catalogue

COMMUNES = {unit.unit_id: unit.name for unit in catalogue().units if unit.type in ("xã", "phường")}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
MOST = {"sheet": 1, "table": 1, "group": 1, "heading": 2}  # facts one such place can say
ALL = ("title", "letterhead", "label")  # places that say one thing of all
Record = dict  # fact -> value


def drawn_places(
    draw: random.Random, facts: list[str], may_stand: Callable[[str], list[str]], most: dict[str, int]
) -> dict[str, str]:
    """A place for each fact; no place says more of them than it can, and tables of their own stand on one sheet."""
    places = {fact: draw.choice(may_stand(fact)) for fact in facts}
    for place, number in most.items():
        for fact in [fact for fact in facts if places[fact] == place][number:]:
            places[fact] = "column"
    if "sheet" in places.values():
        places = {fact: "column" if place == "table" else place for fact, place in places.items()}
    return places


class Drawn:
    """One workbook, drawn by `draw`. What a form adds is in the class attributes and in the methods it overrides."""

    TITLES: dict[str, tuple[str, ...]] = {}  # what the column of a fact may be called
    PLACES: dict[str, tuple[str, ...]] = {}  # where else a fact may stand
    VALUE: str | None = None  # the fact that is a number, and may stand under headings of others
    ADDS_UP = False  # a row of sums may stand below the numbers
    MARKED: str | None = None  # the fact that may be an "x" below one of several titles
    MARKS: dict = {}  # value -> such a title; other values have none
    NUMBERED: str | None = None  # the fact that is the number of a row; it stands first
    FIRST = 1

    def __init__(self, draw: random.Random):
        self.draw = draw
        self.records = self.drawn_records()
        self.facts = [fact for fact in self.TITLES if any(fact in record for record in self.records)]
        self.places = self.fitting(drawn_places(draw, self.facts, self._may_stand, MOST))
        if self.NUMBERED:
            self._number()
        self.columns = [fact for fact in self.facts if self.places[fact] == "column"]
        self.headings = [fact for fact in self.facts if self.places[fact] == "heading"]
        if self.headings:
            self.columns.remove(self.VALUE)
        draw.shuffle(self.columns)
        if self.NUMBERED:
            self.columns.insert(0, self.NUMBERED)
        self.titles = {fact: draw.choice(self.TITLES[fact]) for fact in self.columns}
        self.has_order, self.has_notes = not self.NUMBERED and draw.random() < 0.7, draw.random() < 0.3
        self.has_order |= len(self.columns) == 1 and not self.headings
        self.is_merged, self.is_indented = draw.random() < 0.2, draw.random() < 0.1
        self.has_sums = self.ADDS_UP and draw.random() < 0.3
        self.again: tuple[str, str, object] | None = None  # place, fact and value of what is said once more

    # -- what a form says ---------------------------------------------------------------------------------------------

    def drawn_records(self) -> list[Record]:
        raise NotImplementedError

    def words(self, fact: str, value, place: str) -> object:
        """What stands in a cell, a group row, a line, a heading."""
        raise NotImplementedError

    def title(self, said: Record) -> list[str]:
        """The lines over all; `said`: the facts that only they say."""
        raise NotImplementedError

    def others(self, fact: str) -> list:
        """Values that no record of the workbook has, to be said against them."""
        return []

    def fitting(self, places: dict[str, str]) -> dict[str, str]:
        """Places a form does not want together, made to fit."""
        return places

    # -- places -------------------------------------------------------------------------------------------------------

    def values(self, fact: str, records: list[Record]) -> list:
        return list(dict.fromkeys(record.get(fact) for record in records))

    def _number(self) -> None:
        """Numbers the records as they will stand, from top to bottom."""
        for place in ("group", "table"):
            self.records = [one for _, _, part in self.parted(self.records, place) for one in part]
        for number, one in enumerate(self.records, self.FIRST):
            one[self.NUMBERED] = str(number)

    def _may_stand(self, fact: str) -> list[str]:
        values = self.values(fact, self.records)
        one = len(values) == 1
        places = self.PLACES.get(fact, ())
        others = [place for place in places if one or place not in ALL or fact == self.MARKED]
        is_told = None not in values
        return ["column", "column", *(others if is_told else [])]

    def parted(self, records: list[Record], place: str) -> list[tuple[str | None, object, list[Record]]]:
        """Records by what one place says: the fact, its value, the records."""
        fact = next((fact for fact in self.facts if self.places[fact] == place), None)
        if fact is None:
            return [(None, None, records)]
        by_value = {value: [r for r in records if r.get(fact) == value] for value in self.values(fact, records)}
        return [(fact, value, part) for value, part in by_value.items()]

    def say_again(self, is_same: bool) -> bool:
        """Says a fact once more, where it stands already or as another value; whether any fact can be said so."""
        alone = [
            fact
            for fact in self.facts
            if len(self.values(fact, self.records)) == 1
            and self.places[fact] not in (*ALL, "sheet", "table")
            and self.others(fact)
        ]
        places = [(place, fact) for fact in alone for place in self._said_in(fact)]
        if not places:
            return False
        place, fact = self.draw.choice(places)
        value = self.records[0][fact] if is_same else self.draw.choice(self.others(fact))
        self.again = (place, fact, value)
        return True

    def _said_in(self, fact: str) -> list[str]:
        """Where a fact may be said once more: no place says two things."""
        free = [place for place in self.PLACES.get(fact, ()) if place not in self.places.values()]
        return [place for place in dict.fromkeys(free) if place in ("title", "sheet", "group")]

    # -- sheets -------------------------------------------------------------------------------------------------------

    def sheets(self) -> list[Sheet]:
        parts = self.parted(self.records, "sheet")
        return [
            self._sheet(str(self.words(fact, value, "sheet"))[:31] if fact else "Sheet1", part)
            for fact, value, part in parts
        ]

    def _sheet(self, name: str, records: list[Record]) -> Sheet:
        said = {fact: self.records[0][fact] for fact in self.facts if self.places[fact] in ALL}
        again, fact, value = self.again or (None, None, None)
        said |= {fact: value} if again == "title" else {}
        name = str(self.words(fact, value, "sheet"))[:31] if again == "sheet" else name
        rows, merges = self._letterhead(said), []
        rows += [[]] * self.draw.randint(0, 1) + [[line] for line in self.title(said)]
        for n, (fact, value, part) in enumerate(self.parted(records, "table")):
            rows += [[]] * self.draw.randint(0, 1)
            if fact:
                rows.append([self.draw.choice([f"{ROMAN[n % 8]}. ", ""]) + str(self.words(fact, value, "table"))])
            table, merged = self._table(part)
            merges += [(top + len(rows), left, bottom + len(rows), right) for top, left, bottom, right in merged]
            rows += table
        if self.draw.random() < 0.3:
            rows += [[], ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"], ["", "(Ký, ghi rõ họ tên)"]]
        if self.is_indented:
            rows = [["", *row] for row in rows]
            merges = [(top, left + 1, bottom, right + 1) for top, left, bottom, right in merges]
        width = max(map(len, rows))
        return Sheet(name, [[*row, *[""] * (width - len(row))] for row in rows], merges=merges)

    def _letterhead(self, said: Record) -> list[list]:
        own = self.places.get("unit") == "letterhead"
        office = f"UBND {COMMUNES[self.records[0]['unit']].upper()}" if own else "SỞ NỘI VỤ"
        if self.draw.random() < 0.5:
            return [[office]]
        nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        return [[office, "", "", nation], ["", "", "", "Độc lập - Tự do - Hạnh phúc"]]

    # -- tables -------------------------------------------------------------------------------------------------------

    def _table(self, records: list[Record]) -> tuple[list[list], list[tuple]]:
        combos = [tuple(record[fact] for fact in self.headings) for record in records]
        across = list(dict.fromkeys(combos)) if self.headings else []
        tops = [one[0] for one in across]
        across.sort(key=lambda one: tops.index(one[0]))
        rows, merges = self._heading(across)
        if self.MARKED and self.places[self.MARKED] == "ticks":
            rows = [row + list(self.MARKS.values()) for row in rows]
        if self.draw.random() < 0.15:
            rows.append([f"({n})" for n in range(1, len(rows[0]) + 1)])
        if self.again and self.again[0] == "group":
            rows.append(self._head(*self.again[1:], 0, len(rows[0])))
        number = 0
        for n, (fact, value, part) in enumerate(self.parted(records, "group")):
            if fact:
                rows.append(self._head(fact, value, n, len(rows[0])))
            lines, merged = self._body(part, across, number)
            number += len(lines)
            merges += [(top + len(rows), left, bottom + len(rows), right) for top, left, bottom, right in merged]
            rows += lines
        if self.has_sums and self.may_be_summed(records) and set(self.columns) - {self.VALUE}:
            rows.append(self._sums(records, across))
        return rows, merges

    def _head(self, fact: str, value, n: int, width: int) -> list:
        """A group row."""
        begins = [ROMAN[n % 8]] if self.has_order else []
        return [*begins, self.words(fact, value, "group"), *[""] * (width - len(begins) - 1)]

    def may_be_summed(self, records: list[Record]) -> bool:
        """Whether the numbers of a table can be added up."""
        return True

    def _heading(self, across: list[tuple]) -> tuple[list[list], list[tuple]]:
        names = (["STT"] if self.has_order else []) + [self.titles[fact] for fact in self.columns]
        note = ["Ghi chú"] if self.has_notes else []
        if not across:
            return [names + note], []
        words = [[str(self.words(f, v, "heading")) for f, v in zip(self.headings, one, strict=True)] for one in across]
        if len(self.headings) == 1:
            return [names + [one[0] for one in words] + note], []
        left, merges, top, at = len(names), [], [], len(names)
        for word, group in groupby(one[0] for one in words):
            many = len(list(group))
            top += [word, *[""] * (many - 1)]
            merges += [(0, at, 0, at + many - 1)] if many > 1 else []
            at += many
        merges += [(0, n, 1, n) for n in [*range(left), *([left + len(words)] if note else [])]]
        return [names + top + note, [""] * left + [one[1] for one in words] + [""] * len(note)], merges

    def _body(self, records: list[Record], across: list[tuple], number: int) -> tuple[list[list], list[tuple]]:
        if not self.headings:
            lines = [(record, {}) for record in records]
        else:
            alike: dict[tuple, tuple[Record, dict]] = {}
            for record in records:
                _, cells = alike.setdefault(tuple(record.get(fact) for fact in self.columns), (record, {}))
                cells[tuple(record[fact] for fact in self.headings)] = self.words(
                    self.VALUE, record[self.VALUE], "cell"
                )
            lines = list(alike.values())
        rows = []
        for n, (record, cells) in enumerate(lines, number + 1):
            row = [float(n)] if self.has_order else []
            row += [self._cell(fact, record) for fact in self.columns]
            row += [cells.get(one, self.draw.choice(["", "-"])) for one in across]
            rows.append(row + [""] * self.has_notes + self._marks(record))
        return rows, self._merge(rows) if self.is_merged else []

    def _marks(self, record: Record) -> list[str]:
        """Columns of marks, behind all others."""
        is_so = bool(self.MARKED) and self.places[self.MARKED] == "ticks"
        return ["x" if value == record[self.MARKED] else "" for value in self.MARKS] if is_so else []

    def _cell(self, fact: str, record: Record) -> object:
        value = record.get(fact)
        return "" if value is None else self.words(fact, value, "column")

    def _merge(self, rows: list[list]) -> list[tuple]:
        """The first column of words: equal ones below each other as one merged cell."""
        at = int(self.has_order)
        if at >= len(rows[0]) or not self.columns or self.columns[0] == self.VALUE:
            return []
        merges, top = [], 0
        for text, group in groupby([row[at] for row in rows]):
            many = len(list(group))
            if many > 1 and text != "":
                merges.append((top, at, top + many - 1, at))
                for row in rows[top + 1 : top + many]:
                    row[at] = ""
            top += many
        return merges

    def _sums(self, records: list[Record], across: list[tuple]) -> list:
        row: list = [""] if self.has_order else []
        row += [sum(r[self.VALUE] for r in records) if fact == self.VALUE else "" for fact in self.columns]
        for one in across:
            same = [r for r in records if tuple(r[fact] for fact in self.headings) == one]
            row.append(sum(r[self.VALUE] for r in same))
        row += [""] * self.has_notes
        row[row.index("", self.has_order)] = self.draw.choice(["Tổng cộng", "Cộng", "Tổng số"])
        return row
