"""Days written in three columns, "Ngày ký" over Ngày, Tháng, Năm: one day of the field their heading names.
The first of the three then means the day, and its cells are read together with those of the other two.
A finding about the day stands in the first of its cells and shows what the three say."""

from __future__ import annotations

from data.intake.forms import Form
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import FIELD_KEYS, title_keys
from data.intake.readers.workbook import as_typed
from data.text import clean, match_key

_TITLES = ("ngày", "tháng", "năm")


def join(meanings: list[Meaning], form: Form) -> None:
    """The three columns of each day become one; under "Ngày sinh", which no form reads, none is read."""
    for parts in zip(meanings, meanings[1:], meanings[2:], strict=False):
        titles = tuple(match_key(m.path[-1]) if m.path else "" for m in parts)
        if titles != _TITLES or len({m.path[:-1] for m in parts}) > 1:
            continue
        name = _field_of(parts[0], form)
        if name is None:
            continue
        for meaning in parts:
            meaning.field, meaning.measure, meaning.dims = "ignore", False, {}
        if name != "ignore":
            parts[0].field, parts[0].rest_of_day = name, (parts[1].column, parts[2].column)


def _field_of(day: Meaning, form: Form) -> str | None:
    keys, types = FIELD_KEYS[form.code], {f.name: f.type for f in form.fields}
    above = day.path[-2] if len(day.path) > 1 else ""
    names = (*(keys.get(key) for key in title_keys(above)), day.field)
    return next((name for name in names if types.get(name) in ("date", "ignore")), None)


def written(day: object, month: object, year: object) -> str:
    """The day as it would stand in one cell; nothing where none of the three is filled."""
    texts = [clean(as_typed(part)) for part in (day, month, year)]
    return "/".join(text or "…" for text in texts) if any(texts) else ""
