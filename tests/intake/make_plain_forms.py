"""Workbooks for make_workbooks.py of the plain forms and of what number formats show, met in later blind files.
Each was read otherwise than an official reads it, or asked without need. Everything in them is made up.
workbooks/pf04, pf05 and pf06 are not made here: LibreOffice 7.4 wrote them from pf02 and pf01."""

from __future__ import annotations

from functools import reduce
from operator import or_

from openpyxl.styles import Font

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book, csv, docx


def plain_forms() -> dict[str, bytes]:
    """File name -> bytes."""
    made = (
        _formats,
        _clusters,
        _days,
        _plans,
        _targets,
        _moments,
        _lists,
        _more_lists,
        _heads,
        _programs,
        _doubted,
        _struck,
    )
    return reduce(or_, (one() for one in made))


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


def _clusters() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["pf07-cum-and-khoi-in-two-columns.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["STT", "Tên đơn vị", "Cụm", "Khối", "Ghi chú"],
            [1, "Sở Nội vụ", "", "Khối 1", "Khối trưởng năm 2026"],
            [2, "Sở Y tế", "", "1", ""],
            [3, "Xã Na Rì", "Cụm 1", "", "Cụm trưởng năm 2026"],
            [4, "Xã Chợ Mới", "Cụm 1", "Khối 1", ""],
            [5, "Xã Nam Hòa", "Cụm 2", "", "Cụm trưởng"],
            [6, "Xã Phú Lương", "Cụm 2", "", "Cụm phó năm 2026"],
        ]
    )
    made["pf08-leaders-of-two-years-ticked.xlsx"] = sheet(
        [
            ["DANH SÁCH KHỐI THI ĐUA"],
            ["STT", "Khối", "Đơn vị", "Khối trưởng năm 2026", "Khối trưởng năm 2027"],
            [1, "Khối 1", "Sở Nội vụ", "x", ""],
            [2, "Khối 1", "Sở Y tế", "", "x"],
            [3, "Khối 1", "Sở Tài chính", "", ""],
        ]
    )
    made["pf09-roles-of-two-years-in-words.xlsx"] = sheet(
        [
            ["CỤM, KHỐI THI ĐUA"],
            ["STT", "Cụm, khối", "Đơn vị", "Năm 2026", "Năm 2027"],
            [1, "Khối 1", "Sở Nội vụ", "Khối trưởng", ""],
            [2, "Khối 1", "Sở Y tế", "Khối phó", "Khối trưởng"],
            [3, "Khối 1", "Sở Tài chính", "", "Khối phó"],
        ]
    )
    made["pf10-roles-of-two-years-in-notes.xlsx"] = sheet(
        [
            ["DANH SÁCH KHỐI THI ĐUA NĂM 2026"],
            ["STT", "Khối thi đua", "Đơn vị", "Ghi chú"],
            [1, "Khối 1", "Sở Nội vụ", "Khối trưởng năm 2026"],
            [2, "Khối 1", "Sở Y tế", "Khối trưởng năm 2027"],
            [3, "Khối 1", "Sở Tài chính", "Khối phó năm 2026"],
            [4, "Khối 1", "Sở Xây dựng", ""],
        ]
    )
    return made


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    annexed = ["(Kèm theo Thông báo số 45/TB-SNV ngày 05/12/2025)"]
    titles = ["STT", "Dịp nghỉ", "Thời gian nghỉ", "Ghi chú"]
    told = [
        ("Nghỉ từ thứ Năm ngày 01/01/2026 đến hết Chủ nhật ngày 04/01/2026", "Làm bù thứ Bảy ngày 10/01/2026"),
        ("Nghỉ Tết Nguyên đán từ ngày 14/02 đến hết ngày 22/02/2026, làm bù thứ Sáu 28/02", ""),
        ("Nghỉ 01 ngày, ngày 26/4/2026 (nghỉ bù 27/4/2026)", ""),
        ("Từ 30/4/2026 đến hết 03/5/2026 (4 ngày)", ""),
        ("Thứ Tư 10/6/2026; hoán đổi làm việc thứ Bảy 13/6/2026", ""),
        ("Nghỉ Quốc khánh 2/9 từ ngày 29/8/2026 đến hết ngày 02/9/2026", "Dự kiến làm bù ngày 22/8/2026"),
        ("Nghỉ từ ngày 14 tháng 3 năm 2026 đến hết ngày 16 tháng 3 năm 2026", "Làm bù 21/3 và 28/3/2026"),
        # asked
        ("Nghỉ bù lễ 30/4 vào ngày 04/5/2026", ""),
        ("Nghỉ từ 14/7 đến 22/7/2026 (trừ ngày 16/7)", ""),
        ("Nghỉ từ 05/6 đến 08/6/2026 (3 ngày)", ""),
    ]
    made["pf11-days-off-told-in-sentences.xlsx"] = sheet(
        [
            ["THÔNG BÁO LỊCH NGHỈ LỄ, TẾT NĂM 2026"],
            annexed,
            titles,
            *([n, "Lễ, Tết", text, note] for n, (text, note) in enumerate(told, start=1)),
        ]
    )
    made["pf12-days-in-sentences-alone.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ LỄ, TẾT NĂM 2026"],
            ["STT", "Nội dung", "Căn cứ"],
            [1, "Nghỉ Tết Nguyên đán từ ngày 14/02 đến hết ngày 18/02/2026, làm bù thứ Bảy 28/02", "TB 123/TB-BNV"],
            [2, "Nghỉ Quốc khánh ngày 01 và 02/9/2026; đi làm bù ngày thứ Bảy 22/8/2026", "TB 123/TB-BNV"],
        ]
    )
    made["pf13-nothing-worked-instead.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ NĂM 2027"],
            annexed,
            ["TT", "Kỳ nghỉ", "Từ ngày", "Đến ngày", "Làm bù"],
            [1, "Tết", "04/02/2027", "06/02/2027", "13/02/2027 và 20/02/2027"],
            [2, "30/4", "30/4/2027", "03/5/2027", "Không"],
        ]
    )
    return made


