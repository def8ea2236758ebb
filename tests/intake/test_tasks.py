"""Which task a text speaks of: its words, their abbreviations, or its number; what fits two tasks is asked.
Likeness never decides alone: whatever is not the plan's own wording comes back with a warning."""

import pytest

from data.intake.meaning.tasks import TaskNames
from tests.intake.drawn import catalogue, check
from tests.intake.make_workbooks import book

NAMES = TaskNames(catalogue().tasks)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("NHIỆM VỤ 12 THÁNG 7/2026", "12"),
        ("Nhiệm vụ 7 năm 2026", "7"),
        ("NV-07", "7"),
        ("Nhiệm vụ số IV.4", "IV.4"),
        ("NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026", None),
        ("Nhiệm vụ 5 năm 2021 - 2025", None),
        ("Nhiệm vụ 1, 2 và 3", None),
        ("Tiến độ 17 nhiệm vụ", None),
    ],
)
def test_a_title_names_a_task_by_its_number(line, number):
    task = NAMES.mentioned(line)
    assert (task and task.task_no) == number


@pytest.mark.parametrize(
    ("number", "text", "task_no"),
    [
        ("", "Sơ kết công tác TĐKT 6 tháng đầu năm", "7"),
        ("", "NQ thực hiện Thông tư 143/2025/TT-BTC", "5"),
        ("", "Tap huan cong tac thi dua, khen thuong", "6"),
        ("6", "Tập huấn", "6"),
        ("1", "Tập huấn", None),
        ("5", "Khen thưởng", None),
        ("", "Công tác thi đua, khen thưởng", None),
        ("7", "Đăng ký thi đua", None),
    ],
)
def test_a_text_that_is_not_the_plans_is_told_or_asked(number, text, task_no):
    task, wrong = NAMES.resolve(number, text)
    assert (task and task.task_no) == task_no
    assert wrong.code == ("task_text_differs" if task else "unknown_task")


def test_nothing_is_proposed_when_several_tasks_fit_alike():
    _, wrong = NAMES.resolve("", "Khen thưởng")
    assert wrong.suggestion is None and len(wrong.options) == 3


def test_a_plan_is_called_as_its_title_says_not_as_its_letterhead():
    rows = [
        ["UBND TỈNH THÁI NGUYÊN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["DANH MỤC NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2027"],
        ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/02/2027 của Chủ tịch UBND tỉnh)"],
        ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn hoàn thành"],
        [1, "Ban hành kế hoạch kiểm tra", "Sở Nội vụ", "Quý I/2027"],
    ]
    plan = check("ke-hoach.xlsx", book(("S", rows))).rows[0]["plan"]
    assert (plan["number"], plan["title"]) == ("15/KH-UBND", "DANH MỤC NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2027")
