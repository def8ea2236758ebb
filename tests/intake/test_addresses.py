"""Each field says the cell its value stands in: of cells merged downwards the first, of a title the title's."""

from tests.intake.drawn import check_path
from tests.intake.test_workbooks import FILES


def cells(name: str, field: str) -> list[str | None]:
    path = next(path for path in FILES if path.name == name)
    return [row["cells"].get(field) for row in check_path(path).rows]


def test_cells_merged_downwards_have_their_value_in_the_first():
    name = "e01-wrong-cells-merged-downwards.xlsx"
    assert cells(name, "unit") == ["A2", "A2", "A2"]
    assert cells(name, "decision_no") == ["B2", "B2", "B4"]
    assert cells(name, "quantity") == ["F2", "F3", "F4"]


def test_the_task_of_a_title_stands_in_the_title():
    assert set(cells("68-one-task-x-units.xlsx", "task_no")) == {"A2"}


def test_states_under_months_say_the_month_of_their_heading():
    assert cells("e02-tasks-x-months.xlsx", "occurrence") == ["C4", "C4", "D4"]
    assert cells("e02-tasks-x-months.xlsx", "status") == ["C5", "C6", "D6"]


def test_of_a_wide_table_each_cell_of_heading_and_group_says_its_own():
    name = "e05-each-dimension-in-a-cell-of-its-own.xlsx"
    assert cells(name, "award_form") == ["B5", "B5", "B5", "B7"]
    assert cells(name, "award_kind") == ["C3", "C3", "E3", "C3"]
    assert cells(name, "recipient_type") == ["C4", "D4", "F4", "D4"]
    assert cells(name, "period") == ["A2"] * 4


def test_a_part_says_its_recipient_and_the_row_above_it_the_award():
    name = "e06-an-award-over-its-recipients.xlsx"
    assert cells(name, "award_form") == ["B4", "B4", "B4"]
    assert cells(name, "recipient_type") == ["B5", "B6", "B7"]
