"""Workbooks for make_workbooks.py of the forms beside awards and progress: targets, movements, days, cụm, khối, units.
Each was read otherwise than an official reads it, or asked without need. Everything in them is made up."""

from __future__ import annotations

import datetime as dt

from data.intake.model import Sheet
from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book
from tests.intake.written import as_xlsx


def more_forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _targets() | _movements() | _days() | _clusters() | _units() | _results() | _written_by_programs()


def _targets() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    annexed = ["(Kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2027)"]
    made["mf01-target-of-the-whole-province-in-a-row.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NGƯỜI LAO ĐỘNG TRỰC TIẾP NĂM 2027"],
            annexed,
            ["STT", "Đơn vị", "Chỉ tiêu (%)"],
            [1, "Toàn tỉnh", 40],
            [2, "Xã Na Rì", "45%"],
        ],
        name="Chỉ tiêu 2026",
    )
    made["mf02-targets-headed-by-letters-of-indicators.xlsx"] = sheet(
        [
            ["GIAO CHỈ TIÊU KHEN THƯỞNG 2027"],
            annexed,
            ["TT", "Đơn vị", "Tỷ lệ khen thưởng (%)"],
            ["", "", "Chỉ số A", "Chỉ số B"],
            [1, "Phường Bắc Kạn", 35, 50],
            [2, "Xã Văn Lang", 36, ""],
            [3, "Xã Văn Lăng", "", 52],
        ],
        ["A3:A4", "B3:B4", "C3:D3"],
    )
    made["mf12-targets-of-the-share-with-households.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG TẬP THỂ NHỎ, HỘ GIA ĐÌNH, NGƯỜI LAO ĐỘNG TRỰC TIẾP"],
            annexed,
            ["STT", "Đơn vị", "Năm 2026", "Năm 2027"],
            [1, "Xã Na Rì", 50, 55],
        ]
    )
    made["mf13-targets-named-beside-their-unit-of-measure.xlsx"] = sheet(
        [
            ["CHỈ TIÊU KHEN THƯỞNG NĂM 2027 (theo Nghị quyết số 8/NQ-HĐND)"],
            ["STT", "Nội dung chỉ tiêu", "ĐVT", "Chỉ tiêu"],
            [1, "Tỷ lệ người lao động trực tiếp được khen thưởng", "%", 40],
            [2, "Tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp được khen thưởng", "%", 60],
        ]
    )
    return made


def _movements() -> dict[str, bytes]:
    titles = ["STT", "Phong trào", "Cơ quan phát động", "Ngày bắt đầu", "Ngày kết thúc", "Hạn tổng kết"]
    return {
        "mf03-movements-from-day-to-day.xlsx": sheet(
            [
                ["DANH MỤC PHONG TRÀO THI ĐUA"],
                titles,
                [21, "Phong trào A", "UBND tỉnh", "01/01/2026", "31/12/2028", "15/12/2028"],
                [22, "Phong trào B", "UBND tỉnh", "01/01/2026", "", "15/12/2030"],
                [23, "Phong trào C", "UBND tỉnh", "01/01/2026", "31/12/2027", "15/12/2030"],
                ["02", "Cả nước chung sức xây dựng nông thôn mới", "Thủ tướng", "01/01/2026", "31/12/2030", ""],
            ]
        )
    }


