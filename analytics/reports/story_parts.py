"""What every slide shares: the frame with day and source, and the mark of a status in a table cell.
The glyphs are ones Arial has on every office PC; the word beside them carries the meaning alone.
No slide says a number that is not in its facts."""

from __future__ import annotations

from analytics import words
from analytics.reports.facts import Facts
from analytics.reports.slides import Cell, Part, Slide

GLYPHS = {
    "done_on_time": "●",
    "done_late": "●",
    "overdue": "▲",
    "due_soon": "◄",
    "in_progress": "■",
    "awaiting_report": "○",
    "not_due": "○",
    "undated": "–",
    "not_applicable": "◊",
    "undetermined": "?",
}
STATES = {
    "complete": ("Hoàn thành", "done"),
    "late": ("Quá hạn", "overdue"),
    "on_track": ("Đúng tiến độ", "going"),
    "undated": ("Không thời hạn", "none"),
    "undetermined": ("Chưa xác định đơn vị", "muted"),
}


def state_of(facts: Facts, task) -> tuple[str, str]:
    """Word and tone of a task's state; before the first deadline nobody is on a track."""
    if task.state == "on_track" and facts.first_due:
        return "Chưa đến hạn", "muted"
    return STATES[task.state]


PLAN, AWARDS, UNITS, AHEAD = "Thực hiện kế hoạch", "Kết quả khen thưởng", "Cụm, khối, phong trào", "Thời gian tới"
SECTIONS = {
    **dict.fromkeys(("state", "tasks", "quarters", "quarter_tasks", "overdue"), PLAN),
    **dict.fromkeys(("ratio", "structure"), AWARDS),
    **dict.fromkeys(("clusters", "not_reported", "movements", "results"), UNITS),
    "upcoming": AHEAD,
}


def opening_lines(facts: Facts) -> list[str]:
    """Title and lines of the page that opens a deck on an office's template."""
    lines = [f"Phong trào thi đua và công tác khen thưởng {words.unit_inside(facts.scope.name)} năm {facts.year}"]
    lines.append(f"Số liệu đến ngày {words.day(facts.as_of)}")
    return [*lines, f"{words.SAMPLE_FLAG}."] if facts.sample else lines


def slide(facts: Facts, key: str, kicker: str, title: str, parts: list[Part], notes: list[str], source: str = ""):
    """The frame every slide shares: whose numbers, of which day, and that sample data is sample data."""
    whose = "" if facts.scope.is_province else f" {facts.scope.name}."
    footer = f"Số liệu đến ngày {words.day(facts.as_of)}.{whose} {source or source_of(facts)}"
    from_where = source or source_of(facts)
    told = [*notes, f"{from_where} {facts.stamp}. Căn cứ: {facts.plan_name}."]
    return Slide(key, kicker, title, tuple(parts), footer, "\n".join(told), facts.sample)


def awards_source(facts: Facts) -> str:
    """What the shares rest on; before any award was accepted, that there is none."""
    if not facts.counts["year"]:
        return "Chưa có số liệu khen thưởng nào được xác nhận."
    return "Nguồn: số liệu khen thưởng đã xác nhận."


def source_of(facts: Facts) -> str:
    """Whose reports of progress the numbers rest on, counted from the reports themselves."""
    if not facts.scope.is_province:
        return "Nguồn: báo cáo của đơn vị."
    reported, units = facts.reported, facts.units
    if not reported:
        return f"Nguồn: {facts.plan_name}; chưa có báo cáo của đơn vị nào."
    told = words.number(reported) if reported == units else words.fraction(reported, units)
    return f"Nguồn: báo cáo của {told} đơn vị."


def status_cell(row) -> Cell:
    status = words.STATUSES[row.status]
    tone = status.tone if status.tone != "line" else "muted"
    return Cell(f"{GLYPHS[row.status]} {status.word}", tone, bold=row.status == "overdue")
