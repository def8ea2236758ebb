"""python -m data check FILE...: what is in a file and what is wrong with it, without opening any store.
With --json one object a file on stdout, as docs/noi-dung-can-kiem-tra.md describes; without, sentences for people.
The exit code is the highest of all files: 0 clean, 1 errors, 2 refused, 64 wrong usage, 70 our defect."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

from data.console import DEFECT, USAGE, Parser, files_of, shown_name, unreadable
from data.intake.forms import FORMS
from data.intake.model import LEVEL_WORDS, Checked


def check_command(argv: list[str]) -> int:
    parser = Parser(prog="python -m data check", description="Kiểm tra tệp số liệu, không ghi vào kho.")
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--json", action="store_true", help="mỗi tệp một dòng JSON")
    parser.add_argument("--form", help=f"biểu: {', '.join(FORMS)}")
    parser.add_argument("--unit", metavar="ID", help="đơn vị gửi, ví dụ xp-02155")
    parser.add_argument("--period", help="kỳ báo cáo, ví dụ 2026-Q3")
    parser.add_argument("--catalogue", metavar="FILE", help="tệp danh mục xuất từ kho số liệu")
    options = parser.parse_args(argv)
    from data.catalogue import Catalogue

    try:
        catalogue = Catalogue.from_json(options.catalogue) if options.catalogue else Catalogue.from_seed()
    except OSError:
        print(f"Không đọc được tệp danh mục: {options.catalogue}", file=sys.stderr)
        return USAGE
    except (ValueError, KeyError, TypeError):
        print(f"Tệp không phải danh mục xuất bằng `python -m data catalogue`: {options.catalogue}", file=sys.stderr)
        return USAGE
    wrong = wrong_usage(options, catalogue) or unreadable(options.files)
    if wrong:
        print(wrong, file=sys.stderr)
        return USAGE
    return max(_one(file, options, catalogue) for file in files_of(options.files))


def wrong_usage(options, catalogue) -> str | None:
    """What is wrong with --form, --unit or --period, with what there is to choose from; `load` has them too."""
    if options.form and options.form not in FORMS:
        return f"Không có biểu “{options.form}”. Các biểu: {', '.join(FORMS)}."
    units = {unit.unit_id for unit in catalogue.units}
    if options.unit and options.unit not in units:
        return f"Không có đơn vị “{options.unit}”. Các mã đơn vị: {', '.join(sorted(units))}."
    if options.period and not re.fullmatch(r"\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]|S))?", options.period):
        return f"Kỳ “{options.period}” không đúng. Cách ghi: 2026, 2026-H1, 2026-Q1, 2026-03, 2026-S."
    return None


def _one(path: Path, options, catalogue) -> int:
    from data.intake.sandbox import DEFECT as WORDS
    from data.intake.sandbox import Defect, check_bytes

    name = shown_name(path)
    try:
        checked = check_bytes(
            name, path.read_bytes(), catalogue, form=options.form, unit=options.unit, period=options.period
        )
        code = checked.exit_code
    except Defect as defect:
        print(defect if os.environ.get("THIDUA_DEBUG") else f"{path.name}: {WORDS}", file=sys.stderr)
        checked, code = Checked(name, options.form, {"code": "defect", "message": WORDS}), DEFECT
    if options.json:
        print(json.dumps(checked.to_json(), ensure_ascii=False), flush=True)
    else:
        print(in_words(checked), flush=True)
    return code


def in_words(checked: Checked) -> str:
    """A file's findings as lines a person reads."""
    if checked.refused:
        return f"{checked.file}: không đọc được. {checked.refused['message']}"
    counts = {level: sum(f.level == level for f in checked.findings) for level in LEVEL_WORDS}
    told = (
        ", ".join(f"{n} {LEVEL_WORDS[level].lower()}" for level, n in counts.items() if n)
        or "không có nội dung cần kiểm tra"
    )
    lines = [f"{checked.file}: biểu “{FORMS[checked.form].title}”, {len(checked.rows)} dòng số liệu, {told}."]
    for finding in checked.findings:
        place = "!".join(filter(None, (finding.sheet, finding.cell)))
        lines.append(f"  {LEVEL_WORDS[finding.level]} {place}: {finding.message}")
    return "\n".join(lines)
