"""Reports and letters as PDF, and the state on one A4 page, set by typst with the fonts of this folder.
The data goes in as JSON, the layout stands in templates/*.typ; no network, no system font, no other program.
What Word says and what PDF says are the same Report or Letter."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import typst

from analytics import words
from analytics.palette import LIGHT
from analytics.reports import story
from analytics.reports.document import Annex, Letter, Paragraph, Report, attached
from analytics.reports.docx_annex import ROMAN
from analytics.reports.facts import Facts
from analytics.reports.grouped import silent_by_unit
from analytics.reports.slides import Card, Chart, Slide, Table
from analytics.words import SAMPLE_FLAG

HERE = Path(__file__).parent


def report(told: Report, as_of: date) -> bytes:
    usual = told.sender["to"] and len(told.parts) == 6
    subject = told.subject[:1].lower() + told.subject[1:]
    return _set(
        "van-ban",
        _paper(told, as_of)
        | {
            "title": f"Báo cáo. {told.subject}",
            "number": f"Số:            /BC-{told.sender['sign']}",
            "about": "",
            "heading": "BÁO CÁO" if usual else "BÁO CÁO SO SÁNH",
            "subject": told.subject,
            "to": f"{told.sender['to']}." if usual else "",
            "intro": _said(told.intro),
            "parts": [
                {"name": f"{ROMAN[at]}. {name}", "said": _said(part)} for at, (name, part) in enumerate(told.parts)
            ],
            "closing": f"Trên đây là báo cáo {subject}./." if usual else "",
            "copies": [*(f"{one};" for one in told.sender["copies"].split("\n")), told.sender["file"]],
        },
    )


def letter(told: Letter, as_of: date) -> bytes:
    return _set(
        "van-ban",
        _paper(told, as_of)
        | {
            "title": f"Công văn. {told.subject}",
            "number": f"Số:            /{told.sender['sign']}-TĐKT",
            "about": f"V/v {told.subject}",
            "heading": "",
            "subject": told.subject,
            "to": told.to,
            "intro": _said(told.body),
            "parts": [],
            "closing": "",
            "copies": [*(f"{one};" for one in told.copies), told.sender["file"]],
        },
    )


def one_page(facts: Facts) -> bytes:
    """Một trang A4, from the parts of the slides."""
    slides = {slide.key: slide for slide in story.slides(facts)}
    state, upcoming = slides["state"], _first(slides["upcoming"], Table)
    silent = silent_by_unit(facts)
    named = ", ".join(f"{unit} ({count})" for unit, count in silent[:12])
    late = _first(state, Table)
    ratio = _first(slides["ratio"], Table)
    notes = [line for part in slides["ratio"].parts if hasattr(part.block, "lines") for line in part.block.lines]
    return _set(
        "mot-trang",
        {
            "title": f"{facts.plan_short}, {facts.scope.name}, {words.day(facts.as_of)}",
            "day": _day(facts.as_of),
            "kicker": state.kicker,
            "heading": state.title,
            "sentence": facts.plan_sentence(facts.plan_short) if facts.scope.is_province else "",
            "footer": f"{facts.stamp}.",
            "sample": SAMPLE_FLAG if facts.sample else "",
            "cards": [_card(part.block) for part in state.parts if isinstance(part.block, Card)],
            "chart": _chart(_first(state, Chart)),
            "chart_title": "Hoàn thành theo quý",
            "late": _table(late),
            "late_title": state.parts[-1].title,
            "ratio": _table(ratio) if ratio else _table(Table((), (), "")),
            "ratio_title": slides["ratio"].title,
            "ratio_note": " ".join(notes),
            "upcoming": _table(_cut(upcoming, 9)),
            "upcoming_title": slides["upcoming"].title,
            "silent": (named + (f" và {len(silent) - 12} đơn vị khác." if len(silent) > 12 else ".")) if silent else "",
            "silent_title": slides["not_reported"].title,
        },
    )


def _set(name: str, told: dict[str, Any]) -> bytes:
    return typst.compile(
        str(HERE / "templates" / f"{name}.typ"),
        root=str(HERE),
        font_paths=[str(HERE / "fonts")],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(told, ensure_ascii=False)},
    )


def _paper(told: Report | Letter, as_of: date) -> dict[str, Any]:
    flag = f"{SAMPLE_FLAG}. " if told.sample else ""
    return {
        "above": told.sender["above"],
        "office": told.sender["office"],
        "for_": told.sender["for"],
        "post": told.sender["post"],
        "year": str(as_of.year),
        "day": _day(as_of),
        "footer": f"{flag}Dự thảo. {told.stamp}.",
        "attached": attached(told, as_of.year).replace(" ", words.NBSP),
        "annexes": [_annex(one, at, len(told.annexes)) for at, one in enumerate(told.annexes)],
    }


def _annex(annex: Annex, at: int, count: int) -> dict[str, Any]:
    return {
        "number": f"Phụ lục {ROMAN[at]}" if count > 1 else "Phụ lục",
        "title": annex.title,
        "heads": annex.heads,
        "shares": annex.shares,
        "numbers": annex.numbers,
        "rows": annex.rows,
        "total": annex.total,
        "note": annex.note,
        "wide": annex.wide,
    }


def _said(paragraphs: tuple[Paragraph, ...]) -> list[dict[str, str]]:
    return [{"kind": one.kind, "text": one.text} for one in paragraphs]


def _day(day: date) -> list[int]:
    return [day.year, day.month, day.day]


def _first(slide: Slide, kind: type):
    return next((part.block for part in slide.parts if isinstance(part.block, kind)), None)


def _cut(table: Table | None, count: int) -> Table:
    """The first rows, without the status: none of them is late."""
    if table is None:
        return Table((), (), "")
    left = len(table.rows) - count
    return Table(
        table.columns[:-1],
        tuple(row[:-1] for row in table.rows[:count]),
        table.alt,
        more=f"và {left} mốc, kỳ khác" if left > 0 else "",
    )


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


def _table(table: Table) -> dict[str, Any]:
    return {
        "columns": [vars(column) for column in table.columns],
        "more": table.more,
        "rows": [
            [{"text": cell.text, "bold": cell.bold, "colour": _colour(cell.tone)} for cell in row] for row in table.rows
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
