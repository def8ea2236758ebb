"""Workbooks for make_workbooks.py of known gaps: read silently wrong, or asked though they leave no doubt.
Each was drawn, with what must come out of it, before it was first read. Everything in them is made up."""

from __future__ import annotations

import io

from tests.intake.make_awards import sheet
from tests.intake.make_formats import xml2003
from tests.intake.make_workbooks import book

BT = "Bằng khen của Chủ tịch UBND tỉnh"
GX = "Giấy khen của Chủ tịch UBND xã"
HEADING, ROW = ["TT", "Hình thức", "Tập thể", "Cá nhân"], [1, GX, 3, 4]


def gaps() -> dict[str, bytes]:
    """File name -> bytes."""
    return (
        _from_the_start_of_a_year()
        | _remarks()
        | _summaries()
        | _own_targets()
        | _givers()
        | _plans_sent()
        | _added_up()
        | _said_by_numbers()
    )


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
    import docx as word

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
    document, out = word.Document(), io.BytesIO()
    for (text,) in rows[:2]:
        document.add_paragraph(text)
    table = document.add_table(0, len(HEADING))
    for r, cells in enumerate(rows[2:], 2):
        for c, (place, value) in enumerate(zip(table.add_row().cells, cells, strict=True)):
            run = place.paragraphs[0].add_run(str(value))
            if words := remarks.get((r, c)):
                document.add_comment(run, text=words, author="A")
    document.save(out)
    return {"u12-remarks-in-xml.xml": xml2003(told), "u13-remarks-in-word.docx": out.getvalue()}