def _plans() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    head = ["PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2027 của UBND tỉnh)"]
    titles = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]
    made["pf14-a-row-cut-by-a-page-with-its-number-again.docx"] = docx(
        head,
        [
            titles,
            ["1", "Tham mưu ban hành Chỉ thị phát động phong trào thi đua", "Sở Nội vụ", "Các sở", "Quý I/2027"],
            [
                "2",
                "Tổ chức hội nghị biểu dương điển hình tiên tiến",
                "Sở Nội vụ",
                "Sở Văn hóa, Thể thao",
                "Tháng 6/2027",
            ],
            ["2", "và tuyên truyền trên các phương tiện thông tin đại chúng", "", "và Du lịch", ""],
            ["3", "Báo cáo tổng kết công tác thi đua", "Sở Nội vụ", "", "Trước 15/12/2027"],
            ["3", "Báo cáo chuyên đề về khen thưởng người lao động", "", "", ""],
        ],
    )
    leads = [
        "Các sở, ban, ngành; UBND các xã, phường",
        "Thủ trưởng các sở, ngành, Chủ tịch UBND các xã, phường",
        "Trưởng các cụm, khối thi đua",
        "Các thành viên cụm, khối",
        # of no class
        "Các sở, ban, ngành, đoàn thể tỉnh",
        "UBND các xã, phường",
        "Sở Nội vụ và các sở, ngành liên quan",
        "Cụm trưởng",
    ]
    rows = [[str(n), f"Nhiệm vụ thứ {n} của năm", lead, "", "Quý II/2027"] for n, lead in enumerate(leads, start=1)]
    made["pf15-classes-of-units-in-other-words.docx"] = docx(head, [titles, *rows])
    made["pf16-a-plan-in-paragraphs.docx"] = docx(
        [
            "KẾ HOẠCH",
            "Công tác thi đua, khen thưởng năm 2027",
            "1. Tham mưu ban hành Chỉ thị về phong trào thi đua. Chủ trì: Sở Nội vụ. Thời gian: Quý I/2027.",
            "2. Tổ chức hội nghị điển hình tiên tiến. Chủ trì: Sở Y tế. Thời gian: Tháng 6/2027.",
        ],
        [["Nơi nhận: Như trên", "KT. CHỦ TỊCH"]],
    )
    return made


