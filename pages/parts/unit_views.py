"""One unit opened, and the directory of units.
The profile tells what the unit owes by status, its awards with ratio B, its measured results and its uploads.
Every list leads to upload, sheet and cell."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics import sentences, words
from analytics.completion import share
from analytics.late import and_when, first_due, none_late
from analytics.words import fraction, is_missing, number, short_unit
from data.text import sort_key
from pages.parts import filters, search
from pages.parts import rows as sources
from pages.parts.blocks import card_title, empty
from pages.parts.board import board
from pages.parts.brief import Heads
from pages.parts.kept import kept
from pages.parts.lists import listing
from pages.parts.marks import esc, href, legend, mark
from pages.parts.page import View, without_plan
from pages.parts.upload_views import FORM_NAMES, state_words

OWED = Heads(
    {
        "task_no": "TT",
        "short_title": "Nhiệm vụ",
        "label": "Mốc, kỳ",
        "status": words.STATUS,
        "days_late": "Số ngày chậm",
        "due": "Thời hạn",
        "completed": "Hoàn thành ngày",
        "cause": "Nguyên nhân, vướng mắc",
        "committed": "Hẹn hoàn thành",
        "document": "Minh chứng",
        "report_due": "Hạn gửi báo cáo",
    },
    name="{task_no}. {short_title}",
    below=(
        "{label}",
        ("{status} {days_late} ngày", "{status}, thời hạn {due}"),
        "{cause}",
        "Hẹn hoàn thành {committed}",
    ),
)
RESULTS = Heads(
    {
        "task_no": "TT",
        "measure": "Nội dung",
        "period": "Kỳ",
        "value": "Giá trị",
        "measure_unit": "Đơn vị tính",
        "source": "Nguồn",
    },
    name="{measure}",
    below=("{period}", "Nhiệm vụ {task_no}"),
    figure=("value", "{measure_unit}"),
)


def directory(view: View) -> None:
    """Units as links, those with overdue work marked; the search box narrows the list as one types."""
    left, right = st.columns([2, 1], gap="small")
    query = left.text_input(
        "Tìm đơn vị, gõ không dấu hoặc chữ viết tắt (ví dụ: so noi vu, snv, na ri)",
        key="find",
        type="search",
        live=True,
        bind="query-params",
    )
    with right:
        area = filters.choose("area", "Khu vực trước sắp xếp", _areas(view))
    blocks = _directory(view, query, area)
    if not blocks:
        empty("Không tìm thấy đơn vị", f"Không có đơn vị nào khớp “{query}”. Thử gõ ít chữ hơn.")
        return
    for html in blocks:
        with st.container(border=True):
            st.html(html)
    st.html(legend(["overdue"]))


@kept
def standing(view: View) -> str:
    """How many units are late, or why none is."""
    late = view.ask("overdue_items")["unit_id"].nunique()
    if late:
        return f"**{number(late)} đơn vị có việc quá hạn**"
    if not view.plan:
        return f"năm {view.year} chưa có kế hoạch"
    first = first_due(view.ask("assignments")["due"], view.as_of)
    return none_late("việc", first) + and_when(first) if first else "không đơn vị nào có việc quá hạn"


@kept
def _areas(view: View) -> dict[str, str]:
    """The districts before 01/07/2025: a filter only."""
    told = view.ask("units")["former_district"].dropna()
    names = sorted({name for names in told for name in names.split("; ")}, key=sort_key)
    return {"": "Mọi khu vực"} | {name: name for name in names}


@kept
def _directory(view: View, query: str, area: str) -> list[str]:
    """Offices of the province, then communes by the name their chip shows; only those that match."""
    units = view.ask("units")
    if area:
        units = units[[not is_missing(told) and area in told.split("; ") for told in units["former_district"]]]
    late = set(view.ask("overdue_items")["unit_id"])
    chosen = units[units["unit"].isin(set(search.find(query, units["unit"])))]
    chosen = chosen.sort_values("unit", key=lambda names: names.map(short_unit).map(sort_key), kind="stable")
    communes = chosen["tile_row"].notna()
    return [
        card_title(f"{title}: {number(len(part))}") + _chips(view, part, late)
        for title, part in (("Cơ quan, đơn vị cấp tỉnh", chosen[~communes]), ("Xã, phường", chosen[communes]))
        if len(part)
    ]


def _chips(view: View, units: pd.DataFrame, late: set[str]) -> str:
    links = "".join(
        f'<a href="{href("/don-vi", unit=row.unit_id, **view.when)}" target="_self">'
        f"{mark('overdue') + ' ' if row.unit_id in late else ''}"
        f"{esc(row.unit if is_missing(row.tile_row) else short_unit(row.unit))}</a>"
        for row in units.itertuples()
    )
    return f'<div class="chips unit-chips">{links}</div>'


def _counts(owed: pd.DataFrame) -> tuple[int, int, int]:
    return *share(owed["status"]), int((owed["status"] == "overdue").sum())


def profile(view: View, unit: pd.Series) -> None:
    """Sentence, three cards, the unit's year as a board, then its own rows."""
    owed = view.ask("assignments", unit=unit.unit_id)
    everything = view.ask("assignments", unit=unit.unit_id, group="all")
    beside = everything[~everything["assignment_id"].isin(owed["assignment_id"])]
    sentence, cards = _cards(view, unit.unit_id)
    view.say(sentence)
    for place, html in zip(st.columns([1, 1, 1.3], gap="small"), cards, strict=True):
        with place.container(border=True, height="stretch"):
            st.html(html)
    if not view.plan:
        without_plan(view, unit=unit.unit_id)
    elif owed.empty:
        empty("Chưa có nhiệm vụ nào giao cho đơn vị", "Nhiệm vụ suy từ cơ quan chủ trì trong kế hoạch và diện áp dụng.")
    else:
        with st.container(border=True):
            st.html(_year(view, unit.unit_id))
        sources.pick_and_trace(owed, OWED, "nhiem_vu_cua_don_vi", view, f"Nhiệm vụ của {unit.unit}")
    if len(beside):
        st.html(card_title(f"{number(len(beside))} việc ngoài phụ lục", "Mục IV của kế hoạch và phong trào thi đua"))
        sources.pick_and_trace(beside, OWED, "ngoai_phu_luc", view, f"Việc ngoài phụ lục của {unit.unit}")
    _results(view, unit)
    _uploads(view, unit)


