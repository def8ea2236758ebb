"""Writes the workbooks of tests/intake/workbooks: one small file for each fault or shape met in offices.
Run it after adding a case: python tests/intake/make_workbooks.py; the .txt beside each file is what we answer.
Everything in them is made up; names of people are letters of the alphabet."""

from __future__ import annotations

import datetime as dt
import io
import sys
import zipfile
from functools import reduce
from operator import or_
from pathlib import Path

import openpyxl
from openpyxl.styles import Font

HERE = Path(__file__).parent / "workbooks"
LONG = [
    "STT",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Loại hình",
    "Đối tượng",
    "Số lượng",
    "Số quyết định",
    "Ngày quyết định",
]
HEAD = [["ỦY BAN NHÂN DÂN"], ["XÃ NA RÌ"], [], ["BÁO CÁO KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"], []]
GKX = "Giấy khen của Chủ tịch UBND cấp xã"
BKT = "Bằng khen của Chủ tịch UBND tỉnh"
SIGN = [
    [],
    ["Nơi nhận:", "", "", "", "Na Rì, ngày 05 tháng 10 năm 2026"],
    ["- Sở Nội vụ;", "", "", "", "CHỦ TỊCH"],
    ["- Lưu: VT."],
]


def book(*sheets: tuple[str, list], merges: dict[str, list[str]] | None = None, touch=None) -> bytes:
    """(name, rows) -> .xlsx; merges by sheet name; `touch` may change the workbook before it is saved."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets:
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
        for area in (merges or {}).get(name, []):
            page.merge_cells(area)
    if touch:
        touch(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def row(
    n, unit="Xã Na Rì", form=GKX, kind="Chuyên đề", who="Nông dân", count=5, number="12/QĐ-UBND", day="14/07/2026"
) -> list:
    return [n, unit, form, kind, who, count, number, day]


def one(**changes) -> bytes:
    """A long table of two records, the second changed."""
    return book(("Quý III", [*HEAD, LONG, row(1), row(2, **({"who": "Công nhân"} | changes))]))


def csv(rows: list[list], mark=";", encoding="utf-8-sig") -> bytes:
    return "\r\n".join(mark.join(str(c) for c in r) for r in rows).encode(encoding)


WIDE = ["STT", "Hình thức khen thưởng", "Tập thể", "Hộ gia đình", "Cá nhân", "Tổng số"]
PROGRESS = [
    "STT",
    "Nội dung công việc",
    "Cơ quan chủ trì",
    "Thời gian hoàn thành",
    "Tình trạng",
    "Tỷ lệ hoàn thành (%)",
    "Ngày hoàn thành",
    "Văn bản kết quả",
    "Khó khăn, vướng mắc",
]
TASK6 = "Tập huấn công tác thi đua, khen thưởng"
TASK12 = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
PHEAD = [
    ["UBND TỈNH THÁI NGUYÊN"],
    ["SỞ NỘI VỤ"],
    [],
    ["BÁO CÁO TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH THÁNG 7/2026"],
    ["Số liệu đến ngày 05/08/2026"],
    [],
]


def _style(sheet, cell, **what):
    def touch(made):
        for name, value in what.items():
            setattr(made[sheet][cell], name, value)

    return touch


def _hide_rows(made):
    for n in (8, 9):
        made["Quý III"].row_dimensions[n].hidden = True


def _hide_sheet(made):
    made["Nháp"].sheet_state = "hidden"


def _errors(made):
    page = made["Quý III"]
    page["F7"] = "#REF!"
    page["F7"].data_type = "e"
    page["F8"] = "=SUM(F7:F7)"


def _legacy(font: str, table: dict):
    def touch(made):
        page = made["Quý III"]
        for cells in page.iter_rows(min_row=7):
            for cell in cells:
                if isinstance(cell.value, str) and cell.column in (2, 3, 4, 5):
                    cell.value = "".join(table.get(c, c) for c in cell.value)
                    cell.font = Font(name=font)

    return touch


def _tcvn3() -> dict:
    from data.text.legacy import TCVN3

    return {letter: typed for typed, letter in TCVN3.items() if ord(typed) >= 0xA1}


def _vni() -> dict:
    from data.text.legacy import VNI

    return {
        letter: typed for typed, letter in VNI.items() if len(typed) == 1 or typed[0].isupper() == typed[1].isupper()
    }


def _cp1258(text: str) -> bytes:
    """Windows-1258 writes the tone after its letter."""
    import unicodedata

    out = bytearray()
    for char in text:
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", char)
            tone = next(c for c in parts[1:] if c in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", parts.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return bytes(out)


def ods(rows: list[list]) -> bytes:
    cells = "".join(
        "<table:table-row>" + "".join(
            f'<table:table-cell office:value-type="float" office:value="{c}"><text:p>{c}</text:p></table:table-cell>' if isinstance(c, int)
            else f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>' for c in r
        ) + "</table:table-row>" for r in rows
    )  # fmt: skip
    spaces = " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
        for p, n in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Quý III">{cells}</table:table></office:spreadsheet></office:body></office:document-content>'
    manifest = '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def html(rows: list[list]) -> bytes:
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows)
    return f'<html><head><meta charset="utf-8"><style>td{{}}</style></head><body><p>XÃ NA RÌ - QUÝ III/2026</p><table>{body}</table></body></html>'.encode()


def docx(paragraphs: list[str], rows: list[list[str]]) -> bytes:
    import docx as word

    made = word.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    table = made.add_table(0, len(rows[0]))
    for cells in rows:
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


QUARTERS = ["STT", "Hình thức khen thưởng", "Quý I", "", "Quý II", ""], ["", "", "TT", "CN", "TT", "CN"]
F0603 = [
    ["Biểu số: 0603.N/BNV-TĐKT", "", "SỐ LƯỢNG KHEN THƯỞNG CẤP TỈNH"], ["Ban hành theo Thông tư số 02/2023/TT-BNV"], ["Năm 2026"],
    ["Đơn vị báo cáo: UBND xã Na Rì"], ["Đơn vị nhận báo cáo: Sở Nội vụ"], [],
    ["", "Mã số", "Tổng số", "Chia ra", "", "", ""], ["", "", "", "Bằng khen", "Chiến sĩ thi đua cấp bộ, tỉnh", "Cờ thi đua của tỉnh", "Huy hiệu (kỷ niệm chương)"],
    ["A", "B", "1=2+3+4+5", "2", "3", "4", "5"], ["Tổng số", "01", 25, 20, 3, 1, 1], ["1. Chia theo đối tượng"],
    ["- Tập thể", "02", 11, 10, "", 1, ""], ["Trong đó: Doanh nghiệp", "03", 3, 3, "", "", ""], ["- Hộ gia đình", "04", 2, 2, "", "", ""], ["- Cá nhân", "05", 12, 8, 3, "", 1],
    ["+ Lãnh đạo cấp vụ, sở, ngành và tương đương", "07", 2, 1, 1, "", ""], ["+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)", "10", 10, 7, 2, "", 1],
    ["2. Chia theo phương thức khen thưởng"], ["- Thường xuyên", "11", 20, 15, 3, 1, 1], ["- Chuyên đề", "12", 5, 5, "", "", ""],
]  # fmt: skip


def cases() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["01-bang-dai.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                LONG,
                row(1),
                row(2, who="Công nhân", count=3, day=dt.date(2026, 8, 3)),
                ["", "Cộng", "", "", "", 8],
                *SIGN,
            ],
        )
    )
    made["02-dong-cong-sai.xlsx"] = book(
        ("Quý III", [*HEAD, LONG, row(1), row(2, who="Công nhân", count=3), ["", "Tổng cộng", "", "", "", 9], *SIGN])
    )
    made["03-ngay-khong-co.xlsx"] = one(day="31/09/2026")
    made["04-hai-doi-tuong.xlsx"] = one(who="Tập thể, cá nhân")
    made["05-hang-an.xlsx"] = book(
        ("Quý III", [*HEAD, LONG, row(1), row(2, who="Công nhân"), row(3, who="Hộ gia đình")]), touch=_hide_rows
    )
    made["06-trang-an.xlsx"] = book(
        ("Quý III", [*HEAD, LONG, row(1)]), ("Nháp", [LONG, row(1, count=99)]), touch=_hide_sheet
    )
    made["07-so-mo-ho.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                LONG,
                *(
                    row(n, number=f"{n}/QĐ-UBND", count=c)
                    for n, c in enumerate(
                        ["1,234", "khoảng 80", "O5", -2, "1,5", 2.5, "mười hai", "1.234", "05 tập thể", "", "-"], 1
                    )
                ),
            ],
        )
    )
    made["08-don-vi-khong-ro.xlsx"] = book(
        (
            "Quý III",
            [
                ["BIỂU KHEN THƯỞNG QUÝ III/2026"],
                LONG,
                *(
                    row(n, unit=u, number=f"{n}/QĐ-UBND")
                    for n, u in enumerate(
                        [
                            "Xã Yên Minh",
                            "huyện Phú Bình",
                            "Xã Van Lang",
                            "Thị trấn Chợ Chu",
                            "Phường Phú Bình",
                            "Xã Đại Tư",
                        ],
                        1,
                    )
                ),
            ],
        )
    )
    made["09-don-vi-nhieu-cach-viet.xlsx"] = book(
        (
            "Quý III",
            [
                ["BIỂU KHEN THƯỞNG QUÝ III/2026"],
                LONG,
                *(
                    row(n, unit=u, number=f"{n}/QĐ-UBND")
                    for n, u in enumerate(
                        [
                            "UBND xã Na Rì",
                            "X. Na Rì",
                            "P. Đức Xuân",
                            "Sở VHTT&DL",
                            "Sở KH&CN",
                            "Xã Nam Hoà",
                            "Xã Ðiềm Thuỵ",
                            "xa na ri",
                            "XÃ VĂN LĂNG",
                            "Xã Văn Lang",
                            "Na Rì",
                        ],
                        1,
                    )
                ),
            ],
        )
    )
    made["10-khong-don-vi.xlsx"] = book(
        (
            "Sheet1",
            [
                ["BIỂU KHEN THƯỞNG QUÝ III/2026"],
                [c for c in LONG if c != "Đơn vị"],
                [1, GKX, "Chuyên đề", "Nông dân", 5, "12/QĐ-UBND", "14/07/2026"],
            ],
        )
    )
    made["11-khong-ky.xlsx"] = book(("Sheet1", [["XÃ NA RÌ"], LONG[:6], row(1)[:6]]))
    made["12-ten-viet-tat.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                LONG,
                *(
                    row(n, form=f, number=f"{n}/QĐ-UBND", who=w)
                    for n, (f, w) in enumerate(
                        [
                            ("BK", "CN"),
                            ("GK", "TT"),
                            ("LĐTT", "CN"),
                            ("CSTĐCS", "CN"),
                            ("TTLĐXS", "TT"),
                            ("CSTĐ cấp tỉnh", "CN"),
                            ("Giấy khen của UBND xã Na Rì", "HGĐ"),
                            ("GĐVH", "HGĐ"),
                            ("CSTĐ", "CN"),
                            ("Giấy khem", "xóm"),
                        ],
                        1,
                    )
                ),
            ],
        )
    )
    made["13-o-loi-va-cong-thuc.xlsx"] = book(
        ("Quý III", [*HEAD, LONG, row(1), row(2, who="Công nhân"), row(3, who="Hộ gia đình")]), touch=_errors
    )
    made["14-bang-rong-tt-cn.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                WIDE,
                ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
                [1, BKT, 2, "-", 3, 5],
                [2, GKX, 4, 1, 0, 5],
                ["", "Tổng cộng", 6, 1, 3, 10],
                *SIGN,
            ],
        )
    )
    made["15-bang-rong-theo-quy.xlsx"] = book(
        (
            "Năm 2026",
            [
                ["XÃ NA RÌ"],
                ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
                *QUARTERS,
                ["A", "B", 1, 2, 3, 4],
                [1, GKX, 2, 3, "", 5],
                [2, BKT, "", 1, 1, ""],
                ["", "Cộng", 2, 4, 1, 5],
            ],
        ),
        merges={"Năm 2026": ["A3:A4", "B3:B4", "C3:D3", "E3:F3"]},
    )
    made["16-nhieu-don-vi.xlsx"] = book(
        (
            "Tổng hợp",
            [
                ["SỞ NỘI VỤ"],
                ["TỔNG HỢP KHEN THƯỞNG QUÝ II NĂM 2026"],
                ["STT", "Đơn vị", BKT, "", "Giấy khen", "", "Ghi chú"],
                ["", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân", ""],
                ["I", "CÁC XÃ"],
                [1, "Xã Na Rì", 1, 2, 3, 4],
                [2, "Xã Ba Bể", "", 1, "", 6],
                ["II", "CÁC SỞ"],
                [1, "Sở Y tế", 1, "", 2, 2],
                ["", "Tổng cộng", 2, 3, 5, 12],
            ],
        ),
        merges={"Tổng hợp": ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4"]},
    )
    made["17-nhom-la-ma.xlsx"] = book(
        (
            "Quý III",
            [
                ["BIỂU KHEN THƯỞNG QUÝ III/2026"],
                ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
                ["I", "Xã Na Rì", "", 8],
                [1, GKX, "Nông dân", 5],
                [2, GKX, "Công nhân", 3],
                ["II", "Xã Ba Bể", "", 4],
                [1, GKX, "Nông dân", 4],
                ["", "Tổng cộng", "", 12],
            ],
        )
    )
    made["18-cong-tung-xa.xlsx"] = book(
        (
            "Quý III",
            [
                ["BIỂU KHEN THƯỞNG QUÝ III/2026"],
                LONG,
                row(1),
                row(2, who="Công nhân"),
                ["", "Cộng Xã Na Rì", "", "", "", 10],
                row(3, unit="Xã Ba Bể"),
                ["", "Cộng Xã Ba Bể", "", "", "", 6],
                ["", "Tổng cộng", "", "", "", 15],
            ],
        )
    )
    made["19-trong-do.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
                [1, GKX, "Tập thể", 10],
                ["", "", "Trong đó: Doanh nghiệp", 3],
                [2, GKX, "Cá nhân", 8],
                ["", "", "- Trong đó: Nông dân", 6],
            ],
        )
    )
    made["20-trong-do-lon-hon.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
                [1, GKX, "Tập thể", 2],
                ["", "", "Trong đó: Doanh nghiệp", 3],
            ],
        )
    )
    made["21-bieu-0603.xlsx"] = book(("0603", F0603), merges={"0603": ["A7:A8", "B7:B8", "C7:C8", "D7:G7"]})
    made["22-danh-sach-ten.xlsx"] = book(
        (
            "Danh sách",
            [
                ["XÃ NA RÌ"],
                ["DANH SÁCH KHEN THƯỞNG (Kèm theo Quyết định số 12/QĐ-UBND ngày 14/7/2026)"],
                ["QUÝ III/2026"],
                [
                    "STT",
                    "Họ và tên",
                    "Chức vụ",
                    "Đơn vị công tác",
                    "Danh hiệu/Hình thức",
                    "Phân loại đối tượng",
                    "Số quyết định",
                    "Ngày quyết định",
                ],
                *(
                    [n, f"Ông {c}", "", "Xóm 1", GKX, w, "12/QĐ-UBND", "14/07/2026"]
                    for n, (c, w) in enumerate(
                        zip("ABCDE", ["Nông dân", "Nông dân", "Công nhân", "Nông dân", "Tập thể nhỏ"], strict=True), 1
                    )
                ),
            ],
        )
    )
    made["23-tieu-de-lap-lai.xlsx"] = book(
        (
            "Quý III",
            [*HEAD, LONG, row(1), row(2, who="Công nhân"), LONG, row(3, who="Hộ gia đình"), row(4, who="Tập thể nhỏ")],
        )
    )
    made["24-o-tron-doc.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                LONG,
                row(1),
                [2, None, GKX, "Chuyên đề", "Công nhân", 3],
                [3, None, GKX, "Chuyên đề", "Hộ gia đình", 2],
            ],
        ),
        merges={"Quý III": ["B7:B9", "G7:G9", "H7:H9"]},
    )
    made["25-bang-phu-ve-bieu-do.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                [*LONG, "", "", "Đơn vị", "Số lượng"],
                [*row(1), "", "", "Xã Na Rì", 8],
                [*row(2, who="Công nhân", count=3), "", "", "Xã Ba Bể", 2],
            ],
        )
    )
    made["26-hai-trang-hai-xa.xlsx"] = book(
        ("Xã Na Rì", [["KHEN THƯỞNG QUÝ III/2026"], WIDE, [1, GKX, 1, "", 2, 3]]),
        ("Xã Ba Bể", [["KHEN THƯỞNG QUÝ III/2026"], WIDE, [1, GKX, 4, "", 5, 9]]),
    )
    made["27-ky-o-ten-trang.xlsx"] = book(
        ("Tháng 7", [["XÃ NA RÌ - NĂM 2026"], WIDE, [1, GKX, 1, "", 2, 3]]),
        ("Tháng 8", [["XÃ NA RÌ - NĂM 2026"], WIDE, [1, GKX, 4, "", 5, 9]]),
    )
    made["28-trung-khoa.xlsx"] = one(who="Nông dân", count=7)
    made["29-thang-va-quy.xlsx"] = book(
        (
            "Sheet1",
            [
                ["XÃ NA RÌ"],
                ["STT", "Kỳ báo cáo", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
                [1, "Tháng 7/2026", GKX, "Nông dân", 3],
                [2, "Quý III/2026", GKX, "Nông dân", 9],
            ],
        )
    )
    made["30-ngay-tuong-lai.xlsx"] = one(day="14/07/2027")
    made["31-tcvn3-phong-vntime.xlsx"] = book(
        ("Quý III", [*HEAD, LONG, row(1), row(2, who="Công nhân")]), touch=_legacy(".VnTime", _tcvn3())
    )
    made["32-vni-times.xlsx"] = book(
        ("Quý III", [*HEAD, LONG, row(1), row(2, who="Công nhân")]), touch=_legacy("VNI-Times", _vni())
    )
    tcvn = _tcvn3()
    plain = [["XÃ NA RÌ - QUÝ III/2026"], LONG, row(1), row(2, who="Công nhân"), row(3, who="Hộ gia đình")]
    made["33-tcvn3-csv.csv"] = csv(
        [
            [("".join(tcvn.get(c, c) for c in v) if isinstance(v, str) and r > 1 else v) for v in line]
            for r, line in enumerate(plain)
        ]
    )
    made["34-cham-phay.csv"] = csv(plain)
    made["35-utf16-tab.txt"] = csv(plain, "\t", "utf-16")
    made["36-csv-ten-xlsx.xlsx"] = csv(plain, ",", "utf-8")
    made["37-html-ten-xls.xls"] = html(plain[1:])
    made["38-xlsx-ten-xls.xls"] = book(("Quý III", [*HEAD, LONG, row(1)]))
    made["39-ods.ods"] = ods(plain)
    made["40-tien-do.xlsx"] = book(
        (
            "Tháng 7",
            [
                *PHEAD,
                PROGRESS,
                [
                    6,
                    TASK6,
                    "Sở Nội vụ",
                    "Quý II/2026",
                    "Hoàn thành",
                    "100%",
                    "25/06/2026",
                    "123/BC-SNV ngày 25/06/2026",
                    "",
                ],
                [
                    12,
                    TASK12,
                    "Các địa phương, sở, ban, ngành",
                    "Hàng tháng",
                    "Đang thực hiện",
                    "60%",
                    "",
                    "",
                    "Thiếu kinh phí",
                ],
                [
                    13,
                    "Tham mưu đề nghị xét tặng, truy tặng Huy chương “Thanh niên xung phong vẻ vang”",
                    "Sở Nội vụ",
                    "Hàng tháng",
                    "Không phát sinh",
                ],
                *SIGN,
            ],
        )
    )
    made["41-tien-do-loi.xlsx"] = book(
        (
            "Tháng 7",
            [
                *PHEAD,
                PROGRESS,
                [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Hoàn thành", "80%", "25/09/2026", "", ""],
                [9, "Kiểm tra việc thực hiện", "Sở Nội vụ", "Đầu quý III/2026", "Đang thực hiện", "105%", "", "", ""],
                [99, "Việc không có trong kế hoạch", "Sở Nội vụ", "", "Hoàn thành", "", "", "", ""],
                [
                    1,
                    "Xây dựng Quyết định ban hành Kế hoạch tổ chức thực hiện các phong trào thi đua chuyên đề giai đoạn 2026 - 2030",
                    "Sở Nội vụ",
                    "",
                    "Đang thực hiện",
                    "100%",
                    "",
                    "",
                    "",
                ],
                [15, "Tham mưu khen thưởng cấp Nhà nước năm 2026", "Sở Nội vụ", "Hàng quý", "Làm rồi", "", "", "", ""],
            ],
        )
    )
    made["42-phan-tram-dinh-dang.xlsx"] = book(
        (
            "Tháng 7",
            [
                *PHEAD,
                PROGRESS,
                [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Đang thực hiện", 0.5],
                [
                    10,
                    "Tổ chức xét, tôn vinh danh hiệu “Doanh nghiệp xuất sắc”, “Doanh nhân tiêu biểu” tỉnh Thái Nguyên năm 2026",
                    "Sở Nội vụ",
                    "Tháng 10/2026",
                    "Đang thực hiện",
                    0.5,
                ],
            ],
        ),
        touch=_style("Tháng 7", "F8", number_format="0%"),
    )
    made["43-ke-hoach.docx"] = docx(
        ["DANH MỤC", "(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/02/2027 của Chủ tịch UBND tỉnh)"],
        [
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
            ["1", "Ban hành kế hoạch tập", "Sở Nội vụ", "", "Quý I/2027"],
            ["", "huấn năm 2027", "", "", ""],
            ["2", "Kiểm tra", "Sở Nội vụ", "", "Tháng 3, tháng 8/2027"],
            ["3", "Việc khác", "Sở Y tế", "", "Khi nào xong"],
        ],
    )
    made["44-cum-khoi.xlsx"] = book(
        (
            "Cụm",
            [
                ["DANH SÁCH CỤM, KHỐI THI ĐUA"],
                ["STT", "Cụm, khối thi đua", "Đơn vị", "Vai trò"],
                [1, "Cụm minh họa 1", "Xã Na Rì", "Cụm trưởng"],
                [2, "", "Xã Ba Bể", "Thành viên"],
                [3, "", "Xã Chợ Rã", "Ủy viên"],
            ],
        )
    )
    made["45-ket-qua-do-dem.xlsx"] = book(
        (
            "Sheet1",
            [
                ["Đơn vị báo cáo: Xã Na Rì"],
                ["Kỳ báo cáo: Tháng 7/2026"],
                ["STT", "Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Giá trị", "Nguồn"],
                [1, 12, "Tin, bài đã đăng", "tin, bài", 14, "Báo cáo 12"],
                [2, 12, "Gương điển hình", "gương", "3", ""],
            ],
        )
    )
    made["46-lich.csv"] = csv(
        [
            ["Ngày", "Loại", "Căn cứ"],
            ["23/11/2026", "nghỉ", "Công văn số 1"],
            ["28/11/2026", "làm việc", "Công văn số 1"],
        ]
    )
    made["47-chi-tieu.xlsx"] = book(
        (
            "Sheet1",
            [
                ["Chỉ số", "Năm", "Chỉ tiêu (%)", "Văn bản giao chỉ tiêu"],
                ["B", 2026, 60, "Quyết định số 5/QĐ-UBND"],
                ["A", 2026, "khoảng 70%", ""],
            ],
        )
    )
    made["48-khong-phai-bieu.xlsx"] = book(("Sheet1", [["Họ tên", "Lương"], ["A", 5], ["B", 6]]))
    made["49-nghin-nam.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                LONG,
                row(1, number="Số 12/QĐ-UBND"),
                row(2, who="Công nhân", number="Quyết định số 15/QĐ-UBND ngày 20/7/2026", day=None),
                row(3, number=None, day="20/08/2026", who="Hộ gia đình"),
                row(4, number="16/QĐ-UBND", day=None),
                row(5, number="17/QĐ-UBND", day="20/06/2026"),
                row(6, form="Lao động tiên tiến", who="Tập thể", number="18/QĐ-UBND"),
            ],
        )
    )
    made["50-huy-bo.xlsx"] = book(
        ("Quý III", [*HEAD, [*LONG, "Tính chất"], [*row(1), ""], [*row(2, count=1), "Hủy bỏ"]])
    )
    made["51-trong-do-cot.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Trong đó: Nông dân", "Hộ gia đình"],
                [1, GKX, 2, 9, 4, 1],
                [2, BKT, 1, 2, 3, ""],
            ],
        )
    )
    made["52-tong-cot-sai.xlsx"] = book(("Quý III", [*HEAD, WIDE, [1, GKX, 2, "", 3, 6], [2, BKT, "", "", "", 4]]))
    made["53-cp1258.csv"] = _cp1258(csv(plain, ";", "utf-8").decode())
    made["54-rong.xlsx"] = book(("Sheet1", []))
    made["55-nhieu-bang.xlsx"] = book(
        (
            "Quý III",
            [
                *HEAD,
                ["I. KHEN THƯỞNG CẤP TỈNH"],
                WIDE,
                [1, BKT, 2, "", 3, 5],
                ["", "Cộng", 2, "", 3, 5],
                [],
                ["II. KHEN THƯỞNG CẤP XÃ"],
                WIDE,
                [1, GKX, 4, 1, 2, 7],
                ["", "Cộng", 4, 1, 2, 7],
                *SIGN,
            ],
        )
    )
    from tests.intake.make_around import around
    from tests.intake.make_award_batches import award_batches
    from tests.intake.make_award_clerks import award_clerks
    from tests.intake.make_award_places import award_places
    from tests.intake.make_awards import awards
    from tests.intake.make_blind import blind
    from tests.intake.make_blocks import blocks
    from tests.intake.make_clerks import clerks
    from tests.intake.make_columns import columns
    from tests.intake.make_contradictions import contradictions
    from tests.intake.make_counters import counters
    from tests.intake.make_desks import desks
    from tests.intake.make_drawn_forms import drawn_forms
    from tests.intake.make_exam import exam
    from tests.intake.make_exam_more import exam_more
    from tests.intake.make_formats import formats
    from tests.intake.make_forms import forms
    from tests.intake.make_gaps import gaps
    from tests.intake.make_gaps_asked import gaps_asked
    from tests.intake.make_labels import labels
    from tests.intake.make_layouts import layouts
    from tests.intake.make_lists import lists
    from tests.intake.make_misread import misread
    from tests.intake.make_more import more
    from tests.intake.make_more_awards import more_awards
    from tests.intake.make_more_forms import more_forms
    from tests.intake.make_office_forms import office_forms
    from tests.intake.make_offices import offices
    from tests.intake.make_open_gaps import open_gaps
    from tests.intake.make_outside import outside
    from tests.intake.make_placed import placed
    from tests.intake.make_plain_forms import plain_forms
    from tests.intake.make_plain_to_read import plain_to_read
    from tests.intake.make_plan_annexes import plan_annexes
    from tests.intake.make_printed import printed
    from tests.intake.make_registers import registers
    from tests.intake.make_reports import reports
    from tests.intake.make_rules import rules
    from tests.intake.make_said_twice import said_twice
    from tests.intake.make_sections import sections
    from tests.intake.make_shapes import shapes
    from tests.intake.make_software import software
    from tests.intake.make_strangers import strangers
    from tests.intake.make_tables import tables
    from tests.intake.make_titles import titles
    from tests.intake.make_understood import understood
    from tests.intake.make_xlsb import xlsb

    others = (
        more,
        awards,
        more_awards,
        forms,
        exam,
        exam_more,
        layouts,
        lists,
        xlsb,
        blind,
        clerks,
        tables,
        outside,
        reports,
        rules,
        offices,
        sections,
        shapes,
        columns,
        formats,
        plain_to_read,
        misread,
        titles,
        understood,
        blocks,
        gaps,
        gaps_asked,
        placed,
        software,
        strangers,
        contradictions,
        drawn_forms,
        award_clerks,
        award_batches,
        award_places,
        said_twice,
        around,
        open_gaps,
        printed,
        office_forms,
        more_forms,
        desks,
        plain_forms,
        counters,
        plan_annexes,
        registers,
        labels,
    )
    return reduce(or_, (one() for one in others), made)


def main() -> int:
    """Write what is new or differs: saving alone changes a workbook's times, and a file here is kept for good."""
    HERE.mkdir(exist_ok=True)
    for name, content in cases().items():
        kept = HERE / name
        if not kept.exists() or _told(kept.read_bytes()) != _told(content):
            kept.write_bytes(content)
    return 0


def _told(content: bytes) -> object:
    """What a file says, without the moment it was saved."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return {part.filename: part.CRC for part in parts.infolist() if part.filename != "docProps/core.xml"}


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    sys.exit(main())
