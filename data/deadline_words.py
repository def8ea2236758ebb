"""The words of a deadline: fold the text, recognise its members, let them share what is written once.
"Tháng 3, tháng 8/2026" becomes two pieces of the year 2026; data/deadline.py turns pieces into dates.
Pure, and strict: a member the patterns do not match whole raises Unclear with the reason."""

import re
import unicodedata
from dataclasses import dataclass, replace

ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WORDS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "sau": 6, "chin": 9}
MONTHS_IN = {"thang": 1, "quy": 3, "3 thang": 3, "6 thang": 6, "nam": 12}
PARTS = {"dau": "đầu", "giua": "giữa", "cuoi": "cuối"}


class Unclear(Exception):
    """Why a part of the text cannot be read; data/deadline.py answers with an error naming the whole text."""


@dataclass(frozen=True)
class Piece:
    """One member of a list such as "trước ngày 15/6, 15/12/2026", before it shares with its neighbours."""

    unit: str  # day, month, quarter, half, year, every, or bare: a number whose unit stands to its left
    number: int = 0  # month, quarter, half; of a period that recurs, its length in months
    day: int = 0
    year: int | None = None
    part: str = ""  # dau, giua, cuoi
    before: bool = False
    hour: str = ""
    led: bool = False  # opens with words of its own (trước, đến, trong), so takes none from the left
    roman: bool = False


def fold(text: str) -> str:
    """Lower case, no accents, single blanks: "Hằng  QUÝ" and its NFD spelling both give "hang quy"."""
    compatible = unicodedata.normalize("NFKC", text).lower().replace("đ", "d").replace("ð", "d")
    decomposed = unicodedata.normalize("NFD", compatible)
    letters = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))
    one_dash = re.sub("[\u2010-\u2015\u2212]", "-", re.sub(r"\bqui\b", "quy", letters))
    return re.sub(r"\s*/\s*", "/", " ".join(one_dash.split())).strip(" .;,:")


_NUMBER = r"(?P<number>\d{1,2}|[ivx]{1,4}|mot|hai|ba|bon|tu)"
_THE_YEAR = r"(?:\s*[/.-]\s*(?:nam )?| (?:cua )?(?:nam )?)(?P<year>20\d\d)"
_YEAR = f"(?:{_THE_YEAR})?"
_PART = r"(?:(?P<part>dau|giua|cuoi) )?"
_PLAN = r"ke hoach(?: nay| so \S+)?(?: cua (?:chu tich )?(?:ubnd|uy ban nhan dan) tinh)?"

# A time that others set, or none: "Theo quy định", "Sau khi có hướng dẫn của Trung ương". What names a day, a kỳ or
# a number besides ("Theo quy định, trước ngày 15/12", "Theo quý") is none of these.
_SAYS_WHEN = r"\d|\b(?:ngay|tuan|thang|quy(?! (?:dinh|che|trinh))|nam|dinh ky|dip|truoc|cham nhat)\b"
UNDATED = re.compile(
    r"(?:thuong xuyen(?:,? lien tuc)?|lien tuc)(?: trong nam(?: 20\d\d)?)?"
    r"|khong (?:quy dinh |co )?thoi han(?: cu the)?"
    rf"|(?:(?:dot xuat,? )?(?:ngay )?(?:theo|khi(?! nao\b)|sau khi) |dot xuat$)(?!.*(?:{_SAYS_WHEN})).*"
)
AFTER = re.compile(
    r"(?:(?:cham nhat(?: la)?(?: sau)?|muon nhat|trong vong|trong thoi han|trong|khong qua) )?"
    r"(?P<count>\d{1,3}) (?:\([a-z ]+\) )?ngay(?P<working> lam viec)?"
    r"(?:,? (?:ke tu|tinh tu|tu|sau) (?P<event>.+))?"
)
ISSUED = re.compile(
    rf"(?:(?:ngay|khi) )?(?:(?:ky )?ban hanh(?: ke hoach(?: nay)?)?|{_PLAN} (?:duoc )?(?:ky )?ban hanh)"
)
RANGE = re.compile(r"tu (?P<first>.+?) den (?P<last>.+)")
STRETCH = re.compile(r"(?P<first>(?:thang|quy|q|ngay)\b.+?|\d[\d/.]*[/.]\d+)(?: ?- ?| den )(?P<last>[^-]+)")
# "Hằng tháng (trước ngày 25)", "Hàng quý, ngày 20 tháng cuối quý", "Hằng năm, trước 15/12": the day of every kỳ
DAY_BEHIND = re.compile(
    r"(?:dinh ky )?(?:hang|moi) (?P<unit>thang|quy|nam)(?: ?[,;:(-]+ ?| )"
    r"(?P<day>(?:[a-z]+ )*(?:ngay \d{1,2}(?: (?:cua )?thang cuoi[a-z ]*)?|\d{1,2}/\d{1,2}))\)?"
)
HALF_AND_YEAR = re.compile(r"0?6 thang ?(?:,|;|va) (?:ca |(?:0?1|mot) )?nam")

