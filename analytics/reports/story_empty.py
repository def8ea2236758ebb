"""What a slide shows before anything was received for it: what it will say, how that is counted, who sends it.
A meeting at the start of a year sees what is waited for instead of an empty wall; no number stands in it.
Each is a table for the whole body of its slide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from analytics import words
from analytics.completion import is_open
from analytics.reports.facts import Facts
from analytics.reports.grouped import named
from analytics.reports.slides import Cell, Part, Table, Text, columns

WAITING = Cell(words.MISSING, "muted")
EACH = "Các cơ quan, đơn vị, địa phương"
RECORD = "Sở Nội vụ"
LEVELS = (  # level, what belongs to it, whose rows count
    ("Cấp Nhà nước", "Huân chương, Bằng khen của Thủ tướng Chính phủ", RECORD),
    ("Cấp bộ, ban, ngành", "Bằng khen của bộ, ban, ngành, đoàn thể trung ương", RECORD),
    ("Cấp tỉnh", "Bằng khen của Chủ tịch UBND tỉnh", RECORD),
    ("Cấp cơ sở", "Giấy khen của sở, ban, ngành; của Chủ tịch UBND xã, phường", EACH),
)
MEASURES = (  # what plans ask for beyond a status, and in what it is counted
    ("Tin, bài tuyên truyền; gương điển hình tiên tiến", "tin, bài; gương"),
    ("Lớp, người được tập huấn công tác thi đua, khen thưởng", "lớp; người"),
    ("Đơn vị được kiểm tra; kiến nghị sau kiểm tra", "đơn vị; kiến nghị"),
    ("Hồ sơ trình, hồ sơ được khen, hồ sơ được số hóa", "hồ sơ"),
    ("Sáng kiến, đề tài được công nhận", "sáng kiến; đề tài"),
)
UNKNOWN = Cell("chưa xác định", "muted")
NEXT = 8  # deadlines shown where nothing is late


def ratio() -> list[Part]:
    rows = tuple((Cell(name, bold=True), Cell(how), WAITING) for name, how in words.INDICATORS.values())
    return [_whole("Chỉ số:30 | Cách tính:50 | Số liệu:20", rows, "Bảng các tỷ lệ sẽ tính khi có số liệu")]


def structure() -> list[Part]:
    rows = tuple((Cell(level, bold=True), Cell(what), Cell(whose), WAITING) for level, what, whose in LEVELS)
    heads = "Cấp khen thưởng:20 | Hình thức:38 | Số liệu lấy từ:25 | Số lượt:17"
    return [_whole(heads, rows, "Bảng cấp khen thưởng và nơi gửi số liệu")]


def _waits(row) -> bool:
    return row.status == "undetermined" and words.is_of_clusters(row.lead)


def clusters(facts: Facts) -> list[Part]:
    """The mốc that wait for the list; what waits for nothing needs no list."""
    waiting = [row for row in (*facts.occurrences, *facts.duties) if _waits(row)]
    rows = tuple(
        (Cell(named(row), bold=True), Cell(row.lead or "–"), Cell(words.day(row.due) if row.due else "–"), UNKNOWN)
        for row in waiting
    )
    heads = "Mốc chờ danh sách cụm, khối:42 | Cơ quan chủ trì:26 | Thời hạn:14 | Đơn vị thực hiện:18"
    return [_whole(heads, rows, "Bảng mốc chưa xác định đơn vị vì chưa có danh sách cụm, khối")]


def results() -> list[Part]:
    rows = tuple((Cell(what, bold=True), Cell(unit), WAITING) for what, unit in MEASURES)
    return [_whole("Nội dung đo được:60 | Đơn vị tính:20 | Kết quả:20", rows, "Bảng nội dung chờ báo cáo")]


def nothing_late(facts: Facts) -> list[Part]:
    """Beside "nothing is late": what falls due first."""
    return _next(facts, "Thời hạn", lambda row: row.due, f"Đến ngày {words.day(facts.as_of)} không có việc quá hạn.")


def nothing_silent(facts: Facts) -> list[Part]:
    """Beside "no report is missing": which reports are to be sent first."""
    none = "Không còn báo cáo nào phải gửi trong năm."
    return _next(facts, "Hạn gửi báo cáo", lambda row: row.report_due or row.due, none)


def any_report_was_due(facts: Facts) -> bool:
    return any(row.due and (row.report_due or row.due) < facts.as_of for row in facts.occurrences)


def _next(facts: Facts, head: str, day_of: Callable, none: str) -> list[Part]:
    ahead = [row for row in facts.occurrences if row.due and day_of(row) >= facts.as_of and is_open(row.status)]
    if not ahead:
        return [Part(Text((none,), 20))]
    first = sorted(ahead, key=day_of)[:NEXT]
    rows = tuple((Cell(named(row), bold=True), Cell(row.lead or "–"), Cell(words.day(day_of(row)))) for row in first)
    table = _whole(f"Sắp tới:52 | Cơ quan chủ trì:30 | {head}:18", rows, f"Bảng {head.lower()} gần nhất")
    left = len(ahead) - len(first)
    return [replace(table, block=replace(table.block, more=f"và {left} mốc, kỳ khác" if left else ""))]


def _whole(heads: str, rows: tuple[tuple[Cell, ...], ...], alt: str) -> Part:
    return Part(Table(columns(heads), rows, alt, 16))
