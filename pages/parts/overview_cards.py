"""The cards of Tổng quan: each turns the rows of one question into one block of HTML.
Every figure links to the rows behind it; counts here are sums of what the questions say.
Marks stand one for each mốc or kỳ, so a leader can point at it; where there are too many, bars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from analytics import completion, plan_year, sentences, words
from analytics.late import first_due, overdue_title
from analytics.words import fraction, number, percent
from pages.parts import plots
from pages.parts.blocks import card_title
from pages.parts.kept import kept
from pages.parts.marks import esc, href, legend, link, mark
from pages.parts.overview_late import overdue_card, owing, waiting_card, worst_card
from pages.parts.page import View, on_reports, plan_before

MANY = 60  # things that stand one by one; of more only their number can be read
STATES = (
    ("complete", "done_on_time", "done", "Hoàn thành"),
    ("on_track", "in_progress", "going", "Đúng tiến độ"),
    ("late", "overdue", "overdue", "Quá hạn"),
    ("undetermined", "undetermined", "none", "Chưa xác định đơn vị"),
    ("undated", "undated", "none", "Không quy định thời hạn"),
)


@dataclass(frozen=True)
class Screen:
    """The sentence of the page and its cards as HTML, in the rows they stand in."""

    sentence: str
    top: tuple[str, ...]
    middle: tuple[str, ...] = ()
    waiting: str = ""


@kept
def screen(view: View) -> Screen:
    """All of Tổng quan but the map."""
    as_of, cluster = view.as_of, view.cluster
    tasks, occurrences = view.ask("tasks"), view.ask("occurrence_status")
    late = view.ask("overdue_items", cluster=cluster)
    ratio = next(view.ask("award_ratio", indicator="B", cluster=cluster).itertuples(), None)
    reached = sentences.ratio_sentence(ratio, view.scope if cluster else "", view.of_the_year)
    if tasks.empty:
        return Screen(
            sentences.no_plan(view.year) + "\n" + reached,
            (_without_plan(view), ratio_card(ratio, view)),
        )
    counts = view.ask("completion_by_quarter", view="occurrence", quarter=view.quarter)
    states = tasks["state"].value_counts()
    told = [states.get(state, 0) for state in ("complete", "on_track", "late")]
    whose = "toàn tỉnh" if cluster else ""  # what no cluster has of its own says whose it is
    plan = next(view.ask("plan").itertuples())
    name = " ".join(filter(None, (words.plan_short(plan) + view.of_the_year, whose)))
    dues = first_due(occurrences["due"], as_of)
    state = sentences.plan_sentence(as_of, name, len(tasks), *told, first=dues, issued=plan.plan_date.date())
    own = view.ask("assignments", cluster=cluster)
    first = first_due(own["due"], as_of)
    return Screen(
        f"{' '.join(filter(None, (state, on_reports(view))))}\n{reached}",
        (
            four_states(tasks, view.when, whose, dues),
            quarter_card(counts, occurrences, view, whose),
            overdue_card(late, view, first),
            ratio_card(ratio, view),
        ),
        (
            quarters_card(occurrences, view.when, whose, dues),
            worst_card(late, own, as_of, view.when),
        ),
        waiting_card(
            view.ask("not_reported", cluster=cluster),
            owing(view, occurrences),
            view.when,
            first_due(own["report_due"].fillna(own["due"]), as_of),
        ),
    )


def _without_plan(view: View) -> str:
    """A year whose plan nobody entered: nothing is counted, nothing is claimed."""
    ways = (plan_before(view), link("Tiếp nhận kế hoạch bằng biểu Kế hoạch", "/nap-so-lieu"))
    title = f"Chưa có kế hoạch của năm {view.year}"
    return card_title(title, "Chọn năm có kế hoạch để xem nhiệm vụ, mốc và kỳ") + "<br>".join(filter(None, ways))


def four_states(tasks: pd.DataFrame, when: dict, whose: str = "", first: date | None = None) -> str:
    """'17 nhiệm vụ, xong mấy?': the tasks by state, each number a link to its task."""
    total, complete = len(tasks), int((tasks["state"] == "complete").sum())
    lines = []
    for state, code, tone, word in STATES:
        chosen = tasks[tasks["state"] == state]
        if chosen.empty and state == "undetermined":
            continue
        if first and state == "on_track":  # nobody is on a track before the first deadline
            code, tone, word = "not_due", "none", "Chưa đến hạn"
        squares = "".join(
            f'<a class="{tone}" href="{href("/tien-do", view="occurrence", task=row.task_no, **when)}" '
            f'target="_self" title="{esc(row.short_title)}" aria-label="Nhiệm vụ {esc(row.task_no)}: '
            f'{esc(row.short_title)}">{esc(row.task_no)}</a>'
            for row in (chosen.itertuples() if total <= MANY else ())
        )
        icon = f'<i class="m {code}" aria-hidden="true"></i>'
        lines.append(
            f'<div><b>{len(chosen)}</b>{icon}<span class="word">{word}</span><span class="nums">{squares}</span></div>'
        )
    name = f"{total} nhiệm vụ {whose}".rstrip()
    each = "" if total <= MANY else link(f"Xem {number(total)} nhiệm vụ", "/tien-do", **when)
    return card_title(f"{name}, hoàn thành {complete}") + f'<div class="four">{"".join(lines)}</div>{each}'


def quarter_card(counts: pd.DataFrame, occurrences: pd.DataFrame, view: View, whose: str = "") -> str:
    """n/N of the quarter spoken of, with what is due by now and một lần, định kỳ apart.

    `counts` are its rows of completion_by_quarter. In its first days the running quarter is one click away.
    """
    quarter, running = view.quarter, plan_year.quarter(plan_year.within(view.year, view.as_of))
    here = occurrences[occurrences["quarter"] == f"{view.year}-Q{quarter}"]

    def cell(kind: str, scope: str) -> tuple[int, int]:
        row = counts[(counts["kind"] == kind) & (counts["scope"] == scope)]
        return int(row["done"].sum()), int(row["total"].sum())

    whole = [sum(pair) for pair in zip(cell("one_off", "quarter"), cell("periodic", "quarter"), strict=True)]
    due = [sum(pair) for pair in zip(cell("one_off", "due"), cell("periodic", "due"), strict=True)]
    kinds = (("một lần", cell("one_off", "quarter")), ("định kỳ", cell("periodic", "quarter")))
    parts = [f"{kind} {fraction(*counts)}".replace(" ", words.NBSP) for kind, counts in kinds if counts[1]]
    reached = sentences.reached(*due, int((here["status"] == "awaiting_report").sum()))
    ways = [link(f"Xem {whole[1]} mốc và kỳ", "/tien-do", view="occurrence", quarter=quarter, **view.when)]
    if running != quarter:
        ways.append(link(f"quý {words.ROMAN[running]}", "/tien-do", view="occurrence", quarter=running, **view.when))
    return (
        card_title(" ".join(filter(None, (f"Quý {words.ROMAN[quarter]}", whose, "hoàn thành"))))
        + f'<div class="big">{number(whole[0])}<small>/{number(whole[1])}</small></div>'
        f"<p>mốc và kỳ; {reached}</p>"
        f"<p>{', '.join(parts)}</p>" + ", ".join(ways)
    )


def ratio_card(row, view: View) -> str:
    """Ratio B with its range on a bar, n/N, and last year; `row` is one row of award_ratio or None."""
    title = card_title(words.INDICATORS["B"][0])
    if row is None or words.is_missing(row.denominator):
        return (
            title
            + '<div class="big"><small>chưa có số liệu</small></div>'
            + link("Tiếp nhận báo cáo khen thưởng", "/nap-so-lieu")
        )
    if words.is_small(row.denominator):
        return (
            title + f'<div class="big">{number(row.numerator)}<small>/{number(row.denominator)}</small></div>'
            "<p>dưới 10 lượt, không tính tỷ lệ</p>"
            + link("Xem cách tính", "/khen-thuong", **view.when, cluster=view.cluster)
        )
    low, rest = 100 * row.numerator / row.denominator, 100 * row.unclassified / row.denominator
    until = (
        f" <small>đến {percent(row.numerator + row.unclassified, row.denominator)}</small>" if row.unclassified else ""
    )
    before, tick = "", None
    if not words.is_small(row.last_year_denominator):
        start = "từ " if row.last_year_unclassified else ""
        share = start + percent(row.last_year_numerator, row.last_year_denominator)
        tick = 100 * row.last_year_numerator / row.last_year_denominator
        before = (
            f'<span><i class="tick"></i>cùng kỳ {share} '
            f"{fraction(row.last_year_numerator, row.last_year_denominator)}</span>"
        )
    more = f"{number(row.unclassified)} chưa phân loại: xem cách tính" if row.unclassified else "Xem cách tính"
    return (
        title
        + f'<div class="big">{percent(row.numerator, row.denominator)}{until}</div>'
        + plots.bar(low, rest, tick)
        + f'<div class="spread"><span>{fraction(row.numerator, row.denominator)}</span>{before}</div>'
        + link(more, "/khen-thuong", **view.when, cluster=view.cluster)
    )


def _address(row, when: dict) -> str:
    """The page where one mốc or kỳ stands open, with its units."""
    return href("/tien-do", view="occurrence", task=row.task_no, occurrence=row.occurrence_id, **when)


def _quarter_rows(rows: pd.DataFrame, code: str, when: dict) -> str:
    chosen = completion.counted(rows[rows["quarter"] == code])
    order = list(words.STATUSES)
    chosen = chosen.sort_values("status", key=lambda codes: codes.map(order.index), kind="stable")
    marks = "".join(
        f'<a href="{_address(row, when)}" target="_self">'
        f"{mark(row.status, f'{row.task_no}. {row.short_title}, {row.label}')}</a>"
        for row in chosen.itertuples()
    )
    done, total = completion.share(chosen["status"])
    counts = f"<b>{done}</b>/{total}" if total else "–"
    return f'<div class="row"><span class="n">{counts}</span>{marks}</div>'


def quarters_card(rows: pd.DataFrame, when: dict, whose: str = "", first: date | None = None) -> str:
    """Every dated mốc and kỳ of the year as a mark, by quarter of its nominal date, một lần and định kỳ apart."""
    dated = rows[rows["quarter"].notna()]
    late = dated[dated["status"] == "overdue"]
    title = overdue_title(list(late["quarter"]), len(late), *completion.share(dated["status"]), first)
    if whose:
        title = f"Toàn tỉnh: {title[:1].lower()}{title[1:]}"
    codes = sorted(dated["quarter"].unique())
    kinds = []
    for kind, word in (("one_off", "Một lần"), ("periodic", "Định kỳ")):
        own = dated[dated["kind"] == kind]
        if own.empty:
            continue
        done, total = completion.share(own["status"])
        if len(dated) > MANY:
            kinds.append(
                f'<div class="kind">{word}: {number(done)}/{number(total)}</div>{plots.statuses(plots.by_quarter(own))}'
            )
            continue
        cells = [f'<div></div><div class="kind">{word}: {done}/{total}</div>']
        for code in codes:
            cells.append(f'<div class="q">{words.period(code, year=False)}</div>')
            cells.append(_quarter_rows(own, code, when))
        kinds.append(f'<div class="quarters">{"".join(cells)}</div>')
    beside = []
    aside = dated[dated["status"] == "not_applicable"]
    if len(aside):
        beside.append(f"{len(aside)} kỳ không phát sinh")
    undated = int(rows["quarter"].isna().sum())
    if undated:
        beside.append(f"{undated} mốc không quy định thời hạn")
    note = f'<p class="sub">Tính riêng: {", ".join(beside)}.</p>' if beside else ""
    key = "Mỗi ô một mốc hoặc kỳ, xếp theo quý của thời hạn; n/N là số đã hoàn thành"
    drawn, shown = f'<div class="kinds">{"".join(kinds)}</div>', completion.counted(dated)["status"]
    if len(dated) > MANY:
        key, drawn, shown = "Mốc và kỳ theo quý của thời hạn; n/N là số đã hoàn thành", "".join(kinds), dated["status"]
    return card_title(title, key) + drawn + legend(shown) + note
