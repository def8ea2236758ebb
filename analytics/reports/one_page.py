"""Một trang A4: the state of a scope on one side of paper, from the parts of the slides, for templates/mot-trang.typ.
A unit's page also tells each task given to it, what was counted, and what it asks for; a cluster's its members.
Nothing is computed that is not in the facts; what does not fit the page is left out there and said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from analytics import completion, words
from analytics.palette import LIGHT
from analytics.reports import story
from analytics.reports.facts import Facts
from analytics.reports.grouped import (
    by_task,
    in_one_line,
    inside,
    late_occurrences,
    named,
    silent_by_occurrence,
    silent_by_unit,
    stage,
)
from analytics.reports.measures import measures
from analytics.reports.slides import Card, Cell, Chart, Slide, Table, columns
from analytics.reports.story_parts import status_cell
from analytics.words import SAMPLE_FLAG

LATE, AHEAD, OWN_AHEAD, SILENT, TASKS, FORMS = 5, 9, 5, 12, 6, 6  # rows and names that stand at a glance


def content(facts: Facts) -> dict[str, Any]:
    """Everything the page prints, as texts."""
    slides = {slide.key: slide for slide in story.slides(facts)}
    state = slides["state"]
    ratio = _first(slides["ratio"], Table)
    notes = [line for part in slides["ratio"].parts if hasattr(part.block, "lines") for line in part.block.lines]
    alone = facts.scope.kind == "unit"
    ahead = _first(slides["upcoming"], Table)
    first = (_own_late(facts) if alone else None) or _first(state, Table)
    told_first = not facts.scope.is_province and not late_occurrences(facts) and ahead is not None
    if told_first:  # what falls due first stands above already, and a page is short
        first, ahead = replace(first, more=_others(len(ahead.rows) - len(first.rows))), None
    return {
        "title": f"{facts.plan_short}, {facts.scope.name}, {words.day(facts.as_of)}",
        "day": [facts.as_of.year, facts.as_of.month, facts.as_of.day],
        "kicker": state.kicker,
        "heading": state.title,
        "sentence": facts.plan_sentence(facts.plan_short) if facts.scope.is_province else "",
        "footer": f"{facts.stamp}.",
        "sample": SAMPLE_FLAG if facts.sample else "",
        "cards": [_card(part.block) for part in state.parts if isinstance(part.block, Card)],
        "chart": _chart(_first(state, Chart)),
        "chart_title": "Hoàn thành theo quý",
        "late": _table(first, glued=True),
        "late_title": state.parts[-1].title,
        "ratio": _table(ratio),
        "ratio_title": slides["ratio"].title,
        "ratio_note": " ".join([*notes, *([] if facts.scope.is_province else _by_form(facts))]),
        "upcoming": _table(_cut(ahead, OWN_AHEAD if alone else AHEAD)),
        "upcoming_title": "" if told_first else slides["upcoming"].title,
        "silent": _silent(facts),
        "silent_title": slides["not_reported"].title,
        "more": _of_the_scope(facts, slides),
        "told": _told(facts) if alone else [],
    }


def _of_the_scope(facts: Facts, slides: dict[str, Slide]) -> dict[str, Any]:
    """The table that is the scope's own: a unit's tasks, a cluster's members; the province's would be too long."""
    if facts.scope.kind == "unit":
        return {"title": "Từng nhiệm vụ được giao trong năm", "table": _table(_own_tasks(facts))}
    table = _first(slides["clusters"], Table) if facts.scope.kind == "cluster" else None
    return {"title": slides["clusters"].title if table else "", "table": _table(table)}


def _own_late(facts: Facts) -> Table | None:
    late = late_occurrences(facts)[:LATE]
    if not late:
        return None
    rows = tuple(
        (
            Cell(f"▲ {words.number(one.days)}", "overdue", True),
            Cell(one.named(), bold=True),
            Cell(f"{one.why}; {one.promise if one.promise == 'chưa hẹn' else f'hẹn {one.promise}'}"),
        )
        for one in late
    )
    return Table(columns("Số ngày:14> | Nhiệm vụ, mốc hoặc kỳ:42 | Nguyên nhân, ngày hẹn:44"), rows, "")


def _own_tasks(facts: Facts) -> Table:
    """One row a task, or a mốc of a task done once: n/N, the state where one stands alone, the newest result."""
    reports = {row.occurrence_id: row for row in facts.assignments}
    rows = []
    for same in by_task((*facts.occurrences, *facts.duties)):
        first = same[0]
        name = named(first) if len(same) == 1 else f"{first.task_no}. {first.short_title}, {len(same)} kỳ"
        done, total = completion.share(row.status for row in same)
        state = status_cell(first) if len(same) == 1 else _states(same)
        rows.append((Cell(name, bold=True), Cell(words.fraction(done, total) if total else "–"), state))
        rows[-1] += (Cell(_newest(same, reports)),)
    heads = columns(f"Nhiệm vụ:44 | Xong:8> | {words.STATUS}:23 | Kết quả gần nhất:25")
    return Table(heads, tuple(rows), "")


def _states(same: list) -> Cell:
    """The state of a task of several kỳ in one cell: how many are late, else that of the next one due."""
    late = sum(row.status == "overdue" for row in same)
    if late:
        return Cell(f"▲ {late} kỳ quá hạn", "overdue", bold=True)
    waiting = [row for row in same if completion.is_open(row.status)]
    return status_cell(waiting[0] if waiting else same[-1])


def _newest(same: list, reports: dict) -> str:
    """'kỳ tháng 10: 13/BC ngày 28/10/2026', the newest of a task's kỳ that is complete."""
    done = [(reports[row.occurrence_id], row) for row in same if row.occurrence_id in reports]
    done = [(report, row) for report, row in done if report.completed]
    if not done:
        return "–"
    report, row = max(done, key=lambda pair: pair[0].completed)
    told = report.document or f"ngày {words.day(report.completed)}, chưa có minh chứng"
    return told if len(same) == 1 else f"{stage(row)}: {told}"


