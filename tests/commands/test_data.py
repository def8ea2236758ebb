"""`python -m data load | withdraw | backup | restore`: what is printed, what is stored, and with which exit code.
stdout is only the answer; what went wrong is said on stderr. Run in this process, as the module runs them."""

import gc
import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from analytics.ask import ask
from data.__main__ import main
from data.console import DEFECT, DONE, FINDINGS, IN_USE, REFUSED, USAGE
from data.store import open_store
from tests.conftest import TODAY

HEAD = "STT;Tên đơn vị;Hình thức khen thưởng;Loại hình khen thưởng;Đối tượng;Số lượng;Số quyết định;Ngày quyết định\n"
GOOD = HEAD + (
    "1;Phường Phan Đình Phùng;Giấy khen của Chủ tịch UBND xã;Chuyên đề;Nông dân;4;12/QĐ-UBND;14/07/2026\n"
    "2;Phường Quyết Thắng;Giấy khen của Chủ tịch UBND xã;Chuyên đề;Công nhân;6;13/QĐ-UBND;15/07/2026\n"
)
WRONG = GOOD.replace(";6;", ";80 %;")


@pytest.fixture
def run(store_file, capsys, tmp_path):
    """Run a command; returns (code, lines of JSON or text on stdout, stderr)."""

    def command(*argv):
        try:
            code = main([str(part) for part in argv])
        except SystemExit as stop:
            code = stop.code
        gc.collect()
        told = capsys.readouterr()
        lines = [json.loads(line) if line.startswith("{") else line for line in told.out.splitlines()]
        return code, lines, told.err

    command.file = lambda text, name="khen-thuong.csv": _written(tmp_path / name, text)
    return command