BOUND = re.compile(
    r"(?:(?:hoan thanh|thuc hien|xong|thoi han|han cuoi|han)(?: la)?:? )*"
    r"(?:(?:(?:cham|muon) nhat(?: la)?|khong qua|khong muon hon|den|het|vao|trong|(?:nhan )?dip) )*"
    r"(?:(?P<before>truoc) (?:(?P<hour>\d{1,2}) ?(?:h|g|gio) ?(?:\d\d(?: phut)?)? )?)?"
)
EVERY = re.compile(
    r"(?:(?P<every>dinh ky(?: hang| moi)?|(?:(?:ngay )?cuoi (?:cung )?(?:cua )?)?(?:hang|moi|tung|cac)"
    r"|(?:mot|0?1) lan/) ?)?"
    rf"(?P<unit>(?:0?[36] )?thang|quy|nam)(?P<once> (?:mot|0?1) lan|/(?:(?:mot|0?1) )?lan)?(?: trong(?: nam)?)?{_YEAR}"
)
DAY_OF_EVERY = re.compile(
    r"ngay (?P<day>\d{1,2})(?: cua)? "
    rf"(?:(?:hang|moi) thang|(?P<quarter>thang cuoi (?:cua )?(?:(?:hang|moi) )?quy)){_YEAR}"
)
ONE_OFF = {
    "day": (
        re.compile(rf"(?:ngay )?(?P<day>\d{{1,2}})(?:\s*[/.-]\s*| thang )(?P<number>\d{{1,2}}){_YEAR}"),
        re.compile(r"(?:ngay )?(?P<year>20\d\d)-(?P<number>\d\d)-(?P<day>\d\d)"),
    ),
    "quarter": (re.compile(rf"{_PART}(?:quy ?|q\.? ?){_NUMBER}{_YEAR}"),),
    "month": (
        re.compile(rf"{_PART}thang {_NUMBER}{_YEAR}"),
        re.compile(rf"t\.? ?(?P<number>\d{{1,2}}){_YEAR}"),
    ),
    "half": (re.compile(rf"(?P<number>\d{{1,2}}|ba|sau|chin) thang (?P<part>dau|cuoi)(?: nam)?{_YEAR}"),),
    "year": (re.compile(rf"{_PART}(?P<whole>ca )?nam(?: (?P<year>20\d\d))?"),),
    "bare": (re.compile(_NUMBER + _YEAR),),
}


def read_pieces(words: str, year: int) -> list[Piece]:
    """The members of the list, left to right; ", năm 2026" after a quarter or month is only its year."""
    segments = re.split(r"\s*([,;&+]| va )\s*", words)
    pieces = [read_piece(segments[0], None, year)]
    for separator, segment in zip(segments[1::2], segments[2::2], strict=True):
        piece, last = read_piece(segment, pieces[-1], year), pieces[-1]
        if separator == "," and segment == f"nam {piece.year}" and last.year is None:
            if last.unit == "half":
                raise Unclear(f"Chưa rõ năm {piece.year} là cả năm hay chỉ là năm của phần trước.")
            pieces[-1] = replace(last, year=piece.year)
        else:
            pieces.append(piece)
    return pieces


