"""Every question begins with what one row is and what it leaves out, and has a test that names it.
A question is one file of analytics/questions; its test is a file of tests/questions.
To add a question: write its .sql with a two-line header, and tests/questions/test_<its name>.py."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QUESTIONS = sorted((ROOT / "analytics" / "questions").glob("*.sql"))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda path: path.stem)
def test_a_question_begins_with_its_grain_and_what_it_leaves_out(question):
    first, second, third, *_ = question.read_text(encoding="utf-8").splitlines()
    assert first.startswith("-- One row")
    assert second.startswith("-- ")
    assert third.startswith(("-- ", "select", "with"))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda path: path.stem)
def test_a_question_only_reads(question):
    code = re.sub(r"--.*|'[^']*'", "", question.read_text(encoding="utf-8").lower()).strip()
    assert code.split()[0] in ("select", "with")
    assert ";" not in code.rstrip(";")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda path: path.stem)
def test_a_question_has_a_test_that_names_it(question):
    tests = (ROOT / "tests" / "questions").glob("test_*.py")
    assert any(f'"{question.stem}"' in test.read_text(encoding="utf-8") for test in tests)
