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
from analytics.reports.document import Annex, Letter, Paragraph, Report, attached
from analytics.reports.docx_annex import ROMAN
from analytics.reports.facts import Facts
from analytics.reports.one_page import content
from analytics.words import SAMPLE_FLAG

HERE = Path(__file__).parent


def report(told: Report, as_of: date) -> bytes:
    usual = told.sender["to"] and len(told.parts) == 6
    subject = told.subject[:1].lower() + told.subject[1:]
    return _document(
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
    return _document(
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
    """Một trang A4."""
    return _set("mot-trang", content(facts))


def _document(told: dict[str, Any]) -> bytes:
    """A report or a letter, in whose texts no number is parted from its word at the end of a line."""
    return _set("van-ban", json.loads(words.glued(json.dumps(told, ensure_ascii=False))))


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