def _days() -> dict[str, bytes]:
    return {
        "mf15-day-worked-in-a-note.xlsx": sheet(
            [
                ["NGÀY NGHỈ LỄ, TẾT NĂM 2027"],
                ["Theo Quyết định số 99/QĐ-UBND ngày 20/12/2026"],
                ["STT", "Tên ngày lễ", "Ngày nghỉ", "Ghi chú"],
                [1, "Quốc khánh", "02/9 và 03/9/2027", "làm bù 11/9"],
            ]
        ),
        "mf20-weekdays-by-their-names-alone.xlsx": sheet(
            [
                ["THÔNG BÁO NGHỈ TẾT NGUYÊN ĐÁN NĂM 2027"],
                ["Số: 31/TB-SNV ngày 05/01/2027"],
                ["STT", "Ngày", "Thứ"],
                [1, "05/02/2027", "Sáu"],
                [2, "08/02/2027", 2],
                [3, "09/02/2027", "Tư"],
            ]
        ),
        "mf04-days-exchanged-without-their-years.xlsx": sheet(
            [
                ["LỊCH NGHỈ LỄ VÀ HOÁN ĐỔI NGÀY LÀM VIỆC NĂM 2027"],
                ["(Kèm theo Công văn số 215/SNV-VP ngày 05/01/2027)"],
                ["TT", "Dịp", "Nghỉ hoán đổi", "Đi làm thay thế"],
                [1, "Tết Dương lịch", "Thứ Sáu, 01/01/2027", ""],
                [2, "30/4", "Thứ Hai, ngày 03/5", "Thứ Bảy, 08/5"],
            ]
        ),
    }


def _clusters() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["mf05-leader-and-deputy-marked-at-once.xlsx"] = sheet(
        [
            ["PHÂN CÔNG TRƯỞNG, PHÓ CỤM NĂM 2027"],
            ["STT", "Đơn vị", "Cụm", "Trưởng", "Phó"],
            [1, "Xã Na Rì", "Cụm 1", "x", ""],
            [2, "Xã Côn Minh", "Cụm 1", "x", "x"],
        ],
        name="Cụm 2027",
    )
    made["mf06-units-marked-in-their-clusters.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM THI ĐUA (áp dụng từ 01/01/2027)"],
            ["STT", "Đơn vị", "Cụm 1", "Cụm 2", "Ghi chú"],
            [1, "Xã Na Rì", "Trưởng", "", ""],
            [2, "Xã Ba Bể", "", "x", ""],
            [3, "Phường Bắc Kạn", "x", "x", ""],
            [4, "Xã Định Hóa", "", "TR", ""],
            [5, "Xã Chợ Rã", "", "", "chưa xếp"],
            ["", "Tổng cộng", 2, 3, ""],
        ]
    )
    made["mf07-clusters-in-rows-of-their-own-column.xlsx"] = sheet(
        [
            ["TT", "Cụm/Khối", "Thành viên", "Chức danh"],
            [1, "CỤM 1: gồm 02 đơn vị", "", ""],
            ["1.1", "", "Xã Vô Tranh", "Trưởng cụm"],
            ["1.2", "", "Xã Hợp Thành", "Phó cụm"],
            [2, "CỤM 2: gồm 03 đơn vị", "", ""],
            ["2.1", "", "Xã Tân Thành", "Trưởng cụm"],
            ["2.2", "", "Xã Thành Công", "Phó cụm"],
        ]
    )
    made["mf08-members-below-their-leader-and-name.xlsx"] = sheet(
        [
            ["CỤM THI ĐUA NĂM 2026"],
            ["Cụm trưởng: Xã Phú Bình", "Cụm phó: Xã Kha Sơn"],
            ["Tên cụm: Cụm các xã phía Nam"],
            ["STT", "Tên đơn vị"],
            [1, "Xã Phú Bình"],
            [2, "Xã Kha Sơn"],
            [3, "Xã Điềm Thụy"],
        ]
    )
    made["mf14-leader-until-before-it-began.xlsx"] = sheet(
        [
            ["Khối thi đua", "Đơn vị", "Trưởng khối", "Hiệu lực từ", "Hiệu lực đến"],
            ["Khối A", "Sở Tài chính", "Sở Tài chính", "01/01/2027", "31/12/2026"],
            ["Khối A", "Sở Công Thương", "Sở Tài chính", "01/01/2027", ""],
        ]
    )
    made["mf21-blocks-of-a-list-that-names-none-itself.xlsx"] = sheet(
        [
            ["DANH SÁCH KHỐI THI ĐUA (kèm theo Quyết định số 3/QĐ-UBND ngày 02/01/2026)"],
            ["Khối thi đua số 1"],
            ["STT", "Đơn vị", "Vai trò"],
            [1, "Sở Tài chính", "Khối trưởng"],
            ["Khối thi đua số 2"],
            [1, "Sở Y tế", "Khối trưởng"],
        ]
    )
    return made


