"""What the numbers of one column of a wide table are about, as an officer says it: award, recipient, kind, kỳ, unit.
Packed as text it stands wherever the meaning of a column stands: in the choices of an upload, remembered for a sender.
A period is a part of the year, without the year: the same heading comes again next year."""

from __future__ import annotations

from collections.abc import Mapping

from data.text import period_label

DIMENSIONS = ("award_form", "recipient_type", "award_kind", "period", "unit_id")
PARTS = (*(f"Q{n}" for n in range(1, 5)), *(f"{n:02}" for n in range(1, 13)), "H1", "H2", "Y")
TOTAL = "total"  # a column that only adds others up
_MARK = "counts:"


def pack(dims: Mapping[str, str]) -> str:
    """counts:award_form=gk_xa;recipient_type=tap_the;period=Q3"""
    return _MARK + ";".join(f"{name}={dims[name]}" for name in (*DIMENSIONS, TOTAL) if dims.get(name))


def unpack(text: str) -> dict[str, str] | None:
    """The dimensions in a packed text; None for the name of a field."""
    if not text.startswith(_MARK):
        return None
    pairs = (part.partition("=") for part in text.removeprefix(_MARK).split(";"))
    return {name: value for name, _, value in pairs if value and name in (*DIMENSIONS, TOTAL)}


def period_in(part: str, year: int) -> str:
    """Q3 of 2026 is 2026-Q3."""
    return str(year) if part == "Y" else f"{year}-{part}"


def part_label(part: str) -> str:
    """ "Quý III", "Tháng 9", "6 tháng đầu năm", "Cả năm"."""
    label = "cả năm" if part == "Y" else period_label(f"2000-{part}").removesuffix("/2000").removesuffix(" 2000")
    return label[:1].upper() + label[1:]


def in_words(dims: Mapping[str, str], names: Mapping[str, Mapping[str, str]]) -> str:
    """ "số lượng: Giấy khen ..., Tập thể, Quý III"; `names`: dimension -> code -> official name."""
    if dims.get(TOTAL):
        return "tổng để đối chiếu"
    told = [part_label(v) if d == "period" else names[d].get(v, v) for d in DIMENSIONS if (v := dims.get(d))]
    return "số lượng: " + ", ".join(told) if told else "số lượng"