@kept
def _year(view: View, unit_id: str) -> str:
    """The unit's own year as a board: its tasks by month, each mark its own status."""
    own = view.ask("assignments", unit=unit_id).set_index("occurrence_id")
    rows = view.ask("occurrence_status")
    rows = rows[rows["occurrence_id"].isin(own.index)].copy()
    told = own.loc[rows["occurrence_id"]].reset_index()
    for column in ("status", "due", "days_late", "committed"):
        rows[column] = told[column].to_numpy()
    rows["reported"], rows["units"], rows["overdue"] = told["report_date"].notna().to_numpy(), 1, 1
    totals = {}
    for quarter in words.ROMAN:
        done, total, _ = _counts(told[pd.to_datetime(told["due_nominal"]).dt.quarter == quarter])
        totals[quarter] = (done, total)
    return board(rows, totals, view.as_of, view.year) + legend(rows["status"])


@kept
def _cards(view: View, unit_id: str) -> tuple[str, tuple[str, str, str]]:
    """The sentence of one unit, and who it is, what it owes, what its people received."""
    units = view.ask("units")
    unit = units[units["unit_id"] == unit_id].iloc[0]
    owed = view.ask("assignments", unit=unit_id)
    ratio = next(view.ask("award_ratio", indicator="B", unit=unit_id).itertuples(), None)
    done, total, late = _counts(owed)
    fault = f"**{number(late)} việc quá hạn**" if late else none_late("việc", first_due(owed["due"], view.as_of))
    sentence = f"**{unit.unit}** hoàn thành {fraction(done, total)} nhiệm vụ của đơn vị {view.in_the_year}, {fault}."
    if not view.plan and owed.empty:
        sentence = f"**{unit.unit}**: {sentences.no_plan(view.year)}"
    return sentence, (
        _identity(unit, has_clusters=units["cluster"].notna().any()),
        _states(owed) + _common_level(view, unit, done, total),
        _awards(view, unit, ratio),
    )


