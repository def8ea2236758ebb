"""Workbooks for make_workbooks.py of all forms but awards in which a fact stands beside the table, or in two places.
Drawn from a grid: each fact of each form in each place (title, group row, below, note, sheet's name), and each pair of
places that can contradict each other. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS
from tests.intake.make_workbooks import book

DOCUMENT = "Công văn 12729/VPCP-KGVX ngày 25/12/2025"
DAYS = [["SỞ NỘI VỤ"], ["LỊCH NGHỈ LỄ, LÀM BÙ NĂM 2026"]]
MEASURED = ["TT", "Nhiệm vụ, mục", "Chỉ số", "ĐVT", "Kỳ", "Đơn vị", "Giá trị", "Ghi chú"]
RESULTS = [["SỞ NỘI VỤ"], ["KẾT QUẢ ĐO ĐẾM ĐƯỢC QUÝ III NĂM 2026"]]
CLUSTERS = [["SỞ NỘI VỤ"], ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"]]
UNTIL = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (số liệu đến ngày 30/9/2026)"]
ANNEXED = ["(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2027 của UBND tỉnh)"]
PLANNED = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành", "Sản phẩm"]


def around() -> dict[str, bytes]:
    """File name -> bytes."""
    made = _days() | _results() | _clusters() | _lists() | _plans() | _progress() | _clerks() | _clerks_lists()
    return {f"ag{n:02d}-{name}.xlsx": content for n, (name, content) in enumerate(made.items(), 1)}


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["days-off-from-and-until"] = sheet(
        [
            *DAYS,
            [f"Căn cứ: {DOCUMENT}"],
            ["STT", "Từ ngày", "Đến ngày", "Số ngày", "Loại"],
            [1, "14/02/2026", "18/02/2026", 5, "Nghỉ Tết Nguyên đán"],
            [2, "29/8", "02/9/2026", 4, "Nghỉ Quốc khánh"],
            [3, "20/02/2026", "19/02/2026", None, "Nghỉ"],
            [4, "01/6/2026", "30/9/2026", None, "Nghỉ"],
        ]
    )
    made["days-off-beside-days-worked"] = sheet(
        [
            *DAYS,
            [f"(Kèm theo {DOCUMENT})"],
            ["STT", "Ngày nghỉ hoán đổi", "Ngày làm việc bù"],
            [1, "Thứ Sáu, 02/01/2026", "Thứ Bảy, 10/01/2026"],
            [2, "30/4 và 01/5/2026", None],
            [3, "Thứ Hai, ngày 02/9/2026", None],
        ]
    )
    made["days-of-the-year-of-the-title"] = sheet(
        [
            *DAYS,
            ["STT", "Ngày", "Nghỉ hay làm việc", "Căn cứ", "Ghi chú"],
            ["I", "Các ngày làm bù"],
            [1, "10/01", "Đi làm bù", DOCUMENT],
            [2, "02/01", "Nghỉ bù", DOCUMENT, "làm bù ngày 10/01"],
            [3, "04/01/2026", "Nghỉ", DOCUMENT],
            [4, "05/01/2026", "Làm bù", DOCUMENT],
            [5, "02/3/2025", "Nghỉ", DOCUMENT],
            [6, "Mùng 1 Tết", "Nghỉ", DOCUMENT],
            [7, None, "Nghỉ", DOCUMENT],
        ]
    )
    made["days-off-without-a-kind"] = sheet(
        [["LỊCH NGHỈ LỄ NĂM 2026"], [f"Căn cứ: {DOCUMENT}"], ["STT", "Ngày nghỉ", "Thứ"], [1, "01/01/2026", "Năm"]]
    )
    return made


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    rows = [
        [1, 12, "Tin, bài đăng", "tin, bài", "Quý III/2026", "Xã Yên Bình", 5, None],
        [2, 7, "Tin, bài tuyên truyền", "tin, bài", "Quý III/2026", "Xã Tân Kỳ", 6, "số liệu quý II"],
        [3, 12, "Gương điển hình của xã Na Rì", "gương", "Quý III/2026", "Xã Tân Kỳ", 2, "số ước"],
        [4, 12, "Tin, bài đăng", "tin, bài", "Tháng 12/2026", "Xã Na Rì", 1, None],
    ]
    made["results-against-group-rows-and-notes"] = sheet(
        [*RESULTS, MEASURED, ["I", "Xã Na Rì"], rows[0], ["II", "Quý II/2026"], ["", "Nhiệm vụ 11"], *rows[1:]]
    )
    made["results-against-title-and-sheet"] = sheet(
        [["SỞ NỘI VỤ"], ["KẾT QUẢ ĐO ĐẾM CỦA XÃ NA RÌ, NHIỆM VỤ 12 QUÝ III NĂM 2026"], MEASURED]
        + [[1, 7, "Hồ sơ", "hồ sơ", "Quý III/2026", "Xã Yên Bình", 5, None]],
        name="Xã Tân Kỳ",
    )
    made["results-of-whom-below"] = sheet(
        [
            ["KẾT QUẢ ĐO ĐẾM ĐƯỢC"],
            ["Chỉ số", "ĐVT", "Giá trị"],
            ["Tin, bài", "tin, bài", 5],
            [],
            ["Đơn vị báo cáo: UBND xã Na Rì"],
            ["Kỳ báo cáo: Quý III/2026"],
        ]
    )
    made["results-signed-too-early"] = sheet(
        [*RESULTS, ["Đơn vị", "Chỉ số", "Giá trị"], ["Xã Na Rì", "Tin, bài", 5], [], ["Ngày 05 tháng 7 năm 2026"]]
    )
    made["results-told-part-by-part"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["KẾT QUẢ TUYÊN TRUYỀN NHIỆM VỤ 12 QUÝ III NĂM 2026"],
            ["STT", "Thôn", "Số tin, bài", "Tỷ lệ hộ được tuyên truyền (%)"],
            [1, "Thôn Bản A", 3, 80],
            [2, "Thôn Bản B", 2, 90],
            ["", "Cộng", 6, None],
        ]
    )
    made["results-of-one-batch-after-the-other"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["SỐ LIỆU TẬP HUẤN NĂM 2026 (NHIỆM VỤ 6)"],
            ["Đợt", "Số lớp", "Số người"],
            ["1", 2, 150],
            ["2", 1, 80],
        ]
    )
    return made


def _clusters() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["roles-beside-names"] = sheet(
        [
            *CLUSTERS,
            ["(áp dụng từ ngày 01/3/2026)"],
            ["STT", "Cụm, khối thi đua", "Đơn vị", "Ghi chú"],
            [1, "Cụm thi đua số 1", "Xã Na Rì (Cụm trưởng)", None],
            [2, "Cụm thi đua số 1", "Xã Yên Bình - Cụm phó", None],
            [4, "Cụm thi đua số 2", "Xã Tân Kỳ", "chuyển sang Cụm thi đua số 3"],
            [5, "Cụm thi đua số 2", None, None],
        ]
    )
    made["roles-in-lines-around"] = sheet(
        [
            ["CỤM THI ĐUA SỐ 3 NĂM 2026 (gồm 04 đơn vị)"],
            ["Cụm trưởng: Xã Na Rì"],
            ["STT", "Đơn vị thành viên"],
            [1, "Xã Na Rì"],
            [2, "Xã Yên Bình"],
            [3, "Xã Tân Kỳ"],
            [],
            ["Cụm phó: Xã Nam Hòa"],
        ]
    )
    made["members-against-group-and-title"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH CỤM THI ĐUA SỐ 2 NĂM 2026"],
            ["STT", "Cụm, khối", "Đơn vị", "Vai trò", "Hiệu lực từ", "Hiệu lực đến", "Ghi chú"],
            ["I", "Khối thi đua số 4"],
            [1, "Cụm thi đua số 1", "Xã Na Rì", "Thành viên", "01/01/2025", "31/12/2025", "Cụm trưởng"],
            [2, "Cụm thi đua số 1", "Xã Tân Kỳ (Cụm trưởng)", "Phó", None, None, None],
        ]
    )
    made["members-side-by-side"] = sheet(
        [
            *CLUSTERS,
            ["TT", "Cụm thi đua số 1", "Cụm thi đua số 2", "Khối thi đua các sở"],
            [1, "Xã Na Rì (Cụm trưởng)", "Xã Nam Hòa (Cụm trưởng)", "Sở Y tế"],
            [2, "Xã Yên Bình", "Xã Phú Bìa", None],
            ["", "GIÁM ĐỐC"],
        ]
    )
    made["members-and-roles-side-by-side"] = sheet(
        [
            *CLUSTERS,
            ["TT", "Cụm số 1", None, "Cụm số 2", None],
            [None, "Đơn vị", "Vai trò", "Đơn vị", "Vai trò"],
            [1, "Xã Na Rì", "Trưởng", "Xã Tân Kỳ", "Trưởng"],
            [2, "Xã Yên Bình", None, "Xã Nam Hòa", "Ủy viên"],
        ],
        ["B3:C3", "D3:E3"],
    )
    made["roles-under-a-title-nobody-knows"] = sheet(
        [
            ["DANH SÁCH KHỐI THI ĐUA CÁC SỞ, NGÀNH NĂM 2026"],
            ["TT", "Tên đơn vị", "Nhiệm vụ"],
            [1, "Sở Nội vụ", "Khối trưởng"],
            [2, "Sở Tư pháp", None],
        ]
    )
    return made


def _lists() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["units-known-by-other-names"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH CƠ QUAN, ĐƠN VỊ"],
            ["STT", "Mã đơn vị", "Tên đơn vị", "Loại"],
            ["I", None, "Các xã"],
            [1, None, "Xã Na Rì", "xã"],
            [2, None, "SYT", "sở"],
            [3, None, "Tân Kỳ", "xã"],
            [4, None, "UBND xã Yên Bình", "phường"],
            [5, "so-y-te", "Sở Y tế và Dân số", "sở"],
            [6, "so-tu-phap", "Sở Công Thương", "sở"],
            [7, None, "Xã Nam Hòa, Xã Ba Bể", "xã"],
        ]
    )
    made["units-whose-type-a-group-row-tells"] = sheet(
        [
            ["DANH SÁCH CƠ QUAN, ĐƠN VỊ"],
            ["STT", "Tên đơn vị", "Đơn vị trước sắp xếp", "Hiệu lực từ"],
            ["I", "Các sở"],
            [1, "Sở Tôn giáo", "Ban Tôn giáo", "01/3/2026"],
            ["II", "Đơn vị khác"],
            [2, "Trung tâm Phục vụ hành chính công", None, "01/7/2026"],
        ]
    )
    target = ["STT", "Chỉ số", "Đơn vị", "Chỉ tiêu (%)"]
    made["targets-of-title-and-group-rows"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2026"],
            ["(Kèm theo Quyết định số 45/QĐ-UBND ngày 10/01/2026)"],
            [*target[:2], target[3]],
            [1, "B", 60],
            ["I", "Xã Na Rì"],
            [2, "B", "55%"],
            [3, "A", "40 người"],
        ]
    )
    made["targets-of-a-commune"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2026"],
            ["TT", "Chỉ số", "Năm", "Chỉ tiêu (%)", "Căn cứ"],
            [1, "B", 2025, "60%", "KH 05/KH-UBND ngày 20/01/2026"],
        ]
    )
    made["targets-year-by-year"] = sheet(
        [["UBND TỈNH"], ["CHỈ TIÊU KHEN THƯỞNG"], ["TT", "Chỉ số", "Năm 2026", "Năm 2027"], [1, "B", 60, 65]]
        + [[], ["Căn cứ: Quyết định số 77/QĐ-UBND ngày 15/01/2026"]]
    )
    movement = ["STT", "Tên phong trào", "Giai đoạn", "Cơ quan thường trực", "Hạn sơ kết", "Hạn tổng kết"]
    made["movements-in-groups"] = sheet(
        [
            ["DANH MỤC PHONG TRÀO THI ĐUA"],
            movement,
            ["I", "Phong trào do UBND tỉnh phát động"],
            [15, "Thi đua chuyển đổi số giai đoạn 2026 - 2030", "2021 - 2025", "Sở Nội vụ", "30/6/2019", "31/12/2030"],
            [16, "Cả nước chung sức xây dựng nông thôn mới", None, "Sở Nội vụ", None, None],
            ["x", "Dân vận khéo", None, None, None, None],
            [17, "Dân vận khéo", None, None, None, None],
        ]
    )
    return made


def _plans() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["a-plan-signed-in-december"] = sheet(
        [
            ["UBND TỈNH THÁI NGUYÊN"],
            ["DANH MỤC NHIỆM VỤ TRỌNG TÂM CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027"],
            ["(Kèm theo Kế hoạch số 312/KH-UBND ngày 28 tháng 12 năm 2026 của UBND tỉnh)"],
            PLANNED,
            [1, "Sơ kết công tác thi đua 6 tháng", "Sở Nội vụ", "Tháng 7/2027", "Báo cáo"],
        ]
    )
    made["a-plan-by-those-who-lead"] = sheet(
        [
            ["DANH MỤC NHIỆM VỤ"],
            ANNEXED,
            ["STT", "Nội dung công việc", "Thời gian hoàn thành", "Cơ quan phối hợp"],
            ["I", "Sở Nội vụ chủ trì"],
            [1, "Phát động phong trào thi đua năm 2027", "Quý I/2027", "Các đơn vị"],
            ["II", "Sở Tài chính chủ trì"],
            [2, "Bố trí kinh phí khen thưởng", "Quý II/2027", None],
        ]
    )
    made["a-plan-against-itself"] = sheet(
        [
            ["DANH MỤC NHIỆM VỤ THỰC HIỆN KẾ HOẠCH SỐ 15/KH-UBND NGÀY 20/01/2027"],
            ANNEXED,
            PLANNED,
            ["I", "Nhiệm vụ do Sở Tài chính chủ trì"],
            [1, "Phát động thi đua (hoàn thành trong quý II/2027)", "Sở Nội vụ", "Quý I/2027", None],
            [2, "Bố trí kinh phí", "Sở Tài chính", "Trước ngày 10/01/2027", None],
            [4, "Bố trí kinh phí", "Sở Tài chính", "Quý III/2027", None],
        ]
    )
    made["a-report-with-leads-and-deadlines-is-no-plan"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP TIẾN ĐỘ 17 NHIỆM VỤ (ĐẾN NGÀY 30/9/2026)"],
            ["STT", "Nội dung", "Chủ trì", "Thời hạn", "Kết quả"],
            [12, PRESS, "Xã Na Rì", "Tháng 8/2026", "Đã hoàn thành"],
        ]
    )
    return made


def _progress() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    head = ["STT", "Nhiệm vụ", "Mốc, kỳ", "Tình trạng", "Ngày hoàn thành", "Kết quả", "Ghi chú"]
    made["the-day-of-completion-in-words"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            UNTIL,
            head,
            [12, PRESS, "Tháng 7/2026", "Hoàn thành", None, "Đã thực hiện xong vào ngày 28/7/2026", None],
            [12, PRESS, "Tháng 8/2026", "Hoàn thành", "20/8/2026", None, "Hoàn thành ngày 25/8/2026"],
            [12, PRESS, "Tháng 9/2026", "Đang thực hiện", None, None, "Dự kiến hoàn thành ngày 28/9/2026"],
        ]
    )
    made["the-day-of-completion-in-a-group-row"] = sheet(
        [["UBND XÃ NA RÌ"], UNTIL, head[:4], ["I", "Nhiệm vụ hoàn thành ngày 28/7/2026"]]
        + [[12, PRESS, "Tháng 7/2026", "Hoàn thành"]]
    )
    made["whose-report-only-a-note-says"] = sheet(
        [["SỞ NỘI VỤ"], UNTIL, head]
        + [[12, PRESS, "Tháng 7/2026", "Hoàn thành", "28/7/2026", None, "Đơn vị: Xã Na Rì"]]
    )
    made["a-group-row-in-the-first-column-of-words"] = sheet(
        [["SỞ NỘI VỤ"], UNTIL, ["STT", "Đơn vị", *head[1:4]], [None, "I. Xã Na Rì"]]
        + [[12, None, PRESS, "Tháng 7/2026", "Hoàn thành"]]
    )
    made["whose-report-and-up-to-when-below"] = sheet(
        [["TIẾN ĐỘ THÁNG 9/2026"], ["STT", "Nhiệm vụ", "Tình trạng"], [12, PRESS, "Hoàn thành"], []]
        + [["Ghi chú: số liệu tính đến ngày 05/10/2026"], ["Đơn vị báo cáo: UBND xã Na Rì"]]
    )
    made["several-tasks-in-one-row"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            UNTIL,
            ["STT", "Nhiệm vụ", "Tình trạng", "Văn bản"],
            [1, "Nhiệm vụ 1, 2 và 3", "Hoàn thành", "12/QĐ-UBND ngày 20/3/2026"],
            [2, "Nhiệm vụ 5", "Đang thực hiện", None],
        ]
    )
    made["tasks-a-title-calls-done"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["DANH SÁCH NHIỆM VỤ ĐÃ HOÀN THÀNH ĐẾN NGÀY 30/9/2026"],
            ["STT", "Nhiệm vụ", "Mốc, kỳ"],
            [12, PRESS, "Tháng 7/2026"],
        ]
    )
    made["units-a-line-calls-done"] = sheet(
        [
            ["TÌNH HÌNH CÁC ĐƠN VỊ THỰC HIỆN NHIỆM VỤ 12 THÁNG 9/2026"],
            ["I", "Các đơn vị đã hoàn thành"],
            ["STT", "Đơn vị", "Ngày gửi báo cáo"],
            [1, "Xã Na Rì", "28/9/2026"],
        ]
    )
    made["a-plan-of-ones-own-sent"] = sheet(
        [["UBND XÃ NA RÌ"], UNTIL, head[:2] + ["Tình trạng"]]
        + [["IV.4", "Xây dựng Kế hoạch của đơn vị", "Đã gửi KH số 12/KH-UBND ngày 02/3/2026"]]
    )
    pages = [[f"TIẾN ĐỘ (tính đến {day}/2026)"] for day in ("31/8", "30/9")]
    rows = [[head[:4], [12, PRESS, f"Tháng {month}", "Hoàn thành"]] for month in (8, 9)]
    made["a-day-on-each-sheet"] = book(
        *((f"Tháng {8 + n}", [["UBND XÃ NA RÌ"], pages[n], *rows[n]]) for n in (0, 1)),
    )
    return made


def _clerks() -> dict[str, bytes]:
    """Tables as tired clerks wrote them, of work and of what is counted."""
    made: dict[str, bytes] = {}
    head = ["TT", "Nội dung", "Kỳ", "Tình trạng", "Thời gian hoàn thành", "Kết quả", "Ghi chú"]
    made["words-beside-done-and-nothing-arose"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            UNTIL,
            head,
            [12, PRESS, "Tháng 7/2026", "Hoàn thành", "15/9/2026", "Chưa đăng tin nào", None],
            [12, PRESS, "Tháng 8/2026", "Hoàn thành", None, None, "Xin lùi sang tháng 10"],
            [12, PRESS, "Tháng 9/2026", "Không phát sinh", None, "Đã đăng 3 tin", None],
        ]
    )
    titles = [
        "TT",
        "Nhiệm vụ",
        "Đơn vị thực hiện",
        "Kỳ",
        "Tình trạng",
        "Số văn bản",
        "Ngày văn bản",
        "Kết quả",
        "Nguyên nhân",
    ]
    own = ["Xã Na Rì", "Tháng 8/2026"]
    made["pairs-of-columns-against-each-other"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            UNTIL,
            [*titles, "Nguyên nhân", "Kiến nghị", "Ngày cam kết", "Ngày báo cáo", "Ghi chú"],
            [12, PRESS, *own, "Hoàn thành", None, None, "Mới xong bước 1", "Chưa làm được", "Đề nghị gia hạn"],
            [12, PRESS, "Xã Tân Kỳ", own[1], "Hoàn thành", None, None, "Đạt 60% kế hoạch", None, None, "15/10/2026"],
            [12, PRESS, "Xã Nam Hòa", own[1], "Chưa thực hiện", None, None, "Đã đăng 5 tin"],
            [12, PRESS, "Xã Ba Bể", own[1], "Hoàn thành", "12/BC-UBND xã Na Rì", None, "Trong tháng 7 đăng 5 tin"],
            [12, PRESS, "Xã La Hiên", own[1], "Hoàn thành", "9/BC-UBND ngày 15/8/2026", "29/8/2026"],
            [12, PRESS, "Xã Phú Bình", own[1], "Hoàn thành", "9/BC-UBND", "29/9/2026", *4 * [None], "15/9/2026"],
            [
                12,
                PRESS,
                "Xã Yên Bình",
                own[1],
                "Hoàn thành",
                None,
                None,
                "Không phát sinh khó khăn",
                *4 * [None],
                "Nhiệm vụ 7",
            ],
        ]
    )
    made["titles-against-all-rows"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH"],
            ["Nhiệm vụ 7 của xã Tân Kỳ (số liệu đến ngày 30/9/2026)"],
            titles[:5],
            [12, PRESS, *own, "Hoàn thành"],
        ]
    )
    made["a-day-without-its-year-in-brackets"] = sheet(
        [["UBND XÃ NA RÌ"], UNTIL, ["Nội dung", "Tháng 7/2026", "Tháng 8/2026"]]
        + [["Nhiệm vụ 12", "Hoàn thành (28/7)", "Hoàn thành (30/12)"]]
    )
    made["days-below-columns-of-bare-states"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            UNTIL,
            ["TT", "Nội dung", "Kỳ", "Đã thực hiện (ngày)", "Đang thực hiện", "Chưa thực hiện"],
            [12, PRESS, "Tháng 7", "30/7/2026", None, None],
            [12, PRESS, "Tháng 8", None, "x", None],
        ]
    )
    made["work-not-done-by-its-title"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH CÁC NHIỆM VỤ CHƯA HOÀN THÀNH THEO KẾ HOẠCH 60 (đến 30/9/2026)"],
            ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"],
            [1, "Nhiệm vụ 2", "Sở Tài chính", "Quý I/2026"],
        ]
    )
    made["what-is-counted-in-sections"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["BÁO CÁO SỐ LIỆU CÔNG TÁC THI ĐUA, KHEN THƯỞNG QUÝ III/2026"],
            ["STT", "Nội dung", "Đơn vị tính", "Số lượng"],
            ["I", "Công tác tuyên truyền"],
            [1, "Số tin, bài trên trang TTĐT", "tin, bài", 12],
            ["II", "Công tác số hóa"],
            [2, "Tỷ lệ hồ sơ số hóa", "%", 100],
        ]
    )
    made["columns-against-the-title"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP TIN BÀI (NHIỆM VỤ 12) QUÝ III NĂM 2026"],
            ["TT", "Đơn vị", "Số tin, bài quý II", "Nhiệm vụ 7: Số hồ sơ", "Số gương"],
            [1, "Xã Na Rì", 3, 4, 5],
        ]
    )
    made["a-stretch-beside-a-quarter"] = sheet(
        [["SỞ NỘI VỤ"], ["KẾT QUẢ QUÝ 3/2026 NHIỆM VỤ 12"], ["Đơn vị", "Tin", "Tổng tin 9 tháng"], ["Xã Na Rì", 5, 20]]
    )
    made["a-month-of-the-year-it-was-signed-in"] = sheet(
        [
            ["UBND XÃ NA RÌ"],
            ["TIẾN ĐỘ THÁNG 9"],
            ["STT", "Nhiệm vụ", "Tình trạng"],
            [12, PRESS, "Hoàn thành"],
            [],
            ["Na Rì, ngày 30 tháng 9 năm 2026"],
        ]
    )
    made["two-months-each-with-its-state"] = sheet(
        [["UBND XÃ NA RÌ"], UNTIL, ["STT", "Nhiệm vụ", "Mốc, kỳ", "Tình trạng"]]
        + [[12, PRESS, "Tháng 7, tháng 8", "Tháng 7: hoàn thành; tháng 8: đang thực hiện"]]
    )
    made["months-to-come"] = sheet(
        [["UBND XÃ NA RÌ"], ["TIN BÀI NĂM 2026 (NHIỆM VỤ 12)"], ["Chỉ số", "ĐVT", "Tháng 10", "Tháng 12"]]
        + [["Tin bài", "tin", 3, 4]]
    )
    return made


def _clerks_lists() -> dict[str, bytes]:
    """Lists as tired clerks wrote them."""
    made: dict[str, bytes] = {}
    made["clusters-each-over-its-table"] = sheet(
        [
            ["CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["Cụm thi đua số 1:"],
            ["TT", "Đơn vị", "Vai trò"],
            [1, "Xã Na Rì", "Trưởng"],
            [],
            ["Cụm thi đua số 2:"],
            ["TT", "Đơn vị", "Vai trò"],
            [1, "Xã Tân Kỳ", "Trưởng"],
        ]
    )
    made["a-cluster-inside-a-title"] = sheet(
        [
            ["THAY ĐỔI CỤM TRƯỞNG CỤM THI ĐUA SỐ 1"],
            ["Đơn vị", "Vai trò", "Hiệu lực từ", "Hiệu lực đến"],
            ["Xã Na Rì", "Trưởng", "01/01/2026", "30/6/2026"],
            ["Xã Tân Kỳ", "Trưởng", "01/6/2026", "31/12/2026"],
        ]
    )
    made["bare-numbers-of-clusters"] = sheet(
        [["CỤM, KHỐI THI ĐUA NĂM 2026"], ["STT", "Đơn vị", "Cụm/Khối", "Vai trò"], [1, "Xã Na Rì", 1, "Trưởng"]]
    )
    made["marks-where-days-should-stand"] = sheet(
        [["PHONG TRÀO THI ĐUA"], ["STT", "Tên phong trào", "Sơ kết", "Tổng kết"]]
        + [[2, "Cả nước chung sức xây dựng nông thôn mới", "x", "-"]]
    )
    made["units-by-former-names"] = sheet(
        [
            ["DANH SÁCH CÁC SỞ, NGÀNH"],
            ["STT", "Tên cơ quan, đơn vị", "Loại hình"],
            [1, "Sở KHĐT", "Sở"],
            [2, "Xã Van Lang", "xã"],
        ]
    )
    made["targets-of-units-whose-indicator-the-title-names"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["CHỈ TIÊU TỶ LỆ TẬP THỂ NHỎ, HỘ GIA ĐÌNH, NGƯỜI LAO ĐỘNG TRỰC TIẾP ĐƯỢC KHEN THƯỞNG NĂM 2026"],
            ["(Theo Quyết định số 77/QĐ-UBND ngày 15/01/2026)"],
            ["TT", "Đơn vị", "Chỉ tiêu (%)"],
            [1, "Xã Na Rì", 55],
        ]
    )
    made["targets-under-two-titles-of-shares"] = sheet(
        [["TỶ LỆ KHEN THƯỞNG PHẤN ĐẤU"], ["Chỉ số", "Năm", "Tỷ lệ", "Nguồn"], ["b", "2026", "60 %", "NQ 12/NQ-HĐND"]]
    )
    made["days-off-and-days-off-instead"] = sheet(
        [
            ["LỊCH NGHỈ CÁC NGÀY LỄ 2027"],
            ["STT", "Ngày lễ", "Ngày nghỉ", "Ngày nghỉ bù", "Căn cứ"],
            [1, "Giỗ Tổ", "16/4/2027", "19/4/2027", DOCUMENT],
        ]
    )
    return made
