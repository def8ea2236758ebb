"""The cards of Kết quả khen thưởng: one ratio over the quarters, its crossings, what stands beside.
Each chart has its rows in words, and a link to the list behind it; shares come only from counts.
Nothing is drawn here: the page draws what it is given, so it is made once for all its readers."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from analytics import charts, sentences, words
from analytics.words import fraction, is_small, number, percent
from pages.parts import plots
from pages.parts.blocks import card_title, table
from pages.parts.kept import kept
from pages.parts.marks import esc, link
from pages.parts.page import View

SCOPE = "Phạm vi tính: Huân chương, Bằng khen, Giấy khen; công trạng, chuyên đề, đột xuất."


@dataclass(frozen=True)
class Card:
    """Words, a chart with all its figures in words, and the same as a table for a narrow screen; or words alone."""

    above: str
    chart: dict | None = None
    told: str = ""
    narrow: str = ""


@dataclass(frozen=True)
class Screen:
    """The page without a chosen crossing."""

    sentence: str
    ratios: dict[str, Card]
    crossings: dict[str, str]
    beside: str
    counts: pd.DataFrame


@kept
def screen(view: View, mode: str, theme: str) -> Screen | None:
    """Everything the page shows, or nothing before the first report of the year."""
    where = {"mode": mode, "cluster": view.cluster}
    whole = {row.indicator: row for row in view.ask("award_ratio", **where).itertuples()}
    counts = view.ask("award_counts", by="form", **where)
    if counts.empty and all(words.is_missing(row.denominator) for row in whole.values()):
        return None
    quarters = view.ask("award_ratio", by="quarter", **where)
    return Screen(
        sentences.award_sentence(
            view.as_of,
            whole.get("B"),
            quarters[quarters["indicator"] == "B"],
            view.scope if view.cluster else "",
            mode,
            view.year,
        ),
        {
            name: _ratio(view, name, whole.get(name), quarters[quarters["indicator"] == name], theme)
            for name in ("B", "A")
        },
        {
            "level": _range(view, "level", where, "cấp khen thưởng", lowest=True),
            "form": _range(view, "form", where, "hình thức khen thưởng"),
            "recipient": _recipients(view, where),
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
        before = f"cùng kỳ {_last_year(row)} ({fraction(row.last_year_numerator, row.last_year_denominator)})"
    targets = view.ask("targets")
    targets = targets[targets["indicator"] == name]
    target = float(targets["value"].iloc[0]) if len(targets) and not view.cluster else None
    where = {"by": "year", "indicator": name, **view.when, "cluster": view.cluster}
    rows = link("Xem các dòng đã cộng", "/khen-thuong", **where)
    return Card(
        card_title(title, subtitle) + f'<div class="big">{percent(row.numerator, row.denominator)}{until}</div>'
        f"<p><b>{fraction(row.numerator, row.denominator)}</b></p><p>{before}</p>"
        f"{rest}{_target(targets)}<p>{rows}</p>",
        charts.ratio_over_time(quarters, theme, target),
        f"{title} theo quý{'' if target is None else f', chỉ tiêu {words.decimal(target)}%'}: "
        + "; ".join(
            f"{words.period(q.period)} {words.ratio_words(q.numerator, q.denominator, q.unclassified)}"
            for q in quarters.itertuples()
        ),
        _quarters(quarters, view.year),
    )


def _last_year(row) -> str:
    return words.ratio_words(row.last_year_numerator, row.last_year_denominator, row.last_year_unclassified)


def _over_counts(share: str, part, whole) -> str:
    """A share with its counts beneath; a share that is nothing but its counts stands alone."""
    return share + ("" if is_small(whole) else f'<br><span class="muted">{fraction(part, whole)}</span>')


def _quarters(quarters: pd.DataFrame, year: int) -> str:
    """The chart of the quarters as a table; a quarter of another year than `year` says its own."""
    lines = [
        (
            esc(words.period(q.period, year=not q.period.startswith(str(year)))).replace(" ", words.NBSP),
            _over_counts(
                f"<b>{esc(words.ratio_words(q.numerator, q.denominator, q.unclassified))}</b>",
                q.numerator,
                q.denominator,
            ),
            _over_counts(esc(_last_year(q)), q.last_year_numerator, q.last_year_denominator),
        )
        for q in quarters.itertuples()
    ]
    return f'<div class="narrow">{table(("Quý", "Tỷ lệ", "Cùng kỳ"), lines, label="Tỷ lệ theo quý")}</div>'


def _target(targets: pd.DataFrame) -> str:
    """A target is shown only when one was entered, with the document that sets it."""
    return "".join(
        f"<p>Chỉ tiêu của tỉnh {words.decimal(row.value)}%, theo {esc(row.source)}</p>" for row in targets.itertuples()
    )


def _more(view: View, by: str) -> str:
    rows = link("Xem bảng và các dòng", "/khen-thuong", by=by, **view.when, cluster=view.cluster)
    return f'<p class="sub">{rows}</p>'


def _range(view: View, by: str, where: dict, what: str, lowest: bool = False) -> str:
    """Ratio B for each item of one crossing: lowest, highest, last year; each row opens its rows."""
    items = view.ask("award_ratio", indicator="B", by=by, **where).rename(columns={"item_name": "label"})
    items = items[items["denominator"].fillna(0) > 0]
    say = words.level_name if by == "level" else words.chart_name
    title = sentences.lowest_title(items, f"Tỷ lệ B theo {what}", lowest, say)
    return (
        card_title(title, f"Tỷ lệ B theo {what}; trục từ {plots.axis(items)[0]}%")
        + plots.KEY
        + plots.ranges(items, "/khen-thuong", by=by, **view.when, cluster=view.cluster)
        + _more(view, by)
        + (f'<p class="sub">{SCOPE}</p>' if lowest else "")
    )


def recipient_counts(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of a ratio by recipient as counts, each told by where it stands in the ratio."""
    part = ["numerator" if r.numerator else "unclassified" if r.unclassified else "outside" for r in rows.itertuples()]
    return pd.DataFrame(
        {"item": rows["item"], "label": rows["item_name"], "quantity": rows["denominator"].astype(int), "part": part}
    )


def _recipients(view: View, where: dict) -> str:
    """Counts in the ratio's scope by recipient, each told by where it stands in ratio B."""
    rows = view.ask("award_ratio", indicator="B", by="recipient", **where)
    counts = recipient_counts(rows[rows["denominator"].fillna(0) > 0])
    counted = int(counts.loc[counts["part"] == "numerator", "quantity"].sum())
    return (
        card_title(
            sentences.share_title(counted, int(counts["quantity"].sum())),
            "Lượt khen thưởng theo đối tượng, trong phạm vi tính",
        )
        + plots.PART_KEY
        + plots.bars(counts, "/khen-thuong", by="recipient", **view.when, cluster=view.cluster)
        + _more(view, "recipient")
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
