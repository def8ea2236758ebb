"""The pieces of screen: what a file says is text, a mark has words, a chart has its values, a search its names.
Pure pieces are called as functions; none needs a store or a browser.
To add a piece: show the one thing it must never do."""

import io

import openpyxl
import pandas as pd
import pytest

from analytics import charts
from analytics.words import NBSP
from pages.parts import (
    award_cards,
    intake_findings,
    intake_views,
    lists,
    marks,
    page,
    plots,
    rows,
    search,
    sheets,
    tilemap,
)
from pages.parts.glyphs import DRAWINGS, mark_rules

RATIO = pd.DataFrame(
    [
        {"period": "2026-Q1", "label": "Tỉnh", "numerator": 412, "denominator": 655, "unclassified": 96},
        {"period": "2026-Q2", "label": "Nhà nước", "numerator": 7, "denominator": 9, "unclassified": 1},
    ]
).assign(last_year_numerator=[318, 6], last_year_denominator=[560, 8])


def texts(figure):
    return " ".join(note["text"] for note in figure["layout"]["annotations"])


def test_a_target_somebody_entered_is_a_line_across_and_none_is_invented():
    without, drawn = charts.ratio_over_time(RATIO), charts.ratio_over_time(RATIO, target=65.5)
    assert "chỉ tiêu" not in texts(without) and "chỉ tiêu 65,5%" in texts(drawn)
    dashed = [shape for shape in drawn["layout"]["shapes"] if shape["line"].get("dash")]
    assert [(line["y0"], line["y1"]) for line in dashed] == [(65.5, 65.5)]
    far = charts.ratio_over_time(RATIO, target=95)["layout"]["yaxis"]["range"]
    assert far[0] <= 62 and far[1] >= 95


def test_a_value_stands_clear_of_the_line_of_a_target():
    figure = charts.ratio_over_time(RATIO, target=65.5)["layout"]
    bottom, top = figure["yaxis"]["range"]
    pixel = (top - bottom) / (figure["height"] - figure["margin"]["t"] - figure["margin"]["b"])
    value = next(note for note in figure["annotations"] if "62,9%" in note["text"])
    assert value["y"] + (value["yshift"] - charts.VALUE) * pixel >= 65.5 - pixel


def test_the_names_of_lines_stand_behind_the_one_that_reaches_farthest():
    goes_on = RATIO.assign(last_year_denominator=[560, 80])  # last year's second quarter has its share, this year's not
    notes = charts.ratio_over_time(goes_on)["layout"]["annotations"]
    assert {note["x"] for note in notes if note["text"].startswith(("năm ", "đến "))} == {1}


def test_a_value_under_last_years_stands_below_its_point():
    fell = RATIO.assign(numerator=[300, 6], last_year_numerator=[330, 6])
    notes = charts.ratio_over_time(fell)["layout"]["annotations"]
    now, before = (next(n for n in notes if told in n["text"]) for told in ("45,8%", "58,9%"))
    assert now["yshift"] < 0 < before["yshift"]


def test_what_a_file_says_is_never_markup():
    finding = {"level": "error", "sheet": "<b>", "cell": "D7", "value": "<script>alert(1)</script>"}
    html = intake_findings.findings_table([finding | {"message": "<img src=x>", "suggestion": None}])
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html


def test_a_mark_speaks_its_status():
    assert 'aria-label="Quá hạn: kỳ tháng 7"' in marks.mark("overdue", "kỳ tháng 7").replace(NBSP, " ")


@pytest.mark.parametrize(("said", "look"), [("1 quá hạn", ' class="bad"'), ("không việc nào quá hạn", "")])
def test_only_what_is_late_takes_the_colour_of_lateness_in_a_sentence(said, look):
    assert page.bold(f"Còn **{said}**").replace(NBSP, " ") == f"Còn <b{look}>{said}</b>"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_status_has_its_own_drawing(theme):
    rules = mark_rules(theme)
    assert len({DRAWINGS[name] for name in ("check", "check_late", "triangle", "clock", "dot", "point", "dash")}) == 7
    assert ".m.done_late" in rules
    assert "dashed" in next(line for line in rules.splitlines() if ".m.not_applicable" in line)


def test_a_legend_holds_only_what_is_used():
    assert marks.legend(["overdue", "overdue"]).count("<span>") == 1


def test_an_address_leaves_out_what_is_empty():
    assert marks.href("/qua-han", unit="", task="5") == "/qua-han?task=5"


