"""The parts of Nhiệm vụ quá hạn: what one may choose, and one line for each late mốc or kỳ.
A line says how late, at whose units, under which rule, why and until when.
Each unit's own rows stand in the list beneath, worst first."""

from __future__ import annotations

from datetime import date

import pandas as pd

from analytics import words
from analytics.late import causes, first_due, overdue_sentence, promises
from analytics.words import fraction
from pages.parts.blocks import table
from pages.parts.brief import Heads
from pages.parts.kept import kept
from pages.parts.marks import esc
from pages.parts.page import View

MOST_LINES = 40
HEADS = Heads(
    {
        "days_late": "Chậm (ngày)",
        "unit": "Đơn vị",
        "task_no": "TT",
        "short_title": "Nhiệm vụ",
        "label": "Mốc, kỳ",
        "standing": words.REPORTED,
        "cause": "Nguyên nhân, vướng mắc",
        "committed": "Hẹn hoàn thành",
        "working_days_late": "Ngày làm việc",
        "due": "Tính đến hết",
        "deadline": "Thời hạn trong kế hoạch",
        "rule": "Cách tính",
        "lead": "Cơ quan chủ trì",
        "post": "Lãnh đạo phụ trách",
        "cluster": "Cụm, khối",
    },
    name="{unit}",
    below=(
        "{task_no}. {short_title}",
        ("{cause}", "{standing}"),
        ("{label}, hẹn hoàn thành {committed}", "{label}, chưa hẹn hoàn thành"),
    ),
    figure=("days_late", "ngày"),
)


@kept
def choices(view: View, part: str, unit: str, task: str) -> dict[str, dict[str, str]]:
    """The units, tasks, lead authorities and responsible posts that something is late at.

    A unit or task that the address asks for is among them also where nothing of it is late.
    """
    rows = view.ask("overdue_items", cluster=view.cluster, group=part)
    late, owed = rows.drop_duplicates("task_no"), view.ask("occurrence_status", group=part)
    tasks = pd.concat([late, owed[(owed["task_no"] == task) & ~owed["task_no"].isin(late["task_no"])][:1]])
    units = dict(zip(rows["unit_id"], rows["unit"], strict=True))
    if unit and unit not in units:
        known = view.ask("units", cluster=view.cluster)
        units |= dict(known.loc[known["unit_id"] == unit, ["unit_id", "unit"]].itertuples(index=False, name=None))
    return {
        "unit": {"": "Mọi đơn vị"} | units,
        "task": {"": "Mọi nhiệm vụ"} | {row.task_no: f"{row.task_no}. {row.short_title}" for row in tasks.itertuples()},
        "lead": {"": "Mọi cơ quan chủ trì"} | {name: name for name in rows["lead"].dropna().unique()},
        "post": {"": "Mọi lãnh đạo phụ trách"} | {name: name for name in rows["post"].dropna().unique()},
    }


@kept
def late(view: View, part: str, quarter: str, unit: str, task: str, lead: str, post: str) -> pd.DataFrame:
    """The rows chosen, worst first; `part` is annex, duty, movement or all."""
    rows = view.ask("overdue_items", cluster=view.cluster, group=part, quarter=quarter, unit=unit, task=task)
    if lead:
        rows = rows[rows["lead"] == lead]
    rows = rows[rows["post"] == post] if post else rows
    told = ["Đang thực hiện" if state == "in_progress" else "Chưa có báo cáo" for state in rows["state"]]
    return rows.assign(standing=told)


@kept
def first_deadline(view: View, part: str, quarter: str, unit: str, task: str) -> date | None:
    """The first deadline of what is chosen, while none has come."""
    owed = view.ask("assignments", cluster=view.cluster, group=part, quarter=quarter, unit=unit, task=task)
    return first_due(owed["due"], view.as_of)


@kept
def summary(view: View, whose: str, *chosen_by: str) -> tuple[str, str]:
    """The sentence of the page, and its table of mốc and kỳ."""
    chosen = late(view, *chosen_by)
    lines = []
    status = view.ask("occurrence_status", group="all").set_index("occurrence_id")
    for occurrence_id, group in chosen.groupby("occurrence_id", sort=False):
        first, owed = group.iloc[0], status.loc[occurrence_id]
        rule = first.rule[:1].lower() + first.rule[1:]
        written = first.rule if words.is_missing(first.deadline) else f"Kế hoạch ghi “{first.deadline}”: {rule}"
        units = words.enumerate_words(group["unit"].head(3)) if len(group) <= 3 else f"{len(group)} đơn vị"
        label = words.plain_label(first.label).replace(" ", words.NBSP)
        whole = f", xong {fraction(owed.done, owed.total)}" if owed.total > 1 else ""
        lead = "" if first["lead"] == units else f"<br><span class='muted roomy'>{esc(first['lead'])}</span>"
        lines.append(
            (
                f'<span class="days">{words.number(first.days_late)}</span> '
                f'<span class="muted">({words.number(first.working_days_late)})</span>',
                f"<b>{esc(first.task_no)}. {esc(first.short_title)}, {esc(label)}</b><br>"
                f'<span class="muted roomy">{esc(written)}, '
                f"tính đến hết {words.day(first.due)}</span>",
                f"{esc(units)}{whole}{lead}",
                esc(causes(group)),
                f'<span class="on-phone">Hẹn xong: </span>{esc(promises(group))}',
            )
        )
    more = len(lines) - MOST_LINES
    rest = f'<p class="sub">Còn {words.number(more)} mốc, kỳ chậm ít ngày hơn, có trong danh sách dưới.</p>'
    return overdue_sentence(chosen, whose, first_deadline(view, *chosen_by[:4])), table(
        ("Chậm", "Nhiệm vụ, mốc hoặc kỳ", "Đơn vị", "Nguyên nhân", "Hẹn xong"),
        lines[:MOST_LINES],
        right=(0,),
        stack=True,
        label="Mốc và kỳ quá hạn",
    ) + (rest if more > 0 else "")
