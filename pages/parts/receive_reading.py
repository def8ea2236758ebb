"""How the tables of a file are read: which sheets, which rows are the heading, what each column means.
It begins with what was recognised; what an officer corrects is kept as a choice beside the file, never in it.
A meaning can be remembered for the sender: the next file with the same heading is then read alike, and says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from data.catalogue_of import catalogue_of
from data.changes import learn_columns
from data.intake import Checked
from data.intake.forms import FORMS
from data.intake.headings import column_dims
from data.text import match_key
from pages.parts import intake_views, session
from pages.parts.blocks import card_title
from pages.parts.intake_findings import numbers
from pages.parts.marks import esc

DIMENSION_TITLES = {
    "award_form": "hình thức",
    "recipient_type": "đối tượng",
    "award_kind": "loại hình",
    "period": "kỳ",
    "unit_id": "đơn vị",
}
COUNTS, SUMS = "counts", "sums"  # of a column: its numbers are about ...; it only adds others up
OF_COLUMNS = ("unread_numbers", "unknown_column", "title_slip", "columns_remembered")  # what a column's meaning cures
COUNTED = "STT"  # the rows' own numbers, whatever an office calls them
AS_READ = "="  # a column stays as it was recognised
LEFT_OUT = ""


@st.fragment
def correct(
    checked: Checked,
    choices: dict[str, Any],
    sender: str | None,
    read_again: Callable[[dict], None],
    findings: Sequence[dict] = (),
) -> None:
    """Fields for one sheet at a time; `read_again` gets the choices with what was told here.

    A column of which something is to be checked bears the number it has among `findings`.
    """
    if not checked.sheets:
        return
    form = choices.get("form") or checked.form
    if form is None:
        form = st.selectbox("Biểu", list(FORMS), format_func=lambda code: FORMS[code].title, key="reading_form")
    sheets = st.multiselect(
        "Trang tính được đọc", checked.sheets, default=choices.get("sheets") or checked.sheets, key="reading_sheets"
    )
    sheet = st.selectbox("Sửa cách đọc của trang tính", sheets or checked.sheets, key="reading_sheet")
    table = next((one for one in checked.tables if one["sheet"] == sheet), None)
    header = _header_rows(checked, sheet, table, choices.get("header", {}).get(sheet))
    columns = _columns(checked, sheet, table, header)
    told = {
        one["cell"].rstrip("0123456789"): count
        for count, one in reversed([*zip(numbers(findings), findings, strict=True)])
        if one["sheet"] == sheet and one["code"] in OF_COLUMNS
    }
    meanings = _meanings(form, columns, choices.get("columns", {}).get(sheet, {}), sheet, told)
    remember = bool(table and sender) and st.checkbox(
        "Nhớ cách hiểu cột cho các tệp sau của đơn vị này có cùng dòng tiêu đề", key="reading_remember"
    )
    if not st.button("Đọc lại theo cách này", key="reading_apply", disabled=not sheets):
        return
    if remember and meanings:
        places = {column["letter"]: place for place, column in enumerate(columns)}
        told = {places[letter]: name for letter, name in meanings.items() if letter in places}
        learn_columns(session.store(), sender, table["shape"], form, told, checked.file, session.actor())
    kept = choices | {"form": form, "sheets": sheets if set(sheets) != set(checked.sheets) else None}
    if table is None or header != table["header"]:
        kept["header"] = choices.get("header", {}) | {sheet: header}
    if meanings:
        kept["columns"] = choices.get("columns", {}) | {sheet: meanings}
    read_again({key: value for key, value in kept.items() if value})


def point(checked: Checked, choices: dict[str, Any], read_again: Callable[[dict], None]) -> None:
    """A file in which no table was recognised: its sheets as they are, and where the heading is."""
    with st.container(border=True):
        st.html(card_title("Chỉ cho phần mềm bảng số liệu", "Chọn biểu, trang tính, hàng tiêu đề và ý nghĩa các cột"))
        for sheet in checked.drawing:
            st.html(f'<p class="sub">Trang tính “{esc(sheet["sheet"])}”</p>' + intake_views.sheet_table(sheet, []))
        correct(checked, choices, None, read_again)


def _header_rows(checked: Checked, sheet: str, table: dict | None, told: list[int] | None) -> list[int]:
    """First and last row of the heading, counted as in the file."""
    drawn = _drawing(checked, sheet)
    first, last = told or (table["header"] if table else [_likely_heading(drawn)] * 2)
    most = max(drawn["total_rows"] if drawn else last, last)
    left, right = st.columns(2)
    top = left.number_input("Tiêu đề từ hàng", 1, most, first, key=f"reading_top_{sheet}")
    bottom = right.number_input("đến hàng", 1, most, last, key=f"reading_bottom_{sheet}")
    return [int(top), int(max(bottom, top))]


def _likely_heading(drawn: dict | None) -> int:
    """Where to begin looking: the first row nearly as full as the fullest, below letterhead and title."""
    filled = {row["n"]: sum(map(bool, row["cells"])) for row in drawn["rows"]} if drawn else {}
    enough = max(2, 0.6 * max(filled.values(), default=0))
    return next((row for row, count in filled.items() if count >= enough), 1)


def _columns(checked: Checked, sheet: str, table: dict | None, header: list[int]) -> list[dict[str, Any]]:
    """Letter, title and recognised meaning of each column under the heading."""
    if table and header == table["header"]:
        return [column for column in table["columns"] if column["title"]]
    drawn = _drawing(checked, sheet)
    rows = [row["cells"] for row in drawn["rows"] if header[0] <= row["n"] <= header[1]] if drawn else []
    titles = [" / ".join(dict.fromkeys(filter(None, cells))) for cells in zip(*rows, strict=False)]
    letters = drawn["columns"] if drawn else []
    return [
        {"letter": letter, "title": title, "meaning": None}
        for letter, title in zip(letters, titles, strict=False)
        if title
    ]


def _meanings(
    form: str, columns: list[dict], told: dict[str, str], sheet: str, numbers: dict[str, int]
) -> dict[str, str]:
    """One choice a column; only those that say something other than what was recognised."""
    titles = {field.name: field.title for field in FORMS[form].fields if field.type != "ignore"}
    if form == "awards":  # what its columns most often are comes first
        titles = {COUNTS: "Số lượng của hình thức, đối tượng, kỳ ...", SUMS: "Tổng, chỉ để đối chiếu"} | titles
    names = dimension_names() if form == "awards" else {}
    out = {}
    rows = [st.columns(3) for _ in columns[::3]]  # a row at a time, so that a phone keeps their order
    for place, column in enumerate(columns):
        letter, before = column["letter"], told.get(column["letter"], AS_READ)
        words = {AS_READ: _as_read(column, names), LEFT_OUT: "Không đọc cột này"} | titles
        options = list(words)
        dims = column_dims.unpack(before)
        kind = before if dims is None else SUMS if dims.get(column_dims.TOTAL) else COUNTS
        with rows[place // 3][place % 3]:
            chosen = st.selectbox(
                f"Cột {letter}{f' (nội dung {numbers[letter]})' if letter in numbers else ''}: {column['title']}",
                options,
                index=options.index(kind),
                format_func=words.get,
                key=f"reading_{sheet}_{letter}",
            )
            if chosen == COUNTS:
                chosen = column_dims.pack(_dims(letter, dims or _dims_read(column), names, sheet))
        if chosen != AS_READ:
            out[letter] = column_dims.pack({column_dims.TOTAL: "1"}) if chosen == SUMS else chosen
    return out


def _as_read(column: dict, names: dict[str, dict[str, str]]) -> str:
    """What a column was recognised as; of a wide one, what its numbers are about."""
    said = column["meaning"] or "Chưa hiểu, không đọc"
    dims = _dims_read(column)
    return f"{said[:1].upper()}{column_dims.in_words(dims, names)[1:]}" if dims and names else said


def taken_for(checked: Checked, sheet: str) -> dict[str, str]:
    """By cell of a heading's last row: what its column was taken for, as far as the title does not say it."""
    columns = headings(checked, sheet)
    names = dimension_names() if columns and checked.form == "awards" else {}
    out = {}
    for cell, column in columns.items():
        words, title = _as_read(column, names), match_key(column["title"])
        if names and _dims_read(column):
            told = [name for name in _names_of(column, names) if match_key(name) not in title]
            words = f"Số lượng: {', '.join(told)}" if told else COUNTED
        if words != COUNTED and match_key(words) != title:
            out[cell] = words[:1].lower() + words[1:] if words[1:2].islower() else words
    return out


