"""Made-up workbooks of awards in which every fact stands in a place drawn at random.
The unit, the award, the kind, the recipient and the time of a number may each be said by a column, a heading over the
numbers, a group row, a title over one of several tables, the name of a sheet, the title of all, or the letterhead."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections import Counter
from dataclasses import dataclass

from data.intake.model import Sheet
from tests.intake.drawn import catalogue
from tests.intake.drawn_sheets import COMMUNES, ROMAN, drawn_places

AWARDS = {form.form_id: form.name for form in catalogue().forms if form.form_id in ("bk_tinh", "gk_xa", "bk_bo")}
KINDS = {kind.kind_id: kind.statistics_name or kind.name for kind in catalogue().kinds}
KINDS = {code: KINDS[code] for code in ("cong_trang", "chuyen_de", "dot_xuat")}
RECIPIENTS = {"tap_the": "Tập thể", "ca_nhan": "Cá nhân", "ho_gia_dinh": "Hộ gia đình"}
MONTHS, QUARTERS = ("2026-07", "2026-08", "2026-09"), ("2026-Q1", "2026-Q2", "2026-Q3")
NAMES = {
    "ca_nhan": ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Hoàng Thị Dung", "Nông Thị Kim"),
    "tap_the": ("Tổ dân phố số 3", "Xóm Đồng Tâm", "Hội Nông dân", "Ban Công tác Mặt trận xóm 2"),
}
TITLES = {
    "unit": ("Đơn vị", "Tên đơn vị", "Xã, phường"),
    "award": ("Hình thức khen thưởng", "Hình thức", "Danh hiệu, hình thức khen thưởng"),
    "kind": ("Loại hình khen thưởng", "Loại hình"),
    "who": ("Đối tượng", "Đối tượng khen thưởng"),
    "when": ("Kỳ", "Thời gian", "Kỳ báo cáo"),
}
MOST = {"sheet": 1, "table": 1, "group": 2, "heading": 2}  # facts one such place can say


@dataclass(frozen=True)
class Made:
    """The sheets, and the sums that should come out, by unit, award, kind, recipient and time."""

    sheets: list[Sheet]
    truth: Counter
    places: dict[str, str]


class Drawing:
    """One workbook, drawn by `draw`."""

    def __init__(self, draw: random.Random):
        self.draw = draw
        self.is_list = draw.random() < 0.25  # a row a person or a collective
        self.is_decided = draw.random() < 0.3  # decisions instead of periods
        self.values = self._values()
        self.facts = [fact for fact in self.values if fact != "kind" or draw.random() < 0.6]
        self.places = self._places()
        self.columns, self.headings, self.groups = (self._at(place) for place in ("column", "heading", "group"))
        self.has_order, self.has_notes = draw.random() < 0.7, draw.random() < 0.3
        self.sums, self.sums_of_groups = (not self.is_list and draw.random() < 0.3 for _ in "ab")

    def _values(self) -> dict[str, list]:
        some = self.draw.sample
        whom = list(NAMES) if self.is_list else list(RECIPIENTS)
        when = list(self.draw.choice([MONTHS, QUARTERS]))
        if self.is_decided:
            when = [(f"{n}/QĐ-UBND", f"2026-08-{n % 27 + 1:02d}") for n in some(range(2, 300), 3)]
        all_of = {"unit": list(COMMUNES), "award": list(AWARDS), "kind": list(KINDS), "who": whom, "when": when}
        return {fact: some(values, self.draw.randint(1, min(3, len(values)))) for fact, values in all_of.items()}

    def _places(self) -> dict[str, str]:
        places = drawn_places(self.draw, self.facts, self._may_stand, MOST)
        if not self.is_list and "column" not in places.values():
            places["award"] = "column"
        return places

    def _may_stand(self, fact: str) -> list[str]:
        alone, is_decision = len(self.values[fact]) == 1, fact == "when" and self.is_decided
        may = ["column", "group", "table"]
        may += ["title"] if alone else []
        may += ["letterhead"] if alone and fact == "unit" else []
        may += ["sheet"] if fact != "award" and not is_decision else []
        return may + (["heading"] if not self.is_list and not is_decision else [])

    def _at(self, place: str) -> list[str]:
        facts = [fact for fact in self.facts if self.places[fact] == place]
        return self.draw.sample(facts, len(facts))

    # -- words ------------------------------------------------------------------------------------------------------

    def words(self, fact: str, value, is_short: bool = False) -> str:
        if fact != "when":
            return {"unit": COMMUNES, "award": AWARDS, "kind": KINDS, "who": RECIPIENTS}[fact][value]
        if self.is_decided:
            return f"Quyết định số {value[0]} ngày {dt.date.fromisoformat(value[1]):%d/%m/%Y}"
        number = value[5:]
        name = f"Quý {ROMAN[int(number[1]) - 1]}" if number[0] == "Q" else f"Tháng {int(number)}"
        return name if is_short else name + self.draw.choice(["/2026", " năm 2026"])

    def cell(self, field: str, said: dict) -> str:
        """What a column says of a record."""
        return self.words(field, said[field])

    def group_words(self, fact: str, value, counts: dict) -> str:
        """What a group row says over the numbers below it."""
        return self.words(fact, value)

    def table_sum(self, numbers: list) -> list:
        """The numbers of the sum of a table."""
        return numbers

    def note(self, said: dict) -> str:
        """What stands under "Ghi chú"."""
        return ""

    def title(self) -> list[str]:
        said = {fact: self.words(fact, self.values[fact][0]) for fact in self._at("title")}
        begins = "DANH SÁCH" if self.is_list else self.draw.choice(["KẾT QUẢ", "TỔNG HỢP"])
        line = f"{begins} TẶNG {said['award'].upper()}" if "award" in said else f"{begins} KHEN THƯỞNG"
        if "kind" in said:
            beside = " THEO " if "award" in said else " "
            line += self.draw.choice([f" ({said['kind'].lower()})", beside + said["kind"].upper()])
        line += "".join(f" {w} {said[f].upper()}" for f, w in (("who", "CHO"), ("unit", "CỦA")) if f in said)
        if "when" not in said:
            return [line if self.is_decided else f"{line} NĂM 2026"]
        if self.is_decided:
            return [line, f"(Kèm theo {said['when']} của Chủ tịch UBND)"]
        return [f"{line} {said['when'].upper()}"] if self.draw.random() < 0.5 else [line, said["when"]]

    # -- sheets -----------------------------------------------------------------------------------------------------

    def made(self) -> Made:
        of_all = list(itertools.product(*(self.values[fact] for fact in self.facts)))
        kept = [combo for combo in of_all if self.draw.random() < 0.75] or of_all[:1]
        counts = {combo: self.draw.randint(1, 2 if self.is_list else 40) for combo in kept}
        sheets = [
            self._sheet(self.words(fact, value, is_short=True)[:31] if fact else "Sheet1", part)
            for fact, value, part in self._parted(counts, self._at("sheet"))
        ]
        truth: Counter = Counter()
        for combo, count in counts.items():
            said = dict(zip(self.facts, combo, strict=True))
            truth[said["unit"], said["award"], said.get("kind", "chua_ro"), said["who"], said["when"]] += count
        return Made(sheets, truth, self.places)

    def _parted(self, counts: dict, by: list[str]) -> list[tuple]:
        """The numbers by the values of one fact; all of them where no fact parts them."""
        if not by:
            return [(None, None, counts)]
        at = self.facts.index(by[0])
        values = dict.fromkeys(combo[at] for combo in counts)
        return [(by[0], v, {combo: n for combo, n in counts.items() if combo[at] == v}) for v in values]

    def _sheet(self, name: str, counts: dict) -> Sheet:
        own = self.places["unit"] == "letterhead"
        rows = [[f"UBND {COMMUNES[self.values['unit'][0]].upper()}" if own else "SỞ NỘI VỤ"]]
        rows += [[]] * self.draw.randint(0, 1) + [[line] for line in self.title()]
        merges = []
        for n, (fact, value, part) in enumerate(self._parted(counts, self._at("table"))):
            rows += [[]] * self.draw.randint(0, 1)
            if fact:
                rows.append([self.draw.choice([f"{ROMAN[n]}. ", ""]) + self.words(fact, value)])
            table, merged = self._table(part)
            merges += [(top + len(rows), left, bottom + len(rows), right) for top, left, bottom, right in merged]
            rows += table
        if self.draw.random() < 0.3:
            rows += [[], ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"]]
        width = max(map(len, rows))
        return Sheet(name, [[*row, *[""] * (width - len(row))] for row in rows], merges=merges)

    def _fields(self) -> list[tuple[str, str]]:
        fields = [("order", self.draw.choice(["STT", "TT"]))] if self.has_order else []
        fields += [("name", self.draw.choice(["Họ và tên", "Tên tập thể, cá nhân"]))] if self.is_list else []
        for fact in self.columns:
            is_decision = fact == "when" and self.is_decided
            two = [("number", "Số quyết định"), ("day", "Ngày quyết định")]
            fields += two if is_decision else [(fact, self.draw.choice(TITLES[fact]))]
        return fields

    def _table(self, counts: dict) -> tuple[list[list], list[tuple]]:
        fields = self._fields()
        across = list(itertools.product(*(self.values[fact] for fact in self.headings)))
        rows, merges = self._heading(fields, across)
        if self.draw.random() < 0.2:
            rows.append([f"({n})" for n in range(1, len(rows[0]) + 1)])
        body = _Body(self, fields, across)
        rows += body.rows(counts, self.groups)
        if self.sums:
            words = self.draw.choice(["Tổng cộng", "Cộng", "Tổng số"])
            rows.append(body.sum_of(words, counts, is_number_shown=True, is_whole=True))
        return rows, merges

    def _heading(self, fields: list, across: list[tuple]) -> tuple[list[list], list[tuple]]:
        names, note = [title for _, title in fields], ["Ghi chú"] if self.has_notes else []
        if not self.headings:
            return [names + ([] if self.is_list else ["Số lượng"]) + note], []
        words = [[self.words(f, v, is_short=True) for f, v in zip(self.headings, one, strict=True)] for one in across]
        if len(self.headings) == 1:
            return [names + [one[0] for one in words] + note], []
        each = len(self.values[self.headings[1]])
        top = [one[0] if n % each == 0 else "" for n, one in enumerate(words)]
        low = [one[1] for one in words]
        left = len(names)
        merges = [(0, left + n, 0, left + n + each - 1) for n in range(0, len(words), each) if each > 1]
        merges += [(0, n, 1, n) for n in [*range(left), *([left + len(words)] if note else [])]]
        return [names + top + note, [""] * left + low + [""] * len(note)], merges


class _Body:
    """The rows under one heading."""

    def __init__(self, of: Drawing, fields: list, across: list[tuple]):
        self.of, self.fields, self.across, self.number = of, [field for field, _ in fields], across, 0

    def rows(self, counts: dict, groups: list[str], depth: int = 0) -> list[list]:
        if not groups:
            return self._records(counts)
        rows = []
        for n, (fact, value, part) in enumerate(self.of._parted(counts, groups[:1])):
            words = self.of.group_words(fact, value, part)
            head = self.sum_of(words, part, is_number_shown=self.of.sums_of_groups)
            if self.of.has_order and depth == 0:
                head[0] = ROMAN[n]
            rows += [head, *self.rows(part, groups[1:], depth + 1)]
        return rows

    def sum_of(self, words: str, counts: dict, is_number_shown: bool, is_whole: bool = False) -> list:
        """A row of words beside the sums of its columns."""
        label = [words if n == self.of.has_order else "" for n in range(len(self.fields))]
        by_column = self._by_column(counts)
        numbers = [by_column.get(one, "") if is_number_shown else "" for one in self.across]
        numbers = self.of.table_sum(numbers) if is_whole else numbers
        return label + ([] if self.of.is_list else numbers) + [""] * self.of.has_notes

    def _by_column(self, counts: dict) -> dict[tuple, float]:
        sums: dict[tuple, float] = {}
        for combo, count in counts.items():
            said = dict(zip(self.of.facts, combo, strict=True))
            column = tuple(said[fact] for fact in self.of.headings)
            sums[column] = sums.get(column, 0.0) + count
        return sums

    def _records(self, counts: dict) -> list[list]:
        rows = []
        alike: dict[tuple, dict] = {}
        for combo, count in counts.items():
            said = dict(zip(self.of.facts, combo, strict=True))
            alike.setdefault(tuple(said[fact] for fact in self.of.columns), {})[combo] = count
        for part in alike.values():
            for combo, count in part.items() if self.of.is_list else [next(iter(part.items()))]:
                for _ in range(count if self.of.is_list else 1):
                    rows.append(self._record(dict(zip(self.of.facts, combo, strict=True)), self._by_column(part)))
        return rows

    def _record(self, said: dict, by_column: dict[tuple, float]) -> list:
        self.number += 1
        day = dt.date.fromisoformat(said["when"][1]) if self.of.is_decided else None
        told = {"order": float(self.number)}
        if self.of.is_list:
            told["name"] = f"{self.of.draw.choice(NAMES[said['who']])} {self.number}"
        if day:
            told |= {"number": said["when"][0], "day": f"{day:%d/%m/%Y}"}
        cells = [told[field] if field in told else self.of.cell(field, said) for field in self.fields]
        numbers = [by_column.get(one) or self.of.draw.choice(["", "-"]) for one in self.across]
        return cells + ([] if self.of.is_list else numbers) + [self.of.note(said)] * self.of.has_notes
