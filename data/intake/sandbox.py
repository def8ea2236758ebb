"""Runs the reading of one upload in a process of its own, watched for memory and time, at most two at once.
A reader that crashes, hangs or swells ends only that process; what is left is an explained refusal.
Who waits is visible: `queue()` names the files being read and those waiting, in order."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import OrderedDict
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import orjson
import psutil

from data.catalogue import Catalogue
from data.intake.model import Checked, Finding, returned_name
from data.intake.readers import limits

AT_ONCE = 2
WALL_SECONDS = 27.0
RSS_BYTES = 900 * 1024 * 1024
POLL_SECONDS = 0.05
ROOT = Path(__file__).resolve().parents[2]

DIED = (
    "Tệp làm phần mềm đọc bảng tính dừng đột ngột, thường do có ô nằm rất xa bảng số liệu, do tệp hỏng hoặc cố ý làm "
    f"sai cấu trúc. Đề nghị xóa hẳn các hàng, cột thừa. {limits.SAVE_AGAIN}"
)
SLOW = (
    f"Đọc tệp quá {WALL_SECONDS:.0f} giây chưa xong nên đã dừng. Đề nghị bỏ trang tính, hàng, cột không cần rồi "
    "gửi lại."
)
SWOLLEN = "Tệp cần quá nhiều bộ nhớ để đọc. Đề nghị bỏ trang tính, hàng, cột không cần rồi gửi lại."
DEFECT = "Phần mềm gặp lỗi khi đọc tệp này; tệp chưa được tiếp nhận. Đề nghị báo người quản trị kèm theo tệp."


class Defect(Exception):
    """Our own fault, with the child's traceback."""


class _Queue:
    """First come, first served; the order is there to be shown."""

    def __init__(self, at_once: int):
        self._at_once = at_once
        self._change = threading.Condition()
        self._line: OrderedDict[int, str] = OrderedDict()
        self._running: OrderedDict[int, str] = OrderedDict()
        self._next = 0

    @contextmanager
    def place(self, name: str):
        with self._change:
            ticket, self._next = self._next, self._next + 1
            self._line[ticket] = name
            while len(self._running) >= self._at_once or next(iter(self._line)) != ticket:
                self._change.wait()
            del self._line[ticket]
            self._running[ticket] = name
            self._change.notify_all()
        try:
            yield
        finally:
            with self._change:
                del self._running[ticket]
                self._change.notify_all()

    def look(self) -> dict[str, list[str]]:
        with self._change:
            return {"running": list(self._running.values()), "waiting": list(self._line.values())}


_queue = _Queue(AT_ONCE)


def queue() -> dict[str, list[str]]:
    """Names of the files being read and of those waiting."""
    return _queue.look()


def check_bytes(
    name: str,
    content: bytes,
    catalogue: Catalogue,
    *,
    form: str | None = None,
    unit: str | None = None,
    period: str | None = None,
    choices: dict | None = None,
    limit_self: bool = True,
) -> Checked:
    """Read and check one upload in a child process. Refusals are in the answer; a Defect is raised."""
    name = name.encode("utf-8", "replace").decode()  # a name of bytes that are no UTF-8 is a name all the same
    if len(content) > limits.MAX_FILE:
        refused = limits.too_large(len(content))
        return Checked(name, form, {"code": refused.code, "message": refused.message})
    with _queue.place(name), tempfile.TemporaryDirectory(prefix="intake-", ignore_cleanup_errors=True) as told:
        folder = Path(told)
        (folder / "upload.bin").write_bytes(content)
        (folder / "catalogue.json").write_text(catalogue.to_json(), encoding="utf-8")
        job = {"name": name, "form": form, "unit": unit, "period": period, "choices": choices}
        (folder / "job.json").write_bytes(orjson.dumps(job))
        ended = _watch(folder, limit_self)
        if ended == "done":
            return Checked.from_object(orjson.loads((folder / "result.json").read_bytes()))
        if ended == "defect":
            trace = folder / "defect.txt"
            raise Defect(trace.read_text(encoding="utf-8") if trace.exists() else "no trace")
    code, message = {"died": ("reader_died", DIED), "slow": ("too_slow", SLOW), "swollen": ("out_of_memory", SWOLLEN)}[
        ended
    ]
    return Checked(name, form, {"code": code, "message": message})


class CannotAnnotate(Exception):
    """The sender's file cannot be opened again for marking; the message says so."""


def annotate_bytes(
    name: str,
    content: bytes,
    findings: list[Finding],
    reference: str | None = None,
    corrected: dict[str, dict[str, str]] | None = None,
) -> tuple[str, bytes, list[str]]:
    """Name and bytes of the marked workbook, and what it could not keep; made in a child process too.

    `corrected`: cells put right on screen, by sheet; they go back as they now read.
    """
    with _queue.place(name), tempfile.TemporaryDirectory(prefix="intake-", ignore_cleanup_errors=True) as told:
        folder = Path(told)
        (folder / "upload.bin").write_bytes(content)
        job = {
            "name": name,
            "reference": reference,
            "corrected": corrected or {},
            "findings": [f.to_object() | {"options": f.options} for f in findings],
        }
        (folder / "job.json").write_bytes(orjson.dumps(job))
        if _watch(folder, True) != "done":
            raise CannotAnnotate(
                "Không đánh dấu được vào tệp này; đề nghị gửi lại đơn vị danh sách nội dung cần kiểm tra."
            )
        lost = orjson.loads((folder / "result.json").read_bytes())["lost"]
        return returned_name(name), (folder / "returned.xlsx").read_bytes(), lost


@cache
def _compile_once() -> None:
    """Each file gets a fresh interpreter. Where Python keeps no bytecode it would compile our modules for every file;
    what cannot be written is compiled each time, as before."""
    if sys.dont_write_bytecode:
        compileall.compile_dir(ROOT / "data", quiet=2)


def _watch(folder: Path, limit_self: bool) -> str:
    """done, died, slow, swollen or defect."""
    _compile_once()
    command = [sys.executable, "-m", "data.intake.child", str(folder)] + ([] if limit_self else ["--unlimited"])
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
        "PYTHONIOENCODING": "utf-8",
        "TMPDIR": str(folder),
        "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",  # large pages: half the time the system spends on memory
    }
    with (folder / "noise.txt").open("wb") as noise:
        child = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=noise, stderr=noise
        )
        started = time.monotonic()
        ended, pause = None, POLL_SECONDS / 16  # a small file is done soon
        try:
            watched = psutil.Process(child.pid)
            while ended is None and child.poll() is None:
                time.sleep(pause)
                pause = min(pause * 1.5, POLL_SECONDS)
                ended = _overdrawn(watched, started)
        except psutil.NoSuchProcess:
            child.wait()
        finally:
            if child.poll() is None:
                child.kill()
                child.wait()
    if ended:
        return ended
    if child.returncode == 0 and (folder / "result.json").exists():
        return "done"
    if child.returncode == 70:
        return "swollen" if "MemoryError" in _tail(folder) else "defect"
    return "died"


def _overdrawn(watched: psutil.Process, started: float) -> str | None:
    if time.monotonic() - started > WALL_SECONDS:
        return "slow"
    try:
        return "swollen" if watched.memory_info().rss > RSS_BYTES else None
    except psutil.NoSuchProcess:
        return None


def _tail(folder: Path) -> str:
    trace = folder / "defect.txt"
    return trace.read_text(encoding="utf-8")[-500:] if trace.exists() else ""