def _names_of(column: dict, names: dict[str, dict[str, str]]) -> list[str]:
    """What the numbers of a recognised column are about, by name."""
    read = _dims_read(column)
    return [
        column_dims.part_label(code) if dim == "period" else names[dim].get(code, code) for dim, code in read.items()
    ]


def headings(checked: Checked, sheet: str) -> dict[str, dict[str, Any]]:
    """The columns with a title, by the cell of the last row of their heading."""
    return {
        f"{column['letter']}{table['header'][1]}": column
        for table in checked.tables
        if table["sheet"] == sheet
        for column in table["columns"]
        if column["title"]
    }


def _dims_read(column: dict) -> dict[str, str]:
    """The recognised dimensions of a column, its period without the year."""
    dims = {name: code for name, code in (column.get("dims") or {}).items() if name in column_dims.DIMENSIONS}
    if "period" in dims:
        dims["period"] = dims["period"].partition("-")[2] or "Y"
    return dims if dims.get("period", "Q1") in column_dims.PARTS else {}


def _dims(letter: str, told: dict[str, str], names: dict[str, dict[str, str]], sheet: str) -> dict[str, str]:
    """What the numbers of one column are about; what is not chosen the rows, groups or title say."""
    chosen = {}
    for name, title in DIMENSION_TITLES.items():
        words = {"": "Theo dòng hoặc tiêu đề"} | names[name]
        options = list(words)
        before = told.get(name, "")
        index = options.index(before) if before in words else 0
        key = f"reading_{sheet}_{letter}_{name}"
        label = f"Cột {letter}, {title}"
        chosen[name] = st.selectbox(label, options, index=index, format_func=words.get, key=key, filter_mode="fuzzy")
    return chosen


def dimension_names() -> dict[str, dict[str, str]]:
    """Dimension -> code -> name, for the columns of a wide table."""
    known = catalogue_of(session.store())
    return {
        "award_form": {form.form_id: form.name for form in known.forms if not form.valid_to},
        "recipient_type": {one.recipient_id: one.name for one in known.recipients},
        "award_kind": {kind.kind_id: kind.name for kind in known.kinds},
        "period": {part: column_dims.part_label(part) for part in column_dims.PARTS},
        "unit_id": {unit.unit_id: unit.name for unit in known.units if not unit.valid_to},
    }


def _drawing(checked: Checked, sheet: str) -> dict | None:
    return next((one for one in checked.drawing if one["sheet"] == sheet), None)
