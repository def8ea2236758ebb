"""The cards of Kết quả khen thưởng: one ratio over the quarters, its crossings, what stands beside.
Each chart has its rows in words, and a link to the list behind it; shares come only from counts.
Nothing is drawn here: the page draws what it is given, so it is made once for all its readers."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from analytics import charts, sentences, words
from analytics.words import fraction, is_small, number, percent
from pages.parts.blocks import card_title
from pages.parts.kept import kept
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


@dataclass(frozen=True)
class Card:
    """Words above, a chart with all its figures in words, words below; a card may do without a chart."""

    above: str
    chart: dict | None = None
    told: str = ""
    below: str = ""


@dataclass(frozen=True)
class Screen:
    """The page without a chosen crossing."""

    sentence: str
    ratios: dict[str, Card]
    crossings: dict[str, Card]
    beside: str
    counts: pd.DataFrame


@kept
def screen(view: View, mode: str, theme: str) -> Screen | None:
    """Everything the page shows, or nothing before the first report."""
    where = {"mode": mode, "cluster": view.cluster}
    whole = {row.indicator: row for row in view.ask("award_ratio", **where).itertuples()}
    if not whole:
        return None
    quarters = view.ask("award_ratio", by="quarter", **where)
    counts = view.ask("award_counts", by="form", **where)
    return Screen(
        sentences.award_sentence(view.as_of, whole.get("B"), quarters[quarters["indicator"] == "B"]),
        {
            name: _ratio(view, name, whole.get(name), quarters[quarters["indicator"] == name], theme)
            for name in ("B", "A")
        },
        {
            "level": _range(view, "level", where, "cấp khen thưởng", theme, lowest=True),
            "form": _range(view, "form", where, "hình thức khen thưởng", theme),
            "recipient": _recipients(view, where, theme),
        },
        _beside(view, where, counts, whole.get("A0")),
        counts,
    )


def _ratio(view: View, name: str, row, quarters: pd.DataFrame, theme: str) -> Card:
    """Number, range, last year, target and rows of one ratio; its quarters as a chart."""
    title, subtitle = words.INDICATORS[name]
    if row is None or is_small(row.denominator):
        told = "chưa có số liệu" if row is None else words.ratio_words(row.numerator, row.denominator)
        return Card(card_title(title, subtitle) + f"<p>{esc(told)}</p>")
    until, rest = "", ""
    if row.unclassified:
        highest = percent(row.numerator + row.unclassified, row.denominator)
        until = f" <small>đến {highest}</small>"
        rest = f"<p><b>{number(row.unclassified)}</b> chưa phân loại: nếu đều thuộc diện này, tỷ lệ là {highest}</p>"
    before = "cùng kỳ năm trước không có số liệu"
    if not is_small(row.last_year_denominator):
        before = (
            f"cùng kỳ {percent(row.last_year_numerator, row.last_year_denominator)} "
            f"({fraction(row.last_year_numerator, row.last_year_denominator)})"
        )
    rows = link("Xem các dòng đã cộng", "/khen-thuong", by="year", indicator=name, as_of=view.as_of, cluster=view.cluster)
    return Card(
        card_title(title, subtitle) + f'<div class="big">{percent(row.numerator, row.denominator)}{until}</div>'
        f"<p><b>{fraction(row.numerator, row.denominator)}</b></p><p>{before}</p>{rest}{_target(view, name)}<p>{rows}</p>",
        charts.ratio_over_time(quarters, theme),
        f"{title} theo quý: " + _ratios_told((words.period(row.period), row) for row in quarters.itertuples()),
    )


def _ratios_told(named) -> str:
    return "; ".join(
        f"{name} {words.ratio_words(row.numerator, row.denominator, row.unclassified)}" for name, row in named
    )


def _target(view: View, name: str) -> str:
    """A target is shown only when one was entered, with the document that sets it."""
    targets = view.ask("targets")
    return "".join(
        f"<p>Chỉ tiêu {words.decimal(row.value)}%, theo {esc(row.source)}</p>"
        for row in targets[targets["indicator"] == name].itertuples()
    )


def _more(view: View, by: str) -> str:
    rows = link("Xem bảng và các dòng", "/khen-thuong", by=by, as_of=view.as_of, cluster=view.cluster)
    return f'<p class="sub">{rows}</p>'


def _range(view: View, by: str, where: dict, what: str, theme: str, lowest: bool = False) -> Card:
    """Ratio B for each item of one crossing: lowest, highest, last year."""
    table = view.ask("award_ratio", indicator="B", by=by, **where).rename(columns={"item_name": "label"})
    table = table[table["denominator"].fillna(0) > 0]
    title = sentences.lowest_title(table, f"Tỷ lệ B theo {what}", lowest)
    return Card(
        card_title(title, f"Tỷ lệ B theo {what}; trục từ {charts.axis_start(table)}%") + KEY,
        charts.range_plot(table, theme),
        f"Tỷ lệ B theo {what}: " + _ratios_told((row.label, row) for row in table.itertuples()),
        _more(view, by) + (f'<p class="sub">{SCOPE}</p>' if lowest else ""),
    )


def _recipients(view: View, where: dict, theme: str) -> Card:
    """Counts in the ratio's scope by recipient, each told by where it stands in ratio B."""
    rows = view.ask("award_ratio", indicator="B", by="recipient", **where)
    rows = rows[rows["denominator"].fillna(0) > 0]
    part = ["numerator" if r.numerator else "unclassified" if r.unclassified else "outside" for r in rows.itertuples()]
    table = pd.DataFrame({"label": rows["item_name"], "quantity": rows["denominator"].astype(int), "part": part})
    counted = int(table.loc[table["part"] == "numerator", "quantity"].sum())
    return Card(
        card_title(
            sentences.share_title(counted, int(table["quantity"].sum())),
            "Lượt khen thưởng theo đối tượng, trong phạm vi tính",
        )
        + PART_KEY,
        charts.recipient_bars(table, theme),
        "Lượt khen thưởng theo đối tượng: " + "; ".join(f"{r.label} {number(r.quantity)}" for r in table.itertuples()),
        _more(view, "recipient"),
    )


def _beside(view: View, where: dict, counts: pd.DataFrame, statistical) -> str:
    """What is counted beside the ratios, and A0, each in words with its number."""
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
    return f"<p>{esc(' '.join(told))}</p>"
