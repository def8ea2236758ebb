"""Kết quả khen thưởng drawn: the summary's cards, or one crossing as a list down to its rows.
The cards come from award_cards.py; a list's chosen item opens the rows that add up to it.
The scope of every ratio is said where the ratio stands."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics import charts, sentences, words
from analytics.outliers import far_from_middle
from analytics.words import fraction, is_missing, is_small, number, percent
from pages.parts import brief, plots, style
from pages.parts import rows as sources
from pages.parts.award_cards import SCOPE, Screen, recipient_counts
from pages.parts.award_sources import GRAINS
from pages.parts.blocks import card_title, empty
from pages.parts.brief import Heads
from pages.parts.lists import listing
from pages.parts.marks import link
from pages.parts.page import View

ROWS = Heads(
    {
        "unit": "Đơn vị",
        "form": "Danh hiệu, hình thức",
        "kind": "Loại hình",
        "recipient": "Đối tượng",
        "quantity": "Số lượng",
        "decision_no": "Số quyết định",
        "decision_date": "Ngày quyết định",
        "period_start": "Kỳ từ ngày",
        "period_end": "Kỳ đến ngày",
        "file_name": "Tệp",
        "sheet": "Trang tính",
        "cell": "Ô",
    },
    name="{unit}",
    below=("{form}", "{kind}, {recipient}", "Quyết định {decision_no} ngày {decision_date}"),
    figure=("quantity", "lượt"),
)
HINT = "Chọn một hàng để xem từng dòng số liệu đã cộng vào tỷ lệ."
PARTS = {"quarter": "quý", "month": "tháng"}
MOST_DRAWN = 14  # items of a crossing that are drawn; more are a list only
SOURCES = Heads(
    {
        "unit": "Đơn vị",
        "level": "Cấp khen thưởng",
        "period_start": "Kỳ từ ngày",
        "period_end": "Kỳ đến ngày",
        "grain": "Nguồn",
        "quantity": "Số lượng",
        "why": "Lý do",
    },
    name="{unit}",
    below=("{level}, {grain}", "{period_start} đến {period_end}", "{why}"),
    figure=("quantity", "lượt"),
)
HEADS = Heads(
    {
        "item_name": "Nội dung",
        "lowest": "Mức thấp nhất",
        "highest": "Mức cao nhất",
        "numerator": "Tử số",
        "denominator": "Mẫu số",
        "unclassified": "Chưa phân loại",
        "before": "Cùng kỳ năm trước",
        "last_year_numerator": "Tử số cùng kỳ",
        "last_year_denominator": "Mẫu số cùng kỳ",
        "look": "Cần xem lại",
    },
    name="{item_name}",
    below=("{numerator}/{denominator}, mức cao nhất {highest}", "Cùng kỳ năm trước {before}", "{look}"),
    figure=("lowest", ""),
)


ITEMS = {
    "year": "Năm",
    "quarter": "Quý",
    "month": "Tháng",
    "level": "Cấp khen thưởng",
    "form": "Hình thức",
    "kind": "Loại hình",
    "recipient": "Đối tượng",
    "cluster": "Cụm, khối",
    "unit": "Đơn vị",
}


def _heads(by: str) -> Heads:
    """The list of one crossing: its first column says what its items are."""
    return Heads({**HEADS, "item_name": ITEMS[by]}, HEADS.name, HEADS.below, HEADS.figure)


def summary(view: View, screen: Screen) -> None:
    """Two ratios over the quarters, three crossings, and what is counted beside."""
    for place, (name, card) in zip(st.columns(2, gap="small"), screen.ratios.items(), strict=True):
        with place.container(border=True, height="stretch"):
            if card.chart is None:
                st.html(card.above)
                continue
            left, right = st.columns([1, 1.9], gap="small")
            left.html(card.above + card.narrow)
            with right.container(key=f"wide_{name}"):
                st.plotly_chart(card.chart, theme=None, config=charts.CONFIG, key=f"time_{name}", alt=card.told)
    for place, html in zip(st.columns([1, 1.23, 0.98], gap="small"), screen.crossings.values(), strict=True):
        with place.container(border=True, height="stretch"):
            st.html(html)
    with st.container(border=True):
        st.html(screen.beside)
        if st.toggle("Nguồn số liệu không được tính hoặc không phân bổ được vào quý", key="sources"):
            _sources(view)
        with st.expander("Số lượt theo danh hiệu thi đua, hình thức khen thưởng"):
            listing(
                screen.counts,
                {"item_name": "Danh hiệu, hình thức", "quantity": "Số lượt", "in_ratio": "Trong phạm vi tính tỷ lệ"},
                "khen_thuong_theo_hinh_thuc",
                view,
                "Khen thưởng theo hình thức",
            )


def _sources(view: View) -> None:
    """Where two sources speak of one quarter, and totals no quarter can hold: visible, with the reason."""
    rows = view.ask("award_sources", cluster=view.cluster)
    rows = rows[~rows["is_counted"].astype(bool) | rows["is_coarse"].astype(bool)]
    if rows.empty:
        st.html("<p>Mọi nguồn số liệu đều được tính và phân bổ được vào quý.</p>")
        return
    rows = rows.assign(
        grain=rows["grain"].map(GRAINS),
        why=[
            "không phân bổ được vào quý" if row.is_coarse else "đã có nguồn khác được tính" for row in rows.itertuples()
        ],
    )
    listing(rows, SOURCES, "nguon_khong_tinh", view, "Nguồn số liệu không được tính")
    st.html(f"<p>{link('Chọn nguồn được tính ở trang Quản trị', '/quan-tri', part='sources')}</p>")


def _share(part, whole) -> str:
    return "dưới 10" if is_small(whole) else percent(part, whole)


def _finding(table: pd.DataFrame, by: str, title: str) -> str:
    """The title of a crossing: what its numbers say, or the ratio's name; clusters and units are never ranked."""
    short = title.partition(",")[0]
    if by in PARTS and (told := sentences.trend_words(table, PARTS[by])):
        return f"{short} {told}"
    if by in ("level", "form", "kind"):
        say = words.level_name if by == "level" else words.chart_name
        return sentences.lowest_title(table.rename(columns={"item_name": "label"}), title, by == "level", say)
    if by == "recipient":
        whole = int(table["denominator"].sum())
        return sentences.share_title(int(table["numerator"].sum()), whole, f"t{short[1:]}")
    return title


