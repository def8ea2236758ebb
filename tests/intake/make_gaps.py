"""Workbooks for make_workbooks.py of known gaps that were read wrongly without a word.
Each was drawn, with what must come out of it, before it was first read. Everything in them is made up."""

from __future__ import annotations

import datetime as dt
import io

from tests.intake.make_awards import sheet
from tests.intake.make_formats import xml2003
from tests.intake.make_workbooks import book

BT = "Bằng khen của Chủ tịch UBND tỉnh"
GX = "Giấy khen của Chủ tịch UBND xã"
HEADING, ROW = ["TT", "Hình thức", "Tập thể", "Cá nhân"], [1, GX, 3, 4]


def gaps() -> dict[str, bytes]:
    """File name -> bytes."""
    return _from_the_start_of_a_year() | _remarks() | _summaries()


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
    for name, title in (
        ("u05-nine-months-on-a-sheet-named-by-a-quarter", "KẾT QUẢ KHEN THƯỞNG 9 THÁNG ĐẦU NĂM 2026"),
        ("u06-january-to-september-on-a-sheet-named-by-a-quarter", "KẾT QUẢ TỪ THÁNG 1 ĐẾN THÁNG 9 NĂM 2026"),
        ("u07-a-quarter-named-beside-nine-months", "KẾT QUẢ QUÝ III VÀ 9 THÁNG NĂM 2026"),
        ("u08-the-first-three-months", "KẾT QUẢ KHEN THƯỞNG 3 THÁNG ĐẦU NĂM 2026"),
    ):
        named = "Sheet1" if name.startswith("u08") else "Quý III"
        made[f"{name}.xlsx"] = book((named, [["UBND XÃ NAM HÒA"], [title], HEADING, ROW]))
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
                remark = document.add_comment(run, text=words, author="A")
                remark._comment_elm.date = dt.datetime(2026, 10, 5, tzinfo=dt.UTC)  # else the file is another each time
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
    press = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
    ends = ["Văn bản", "Ghi chú"]
    made["u27-the-same-titles-under-other-months.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ NĂM 2026 (đến ngày 31/10/2026)"],
            ["TT", "Đơn vị", "Nhiệm vụ", "Tháng 7", "Tháng 8", *ends],
            [1, "Xã Nam Hòa", press, "Hoàn thành", "Hoàn thành", "", ""],
            ["TT", "Đơn vị", "Nhiệm vụ", "Tháng 9", "Tháng 10", *ends],
            [1, "Xã Nam Hòa", press, "Đang thực hiện", "Chưa thực hiện", "", ""],
        ]
    )
    made["u70-words-in-columns-to-tick.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["TIẾN ĐỘ NĂM 2026 (đến ngày 30/9/2026)"],
            ["TT", "Nhiệm vụ", "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"],
            [7, "Sơ kết công tác thi đua, khen thưởng 6 tháng", "QĐ số 15/QĐ-UBND ngày 5/7/2026", "", ""],
            [12, f"{press} (tháng 4)", "x (BC số 30/BC-UBND)", "", ""],
            [12, f"{press} (tháng 5)", "30/5/2026", "", ""],
            [12, f"{press} (tháng 6)", "sẽ xong tháng 12", "", ""],
            [12, f"{press} (tháng 7)", "một phần", "", ""],
            [12, f"{press} (tháng 8)", "", "chờ kinh phí", ""],
            [12, f"{press} (tháng 9)", "", "60%", ""],
        ]
    )
    made["u71-documents-that-are-none-yet.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["TIẾN ĐỘ NĂM 2026 (đến ngày 30/9/2026)"],
            ["TT", "Nhiệm vụ", "Tình trạng", "Ngày hoàn thành", "Số văn bản"],
            [12, f"{press} (tháng 4)", "Hoàn thành", "29/4/2026", "đang soạn"],
            [12, f"{press} (tháng 5)", "Hoàn thành", "29/5/2026", "không có"],
            [12, f"{press} (tháng 6)", "Hoàn thành", "29/6/2026", "Ảnh, danh sách kèm theo"],
            [12, f"{press} (tháng 7)", "Hoàn thành", "29/7/2026 (dự kiến)", "12/BC-UBND"],
        ]
    )
    made["u72-an-award-of-the-province-or-of-a-ministry.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["DANH SÁCH TẶNG KỶ NIỆM CHƯƠNG VÌ SỰ NGHIỆP XÂY DỰNG VÀ PHÁT TRIỂN TỈNH THÁI NGUYÊN QUÝ III/2026"],
            ["TT", "Đơn vị", "Đối tượng", "Số lượng"],
            [1, "Sở Y tế", "Cá nhân", 4],
        ]
    )
    made["u73-numbers-that-count-another-thing.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP GIẤY KHEN CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"],
            ["TT", "Đơn vị", "Tập thể", "Cá nhân", "Hộ gia đình"],
            [1, "Xã Na Rì", "2 tập thể", "5 người", "1 hộ"],
            [2, "Xã Nam Hòa", "2 cá nhân", "4 tập thể", "2 người"],
            [3, "Xã Yên Bình", "3 huân chương", "4 quyết định", "2 giấy khen"],
        ]
    )
    made["u74-values-that-count-another-thing.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["KẾT QUẢ ĐO ĐẾM ĐƯỢC QUÝ III NĂM 2026"],
            ["TT", "Nhiệm vụ, mục", "Chỉ số", "ĐVT", "Giá trị"],
            [1, 6, "Lớp tập huấn", "lớp", "120 người"],
            [2, 6, "Người tập huấn", "người", "60 người"],
            [3, 12, "Tin, bài", "", "12 tin"],
        ]
    )
    made["u75-a-number-beside-the-word-month.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["Tháng", 0.5, "Năm", 2026],
            ["TT", "Đơn vị", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
            [1, "Xã Na Rì", GX, "Cá nhân", 4],
        ]
    )
    made["u76-a-month-left-open-in-cells.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG"], ["Tháng:", "…", "Năm:", 2026], HEADING, ROW]
    )
    made["u77-a-quarter-left-open-in-a-line.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG"], ["Quý ........ năm 2026"], HEADING, ROW]
    )
    made["u78-by-quarters-of-a-year-is-the-year.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG CÁC QUÝ NĂM 2026"], HEADING, ROW]
    )
    made["u79-groups-of-a-level-over-groups-of-an-award.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Đối tượng", "Số lượng"],
            ["I", "Khen thưởng cấp bộ", ""],
            [1, "Bằng khen", ""],
            ["", "Cá nhân", 4],
            ["II", "Khen thưởng cấp tỉnh", ""],
            [1, "Bằng khen", ""],
            ["", "Cá nhân", 5],
        ]
    )
    made["u80-groups-of-awards-without-a-level.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Đối tượng", "Số lượng"],
            ["", "Bằng khen", ""],
            [1, "Cá nhân", 4],
            ["", "Giấy khen", ""],
            [1, "Cá nhân", 5],
        ]
    )
    made["u81-a-title-whose-award-has-no-level.xlsx"] = sheet(
        [["UBND XÃ NA RÌ"], ["TẶNG KỶ NIỆM CHƯƠNG QUÝ III NĂM 2026"], ["TT", "Đối tượng", "SL"], [1, "Cá nhân", 4]]
    )
    made["u82-a-title-whose-award-says-its-level.xlsx"] = sheet(
        [["UBND XÃ NA RÌ"], ["TẶNG BẰNG KHEN CẤP TỈNH QUÝ III NĂM 2026"], ["TT", "Đối tượng", "SL"], [1, "Cá nhân", 4]]
    )
    made["u83-awards-of-the-whole-province-without-units.xlsx"] = sheet(
        [["SỞ NỘI VỤ"], ["TỔNG HỢP KHEN THƯỞNG TOÀN TỈNH QUÝ III/2026"], ["TT", "Hình thức", "Tập thể"], [1, BT, 45]]
    )
    made["u84-awards-of-the-office-that-keeps-the-record.xlsx"] = sheet(
        [["SỞ NỘI VỤ"], ["KHEN THƯỞNG CỦA SỞ NỘI VỤ QUÝ III/2026"], ["TT", "Hình thức", "Tập thể"], [1, BT, 2]]
    )
    return made | _numbers_with_words()


