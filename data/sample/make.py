"""Write the four sample workbooks, the same each time: `python -m data.sample.make`.
Every figure is made up; the shapes are those of real reports: months late, letters missing, causes in words.
Progress and awards have a module each; clusters and measured results stand here."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from data.sample.awards import awards
from data.sample.names import LAST_DAY, UNITS, cluster_of
from data.sample.progress import progress

FOLDER = Path(__file__).parent
SEED = 60
FLAG = "SỐ LIỆU MINH HỌA, KHÔNG PHẢI SỐ LIỆU THẬT"
MADE = datetime(2026, 11, 20)


def main() -> None:
    rng = random.Random(SEED)
    write("cum-thi-dua-minh-hoa", "Danh sách cụm, khối thi đua", _clusters())
    write("tien-do-minh-hoa", "Tiến độ thực hiện nhiệm vụ", progress(rng))
    write("khen-thuong-minh-hoa", "Kết quả khen thưởng", awards(rng))
    write("ket-qua-minh-hoa", "Kết quả đo đếm được", _results(rng))


def write(name: str, title: str, rows: Iterable[tuple]) -> None:
    """One sheet with letterhead, flag, header and rows, as an office would send it."""
    book = Workbook()
    book.properties.creator = ACTOR = "Số liệu minh họa"
    book.properties.lastModifiedBy = ACTOR
    book.properties.created = book.properties.modified = MADE
    sheet = book.active
    sheet.title = "Số liệu"
    for line in (("UBND TỈNH THÁI NGUYÊN",), (FLAG,), (title.upper(),), (f"Số liệu đến ngày {LAST_DAY:%d/%m/%Y}",), ()):
        sheet.append(line)
    sheet["A2"].font = sheet["A3"].font = Font(bold=True)
    for row in rows:
        sheet.append(row)
    for cell in sheet[6]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A7"
    book.save(FOLDER / f"{name}.xlsx")


def _clusters() -> list[tuple]:
    rows: list[tuple] = [("STT", "Cụm, khối thi đua", "Đơn vị", "Vai trò", "Hiệu lực từ")]
    for cluster, members in cluster_of().items():
        for place, unit in enumerate(members):
            role = "Trưởng" if place == 0 else "Phó" if place == 1 else "Thành viên"
            rows.append((len(rows), cluster, unit, role, date(2026, 1, 1)))
    return rows


def _results(rng: random.Random) -> list[tuple]:
    rows: list[tuple] = [("STT", "Nhiệm vụ, mục", "Chỉ số", "Đơn vị tính", "Kỳ báo cáo", "Đơn vị", "Giá trị", "Nguồn")]
    own = [
        ("6", "Lớp tập huấn", "lớp", "Quý II/2026", 2), ("6", "Người được tập huấn", "người", "Quý II/2026", 214),
        ("9", "Đơn vị được kiểm tra", "đơn vị", "Quý III/2026", 9), ("9", "Đơn vị được kiểm tra", "đơn vị", "Quý IV/2026", 5),
        ("9", "Kiến nghị sau kiểm tra", "kiến nghị", "Quý IV/2026", 23),
        ("III.5", "Hồ sơ khen thưởng được số hóa", "%", "Quý III/2026", 62.5),
    ]  # fmt: skip
    rows += [(0, *one[:4], "Sở Nội vụ", one[4], "Báo cáo của Sở Nội vụ") for one in own]
    for month in range(2, 11):
        for unit in UNITS[: 40 + month]:
            news = "12", "Tin, bài tuyên truyền", "tin, bài", f"Tháng {month}/2026"
            rows.append((0, *news, unit, rng.randint(1, 9), "Báo cáo tháng"))
    return [rows[0], *((number, *row[1:]) for number, row in enumerate(rows[1:], 1))]


if __name__ == "__main__":
    main()
