"""Workbooks for make_workbooks.py as a second examiner would send them: cells merged downwards that are wrong, tables
spread over columns. Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen Chủ tịch UBND xã"


def exam() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["e01-wrong-cells-merged-downwards.xlsx"] = sheet(
        [
            ["Đơn vị", "Số quyết định", "Ngày quyết định", "Hình thức", "Đối tượng", "Số lượng"],
            ["Xã Phú Bính", "12/QĐ-UBND", "32/02/2026", GX, "Nông dân", 10],
            ["", "", "", GX, "Hộ gia đình", 4],
            ["", "13/QĐ-UBND", "03/03/2026", "Lao động tiên tiến", "Cá nhân", 6],
        ],
        ["A2:A4", "B2:B3", "C2:C3"],
    )
    return made