def _units() -> dict[str, bytes]:
    return {
        "mf22-units-ended-since-the-day-of-the-title.xlsx": sheet(
            [
                ["DANH SÁCH ĐƠN VỊ GIẢI THỂ TỪ 01/7/2026"],
                ["STT", "Tên đơn vị", "Loại", "Hiệu lực đến"],
                [1, "Ban Quản lý các khu công nghiệp", "cơ quan trực thuộc UBND tỉnh", "30/6/2026"],
            ]
        ),
        "mf23-units-until-before-the-day-of-the-title.xlsx": sheet(
            [
                ["DANH SÁCH ĐƠN VỊ (áp dụng từ 01/7/2026)"],
                ["STT", "Tên đơn vị", "Loại", "Hiệu lực đến"],
                [1, "Sở Nội vụ", "sở", "30/6/2026"],
            ]
        ),
        "mf09-units-since-the-day-of-the-title.xlsx": book(
            (
                "Danh mục",
                [
                    ["DANH MỤC CƠ QUAN, ĐƠN VỊ (áp dụng từ 01/01/2027)"],
                    ["STT", "Tên cơ quan, đơn vị", "Loại hình"],
                    ["I", "Sở, ban, ngành"],
                    [1, "Sở Ngoại vụ", "sở"],
                    [2, "Sở Nội vụ", "sở"],
                ],
            )
        ),
    }


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["mf10-quarter-beside-months-of-news.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP TIN, BÀI TUYÊN TRUYỀN 9 THÁNG NĂM 2026"],
            ["TT", "Đơn vị", "Tháng 7", "Tháng 8", "Tháng 9", "Quý III"],
            [1, "Xã Na Rì", 3, 4, 5, 12],
            [2, "Xã Ba Bể", 1, 2, 3, 7],
        ]
    )
    made["mf11-classes-are-no-collectives.xlsx"] = sheet(
        [
            ["TẬP HUẤN QUÝ I/2026"],
            ["STT", "Đơn vị", "Số lớp", "Số người tham gia"],
            [1, "Sở Nội vụ", 1, "1.200"],
            [2, "Sở Y tế", 1, "1,200"],
        ]
    )
    return made


def _written_by_programs() -> dict[str, bytes]:
    """What Excel, web forms and other programs leave in cells without anybody seeing it."""
    made: dict[str, bytes] = {}
    gx = "Giấy khen của Chủ tịch UBND xã"
    head = [["UBND XÃ NA RÌ"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"]]
    rows = [
        *head,
        ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
        [1.0, gx, "Tập thể", 5.0],
        [2.0, gx, "Hộ gia đình", 3.0],
        [3.0, gx, "Nông dân", 7.0],
    ]
    covering = [(3, 1, 5, 1), (3, 3, 4, 3)]  # the award of all rows, which is the same, and two numbers
    made["mf16-what-merged-cells-cover.xlsx"] = as_xlsx([Sheet("S", rows, merges=covering)])
    titles = ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"]
    days = [dt.date(2026, 3, 10), "15/10/2026", dt.date(2026, 5, 10), "20/10/2026"]
    listed = [[i, gx, "Tập thể", i, f"{i}/QĐ-UBND", day] for i, day in enumerate(days, 1)]
    made["mf17-days-turned-by-excel.xlsx"] = sheet([head[0], titles, *listed])
    days = [dt.date(2026, 3, 10), "10/15/2026"]
    listed = [[i, gx, "Tập thể", i, f"{i}/QĐ-UBND", day] for i, day in enumerate(days, 1)]
    made["mf18-days-beside-months-first.xlsx"] = sheet([head[0], titles, *listed])
    task = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến tháng 9/2026"
    made["mf19-moments-of-a-web-form.xlsx"] = sheet(
        [
            ["Dấu thời gian", "Đơn vị", "Nhiệm vụ", "Tình trạng"],
            ["10/3/2026 09:00:00", "Xã Na Rì", task, "Hoàn thành"],
            ["10/15/2026 10:00:00", "Xã Ba Bể", task, "Hoàn thành"],
        ]
    )
    return made
