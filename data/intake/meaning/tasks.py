"""Which task and occurrence a text speaks of.
A task is found by its wording, then by its number; likeness makes a reading that is told, never a silent one.
An occurrence answers to its key, its label, or the period or date it falls on."""

from __future__ import annotations

import re

from data.catalogue import Task
from data.intake.meaning.match import MOST_SUGGESTIONS, without_number
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.text import NAMED_PART, clean, fold, match_key, read_date, read_period

_SHORT = {  # abbreviations of this trade; a word with another common meaning (TT, CT) is not among them
    "tđkt": "thi đua khen thưởng", "tđ": "thi đua", "kt": "khen thưởng", "tđyn": "thi đua yêu nước", "nq": "nghị quyết",
    "qđ": "quyết định", "kh": "kế hoạch", "dn": "doanh nghiệp", "đb": "đồng bằng", "ptđ": "phong trào thi đua",
    "ptr": "phong trào", "tnxp": "thanh niên xung phong", "đhtt": "điển hình tiên tiến", "nv": "nhiệm vụ",
}  # fmt: skip
# "nhiệm vụ 6 tháng đầu năm" and "nhiệm vụ 1, 2 và 3" name no task by its number.
NUMBERED = re.compile(
    r"\b(?:nhiệm vụ|nhiem vu|nv) ?(?:số |so )?(iv 4|\d{1,2})\b"
    r"(?! (?:(?:và |đến )?\d|(?:tháng|thang)\b(?! \d)|năm\b(?! \d{4}\b(?! \d{4}))))"
)
_LED = re.compile(r"^\s*(?:nhiệm vụ|nv)\s*(?:số\s*)?(\d{1,2}|IV\.4)\s*[:.–-]\s*(?=\D)(.+)$", re.IGNORECASE | re.DOTALL)
_OWN_NUMBER = re.compile(r"\s*(\d{1,2})\s*[.)/:–-]\s*(?=[^\W\d])")
_SEVERAL = re.compile(r"(?:các )?(?:nhiệm vụ|nv) ?(?:số )?(\d{1,2}(?: (?:và )?(?:nhiệm vụ |nv )?\d{1,2})+)")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_UNTIL = re.compile(
    r"\(\s*(?:(?:số liệu|tính)\s+)*đến\b[^()]*\)|"
    r"\b(?:(?:số liệu|tính)\s+)*đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\bmục\s+([IVX]+(?:\.\d+)+)\b", re.IGNORECASE)
_STRETCH = re.compile(r"[\divx]\s*(?:-|–|—|đến|tới)\s*(?:hết\s*)?(?:tháng|quý)?\s*(?:\d{1,2}|[ivx]+)\b", re.IGNORECASE)
_PARTS = re.compile(r"[,;+&]|\bvà\b|\n")
_BARE = re.compile(r"\s*(?:\d{1,2}|[IVX]{1,3})\s*")  # 8 in "Tháng 7 + 8": one more kỳ
_WHEN = re.compile(rf" (?:trong )?{NAMED_PART}$")
_BEGINNING = re.compile(r"^(?:tổ chức|triển khai|thực hiện|tiến hành|hội nghị|to chuc|trien khai|thuc hien) ")
_BEGUN = 6  # words of a task that a title must begin to speak of it
_FOLDED_SHORT = {fold(short): fold(words) for short, words in _SHORT.items()}


def _key(text: str) -> str:
    """Words to compare a task's text by: abbreviations written out, and without accents where none were typed."""
    key, short = match_key(text), _SHORT
    if key.isascii():
        key, short = fold(text), _FOLDED_SHORT
    return " ".join(short.get(word, word) for word in key.split())


def _instead(task: Task) -> str | None:
    """The plan's words to write in place of a row's own; none where those may also say which of its mốc it is."""
    return task.content if len(task.occurrences) < 2 else None


def several_numbers(text: str) -> list[str]:
    """The numbers of "Nhiệm vụ 1, 2 và 3"; of any other text none."""
    found = _SEVERAL.fullmatch(match_key(text))
    return re.findall(r"\d+", found[1]) if found else []


