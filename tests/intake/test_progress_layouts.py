"""Progress written in a random layout comes out as it went in: whose report, which task and kỳ, what state.
Hypothesis makes the reports and where a task, unit or state stands: in its column, merged over several rows, in group
rows above, or as columns to tick. Nothing may come out differently, with or without a finding."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

UNITS = [u for u in catalogue().units if u.type in ("xã", "phường", "sở")]
TASKS = [t for t in catalogue().tasks if t.task_no in ("7", "11", "12")]
WORDS = {
    "done": ("Hoàn thành", "Đã hoàn thành", "HT", "HOÀN THÀNH"),
    "in_progress": ("Đang thực hiện", "Đang triển khai", "Chưa hoàn thành"),
    "not_started": ("Chưa thực hiện", "Chưa triển khai"),
}
TITLES = {
    "task": ("Nội dung công việc", "Nhiệm vụ", "Tên nhiệm vụ"),
    "unit": ("Đơn vị", "Đơn vị thực hiện", "Cơ quan, đơn vị"),
    "occurrence": ("Mốc, kỳ", "Kỳ thực hiện"),
    "status": ("Tình trạng", "Tiến độ", "Tình trạng thực hiện"),
}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@st.composite
def layouts(draw):
    """Rows and merges of a sheet, and the records in it: (task, unit, occurrence, state, document)."""

    def pick(choices):
        return draw(st.sampled_from(choices))

    units = draw(st.lists(st.sampled_from(UNITS), min_size=2, max_size=6, unique_by=lambda u: u.unit_id))
    tasks = draw(st.lists(st.sampled_from(TASKS), min_size=1, max_size=3, unique_by=lambda t: t.task_no))
    occurrences = {task.task_no: pick(task.occurrences) for task in tasks}
    shape = pick(("columns", "merged", "unit groups", "task groups", "ticks", "ticks below a title"))
    title = {name: pick(words) for name, words in TITLES.items()}
    rows = [["SỞ NỘI VỤ"], ["BÁO CÁO TIẾN ĐỘ NĂM 2026"], ["(Số liệu đến ngày 31/10/2026)"]]
    states = draw(st.permutations(list(WORDS)))
    head = ["STT", title["task"], title["unit"], title["occurrence"]]
    if "groups" in shape:
        head.pop(2 if shape == "unit groups" else 1)
    merges = []
    if shape == "ticks below a title":
        rows += [[*head, title["status"], "", "", "Văn bản"], ["", "", "", "", *(WORDS[s][0] for s in states), ""]]
        merges.append((len(rows) - 2, 4, len(rows) - 2, 6))
    else:
        ticks = shape == "ticks"
        rows.append([*head, *((WORDS[s][0] for s in states) if ticks else [title["status"]]), "Văn bản"])
    expected = []
    by_unit = shape == "unit groups"
    for outer, group in enumerate(units if by_unit else tasks):
        if "groups" in shape:
            rows.append([ROMAN[outer], group.name if by_unit else f"Nhiệm vụ {group.task_no}: {group.content}"])
        first = len(rows)
        for inner, member in enumerate(tasks if by_unit else units):
            task, unit = (member, group) if by_unit else (group, member)
            state, occurrence = pick(states), occurrences[task.task_no]
            name = pick((unit.name, unit.name.upper(), f"  {unit.name} ", unit.name.replace(" ", "\u00a0")))
            told = [*((task.content,) if shape != "task groups" else ()), *((name,) if not by_unit else ())]
            number = float(task.task_no) if shape != "task groups" else float(inner + 1)
            if shape == "merged" and inner:
                number, told = "", ["", name]
            marks = ["x" if s == state else "" for s in states] if "ticks" in shape else [pick(WORDS[state])]
            label = occurrence.label.split(":")[0]
            rows.append([number, *told, label, *marks, f"{outer}{inner}/BC"])
            expected.append((task.task_no, unit.unit_id, occurrence.key, state, f"{outer}{inner}/BC"))
            if draw(st.integers(0, 9)) == 0 and shape != "merged":
                rows.append([])
        if shape == "merged" and draw(st.booleans()):
            merges += [(first, column, len(rows) - 1, column) for column in (0, 1)]
    if draw(st.booleans()):
        rows.append(["", "Tổng cộng"])
    if draw(st.booleans()):
        rows += [[], ["", "Người lập biểu", "", "GIÁM ĐỐC"], ["Nơi nhận:"], ["- Lưu: VT."]]
    return rows, merges, expected


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(layouts())
def test_progress_comes_out_as_it_went_in(layout):
    rows, merges, expected = layout
    book = Workbook("xlsx", [Sheet("S", rows, merges=merges)])
    checked = check_workbook("báo-cáo.xlsx", book, catalogue())
    fields = ("task_no", "unit_id", "occurrence", "status", "evidence")
    assert [tuple(row[name] for name in fields) for row in checked.rows] == expected
    assert not [finding for finding in checked.findings if finding.level == "error"]


def months(*cells, title="TIẾN ĐỘ NĂM 2026", head=("Tháng 7", "Tháng 8", "Tháng 9")):
    """One task x months: the same table, cell by cell or with the kỳ in a column."""
    press = next(task.content for task in TASKS if task.task_no == "12")
    rows = [
        ["XÃ TÂN KỲ"],
        [title],
        ["(Số liệu đến ngày 31/10/2026)"],
        ["STT", "Nội dung công việc", *head],
        [12.0, press, *cells],
    ]
    checked = check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", rows)]), catalogue())
    told = [(row["occurrence"], row["status"], row["percent"]) for row in checked.rows]
    return told, [finding.code for finding in checked.findings if finding.level == "error"], checked


def test_marks_under_months_are_done_and_that_is_told_once():
    told, errors, checked = months("x", "✓", "")
    assert told == [("2026-07", "done", None), ("2026-08", "done", None)] and errors == []
    assert [finding.code for finding in checked.findings] == ["status_derived"]


def test_a_legend_says_what_marks_stand_for():
    told, errors, checked = months("x", "", "0", title="TIẾN ĐỘ NĂM 2026 (x: đang thực hiện)")
    assert told == [("2026-07", "in_progress", None), ("2026-09", "not_started", None)]
    assert checked.findings == []


def test_marks_that_may_be_a_schedule_are_asked():
    for given_ in ({"title": "LỊCH THỰC HIỆN NĂM 2026"}, {"head": ("Tháng 7", "Tháng 8", "Tháng 12")}):
        told, errors, _ = months("x", "x", "x", **given_)
        assert {state for _, state, _ in told} == {None} and errors == ["unknown_status"] * 3


def test_percentages_under_months_are_percentages():
    expected = [("2026-07", "in_progress", 100), ("2026-08", "not_started", 0), ("2026-09", "in_progress", 50)]
    for cells, head in (
        (("100%", "0%", "50"), ("Tháng 7", "Tháng 8", "Tháng 9")),
        ((100.0, 0.0, 50.0), ("Tháng 7 (%)", "Tháng 8 (%)", "Tháng 9 (%)")),
    ):
        assert months(*cells, head=head)[:2] == (expected, [])


def test_bare_numbers_under_months_are_asked_and_the_answer_is_read():
    told, errors, checked = months(100.0, 100.0, 50.0)
    assert errors == ["unknown_status"] * 3
    assert [finding.suggestion for finding in checked.findings] == ["100%", "100%", "50%"]
    assert months("100%", "100%", "50%")[1] == []


def test_a_percentage_over_100_under_a_month_is_told():
    told, errors, _ = months(120.0, 40.0, "", head=("Tháng 7 (%)", "Tháng 8 (%)", "Tháng 9 (%)"))
    assert told == [("2026-07", None, None), ("2026-08", "in_progress", 40)] and errors == ["bad_number"]


@pytest.mark.parametrize(
    ("above", "is_told"),
    [
        (["TIẾN ĐỘ"], True),
        (["TIẾN ĐỘ NĂM 2026"], True),
        (["TIẾN ĐỘ QUÝ I NĂM 2026"], True),
        (["TIẾN ĐỘ THÁNG 10/2026"], False),
        (["TIẾN ĐỘ QUÝ IV NĂM 2026"], False),
        (["TIẾN ĐỘ NĂM 2026", "(đến ngày 31/10/2026)"], False),
        (["TIẾN ĐỘ QUÝ I NĂM 2026", "Thái Nguyên, ngày 05 tháng 4 năm 2026"], False),
    ],
)
def test_a_report_that_names_no_day_is_of_today_and_that_is_told_once_a_sheet(above, is_told):
    table = [["STT", "Đơn vị", "Tình trạng"], [7.0, "Xã Tân Kỳ", "Hoàn thành"]]
    rows = [*([line] for line in above), ["Nhiệm vụ 7"], *table, [], ["Nhiệm vụ 7"], *table]
    checked = check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", rows)]), catalogue())
    told = [(f.level, f.cell) for f in checked.findings if f.code == "report_day_assumed"]
    assert told == ([("warning", None)] if is_told else [])
    assert {row["report_date"] for row in checked.rows} <= {catalogue().today, "2026-10-31", "2026-04-05"}


def test_rows_without_a_day_in_a_column_of_days_are_told_at_the_first_of_them():
    head = ["STT", "Đơn vị", "Nhiệm vụ", "Tình trạng", "Ngày báo cáo"]
    body = [[1.0, f"Xã {name}", 7.0, "Hoàn thành", day] for name, day in (("Tân Kỳ", "1/8/2026"), ("Nam Hòa", ""))]
    checked = check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", [["TIẾN ĐỘ"], head, *body])]), catalogue())
    assert [f.cell for f in checked.findings if f.code == "report_day_assumed"] == ["E4"]
