"""Months and quarters that head columns as bare numbers: "7 | 8 | 9" below "Tháng", or under "TIN, BÀI CÁC THÁNG".
Where no word says what they number they name nothing: a number was taken for the name of what is counted.
Said of one column alone a number may be anything, so two and more in their order are asked for; 1 to 12 are months."""

from __future__ import annotations

import re
from itertools import pairwise

from data.intake.grid import Grid
from data.text import clean, match_key

_WORDS = {"tháng": "Tháng", "các tháng": "Tháng", "quý": "Quý", "các quý": "Quý"}
_TITLED = re.compile(r"\b(?:các|theo|từng|qua các) (tháng|quý)\b")
_BARE = re.compile(r"(?:0?[1-9]|1[0-2])(?:\.0)?|I{1,3}|IV")
_ABOVE = 15  # rows above a heading in which its titles stand
_YEAR = [str(n) for n in range(1, 13)]
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}

Path = tuple[str, ...]


def in_words(paths: list[Path], lines: list[str]) -> list[Path]:
    """Paths of titles in which such numbers are "Tháng 7", "Quý II"."""
    bare = [path for path in paths if path and is_bare(path[-1])]
    if len(bare) < 2 or not _ascend([path[-1] for path in bare]):
        return paths
    of_all = _told([path[-1] for path in bare], lines)
    return [_named(path, of_all) if path in bare else path for path in paths]


def is_bare(text: str) -> bool:
    return _BARE.fullmatch(clean(text)) is not None


def goes_on(grid: Grid, row: int, columns: range) -> bool:
    """Whether a row holds only such numbers, below "Tháng" or "Quý"."""
    filled = [(c, grid.rows[row][c]) for c in columns if grid.rows[row][c] not in ("", None)]
    if len(filled) < 2 or not all(is_bare(str(value)) for _, value in filled):
        return False
    over = match_key(grid.text(row - 1, filled[0][0])) if row else ""
    return over in _WORDS and _ascend([str(value) for _, value in filled])


def head_columns(grid: Grid, row: int, columns: range) -> set[int]:
    """The columns that a row of titles heads by such numbers, one after the other, with nothing above them."""
    over = grid.rows[row - 1] if row else []
    bare = [
        c
        for c in columns
        if (value := grid.rows[row][c]) not in ("", None)
        and is_bare(str(value))
        and (not over or over[c] in ("", None))
    ]
    texts = [str(grid.rows[row][c]) for c in bare]
    is_run = len(bare) > 2 and bare[-1] - bare[0] + 1 == len(bare) and _ascend(texts)
    return {*bare} if is_run and _told(texts, lines_above(grid, row)) else set()


def lines_above(grid: Grid, row: int) -> list[str]:
    return [cell for cells in grid.rows[max(0, row - _ABOVE) : row] for cell in cells if isinstance(cell, str)]


def _told(numbers: list[str], lines: list[str]) -> str | None:
    """ "Tháng" or "Quý", as the lines above say, or as all twelve do."""
    titled = {found[1] for line in lines if (found := _TITLED.search(match_key(line)))}
    if len(titled) == 1:
        return _WORDS[titled.pop()]
    return "Tháng" if [_bare(text) for text in numbers] == _YEAR else None


def _bare(text: str) -> str:
    return clean(text).removesuffix(".0").lstrip("0")


def _named(path: Path, of_all: str | None) -> Path:
    own = _WORDS.get(match_key(path[-2])) if len(path) > 1 else None
    word = own or of_all
    return path if word is None else (*path[: -2 if own else -1], f"{word} {_bare(path[-1])}")


def _ascend(texts: list[str]) -> bool:
    numbers = [_ROMAN.get(clean(text)) or int(float(text)) for text in texts]
    return all(one < other for one, other in pairwise(numbers))