class TaskNames:
    """Finds the task a row speaks of."""

    def __init__(self, tasks: tuple[Task, ...]):
        self.by_no = {task.task_no: task for task in tasks}
        self.by_text = {match_key(task.content): task for task in tasks}
        self._keys = {_key(task.content): task for task in tasks}
        self._folded = {fold(key): task for key, task in self._keys.items()}
        self._words = {key: frozenset(key.split()) for key in (*self._keys, *self._folded)}
        self._found: dict[tuple[str, str], tuple[Task | None, Wrong | None]] = {}

    def resolve(self, number: str, text: str) -> tuple[Task | None, Wrong | None]:
        """The task, or what is wrong with the text; both when it is only like the plan's."""
        if (number, text) not in self._found:
            self._found[number, text] = self._resolve(number, text)
        return self._found[number, text]

    def _resolve(self, number: str, text: str) -> tuple[Task | None, Wrong | None]:
        if (led := _LED.match(text)) and (own := self.by_no.get(led[1].upper().lstrip("0"))):
            found, wrong = self._resolve(own.task_no, led[2])
            if found:
                return found, wrong
            why = f"Đã hiểu là nhiệm vụ {own.task_no}: “{own.content[:120]}”."
            told = "khác lời văn của kế hoạch"
            return own, Wrong("task_text_differs", told, why, _instead(own), (), "warning", own.task_no)
        numbered = self.by_no.get(number)
        if not match_key(without_number(text)):
            if numbered:
                return numbered, None
            return None, Wrong(
                "unknown_task",
                "không có nhiệm vụ mang số này trong kế hoạch" if number else "chưa ghi nhiệm vụ",
                "Ghi số thứ tự và nội dung công việc như trong kế hoạch.",
            )
        bare = match_key(without_number(text))  # "... (tháng 7)" behind the plan's words only says of which kỳ it is
        exact = self.by_text.get(match_key(text)) or self.by_text.get(bare) or self.by_text.get(_WHEN.sub("", bare))
        if exact:
            return exact, None
        key = _key(without_number(text))
        known = self._folded if key.isascii() else self._keys
        ways = {key: numbered, _WHEN.sub("", key): numbered}
        ways.setdefault(_BEGINNING.sub("", key), None)
        best = next((task for way, own in ways.items() if (task := self._like(way, known, own))), None)
        if best is None and (own := _OWN_NUMBER.match(text)):
            best = self._like(key, known, self.by_no.get(own[1].lstrip("0")))  # "12. Tuyên truyền" begins task 12
        if best:
            return best, Wrong(
                "task_text_differs",
                "khác lời văn của kế hoạch",
                f"Đã hiểu là nhiệm vụ {best.task_no}: “{best.content[:120]}”.",
                _instead(best),
                (),
                "warning",
                keep=best.task_no,
            )
        if (several := several_numbers(text)) and {*several} <= self.by_no.keys():
            why = f"ghi nhiều nhiệm vụ ({', '.join(several)}) trong một hàng"
            return None, Wrong("unknown_task", why, "Tách mỗi nhiệm vụ một hàng.")
        suggestion, options = _options(key, known) if len(self._found) < MOST_SUGGESTIONS else (None, ())
        cure = "Ghi nội dung công việc như trong kế hoạch, hoặc chọn nhiệm vụ."
        return None, Wrong("unknown_task", "không khớp nhiệm vụ nào của kế hoạch", cure, suggestion, options)

    def mentioned(self, line: str) -> Task | None:
        """The task a title, a group row or a sheet's name speaks of: its words, "Nhiệm vụ số 7", "NV 7", "mục IV.4"."""
        line = _UNTIL.sub(" ", line)  # "NHIỆM VỤ 7 (đến 15/8/2026)" speaks of one
        if (item := _ITEM.search(line)) and item[1].upper() in self.by_no:
            return self.by_no[item[1].upper()]
        key = match_key(line)
        named = [task for known, task in self.by_text.items() if known in key]
        if len(named) == 1:
            return named[0]
        numbers = set(NUMBERED.findall(key))
        if len(numbers) == 1:
            return self.by_no.get(numbers.pop().upper().replace(" ", ".").lstrip("0"))
        return None

    def begun_in(self, line: str) -> Task | None:
        """The one task whose words a title begins, if not all of them: "... BÁO CÁO SƠ KẾT CÔNG TÁC THI ĐUA, ...".

        It is a likeness, to be told.
        """
        words = _key(line).split()
        long = {}
        for key, task in self._keys.items():
            own = key.split()
            runs = (_common(words[start:], own) for start, word in enumerate(words) if word == own[0])
            long[task.task_no] = max(runs, default=0)
        most = max(long.values(), default=0)
        best = [number for number, run in long.items() if run == most]
        return self.by_no[best[0]] if len(best) == 1 and most >= _BEGUN else None

    def item_in(self, text: str) -> str | None:
        """The number of the task, or the item of the plan (mục III.5), a text names."""
        item, task = _ITEM.search(text), self.mentioned(text)
        return item[1] if item else task.task_no if task else None

    def above(self, lines: list[tuple[str, str]], sheet: str) -> tuple[str | None, str | None]:
        """The task or item named by the lines above a table, with its cell, or by the sheet's name."""
        told = next(((number, cell) for text, cell in lines if (number := self.item_in(text))), None)
        return told or (self.item_in(sheet), None)

    def _like(self, key: str, known: dict[str, Task], numbered: Task | None) -> Task | None:
        """The one task whose text begins like it, holds all its words, or differs by a few letters."""
        from rapidfuzz import fuzz, process

        if key in known:
            return known[key]
        starts = [t for text, t in known.items() if len(key) >= 15 and (text.startswith(key) or key.startswith(text))]
        if len(starts) == 1:
            return starts[0]
        nearest = process.extract(key, known.keys(), scorer=fuzz.ratio, limit=2, score_cutoff=80)
        if nearest and nearest[0][1] >= 88 and (len(nearest) < 2 or nearest[1][1] < nearest[0][1] - 4):
            return known[nearest[0][0]]
        words = set(key.split())
        holding = [task for text, task in known.items() if words <= self._words[text]]
        if len(holding) == 1 and len(words) >= 4 and _in_order(key, _key(holding[0].content)):
            return holding[0]
        if numbered is None:
            return None
        own = fold(_key(numbered.content)) if key.isascii() else _key(numbered.content)
        begins = numbered in holding and (len(holding) == 1 or own.startswith(key))
        return numbered if begins or len(words) >= 4 and fuzz.token_set_ratio(key, own) >= 80 else None


