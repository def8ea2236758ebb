"""Everything a file may say, asked once: numbers of one scope, one day and one version.
Grain: one Facts a file; its rows are the questions' own rows, frozen, with missing values as None.
Writers read this and never the store, so slide, document, sheet and page cannot differ."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

import pandas as pd

from analytics import plan_year, sentences, words
from analytics.ask import AskError, Viewer, ask
from analytics.late import first_due
from analytics.reports.figures import Figure, figures_of
from analytics.reports.periods import Period, begun, period_of, usual
from data.store import Store

Rows = tuple  # of namedtuples, one a row of a question
RECORD_UNIT = "so-noi-vu"


@dataclass(frozen=True)
class Scope:
    """Whose numbers: the province, one cluster or one unit. `code` is the part of a file name."""

    kind: str = "province"
    code: str = "toan-tinh"
    name: str = "tỉnh Thái Nguyên"

    @property
    def is_province(self) -> bool:
        return self.kind == "province"

    @property
    def inside(self) -> str:
        """The name inside a sentence: 'xã Sảng Mộc', 'Sở Tài chính'."""
        return words.unit_inside(self.name)


@dataclass(frozen=True)
class Facts:
    """The frozen answers; `figures` are the headline numbers, by key."""

    as_of: date
    year: int  # whose plan and awards are told; the day may lie after it
    version: int
    sample: bool
    units: int
    scope: Scope
    period: Period
    plan: object
    plan_state: object
    tasks: Rows
    occurrences: Rows
    duties: Rows
    movement_dues: Rows
    assignments: Rows
    overdue: Rows
    quarters: Rows
    ratio: dict[str, object]
    ratio_by_quarter: dict[str, Rows]
    ratio_by_level: Rows
    ratio_by_form: Rows
    counts: dict[str, Rows]
    clusters: Rows
    ratio_by_cluster: dict[str, object]
    not_reported: Rows
    movements: Rows
    results: Rows
    targets: dict[str, object]
    unit_order: dict[str, int]  # departments, then communes, each in Vietnamese alphabetical order
    figures: dict[str, Figure]

    @cached_property
    def _annex(self) -> frozenset[str]:
        return frozenset(row.occurrence_id for row in self.occurrences)

    def is_annex(self, row) -> bool:
        """A row about the plan's annex, not about a duty or a movement that stands apart."""
        return row.occurrence_id in self._annex

    @property
    def plan_name(self) -> str:
        return words.plan_name(self.plan)

    @property
    def plan_short(self) -> str:
        return words.plan_short(self.plan) + plan_year.of_the_year(self.year, self.as_of)

    @property
    def since(self) -> str:
        """The stretch the yearly counts are of: 'từ đầu năm', or 'năm 2026' told on a day of another year."""
        return plan_year.of_the_year(self.year, self.as_of).strip() or "từ đầu năm"

    @property
    def day_of_year(self) -> date:
        """The day of the plan year that names a month or a quarter "now"."""
        return plan_year.within(self.year, self.as_of)

    @property
    def stamp(self) -> str:
        return f"Số liệu đến ngày {words.day(self.as_of)}, theo số liệu đã xác nhận đến lần {self.version}"

    def quarter(self, code: str, scope: str = "quarter", kind: str = "all", view: str | None = None):
        """One row of completion_by_quarter; the view is that of the scope: mốc và kỳ, or the unit's own."""
        view = view or self.view
        return next(
            row for row in self.quarters if (row.quarter, row.scope, row.kind, row.view) == (code, scope, kind, view)
        )

    def of_status(self, code: str, status: str) -> int:
        """How many mốc and kỳ of a quarter have this status; for units and clusters, how many of their own."""
        if self.scope.is_province:
            return sum(row.quarter == code and row.status == status for row in self.occurrences)
        own = (row for row in self.assignments if row.status == status and self.is_annex(row) and row.due_nominal)
        return sum(f"{row.due_nominal.year}-Q{plan_year.quarter(row.due_nominal)}" == code for row in own)

    @cached_property
    def first_due(self) -> date | None:
        """The first deadline of the scope, while none has come."""
        return first_due((row.due for row in self.occurrences), self.as_of)

    def plan_sentence(self, plan: str) -> str:
        """The state of the province's tasks in one sentence, the plan named as given."""
        state = self.plan_state
        told = sentences.plan_sentence(
            self.as_of, plan, state.total, state.complete, state.on_track, state.late,
            first=self.first_due, issued=self.plan.plan_date,
        ).replace("**", "")  # fmt: skip
        return f"{told} {self.rests}".rstrip()

    @property
    def rests(self) -> str:
        """On how few reports what is late rests; empty where that need not be said."""
        return "" if self.first_due else sentences.reports_received(self.reported, self.units)

    @property
    def reported(self) -> int:
        """How many units of the scope sent any report of progress."""
        return len({row.unit_id for row in self.assignments if row.upload_id})

    @property
    def view(self) -> str:
        return "occurrence" if self.scope.is_province else "unit"

    @property
    def this_quarter(self) -> Period:
        """The quarter spoken of: the running one, in its first days the one just ended."""
        return period_of("quarter", plan_year.spoken_of(self.year, self.as_of))


