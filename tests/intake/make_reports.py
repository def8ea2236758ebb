"""Workbooks for make_workbooks.py: reports of progress whose day, plan or document stands where none was looked for.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

OFFICE = ["SỞ TƯ PHÁP"]
TITLE = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND"]
DONE = ["STT", "Nhiệm vụ", "Tình trạng"]


def reports() -> dict[str, bytes]:
    """File name -> bytes."""
    return _days() | _plans() | _documents() | _states() | _years() | _letters() | _values()


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d30-the-report-itself-is-dated.xlsx"] = sheet(
        [
            OFFICE,
            TITLE,
            ["(Báo cáo số 90/BC-STP ngày 20/7/2026)"],
            [*DONE, "Ngày hoàn thành"],
            [7, SUMMARY, "Hoàn thành", "28/7/2026"],
        ]
    )
    made["d31-a-report-that-is-only-the-reason.xlsx"] = sheet(
        [
            OFFICE,
            TITLE,
            ["Số liệu đến ngày 05/8/2026; căn cứ Báo cáo số 90/BC-STP ngày 20/7/2026"],
            DONE,
            [7, SUMMARY, "Hoàn thành"],
        ]
    )
    return made


def _plans() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    until = ["(Tính đến ngày 05/8/2026)"]
    rows = [DONE, [7, SUMMARY, "Hoàn thành"]]
    for name, title in (
        ("d32-plan-of-the-year-before", "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 25/KH-UBND NGÀY 20/01/2025"),
        ("d33-tasks-of-the-year-before", "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2025"),
        ("d34-plan-by-the-number-of-its-annex", "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 02 /KH-UBND NGÀY 14/02/2026"),
        ("d35-own-plan-beside-the-one-followed", "TIẾN ĐỘ KẾ HOẠCH SỐ 15/KH-STP NGÀY 02/3/2026 THỰC HIỆN KẾ HOẠCH 60"),
        ("d36-own-plan-alone", "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 15/KH-STP NGÀY 02/3/2026"),
    ):
        made[f"{name}.xlsx"] = sheet([OFFICE, [title], until, *rows])
    return made


def _documents() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d37-document-in-brackets-behind-done.xlsx"] = sheet(
        [
            OFFICE,
            TITLE,
            ["(Tính đến ngày 05/11/2026)"],
            ["STT", "Nhiệm vụ", "Tháng", "Kết quả thực hiện"],
            [7, SUMMARY, "", "Đã hoàn thành (Báo cáo số 215/BC-STP ngày 20/7/2026)"],
            [12, PRESS, "Tháng 9", "Hoàn thành: BC số 3/BC-STP ngày 28/9/2026"],
            [12, PRESS, "Tháng 8", "Hoàn thành theo Công văn số 15/SNV-TĐKT ngày 12/8/2026 của Sở Nội vụ"],
            [12, PRESS, "Tháng 6", "Hoàn thành theo Kế hoạch số 60/KH-UBND ngày 14/02/2026"],
            [12, PRESS, "Tháng 5", "Đã hoàn thành, ban hành Báo cáo số 9/BC-STP ngày 28/5/2026"],
        ]
    )
    made["d38-document-beside-the-state.xlsx"] = sheet(
        [
            OFFICE,
            TITLE,
            ["(Tính đến ngày 05/11/2026)"],
            DONE,
            [7, SUMMARY, "Đã hoàn thành (BC số 215/BC-STP ngày 20/7/2026)"],
        ]
    )
    return made


def _states() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    texts = (
        "Hoàn thành (dự kiến)",
        "Đã hoàn thành hồ sơ trình UBND tỉnh",
        "Hoàn thành, chờ phê duyệt",
        "Hoàn thành?",
        "Hoàn thành khâu thẩm định",
        "Hoàn thành (trừ nội dung 2)",
        "Không phát sinh trong kỳ, đã hoàn thành",
        "Hoàn thành tốt",
    )
    made["d39-hoàn-thành-and-what-takes-it-back.xlsx"] = sheet(
        [
            OFFICE,
            TITLE,
            ["(Tính đến ngày 05/11/2026)"],
            ["STT", "Nhiệm vụ", "Tháng", "Tình trạng"],
            *([12, PRESS, f"Tháng {month}", text] for month, text in enumerate(texts, 2)),
        ]
    )
    return made


def _years() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d60-report-dated-the-year-before.xlsx"] = sheet(
        [OFFICE, TITLE, ["Thái Nguyên, ngày 05 tháng 10 năm 2025"], DONE, [7, SUMMARY, "Hoàn thành"]]
    )
    return made


def _letters() -> dict[str, bytes]:
    """Tables annexed to a letter or a decision of somebody else than the unit of the letterhead."""
    made: dict[str, bytes] = {}
    letter = ["(Kèm theo Công văn số 15/SNV-TĐKT ngày 01/7/2026 của Sở Nội vụ)"]
    made["d87-form-sent-with-a-letter-of-sở-nội-vụ.xlsx"] = sheet(
        [OFFICE, TITLE, letter, ["Ngày báo cáo:", "05/10/2026"], DONE, [7, SUMMARY, "Hoàn thành"]]
    )
    made["d88-awards-annexed-to-a-letter-of-sở-nội-vụ.xlsx"] = sheet(
        [
            OFFICE,
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            letter,
            ["TT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Giấy khen của Giám đốc Sở", 3, 4],
        ]
    )
    made["d89-people-of-a-commune-by-a-decision-of-a-sở.xlsx"] = sheet(
        [
            ["UBND XÃ KHA SƠN"],
            ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ Y TẾ"],
            ["(Kèm theo Quyết định số 88/QĐ-SYT ngày 01/7/2026 của Giám đốc Sở Y tế)"],
            ["TT", "Họ và tên"],
            [1, "Người Một"],
        ]
    )
    return made


def _values() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d90-half-a-report-and-a-bare-fraction.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["KẾT QUẢ QUÝ III NĂM 2026"],
            ["TT", "Nội dung", "ĐVT", "Kết quả"],
            [1, "Số tin, bài", "tin", "1.5"],
            [2, "Tỷ lệ hồ sơ số hóa", "%", 0.95],
            [3, "Số gương điển hình tiên tiến", "gương", 3],
        ]
    )
    return made