def _identity(unit: pd.Series, has_clusters: bool) -> str:
    lines = [f"Loại: {unit.unit_type[:1].upper()}{unit.unit_type[1:]}"]
    if not is_missing(unit.code):
        lines.append(f"Mã đơn vị hành chính: {unit.code}")
    if not is_missing(unit.former_district):
        lines.append(f"Khu vực trước sắp xếp: {unit.former_district} ({unit.former_province})")
    if not is_missing(unit.former_units):
        lines.append(f"Sáp nhập từ: {unit.former_units}")
    absent = "không có trong danh sách đã nhập" if has_clusters else "chưa có danh sách cụm, khối"
    lines.append(f"Cụm, khối: {absent if is_missing(unit.cluster) else unit.cluster}")
    return card_title(unit.unit) + "".join(f'<p class="line">{esc(line)}</p>' for line in lines)


def _states(owed: pd.DataFrame) -> str:
    lines = "".join(
        f"<div><b>{number((owed['status'] == code).sum())}</b>{mark(code)}"
        f"<span class='word'>{esc(status.word)}</span></div>"
        for code, status in words.STATUSES.items()
        if (owed["status"] == code).any()
    )
    return card_title(f"{number(len(owed))} nhiệm vụ của đơn vị") + f'<div class="four">{lines}</div>'


def _awards(view: View, unit: pd.Series, ratio) -> str:
    counts = view.ask("award_counts", by="form", unit=unit.unit_id)
    total = int(counts["quantity"].sum())
    told = "".join(
        f"<p class='line'>{esc(row.item_name)}: {number(row.quantity)}</p>" for row in counts.head(5).itertuples()
    )
    said = "Chưa có số liệu" if counts.empty else f"{number(total)} lượt khen thưởng"
    return card_title("Khen thưởng", f"{said} {view.in_the_year}") + _ratio(ratio) + told


def _ratio(ratio) -> str:
    """Ratio B of one unit with its counts and last year; counts alone under ten."""
    if ratio is None or is_missing(ratio.denominator):
        return ""
    counts = fraction(ratio.numerator, ratio.denominator)
    if words.is_small(ratio.denominator):
        told = words.ratio_words(ratio.numerator, ratio.denominator)
        return f'<p class="line"><b>Tỷ lệ B: {esc(told)}</b></p>'
    shares = words.ratio_words(ratio.numerator, ratio.denominator, ratio.unclassified)
    moved = sentences.comparison(
        ratio.numerator, ratio.denominator, ratio.last_year_numerator, ratio.last_year_denominator
    )
    moved = moved or "không có số liệu cùng kỳ để so sánh"
    return f'<p class="line"><b>Tỷ lệ B {esc(shares)}</b> ({counts}), {esc(moved)}</p>'


def _common_level(view: View, unit: pd.Series, done: int, total: int) -> str:
    """The unit's share beside the common level of its clusters; no ranking."""
    if is_missing(unit.cluster) or not total:
        return ""
    names = view.ask("clusters").set_index("cluster_id")["cluster"]
    told = f'<p class="sub">Hoàn thành {fraction(done, total)} ({words.percent(done, total)})</p>'
    for cluster_id in unit.cluster_ids:
        n, of, _ = _counts(view.ask("assignments", cluster=cluster_id))
        if of:
            name = esc(names.get(cluster_id, "cụm, khối"))
            told += f'<p class="sub">Mức chung của {name}: {fraction(n, of)} ({words.percent(n, of)})</p>'
    return told


def _results(view: View, unit: pd.Series) -> None:
    rows = view.ask("measured_results", unit=unit.unit_id)
    if rows.empty:
        return
    st.html(card_title(f"{number(len(rows))} kết quả đo đếm được"))
    sources.pick_and_trace(rows, RESULTS, "ket_qua_do_dem", view, f"Kết quả đo đếm của {unit.unit}")


def _uploads(view: View, unit: pd.Series) -> None:
    rows = view.ask("uploads", unit=unit.unit_id)
    if rows.empty:
        return
    rows = rows.assign(form_name=rows["form"].map(FORM_NAMES), state_name=state_words(rows))
    st.html(card_title(f"{number(len(rows))} lần tiếp nhận từ đơn vị"))
    heads = {"upload_id": "Mã tiếp nhận", "file_name": "Tệp", "form_name": "Biểu", "state_name": "Tình trạng"}
    listing(rows, heads, "lan_tiep_nhan_cua_don_vi", view, f"Lần tiếp nhận của {unit.unit}")
