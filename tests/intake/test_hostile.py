"""Hostile and broken files meet an explained refusal, quickly, and nothing else happens.
The gate answers for most of them before any reader runs; the sandbox answers for what still gets through.
The watchdog is tested with the child's own limits off, as on a system that has none."""

import random
import threading
import time
import zipfile
from pathlib import Path

import pytest

from data.intake import sandbox
from tests.intake import hostile
from tests.intake.drawn import catalogue, check
from tests.intake.test_workbooks import FILES as KEPT

WORKBOOKS = Path(__file__).parent / "workbooks"
FILES = list(hostile.files())


@pytest.mark.parametrize(("name", "content", "code"), FILES, ids=[name for name, _, _ in FILES])
def test_a_hostile_file_is_refused_with_its_own_reason(name, content, code):
    started = time.process_time()
    checked = check(name, content)
    assert checked.refused and checked.refused["code"] == code
    assert len(checked.refused["message"]) > 30
    assert time.process_time() - started < 8


def test_corrupted_workbooks_never_raise():
    chance = random.Random(1)
    good = [path.read_bytes() for path in KEPT if path.stat().st_size < 9000]
    for _ in range(150):
        content = bytearray(chance.choice(good))
        for _ in range(chance.randint(1, 12)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        if chance.random() < 0.3:
            del content[chance.randrange(len(content)) :]
        checked = check("t.xlsx", bytes(content))
        assert checked.refused or checked.form


def _child(monkeypatch, code: str) -> None:
    """Let the sandbox run this code instead of the reader."""
    import subprocess
    import sys

    real = subprocess.Popen
    monkeypatch.setattr(
        sandbox.subprocess, "Popen", lambda command, **told: real([sys.executable, "-c", code, *command[3:]], **told)
    )


def _refusal(**asked) -> str:
    return sandbox.check_bytes("t.xlsx", b"PK", catalogue(), **asked).refused["code"]


def test_a_reader_killed_by_a_signal_is_an_explained_refusal(monkeypatch):
    _child(monkeypatch, "import os; os.abort()")
    assert _refusal() == "reader_died"


def test_a_reader_that_hangs_is_stopped_by_the_watch_alone(monkeypatch):
    monkeypatch.setattr(sandbox, "WALL_SECONDS", 1.0)
    _child(monkeypatch, "import time; time.sleep(60)")
    started = time.monotonic()
    assert _refusal(limit_self=False) == "too_slow"
    assert time.monotonic() - started < 4


def test_a_reader_that_swells_is_stopped_by_the_watch_alone(monkeypatch):
    monkeypatch.setattr(sandbox, "RSS_BYTES", 120 * 1024 * 1024)
    _child(monkeypatch, "import time\nx = []\nwhile True: x.append(bytearray(5_000_000)); time.sleep(0.01)")
    assert _refusal(limit_self=False) == "out_of_memory"


def test_our_own_fault_is_a_defect_and_not_a_refusal(monkeypatch):
    _child(monkeypatch, "import sys; sys.exit(70)")
    with pytest.raises(sandbox.Defect):
        _refusal()


def test_more_than_two_files_wait_in_a_queue_one_can_see(monkeypatch):
    _child(monkeypatch, "import time; time.sleep(0.6); import os; os.abort()")
    threads = [threading.Thread(target=sandbox.check_bytes, args=(f"{n}.xlsx", b"PK", catalogue())) for n in range(4)]
    for thread in threads:
        thread.start()
        time.sleep(0.05)
    seen = sandbox.queue()
    assert seen == {"running": ["0.xlsx", "1.xlsx"], "waiting": ["2.xlsx", "3.xlsx"]}
    for thread in threads:
        thread.join()
    assert sandbox.queue() == {"running": [], "waiting": []}


def test_a_name_that_is_no_text_is_a_name_all_the_same():
    told = sandbox.check_bytes("b\udcffieu.xlsx", (WORKBOOKS / "02-dong-cong-sai.xlsx").read_bytes(), catalogue())
    assert told.file == "b?ieu.xlsx" and told.form == "awards"


def test_a_good_file_comes_through_the_child_as_it_does_here():
    content = (WORKBOOKS / "02-dong-cong-sai.xlsx").read_bytes()
    there, here = sandbox.check_bytes("a.xlsx", content, catalogue()), check("a.xlsx", content)
    assert there.to_json() == here.to_json()
    assert there.drawing == here.drawing and there.tables == here.tables


@pytest.mark.parametrize(
    ("part", "kind"), [("WordDocument", "(.doc)"), ("Workbook", "(.xls)"), ("Other", "(.xls, .doc)")]
)
def test_a_broken_file_of_the_old_kinds_is_called_what_it_was(part, kind):
    broken = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + part.encode("utf-16-le")
    refused = check("bao-cao.doc", broken).refused
    assert refused["code"] == "broken_file" and f"{kind} bị hỏng" in refused["message"]


def test_broken_xml_inside_an_xlsb_is_the_files_fault():
    kept = WORKBOOKS / "x02-what-excel-knows.xlsb"
    with zipfile.ZipFile(kept) as parts:
        broken = {name: parts.read(name).replace(b"<Relationship ", b"<Relationship\x01 ") for name in parts.namelist()}
    assert check("t.xlsb", hostile.packed(broken)).refused["code"] == "broken_file"