def _targets() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    annexed = ["(Kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2026)"]
    direct = ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NGƯỜI LAO ĐỘNG TRỰC TIẾP NĂM 2026"]
    made["pf17-years-beside-targets.xlsx"] = sheet(
        [direct, annexed, ["STT", "Đơn vị", "Năm", "Chỉ tiêu"], [1, "Sở Y tế", 2027, 40], [2, "Xã Na Rì", "", "45%"]]
    )
    made["pf18-targets-under-bare-letters.xlsx"] = sheet(
        [
            ["CHỈ TIÊU KHEN THƯỞNG"],
            annexed,
            ["STT", "Đơn vị", "Năm 2026", "", "Năm 2027", ""],
            ["", "", "A", "B (%)", "A", "Chỉ tiêu B"],
            [1, "Xã Na Rì", 40, 50, 42, 52],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    made["pf19-shares-named-in-rows-of-targets.xlsx"] = sheet(
        [
            ["GIAO CHỈ TIÊU THI ĐUA"],
            annexed,
            ["TT", "Nội dung", "Đơn vị tính", "Năm 2026", "Năm 2027"],
            [1, "Tỷ lệ người lao động trực tiếp được khen thưởng", "%", 40, 42],
            [2, "Tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp được khen thưởng", "%", 60, 62],
        ]
    )
    made["pf20-targets-beside-what-was-done.xlsx"] = sheet(
        [direct, annexed, ["STT", "Đơn vị", "Thực hiện 2025", "Chỉ tiêu 2026"], [1, "Xã Na Rì", 38.5, 40]]
    )
    return made


def _moments() -> dict[str, bytes]:
    form = ["Đơn vị", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"]
    gx, who = "Giấy khen của Chủ tịch UBND xã", "Nông dân"
    rows = [
        ["Xã Na Rì", gx, who, 3, "12/QĐ-UBND", "09/02/2026 09:00:00"],
        ["Xã Nam Hòa", gx, who, 2, "14/QĐ-UBND", "09/03/2026 09:00:00"],
    ]
    return {"pf21-moments-that-may-put-the-month-first.xlsx": sheet([form, *rows])}


def _lists() -> dict[str, bytes]:
    """Titles in other words, and places that say the same."""
    made: dict[str, bytes] = {}
    made["pf22-figures-of-two-years.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG PHỔ YÊN"],
            ["KẾT QUẢ SÁNG KIẾN NĂM 2026"],
            ["STT", "Tên chỉ tiêu", "ĐVT", "Chỉ tiêu năm", "Số liệu năm 2026", "TH/KH (%)"],
            [1, "Sáng kiến được công nhận", "sáng kiến", 20, 25, 125],
        ]
    )
    made["pf23-a-cluster-in-the-line-right-above.docx"] = docx(
        ["DANH SÁCH KHỐI THI ĐUA CÁC SỞ", "1. Khối thi đua số 1 (03 đơn vị)"],
        [
            ["TT", "Tên các đơn vị", "Vai trò"],
            ["1", "Sở Nội vụ", "Khối trưởng"],
            ["2", "Sở Y tế", "Khối phó"],
            ["3", "Sở Xây dựng", ""],
        ],
    )
    made["pf24-members-of-the-cluster-they-belong-to.xlsx"] = sheet(
        [
            ["DANH SÁCH THÀNH VIÊN CỤM, KHỐI NĂM 2026"],
            ["STT", "Tên đơn vị", "Thuộc cụm, khối", "Trưởng", "Phó"],
            [1, "Xã Na Rì", "Cụm 1", "x", ""],
            [2, "Xã Phú Bình", "Cụm 1", "", "x"],
            [3, "Sở Y tế", "Khối 1", "x", ""],
        ]
    )
    made["pf25-targets-of-the-year-and-the-one-before.xlsx"] = sheet(
        [
            ["GIAO CHỈ TIÊU KHEN THƯỞNG NĂM 2027 CHO CÁC ĐƠN VỊ"],
            ["(Kèm theo Quyết định số 5/QĐ-SNV ngày 05/01/2027)"],
            ["STT", "Đơn vị", "Chỉ số A (%)", ""],
            ["", "", "2026", "2027"],
            [1, "Xã Na Rì", 38, 40],
        ],
        ["A3:A4", "B3:B4", "C3:D3"],
    )
    made["pf26-movements-from-month-to-month.xlsx"] = sheet(
        [
            ["DANH MỤC PHONG TRÀO THI ĐUA"],
            ["STT", "Tên phong trào", "Phát động", "Bắt đầu", "Kết thúc", "Hạn tổng kết"],
            [11, "Thi đua chuyển đổi số", "UBND tỉnh", "01/01/2027", "31/12/2027", "15/01/2028"],
            [12, "Thi đua cải cách hành chính", "UBND tỉnh", "02/2027", "11/2027", "31/12/2027"],
        ]
    )
    made["pf27-types-of-units-in-capitals.docx"] = docx(
        ["PHỤ LỤC DANH SÁCH ĐƠN VỊ HÀNH CHÍNH CẤP XÃ"],
        [["TT", "Tên đơn vị hành chính", "Loại"], ["1", "Xã Na Rì", "Xã"], ["2", "Phường Bắc Kạn", "PHƯỜNG"]],
    )
    return made


def _more_lists() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["pf28-leads-in-other-spellings.docx"] = docx(
        ["DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2027)"],
        [
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"],
            ["1", "Việc một", "SỞ NỘI VỤ", "Quý I/2027"],
            ["2", "Việc hai", "Sở KH&CN", "Quý II/2027"],
            ["3", "Việc ba", "UBND xã Na Rì", "Quý III/2027"],
            ["4", "Việc bốn", "Sở Giáo dục", "12/2027"],
        ],
    )
    made["pf29-clusters-side-by-side-with-their-year.xlsx"] = sheet(
        [
            ["CỤM 1 - NĂM 2026", "", "", "CỤM 2 - NĂM 2026"],
            ["STT", "Đơn vị", "Vai trò", "STT", "Đơn vị", "Vai trò"],
            [1, "Xã Na Rì", "Trưởng", 1, "Xã Đại Từ", "Trưởng"],
            [2, "Xã Phú Bình", "", 2, "Xã La Bằng", "Phó"],
        ]
    )
    made["pf30-members-without-titles-of-columns.docx"] = docx(
        ["DANH SÁCH CỤM THI ĐUA SỐ 3"],
        [["1", "Xã Na Rì", "Cụm trưởng"], ["2", "Xã Phú Bình", "Cụm phó"], ["3", "Xã Phú Lương", "Thành viên"]],
    )
    based = ["Căn cứ Thông báo số 6150/TB-BNV ngày 01/12/2025"]
    made["pf31-thursday-is-no-title-of-a-year.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ TẾT 2027"],
            based,
            ["Thứ", "Ngày dương lịch", "Ngày âm lịch", "Nghỉ/làm"],
            ["Năm", "04/02/2027", "28/12", "Nghỉ"],
            ["Sáu", "05/02/2027", "29/12", "Nghỉ"],
            ["Bảy", "20/02/2027", "15/01", "Làm bù"],
        ]
    )
    made["pf32-off-and-worked-under-noi-dung.docx"] = docx(
        ["THÔNG BÁO", "Về việc nghỉ lễ Quốc khánh 02/9/2026", *based],
        [
            ["Nội dung", "Thời gian"],
            ["Nghỉ lễ", "Từ thứ Bảy ngày 29/8/2026 đến hết thứ Tư ngày 02/9/2026"],
            ["Làm bù", "Thứ Bảy ngày 22/8/2026"],
        ],
    )
    made["pf33-new-units-and-where-they-are.xlsx"] = sheet(
        [
            ["DANH SÁCH CÁC XÃ, PHƯỜNG CÓ THAY ĐỔI TỪ 01/01/2027"],
            ["STT", "Đơn vị mới", "Loại", "Thành lập từ", "Dân số", "Địa chỉ"],
            [1, "Phường Đại Từ", "phường", "Xã Đại Từ", 12000, "Tổ 1"],
            [2, "Xã Na Rì", "xã", "Xã Na Rì, xã Trần Phú", 9000, "Thôn 2"],
        ]
    )
    made["pf34-the-leader-named-in-every-row.xlsx"] = sheet(
        [
            ["DANH SÁCH THÀNH VIÊN"],
            ["STT", "Cụm", "Đơn vị", "Đơn vị trưởng cụm"],
            [1, "Cụm 1", "Xã Na Rì", "Xã Na Rì"],
            [2, "Cụm 1", "Xã Phú Bình", "Xã Na Rì"],
            [3, "Cụm 2", "Xã Đại Từ", "Xã Đại Từ"],
            [4, "Cụm 2", "Xã La Bằng", "Xã Đại Từ"],
        ]
    )
    return made


