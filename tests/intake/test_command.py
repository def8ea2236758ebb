"""`python -m data check`: one JSON object a file on stdout, messages on stderr, the exit code of the worst file.
Called as a function here; one call as a process, as an office's script would make it.
No store is opened and none appears."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from data.intake.cli import check_command
from tests.intake.drawn import catalogue

ROOT = Path(__file__).parents[2]
BOOKS = ROOT / "tests" / "intake" / "workbooks"
CLEAN, WRONG, EMPTY = (str(BOOKS / name) for name in ("01-bang-dai.xlsx", "03-ngay-khong-co.xlsx", "54-rong.xlsx"))


@pytest.mark.parametrize(("files", "code"), [([CLEAN], 0), ([WRONG], 1), ([EMPTY], 2), ([WRONG, EMPTY, CLEAN], 2)])
def test_the_exit_code_is_that_of_the_worst_file(files, code, capsys):
    assert check_command([*files, "--json"]) == code
    assert [json.loads(line)["file"] for line in capsys.readouterr().out.splitlines()] == [Path(f).name for f in files]


def test_the_object_has_the_promised_keys(capsys):
    check_command([WRONG, "--json"])
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["file", "form", "refused", "rows", "findings"]
    assert list(told["findings"][0]) == ["level", "code", "sheet", "cell", "value", "message", "suggestion"]
    row = told["rows"][0]
    assert row["cell"] == "F7" and row["cells"]["award_form"] == "C7"
    assert row["award_form_name"] == "Giấy khen của Chủ tịch UBND cấp xã" and row["decision_date"] == "2026-07-14"


def test_without_json_people_read_sentences(capsys):
    assert check_command([WRONG, EMPTY]) == 2
    told = capsys.readouterr().out
    assert "Lỗi Quý III!H8" in told and "không đọc được" in told


@pytest.mark.parametrize(
    "wrong", [["--form", "x"], ["--unit", "x"], ["--period", "2026-Q5"], ["--catalogue", "absent.json"]]
)
def test_wrong_usage_is_told_with_what_there_is(wrong, capsys):
    assert check_command([CLEAN, *wrong]) == 64
    assert capsys.readouterr().err


def test_a_file_that_is_not_there_and_no_file_at_all(capsys):
    assert check_command(["absent.xlsx"]) == 64
    with pytest.raises(SystemExit) as stopped:
        check_command([])
    assert stopped.value.code == 64


def test_an_exported_catalogue_is_used_instead_of_the_seed(tmp_path, capsys):
    path = tmp_path / "catalogue.json"
    path.write_text(catalogue().to_json(), encoding="utf-8")
    assert check_command([CLEAN, "--catalogue", str(path)]) == 0
    path.write_text('{"unknown": 1}', encoding="utf-8")
    assert check_command([CLEAN, "--catalogue", str(path)]) == 64


def test_our_own_fault_ends_in_a_sentence(monkeypatch, capsys):
    from data.intake import sandbox

    def fail(*told, **asked):
        raise sandbox.Defect("trace")

    monkeypatch.setattr(sandbox, "check_bytes", fail)
    assert check_command([CLEAN, "--json"]) == 70
    answer = capsys.readouterr()
    assert json.loads(answer.out)["refused"]["code"] == "defect" and "Traceback" not in answer.err


def test_as_a_process_it_opens_no_store(tmp_path):
    command = [sys.executable, "-m", "data", "check", CLEAN, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0 and json.loads(done.stdout)["form"] == "awards"
    assert list(tmp_path.iterdir()) == []
