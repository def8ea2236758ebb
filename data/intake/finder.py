"""Where the tables of a sheet begin, and what each of their columns means.
A heading is a row of known titles, one to four rows deep, with merges looked through; columns of a wide table
(award x Tập thể/Cá nhân, award x quarter) mean a combination of dimensions, not a field.
The form of a table is the one that explains most of its columns and has all that the form needs."""

from __future__ import annotations

import re

from data.intake import spread
from data.intake.award_columns import Columns
from data.intake.forms import FORMS, Form
from data.intake.grid import Grid
from data.intake.header import (
    COUNT_WORDS,
    DEPTH,
    FIELD_KEYS,
    FILLERS,
    MOST_HEADINGS,
    NOTE,
    PERCENT_TITLES,
    SEXES,
    SUBSET,
    TOTAL,
    Header,
    Meaning,
    is_number_of_document,
    is_title,
    is_uncounted,
    joined_title,
    title_keys,
)
from data.intake.lines import END
from data.intake.names import ASKED, CatalogueNames, level_of
from data.intake.states import read_state
from data.intake.values import is_mark
from data.text import clean, match_key, read_period

LONGEST_NAME = 200  # letters; a longer text is no name, and costly to take apart
_IN_BRACKETS = re.compile(r"(.+?)\s*\(\s*(?:cho |tặng )?([^()]+?)\s*\)")
_TO_WHOM = re.compile(
    r"(.+?)[\s,:–-]+(?:tặng cho |tặng |cho |đối với )?(các tập thể|các cá nhân|tập thể|cá nhân|hộ gia đình|tt|cn|hgđ)",
    re.IGNORECASE,
)


def _places(column: tuple, texts: set[str]) -> list[int]:
    """Rows of a column that hold one of a few texts; `index` walks a long column many times faster than a loop."""
    places = []
    for text in texts:
        row = -1
        while True:
            try:
                row = column.index(text, row + 1)
            except ValueError:
                break
            places.append(row)
    return places


