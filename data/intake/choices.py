"""What an officer corrected on screen before a file is read: cells, sheets, headings, columns, names, rows left out.
The sender's own bytes stay as they came; a corrected cell takes the place of what stands there.
A draft keeps its choices, so that the same file is read in the same way again."""

from __future__ import annotations

from dataclasses import dataclass, field

from data.intake.addresses import position
from data.intake.model import Sheet


@dataclass
class Choices:
    """All of them for one file; nothing chosen reads the file as it stands."""

    cells: dict[str, dict[str, str]] = field(default_factory=dict)  # sheet -> {D7: text}
    sheets: list[str] | None = None  # only these are read
    header: dict[str, list[int]] = field(default_factory=dict)  # sheet -> [first, last] row of the heading, from 1
    columns: dict[str, dict[str, str]] = field(default_factory=dict)  # sheet -> {C: field}
    aliases: dict[str, str] = field(default_factory=dict)  # name as typed -> unit_id
    defaults: dict[str, str] = field(default_factory=dict)  # default_unit, default_period: for rows that name none
    recipients: dict[str, str] = field(default_factory=dict)  # wording -> official name of a recipient
    skip: dict[str, list[int]] = field(default_factory=dict)  # sheet -> rows left out, from 1

    def correct(self, sheet: Sheet) -> None:
        """Put the corrected cells into a sheet, and empty the rows left out."""
        for cell, text in self.cells.get(sheet.name, {}).items():
            row, column = position(cell)
            if row < len(sheet.rows) and 0 <= column - sheet.first_column < len(sheet.rows[row]):
                sheet.rows[row] = list(sheet.rows[row])
                sheet.rows[row][column - sheet.first_column] = text
                sheet.anew.add((row, column))
                sheet.fonts.pop((row, column), None)
                sheet.errors.pop((row, column), None)
                sheet.uncalculated.discard((row, column))
                sheet.percent.discard((row, column))
                sheet.formats.pop((row, column), None)
        for line in self.skip.get(sheet.name, []):
            if 0 < line <= len(sheet.rows):
                sheet.rows[line - 1] = [""] * len(sheet.rows[line - 1])
