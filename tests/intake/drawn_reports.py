"""Made-up workbooks of progress: whose report, which task, kỳ and state stand in drawn places.
A column, a group row, a line over one of several tables, the name of a sheet, the title or the letterhead may say each;
a state may be ticked in columns. Every row without a document of its own says nothing but these."""

from __future__ import annotations

from collections import Counter

from tests.intake.drawn import catalogue
from tests.intake.drawn_sheets import COMMUNES, Drawn, Record

TASKS = {task.task_no: task for task in catalogue().tasks if task.task_no in ("7", "11", "12")}
OPEN_UNTIL = "2026-11"  # kỳ that are over on the day of the report
OVER = {no: [o for o in task.occurrences if o.due and o.due[:7] < OPEN_UNTIL] for no, task in TASKS.items()}
LABELS = {(no, one.key): one.label.split(":")[0] for no, periods in OVER.items() for one in periods}
STATES = {
    "done": ("Hoàn thành", "Các nhiệm vụ đã hoàn thành", "Đã hoàn thành"),
    "in_progress": ("Đang thực hiện", "Các nhiệm vụ đang thực hiện", "Đang thực hiện"),
    "not_started": ("Chưa thực hiện", "Các nhiệm vụ chưa thực hiện", "Chưa thực hiện"),
}


class Report(Drawn):
    """Reports of a few units on a few kỳ of one or two tasks."""

    TITLES = {
        "task": ("Nội dung công việc", "Nhiệm vụ"),
        "unit": ("Đơn vị", "Cơ quan, đơn vị"),
        "occurrence": ("Mốc, kỳ", "Kỳ thực hiện"),
        "state": ("Tình trạng", "Tiến độ"),
        "document": ("Văn bản",),
    }
    PLACES = {
        "task": ("group", "table", "title"),
        "unit": ("group", "sheet", "table", "letterhead", "title"),
        "occurrence": ("title",),
        "state": ("ticks", "group", "table"),
    }
    MARKED, MARKS = "state", {state: words[0] for state, words in STATES.items()}

    def drawn_records(self) -> list[Record]:
        draw = self.draw
        self.state_words = {state: draw.choice(words[1:]) for state, words in STATES.items()}
        units = draw.sample(list(COMMUNES), draw.randint(1, 3))
        tasks = draw.sample(sorted(no for no, periods in OVER.items() if periods), draw.randint(1, 2))
        periods = {no: draw.sample(OVER[no], min(len(OVER[no]), draw.randint(1, 2))) for no in tasks}
        made = [
            {"task": no, "occurrence": (no, one.key), "unit": unit, "state": draw.choice(list(STATES))}
            for no, all_of in periods.items()
            for one in all_of
            for unit in units
            if draw.random() < 0.9
        ]
        made = made or [{"task": "12", "occurrence": ("12", "2026-05"), "unit": units[0], "state": "done"}]
        for n, one in enumerate(made if draw.random() < 0.6 else (), start=10):
            one |= {"document": f"{n}/BC-UBND"} if one["state"] == "done" else {}
        return made

    def others(self, fact: str) -> list:
        of = {"task": list(TASKS), "unit": list(COMMUNES)[:40], "state": list(STATES)}.get(fact, ())
        return [value for value in of if value not in self.values(fact, self.records)]

    def fitting(self, places: dict[str, str]) -> dict[str, str]:
        return places if "column" in (places["unit"], places["task"]) else places | {"task": "column"}

    def words(self, fact: str, value, place: str) -> object:
        if fact == "unit":
            return COMMUNES[value].upper() if place == "title" else COMMUNES[value]
        if fact == "task":
            return f"Nhiệm vụ {value}: {TASKS[value].content}"
        if fact == "occurrence":
            return LABELS[value]
        if fact == "state":
            return STATES[value][0] if place == "column" else self.state_words[value]
        return value

    def title(self, said: Record) -> list[str]:
        line = "TIẾN ĐỘ THỰC HIỆN "
        line += str(self.words("task", said["task"], "title")).upper() if "task" in said else "KẾ HOẠCH 60/KH-UBND"
        if "unit" in said and self.places["unit"] != "letterhead":
            line += f" CỦA {self.words('unit', said['unit'], 'title')}"
        when = [self.words("occurrence", said["occurrence"], "title")] if "occurrence" in said else []
        return [line, *when, "(Số liệu đến ngày 15/11/2026)"]

    def truth(self) -> Counter:
        return Counter(
            (one["task"], one["occurrence"][1], one["unit"], one["state"], one.get("document")) for one in self.records
        )