def _drawn(view: View, by: str, indicator: str, table: pd.DataFrame) -> None:
    """The items as a picture above their list: over time a line, else a row each while they are few."""
    if by in PARTS and len(table) > 1:
        told = "; ".join(
            f"{r.item_name} {words.ratio_words(r.numerator, r.denominator, r.unclassified)}" for r in table.itertuples()
        )
        with st.container(key="wide_time"):
            chart = charts.ratio_over_time(table, style.theme())
            st.plotly_chart(chart, theme=None, config=charts.CONFIG, key="time", alt=told)
        return
    where = {"by": by, "indicator": indicator, **view.when, "cluster": view.cluster}
    if by == "recipient":
        st.html(plots.PART_KEY + plots.bars(recipient_counts(table), "/khen-thuong", **where))
    elif 1 < len(table) <= MOST_DRAWN:
        rows = table.rename(columns={"item_name": "label"})
        st.html(plots.KEY + plots.ranges(rows, "/khen-thuong", **where))


def breakdown(view: View, by: str, indicator: str, where: dict) -> None:
    """One ratio for each item of one crossing, as a list with counts; a chosen item opens its rows."""
    table = view.ask("award_ratio", indicator=indicator, by=by, **where)
    table = table[table["denominator"].fillna(0) > 0].reset_index(drop=True)
    if table.empty:
        empty("Không có số liệu theo cách xem này", "Chọn cách xem khác; danh sách cụm, khối chỉ có khi đã được nhập.")
        return
    if by in ("year", "quarter", "month"):
        table["item_name"] = [words.period(code) for code in table["period"]]
    table["lowest"] = [_share(r.numerator, r.denominator) for r in table.itertuples()]
    table["highest"] = [_share(r.numerator + r.unclassified, r.denominator) for r in table.itertuples()]
    table["before"] = [
        "không có số liệu"
        if is_missing(r.last_year_denominator)
        else _share(r.last_year_numerator, r.last_year_denominator)
        for r in table.itertuples()
    ]
    far = far_from_middle(
        [None if is_small(r.denominator) else r.numerator / r.denominator for r in table.itertuples()]
    )
    table["look"] = ["khác xa mức giữa của các mục" if one else "" for one in far]
    title, counted = words.INDICATORS[indicator]
    said = f"{counted[:1].upper()}{counted[1:]}. {SCOPE} So sánh, không xếp hạng."
    with st.container(border=True):
        st.html(card_title(_finding(table, by, title), said))
        _drawn(view, by, indicator, table)
    opened = brief.opener("Xem từng dòng số liệu", "item")
    place = sources.picked(
        table,
        _heads(by),
        f"ty_le_{indicator.lower()}_theo_{by}",
        view,
        title,
        "item",
        HINT,
        lambda row: opened(row["item"]),
        "item",
    )
    if place is None and len(table) > 1:
        return
    item = table.iloc[place or 0]
    rows = view.ask("award_rows", indicator=indicator, by=by, item=item["item"], **where)
    parts = rows.groupby("part")["quantity"].sum()
    share = fraction(parts.get("numerator", 0), rows["quantity"].sum())
    st.html(
        card_title(
            f"{item['item_name']}: {number(len(rows))} dòng cộng thành {share}",
            f"tử số {number(parts.get('numerator', 0))}, chưa phân loại {number(parts.get('unclassified', 0))}, "
            f"ngoài tử số {number(parts.get('outside', 0))}",
        )
    )
    sources.pick_and_trace(rows, ROWS, "dong_khen_thuong", view, f"Khen thưởng: {item['item_name']}")
