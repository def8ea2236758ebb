"""The board of a plan's year: one row per task, one column per month, a status mark where something is due.
Under a collective mark stands n/N of its units; the as-of month is shaded and ends in a rule.
On a phone a task is a block: its name, its marks each under its month, what to notice.
An undated task is one line across the year; nothing is counted here, the counts come with the rows."""

from __future__ import annotations

from datetime import date

import pandas as pd

from analytics.completion import share
from analytics.sentences import attention
from analytics.words import ROMAN, day, fraction, number
from pages.parts.marks import esc, href, link, mark, when

WIDTHS = ("34px", "24.5%", "13.8%", *["3.45%"] * 12, "74px", "auto")


def _fraction(done: int, total: int) -> str:
    return f'<span class="n"><b>{number(done)}</b>/{number(total)}</span>'


def _cell(row, at: dict) -> str:
    said = f"{row.label}, hạn {day(row.due)}"
    below = ""
    if row.units > 1:
        said += f", {fraction(row.done, row.total)} đơn vị"
        below = f"<small>{fraction(row.done, row.total).replace('/', '/<wbr>')}</small>"
    address = href("/tien-do", view="occurrence", task=row.task_no, occurrence=row.occurrence_id, **at)
    return f'<a class="mark" href="{address}" target="_self">{mark(row.status, said)}</a>{below}'


def _months(rows: pd.DataFrame, as_of: date, year: int) -> str:
    undated = rows[rows["due_nominal"].isna()]
    if len(undated) == len(rows):
        first = undated.iloc[0]
        words = f"{first.deadline}: {'đã' if first.reported else 'chưa'} có báo cáo trong năm"
        return (
            f'<td class="qs" colspan="12" style="padding-left:12px">{mark(first.status)} '
            f'<span class="muted">&nbsp;{esc(words)}</span></td>'
        )
    placed: dict[int, list[str]] = {}
    for row in rows.itertuples():
        if row.due_nominal == row.due_nominal and pd.Timestamp(row.due_nominal).year == year:
            placed.setdefault(pd.Timestamp(row.due_nominal).month, []).append(_cell(row, when(as_of, year)))
    cells = []
    for month in range(1, 13):
        look = (
            "mo"
            + (" qs" if month in (1, 4, 7, 10) else "")
            + (" now" if (as_of.year, as_of.month) == (year, month) else "")
        )
        cells.append(f'<td class="{look}" data-head="T{month}">{" ".join(placed.get(month, []))}</td>')
    return "".join(cells)


def _head(totals: dict[int, tuple[int, int]], as_of: date, year: int) -> str:
    quarters = "".join(
        f'<th scope="colgroup" colspan="3" class="qs qt">Quý {ROMAN[q]}'
        f"{f' <b>{number(done)}/{number(total)}</b>' if total else ''}</th>"
        for q, (done, total) in ((q, totals.get(q, (0, 0))) for q in ROMAN)
    )
    months = "".join(
        f'<th scope="col" class="mo{" qs" if m in (1, 4, 7, 10) else ""}'
        f'{" now" if (as_of.year, as_of.month) == (year, m) else ""}">T{m}</th>'
        for m in range(1, 13)
    )
    return (
        f'<tr><td colspan="3"></td>{quarters}<td class="qs"></td><td></td></tr><tr><th scope="col">TT</th>'
        f'<th scope="col" style="text-align:left">Nhiệm vụ</th><th scope="col" style="text-align:left">Cơ quan chủ trì'
        f'</th>{months}<th scope="col" class="qs nn">n/N</th>'
        '<th scope="col" style="text-align:left">Cần chú ý</th></tr>'
    )


def board(rows: pd.DataFrame, totals: dict[int, tuple[int, int]], as_of: date, year: int) -> str:
    """`rows`: those of occurrence_status, in the order of tasks and dates; `totals`: n and N of each quarter."""
    lines = []
    for task_no, group in rows.groupby("task_no", sort=False):
        first = group.iloc[0]
        done, total = share(group["status"])
        counts = _fraction(done, total) if total else ""
        look = ' class="late"' if (group["status"] == "overdue").any() else ""
        name = link(first.short_title, "/tien-do", view="occurrence", task=task_no, **when(as_of, year))
        lines.append(
            f'<tr><td class="muted">{esc(task_no)}</td><td class="task" title="{esc(first.content)}">{name}'
            f'</td><td class="lead" title="{esc(first.lead)}">{esc(first.lead)}</td>{_months(group, as_of, year)}'
            f'<td class="qs nn">{counts}</td><td class="rest"><span{look}>{esc(attention(group))}</span></td></tr>'
        )
    columns = "".join(f'<col style="width:{width}">' for width in WIDTHS)
    return (
        f'<div class="scroll"><table class="board"><colgroup>{columns}</colgroup>'
        f"<thead>{_head(totals, as_of, year)}</thead><tbody>{''.join(lines)}</tbody></table></div>"
    )
