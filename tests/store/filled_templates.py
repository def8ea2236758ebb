"""The blank templates as the page offers them, filled in: one Trip a form, with what must be answered afterwards.
Every column of a template is used at least once, and what a drop-down offers is taken from the template's own list.
A row is what is typed, by field; `told` says what the store must then answer, by column of the question."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass, field

from openpyxl import load_workbook

from data.catalogue import Catalogue
from data.intake.forms import FORMS
from data.intake.template import HEADING_ROW, LISTS
from data.text import period_bounds, read_period
from tests.conftest import TODAY

Row = dict
Lists = dict[str, list[str]]  # field -> what its drop-down offers


@dataclass(frozen=True)
class Trip:
    """One form on its way in and back: rows typed, the two changes and the removal of the second file, answers."""

    form: str
    rows: Callable[[Lists, Catalogue], list[Row]]
    change: tuple[tuple[int, Row], tuple[int, Row]]
    question: str
    told: Callable[[Row, Catalogue], Row]
    asked: tuple[dict, ...] = ({},)  # parameters of the question, once each
    unit: str | None = None
    period: str | None = None
    about: Callable[[Row], bool] = lambda answer: True  # which answers are about the rows typed
    extra: dict[str, int] = field(default_factory=dict)  # rows a list brings besides those typed: its clusters
    removed: int = 3  # the row the second file leaves out
    given: frozenset[str] = frozenset()  # columns the template fills in itself

    @property
    def name(self) -> str:
        return f"{self.form}-of-one-unit" if self.unit else self.form


class Blank:
    """A copy of a template opened: its columns by field, its lists, and where to type."""

    def __init__(self, trip: Trip, content: bytes):
        self.trip = trip
        self.book = load_workbook(io.BytesIO(content))
        self.page = self.book.worksheets[0]
        titles = {self.page.cell(HEADING_ROW, c).value: c for c in range(1, self.page.max_column + 1)}
        self.columns = {f.name: titles[f.title] for f in FORMS[trip.form].fields if f.title in titles}

    def lists(self) -> Lists:
        found = {}
        for rule in self.page.data_validations.dataValidation:
            if rule.type == "list":
                column = self.page[str(rule.sqref).split(":")[0]].column
                name = next(n for n, c in self.columns.items() if c == column)
                cells = self.book[LISTS][rule.formula1.split("!")[1].replace("$", "")]
                found[name] = [cell.value for (cell,) in cells]
        return found

    def filled(self, rows: list[Row]) -> bytes:
        """Typed below what the template already holds; a row that names its line is typed into that line."""
        line = HEADING_ROW + 1
        while any(self.page.cell(line, c).value is not None for c in self.columns.values()):
            line += 1
        for row in rows:
            at = HEADING_ROW + row["line"] if "line" in row else line
            line += at == line
            for name, value in row.items():
                if name != "line":
                    self.page.cell(at, self.columns[name], value)
        out = io.BytesIO()
        self.book.save(out)
        return out.getvalue()


def _day(value) -> str | None:
    return value and value.isoformat()


# -- awards ---------------------------------------------------------------------------------------------------------


def _awards(lists: Lists, _: Catalogue) -> list[Row]:
    """Sixteen rows, by decision and by period in turn; a decision taken back among them."""
    made = []
    begun = [name for name in lists["period"] if period_bounds(read_period(name))[0] <= TODAY]
    forms = [name for name in lists["award_form"] if name != "Lao động tiên tiến"]  # of a collective it is another one
    for n in range(16):
        row = {
            "order": n + 1,
            "award_form": forms[3 * n],
            "award_kind": lists["award_kind"][n % len(lists["award_kind"])],
            "recipient_type": lists["recipient_type"][n % len(lists["recipient_type"])],
            "quantity": 10 + n,
            "authority": "Chủ tịch UBND tỉnh",
            "movement": lists["movement"][n % len(lists["movement"])],
            "found_by": lists["found_by"][n % len(lists["found_by"])],
        }
        if "unit" in lists:
            row["unit"] = lists["unit"][20 + n // 2 * 2 if n % 2 else 60 + n]
        row |= (
            {"decision_no": f"{n}/QĐ-UBND", "decision_date": dt.date(2026, 7, 1 + n)}
            if n % 2
            else {"period": begun[n % len(begun)]}
        )
        made.append(row)
    made[1]["unit"] = made[3]["unit"] if "unit" in lists else None
    made[5]["revoked"] = lists["revoked"][0]
    return [{name: value for name, value in row.items() if value is not None} for row in made]


def _award_told(row: Row, catalogue: Catalogue) -> Row:
    kinds = {kind.statistics_name or kind.name: kind.name for kind in catalogue.kinds}
    return {
        "unit": row.get("unit", "Xã Na Rì"),
        "form": row["award_form"],
        "kind": kinds[row["award_kind"]],
        "recipient": row["recipient_type"],
        "quantity": -row["quantity"] if "revoked" in row else row["quantity"],
        "decision_no": row.get("decision_no"),
        "decision_date": _day(row.get("decision_date")),
        "authority": row["authority"],
        "movement": row["movement"],
        "found_by": {"Đơn vị trình": "unit", "Người đứng đầu": "head", "Báo chí": "press"}[row["found_by"]],
    }


def _own_awards(lists: Lists, catalogue: Catalogue) -> list[Row]:
    """One commune's decisions of the quarter: forms it decides itself, no column of units."""
    rows = _awards(lists | {"award_form": ["Giấy khen của Chủ tịch UBND cấp xã"] * 50}, catalogue)
    for n, row in enumerate(rows):
        row.pop("period", None)
        row |= {"decision_no": f"{n}/QĐ-UBND", "decision_date": dt.date(2026, 7, 1 + n)}
    return rows


