"""Which task a measured result belongs to, where nothing names it: told by what is counted, else asked.
"Số tin, bài" is of the one task that speaks of tin, bài, and that is told; a measure that says anything more, or that
several tasks speak of, is asked with the tasks it may belong to."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from data.catalogue import Catalogue, Task
from data.intake.addresses import position
from data.intake.headings.counted_words import counted_in, in_plan_words, is_about_counted
from data.intake.headings.uncounted import is_planned
from data.intake.meaning.tasks import TaskNames
from data.intake.meaning.values import Wrong
from data.intake.tables.table import Table
from data.text import clean, fold, match_key

ITEM = re.compile(r"[IVX]+(?:\.\d+)+")  # III.5 of the plan's own text
_NO_WORDS = re.compile(r"[\d\W_]+|[IVX]+|\w", re.IGNORECASE)
_PROPOSAL = re.compile(r"\b(?:trình|đề nghị|tiếp nhận|thẩm định|khen(?: thưởng)?|công trạng|chuyên đề|đột xuất)\b")
_KEPT = re.compile(r"\b(?:số hóa|lưu trữ|tài liệu)\b")
_KIND = re.compile(r"\b(?:công trạng|chuyên đề|đột xuất|nhà nước|thanh niên xung phong)\b")
# Beside what is counted these words only say how, where and of whom: they make no other measure of it.
_ABOUT = frozenset(
    "số lượng tổng lượt cuộc đợt đoàn buổi lớp người gương bài tin đơn vị cơ quan địa phương tập thể cá nhân được đã "
    "tỷ lệ đăng phát tải cổng xã phường tuyên truyền viết trên báo đài trang thông điện tử các tổ chức mở tham gia dự "
    "về công tác thi đua khen thưởng tđkt phong trào yêu nước việc thực hiện công nhận sau qua và hội nghị "
    "nêu giới thiệu biểu dương phản ánh ttđt tttđt fanpage facebook zalo mạng xã hội loa đài truyền thanh phát thanh "
    "hệ thống".split()
)
_ABOUT_FOLDED = frozenset(map(fold, _ABOUT))


def task_or_item(tasks: TaskNames, items: tuple[Task, ...], text: str, at: tuple[Table, int, int]) -> str | None:
    """ "Nhiệm vụ 12", "12." and "012" are task 12, and so are its words shortened, which is told; an item of a plan
    stays as it is written. Any other number or words name no task, and are asked, in the cell they stand in."""
    bare = text.strip().rstrip(".")
    number = bare.lstrip("0")
    if known := tasks.item_in(text) or (number if number in tasks.by_no or ITEM.fullmatch(number) else None):
        return known
    task, wrong = tasks.resolve(*((bare, "") if _NO_WORDS.fullmatch(bare) else ("", bare)))
    like = _like((*tasks.by_no.values(), *items), bare) if task is None else []
    if len(like) == 1 and _says_only_what_is_counted(bare):
        task, why = like[0], f"Đã hiểu là {_named(like[0])}: “{like[0].content}”."
        wrong = Wrong("task_text_differs", "khác lời văn của kế hoạch", why, level="warning")
    table, row, column = at
    if wrong:
        table.wrong(row, column, text, wrong)
    return task.task_no if task else None


def task_of(table: Table, catalogue: Catalogue, measure: str, place: str) -> str | None:
    """The task or item of the plan of a measure that stands at `place`: the only one it can be of, and told; else None,
    and asked. Once. A unit's own target that speaks of none is of the item that asks for such targets."""
    tasks = (*catalogue.tasks, *catalogue.items)
    like = _like(tasks, measure)
    only = like[0] if len(like) == 1 and _says_only_what_is_counted(measure) else None
    targets = [item for item in catalogue.items if "chỉ tiêu" in match_key(item.content)]
    titled = _of_title(table, tasks, position(place)[0])
    if only is None and _are_own_targets(table) and len(targets) == 1:
        only = targets[0]
    elif only is None and titled and (not like or titled in like):
        only = titled
    if only:
        if place not in table.asked("task_of_measure"):
            _tell(table, only, measure, place, by_title=only == titled)
        return only.task_no
    if place not in table.asked("unknown_task"):
        _ask(table, list(dict.fromkeys(like)) or list(tasks), bool(like), measure, place)
    return None


