"""Number and date of a decision as a text writes them: "Quyết định số 12/QĐ-UBND ngày 10/02/2026", "15 / QĐ - UBND".
Several decisions in one cell are asked, never made into one; the number's own letters may tell who decided.
A number of a tờ trình, a báo cáo gives nothing yet, and is told."""

from __future__ import annotations

import datetime as dt
import re

from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.text import clean, read_date
from data.text.keys import decision_key

ANY_DAY = "9999-12-31"  # where a day to come is asked later
_PLAIN = re.compile(
    r"\d{1,7}/(?!(?:BC|KH|CV|TB|HD)(?:-|$))[A-ZĐ\d]+(?:-[A-ZĐ]+)*"
)  # 1284/QĐ-UBND: nothing to take away
_NUMBER = re.compile(
    r"(?<![\w/.])\d{1,7}[a-zA-Z]?(?:\s*/\s*20\d\d)?\s*/\s*[A-ZĐa-zđ][\wĐđ&.]*(?:\s*-\s*(?!ngày|Ngày|ký|Ký)[A-ZĐa-zđ][\wĐđ&.]*)*"
)
_DATED = re.compile(r"\bngày\W*\d", re.IGNORECASE)
_BESIDE = re.compile(r"\d\s*(?:,|;|và|-|–|đến)\s*(?:số\s*)?$")  # "15, 16/QĐ-UBND"
_ASKS = re.compile(r"/\s*(?:TTr|BC|KH|CV|TB|HD)(?:$|\s*-)")  # of a document that gives nothing
_WORDS = re.compile(r"^(?:quyết định\s*)?(?:qđ\s*)?(?:số\s*)?[:.]?\s*(?=\d)", re.IGNORECASE)
_MINISTRIES = "BNV|BTC|BCA|BQP|BYT|BGDĐT|BCT|BXD|BTP|BKHCN|BNNMT|BNNPTNT|BVHTTDL|BDTTG|BNG|TTCP|TLĐ|TWĐTN"
_BY_LETTERS = (
    (re.compile(r"-(?:TTG|CTN|CP)$"), "nhà nước"),
    (re.compile(rf"-(?:{_MINISTRIES})$"), "bộ"),
    (re.compile(r"-S[A-ZĐ]{1,8}$"), "sở"),
)


def of_text(text: str, today: str) -> tuple[str, str] | None:
    """Number and date of the one decision a group row names: "Quyết định số 12/QĐ-UBND ngày 10/02/2026"."""
    found = _NUMBER.findall(text) if re.search(r"quyết định|\bqđ\b", text, re.IGNORECASE) else []
    day = read_date(_NUMBER.sub(" ", text)).value if len(found) == 1 else None
    return (_tight(found[0]), day.isoformat()) if day and day.isoformat() <= today else None


def level_of(number: str) -> str | None:
    """The level that decided, where the letters of a number tell it."""
    bare = decision_key(number)
    return next((level for pattern, level in _BY_LETTERS if pattern.search(bare)), None)


def number(value: object) -> str | Wrong | None:
    """The number of the decision in a cell as it is kept, "15/QĐ-UBND"; None where there is none yet."""
    if type(value) is str and _PLAIN.fullmatch(value):
        return value
    if isinstance(value, dt.date):
        why = "là một ngày, không phải số quyết định; bảng tính có thể đã đổi “12/3” thành ngày"
        return Wrong("missing_decision_no", why, "Ghi số, ký hiệu quyết định, ví dụ 12/QĐ-UBND.", level="warning")
    typed = clean(as_typed(value))
    if not re.search(r"\d", typed):
        return None  # "QĐ số      /QĐ-UBND": the number is still to be written in, and is told to be missing
    found = list(_NUMBER.finditer(typed))
    if (
        len({"".join(one[0].upper().split()) for one in found}) > 1
        or found
        and _BESIDE.search(typed[: found[0].start()])
    ):
        return Wrong(
            "several_decisions",
            "có nhiều quyết định trong một ô",
            "Tách thành các dòng, mỗi dòng một quyết định với số lượng của quyết định đó.",
        )
    if found and (
        len(found[0][0]) == len(typed) or date_inside(typed) or not re.search(r"\d", typed[found[0].end() :])
    ):
        told = _tight(found[0][0])
        if not _ASKS.search(told):
            return told
        why = "là số của tờ trình, báo cáo hoặc kế hoạch, không phải số quyết định khen thưởng"
        cure = "Chỉ gửi kết quả đã có quyết định; ghi số quyết định."
        return Wrong("proposed_only", why, cure, level="warning", keep=told)
    day = read_date(_without_words(typed))
    if not found and day.value:  # "15 ngày 05/3/2026"
        typed = re.split(r"\s*(?:,|;|\(|-)?\s*(?:ký\s+)?ngày\b", typed, maxsplit=1, flags=re.IGNORECASE)[0]
    return _WORDS.sub("", typed).strip(" ,;.") or None


number.plain = _PLAIN


def _without_words(typed: str) -> str:
    return _NUMBER.sub(" ", typed)


def _tight(number: str) -> str:
    """15 / QĐ - UBND is 15/QĐ-UBND."""
    return re.sub(r"\s*([/-])\s*", r"\1", clean(number))


def date_inside(value: object) -> str | None:
    """The text of a date that stands in the cell of the number."""
    if type(value) is str and _PLAIN.fullmatch(value):
        return None
    typed = _without_words(clean(as_typed(value)))
    if len(_NUMBER.findall(clean(as_typed(value)))) > 1 or not re.search(r"\d", typed):
        return None
    return typed if read_date(typed).value or _DATED.search(typed) else None  # one that cannot be read is told