def _in_order(key: str, whole: str) -> bool:
    """Whether the words stand in a text in the order they are written; a long text holds nearly any of them."""
    rest = iter(fold(whole).split())
    return all(word in rest for word in fold(key).split())


def _options(key: str, known: dict[str, Task]) -> tuple[str | None, tuple[str, ...]]:
    """Up to three tasks that share most letters or words with the text; the first is proposed when it leads."""
    from rapidfuzz import fuzz

    likeness = {task: max(fuzz.ratio(key, text), fuzz.token_set_ratio(key, text) - 20) for text, task in known.items()}
    best = [task for task in sorted(likeness, key=lambda task: -likeness[task])[:3] if likeness[task] >= 50]
    leads = best and (len(best) == 1 or likeness[best[0]] >= likeness[best[1]] + 5)
    return best[0].content if leads else None, tuple(task.content for task in best)


def _common(words: list[str], own: list[str]) -> int:
    """How many words two texts begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(words, own, strict=False)) if a != b), min(len(words), len(own)))


def named_behind(choices, text: str, year: int):
    """The occurrence named behind a task's own words: "Tuyên truyền về ... (tháng 7)"."""
    found = _WHEN.search(match_key(text))
    return match_occurrence(choices, found[0].removeprefix(" trong"), year) if found else None


def period_behind(text: str, year: int) -> str | None:
    """The kỳ a line ends in: "Nhiệm vụ 12. Tuyên truyền ... (tháng 9)"."""
    found = _WHEN.search(match_key(text))
    return read_period(found[0].removeprefix(" trong").strip(), year) if found else None


def _names_more(text: str) -> bool:
    """Whether bare numbers go on with a kỳ: "Tháng 7 + 8", "Tháng 5 và 6 (đợt 1)"."""
    return any(map(_BARE.fullmatch, _PARTS.split(_IN_BRACKETS.sub(" ", text))[1:]))


def match_occurrence(choices, text, year: int):
    """The occurrence a text names: its key, its label, or the period or date it falls on."""
    typed = clean(as_typed(text))
    key = match_key(typed)
    for one in choices:
        if typed == one.key or key in map(match_key, (one.label, *one.label.split(":"))):
            return one
    period = read_period(text, year) or read_period(typed, year, anywhere=True)
    named = {period, *(read_period(part.strip(), year, anywhere=True) for part in _PARTS.split(typed))}
    exact = [one for one in choices if one.key in named]
    if len(exact) == 1 and not _STRETCH.search(typed) and not _names_more(typed):
        return exact[0]
    if exact:
        return None  # several of them, as the plan's own "Tháng 3, tháng 8/2026" does
    day = read_date(text).value
    if day:
        same = [one for one in choices if day.isoformat() in (one.due, one.due_nominal)]
        return same[0] if len(same) == 1 else None
    tails = [one for one in choices if ":" in one.label and key in match_key(one.label.split(":", 1)[1])]
    if len(key) > 5 and len(tails) == 1:
        return tails[0]  # "Năm học" of "Tháng 7/2026: năm học 2025 - 2026"
    if len(choices) == 1 and period and choices[0].due_nominal and choices[0].due_nominal[:4] == period[:4]:
        only = choices[0]
        return only if only.label and match_key(only.label).endswith(key) else None
    return None


def named_in_title(choices, title: str, task: Task):
    """The occurrence a title names right behind what the task does: "BÁO CÁO TỔNG KẾT NĂM 2026 (NHIỆM VỤ 11)"."""
    one = named_by_label(choices, title, task)
    if one is None:
        return None
    does, tail = " ".join(match_key(task.content).split()[:2]), match_key(one.label.split(":", 1)[1])
    told = rf"\b{re.escape(does)}(?: (?:công tác|thi đua|khen thưởng|tđkt|và))* {re.escape(tail)}\b"
    return one if re.search(told, match_key(title)) else None


def named_by_label(choices, text: str, task: Task):
    """The occurrence whose own words a shortened text holds: "Tổng kết năm 2026" is "Tháng 12: năm 2026"."""
    key = match_key(text)
    if not key or key == match_key(task.content):
        return None
    tails = [(one, match_key(one.label.split(":", 1)[1])) for one in choices if ":" in one.label]
    held = [one for one, tail in tails if tail and re.search(rf"\b{re.escape(tail)}\b", key)]
    return held[0] if len(held) == 1 else None
