"""The glyphs inside status marks: one small drawing per status, so that shape tells what colour does.
Marks are CSS backgrounds, so nothing here depends on the fonts of the reader's machine.
Filled = decided, outlined = open, dashed = does not arise."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from analytics.palette import palette
from analytics.words import STATUSES

# Bodies in a 16 x 16 box; C stands for the colour of the glyph.
DRAWINGS = {
    "check": '<path d="M3.6 8.4l3 3 5.9-6.6" fill="none" stroke="C" stroke-width="2.2"/>',
    "check_late": '<path d="M1.6 8.4l2.2 2.3 4-4.8" fill="none" stroke="C" stroke-width="1.9"/>'
    '<path d="M11.6 5.6l3.4 5.6H8.2z" fill="C"/>',
    "triangle": '<path d="M8 3.2l5.4 9.4H2.6z" fill="C"/>',
    "clock": '<circle cx="8" cy="8" r="4.8" fill="none" stroke="C" stroke-width="1.7"/>'
    '<path d="M8 8V3.6A4.4 4.4 0 0 1 12.4 8z" fill="C"/>',
    "dot": '<circle cx="8" cy="8" r="3.4" fill="C"/>',
    "point": '<circle cx="8" cy="8" r="1.4" fill="C"/>',
    "dash": '<path d="M4 8h8" stroke="C" stroke-width="2.2"/>',
    "slash": '<path d="M5.2 10.8l5.6-5.6" stroke="C" stroke-width="1.7"/>',
    "question": '<path d="M5.6 6.2a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .7-1 1.4" fill="none" stroke="C"'
    ' stroke-width="1.6"/><circle cx="8" cy="12.2" r="1.1" fill="C"/>',
    "cross": '<path d="M4.6 4.6l6.8 6.8M11.4 4.6l-6.8 6.8" stroke="C" stroke-width="2.2"/>',
    "bang": '<path d="M8 3.4v5.4" stroke="C" stroke-width="2.2"/><circle cx="8" cy="12" r="1.3" fill="C"/>',
    "i": '<path d="M8 7.2v5.4" stroke="C" stroke-width="2.2"/><circle cx="8" cy="4.2" r="1.3" fill="C"/>',
}
DRAWINGS["clock_open"] = DRAWINGS["clock"]
LEVEL_MARKS = {"error": ("overdue", "cross"), "warning": ("soon", "bang"), "info": ("none", "i")}


def _picture(shape: str, colour: str) -> str:
    body = DRAWINGS[shape].replace('"C"', f'"{colour}"')
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{body}</svg>'
    return f'url("data:image/svg+xml,{quote(svg)}")'


@lru_cache(maxsize=2)
def mark_rules(theme: str) -> str:
    """CSS for every status mark, alone and in a part of a bar, and every finding mark of one theme."""
    colours = palette(theme)
    rules = []
    for code, status in STATUSES.items():
        if status.filled:
            look = f"background-color:{colours[status.tone]};border-color:{colours[status.tone]}"
            glyph = colours["on_fill"]
        else:
            edge = colours["muted"] if status.tone == "line" else colours[status.tone]
            look = f"border-color:{edge}" + (";border-style:dashed" if code == "not_applicable" else "")
            glyph = edge
        rules.append(f".m.{code}{{{look};background-image:{_picture(status.shape, glyph)}}}")
        rules.append(f".part.{code}::before{{background-image:{_picture(status.shape, glyph)}}}")
    for level, (tone, shape) in LEVEL_MARKS.items():
        fill, glyph = colours[tone], _picture(shape, colours["on_fill"])
        rules.append(f".m.{level}{{background-color:{fill};border-color:{fill};background-image:{glyph}}}")
    return "\n".join(rules)
