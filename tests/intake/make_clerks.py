"""Workbooks for make_workbooks.py of progress and measured results, as an examiner of all forms but awards sent them.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

TOLD = ["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ TUYÊN TRUYỀN (NHIỆM VỤ 12) QUÝ III NĂM 2026"]


def clerks() -> dict[str, bytes]:
    """File name -> bytes."""
    return _results()


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["h01-sums-that-name-what-they-count.xlsx"] = sheet(
        [
            *TOLD,
            ["Chỉ số", "ĐVT", "Kết quả"],
            ["Tổng số tin, bài", "tin", 5],
            ["Trong đó: bài", "bài", 2],
            ["- bài trên báo tỉnh", "bài", 1],
            ["Tổng hợp gương được nêu", "gương", 3],
            ["Cộng", None, 9],
        ]
    )
    made["h02-roman-numbers-count-measures.xlsx"] = sheet(
        [*TOLD, ["STT", "Chỉ số", "Kết quả"], ["I", "Số tin", 5], ["II", "Số bài", 6]]
    )
    made["h03-numbers-of-no-task.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ ĐO ĐẾM ĐƯỢC QUÝ III NĂM 2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Giá trị"],
            ["18", "Tin", "tin", 5],
            ["12, 13", "Bài", "bài", 6],
            ["Tuyên truyền", "Gương", "gương", 7],
            ["III.5", "Hồ sơ số hóa", "hồ sơ", 8],
            ["Số hóa hồ sơ", "Trang tài liệu", "trang", 9],
        ]
    )
    made["h04-units-of-measure-only-beside-the-values.xlsx"] = sheet(
        [
            *TOLD,
            ["Chỉ số", "Đơn vị tính", "Giá trị"],
            ["Tin đăng trên trang thông tin điện tử", None, "12 tin"],
            ["Gương điển hình", "gương", "3 gương"],
            ["Tỷ lệ thôn được tuyên truyền", None, "80%"],
            ["Số buổi phát thanh", "buổi", "80%"],
        ]
    )
    made["h05-a-measure-of-another-quarter.xlsx"] = sheet(
        [*TOLD, ["Chỉ số", "ĐVT", "Kết quả"], ["Số tin, bài quý II", "tin", 5], ["Số tin, bài quý III", "tin", 6]]
    )
    return made