def _summaries() -> dict[str, bytes]:
    """A list of people of one commune, or of several units, and what sums it up."""
    above = [["UBND XÃ NAM HÒA"], ["DANH SÁCH KHEN THƯỞNG QUÝ III NĂM 2026"]]
    people = [[1, "A", "Nông dân", GX], [2, "B", "Công nhân", GX], [3, "C", "Nông dân", BT]]
    titles, short = ["TT", "Họ và tên", "Đối tượng", "Hình thức"], ["TT", "Hình thức", "Số lượng"]
    agrees, differs = [[1, GX, 2], [2, BT, 1]], [[1, GX, 3], [2, BT, 1], [3, "Lao động tiên tiến", 30]]
    decided = [[*row, "12/QĐ-UBND", "03/8/2026"] for row in people]
    made: dict[str, bytes] = {}
    made["u20-a-list-and-its-summary.xlsx"] = sheet([*above, titles, *people, [], ["TỔNG HỢP"], short, *agrees])
    made["u21-a-summary-nobody-calls-one.xlsx"] = sheet([*above, titles, *people, [], short, *agrees])
    made["u22-a-summary-that-differs-and-says-more.xlsx"] = sheet(
        [*above, titles, *people, [], ["Tổng hợp chung:"], short, *differs]
    )
    made["u23-a-summary-that-differs-from-decisions.xlsx"] = sheet(
        [*above, [*titles, "Số QĐ", "Ngày QĐ"], *decided, [], ["TỔNG HỢP"], short, *differs]
    )
    above = [["SỞ NỘI VỤ"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]
    heading = ["TT", "Đơn vị", "Hình thức", "Đối tượng", "Số lượng"]
    rows = [[1, "Xã Nam Hòa", GX, "Tập thể", 2], [2, "Xã Na Rì", GX, "Tập thể", 3], [3, "Xã Na Rì", GX, "Nông dân", 3]]
    made["u24-a-sheet-that-sums-up-all-units.xlsx"] = book(
        ("Tổng hợp", [*above, HEADING, [1, GX, 5, 3]]), ("Chi tiết", [*above, heading, *rows])
    )
    made["u25-two-tables-of-which-none-sums-up.xlsx"] = sheet(
        [
            *above,
            ["I. TẬP THỂ"],
            ["TT", "Đơn vị", "Hình thức", "Tập thể"],
            *([n, unit, GX, 2] for n, unit in enumerate(("Xã Nam Hòa", "Xã Na Rì"), 1)),
            ["II. CÁ NHÂN"],
            ["TT", "Đơn vị", "Hình thức", "Cá nhân"],
            [1, "Xã Nam Hòa", GX, 2],
        ]
    )
    made["u26-the-same-titles-the-other-way-round.xlsx"] = sheet(
        [
            *above,
            ["TT", "Đơn vị", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Xã Nam Hòa", GX, 2, 3],
            ["TT", "Đơn vị", "Hình thức", "Cá nhân", "Tập thể"],
            [2, "Xã Na Rì", GX, 4, 1],
        ]
    )
    return made


def _own_targets() -> dict[str, bytes]:
    """What a unit aimed at in its own plan of emulation, and what came of it."""
    above = [["SỞ Y TẾ"], ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA NĂM 2026"]]
    rows = [
        [1, "Số sáng kiến được công nhận", "sáng kiến", 20, 18, 90],
        [2, "Tỷ lệ hồ sơ số hóa", "%", 100, 95, 95],
        [3, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 95, 96, 101],
    ]
    made: dict[str, bytes] = {}
    titles = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch giao", "Ước thực hiện", "Tỷ lệ (%)"]
    made["u30-own-targets-and-what-is-expected.xlsx"] = sheet([*above, titles, *rows])
    made["u31-own-targets-in-words.xlsx"] = sheet(
        [
            *above,
            ["TT", "Nội dung chỉ tiêu", "Kế hoạch giao", "Thực hiện", "Tỷ lệ"],
            [1, "Tỷ lệ gia đình văn hóa", "90%", "92%", "102%"],
            [2, "Số xã đạt chuẩn nông thôn mới", "5 xã", "4 xã", "80%"],
        ]
    )
    made["u32-targets-of-another-plan-are-asked.xlsx"] = sheet(
        [["SỞ Y TẾ"], ["KẾT QUẢ CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2026"], titles, *rows]
    )
    made["u33-an-estimate-beside-a-result-is-not-taken.xlsx"] = sheet(
        [
            *above,
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện", "Ước thực hiện cả năm"],
            [1, "Số sáng kiến được công nhận", "sáng kiến", 20, 18, 25],
        ]
    )
    return made


def _givers() -> dict[str, bytes]:
    """Who gave a Giấy khen, behind its name, in a column of its own or in the title."""
    above = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]
    made: dict[str, bytes] = {}
    made["u40-heads-of-other-bodies.xlsx"] = sheet(
        [
            *above,
            HEADING,
            [1, "Giấy khen của Hiệu trưởng", 1, 2],
            [2, "Giấy khen của Trưởng phòng Giáo dục", 1, 1],
            [3, "Giấy khen của Giám đốc sở", 3, ""],
            [4, "Giấy khen của Giám đốc Trung tâm Y tế", 4, ""],
        ]
    )
    made["u41-heads-in-their-column.xlsx"] = sheet(
        [
            *above,
            ["TT", "Hình thức", "Cơ quan quyết định", "Đối tượng", "Số lượng"],
            [1, "Giấy khen", "Hiệu trưởng Trường THCS Nam Hòa", "Tập thể", 3],
            [2, "Giấy khen", "Giám đốc Sở Y tế", "Tập thể", 2],
            [3, "Giấy khen", "Chủ tịch UBND xã", "Tập thể", 1],
        ]
    )
    titles = ["TT", "Đối tượng", "Số lượng"]
    for name, giver in (
        ("u42-a-headmaster-in-the-title", "HIỆU TRƯỞNG TRƯỜNG THPT"),
        ("u43-a-so-in-the-title-is-no-unit-of-the-commune", "GIÁM ĐỐC SỞ Y TẾ"),
        ("u44-a-body-of-the-commune-in-the-title", "BAN CHẤP HÀNH ĐOÀN XÃ"),
    ):
        title = [f"DANH SÁCH TẶNG GIẤY KHEN CỦA {giver} NĂM 2026"]
        made[f"{name}.xlsx"] = sheet([above[0], title, titles, [1, "Tập thể", 3], [2, "Nông dân", 1]])
    made["u45-awards-of-a-year-decided-in-the-next.xlsx"] = sheet(
        [
            above[0],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2025"],
            ["TT", "Hình thức", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"],
            [1, GX, "Tập thể", 2, "12/QĐ-UBND", "15/01/2026"],
            [2, GX, "Cá nhân", 3, "12/QĐ-UBND", "15/01/2026"],
            [3, GX, "Cá nhân", 3, "99/QĐ-UBND", "15/9/2026"],
        ]
    )
    return made


def _plans_sent() -> dict[str, bytes]:
    """Duty IV.4: which unit sent its own plan of emulation."""
    day = ["(đến ngày 10/3/2026)"]
    made: dict[str, bytes] = {}
    made["u50-plans-sent-to-tick.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI GỬI KẾ HOẠCH TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2026"],
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch", "Chưa gửi", "Số, ký hiệu", "Ngày gửi"],
            [1, "Xã Nam Hòa", "x", "", "12/KH-UBND", "02/3/2026"],
            [2, "Xã Na Rì", "", "x", "", ""],
        ]
    )
    made["u51-plans-sent-under-their-item.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TÌNH HÌNH THỰC HIỆN MỤC IV.4"],
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch"],
            [1, "Xã Nam Hòa", "x"],
        ]
    )
    made["u52-plans-of-training-are-no-plans-of-emulation.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI GỬI KẾ HOẠCH TẬP HUẤN"],
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch"],
            [1, "Xã Nam Hòa", "x"],
        ]
    )
    return made


