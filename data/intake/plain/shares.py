"""Shares and counts among measured results that cannot be: a part above its whole, half a report, a bare 0,95.
"Tỷ lệ hồ sơ được số hóa 112 %" cannot be; a plan may be met by 112 %, and a number be 112 % of the year before.
Words cannot always tell the two apart, so such a value is told, never refused."""

from __future__ import annotations

import re

from data.intake.addresses import position
from data.intake.meaning.values import Wrong, percent
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import match_key

_COUNTED = re.compile(r"(?:tổng )?số (?:lượng |lượt )?(?!hóa\b)")
_ON_A_SCALE = re.compile(r"\b(?:tiền|kinh phí|giờ|km|ha|điểm|triệu|tỷ|nghìn|trung bình|bình quân|thu|vốn)\b")
_UNITS = frozenset(("tin", "bài", "tin bài", "gương", "người", "lớp", "hồ sơ", "đơn vị", "cuộc", "buổi", "kiến nghị"))
_MAY_EXCEED = re.compile(r"\b(?:kế hoạch|so với|chỉ tiêu|vượt|tăng|cùng kỳ|thực hiện|hoàn thành)\b")


def look(table: Table, block: Block) -> None:
    """Each value of a share that is more than the whole, each "không", which of a share may be 0 % or nothing, each
    bare 0,95, which may be 95 %, and each count that is no whole number."""
    told = block.fields
    for i in range(len(block)):
        value, measure = told["value"].at(i), match_key(told["measure"].at(i) or "")
        in_percent = (told["measure_unit"].at(i) or "").strip() == "%" or "%" in (told["measure"].at(i) or "")
        if value is not None and in_percent and 0 <= value < 1:
            _ask_share(table, block, i)
        if value is not None and not in_percent and value != int(value) and _is_count(told, i):
            _ask_count(table, block, i)
        if value is None or value <= 100 or not in_percent or not measure.startswith("tỷ lệ"):
            continue
        if _MAY_EXCEED.search(measure):
            continue
        place = block.place("value", i)
        shown = f"{value:g}".replace(".", ",")
        words = (
            f"Ô {place} ghi {shown}% cho “{told['measure'].at(i)}”: tỷ lệ của một phần trong tổng số không thể trên "
            "100%. Kiểm tra lại số liệu hoặc ghi rõ đây là tỷ lệ so với kế hoạch."
        )
        table.tell("warning", "share_over_whole", *position(place), f"{shown}%", words)


def _is_count(told: dict, i: int) -> bool:
    """Whether what is measured is counted: "Số tin, bài", or "tin", "người", "lớp" as its unit."""
    measure, unit = (match_key(told[name].at(i) or "") for name in ("measure", "measure_unit"))
    return (
        _COUNTED.match(measure) is not None
        and not _ON_A_SCALE.search(f"{measure} {unit}")
        or unit in _UNITS
        or measure in _UNITS
    )


def _ask_count(table: Table, block: Block, i: int) -> None:
    at = position(block.place("value", i))
    shown = f"{block.fields['value'].at(i):g}".replace(".", ",")
    why = f"là số lẻ ({shown}), không phải là số đếm"
    table.wrong(*at, table.cell(*at), Wrong("bad_number", why, "Ghi lại một số nguyên từ 0, ví dụ 12."))
    block.fields["value"].values[i] = None


def _ask_share(table: Table, block: Block, i: int) -> None:
    at = position(block.place("value", i))
    shown = table.cell(*at)
    found = percent(shown)
    if isinstance(found, Wrong):
        table.wrong(*at, shown, found)
        block.fields["value"].values[i] = None
