"""Two years of made-up decisions: small ones all through the year, titles and families once a year.
One row per decision, form and recipient type, as a department's list has it.
The weights move towards working people in 2026, so that a rise of the ratio can be seen."""

from __future__ import annotations

import random
from datetime import date, timedelta

from data.sample.names import AGENCIES, COMMUNES, FORM_NAMES, KIND_NAMES, LAST_DAY, RECIPIENT_NAMES, UNITS

TITLES = (
    "STT",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Loại hình",
    "Đối tượng",
    "Số lượng",
    "Số quyết định",
    "Ngày quyết định",
)

# (form, who decides it for, recipients with weights): the weights move towards working people in 2026.
LOCAL = {
    2025: {"nong_dan": 5, "cong_nhan": 4, "nguoi_truc_tiep": 24, "tap_the_nho": 10, "ho_gia_dinh": 5, "lanh_dao_khac": 19, "ca_nhan": 8, "tap_the": 6, "doanh_nghiep": 2},
    2026: {"nong_dan": 6, "cong_nhan": 6, "nguoi_truc_tiep": 30, "tap_the_nho": 14, "ho_gia_dinh": 8, "lanh_dao_khac": 15, "ca_nhan": 6, "tap_the": 5, "doanh_nghiep": 2},
}  # fmt: skip
PROVINCIAL = {
    2025: {"nguoi_truc_tiep": 22, "cong_nhan": 4, "tap_the_nho": 9, "lanh_dao_so": 3, "lanh_dao_khac": 26, "doanh_nhan": 3, "ca_nhan": 8, "tap_the": 9, "doanh_nghiep": 4},
    2026: {"nguoi_truc_tiep": 26, "cong_nhan": 6, "nong_dan": 3, "tap_the_nho": 12, "lanh_dao_so": 3, "lanh_dao_khac": 22, "doanh_nhan": 3, "ca_nhan": 7, "tap_the": 8, "doanh_nghiep": 4},
}  # fmt: skip
RECIPIENT_ALIASES = {"lanh_dao_so": "lanh_dao_cap_so"}
KINDS = {"cong_trang": 4, "chuyen_de": 5, "dot_xuat": 2}


def awards(rng: random.Random) -> list[tuple]:
    rows: list[tuple] = []
    for year in (2025, 2026):
        for month in range(1, 13):
            if date(year, month, 1) > LAST_DAY:
                break
            rows += _local_month(rng, year, month)
            rows += _provincial_month(rng, year, month)
    rows += _titles(rng)
    return [TITLES, *((number, *row) for number, row in enumerate(rows, 1))]


def _local_month(rng: random.Random, year: int, month: int) -> list[tuple]:
    rows = []
    communes = COMMUNES if date(year, month, 1) >= date(2025, 7, 1) else []
    for unit in [*AGENCIES, *communes]:
        busy = 0.42 if unit in AGENCIES else 0.30
        if rng.random() < busy:
            form = "gk_xa" if unit in communes else "gk_so"
            rows += _decision(rng, unit, form, LOCAL[year], year, month, size=rng.randint(2, 4), most=4)
    return rows


def _provincial_month(rng: random.Random, year: int, month: int) -> list[tuple]:
    communes = COMMUNES if date(year, month, 1) >= date(2025, 7, 1) else []
    rows = []
    for unit in rng.sample([*AGENCIES, *communes], k=9):
        rows += _decision(rng, unit, "bk_tinh", PROVINCIAL[year], year, month, size=3, most=4)
    if month % 3 == 0:
        rows += _decision(rng, rng.choice(AGENCIES), "bk_bo", PROVINCIAL[year], year, month, size=3, most=3)
    if month in (5, 8):
        rows += _decision(rng, rng.choice(AGENCIES), "bk_thu_tuong", PROVINCIAL[year], year, month, size=1, most=1)
        rows += _decision(rng, rng.choice(AGENCIES), "hc_lao_dong_3", PROVINCIAL[year], year, month, size=2, most=1)
    return rows


def _decision(
    rng: random.Random, unit: str, form: str, weights: dict[str, int], year: int, month: int, *, size: int, most: int
) -> list[tuple]:
    day = min(date(year, month, rng.randint(2, 27)), LAST_DAY)
    number = f"{rng.randint(100, 2999)}/QĐ-{'UBND' if form in ('gk_xa', 'bk_tinh') else 'KT'}"
    kind = rng.choices(list(KINDS), KINDS.values())[0]
    chosen = {*rng.choices(list(weights), weights.values(), k=size)}
    return [
        (unit, FORM_NAMES[form], KIND_NAMES[kind], RECIPIENT_NAMES[RECIPIENT_ALIASES.get(one, one)],
         rng.randint(1, most), number, day)
        for one in sorted(chosen)
    ]  # fmt: skip


def _titles(rng: random.Random) -> list[tuple]:
    """What stands beside the ratio: titles and Gia đình văn hóa, decided once a year."""
    rows = []
    families = FORM_NAMES["gia_dinh_van_hoa"], KIND_NAMES["chuyen_de"], RECIPIENT_NAMES["ho_gia_dinh"]
    workers = FORM_NAMES["ldtt"], KIND_NAMES["cong_trang"], RECIPIENT_NAMES["nguoi_truc_tiep"]
    for place, unit in enumerate(UNITS):
        if unit in COMMUNES:
            last, this = date(2025, 11, 5) + timedelta(place % 20), date(2026, 11, 2) + timedelta(place % 18)
            rows.append((unit, *families, rng.randint(60, 240), f"{300 + place}/QĐ-UBND", last))
            rows.append((unit, *families, rng.randint(70, 260), f"{400 + place}/QĐ-UBND", this))
        for year in (2025, 2026):
            day = date(year, 8, 1) + timedelta(place % 25)
            rows.append((unit, *workers, rng.randint(6, 40), f"{500 + place}/QĐ", day))
    return rows
