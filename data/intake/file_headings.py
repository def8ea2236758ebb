"""Which headings of a file are read, and with which meanings: found, pointed at by an officer, or remembered.
A heading of titles no form knows is found again for the sender for whom it was once explained; that is always told.
Measured results may bear any titles: matrices of them are looked for where no table of another form is."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.choices import Choices
from data.intake.forms import FORMS
from data.intake.grid import Grid
from data.intake.headings import cluster_heads, column_dims, sideways, upright
from data.intake.headings.by_title import names_award
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.header import Header
from data.intake.headings.heading_words import DEPTH
from data.intake.headings.matrix import MatrixFinder
from data.intake.headings.upright import Upright
from data.intake.meaning.names import CatalogueNames
from data.intake.model import Finding, address
from data.intake.tables.context_reading import read_context
from data.intake.tables.table import Request
from data.intake.tables.units import RECORD_UNIT
from data.text import clean, match_key

HEADING_ROWS = 60  # where a heading pointed out before is looked for


class Headings:
    """Chooses the headings of one file; `findings` gathers what is told of them."""

    def __init__(
        self, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder, request: Request, choices: Choices
    ):
        self.catalogue, self.names, self.finder = catalogue, names, finder
        self.request, self.choices = request, choices
        self.matrices = MatrixFinder(names, finder, catalogue.tasks, request.form == "results")
        self.findings: list[Finding] = []
        self._on_their_side: set[str] = set()  # sheets that are not read for it

    def upright(self, grid: Grid) -> Upright | None:
        """A sheet whose table stands on its side, set upright; one that leaves a doubt is told and not read."""
        if grid.name in self.choices.header:
            return None
        header = sideways.find(grid, self.finder, self.request.year)
        is_only = header and sideways.is_only(grid, self.finder, self.request.year)
        made = upright.of(grid, header) if is_only else None
        if header and not made:
            self.findings.append(sideways.told(grid, header))
            self._on_their_side.add(grid.name)
        return made

    def of(self, grid: Grid) -> list[Header]:
        """The headings of one sheet, with the meanings an officer gave now or before."""
        if grid.name in self._on_their_side:
            return []
        told = self.choices.header.get(grid.name)
        headers = (
            self.finder.fixed(grid, told[0] - 1, told[1] - 1, self.request.year)
            if told
            else self.finder.find(grid, self.request.year)
        )
        if self.request.form == "results" and not any(header.form for header in headers):
            headers = self._matrices_of(grid) or headers
        if not any(header.form for header in headers):
            headers = self._heading_remembered(grid) or headers
        forms = {header.form.code for header in headers if header.form}
        is_open = forms <= {"clusters"} or forms <= {"clusters", "awards", "units"} and not names_award(headers)
        if is_open and (of_names := self._of_names(grid, bool(forms))):
            return of_names
        meanings = self.choices.columns.get(grid.name, {})
        for header in headers:
            if header.shape in self.catalogue.column_meanings:
                self._as_remembered(grid, header, meanings)
            if meanings:
                header.correct(meanings, FORMS.get(self.request.form), self.request.year)
            if header.form and not self.finder.fits(header):
                self._lacks_columns(grid, header)
        return headers

    def with_matrices(self, found: list[tuple[Grid, list[Header]]]) -> list[tuple[Grid, list[Header]]]:
        """Measured results may have any titles: where no table of another form is, matrices of them are looked for."""
        if self.request.form not in (None, "results"):
            return found
        if any(self.matrices.is_other(grid, header) for grid, headers in found for header in headers):
            return found
        made = [(grid, self._matrices_of(grid)) for grid, _ in found]
        for grid, headers in made:
            for header in headers if grid.name in self.choices.columns else ():
                header.correct(self.choices.columns[grid.name], header.form, self.request.year)
        return made if any(headers for _, headers in made) else found

    def _matrices_of(self, grid: Grid) -> list[Header]:
        """Matrices of measured results on one sheet, in the rows an officer pointed at if he did."""
        told = self.choices.header.get(grid.name)
        return self.matrices.find(grid, self.request.year, range(told[0] - 1, told[1]) if told else None)

    def _lacks_columns(self, grid: Grid, header: Header) -> None:
        """With the meanings given by hand the table has no longer what its form needs."""
        needed = dict.fromkeys(name for group in header.form.needs for name in group)
        titles = ", ".join(f"“{header.form.field(name).title}”" for name in needed)
        place = address(header.top, header.first)
        self.findings.append(
            Finding(
                "error",
                "missing_column",
                grid.name,
                place,
                None,
                f"Theo ý nghĩa cột đã chọn, bảng bắt đầu ở ô {place} không đủ cột của biểu “{header.form.title}” (cần "
                f"trong số: {titles}). Chọn lại ý nghĩa các cột.",
            )
        )
        header.form = None

    def _of_names(self, grid: Grid, is_found: bool) -> list[Header]:
        """Cụm, khối each with a column of their members; or below each other, where no other heading `is_found`."""
        is_asked = self.request.form in (None, "clusters") and grid.name not in self.choices.header
        if not is_asked:
            return []
        units = self.names.units
        return cluster_heads.find(grid, units) or ([] if is_found else cluster_heads.find_unheaded(grid, units))

    def _heading_remembered(self, grid: Grid) -> list[Header]:
        """A heading of titles no form knows, pointed at once for this sender: found again by the titles alone."""
        titles = {title for shape in self.catalogue.column_meanings for title in shape.split(" | ")}
        for top, cells in enumerate(grid.rows[:HEADING_ROWS] if titles else ()):
            if not any(isinstance(cell, str) and match_key(cell) in titles for cell in cells):
                continue
            for bottom in range(top, min(top + DEPTH, len(grid.rows))):
                headers = self.finder.fixed(grid, top, bottom, self.request.year)
                if headers and headers[0].shape in self.catalogue.column_meanings:
                    return headers
        return []

    def _as_remembered(self, grid: Grid, header: Header, anew: dict[str, str]) -> None:
        """Columns mean what an officer confirmed before for this sender and this very heading, unless told `anew`."""
        sender = self.request.unit or read_context(grid, 0, header.top, self.names.units, self.request.year).sender
        told = self.catalogue.column_meanings[header.shape].get(sender or RECORD_UNIT)
        if told is None or self.request.form not in (None, told["form"]):
            return
        form = FORMS[told["form"]]
        by_letter = {header.meanings[int(place)].letter: name for place, name in told["columns"].items()}
        by_letter = {letter: name for letter, name in by_letter.items() if letter not in anew}
        header.correct(by_letter, form, self.request.year)
        for meaning in header.meanings:
            if meaning.letter in by_letter:
                name = by_letter[meaning.letter]
                dims = column_dims.unpack(name)
                what = f"là “{form.field(name).title}”" if name and dims is None else "là cột không đọc"
                what = what if dims is None else f"là {column_dims.in_words(dims, self.names.shown)}"
                words = (
                    f"Cột {meaning.letter} “{meaning.title[:80]}” được hiểu {what}, như đã xác nhận trước đây cho tệp "
                    "cùng mẫu của đơn vị này. Nếu không đúng, chọn lại ở mục Cách đọc bảng."
                )
                place = address(header.bottom, meaning.column)
                self.findings.append(
                    Finding("info", "columns_remembered", grid.name, place, clean(meaning.title)[:80], words)
                )


def form_of(found: list[tuple[Grid, list[Header]]]) -> str | None:
    """The form most of the file is about."""
    weight: dict[str, float] = {}
    for grid, headers in found:
        for header in headers:
            if header.form is not None:
                weight[header.form.code] = weight.get(header.form.code, 0) + header.score + _filled(grid, header)
    return max(weight, key=weight.get) if weight else None


def _filled(grid: Grid, header: Header) -> int:
    """Cells filled under a heading, up to a few hundred rows: what most of the file is about."""
    rows = grid.rows[header.bottom + 1 : header.bottom + 300]
    return sum(cell not in ("", None) for row in rows for cell in row[header.first : header.last + 1])
