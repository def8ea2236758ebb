"""Workbooks for make_workbooks.py as software of commendation prints them: web pages named .xls, several rows of merged
titles, groups with their sums, the statutory forms in full. Every number in them is made up.
A cell is its text, or (text, rows, columns) where it is merged."""

from __future__ import annotations

from html import escape

Cell = str | int | tuple[str, int, int]

SUMMARY = "TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG TRÊN ĐỊA BÀN"
AWARD = "Danh hiệu thi đua/Hình thức khen thưởng"
BT, GX = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Giấy khen của Chủ tịch Ủy ban nhân dân xã"
LEADERS = "Số lượng cá nhân là lãnh đạo quản lý (lãnh đạo từ cấp phòng trở lên)"
OTHERS = "Số lượng khen thưởng cá nhân không làm công tác quản lý"
BOTH = ["SL tập thể", "SL cá nhân"]
BY_POST = [
    "SL tập thể",
    "SL là cá nhân là lãnh đạo tỉnh, lãnh đạo các sở ban, ngành và tương đương",
    "Số lượng cá nhân là lãnh đạo từ phó phòng trở lên",
    "Số lượng cá nhân lao động trực tiếp, công nhân, nông dân",
]
OF_ALL = "bộ, ban, ngành, đoàn thể Trung ương, tỉnh, thành phố trực thuộc Trung ương"
DIRECT = "+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)"


def software() -> dict[str, bytes]:
    """File name -> bytes."""
    return _summaries() | _by_units() | _statutory() | _lists()


def page(unit: str, title: str, when: str, rows: list[list[Cell]]) -> bytes:
    """A web page: who reports, a title and a time, one table, the places of signatures."""
    above = "".join(f"<tr><td colspan=2>{escape(text)}</td></tr>" for text in (unit, title, when))
    below = (
        "<tr><td></td><td>…………, Ngày…...tháng……năm……</td></tr><tr><td>Người lập biểu</td><td>Chánh Văn phòng</td></tr>"
    )
    table = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    made = f"<table>{above}</table><table border=1>{table}</table><table>{below}</table>"
    return f"<html><head><meta charset='utf-8'></head><body>{made}</body></html>".encode()


def _cell(cell: Cell) -> str:
    text, down, across = cell if isinstance(cell, tuple) else (cell, 1, 1)
    return f"<td rowspan={down} colspan={across}>{escape(str(text))}</td>"


def _quarter(unit: str, title: str, rows: list[list[Cell]]) -> bytes:
    return page(f"Đơn vị: {unit}", title, "Từ ngày: 01/07/2026 đến ngày: 30/09/2026", rows)


def _summaries() -> dict[str, bytes]:
    """Awards down, kinds and posts across; some columns only add up, some count what was proposed."""
    both_kinds = [
        [("STT", 3, 1), (AWARD, 3, 1), ("Số lượng khen thưởng", 1, 3)]
        + [("Khen thưởng theo công trạng, thành tích đạt được", 1, 4), ("Khen thưởng chuyên đề, đột xuất", 1, 4)]
        + [("Khen thưởng đối ngoại", 1, 2)],
        [("Tổng số", 2, 1), ("Trong đó", 1, 2)]
        + [("Tổng số", 2, 1), ("Tỷ lệ", 2, 1), (LEADERS, 2, 1), (OTHERS, 2, 1)] * 2
        + [("Tổng số", 2, 1), ("Tỷ lệ", 2, 1)],
        ["Số lượng khen thưởng cho Doanh nghiệp", "Số lượng khen thưởng cho cá nhân"],
        [*map(str, range(1, 7)), "7=6:3", "8", "9", "10", "11=10:3", "12", "13", "14", "15=14:3"],
        ["1", BT, 20, 0, 20, 12, "60 %", 5, 7, 8, "40 %", 2, 6, 0, "0 %"],
        ["2", GX, 40, 0, 40, 16, "40 %", 4, 12, 24, "60 %", 5, 19, 0, "0 %"],
        [("Tổng cộng", 1, 2), 60, 0, 60, 28, "46,67 %", 9, 19, 32, "53,33 %", 7, 25, 0, "0 %"],
    ]
    proposed = [
        [("STT", 2, 1), (AWARD, 2, 1), ("Tổng số tờ trình đề nghị khen thưởng", 2, 1)]
        + [("Tổng số tập thể, cá nhân đã được trình đề nghị khen thưởng", 1, 2)]
        + [("Tổng số tập thể, cá nhân đã có quyết định khen thưởng", 1, 2)]
        + [("Khen thưởng theo công trạng thành tích đạt được", 1, 4), ("Khen thưởng đột xuất", 1, 2)],
        [*BOTH, *BOTH, *BY_POST, *BOTH],
        list(map(str, range(1, 14))),
        ["1", BT, "", 12, 25, 6, 13, 5, 0, 4, 6, 1, 3],
        ["2", GX, "", 20, 40, 14, 26, 10, 0, 5, 15, 4, 6],
        [("Tổng cộng", 1, 2), "", 32, 65, 20, 39, 15, 0, 9, 21, 5, 9],
    ]
    return {
        "sw01-two-kinds-in-one-heading.xls": _quarter("UBND xã Định Hóa", SUMMARY, both_kinds),
        "sw02-proposed-and-decided-by-posts.xls": _quarter("UBND xã Định Hóa", SUMMARY, proposed),
    }