def _numbers_with_words() -> dict[str, bytes]:
    title = ["TỔNG HỢP KHEN THƯỞNG QUÝ III NĂM 2026"]
    made: dict[str, bytes] = {}
    made["u85-recipients-counted-beside-recipients-named.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            title,
            ["TT", "Đơn vị", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Xã Na Rì", BT, "Tập thể", "2 tập thể, 3 cá nhân"],
            [2, "Xã Yên Bình", BT, "Cá nhân", "5 CN"],
            [3, "Xã Nam Hòa", BT, "", "05 (02 tập thể, 03 cá nhân)"],
            [4, "Xã Tân Kỳ", BT, "", "06 (02 tập thể, 03 cá nhân)"],
            [5, "Xã La Hiên", BT, "Tập thể, cá nhân", "2 tập thể, 3 cá nhân"],
            [6, "Xã Quang Sơn", BT, "Tập thể, hộ gia đình", "2 tập thể, 3 cá nhân"],
            [7, "Xã Phú Lương", BT, "Cá nhân", "2 nông dân, 3 công nhân"],
        ]
    )
    made["u86-rows-of-recipients-under-columns-of-others.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            [f"TỔNG HỢP {GX.upper()} QUÝ III NĂM 2026"],
            ["TT", "Đối tượng", "Tập thể", "Cá nhân"],
            [1, "Doanh nghiệp", 2, 5],
            [2, "Nông dân", "", 6],
            [3, "Hộ gia đình", 3, ""],
        ]
    )
    made["u87-recipients-counted-in-columns-of-awards.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            title,
            ["TT", "Đơn vị", GX, BT],
            [1, "Xã Na Rì", "02 tập thể, 3 cá nhân", "1 CN"],
            [2, "Xã Yên Bình", "3 hộ; 2 cá nhân", "-"],
            [3, "Xã Nam Hòa", "2 TT và 3 CN", "05 (02 tập thể, 03 cá nhân)"],
            ["", "Cộng", 15, 6],
        ]
    )
    made["u88-a-sheet-called-the-sum-of-the-others.xlsx"] = book(
        *(
            (name, [["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"], HEADING, [1, GX, *counts]])
            for name, counts in (("Xã Na Rì", [3, 4]), ("Xã Yên Bình", [2, 1]), ("Tổng", [5, 5]))
        )
    )
    made["u93-a-title-that-names-award-and-year.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["LAO ĐỘNG TIÊN TIẾN NĂM 2025"],
            ["TT", "Đơn vị", "Quý I", "Quý II"],
            [1, "Xã Na Rì", 4, 5],
            [2, "Xã Yên Bình", 2, 1],
        ]
    )
    return made | _bases_of_decisions()


def _bases_of_decisions() -> dict[str, bytes]:
    named = "Quyết định số 15/QĐ-UBND ngày 05/8/2026 của Chủ tịch UBND xã"
    return {
        f"{name}.xlsx": sheet([["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"], *lines, HEADING, ROW])
        for name, lines in (
            ("u89-a-decision-that-is-a-basis", [[f"Căn cứ {named}"]]),
            ("u90-a-decision-in-a-list-of-bases", [["Căn cứ:"], ["- Luật Thi đua, khen thưởng"], [f"- {named}"]]),
            ("u91-a-basis-that-commends", [[f"Căn cứ {named} về việc tặng Giấy khen"]]),
            ("u92-a-basis-that-issues-a-regulation", [[f"Căn cứ {named} ban hành Quy chế khen thưởng"]]),
        )
    }
