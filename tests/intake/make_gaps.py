"""Workbooks for make_workbooks.py of known gaps: read silently wrong, or asked though they leave no doubt.
Each was drawn, with what must come out of it, before it was first read. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_formats import xml2003
from tests.intake.make_workbooks import book

GX = "Giấy khen của Chủ tịch UBND xã"
HEADING, ROW = ["TT", "Hình thức", "Tập thể", "Cá nhân"], [1, GX, 3, 4]


def gaps() -> dict[str, bytes]:
    """File name -> bytes."""
    return _from_the_start_of_a_year() | _remarks()


def _from_the_start_of_a_year() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["u01-from-january-to-now-is-no-whole-year.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG TỪ ĐẦU NĂM 2026 ĐẾN NAY"], HEADING, ROW]
    )
    made["u02-from-january-to-june-is-a-half-year.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG"], ["(Từ đầu năm đến ngày 30/6/2026)"], HEADING, ROW]
    )
    made["u03-from-january-on-a-sheet-named-by-a-quarter.xlsx"] = book(
        ("Quý III", [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG LŨY KẾ ĐẾN HẾT QUÝ III/2026"], HEADING, ROW])
    )
    made["u04-results-from-january-on.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ 12 TỪ ĐẦU NĂM ĐẾN HẾT THÁNG 9 NĂM 2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Kết quả"],
            [1, "Số tin, bài", "tin", 30],
        ]
    )
    return made


def _remarks() -> dict[str, bytes]:
    """u10 and u11 are not made here: LibreOffice 7 wrote them."""
    rows = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"], HEADING, ROW]
    remarks = {(3, 3): "Số đúng là 13", (3, 2): "Đã đối chiếu"}

    def cell(row: int, column: int, value: object) -> str:
        kind = "Number" if isinstance(value, int) else "String"
        words = remarks.get((row, column))
        remark = f'<Comment ss:Author="A"><ss:Data>{words}</ss:Data></Comment>' if words else ""
        return f'<Cell><Data ss:Type="{kind}">{value}</Data>{remark}</Cell>'

    told = "".join(
        f"<Row>{''.join(cell(r, c, value) for c, value in enumerate(cells))}</Row>" for r, cells in enumerate(rows)
    )
    return {"u12-remarks-in-xml.xml": xml2003(told)}