def _by_units() -> dict[str, bytes]:
    """Units down, awards across, under former districts or under sums within sums."""
    titles = [BT, GX, "Lao động tiên tiến"]
    heading = [[("STT", 2, 1), ("Tên đơn vị", 2, 1), (AWARD, 1, 4)], ["Tổng số", *titles]]
    districts = [
        *heading,
        ["I", "Thành phố Thái Nguyên"],
        ["1", "Phường Phan Đình Phùng", 18, 3, 5, 10],
        ["2", "Phường Tích Lương", 10, 1, 4, 5],
        [("Cộng", 1, 2), 28, 4, 9, 15],
        ["II", "Huyện Định Hóa"],
        ["1", "Xã Định Hóa", 9, 2, 3, 4],
        [("Cộng", 1, 2), 9, 2, 3, 4],
        [("Tổng cộng", 1, 2), 37, 6, 12, 19],
    ]
    nested = [
        *heading,
        ["I", "Tỉnh Thái Nguyên", 60, 12, 19, 29],
        ["I.1", "Các đơn vị trong địa bàn", 23, 6, 7, 10],
        ["1", "Sở Nội vụ", 13, 4, 3, 6],
        ["2", "Sở Y tế", 10, 2, 4, 4],
        ["I.2", "Các xã, phường", 37, 6, 12, 19],
        ["1", "Phường Phan Đình Phùng", 28, 4, 9, 15],
        ["2", "Xã Định Hóa", 9, 2, 3, 4],
    ]
    office = "Sở Nội vụ tỉnh Thái Nguyên"
    return {
        "sw03-units-under-former-districts.xls": _quarter(office, SUMMARY, districts),
        "sw04-sums-within-sums.xls": _quarter(office, SUMMARY, nested),
    }


