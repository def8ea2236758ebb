"""Workbooks of the corpus shaken: cells changed for odd ones, rows and columns moved, areas merged, sheets joined.
What comes out of such a table is nobody's to foresee; that something comes out, with findings in words, is."""

import copy
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.model import Refusal
from data.intake.readers import workbook
from tests.intake.drawn import catalogue
from tests.intake.test_workbooks import FILES

ODD = (
    "", "-", "x", "5¹", "²", "①", "٣", "½", "1e5", "0", "1.234", "(5)", "Trong đó", "Tổng cộng", "II", "a)", "nt", '"',
    "Giấy khen", "Hiệu trưởng", "Tập thể", "07 cá nhân", "Quý III/2026", "Tháng 7/0026", "năm 0000", "tháng 13", "STT",
    "Từ đầu năm 2026 đến nay", "lũy kế", "đã hoàn thành", "15/QĐ-UBND ngày 5/3/2026", "31/02/2026", "UBND xã Na Rì",
    "Đợt 1", "\u202e12", "12 (trong đó 3 nữ)", "Nhiệm vụ 7", "a" * 500, "\n", float("inf"), float("nan"), 1e300, 1e-9,
    -3.0, 0.5, 7.0, 2026.0, 46000.5,
)  # fmt: skip
STEPS = ("odd", "odd", "odd", "swap cells", "swap rows", "repeat", "drop", "swap columns", "merge")
FORMS = (
    None,
    None,
    None,
    "awards",
    "progress",
    "results",
    "targets",
    "units",
    "plan",
    "clusters",
    "calendar",
    "movements",
)


@cache
def book_of(path):
    try:
        return workbook.read(path.name, path.read_bytes())
    except Refusal:
        return None


def shake(sheet, draw):
    """One random change of a sheet's cells."""
    rows, width = sheet.rows, min(map(len, sheet.rows), default=0)
    if not width:
        return
    row, other = draw.randrange(len(rows)), draw.randrange(len(rows))
    column, beside = draw.randrange(width), draw.randrange(width)
    match draw.choice(STEPS):
        case "odd":
            rows[row][column] = draw.choice(ODD)
        case "swap cells":
            rows[row][column], rows[other][beside] = rows[other][beside], rows[row][column]
        case "swap rows":
            rows[row], rows[other] = rows[other], rows[row]
        case "repeat":
            rows.insert(row, list(rows[other]))
        case "drop" if len(rows) > 1:
            rows.pop(row)
        case "swap columns":
            for cells in rows:
                cells[column], cells[beside] = cells[beside], cells[column]
        case "merge":
            low, right = min(len(rows) - 1, row + 2), min(width - 1, column + 2)
            sheet.merges = [*sheet.merges, (row, column, low, right)]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_a_shaken_workbook_is_answered_in_words_and_never_a_defect(draw):
    path = draw.choice(FILES)
    if book_of(path) is None:
        return
    book = copy.deepcopy(book_of(path))
    more = book_of(draw.choice(FILES)) if draw.random() < 0.2 else None
    if more:
        book.sheets += [copy.deepcopy(sheet) for sheet in more.sheets]
    for sheet in book.sheets:
        for _ in range(draw.randint(1, 8)):
            shake(sheet, draw)
    unit, period = draw.choice((None, None, "xp-05443", "so-noi-vu")), draw.choice((None, None, "2026-Q3"))
    try:
        checked = check_workbook(path.name, book, catalogue(), draw.choice(FORMS), unit, period)
    except Refusal as refusal:
        assert refusal.message
        return
    assert len(checked.rows) or checked.findings
    assert checked.to_object() and all(finding.message for finding in checked.findings)