def read_piece(segment: str, left: Piece | None, year: int) -> Piece:
    """One member of a list; `left` is the one before it, whose unit it may share."""
    bound = BOUND.match(segment)
    rest = segment[bound.end() :]
    yearly = rest.removesuffix(" hang nam").removesuffix(" moi nam")
    shared = {
        "before": bool(bound["before"]) and not bound["hour"],
        "hour": bound["hour"] or "",
        "led": bool(bound.end()),
        "year": year if yearly != rest else None,
    }
    if match := DAY_OF_EVERY.fullmatch(rest):
        length = 3 if match["quarter"] else 1
        if not 1 <= int(match["day"]) <= 31:
            raise Unclear(f"Không có ngày {match['day']} trong tháng.")
        return Piece("every", length, int(match["day"]), **shared | {"year": _year(match)})
    match = EVERY.fullmatch(rest)
    shares_every = left is not None and left.unit == "every" and match and not match["year"]
    if match and (match["every"] or match["once"] or shares_every):
        return Piece("every", MONTHS_IN[match["unit"].lstrip("0")], **shared | {"year": _year(match)})
    for unit, patterns in ONE_OFF.items():
        for pattern in patterns:
            if match := pattern.fullmatch(yearly):
                return _one_off(unit, match, shared, left)
    raise Unclear(f'Chưa hiểu phần "{segment}".' if left else "")


def _one_off(unit: str, match: re.Match, shared: dict, left: Piece | None) -> Piece:
    found = match.groupdict()
    written = found.get("number") or "0"
    number, roman = _number(written), not written.isdecimal()
    year = _year(match) or shared["year"]
    if unit == "year" and not (year or found["part"] or found["whole"] or shared["led"]):
        raise Unclear("Chưa rõ năm nào.")
    if unit == "bare":
        unit = left.unit if left else "month"
        known = (year and not roman) if left is None else unit in ("month", "quarter")
        if not known or (unit == "quarter" and left.roman and not roman):
            raise Unclear(f"Chưa rõ {written.upper()} là tháng hay quý.")
        if left and left.part in ("dau", "giua"):
            raise Unclear(f'Chưa rõ chữ "{PARTS[left.part]}" có áp dụng cho {written.upper()} hay không.')
    day = int(found.get("day") or 0)
    return Piece(unit, number, day, part=found.get("part") or "", roman=roman, **shared | {"year": year})


def share(pieces: list[Piece]) -> list[Piece]:
    """The year stands only on the last member, "trước" only on the first."""
    shared: list[Piece] = []
    for piece in reversed(pieces):
        right = shared[-1].year if shared else None
        shared.append(replace(piece, year=piece.year or right))
    shared.reverse()
    for at in range(1, len(shared)):
        left, piece = shared[at - 1], shared[at]
        ambiguous = left.part in ("dau", "giua") and left.unit == piece.unit and not (piece.part or piece.led)
        if ambiguous:
            raise Unclear(f'Chưa rõ chữ "{PARTS[left.part]}" áp dụng cho một hay mọi thời điểm.')
        if (left.part, piece.part, piece.number - left.number) == ("cuoi", "dau", 1) and left.unit == piece.unit:
            raise Unclear("Chưa rõ là một khoảng thời gian hay hai mốc.")
        inherits = left.before and not piece.led and not piece.part
        shared[at] = replace(piece, year=piece.year or left.year, before=piece.before or inherits)
    return shared


def _year(match: re.Match) -> int | None:
    found = match.groupdict().get("year")
    return int(found) if found else None


def _number(written: str) -> int:
    if written.isdecimal():
        return int(written)
    if written in WORDS:
        return WORDS[written]
    if written.upper() in ROMAN:
        return ROMAN.index(written.upper())
    raise Unclear(f'"{written.upper()}" không phải là số.')
