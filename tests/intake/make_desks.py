"""Workbooks for make_workbooks.py as desks of communes and departments make them for awards and progress.
A row is a line, its cells parted by "|"; whole numbers are numbers. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"
LIST = "DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"
WORK = """BÁO CÁO TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND
(Số liệu đến ngày 30/9/2026)
"""


def desks() -> dict[str, bytes]:
    """File name -> bytes."""
    texts = _names() | _decided() | _counts() | _periods() | _work()
    return {f"ad{name}.xlsx": _book(text) for name, text in texts.items()}


def _book(text: str) -> bytes:
    lines = text.strip("\n").split("\n")
    merges = [area for line in lines if line.startswith("!") for area in line[1:].split()]
    rows = [[_cell(cell) for cell in line.split("|")] for line in lines if not line.startswith("!")]
    return sheet(rows, merges)


def _cell(text: str) -> str | int | None:
    text = text.strip()
    is_number = text.isdecimal() and (text == "0" or text[0] != "0")
    return int(text) if is_number else text or None


def _names() -> dict[str, str]:
    """Names of each class of recipients in a column of their own."""
    commune = "UBND XÃ NAM HÒA\n"
    return {
        "01-collectives-and-persons-in-two-columns": f"""{commune}DANH SÁCH KHEN THƯỞNG
(Kèm theo Quyết định số 45/QĐ-UBND ngày 10/8/2026)
STT|Tên tập thể|Họ và tên cá nhân|Chức vụ, đơn vị|Hình thức khen
I|TẬP THỂ
1|Xóm A|||Giấy khen
2|Trường THCS B|||Giấy khen
II|CÁ NHÂN
1||Nguyễn Văn C|Trưởng xóm|Giấy khen
2||Trần Thị D|Giáo viên|Giấy khen
3||Lê Văn E|Giáo viên|Giấy khen
|Tổng cộng: 02 tập thể, 03 cá nhân""",
        "02-two-lists-side-by-side": f"""{commune}{LIST}
STT|Tập thể|Cá nhân
1|Xóm A|Nguyễn Văn C
2|Xóm B|Trần Thị D
3||Lê Văn E""",
        "03-where-people-work-is-no-second-list": f"""{commune}{LIST}
STT|Họ và tên|Tập thể|Nội dung
1|Nguyễn Văn C|Xóm A|Hiến đất
2|Trần Thị D|Xóm B|Hiến đất""",
        "04-names-under-two-awards": f"""{commune}DANH SÁCH KHEN THƯỞNG QUÝ III NĂM 2026
STT|{GX}||Bằng khen của Chủ tịch UBND tỉnh|
|Tập thể|Cá nhân|Tập thể|Cá nhân
1|Xóm A|||
2||Nguyễn Văn C||
3|||Xóm B|
4||||Trần Thị D
!A3:A4 B3:C3 D3:E3""",
        "05-three-classes-and-units": """SỞ NỘI VỤ
DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ III NĂM 2026
TT|Đơn vị|Tập thể|Hộ gia đình|Cá nhân
1|Sở Y tế|Phòng A|-|Không
2|Sở Y tế|||Nguyễn Văn C
3|Xã Nam Hòa||Hộ ông D|
4|Xã Nam Hòa|||Tổ dân phố 5""",
        "06-a-name-beside-a-number": f"""{commune}{LIST}
STT|Tập thể|Cá nhân
1|Xóm A|3
2|Xóm B|5""",
    }


def _decided() -> dict[str, str]:
    """What a column says of each name: decided, refused, or open."""
    commune = "UBND XÃ NAM HÒA\n"
    named = "1|Nguyễn Văn C|Hiến đất|Khen thưởng\n2|Trần Thị D|Hiến đất|Không khen\n3|Xóm A|Hiến đất|Khen"
    award = "Bằng khen của Chủ tịch UBND tỉnh"
    return {
        "07-results-in-words": f"{commune}{LIST}\nSTT|Tên cá nhân, tập thể|Thành tích|Kết quả\n{named}",
        "08-decided-or-not-ticked": f"""{commune}DANH SÁCH KHEN THƯỞNG NĂM 2026