def test_a_range_writes_its_values_and_no_percentage_under_ten():
    html = plots.ranges(RATIO.assign(item=["tinh", "nn"]), "/khen-thuong", by="level")
    assert "<b>62,9%</b> 412/655" in html
    assert "<b>7/9</b> dưới 10, không tính tỷ lệ; cùng kỳ 6/8" in html
    assert "77,8%" not in html
    assert 'href="/khen-thuong?item=tinh&amp;by=level"' in html


@pytest.mark.parametrize(
    ("overdue", "said"),
    [(0, "không có việc quá hạn"), (1, "1 việc quá hạn"), (4, "4 việc quá hạn"), (None, "không có số liệu")],
)
def test_a_commune_says_what_is_late_in_figures(overdue, said):
    assert tilemap.MEASURES["overdue"].says(pd.Series({"overdue": overdue})) == said


def test_last_year_of_a_quarter_bears_its_range_and_its_counts():
    quarter = {"period": "2026-Q1", "numerator": 467, "denominator": 766, "unclassified": 106}
    last = {"last_year_numerator": 108, "last_year_denominator": 234, "last_year_unclassified": 52}
    html = award_cards._quarters(pd.DataFrame([quarter | last]), 2026).replace(NBSP, " ")
    assert "từ 46,2% đến 68,4%" in html and "108/234" in html
    html = award_cards._quarters(pd.DataFrame([quarter | last | {"last_year_denominator": None}]), 2026)
    assert "108" not in html


def test_the_tracks_of_a_range_plot_have_one_width_whatever_their_values():
    rows = RATIO.assign(item=["tinh", "nn"], numerator=[421_234, 7], denominator=[627_967, 9])
    assert '<div class="ranges" style="--told:170px">' in plots.ranges(rows, "/khen-thuong")
    assert "--told:138px" in plots.ranges(RATIO.assign(item=["tinh", "nn"]), "/khen-thuong")


def test_a_range_begins_where_its_subtitle_says():
    assert plots.axis(RATIO) == (40, 80)
    assert plots.axis(RATIO.iloc[1:]) == (0, 100)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_line_over_time_names_its_ends(theme):
    figure = charts.ratio_over_time(RATIO, theme)
    assert "năm 2026" in texts(figure) and "năm 2025" in texts(figure)
    assert "412/655" in texts(figure)
    assert "template" not in figure["layout"]


def test_a_line_over_no_time_is_still_a_chart():
    assert charts.ratio_over_time(RATIO.iloc[:0])["data"]


def test_bars_start_at_zero_and_carry_their_numbers():
    table = pd.DataFrame(
        {
            "item": ["a", "b"],
            "label": ["Nông dân", "Công nhân"],
            "quantity": [12, 1200],
            "part": ["numerator", "outside"],
        }
    )
    html = plots.bars(table, "/khen-thuong")
    assert html.index("Công nhân") < html.index("Nông dân")
    assert "width:86.00%" in html
    assert "<b>1.200</b>" in html


def test_stacked_bars_end_with_their_fraction_and_say_their_parts():
    table = pd.DataFrame([{"label": "Quý I", "done_on_time": 400, "overdue": 6, "done": 400, "total": 406}])
    html = plots.statuses(table).replace(NBSP, " ")
    assert "<b>400</b>/406" in html
    assert 'aria-label="Quý I: Hoàn thành đúng hạn 400, Quá hạn 6"' in html


def test_a_commune_without_figures_is_hatched_and_zero_is_not():
    tiles = pd.DataFrame({"unit_id": ["a", "b"], "unit": ["Xã A", "Xã B"], "column": [0, 1], "row": [0, 0]})
    html = tilemap.tilemap(tiles, pd.DataFrame({"unit_id": ["a"], "overdue": [0]}), tilemap.MEASURES["overdue"])
    assert 'class="k0"' in html
    assert 'class="nd"' in html
    assert "không có số liệu: 1" in html


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("van lang", ["Xã Văn Lang", "Xã Văn Lăng"]),
        ("Văn Lăng", ["Xã Văn Lăng"]),
        ("snv", ["Sở Nội vụ"]),
        ("dong hy", ["Xã Đồng Hỷ"]),
        ("", ["Xã Văn Lang", "Xã Văn Lăng", "Sở Nội vụ", "Xã Đồng Hỷ"]),
        ("zz", []),
    ],
)
def test_a_unit_is_found_as_people_type(query, found):
    assert search.find(query, ["Xã Văn Lang", "Xã Văn Lăng", "Sở Nội vụ", "Xã Đồng Hỷ"]) == found


