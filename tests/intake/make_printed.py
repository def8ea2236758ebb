"""Workbooks for make_workbooks.py as real offices, schools and their programs lay out what they commended: titles,
order and merges are theirs, names, units and numbers made up. Some are read, some must be asked: none may come out as
other rows. Each is the shape of one template, export or list that is public."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
COMMUNE = ["UBND XÃ NAM HÒA"]
SCHOOLS = ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"]
OFFICE = ["SỞ NỘI VỤ"]
LIST = ["DANH SÁCH KHEN THƯỞNG NĂM 2026"]
GIVEN = ["DANH SÁCH TẶNG GIẤY KHEN NĂM 2026"]


def printed() -> dict[str, bytes]:
    """File name -> bytes."""
    return _two_awards() | _bodies() | _exports() | _papers() | _matrices() | _givers() | _years()


def _two_awards() -> dict[str, bytes]:
    both = ["STT", "Họ và tên", "Danh hiệu thi đua", "Hình thức khen thưởng"]
    counted = ["STT", "Phân loại", "Danh hiệu thi đua", "Hình thức khen thưởng", "Số lượng"]
    results = ["STT", "Tên tập thể", "Phân loại tập thể", *both[:1:-1], "Kết quả khen thưởng"]
    return {
        "pr01-a-title-and-a-form-for-each-person.xlsx": sheet(
            [
                *(COMMUNE, LIST, both, [1, "Nguyễn Văn A", "Lao động tiên tiến", "Không"]),
                *([2, "Trần Thị B", "Chiến sĩ thi đua cơ sở", BT], [3, "Lê Văn C", "", GX]),
            ]
        ),
        "pr02-a-title-or-a-form-with-one-number.xlsx": sheet(
            [
                *(COMMUNE, ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"], counted),
                *([1, "Cá nhân", "Lao động tiên tiến", "", 20], [2, "Tập thể", "", GX, 3]),
                [3, "Cá nhân", "Chiến sĩ thi đua cơ sở", BT, 2],
            ]
        ),
        "pr03-two-awards-in-one-cell.xlsx": sheet(
            [
                *(COMMUNE, LIST, ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"]),
                [1, "Nguyễn Văn A", "Chuyên viên", "Lao động tiên tiến, Chiến sĩ thi đua cơ sở"],
                [2, "Trần Thị B", "Phó Trưởng phòng", "Lao động tiên tiến"],
            ]
        ),
        "pr04-forms-titles-and-what-was-decided.xlsx": sheet(
            [
                *(COMMUNE, LIST, results, [1, "Xóm 1", "Tập thể khác", "Giấy khen", "", "Đồng ý khen thưởng"]),
                [2, "Xóm 2", "Tập thể khác", "", "Tập thể lao động tiên tiến", "Đồng ý khen thưởng"],
                [3, "Xóm 3", "Tập thể khác", "Giấy khen", "", "Không khen thưởng"],
            ]
        ),
    }


def _bodies() -> dict[str, bytes]:
    """A giấy khen below the name of a body is that body's, not the commune's."""
    people = [["STT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Văn A", "Nông dân"]]
    named = {
        "pr05-giay-khen-of-a-party-committee.xlsx": [["ĐẢNG ỦY XÃ NAM HÒA"]],
        "pr06-giay-khen-of-a-trade-union.xlsx": [COMMUNE, ["CÔNG ĐOÀN CƠ SỞ"]],
        "pr07-giay-khen-of-a-school.xlsx": [COMMUNE, ["TRƯỜNG THCS NAM HÒA"]],
    }
    cells = [*LIST[:0], ["STT", "Chi bộ", "Hình thức khen thưởng", "Lý do khen thưởng"]]
    return {name: sheet([*above, GIVEN, *people]) for name, above in named.items()} | {
        "pr08-giay-khen-of-the-chairman-below-a-party-committee.xlsx": sheet(
            [["ĐẢNG ỦY XÃ NAM HÒA"], ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"], *people]
        ),
        "pr09-party-cells-with-their-forms.xlsx": sheet(
            [["ĐẢNG BỘ XÃ NAM HÒA"], LIST, *cells, [1, "Chi bộ xóm 1", "Giấy khen", "Hoàn thành xuất sắc nhiệm vụ"]]
        ),
    }


def _exports() -> dict[str, bytes]:
    """As programs write them: filters above, footers below, numbers of staff, days of everything."""
    staff = ["STT", "Mã nhân viên", "Họ và tên", "Đơn vị công tác", "Vị trí công việc", "Ngày vào làm"]
    staff += ["Ngày khen thưởng", "Ngày quyết định", "Đợt khen thưởng", "Hình thức khen thưởng", "Giá trị khen thưởng"]
    police = ["STT", "Cá nhân/Tập thể", "ND khen thưởng", "Hình thức khen thưởng", "Số QĐ", "Cấp ban hành", "Ngày ký"]
    asked = [
        ["STT", "Quyết định", "", "", "Tờ trình", "", "Họ tên cán bộ", "Phân loại cán bộ", "Hình thức khen thưởng"]
    ]
    asked += [["", "Số QĐ", "Ngày tháng", "Cấp độ", "Số TT", "Ngày tháng"]]
    done = [
        "Năm khen thưởng",
        "Danh hiệu khen thưởng",
        "Số ký hiệu quyết định khen thưởng",
        "Ngày quyết định khen thưởng",
    ]
    units = ["STT", "Đơn vị tham gia", "Tên tập thể", "Danh hiệu thi đua/ Hình thức khen thưởng"]
    columns = ["SỐ QUYẾT ĐỊNH", "LOẠI ĐỐI TƯỢNG", "CÁN BỘ", "ĐƠN VỊ", "BỘ MÔN", "NĂM ĐẠT ĐƯỢC", "THÀNH TÍCH"]
    imported = ["STT", "Họ và tên", "Danh hiệu thi đua", "Nội dung thành tích", "Số quyết định"]
    imported += ["Ngày ban hành (DD/MM/YYYY)", "Cơ quan ban hành quyết định", "Link minh chứng Google Drive"]
    return {
        "pr10-an-export-with-a-footer.xlsx": sheet(
            [
                *(COMMUNE, ["BÁO CÁO KHEN THƯỞNG CÁ NHÂN"], ["Từ ngày 01/07/2026 đến ngày 30/09/2026"], [], staff),
                [1, "NV01", "Nguyễn Văn A", "Phòng Kinh tế", "Chuyên viên", "01/01/2020", "07/08/2026", "05/08/2026"]
                + ["Đợt 2/9", "Giấy khen", "500.000 VNĐ"],
                *([], ["Tổng số:", "", "1 nhân viên"], ["Ngày xuất báo cáo:", "", "30/09/2026 08:00"]),
            ]
        ),
        "pr11-an-export-with-its-filters.xlsx": sheet(
            [
                *(
                    COMMUNE,
                    ["DANH SÁCH KHEN THƯỞNG"],
                    ["Hình thức khen thưởng: Tất cả"],
                    ["Số dòng xuất: 2"],
                    [],
                    police,
                ),
                ["1", "Nguyễn Văn A", "Nông thôn mới", "Giấy khen", "12/QĐ-UBND", "Xã", "05/08/2026"],
                ["2", "Công an xã", "Phòng chống ma túy", "Giấy khen", "12/QĐ-UBND", "Xã", "05/08/2026"],
            ]
        ),
        "pr12-the-day-of-the-request-beside-the-decision.xlsx": sheet(
            [
                *(COMMUNE, LIST, *asked),
                [
                    1,
                    "15/QĐ-UBND",
                    "05/08/2026",
                    "Cấp xã",
                    "10/TTr-VHXH",
                    "01/08/2026",
                    "Nguyễn Văn A",
                    "Nông dân",
                    "Giấy khen",
                ],
            ],
            ["A3:A4", "B3:D3", "E3:F3", "G3:G4", "H3:H4", "I3:I4"],
        ),
        "pr13-titles-that-all-say-of-awards.xlsx": sheet(
            [
                *(SCHOOLS, ["THEO DÕI KHEN THƯỞNG"], ["STT", "Họ và tên", *done, "Cấp khen thưởng", "Ngày nhập hồ sơ"]),
                [1, "Nguyễn Văn A", 2026, "Giấy khen", "12/QĐ-SGDĐT", "05/08/2026", "Cấp sở", "10/08/2026"],
            ]
        ),
        "pr14-the-units-that-took-part.xlsx": sheet(
            [
                *(OFFICE, ["DANH SÁCH TẬP THỂ ĐƯỢC KHEN NĂM 2026"], units),
                *([1, "UBND xã Nam Hòa", "Xóm 1", BT], [2, "UBND xã Na Rì", "Phòng Kinh tế", BT]),
            ]
        ),
        "pr15-staff-or-their-department.xlsx": sheet(
            [
                *(SCHOOLS, LIST, columns),
                ["12/QĐ-SGDĐT", "Cá nhân", "Nguyễn Văn A", "", "", "2026", "Chiến sĩ thi đua cơ sở"],
                ["13/QĐ-SGDĐT", "Tập thể", "", "Phòng Tổ chức", "", "2026", "Tập thể lao động tiên tiến"],
            ]
        ),
        "pr16-a-template-to-fill-in.xlsx": sheet(
            [
                *(SCHOOLS, LIST, imported),
                [1, "Nguyễn Văn A", "Lao động tiên tiến", "Hoàn thành tốt", "120/QĐ-SGDĐT", "15/08/2026"]
                + ["Sở Giáo dục và Đào tạo", "https://a.b/c"],
            ]
        ),
        "pr17-a-level-a-name-and-a-signer.xlsx": sheet(
            [
                *(
                    COMMUNE,
                    ["KHEN THƯỞNG"],
                    ["STT", "Họ tên", "Cấp khen thưởng", "Tên khen thưởng", "Ngày", "Tiền thưởng"],
                ),
                [1, "Nguyễn Văn A", "Cấp xã", "Giấy khen", "05/08/2026", "500.000"],
            ]
        ),
        "pr18-decisions-without-any-number.xlsx": sheet(
            [
                *(
                    COMMUNE,
                    ["KHEN THƯỞNG NĂM 2026"],
                    ["Ngày", "Danh hiệu/Hình thức", "Nội dung", "Quyết định số", "Cấp khen"],
                ),
                ["05/08/2026", "Giấy khen", "Nông thôn mới", "12/QĐ-UBND", "Cấp xã"],
            ]
        ),
        "pr19-how-often-each-was-commended.xlsx": sheet(
            [
                *(COMMUNE, ["Danh sách cá nhân và số lượt khen thưởng"], ["(từ ngày 01/07/2026 đến ngày 30/09/2026)"]),
                *(["STT", "Họ và tên", "Số lượt được khen thưởng"], [1, "Nguyễn Văn A", 2], [2, "Trần Thị B", 1]),
            ]
        ),
    }


def _papers() -> dict[str, bytes]:
    given = ["TT", "Danh hiệu / Hình thức khen thưởng", "Số lượng"]
    sections = ["STT", "Tên cá nhân, tập thể", "Danh hiệu", "Trích ngang thành tích"]
    members = ["STT", "Họ tên", "Ngày vào Hội", "Hình thức khen thưởng", "Hình thức kỷ luật"]
    return {
        "pr20-what-is-still-asked-for-among-what-was-given.xlsx": sheet(
            [
                *(SCHOOLS, ["Tổng kết công tác thi đua, khen thưởng năm 2026"], given),
                *([1, "Giấy khen của Hiệu trưởng (tập thể)", 18], [2, "Giấy khen của Hiệu trưởng (cá nhân)", 96]),
                *([3, "Tập thể lao động xuất sắc", 5], [4, "Huân chương Lao động hạng Ba (đang trình xét)", 1]),
            ]
        ),
        "pr21-persons-and-collectives-with-their-merits.xlsx": sheet(
            [
                *(COMMUNE, ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2026"], sections),
                *(["A", "Cá nhân"], [1, "Nguyễn Văn A", "Lao động tiên tiến", "Hoàn thành tốt nhiệm vụ"]),
                *(["B", "Tập thể"], [1, "Phòng Kinh tế", "Tập thể lao động tiên tiến", "Hoàn thành tốt"]),
            ]
        ),
        "pr22-members-most-of-whom-were-given-nothing.xlsx": sheet(
            [
                *(COMMUNE, LIST, members, [1, "Nguyễn Văn A", 1990, GX, ""], [2, "Trần Thị B", 1995, GX, ""]),
                [3, "Lê Văn C", 1996, "", "Khiển trách"],
            ]
        ),
    }


def _matrices() -> dict[str, bytes]:
    titles = ["BK UBND tỉnh", "BK LĐLĐ", "CSTĐ CS", "GK SỞ GIÁO DỤC", "GK BAN, NGÀNH", "GVDG"]
    soldiers = ["STT", "CCCD", "Họ và Tên", "Năm", "Danh hiệu", "BKBQP", "Số QĐ BKBQP", "CSTDTQ", "Số QĐ CSTDTQ"]
    units = ["STT", "Đơn Vị", "Năm", "Tập Thể Lao Động Tiên Tiến", "Tập Thể Lao Động Xuất Sắc"]
    return {
        "pr23-a-column-for-each-award-of-many-givers.xlsx": sheet(
            [
                *(SCHOOLS, ["THỐNG KÊ DANH HIỆU NĂM 2026"], ["Stt", "Họ tên", "DANH HIỆU THI ĐUA"], ["", "", *titles]),
                *([1, "NGUYỄN VĂN A", 1, "", 2, 1, "", "X"], [2, "TRẦN THỊ B", "", 1, 1, 2, 1, ""]),
            ],
            ["A3:A4", "B3:B4", "C3:H3"],
        ),
        "pr24-an-award-and-marks-for-others.xlsx": sheet(
            [
                *(COMMUNE, LIST, soldiers),
                *([1, "019080", "Nguyễn Văn A", 2026, "CSTĐCS", "X", "11/QĐ-BQP"], [2, "0191", "Lê C", 2026, "CSTT"]),
            ]
        ),
        "pr25-units-marked-below-their-titles.xlsx": sheet(
            [OFFICE, ["THEO DÕI KHEN THƯỞNG"], units, [1, "Sở Y tế", 2026, "X", ""], [2, "Sở Tài chính", 2026, "", "X"]]
        ),
    }


def _givers() -> dict[str, bytes]:
    """Who gave it stands in the rows, in abbreviations, or is a body that is no ministry."""
    bank = ["STT", "Chi nhánh", "Tập thể", "LĐTT", "LĐXS", "Cờ thi đua của CP", "GK NHCS", "Bằng khen UBND tỉnh"]
    health = ["STT", "Khoa/Phòng", "Tập thể LĐTT", "GKGĐ SYT", "LĐTT", "CSTĐ Cơ Sở", "TTƯT"]
    titles = ["Tập Thể Lao Động Tiên Tiến", "Giấy Khen Hiệu Trưởng", "Huân Chương Lao Động Hạng Ba"]
    kinds = ["Khen thưởng đột xuất", "", "Khen thưởng cho doanh nghiệp", ""]
    counted = ["SL tập thể", "SL cá nhân"]
    given = ["TT", "Cấp khen", "Tập thể", "", "Cá nhân", ""]
    return {
        "pr27-who-gave-it-in-each-row.xlsx": sheet(
            [
                *(
                    COMMUNE,
                    ["TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2026"],
                    given,
                    ["", "", *["Bằng khen", "Giấy khen"] * 2],
                ),
                *([1, "Thủ tướng Chính phủ", 1, "", 2, ""], [2, "Bộ Công an", "", "", 2, ""]),
                *([3, "UBND tỉnh", 1, "", 3, ""], [4, "UBND xã", "", 1, "", 4], ["", "Cộng", 2, 1, 7, 4]),
            ],
            ["C3:D3", "E3:F3"],
        ),
        "pr28-collectives-marked-below-abbreviations.xlsx": sheet(
            [
                *(OFFICE, ["DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM 2026"], bank),
                [1, "Chi nhánh A", "Phòng Kế toán", "X", "", "", "", ""],
                [2, "Chi nhánh A", "Phòng Tín dụng", "", "X", "X", "", "X"],
                [3, "Chi nhánh B", "Phòng Kiểm tra", "", "", "", "X", ""],
            ]
        ),
        "pr28b-marks-behind-an-empty-column.xlsx": sheet(
            [
                *(OFFICE, ["DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM 2026"]),
                ["STT", "Chi nhánh", "Tập thể", "LĐTT", "", "Bằng khen UBND tỉnh"],
                *([1, "Chi nhánh A", "Phòng Kế toán", "X"], [2, "Chi nhánh A", "Phòng Tín dụng", "", "", "X"]),
            ]
        ),
        "pr29-abbreviations-of-a-hospital.xlsx": sheet(
            [["SỞ Y TẾ"], ["KẾT QUẢ THI ĐUA NĂM 2026"], health, [1, "Khoa Nội", 1, 1, 20, 3, 1]]
        ),
        "pr30-units-marked-below-many-awards.xlsx": sheet(
            [
                ["STT", "Đơn Vị", "Năm", *titles],
                *([1, "Sở Y tế", 2026, "X", "", ""], [2, "Sở Tài chính", 2026, "", "X", ""]),
                [3, "Sở Y tế", 2026, "", "", "X"],
            ]
        ),
        "pr31-a-kind-that-is-none.xlsx": sheet(
            [
                *(COMMUNE, ["TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG NĂM 2026"], ["STT", "Hình thức", *kinds]),
                *(["", "", *counted, *counted], [1, GX, 2, 2, 3, 4]),
            ],
            ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
        ),
        "pr32-commands-are-no-ministries.xlsx": sheet(
            [
                *(COMMUNE, ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"], ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân"]),
                *([1, "Cờ thi đua của Bộ Tư lệnh", 1, ""], [2, "Bằng khen của Bộ Quốc phòng", "", 1]),
                *([3, "Bằng khen của Bộ Tư lệnh Quân khu 1", "", 2], [4, "Bằng khen của Quân ủy Trung ương", 1, ""]),
            ]
        ),
    }


def _years() -> dict[str, bytes]:
    three = ["Danh hiệu", "Số QĐ", "Ngày QĐ"]
    return {
        "pr26-the-awards-of-three-years.xlsx": sheet(
            [
                *(OFFICE, ["DANH SÁCH CÔNG CHỨC ĐƯỢC KHEN THƯỞNG NĂM 2025, 2026"]),
                ["STT", "Họ và tên", "KHEN THƯỞNG NĂM 2025", "", "", "KHEN THƯỞNG NĂM 2026", "", ""],
                *(["", "", *three, *three],),
                [1, "Nguyễn Văn A", "Lao động tiên tiến", "2/QĐ-SNV", "15/01/2026", "Chiến sĩ thi đua cơ sở", "", ""],
            ],
            ["A3:A4", "B3:B4", "C3:E3", "F3:H3"],
        ),
    }
