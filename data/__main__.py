"""The command line of the data: check files, load and withdraw them, sample, backup, restore.
stdout is only the answer, one JSON object a line where a program reads it; messages go to stderr.
Exit codes: 0 done, 1 errors found and nothing stored, 2 file refused, 3 store in use, 64 wrong usage, 70 our defect."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from data.console import (
    DONE,
    FINDINGS,
    REFUSED,
    USAGE,
    Parser,
    files_of,
    shown_name,
    unreadable,
    utf8_streams,
)
from data.outcome import run_command

ACTOR = "Dòng lệnh"


def main(argv: list[str] | None = None) -> int:
    utf8_streams()
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["check"]:
        from data.intake.cli import check_command

        return run_command(lambda: check_command(argv[1:]))
    arguments = _parser().parse_args(argv)
    return run_command(lambda: arguments.run(arguments))


def _parser() -> Parser:
    parser = Parser(prog="python -m data", description="Kiểm tra, nạp và sao lưu số liệu.")
    commands = parser.add_subparsers(required=True)
    commands.add_parser("check", help="kiểm tra tệp, không mở kho số liệu")

    load = commands.add_parser("load", help="tiếp nhận tệp vào kho số liệu")
    load.add_argument("files", nargs="+", metavar="FILE", type=Path)
    load.add_argument("--accept", action="store_true", help="xác nhận ngay")
    load.add_argument("--form")
    load.add_argument("--unit", metavar="ID", help="đơn vị gửi")
    load.add_argument("--period")
    load.add_argument("--replace", action="store_true", help="thay thế: dòng không có trong tệp bị bỏ")
    load.add_argument("--replace-others", action="store_true", help="cho phép thay số liệu của đơn vị khác")
    load.set_defaults(run=_load)

    withdraw = commands.add_parser("withdraw", help="hủy xác nhận một lần tiếp nhận")
    withdraw.add_argument("upload_id")
    withdraw.add_argument("--reason", required=True)
    withdraw.set_defaults(run=_withdraw)

    sample = commands.add_parser("sample", help="nạp hoặc gỡ số liệu minh họa")
    sample.add_argument("--remove", action="store_true")
    sample.set_defaults(run=_sample)

    catalogue = commands.add_parser("catalogue", help="xuất danh mục để kiểm tra tệp nơi không có kho số liệu")
    catalogue.add_argument("path", type=Path)
    catalogue.set_defaults(run=_catalogue)

    backup = commands.add_parser("backup", help="sao lưu kho số liệu ra tệp mới")
    backup.add_argument("path", type=Path)
    backup.set_defaults(run=_backup)

    restore = commands.add_parser("restore", help="khôi phục kho số liệu từ tệp sao lưu")
    restore.add_argument("path", type=Path)
    restore.set_defaults(run=_restore)
    return parser


def _load(arguments: argparse.Namespace) -> int:
    from data.catalogue_of import catalogue_of
    from data.intake.cli import wrong_usage
    from data.store import open_store
    from data.uploads.load import load_file

    if wrong := unreadable(arguments.files):
        print(wrong, file=sys.stderr)
        return USAGE
    store = open_store()
    catalogue = catalogue_of(store)
    wrong = wrong_usage(arguments, catalogue)
    if wrong:
        print(wrong, file=sys.stderr)
        return USAGE
    worst = DONE
    for file in files_of(arguments.files):
        name = shown_name(file)
        line, code = load_file(
            store,
            catalogue,
            name,
            file.read_bytes(),
            actor=ACTOR,
            accept_now=arguments.accept,
            form=arguments.form,
            unit=arguments.unit,
            period=arguments.period,
            mode="replace" if arguments.replace else "add",
            replace_others=arguments.replace_others,
        )
        print(json.dumps({"file": name, **line}, ensure_ascii=False, default=str), flush=True)
        worst = max(worst, code)
    return worst


def _withdraw(arguments: argparse.Namespace) -> int:
    from data.store import open_store
    from data.uploads.acceptance import withdraw
    from data.uploads.receive import NotAccepted

    if not arguments.reason.strip():
        print("Ghi lý do hủy xác nhận (--reason).", file=sys.stderr)
        return USAGE
    store = open_store()
    known = store.ask("select upload_id from uploads where accepted_version is not null order by upload_id").rows
    if (arguments.upload_id,) not in known:
        told = ", ".join(upload_id for (upload_id,) in known) or "chưa có lần nào"
        print(
            f"Không có lần tiếp nhận {arguments.upload_id} đã xác nhận. Các lần đã xác nhận: {told}.", file=sys.stderr
        )
        return USAGE
    try:
        version = withdraw(store, arguments.upload_id, ACTOR, arguments.reason)
    except NotAccepted as error:
        print(error, file=sys.stderr)
        return FINDINGS
    print(json.dumps({"upload_id": arguments.upload_id, "version": version}))
    return DONE


def _sample(arguments: argparse.Namespace) -> int:
    from data import sample
    from data.store import open_store

    store = open_store()
    done = sample.remove(store) if arguments.remove else sample.load(store)
    print(json.dumps({"removed" if arguments.remove else "loaded": done}, ensure_ascii=False))
    return DONE


def _catalogue(arguments: argparse.Namespace) -> int:
    from data.catalogue_of import catalogue_of
    from data.store import open_store

    told = catalogue_of(open_store()).to_json()
    return _written(arguments.path, lambda path: path.write_text(told, encoding="utf-8"))


def _backup(arguments: argparse.Namespace) -> int:
    from data.backup import backup
    from data.store import open_store

    if arguments.path.exists():
        print(f"Tệp {arguments.path.name} đã có; chọn tên khác để không ghi đè.", file=sys.stderr)
        return USAGE
    store = open_store()
    return _written(arguments.path, lambda path: backup(store, path))


def _written(path: Path, write: Callable[[Path], object]) -> int:
    """Write a file and say where it is; a place that cannot be written to is wrong usage, not a defect."""
    try:
        write(path)
    except OSError as error:
        print(f"Không ghi được tệp {path}: {error.strerror}.", file=sys.stderr)
        return USAGE
    print(path)
    return DONE


def _restore(arguments: argparse.Namespace) -> int:
    from data.backup import NotABackup, restore

    if not arguments.path.is_file():
        print(f"Không có tệp: {arguments.path}", file=sys.stderr)
        return USAGE
    try:
        print(restore(arguments.path))
    except NotABackup as error:
        print(error, file=sys.stderr)
        return REFUSED
    return DONE


if __name__ == "__main__":
    sys.exit(main())
