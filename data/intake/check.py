"""Sheets of cells x forms x catalogue -> records and all findings, by cell. Reads no file, touches no store.
The form of most tables is the file's; how each is read stands in the module of its form.
What was not read (hidden sheets, side tables, tables of another form) is always told."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake import drawing, file_name
from data.intake.addresses import position
from data.intake.awards import keys as award_keys
from data.intake.awards import people, said_counts, summaries
from data.intake.awards import rules as award_rules
from data.intake.choices import Choices
from data.intake.file_headings import Headings, form_of
from data.intake.forms import FORMS
from data.intake.grid import Grid
from data.intake.headings import same_headings
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.header import Header
from data.intake.headings.upright import Upright
from data.intake.meaning.names import CatalogueNames
from data.intake.model import CHOICES_TITLE, Checked, Finding, Sheet
from data.intake.readers.workbook import Workbook
from data.intake.records import Block, Rows
from data.intake.tables import ditto, duplicates, not_read, remarks, scope, unread, whole_file
from data.intake.tables.sheet_tables import SheetTables
from data.intake.tables.table import Request, Table

ADDED_SHEET = "Nội dung cần kiểm tra"  # the sheet annotate.py adds; never data
LEVEL_ORDER = {"error": 0, "warning": 1, "info": 2}


def check_workbook(
    name: str, book: Workbook, catalogue: Catalogue, form=None, unit=None, period=None, choices: dict | None = None
) -> Checked:
    """All records and findings of one file."""
    if choices and (aliases := choices.get("aliases")):
        catalogue = Catalogue(**{**catalogue.__dict__, "aliases": {**catalogue.aliases, **aliases}})
    return _Checker(name, book, catalogue, form, unit, period, Choices(**(choices or {}))).run()


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
        self.upright: dict[str, Upright] = {}  # sheets whose table stood on its side
        self.answers: str | None = None
        self.of_text = False

    def run(self) -> Checked:
        if self.book.kept.get("links"):
            self.findings.append(whole_file.external_links())
        found = self._headings()
        code = form_of(found)
        if code is None:
            return self._nothing(found)
        for grid, headers in found:
            self._read_sheet(grid, headers, code)
        blocks = self._blocks(code)
        checked = Checked(self.name, code, rows=Rows(blocks))
        self.findings += scope.look(checked, self.tables, self.request, self.names.units, self.catalogue)
        self.findings += remarks.tell_unread([grid.sheet for grid, _ in found], self.findings)
        if not blocks and not any(f.level == "error" for f in self.findings):
            self.findings.append(whole_file.without_rows(self.tables, found[0][0].name, self.findings))
        self.findings += file_name.tell_taken(blocks, self.request, self.name, self.names)
        self.findings = [file_name.offer(finding, self.name, self.names.units) for finding in self.findings]
        if self.upright:
            self._turn_back(checked)
        checked.findings = self._sorted()
        checked.kept, checked.answers, checked.sheets = self.book.kept, self.answers, self._sheets()
        checked.tables, checked.drawing = drawing.draw(self.tables, checked.findings, checked.rows, self.upright)
        read = {table.sheet for table in self.tables}
        checked.drawing += drawing.draw_sheets([grid for grid, _ in found if grid.name not in read][:3])
        return checked

    # -- what to read ---------------------------------------------------------------------------------------------

    def _headings(self) -> list[tuple[Grid, list[Header]]]:
        """The sheets that are read, each with the headings of its tables."""
        found: list[tuple[Grid, list[Header]]] = []
        for sheet in self.book.sheets:
            if not sheet.visible:
                self.findings.append(whole_file.hidden(sheet))
            elif sheet.name == ADDED_SHEET:
                self.answers, self.of_text = whole_file.answered(sheet)
            elif _holds_choices(sheet):
                continue
            elif self.choices.sheets is None or sheet.name in self.choices.sheets:
                self.choices.correct(sheet)
                grid = Grid(sheet)
                self.findings += grid.findings
                if upright := self.headings.upright(grid):
                    self.upright[sheet.name], grid = upright, upright.grid
                if grid.rows:
                    found.append((grid, self.headings.of(grid)))
        same_headings.agree(found)
        found = self.headings.with_matrices(found)
        self.findings += self.headings.findings
        for grid, headers in found:
            self.findings += ditto.fill(grid, headers)
        return found

    def _sheets(self) -> list[str]:
        return [sheet.name for sheet in self.book.sheets if sheet.visible and not _is_ours(sheet)]

    def _nothing(self, found: list[tuple[Grid, list[Header]]]) -> Checked:
        """A file in which no table was recognised is refused, with what it lacks."""
        told = not_read.tell(found, self.finder, self.request, self.findings) if found else whole_file.empty()
        self.findings.append(told)
        checked = Checked(self.name, self.request.form, answers=self.answers, findings=self._sorted())
        checked.refused, checked.sheets = {"code": told.code, "message": told.message}, self._sheets()
        checked.drawing = drawing.draw_sheets([grid for grid, _ in found][:3])
        return checked

    # -- tables -----------------------------------------------------------------------------------------------------

    def _read_sheet(self, grid: Grid, headers: list[Header], code: str) -> None:
        kinds = {"is_text": self.book.kind == "text", "of_text": self.of_text}
        sheet = SheetTables(grid, headers, code, self.finder, self.request, **kinds)
        self.tables += sheet.read(self.tables[-1] if self.tables else None)
        self.findings += sheet.findings
        if finding := unread.sheet(grid, headers):
            self.findings.append(finding)

    def _blocks(self, code: str) -> list[Block]:
        """The records of all tables, those told twice among them."""
        made: list[tuple[Table, Block]] = []
        for table in self.tables:
            for block in self._records(code, table):
                block.look_through(table.grid.held_above)
                made.append((table, block))
            table.tell_rest()
            self.findings += table.findings
        if code == "awards":
            self.findings += said_counts.of_titles(made, self.names.recipients.groups)
            made = summaries.leave_out(made, self.names.recipients.groups, self.findings)
        if code == "plan":
            from data.intake.plain import plan_above

            self.findings = plan_above.share([block for _, block in made], self.findings)
        blocks = people.join_halves(made) if code == "awards" else [block for _, block in made]
        blocks = [block for block in blocks if len(block)]
        if code == "awards":
            self.findings += award_keys.across(blocks, self.findings)
            self.findings += award_keys.decisions_of_two_days(blocks)
            self.findings += award_keys.numbers_of_another_year(blocks)
            self.findings += award_keys.numbers_alike(blocks)
        else:
            asked = {(f.sheet, f.cell) for f in self.findings if f.level == "error"}
            self.findings += duplicates.told(FORMS[code], blocks, asked)
        return blocks

    def _records(self, code: str, table: Table) -> list[Block]:
        if code == "awards":
            return award_rules.read(table, self.catalogue, self.names, self.finder)
        if code == "progress":
            from data.intake.progress import reader as progress

            return progress.read(table, self.catalogue, self.names)
        from data.intake.plain import matrix_rows, reader

        if table.header.measures:
            return matrix_rows.read(table, self.catalogue, self.names, self.headings.matrices)
        return reader.read(table, self.catalogue, self.names)

    def _turn_back(self, checked: Checked) -> None:
        """Places in a table that was set upright as they are in the file."""
        found = []
        for finding in self.findings:
            upright = self.upright.get(finding.sheet)
            is_turned = upright and finding not in upright.original.findings
            found.append(upright.finding(finding) if is_turned else finding)
        self.findings = found
        checked.rows = Rows([up.block(b) if (up := self.upright.get(b.sheet)) else b for b in checked.rows.blocks])

    def _sorted(self) -> list[Finding]:
        """Each finding once, by level, then where it stands."""
        order = {sheet.name: n for n, sheet in enumerate(self.book.sheets)}

        def key(finding: Finding):
            row, column = position(finding.cell) if finding.cell else (-1, -1)
            return LEVEL_ORDER[finding.level], order.get(finding.sheet, -1), row, column

        return sorted(dict.fromkeys(self.findings), key=key)


def _holds_choices(sheet: Sheet) -> bool:
    """The lists of choices of our own template."""
    return bool(sheet.rows and sheet.rows[0]) and sheet.rows[0][0] == CHOICES_TITLE


def _is_ours(sheet: Sheet) -> bool:
    """A sheet that we put into the file."""
    return sheet.name == ADDED_SHEET or _holds_choices(sheet)
