"""Made-up workbooks of awards in which one fact is said twice, in two places drawn at random.
The second place says what the rows say in other words, or something else of some or all of them."""

from __future__ import annotations

import random

from data.intake.model import Sheet
from tests.intake.drawn_places import AWARDS, COMMUNES, KINDS, MONTHS, QUARTERS, RECIPIENTS, ROMAN, TITLES, Drawing

OF_ROWS = ("column", "note", "reason", "authority")  # places that say it of each row
SHORT = {
    "award": {
        "bk_tinh": ("BK của CT UBND tỉnh", "Bằng khen UBND tỉnh", "BK tỉnh"),
        "gk_xa": ("GK của CT UBND xã", "Giấy khen UBND xã", "GK cấp xã"),
        "bk_bo": ("BK cấp Bộ", "Bằng khen bộ, ngành, đoàn thể trung ương"),
    },
    "kind": {
        "cong_trang": ("Công trạng", "Khen thưởng công trạng"),
        "chuyen_de": ("Chuyên đề", "Khen thưởng chuyên đề"),
        "dot_xuat": ("Đột xuất", "Khen thưởng đột xuất"),
    },
    "who": {
        "tap_the": ("Các tập thể", "TT", "tập thể"),
        "ca_nhan": ("Các cá nhân", "CN", "cá nhân"),
        "ho_gia_dinh": ("Hộ GĐ", "các hộ gia đình"),
    },
}
BY = {
    "bk_tinh": ("Chủ tịch UBND tỉnh", "UBND tỉnh"),
    "gk_xa": ("Chủ tịch UBND xã", "UBND xã"),
    "bk_bo": ("Bộ trưởng Bộ Nội vụ", "Bộ, ngành trung ương"),
}


class Twice(Drawing):
    """One workbook, drawn by `draw`, that says one fact a second time: as the rows do, or (`differs`) otherwise."""

    def __init__(self, draw: random.Random, differs: bool):
        super().__init__(draw)
        self.differs = differs
        self.fact, self.again = self._drawn_again()
        self.other = self._another() if self.fact else None
        self.in_all = draw.random() < 0.5  # of a column: whether all of its rows say something else
        self.rows_said = 0
        self.has_notes = self.has_notes or self.again == "note"

    def _drawn_again(self) -> tuple[str, str]:
        """Which fact is said again, and where."""
        may = [(fact, place) for fact in self.facts for place in self._may_say(fact) if place != self.places[fact]]
        return self.draw.choice(may or [(None, None)])

    def _may_say(self, fact: str) -> list[str]:
        is_decision = fact == "when" and self.is_decided
        may = ["column", "note"]
        may += ["authority"] if fact == "award" else []
        may += ["reason"] if fact in ("award", "kind") else []
        may = [] if self.places[fact] == "heading" else may  # a row has several there
        if len(self.values[fact]) == 1:  # said of all at once
            may += ["title", "line", "group"]
            may += ["below"] if self.places[fact] != "column" else []  # it would be one more row, without numbers
            may += ["sheet"] if fact != "unit" and "sheet" not in self.places.values() and not is_decision else []
        may += ["letterhead"] if fact == "unit" and len(self.values[fact]) == 1 else []
        return may

    def _another(self):
        """A value of the fact that no row has."""
        if self.fact == "when" and self.is_decided:
            return ("999/QĐ-UBND", "2026-09-09")
        all_of = {"unit": COMMUNES, "award": AWARDS, "kind": KINDS, "who": RECIPIENTS, "when": MONTHS}
        known = list(all_of[self.fact])
        if self.fact == "when":
            known = list(QUARTERS if self.values["when"][0] in QUARTERS else MONTHS)
        left = [value for value in known if value not in self.values[self.fact]]
        if self.fact == "when":
            left = left or ["2026-Q4" if "Q" in known[0] else "2026-06"]
        return self.draw.choice(left or [None])

    @property
    def is_possible(self) -> bool:
        return self.fact is not None and (self.other is not None or not self.differs)

    # -- words ------------------------------------------------------------------------------------------------------

    def again_words(self, value) -> str:
        """The fact in other words than its first place has, or in the same."""
        if self.fact == "when" and not self.is_decided:
            return self._time(value)
        if self.fact == "unit":
            name = COMMUNES[value]
            kind, _, rest = name.partition(" ")
            return self.draw.choice([name, f"UBND {name.lower()[0]}{name[1:]}", f"{kind[0]}. {rest}", name.upper()])
        own = self.words(self.fact, value)
        return self.draw.choice([own, *SHORT[self.fact][value]]) if self.fact in SHORT else own

    def _time(self, value: str) -> str:
        n = int(value[-1]) if "Q" in value else int(value[5:])
        if "Q" in value:
            return self.draw.choice([f"Quý {ROMAN[n - 1]}/2026", f"quý {n} năm 2026", f"Q{n}/2026"])
        return self.draw.choice([f"Tháng {n}/2026", f"tháng {n:02d} năm 2026", f"T{n}/2026", f"{n:02d}/2026"])

    def _said_of_all(self) -> str:
        said = self.again_words(self.other if self.differs else self.values[self.fact][0])
        return "BK tỉnh" if self.again == "sheet" and said.startswith("Bằng khen của Chủ tịch") else said

    def _said_of(self, said: dict):
        """What the second place says of one record; of a differing one at least the first speaks against its row."""
        self.rows_said += 1
        is_other = self.differs and (self.in_all or self.rows_said == 1)
        return self.other if is_other else said[self.fact]

    def cell(self, field: str, said: dict) -> str:
        if field == "again":
            return self.again_words(self._said_of(said))
        if field == "authority":
            return self.draw.choice(BY[self._said_of(said)])
        if field == "reason":
            return self._reason(self._said_of(said))
        return super().cell(field, said)

    def _reason(self, value) -> str:
        if self.fact == "award":
            return f"Tặng {AWARDS[value]} vì có thành tích trong công tác"
        return f"Khen thưởng {KINDS[value].lower()} trong công tác phòng chống thiên tai"

    def note(self, said: dict) -> str:
        return self.again_words(self._said_of(said)) if self.again == "note" else super().note(said)

    # -- places -----------------------------------------------------------------------------------------------------

    def _fields(self) -> list[tuple[str, str]]:
        fields = super()._fields()
        titles = {"authority": "Cấp quyết định khen thưởng", "reason": "Nội dung khen thưởng"}
        if self.again == "column":
            is_decision = self.fact == "when" and self.is_decided
            fields.append(("again", "Quyết định" if is_decision else self.draw.choice(TITLES[self.fact])))
        return fields + ([(self.again, titles[self.again])] if self.again in titles else [])

    def title(self) -> list[str]:
        lines = super().title()
        if self.again != "title":
            return lines
        words = self._said_of_all()
        if self.fact == "when" and words[0].isdecimal():
            words = f"tháng {words}"
        labels = {"unit": "Đơn vị", "award": "Hình thức", "kind": "Loại hình", "who": "Đối tượng", "when": "Kỳ báo cáo"}
        if self.fact == "when" and self.is_decided:
            return [*lines, f"(Kèm theo {words} của Chủ tịch UBND)"]
        cho = {"unit": "CỦA", "award": "TẶNG", "kind": "THEO", "who": "CHO", "when": ""}[self.fact]
        return self.draw.choice(
            [[*lines, f"{labels[self.fact]}: {words}"], [f"{lines[0]} {cho} {words.upper()}", *lines[1:]]]
        )

    def _sheet(self, name: str, counts: dict) -> Sheet:
        words = self._said_of_all() if self.again in ("line", "below", "letterhead", "sheet") else ""
        made = super()._sheet(words.replace("/", ".")[:31] if self.again == "sheet" else name, counts)
        width = len(made.rows[0])
        line = [words, *[""] * (width - 1)]
        if self.again == "below":
            made.rows += [line]
        if self.again == "letterhead":
            made.rows[0] = [f"UBND {words}" if not words.upper().startswith("UBND") else words, *[""] * (width - 1)]
        return made

    def _table(self, counts: dict) -> tuple[list[list], list[tuple]]:
        rows, merges = super()._table(counts)
        if self.again == "line":
            rows = [[self._said_of_all()], *rows]
            merges = [(top + 1, left, bottom + 1, right) for top, left, bottom, right in merges]
        if self.again == "group":
            heading = 1 + (len(self.headings) == 2)
            heading += rows[heading][0] == "(1)" if len(rows) > heading else 0
            rows.insert(heading, ["", self._said_of_all()])
        return rows, merges