def _added_up() -> dict[str, bytes]:
    """Columns of batches, rows of the xóm of one commune."""
    above = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"]]
    made: dict[str, bytes] = {}
    made["u60-batches-across-and-their-sum.xlsx"] = sheet(
        [
            *above,
            ["TT", "Hình thức", "Đối tượng", "Đợt 1", "Đợt 2", "Cộng"],
            [1, GX, "Tập thể", 3, 4, 7],
            [2, BT, "Nông dân", 1, "", 2],
        ]
    )
    made["u61-recipients-under-each-batch.xlsx"] = sheet(
        [
            *above,
            ["TT", "Hình thức", "Đợt I", "", "Đợt II", ""],
            ["", "", *["Tập thể", "Cá nhân"] * 2],
            [1, GX, 3, 4, 1, 2],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    households = ["KẾT QUẢ BÌNH XÉT GIA ĐÌNH VĂN HÓA, KHU DÂN CƯ VĂN HÓA NĂM 2026"]
    made["u62-households-by-the-name-of-the-xom.xlsx"] = sheet(
        [
            above[0],
            households,
            ["TT", "Tên xóm", "Tổng số hộ", "Số hộ đạt GĐVH", "Tỷ lệ (%)"],
            [1, "Xóm Đồng Tâm", 120, 100, "83%"],
            [2, "Tổ dân phố số 3", 90, 80, "89%"],
            ["", "Tổng cộng", 210, 180, "86%"],
        ]
    )
    made["u63-a-list-of-xom-that-got-a-title.xlsx"] = sheet(
        [
            above[0],
            ["DANH SÁCH XÓM ĐẠT DANH HIỆU XÓM VĂN HÓA NĂM 2026"],
            ["TT", "Tên xóm", "Ghi chú"],
            [1, "Xóm Đồng Tâm", ""],
            [2, "Xóm 2", ""],
        ]
    )
    return made


def _said_by_numbers() -> dict[str, bytes]:
    """Whom a number counts, before it; months down under a title that names the award."""
    made: dict[str, bytes] = {}
    made["u70-recipients-before-their-numbers.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Hình thức", "Số lượng"],
            [1, GX, "Tập thể: 2, cá nhân: 7"],
            [2, "Lao động tiên tiến", "Cá nhân: 12"],
            [3, BT, "Tổ 5"],
        ]
    )
    made["u71-months-down-under-the-award-of-the-title.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["SỐ GIẤY KHEN ĐÃ TẶNG THEO THÁNG NĂM 2026"],
            ["Tháng", "Số lượng"],
            ["Tháng 7", 3],
            ["Tháng 8", 4],
            ["Cộng", 7],
        ]
    )
    return made
