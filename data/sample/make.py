"""Write the four sample workbooks, the same each time: `python -m data.sample.make`.
Every figure is made up; the shapes are those of real reports: months late, letters missing, causes in words.
Clusters are called "Cụm minh họa" so that none is taken for the province's."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from data.seeding import read_seed

FOLDER = Path(__file__).parent
SEED = 60
FLAG = "SỐ LIỆU MINH HỌA, KHÔNG PHẢI SỐ LIỆU THẬT"
LAST_DAY = date(2026, 11, 20)
MADE = datetime(2026, 11, 20)

UNITS = [row["ten"] for row in read_seed("units")]
COMMUNES = [row["ten"] for row in read_seed("units") if row["loai"] in ("xã", "phường")]
AGENCIES = [name for name in UNITS if name not in COMMUNES]
TASKS = {row["stt"]: row["noi_dung_cong_viec"] for name in ("tasks", "duties") for row in read_seed(name)}
FORM_NAMES = {row["ma"]: row["ten"] for row in read_seed("award_forms")}
KIND_NAMES = {
    row["ma"]: row["ten_theo_luat"] or f"Khen thưởng {row['ten_theo_bieu_thong_ke'].lower()}"
    for row in read_seed("award_kinds")
}
RECIPIENT_NAMES = {row["ma"]: row["ten"] for row in read_seed("recipient_types")}

# Units that are late with the monthly news (task 12): unit -> {month: day the report came, None = never}, cause, promise.
LATE_NEWS = {
    "Xã Nghinh Tường": ({5: None, 7: None, 8: None}, "Đang thực hiện, mới có 1 trong 2 tin, bài", date(2026, 12, 5)),
    "Xã Sảng Mộc": ({5: None, 7: None, 8: None, 10: None}, "Chưa có người thay cán bộ phụ trách", date(2026, 12, 10)),
    "Xã Hiệp Lực": ({8: date(2026, 10, 20)}, "Trùng đợt khắc phục hậu quả mưa lũ", date(2026, 10, 20)),
    "Xã Nam Cường": ({8: date(2026, 10, 15)}, "Chuyển trụ sở làm việc", date(2026, 10, 15)),
    "Xã Dân Tiến": ({8: date(2026, 10, 12)}, "Cán bộ phụ trách đi tập huấn", date(2026, 10, 12)),
    "Xã Phú Đình": ({8: date(2026, 10, 12), 10: None}, "Tập trung phục vụ lễ hội", date(2026, 12, 1)),
    "Xã Thần Sa": ({7: None, 8: None}, "Đường truyền hỏng kéo dài", date(2026, 12, 5)),
    "Ban Quản lý các khu công nghiệp": (
        {8: date(2026, 10, 9), 10: None},
        "Chờ doanh nghiệp gửi bài",
        date(2026, 11, 30),
    ),
    "Xã Cao Minh": ({7: None, 10: None}, "Đang thực hiện, chờ duyệt bài", date(2026, 12, 8)),
    "Xã Xuân Dương": ({7: date(2026, 9, 25), 8: date(2026, 10, 25)}, "Thiếu thiết bị ghi hình", date(2026, 10, 25)),
}
# Units late with the half-year review (task 7): day it was done, None = not yet.
LATE_REVIEW = {
    "Xã Bằng Thành": None,
    "Xã Nghinh Tường": None,
    "Xã Thần Sa": None,
    "Xã Thượng Quan": None,
    "Xã Văn Lang": date(2026, 10, 6),
    "Xã Yên Thịnh": date(2026, 10, 14),
    "Xã Quân Chu": date(2026, 8, 20),
    "Xã Sảng Mộc": date(2026, 9, 21),
}

PROGRESS_TITLES = (
    "STT nhiệm vụ",
    "Nội dung công việc",
    "Đơn vị báo cáo",
    "Mốc, kỳ",
    "Tình trạng",
    "Tỷ lệ hoàn thành (%)",
    "Ngày hoàn thành",
    "Số, ký hiệu văn bản",
    "Ngày văn bản",
    "Kết quả thực hiện",
    "Nguyên nhân, vướng mắc",
    "Ngày hẹn hoàn thành",
    "Ngày báo cáo",
)
AWARD_TITLES = (
    "STT",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Loại hình",
    "Đối tượng",
    "Số lượng",
    "Số quyết định",
    "Ngày quyết định",
)


def main() -> None:
    rng = random.Random(SEED)
    write("cum-thi-dua-minh-hoa", "Danh sách cụm, khối thi đua", _clusters())
    write("tien-do-minh-hoa", "Tiến độ thực hiện nhiệm vụ", _progress(rng))
    write("khen-thuong-minh-hoa", "Kết quả khen thưởng", _awards(rng))
    write("ket-qua-minh-hoa", "Kết quả đo đếm được", _results(rng))


def write(name: str, title: str, rows: Iterable[tuple]) -> None:
    """One sheet with letterhead, flag, header and rows, as an office would send it."""
    book = Workbook()
    book.properties.creator = ACTOR = "Số liệu minh họa"
    book.properties.lastModifiedBy = ACTOR
    book.properties.created = book.properties.modified = MADE
    sheet = book.active
    sheet.title = "Số liệu"
    for line in (("UBND TỈNH THÁI NGUYÊN",), (FLAG,), (title.upper(),), (f"Số liệu đến ngày {LAST_DAY:%d/%m/%Y}",), ()):
        sheet.append(line)
    sheet["A2"].font = sheet["A3"].font = Font(bold=True)
    for row in rows:
        sheet.append(row)
    for cell in sheet[6]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A7"
    book.save(FOLDER / f"{name}.xlsx")


# ---------------------------------------------------------------- clusters


def cluster_of() -> dict[str, list[str]]:
    """Twelve clusters: communes by their order in the list, agencies in two blocs."""
    clusters = {f"Cụm minh họa {n + 1}": COMMUNES[n::10] for n in range(10)}
    return clusters | {"Khối minh họa 1": AGENCIES[:7], "Khối minh họa 2": AGENCIES[7:]}


def _clusters() -> list[tuple]:
    rows: list[tuple] = [("STT", "Cụm, khối thi đua", "Đơn vị", "Vai trò", "Hiệu lực từ")]
    for cluster, members in cluster_of().items():
        for place, unit in enumerate(members):
            role = "Trưởng" if place == 0 else "Phó" if place == 1 else "Thành viên"
            rows.append((len(rows), cluster, unit, role, date(2026, 1, 1)))
    return rows


# ---------------------------------------------------------------- progress


def _report(
    task: str,
    unit: str,
    occurrence: str,
    reported: date,
    done: date | None = None,
    document: str | None = None,
    *,
    state: str | None = None,
    percent: int | None = None,
    result: str | None = None,
    cause: str | None = None,
    promise: date | None = None,
) -> tuple:
    state = state or ("Hoàn thành" if done else "Đang thực hiện")
    percent = percent if percent is not None else 100 if done else None
    return (
        task, TASKS[task], unit, occurrence, state, percent, done, document, done if document else None, result, cause,
        promise, reported,
    )  # fmt: skip


def _progress(rng: random.Random) -> list[tuple]:
    own = "Sở Nội vụ"
    rows = [
        _report("1", own, "Quý I/2026", date(2026, 3, 25), date(2026, 3, 20), "512/QĐ-UBND"),
        _report("2", "Sở Văn hóa, Thể thao và Du lịch", "Quý I/2026", date(2026, 4, 16), date(2026, 4, 15), "08/2026/NQ-HĐND"),
        _report("3", own, "Quý I/2026", date(2026, 3, 12), date(2026, 3, 10), "03/CT-UBND"),
        _report("5", "Sở Tài chính", "Quý II/2026", date(2026, 6, 25), percent=60, cause="Chờ thẩm định, trình HĐND cuối năm", promise=date(2026, 10, 31)),
        _report("5", "Sở Tài chính", "Quý II/2026", date(2026, 11, 5), percent=80, cause="Đã thẩm định, chờ kỳ họp HĐND tỉnh cuối năm", promise=date(2026, 12, 12)),
        _report("6", own, "Quý II/2026", date(2026, 6, 20), date(2026, 6, 18), "145/BC-SNV", result="2 lớp, 214 người"),
        _report("8", own, "Tháng 3/2026", date(2026, 3, 30), date(2026, 3, 27), "96/TTr-SNV"),
        _report("8", own, "Tháng 8/2026", date(2026, 9, 11), date(2026, 9, 10), "301/TTr-SNV"),
        _report("9", own, "Đầu quý III/2026", date(2026, 9, 15), percent=64, result="Đã kiểm tra 9/14 đơn vị", cause="Lùi lịch do mưa lũ, đã kiểm tra 9/14", promise=date(2026, 10, 15)),
        _report("9", own, "Đầu quý III/2026", date(2026, 10, 22), date(2026, 10, 20), "388/BC-SNV", result="Đã kiểm tra 14/14 đơn vị"),
        _report("10", own, "Tháng 10/2026", date(2026, 9, 20), percent=50, result="Đã thông báo tiêu chí, nhận hồ sơ"),
        _report("10", own, "Tháng 10/2026", date(2026, 10, 31), date(2026, 10, 30), "2450/QĐ-UBND"),
        _report("11", "Sở Giáo dục và Đào tạo", "Tháng 7/2026", date(2026, 7, 25), date(2026, 7, 24), "210/BC-SGDĐT"),
        _report("16", own, "Theo quy định", date(2026, 6, 30), state="Đang thực hiện", result="Đã dự hội nghị sơ kết của Cụm"),
    ]  # fmt: skip
    for number, members in enumerate(cluster_of().values(), 1):
        held = date(2026, 3, 9) + timedelta(days=number)
        rows.append(_report("4", members[0], "Quý I/2026", date(2026, 3, 28), held, f"{number:02d}/BB-TĐ"))
    for unit in UNITS:
        rows += _own_plan(unit, rng)
        rows += _half_year_review(unit, rng)
        rows += _monthly_news(unit, rng)
    for month in range(2, 11):
        last = _month_end(month)
        rows += [
            _report("13", own, f"Kỳ tháng {month}/2026", last + timedelta(days=2), state="Không phát sinh")
            if month == 2
            else _report("13", own, f"Kỳ tháng {month}/2026", last + timedelta(days=2), last - timedelta(days=4), f"{40 + month}/TTr-SNV"),
            _report("14", own, f"Kỳ tháng {month}/2026", last + timedelta(days=4), last + timedelta(days=4 if month == 3 else -3), f"{70 + month}/TTr-SNV"),
        ]  # fmt: skip
    for quarter, roman in enumerate(("I", "II", "III"), 1):
        last = _month_end(quarter * 3)
        done = last + timedelta(days=3 if quarter == 2 else -5)
        rows.append(
            _report("15", own, f"Kỳ quý {roman}/2026", last + timedelta(days=4), done, f"{110 + quarter}/TTr-SNV")
        )
    return [PROGRESS_TITLES, *sorted(rows, key=lambda row: (row[-1], row[0].zfill(4), row[2]))]


def _own_plan(unit: str, rng: random.Random) -> list[tuple]:
    """Duty IV.4: the member's own plan, most in time, a few late, two not at all."""
    if unit in ("Xã Sảng Mộc", "Xã Thượng Quan"):
        return []
    done = date(2026, 2, 24) + timedelta(days=rng.choices((rng.randint(0, 10), rng.randint(11, 30)), (94, 6))[0])
    return [_report("IV.4", unit, "Ngày 06/03/2026", done + timedelta(days=1), done, f"{rng.randint(5, 60)}/KH")]


