"""Workbooks for make_workbooks.py as desks of communes and departments make them for awards and progress.
A row is a line, its cells parted by "|"; whole numbers are numbers. Everything in them is made up."""

from __future__ import annotations

import re

from tests.intake.make_workbooks import book

GX = "Giấy khen của Chủ tịch UBND xã"
LIST = "DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"
WORK = """BÁO CÁO TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND
(Số liệu đến ngày 30/9/2026)
"""


def desks() -> dict[str, bytes]:
    """File name -> bytes."""
    texts = _names() | _decided() | _counts() | _periods() | _work() | _tables() | _columns() | _more_work()
    return {f"ad{name}.xlsx": _book(text) for name, text in texts.items()}


def _book(text: str) -> bytes:
    """One sheet, or those that lines "# name" begin."""
    parts = re.split(r"^# (.+)\n", text.strip("\n"), flags=re.MULTILINE)
    sheets = dict(zip(parts[1::2], parts[2::2], strict=True)) or {"Sheet1": parts[0]}
    lines = {name: part.strip("\n").split("\n") for name, part in sheets.items()}
    merges = {name: [a for line in told if line[:1] == "!" for a in line[1:].split()] for name, told in lines.items()}
    rows = {name: [[*map(_cell, line.split("|"))] for line in told if line[:1] != "!"] for name, told in lines.items()}
    return book(*rows.items(), merges=merges)


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
        "49-a-sum-below-names": f"""{commune}{LIST}
STT|Tập thể|Cá nhân|Tiền thưởng
1|Xóm A||1.404.000
2||Nguyễn Văn C|702.000
Cộng|1|1|2.106.000""",
        "50-a-number-among-names": f"""{commune}{LIST}
STT|Tập thể|Cá nhân|Nội dung
1|Xóm A||Hiến đất
2||Nguyễn Văn C|Hiến đất
3||Trần Thị D|Hiến đất
4||05 cá nhân|Hiến đất""",
        "51-two-awards-of-a-name": f"""{commune}DANH SÁCH KHEN THƯỞNG
(Kèm theo Quyết định số 45/QĐ-UBND ngày 10/8/2026)
STT|Tập thể|Cá nhân|Hình thức khen thưởng
1|Xóm A||Giấy khen
2||Nguyễn Văn C|Lao động tiên tiến, Giấy khen""",
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
        "39-no-decision-yet-in-its-column": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026
STT|Hình thức|Đối tượng|Số lượng|Số QĐ|Ngày QĐ
1|{GX}|Cá nhân|5|45/QD-UBND|10/8/2026
2|{GX}|Tập thể|1|45/QĐ-UBND|10/8/2026
3|{GX}|Cá nhân|7|đang trình|
4|{GX}|Hộ gia đình|2|chưa có|""",
        "40-comrades-counted": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026
STT|Hình thức|Đồng chí
1|{GX}|9
2|{award}|2""",
        "46-papers-given-once-more": f"""{commune}DANH SÁCH CẤP ĐỔI, CẤP LẠI GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026
STT|Họ và tên
1|Nguyễn Văn C""",
        "47-a-list-to-be-considered": f"""{commune}DANH SÁCH XÉT TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026
STT|Họ và tên
1|Nguyễn Văn C""",
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
        "35-a-quarter-and-its-year-below": f"""{commune}BIỂU TỔNG HỢP KHEN THƯỞNG QUÝ III
Năm: 2026
STT|Hình thức|Tập thể|Cá nhân
1|{GX}|4|14""",
        "36-half-a-year-in-short": f"""{commune}KQ KHEN THƯỞNG 6T ĐẦU NĂM 2026
TT|HTKT|TT|CN|HGĐ
1|GK CT UBND xã|3|9|1""",
        "37-ten-months-of-a-year": f"""{commune}KẾT QUẢ KHEN THƯỞNG NĂM 2026 (10 THÁNG)
STT|Hình thức|Tập thể
1|{GX}|4""",
        "38-a-note-of-the-quarter-before": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026
STT|Hình thức|Tập thể|Cá nhân|Ghi chú
1|{GX}|5|20|gồm cả 3 giấy khen của quý II chuyển sang""",
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


def _tables() -> dict[str, str]:
    """Tables below each other, sums of them, and names that begin like a sum."""
    commune = "UBND XÃ NAM HÒA\n"
    return {
        "19-a-second-table-with-one-column-more": f"""{commune}BÁO CÁO SỐ LIỆU KHEN THƯỞNG NĂM 2026