def test_a_workbook_carries_its_stamp_and_runs_no_formula():
    table = pd.DataFrame({"unit": ["=1+1"], "due": [pd.Timestamp(2026, 9, 30)], "status": ["overdue"]})
    heads = {"unit": "Đơn vị", "due": "Thời hạn", "status": "Trạng thái"}
    content = sheets.workbook(table, heads, "Quá hạn", pd.Timestamp(2026, 9, 30), 41, True)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert "30/09/2026" in sheet["A2"].value
    assert "Số liệu minh họa" in sheet["A2"].value
    assert sheet["A5"].data_type == "s"
    assert sheet["B5"].number_format == "dd/mm/yyyy"
    assert sheet["C5"].value == "Quá hạn"


def test_the_sheet_is_drawn_as_typed_and_what_is_flagged_is_numbered():
    drawing = {
        "sheet": "Quý III",
        "columns": ["A", "B", "C"],
        "total_rows": 9,
        "rows": [
            {"n": 1, "kind": "outside", "hidden": False, "cells": ["XÃ NA RÌ", "", ""]},
            {"n": 6, "kind": "header", "hidden": False, "cells": ["STT", "Ngày", ""]},
            {"n": 7, "kind": "data", "hidden": True, "cells": ["1", "31/09/2026", ""]},
            {"n": 9, "kind": "total", "hidden": False, "cells": ["", "<b>5</b>", ""]},
        ],
    }
    wrong = {"level": "error", "sheet": "Quý III", "cell": "B7", "value": "31/09/2026", "message": "Sai ngày"}
    findings = [wrong, wrong | {"level": "warning"}, wrong | {"cell": "B8"}]
    html = intake_views.sheet_table(drawing, findings)
    badges = '<i class="badge error" id="nd-1">1</i> <i class="badge warning" id="nd-2">2</i>'
    assert f'<td class="error" title="31/09/2026">31/09/2026{badges}' in html
    listed = intake_findings.findings_table(findings, drawn=html).replace(NBSP, " ")
    assert '<a href="#nd-1">Quý III!B7</a>' in listed and "#nd-3" not in listed  # no row 8 is drawn
    assert '<tr class="hidden"><th scope="row">7</th>' in html
    assert "&lt;b&gt;5" in html
    assert "XÃ NA RÌ" not in html
    assert ">C<" not in html
    read = intake_views.sheet_table(drawing, findings, {"B6": "ngày quyết định"})
    assert 'Ngày<div class="read"><span class="aloud">hiểu là: </span>ngày quyết định</div>' in read


def test_findings_that_say_the_same_of_several_cells_bear_one_number():
    wrong = {"level": "error", "code": "unknown_award", "sheet": "S", "value": "LĐTT?", "suggestion": None}
    rows = [wrong | {"cell": f"C{row}", "message": f"Ô C{row} ghi “LĐTT?”: không rõ."} for row in (5, 6, 60)]
    lone = [{**wrong, "code": "missing_period", "value": None, "cell": "A7", "message": "Hàng 7 không có kỳ."}]
    other = [
        wrong | {"cell": "C8", "message": "Ô C8 và ô C5 cùng một hàng."},
        wrong | {"cell": "C9", "message": "Khác."},
    ]
    assert intake_findings.numbers(rows + lone + other) == [1, 1, 1, 2, 3, 4]
    listed = intake_findings.findings_table(rows + lone, drawn='<i id="nd-3">').replace(NBSP, " ")
    assert "4 lỗi, thuộc 2 nội dung" in listed and "và 2 ô khác" in listed
    assert '<a href="#nd-3">S!C60</a>' in listed


def test_a_list_leaves_out_empty_columns_and_says_a_status_and_a_period_in_words():
    table = pd.DataFrame({"unit": ["Sở Nội vụ"], "status": ["overdue"], "period": ["2026-Q3"], "cause": [None]})
    heads = {"unit": "Đơn vị", "status": "Trạng thái", "period": "Kỳ", "cause": "Nguyên nhân"}
    frame = lists._shown_once(table, heads).frame
    assert frame.to_dict("records") == [{"Đơn vị": "Sở Nội vụ", "Trạng thái": ["Quá hạn"], "Kỳ": "Quý III/2026"}]


