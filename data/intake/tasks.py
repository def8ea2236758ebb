"""Which task, occurrence and state a text speaks of.
A task is found by its wording, then by its number; likeness makes a reading that is told, never a silent one.
An occurrence answers to its key, its label, or the period or date it falls on."""

from __future__ import annotations

import re

from data.catalogue import Task
from data.intake.names import without_number
from data.intake.values import Wrong
from data.intake.words import STATES
from data.intake.workbook import as_typed
from data.text import clean, fold, match_key, read_date, read_period

_STATE = {match_key(word): state for state, words in STATES.items() for word in words}
_FOLDED_STATE = {fold(word): state for state, words in STATES.items() for word in words}
_PARTLY = re.compile(r"\b(?:dự thảo|đang|chưa|một phần|cơ bản|bước)\b")
_PERCENT_INSIDE = re.compile(r"\(?\s*(?:đạt\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)?")


def read_state(text: str) -> tuple[str | None, float | None]:
    """The state in a text, and a percentage written beside it: "Đang thực hiện (60%)"."""
    typed = clean(text)
    inside = _PERCENT_INSIDE.search(typed)
    percent = float(inside[1].replace(",", ".")) if inside else None
    key = match_key(_PERCENT_INSIDE.sub(" ", typed))
    if key in _STATE:
        state = _STATE[key]
    elif key.isascii() and fold(key) in _FOLDED_STATE:
        state = _FOLDED_STATE[fold(key)]
    else:
        state = next(
            (
                s
                for start, s in (
                    ("đang ", "in_progress"),
                    ("chưa ", "not_started"),
                    ("đã hoàn thành", "done"),
                    ("hoàn thành ", "done"),
                    ("không phát sinh", "not_applicable"),
                )
                if key.startswith(start)
            ),
            None,
        )
        if state == "not_started" and key.startswith("chưa hoàn thành"):
            state = "in_progress"
    if state == "done" and percent is not None and percent < 100:
        state = "in_progress"
    if state == "done" and key not in _STATE and _PARTLY.search(key):
        return None, percent  # "Hoàn thành dự thảo, đang lấy ý kiến": it is asked
    return state, percent


class TaskNames:
    """Finds the task a row speaks of."""

    def __init__(self, tasks: tuple[Task, ...]):
        self.by_no = {task.task_no: task for task in tasks}
        self.by_text = {match_key(task.content): task for task in tasks}

    def resolve(self, number: str, text: str) -> tuple[Task | None, Wrong | None]:
        numbered = self.by_no.get(number)
        key = match_key(without_number(text))
        if not key:
            if numbered:
                return numbered, None
            return None, Wrong(
                "unknown_task",
                "không có nhiệm vụ mang số này trong kế hoạch" if number else "chưa ghi nhiệm vụ",
                "Ghi số thứ tự và nội dung công việc như trong kế hoạch.",
            )
        if key in self.by_text:
            return self.by_text[key], None
        from rapidfuzz import fuzz

        scored = sorted(
            ((fuzz.ratio(key, known), task) for known, task in self.by_text.items()), key=lambda pair: -pair[0]
        )
        score, best = scored[0] if scored else (0, None)
        differs = Wrong("task_text_differs", "khác lời văn của kế hoạch", level="warning")
        starts = [
            task
            for known, task in self.by_text.items()
            if len(key) >= 15 and (known.startswith(key) or key.startswith(known))
        ]
        if len(starts) == 1:
            return starts[0], _with(differs, starts[0])
        if best is not None and score >= 88 and (len(scored) < 2 or scored[1][0] < score - 4):
            return best, _with(differs, best)
        if numbered and fuzz.token_set_ratio(key, match_key(numbered.content)) >= 80:
            return numbered, _with(differs, numbered)
        options = tuple(task.content for likeness, task in scored[:3] if likeness >= 50)
        if numbered:
            options = tuple(dict.fromkeys((*options, numbered.content)))
        return None, Wrong(
            "unknown_task",
            "không khớp nhiệm vụ nào của kế hoạch",
            "Ghi nội dung công việc như trong kế hoạch, hoặc chọn nhiệm vụ.",
            options[0] if options else None,
            options,
        )


def _with(wrong: Wrong, task: Task) -> Wrong:
    return Wrong(
        wrong.code,
        wrong.why,
        f"Đã hiểu là nhiệm vụ {task.task_no}: “{task.content[:120]}”.",
        task.content,
        (),
        "warning",
        keep=task.task_no,
    )


def match_occurrence(choices, text, year: int):
    """The occurrence a text names: its key, its label, or the period or date it falls on."""
    typed = clean(as_typed(text))
    key = match_key(typed)
    for one in choices:
        if typed == one.key or key in (match_key(one.label), match_key(one.label.split(":")[0])):
            return one
    period = read_period(text, year) or read_period(typed, year, anywhere=True)
    exact = [one for one in choices if one.key == period]
    if len(exact) == 1:
        return exact[0]
    day = read_date(text).value
    if day:
        same = [one for one in choices if day.isoformat() in (one.due, one.due_nominal)]
        return same[0] if len(same) == 1 else None
    if len(choices) == 1 and period and choices[0].due_nominal and choices[0].due_nominal[:4] == period[:4]:
        only = choices[0]
        return only if only.label and match_key(only.label).endswith(key) else None
    return None
