"""Make a file by its kind: the one list of what can be made, for the command line and the pages.
Each maker gives files by name; names are <kind>-<scope>-<as_of>.<ext>.
A page shows progress between `collect` and the writer; both take well under a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from analytics.ask import AskError, Viewer, ask
from analytics.reports import compare, docx, forms, html, package, pdf, pptx, prose, reminders, story, workbook
from analytics.reports.facts import Facts, Rows, collect, rows_of
from analytics.reports.kinds import FORMATS
from analytics.reports.periods import MONTHS
from analytics.reports.slides import chosen
from analytics.reports.wording import reworded
from data.store import Store


@dataclass(frozen=True)
class Wish:
    """What is wanted: kind, day, and whose numbers; the rest has defaults."""

    kind: str
    as_of: date
    before: date | None = None
    version: int | None = None
    unit: str | None = None
    cluster: str | None = None
    format: str | None = None
    sender: str = "snv"  # snv = Sở Nội vụ to UBND tỉnh; ubnd = UBND tỉnh to Bộ Nội vụ
    slides: tuple[str, ...] | None = None
    titles: tuple[tuple[str, str], ...] = ()
    texts: tuple[tuple[int, str], ...] = ()  # sections of a report in the officer's words, by place
    template: bytes | None = None


def made(store: Store, wish: Wish, viewer: Viewer | None = None) -> dict[str, bytes]:
    """The files of one wish by name; empty when there is nothing to write (nobody to remind)."""
    form = wish.format or FORMATS[wish.kind][0]
    if form not in FORMATS[wish.kind]:
        raise AskError(f"Loại “{wish.kind}” không có định dạng {form}; có: {', '.join(FORMATS[wish.kind])}.")
    facts = facts_for(store, wish, viewer)
    if wish.kind == "compare":
        if wish.before is None:
            raise AskError("So sánh cần hai ngày: thêm --from YYYY-MM-DD.")
        before = collect(store, wish.before, version=wish.version, unit=wish.unit, cluster=wish.cluster, viewer=viewer)
        content = _document(compare.report(before, facts), wish, form)
    elif wish.kind == "forms":
        rows = _statistics(store, wish, facts, viewer)
        content = forms.form_0603(rows, facts)
    elif wish.kind in MONTHS:
        content = _document(reworded(prose.report(facts, wish.sender), dict(wish.texts)), wish, form)
    else:
        content = _WRITERS[wish.kind](facts, wish, form)
    return {f"{wish.kind}-{facts.scope.code}-{wish.as_of.isoformat()}.{form}": content} if content else {}


def _statistics(store: Store, wish: Wish, facts: Facts, viewer: Viewer | None) -> Rows:
    """Form 0603 of the scope: a cluster is the units in it that the viewer may see."""
    asked = {"as_of": wish.as_of, "version": facts.version}
    if wish.cluster:
        members = ask(store, "units", viewer=viewer, cluster=wish.cluster, **asked)["unit_id"]
        viewer = Viewer((viewer or Viewer()).role, tuple(members))
    limits = {"unit": wish.unit} if wish.unit else {}
    return rows_of(ask(store, "statistics_0603", viewer=viewer, **asked, **limits))


def facts_for(store: Store, wish: Wish, viewer: Viewer | None = None) -> Facts:
    """The answers a wish needs, for showing its sentences before the file is made."""
    kind = wish.kind if wish.kind in MONTHS else "quarter"
    return collect(
        store, wish.as_of, version=wish.version, unit=wish.unit, cluster=wish.cluster, viewer=viewer, kind=kind
    )


def _document(told, wish: Wish, form: str) -> bytes:
    return pdf.report(told, wish.as_of) if form == "pdf" else docx.report(told, wish.as_of, wish.template)


def _deck(facts: Facts, wish: Wish, form: str) -> bytes:
    slides = chosen(story.slides(facts), list(wish.slides) if wish.slides else None, dict(wish.titles))
    return html.offline(slides, facts) if form == "html" else pptx.deck(slides, facts, wish.template)


def _reminders(facts: Facts, wish: Wish, form: str) -> bytes | None:
    if form == "zip":
        letters = {unit: reminders.single_letter(facts, unit) for unit in reminders.late_units(facts)}
        return (
            package.archive(
                {
                    f"reminders-{unit}-{wish.as_of.isoformat()}.docx": docx.letter(one, wish.as_of, wish.template)
                    for unit, one in letters.items()
                }
            )
            if letters
            else None
        )
    one = reminders.one_letter(facts)
    if one is None:
        return None
    return pdf.letter(one, wish.as_of) if form == "pdf" else docx.letter(one, wish.as_of, wish.template)


_WRITERS: dict[str, Callable[[Facts, Wish, str], bytes | None]] = {
    "deck": _deck,
    "html": _deck,
    "reminders": _reminders,
    "one-page": lambda facts, wish, form: pdf.one_page(facts),
    "workbook": lambda facts, wish, form: workbook.workbook(facts),
}
