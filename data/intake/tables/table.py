"""One recognised table: its cells column by column, one reading per distinct text, one finding per wrong cell.
What a text means is said by a parser (values.py); where it stands and how it is told are added here.
Merged cells, joined texts, error cells and formulas without a value are dealt with before any parser sees them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from data.intake.addresses import address, letters
from data.intake.grid import Grid
from data.intake.headings import day_parts
from data.intake.headings.header import Header
from data.intake.meaning.match import without_label
from data.intake.meaning.values import Wrong, of_one_order
from data.intake.model import Finding
from data.intake.readers.workbook import as_typed
from data.intake.tables.context import Context
from data.intake.tables.lines import Plan
from data.intake.tables.ranks import rank_of
from data.text import clean, read_count

LIMIT = 2000  # findings of one code in one column that are told one by one


@dataclass
class Request:
    """What the sender or officer said beforehand, and the day it is."""

    today: str
    year: int
    unit: str | None = None
    period: str | None = None
    form: str | None = None
    default_unit: str | None = None  # chosen for rows that name none, often as the file's name says
    default_period: str | None = None


@dataclass
class Table:
    """One recognised table with all that is needed to read its cells."""

    grid: Grid
    header: Header
    plan: Plan
    context: Context
    request: Request
    findings: list[Finding] = field(default_factory=list)
    told: Counter = field(default_factory=Counter)  # findings by code: beyond LIMIT they are only counted

    @property
    def year(self) -> int:
        """The year a period without one belongs to: the title's, else the one asked for."""
        told = self.context.period
        return int(told.value[:4]) if told else self.context.year or self.request.year

    @property
    def usual_period(self) -> str | None:
        """The period of rows that name none."""
        told = self.context.period
        return self.request.period or (told.value if told else None) or self.request.default_period

    @property
    def sheet(self) -> str:
        return self.grid.name

    @property
    def records(self) -> list[int]:
        return self.plan.records

    def column_of(self, *names: str) -> int | None:
        """The column of a field; of several, of the first the table has."""
        return next(filter(lambda column: column is not None, map(self.header.field_column, names)), None)

    def asked(self, *codes: str) -> set[str]:
        """Cells already told, with those merged into them: of errors, or of the codes named."""
        told = {f.cell for f in self.findings if f.cell and (f.code in codes if codes else f.level == "error")}
        return told | {cell for cell, top in self.grid.held_above.items() if top in told}

    def title(self, column: int) -> str:
        path = next((m.path for m in self.header.meanings if m.column == column), ())
        return path[-1] if path else letters(column)

    def tell(self, level, code, row, column, value, message, suggestion=None, options=()) -> None:
        self.told[code] += 1
        if self.told[code] > LIMIT:
            return
        cell = address(row, column) if row is not None and column is not None else None
        self.findings.append(Finding(level, code, self.sheet, cell, value, message, suggestion, tuple(options)))

    def wrong(self, row: int, column: int, value: object, wrong: Wrong) -> None:
        shown = as_typed(value)[:120]
        says = f"ghi “{shown}”" if shown else "để trống"
        cure = f" {wrong.cure}" if wrong.cure else ""
        self.tell(
            wrong.level,
            wrong.code,
            row,
            column,
            shown or None,
            f"Ô {address(row, column)}, cột “{self.title(column)}” {says}: {wrong.why}.{cure}",
            wrong.suggestion,
            wrong.options,
        )

    def has_numbers(self, column: int) -> bool:
        """Whether a record has a number other than 0 in a column."""
        return any(read_count(self.grid.rows[row][column]).value for row in self.records)

    def tell_no_value(self, dashes: list[tuple[int, int]]) -> None:
        """How many cells hold a dash, which says that there is no value and makes no record."""
        if not dashes:
            return
        row, column = min(dashes)
        words = (
            f"Có {len(dashes)} ô ghi dấu “-” (từ ô {address(row, column)}): hiểu là chưa có số liệu, không phải là 0. "
            "Nếu kết quả là 0, đề nghị ghi số 0."
        )
        self.tell("info", "no_value", row, column, self.grid.text(row, column), words)

    def cells(self, column: int, rows: list[int] | None = None) -> list:
        """Values of a column for the records, merged areas looked through, cut rows joined."""
        grid, rows = self.grid, self.records if rows is None else rows
        source = grid.columns[column]
        together = bool(rows) and rows[-1] - rows[0] + 1 == len(rows)
        values = list(source[rows[0] : rows[-1] + 1]) if together else [source[r] for r in rows]
        if grid.merged and column not in self.header.counted:
            values = [
                v
                if v not in ("", None) or (r, column) not in grid.merged or grid.merged[r, column][1] != column
                else grid.filled(r, column)
                for r, v in zip(rows, values, strict=True)
            ]
        rest = next((m.rest_of_day for m in self.header.meanings if m.column == column), ())
        if rest:
            values = [*map(day_parts.written, values, *(self.cells(c, rows) for c in rest))]
        if self.plan.joined:
            values = [self.plan.joined.get((r, column), v) for r, v in zip(rows, values, strict=True)]
        return values

    def above(self, meaning: Callable[[str], object]) -> list:
        """For each record what the group row above it means: "II. Sở Y tế", "THÁNG 8"; None where none says.
        A later group row of the same or a higher rank ends what an earlier one said."""
        return [said for said, _ in self.above_at(meaning)]

    def above_at(self, meaning: Callable[[str], object]) -> list[tuple[object, tuple[int, int] | None]]:
        """The same with the row and column of the group's own words."""
        rows = sorted([*self.plan.rows_of("group"), *self.plan.rows_of("stray"), *self.records])
        records = set(self.records)
        said, at, rank, out = None, None, 9.0, []
        for row in rows:
            if row in records:
                out.append((said, at))
                continue
            places = [c for c, cell in enumerate(self.grid.rows[row]) if isinstance(cell, str) and cell.strip()]
            texts = [without_label(clean(self.grid.rows[row][c])) for c in places]
            order = self.column_of("order")
            depth = rank_of(self.grid.at(row, order) if order is not None else "", texts[0] if texts else "")
            meant = ((m, c) for c, text in zip(places, texts, strict=True) if (m := meaning(text)) is not None)
            found, column = next(meant, (None, None))
            if found is not None or said is not None and (depth or 9.0) <= rank:
                said, at, rank = found, None if column is None else (row, column), depth or 9.0
        return out

    def cell(self, row: int, column: int):
        """One cell, a cut row joined, else looked for where its merged area holds it."""
        value = self.plan.joined.get((row, column), self.grid.at(row, column))
        return value if value not in ("", None) else self.grid.filled(row, column)

    def shown(self, column: int) -> list:
        """As cells, but a number formatted as a percentage as the sender sees it: 0.125 is "12,5%"."""
        marked = self.grid.sheet.percent
        if not marked:
            return self.cells(column)
        return [
            f"{round(v * 100, 6):.12g}%".replace(".", ",") if isinstance(v, float) and (r, column) in marked else v
            for r, v in zip(self.records, self.cells(column), strict=True)
        ]

    def read(
        self,
        column: int,
        parse: Callable[[object], object],
        rows: list[int] | None = None,
        values: list | None = None,
        stands: list | None = None,
    ) -> list:
        """Parsed values of a column; parse gives a value or a Wrong, blank cells come to it as ''.

        `values` is what the cells say, where it is not the column itself, and `stands` what a finding then shows.
        """
        rows = self.records if rows is None else rows
        values = self.cells(column, rows) if values is None else values
        broken = self.broken(column, rows)
        types = set(map(type, values))
        if bool in types:
            values = [as_typed(v) if type(v) is bool else v for v in values]  # True would be taken for 1
        plain = getattr(parse, "plain", None)  # texts that stand for themselves
        if plain and not broken and types == {str} and all(map(plain.fullmatch, values)):
            return values
        if getattr(parse, "reads_dates", False):
            parse = of_one_order(parse, values)
        cache = {value: parse("" if value is None else value) for value in set(values)}
        out = list(map(cache.__getitem__, values))
        if broken or any(isinstance(result, Wrong) for result in cache.values()):
            self._tell_wrong(column, rows, stands or values, out, broken)
            out = [(None if i in broken else r.keep if isinstance(r, Wrong) else r) for i, r in enumerate(out)]
        return out

    def broken(self, column: int, rows: list[int]) -> dict[int, Wrong]:
        sheet = self.grid.sheet
        if not sheet.errors and not sheet.uncalculated:
            return {}
        broken = {}
        for index, row in enumerate(rows):
            place = self.grid.merged.get((row, column), (row, column))
            if place in sheet.errors:
                broken[index] = Wrong(
                    "error_value",
                    f"công thức báo lỗi {sheet.errors[place]}",
                    "Sửa công thức hoặc ghi trực tiếp giá trị.",
                )
            elif place in sheet.uncalculated:
                broken[index] = Wrong(
                    "formula_without_value",
                    "có công thức nhưng tệp không lưu kết quả tính",
                    "Mở tệp bằng Excel, lưu lại rồi gửi, hoặc ghi trực tiếp giá trị.",
                )
        return broken

    def _tell_wrong(self, column, rows, values, out, broken) -> None:
        held: set[tuple[int, int]] = set()  # a merged cell is wrong once, where its value stands
        for index, result in enumerate(out):
            wrong = broken.get(index) or (result if isinstance(result, Wrong) else None)
            if wrong is None:
                continue
            place = (rows[index], column)
            above = self.grid.merged.get(place)
            if above and above[1] == column and (values[index] not in ("", None) or above in self.grid.sheet.errors):
                place = above
            if place not in held:
                held.add(place)
                self.wrong(*place, self.grid.sheet.errors.get(place, values[index]), wrong)

    def tell_rest(self) -> None:
        """How many more findings of one code there are than were told one by one."""
        for code, count in self.told.items():
            if count > LIMIT:
                level = next(f.level for f in self.findings if f.code == code)
                words = f"Trang tính “{self.sheet}”: còn {count - LIMIT} ô khác cùng loại như trên, không liệt kê."
                self.findings.append(Finding(level, code, self.sheet, None, None, words))
