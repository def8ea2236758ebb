"""The process that reads one upload and ends: python -m data.intake.child FOLDER.
FOLDER holds upload.bin, catalogue.json and job.json; result.json is the answer. Nothing else is opened.
It limits its own memory and processor time where the system can; the parent watches it everywhere."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from pathlib import Path

import orjson

MEMORY = 1024 * 1024 * 1024
CPU_SECONDS = 25


def limit_self() -> None:
    """POSIX only; elsewhere the parent's watch is the limit."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def answer(folder: Path) -> dict:
    """The checked file as plain data, or the reason it was refused."""
    from data.catalogue import Catalogue
    from data.intake.check import check_workbook
    from data.intake.model import Checked, Refusal
    from data.intake.readers import workbook

    job = orjson.loads((folder / "job.json").read_bytes())
    if "findings" in job:
        return annotated(folder, job)
    catalogue = Catalogue.from_json(folder / "catalogue.json")
    try:
        book = workbook.read_safely(job["name"], (folder / "upload.bin").read_bytes())
        return check_workbook(
            job["name"], book, catalogue, job["form"], job["unit"], job["period"], job["choices"]
        ).to_object()
    except Refusal as refusal:
        return Checked(job["name"], job["form"], {"code": refusal.code, "message": refusal.message}).to_object()
    except MemoryError:
        message = "Tệp cần quá nhiều bộ nhớ để đọc. Đề nghị bỏ trang tính, hàng, cột không cần rồi gửi lại."
        return Checked(job["name"], job["form"], {"code": "out_of_memory", "message": message}).to_object()


def annotated(folder: Path, job: dict) -> dict:
    """The sender's workbook with its findings marked, left beside the answer as returned.xlsx."""
    from data.intake.annotate import annotate
    from data.intake.model import Finding

    findings = [Finding(**(f | {"options": tuple(f["options"])})) for f in job["findings"]]
    content, lost = annotate(
        job["name"], (folder / "upload.bin").read_bytes(), findings, job["reference"], job["corrected"]
    )
    (folder / "returned.xlsx").write_bytes(content)
    return {"lost": lost}


def main(argv: list[str]) -> int:
    folder = Path(argv[0])
    gc.disable()  # a million cells, no cycles, and the process ends soon
    if "--unlimited" not in argv:
        limit_self()
    try:
        told = orjson.dumps(answer(folder), default=str)
    except BaseException:
        (folder / "defect.txt").write_text(traceback.format_exc(), encoding="utf-8")
        return 70
    (folder / "result.json").write_bytes(told)
    return 0


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))  # the answer is written: the system takes the memory back sooner than we do
