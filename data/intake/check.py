"""Sheets of cells x forms x catalogue -> records and all findings, by cell. Reads no file, touches no store.
Here the tables of a file are chosen and put in order; the rules of each form stand in its own module.
What was not read (hidden sheets, side tables, tables of another form) is always told."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake import drawing, file_name, matrix_rows, plain_forms
from data.intake.awards import keys as award_keys
from data.intake.awards import people
from data.intake.awards import rules as award_rules
from data.intake.choices import Choices
from data.intake.forms import FORMS
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.model import FROM_TEXT, REFERENCE, Block, Checked, Finding, Rows, Sheet, address, position
from data.intake.progress import reader as progress
from data.intake.readers.workbook import Workbook
from data.intake.tables import another_time, ditto, next_sheet, not_read, remarks, scope, surroundings, unread
from data.intake.tables.context import Context
from data.intake.tables.context_days import written_below
from data.intake.tables.context_reading import read_context
from data.intake.tables.finder import HeaderFinder
from data.intake.tables.grid import Grid
from data.intake.tables.header import Header
from data.intake.tables.headings import Headings, form_of
from data.intake.tables.lines import LineReader
from data.intake.tables.table import Request, Table
from data.text import clean

ADDED_SHEET = "Nội dung cần kiểm tra"  # the sheet annotate.py adds; never data
LEVEL_ORDER = {"error": 0, "warning": 1, "info": 2}


def check_workbook(
    name: str, book: Workbook, catalogue: Catalogue, form=None, unit=None, period=None, choices: dict | None = None
) -> Checked:
    """All records and findings of one file."""
    if choices and (aliases := choices.get("aliases")):
        catalogue = Catalogue(**{**catalogue.__dict__, "aliases": {**catalogue.aliases, **aliases}})
    return _Checker(name, book, catalogue, form, unit, period, Choices(**(choices or {}))).run()


def _told_on_return(sheet: Sheet) -> tuple[str | None, bool]:
    """The upload our own returned workbook was about, and whether that was a text with delimiters."""
    texts = [cell for row in sheet.rows[:4] for cell in row if isinstance(cell, str)]
    about = next((text.removeprefix(REFERENCE).strip() for text in texts if text.startswith(REFERENCE)), None)
    return about, FROM_TEXT in texts


def _says_nothing_to_report(table: Table) -> bool:
    """Zeros, dashes or the words "không phát sinh", in records, totals or a row of their own."""
    zeros = () if table.header.form.code == "results" else ("0", "-")  # of results 0 is a value, a dash is none
    rows = [*table.records, *(row for row, kind in table.plan.kinds.items() if kind in ("total", "group", "stray"))]
    cells = [cell for row in rows for cell in table.grid.rows[row] if cell not in ("", None)]
    texts = [clean(cell).casefold() for cell in cells if isinstance(cell, str)]
    return bool(zeros) and 0.0 in cells or any(text in zeros or text.startswith("không phát sinh") for text in texts)


class _Checker:
    def __init__(self, name, book: Workbook, catalogue: Catalogue, form, unit, period, choices: Choices):
        self.name, self.book, self.catalogue, self.choices = name, book, catalogue, choices
        self.names = CatalogueNames(catalogue, choices.recipients)
        self.finder = HeaderFinder(self.names, form)
        year = int(period[:4]) if period else catalogue.plan.year
        self.request = Request(catalogue.today, year, unit, period, form, **choices.defaults)
        self.headings = Headings(catalogue, self.names, self.finder, self.request, choices)
        self.findings: list[Finding] = list(book.findings)
        self.tables: list[Table] = []
        self.answers: str | None = None
        self.of_text = False

    def run(self) -> Checked:
        self._tell_workbook()
        found: list[tuple[Grid, list[Header]]] = []
        for sheet in self.book.sheets:
            if not sheet.visible:
                self.findings.append(
                    Finding(
                        "warning",
                        "hidden_sheet",
                        sheet.name,
                        None,
                        None,
                        f"Trang tính “{sheet.name}” bị ẩn nên không được đọc. Nếu có số liệu cần gửi, đề nghị bỏ ẩn "
                        "rồi gửi lại.",
                    )
                )
                continue
            if sheet.name == ADDED_SHEET:
                self.answers, self.of_text = _told_on_return(sheet)
                continue
            if self.choices.sheets is not None and sheet.name not in self.choices.sheets:
                continue
            self.choices.correct(sheet)
            grid = Grid(sheet)
            self.findings += grid.findings
            if grid.rows:
                found.append((grid, self.headings.of(grid)))
        found = self.headings.with_matrices(found)
        self.findings += self.headings.findings
        for grid, headers in found:
            self.findings += ditto.fill(grid, headers)
        code = form_of(found)
        if code is None:
            return self._nothing(found)
        checked = Checked(self.name, code)
        for grid, headers in found:
            self._read_sheet(grid, headers, code)
            self._tell(unread.sheet(grid, headers))
        made: list[tuple[Table, Block]] = []
        for table in self.tables:
            for block in self._records(code, table):
                block.look_through(table.grid.held_above)
                made.append((table, block))
            table.tell_rest()
            self.findings += table.findings
        blocks = people.join_halves(made) if code == "awards" else [block for _, block in made]
        blocks = [block for block in blocks if len(block)]
        if code == "awards":
            self.findings += award_keys.across(blocks, self.findings)
        else:
            self.findings += plain_forms.duplicates(FORMS[code], blocks)
        checked.rows = Rows(blocks)
        self.findings += scope.look(checked, self.tables, self.request, self.names.units, self.catalogue)
        self.findings += remarks.tell_unread(self.book.sheets, self.findings)
        if not blocks and not any(f.level == "error" for f in self.findings):
            self._tell_empty(found)
        self.findings += file_name.tell_taken(blocks, self.request, self.name, self.names)
        self.findings = [file_name.offer(finding, self.name, self.names.units) for finding in self.findings]
        checked.findings = self._sorted(blocks)
        checked.kept, checked.answers, checked.sheets = self.book.kept, self.answers, self._sheets()
        checked.tables, checked.drawing = drawing.draw(self.tables, checked.findings, checked.rows)
        read = {table.sheet for table in self.tables}
        checked.drawing += drawing.draw_sheets([grid for grid, _ in found if grid.name not in read][:3])
        return checked

    # -- what to read ---------------------------------------------------------------------------------------------

    def _tell_workbook(self) -> None:
        if self.book.kept.get("links"):
            self.findings.append(
                Finding(
                    "warning",
                    "external_link",
                    None,
                    None,
                    None,
                    "Tệp có liên kết tới tệp khác; giá trị đọc được là giá trị lưu lần cuối. Đề nghị kiểm tra, tốt "
                    "nhất là dán thành giá trị.",
                )
            )

    def _sheets(self) -> list[str]:
        return [sheet.name for sheet in self.book.sheets if sheet.visible and sheet.name != ADDED_SHEET]

    def _nothing(self, found) -> Checked:
        empty = not any(cell not in ("", None) for grid, _ in found for row in grid.rows[:1000] for cell in row)
        checked = Checked(self.name, self.request.form, answers=self.answers)
        if empty and not found:
            words = "Tệp không có trang tính nào hiện ra có số liệu. Đề nghị kiểm tra lại tệp trước khi gửi."
            told = Finding("error", "empty_file", None, None, None, words)
        else:
            told = not_read.tell(found, self.finder, self.request, self.findings)
        self.findings.append(told)
        checked.findings = self._sorted([])
        checked.refused, checked.sheets = {"code": told.code, "message": told.message}, self._sheets()
        checked.drawing = drawing.draw_sheets([grid for grid, _ in found][:3])
        return checked

    def _tell_empty(self, found) -> None:
        sheet = self.tables[0].sheet if self.tables else found[0][0].name
        if any(_says_nothing_to_report(t) for t in self.tables):
            self.findings.append(
                Finding(
                    "info",
                    "all_zero",
                    sheet,
                    None,
                    None,
                    "Bảng chỉ ghi số 0, dấu “-” hoặc “không phát sinh”: hiểu là đơn vị không phát sinh trong kỳ này.",
                )
            )
            return
        self.findings.append(
            Finding(
                "error",
                "no_rows",
                sheet,
                None,
                None,
                "Nhận ra biểu nhưng không có dòng số liệu nào. Nếu đơn vị không phát sinh, đề nghị ghi rõ; nếu có, đề "
                "nghị điền vào bảng.",
            )
        )

    # -- tables -----------------------------------------------------------------------------------------------------

    def _read_sheet(self, grid: Grid, headers: list[Header], code: str) -> None:
        last_table = self.tables[-1] if self.tables else None
        before, finding = next_sheet.continued(grid, headers, last_table) if last_table else (None, None)
        self._tell(finding)
        last = 0
        chosen: list[tuple[Header, int, int, Context | None]] = []  # its last row; where its own lines began
        for header in headers:
            if any(
                header.top <= end
                and header.top > other.top
                and header.first <= other.last
                and other.first <= header.last
                for other, end, _, _ in chosen
            ):
                continue  # a repetition inside a table already read
            if header.form is None or header.form.code != code:
                if header.form is not None or len(header.texts) >= 2:
                    self._tell(unread.table(grid, header))
                continue
            beside = [
                o
                for o in headers
                if o is not header
                and o.form
                and o.form.code == code
                and not (o.first <= header.last and header.first <= o.last)
            ]
            first, told = next(((f, b) for o, end, f, b in chosen if o in beside and header.top <= end), (last, before))
            context = read_context(
                grid,
                first,
                header.top,
                self.names.units,
                self.request.year,
                told,
                range(header.first, header.last + 1),
                [range(o.first, o.last + 1) for o in beside],
            )
            self._tell(surroundings.garbled(grid.name, context))
            self.findings += surroundings.units_agree(grid.name, context, self.names.units)
            self._year(grid, header, context)
            reader = LineReader(
                grid,
                header,
                headers,
                lambda text: self.finder.dims(without_number(text), self.request.year),
                {r.recipient_id: r.group for r in self.catalogue.recipients},
            )
            if any(o.score > header.score + 2 and o.top <= reader.end and o.bottom >= header.top - 5 for o in beside):
                self._tell(unread.table(grid, header))
                continue
            plan = reader.read()
            below = written_below(grid, plan.last)
            context.written_on = below or context.written_on
            self._tell(surroundings.estimated(grid.name, context))
            if not any("period" in m.dims for m in header.measures):
                self._tell(surroundings.periods_agree(grid.name, context))
            table = Table(grid, header, plan, context, self.request, plan.findings)
            another_time.leave_out(table)
            remarks.look_at_cells(table, self.book.kind == "text", self.of_text)
            if self.book.kind != "text" and not self.of_text:  # there a cell too many is told by its row
                self._tell(unread.beside(grid, header, headers, plan.records))
            self.tables.append(table)
            chosen.append((header, plan.last, first, told))
            before, last = context, plan.last + 1

    def _year(self, grid: Grid, header: Header, context: Context) -> None:
        """Columns "Quý I", "Tháng 7" belong to the year of the title; without one that is an assumption, and told."""
        if context.year_assumed and not self.request.period:
            self._assume_year(grid, None, grid.name, f"Trang tính tên là “{grid.name}”, cả trang không ghi năm")
        periods = [
            m for m in header.measures if "period" in m.dims and not any(re.search(r"20\d\d", text) for text in m.path)
        ]
        if not periods:
            return
        named = int(context.period.value[:4]) if context.period else context.year
        if named and named != self.request.year:
            self.finder.in_year(grid, header, named)
        elif not named and not self.request.period:
            place, typed = address(header.top, periods[0].column), periods[0].path[0]
            self._assume_year(grid, place, typed, f"Ô {place} ghi “{typed}” không có năm")

    def _assume_year(self, grid: Grid, place: str | None, typed: str, why: str) -> None:
        words = f"{why}; đã hiểu là năm {self.request.year}. Đề nghị ghi năm ở tiêu đề."
        self.findings.append(Finding("warning", "year_assumed", grid.name, place, typed, words))

    def _tell(self, finding: Finding | None) -> None:
        if finding:
            self.findings.append(finding)

    def _records(self, code: str, table: Table) -> list[Block]:
        if code == "awards":
            return award_rules.read(table, self.catalogue, self.names, self.finder)
        if code == "progress":
            return progress.read(table, self.catalogue, self.names)
        if table.header.measures:
            return matrix_rows.read(table, self.catalogue, self.names, self.headings.matrices)
        return plain_forms.read(table, self.catalogue, self.names)

    # -- the whole file ---------------------------------------------------------------------------------------------

    def _sorted(self, blocks: list[Block]) -> list[Finding]:
        order = {sheet.name: n for n, sheet in enumerate(self.book.sheets)}

        def key(finding: Finding):
            row, column = position(finding.cell) if finding.cell else (-1, -1)
            return LEVEL_ORDER[finding.level], order.get(finding.sheet, -1), row, column

        return sorted(dict.fromkeys(self.findings), key=key)
