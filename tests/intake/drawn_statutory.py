"""Made-up reports on the forms 0602 and 0603, as units fill them in: the rows and columns they keep, add or leave out,
how a part is called one, how deep the heading is, whose and of when the report is, are drawn at random."""

from __future__ import annotations

import itertools
import random
from collections import Counter

from data.intake.model import Sheet
from tests.intake.drawn_places import COMMUNES

PERSONS = {
    "06": ("lanh_dao_cap_tinh", "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên"),
    "07": ("lanh_dao_cap_so", "Lãnh đạo cấp vụ, sở, ngành và tương đương"),
    "08": ("doanh_nhan", "Doanh nhân"),
    "09": ("lanh_dao_khac", "Các cấp lãnh đạo khác từ phó phòng trở lên"),
    "10": (
        "nguoi_truc_tiep",
        "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)",
    ),
}
KINDS = {"11": "Thường xuyên", "12": "Chuyên đề", "13": "Đột xuất", "14": "Đối ngoại", "15": "Cống hiến"}
WHOLES = {"02": "tap_the", "03": "doanh_nghiep", "04": "ho_gia_dinh", "05": "ca_nhan"}
CLASSES = WHOLES | {code: who for code, (who, _) in PERSONS.items()}
COLLECTIVES, OF_PERSONS = ("02", "03"), ("05", *PERSONS)
OF_0603 = {  # award -> its headings below the title of the form, and whom it goes to
    "bk_tinh": (("Bằng khen", "Bằng khen của Chủ tịch UBND tỉnh"), (*COLLECTIVES, "04", *OF_PERSONS)),
    "cstd_tinh": (("Chiến sĩ thi đua cấp tỉnh", "CSTĐ cấp tỉnh"), OF_PERSONS),
    "co_tinh": (("Cờ thi đua của UBND tỉnh", "Cờ thi đua của tỉnh"), COLLECTIVES),
    "huy_hieu_tinh": (("Huy hiệu, kỷ niệm chương của tỉnh",), OF_PERSONS),
    "gk_xa": (("Giấy khen của Chủ tịch UBND cấp xã",), (*COLLECTIVES, "04", *OF_PERSONS)),
}
OF_0602 = {
    "hc_lao_dong_1": ("Huân chương Lao động", "Hạng Nhất"),
    "hc_lao_dong_2": ("Huân chương Lao động", "Hạng Nhì"),
    "hc_lao_dong_3": ("Huân chương Lao động", "Hạng Ba"),
    "bk_thu_tuong": ("Bằng khen của Thủ tướng Chính phủ", ""),
    "hc_doc_lap_3": ("Huân chương Độc lập hạng Ba", ""),
}
TIMES = {
    "2026-S": ("Năm 2026", "NĂM 2026"),
    "2026-Q3": ("Kỳ báo cáo: Quý III/2026", "QUÝ III NĂM 2026"),
    "2026-H1": ("6 tháng đầu năm 2026", "Kỳ báo cáo: 6 tháng đầu năm 2026"),
}


