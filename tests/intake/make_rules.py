"""Workbooks for make_workbooks.py about what cells mean: parts of statutory forms, decisions around a table, states,
numbers and dates as clerks type them. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet


def rules() -> dict[str, bytes]:
    """File name -> bytes."""
    return _parts()


def _parts() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    head = [
        ["Biểu số: 0603.N/BNV-TĐKT"],
        ["Đơn vị báo cáo: Sở Xây dựng"],
        ["SỐ LƯỢNG KHEN THƯỞNG CẤP TỈNH"],
        ["Năm 2026"],
        ["Chỉ tiêu", "Bằng khen của Chủ tịch UBND tỉnh"],
    ]
    made["r01-persons-over-plain-parts.xlsx"] = sheet(
        [
            *head,
            ["Tổng số", 24],
            ["1. Tập thể", 9],
            ["Trong đó: Doanh nghiệp", 2],
            ["2. Hộ gia đình", 1],
            ["3. Cá nhân", 14],
            ["Trong đó:"],
            ["Lãnh đạo cấp vụ, sở, ngành và tương đương", 2],
            ["Doanh nhân", 1],
            ["Các cấp lãnh đạo khác từ phó phòng trở lên", 5],
            ["Người trực tiếp công tác, lao động, học tập, chiến đấu", 6],
        ]
    )
    made["r02-trong-do-behind-the-name.xlsx"] = sheet(
        [
            *head,
            ["- Tập thể, trong đó:", 9],
            ["- Doanh nghiệp", 2],
            ["- Cá nhân (trong đó)", 14],
            ["- Doanh nhân", 1],
            ["- Người trực tiếp lao động", 6],
        ]
    )
    return made