# -- progress, results ----------------------------------------------------------------------------------------------

_STATES = {"Chưa thực hiện": "not_started", "Đang thực hiện": "in_progress", "Hoàn thành": "done",
           "Không phát sinh": "not_applicable"}  # fmt: skip


def _reports(lists: Lists, catalogue: Catalogue, unit: str | None = None) -> list[Row]:
    """A report in every second line the template lists; a class of units reports with one unit named."""
    due = [(task, one) for task in catalogue.tasks for one in task.occurrences if task.task_no not in ("4", "IV.4")]
    if unit:
        due = [(task, one) for task, one in due if task.lead in catalogue.classes]
    listed = [(task, one) for task in catalogue.tasks for one in task.occurrences
              if not unit or task.lead in catalogue.classes]  # fmt: skip
    made = []
    for n, (task, one) in enumerate(due[: 30 if unit is None else 12]):
        if n % 2 and unit is None:
            continue
        state = lists["status"][n // 2 % len(lists["status"])]
        row = {
            "line": 1 + listed.index((task, one)),
            "status": state,
            "result": f"Kết quả {n}",
            "cause": f"Vướng mắc {n}",
            "request": f"Kiến nghị {n}",
            "report_date": dt.date(2026, 9, 1 + n % 20),
            "note": f"Ghi chú {n}",
        }
        if state == "Hoàn thành":
            row |= {"completed_on": dt.date(2026, 8, 1 + n % 20), "percent": 100}
            row |= {"document_no": f"{n}/BC-SNV", "document_date": dt.date(2026, 8, 1 + n % 20)}
        elif state == "Đang thực hiện":
            row |= {"percent": 3 * n, "committed": dt.date(2026, 12, 1)}
        if task.lead in catalogue.classes and unit is None:
            row["unit"] = lists["unit"][30 + n]
        if task.task_no == "11" and one.key == "2026-07":
            row["unit"] = "Sở Giáo dục và Đào tạo"
            if unit:
                continue
        made.append(row)
    if unit is None:  # one more unit for a mốc another one reports in the file
        task, one = due[12]
        typed = {"order": int(task.task_no), "task": task.content, "occurrence": one.label, "unit": lists["unit"][60]}
        again = next(row for row in made if row["line"] == 1 + listed.index((task, one)))
        made.append({name: value for name, value in again.items() if name != "line"} | typed)
    return made


def _report_told(row: Row, catalogue: Catalogue) -> Row:
    document = row.get("document_no") and f"{row['document_no']} ngày {row['document_date']:%d/%m/%Y}"
    return {
        "state": _STATES[row["status"]],
        "percent": row.get("percent"),
        "completed_on": _day(row.get("completed_on")),
        "document": document,
        "result": row["result"],
        "cause": row["cause"],
        "request": row["request"],
        "committed": _day(row.get("committed")),
        "note": row["note"],
        "report_date": _day(row["report_date"]),
    }


def _results(lists: Lists, _: Catalogue) -> list[Row]:
    made = [
        {
            "order": n + 1,
            "task_no": "12" if n < 4 else str(n),
            "measure": f"Chỉ số minh họa {n}",
            "measure_unit": "giờ phát",
            "period": lists["period"][2 if n < 4 else n],
            "value": (12, 1.5, 0, 1234567)[n % 4],
            "source": f"Báo cáo số {n}/BC",
        }
        for n in range(12)
    ]
    if "unit" in lists:
        for n, row in enumerate(made):
            row["unit"] = lists["unit"][40 if n < 4 else n]
    return made


def _result_told(row: Row, catalogue: Catalogue) -> Row:
    return {name: row[name] for name in ("task_no", "measure", "measure_unit", "value", "source")} | {
        "unit": row.get("unit", "Xã Na Rì"),
    }


# -- lists ----------------------------------------------------------------------------------------------------------


def _units(_: Lists, __: Catalogue) -> list[Row]:
    return [
        {
            "order": 107 + n,
            "unit_id": f"ban-minh-hoa-{n}",
            "name": f"Ban minh họa {n}",
            "type": "đơn vị sự nghiệp",
            "code": f"{99000 + n}",
            "former_province": "Thái Nguyên",
            "former_district": f"Huyện minh họa {n}",
            "former_units": f"Xã A{n}; Xã B{n}",
            "valid_from": dt.date(2026, 1, 1),
            "valid_to": dt.date(2027, 1, 1 + n),
        }
        for n in range(10)
    ]


def _unit_told(row: Row, _: Catalogue) -> Row:
    return {
        "unit_id": row["unit_id"],
        "unit": row["name"],
        "unit_type": row["type"],
        **{name: row[name] for name in ("code", "former_province", "former_district", "former_units")},
    }


def _clusters(lists: Lists, _: Catalogue) -> list[Row]:
    return [
        {
            "order": n + 1,
            "cluster": f"Cụm minh họa {n // 4 + 1}",
            "unit": lists["unit"][3 * n],
            "role": lists["role"][min(n % 4, 2)],
            "valid_from": dt.date(2026, 1, 1),
            "valid_to": dt.date(2026, 12, 1 + n),
        }
        for n in range(12)
    ]


def _member_told(row: Row, _: Catalogue) -> Row:
    return {"unit": row["unit"], "cluster": row["cluster"]}


def _calendar(lists: Lists, _: Catalogue) -> list[Row]:
    return [
        {"order": n + 1, "day": dt.date(2026, 10, 1 + n), "kind": lists["kind"][n % 2], "basis": f"Công văn {n}"}
        for n in range(12)
    ]


def _calendar_told(row: Row, _: Catalogue) -> Row:
    return {"day": _day(row["day"]), "working": row["kind"] == "Làm việc", "basis": row["basis"]}


def _targets(lists: Lists, _: Catalogue) -> list[Row]:
    made = [
        {
            "order": n + 1,
            "indicator": lists["indicator"][n % 3],
            "year": 2026 + n // 6,
            "value": (50, 33.3, 100, 12.5)[n % 4],
            "source": f"Quyết định số {n}/QĐ-UBND",
        }
        for n in range(12)
    ]
    for n, row in enumerate(made):
        if n % 6 > 2:
            row["unit"] = lists["unit"][0]
    return made


def _target_told(row: Row, _: Catalogue) -> Row:
    return {name: row[name] for name in ("indicator", "year", "value", "source")} | {
        "unit_id": "so-noi-vu" if "unit" in row else "*"
    }


def _movements(lists: Lists, _: Catalogue) -> list[Row]:
    return [
        {
            "movement_no": 11 + n,
            "name": f"Phong trào minh họa {n}",
            "full_name": f"Phong trào thi đua minh họa đầy đủ {n}",
            "launched_by": "Chủ tịch UBND tỉnh",
            "period": "2026 - 2030",
            "standing_unit": lists["standing_unit"][n],
            "launch_document": f"Quyết định {n}/QĐ-UBND",
            "mid_review_due": dt.date(2026, 6, 30),
            "final_review_due": dt.date(2026, 12, 10 + n),
            "state": "đang thực hiện",
            "note": f"Ghi chú {n}",
        }
        for n in range(10)
    ]


def _movement_told(row: Row, _: Catalogue) -> Row:
    same = ("name", "full_name", "launched_by", "period", "standing_unit", "launch_document", "state", "note")
    return {
        "movement_no": str(row["movement_no"]),
        **{name: row[name] for name in same},
        "mid_review_due": _day(row["mid_review_due"]),
        "final_review_due": _day(row["final_review_due"]),
    }


_DEADLINES = ("Quý I/2026", "Tháng 7/2026", "Tháng 3, tháng 8/2026", "Đầu quý III/2026", "Hàng tháng", "Hàng quý",
              "Trước ngày 15/12/2026", "Theo quy định", "Chậm nhất ngày 15/12/2026", "Thường xuyên")  # fmt: skip


def _plan(_: Lists, catalogue: Catalogue) -> list[Row]:
    return [
        {
            "task_no": 18 + n,
            "content": f"Công việc minh họa thứ {n} của kế hoạch, có nội dung dài hơn bảy mươi chữ cái để rút gọn được",
            "short_title": f"Việc minh họa {n}",
            "lead": ("Sở Nội vụ", "Các cơ quan, đơn vị, địa phương", "Sở Y tế")[n % 3],
            "support": "Các sở, ban, ngành",
            "deadline": deadline,
            "product": f"Báo cáo {n}",
            "responsible": "Phó Giám đốc Sở",
            "note": f"Ghi chú {n}",
        }
        for n, deadline in enumerate(_DEADLINES)
    ]


def _task_told(row: Row, _: Catalogue) -> Row:
    return {"task_no": str(row["task_no"]), "post": row["responsible"]} | {
        name: row[name] for name in ("content", "short_title", "lead", "deadline", "support", "product", "note")
    }


def _reports_of_one(lists: Lists, catalogue: Catalogue) -> list[Row]:
    return _reports(lists, catalogue, unit="xp-02155")


GIVEN = frozenset(("order", "task", "lead", "occurrence", "deadline"))
TRIPS = (
    Trip("awards", _awards, ((4, {"quantity": 900}), (7, {"quantity": 0})), "award_rows", _award_told),
    Trip("awards", _own_awards, ((4, {"quantity": 900}), (7, {"quantity": 0})), "award_rows", _award_told,
         unit="xp-02155", period="2026-Q3", given=frozenset(("period",))),
    Trip("progress", _reports, ((4, {"result": "Sửa kết quả"}), (6, {"cause": "Sửa nguyên nhân"})), "assignments",
         _report_told, ({"group": "all"},), about=lambda answer: answer["report_date"], removed=15, given=GIVEN),
    Trip("progress", _reports_of_one, ((4, {"result": "Sửa kết quả"}), (6, {"cause": "Sửa nguyên nhân"})),
         "assignments", _report_told, ({"group": "all"},), "xp-02155", given=GIVEN,
         about=lambda answer: answer["report_date"]),
    Trip("results", _results, ((4, {"value": 90.25}), (7, {"value": 0})), "measured_results", _result_told),
    Trip("results", _results, ((4, {"value": 90.25}), (7, {"value": 0})), "measured_results", _result_told,
         unit="xp-02155", period="2026-Q3"),
    Trip("units", _units, ((4, {"name": "Ban đổi tên"}), (7, {"code": "99999"})), "units", _unit_told,
         about=lambda answer: answer["unit_id"].startswith("ban-minh-hoa"), extra={"unchanged": 106}),
    Trip("clusters", _clusters, ((4, {"role": "Phó"}), (7, {"valid_to": dt.date(2026, 11, 30)})), "units",
         _member_told, about=lambda answer: answer["cluster"]),
    Trip("calendar", _calendar, ((4, {"kind": "Làm việc"}), (7, {"basis": "Công văn sửa"})), "calendar",
         _calendar_told, about=lambda answer: answer["day"] >= "2026-10", extra={"missing": 2}),
    Trip("targets", _targets, ((4, {"value": 90}), (7, {"source": "Quyết định sửa"})), "targets", _target_told,
         tuple({"year": year} | told for year in (2026, 2027) for told in ({}, {"unit": "so-noi-vu"}))),
    Trip("movements", _movements, ((4, {"name": "Phong trào đổi tên"}), (7, {"mid_review_due": dt.date(2026, 7, 31)})),
         "movements", _movement_told, about=lambda answer: int(answer["movement_no"]) > 10, extra={"unchanged": 10}),
    Trip("plan", _plan, ((4, {"deadline": "Quý IV/2026"}), (7, {"content": "Công việc đổi nội dung"})), "tasks",
         _task_told, about=lambda answer: int(answer["task_no"]) > 17, extra={"missing": 17}),
)  # fmt: skip
