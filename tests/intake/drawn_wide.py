"""Made-up wide tables of awards, as offices keep them: what heads the columns and what stands among and beside them is
drawn at random. Sums, "Trong đó", shares, the year before, notes that hold numbers, empty columns, a second table
beside, merged cells, numbers typed as text: none of them may become a number of awards, or lose one."""

from __future__ import annotations

import itertools
import random
from collections import Counter

from data.intake.model import Sheet
from tests.intake.drawn_places import AWARDS, COMMUNES, KINDS, RECIPIENTS, ROMAN

WORDS = {
    "unit": COMMUNES,
    "award": AWARDS,
    "kind": KINDS,
    "who": RECIPIENTS,
    "when": {f"2026-Q{n}": f"Quý {ROMAN[n - 1]}" for n in (1, 2, 3)},
}
TITLES = {"unit": "Đơn vị", "award": "Hình thức khen thưởng", "kind": "Loại hình", "who": "Đối tượng", "when": "Kỳ"}
SHORT = {"tap_the": "TT", "ca_nhan": "CN", "ho_gia_dinh": "Hộ"}
NOTES = ("", "", "Có 5 hồ sơ nộp chậm", "Đợt 2", "12/8 trao", "01 người là nữ")


class Wide:
    """One sheet, drawn by `draw`."""

    def __init__(self, draw: random.Random):
        self.draw = draw
        facts = ["unit", "award", "who", "when", "kind"]
        self.across = draw.choice(
            [["who"], ["when", "who"], ["award", "who"], ["award"], ["when"], ["kind", "who"], ["unit", "who"]]
        )
        self.down = draw.sample([f for f in facts[:4] if f not in self.across], draw.randint(1, 2))
        self.values = {f: draw.sample(list(WORDS[f]), draw.randint(1, min(3, len(WORDS[f])))) for f in facts}
        for fact in self.across:
            self.values[fact] = sorted(
                draw.sample(list(WORDS[fact]), draw.choice([2, 2, 3])), key=list(WORDS[fact]).index
            )
        self.alone = [f for f in facts if f not in (*self.across, *self.down)]  # said once, around the table
        for fact in self.alone:
            self.values[fact] = self.values[fact][:1]
        self.has = {name: draw.random() < p for name, p in _FEATURES.items()}
        if "ca_nhan" not in self.values["who"] or "who" not in self.across:
            self.has["part"] = False
        self.truth: Counter = Counter()
        self.hidden: set[int] = set()

    # -- columns ----------------------------------------------------------------------------------------------------

    def _columns(self) -> list[tuple[str, dict]]:
        """What each column is, and the facts it speaks of."""
        columns: list[tuple[str, dict]] = []
        outer, inner = self.across[0], self.across[1:]
        for value in self.values[outer]:
            for rest in itertools.product(*(self.values[f] for f in inner)):
                said = {outer: value, **dict(zip(inner, rest, strict=True))}
                columns.append(("count", said))
                if self.has["part"] and said.get("who") == "ca_nhan":
                    columns.append(("part", said))
            columns += [("sum", {outer: value})] if inner and self.has["inner_sum"] else []
        columns = (
            ([("sum", {})] if self.has["sum_first"] else []) + columns + ([("sum", {})] if self.has["sum"] else [])
        )
        columns += [("share", {})] if self.has["share"] else []
        columns += [("before", {}), ("than_before", {})] if self.has["before"] else []
        if self.has["empty"]:
            free = [n for n in range(len(columns) + 1) if n == len(columns) or columns[n][0] != "part"]
            columns.insert(self.draw.choice(free), ("empty", {}))
        return columns + ([("note", {})] if self.has["note"] else [])

    def _path(self, what: str, said: dict) -> list[str]:
        if what in ("share", "before", "than_before", "note", "empty"):
            return [
                {
                    "share": "Tỷ lệ %",
                    "before": "Năm 2025",
                    "than_before": "So sánh (%)",
                    "note": "Ghi chú",
                    "empty": "",
                }[what]
            ]
        outer, inner = self.across[0], self.across[1:]
        if what == "sum" and not said:
            return ["Tổng số"]
        words = [self._word(f, said[f]) for f in (outer, *inner) if f in said]
        if what == "part":
            return [*words[:-1], "Trong đó: nông dân"] if len(words) > 1 else ["Trong đó: nông dân"]
        return [*words, *(["Tổng số"] if what == "sum" else [])]

    def _word(self, fact: str, value: str) -> str:
        return SHORT[value] if fact == "who" and self.has["short"] else WORDS[fact][value]

    # -- the sheet --------------------------------------------------------------------------------------------------

    def sheet(self) -> Sheet:
        columns = self._columns()
        title = " ".join(["KẾT QUẢ KHEN THƯỞNG", *self._said_above()])
        rows: list[list] = [["SỞ NỘI VỤ"], [title], *[[line] for line in self._lines_above()], []]
        labels = (["STT"] if self.has["order"] else []) + [TITLES[f] for f in self.down]
        paths = [self._path(*column) for column in columns]
        depth = max(map(len, paths))
        top = len(rows)
        heading, merges = self._heading(labels, paths, depth)
        rows += heading
        merges = [(r0 + top, c0, r1 + top, c1) for r0, c0, r1, c1 in merges]
        if self.has["numbers"]:
            rows.append([f"({n})" for n in range(1, len(heading[0]) + 1)])
        body, numbers = self._body(columns, len(rows), len(labels), merges)
        rows += body
        if self.has["sum_row"]:
            sums = [
                sum(filter(None, column)) if what not in ("empty", "note", "share", "than_before") else ""
                for (what, _), column in zip(columns, zip(*numbers, strict=True), strict=True)
            ]
            rows.append(
                [*([""] * self.has["order"]), "Tổng cộng", *[""] * (len(self.down) - 1), *map(self._typed, sums)]
            )
        width = max(map(len, rows))
        rows = [[*row, *[""] * (width - len(row))] for row in rows]
        if self.has["side"]:
            rows = [
                [*row, "", *extra] for row, extra in itertools.zip_longest(rows, _SIDE[: len(rows)], fillvalue=["", ""])
            ]
        return Sheet("Sheet1", rows, merges=merges, hidden_rows=self.hidden)

    def _said_above(self) -> list[str]:
        said = {f: self.values[f][0] for f in self.alone if f != "unit"}
        words = ["TẶNG " + AWARDS[said["award"]].upper()] if "award" in said else []
        words += [f"({KINDS[said['kind']].lower()})"] if "kind" in said else []
        words += ["CHO " + RECIPIENTS[said["who"]].upper()] if "who" in said else []
        if "unit" in self.alone:
            words.append("CỦA " + COMMUNES[self.values["unit"][0]].upper())
        time = WORDS["when"][said["when"]].upper() + " " if "when" in said else ""
        return [*words, f"{time}NĂM 2026"]

    def _lines_above(self) -> list[str]:
        return ["Đơn vị tính: giấy, bằng"] if self.draw.random() < 0.2 else []

    def _heading(self, labels: list[str], paths: list[list[str]], depth: int) -> tuple[list[list], list[tuple]]:
        full = [[label] * depth for label in labels] + [path + [path[-1]] * (depth - len(path)) for path in paths]
        rows = [[path[level] for path in full] for level in range(depth)]
        merges = []
        for n, path in enumerate(full):
            if depth > 1 and path[0] == path[-1] and path[0]:
                merges.append((0, n, depth - 1, n))
                for level in range(1, depth):
                    rows[level][n] = ""
        if depth > 1:
            for _, same in itertools.groupby(range(len(full)), key=lambda n: (full[n][0], full[n][0] != full[n][-1])):
                at = list(same)
                if len(at) > 1 and full[at[0]][0] != full[at[0]][-1]:
                    merges.append((0, at[0], 0, at[-1]))
                    for n in at[1:]:
                        rows[0][n] = ""
        return rows, merges

    def _body(self, columns: list, top: int, left: int, merges: list) -> tuple[list[list], list[list]]:
        rows, numbers, number = [], [], 0
        for combo in itertools.product(*(self.values[f] for f in self.down)):
            if self.draw.random() < 0.1 and numbers:
                continue
            number += 1
            said = dict(zip(self.down, combo, strict=True))
            counts = self._counts(columns, said)
            numbers.append(counts)
            words = [WORDS[f][v] for f, v in said.items()]
            is_again = self.has["merged"] and len(combo) > 1 and rows and self._last == combo[0]
            if is_again:
                words[0] = ""
                start = self._start
                merges[:] = [m for m in merges if m != (start, left - 2, top + len(rows) - 1, left - 2)]
                merges.append((start, left - 2, top + len(rows), left - 2))
            else:
                self._last, self._start = combo[0], top + len(rows)
            if self.has["hidden"] and self.draw.random() < 0.2:
                self.hidden.add(top + len(rows))
            cells = [self._shown(what, count) for (what, _), count in zip(columns, counts, strict=True)]
            rows.append([*([float(number)] if self.has["order"] else []), *words, *cells])
        return rows, numbers

    def _counts(self, columns: list, said: dict) -> list[int]:
        """The numbers of one row; kept as the truth."""
        own: dict[int, int] = {
            n: self.draw.choice([0, self.draw.randint(1, 60)]) for n, (what, _) in enumerate(columns) if what == "count"
        }
        parts = {n: self.draw.randint(0, own[n - 1]) for n, (what, _) in enumerate(columns) if what == "part"}
        for n, count in own.items():
            part = parts.get(n + 1, 0)
            self._keep({**said, **columns[n][1]}, count - part)
            self._keep({**said, **columns[n][1], "who": "nong_dan"}, part) if part else None
        total = sum(own.values())
        out = []
        for n, (what, about) in enumerate(columns):
            if what == "sum":
                out.append(sum(c for m, c in own.items() if about.items() <= columns[m][1].items()))
            else:
                out.append(
                    {**own, **parts}.get(n, {"share": 50, "before": max(total - 3, 1), "than_before": 110}.get(what, 0))
                )
        return out

    def _keep(self, said: dict, count: int) -> None:
        about = {f: self.values[f][0] for f in self.alone} | said
        self.truth[about["unit"], about["award"], about["kind"], about["who"], about["when"]] += count

    def _shown(self, what: str, count: int) -> object:
        if what == "note":
            return self.draw.choice(NOTES)
        if what == "empty":
            return ""
        if what in ("share", "than_before"):
            return self.draw.choice([f"{count}%", f"{count},5", float(count)])
        return self._typed(count) if count else self.draw.choice(["", "-", 0.0])

    def _typed(self, count: object) -> object:
        return f"{count:02d}" if self.has["text"] and isinstance(count, int) else float(count) if count != "" else ""


_FEATURES = {
    "order": 0.7, "inner_sum": 0.25, "sum_first": 0.2, "sum": 0.25, "share": 0.15, "before": 0.15, "empty": 0.12,
    "note": 0.35, "part": 0.3, "short": 0.3, "numbers": 0.2, "sum_row": 0.4, "side": 0.1, "merged": 0.5, "hidden": 0.08,
    "text": 0.15,
}  # fmt: skip
_SIDE = [["", ""]] * 4 + [["Năm", "Tổng số"], ["2023", 41.0], ["2024", 55.0]]