def _of_title(table: Table, tasks: tuple[Task, ...], row: int) -> Task | None:
    """The only task that the group row, the lines over a table, or its sheet's name can be about: "TIN BÀI QUÝ III"."""
    lines = [*(text for text, _ in table.context.own_lines), table.sheet]
    if group := dict(zip(table.records, table.above(_counted_group), strict=True)).get(row):
        lines = [group]
    named = {task for line in lines if is_about_counted(line) for task in _like(tasks, line)}
    return named.pop() if len(named) == 1 else None


def _counted_group(text: str) -> str | None:
    return text if is_about_counted(text) else None


def _are_own_targets(table: Table) -> bool:
    """Whether a line over a table speaks of targets of emulation, and one of its columns of what was planned."""
    lines = (match_key(text) for text, _ in table.context.own_lines)
    is_said = any("chỉ tiêu" in line and "thi đua" in line for line in lines)
    return is_said and any(m.field == "ignore" and m.path and is_planned(m.path[-1]) for m in table.header.meanings)


def _like(tasks: tuple[Task, ...], measure: str) -> list[Task]:
    """Tasks and items whose content or product speaks of most of what a measure counts."""
    key = in_plan_words(match_key(measure))
    if "hồ sơ" in key and _PROPOSAL.search(key) and not _KEPT.search(key):
        return _proposing(tasks, key)
    words = counted_in(key)
    held = {task: sum(word in match_key(f"{task.content} {task.product or ''}") for word in words) for task in tasks}
    most = max(held.values(), default=0)
    return [task for task, count in held.items() if count == most > 0]


def _proposing(tasks: tuple[Task, ...], key: str) -> list[Task]:
    """The tasks that end with a tờ trình: "Hồ sơ đề nghị khen thưởng" are theirs, those kept in an archive are not."""
    proposing = [task for task in tasks if "tờ trình" in match_key(task.product or "")]
    of_kind = [task for task in proposing if any(kind in match_key(task.content) for kind in _KIND.findall(key))]
    return of_kind or proposing


def _says_only_what_is_counted(measure: str) -> bool:
    rest = in_plan_words(match_key(measure))
    for word in counted_in(rest):
        rest = rest.replace(fold(word) if measure.isascii() else word, " ")
    return set(rest.split()) <= (_ABOUT_FOLDED if measure.isascii() else _ABOUT)


def only_task_of(catalogue: Catalogue) -> Callable[[str], str | None]:
    """The number of the only task or item that a measure can be of, where it says nothing but what is counted."""
    tasks = (*catalogue.tasks, *catalogue.items)

    @cache  # a long list counts the same few things
    def only(measure: str) -> str | None:
        like = _like(tasks, measure)
        return like[0].task_no if len(like) == 1 and _says_only_what_is_counted(measure) else None

    return only


def task_words(number: object) -> str:
    """ "nhiệm vụ 12", "mục III.5", as a sentence names it."""
    return f"mục {number}" if ITEM.fullmatch(str(number)) and number != "IV.4" else f"nhiệm vụ {number}"


def _named(task: Task) -> str:
    return f"nhiệm vụ {task.task_no}" if task.task_no.isdecimal() or task.deadline else f"mục {task.task_no}"


def _tell(table: Table, task: Task, measure: str, place: str, by_title: bool) -> None:
    why = "theo tiêu đề của bảng" if by_title else "nội dung duy nhất của kế hoạch nói đến việc này"
    words = (
        f"Ô {place} ghi “{measure}”, không ghi nhiệm vụ: đã hiểu thuộc {_named(task)} “{task.content}”, {why}. Nếu "
        "không đúng, ghi số nhiệm vụ ở ô này (“Nhiệm vụ 12: ...”)."
    )
    table.tell("info", "task_of_measure", *position(place), measure, words)


def _ask(table: Table, tasks: list[Task], is_like: bool, measure: str, place: str) -> None:
    options = tuple(f"{(said := _named(task))[:1].upper()}{said[1:]}: {clean(measure)}" for task in tasks)
    hint = f" Có phải là: {'; '.join(options)}?" if is_like else ""
    words = (
        f"Ô {place} ghi “{measure}”: chưa rõ kết quả này thuộc nhiệm vụ, mục nào của kế hoạch. Ghi số nhiệm vụ ở ô "
        f"này (“Nhiệm vụ 12: ...”), ở cột Nhiệm vụ hoặc ở tiêu đề bảng.{hint}"
    )
    suggestion = options[0] if len(options) == 1 else None
    table.tell("error", "unknown_task", *position(place), measure, words, suggestion, options)
