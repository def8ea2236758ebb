"""The report command as an officer runs it: one path a line on stdout, words and a code for what cannot be.
The store is a closed file of the test's own; nothing is written beside the folder asked for."""

import pytest

from analytics.__main__ import main
from data.console import DONE, USAGE

WRONG = """
report nonsense --as-of 2026-09-30
report deck
report deck --as-of 30/09/2026
report deck --as-of 2026-09-30 --format docx
report compare --as-of 2026-09-30
report quarter --as-of 2026-09-30 --unit nope
report quarter --as-of 2026-09-30 --unit xp-05443 --cluster cum-1
report quarter --as-of 2026-09-30 --template nowhere.docx
report year --as-of 2027-01-10
report year --as-of 2027-01-10 --year last
"""


def run(words: str) -> int:
    try:
        return main(words.split())
    except SystemExit as stopped:
        return stopped.code


@pytest.mark.parametrize(
    ("kind", "name"), [("quarter", "quarter-toan-tinh-2026-09-30.docx"), ("forms", "forms-toan-tinh-2026-09-30.xlsx")]
)
def test_a_report_is_written_where_asked_and_its_path_printed(store_file, tmp_path, capsys, kind, name):
    out = tmp_path / "nơi lưu"
    assert main(["report", kind, "--as-of", "2026-09-30", "--out", str(out)]) == DONE
    assert capsys.readouterr().out == f"{out / name}\n"
    assert [path.name for path in out.iterdir()] == [name]


def test_a_report_of_the_year_before_is_written_in_january_and_named_by_both(store_file, tmp_path, capsys):
    assert run(f"report year --as-of 2027-01-10 --year 2026 --out {tmp_path / 'out'}") == DONE
    assert capsys.readouterr().out.endswith("year-toan-tinh-nam-2026-2027-01-10.docx\n")


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_what_cannot_be_ends_in_words_and_code_64(store_file, tmp_path, capsys, line):
    assert run(f"{line} --out {tmp_path / 'out'}") == USAGE
    said = capsys.readouterr()
    assert said.out == "" and len(said.err) > 20


def test_with_nobody_late_there_is_no_path_and_a_sentence(store_file, tmp_path, capsys):
    assert main(["report", "reminders", "--as-of", "2026-02-20", "--out", str(tmp_path / "out")]) == DONE
    said = capsys.readouterr()
    assert said.out == "" and "không có công văn đôn đốc" in said.err