def _statutory() -> dict[str, bytes]:
    """Forms 0602 and 0603 with every section, their long titles, and numbers in the heads of sections."""
    first = [1, 2, 2, 3, 0, 0, 0, 1, 2, 3, 5, 0]
    form_0602 = [
        [("", 4, 1), ("Mã số", 4, 1), ("Đơn vị tính", 4, 1), ("Tổng số", 4, 1), ("Chia ra", 1, 12)],
        [("Các loại huân chương, huy chương", 1, 4), ("Giải thưởng Hồ Chí Minh", 2, 1), ("Giải thưởng Nhà nước", 2, 1)]
        + [("Danh hiệu vinh dự nhà nước", 1, 2), ("Cờ thi đua của Chính phủ", 2, 1)]
        + [("Bằng khen của Thủ tướng Chính phủ", 2, 2), ("Chiến sĩ thi đua Toàn quốc", 2, 1)],
        [("Huân chương Lao động hạng Nhất", 1, 2), ("Huân chương Lao động hạng Ba", 1, 2), ("Nhà giáo Ưu tú", 1, 2)],
        ["Tập thể", "Cá nhân", "Tập thể", "Cá nhân", "Cá nhân", "Cá nhân"]
        + ["Tập thể", "Cá nhân", "Tập thể", "Tập thể", "Cá nhân", "Cá nhân"],
        ["A", "B", "C", "1", ("2", 1, 4), "3", "4", ("5", 1, 2), "6", ("7", 1, 2), "8"],
        ["Tổng số", "1", "", 19, *first],
        ["1. Chia theo đơn vị ban hành tờ trình Thủ tướng Chính phủ về khen thưởng", "", "", 19, *first],
        ["- Bộ, ban, ngành, đoàn thể Trung ương", "2", "Bộ, ngành", "", *[""] * 12],
        ["- Tỉnh, thành phố trực thuộc Trung ương", "3", "Tỉnh,TP", 19, *first],
        ["2. Chia theo đối tượng khen thưởng", "", "", 19, *first],
        ["- Tập thể", "4", "Tập thể", 8, 1, "", 2, "", "", "", "", "", 2, 3, "", ""],
        ["Trong đó: Doanh nghiệp", "5", "Doanh nghiệp", 1, "", "", 1, *[""] * 9],
        ["- Hộ gia đình", "6", "Hộ", 0, *[""] * 12],
        ["- Cá nhân", "7", "Người", 11, "", 2, "", 3, "", "", "", 1, "", "", 5, ""],
        ["+ Doanh nhân", "10", "Người", 1, "", 1, *[""] * 10],
        ["3. Chia theo phương thức khen thưởng", "", "", 19, *first],
        ["- Thường xuyên", "13", "", 17, 1, 2, 2, 3, 0, 0, 0, 1, 2, 2, 4, 0],
        ["- Đột xuất", "15", "", 2, *[""] * 9, 1, 1, ""],
    ]
    form_0603 = [
        [("", 2, 1), ("Mã số", 2, 1), ("Đơn vị tính", 2, 1), ("Tổng số", 2, 1), ("Chia ra", 1, 4)],
        ["Bằng khen", "Chiến sĩ thi đua cấp bộ, cấp tỉnh", f"Cờ thi đua của {OF_ALL}"]
        + [f"Huy hiệu (kỷ niệm chương) của {OF_ALL}"],
        ["A", "B", "C", "1", "2", "3", "4", "5"],
        ["Tổng số", "01", "", 150, 120, 10, 5, 15],
        ["1. Chia theo đôi tượng khen thưởng", *[""] * 7],
        ["- Tập thể", "02", "Tập thể", 45, 40, "", 5, ""],
        ["Trong đó: Doanh nghiệp", "03", "Doanh nghiệp", 4, 4, "", "", ""],
        ["- Hộ gia đình", "04", "Hộ", 5, 5, "", "", ""],
        ["- Cá nhân", "05", "Người", 100, 75, 10, "", 15],
        ["+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", "06", "Người", 2, 1, 1, "", ""],
        ["+ Lãnh đạo cấp vụ, sở, ngành và tương đương", "07", "Người", 10, 8, 2, "", ""],
        ["+ Doanh nhân", "08", "Người", 3, 3, "", "", ""],
        ["+ Các cấp lãnh đạo khác từ phó phòng trở lên", "09", "Người", 25, 18, 4, "", 3],
        [DIRECT, "10", "Người", 60, 45, 3, "", 12],
        ["3. Chia theo phương thức khen thưởng", *[""] * 7],
        ["- Thường xuyên", "11", "", 110, 85, 10, 5, 10],
        ["- Chuyên đề", "12", "", 25, 25, "", "", ""],
        ["- Đột xuất", "13", "", 15, 10, "", "", 5],
    ]
    who, when = "Đơn vị báo cáo: Sở Nội vụ tỉnh Thái Nguyên", "Thời điểm báo cáo: Sáu tháng đầu năm 2026"
    return {
        "sw05-form-0602.xls": page(who, "Biểu số: 0602.N/BNV-TĐKT", when, form_0602),
        "sw06-form-0603.xls": page(who, "Biểu số: 0603.N/BNV-TĐKT", when, form_0603),
    }