def _by_form(facts: Facts) -> list[str]:
    found = sorted(facts.counts["form"], key=lambda row: -row.quantity)
    told = [f"{inside(row.item_name)} {words.number(row.quantity)}" for row in found[:FORMS]]
    told += [f"hình thức khác {words.number(sum(row.quantity for row in found[FORMS:]))}"] if found[FORMS:] else []
    return [f"Lượt khen thưởng theo hình thức: {'; '.join(told)}."] if told else []


def _told(facts: Facts) -> list[dict[str, str]]:
    """What a unit counted and what it asks for, in a line each."""
    counted = "; ".join(one.phrase for one in measures(facts))
    asked = sorted({row.request.rstrip(" .;") for row in facts.assignments if row.request})
    found = ((f"Kết quả đo đếm được {facts.since}", counted), ("Kiến nghị của đơn vị", "; ".join(asked)))
    return [{"title": title, "text": f"{text[:1].upper()}{text[1:]}."} for title, text in found if text]


def _silent(facts: Facts) -> str:
    """Who is silent; of one unit, on what."""
    if facts.scope.kind == "unit":
        silent = {row.occurrence_id for row, _ in silent_by_occurrence(facts)}
        lines = by_task(row for row in facts.occurrences if row.occurrence_id in silent)
        return _counted([in_one_line(same) for same in lines], TASKS, "; ", "nhiệm vụ")
    found = silent_by_unit(facts)
    return _counted([f"{unit} ({count})" for unit, count in found], SILENT, ", ", "đơn vị")


def _counted(told: list[str], most: int, between: str, what: str) -> str:
    """The first of many in one sentence, and how many are left out."""
    rest = f" và {len(told) - most} {what} khác" if len(told) > most else ""
    return f"{between.join(told[:most])}{rest}." if told else ""


def _first(slide: Slide, kind: type):
    return next((part.block for part in slide.parts if isinstance(part.block, kind)), None)


def _cut(table: Table | None, count: int) -> Table | None:
    """The first rows, without the status, since none of them is late."""
    if table is None:
        return None
    rows = tuple(row[:-1] for row in table.rows[:count])
    return Table(table.columns[:-1], rows, table.alt, more=_others(len(table.rows) - count))


def _others(count: int) -> str:
    return f"và {count} mốc, kỳ khác" if count > 0 else ""


def _colour(tone: str | None) -> str:
    return LIGHT[tone or "ink"]


def _card(card: Card) -> dict[str, str]:
    return {
        "number": card.number,
        "rest": card.rest,
        "label": card.label,
        "note": card.note,
        "colour": _colour(card.tone),
    }


def _table(table: Table | None, glued: bool = False) -> dict[str, Any]:
    """`glued` for the narrow table beside the chart: its numbers stay with their words."""
    table = table or Table((), (), "")
    said = words.glued if glued else str
    return {
        "columns": [vars(column) for column in table.columns],
        "more": table.more,
        "rows": [
            [{"text": said(cell.text), "bold": cell.bold, "colour": _colour(cell.tone)} for cell in row]
            for row in table.rows
        ],
    }


def _chart(chart: Chart) -> dict[str, Any]:
    return {
        "categories": chart.categories,
        "series": [
            {
                "name": one.name,
                "values": one.values,
                "colour": _colour(one.tone),
                "on": _colour("ink" if one.tone == "rest" else "on_fill"),
            }
            for one in chart.series
        ],
    }
