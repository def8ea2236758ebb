"""Workbooks for make_workbooks.py in which one heading stands several times, each under a title of its own, and lists
whose group rows say more than one word. Two titles that speak against each other stand in one column.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import SUMMARY
from tests.intake.make_misread import BK, GX

LONG = ["Hình thức khen thưởng", "Đối tượng", "Số lượng"]
NAMES = ["STT", "Họ và tên", "Hình thức khen thưởng", "Ghi chú"]


def blocks() -> dict[str, bytes]:
    """File name -> bytes."""
    return _titled() | _lists() | _reports() | _against() | _over() | _clusters()


def _block(number: int, *over: list) -> list[list]:
    return [*over, LONG, [GX, "Nông dân", number], []]


def _letter(unit: str) -> list[list]:
    return [
        [unit, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Số: 12/BC-UBND", None, "Độc lập - Tự do - Hạnh phúc"],
        [None, None, "Thái Nguyên, ngày 05 tháng 3 năm 2026"],
        ["BÁO CÁO KHEN THƯỞNG THÁNG 2/2026"],
    ]


def _titled() -> dict[str, bytes]:
    signed = [["Nơi nhận:", None, "CHỦ TỊCH"], ["- Lưu: VT.", None, "Nguyễn Văn Mẫu"], []]
    unit = [["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"]]
    under = {
        "bl01-a-report-a-month-below-each-other": [
            row for n in (1, 2, 3) for row in _block(n, [f"BÁO CÁO KHEN THƯỞNG THÁNG {n}/2026 CỦA XÃ PHÚ BÌNH"])
        ],
        "bl02-letters-of-two-communes-below-each-other": [
            *_block(3, *_letter("UBND XÃ PHÚ BÌNH")),
            *signed,
            *_block(5, *_letter("UBND XÃ PHÚ LƯƠNG")),
            *signed,
        ],
        "bl03-month-in-a-cell-of-its-own": [*unit, *_block(3, ["Tháng:", 1]), *_block(5, ["Tháng:", 2])],
        "bl04-period-in-a-cell-of-its-own": [
            *unit,
            *_block(3, ["Kỳ báo cáo", "01/2026"]),
            *_block(5, ["Kỳ báo cáo", "02/2026"]),
        ],
        "bl05-kinds-behind-labels": [
            ["UBND XÃ PHÚ BÌNH, QUÝ I/2026"],
            *_block(3, ["Loại hình: công trạng"]),
            *_block(5, ["Loại hình: đột xuất"]),
            *_block(7, ["Biểu 3 - Khen chuyên đề"]),
        ],
        "bl06-a-page-goes-on-with-the-group": [
            ["DANH SÁCH KHEN THƯỞNG THÁNG 2/2026 CỦA XÃ PHÚ BÌNH"],
            ["Trang 1/2"],
            NAMES,
            [None, "Nông dân"],
            [1, "Nguyễn Văn Mẫu", GX],
            ["Trang 2/2"],
            NAMES,
            [2, "Trần Thị Mẫu", GX],
        ],
    }
    return {f"{name}.xlsx": sheet(rows) for name, rows in under.items()}


def _lists() -> dict[str, bytes]:
    title = ["DANH SÁCH KHEN THƯỞNG THÁNG 5/2026 CỦA XÃ PHÚ BÌNH"]
    said = {
        "bl07-labels-in-group-rows": ["Đối tượng: nông dân", "Loại hình: Đột xuất", "Tháng: 3"],
        "bl08-sentences-in-group-rows": [
            "Các hộ gia đình tiêu biểu",
            "Đột xuất: cứu người đuối nước",
            "Trong đó khen chuyên đề",
            "Khen thưởng tháng 3/2026",
            "Tháng 4/2026 (bổ sung)",
            "Do Chủ tịch UBND tỉnh tặng",
            "Danh sách thu hồi giấy khen",
        ],
    }
    made = {}
    for name, groups in said.items():
        for beside in (0, 1):  # in the column of numbers, of names
            rows = [title, NAMES]
            for n, group in enumerate(groups, 1):
                rows += [[*[None] * beside, group], [n, f"Nguyễn Văn Mẫu {'ABCDEFG'[n - 1]}", GX]]
            made[f"{name}-{'of-names' if beside else 'alone'}.xlsx"] = sheet(rows)
    return made


def _reports() -> dict[str, bytes]:
    tasks = ["STT", "Nội dung công việc", "Trạng thái", "Kết quả"]
    results = ["STT", "Nhiệm vụ", "Chỉ tiêu", "Đơn vị tính", "Kết quả"]
    training, summary = "Tập huấn công tác thi đua, khen thưởng", SUMMARY
    return {
        "bl13-units-behind-a-label-in-group-rows.xlsx": sheet(
            [
                ["BÁO CÁO TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH (đến ngày 31/8/2026)"],
                tasks,
                ["Đơn vị: UBND xã Phú Bình"],
                [6, training, "Hoàn thành", "02 lớp"],
                ["II. Đơn vị báo cáo: UBND xã Phú Lương"],
                [7, summary, "Đang thực hiện", ""],
            ]
        ),
        "bl14-months-behind-a-label-in-group-rows.xlsx": sheet(
            [
                ["UBND XÃ PHÚ BÌNH"],
                ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2026"],
                results,
                ["Tháng: 2"],
                [1, "Tuyên truyền", "Số tin, bài", "tin", 3],
                ["Tháng: 3"],
                [1, "Tuyên truyền", "Số tin, bài", "tin", 5],
            ]
        ),
        "bl16-sum-of-months-added-up-wrongly.xlsx": sheet(
            [
                ["SỐ TIN, BÀI TUYÊN TRUYỀN (NHIỆM VỤ 12) NĂM 2026"],
                [None, None, None, "Đơn vị tính: tin, bài"],
                ["STT", "Đơn vị", "Tháng 2", "Tháng 3", "Cộng"],
                [],
                [1, "Phường Bá Xuyên", 2, 3, 6],
                [2, "Xã Văn Hán", 0, 1, 2],
            ]
        ),
    }


def _against() -> dict[str, bytes]:
    title = ["KẾT QUẢ KHEN THƯỞNG QUÝ II/2026"]
    rows = [[1, "Xã Phú Bình", 3, 4], [2, "Xã Phú Lương", 5, 6]]
    return {
        "bl09-two-awards-in-the-titles-of-a-column.xlsx": sheet(
            [title, ["TT", "Đơn vị", BK, None], [None, None, GX, "Tập thể"], *rows]
        ),
        "bl10-two-recipients-in-the-titles-of-a-column.xlsx": sheet(
            [title, [GX], ["TT", "Đơn vị", "Cá nhân", None], [None, None, "Tập thể nhỏ", "Nông dân"], *rows]
        ),
        "bl11-a-heading-over-a-heading-of-another-award.xlsx": sheet(
            [title, ["Đối tượng khen thưởng", BK], [None, GX], ["Xã Lam Vỹ", 25], ["Cá nhân", 25]]
        ),
        "bl15-a-heading-over-a-heading-of-other-recipients.xlsx": sheet(
            [title, ["Tên đơn vị", "Cá nhân"], [None, "các hộ gia đình"], [BK], ["Xã Lam Vỹ", 25]]
        ),
    }


def _over() -> dict[str, bytes]:
    """A line between the title and the table, by which its numbers may be something else."""
    lines = {
        "bl17-left-out-is-no-kind": "Không bao gồm khen đột xuất",
        "bl18-expected-numbers": "(Số liệu dự kiến)",
        "bl19-a-draft": "Dự thảo",
        "bl20-numbers-set-as-goals": "Chỉ tiêu giao năm 2026",
        "bl21-numbers-of-money": "Đơn vị tính: nghìn đồng",
        "bl22-numbers-of-dossiers": "Số lượng hồ sơ đã thẩm định",
        "bl23-shares": "Tỷ lệ % so với tổng số",
        "bl24-only-the-women": "Chỉ tính cá nhân là nữ",
        "bl26-days-of-another-month": "(Từ ngày 01/3/2026 đến ngày 31/3/2026)",
        "bl27-corrects-another-month": "Đính chính báo cáo tháng 4/2026",
        "bl30-another-month-alone": "Tháng 4",
        "bl31-another-unit-behind-a-label": "Đơn vị: Xã Phú Lương",
        "bl32-a-day-before-the-month": "Thời điểm: 30/4/2026",
    }
    title = ["BÁO CÁO KHEN THƯỞNG THÁNG 5/2026 CỦA XÃ PHÚ BÌNH"]
    table = [["TT", "Hình thức", "Tập thể", "Cá nhân"], [1, GX, 2, 3], [2, "Lao động tiên tiến", 0, 4]]
    made = {f"{name}.xlsx": sheet([title, [line], *table]) for name, line in lines.items()}
    money = [["TT", "Họ và tên", "Hình thức", "Tiền thưởng"], [1, "Nguyễn Văn Mẫu", GX, 500]]
    made["bl28-money-has-a-column-of-its-own.xlsx"] = sheet([title, [lines["bl21-numbers-of-money"]], *money])
    made["bl29-title-of-dossiers.xlsx"] = sheet(
        [["TỔNG HỢP SỐ HỒ SƠ KHEN THƯỞNG THÁNG 5/2026 CỦA XÃ PHÚ BÌNH"], *table]
    )
    below = {
        "bl34-cumulated-it-says-below": "Ghi chú: số liệu trên là số lũy kế từ đầu năm",
        "bl35-parts-in-a-line-below": "Trong đó: 02 nông dân, 01 công nhân",
        "bl36-another-number-of-an-award-below": "Lao động tiên tiến: 5",
        "bl37-another-total-below": "Tổng cộng: 8",
        "bl38-the-same-total-below": "Tổng cộng: 9",
        "bl39-taken-back-below": "Thu hồi giấy khen của 01 trường hợp nêu trên",
        "bl40-a-class-no-row-has-below": "* Hộ gia đình: 3",
    }
    made |= {f"{name}.xlsx": sheet([title, *table, [], [line]]) for name, line in below.items()}
    made["bl33-a-total-of-all-here-and-of-a-part-there.xlsx"] = sheet(
        [
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II/2026"],
            ["TT", "Đối tượng", BK, GX],
            [None, "Xã Phú Bình"],
            [1, "Cá nhân", 1, 28],
            [None, "Xã Phú Lương"],
            [2, "Cá nhân", 17, None],
            [3, "Tập thể", 10, 8],
            [None, "Tổng cộng", 27, 36],
        ]
    )
    return made


def _clusters() -> dict[str, bytes]:
    return {
        "bl12-members-right-of-the-name-of-their-cluster.xlsx": sheet(
            [
                ["DANH SÁCH CÁC CỤM THI ĐUA NĂM 2026"],
                ["Cụm thi đua số 1", None, "Cụm thi đua số 2", None],
                [1, "Xã Phú Bình", 1, "Xã Lam Vỹ"],
                [2, "Xã Phú Lương", 2, "Xã Chợ Mới"],
            ]
        )
    }