class HeaderFinder:
    """Finds the headings of one sheet, for one catalogue."""

    def __init__(self, names: CatalogueNames, only_form: str | None = None):
        self.names = names
        self.only_form = only_form
        self._dims_cache: dict[tuple[str, int | None], dict | None] = {}

    # -- dimensions ---------------------------------------------------------------------------------------------

    def dims(self, text: str, year: int | None = None) -> dict | None:
        """Dimensions one text of a heading or label speaks of; {} for filling words, None when not understood."""
        key = (text, year)
        if key not in self._dims_cache:
            self._dims_cache[key] = self._dims(text, year)
        return self._dims_cache[key]

    def _dims(self, text: str, year: int | None) -> dict | None:
        text = SUBSET.sub("", clean(text))
        split = _IN_BRACKETS.fullmatch(text) if len(text) < LONGEST_NAME else None
        if split and match_key(split[1]) in COUNT_WORDS and self.names.recipients.knows(split[2]):
            return {"recipient_type": self.names.recipients.resolve(split[2]).id}  # "Số lượng (tập thể)"
        if not text or any(key in FILLERS for key in title_keys(text)):
            return {}
        if match_key(text) in SEXES:
            return {"sex": match_key(text)}
        period = read_period(text, year)
        if period:
            return {"period": period}
        names = self.names
        both = self._award_to(text)
        if both:
            return both
        if TOTAL.fullmatch(match_key(NOTE.sub(" ", text))):
            return {"total": "1"}
        for kind, resolver in (
            ("recipient_type", names.recipients),
            ("award_form", names.awards),
            ("award_kind", names.kinds),
        ):
            if resolver.knows(text):
                found = resolver.resolve(text)
                if found.id:
                    return {kind: found.id, **({"assumed": text} if found.how == "assumed" else {})}
                if found.how == "ambiguous" and kind == "award_form":
                    return {"award_text": text}
        if match_key(text).startswith(("huân chương", "huy chương")) and names.awards.resolve(text).how == "ambiguous":
            return {"award_text": text}
        unit = names.units.known(text) if len(text) < 80 else None
        if unit and unit.id and unit.how in ("exact", "alias"):
            return {"unit_id": unit.id}
        asked = names.recipients.asked(text)
        if asked and names.recipients.is_person(asked) and not END.fullmatch(match_key(text)):
            return {"recipient_type": f"{ASKED}{text}"}
        level = level_of(re.sub(r"^khen thưởng\s+(?:cấp\s+)?", "", text, flags=re.IGNORECASE))
        if level:
            return {"level": level}
        return None

    def _award_to(self, text: str) -> dict | None:
        """ "Bằng khen tập thể", "Giấy khen (hộ gia đình)" name an award and to whom it goes."""
        if len(text) > LONGEST_NAME:
            return None
        names = self.names
        found = _IN_BRACKETS.fullmatch(text)
        if not found and (names.awards.knows(text) or names.recipients.knows(text)):
            return None
        found = found or _TO_WHOM.fullmatch(text)
        if not found or not names.recipients.knows(found[2]) or not names.awards.knows(found[1]):
            return None
        award, who = names.awards.resolve(found[1]), names.recipients.resolve(found[2])
        if not who.id:
            return None
        if award.how in ("assumed", "ambiguous"):
            return {"award_text": found[1], "recipient_type": who.id}
        return {"award_form": award.id, "recipient_type": who.id} if award.id else None

    # -- headings -----------------------------------------------------------------------------------------------

    def find(self, grid: Grid, year: int | None = None) -> list[Header]:
        hits: dict[int, set[int]] = {}
        for column, texts in enumerate(grid.texts):
            titles = {
                text
                for text in texts
                if (not text[0].isdigit() or "(" in text and not is_number_of_document(text)) and is_title(text)
            }
            if titles:
                for row in _places(grid.columns[column], titles):
                    hits.setdefault(row, set()).add(column)
        headers: list[Header] = []
        for row in sorted(hits):
            if len(headers) >= MOST_HEADINGS:
                break
            for first, last in self.columns_beside(grid, row):
                if any(h.top <= row <= h.bottom and h.first <= last and first <= h.last for h in headers):
                    continue
                floor = max([h.bottom + 1 for h in headers if h.first <= last and first <= h.last], default=0)
                header = self._header(grid, row, first, last, hits, year, floor)
                if header:
                    headers.append(header)
        return headers

    def fixed(self, grid: Grid, top: int, bottom: int, year: int | None = None) -> list[Header]:
        """The heading an officer pointed at."""
        columns = [
            c for c in range(grid.width) if any(grid.filled(r, c) not in ("", None) for r in range(top, bottom + 1))
        ]
        if not columns:
            return []
        span = range(columns[0], columns[-1] + 1)
        paths = [self.path(grid, column, top, bottom) for column in span]
        best = self._best(grid, span, paths, bottom, year)
        texts = tuple(match_key(path[-1]) for path in paths if path)
        if best is None:
            meanings = _unread(span, paths)
            for meaning in meanings if self.only_form else ():
                if meaning.path:  # titles of the form asked for are known, though the others leave the table open
                    keys = FIELD_KEYS[self.only_form]
                    meaning.field = next((keys[key] for key in title_keys(meaning.path[-1]) if key in keys), None)
            self._unique(meanings)
            return [Header(top, bottom, span.start, span.stop - 1, None, meanings, 0.0, texts)]
        return [Header(top, bottom, span.start, span.stop - 1, best[0], best[1], best[2], texts)]

    def fits(self, header: Header) -> bool:
        """Whether the columns, as corrected, still hold what the form cannot be without."""
        is_matrix = header.form.code == "results" and header.is_wide  # any title may be a measure
        return is_matrix or bool(self._score(header.form, header.meanings))

    def in_year(self, grid: Grid, header: Header, year: int) -> None:
        """Read the heading again for the year its title names: "Quý I" under "NĂM 2025"."""
        span = range(header.first, header.last + 1)
        paths = [self.path(grid, column, header.top, header.bottom) for column in span]
        best = self._best(grid, span, paths, header.bottom, year)
        if best and best[0] is header.form:
            header.meanings = best[1]
        if header.told:
            header.correct(header.told, header.form, year)

    def columns_beside(self, grid: Grid, row: int) -> list[tuple[int, int]]:
        """Neighbouring columns with anything in them near this row; an empty column parts two tables."""
        below = range(row, min(row + 12, len(grid.rows)))
        busy = [
            any(grid.rows[r][c] not in ("", None) for r in below) or (row, c) in grid.merged for c in range(grid.width)
        ]
        runs, start = [], None
        for column, is_busy in enumerate(busy + [False]):
            if is_busy and start is None:
                start = column
            elif not is_busy and start is not None:
                runs.append((start, column - 1))
                start = None
        return runs

    def _is_heading_text(self, value, year) -> bool:
        return (
            isinstance(value, str)
            and bool(value.strip())
            and (is_title(value) or self.dims(value, year or 2000) is not None)
        )

    def _header(self, grid: Grid, row: int, first: int, last: int, hits, year, floor: int) -> Header | None:
        cells = [grid.rows[row][c] for c in range(first, last + 1)]
        titles = sum(first <= c <= last for c in hits[row])
        if not titles:
            return None
        texts = [v for v in cells if isinstance(v, str) and v.strip()]
        known = sum(self._is_heading_text(v, year) for v in texts)
        if _holds_numbers(cells):
            return None
        top, bottom = self._depth(grid, row, first, last, year)
        top = max(top, floor)
        if any(_holds_numbers(grid.rows[above][first : last + 1]) for above in range(top, row)):
            return None  # a record merged downwards, not a heading
        named = sum("unit_id" in (self.dims(text, year or 2000) or {}) for text in texts)
        if named == 1 and titles < 2:
            return None  # one unit and a word like "Quyết định": a record
        deep = bottom > top
        if not (titles >= 2 or known >= 3 or (deep and known >= 2)) or known < len(texts) * 0.4:
            return None
        paths = [self.path(grid, column, top, bottom) for column in range(first, last + 1)]
        best = self._best(grid, range(first, last + 1), paths, bottom, year)
        if best is None:
            unread = _unread(range(first, last + 1), paths)
            return Header(top, bottom, first, last, None, unread, 0.0, tuple(texts)) if titles >= 2 else None
        form, meanings, score = best
        return Header(top, bottom, first, last, form, meanings, score, tuple(match_key(t) for t in texts))

    def _depth(self, grid: Grid, row: int, first: int, last: int, year) -> tuple[int, int]:
        top = bottom = row
        spans = [m for m in grid.sheet.merges if first <= m[1] <= last and m[2] - m[0] < DEPTH]
        for r0, c0, r1, c1 in spans:
            if r0 <= row <= r1 and (c1 - c0) < max(last - first, 1):
                top, bottom = min(top, r0), max(bottom, r1)
        while (
            bottom + 1 < len(grid.rows)
            and bottom - top + 1 < DEPTH
            and self._continues(grid, top, bottom, first, last, year)
        ):
            bottom += 1
        bottom = min(bottom, len(grid.rows) - 1)
        if top == row and row > 0:
            above = [
                (c, grid.rows[row - 1][c]) for c in range(first, last + 1) if grid.rows[row - 1][c] not in ("", None)
            ]
            named = any(isinstance(v, str) and "unit_id" in (self.dims(v, year or 2000) or {}) for _, v in above)
            if len(above) >= 2 and not named and all(self._is_heading_text(v, year) for _, v in above):
                top -= 1
        return top, bottom

    def _continues(self, grid: Grid, top: int, bottom: int, first: int, last: int, year) -> bool:
        """Whether the next row still belongs to the heading: known words only, under a heading that spans."""
        below = [(c, grid.rows[bottom + 1][c]) for c in range(first, last + 1)]
        filled = [(c, v) for c, v in below if v not in ("", None)]
        if not filled or not all(
            self._is_heading_text(v, year) or self._completes(grid, top, bottom, c, v) for c, v in filled
        ):
            return False
        if all(isinstance(grid.rows[bottom][c], str) and grid.rows[bottom][c].strip() for c, _ in filled):
            spanning = any(
                m[0] <= bottom <= m[2] and m[3] > m[1] and any(m[1] <= c <= m[3] for c, _ in filled)
                for m in grid.sheet.merges
            )
            gaps = any(
                grid.rows[bottom][c + 1] == "" and any(f == c + 1 for f, _ in filled)
                for c, _ in filled
                if c + 1 <= last
            )
            if not spanning and not gaps:
                return False
        full = len(filled) >= 0.9 * (last - first + 1)
        numbered = any(re.fullmatch(r"\d+|[IVX]+", str(v).strip()) for _, v in filled)
        return (
            not (full and bottom > top)
            and not numbered
            or any((bottom + 1, c) in grid.merged for c in range(first, last + 1))
        )

    def _completes(self, grid: Grid, top: int, bottom: int, column: int, value) -> bool:
        """Whether a text is a title only with the heading above it: "Hoàn thành" under "Tình trạng"."""
        above = self.path(grid, column, top, bottom, bottom + 1)
        return isinstance(value, str) and bool(above) and is_title(f"{above[-1]} {value}")

    def path(self, grid: Grid, column: int, top: int, bottom: int, last: int | None = None) -> tuple[str, ...]:
        """Texts over a column from the top of a heading down; `last` is the row they all stand over."""
        path: list[str] = []
        last = bottom if last is None else last
        for row in range(top, bottom + 1):
            value = grid.filled(row, column)
            if value == "" and row < last:
                value = self._span_left(grid, row, column, last)
            text = str(int(value)) if isinstance(value, float) and value == value and value == int(value) else value
            text = clean(text) if isinstance(text, str) else ""
            if text and (not path or path[-1] != text):
                path.append(text)
        return tuple(path)

    @staticmethod
    def _span_left(grid: Grid, row: int, column: int, bottom: int):
        """Without merges a heading over several columns stands in the first of them only."""
        if grid.sheet.merges or not any(grid.rows[r][column] not in ("", None) for r in range(row + 1, bottom + 1)):
            return ""
        for left in range(column - 1, -1, -1):
            value = grid.rows[row][left]
            if value not in ("", None):
                below = any(grid.rows[r][left] not in ("", None) for r in range(row + 1, bottom + 1))
                return value if below else ""
        return ""

    # -- columns ------------------------------------------------------------------------------------------------

    def _best(self, grid: Grid, columns: range, paths, bottom: int, year):
        best = None
        codes = [self.only_form] if self.only_form else list(FORMS)
        for code in codes:
            form = FORMS[code]
            meanings = [
                self._meaning(form, column, path, year, column - columns.start)
                for column, path in zip(columns, paths, strict=True)
            ]
            self._unique(meanings)
            if code == "awards":
                self._as_awards(grid, meanings, bottom)
            elif code == "clusters":
                self._as_marks(grid, meanings, bottom)
            elif code == "progress":
                self._as_ticks(grid, meanings, bottom)
                spread.mark(grid, meanings, bottom, year or 2000)
            score = self._score(form, meanings)
            if score and any(m.said for m in meanings):
                return form, meanings, score  # states under months are no counts of awards by month
            if score and (best is None or score > best[2]):
                best = (form, meanings, score)
        return best

    def _meaning(self, form: Form, column: int, path: tuple[str, ...], year, place: int) -> Meaning:
        meaning = Meaning(column, path)
        if not path:
            return meaning
        keys = FIELD_KEYS[form.code]
        tries = list(title_keys(path[-1]))
        if len(path) > 1:
            joined = [f"{path[-2]} {path[-1]}", f"{path[-1]} {path[-2]}"]
            both = [key for text in joined for key in title_keys(text)]
            parted = any(keys.get(key, "").startswith(("tick_", "document_")) for key in both)
            first = parted or path[-1].lower() in ("số", "ngày", "tên", "số, ký hiệu", "ngày tháng")
            tries = both + tries if first else tries + both
        name = next((keys[key] for key in tries if key in keys), None)
        if name is None and form.code == "awards":
            name = joined_title(keys, path[-1])
        if name in ("order", "movement_no", "task_no") and match_key(path[-1]) == "tt" and (len(path) > 1 or place > 1):
            name = None  # TT beside CN is Tập thể
        if form.code == "awards" and any(map(is_uncounted, path)):
            meaning.field = "ignore"
            return meaning
        plain, percent = PERCENT_TITLES.get(form.code, (None, None))
        if name == plain and "%" in path[-1]:
            name = percent
        if form.code == "awards":
            parents = {key for text in path[:-1] for key in title_keys(text)}
            if name in ("movement", "label", "recipient_group") and parents & (
                form.field("award_kind").keys | form.field("recipient_type").keys
            ):
                name = None
            dims, unknown = self._path_dims(path, year)
            if name == "unit" and dims.keys() & {"award_form", "award_text", "assumed"}:
                name = None  # "Xã" under "Giấy khen" is the level
            plain_quantity = name == "quantity" and not {k for k in dims if k != "total"}
            if (name is None or name == "quantity" and not plain_quantity) and not unknown and dims:
                meaning.measure = True
                meaning.total = (
                    bool(dims.pop("total", None))
                    or name == "quantity"
                    and TOTAL.fullmatch(match_key(path[-1])) is not None
                )
                meaning.dims = dims
                meaning.group = path[:-1]
                meaning.subset = SUBSET.match(path[-1]) is not None
                return meaning
            if name is None and unknown and dims:
                meaning.ask = tuple(unknown)
        meaning.field = name
        return meaning

    def _path_dims(self, path, year) -> tuple[dict, list[str]]:
        dims: dict = {}
        unknown = []
        for text in path:
            found = self.dims(text, year)
            if found is None and "award_text" in dims:
                found = self.dims(f"{dims['award_text']} {text}", year)  # "Hạng Ba" under "Huân chương Lao động"
                if found and "award_form" in found:
                    del dims["award_text"]
            if found is None:
                unknown.append(text)
                continue
            if "award_text" in found and dims.get("level"):
                decided = self.names.awards.resolve(found["award_text"], dims["level"])
                found = {"award_form": decided.id} if decided.id else found
            if "assumed" in found and dims.get("level"):
                decided = self.names.awards.resolve(found["assumed"], dims["level"])
                found = {"award_form": decided.id}
            dims.update(found)
        return dims, unknown

    @staticmethod
    def _unique(meanings: list[Meaning]) -> None:
        """A field stands in one column: the first; `ignore` and people's names may stand in several."""
        seen: set[str] = set()
        for meaning in meanings:
            if meaning.field and meaning.field not in ("ignore", "person") and meaning.field in seen:
                meaning.field, meaning.suggestion = None, None
            elif meaning.field:
                seen.add(meaning.field)

    def _as_awards(self, grid: Grid, meanings: list[Meaning], bottom: int) -> None:
        """What only the columns together, or what stands in them, can tell of an awards table."""
        columns = Columns(grid, meanings, bottom, self.names, self.dims)
        columns.people()
        columns.sexes()
        wide = [m for m in meanings if m.measure and m.dims]
        for meaning in meanings:
            if meaning.field == "quantity":
                meaning.measure = True
                meaning.total = bool(wide)
                meaning.group = meaning.path[:-1]
        columns.totals()
        if not wide:
            for meaning in meanings:
                meaning.measure = meaning.field == "quantity"
        columns.kinds()
        columns.labels(bool(wide))

    def _as_ticks(self, grid: Grid, meanings: list[Meaning], bottom: int) -> None:
        """Columns "Hoàn thành", "Đang thực hiện" with marks below, no counts: the state that is marked."""
        named = [(read_state(m.path[-1])[0], m) for m in meanings if m.path and m.field is None]
        states = {state: m for state, m in named if state}
        if len(states) < 2 or any(m.field in ("status", "percent") for m in meanings):
            return
        below = (cell for m in states.values() for cell in grid.columns[m.column][bottom + 1 : bottom + 60])
        if not any(isinstance(cell, float) or str(cell).strip().isdigit() for cell in below):
            for state, meaning in states.items():
                meaning.field = f"tick_{state}"

    @staticmethod
    def _as_marks(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
        """A second column "Thành viên" that holds marks beside those under Trưởng and Phó."""
        for meaning in meanings:
            below = [v for v in grid.columns[meaning.column][bottom + 1 : bottom + 60] if v not in ("", None)]
            if meaning.path and meaning.field is None and match_key(meaning.path[-1]).endswith("thành viên"):
                meaning.field = "member" if below and all(map(is_mark, below)) else None

    def _score(self, form: Form, meanings: list[Meaning]) -> float:
        fields = {m.field for m in meanings if m.field}
        if form.code == "awards":
            if any(m.measure and m.dims for m in meanings):
                rows = fields & {"award_form", "recipient_type", "unit", "label", "award_kind", "period", "person"}
                measures = sum(m.measure for m in meanings)
                return 1.5 * measures + len(fields) if rows else 0
            if "quantity" not in fields and "person" not in fields or not fields & {"award_form", "person"}:
                return 0
            if "award_form" not in fields and "quantity" in fields:
                return 0
        elif not _has(fields, form.needs) and not (form.or_needs and _has(fields, form.or_needs)):
            return 0
        weight = {name for group in form.needs for name in group}
        useful = [name for name in fields if name not in ("ignore", "order", "note")]
        unknown = sum(1 for m in meanings if m.path and not m.field and not m.measure)
        return max(sum(2.0 if name in weight else 1.0 for name in useful) + 0.1 * len(fields) - 1.5 * unknown, 0.1)


def _holds_numbers(cells: list) -> bool:
    """Whether a row holds a number that is no year: a heading never does."""
    return any(
        re.fullmatch(r"[\d.,]+%?", cell.strip()) is not None
        if isinstance(cell, str)
        else cell not in ("", None) and not (isinstance(cell, float) and 2000 <= cell <= 2100)
        for cell in cells
    )


def _has(fields: set[str], needs: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(name in fields for name in group) for group in needs)


def _unread(columns: range, paths) -> list[Meaning]:
    """Columns of a heading no form explains, for an officer to give a meaning."""
    return [Meaning(column, path) for column, path in zip(columns, paths, strict=True)]
