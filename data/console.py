"""What every command shares: UTF-8 streams, exit codes, its parser in Vietnamese, and the files it is given.
stdout carries only the answer; messages go to stderr. Knows no store, so that a check needs none.
Codes: 0 done, 1 findings, 2 file refused, 3 store in use, 64 wrong usage, 70 our defect."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import NoReturn

DONE, FINDINGS, REFUSED, IN_USE, USAGE, DEFECT = 0, 1, 2, 3, 64, 70


_WRONG = tuple(  # what argparse says of a wrong call, and how it is said here
    (re.compile(told), said)
    for told, said in (
        (r"the following arguments are required: (.+)", r"thiếu \1."),
        (r"unrecognized arguments: (.+)", r"không có tham số \1."),
        (r"argument (.+): invalid choice: (.+) \(choose from (.+)\)", r"không có \2; chọn một trong: \3."),
        (r"argument (.+): expected .*argument.*", r"tham số \1 thiếu giá trị."),
        (r"argument (.+): invalid \w+ value: (.+)", r"tham số \1: giá trị \2 không đúng."),
        (r"argument (.+?): (.+)", r"tham số \1: \2"),
    )
)
_HELP = {
    "usage:": "Cách gọi:",
    "positional arguments:": "Nội dung:",
    "options:": "Tham số:",
    "show this help message and exit": "hiện hướng dẫn này",
}


class Parser(argparse.ArgumentParser):
    """argparse in Vietnamese, with our exit code for wrong usage."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        said = next((found.expand(words) for told, words in _WRONG if (found := told.fullmatch(message))), message)
        self.exit(USAGE, f"{self.prog}: {said}\n")

    def format_usage(self) -> str:
        return _in_vietnamese(super().format_usage())

    def format_help(self) -> str:
        return _in_vietnamese(super().format_help())


def _in_vietnamese(told: str) -> str:
    for word, said in _HELP.items():
        told = told.replace(word, said)
    return told


def shown_name(path: Path) -> str:
    """The name of a file as its sender wrote it, whatever the console's encoding says of its bytes."""
    return os.fsencode(path.name).decode("utf-8", "replace")


LEFT_THERE = ("thumbs.db", "desktop.ini")


def files_of(paths: list[Path]) -> list[Path]:
    """The files named and those in folders named, without what systems and open programs leave there."""
    files: list[Path] = []
    for path in paths:
        inside = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        files += [
            p for p in inside if p == path or not p.name.startswith((".", "~$")) and p.name.lower() not in LEFT_THERE
        ]
    return files


def unreadable(paths: list[Path]) -> str | None:
    """What is wrong with the files of a command, or None: none at all, not there, or not ours to read."""
    files = files_of(paths)
    absent = [file for file in files if not file.is_file()]
    if absent or not files:
        return f"Không có tệp: {', '.join(map(str, absent or paths))}"
    closed = [file for file in files if not os.access(file, os.R_OK)]
    return f"Không có quyền đọc tệp: {', '.join(map(str, closed))}" if closed else None


def utf8_streams() -> None:
    """UTF-8 without BOM and with plain line ends, whatever the console says."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", newline="\n")
