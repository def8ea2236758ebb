"""What the titles of a heading leave open, as the title over it has it: "LAO ĐỘNG TIÊN TIẾN" over Đơn vị, Số lượng.
A heading is read alone first. Each line of `read` is one thing that a title may add: when it is asked, and whether the
reading with it is the better one."""

from __future__ import annotations

from collections.abc import Callable

from data.intake.grid import Grid
from data.intake.headings import counted_columns, title_words
from data.intake.headings.fit import heads_values
from data.intake.headings.header import NO_TITLE, FromTitle, Header
from data.intake.headings.title_words import COMMENDED
from data.intake.meaning.indicators import indicator_in
from data.intake.meaning.names import CatalogueNames

Headers = list[Header]
_SHORTEST = 9  # letters of a title that may name an award; a shorter text is a column's

_MAY_COUNT = frozenset(
    ("order", "plan_no", "task", "result", "occurrence", "deadline", "unit", "lead", "note", "ignore")
)
_BARE_WORK = frozenset(("task", "order", "plan_no", "lead", "unit", "support", "deadline", "document_no", "note"))
_OF_WORK = frozenset(("task", "plan_no", "status", "completed_on", "occurrence"))
_AWARDED = frozenset(("award_form", "person", "decision_no", "decision"))


class ByTitle:
    """Reads the headings of one sheet, for one catalogue."""

    def __init__(self, names: CatalogueNames):
        self.names = names

    def read(self, grid: Grid, find: Callable[[FromTitle], Headers]) -> Headers:
        """The headings that `find` gives, for the title that serves them best."""
        headers, above = find(NO_TITLE), title_words.above(grid)

        def again(title: FromTitle, is_better: Callable[[Headers], bool] = lambda told: True) -> None:
            nonlocal headers
            told = find(title)
            headers = told if is_better(told) else headers

        if _are_of_units(headers) and self._lists_given(above):
            again(FromTitle(award=True, given=True))
        if _are_open(headers) and self._names_award([*_long(above), grid.name]):
            again(FromTitle(award=True), lambda told: sum(map(_is_sure, told)) > sum(map(_is_sure, headers)))
        tops = [header.top for header in headers if header.form and header.form.code == "plan"]
        if tops and title_words.reports_on_work(grid, tops[0]):
            again(FromTitle(reports=True))
        if _codes(headers) == {"progress"} and any(map(_is_marked_by_time, headers)):
            lines = title_words.above(grid, min(header.top for header in headers))
            if title_words.schedules_tasks(lines):
                again(FromTitle(plan=True), _are_known)
        for title in _may_be_of(headers, above):
            again(title, _are_known)
        if _codes(headers) <= {"awards", "results"} and _sets_shares(grid, headers, above):
            again(FromTitle(target=True), _are_known)
        for title in title_words.read(above):
            if not _are_known(headers):  # "I. Khối sở" is no title of a list of targets
                again(title, bool)
        if _may_count(headers) and counted_columns.are_named_around(grid):
            # "I. Số lớp tập huấn" over units and numbers
            again(FromTitle(counted=True), lambda told: any(_holds_counts(grid, header) for header in told))
        for header in headers:
            _mark_values(header)
        return headers

    def _names_award(self, texts: list[str]) -> bool:
        return any(self.names.awards.mentioned(text).how != "unknown" for text in texts)

    def _lists_given(self, above: list[str]) -> bool:
        """ "DANH SÁCH CÁC ĐƠN VỊ ĐƯỢC TẶNG CỜ THI ĐUA": its rows are those who were given it."""
        return any(COMMENDED.search(text) and self._names_award([text]) for text in _long(above))


def _long(above: list[str]) -> list[str]:
    return [text for text in above if len(text) >= _SHORTEST]


def _codes(headers: Headers) -> set[str]:
    return {header.form.code for header in headers if header.form}


def _are_known(headers: Headers) -> bool:
    return bool(_codes(headers))


def _are_of_units(headers: Headers) -> bool:
    """Whether a sheet is read as a list of units or clusters, or not at all."""
    return bool(headers) and _codes(headers) <= {"clusters", "units"}