def _written(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def awards():
    store = open_store()
    try:
        return int(ask(store, "award_counts", as_of=TODAY)["quantity"].sum()), store.newest()
    finally:
        store.close()


def test_loading_without_accept_stores_a_draft_that_counts_for_nothing(run):
    code, [line], _ = run("load", run.file(GOOD))
    assert code == DONE
    assert {name: line[name] for name in ("file", "new", "changed", "unchanged", "missing")} == {
        "file": "khen-thuong.csv",
        "new": 2,
        "changed": 0,
        "unchanged": 0,
        "missing": 0,
    }
    assert line["upload_id"] and "version" not in line
    assert awards() == (0, 1)


def test_accepted_withdrawn_and_loaded_again(run):
    file = run.file(GOOD)
    code, [line], _ = run("load", file, "--accept")
    assert (code, line["version"]) == (DONE, 2)
    assert awards() == (10, 2)

    code, [again], _ = run("load", file, "--accept")
    assert (code, again["unchanged"], [one["code"] for one in again["findings"]]) == (DONE, 2, ["same_file"])
    assert awards() == (10, 2)

    code, [gone], _ = run("withdraw", line["upload_id"], "--reason", "Đơn vị báo cáo lại")
    assert (code, gone) == (DONE, {"upload_id": line["upload_id"], "version": 3})
    assert awards() == (0, 3)

    code, [_], _ = run("load", file, "--accept")
    assert (code, awards()) == (DONE, (10, 4))


def test_one_wrong_cell_stores_nothing_and_is_named(run):
    code, [line], _ = run("load", run.file(WRONG), "--accept")
    assert code == FINDINGS
    [error] = [one for one in line["findings"] if one["level"] == "error"]
    assert (error["code"], error["cell"], error["value"]) == ("bad_number", "F3", "80 %")
    assert (line["upload_id"], awards()) == (None, (0, 1))


def test_several_files_are_uploads_of_their_own_and_the_highest_code_is_returned(run):
    files = [run.file(GOOD), run.file(WRONG, "sai.csv"), run.file("\0\0", "hong.xlsx")]
    code, lines, _ = run("load", *files, "--accept")
    assert code == REFUSED
    assert [line["file"] for line in lines] == ["khen-thuong.csv", "sai.csv", "hong.xlsx"]
    assert lines[2]["refused"]["code"]
    assert awards() == (10, 2)


def test_a_file_that_is_not_there_is_wrong_usage(run, tmp_path):
    for wrong in (["--form", "nope"], ["--unit", "nope"], ["--period", "2026-Q9"]):
        code, lines, error = run("load", run.file(GOOD), *wrong)
        assert (code, lines) == (USAGE, []) and error
    code, lines, error = run("load", tmp_path / "khong-co.xlsx")
    assert (code, lines) == (USAGE, [])
    assert "khong-co.xlsx" in error


def test_withdrawing_what_is_not_accepted_says_so(run):
    _, [line], _ = run("load", run.file(GOOD), "--accept")
    code, lines, error = run("withdraw", "20260101-khong-co", "--reason", "Nhầm")
    assert (code, lines) == (USAGE, [])
    assert "20260101-khong-co" in error and line["upload_id"] in error  # and which there are
    for reason in ((), ("--reason", " ")):
        assert run("withdraw", line["upload_id"], *reason)[0] == USAGE  # a reason is required
    assert run("withdraw", line["upload_id"], "--reason", "Nhầm")[0] == DONE
    code, lines, error = run("withdraw", line["upload_id"], "--reason", "Nhầm")
    assert (code, lines) == (FINDINGS, []) and "đã hủy xác nhận" in error


def test_a_folder_is_its_files_and_those_of_its_folders(run, tmp_path):
    folder = tmp_path / "các xã"
    (folder / "xã").mkdir(parents=True)
    for name in (".DS_Store", "~$a.csv", "Thumbs.db"):
        _written(folder / name, "x")
    _written(folder / "xã" / "b.csv", GOOD)
    _written(folder / "a.csv", GOOD.replace("12/QĐ", "14/QĐ"))
    for command in (["load"], ["check", "--json"]):
        code, lines, _ = run(*command, folder)
        assert (code, [line["file"] for line in lines]) == (DONE, ["a.csv", "b.csv"])
    (folder / "xã" / "c").mkdir()
    code, lines, error = run("load", folder / "xã" / "c")
    assert (code, lines) == (USAGE, []) and error


@pytest.mark.parametrize("command", ["backup", "catalogue"])
def test_a_place_that_cannot_be_written_to_is_wrong_usage(run, tmp_path, command):
    code, lines, error = run(command, run.file("x", "tep.txt") / "a.duckdb")
    assert (code, lines) == (USAGE, []) and "Không ghi được" in error


@pytest.mark.parametrize("command", ["check", "load"])
def test_a_file_that_may_not_be_read_is_wrong_usage(run, command, monkeypatch):
    file = run.file(GOOD)
    monkeypatch.setattr("data.console.os.access", lambda path, mode: False)
    code, lines, error = run(command, file)
    assert (code, lines) == (USAGE, []) and "quyền" in error


@pytest.mark.parametrize("name", ["a.csv", "a.duckdb", "a.json"])
def test_a_store_that_is_another_file_is_wrong_usage_and_left_as_it_is(run, monkeypatch, name):
    other = run.file(GOOD, name)
    monkeypatch.setenv("STORE_URL", f"duckdb:///{other}")
    code, lines, error = run("load", run.file(GOOD, "b.csv"), "--accept")
    assert (code, lines) == (USAGE, []) and "kho số liệu" in error
    assert other.read_text(encoding="utf-8") == GOOD


def test_a_file_that_is_no_catalogue_is_wrong_usage_in_words(run):
    code, lines, error = run("check", run.file(GOOD), "--catalogue", run.file("x", "x.json"))
    assert (code, lines) == (USAGE, []) and "data catalogue" in error


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["check"], "thiếu FILE"),
        (["load", "a", "--bogus"], "không có tham số --bogus"),
        (["nap"], "không có 'nap'; chọn một trong"),
        (["load", "a", "--unit"], "tham số --unit thiếu giá trị"),
    ],
)
def test_a_wrong_call_is_told_in_vietnamese(run, argv, said):
    code, lines, error = run(*argv)
    assert (code, lines) == (USAGE, []) and said in error and "Cách gọi" in error


