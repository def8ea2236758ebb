"""The parts of Kết quả khen thưởng: one indicator over the quarters, three breakdowns, what stands beside.
Each chart has its rows in words beside it and a list behind it; shares come only from counts.
The scope of every ratio is said where the ratio stands."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics import charts, sentences, words
from analytics.words import fraction, is_missing, is_small, number, percent
from pages.parts import rows as sources
from pages.parts import style
from pages.parts.blocks import card_title, empty
from pages.parts.lists import listing
from pages.parts.marks import esc, link
from pages.parts.page import View

SCOPE = "Phạm vi tính: Huân chương, Bằng khen, Giấy khen; công trạng, chuyên đề, đột xuất."
KEY = (
    '<div class="legend"><span><i class="key" style="background:var(--going);border-radius:50%;width:12px"></i>mức thấp nhất'
    '</span><span><i class="key" style="background:var(--band);border-color:var(--going)"></i>đến mức cao nhất</span>'
    '<span><i class="tick"></i>cùng kỳ năm trước</span></div>'
)
PART_KEY = (
    '<div class="legend"><span><i class="key" style="background:var(--going)"></i>trong tử số</span><span><i class="key" '
    'style="background:repeating-linear-gradient(135deg,var(--going) 0 2px,transparent 2px 5px);border-color:var(--going)">'
    '</i>chưa phân loại</span><span><i class="key" style="background:var(--rest);border-color:var(--muted)"></i>ngoài tử số'
    "</span></div>"
)
ROWS = {
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
}
HEADS = {
    "item_name": "Nội dung",
    "lowest": "Mức thấp nhất",
    "highest": "Mức cao nhất",
    "numerator": "Tử số",
    "denominator": "Mẫu số",
    "unclassified": "Chưa phân loại",
    "before": "Cùng kỳ năm trước",
    "last_year_numerator": "Tử số cùng kỳ",
    "last_year_denominator": "Mẫu số cùng kỳ",
}


def _chart(figure: dict, key: str, alt: str) -> None:
    st.plotly_chart(figure, theme=None, config=charts.CONFIG, key=key, alt=alt)


def indicator(view: View, name: str, row, quarters: pd.DataFrame) -> None:
    """One ratio: its number, range, last year and scope at the left, its quarters at the right."""
    title, subtitle = words.INDICATORS[name]
    if row is None or is_small(row.denominator):
        told = "chưa có số liệu" if row is None else words.ratio_words(row.numerator, row.denominator)
        st.html(card_title(title, subtitle) + f"<p>{esc(told)}</p>")
        return
    until = (
        f" <small>đến {percent(row.numerator + row.unclassified, row.denominator)}</small>" if row.unclassified else ""
    )
    before = (
        "cùng kỳ năm trước không có số liệu"
        if is_small(row.last_year_denominator)
        else (
            f"cùng kỳ {percent(row.last_year_numerator, row.last_year_denominator)} "
            f"({fraction(row.last_year_numerator, row.last_year_denominator)})"
        )
    )
    rest = (
        ""
        if not row.unclassified
        else (
            f"<p><b>{number(row.unclassified)}</b> chưa phân loại: nếu đều thuộc diện này, tỷ lệ là "
            f"{percent(row.numerator + row.unclassified, row.denominator)}</p>"
        )
    )
    left, right = st.columns([1, 2], gap="small")
    left.html(
        card_title(title, subtitle) + f'<div class="big">{percent(row.numerator, row.denominator)}{until}</div>'
        f"<p><b>{fraction(row.numerator, row.denominator)}</b></p><p>{before}</p>{rest}{_target(view, name)}<p>"
        + link(
            "Xem các dòng đã cộng", "/khen-thuong", by="year", indicator=name, as_of=view.as_of, cluster=view.cluster
        )
        + "</p>"
    )
    with right:
        _chart(
            charts.ratio_over_time(quarters, style.theme()),
            f"time_{name}",
            f"{title} theo quý: "
            + "; ".join(
                f"{words.period(q.period)} {words.ratio_words(q.numerator, q.denominator, q.unclassified)}"
                for q in quarters.itertuples()
            ),
        )


def _target(view: View, name: str) -> str:
    """A target is shown only when one was entered, with the document that sets it."""
    targets = view.ask("targets")
    return "".join(
        f"<p>Chỉ tiêu {words.decimal(row.value)}%, theo {esc(row.source)}</p>"
        for row in targets[targets["indicator"] == name].itertuples()
    )


def _more(view: View, by: str) -> str:
    return (
        '<p class="sub">'
        + link("Xem bảng và các dòng", "/khen-thuong", by=by, as_of=view.as_of, cluster=view.cluster)
        + "</p>"
    )


def _ranges(view: View, by: str, where: dict, neutral: str, what: str, lowest: bool = False) -> None:
    table = view.ask("award_ratio", indicator="B", by=by, **where).rename(columns={"item_name": "label"})
    table = table[table["denominator"].fillna(0) > 0]
    start = charts.axis_start(table)
    st.html(card_title(sentences.lowest_title(table, neutral, lowest), f"Tỷ lệ B theo {what}; trục từ {start}%") + KEY)
    _chart(
        charts.range_plot(table, style.theme()),
        f"by_{by}",
        f"Tỷ lệ B theo {what}: "
        + "; ".join(
            f"{r.label} {words.ratio_words(r.numerator, r.denominator, r.unclassified)}" for r in table.itertuples()
        ),
    )
    st.html(_more(view, by))


def three(view: View, where: dict) -> None:
    """By level, by form, by recipient."""
    places = st.columns([1, 1.23, 0.98], gap="small")
    with places[0].container(border=True, height="stretch"):
        _ranges(view, "level", where, "Tỷ lệ B theo cấp khen thưởng", "cấp khen thưởng", lowest=True)
        st.html(f'<p class="sub">{SCOPE}</p>')
    with places[1].container(border=True, height="stretch"):
        _ranges(view, "form", where, "Tỷ lệ B theo hình thức khen thưởng", "hình thức khen thưởng")
    with places[2].container(border=True, height="stretch"):
        table = recipients(view, where)
        part = int(table.loc[table["part"] == "numerator", "quantity"].sum())
        st.html(
            card_title(
                sentences.share_title(part, int(table["quantity"].sum())),
                "Lượt khen thưởng theo đối tượng, trong phạm vi tính",
            )
            + PART_KEY
        )
        _chart(
            charts.recipient_bars(table, style.theme()),
            "recipients",
            "Lượt khen thưởng theo đối tượng: "
            + "; ".join(f"{r.label} {number(r.quantity)}" for r in table.itertuples()),
        )
        st.html(_more(view, "recipient"))


def recipients(view: View, where: dict) -> pd.DataFrame:
    """Counts in the ratio's scope by recipient, each told by where it stands in ratio B."""
    rows = view.ask("award_ratio", indicator="B", by="recipient", **where)
    rows = rows[rows["denominator"].fillna(0) > 0]
    part = ["numerator" if r.numerator else "unclassified" if r.unclassified else "outside" for r in rows.itertuples()]
    return pd.DataFrame({"label": rows["item_name"], "quantity": rows["denominator"].astype(int), "part": part})


