"""Made-up workbooks of measured results: whose, of which task, what is counted and when stand in drawn places.
As lists with a row for each number, or as matrices in which units, measures or kỳ head the columns."""

from __future__ import annotations

from collections import Counter

from tests.intake.drawn import catalogue
from tests.intake.drawn_sheets import COMMUNES, ROMAN, Drawn, Record

TASKS = {task.task_no: task for task in (*catalogue().tasks, *catalogue().items)}
MEASURES = {  # task -> what is counted for it, with the unit it is measured in
    "12": {"Số tin, bài": "tin, bài", "Gương điển hình tiên tiến": "gương", "Buổi tuyên truyền": "buổi"},
    "6": {"Số lớp tập huấn": "lớp", "Số người được tập huấn": "người"},
    "9": {"Số đơn vị được kiểm tra": "đơn vị", "Số kiến nghị sau kiểm tra": "kiến nghị"},
    "III.5": {"Hồ sơ đã số hóa": "hồ sơ", "Tài liệu đã số hóa": "trang"},
}
MONTHS, QUARTERS = ("2026-07", "2026-08", "2026-09", "2026-10"), ("2026-Q1", "2026-Q2", "2026-Q3")


class Results(Drawn):
    """Results of a few units, measures and kỳ; the task of a measure may be named in many places."""

    TITLES = {
        "unit": ("Đơn vị", "Tên đơn vị", "Xã, phường", "Địa phương", "Cơ quan, đơn vị"),
        "task": ("Nhiệm vụ", "Nhiệm vụ số", "Nhiệm vụ, mục", "Mục kế hoạch"),
        "measure": ("Chỉ số", "Chỉ tiêu", "Nội dung chỉ tiêu", "Tên chỉ tiêu", "Nội dung"),
        "measure_unit": ("Đơn vị tính", "ĐVT"),
        "period": ("Kỳ báo cáo", "Kỳ", "Thời gian", "Kỳ số liệu"),
        "value": ("Giá trị", "Số liệu", "Kết quả", "Thực hiện", "Số lượng", "Kết quả thực hiện"),
    }
    PLACES = {
        "unit": ("group", "table", "sheet", "title", "letterhead", "heading", "heading"),
        "task": ("group", "table", "sheet", "title", "title", "measure"),
        "measure": ("group", "table", "heading", "heading"),
        "measure_unit": ("measure", "measure", "value"),
        "period": ("group", "table", "sheet", "title", "title", "heading", "heading"),
    }
    VALUE = "value"
    ADDS_UP = True

    def drawn_records(self) -> list[Record]:
        some, rand = self.draw.sample, self.draw.randint
        self.has_units, self.is_brief = self.draw.random() < 0.5, self.draw.random() < 0.3
        units = some(list(COMMUNES), rand(1, 3))
        tasks = some(list(MEASURES), rand(1, 2))
        measures = {task: some(list(MEASURES[task]), rand(1, 2)) for task in tasks}
        times = self.draw.choice([MONTHS, QUARTERS])
        periods = sorted(some(times, rand(1, 3)))
        records = [
            {"unit": unit, "task": task, "measure": measure, "period": period, "value": float(rand(0, 90))}
            for task in tasks
            for measure in measures[task]
            for unit in units
            for period in periods
            if self.draw.random() < 0.9
        ]
        records = records or [
            {"unit": units[0], "task": "12", "measure": "Số tin, bài", "period": "2026-Q3", "value": 5.0}
        ]
        if self.has_units:
            for record in records:
                record["measure_unit"] = MEASURES[record["task"]][record["measure"]]
        return records

    def others(self, fact: str) -> list:
        held = self.values(fact, self.records)
        times = MONTHS if len(self.records[0]["period"]) == 7 and "Q" not in self.records[0]["period"] else QUARTERS
        of = {"unit": list(COMMUNES)[:40], "task": list(MEASURES), "period": times}.get(fact, ())
        return [value for value in of if value not in held]

    def fitting(self, places: dict[str, str]) -> dict[str, str]:
        if "heading" in places.values() and not {places["unit"], places["measure"], places["period"]} & {"column"}:
            places[self.draw.choice(["unit", "measure", "period"])] = "column"
        if "heading" in places.values() and places.get("measure_unit") == "value":
            places["measure_unit"] = "measure"
        beside = "column" in (places["task"], places.get("measure_unit"))
        if places["measure"] == "heading" and beside:  # the columns say both
            places |= {"task": "measure"} | ({"measure_unit": "measure"} if self.has_units else {})
        if places["measure"] not in ("column", "heading") and places.get("measure_unit") == "measure":
            places["measure_unit"] = "column"
        return places

    def words(self, fact: str, value, place: str) -> object:
        if fact == "measure":
            return self._measure(value, place)
        if fact == "value":
            return value
        if fact == "unit":
            return COMMUNES[value].upper() if place == "title" else COMMUNES[value]
        if fact == "task":
            return self._task(value, place)
        return self._period(value, place) if fact == "period" else value

    def _cell(self, fact: str, record: Record) -> object:
        if fact == "value" and self.places.get("measure_unit") == "value":
            return f"{record['value']:g} {record['measure_unit']}"
        return super()._cell(fact, record)

    def _measure(self, value: str, place: str) -> str:
        task = next(no for no, measures in MEASURES.items() if value in measures)
        if self.places["task"] == "measure":
            value = f"{'Mục' if '.' in task else 'Nhiệm vụ'} {task}: {value}"
        if self.places.get("measure_unit") == "measure":
            value += f" ({MEASURES[task][value.split(': ')[-1]]})"
        return value

    def _task(self, value: str, place: str) -> str:
        named = f"{'Mục' if '.' in value else 'Nhiệm vụ'} {value}"
        if place in ("title", "sheet"):
            return named.upper() if place == "title" else named
        if place == "column":
            return self.draw.choice([value, named])
        return f"{named}: {TASKS[value].content}"

    def _period(self, value: str, place: str) -> str:
        number = value[5:]
        name = f"Quý {ROMAN[int(number[1]) - 1]}" if number[0] == "Q" else f"Tháng {int(number)}"
        if place == "heading" and number[0] != "Q" and self.is_brief:
            return f"T{int(number)}"
        if place in ("heading", "sheet"):
            return name
        return name + self.draw.choice(["/2026", " năm 2026"])

    def title(self, said: Record) -> list[str]:
        line = self.draw.choice(["KẾT QUẢ THỰC HIỆN", "TỔNG HỢP KẾT QUẢ", "SỐ LIỆU"])
        line += f" {self.words('task', said['task'], 'title')}" if "task" in said else " CÁC CHỈ TIÊU"
        line += (
            f" CỦA {self.words('unit', said['unit'], 'title')}"
            if "unit" in said and self.places["unit"] != "letterhead"
            else ""
        )
        if "period" not in said:
            return [f"{line} NĂM 2026"]
        when = self._period(said["period"], "title")
        return [f"{line} {when.upper()}"] if self.draw.random() < 0.5 else [line, f"({when})"]

    def may_be_summed(self, records: list[Record]) -> bool:
        return len(self.values("measure", records)) == 1 and self.places.get("measure_unit") != "value"

    def truth(self) -> Counter:
        told: Counter = Counter()
        for one in self.records:
            told[one["unit"], one["task"], one["measure"], one.get("measure_unit"), one["period"], one["value"]] += 1
        return told


def results(checked) -> Counter:
    """What came out, in the same words."""
    names = ("unit_id", "task_no", "measure", "measure_unit", "period", "value")
    return Counter(tuple(row.get(name) for name in names) for row in checked.rows)