def collect(
    store: Store,
    as_of: date,
    *,
    year: int | None = None,
    version: int | None = None,
    unit: str | None = None,
    cluster: str | None = None,
    viewer: Viewer | None = None,
    kind: str = "quarter",
    period: str | None = None,
) -> Facts:
    """Ask everything for one day and plan year (the day's own, unless told).

    `kind` = month, quarter, half-year or year, `period` its code: what a report speaks about.
    """
    year = year or (int(period[:4]) if period and period[:4].isdecimal() else as_of.year)
    viewer = viewer or Viewer()
    version = version or (store.published() if viewer.role == "leader" else store.newest())

    def get(question: str, **params) -> Rows:
        return rows_of(ask(store, question, viewer=viewer, as_of=as_of, year=year, version=version, **params))

    scope = _scope(get, unit, cluster)
    limits = {name: value for name, value in (("unit", unit), ("cluster", cluster)) if value}
    plan = get("plan")
    if not plan:
        before = next((str(row.year) for row in get("plans") if row.year < year), "")
        other = f", hoặc chọn năm kế hoạch {before}" if before else ""
        raise AskError(f"Chưa có kế hoạch của năm {year}; nhập kế hoạch trước rồi xuất báo cáo{other}.")
    state = get("store_state")[0]
    viewed = "occurrence" if scope.is_province else "unit"
    if not scope.is_province:
        members = {row.unit_id for row in get("units", **limits)}
        viewer = Viewer(viewer.role, tuple(sorted(members)))
    dated = [row for row in get("occurrence_status", group="all") if scope.is_province or row.units]
    ratios = {by: get("award_ratio", **limits, **({"by": by} if by != "year" else {})) for by in ("year", "quarter")}
    facts = Facts(
        as_of=as_of,
        year=year,
        version=version,
        sample=bool(state.sample),
        units=int(state.units),
        scope=scope,
        period=_period(kind, period, plan_year.within(year, as_of)),
        plan=plan[0],
        plan_state=get("plan_state")[0],
        tasks=get("tasks"),
        occurrences=_group(dated, "annex"),
        duties=_group(dated, "duty"),
        movement_dues=_group(dated, "movement"),
        assignments=get("assignments", group="all", **limits),
        overdue=get("overdue_items", group="all", **limits),
        quarters=get("completion_by_quarter", view=viewed, **limits)
        + get("completion_by_quarter", view=viewed, kind="all", **limits),
        ratio={row.indicator: row for row in ratios["year"]},
        ratio_by_quarter={
            name: tuple(row for row in ratios["quarter"] if row.indicator == name) for name in ("A", "B")
        },
        ratio_by_level=get("award_ratio", by="level", indicator="B", **limits),
        ratio_by_form=get("award_ratio", by="form", indicator="B", **limits),
        counts={
            by: get("award_counts", by=by, **limits)
            for by in ("year", "quarter", "month", "level", "form", "kind", "recipient")
        },
        clusters=get("completion_by_cluster", **({"cluster": cluster} if cluster else {})) if not unit else (),
        ratio_by_cluster={row.item: row for row in get("award_ratio", by="cluster", indicator="B")},
        not_reported=get("not_reported", group="all", **limits),
        movements=get("movements"),
        results=get("measured_results", **limits),
        targets={row.indicator: row for row in get("targets", **({"unit": unit} if unit else {}))},
        unit_order={row.unit_id: place for place, row in enumerate(get("units"))},
        figures={},
    )
    facts.figures.update((figure.key, figure) for figure in figures_of(facts))
    return facts


def _period(kind: str, code: str | None, day: date) -> Period:
    """The stretch of that code, else the usual one; a report of what has not begun is refused."""
    if code is None:
        return usual(kind, day)
    found = {one.code: one for one in begun(kind, day)}
    if code not in found:
        raise AskError(f"Đến ngày {words.day(day)} không có kỳ báo cáo “{code}” của loại này; có: {', '.join(found)}.")
    return found[code]


def rows_of(frame: pd.DataFrame) -> Rows:
    """The rows of an answer as namedtuples: missing is None, days are dates, whole numbers are int."""
    record = _record(tuple(frame.columns))
    columns = [_plain_column(frame[name]) for name in frame.columns]
    return tuple(record(*values) for values in zip(*columns, strict=True))


@cache
def _record(columns: tuple[str, ...]) -> type:
    """The class of a question's rows; a row can be handed to another process, which makes the class again."""
    record = namedtuple("Row", columns, rename=True)  # noqa: PYI024 - columns are the question's own
    record.__reduce__ = lambda row: (_row, (columns, *row))
    return record


def _row(columns: tuple[str, ...], *values):
    return _record(columns)(*values)


def _plain_column(column: pd.Series) -> list:
    values, missing = (column.dt.date if column.dtype.kind == "M" else column).tolist(), column.isna().to_numpy()
    return [None if gone else value for value, gone in zip(values, missing, strict=True)] if missing.any() else values


def _group(rows: Iterable, group: str) -> Rows:
    return tuple(row for row in rows if row.group == group)


def _scope(get: Callable, unit: str | None, cluster: str | None) -> Scope:
    if unit:
        found = get("units", unit=unit)
        if not found:
            raise AskError(f"Không có cơ quan, đơn vị, địa phương “{unit}” vào ngày này.")
        return Scope("unit", unit, found[0].unit)
    if cluster:
        found = [row for row in get("clusters") if row.cluster_id == cluster]
        if not found:
            raise AskError(f"Không có cụm, khối thi đua “{cluster}” vào ngày này.")
        return Scope("cluster", cluster, found[0].cluster)
    return Scope()
