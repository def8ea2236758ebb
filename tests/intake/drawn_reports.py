"""Made-up workbooks of progress in which whose report, which task, kỳ and state stand in places drawn at random.
A column, a group row, a line over one of several tables, the name of a sheet, the title or the letterhead may say each;
a state may be ticked in columns. Every row without a document of its own says nothing but these."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, replace

from data.intake.model import Sheet
from tests.intake.drawn import catalogue

COMMUNES = {unit.unit_id: unit.name for unit in catalogue().units if unit.type in ("xã", "phường")}
TASKS = {task.task_no: task for task in catalogue().tasks if task.task_no in ("7", "11", "12")}
OPEN_UNTIL = "2026-11"  # kỳ that are over on the day of the report
STATES = {
    "done": ("Hoàn thành", "Các nhiệm vụ đã hoàn thành"),
    "in_progress": ("Đang thực hiện", "Các nhiệm vụ đang thực hiện"),
    "not_started": ("Chưa thực hiện", "Các nhiệm vụ chưa thực hiện"),
}
TITLES = {
    "task": ("Nội dung công việc", "Nhiệm vụ"),
    "unit": ("Đơn vị", "Cơ quan, đơn vị"),
    "occurrence": ("Mốc, kỳ", "Kỳ thực hiện"),
    "state": ("Tình trạng", "Tiến độ"),
}
ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True)
class Fact:
    """One row of a report."""

    task: str
    occurrence: str
    label: str
    unit: str
    state: str
    document: str | None


class Report:
    """One workbook, drawn by `draw`."""

    def __init__(self, draw: random.Random):
        self.draw = draw
        self.units = draw.sample(list(COMMUNES), draw.randint(1, 3))
        over = {no: [o for o in task.occurrences if o.due and o.due[:7] < OPEN_UNTIL] for no, task in TASKS.items()}
        tasks = draw.sample(sorted(no for no, periods in over.items() if periods), draw.randint(1, 2))
        self.periods = {no: draw.sample(over[no], min(len(over[no]), draw.randint(1, 2))) for no in tasks}
        self.has_order, self.has_documents = draw.random() < 0.7, draw.random() < 0.6
        self.places = self._places()
        self.facts = self._facts()

    def _places(self) -> dict[str, str]:
        pick = self.draw.choice
        one_task, one_unit = len(self.periods) == 1, len(self.units) == 1
        one_period = one_task and len(next(iter(self.periods.values()))) == 1
        places = {
            "unit": pick(["column", "group", "sheet", "table", *(["letterhead", "title"] if one_unit else [])]),
            "task": pick(["column", "group", "table", *(["title"] if one_task else [])]),
            "occurrence": pick(["column", "column", *(["title"] if one_period else [])]),
            "state": pick(["column", "ticks", "group", "table"]),
        }
        for place in ("sheet", "table", "group"):  # each says one thing
            for what in [what for what in places if places[what] == place][1:]:
                places[what] = "column"
        if "column" not in (places["unit"], places["task"]):
            places["task"] = "column"
        return places

    def _facts(self) -> list[Fact]:
        facts = [
            Fact(no, one.key, one.label.split(":")[0], unit, state, None)
            for no, all_of in self.periods.items()
            for one in all_of
            for unit in self.units
            for state in [self.draw.choice(list(STATES))]
            if self.draw.random() < 0.9
        ]
        facts = facts or [Fact("12", "2026-05", "Kỳ tháng 5/2026", self.units[0], "done", None)]
        return [
            replace(fact, document=f"{n}/BC-UBND") if self.has_documents and fact.state == "done" else fact
            for n, fact in enumerate(facts, start=10)
        ]

    def words(self, what: str, fact: Fact) -> str:
        if what == "unit":
            return COMMUNES[fact.unit]
        if what == "task":
            return f"Nhiệm vụ {fact.task}: {TASKS[fact.task].content}"
        return fact.label if what == "occurrence" else STATES[fact.state][self.places["state"] != "column"]

    # -- sheets -----------------------------------------------------------------------------------------------------

    def sheets(self) -> list[Sheet]:
        return [self._sheet(name, part) for name, part in self._parted(self.facts, "sheet", "Sheet1")]

    def truth(self) -> Counter:
        told = ("task", "occurrence", "unit", "state", "document")
        return Counter(tuple(getattr(fact, name) for name in told) for fact in self.facts)

    def _parted(self, facts: list[Fact], place: str, otherwise: str = "") -> list[tuple[str, list[Fact]]]:
        what = next((what for what, where in self.places.items() if where == place), None)
        parts: dict[str, list[Fact]] = {}
        for fact in facts:
            parts.setdefault(self.words(what, fact) if what else otherwise, []).append(fact)
        return list(parts.items())

    def _sheet(self, name: str, facts: list[Fact]) -> Sheet:
        own = self.places["unit"] == "letterhead"
        title = "TIẾN ĐỘ THỰC HIỆN " + ("KẾ HOẠCH 60/KH-UBND" if self.places["task"] != "title" else "")
        title += self.words("task", facts[0]).upper() if self.places["task"] == "title" else ""
        title += f" CỦA {COMMUNES[self.units[0]].upper()}" if self.places["unit"] == "title" else ""
        rows = [[f"UBND {COMMUNES[self.units[0]].upper()}" if own else "SỞ NỘI VỤ"], [title]]
        rows += [[facts[0].label]] if self.places["occurrence"] == "title" else []
        rows.append(["(Số liệu đến ngày 15/11/2026)"])
        for n, (line, part) in enumerate(self._parted(facts, "table")):
            rows += [[]] * self.draw.randint(0, 1)
            rows += [[self.draw.choice([f"{ROMAN[n % 4]}. ", ""]) + line]] if line else []
            rows += self._table(part)
        width = max(map(len, rows))
        return Sheet(name[:31], [[*row, *[""] * (width - len(row))] for row in rows])

    def _table(self, facts: list[Fact]) -> list[list]:
        columns = [what for what in TITLES if self.places[what] == "column"]
        ticks = list(STATES) if self.places["state"] == "ticks" else []
        head = ["STT"] if self.has_order else []
        head += [self.draw.choice(TITLES[what]) for what in columns] + [STATES[state][0] for state in ticks]
        head += ["Văn bản"] if self.has_documents else []
        rows, number = [head], 0
        for n, (line, part) in enumerate(self._parted(facts, "group")):
            begins = [ROMAN[n % 4]] if self.has_order else []
            rows += [[*begins, line, *[""] * (len(head) - len(begins) - 1)]] if line else []
            for fact in part:
                number += 1
                row = [float(number)] if self.has_order else []
                row += [self.words(what, fact) for what in columns] + ["x" if s == fact.state else "" for s in ticks]
                rows.append(row + ([fact.document or ""] if self.has_documents else []))
        return rows
