"""A sheet made ready for recognition: equal width, legacy fonts decoded, texts known by column.
Nothing about awards or tasks is known here; the finding says what was decoded, with before and after.
Column sets are made once, so that a hundred thousand rows are looked at by their few distinct texts."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import islice

from data.intake.addresses import address, first_of, letters
from data.intake.model import Finding, Refusal, Sheet
from data.intake.readers import number_formats
from data.intake.readers.workbook import as_typed
from data.text import clean, decode, detect_column
from data.text.legacy import decodes_better, is_unicode

MAX_AREA = 6_000_000
MOST_TEXTS = 5_000  # distinct texts of a column that are looked at to tell its encoding
ENCODING_WORDS = {
    "tcvn3": "TCVN3 (ABC)",
    "tcvn3_caps": "TCVN3 (ABC), chữ hoa",
    "tcvn": "TCVN 5712",
    "vni": "VNI",
    "utf8": "UTF-8 đọc nhầm",
}
_BETWEEN = "|"  # texts looked at together
_UNTIDY = (
    "  ",
    f" {_BETWEEN}",
    f"{_BETWEEN} ",
    *"\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323",
)  # marks of their own

Decoded = dict[tuple[int, str], list[tuple[int, str, str]]]  # column and encoding -> row, before, after of each cell


class Grid:
    """Cells by row and column of the file, both from 0; every row has `width` cells."""

    def __init__(self, sheet: Sheet):
        self.sheet = sheet
        self.name = sheet.name
        rows = sheet.rows
        lengths = set(map(len, rows))
        width = max(lengths, default=0)
        if len(rows) * (width + sheet.first_column) > MAX_AREA:
            raise Refusal(
                "too_many_cells",
                f"Trang tính “{sheet.name}” có vùng dữ liệu quá rộng. Đề nghị xóa các hàng, cột thừa hoặc tách tệp.",
            )
        if sheet.first_column or len(lengths) > 1:
            before = [""] * sheet.first_column
            rows = [before + list(row) + [""] * (width - len(row)) for row in rows]
        self.rows: list[list] = rows
        self.width = width + sheet.first_column if rows else 0
        self.findings: list[Finding] = list(sheet.findings)
        self._uncover()
        self._name_numbers()
        self._decode()
        wholes = [_BETWEEN.join(texts) for texts in self.texts]  # one look at a whole column tells what most have not
        self._tidy(wholes)
        if any("\ufffd" in whole for whole in wholes):
            self._tell_broken_letters()

    @cached_property
    def columns(self) -> list[tuple]:
        return list(zip(*self.rows, strict=True)) if self.rows else []

    @cached_property
    def texts(self) -> list[set]:
        """Distinct texts of each column."""
        found = []
        for column in self.columns:
            values = set(column)
            found.append((values if set(map(type, values)) == {str} else {v for v in values if type(v) is str}) - {""})
        return found

    @cached_property
    def merged(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Covered cell -> the cell that holds its value."""
        covered = {}
        for r0, c0, r1, c1 in self.sheet.merges:
            if (r1 - r0 + 1) * (c1 - c0 + 1) > 200_000:
                continue
            for row in range(r0, min(r1, len(self.rows) - 1) + 1):
                for column in range(c0, min(c1, self.width - 1) + 1):
                    if (row, column) != (r0, c0):
                        covered[row, column] = (r0, c0)
        return covered

    @cached_property
    def held_above(self) -> dict[str, str]:
        """Address of a cell merged with those above it -> the address at which its value stands."""
        return {address(*cell): address(*top) for cell, top in self.merged.items() if cell[1] == top[1]}

    def at(self, row: int, column: int):
        return self.rows[row][column] if 0 <= row < len(self.rows) and 0 <= column < self.width else ""

    def filled(self, row: int, column: int):
        """The value, looking through a merged area to the cell that holds it."""
        return self.at(*self.merged.get((row, column), (row, column)))

    def text(self, row: int, column: int) -> str:
        value = self.at(row, column)
        return clean(value) if isinstance(value, str) else ""

    def put(self, cells: dict[tuple[int, int], object]) -> None:
        """Other values in some cells, by row and column."""
        for row in {row for row, _ in cells}:
            self.rows[row] = list(self.rows[row])
        for (row, column), value in cells.items():
            self.rows[row][column] = value
        for made in ("columns", "texts"):
            self.__dict__.pop(made, None)

    def _uncover(self) -> None:
        """A merged area shows its first cell only: what still stands in the others nobody sees, and it is not read."""
        cells = self.merged if self.sheet.merges else {}
        hidden = {cell: value for cell in cells if (value := self.at(*cell)) not in ("", None)}
        if not hidden:
            return
        self.rows = [*self.rows]
        self.put(dict.fromkeys(hidden, ""))
        others = [cell for cell, value in hidden.items() if value != self.at(*cells[cell])]
        if others:
            shown = first_of([address(*cell) for cell in others])
            words = (
                f"Có {len(others)} ô bị ô trộn che mất nhưng vẫn còn nội dung ({shown}), mở tệp không thấy; không được "
                "đọc. Bỏ trộn ô: nếu nội dung đó còn dùng thì ghi lại cho từng ô."
            )
            value = as_typed(hidden[others[0]])[:80]
            self.findings.append(Finding("warning", "covered_cells", self.name, address(*others[0]), value, words))

    def _name_numbers(self) -> None:
        """1 that its format shows as "Quý 1", 12 shown as "12/QĐ-UBND", is that name and no number."""
        names = {place for place, code in self.sheet.formats.items() if number_formats.makes_name(code)}
        numbers = {place: value for place in names if type(value := self.at(*place)) is float}
        shown = {place: number_formats.shown(self.sheet.formats[place], value) for place, value in numbers.items()}
        if shown:
            self.rows = [*self.rows]
            self.put(shown)

    def _decode(self) -> None:
        if self.sheet.fonts:
            self._tell(self._decode_by_fonts(), "theo phông chữ của ô", "info")
        if self.sheet.encoding:
            self._tell(self._decode_whole(self.sheet.encoding), "theo cách viết của cả tệp", "warning")
        else:
            self._tell(self._decode_by_statistics(), "theo cách viết của cả cột", "warning")

    def _tidy(self, wholes: list[str]) -> None:
        """Texts as they are compared: NFC, single spaces, no invisible letters; the lines of a cell stay lines."""
        untidy = [c for c, whole in enumerate(wholes) if not _is_tidy(whole)]
        tidied = {c: told for c in untidy if (told := _tidied(self.texts[c]))}
        if not tidied:
            return
        self.rows = [list(row) for row in self.rows]
        for column, told in tidied.items():
            for row in self.rows:
                if type(row[column]) is str and row[column] in told:
                    row[column] = told[row[column]]
        del self.columns, self.texts

    def _tell_broken_letters(self) -> None:
        places = [(r, c) for r, row in enumerate(self.rows) for c, v in enumerate(row) if "\ufffd" in str(v)]
        shown = first_of([address(*place) for place in places])
        words = (
            f"Có {len(places)} ô có chữ hỏng, hiện thành “\ufffd” ({shown}): tệp bị lỗi khi lưu, gửi. Ghi lại các ô "
            "đó, hoặc lưu lại tệp gốc bằng Excel loại .xlsx rồi gửi."
        )
        value = clean(str(self.at(*places[0])))[:80]
        self.findings.append(Finding("warning", "broken_letters", self.name, address(*places[0]), value, words))

    def _tell(self, decoded: Decoded, how: str, level: str) -> None:
        for (column, encoding), cells in sorted(decoded.items()):
            row, before, after = cells[0]
            self.findings.append(
                Finding(
                    level,
                    "legacy_font",
                    self.name,
                    address(row, column),
                    clean(before)[:80],
                    f"Cột {letters(column)} gõ bằng bảng mã {ENCODING_WORDS[encoding]}; đã đọc {len(cells)} ô sang "
                    f"Unicode {how}: "
                    f"“{clean(before)[:60]}” đọc là “{clean(after)[:60]}”. Đề nghị đối chiếu; lần sau gõ bằng phông "
                    "Unicode (Times New Roman).",
                    clean(after)[:80],
                )
            )

    def _decode_by_fonts(self) -> Decoded:
        """What is Unicode all the same, whatever its font, stays."""
        told: Decoded = defaultdict(list)
        self.rows = [list(row) for row in self.rows]
        typed = (value for place in self.sheet.fonts if isinstance(value := self.at(*place), str))
        is_mixed = any(map(is_unicode, typed))  # then a cell that reads well as it stands is left as it stands
        for (row, column), encoding in self.sheet.fonts.items():
            value = self.at(row, column)
            if isinstance(value, str) and not value.isascii():
                if is_mixed and not decodes_better(value, encoding):
                    continue
                after = decode(value, encoding)
                self.rows[row][column] = after
                told[column, encoding].append((row, value, after))
            elif isinstance(value, str) and encoding == "tcvn3_caps":
                self.rows[row][column] = value.upper()
        return told

    def _decode_whole(self, encoding: str) -> Decoded:
        """Every cell, also a word that could be Unicode or is ASCII but for a capital: the file has one encoding."""
        told: Decoded = defaultdict(list)
        self.rows = [list(row) for row in self.rows]
        for row, cells in enumerate(self.rows):
            for column, value in enumerate(cells):
                if (row, column) in self.sheet.anew or not isinstance(value, str):
                    continue
                if (after := decode(value, encoding)) != value:
                    cells[column] = after
                    told[column, encoding].append((row, value, after))
        return told

    def _decode_by_statistics(self) -> Decoded:
        """By what most texts of a column are; cells whose font tells their encoding are no part of it."""
        told: Decoded = defaultdict(list)
        strange = {
            number: odd
            for number, texts in enumerate(self._texts_without_font())
            if (odd := [text for text in islice(texts, MOST_TEXTS) if not text.isascii()])
        }
        if not strange:
            return told
        columns = self.columns
        whole = detect_column([text for texts in strange.values() for text in texts[:100]])
        for number, sample in strange.items():
            own = detect_column(sample)
            encoding = own or whole
            if not encoding:
                continue
            texts = [text for text in self.texts[number] if not text.isascii()]
            better = {text: decode(text, encoding) for text in texts if decodes_better(text, encoding, own is not None)}
            if not better:
                continue
            if not told:
                self.rows = [list(row) for row in self.rows]
            apart = self.sheet.fonts.keys() | self.sheet.anew
            for row, value in enumerate(columns[number]):
                if isinstance(value, str) and value in better and (row, number) not in apart:
                    self.rows[row][number] = better[value]
                    told[number, encoding].append((row, value, better[value]))
        if told:
            del self.columns, self.texts
        return told

    def _texts_without_font(self) -> list[set]:
        """Distinct texts of each column, but for those whose encoding is known, by their font or as typed on screen."""
        apart = self.sheet.fonts.keys() | self.sheet.anew
        if not apart:
            return self.texts
        found: list[set] = [set() for _ in range(self.width)]
        for row, cells in enumerate(self.rows):
            for column, value in enumerate(cells):
                if isinstance(value, str) and value and (row, column) not in apart:
                    found[column].add(value)
        return found


def _is_tidy(whole: str) -> bool:
    return whole.isprintable() and not any(mark in whole for mark in _UNTIDY) and whole == whole.strip(" ")


def _tidied(texts: set[str]) -> dict[str, str]:
    """The texts that are not tidy -> as they are so."""
    return {text: tidy for text in texts if (tidy := "\n".join(map(clean, text.splitlines()))) != text}
