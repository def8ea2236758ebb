"""The command line of the answers: list the questions, ask one, make a report.
stdout is only the answer; everything else goes to stderr.
Exit codes: 0 done, 3 store in use by the app, 64 wrong usage, 70 our defect."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date

import pandas as pd

from analytics.ask import EVERYWHERE, AskError, ask, describe, parameters, questions
from analytics.reports import command
from data.console import USAGE, Parser, utf8_streams
from data.outcome import run_command
from data.store import open_store

SAMPLE_NOTE = "Số liệu minh họa, không phải số liệu thật."


def main(argv: list[str] | None = None) -> int:
    utf8_streams()
    parser = Parser(prog="python -m analytics", description="Trả lời câu hỏi từ kho số liệu.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("questions", help="liệt kê các câu hỏi và tham số")
    asking = commands.add_parser("ask", help="trả lời một câu hỏi")
    asking.add_argument("question")
    asking.add_argument("--as-of", type=_day, default=None, metavar="YYYY-MM-DD")
    asking.add_argument("--param", action="append", default=[], metavar="k=v")
    asking.add_argument("--format", choices=["table", "json", "csv"], default="table")
    command.add_parser(commands)
    arguments = parser.parse_args(argv)
    run = {"questions": lambda _: _list(), "ask": _ask, "report": command.run}[arguments.command]
    return run_command(lambda: run(arguments))


def _list() -> int:
    for name in questions():
        print(f"{name}({', '.join(sorted({*parameters(name), *EVERYWHERE}))})")
        print("    " + describe(name).replace("\n", "\n    "))
    return 0


def _ask(arguments: argparse.Namespace) -> int:
    try:
        given = [_pair(text) for text in arguments.param]
        parameters(arguments.question)
        store = open_store()
        asked = dict(given)
        if asked.get("version", "").isdecimal() and int(asked["version"]) > store.newest():
            raise AskError(f"Không có lần ghi {asked['version']}; kho số liệu đang ở lần {store.newest()}.")
        answer = ask(store, arguments.question, as_of=arguments.as_of, **asked)
    except AskError as error:
        print(error, file=sys.stderr)
        return USAGE
    if store.ask(
        "select 1 from uploads where is_sample and accepted_version is not null and withdrawn_version is null limit 1"
    ).rows:
        print(SAMPLE_NOTE, file=sys.stderr)
    if answer.empty:
        print("Không có dòng nào.", file=sys.stderr)
    sys.stdout.write(written(answer, arguments.format))
    return 0


def written(answer: pd.DataFrame, form: str) -> str:
    """The answer as text: json (array of objects), csv (RFC 4180) or a table to read."""
    if form == "csv":
        return answer.to_csv(index=False, lineterminator="\r\n")
    if form == "json":
        rows = [{name: _plain(value) for name, value in row.items()} for row in answer.to_dict("records")]
        return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    if answer.empty:
        return " ".join(answer.columns) + "\n"
    return (
        answer.astype(object)
        .map(lambda value: "" if _plain(value) is None else str(_plain(value)))
        .to_string(index=False)
        + "\n"
    )


def _plain(value: object) -> object:
    """A JSON value: missing is null, days are ISO, whole numbers stay whole."""
    if isinstance(value, (list, tuple)) or hasattr(value, "tolist") and getattr(value, "ndim", 0):
        return [_plain(one) for one in value]
    if value is None or pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat() if value == value.normalize() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    value = value.item() if hasattr(value, "item") else value
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise AskError(f"--param “{text}” không đọc được; viết tên=giá trị, ví dụ --param quarter=3.")
    return name, value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"ngày “{text}” không đọc được; viết YYYY-MM-DD") from None


if __name__ == "__main__":
    sys.exit(main())
