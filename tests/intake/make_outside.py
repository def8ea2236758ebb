"""Workbooks for make_workbooks.py as one sent them who examined the intake from outside, by its stated limits alone.
Everything in them is made up; the .expected file beside each says what is answered.
Ways of writing the file itself, not the table in it, are in test_writings.py and test_readers.py."""

from __future__ import annotations

import unicodedata

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"


def outside() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["z01-people-of-one-decision-in-four-spellings.xlsx"] = sheet(
        [
            ["XÃ PHÚ BÌNH - DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN QUÝ I NĂM 2026"],
            ["STT", "Họ và tên", "Hình thức", "Đối tượng", "Số quyết định", "Ngày quyết định"],
            [1, "Nguyễn Văn A", GX, "Nông dân", "15/QĐ-UBND", "15/01/2026"],
            [2, "Nguyễn Văn B", GX, "Nông dân", "15/qđ-ubnd", "15/01/2026"],
            [3, "Nguyễn Văn C", GX, "Nông dân", "16/QĐ-UBND", "15/01/2026"],
            [4, "Nguyễn Văn D", GX, "Nông dân", "15 / QĐ - UBND", "15/01/2026"],
            [5, "Nguyễn Văn E", GX, "Nông dân", unicodedata.normalize("NFD", "15/QĐ-UBND"), "15/01/2026"],
        ]
    )
    made["z02-people-with-marks-and-decisions-in-two-spellings.xlsx"] = sheet(
        [
            ["XÃ PHÚ BÌNH - DANH SÁCH KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Họ và tên", "Đối tượng", "Giấy khen xã", "Lao động tiên tiến", "Số quyết định", "Ngày quyết định"],
            [1, "Nguyễn Văn A", "Nông dân", "x", "", "15/QĐ-UBND", "15/01/2026"],
            [2, "Nguyễn Văn B", "Nông dân", "x", "x", "15/qđ-ubnd", "15/01/2026"],
            [3, "Nguyễn Văn C", "Nông dân", "", "x", "15/QĐ-UBND", "15/01/2026"],
        ]
    )
    made["z03-two-wordings-of-one-class-and-of-one-decision.xlsx"] = sheet(
        [
            ["XÃ PHÚ BÌNH - KẾT QUẢ KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"],
            [1, GX, "Học sinh", 4, "15/QĐ-UBND", "15/01/2026"],
            [2, GX, "Sinh viên", 3, "15/qđ-ubnd", "15/01/2026"],
        ]
    )
    return made
