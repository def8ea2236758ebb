"""Each workbook in workbooks/ has one fault or shape; the .expected file beside it is what the sender is told.
Read those files as the list of what we have met and what we answer: records first, findings after ">".
The same workbook, marked and handed in unchanged, is answered likewise.
To add a case: add it to make_workbooks.py, run it, run this file with UPDATE_EXPECTED=1, read the new file."""

import os
from functools import cache
from pathlib import Path

import pytest

from data.intake.annotate import annotate
from tests.intake.drawn import check, check_path, draw

FILES = sorted(p for p in (Path(__file__).parent / "workbooks").iterdir() if p.suffix != ".expected")


@cache
def checked(path):
    return check_path(path)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_a_workbook_is_read_as_expected(path):
    drawn = draw(checked(path))
    expected = path.with_name(path.name + ".expected")
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(drawn, encoding="utf-8")
    assert drawn == expected.read_text(encoding="utf-8")


def test_there_are_enough_workbooks():
    assert len(FILES) >= 40


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_finding_says_the_place_and_the_cure_in_words(path):
    for finding in checked(path).findings:
        assert len(finding.message) > 30 and finding.message.rstrip().endswith((".", "?")), finding
        assert finding.level in ("error", "warning", "info")


OF_THE_FILE = ("formulas_unproven", "legacy_font", "cut_off", "macro_sheet")  # a copy has none
REMARKS = ("cell_comment", "remarks_unread")  # kept in a copy of an .xlsx only, which is said


def said(told):
    """Rows without the sheet's name, which a workbook may shorten, and findings by place."""
    rows = [{name: value for name, value in row.items() if name != "sheet"} for row in told.rows]
    left_out = (*OF_THE_FILE, *REMARKS)
    return rows, sorted((f.level, f.code, f.cell or "") for f in told.findings if f.code not in left_out)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_marked_workbook_handed_in_unchanged_says_what_its_file_said(path):
    before = checked(path)
    if before.refused and before.refused["code"] != "no_table":
        return  # nothing to mark
    marked, _ = annotate(path.name, path.read_bytes(), before.findings, "TN-38")
    again = check("tra-lai.xlsx", marked)
    assert said(again) == said(before) and again.answers == "TN-38"
