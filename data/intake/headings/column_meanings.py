"""What each column of a heading means: a field of a form, or in a wide table a combination of dimensions.
Every form reads the same titles in its own way; the one that explains most of them, and has all it needs, is taken.
A title alone seldom decides: neighbours, and what stands below, tell TT of tập thể from STT, marks from counts."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.forms import FORMS, Form
from data.intake.grid import Grid
from data.intake.headings import (
    beside_titles,
    completion_days,
    counted_columns,
    day_parts,
    marked_columns,
    page_breaks,
    personal,
    spread_columns,
    title_words,
)
from data.intake.headings.award_columns import Columns
from data.intake.headings.fit import score
from data.intake.headings.header import FromTitle, Meaning
from data.intake.headings.heading_words import (
    BATCH,
    FIELD_KEYS,
    MANY_UNITS,
    PERCENT_TITLES,
    SCHOOL_BESIDE,
    SCHOOLS,
    SUBSET,
    TOTAL,
    joined_title,
    slip_of,
    title_keys,
    without_of_awards,
)
from data.intake.headings.number_rows import past
from data.intake.headings.personal import OTHER_AWARD
from data.intake.headings.spread_columns import is_spread
from data.intake.headings.uncounted import (
    is_of_other_things,
    is_of_request,
    is_stretch,
    is_uncounted,
    leave_out_stretches,
)
from data.intake.meaning import decision_text
from data.intake.meaning.cluster_names import role_of_title
from data.intake.meaning.names import CatalogueNames
from data.text import match_key, read_quantity

PERIOD_WORDS = ("tháng", "quý")
# "Cơ quan ban hành quyết định", "Người ký"
_DECIDED_BY = re.compile(
    r"(?:cơ quan|đơn vị|cấp|người|nơi|thủ trưởng) (?:ban hành|ra|ký|quyết định|khen|tặng|công nhận)"
    r"(?: (?:ban hành|ra|ký|quyết định|qđ|khen thưởng|khen|danh hiệu))*"
)


class MeaningReader:
    """Gives the columns of a heading their meanings; `dims` tells what one text speaks of."""

    def __init__(self, names: CatalogueNames, dims: Callable[..., dict | None], only_form: str | None):
        self.names, self.dims, self.only_form = names, dims, only_form

    def best(self, grid: Grid, columns: range, paths, bottom: int, year, title: FromTitle):
        """Form, meanings and score of the form that explains the columns best; None when none does."""
        best, without_counts = None, False
        for form, meanings in self.readings(grid, columns, paths, bottom, year):
            without_counts = without_counts or form.code == "awards" and _lists_awards_without_counts(meanings)
            if without_counts and form.code in ("progress", "results"):
                continue
            points = score(form, meanings, title)
            if points and any(m.field == "status" and is_spread(m) for m in meanings):
                return form, meanings, points  # states under months are no counts of awards by month
            if points and (best is None or points > best[2]):
                best = (form, meanings, points)
        return best

    def readings(self, grid: Grid, columns: range, paths, bottom: int, year):
        """Each form with the meanings the columns have in it; a table of results is not read as one of progress."""
        of_schools = any(match_key(text) in SCHOOLS for path in paths for text in path)
        schools = SCHOOLS | {SCHOOL_BESIDE} if of_schools else SCHOOLS
        bottom = past(grid, columns, bottom)
        seen = page_breaks.looked_past(grid, columns, bottom)
        for form in [FORMS[self.only_form]] if self.only_form else FORMS.values():
            meanings = [
                self._meaning(form, column, path, year, column - columns.start, schools)
                for column, path in zip(columns, paths, strict=True)
            ]
            beside_titles.collectives_beside_persons(meanings, form)
            beside_titles.level_beside_indicator(meanings, form)
            beside_titles.task_beside_count(meanings, form)
            day_parts.join(meanings, form)
            if form.code == "awards":
                leave_out_stretches(meanings)
            beside_titles.own_titles_first(meanings, form)
            beside_titles.unique(meanings)
            if form.code == "awards":
                if marked_columns.hold_states(grid, meanings, bottom) or counted_columns.count_work(
                    grid, meanings, bottom
                ):
                    continue
                self._as_awards(seen, meanings, bottom)
            elif form.code == "clusters":
                marked_columns.no_sizes(grid, meanings, bottom)
                if marked_columns.hold_states(grid, meanings, bottom) or counted_columns.are_counted(
                    grid, meanings, bottom
                ):
                    continue  # reports of units, their cụm beside them
                marked_columns.beside_clusters(meanings)
                marked_columns.roles_of_a_year(grid, meanings, bottom)
                marked_columns.as_members(grid, meanings, bottom)
                marked_columns.roles_in_notes(grid, meanings, bottom)
            elif form.code == "plan":
                spread_columns.mark_schedule(grid, meanings, bottom)
            elif form.code == "calendar":
                marked_columns.days_in_sentences(grid, meanings, bottom)
            elif form.code == "targets":
                counted_columns.targets_as_values(grid, meanings, bottom)
            elif form.code == "results":
                beside_titles.estimates_as_values(meanings)
                self._units_of_measure(grid, meanings, bottom)
                counted_columns.name_measures(grid, meanings, bottom, self.dims)
                counted_columns.beside_goals(meanings)
                if counted_columns.are_awards(grid, meanings, bottom, self.dims) and self.only_form != form.code:
                    continue
            elif form.code == "progress":
                if counted_columns.are_results(grid, meanings, bottom, self.dims):
                    continue
                completion_days.mark(seen, meanings, bottom)
                marked_columns.beside_plan_sent(meanings)
                marked_columns.as_ticks(seen, meanings, bottom)
                marked_columns.results_in_notes(seen, meanings, bottom)
                spread_columns.mark(grid, meanings, bottom, year or 2000, self._unit_of)
            yield form, meanings

    def _units_of_measure(self, grid: Grid, meanings: list[Meaning], bottom: int) -> None:
        """ "Đơn vị" over "tin", "bài", and over no name of a unit, is what is counted in."""
        unit = next((m for m in meanings if m.field == "unit"), None)
        if (
            unit is None
            or any(m.field == "measure_unit" for m in meanings)
            or all(m.field != "measure" for m in meanings)
        ):
            return
        below = [v for v in grid.columns[unit.column][bottom + 1 : bottom + 60] if isinstance(v, str) and v.strip()]
        if below and all(read_quantity(f"1 {text.strip()}").counted or text.strip() == "%" for text in below):
            unit.field = "measure_unit"

    def _meaning(
        self, form: Form, column: int, path: tuple[str, ...], year, place: int, schools: frozenset[str]
    ) -> Meaning:
        """`schools` are the words that name a level of schooling in this heading."""
        meaning = Meaning(column, path)
        if not path:
            return meaning
        if form.code in ("awards", "results") and any(map(is_uncounted, path)):
            meaning.field = "ignore"
            return meaning
        meaning.field = self._field(form, path, year, place)
        if form.code == "awards":
            self._as_award(meaning, form, year, schools)
        return meaning

    def _field(self, form: Form, path: tuple[str, ...], year, place: int) -> str | None:
        """The field a title names, alone or with the title above it."""
        keys = FIELD_KEYS[form.code]
        name = next((keys[key] for key in _tries(keys, path) if key in keys), None) or joined_title(keys, path[-1])
        if name is None and form.code == "awards" and len(path) > 1 and self.dims(path[-1], year) == {}:
            name = "quantity" if "quantity" in map(keys.get, title_keys(path[-2])) else None  # "Trong tháng" below
        if name is None and form.code == "awards":
            name = keys.get(without_of_awards(path[-1]))
        if name is None and form.code == "awards" and len(path) == 1 and is_stretch(path[-1]):
            name = "quantity"
        if name is None and form.code == "awards" and personal.lists_units(path[-1]):
            name = "unit"
        if name is None and form.code == "awards" and personal.is_of_names(path[-1]):
            name = "person"
        if name is None and form.code == "awards" and personal.is_reason(path[-1]):
            name = "movement"
        if name is None and form.code == "awards" and _DECIDED_BY.fullmatch(match_key(path[-1])):
            name = "authority"
        if name is None and form.code == "calendar":
            name = title_words.kind_of_days(path[-1])
        if name is None and form.code == "clusters":
            name = role_of_title(path[-1])
        if name in beside_titles.DECIDED and form.code == "awards" and any(map(is_of_request, path)):
            return "ignore"  # "Ngày tháng" of a tờ trình
        if name in ("order", "movement_no", "task_no") and _is_collective(
            match_key(path[-1]), len(path) > 1 or place > 1
        ):
            return None
        plain, percent = PERCENT_TITLES.get(form.code, (None, None))
        return percent if name == plain and "%" in path[-1] else name

    def _as_award(self, meaning: Meaning, form: Form, year, schools: frozenset[str]) -> None:
        """A column of awards may be a measure: a number of what its titles say together."""
        path, name = meaning.path, meaning.field
        parents = {key for text in path[:-1] for key in title_keys(text)}
        classes = form.field("award_kind").keys | form.field("recipient_type").keys
        if name in ("movement", "label", "recipient_group") and parents & classes:
            name = None
        dims, unknown = self._path_dims(path, year, schools)
        if name == "unit" and dims.keys() & {"award_form", "award_text", "assumed"}:
            name = None  # "Xã" under "Giấy khen" is the level
        meaning.field = name
        says_more = name is None or name == "quantity" and dims.keys() - {"total"}
        if says_more and dims and not unknown:
            meaning.field, meaning.measure, meaning.group = None, True, path[:-1]
            is_sum = dims.pop("total", None) or name == "quantity" and TOTAL.fullmatch(match_key(path[-1]))
            meaning.total, meaning.dims = bool(is_sum), dims
            meaning.subset = SUBSET.match(path[-1]) is not None
        elif dims and name in (None, "quantity"):
            meaning.ask = tuple(unknown)

    def _path_dims(self, path, year, schools: frozenset[str]) -> tuple[dict, list[str]]:
        dims: dict = {}
        unknown, before = [], ""
        for text in path:
            found = self.dims(slip_of(text) or text, year)
            if found is None and before in PERIOD_WORDS:
                found = self.dims(f"{before} {text}", year)  # 7 under "Tháng"
            before = match_key(text)
            if found is None and "award_text" in dims:
                found = self.dims(f"{dims['award_text']} {text}", year)  # "Hạng Ba" under "Huân chương Lao động"
            if found and "award_form" in found:
                dims.pop("award_text", None)
            # alone, or "Giấy khen (QĐ số 11/QĐ-UBND ...)"
            if decision := decision_text.of_text(text, decision_text.ANY_DAY):
                found = (found or {}) | {"decision": " ".join(decision)}  # a day to come is asked where it is checked
            if found is None and is_stretch(text):
                found = {}  # the title tells of which kỳ, or it is asked
            if found is None and match_key(text) in schools:
                found = {"school": match_key(text)}
            if found is None and BATCH.fullmatch(match_key(text)):
                found = {"batch": match_key(text)}
            if found is None:
                if MANY_UNITS.fullmatch(match_key(text)) is None or text is path[-1]:
                    unknown.append(text)
                continue
            if found == OTHER_AWARD and dims.keys() & {"recipient_type", "award_kind"}:
                continue  # "Khác" under "Cá nhân": other persons, and no other award
            if "award_text" in found and dims.get("level"):
                decided = self.names.awards.resolve(found["award_text"], dims["level"])
                found = {"award_form": decided.id} if decided.id else found
            if "assumed" in found and dims.get("level"):
                decided = self.names.awards.resolve(found["assumed"], dims["level"])
                found = {"award_form": decided.id}
            dims.update(found)
        return dims, unknown

    def _unit_of(self, text: str) -> str | None:
        return (self.dims(text) or {}).get("unit_id")

    def _as_awards(self, grid: Grid, meanings: list[Meaning], bottom: int) -> None:
        """What only the columns together, or what stands in them, can tell of an awards table."""
        personal.leave_out(meanings)
        for meaning in meanings:
            if meaning.measure and is_of_other_things(meaning.title):  # "Tổng số QĐ" behind the recipients
                meaning.field, meaning.measure, meaning.total, meaning.dims = "ignore", False, False, {}
        personal.others(meanings)
        columns = Columns(grid, meanings, bottom, self.names, self.dims)
        columns.unaccented_years()
        columns.people()
        columns.at_levels()
        columns.results()
        personal.leave_out(meanings)  # what describes people, now that it is known who is named
        columns.proposers()
        columns.parts()
        columns.sexes()
        columns.schools()
        columns.batches()
        columns.ticked()
        wide = [m for m in meanings if m.measure and m.dims]
        for meaning in meanings:
            if wide and meaning.ask and meaning.field == "quantity" and TOTAL.fullmatch(match_key(meaning.path[-1])):
                meaning.field = None  # the sum of what nobody understands is no sum of the others
            elif meaning.field == "quantity" or wide and _is_second_sum(meaning):
                meaning.measure = True
                meaning.total = bool(wide)
                meaning.group = meaning.path[:-1]
        columns.subsets()
        columns.totals()
        columns.years()
        if not wide:
            for meaning in meanings:
                meaning.measure = meaning.field == "quantity"
        columns.goals()
        columns.second_awards()
        columns.decisions()
        columns.noted_decisions()
        columns.noted()
        columns.untitled_awards()
        columns.kinds()
        columns.corner()
        columns.contents()
        columns.labels(bool(wide))


def _is_collective(key: str, is_inside: bool) -> bool:
    """TT beside CN is Tập thể, and no number of the row; so is "Số TT được khen" anywhere."""
    return key == "tt" and is_inside or " tt " in f" {key} " and "khen" in key


def _lists_awards_without_counts(meanings: list[Meaning]) -> bool:
    """ "Ngày | Hình thức khen thưởng | Cấp khen thưởng | Số quyết định": awards, of which nothing says how many."""
    fields = {meaning.field for meaning in meanings}
    is_of_awards = (
        "award_form" in fields and len(fields & {"authority", "decision", "decision_no", "decision_date"}) > 1
    )
    return is_of_awards and not fields & {"quantity", "person"} and not any(m.measure for m in meanings)


def _is_second_sum(meaning: Meaning) -> bool:
    """ "Tổng số" before the columns and behind them."""
    is_open = meaning.field is None and not meaning.measure and len(meaning.path) == 1
    return is_open and TOTAL.fullmatch(match_key(meaning.path[0])) is not None


def _tries(keys: dict[str, str], path: tuple[str, ...]) -> list[str]:
    """The spellings by which a title is looked up; short ones ("Số", "Ngày") say little without the one above."""
    own = list(title_keys(path[-1]))
    if len(path) == 1:
        return own
    both = [key for text in (f"{path[-2]} {path[-1]}", f"{path[-1]} {path[-2]}") for key in title_keys(text)]
    is_part = any(keys.get(key, "").startswith(("tick_", "document_")) for key in both)
    is_short = path[-1].lower() in ("số", "ngày", "tên", "số, ký hiệu", "ngày tháng")
    return both + own if is_part or is_short else own + both
