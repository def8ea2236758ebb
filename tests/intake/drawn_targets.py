"""Made-up lists of targets: of which share, of whom, for which year and by which document stand in drawn places.
As a row for each target, or with years or shares heading the columns."""

from __future__ import annotations

from collections import Counter

from tests.intake.drawn_sheets import COMMUNES, Drawn, Record

INDICATORS = {
    "A": ("Tỷ lệ người trực tiếp", "Tỷ lệ người lao động trực tiếp"),
    "B": ("Tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp được khen thưởng",),
    "A0": ("Tỷ lệ A0",),
}
DOCUMENT = "Quyết định số 15/QĐ-UBND"


class Targets(Drawn):
    """Targets of a few units, or of the province, for a few years."""

    TITLES = {
        "indicator": ("Chỉ số", "Chỉ tiêu", "Tên chỉ tiêu"),
        "unit": ("Đơn vị", "Xã, phường", "Cơ quan, đơn vị", "Địa phương"),
        "year": ("Năm", "Năm kế hoạch", "Năm thực hiện"),
        "source": ("Văn bản giao chỉ tiêu", "Căn cứ", "Quyết định giao", "Văn bản giao"),
        "value": ("Chỉ tiêu (%)", "Tỷ lệ (%)", "Mức giao", "Chỉ tiêu giao", "Mức phấn đấu", "Giá trị"),
    }
    PLACES = {
        "indicator": ("group", "table", "title", "title", "heading"),
        "unit": ("group", "table", "sheet", "title", "letterhead"),
        "year": ("group", "table", "sheet", "title", "title", "heading", "heading"),
        "source": ("title", "title", "label"),
    }
    VALUE = "value"

    def drawn_records(self) -> list[Record]:
        some, rand = self.draw.sample, self.draw.randint
        self.is_percent = self.draw.random() < 0.3
        units = some(list(COMMUNES), rand(1, 4)) if self.draw.random() < 0.7 else [None]
        indicators = some(list(INDICATORS), rand(1, 2))
        years = sorted(some((2026, 2027, 2028), rand(1, 3)))
        self.words_of = {one: self.draw.choice(INDICATORS[one]) for one in indicators}
        made = [
            {"indicator": indicator, "unit": unit, "year": year, "source": DOCUMENT, "value": float(rand(30, 95))}
            for indicator in indicators
            for unit in units
            for year in years
        ]
        return made if units != [None] else [{k: v for k, v in one.items() if k != "unit"} for one in made]

    def others(self, fact: str) -> list:
        of = {"indicator": list(INDICATORS), "unit": list(COMMUNES)[:40], "year": (2026, 2027, 2028)}.get(fact, ())
        self.words_of |= {one: INDICATORS[one][0] for one in INDICATORS if one not in self.words_of}
        return [value for value in of if value not in self.values(fact, self.records)]

    def fitting(self, places: dict[str, str]) -> dict[str, str]:
        if "column" not in [where for fact, where in places.items() if fact not in ("value", "source")]:
            places["indicator"] = "column"
        if list(places.values()).count("heading") > 1:
            places["year"] = "column"
        return places

    def words(self, fact: str, value, place: str) -> object:
        if fact == "indicator":
            return self.words_of[value].upper() if place == "title" else self.words_of[value]
        if fact == "unit":
            return COMMUNES[value].upper() if place == "title" else COMMUNES[value]
        if fact == "year":
            bare = self.draw.random() < 0.5
            if place == "column":
                return float(value) if bare else f"Năm {value}"
            return str(value) if bare and place == "sheet" else f"Năm {value}"
        if fact == "value":
            return f"{value:g}%" if self.is_percent else value
        return value

    def title(self, said: Record) -> list[str]:
        line = "CHỈ TIÊU " + (
            self.words("indicator", said["indicator"], "title") if "indicator" in said else "TỶ LỆ KHEN THƯỞNG"
        )
        line = self.draw.choice(["", "GIAO "]) + line
        line += (
            f" CỦA {self.words('unit', said['unit'], 'title')}"
            if "unit" in said and self.places["unit"] != "letterhead"
            else ""
        )
        line += f" NĂM {said['year']}" if "year" in said else ""
        if self.places["source"] == "label":
            return [line, f"Căn cứ: {DOCUMENT}"]
        return [line, f"(Kèm theo {DOCUMENT} ngày 05/01/2026)"] if "source" in said else [line]

    def truth(self) -> Counter:
        return Counter((r["indicator"], r.get("unit"), r["year"], r["value"], "15/QĐ-UBND") for r in self.records)


def targets(checked) -> Counter:
    """What came out, in the same words; the document by its number."""
    return Counter(
        (
            row.get("indicator"),
            row.get("unit_id"),
            row.get("year"),
            row.get("value"),
            "15/QĐ-UBND" if "15/QĐ-UBND" in str(row.get("source")) else row.get("source"),
        )
        for row in checked.rows
    )