def _may_count(headers: list[Header]) -> bool:
    """Whether columns leave open that numbers below them count something: "Kết quả thực hiện" beside kỳ and units."""
    fields = {meaning.field for header in headers if header.form for meaning in header.meanings if meaning.field}
    codes = _codes(headers)
    return not codes or codes == {"progress"} and fields <= _MAY_COUNT


def _is_marked_by_time(header: Header) -> bool:
    """Whether the columns of a heading are kỳ: marks below them are of work done, or of work to come."""
    return any(meaning.said for meaning in header.meanings)


def _holds_counts(grid: Grid, header: Header) -> bool:
    """Whether numbers stand in the column of values of a table of results."""
    value = next((m for m in header.meanings if m.field == "value"), None)
    return header.form is not None and value is not None and counted_columns.holds_numbers(grid, value, header.bottom)


def _may_be_of(headers: list[Header], texts: list[str]) -> list[FromTitle]:
    """What the title says a table is of, where its columns were taken for another form's and do not say so surely."""
    read = [header for header in headers if header.form]
    codes = _codes(read)
    fields = {meaning.field for header in read for meaning in header.meanings if meaning.field}
    of_awards = names_award(read)
    is_bare = codes == {"progress"} and fields <= {*_BARE_WORK, "cause", "completed_on"}
    may_set = codes == {"results"} or codes == {"awards"} and not of_awards
    may_set = may_set or codes == {"progress"} and not fields & _OF_WORK
    told = (
        (may_set, title_words.sets_targets, "target"),
        (is_bare, title_words.lists_days, "days"),
        (is_bare, title_words.lists_tasks, "plan"),
        (codes == {"units"}, title_words.names_cluster, "cluster"),
    )
    return [FromTitle(**{name: True}) for may_be, says, name in told if may_be and any(map(says, texts))]


def _sets_shares(grid: Grid, headers: Headers, above: list[str]) -> bool:
    """Rows that are all shares of targets ("Tỷ lệ người lao động trực tiếp"), below words that set targets."""
    if not any(map(title_words.speaks_of_targets, above)):
        return False
    below = [
        [text for row in grid.rows[header.bottom + 1 : header.bottom + 20] if _is_worded(text := row[m.column])]
        for header in headers
        for m in header.meanings
        if m.path
    ]
    return any(texts and all(map(indicator_in, texts)) for texts in below)


def _is_worded(value: object) -> bool:
    return isinstance(value, str) and any(map(str.isalpha, value))


def names_award(headers: list[Header]) -> bool:
    """Whether a heading says by itself that awards, or those who were given them, stand below."""
    meanings = [m for header in headers if header.form for m in header.meanings]
    return any(m.field in _AWARDED or m.dims.keys() & {"award_form", "award_text"} for m in meanings)


def _are_open(headers: list[Header]) -> bool:
    """Whether a title may say what a table is: of none that the titles alone say, or of another below one they do."""
    sure = [header for header in headers if _is_sure(header)]
    below = (h for h in headers if not _is_sure(h) and any(h.first <= s.last and s.first <= h.last for s in sure))
    return not sure or any(below)


def _is_sure(header: Header) -> bool:
    """Whether the titles alone say of what a table is.

    "STT | Đơn vị | Số quyết định" may be of work done, if a title says which, or of awards; so may units with kinds.
    """
    if header.form is None or header.form.code in ("units", "clusters"):
        return False
    told = ("task", "task_no", "status", "percent", "completed_on")
    return header.form.code != "progress" or any(meaning.field in told for meaning in header.meanings)


def _mark_values(header: Header) -> None:
    """Columns "Năm 2026", "Tỷ lệ A" of a list of targets hold the values of those years, those shares."""
    if header.form is None or header.form.code != "targets" or header.field_column("value") is not None:
        return
    for meaning in header.meanings:
        if meaning.field is None and any(map(heads_values, meaning.path)):
            meaning.field = "value_of_heading"
