"""A year of made-up progress reports: most in time, some units late by name, with causes and promises in words.
One row per report, as the form of units has it.
Names and days are told here so that pages always show the same latecomers."""

from __future__ import annotations

import random
from datetime import date, timedelta

from data.sample.names import TASKS, UNITS, cluster_of

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

TITLES = (
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


def progress(rng: random.Random) -> list[tuple]:
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
    return [TITLES, *sorted(rows, key=lambda row: (row[-1], row[0].zfill(4), row[2]))]


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