def _half_year_review(unit: str, rng: random.Random) -> list[tuple]:
    done = LATE_REVIEW.get(unit, date(2026, 7, 6) + timedelta(days=rng.randint(0, 22)))
    if done:
        return [_report("7", unit, "Tháng 7/2026", done + timedelta(days=1), done, f"{rng.randint(20, 190)}/BC")]
    return []


def _monthly_news(unit: str, rng: random.Random) -> list[tuple]:
    late, cause, promise = LATE_NEWS.get(unit, ({}, None, None))
    rows = []
    for month in range(2, 11):
        last, label = _month_end(month), f"Kỳ tháng {month}/2026"
        reported = last + timedelta(days=rng.randint(-2, 4))
        if month in late:
            rows.append(_report("12", unit, label, reported, percent=50, cause=cause, promise=promise))
            if late[month]:
                rows.append(_report("12", unit, label, late[month], late[month], f"{rng.randint(3, 99)}/BC"))
        else:
            done = min(last, reported) - timedelta(days=rng.randint(0, 7))
            rows.append(_report("12", unit, label, reported, done, f"{rng.randint(3, 99)}/BC"))
    return rows


def _month_end(month: int) -> date:
    return date(2026 + month // 12, month % 12 + 1, 1) - timedelta(days=1)


# ---------------------------------------------------------------- awards

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


def _awards(rng: random.Random) -> list[tuple]:
    rows: list[tuple] = []
    for year in (2025, 2026):
        for month in range(1, 13):
            if date(year, month, 1) > LAST_DAY:
                break
            rows += _local_month(rng, year, month)
            rows += _provincial_month(rng, year, month)
    rows += _titles(rng)
    return [AWARD_TITLES, *((number, *row) for number, row in enumerate(rows, 1))]


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
    for place, unit in enumerate(UNITS):
        if unit in COMMUNES:
            day = date(2025, 11, 5) + timedelta(days=place % 20)
            rows.append(
                (
                    unit,
                    FORM_NAMES["gia_dinh_van_hoa"],
                    KIND_NAMES["chuyen_de"],
                    RECIPIENT_NAMES["ho_gia_dinh"],
                    rng.randint(60, 240),
                    f"{300 + place}/QĐ-UBND",
                    day,
                )
            )
            day = date(2026, 11, 2) + timedelta(days=place % 18)
            rows.append(
                (
                    unit,
                    FORM_NAMES["gia_dinh_van_hoa"],
                    KIND_NAMES["chuyen_de"],
                    RECIPIENT_NAMES["ho_gia_dinh"],
                    rng.randint(70, 260),
                    f"{400 + place}/QĐ-UBND",
                    day,
                )
            )
        for year in (2025, 2026):
            rows.append(
                (
                    unit,
                    FORM_NAMES["ldtt"],
                    KIND_NAMES["cong_trang"],
                    RECIPIENT_NAMES["nguoi_truc_tiep"],
                    rng.randint(6, 40),
                    f"{500 + place}/QĐ",
                    date(year, 8, 1) + timedelta(days=place % 25),
                )
            )
    return rows  # fmt: skip


# ---------------------------------------------------------------- measured results


def _results(rng: random.Random) -> list[tuple]:
    rows: list[tuple] = [("STT", "Nhiệm vụ, mục", "Chỉ số", "Đơn vị tính", "Kỳ báo cáo", "Đơn vị", "Giá trị", "Nguồn")]
    own = [
        ("6", "Lớp tập huấn", "lớp", "Quý II/2026", 2), ("6", "Người được tập huấn", "người", "Quý II/2026", 214),
        ("9", "Đơn vị được kiểm tra", "đơn vị", "Quý III/2026", 9), ("9", "Đơn vị được kiểm tra", "đơn vị", "Quý IV/2026", 5),
        ("9", "Kiến nghị sau kiểm tra", "kiến nghị", "Quý IV/2026", 23),
        ("III.5", "Hồ sơ khen thưởng được số hóa", "%", "Quý III/2026", 62.5),
    ]  # fmt: skip
    rows += [(0, *one[:4], "Sở Nội vụ", one[4], "Báo cáo của Sở Nội vụ") for one in own]
    for month in range(2, 11):
        for unit in UNITS[: 40 + month]:
            rows.append(
                (
                    0,
                    "12",
                    "Tin, bài tuyên truyền",
                    "tin, bài",
                    f"Tháng {month}/2026",
                    unit,
                    rng.randint(1, 9),
                    "Báo cáo tháng",
                )
            )
    return [rows[0], *((number, *row[1:]) for number, row in enumerate(rows[1:], 1))]


if __name__ == "__main__":
    main()
