"""Workbooks for make_workbooks.py about what cells mean: parts of statutory forms, decisions around a table, states,
numbers and dates as clerks type them. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet


def rules() -> dict[str, bytes]:
    """File name -> bytes."""
    return _parts() | _decisions() | _states()


def _parts() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    head = [
        ["Biểu số: 0603.N/BNV-TĐKT"],
        ["Đơn vị báo cáo: Sở Xây dựng"],
        ["SỐ LƯỢNG KHEN THƯỞNG CẤP TỈNH"],
        ["Năm 2026"],
        ["Chỉ tiêu", "Bằng khen của Chủ tịch UBND tỉnh"],
    ]
    made["r01-persons-over-plain-parts.xlsx"] = sheet(
        [
            *head,
            ["Tổng số", 24],
            ["1. Tập thể", 9],
            ["Trong đó: Doanh nghiệp", 2],
            ["2. Hộ gia đình", 1],
            ["3. Cá nhân", 14],
            ["Trong đó:"],
            ["Lãnh đạo cấp vụ, sở, ngành và tương đương", 2],
            ["Doanh nhân", 1],
            ["Các cấp lãnh đạo khác từ phó phòng trở lên", 5],
            ["Người trực tiếp công tác, lao động, học tập, chiến đấu", 6],
        ]
    )
    made["r02-trong-do-behind-the-name.xlsx"] = sheet(
        [
            *head,
            ["- Tập thể, trong đó:", 9],
            ["- Doanh nghiệp", 2],
            ["- Cá nhân (trong đó)", 14],
            ["- Doanh nhân", 1],
            ["- Người trực tiếp lao động", 6],
        ]
    )
    return made


def _decisions() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    columns = ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"]
    rows = [[1, "Giấy khen", "Cá nhân", 4], [2, "Giấy khen", "Tập thể", 1]]
    made["r10-kind-in-the-row-of-a-decision.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý II năm 2026"],
            columns,
            ["I", "QĐ số 12/QĐ-UBND ngày 3/4/2026 khen thưởng đột xuất"],
            *rows,
            ["II", "QĐ số 15/QĐ-UBND ngày 20/4/2026 về việc khen thưởng thành tích công trạng và đột xuất"],
            *rows,
            ["III", "Quyết định số 18/QĐ-UBND ngày 4/5/2026 tặng Giấy khen có thành tích trong phong trào thi đua"],
            *rows,
            ["IV", "Khen thưởng theo chuyên đề (Quyết định số 21/QĐ-UBND ngày 6/5/2026)"],
            *rows,
        ]
    )
    issued = "(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 12/5/2026 của Chủ tịch UBND xã)"
    made["r11-a-list-issued-with-a-decision.xlsx"] = sheet(
        [["UBND xã Na Rì"], ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN"], [issued], columns, *rows]
    )
    made["r12-a-form-issued-with-a-decision.xlsx"] = sheet(
        [["UBND xã Na Rì"], [f"Mẫu số 02 {issued}"], ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"], columns, *rows]
    )
    made["r13-a-plan-issued-with-a-decision.xlsx"] = sheet(
        [["UBND xã Na Rì"], ["DANH SÁCH KHEN THƯỞNG"], [f"Kế hoạch thi đua quý II/2026 {issued}"], columns, *rows]
    )
    return made


def _states() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    said = ("Cơ bản hoàn thành", "Hoàn thành một phần", "Đã triển khai", "Gần xong", "co ban hoan thanh", "Hoàn thành")
    made["r20-states-that-sound-complete.xlsx"] = sheet(
        [
            ["UBND xã Na Rì - báo cáo tiến độ năm 2026"],
            ["Nhiệm vụ số", "Tháng", "Tình trạng"],
            *[[12, f"{i}/2026", state] for i, state in enumerate(said, 3)],
        ]
    )
    made["r21-a-period-by-its-number-alone.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["STT", "Năm", "Quý", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
            [1, 2025, 5, "Giấy khen", "Cá nhân", 4],
            [2, 2025, 3, "Giấy khen", "Cá nhân", 2],
        ]
    )
    made["r30-tasks-a-unit-does-not-owe.xlsx"] = sheet(
        [
            ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ NĂM 2026"],
            ["Nhiệm vụ số", "Đơn vị", "Mốc", "Tình trạng"],
            [1, "Xã Na Rì", "", "Hoàn thành"],
            [1, "Sở Nội vụ", "", "Hoàn thành"],
            [11, "Xã Na Rì", "Tháng 7/2026", "Hoàn thành"],
            [11, "Sở Giáo dục và Đào tạo", "Tháng 7/2026", "Hoàn thành"],
            [11, "Xã Na Rì", "Tháng 12/2026", "Đang thực hiện"],
        ]
    )
    made["r22-a-dash-under-ket-qua.xlsx"] = sheet(
        [
            ["XÃ NA RÌ - QUÝ III/2026"],
            ["Nhiệm vụ, mục", "Chỉ số", "ĐVT", "Kết quả"],
            [12, "Tin, bài", "tin", "-"],
            [12, "Gương điển hình", "gương", 3],
        ]
    )
    return made
