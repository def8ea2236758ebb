"""Made-up lists of movements, of a plan's tasks, of days off and of units, what each says in drawn places."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from tests.intake.drawn import catalogue
from tests.intake.drawn_sheets import Drawn, Record

OFFICES = {unit.unit_id: unit.name for unit in catalogue().units if unit.type == "sở"}
DOCUMENT = "Thông báo số 12/TB-UBND"
BASIS = "12/TB-UBND"


class Plan(Drawn):
    """Tasks of next year's plan."""

    TITLES = {
        "task_no": ("STT", "TT", "Số TT"),
        "content": ("Nội dung công việc", "Nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung"),
        "lead": ("Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "Đơn vị thực hiện"),
        "support": ("Cơ quan phối hợp", "Đơn vị phối hợp"),
        "deadline": ("Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời hạn", "Thời gian thực hiện"),
        "product": ("Sản phẩm", "Sản phẩm hoàn thành"),
    }
    PLACES = {"lead": ("group",), "deadline": ("group", "table")}
    NUMBERED = "task_no"
    CONTENTS = (
        "Ban hành kế hoạch phát động thi đua",
        "Tổ chức hội nghị điển hình tiên tiến",
        "Tập huấn nghiệp vụ khen thưởng",
        "Kiểm tra công tác thi đua, khen thưởng",
        "Sơ kết phong trào thi đua 6 tháng đầu năm",
        "Tuyên truyền gương người tốt, việc tốt",
        "Bình xét thi đua cuối năm",
    )
    DEADLINES = ("Quý I/2027", "Tháng 5/2027", "Quý III/2027", "Hàng tháng", "Trước ngày 15/12/2027")

    def drawn_records(self) -> list[Record]:
        pick = self.draw.choice
        leads = self.draw.sample(list(OFFICES.values()), 3) + ["Các cơ quan, đơn vị, địa phương"]
        deadlines = self.draw.sample(self.DEADLINES, 3)
        has_support, has_product = self.draw.random() < 0.5, self.draw.random() < 0.5
        records = []
        for content in self.draw.sample(self.CONTENTS, self.draw.randint(2, 6)):
            one = {"content": content, "lead": pick(leads), "deadline": pick(deadlines)}
            one |= {"support": "Các cơ quan liên quan"} if has_support else {}
            records.append(one | ({"product": "Kế hoạch"} if has_product else {}))
        return records

    def words(self, fact: str, value, place: str) -> object:
        if fact == "task_no":
            return self.draw.choice([float(value), f"{value}."])
        if place in ("group", "table") and fact == "lead":
            return self.draw.choice([f"{value} chủ trì", value, f"Nhiệm vụ do {value} chủ trì"])
        return value

    def others(self, fact: str) -> list:
        is_dated = self.records[0]["deadline"] != "Hàng tháng"
        of = {"lead": list(OFFICES.values()), "deadline": self.DEADLINES[:3] if is_dated else ()}.get(fact, ())
        return [value for value in of if value != self.records[0][fact]]

    def title(self, said: Record) -> list[str]:
        return ["DANH MỤC NHIỆM VỤ NĂM 2027", "(Kèm theo Kế hoạch số 09/KH-UBND ngày 15/12/2026 của UBND tỉnh)"]

    def truth(self) -> Counter:
        names = ("task_no", "content", "lead", "deadline", "support", "product")
        return Counter(tuple(one.get(name) for name in names) for one in self.records)


def plan(checked) -> Counter:
    """What came out, in the same words."""
    names = ("task_no", "content", "lead", "deadline", "support", "product")
    return Counter(tuple(row.get(name) for name in names) for row in checked.rows)


class Movements(Drawn):
    """New movements, with who launched and who leads them, and when they are reviewed."""

    TITLES = {
        "movement_no": ("STT", "TT"),
        "name": ("Tên phong trào", "Phong trào thi đua", "Tên phong trào thi đua", "Phong trào"),
        "launched_by": ("Cấp phát động", "Cơ quan phát động", "Đơn vị phát động"),
        "period": ("Giai đoạn", "Thời gian thực hiện"),
        "standing_unit": ("Cơ quan thường trực", "Cơ quan chủ trì"),
        "launch_document": ("Văn bản phát động", "Văn bản"),
        "mid_review_due": ("Hạn sơ kết", "Sơ kết", "Thời gian sơ kết"),
        "final_review_due": ("Hạn tổng kết", "Tổng kết", "Thời gian tổng kết"),
    }
    PLACES = {"launched_by": ("group", "group", "table"), "standing_unit": ("group",)}
    NUMBERED, FIRST = "movement_no", 21
    NAMES = (
        "Đẩy mạnh học tập số",
        "Vì môi trường xanh",
        "Dạy tốt, học tốt",
        "Xây dựng nếp sống văn minh",
        "An toàn giao thông",
    )
    LAUNCHED = ("Thủ tướng Chính phủ", "UBND tỉnh", "Ủy ban Mặt trận Tổ quốc tỉnh")

    def drawn_records(self) -> list[Record]:
        some = {
            name
            for name in ("period", "standing_unit", "launch_document", "mid_review_due")
            if self.draw.random() < 0.6
        }
        offices = self.draw.sample(list(OFFICES), 2)
        told = {
            "period": lambda: "2026 - 2030",
            "standing_unit": lambda: self.draw.choice(offices),
            "launch_document": lambda: f"{self.draw.randint(10, 90)}/KH-UBND",
            "mid_review_due": lambda: f"2028-{self.draw.randint(1, 12):02d}-15",
        }
        return [
            {
                "name": name,
                "launched_by": self.draw.choice(self.LAUNCHED[:2] if self.draw.random() < 0.7 else self.LAUNCHED),
            }
            | {one: make() for one, make in told.items() if one in some}
            | {"final_review_due": f"2030-{self.draw.randint(1, 12):02d}-20"}
            for name in self.draw.sample(self.NAMES, self.draw.randint(2, 5))
        ]

    def words(self, fact: str, value, place: str) -> object:
        if fact == "movement_no":
            return float(value)
        if fact.endswith("_due"):
            return f"{dt.date.fromisoformat(value):%d/%m/%Y}"
        if fact == "standing_unit":
            return OFFICES[value]
        if fact == "launched_by" and place in ("group", "table"):
            return self.draw.choice(
                [f"Phong trào do {value} phát động", f"Các phong trào thi đua do {value} phát động"]
            )
        return value

    def others(self, fact: str) -> list:
        of = {"launched_by": self.LAUNCHED, "standing_unit": list(OFFICES)}.get(fact, ())
        return [value for value in of if value != self.records[0][fact]]

    def title(self, said: Record) -> list[str]:
        return [self.draw.choice(["DANH MỤC CÁC PHONG TRÀO THI ĐUA", "DANH SÁCH PHONG TRÀO THI ĐUA NĂM 2026"])]

    def truth(self) -> Counter:
        return Counter(tuple(one.get(name) for name in MOVEMENT) for one in self.records)


MOVEMENT = (
    "movement_no", "name", "launched_by", "period", "standing_unit", "launch_document", "mid_review_due",
    "final_review_due",
)  # fmt: skip


def movements(checked) -> Counter:
    """What came out, in the same words."""
    told = [row | {"standing_unit": row.get("unit_id")} for row in checked.rows]
    return Counter(tuple(row.get(name) for name in MOVEMENT) for row in told)


class Days(Drawn):
    """Days off and days worked instead."""

    TITLES = {
        "day": ("Ngày", "Ngày, tháng, năm", "Ngày tháng"),
        "kind": ("Nghỉ hay làm việc", "Loại ngày", "Nghỉ/làm bù", "Hình thức"),
        "basis": ("Căn cứ", "Văn bản", "Văn bản quy định"),
        "why": ("Dịp nghỉ", "Lý do", "Nội dung"),
    }
    PLACES = {"kind": ("group", "group", "table", "sheet", "title"), "basis": ("title", "label")}
    KINDS = {"off": ("Nghỉ", "Ngày nghỉ"), "worked": ("Làm việc", "Làm bù", "Ngày làm việc")}
    HEADS = {"off": ("Ngày nghỉ", "Các ngày nghỉ"), "worked": ("Ngày làm bù", "Các ngày làm bù", "Ngày làm việc bù")}

    def drawn_records(self) -> list[Record]:
        days = [dt.date(2027, 1, 1) + dt.timedelta(n) for n in range(364)]
        off = self.draw.sample([day for day in days if day.weekday() < 5], self.draw.randint(1, 4))
        worked = self.draw.sample([day for day in days if day.weekday() >= 5], self.draw.randint(0, 3))
        has_why = self.draw.random() < 0.4
        return [
            {"day": day, "kind": kind, "basis": DOCUMENT} | ({"why": "Tết Nguyên đán"} if has_why else {})
            for kind, some in (("off", off), ("worked", worked))
            for day in sorted(some)
        ]

    def words(self, fact: str, value, place: str) -> object:
        if fact == "day":
            weekday = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")[value.weekday()]
            shown = [
                f"{value:%d/%m/%Y}",
                f"{value.day}/{value.month}/{value.year}",
                f"{weekday}, ngày {value:%d/%m/%Y}",
            ]
            return self.draw.choice(shown)
        if fact == "kind":
            return self.draw.choice(self.KINDS[value] if place == "column" else self.HEADS[value])
        return value

    def others(self, fact: str) -> list:
        return [kind for kind in self.KINDS if kind != self.records[0]["kind"]] if fact == "kind" else []

    def title(self, said: Record) -> list[str]:
        kind = {"off": "CÁC NGÀY NGHỈ", "worked": "CÁC NGÀY LÀM BÙ"}.get(said.get("kind"), "NGÀY NGHỈ, NGÀY LÀM BÙ")
        lines = [self.draw.choice([f"LỊCH {kind} NĂM 2027", f"DANH SÁCH {kind} NĂM 2027"])]
        if self.places["basis"] == "label":
            return [*lines, f"Căn cứ: {DOCUMENT}"]
        return [*lines, f"(Kèm theo {DOCUMENT} ngày 01/12/2026)"] if "basis" in said else lines

    def truth(self) -> Counter:
        return Counter((one["day"].isoformat(), one["kind"], BASIS) for one in self.records)


def days(checked) -> Counter:
    """What came out; the document by its number."""
    return Counter(
        (row.get("day"), row.get("kind"), BASIS if BASIS in str(row.get("basis")) else row.get("basis"))
        for row in checked.rows
    )


class Units(Drawn):
    """New units beside known ones."""

    TITLES = {
        "name": ("Tên đơn vị", "Tên cơ quan, đơn vị", "Cơ quan, đơn vị", "Tên"),
        "type": ("Loại", "Loại đơn vị", "Loại hình đơn vị"),
        "code": ("Mã hành chính", "Mã ĐVHC"),
        "former_units": ("Đơn vị trước sắp xếp", "Đơn vị cũ"),
        "valid_from": ("Hiệu lực từ", "Ngày hiệu lực"),
    }
    PLACES = {"type": ("group", "group", "table", "sheet", "title")}
    KNOWN = {unit.unit_id: unit for unit in catalogue().units if unit.type in ("xã", "phường", "sở")}

    def drawn_records(self) -> list[Record]:
        has_former, has_days = self.draw.random() < 0.5, self.draw.random() < 0.4
        units = [self.KNOWN[one] for one in self.draw.sample(list(self.KNOWN), self.draw.randint(3, 7))]
        has_code = self.draw.random() < 0.5
        return [
            {"name": unit.name, "type": unit.type}
            | ({"code": unit.code} if has_code and unit.code else {})
            | ({"former_units": "Xã A, xã B"} if has_former else {})
            | ({"valid_from": "2025-07-01"} if has_days else {})
            for unit in units
        ]

    def words(self, fact: str, value, place: str) -> object:
        if fact == "type" and place != "column":
            return self.draw.choice([f"Các {value}", value.capitalize(), f"Danh sách các {value}"])
        return "01/07/2025" if fact == "valid_from" else value

    def others(self, fact: str) -> list:
        types = {one["type"] for one in self.records}
        return [name for name in ("xã", "phường", "sở") if name not in types] if fact == "type" else []

    def title(self, said: Record) -> list[str]:
        return [f"DANH SÁCH CÁC {said['type'].upper()}" if "type" in said else "DANH SÁCH CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG"]

    def truth(self) -> Counter:
        return Counter(tuple(one.get(name) for name in UNIT) for one in self.records)


UNIT = ("name", "type", "code", "former_units", "valid_from")


def units(checked) -> Counter:
    """What came out, in the same words."""
    return Counter(tuple(row.get(name) for name in UNIT) for row in checked.rows)
