"""`python -m analytics questions | ask`: three formats, the questions' keys, and words for what does not exist."""

import csv
import gc
import io
import json

import pytest

from analytics.__main__ import main
from analytics.ask import questions
from data.console import DONE, USAGE
from data.store import open_store
from tests.given import Given


@pytest.fixture
def run(store_file, capsys):
    """Run a command; returns (code, stdout, stderr)."""

    def command(*argv):
        try:
            code = main(list(argv))
        except SystemExit as stop:
            code = stop.code
        gc.collect()
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


@pytest.fixture
def filled(store_file):
    store = open_store()
    Given(store)("""
        recipient | quantity
        nong_dan  | 4
        ca_nhan   | 6
    """)
    store.close()


def test_every_question_is_listed_with_its_parameters(run):
    code, out, _ = run("questions")
    assert code == DONE
    assert [line.split("(")[0] for line in out.splitlines() if not line.startswith(" ")] == list(questions())
    assert "award_ratio(by, cluster, indicator, mode, quarter, unit, version, year)" in out


def test_json_is_an_array_of_objects_with_plain_values(run, filled):
    code, out, error = run("ask", "award_ratio", "--as-of", "2026-09-30", "--param", "indicator=A", "--format", "json")
    [row] = json.loads(out)
    assert (code, error) == (DONE, "")
    assert (row["numerator"], row["denominator"], row["unclassified"], row["last_year_denominator"]) == (4, 10, 6, None)


def test_csv_has_the_same_columns_and_crlf(run, filled):
    _, out, _ = run("ask", "occurrences", "--as-of", "2026-09-30", "--param", "group=annex", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert len(rows) == 52
    assert rows[0]["due_nominal"] == "2026-03-31"
    _, told, _ = run("ask", "occurrences", "--as-of", "2026-09-30", "--param", "group=annex", "--format", "json")
    assert list(rows[0]) == list(json.loads(told)[0])


def test_a_table_can_be_read(run, filled):
    _, out, _ = run("ask", "award_counts", "--as-of", "2026-09-30", "--param", "by=recipient")
    assert "Nông dân" in out and "NaN" not in out


def test_an_empty_table_is_its_heading_and_says_so(run, filled):
    code, out, error = run("ask", "measured_results", "--as-of", "2020-01-01")
    assert code == DONE and out.startswith("task_no measure ") and out.count("\n") == 1
    assert "Không có dòng nào" in error


def test_an_earlier_version_can_be_asked(run, filled):
    _, out, _ = run("ask", "award_counts", "--param", "version=1", "--format", "json")
    assert json.loads(out) == []


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["ask", "khen_thuong"], "award_ratio"),
        (["ask", "award_ratio", "--param", "month=3"], "indicator"),
        (["ask", "award_ratio", "--param", "indicator=C"], "A, B, A0"),
        (["ask", "award_ratio", "--param", "quarter"], "tên=giá trị"),
        (["ask", "award_ratio", "--as-of", "30/09/2026"], "YYYY-MM-DD"),
        (["ask", "plan_state", "--param", "version=999"], "999"),
        (["ask"], "Cách gọi"),
        ([], "thiếu"),
    ],
)
def test_what_does_not_exist_is_wrong_usage_and_says_what_does(run, argv, said):
    code, out, error = run(*argv)
    assert (code, out) == (USAGE, "")
    assert said in error


def test_made_up_data_is_said_on_stderr(run, store_file):
    store = open_store()
    given = Given(store)
    upload = given("quantity\n5")
    store.transaction(lambda tx: tx.run("update uploads set is_sample = true"))
    store.close()
    assert upload.version == 2
    _, out, error = run("ask", "award_counts", "--as-of", "2026-09-30", "--format", "json")
    assert "minh họa" in error
    assert json.loads(out)[0]["quantity"] == 5
