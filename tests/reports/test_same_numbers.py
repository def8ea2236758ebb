"""One number, one way of writing it, in every file and in `ask`: the promise of the whole chapter.
Thirty cases of day, version and scope: each figure is counted again from `ask` and stands in the workbook. Half of
them, with every pair of day, version and scope among them, are written in the other formats too.
A figure that a scope cannot have (17 nhiệm vụ of a commune) is not expected there."""

from datetime import date

import pytest

from analytics import words
from analytics.ask import ask
from analytics.reports import docx, html, pdf, pptx, prose, story, workbook
from analytics.reports.facts import collect
from tests.reports.readback import deck_texts, document_texts, html_texts, paper_texts, summary_rows

DAYS = [date(2026, 4, 7), date(2026, 6, 30), date(2026, 8, 12), date(2026, 9, 30), date(2026, 12, 31)]
SCOPES = [{}, {"cluster": "cum-minh-hoa-so-2"}, {"unit": "xp-05443"}]
CASES = [(day, version, scope) for day in DAYS for version in (5, 10) for scope in SCOPES]
PAIRS = [case for case in CASES if (DAYS.index(case[0]) + (case[1] == 5) + SCOPES.index(case[2])) % 2]


def counted_again(store, day, version, scope) -> dict[str, str]:
    """The figures from the questions alone, by other means than facts.py."""

    def get(question, **more):
        return ask(store, question, as_of=day, version=version, **more)

    said = {}
    if not scope:
        state = get("plan_state").iloc[0]
        for key in ("complete", "on_track", "late", "undated"):
            said[f"tasks_{key}"] = words.fraction(state[key], state["total"])
    view = "unit" if scope else "occurrence"
    done = get("completion_by_quarter", view=view, kind="all", **scope)
    for row in done.itertuples():
        key = f"quarter_{row.quarter[-1]}" + ("_due" if row.scope == "due" else "")
        said[key] = words.fraction(row.done, row.total) if row.total or row.scope == "quarter" else "chưa đến hạn"
    late = get("overdue_items", **scope)
    said["overdue"] = words.number(late["occurrence_id"].nunique())
    said["overdue_assignments"] = words.number(len(late))
    said["units_late"] = words.number(late["unit_id"].nunique())
    said["units_silent"] = words.number(get("not_reported", **scope)["unit_id"].nunique())
    for row in get("award_ratio", **scope).itertuples():
        if not words.is_missing(row.denominator) and row.denominator:
            said[f"ratio_{row.indicator}"] = words.ratio_words(row.numerator, row.denominator, row.unclassified)
            said[f"ratio_{row.indicator}_counts"] = words.fraction(row.numerator, row.denominator)
    total = get("award_counts", **scope)
    if len(total):
        said["awards"] = words.number(total["quantity"].iloc[0])
    return said


def on_slides(figures, quarter) -> list[str]:
    """How the slides say each figure."""
    text = {key: figure.text for key, figure in figures.items()}
    said = [f"{text[f'quarter_{number}']}" for number in (1, 2, 3, 4)]
    said += [text[f"quarter_{number}_due"] for number in (1, 2, 3, 4)]
    if "tasks_complete" in text:
        said += [
            f"{text['tasks_complete']} nhiệm vụ hoàn thành",
            f"{figures['tasks_on_track'].part} đúng tiến độ",
            f"{figures['tasks_undated'].part} không quy định thời hạn",
        ]
    if figures["overdue"].part:
        said += [f"Còn {text['overdue']} {words.occurrences(int(text['overdue']))} quá hạn"]
    if figures["units_late"].part > 1:
        said += [f"{text['overdue_assignments']} việc ở {text['units_late']} đơn vị"]
    if "awards" in text:
        said += [f"{text['awards']} lượt khen thưởng"]
    return said + [text[key] for key in text if key.startswith("ratio_") and _shown(figures, key)]


def in_reports(figures, quarter) -> list[str]:
    """How the sentences of a report say them."""
    text = {key: figure.text for key, figure in figures.items()}
    said = [f"đã hoàn thành {text[f'quarter_{quarter}']}"]
    if "tasks_late" in text:
        said += [f"{figures['tasks_complete'].part} trong {figures['tasks_complete'].whole} nhiệm vụ hoàn thành"]
    if figures["overdue"].part:
        said += [f"Còn {text['overdue']} {words.occurrences(int(text['overdue']))} quá hạn"]
    if figures["units_late"].part > 1:
        said += [f"quá hạn, gồm {text['overdue_assignments']} việc ở {text['units_late']} đơn vị"]
    if "awards" in text:
        said += [f"{text['awards']} lượt khen thưởng"]
    return said + [text[key] for key in text if key.startswith("ratio_") and _shown(figures, key)]


def _shown(figures, key) -> bool:
    """Under ten the counts are the text, so the separate count is not printed again."""
    return not key.endswith("_counts") or not words.is_small(figures[key].whole)


@pytest.mark.parametrize(("day", "version", "scope"), CASES, ids=lambda value: str(value))
def test_every_figure_is_the_same_in_ask_and_in_the_workbook(made_up, day, version, scope):
    facts = collect(made_up, day, version=version, **scope)
    figures, again = facts.figures, counted_again(made_up, day, version, scope)
    assert {key: figure.text for key, figure in figures.items()} == again
    rows = summary_rows(workbook.workbook(facts))
    assert {figure.name: (figure.part, figure.whole, figure.text) for figure in figures.values()} == rows


@pytest.mark.parametrize(("day", "version", "scope"), PAIRS, ids=lambda value: str(value))
def test_every_figure_is_the_same_in_every_file(made_up, day, version, scope):
    facts = collect(made_up, day, version=version, **scope)
    figures, quarter = facts.figures, (day.month - 1) // 3 + 1
    slides, report = story.slides(facts), prose.report(facts)
    for texts in (deck_texts(pptx.deck(slides, facts)), html_texts(html.offline(slides, facts))):
        for said in on_slides(figures, quarter):
            assert said in texts, said
    document, paper = document_texts(docx.report(report, day)), paper_texts(pdf.report(report, day))
    for texts in (document, paper):
        for said in in_reports(figures, int(facts.period.code[-1])):  # the quarter just ended, in its first days after
            assert said in texts, said