class Counted(Drawing):
    """One workbook that says how many it counts: in its title, sums, group rows, or below; wrongly, if it `differs`."""

    def __init__(self, draw: random.Random, differs: bool):
        super().__init__(draw)
        self.differs, self.off = differs, draw.choice([-1, 1, 2, 5])
        self.fact, self.again = "number", draw.choice(self._may_count())
        self.sums = self.sums and self.again != "below" or self.again == "sum"

    def _may_count(self) -> list[str]:
        may = ["title", "below"] + ([] if self.is_list else ["sum"])
        return may + (["group"] if self.groups and not self.sums_of_groups else [])

    @property
    def is_possible(self) -> bool:
        return "sheet" not in self.places.values() and "table" not in self.places.values()

    def _said(self, counts: dict) -> int:
        number = int(sum(counts.values()))
        return max(0, number + self.off) if self.differs else number

    def _whom(self) -> str:
        alone = len(self.values["who"]) == 1
        return RECIPIENTS[self.values["who"][0]].lower() if alone and self.draw.random() < 0.7 else "trường hợp"

    def _sheet(self, name: str, counts: dict) -> Sheet:
        made = super()._sheet(name, counts)
        number, width = self._said(counts), len(made.rows[0])
        if self.again == "title":
            at = next(n for n, row in enumerate(made.rows) if n and row[0])
            words = self.draw.choice([" (GỒM {} {})", " CHO {} {}", " - TỔNG SỐ {} {}"])
            made.rows[at][0] += words.format(f"{number:02d}", self._whom().upper())
        if self.again == "below":
            words = self.draw.choice(["Tổng số: {} {}", "Tổng cộng có {} {}", "(Ấn định danh sách có {} {})"])
            made.rows.append([words.format(f"{number:02d}", self._whom()), *[""] * (width - 1)])
        return made

    def table_sum(self, numbers: list) -> list:
        """The numbers of the sum of a table, one of them wrong where they should be."""
        at = [n for n, number in enumerate(numbers) if number]
        if self.again != "sum" or not self.differs or not at:
            return numbers
        wrong = self.draw.choice(at)
        return [(number + self.off or 2) if n == wrong else number for n, number in enumerate(numbers)]

    def group_words(self, fact: str, value, counts: dict) -> str:
        own = super().group_words(fact, value, counts)
        if self.again != "group" or fact != self.groups[0]:
            return own
        return self.draw.choice([f"{own} ({self._said(counts):02d})", f"{own}: {self._said(counts):02d}"])


def counted(seed: int, differs: bool) -> Counted:
    """As `seeded`, of numbers."""
    while not (made := Counted(random.Random(seed), differs)).is_possible:
        seed += 1
    return made


def seeded(seed: int, differs: bool) -> Twice:
    """The first workbook from `seed` on that can be drawn so."""
    while not (made := Twice(random.Random(seed), differs)).is_possible:
        seed += 1
    return made
