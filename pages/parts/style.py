"""Put the stylesheet on the page, with the colours of the reader's theme.
The rules are in style.css, the colours in analytics/palette.py, the marks in glyphs.py.
Called once per run by the frame, before anything is drawn."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import streamlit as st

from analytics.palette import palette
from pages.parts.glyphs import mark_rules

RULES = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
# What Streamlit draws in its own dark colours is turned light on paper.
TURNED = (
    ':is([data-testid="stWidgetLabel"],[data-testid="stSelectbox"],[data-testid="stDateInput"],'
    '[data-testid="stButtonGroup"],[data-testid="stDataFrame"],[data-testid="stPlotlyChart"],'
    '[data-testid="stExpander"],[data-testid="stCheckbox"]){filter:invert(1) hue-rotate(180deg)}'
    ':is([data-testid="stSelectbox"],[data-testid="stDateInput"],[data-testid="stButtonGroup"],'
    '[data-testid="stExpander"]) [data-testid="stWidgetLabel"]{filter:none}'
)


def theme() -> str:
    """'light' or 'dark', as the browser says; light until it has said."""
    return st.context.theme.type or "light"


def colours() -> dict[str, str]:
    """The palette of the reader's theme, for charts."""
    return palette(theme())


@lru_cache(maxsize=2)
def _sheet(name: str) -> str:
    printed = f"@media print{{{_coloured('light')}\n{TURNED}}}" if name == "dark" else ""
    return f"<style>{RULES}\n{_coloured(name)}\n{printed}</style>"


def _coloured(name: str) -> str:
    """The variables and marks of one theme."""
    variables = ";".join(f"--{key.replace('_', '-')}:{value}" for key, value in palette(name).items())
    return f":root{{{variables}}}\n{mark_rules(name)}"


def apply() -> None:
    st.html(_sheet(theme()))
