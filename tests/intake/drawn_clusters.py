"""Made-up lists of cụm, khối: whose member a unit is, in which role and since when stand in drawn places.
A row may be a member, or a whole cụm, khối with its leader, its deputies and its members in cells of their own; members
may stand side by side below the names of their cụm, khối; a role in a column, beside a name, as a mark, in a line."""

from __future__ import annotations

from collections import Counter

from data.intake.model import Sheet
from tests.intake.drawn_sheets import COMMUNES, Drawn, Record

ROLES = {"truong": ("Trưởng", "Cụm trưởng"), "pho": ("Phó", "Cụm phó"), "thanh_vien": ("Thành viên",)}
SINCE = "2026-01-15"
MARKS = {"truong": "Cụm trưởng", "pho": "Cụm phó"}


class Clusters(Drawn):
    """Members of a few cụm, a row each."""

    TITLES = {
        "cluster": ("Cụm, khối thi đua", "Cụm, khối", "Tên cụm, khối", "Cụm thi đua"),
        "unit": ("Đơn vị", "Tên đơn vị", "Đơn vị thành viên", "Cơ quan, đơn vị", "Thành viên"),
        "role": ("Vai trò", "Chức danh", "Vai trò trong cụm, khối"),
        "valid_from": ("Hiệu lực từ", "Từ ngày"),
    }
    MARKED, MARKS = "role", MARKS
    PLACES = {
        "cluster": ("group", "group", "table", "table", "sheet", "title"),
        "role": ("beside", "ticks", "label"),
        "valid_from": ("title",),
    }

    def drawn_records(self) -> list[Record]:
        some, rand = self.draw.sample, self.draw.randint
        names = self.draw.choice(["Cụm thi đua số {}", "Cụm {}", "Khối thi đua số {}", "Cụm số {}"])
        has_days = self.draw.random() < 0.4
        units, made = some(list(COMMUNES), 15), []
        for n in range(1, rand(1, 3) + 1):
            members = [units.pop() for _ in range(rand(3, 5))]
            roles = ["truong"] + ["pho"] * rand(0, 1)
            roles += ["thanh_vien"] * (len(members) - len(roles))
            if self.draw.random() < 0.3:
                self.draw.shuffle(roles)
            for unit, role in zip(members, roles, strict=True):
                made.append({"cluster": names.format(n), "unit": unit, "role": role})
                if has_days:
                    made[-1]["valid_from"] = SINCE
        return made

    def others(self, fact: str) -> list:
        name = self.records[0]["cluster"]
        return [name[: name.rindex(" ")] + " 9"] if fact == "cluster" else []

    def fitting(self, places: dict[str, str]) -> dict[str, str]:
        places = places | {"unit": "column"}
        many = len(self.values("cluster", self.records)) > 1
        return places | {"role": "column"} if many and places["role"] == "label" else places

    def words(self, fact: str, value, place: str) -> object:
        if fact == "unit":
            return COMMUNES[value]
        if fact == "role":
            return "" if value == "thanh_vien" and self.draw.random() < 0.3 else self.draw.choice(ROLES[value])
        return "15/01/2026" if fact == "valid_from" else value

    def title(self, said: Record) -> list[str]:
        lines = [
            f"DANH SÁCH {said['cluster'].upper()} NĂM 2026"
            if "cluster" in said
            else "DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"
        ]
        lines += ["(Áp dụng từ ngày 15/01/2026)"] if "valid_from" in said else []
        if self.places["role"] == "label":
            for one in self.records:
                lines += [f"{MARKS[one['role']]}: {COMMUNES[one['unit']]}"] if one["role"] in MARKS else []
        return lines

    def _cell(self, fact: str, record: Record) -> object:
        said = super()._cell(fact, record)
        if fact == "unit" and self.places["role"] == "beside" and record["role"] in MARKS:
            return said + self.draw.choice([" ({})", " - {}"]).format(MARKS[record["role"]])
        return said

    def truth(self) -> Counter:
        return Counter((r["cluster"].casefold(), r["unit"], r["role"], r.get("valid_from")) for r in self.records)


class WholeClusters(Clusters):
    """A row each cụm, or a column each."""

    def sheets(self) -> list[Sheet]:
        by = {c: [r for r in self.records if r["cluster"] == c] for c in self.values("cluster", self.records)}
        for one in self.records:
            one.pop("valid_from", None)
        rows = [["SỞ NỘI VỤ"], ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"], []]
        rows += self._side_by_side(by) if len(by) > 1 and self.draw.random() < 0.5 else self._a_row_each(by)
        width = max(map(len, rows))
        return [Sheet("Sheet1", [[*row, *[""] * (width - len(row))] for row in rows])]

    def _a_row_each(self, by: dict[str, list[Record]]) -> list[list]:
        titles = ["Cụm, khối", "Cụm trưởng", "Cụm phó", "Các đơn vị thành viên"]
        mark = self.draw.choice(["; ", ", ", "\n", ";\n"])
        rows = [(["STT"] if self.has_order else []) + titles]
        for n, (name, members) in enumerate(by.items(), 1):
            named = {role: [COMMUNES[r["unit"]] for r in members if r["role"] == role] for role in ROLES}
            row = [float(n)] if self.has_order else []
            rows.append([*row, name, *(mark.join(named[role]) for role in ROLES)])
        return rows

    def _side_by_side(self, by: dict[str, list[Record]]) -> list[list]:
        columns = [[self._with_role(n, one) for n, one in enumerate(members, 1)] for members in by.values()]
        longest = max(map(len, columns))
        columns = [[*column, *[""] * (longest - len(column))] for column in columns]
        return [list(by), *map(list, zip(*columns, strict=True))]

    def _with_role(self, number: int, one: Record) -> str:
        text = COMMUNES[one["unit"]] + (f" ({MARKS[one['role']]})" if one["role"] in MARKS else "")
        return f"{number}. {text}" if self.has_order else text


def clusters(checked) -> Counter:
    """What came out, in the same words."""
    return Counter(
        (str(r.get("cluster")).casefold(), r.get("unit_id"), r.get("role"), r.get("valid_from")) for r in checked.rows
    )