def test_a_store_of_no_known_kind_is_wrong_usage(run, monkeypatch):
    file = run.file(GOOD)
    monkeypatch.setenv("STORE_URL", "postgres://x")
    code, lines, error = run("load", file)
    assert (code, lines) == (USAGE, []) and "duckdb:///" in error


def test_a_backup_is_restored_and_the_replaced_store_is_kept(run, tmp_path):
    run("load", run.file(GOOD), "--accept")
    copy = tmp_path / "sao-luu.duckdb"
    code, [path], _ = run("backup", copy)
    assert (code, path) == (DONE, str(copy))
    assert run("backup", copy)[0] == USAGE  # never written over
    run("load", run.file(GOOD.replace(";4;", ";40;"), "sua.csv"), "--accept", "--replace-others")
    assert awards() == (46, 3)

    code, [kept], _ = run("restore", copy)
    assert code == DONE
    assert awards() == (10, 2)
    assert "truoc-khoi-phuc" in kept


def test_what_is_no_backup_is_refused(run):
    code, lines, error = run("restore", run.file("không phải", "la.duckdb"))
    assert (code, lines) == (REFUSED, [])
    assert "la.duckdb" in error
    assert run("restore", Path("khong-co.duckdb"))[0] == USAGE


def test_another_programs_database_is_refused_and_the_store_stays(run, tmp_path, store_file):
    other = tmp_path / "khac.duckdb"
    duckdb.connect(str(other)).execute("create table x (a integer)").close()
    run("load", run.file(GOOD), "--accept")
    assert run("restore", other)[0] == REFUSED
    assert awards() == (10, 2)


def test_a_missing_store_is_created_and_seeded_without_sample(run, store_file):
    store_file.unlink()
    assert run("load", run.file(GOOD))[0] == DONE
    assert awards() == (0, 1)


def test_no_command_or_an_unknown_one_is_wrong_usage(run):
    assert run()[0] == USAGE
    assert run("nap")[0] == USAGE


def test_a_store_the_app_has_open_is_said_to_be_in_use(run, store_file):
    store = open_store()
    try:
        told = subprocess.run(
            [sys.executable, "-m", "data", "withdraw", "x", "--reason", "y"],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
        )
    finally:
        store.close()
    assert (told.returncode, told.stdout) == (IN_USE, "")
    assert "thidua.duckdb" in told.stderr


def test_the_sample_is_loaded_flagged_and_removed(run, monkeypatch):
    monkeypatch.setenv("THIDUA_TODAY", "2026-11-22")
    code, [line], _ = run("sample")
    assert (code, len(line["loaded"])) == (DONE, 4)
    store = open_store()
    assert store.ask("select count(*) from uploads where not is_sample").rows == [(0,)]
    store.close()
    code, [line], _ = run("sample", "--remove")
    assert (code, len(line["removed"])) == (DONE, 4)
    assert awards()[0] == 0


def test_a_catalogue_exported_from_the_store_checks_files_without_one(run, tmp_path, store_file):
    code, [path], _ = run("catalogue", tmp_path / "danh-muc.json")
    assert (code, path) == (DONE, str(tmp_path / "danh-muc.json"))
    store_file.unlink()
    code, [line], _ = run("check", run.file(GOOD), "--json", "--catalogue", path)
    assert (code, [row["unit_id"] for row in line["rows"]]) == (DONE, ["xp-05443", "xp-05455"])
    assert not store_file.exists()


def test_a_defect_of_ours_ends_in_a_sentence_not_a_traceback(run, monkeypatch):
    monkeypatch.setattr("data.uploads.load.check_bytes", lambda *args, **kwargs: 1 / 0)
    code, lines, error = run("load", run.file(GOOD))
    assert (code, lines) == (DEFECT, [])
    assert "ZeroDivisionError" in error and "Traceback" not in error
