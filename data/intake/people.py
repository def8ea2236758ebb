"""Lists of people and collectives: one row each, counted by what they were given, their names forgotten.
What a name itself says of the recipient (Ông, Hộ ông, Tập thể, Xóm) is used where no column and no group does.
A name that says nothing under a title that says nothing stays unclassified, and is told."""

from __future__ import annotations

import re

from data.intake.award_block import columns_block
from data.intake.model import Block, letters
from data.intake.names import CatalogueNames, Names
from data.intake.values import Table
from data.intake.workbook import as_typed
from data.text import clean, match_key

_PERSON = re.compile(r"(?:các )?(?:ông|bà|anh|chị|em|cháu|đ c|đồng chí|bác sĩ|bs|cô|thầy|thiếu tá|đại úy|trung tá)\b.*")
_HOUSEHOLD = re.compile(r"(?:hộ|gia đình)\b.*")
_COLLECTIVE = re.compile(
    r"(?:tập thể|cán bộ|nhân dân|phòng|ban|tổ|đội|xóm|bản|thôn|tdp|khoa|lớp|trường|trung tâm|trạm|chi cục|chi hội|"
    r"chi bộ|đảng bộ|hội|đoàn (?:thanh niên|tn|xã|phường|trường|kinh tế|cơ sở|thể)|ubnd|ủy ban|công an|ban chỉ huy|"
    r"văn phòng|sở|mttq|bệnh viện|quỹ|câu lạc bộ|clb|đơn vị|cơ quan|nhóm|phân xưởng|mầm non|tiểu học|thcs|thpt|"
    r"khu dân cư|liên đoàn)\b.*"
)
_COMPANY = re.compile(r"(?:công ty|cty|doanh nghiệp|hợp tác xã|htx|tập đoàn|ngân hàng|xí nghiệp)\b.*")
_ONLY_PERSONS = re.compile(r"(?:họ(?: và)?,? ?tên(?: cá nhân)?|tên cá nhân)")
_ONLY_HOUSEHOLDS = re.compile(r"(?:họ(?: và)? tên |tên )?(?:chủ hộ|hộ gia đình|hộ|gia đình)")
_ONLY_COLLECTIVES = re.compile(r"tên (?:tập thể|đơn vị)")


def is_list(table: Table) -> bool:
    """One row a person: no quantities, or nothing but ones beside the names."""
    quantity = table.column_of("quantity")
    if quantity is None:
        return True
    ones = (1, 1.0, "1", "01", "")
    return table.column_of("person") is not None and all(value in ones for value in table.cells(quantity))


def recipient_of(title: str, name: str) -> str | None:
    """The recipient a name is, by its own first words, else by the title of its column; None when neither says."""
    key = match_key(name)
    for pattern, recipient in (
        (_HOUSEHOLD, "ho_gia_dinh"),
        (_PERSON, "ca_nhan"),
        (_COMPANY, "doanh_nghiep"),
        (_COLLECTIVE, "tap_the"),
    ):
        if key and pattern.fullmatch(key):
            return recipient
    for pattern, recipient in (
        (_ONLY_HOUSEHOLDS, "ho_gia_dinh"),
        (_ONLY_PERSONS, "ca_nhan"),
        (_ONLY_COLLECTIVES, "tap_the"),
    ):
        if key and pattern.fullmatch(match_key(title)):
            return recipient
    return None


def recipients(table: Table, told: int | None, names: Names) -> list[str | None]:
    """What the occupation or the name says of each record of a list, where its own column `told` is empty."""
    column, work = table.column_of("person"), table.column_of("occupation")
    empty = [""] * len(table.records)
    if column is None:
        return [None] * len(empty)
    title = table.title(column)
    said, works = (table.cells(c) if c is not None else empty for c in (told, work))
    return [
        None if own not in ("", None) else _by_work(names, done) or recipient_of(title, clean(as_typed(name)))
        for name, own, done in zip(table.cells(column), said, works, strict=True)
    ]


def _by_work(names: Names, done: object) -> str | None:
    """Nông dân, Công nhân as an occupation; any other says nothing about the classes of recipients."""
    found = names.resolve(clean(as_typed(done))).id if done not in ("", None) else None
    return found if found in ("nong_dan", "cong_nhan", "doanh_nhan") else None


def count(table: Table, facts: dict, catalogue_names: CatalogueNames) -> Block:
    """Records that agree in everything but the name, counted in the order first met."""
    first: dict[tuple, int] = {}
    counts: list[int] = [0] * len(table.records)
    names = [name for name in facts if name != "label"]
    for i in range(len(table.records)):
        key = tuple(facts[name][0][i] for name in names)
        counts[first.setdefault(key, i)] += 1
    keep = sorted(first.values())
    place = {"quantity": letters(table.column_of("person"))}
    return columns_block(table, facts, catalogue_names, counts, keep, place)


def tell_names(table: Table, counted: bool) -> None:
    person = table.column_of("person")
    filled = sum(table.grid.rows[r][person] not in ("", None) for r in table.records)
    if not filled:
        return
    how = (
        f"đã đếm {filled} hàng thành số lượng theo hình thức, loại hình, đối tượng và quyết định"
        if counted
        else "cột tên không được đọc vào số liệu"
    )
    table.tell(
        "info",
        "personal_names",
        table.records[0],
        person,
        None,
        f"Bảng có cột họ tên (cột {letters(person)}): {how}. Họ tên không được lưu trong kho số liệu; tệp gốc "
        "chỉ Sở Nội vụ tải được.",
    )
