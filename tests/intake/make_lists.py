"""Workbooks for make_workbooks.py: lists of those commended, as offices issue them, once counted as others.
Numbers of the tổ, xóm, lớp beside names of people, titles that say whom a list names, lists of those proposed.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GP = "GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG"
DECIDED = ["(Kèm theo Quyết định số 31/QĐ-UBND ngày 04/6/2026)"]
WARD = ["UBND PHƯỜNG GIA SÀNG"]
NAMES = ["Người Một", "Người Hai", "Người Ba"]


def lists() -> dict[str, bytes]:
    """File name -> bytes."""
    return _places() | _titled() | _proposed() | _described() | _given() | _noted()


def _list(title: str, column: str, beside: str, cells: list, more: tuple = ()) -> bytes:
    rows = [[n, name, cell] for n, (name, cell) in enumerate(zip(NAMES, cells, strict=False), 1)]
    return sheet([WARD, [title], DECIDED, ["STT", column, beside], *rows, *more])


def _places() -> dict[str, bytes]:
    people = f"DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG {GP}"
    made: dict[str, bytes] = {}
    made["d01-tổ-dân-phố-by-number-beside-names.xlsx"] = _list(people, "Họ và tên", "Tổ dân phố", [5, 7, 12])
    made["d02-tổ-as-text-and-in-words.xlsx"] = _list(people, "Họ và tên", "Tổ", ["5", "Tổ 7", "01"])
    made["d03-everyone-of-xóm-1.xlsx"] = _list(people, "Họ và tên", "Xóm", [1, 1, 1])
    made["d04-lớp-beside-the-mark-of-an-award.xlsx"] = sheet(
        [
            WARD,
            ["DANH SÁCH KHEN THƯỞNG HỌC SINH NĂM 2026"],
            DECIDED,
            ["STT", "Họ và tên", "Lớp", "Giấy khen của Chủ tịch UBND phường", "Thư khen"],
            *([n, name, n + 3, "x" if n < 3 else "", "" if n < 3 else "x"] for n, name in enumerate(NAMES, 1)),
        ]
    )
    made["d05-marks-under-xóm-beside-marks-under-hộ.xlsx"] = sheet(
        [
            WARD,
            [f"DANH SÁCH TẶNG {GP}"],
            DECIDED,
            ["STT", "Tên tập thể/cá nhân/hộ gia đình", "Xóm", "Hộ gia đình"],
            [1, "Xóm Một", "x", ""],
            [2, "Hộ ông A", "", "x"],
        ]
    )
    return made


def _titled() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for name, title, column in (
        ("d06-list-of-farmers", f"DANH SÁCH NÔNG DÂN TIÊU BIỂU ĐƯỢC TẶNG {GP}", "Họ và tên"),
        ("d07-list-of-households-by-their-heads", f"DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC TẶNG {GP}", "Họ và tên"),
        ("d08-given-to-households", f"TẶNG {GP} CHO CÁC HỘ GIA ĐÌNH SẢN XUẤT, KINH DOANH GIỎI", "Họ và tên"),
        ("d09-list-of-small-collectives", f"DANH SÁCH TẬP THỂ NHỎ ĐƯỢC TẶNG {GP}", "Tên tập thể"),
        ("d10-list-of-workers-and-officials", f"DANH SÁCH CÔNG NHÂN, VIÊN CHỨC ĐƯỢC TẶNG {GP}", "Họ và tên"),
    ):
        made[f"{name}.xlsx"] = _list(title, column, "Ghi chú", ["", "", ""])
    return made


def _proposed() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for name, titles in (
        (
            "d11-chosen-to-be-submitted",
            [["DANH SÁCH"], ["Cá nhân được xét chọn trình Chủ tịch UBND tỉnh tặng Bằng khen năm 2026"]],
        ),
        ("d12-request-over-two-lines", [["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ"], [f"TẶNG {GP} QUÝ II NĂM 2026"]]),
        (
            "d13-annexed-to-a-request",
            [[f"DANH SÁCH TẶNG {GP} NĂM 2026"], ["(Kèm theo Tờ trình số 15/TTr-UBND ngày 05/6/2026)"]],
        ),
        (
            "d14-no-request-but-a-process",
            [["DANH SÁCH CÁ NHÂN CÓ QUÁ TRÌNH CỐNG HIẾN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"]],
        ),
    ):
        rows = [[n, name] for n, name in enumerate(NAMES, 1)]
        made[f"{name}.xlsx"] = sheet([WARD, *titles, ["STT", "Họ và tên"], *rows])
    made["d15-sheet-named-as-a-request.xlsx"] = sheet(
        [WARD, [f"DANH SÁCH TẶNG {GP} NĂM 2026"], ["STT", "Họ và tên"], [1, "Người Một"]], name="Tờ trình 15"
    )
    return made


def _described() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d16-what-describes-people-counts-nothing.xlsx"] = sheet(
        [
            WARD,
            [f"DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG {GP}"],
            DECIDED,
            ["STT", "Họ và tên", "Giới tính", "", "Tuổi", "Đảng viên", "Số CCCD", "Điểm", "Xếp loại"],
            ["", "", "Nam", "Nữ"],
            [1, "Người Một", "x", "", 45, "x", 19082000123, 95, "Giỏi"],
            [2, "Người Hai", "", "x", 39, "", 19075000456, 92, "Khá"],
        ],
        ["A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5", "G4:G5", "H4:H5", "I4:I5"],
    )
    made["d17-đảng-viên-beside-those-it-is-among.xlsx"] = sheet(
        [
            WARD,
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân", "Trong đó: đảng viên", "Dân tộc thiểu số"],
            [1, "Giấy khen của Chủ tịch UBND phường", 3, 30, 20, 22],
        ]
    )
    made["d18-đảng-viên-alone.xlsx"] = sheet(
        [
            WARD,
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Hình thức", "Tập thể", "Đảng viên"],
            [1, "Giấy khen của Chủ tịch UBND phường", 3, 20],
        ]
    )
    return made


def _given() -> dict[str, bytes]:
    """Titles that name who gave the award."""
    made: dict[str, bytes] = {}
    for name, award in (
        ("d40-by-the-youth-union", "BẰNG KHEN CỦA BAN THƯỜNG VỤ TỈNH ĐOÀN"),
        ("d41-by-the-youth-union-without-của", "BẰNG KHEN TỈNH ĐOÀN"),
        ("d42-by-the-police-of-the-province", "GIẤY KHEN CỦA GIÁM ĐỐC CÔNG AN TỈNH"),
        ("d43-by-the-party-committee", "GIẤY KHEN CỦA BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG"),
        ("d44-by-the-womens-union", "GIẤY KHEN CỦA HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG"),
        ("d45-by-the-head-of-a-hospital", "GIẤY KHEN CỦA GIÁM ĐỐC BỆNH VIỆN A"),
        ("d46-by-the-chairman-of-the-province", "BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN"),
        ("d47-to-members-of-a-union", "GIẤY KHEN CHO HỘI VIÊN NÔNG DÂN"),
    ):
        rows = [["STT", "Họ và tên"], [1, "Người Một"], [2, "Người Hai"]]
        made[f"{name}.xlsx"] = sheet([WARD, [f"DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG {award} NĂM 2026"], *rows])
    made["d48-givers-in-a-column.xlsx"] = sheet(
        [
            WARD,
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["STT", "Hình thức", "Cá nhân"],
            [1, "Bằng khen của Hội Nông dân tỉnh", 2],
            [2, "Giấy khen của Xã đoàn", 3],
            [3, "Bằng khen của Tổng Liên đoàn Lao động Việt Nam", 1],
            [4, "Kỷ niệm chương vì sự phát triển tỉnh Thái Nguyên", 4],
        ]
    )
    return made


def _noted() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d61-notes-that-only-propose.xlsx"] = sheet(
        [
            WARD,
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Hình thức", "Cá nhân", "Ghi chú"],
            [1, "Giấy khen của Chủ tịch UBND phường", 30, "Đã có QĐ"],
            [2, "Bằng khen của Chủ tịch UBND tỉnh", 2, "Đề nghị"],
            [3, "Thư khen", 1, "Đang trình ký"],
        ]
    )
    made["d62-registered-and-attained.xlsx"] = sheet(
        [
            WARD,
            ["KẾT QUẢ XÉT DANH HIỆU THI ĐUA NĂM 2026"],
            ["STT", "Danh hiệu", "Số lượng đăng ký", "Số lượng đạt", "Tỷ lệ"],
            [1, "Lao động tiên tiến", 50, 48, "96%"],
            [2, "Tập thể lao động tiên tiến", 4, 4, "100%"],
        ]
    )
    return made
