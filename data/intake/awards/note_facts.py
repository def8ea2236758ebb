"""What a note, or the reason a row gives, says of it in words that a field of its own would: kind, award, unit, kỳ.
The kind is taken from there where nothing else says it; whatever speaks against the row is told (contradictions.py).
A reason says only what it says outright: "Tặng Bằng khen ...", "Có thành tích đột xuất ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.tables.table import Table
from data.text import clean, match_key, read_period

Told = dict[str, str]  # field -> value
_KINDS = rf"{words.KIND_WORDS}|phong trào|theo đợt"
# What a note may be about, and how a reason says a kind or an award outright: most of a long list say neither.
_NOTED = re.compile(
    rf"{_KINDS}|khen|chiến s[iĩ]|cờ|lao động|danh hiệu|kỷ niệm chương|\b[gb]k\b|cstđ|tháng|quý|20\d\d|"
    r"\b(?:xã|phường|sở|ubnd|ban|văn phòng|thanh tra)\b|\b[xp]\s*\.",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"\b(?:khen|loại hình|thành tích)(?:\s+(?:thưởng|về|theo|thành tích|xuất sắc|quá trình))*\s+(?:{_KINDS})|"
    r"^\W*(?:được\s+)?(?:tặng|khen|thưởng|trao|đột xuất|chuyên đề)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"^(?:đã|đề nghị|trình|xét|chưa|không|từng|đang|chờ|năm|kèm)\b|\b20\d\d\b|\btrước đây\b")
_COUNTS = re.compile(
    r"(?<![/\d])\d{1,3}\s*(?:cá nhân|tập thể|hộ|người|cn|tt|trường hợp)\b", re.IGNORECASE
)  # of some of them
_COMMUNE = re.compile(r"\b(?:xã|phường)\b|\b[xp]\s*\.", re.IGNORECASE)
_OUTRIGHT = re.compile(r"^(?:được )?(?:tặng|khen|thưởng|trao)\b")
_BEGUN = re.compile(r"(?:đột xuất|chuyên đề)\b(?! (?:và|hoặc|chuyên đề|đột xuất))")
_ASIDE = re.compile(r"\(([^()]{3,60})\)\s*$")
_MOST = 120  # characters of a note that may be a name and nothing else


def read(table: Table, names: CatalogueNames) -> Iterator[tuple[int, list[Told | None]]]:
    """Each column of notes or reasons with what its cells say of their rows; None where they say nothing of it."""
    for field in ("note", "movement", "content", "person"):
        column = table.column_of(field)
        if column is None:
            continue
        texts = [text for text in table.grid.texts[column] if _may_tell(clean(text), field)]
        of = _of_name if field == "person" else _said
        told = {text: said for text in texts if (said := of(text, field, names, table.year))}
        if told:
            yield column, [told.get(cell) if isinstance(cell, str) else None for cell in table.cells(column)]


def _of_name(text: str, field: str, names: CatalogueNames, year: int) -> Told:
    """ "Nguyễn Văn A (Bằng khen)": what stands in brackets behind a name."""
    inside = _ASIDE.search(text)
    told = _said(inside[1], "note", names, year) if inside else {}
    return {name: value for name, value in told.items() if name in ("award_form", "award_kind")}


def _may_tell(text: str, field: str) -> bool:
    if field == "person":
        return "(" in text
    if _COMMUNE.search(text):
        return True
    return len(text) <= _MOST and _NOTED.search(text) is not None if field == "note" else bool(_SAID.search(text))


def _said(text: str, field: str, names: CatalogueNames, year: int) -> Told:
    typed = clean(text)
    told: Told = {}
    if not _COUNTS.search(typed) and (kind := _kind(typed, names)):
        told["award_kind"] = kind
    key = match_key(typed)
    if not _NOT_NOW.search(key) and (field == "note" or _OUTRIGHT.match(key)) and (award := _award(typed, names)):
        told["award_form"] = award
    if field == "note" and len(typed) < 60:
        if unit := names.units.known(without_number(typed)).id:
            told["unit_id"] = unit
        elif period := read_period(typed, year):
            told["period"] = period
    if "unit_id" not in told and len(communes := _communes(typed, names)) == 1:
        told["commune"] = communes[0]
    return told


def _communes(text: str, names: CatalogueNames) -> list[str]:
    """The xã, phường that a longer text names: "Có thành tích tại xã Na Rì"."""
    named = names.units.mentioned(text) if _COMMUNE.search(text) else []
    return [unit for unit in named if names.units.is_commune(unit)]


def _kind(text: str, names: CatalogueNames) -> str | None:
    begun = _BEGUN.match(match_key(text))  # "Đột xuất chữa cháy"; "Thường xuyên giúp đỡ ..." is no kind
    kind = names.kinds.resolve(text).id if names.kinds.knows(text) else names.kinds.mentioned(text)
    kind = kind or begun and names.kinds.resolve(begun[0]).id
    return kind if kind != "chua_ro" else None


def _award(text: str, names: CatalogueNames) -> str | None:
    """The award a text gives: its code, or its wording where it names no level."""
    match = names.awards.given(text)
    if match.id and match.how == "exact":
        return match.id
    found = [word for word in words.ASSUMED if f" {word} " in f" {canonical(text)} "]
    return found[0] if match.how in ("assumed", "ambiguous") and len(found) == 1 else None
