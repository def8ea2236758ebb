"""Shares above 100 % among measured results: a part cannot be more than its whole.
"Tỷ lệ hồ sơ được số hóa 112 %" cannot be; a plan may be met by 112 %, and a number be 112 % of the year before.
Words cannot always tell the two apart, so such a value is told, never refused."""

from __future__ import annotations

import re

from data.intake.meaning.values import Wrong, percent
from data.intake.model import Block, position
from data.intake.tables.table import Table
from data.text import match_key

_MAY_EXCEED = re.compile(r"\b(?:kế hoạch|so với|chỉ tiêu|vượt|tăng|cùng kỳ|thực hiện|hoàn thành)\b")


def look(table: Table, block: Block) -> None:
    """Each value of a share that is more than the whole, and each "không", which of a share may be 0 % or nothing."""
    told = block.fields
    for i in range(len(block)):
        value, measure = told["value"].at(i), match_key(told["measure"].at(i) or "")
        in_percent = (told["measure_unit"].at(i) or "").strip() == "%" or "%" in (told["measure"].at(i) or "")
        if value == 0 and in_percent:
            _ask_none(table, block, i)
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


def _ask_none(table: Table, block: Block, i: int) -> None:
    at = position(block.place("value", i))
    found = percent(table.cell(*at))
    if isinstance(found, Wrong):
        table.wrong(*at, table.cell(*at), found)
        block.fields["value"].values[i] = None