STT|Họ và tên|Hình thức|Đã có QĐ|Chưa có QĐ
1|Nguyễn Văn C|{award}|x|
2|Trần Thị D|{award}||x
3|Lê Văn E|{award}||""",
        "09-decided-or-not-in-words": f"""{commune}DANH SÁCH KHEN THƯỞNG NĂM 2026
STT|Họ và tên|Hình thức|Tình trạng
1|Nguyễn Văn C|{award}|Đã có quyết định
2|Trần Thị D|{award}|Chưa có quyết định
3|Lê Văn E|{award}|Đang trình
4|Phạm Văn G|{award}|Hồ sơ ở văn thư""",
        "10-decided-or-not-counted": f"""{commune}TỔNG HỢP KHEN THƯỞNG NĂM 2026
STT|Hình thức|Đối tượng|Số lượng|Đã có QĐ|Chưa có QĐ
1|{award}|Cá nhân|5|3|2
2|{GX}|Cá nhân|7|7|""",
        "11-any-who-work-there": f"""{commune}DANH SÁCH NGƯỜI LAO ĐỘNG ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ
Quý III năm 2026
STT|Họ và tên|Chức vụ
1|Nguyễn Văn C|Công nhân
2|Trần Thị D|Kế toán trưởng""",
    }


def _counts() -> dict[str, str]:
    commune = "UBND XÃ NAM HÒA\n"
    return {
        "12-women-and-minorities-among-them": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026
STT|Hình thức|Tổng số|Trong đó|||
|||Tập thể|Cá nhân|Nữ|Dân tộc thiểu số
1|{GX}|17|5|12|4|2
!D3:G3 A3:A4 B3:B4 C3:C4""",
        "13-second-quarter-cumulated": f"""{commune}KẾT QUẢ KHEN THƯỞNG NĂM 2026
STT|Kỳ|Hình thức|Tập thể|Cá nhân
1|Quý I|{GX}|2|3
2|Quý II|{GX}|5|6
3|6 tháng đầu năm|{GX}|5|9""",
    }


def _periods() -> dict[str, str]:
    told = (
        "Quý ba",
        "Từ tháng 10 đến tháng 12",
        "Nửa đầu năm",
        "Quý II - Quý III/2026",
        "Từ tháng 7/2026",
        "Hai quý cuối năm",
    )
    rows = "\n".join(f"{n}|{kỳ}|{GX}|Hộ gia đình|{n}" for n, kỳ in enumerate(told, 1))
    commune = "UBND XÃ NAM HÒA\n"
    return {
        "14-periods-in-words": f"{commune}KẾT QUẢ KHEN THƯỞNG NĂM 2026\nSTT|Kỳ|Hình thức|Đối tượng|Số lượng\n{rows}",
        "15-quarter-in-words-over-all": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ BA NĂM 2026
STT|Hình thức|Tập thể|Cá nhân
1|{GX}|2|3""",
        "16-two-quarters-over-all": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ II - QUÝ III/2026
STT|Hình thức|Tập thể
1|{GX}|2""",
    }


def _work() -> dict[str, str]:
    said = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
    return {
        "17-the-plan-number-before-short-words": f"""SỞ Y TẾ
{WORK}STT|Nhiệm vụ|Kỳ|Tình trạng|Kết quả
1|12. Tuyên truyền|Tháng 8/2026|Hoàn thành|5 tin
2|12. Công tác tập huấn|Tháng 6/2026|Hoàn thành|1 lớp
3|Tuyên truyền|Tháng 5/2026|Hoàn thành|2 tin""",
        "18-led-by-a-class-of-units": f"""SỞ NỘI VỤ
{WORK}STT|Nội dung công việc|Cơ quan chủ trì|Kỳ|Tình trạng|Kết quả
12|{said}|Các sở, ban, ngành|Tháng 8/2026|Hoàn thành|120 tin
12|{said}|các địa phương, sở, ban, ngành|Tháng 7/2026|Hoàn thành|90 tin""",
    }