def _heads() -> dict[str, bytes]:
    """Rows that are taken for headings, numbered heads, and what a list rests on."""
    made: dict[str, bytes] = {}
    made["pf35-roles-of-the-last-row-are-no-titles.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM THI ĐUA SỐ 1"],
            ["STT", "Đơn vị", "Vai trò năm 2026", "Vai trò năm 2027", "Vai trò năm 2028"],
            [1, "Xã Na Rì", "Cụm trưởng", "Thành viên", "Thành viên"],
            [2, "Xã Phú Bình", "Cụm phó", "Cụm trưởng", ""],
            [3, "Xã Phú Lương", "", "Cụm phó", "Cụm trưởng"],
        ]
    )
    made["pf36-roles-among-other-notes.xlsx"] = sheet(
        [
            ["CÁC CỤM, KHỐI"],
            ["STT", "Đơn vị", "Cụm/khối", "Ghi chú"],
            [1, "Xã Na Rì", "Cụm 1", "Trưởng"],
            [2, "Xã Phú Bình", "Cụm 1", "Phó, luân phiên"],
            [3, "Sở Y tế", "Khối 2", "Trưởng (từ năm nay)"],
            [4, "Sở Xây dựng", "Khối 2", "mới tham gia"],
        ]
    )
    made["pf37-what-is-counted-below-numbered-heads.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["KẾT QUẢ QUÝ III NĂM 2026"],
            ["STT", "Nội dung", "ĐVT", "Số lượng"],
            ["1", "Tuyên truyền"],
            ["1.1", "Tin, bài trên Cổng TTĐT", "tin", 12],
            ["1.2", "Lượt phát thanh", "lượt", 300],
            ["2", "Số hóa hồ sơ"],
            ["2.1", "Hồ sơ khen thưởng đã số hóa", "hồ sơ", 150],
            ["2.2", "Số trang", "trang", "3.500"],
        ]
    )
    made["pf38-days-counted-beside-days-worked.docx"] = docx(
        ["LỊCH NGHỈ LỄ, TẾT NĂM 2027 (theo TB số 6150/TB-BNV ngày 01/12/2026)"],
        [
            ["TT", "Dịp", "Thời gian nghỉ", "Số ngày", "Làm bù"],
            ["1", "Tết Dương lịch", "01/01/2027 (thứ Sáu)", "1", "Không"],
            ["2", "Tết Nguyên đán", "04/02/2027 - 10/02/2027", "6", "Thứ Bảy 20/02/2027"],
        ],
    )
    made["pf39-a-plan-whose-number-is-left-open.docx"] = docx(
        ["PHỤ LỤC 01", "(Kèm theo Kế hoạch số    /KH-UBND ngày    /01/2027)"],
        [
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"],
            ["1", "Việc một", "Sở Nội vụ", "Quý I/2027"],
        ],
    )
    made["pf40-the-number-below-the-title.xlsx"] = sheet(
        [
            ["KẾ HOẠCH CÔNG TÁC NĂM 2027"],
            ["Số 15/KH-UBND ngày 10/01/2027"],
            ["STT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian thực hiện"],
            [1, "Việc một", "Sở Nội vụ", "Hằng quý"],
        ]
    )
    made["pf41-years-typed-as-text.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG GIAI ĐOẠN 2026 - 2030"],
            ["(Kèm theo Quyết định số 5/QĐ-UBND ngày 05/01/2026)"],
            ["STT", "Chỉ tiêu", "ĐVT", "2026", "2027"],
            [1, "Tỷ lệ người lao động trực tiếp được khen thưởng", "%", 40, 42],
        ]
    )
    return made