def _lists() -> dict[str, bytes]:
    """Lists of those commended, with what was decided of each in words, and the class of each collective."""
    decided = "(Kèm theo Quyết định số 123/QĐ-UBND ngày 05 tháng 8 năm 2026 của Chủ tịch Ủy ban nhân dân xã Na Rì)"
    worker, leader = "Cá nhân lao động trực tiếp", "Cán bộ lãnh đạo từ phó phòng trở lên"
    kind, given = "Khen thưởng theo công trạng", "Đồng ý khen thưởng"
    people = [
        ["STT", "Tên đối tượng", "Phân loại đối tượng", "Giới tính", "Chức vụ/Chức danh", "Tên cơ quan/đơn vị công tác"]
        + [AWARD, "Loại hình khen thưởng", "Kết quả khen thưởng"],
        ["1", "Nguyễn Văn A", worker, "Nam", "Công nhân", "Xóm Bản Pò", GX, kind, given],
        ["2", "Trần Thị B", leader, "Nữ", "Trưởng phòng", "Phòng Văn hóa - Xã hội", GX, kind, given],
        ["3", "Lê Văn C", worker, "Nam", "Nông dân", "Xóm Nà Lẹng", GX, kind, "Không khen thưởng"],
    ]
    collectives = [
        ["STT", "Tên tập thể", "Phân loại tập thể", AWARD, "Số QĐ khen thưởng", "Ngày QĐ"],
        ["1", "Xóm Bản Pò", "Tập thể khác", "Giấy khen", "124/QĐ-UBND", "05/08/2026"],
        ["2", "Công ty TNHH Ba Bể", "Doanh nghiệp", "Giấy khen", "124/QĐ-UBND", "05/08/2026"],
        ["3", "Hộ ông Nguyễn Văn D", "Hộ gia đình", "Giấy khen", "124/QĐ-UBND", "05/08/2026"],
    ]
    posts = [
        ["STT", "Tên đối tượng", "Giới tính", "Ngày sinh", "Chức vụ/Chức danh", "Tên phòng ban", "Tên cơ quan"]
        + ["Nơi ở / Địa chỉ", "Phân loại cán bộ", "Hình thức khen thưởng"],
        ["1", "Nguyễn Văn A", "Nam", "01/02/1980", "Trưởng phòng", "Phòng Kinh tế", "UBND xã Na Rì", "", leader, GX],
        ["2", "Trần Thị B", "Nữ", "05/06/1990", "Nông dân", "", "UBND xã Na Rì", "Xóm Nà Lẹng", worker, GX],
    ]
    looked_up = [
        ["STT", "Tên đơn vị", "Hình thức khen thưởng", "Loại hình khen thưởng", "Số tờ trình", "Tổng số tập thể"]
        + ["Tổng số cá nhân", "Số quyết định", "Ngày quyết định"],
        ["1", "Xã Na Rì", GX, "Khen thưởng đột xuất", "12/TTr-UBND", 2, 5, "33/QĐ-UBND", "10/08/2026"],
        ["2", "Xã Na Rì", GX, "Khen thưởng chuyên đề", "13/TTr-UBND", 1, 7, "34/QĐ-UBND", "12/08/2026"],
    ]
    trades = [
        ["STT", "Hình thức khen thưởng", "Tổng số tập thể", "Tổng số cá nhân", "Công nhân", "Nông dân"],
        ["1", GX, 4, 7, 3, 4],
        ["2", BT, 1, 2, 1, 1],
    ]
    who, quarter = "Đơn vị: UBND xã Na Rì", "KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"
    return {
        "sw09-people-by-the-class-of-their-post.xls": page(who, quarter, "", posts),
        "sw10-sums-of-recipients-beside-decisions.xls": page(who, quarter, "", looked_up),
        "sw11-a-sum-of-persons-beside-their-trades.xls": page(who, quarter, "", trades),
        "sw07-people-with-results-in-words.xls": page(who, "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG", decided, people),
        "sw08-collectives-with-their-class.xls": page(who, "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG", "", collectives),
    }
