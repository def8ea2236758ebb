"""How many a title or a group row says were commended, held against the records: "TẶNG GIẤY KHEN CHO 05 CÁ NHÂN".
A title may speak of its own table, of all on its sheet, or of all of the file; one of them must have that many.
A group row speaks of the rows below it, down to the next of its rank. What differs is told: a row may be missing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from data.intake.addresses import address
from data.intake.awards.doubted_lines import lines_below
from data.intake.meaning import group_counts
from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables.ranks import rank_of
from data.intake.tables.table import Table
from data.text import clean, match_key, read_count

_WHO = group_counts.WHO
_GROUPS = {"tập thể": "tập thể", "hộ": "hộ gia đình", "gia đình": "hộ gia đình", "hộ gia đình": "hộ gia đình"}
_GROUPS |= dict.fromkeys(("cá nhân", "người", "đồng chí"), "cá nhân")
_CLAIM = re.compile(
    rf"(?<![\w/.,-])(?<!năm )(?<!tháng )(?<!quý )(?:(?<!số )|(?<=tổng số ))(?P<n>\d{{1,4}})(?: \([^()]*\))? "
    rf"(?P<who>(?:{_WHO})(?:(?:,| và|/)? ?(?:{_WHO}))*)\b(?! trên|/)",
    re.IGNORECASE,
)
_SUM = re.compile(r"(?:tổng|cộng|ấn định|danh sách|bảng)\b")
_AWARDS = re.compile(r"\b(?:tổng|cộng|ấn định|tặng|khen|thưởng|danh sách|công nhận|tôn vinh)\b")
_ELSEWHERE = re.compile(r"căn cứ|so với|cùng kỳ|nhiệm kỳ|trong số|\btổng số \w+ (?:toàn|trên)\b|chia theo")
_OF_THEM = re.compile(r"\btrong đó\b.*")
# What a number behind it names; "Xã Tân Kỳ (50)" is none.
_NUMBERED = re.compile(r"(?:.*\b)?(?:quyết định|qđ|năm|tháng|quý|đợt|số)|kỳ(?: báo cáo)?")
_WOMEN = ("nữ", "trong đó nữ", "trong đó là nữ", "số nữ", "là nữ", "nữ giới")
_WOMEN_BELOW = (*_WOMEN, "trong đó số nữ", "trong đó có nữ")
_UNNUMBERED = 9.0  # the rank of a group row without a number
_TITLE = 250  # characters of a line that may be a title

Counted = dict[str | None, int]  # group of recipients -> how many


def of_titles(made: list[tuple[Table, Block]], groups: dict[str, str]) -> list[Finding]:
    """What the lines over each table claim and neither the table, its sheet nor the file has."""
    claimed = [list(_claimed(table)) for table, _ in made]
    if not any(claimed):
        return []
    found, counts = [], [_counted(block, groups) for _, block in made]
    for (table, _), own, claims in zip(made, counts, claimed, strict=True):
        sheet = [c for (other, _), c in zip(made, counts, strict=True) if other.sheet == table.sheet]
        scopes = [own, _added(sheet), _added(counts)]
        if not own or "chưa rõ" in own or None in own:
            continue
        for text, cell, said in claims:
            wrong = [(number, whom) for number, whom in said if _is_wrong(number, whom, scopes)]
            if wrong:
                found.append(_told(table.sheet, cell, text, wrong[0][0], _of(own, wrong[0][1]), "bảng"))
    return found


def _claimed(table: Table) -> Iterator[tuple[str, str, list]]:
    """The lines over or below a table that say how many of whom were given awards."""
    for text, cell in [*table.context.own_lines, *_sums_in_words(table)]:
        key = match_key(text)
        is_title = cell is not None and len(text) <= _TITLE and _AWARDS.search(key) and not _ELSEWHERE.search(key)
        if is_title and (said := list(_claims(text))):
            yield text, cell, said


def _sums_in_words(table: Table) -> Iterator[tuple[str, str]]:
    """ "Tổng số: 12 trường hợp" below numbers; below names it is held by people.py."""
    if table.column_of("person") is not None:
        return
    for row, column, text in lines_below(table):
        if table.plan.kinds[row] in ("total", "note", "stray", "end", "outside") and _SUM.match(match_key(text)):
            yield text, address(row, column)


def of_groups(table: Table, by_row: dict[int, Counted], says: dict[int, set[str]]) -> None:
    """What group rows claim of the records below them; `by_row`: how many each record counts.

    `says`: of what each group row speaks. One without a number ends where the next of the same thing begins.
    """
    rows = sorted(table.plan.rows_of("group"))
    if not rows or any(None in counted or "chưa rõ" in counted for counted in by_row.values()):
        return
    texts = {row: _words(table, row) for row in rows}
    ranks = {row: _rank(table, row, text) for row, (_, text) in texts.items()}
    for n, row in enumerate(rows):
        column, text = texts[row]
        claims = _claims(text) or _bare(text)
        if not claims:
            continue
        ends = (other for other in rows[n + 1 :] if _ends(ranks[row], ranks[other], says, row, other))
        end = next(ends, len(table.grid.rows))
        below = _added([counted for at, counted in by_row.items() if row < at < end])
        wrong = [one for one in claims if below and _of(below, one[1]) != one[0]]
        if wrong:
            cell = address(row, column)
            table.findings.append(_told(table.sheet, cell, text, wrong[0][0], _of(below, wrong[0][1]), "các hàng dưới"))


def _ends(rank: float, other_rank: float, says: dict[int, set[str]], row: int, other: int) -> bool:
    if rank == other_rank == _UNNUMBERED and says.get(row) and says.get(other):
        return not says[row].isdisjoint(says[other])
    return other_rank <= rank


def of_women(table: Table, numbers: dict[int, list]) -> None:
    """ "Nữ: 7" beside or below 5 persons: more than there are; `numbers` of each column that counts, by record."""
    whole = [m for m in table.header.measures if m.dims.get("recipient_type") == "ca_nhan"]
    beside = [m for m in table.header.meanings if m.field == "ignore" and m.path and match_key(m.path[-1]) in _WOMEN]
    for base in whole[:1] if len(whole) == 1 else ():
        counts = numbers[base.column]
        for women in beside:
            pairs = zip(table.records, table.cells(women.column), counts, strict=True)
            for row, value, count in pairs:
                _tell_women(table, row, women.column, value, count)
        at = {row: i for i, row in enumerate(table.records)}
        for row in table.plan.rows_of("note"):
            above = max((r for r in at if r < row), default=None)
            if above is not None and any(match_key(w) in _WOMEN_BELOW for w in table.grid.rows[row] if type(w) is str):
                _tell_women(table, row, base.column, table.grid.rows[row][base.column], counts[at[above]])


def _tell_women(table: Table, row: int, column: int, value: object, count: int | None) -> None:
    women = read_count(value).value
    if women and women > (count or 0):
        words = (
            f"Ô {address(row, column)} ghi {int(women)} nữ, lớn hơn số cá nhân là {count or 0}. Kiểm tra lại hai số."
        )
        table.tell("warning", "total_mismatch", row, column, str(int(women)), words)


def _words(table: Table, row: int) -> tuple[int, str]:
    header, order = table.header, table.column_of("order")
    told = ((c, table.grid.text(row, c)) for c in range(header.first, header.last + 1) if c != order)
    return next((one for one in told if one[1]), (header.first, table.grid.text(row, header.first)))


def _rank(table: Table, row: int, text: str) -> float:
    order = table.column_of("order")
    rank = rank_of(table.grid.at(row, order) if order is not None else "", text)
    return _UNNUMBERED if rank is None else rank


def _claims(text: str) -> list[tuple[int, frozenset]]:
    """Number and groups of recipients; no groups: of all."""
    claims = []
    for found in _CLAIM.finditer(_OF_THEM.sub("", clean(text).casefold())):
        said = {_GROUPS.get(word) for word in re.findall(_WHO, found["who"])}
        claims.append((int(found["n"]), frozenset() if None in said else frozenset(said)))
    return claims


def _bare(text: str) -> list[tuple[int, frozenset]]:
    """ "Cá nhân: 05", "Giấy khen (10)": all below; of "Tháng: 9" or "Đợt - 2" that is no number of awards."""
    found = group_counts.split(text)
    return [(found[1], frozenset())] if found and not _NUMBERED.fullmatch(match_key(found[0])) else []


def _is_wrong(claimed: int, whom: frozenset, scopes: list[Counted]) -> bool:
    """Whether nothing has that many, though the table has such recipients."""
    return _of(scopes[0], whom) > 0 and all(_of(counted, whom) != claimed for counted in scopes)


def _of(counted: Counted, whom: frozenset) -> int:
    return sum(number for group, number in counted.items() if not whom or group in whom)


def _counted(block: Block, groups: dict[str, str]) -> Counted:
    out: Counted = defaultdict(int)
    for who, number in zip(block.column("recipient_type"), block.column("quantity"), strict=True):
        out[None if number is None else groups.get(who)] += number or 0
    return dict(out)


def _added(counts: list[Counted]) -> Counted:
    out: Counted = defaultdict(int)
    for counted in counts:
        for group, number in counted.items():
            out[group] += number
    return dict(out)


def _told(sheet: str, cell: str, text: str, claimed: int, counted: int, where: str) -> Finding:
    words = (
        f"Ô {cell} ghi “{clean(text)[:80]}”: nêu {claimed}, trong khi {where} có {counted}. Bổ sung hàng thiếu hoặc "
        "sửa số ở dòng này."
    )
    return Finding("warning", "total_mismatch", sheet, cell, str(claimed), words)
