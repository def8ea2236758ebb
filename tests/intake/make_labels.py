"""Workbooks for make_workbooks.py whose cells only say what stands beside or below them: labels, their values in cells
of their own, titles of programs without accents, titles that count and name an award at once.
Each was read as more than it says, or asked. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_counters import BT, COMMUNE, GX, T7, T12


def labels() -> dict[str, bytes]:
    """File name -> bytes."""
    return _whose() | _programs() | _counts() | _days()


def _whose() -> dict[str, bytes]:
    """ "Đơn vị" is a wording of Tập thể, where it stands for a class; as a label it is none."""
    made: dict[str, bytes] = {}
    below = [["Hình thức", "Số lượng"], [GX, 5]]
    made["ae32-whose-behind-a-label.xlsx"] = sheet([["KHEN THƯỞNG THÁNG 9/2026"], ["Đơn vị:", "Xã Nam Hòa"], *below])
    made["ae33-whose-behind-a-bare-label.xlsx"] = sheet(
        [["KHEN THƯỞNG THÁNG 9/2026"], ["Đơn vị", "Xã Nam Hòa"], *below]
    )
    made["ae34-a-class-that-looks-like-a-label.xlsx"] = sheet(
        [COMMUNE, ["KHEN THƯỞNG THÁNG 9/2026"], ["Tập thể:"], *below]
    )
    block = [["Đối tượng", "SL"], ["Tập thể", 2], ["Cá nhân", 5]]
    made["ae35-a-block-below-the-label-of-each-unit.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ THÁNG 9/2026"],
            ["Đơn vị:", "Xã Nam Hòa"],
            *block,
            [],
            ["Đơn vị:", "Xã Văn Hán"],
            *block,
        ]
    )
    return made


def _programs() -> dict[str, bytes]:
    titles = ["ma_don_vi", "ten_don_vi", "nam", "quy", "hinh_thuc", "doi_tuong", "so_luong"]
    rows = [
        ["05707", "Xã Nam Hòa", "2026", "3", GX, who, number] for who, number in (("Tập thể", "2"), ("Cá nhân", "6"))
    ]
    text = "\r\n".join(",".join(row) for row in [titles, *rows])
    return {"ae36-year-and-quarter-without-accents.csv": text.encode("utf-8-sig")}


def _counts() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ae37-a-title-of-a-sum-that-names-its-award.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KHEN THƯỞNG NGƯỜI LAO ĐỘNG TRỰC TIẾP 6 THÁNG ĐẦU NĂM 2026"],
            ["Đơn vị", f"Tổng số cá nhân được tặng {BT}", "Trong đó lao động trực tiếp", "Tỷ lệ"],
            ["Sở Y tế", 20, 12, "60%"],
            ["Xã Định Hóa", 5, 4, "80%"],
        ]
    )
    made["ae38-asked-for-and-approved.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ XÉT KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Hình thức", "Đề nghị", "", "Được duyệt", ""],
            ["", "", "TT", "CN", "TT", "CN"],
            [1, GX, 3, 10, 2, 8],
        ],
        ["C3:D3", "E3:F3"],
    )
    return made


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ae39-days-on-which-reports-were-sent.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI SƠ KẾT 6 THÁNG (NHIỆM VỤ 7) ĐẾN NGÀY 31/8/2026"],
            ["TT", "Đơn vị", "Đã nộp BC", "Ngày nộp", "Số BC"],
            [1, "Xã Nam Hòa", "x", "20/7/2026", "88/BC-UBND"],
            [2, "Xã Văn Hán", "", "", ""],
        ]
    )
    made["ae40-some-days-late-in-words.xlsx"] = sheet(
        [
            COMMUNE,
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND (đến ngày 15/9/2026)"],
            ["STT", "Nhiệm vụ", "Tình trạng"],
            [7, T7, "Hoàn thành sau hạn 5 ngày"],
            [12, f"{T12} tháng 8", "Hoàn thành"],
        ]
    )
    return made
