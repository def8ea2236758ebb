"""The cards of Tổng quan that name who is behind: what is late, the worst of it, and who has not reported.
Where nothing is late they say why: nothing was due yet, or it may still be reported, or all is done.
Each name leads to the page of its unit."""

from __future__ import annotations

from datetime import date

import pandas as pd

from analytics import completion, words
from analytics.late import first_due, none_late, worst_title
from analytics.words import number
from pages.parts.blocks import card_title, table
from pages.parts.marks import esc, href, link, mark
from pages.parts.page import View


def overdue_card(items: pd.DataFrame, view: View, first: date | None) -> str:
    """How many mốc and kỳ are late, at how many units, since when; none is no merit while nothing has been due."""
    count, units = items["occurrence_id"].nunique(), items["unit_id"].nunique()
    title = f"Quá hạn ở {view.scope}" if view.cluster else "Quá hạn"
    if not count:
        return (
            card_title(title, lead="" if first else mark("done_on_time"))
            + f'<div class="big">0 <small>mốc, kỳ</small></div><p>{none_late("việc", first).capitalize()}</p>'
        )
    return (
        card_title(title, lead=mark("overdue"))
        + f'<div class="big">{number(count)} <small>{words.occurrences(count)}</small></div>'
        f"<p>{number(len(items))}{words.NBSP}việc ở {number(units)}{words.NBSP}đơn{words.NBSP}vị</p>"
        f"<p>lâu nhất {number(items['days_late'].max())}{words.NBSP}ngày</p>"
        + link(f"Xem {number(len(items))} việc quá hạn", "/qua-han", **view.when, cluster=view.cluster)
    )


def worst_card(items: pd.DataFrame, owed: pd.DataFrame, as_of: date, when: dict, count: int = 5) -> str:
    """The worst late, one line each: days, unit and task, cause and promise; `owed` is all that the scope owes."""
    if items.empty:
        return _none_late(owed, as_of) + _next(owed, as_of, when, count)
    title = worst_title(count, len(items))
    lines = []
    for row in items.head(count).itertuples():
        days = (
            f'<a href="{href("/qua-han", unit=row.unit_id, task=row.task_no, **when)}" target="_self" '
            f'style="text-decoration:none"><span class="days">{number(row.days_late)}</span></a> '
            f'<span class="muted">({number(row.working_days_late)})</span>'
        )
        who = (
            f"<b>{esc(row.unit)}</b><br><span class='muted one-line'>{esc(row.task_no)}. {esc(row.short_title)}, "
            f"{esc(words.plain_label(row.label).replace(' ', words.NBSP))}</span>"
        )
        why = (
            esc(row.cause)
            if not words.is_missing(row.cause)
            else ("Đang thực hiện" if row.state == "in_progress" else "Chưa có báo cáo")
        )
        promise = f"hẹn {words.short_day(row.committed)}" if not words.is_missing(row.committed) else "chưa hẹn"
        lines.append((days, who, f'{why}<br><span class="muted">{promise}</span>'))
    return card_title(title, "Ngày theo lịch, trong ngoặc là ngày làm việc") + table(
        ("Chậm", "Đơn vị, nhiệm vụ", "Nguyên nhân, ngày hẹn"), lines, right=(0,), stack=True, label="Việc chậm nhất"
    )


def _none_late(owed: pd.DataFrame, as_of: date) -> str:
    """Why nothing is late: nothing was due yet, what was due may still be reported, or all of it is done."""
    if first := first_due(owed["due"], as_of):
        return card_title(worst_title(0, 0, first=first)) + f"<p>Hạn đầu tiên là ngày {words.day(first)}.</p>"
    reached = owed[pd.to_datetime(owed["due"]) <= pd.Timestamp(as_of)]
    still = int(reached["status"].map(completion.is_open).sum())
    told = "Mọi việc đến hạn đều đã có báo cáo hoàn thành."
    if still:
        told = f"{number(still)} việc đã đến hạn chưa hoàn thành, còn trong hạn gửi báo cáo."
    return card_title(worst_title(0, 0)) + f"<p>{told}</p>"


def _next(owed: pd.DataFrame, as_of: date, when: dict, most: int) -> str:
    """What falls due first, where nothing is late: when, what, and at how many units it is still open."""
    ahead = owed[owed["status"].map(completion.is_open) & (pd.to_datetime(owed["due"]) >= pd.Timestamp(as_of))]
    groups = list(ahead.sort_values("due", kind="stable").groupby("occurrence_id", sort=False))[:most]
    lines = [
        (
            f"<b>{words.short_day(one.due)}</b>",
            link(f"{one.task_no}. {one.short_title}", "/tien-do", view="occurrence", task=one.task_no, **when)
            + f"<br><span class='muted'>{esc(words.plain_label(one.label))}</span>",
            esc(one.unit if len(group) == 1 else f"còn {number(len(group))} đơn vị"),
        )
        for one, group in ((group.iloc[0], group) for _, group in groups)
    ]
    if not lines:
        return ""
    return table(("Hạn", "Nhiệm vụ, mốc hoặc kỳ", "Đơn vị"), lines, stack=True, label="Việc đến hạn sớm nhất")


def owing(view: View, occurrences: pd.DataFrame) -> pd.Series:
    """How many units of the scope owe each occurrence."""
    if view.cluster:
        return view.ask("assignments", cluster=view.cluster, group="all").groupby("occurrence_id").size()
    return occurrences.set_index("occurrence_id")["units"]


def waiting_card(missing: pd.DataFrame, sizes: pd.Series, when: dict, first: date | None, most: int = 3) -> str:
    """Who has not reported, the newest collective deadlines first, with the units by name."""
    if missing.empty:
        told = "Mọi báo cáo đến hạn gửi đều đã nhận."
        if first:
            told = f"Chưa báo cáo nào đến hạn gửi; hạn gửi đầu tiên là ngày {words.day(first)}."
        return card_title("Ai chưa báo cáo") + f"<p>{told}</p>"
    groups = list(missing.groupby("occurrence_id", sort=False))
    groups.sort(key=lambda pair: (sizes.get(pair[0], 0) <= 1, -pd.Timestamp(pair[1]["due"].iloc[0]).toordinal()))
    lines = []
    for occurrence_id, group in groups[:most]:
        one = group.iloc[0]
        named = len(group) if len(group) <= 14 else 7
        chips = "".join(
            f'<a href="{href("/don-vi", unit=row.unit_id, **when)}" target="_self">'
            f"{esc(words.short_unit(row.unit))}</a>"
            for row in group.head(named).itertuples()
        )
        if len(group) > named:
            chips += link(f"và {len(group) - named} đơn vị khác", "/qua-han", task=one.task_no, **when)
        lines.append(
            f"<div>{esc(one.task_no)}. {esc(one.short_title)}, "
            f"<span class='muted'>{esc(words.plain_label(one.label))}, hạn gửi "
            f"{words.short_day(one.due)}</span></div><div><span class='n'><b>{len(group)}</b>/"
            f"{number(sizes.get(occurrence_id, len(group)))} đơn vị</span></div><div class='chips'>{chips}</div>"
        )
    rest = len(groups) - most
    more = f'<p class="sub">Còn {rest} mốc, kỳ khác chưa nhận đủ báo cáo.</p>' if rest > 0 else ""
    return card_title("Ai chưa báo cáo") + f'<div class="waiting">{"".join(lines)}</div>' + more
