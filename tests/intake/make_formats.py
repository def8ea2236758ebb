"""Workbooks for make_workbooks.py as other programs write them: encodings, packages and records nobody expects.
Each holds numbers that are known, and was read wrongly, in part or not at all. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_workbooks import BKT, GKX

TITLE = "KẾT QUẢ KHEN THƯỞNG QUÝ I NĂM 2026"
SHORT = [
    ["UBND XÃ NA RÌ"],
    [TITLE],
    ["STT", "Hình thức", "Đối tượng", "Số lượng"],
    [1, GKX, "Nông dân", 5],
    [2, BKT, "TẬP THỂ", 3],
    ["", "Cộng", "", 8],
]


def formats() -> dict[str, bytes]:
    """File name -> bytes."""
    return _encodings()


def text(rows: list[list], mark: str = ";") -> str:
    return "\r\n".join(mark.join(map(str, cells)) for cells in rows)


def tcvn(typed: str) -> bytes:
    """TCVN 5712 with its capitals, some of them below the space."""
    from data.text.legacy import TCVN

    back = {letter: sign for sign, letter in TCVN.items()}
    return "".join(back.get(letter, letter) for letter in typed).encode("latin-1")


def _encodings() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["p01-capitals-of-the-full-tcvn.csv"] = tcvn(text(SHORT))
    page = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>" for cells in SHORT)
    made["p02-a-page-in-tcvn.xls"] = tcvn(f"<html><meta charset=windows-1252><table>{page}</table></html>")
    garbled = tcvn(TITLE[:22]).decode("cp1252", "ignore") + TITLE[22:]
    made["p03-a-title-nobody-can-read.csv"] = text([SHORT[0], [garbled], *SHORT[2:]]).encode()
    return made
