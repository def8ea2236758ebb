"""Workbooks for make_workbooks.py of what was known to be asked needlessly, or passed over: dossiers counted by kind,
titles over titles nobody understands, empty corners, shares beside quarters, gaps in numbering, another commune in a
reason. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
COMMUNE = ["UBND XÃ NAM HÒA"]
OFFICE = ["SỞ NỘI VỤ"]
QUARTER = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]


def open_gaps() -> dict[str, bytes]:
    """File name -> bytes."""
    return _dossiers() | _titles_over_titles() | _corners() | _shares() | _rows() | _two_splits()


def _dossiers() -> dict[str, bytes]:
    two = [["STT", "Hình thức", "SỐ LƯỢNG HỒ SƠ", "", "Ghi chú"], ["", "", "Tập thể", "Cá nhân"]]
    kinds = [["STT", "Đơn vị", "SỐ LƯỢNG HỒ SƠ", "", ""], ["", "", "Công trạng", "Chuyên đề", "Đột xuất"]]
    beside = [["STT", "Hình thức", "Số lượng hồ sơ đề nghị", "", "Số lượng được khen", ""]]
    return {
        "og01-dossiers-by-kind-are-no-awards.xlsx": sheet(
            [COMMUNE, ["TỔNG HỢP HỒ SƠ KHEN THƯỞNG QUÝ III NĂM 2026"], *kinds, [1, "Xã Nam Hòa", 3, 4, 5]],
            ["A3:A4", "B3:B4", "C3:E3"],
        ),
        "og02-dossiers-received-sent-and-commended.xlsx": sheet(
            [
                *(OFFICE, ["TỔNG HỢP HỒ SƠ KHEN THƯỞNG QUÝ III NĂM 2026"]),
                ["STT", "Hình thức khen thưởng", "Hồ sơ tiếp nhận", "Hồ sơ trình", "Hồ sơ được khen"],
                [1, BT, 30, 28, 25],
            ]
        ),
        "og03-dossiers-of-collectives-and-persons.xlsx": sheet(
            [COMMUNE, QUARTER, *two, [1, GX, 3, 9]], ["A3:A4", "B3:B4", "C3:D3"]
        ),
        "og04-dossiers-beside-what-was-given.xlsx": sheet(
            [COMMUNE, QUARTER, *beside, ["", "", *["Tập thể", "Cá nhân"] * 2], [1, GX, 3, 9, 2, 8]],
            ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
        ),
    }


def _titles_over_titles() -> dict[str, bytes]:
    heading = ["STT", "Hình thức khen thưởng", *["Tập thể", "Cá nhân"] * 2]
    sums = [["STT", "Hình thức", "Công trạng", "", "Khen thưởng chuyên đề, đột xuất"], ["", "", "Tập thể", "Cá nhân"]]
    return {
        "og05-two-titles-nobody-understands.xlsx": sheet(
            [COMMUNE, QUARTER, ["", "", "Mảng A", "", "Mảng B"], heading, [1, GX, 3, 9, 2, 8]]
        ),
        "og06-a-sum-of-two-kinds-without-its-parts.xlsx": sheet(
            [COMMUNE, QUARTER, sums[0], [*sums[1], "Tổng số"], [1, GX, 3, 9, 8]], ["A3:A4", "B3:B4", "C3:D3"]
        ),
    }


def _corners() -> dict[str, bytes]:
    by_statute = [["", "Chia ra"], ["", "Bằng khen"], ["Tổng số", 26], ["1. Tập thể", 26]]
    empty = [["+ Doanh nghiệp"], ["2. Hộ gia đình"], ["3. Cá nhân"]]
    above = [["Biểu số: 0603.N/BNV-TĐKT"], ["Đơn vị báo cáo: Phường Vạn Xuân"], ["Kỳ báo cáo: 6 tháng đầu năm 2026"]]
    return {
        "og07-an-empty-corner-and-one-award.xlsx": sheet(
            [COMMUNE, QUARTER, ["", GX], ["Tập thể", 3], ["Cá nhân", 9], ["Cộng", 12]]
        ),
        "og08-an-empty-corner-of-the-statutory-form.xlsx": sheet([*above, *by_statute, *empty], ["A4:A5"]),
    }


def _shares() -> dict[str, bytes]:
    title = ["BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"]
    whole = ["STT", "Đơn vị", "Quý I", "Tỷ lệ %", "Quý II", "Tỷ lệ %", "Cả năm"]
    return {
        "og09-shares-beside-quarters.xlsx": sheet(
            [OFFICE, title, whole, [1, "Xã Nam Hòa", 3, "30%", 7, "70%", 10], [2, "Xã Na Rì", 1, "25%", 3, "75%", 4]]
        ),
        "og10-shares-below-quarters.xlsx": sheet(
            [
                *(OFFICE, title, ["STT", "Đơn vị", "Quý I", "", "Quý II"]),
                ["", "", *["Số lượng", "Tỷ lệ %"] * 2],
                *([1, "Xã Nam Hòa", 3, 30, 7, 70], [2, "Xã Na Rì", 1, 25, 3, 75]),
            ],
            ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
        ),
    }


def _rows() -> dict[str, bytes]:
    people = ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"]
    given = ["BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ III NĂM 2026"]
    columns = ["STT", "Đơn vị", "Đối tượng", "Số lượng", "Nội dung khen thưởng", "Ghi chú"]
    return {
        "og11-a-gap-in-the-numbering.xlsx": sheet(
            [
                *(COMMUNE, people, ["STT", "Họ và tên", "Chức vụ"]),
                *([1, "Nguyễn Văn A", "Nông dân"], [2, "Trần Thị B", "Nông dân"], [4, "Lê Văn C", "Nông dân"]),
            ]
        ),
        "og12-reasons-and-notes-of-another-commune.xlsx": sheet(
            [
                *(OFFICE, given, columns),
                [1, "Xã Nam Hòa", "Tập thể", 3, "Thành tích xây dựng nông thôn mới", ""],
                [2, "Xã Na Rì", "Cá nhân", 4, "Có thành tích tại xã Nam Hòa", ""],
                [3, "Xã Chợ Mới", "Cá nhân", 5, "", "Của xã Nam Hòa"],
                [4, "Sở Y tế", "Cá nhân", 6, "Có thành tích tại xã Nam Hòa", ""],
            ]
        ),
    }


def _two_splits() -> dict[str, bytes]:
    """One number by recipient and by kind of commendation beside each other."""
    split = ["STT", "Hình thức", "Tổng số", "Đối tượng", "", "Loại hình", ""]
    below = ["", "", "", "Tập thể", "Cá nhân", "Chuyên đề", "Đột xuất"]
    each = ["STT", "Hình thức", "Tập thể", "Trong đó", "", "Cá nhân", "Trong đó", ""]
    kinds = ["Chuyên đề", "Đột xuất"]
    own = ["STT", "Hình thức", "Tập thể", "Trong đó: đột xuất", "Cá nhân", "Trong đó: đột xuất"]
    beside = ["STT", "Xã, phường", GX, "", "Trong đó khen đột xuất"]
    given = ["STT", "Hình thức khen thưởng", "Số tập thể, cá nhân đã được tặng", ""]
    return {
        "og13-by-recipient-and-again-by-kind.xlsx": sheet(
            [COMMUNE, QUARTER, split, below, [1, GX, 7, 2, 5, 4, 3], [2, BT, 4, 1, 3, 2, 2]],
            ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3"],
        ),
        "og14-a-part-of-nobody-knows-which-column.xlsx": sheet(
            [
                OFFICE,
                QUARTER,
                beside,
                ["", "", "Tập thể", "Cá nhân"],
                [1, "Xã Nam Hòa", 2, 5, 3],
                [2, "Xã Na Rì", 1, 4, ""],
            ],
            ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
        ),
        "og15-kinds-within-each-recipient.xlsx": sheet(
            [COMMUNE, QUARTER, each, ["", "", "", *kinds, "", *kinds], [1, GX, 3, 1, 1, 5, 3, 2]],
            ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:H3"],
        ),
        "og16-a-part-after-each-recipient.xlsx": sheet(
            [COMMUNE, QUARTER, own, [1, GX, 2, 1, 5, 3], [2, BT, 1, 0, 3, 1]]
        ),
        "og17-a-title-that-says-given.xlsx": sheet(
            [COMMUNE, QUARTER, given, ["", "", "Tập thể", "Cá nhân"], [1, GX, 2, 5]], ["A3:A4", "B3:B4", "C3:D3"]
        ),
    }