A. Khen thưởng cấp tỉnh
STT|Hình thức|Tập thể|Cá nhân
1|Bằng khen của Chủ tịch UBND tỉnh|2|4

B. Khen thưởng cấp xã
STT|Hình thức|Tập thể|Cá nhân|Hộ gia đình
1|Giấy khen|15|60|12
|Cộng|15|60|12""",
        "20-states-of-dossiers": f"""{commune}DANH SÁCH HỒ SƠ KHEN THƯỞNG QUÝ III NĂM 2026
STT|Tên đối tượng|Loại đối tượng|Hình thức khen thưởng|Số quyết định|Ngày quyết định|Trạng thái
1|Nguyễn Văn C|Cá nhân|{GX}|45/QĐ-UBND|10/08/2026|Đã ban hành quyết định
2|Trần Thị D|Cá nhân|{GX}|||Chờ phê duyệt""",
        "21-nothing-arose-in-a-sentence": f"""{commune}BÁO CÁO KHEN THƯỞNG THÁNG 8/2026
STT|Hình thức khen thưởng|Tập thể|Cá nhân
|Trong tháng không phát sinh khen thưởng""",
        "25-a-sum-of-nine-months": "\n".join(
            f"# {name}\n{commune}KẾT QUẢ KHEN THƯỞNG {when}\nSTT|Hình thức|Tập thể|Cá nhân\n1|{GX}|{numbers}"
            for name, when, numbers in (
                ("Q1", "QUÝ I NĂM 2026", "1|2"),
                ("Q2", "QUÝ II NĂM 2026", "3|4"),
                ("Q3", "QUÝ III NĂM 2026", "5|6"),
                ("TH", "9 THÁNG NĂM 2026", "9|12"),
            )
        ),
        "22-levels-of-schooling-down": """SỞ GIÁO DỤC VÀ ĐÀO TẠO
TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2025 - 2026
(Kèm theo Quyết định số 1200/QĐ-SGDĐT ngày 20/7/2026)
TT|Cấp học|Tập thể LĐTT|LĐTT
1|Mầm non|30|500
2|Tiểu học|40|700
|Cộng|70|1200""",
        "23-names-that-begin-like-a-sum": f"""{commune}{LIST}
STT|Tên tập thể|Thành tích
1|Cộng đồng dân cư xóm 5|Hiến đất
2|Tổng đội Thanh niên xung phong|Làm đường
3|Hội Người cao tuổi|Nêu gương
|Tổng cộng: 03 tập thể""",
    }


def _columns() -> dict[str, str]:
    """Columns of what was given before, of numbers with words, of marks, of a sum that names the award."""
    commune = "UBND XÃ NAM HÒA\n"
    return {
        "26-titles-of-the-years-before": """SỞ TÀI CHÍNH
DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2026
(Kèm theo Quyết định số 77/QĐ-STC ngày 15/11/2026)
STT|Họ và tên|Danh hiệu năm 2024|Danh hiệu năm 2025|Danh hiệu được công nhận năm 2026
1|Nguyễn Văn C|LĐTT|LĐTT|CSTĐ cơ sở
2|Trần Thị D||CSTĐCS|Lao động tiên tiến""",
        "27-recipients-counted-in-words": f"""{commune}CÁC QUYẾT ĐỊNH KHEN THƯỞNG QUÝ III/2026
STT|Số, ngày quyết định|Hình thức|Đối tượng|Nội dung
1|50/QĐ-UBND ngày 10/7/2026|Giấy khen|05 tập thể, 12 cá nhân|Xây dựng nông thôn mới
2|61/QĐ-UBND ngày 12/9/2026|Giấy khen|03 cá nhân|Đột xuất chữa cháy""",
        "28-kinds-ticked-beside-numbers": f"""{commune}KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026
STT|Hình thức|Đối tượng|Số lượng|Công trạng|Chuyên đề|Đột xuất
1|{GX}|Tập thể|3|x||
2|{GX}|Cá nhân|8||x|
3|{GX}|Hộ gia đình|1||x|x""",
        "29-the-sum-names-the-award": """SỞ NỘI VỤ
KHEN THƯỞNG ĐỐI VỚI TẬP THỂ NHỎ, HỘ GIA ĐÌNH, NGƯỜI LAO ĐỘNG TRỰC TIẾP QUÝ III/2026
STT|Đơn vị|Tổng số Giấy khen|Tập thể nhỏ|Hộ gia đình|Công nhân|Nông dân
1|Xã Nam Hòa|19|4|3|2|10
2|Phường Tích Lương|15|3|2|8|1""",
        "30-a-name-in-two-columns": f"""{commune}{LIST}