def _programs() -> dict[str, bytes]:
    """As programs write them."""
    made: dict[str, bytes] = {}
    made["pf42-results-beside-their-goals.csv"] = csv(
        [
            ["SỞ Y TẾ"],
            ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ 12 QUÝ III NĂM 2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện quý III", "Lũy kế 9 tháng"],
            [1, "Số tin, bài", "tin", 100, 30, 80],
            [2, "Gương điển hình", "gương", 10, 2, 6],
        ]
    )
    made["pf43-rows-counted-from-0.xlsx"] = sheet(
        [
            ["", "Cụm, khối", "Đơn vị", "Vai trò"],
            [0, "Cụm 1", "Xã Na Rì", "Trưởng"],
            [1, "Cụm 1", "Xã Phú Bình", ""],
            [2, "Khối 1", "Sở Y tế", "Trưởng"],
        ]
    )
    return made


def _doubted() -> dict[str, bytes]:
    """What was read though it says something else, and no one was told."""
    made: dict[str, bytes] = {}
    commune = ["UBND XÃ NA RÌ"]
    made["pf44-a-measure-that-is-summed-up.xlsx"] = sheet(
        [
            commune,
            ["KẾT QUẢ TUYÊN TRUYỀN THÁNG 9/2026"],
            ["STT", "Nội dung", "ĐVT", "Kết quả"],
            [1, "Tin, bài (lũy kế từ đầu năm)", "tin", 48],
            [2, "Tin, bài trong tháng", "tin", 6],
        ]
    )
    made["pf45-a-value-merged-over-two-measures.xlsx"] = sheet(
        [
            commune,
            ["KẾT QUẢ THÁNG 9/2026"],
            ["STT", "Nhiệm vụ", "Chỉ số", "Giá trị"],
            [1, 12, "Tin", 5],
            [2, 12, "Bài", ""],
            [3, 12, "Gương", 2],
        ],
        ["D4:D5"],
    )
    made["pf46-days-in-notes-of-members.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM THI ĐUA"],
            ["STT", "Cụm", "Đơn vị", "Vai trò", "Ghi chú"],
            [1, "Cụm 1", "Xã Na Rì", "Cụm trưởng", "đến 30/6/2026"],
            [2, "Cụm 1", "Xã Văn Lang", "", "rời cụm từ 01/7/2026"],
            [3, "Cụm 1", "Xã Văn Lăng", "Cụm phó", ""],
        ]
    )
    made["pf47-leaders-in-group-rows.xlsx"] = sheet(
        [
            ["CÁC CỤM THI ĐUA"],
            ["STT", "Đơn vị"],
            ["", "Cụm 1 (Cụm trưởng: Xã Na Rì)"],
            [1, "Xã Na Rì"],
            [2, "Xã Phú Bình"],
            ["", "Cụm 2 - Cụm trưởng: Xã Đại Từ"],
            [1, "Xã Đại Từ"],
            [2, "Xã La Bằng"],
        ]
    )
    made["pf48-parts-of-days.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ 2026"],
            ["Căn cứ Thông báo số 5/TB-BNV ngày 01/12/2025"],
            ["STT", "Thời gian nghỉ"],
            [1, "Chiều 13/02/2026"],
            [2, "Từ 8h00 ngày 20/3/2026"],
            [3, "Nghỉ 05 ngày từ ngày 14/02/2026"],
            [4, "Nghỉ buổi sáng ngày 24/3/2026"],
            [5, "31/12/2026 - 02/01/2027"],
        ]
    )
    made["pf49-a-group-row-named-like-a-block.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2027"],
            ["(Kèm theo Kế hoạch số 10/KH-UBND ngày 05/01/2027)"],
            ["STT", "Đơn vị", "Tỷ lệ người lao động trực tiếp (%)"],
            ["I", "Khối sở"],
            [1, "Sở Y tế", "≥ 40"],
            ["II", "Khối xã, phường"],
            [2, "Xã Na Rì", 45],
        ]
    )
    return made


