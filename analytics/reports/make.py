"""Make a file by its kind: first ask the store everything (`order`), then write from that alone (`written`).
Each writer gives files by name; names are <kind>-<scope>-<as_of>.<ext>.
What is written touches no store, so a page has it written in another process (writer.py)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from analytics.ask import AskError, Viewer, ask
from analytics.reports import compare, docx, forms, html, package, pdf, pptx, prose, reminders, story, workbook
from analytics.reports.document import Report
from analytics.reports.facts import Facts, Rows, collect, rows_of
from analytics.reports.kinds import FORMATS
from analytics.reports.periods import MONTHS, usual
from analytics.reports.slides import chosen
from analytics.reports.wording import reworded
from data.store import Store
from data.text.keys import fold


@dataclass(frozen=True)
class Wish:
    """What is wanted: kind, day, and whose numbers; the rest has defaults."""

    kind: str
    as_of: date
    before: date | None = None
    year: int | None = None  # plan year; None = the period's, else the day's own
    version: int | None = None
    unit: str | None = None
    cluster: str | None = None
    format: str | None = None
    sender: str = "snv"  # snv = Sở Nội vụ to UBND tỉnh; ubnd = UBND tỉnh to Bộ Nội vụ
    slides: tuple[str, ...] | None = None
    titles: tuple[tuple[str, str], ...] = ()
    texts: tuple[tuple[int, str], ...] = ()  # sections of a report in the officer's words, by place
    template: bytes | None = None
    period: str | None = None  # code of the stretch a report is of; None = the usual one of the day


@dataclass(frozen=True)
class Order:
    """One wish with every answer its writer reads; it can be handed to another process."""

    wish: Wish
    form: str
    facts: Facts
    before: Facts | None = None  # the other day of a comparison
    statistics: Rows = ()  # the rows of form 0603


def made(store: Store, wish: Wish, viewer: Viewer | None = None) -> dict[str, bytes]:
    """The files of one wish by name; empty when there is nothing to write (nobody to remind)."""
    return written(order(store, wish, viewer))


def order(store: Store, wish: Wish, viewer: Viewer | None = None) -> Order:
    """Ask the store all that the wish needs; AskError in words when it cannot be made."""
    form = wish.format or FORMATS[wish.kind][0]
    if form not in FORMATS[wish.kind]:
        raise AskError(f"Loại “{wish.kind}” không có định dạng {form}; có: {', '.join(FORMATS[wish.kind])}.")
    if wish.kind == "compare" and wish.before is None:
        raise AskError("So sánh cần hai ngày: thêm --from YYYY-MM-DD.")
    if wish.period and wish.kind not in MONTHS:
        raise AskError(f"Loại “{wish.kind}” không có kỳ báo cáo; bỏ --period. Có kỳ: {', '.join(MONTHS)}.")
    asked = Order(wish, form, facts_for(store, wish, viewer))
    if wish.kind == "compare":
        limits = {"version": wish.version, "unit": wish.unit, "cluster": wish.cluster, "viewer": viewer}
        return replace(asked, before=collect(store, wish.before, year=wish.year, **limits))
    if wish.kind == "forms":
        return replace(asked, statistics=_statistics(store, wish, asked.facts, viewer))
    return asked


def written(order: Order) -> dict[str, bytes]:
    """The files of one order by name, from its answers alone."""
    wish, facts = order.wish, order.facts
    content = _WRITERS[wish.kind](order)
    return {f"{_name(wish.kind, facts.scope.code, facts)}.{order.form}": content} if content else {}


def _name(kind: str, code: str, facts: Facts) -> str:
    """'quarter-toan-tinh-2026-09-30'; a period or plan year that the day does not tell stands before it."""
    told = "" if facts.year == facts.as_of.year else f"nam-{facts.year}-"
    if kind in MONTHS and facts.period != usual(kind, facts.day_of_year):
        told = f"ky-{facts.period.code}-"
    return f"{kind}-{code}-{told}{facts.as_of.isoformat()}"


def readable(code: str, name: str) -> str:
    """'xa-sang-moc-xp-05719': what a file of a scope is called where people look for it by name.

    The code stays, since Văn Lang and Văn Lăng are one without accents; one made of the name says enough.
    """
    told = fold(name).replace(" ", "-")
    return f"{told}-{code}" if code != told and any(map(str.isdecimal, code)) else code


def _statistics(store: Store, wish: Wish, facts: Facts, viewer: Viewer | None) -> Rows:
    """Form 0603 of the scope: a cluster is the units in it that the viewer may see."""
    asked = {"as_of": wish.as_of, "year": facts.year, "version": facts.version}
    if wish.cluster:
        members = ask(store, "units", viewer=viewer, cluster=wish.cluster, **asked)["unit_id"]
        viewer = Viewer((viewer or Viewer()).role, tuple(members))
    limits = {"unit": wish.unit} if wish.unit else {}
    return rows_of(ask(store, "statistics_0603", viewer=viewer, **asked, **limits))


def facts_for(store: Store, wish: Wish, viewer: Viewer | None = None) -> Facts:
    """The answers a wish needs, for showing its sentences before the file is made."""
    kind = wish.kind if wish.kind in MONTHS else "quarter"
    return collect(
        store,
        wish.as_of,
        year=wish.year,
        version=wish.version,
        unit=wish.unit,
        cluster=wish.cluster,
        viewer=viewer,
        kind=kind,
        period=wish.period,
    )


def _report(order: Order) -> bytes:
    told = prose.report(order.facts, order.wish.sender)
    return _document(reworded(told, dict(order.wish.texts)), order)


def _compare(order: Order) -> bytes:
    return _document(compare.report(order.before, order.facts), order)


def _document(told: Report, order: Order) -> bytes:
    wish = order.wish
    return pdf.report(told, wish.as_of) if order.form == "pdf" else docx.report(told, wish.as_of, wish.template)


def _deck(order: Order) -> bytes:
    wish, facts = order.wish, order.facts
    slides = chosen(story.slides(facts), list(wish.slides) if wish.slides else None, dict(wish.titles))
    return html.offline(slides, facts) if order.form == "html" else pptx.deck(slides, facts, wish.template)


def _reminders(order: Order) -> bytes | None:
    wish, facts = order.wish, order.facts
    if order.form == "zip":
        letters = {
            f"{_name('cong-van-don-doc', readable(unit, rows[0].unit), facts)}.docx": docx.letter(
                reminders.single_letter(facts, unit), wish.as_of, wish.template
            )
            for unit, rows in reminders.late_units(facts).items()
        }
        return package.archive(letters) if letters else None
    one = reminders.one_letter(facts)
    if one is None:
        return None
    return pdf.letter(one, wish.as_of) if order.form == "pdf" else docx.letter(one, wish.as_of, wish.template)


_WRITERS: dict[str, Callable[[Order], bytes | None]] = {
    **dict.fromkeys(MONTHS, _report),
    "deck": _deck,
    "html": _deck,
    "reminders": _reminders,
    "one-page": lambda order: pdf.one_page(order.facts),
    "forms": lambda order: forms.form_0603(order.statistics, order.facts),
    "workbook": lambda order: workbook.workbook(order.facts),
    "compare": _compare,
}