STT|Họ và tên đệm|Tên|Ngày sinh|Đơn vị
1|Nguyễn Văn|An|01/02/1980|Xóm 1
2|Trần Thị|Bình|03/04/1985|Xóm 2""",
        "31-all-of-two-classes": f"""{commune}TỔNG HỢP KHEN THƯỞNG CÁC QUÝ NĂM 2026
STT|Hình thức|Quý I||Quý II||Tổng||
||TT|CN|TT|CN|TT|CN|Chung
1|{GX}|1|4|2|5|3|9|12
!A3:A4 B3:B4 C3:D3 E3:F3 G3:I3""",
        "41-kinds-left-blank-below": f"""{commune}KẾT QUẢ KHEN THƯỞNG NĂM 2026
Loại hình|Hình thức|Tập thể|Cá nhân
Công trạng|{GX}|5|20
|Lao động tiên tiến||60
Chuyên đề|{GX}|2|8""",
        "42-households-and-those-of-culture": f"""{commune}KẾT QUẢ BÌNH XÉT DANH HIỆU VĂN HÓA NĂM 2026
TT|Xóm|Số hộ|GĐVH||Xóm đạt VH
|||Đăng ký|Đạt|
1|Xóm 1|100|95|90|Đạt
2|Xóm 2|80|80|70|Không đạt
|Tổng|180|175|160|1
!A3:A4 B3:B4 C3:C4 D3:E3 F3:F4""",
        "45-horns-and-tones-misplaced": f"""{commune}KẾT QỦA KHEN THUỞNG QÚY III NĂM 2026
STT|Hình thức khen thuởng|Tập thể|Cá nhân
1|Giấy khen cuả Chủ tịch UBND xã|3|9""",
    }


def _more_work() -> dict[str, str]:
    said = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
    return {
        "24-a-legend-of-letters-and-numbers": f"""UBND XÃ NAM HÒA
{WORK}STT|Nhiệm vụ|Kỳ|Tình trạng
12|{said}|Tháng 6/2026|HT
12|{said}|Tháng 7/2026|1
12|{said}|Tháng 8/2026|2
12|{said}|Tháng 9/2026|Đ
Ghi chú: HT: hoàn thành; 1: hoàn thành; 2: chưa thực hiện; Đ: đang thực hiện""",
        "32-nothing-arose-as-a-result": f"""SỞ NỘI VỤ
{WORK}TT|Nhiệm vụ|Kỳ|Kết quả|Tiến độ
12|{said}|Tháng 8/2026|Đăng 5 tin|Hoàn thành
12|{said}|Tháng 9/2026|Không phát sinh|""",
        "33-a-month-before-the-state": """Dấu thời gian|Đơn vị|Nhiệm vụ 7: Tình trạng|Nhiệm vụ 12 (tháng 9): Tình trạng
05/10/2026 08:12:33|Xã Nam Hòa|Hoàn thành|Hoàn thành
05/10/2026 09:40:00|Xã Đồng Hỷ|Hoàn thành|Đang thực hiện""",
        "34-attained-or-not-ticked": f"""UBND XÃ NAM HÒA
{WORK}STT|Nhiệm vụ|Đạt|Không đạt
12|{said} (tháng 8)|x|
12|{said} (tháng 9)||x""",
        "43-details-below-a-task": f"""UBND XÃ PHÚ THỊNH
{WORK}TT|Nhiệm vụ|Kỳ|Kết quả|Tình trạng
12|{said}|Tháng 9||Hoàn thành
|- Tin, bài trên trang thông tin||5 tin|
|- Phát thanh||10 lượt|""",
        "44-one-row-of-the-task-of-a-sheet": """# NV7
UBND XÃ NAM HÒA
Báo cáo nhiệm vụ số 7 (đến 31/7/2026)
Tình trạng|Ngày hoàn thành|Văn bản
Hoàn thành|12/7/2026|33/BC-UBND""",
        "48-a-part-of-a-label": f"""SỞ NỘI VỤ
{WORK}TT|Nhiệm vụ|Mốc|Tình trạng|% tiến độ
11|Tổng kết công tác thi đua, khen thưởng năm học 2025 - 2026, năm 2026|Năm học|Hoàn thành|100""",
    }