def beside(view: View, where: dict, statistical) -> None:
    """What is counted beside the ratios, and A0, each in words with its number."""
    counts = view.ask("award_counts", by="form", **where)
    outside = int((counts["quantity"] - counts["in_ratio"]).sum())
    quarters = view.ask("award_counts", by="quarter", **where)
    whole = view.ask("award_counts", by="year", **where)
    coarse = int(whole["quantity"].sum() - quarters["quantity"].sum())
    told = [
        f"Tính riêng: {number(outside)} lượt Gia đình văn hóa, Lao động tiên tiến, danh hiệu và hình thức khác.",
        f"Không phân bổ được vào quý: {number(coarse)}.",
    ]
    if statistical is not None:
        told.append(
            f"{words.INDICATORS['A0'][0]}: "
            f"{words.ratio_words(statistical.numerator, statistical.denominator, statistical.unclassified)} "
            f"({fraction(statistical.numerator, statistical.denominator)}), theo mẫu Thông tư 02/2023/TT-BNV."
        )
    with st.container(border=True):
        st.html(f"<p>{esc(' '.join(told))}</p>")
        with st.expander("Số lượt theo danh hiệu thi đua, hình thức khen thưởng"):
            listing(
                counts,
                {"item_name": "Danh hiệu, hình thức", "quantity": "Số lượt", "in_ratio": "Trong phạm vi tính tỷ lệ"},
                "khen_thuong_theo_hinh_thuc",
                view,
                "Khen thưởng theo hình thức",
            )


def _share(part, whole) -> str:
    return "dưới 10" if is_small(whole) else percent(part, whole)


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
    title, counted = words.INDICATORS[indicator]
    st.html(card_title(title, f"{counted}. {SCOPE} So sánh, không xếp hạng."))
    place = listing(table, HEADS, f"ty_le_{indicator.lower()}_theo_{by}", view, title, pick=True)
    if place is None and len(table) > 1:
        st.html('<p class="sub">Chọn một hàng để xem từng dòng số liệu đã cộng vào tỷ lệ.</p>')
        return
    item = table.iloc[place or 0]
    rows = view.ask("award_rows", indicator=indicator, by=by, item=item["item"], **where)
    parts = rows.groupby("part")["quantity"].sum()
    st.html(
        card_title(
            f"{item['item_name']}: {number(len(rows))} dòng cộng thành {fraction(parts.get('numerator', 0), rows['quantity'].sum())}",
            f"tử số {number(parts.get('numerator', 0))}, chưa phân loại {number(parts.get('unclassified', 0))}, "
            f"ngoài tử số {number(parts.get('outside', 0))}",
        )
    )
    sources.pick_and_trace(rows, ROWS, "dong_khen_thuong", view, f"Khen thưởng: {item['item_name']}")