def test_a_column_has_room_for_its_longest_text_wherever_it_stands():
    names = pd.Series(["Sở Y tế"] * 12 + ["Ban Quản lý các khu công nghiệp"])
    assert lists._width("Đơn vị", names) > 31 * 7
    assert lists._width("Đơn vị", names.iloc[:12]) is None


def test_a_list_keeps_its_status_in_sight_and_its_widest_column_gives_the_room():
    takes = {"Đơn vị": 280, "Nhiệm vụ": 500, "Mốc, kỳ": 270, "Trạng thái": 270, "Nguyên nhân": 280}
    kept = {"Đơn vị": 280, "Nhiệm vụ": 422, "Mốc, kỳ": 270, "Trạng thái": 270}
    assert lists._roomy(takes, 1366, "Trạng thái") == kept
    assert lists._roomy(takes, 1920, "Trạng thái") == takes


def test_what_a_screen_has_no_room_for_is_told_of_the_chosen_row():
    long = {f"c{at}": f"Cột {at}" for at in range(12)}
    table = pd.DataFrame([dict.fromkeys(long, "Ban Quản lý các khu công nghiệp")])
    texts = lists._shown_once(table, long)
    assert list(lists._roomy(texts.takes, 1366)) == [f"Cột {at}" for at in range(4)]
    roomy = lists._roomy(texts.takes, 1920)
    assert list(roomy) == list(lists._roomy(texts.takes, 3840)) == [f"Cột {at}" for at in range(6)]
    rest = [head for head in texts.frame if head not in roomy]
    assert "Hàng đó còn cho biết: cột 6, cột 7" in lists._hint("Chọn một hàng.", rest)
    assert lists._rest(texts.frame.iloc[0][rest]).count("<dd>Ban Quản lý") == 6
    assert "<th" in texts.paper and texts.paper.count("</th>") == 12  # paper has them all


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ("done; 100.0; 2026-07-23; 22/BC ngày 23/07/2026", "hoàn thành; 100%; 23/07/2026; 22/BC ngày 23/07/2026"),
        ("not_started; Chưa thực hiện", "chưa thực hiện; Chưa thực hiện"),
        ("1234", "1.234"),
        ("12.5", "12,5"),
        ("Cụm 1; 2026; None", "Cụm 1; 2026; chưa có"),
    ],
)
def test_a_difference_is_told_as_an_office_writes_it(stored, told):
    html = intake_views.differences_table([{"key": "k", "old_value": None, "new_value": stored}], str).replace(
        NBSP, " "
    )
    assert f'<span class="new">{told}</span>' in html


def test_the_history_of_a_value_says_which_one_counts_and_where_each_was_read():
    told = {"told_on": pd.Timestamp(2026, 7, 14), "received_at": pd.Timestamp(2026, 7, 20, 8, 5), "sheet": "Quý III"}
    history = pd.DataFrame(
        [
            told | {"value": "1300", "upload_id": "b", "file_name": "b.xlsx", "cell": "F3", "accepted_version": 3},
            told | {"value": "12", "upload_id": "a", "file_name": "a.xlsx", "cell": "F9", "accepted_version": 2},
        ]
    ).assign(withdrawn_version=[None, None])
    html = rows._history(history, "b")
    assert "đã nhận hai lần" in html and "<b>1.300</b>" in html and "ô F9" in html
    assert html.index("đang được tính") < html.index("đã có giá trị khác thay")


def test_five_quarters_in_a_card_break_what_is_too_wide_for_a_column():
    quarter = {"numerator": 160, "denominator": 252, "unclassified": 3, "last_year_numerator": None}
    rows = [quarter | {"period": code, "last_year_denominator": None} for code in ("2025-Q4", "2026-Q1")]
    told = [charts._foot(row, {"muted": "#000"}, 5, "2026") for row in pd.DataFrame(rows).itertuples()]
    assert told[0].startswith("Quý IV<br>2025<br>") and "160/<br>252" in told[0]
    assert told[1].startswith("Quý I<br>")


def test_a_share_of_a_hundred_per_cent_has_room_for_its_value_over_its_point():
    full = RATIO.assign(numerator=RATIO["denominator"], unclassified=0)
    axis = charts.ratio_over_time(full)["layout"]["yaxis"]
    bottom, top = axis["range"]
    assert (top - 100) * (charts.PLOT - 8) / (top - bottom) > charts.VALUE
    assert max(axis["tickvals"]) == 100
