"""What the texts over the tables of a sheet say, so that no column has to: states, cụm, khối, targets, days off, tasks.
Only where the titles of the columns leave open what a table is of, or could be of two things, is it asked.
A text that reports on work, or gives results of targets, is told apart from one that sets them."""

from __future__ import annotations

import re

from data.intake.grid import Grid
from data.intake.headings.header import FromTitle
from data.intake.meaning.cluster_names import one_of_them
from data.intake.meaning.listed_states import is_alone, listed_state
from data.text import clean, match_key

CONTEXT_ROWS = 40  # above a heading, in which its titles stand
COMMENDED = re.compile(
    r"danh sách.*(?:khen|tặng|danh hiệu|công nhận)|được (?:tặng|khen|công nhận)|tặng thưởng|về việc (?:tặng|khen)",
    re.IGNORECASE,
)
_REPORTS = re.compile(r"\b(?:tiến độ|tình hình thực hiện|kết quả thực hiện|báo cáo|đã hoàn thành|chưa hoàn thành)\b")
_DAYS = re.compile(r"\b(?:lịch|ngày|các ngày) (?:nghỉ|làm bù|làm việc bù)|\bnghỉ (?:lễ|tết)\b")
_ABOUT_DAYS = frozenset("các ngày được nghỉ hoán đổi bù lễ tết làm việc đi thay thế thời gian cụ thể".split())
_TARGETS = re.compile(r"\bchỉ tiêu\b.*\b(?:khen|tỷ lệ (?:a|b|a0|người|tập thể))\b")
_CLUSTERS = re.compile(r"danh sách (?:các )?(?:đơn vị )?(?:thành viên )?(?:của )?(?:các )?(?:cụm|khối)\b")
_OF_ONE_CLUSTER = re.compile(r"(?:tên )?(?:cụm|khối)(?: thi đua)?(?: trưởng| phó)?\s*[:：]")
_PLAN = re.compile(r"(?:danh mục|phân công|chương trình|bảng phân công) (?:các )?(?:nhiệm vụ|công việc)\b")
_UNITS = re.compile(
    r"danh sách (?:(?:các|cơ quan|đơn vị|địa phương|xã|phường|sở|ban|ngành|thuộc|trực thuộc|ubnd|tỉnh|và) ?)+"
)
_OF_PROVINCE = re.compile(r"\b(?:trên địa bàn|tỉnh thái nguyên|thái nguyên|năm 20\d\d)\b")
# "NĂM 2027", or the only number of a text that ends with it: "Chỉ tiêu 2027"
_YEAR = re.compile(r"\bnăm\s*[:：]?\s*(20\d\d)\b|^[^\d/]*\b(20\d\d)\W*$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
# years of other things
_OF_OTHER_THINGS = re.compile(r"giai đoạn|kèm theo|căn cứ|theo |\bngày\s*(?:[\d.…_/]|tháng|$)|\bngày\b.*\btháng\b")


def above(grid: Grid, end: int = 15) -> list[str]:
    """The texts over the tables of a sheet, which end before a row; a bare state only where it stands alone, as no
    title of a column does."""
    return [
        value
        for row in grid.rows[:end]
        for value in row
        if isinstance(value, str) and not (is_alone(value) and sum(cell not in ("", None) for cell in row) > 2)
    ]


def schedules_tasks(lines: list[str]) -> bool:
    """Whether the lines over a table are those of a plan's annex, and none of a report."""
    keys = [match_key(line) for line in lines if len(line) > 12]
    is_annex = any("kèm theo kế hoạch" in key or lists_tasks(key) for key in keys)
    return is_annex and not any(_REPORTS.search(key) or listed_state(key) for key in keys)


def reports_on_work(grid: Grid, top: int) -> bool:
    """ "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60" over a heading: no list of tasks to come, which is annexed to its plan."""
    lines = [match_key(text) for text in above(grid, min(top, CONTEXT_ROWS)) if len(text) > 12]
    is_annex = any("kèm theo kế hoạch" in line or "ban hành kèm theo" in line for line in lines)
    return not is_annex and any(_REPORTS.search(line) or listed_state(line) for line in lines)


def _lists_states(text: str) -> bool:
    """ "DANH SÁCH NHIỆM VỤ ĐÃ HOÀN THÀNH" over tasks and their kỳ."""
    return bool(listed_state(text))


def names_cluster(text: str) -> bool:
    """ "CỤM THI ĐUA SỐ 3", "Cụm trưởng: ..." over its members, "DANH SÁCH CỤM, KHỐI THI ĐUA" over those of several."""
    is_told = one_of_them(text) is not None or _CLUSTERS.match(match_key(text)) is not None
    return is_told or _OF_ONE_CLUSTER.match(text.strip().casefold()) is not None


def lists_tasks(text: str) -> bool:
    """ "DANH MỤC NHIỆM VỤ NĂM 2027" over the tasks of a plan."""
    return _PLAN.match(match_key(text)) is not None and not listed_state(text)


def _lists_units(text: str) -> bool:
    """ "DANH SÁCH CÁC XÃ, PHƯỜNG"; more words say what became of them."""
    return _UNITS.fullmatch(_OF_PROVINCE.sub("", match_key(text)).strip()) is not None


def sets_targets(text: str) -> bool:
    """ "GIAO CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2026"; a report of results of targets sets none."""
    key = match_key(text)
    return _TARGETS.search(key) is not None and "kết quả" not in key


def speaks_of_targets(text: str) -> bool:
    """ "GIAO CHỈ TIÊU THI ĐUA"; no report of what came of them."""
    key = match_key(text)
    return "chỉ tiêu" in key and not any(word in key for word in ("kết quả", "báo cáo", "thực hiện"))


def lists_days(text: str) -> bool:
    """ "LỊCH NGHỈ LỄ, TẾT NĂM 2026"."""
    return _DAYS.search(match_key(text)) is not None


def kind_of_days(title: str) -> str | None:
    """ "Nghỉ hoán đổi", "Ngày đi làm thay thế": a column of days off or of days worked, in whatever order of words."""
    words = match_key(title).split()
    if not words or not _ABOUT_DAYS.issuperset(words) or ("nghỉ" in words) == ("làm" in words):
        return None
    return "off" if "nghỉ" in words else "worked"


def year_of(text: str) -> int | None:
    """The year a title or a group row is about; of years of other things none."""
    text = _IN_BRACKETS.sub(" ", clean(text)).strip() or text  # "NĂM 2027 (theo Nghị quyết số 8/NQ-HĐND)"
    if _OF_OTHER_THINGS.search(text.casefold()):
        return None
    found = _YEAR.search(text)
    return int(found[1] or found[2]) if found else None


def read(texts: list[str]) -> list[FromTitle]:
    """What the texts over a table, or its group rows, say for all its rows: the likeliest first."""
    told = (
        (_lists_states, FromTitle(states=True)),
        (names_cluster, FromTitle(cluster=True)),
        (sets_targets, FromTitle(target=True)),
        (lists_days, FromTitle(days=True)),
        (lists_tasks, FromTitle(plan=True)),
        (_lists_units, FromTitle(units=True)),
    )
    return [title for says, title in told if any(map(says, texts))]