class Statutory:
    """One workbook, drawn by `draw`: a sheet for each unit."""

    def __init__(self, draw: random.Random):
        self.draw = draw
        self.form = draw.choice(["0602", "0603"])
        self.units = draw.sample(list(COMMUNES), draw.choice([1, 1, 2, 3]))
        self.period = draw.choice(list(TIMES))
        of_form = list(OF_0603 if self.form == "0603" else OF_0602)
        self.awards = sorted(draw.sample(of_form, draw.randint(1, len(of_form))), key=of_form.index)
        self.has_codes, self.has_units, self.has_notes = (draw.random() < p for p in (0.75, 0.25, 0.2))
        self.has_sum_row, self.has_sum_column, self.has_kinds = (draw.random() < p for p in (0.7, 0.5, 0.4))
        self.has_number_row, self.has_markers, self.is_deep = (draw.random() < 0.5 for _ in "abc")
        self.codes = [code for code in CLASSES if draw.random() < (0.85 if code in WHOLES else 0.6)] or ["02", "05"]
        self.says = draw.choice(["a row", "each part", "bullets"])
        self.order = draw.choice([("", "", ""), ("- ", "- ", "- "), ("1. ", "2. ", "3. ")])
        self.truth: Counter = Counter()

    def sheets(self) -> list[Sheet]:
        return [self._sheet(unit) for unit in self.units]

    # -- numbers ----------------------------------------------------------------------------------------------------

    def _goes_to(self, award: str) -> tuple[str, ...]:
        if self.form == "0603":
            return OF_0603[award][1]
        return (*COLLECTIVES, *(["04"] if award == "bk_thu_tuong" else []), *OF_PERSONS)

    def _numbers(self, unit: str) -> dict[str, dict[str, int]]:
        """Award -> code -> what is of this class alone; kept as the truth."""
        told = {}
        for award in self.awards:
            goes_to = self._goes_to(award)
            told[award] = {c: self.draw.choice([0, 0, self.draw.randint(1, 30)]) for c in self.codes if c in goes_to}
            if set(PERSONS) <= set(self.codes) and "05" in told[award]:
                told[award]["05"] = 0  # the form's own law: 05 = 06 + ... + 10
            for code, number in told[award].items():
                self.truth[unit, award, CLASSES[code], self.period] += number
        return told

    def _shown(self, own: dict[str, int], code: str) -> int:
        """What stands in the row of a code: with its parts, where these have rows of their own below it."""
        if code == "01":
            return sum(own.values())
        if code == "02":
            return own.get("02", 0) + own.get("03", 0)
        return sum(own.get(one, 0) for one in (OF_PERSONS if code == "05" else (code,)))

    # -- rows -------------------------------------------------------------------------------------------------------

    def _lines(self) -> list[tuple[str, str]]:
        """Words and code of each row; no code: a row of words."""
        first, second, third = self.order
        tail = "Trong đó: " if self.says == "each part" else "+ " if self.says == "bullets" else ""
        words = {"02": f"{first}Tập thể", "03": self.draw.choice(["Trong đó: Doanh nghiệp", f"{tail}Doanh nghiệp"])}
        words |= {"04": f"{second}Hộ gia đình", "05": f"{third}Cá nhân"}
        words |= {code: f"{tail}{name}" for code, (_, name) in PERSONS.items()}
        lines = [("Tổng số", "01")] if self.has_sum_row else []
        lines += [(self.draw.choice(["1. Chia theo đối tượng", "Chia theo đối tượng"]), "")] if self.has_markers else []
        for code in sorted(self.codes):
            is_first = code in PERSONS and not any(c in PERSONS for _, c in lines)
            lines += [("Trong đó:", "")] if self.says == "a row" and (code == "03" or is_first) else []
            lines.append((words[code], code))
        if self.has_kinds:
            lines += [("2. Chia theo phương thức khen thưởng", "")] if self.has_markers else []
            lines += [(f"{first and '- '}{name}", code) for code, name in KINDS.items()]
        return lines

    def _row(self, words: str, code: str, told: dict, kinds: dict) -> list:
        beside = [code] if self.has_codes else []
        beside += [{"04": "Hộ", "02": "Tập thể", "03": "Tập thể"}.get(code, "Người")] if self.has_units else []
        if not code:
            return [words, *[""] * (len(beside) + len(self._columns()) + self.has_notes)]
        numbers = [self._number(column, code, told, kinds) for column in self._columns()]
        cells = [float(n) if n else self.draw.choice(["", "", 0.0, "-"]) for n in numbers]
        return [words, *beside, *cells, *([""] * self.has_notes)]

    def _number(self, column: tuple, code: str, told: dict, kinds: dict) -> int:
        awards, side = column
        if code in KINDS:
            return sum(kinds[award, side][code] for award in awards)
        return sum(self._shown(_side(told[award], side), code) for award in awards)

    # -- columns ----------------------------------------------------------------------------------------------------

    def _columns(self) -> list[tuple[tuple, str]]:
        """The awards each column counts, and of whom: all, or "Tập thể" and "Cá nhân" of form 0602."""
        sides = ("",) if self.form == "0603" else ("Tập thể", "Cá nhân")
        sums = [tuple(self.awards)] if self.has_sum_column else []
        return [(awards, side) for awards in [*sums, *((a,) for a in self.awards)] for side in sides]

    def _heading(self) -> tuple[list[list[str]], list[tuple]]:
        paths = [self._path(*column) for column in self._columns()]
        left = ["Chỉ tiêu" if self.draw.random() < 0.7 else "", *(["Mã số"] if self.has_codes else [])]
        left += ["Đơn vị tính"] if self.has_units else []
        depth = max(map(len, paths))
        paths = [path + [path[-1]] * (depth - len(path)) for path in paths]
        all_ = [[text] * depth for text in left] + paths + [["Ghi chú"] * depth] * self.has_notes
        rows = [[path[level] for path in all_] for level in range(depth)]
        merges = _merged(rows, len(left))
        hidden = {(r, c) for top, first, bottom, last in merges for r in range(top, bottom + 1)
                  for c in range(first, last + 1) if (r, c) != (top, first)}  # fmt: skip
        return [[("" if (r, c) in hidden else t) for c, t in enumerate(row)] for r, row in enumerate(rows)], merges

    def _path(self, awards: tuple, side: str) -> list[str]:
        """The titles over a column, top to bottom."""
        sides = [side] if side else []
        if len(awards) > 1 or self.has_sum_column and awards == tuple(self.awards) and len(self.awards) > 1:
            return ["Tổng số", *sides]
        if self.form == "0603":
            own = self.words[awards[0]]
            return ["Chia ra", own] if self.is_deep else [own]
        head, rank = OF_0602[awards[0]]
        return [
            f"{head} {rank.lower()}".strip() if not self.is_deep else head,
            *([rank] * (self.is_deep and bool(rank))),
            *sides,
        ]

    # -- sheets -----------------------------------------------------------------------------------------------------

    def _sheet(self, unit: str) -> Sheet:
        name = COMMUNES[unit]
        self.words = {award: self.draw.choice(told[0]) for award, told in OF_0603.items()}
        if len(self.awards) == 1:
            self.has_sum_column = False
        told = self._numbers(unit)
        kinds = {(a, side): self._by_kind(sum(_side(own, side).values())) for a, own in told.items()
                 for side in ("", "Tập thể", "Cá nhân")}  # fmt: skip
        where, time = self.draw.choice(["label", "beside", "letterhead"]), self.draw.choice(TIMES[self.period])
        level = "CẤP TỈNH" if self.form == "0603" else "CẤP NHÀ NƯỚC"
        number = f"Biểu số: {self.form}.N/BNV-TĐKT"
        rows = [[f"UBND {name.upper()}"], [number]] if where == "letterhead" else [[number]]
        if where == "beside":
            rows[0] += ["", "", f"Đơn vị báo cáo: {name}"]
        if where == "label":
            rows.append([f"Đơn vị báo cáo: {name}"])
        rows += [["Đơn vị nhận báo cáo: Sở Nội vụ"]] if self.draw.random() < 0.4 else []
        rows += [[f"SỐ LƯỢNG KHEN THƯỞNG {level}"], [time], *[[]] * self.draw.randint(0, 1)]
        heading, merges = self._heading()
        merges = [(top + len(rows), left, bottom + len(rows), right) for top, left, bottom, right in merges]
        rows += heading
        if self.has_number_row:
            letters = ["A", "B", "C"][: len(heading[0]) - len(self._columns()) - self.has_notes]
            rows.append([*letters, *(float(n) for n in range(1, len(self._columns()) + 1)), *([""] * self.has_notes)])
        rows += [self._row(words, code, told, kinds) for words, code in self._lines()]
        rows += [[], ["Người lập biểu", "", "Thủ trưởng đơn vị"]] if self.draw.random() < 0.4 else []
        width = max(map(len, rows))
        tab = name if len(self.units) > 1 else self.draw.choice(["Sheet1", self.form])
        return Sheet(tab, [[*row, *[""] * (width - len(row))] for row in rows], merges=merges)

    def _by_kind(self, number: int) -> dict[str, int]:
        parts = dict.fromkeys(KINDS, 0)
        for _ in range(number):
            parts[self.draw.choice(list(KINDS)[:3])] += 1
        return parts


