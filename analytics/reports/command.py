"""The `report` command: make one file for a day, a version and a scope, and print its path.
stdout carries one path a line; when there is nobody to remind, it carries none and stderr says so.
Wrong names and values end in a sentence and exit code 64."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from analytics.ask import AskError
from analytics.reports.kinds import FORMATS, SENDERS
from data.console import DONE, USAGE
from data.store import open_store


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser("report", help="xuất báo cáo, tệp trình chiếu, công văn, biểu, sổ số liệu")
    parser.add_argument("kind", choices=list(FORMATS))
    parser.add_argument("--format", choices=sorted({form for forms in FORMATS.values() for form in forms}))
    parser.add_argument("--as-of", type=_day, required=True, metavar="YYYY-MM-DD")
    parser.add_argument("--from", type=_day, dest="before", metavar="YYYY-MM-DD", help="ngày thứ nhất khi so sánh")
    parser.add_argument(
        "--period",
        metavar="KỲ",
        help="kỳ báo cáo: 2026-11, 2026-Q3, 2026-H1, 2026; mặc định là kỳ vừa kết thúc trong 15 ngày đầu của kỳ sau",
    )
    parser.add_argument("--year", type=int, help="năm kế hoạch; mặc định là năm của ngày số liệu")
    parser.add_argument("--version", type=int, help="theo số liệu đã xác nhận đến lần này; mặc định mới nhất")
    scope = parser.add_mutually_exclusive_group()
    scope.add_argument("--unit", metavar="ID")
    scope.add_argument("--cluster", metavar="ID")
    parser.add_argument(
        "--sender", choices=SENDERS, default="snv", help="snv: Sở Nội vụ gửi UBND tỉnh; ubnd: UBND tỉnh gửi Bộ Nội vụ"
    )
    parser.add_argument("--template", type=Path, metavar="TỆP", help="mẫu .docx hoặc .pptx của cơ quan")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="THƯ MỤC")


def run(arguments: argparse.Namespace) -> int:
    from analytics.reports.make import Wish, made  # the writers are heavy, and `ask` needs none of them

    try:
        wish = Wish(
            arguments.kind,
            arguments.as_of,
            arguments.before,
            arguments.year,
            arguments.version,
            arguments.unit,
            arguments.cluster,
            arguments.format,
            arguments.sender,
            template=arguments.template.read_bytes() if arguments.template else None,
            period=arguments.period,
        )
        files = made(open_store(), wish)
    except AskError as error:
        print(error, file=sys.stderr)
        return USAGE
    except OSError as error:
        print(f"Không đọc được mẫu {arguments.template}: {error.strerror}.", file=sys.stderr)
        return USAGE
    if not files:
        print("Không có đơn vị nào quá hạn nên không có công văn đôn đốc.", file=sys.stderr)
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = arguments.out / name
        path.write_bytes(content)
        print(path)
    return DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"ngày “{text}” không đọc được; viết YYYY-MM-DD") from None
