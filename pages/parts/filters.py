"""The filters of a page: each is one query parameter of the same name, so a view is a link.
The address is the truth: a widget is set from it, and writes to it when it changes.
A value that does not exist falls back to the default, and a note on the page says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analytics.words import day
from pages.parts import address

EARLIEST = date(2020, 1, 1)
KEPT = "kept_filters"  # as_of and scope follow the reader from page to page inside one session


def _write(key: str, default: str, keep: bool) -> None:
    value = st.session_state[f"filter_{key}"]
    text = value.isoformat() if isinstance(value, date) else str(value)
    if keep:
        _remember(key, text)
    if text == default:
        st.query_params.pop(key, None)
    else:
        st.query_params[key] = text


def _read(key: str, default: str, keep: bool) -> str:
    """What the address says; a reader who comes from another page brings along what is kept."""
    address.look(key)
    if keep and key not in st.query_params and address.came():
        remembered = st.session_state.get(KEPT, {}).get(key, default)
        if remembered != default:
            st.query_params[key] = remembered
    return st.query_params.get(key, default)


def _remember(key: str, value: str) -> None:
    st.session_state.setdefault(KEPT, {})[key] = value


def _said(key: str, options: Mapping[str, str], default: str, keep: bool, notes: DeltaGenerator | None) -> str:
    """The option the address names, else the default; a value that is none is told."""
    value = _read(key, default, keep)
    if value not in options:
        address.refuse(key, value, options[default], notes)
        value = default
    if keep:
        _remember(key, value)
    return value


def choose(
    key: str,
    label: str,
    options: Mapping[str, str],
    *,
    default: str | None = None,
    keep: bool = False,
    segmented: bool = False,
    hide_label: bool = False,
    width: int | str = "stretch",
    notes: DeltaGenerator | None = None,
) -> str:
    """One choice among coded options; returns the code that is also in the address."""
    codes = list(options)
    default = codes[0] if default is None else default
    st.session_state[f"filter_{key}"] = _said(key, options, default, keep, notes)
    widget = st.segmented_control if segmented else st.selectbox
    more = {"required": True} if segmented else {"filter_mode": "fuzzy", "width": width}
    chosen = widget(
        label,
        codes,
        format_func=lambda code: options[code],
        key=f"filter_{key}",
        on_change=_write,
        args=(key, default, keep),
        label_visibility="collapsed" if hide_label else "visible",
        **more,
    )
    return default if chosen is None else chosen


def plan_year(as_of: date, planned: Sequence[int], notes: DeltaGenerator | None = None) -> int:
    """The year whose plan and awards are told, by default the day's own; asked only where another has a plan."""
    own = str(as_of.year)
    years = {str(year): str(year) for year in sorted({*planned, as_of.year}, reverse=True)}
    if len(years) == 1:
        return int(_said("year", years, own, True, notes))
    return int(choose("year", "Năm kế hoạch", years, default=own, keep=True, width=112, notes=notes))


def as_of(today: date, key: str = "as_of", label: str = "Tính đến ngày", notes: DeltaGenerator | None = None) -> date:
    """The day up to which the numbers are said; a date outside the calendar falls back to today."""
    default = today.isoformat()
    text = _read(key, default, True)
    earliest, latest = EARLIEST, today + timedelta(days=366)
    try:
        value = date.fromisoformat(text)
        if not earliest <= value <= latest:
            raise ValueError(text)
    except ValueError:
        address.refuse(key, text, f"ngày {day(today)}", notes)
        value = today
    _remember(key, value.isoformat())
    st.session_state[f"filter_{key}"] = value
    chosen = st.date_input(
        label,
        key=f"filter_{key}",
        format="DD/MM/YYYY",
        min_value=earliest,
        max_value=latest,
        on_change=_write,
        args=(key, default, True),
        width=152,
    )
    return chosen or today


def earlier(key: str, label: str, latest: date) -> date | None:
    """A second, earlier day, or none; a day that is not earlier falls back to none and says so."""
    address.look(key)
    text = st.query_params.get(key, "")
    value = None
    if text:
        try:
            value = date.fromisoformat(text)
            if not EARLIEST <= value < latest:
                raise ValueError(text)
        except ValueError:
            address.refuse(key, text, "không so sánh")
            value = None
    st.session_state[f"filter_{key}"] = value
    return st.date_input(
        label,
        key=f"filter_{key}",
        format="DD/MM/YYYY",
        min_value=EARLIEST,
        max_value=latest - timedelta(days=1),
        on_change=_write_optional,
        args=(key,),
        width=170,
    )


def _write_optional(key: str) -> None:
    value = st.session_state[f"filter_{key}"]
    if value is None:
        st.query_params.pop(key, None)
    else:
        st.query_params[key] = value.isoformat()