def _struck() -> dict[str, bytes]:
    """Rows taken back by a stroke through what names them."""

    def strike(*cells):
        def touch(made):
            for cell in cells:
                made.active[cell].font = Font(strike=True)

        return touch

    made: dict[str, bytes] = {}
    tasks = [
        ["DANH MỤC NHIỆM VỤ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2027)"],
        ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"],
        [1, "Việc một", "Sở Nội vụ", "Quý I/2027"],
        [2, "Việc hai", "Sở Nội vụ", "Quý II/2027"],
    ]
    made["pf50-a-task-struck-through.xlsx"] = book(("Sheet1", tasks), touch=strike("B5", "C5", "D5"))
    units = [
        ["DANH SÁCH XÃ, PHƯỜNG"],
        ["STT", "Tên đơn vị", "Loại", "Mã hành chính"],
        [1, "Xã Na Rì", "xã", "02155"],
        [2, "Phường Bắc Kạn", "phường", "01843"],
    ]
    made["pf51-a-unit-struck-through.xlsx"] = book(("Sheet1", units), touch=strike("B3"))
    days = [
        ["LỊCH NGHỈ LỄ 2027"],
        ["Căn cứ Thông báo số 5/TB-BNV ngày 01/12/2026"],
        ["STT", "Ngày nghỉ"],
        [1, "30/4/2027"],
        [2, "03/5/2027"],
    ]
    made["pf52-a-day-struck-through.xlsx"] = book(("Sheet1", days), touch=strike("B5"))
    return made