def _side(own: dict[str, int], side: str) -> dict[str, int]:
    """The classes that stand under "Tập thể", or under "Cá nhân", of form 0602; households stand with collectives."""
    of_persons = {code: n for code, n in own.items() if code in OF_PERSONS}
    return (
        own if not side else of_persons if side == "Cá nhân" else {c: n for c, n in own.items() if c not in of_persons}
    )


def _merged(rows: list[list[str]], left: int) -> list[tuple]:
    """Areas of one title: across in the rows above the lowest, and down where a title goes on."""
    merges = []
    for level, row in enumerate(rows):
        for title, columns in itertools.groupby(range(len(row)), key=lambda c: (row[c], level and rows[level - 1][c])):
            at = list(columns)
            is_new = level == 0 or rows[level - 1][at[0]] != title[0]
            bottom = level
            while bottom + 1 < len(rows) and all(rows[bottom + 1][c] == title[0] for c in at):
                bottom += 1
            if is_new and (len(at) > 1 and at[0] >= left or bottom > level) and level < len(rows):
                merges.append((level, at[0], bottom, at[-1]))
    return merges


def came_out(checked) -> Counter:
    """Sums by unit, award, recipient and time."""
    sums: Counter = Counter()
    for row in checked.rows:
        sums[row["unit_id"], row["award_form"], row["recipient_type"], row["period"]] += row["quantity"] or 0
    return sums
