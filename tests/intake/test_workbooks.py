"""Each workbook in workbooks/ has one fault or shape; the .expected file beside it is what the sender is told.
Read those files as the list of what we have met and what we answer: records first, findings after ">".
To add a case: add it to make_workbooks.py, run it, run this file with UPDATE_EXPECTED=1, read the new file."""

import os
from functools import cache
from pathlib import Path

import pytest

from tests.intake.drawn import check_path, draw

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
