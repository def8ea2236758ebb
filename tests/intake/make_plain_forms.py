"""Workbooks for make_workbooks.py of the plain forms and of what number formats show, met in later blind files.
Each was read otherwise than an official reads it, or asked without need. Everything in them is made up.
workbooks/pf04, pf05 and pf06 are not made here: LibreOffice 7.4 wrote them from pf02 and pf01."""

from __future__ import annotations

from tests.intake.make_workbooks import book


def plain_forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _formats()


def _formats() -> dict[str, bytes]:
    """Cells that show another number than they hold, and some that only look as if."""
    made: dict[str, bytes] = {}
    titles = ["STT", "Nhiệm vụ", "Chỉ số", "ĐVT", "Giá trị", "Ghi chú"]
    shown = {
        "0,": 12000,
        ";;;": 7,
        '"5"': 3,
        '0" nghìn"': 12,
        "-0": 4,
        '0"."0': 126,
        '[>=1000]0,"K";0': 15000,
        "0;-0;;@": 0,
        # the same number, as it is seen
        "#,##0": 1200,
        "0": 12.6,
        "0.00": 12.5,
        '0" giấy khen"': 30,
        "#,##0\\ [$đ-42A]": 1500000,
        '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)': 0,
        "0\\.000": 12000,
        "0.0E+00": 1200,
        "[Blue]#,##0;[Red]-#,##0": 9,
    }
    rows = [[n, 12, f"Chỉ số {n}", "", value, ""] for n, value in enumerate(shown.values(), start=1)]

    def touch(made):
        for n, code in enumerate(shown):
            made.active.cell(4 + n, 5).number_format = code

    made["pf01-numbers-that-show-others.xlsx"] = book(
        ("Sheet1", [["SỞ NỘI VỤ"], ["KẾT QUẢ ĐO ĐẾM QUÝ III NĂM 2026"], titles, *rows]), touch=touch
    )

    def names(made):
        page = made.active
        for cell, code in {"C3": '"Quý "0', "D3": '"Quý "0', "C4": '0" người"', "D5": "#,##0,", "A5": "00"}.items():
            page[cell].number_format = code

    made["pf02-names-made-by-formats.xlsx"] = book(
        (
            "Sheet1",
            [
                ["UBND XÃ NAM HÒA"],
                ["KẾT QUẢ KHEN THƯỞNG NĂM 2026: GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
                ["STT", "Đối tượng", 1, 2],
                [1, "Nông dân", 12, 4],
                [2, "Công nhân", 5, 3000],
            ],
        ),
        touch=names,
    )

    def numbered(made):
        for row in (4, 5):
            made.active[f"B{row}"].number_format = '0"/QĐ-UBND"'

    made["pf03-decision-numbers-made-by-formats.xlsx"] = book(
        (
            "Sheet1",
            [
                ["UBND XÃ NAM HÒA"],
                ["BẢNG KÊ QUYẾT ĐỊNH KHEN THƯỞNG"],
                ["STT", "Số QĐ", "Ngày ký", "Hình thức", "Đối tượng", "Số lượng"],
                [1, 10, "12/2/2026", "Giấy khen của Chủ tịch UBND xã", "Nông dân", 2],
                [2, 11, "13/2/2026", "Giấy khen của Chủ tịch UBND xã", "Nông dân", 4],
            ],
        ),
        touch=numbered,
    )
    return made
