"""Workbooks for make_workbooks.py whose columns or rows hold what is no figure of this kỳ, stand the other way round,
or share one cell between several records. Everything in them is made up; the .expected file beside each says what is
answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import GX, PRESS, SUMMARY

COMMUNE = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]
PROGRESS = [["XÃ TÂN KỲ"], ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 NĂM 2026 - Số liệu đến ngày 05/10/2026"]]
LDTT = "Lao động tiên tiến"


def columns() -> dict[str, bytes]:
    """File name -> bytes."""
    return _of_another_time() | _shared()


def _of_another_time() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["k01-last-year-cumulated-planned-beside-counts.xlsx"] = sheet(
        [
            *COMMUNE,
            [
                "TT",
                "Hình thức",
                "Tập thể",
                "Cá nhân",
                "Cùng kỳ (năm trước)",
                "Lũy kế (từ đầu năm)",
                "Kế hoạch/Chỉ tiêu",
            ],
            [1, GX, 3, 4, 9, 20, 30],
            [2, LDTT, "", 5, 1, "-", "khoảng 40"],
            ["", "Cộng", 3, 9, 10, 20, 30],
        ]
    )
    made["k02-cumulated-rows-with-numbers.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, GX, "Tập thể", 3],
            [2, "Lũy kế từ đầu năm", "", 10],
            [3, "Cùng kỳ năm 2025", "", 11],
            [4, LDTT, "Cá nhân", 5],
            ["", "- Tăng, giảm so với cùng kỳ", "", 2],
        ]
    )
    made["k03-only-the-cumulated-column-is-filled.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Tập thể", "Cá nhân", "Lũy kế"],
            [1, GX, "", "", 9],
            [2, LDTT, "", "", 20],
        ]
    )
    made["k04-results-beside-last-year-and-cumulated.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ ĐO ĐẾM QUÝ III NĂM 2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Kế hoạch/Chỉ tiêu", "Thực hiện", "Cùng kỳ (năm trước)", "Lũy kế"],
            [12, "Tin, bài đã đăng", "tin, bài", 20, 10, 8, 30],
            [12, "Gương điển hình", "gương", "", 2, "", 6],
        ]
    )
    return made


def _shared() -> dict[str, bytes]:
    """One document or day beside several occurrences of a row."""
    made: dict[str, bytes] = {}
    heads = ["STT", "Nội dung công việc", "Mốc, kỳ", "Tình trạng", "Số văn bản", "Ngày văn bản"]
    made["k05-one-document-for-several-months.xlsx"] = sheet(
        [
            *PROGRESS,
            heads,
            [12, PRESS, "Tháng 7, tháng 8, tháng 9", "Hoàn thành", "12/BC-UBND", "03/10/2026"],
            [7, SUMMARY, "", "Hoàn thành", "13/BC-UBND", "01/07/2026"],
            [12, PRESS, "Tháng 5, tháng 6", "Hoàn thành", "Tháng 5: 8/BC-UBND; tháng 6: 9/BC-UBND", ""],
            [12, PRESS, "Tháng 3, tháng 4", "Hoàn thành", "7/BC-UBND (tháng 3, tháng 4)", "04/5/2026"],
        ]
    )
    made["k06-columns-of-months-beside-one-document.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Nội dung công việc", "Tháng 7", "Tháng 8", "Tháng 9", "Văn bản", "Ngày hoàn thành"],
            [12, PRESS, "Hoàn thành", "Hoàn thành", "", "12/BC-UBND ngày 3/10/2026", "02/10/2026"],
            [7, SUMMARY, "Hoàn thành", "", "", "13/BC-UBND ngày 1/7/2026", "01/07/2026"],
        ]
    )
    made["k07-columns-of-tasks-beside-one-document.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Đơn vị", "Nhiệm vụ 7", "Nhiệm vụ IV.4", "Văn bản"],
            [1, "Xã Tân Kỳ", "Hoàn thành", "Hoàn thành", "12/BC-UBND ngày 3/7/2026"],
            [2, "Xã Na Rì", "Hoàn thành", "", "9/BC-UBND ngày 4/7/2026"],
        ]
    )
    return made
