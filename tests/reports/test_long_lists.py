"""Plans of many tasks, many movements, numbers in the millions: nothing is dropped in silence, no number broken in two.
Each case is drawn as plain data over the made-up store; what a slide shows is read from its table.
To add a case: say how much there is, and what must stand."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook
from pptx import Presentation

from analytics import words
from analytics.ask import ask
from analytics.reports import measure, pptx, prose, reminders, story, workbook
from analytics.reports.facts import RECORD_UNIT, collect
from analytics.reports.fit import fitted, standing
from analytics.reports.slides import Cell, Table, columns
from tests.given import Given, checked_row
from tests.reports.datasets import made_up_store

WIDTH, HEIGHT = 888, 396  # points of a slide's body


def plan_of(facts, count):
    """The facts of a plan of so many tasks, the first half of them late."""
    one = facts.tasks[0]
    tasks = tuple(
        replace_row(one, task_no=str(number), state="late" if number <= count // 2 else "complete")
        for number in range(1, count + 1)
    )
    state = replace_row(facts.plan_state, total=count, late=count // 2, complete=count - count // 2)
    return replace(facts, tasks=tasks, plan_state=state)


def replace_row(row, **changed):
    return row._replace(**changed) if hasattr(row, "_replace") else replace(row, **changed)


@pytest.mark.parametrize(
    "count, parts", [(5, [5]), (17, [17]), (18, [18]), (19, [10, 9]), (25, [13, 12]), (40, [14, 14, 12])]
)
def test_every_task_of_a_plan_stands_on_a_slide_whole_or_in_equal_parts(facts, count, parts):
    made = story.tasks(plan_of(facts, count))
    tables = [slide.parts[0].block for slide in made]
    assert [len(table.rows) for table in tables] == parts
    assert [row[0].text for table in tables for row in table.rows] == [str(number) for number in range(1, count + 1)]
    assert len({slide.key for slide in made}) == len(made)
    for table in tables:
        assert standing(table, WIDTH, HEIGHT).table.more == ""


def test_a_part_of_a_long_plan_says_which_tasks_it_shows_and_how_far_they_are(facts):
    first, second = story.tasks(plan_of(facts, 25))
    assert first.kicker.endswith("Danh mục 25 nhiệm vụ năm 2026: nhiệm vụ 1 đến 13")
    assert first.title == "12 nhiệm vụ quá hạn, 13 đã hoàn thành cả năm"
    assert second.title == "Nhiệm vụ 14 đến 25: không quá hạn, 12/12 hoàn thành cả năm"


def test_tasks_of_which_none_is_complete_are_told_without_a_yet_and_an_already(facts):
    state = replace_row(facts.plan_state, late=3, complete=0)
    [slide] = story.tasks(replace(facts, plan_state=state))
    assert slide.title == "Ba nhiệm vụ quá hạn, chưa nhiệm vụ nào hoàn thành cả năm"


def test_a_deck_of_a_long_plan_is_written_with_all_its_slides(facts):
    slides = story.slides(plan_of(facts, 25))
    assert len(Presentation(io.BytesIO(pptx.deck(slides, facts))).slides) == len(slides) == 13


def test_movements_that_do_not_fit_a_slide_are_counted(facts):
    movements = tuple(facts.movements) * 3
    slide = next(one for one in story.slides(replace(facts, movements=movements)) if one.key == "movements")
    table = slide.parts[0].block
    assert len(table.rows) == 12 and table.more == "và 18 phong trào khác"


def test_no_number_of_a_table_is_broken_in_two_where_another_column_has_room():
    rows = ((Cell("Cơ sở (sở, xã)", bold=True), Cell("30.669.410"), Cell("20.095.884"), Cell("từ 65,8% đến 100,0%")),)
    drawn = Table(columns("Cấp khen thưởng:27 | Số lượt:10> | Trong phạm vi:12> | Tỷ lệ B:51"), rows, "Bảng", 12.5)
    for table in (fitted(drawn, 405, 300)[0], standing(drawn, 405, 300).table):
        total = sum(column.share for column in table.columns)
        for column, cell in zip(table.columns, table.rows[0], strict=True):
            room = 405 * column.share / total - (20 if column.align == "right" else 6)
            assert max(measure.width(word, cell.bold) for word in cell.text.split(" ")) * 12.5 <= room


def test_a_status_has_one_name_on_every_paper(facts):
    heads = [
        *(column.head for slide in story.slides(facts) for part in slide.parts for column in _columns(part.block)),
        *(head for annex in prose.report(facts).annexes for head in annex.heads),
        *(cell.value for page in load_workbook(io.BytesIO(workbook.workbook(facts))).worksheets for cell in page[5]),
    ]
    assert heads.count(words.STATUS) >= 5
    assert words.REPORTED not in heads


def _columns(block):
    return block.columns if isinstance(block, Table) else ()


def test_a_headline_number_of_the_workbook_names_the_sheet_it_was_counted_from(facts):
    book = load_workbook(io.BytesIO(workbook.workbook(facts)))
    rows = list(book["Tóm tắt"].iter_rows(min_row=5, values_only=True))
    assert rows[0][-1] == "Chi tiết ở trang tính"
    named = {row[-1] for row in rows[1:] if row[0]}
    assert {"Nhiệm vụ", "Quá hạn", "Tỷ lệ"} <= named <= set(book.sheetnames)


def test_a_year_without_movements_counts_none_and_asks_for_the_list(facts):
    without = replace(facts, movements=())
    assert "movements" not in [slide.key for slide in story.slides(without)]
    texts = " ".join(paragraph.text for _, part in prose.report(without).parts for paragraph in part)
    assert "danh sách phong trào thi đua của năm 2026" in texts and "0 phong trào" not in texts


def test_movements_an_office_entered_are_not_counted_as_the_plans(facts):
    texts = " ".join(paragraph.text for _, part in prose.report(facts).parts for paragraph in part)
    assert "Năm 2026 theo dõi 10 phong trào thi đua, gồm 7 phong trào do Thủ tướng" in texts


def test_the_latest_on_a_slide_are_named_as_what_they_are(facts):
    titles = [part.title for part in story.state(facts).parts]
    assert any(title.endswith(("mốc, kỳ chậm nhất", "mốc, kỳ quá hạn")) for title in titles)


def test_a_letter_that_counts_more_than_the_pages_says_what_of(facts):
    text = reminders.one_letter(facts).body[0].text
    late = [row for row in facts.overdue if row.unit_id != RECORD_UNIT]
    inside = sum(map(facts.is_annex, late))
    if inside < len(late):
        assert f"gồm {inside} việc của Danh mục và {len(late) - inside} việc khác" in text
    else:
        assert "việc khác" not in text


@pytest.fixture(scope="module")
def full_year():
    """A year in which every unit completed everything it owed on its due day; no cụm, khối owes anything more."""
    store, day = made_up_store(share=0), date(2026, 12, 31)
    given = Given(store)
    rows = [
        checked_row(
            "progress",
            {
                "task_no": one.task_no,
                "unit": one.unit_id,
                "occurrence": one.occurrence_id.split("/")[-1],
                "completed": f"{day if one.due != one.due else min(one.due.date(), day)}",
                "evidence": "Báo cáo số 9/BC",
            },
            at,
        )
        for at, one in enumerate(ask(store, "assignments", as_of=day, group="all").itertuples(), 7)
    ]
    given.accept(given.receive("progress", rows, None, day.isoformat()))
    yield store, day
    store.close()


def test_what_many_units_finished_is_listed_with_what_one_did_in_the_plans_order(full_year):
    store, day = full_year
    facts = collect(store, day, kind="year")
    texts = [paragraph.text for paragraph in prose.report(facts).parts[0][1]]
    listed = [int(found[1]) for text in texts if (found := re.match(r"(?:- )?Nhiệm vụ (\d+)\.", text))]
    assert set(listed) == {int(row.task_no) for row in facts.tasks if row.state == "complete"} | {16, 17}
    assert listed == sorted(listed)
    assert any("106/106 đơn vị hoàn thành, đơn vị cuối cùng ngày" in text for text in texts)
    assert any("các đơn vị phải thực hiện đều hoàn thành 11 kỳ (tháng 2 đến tháng 12)" in text for text in texts)


def test_a_document_that_says_what_it_is_keeps_its_own_words(full_year):
    store, day = full_year
    texts = " ".join(paragraph.text for paragraph in prose.report(collect(store, day, kind="year")).parts[0][1])
    assert "(báo cáo số 9/BC)" in texts and "văn bản số Báo cáo" not in texts
