"""What a number format shows of a number: `0,` shows 12000 as 12, `;;;` nothing at all, `"Quý "0` a name.
A format is looked at once; one that shows every number as it is (General, #,##0, 0.0%, days) is never asked again.
Sections, conditions and literals are those of ECMA-376 part 1, 18.8.31."""

from __future__ import annotations

import operator as op
import re
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|[_*].|\[(?P<bracket>[^\]]*)\]|(?P<whole>General|@)|(?P<sign>.)',
    re.IGNORECASE | re.DOTALL,
)
_SECTION = re.compile(r'(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])*', re.DOTALL)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_TESTS = {"<": op.lt, "<=": op.le, ">": op.gt, ">=": op.ge, "=": op.eq, "<>": op.ne}
_WRITTEN_OTHERWISE = re.compile(r"[dmyhse/]", re.IGNORECASE)  # days, powers and fractions of the same number
_NUMERAL = re.compile(r"-?\d+(?:\.\d{3})*(?:,\d+)?")
_POWER = re.compile(r"\dE[+-]?\d")
DIGIT, POINT, WHOLE, TEXT = "digit", "point", "whole", "text"


@dataclass(frozen=True)
class _Section:
    """One of the up to three parts of a format for numbers: what stands before, among and after the digits."""

    parts: tuple[tuple[str, str], ...]  # kind and sign or words
    condition: tuple[str, float] | None = None
    thousands: int = 0  # commas behind the digits, each divides by a thousand
    is_grouped: bool = False
    percents: int = 0

    @property
    def places(self) -> list[int]:
        """Where the number stands among the parts."""
        return [n for n, (kind, _) in enumerate(self.parts) if kind != TEXT]

    @property
    def is_plain(self) -> bool:
        """Whether any number is seen in it as it is, with nothing beside it that could be taken for a part of it."""
        places = self.places
        words = "".join(words for kind, words in self.parts if kind == TEXT)
        return bool(places) and not self.thousands and len(places) == places[-1] - places[0] + 1 and _is_bare(words)


def _is_bare(words: str) -> bool:
    return not any(sign.isalnum() or sign in "-(" for sign in words)


@lru_cache(maxsize=4096)
def _sections(code: str) -> tuple[_Section, ...]:
    """The sections of a format for numbers; none where it only writes the same number otherwise."""
    texts, at = [], 0
    while at <= len(code):
        found = _SECTION.match(code, at)
        texts.append(found[0])
        at = found.end() + 1
    read = [_section(text) for text in texts[:3]]
    return () if None in read else tuple(filter(None, read))


def _section(text: str) -> _Section | None:
    parts: list[tuple[str, str]] = []
    condition, commas, is_grouped, percents = None, 0, False, 0
    for token in _TOKEN.finditer(text):
        quoted, bracket, sign = token["quoted"], token["bracket"], token["sign"]
        if quoted is not None or token["escaped"]:
            parts.append((TEXT, token["escaped"] or quoted))
        elif bracket is not None:
            if found := _CONDITION.fullmatch(bracket):
                condition = found[1], float(found[2])
            elif not bracket.startswith("$"):
                continue  # a colour; of an elapsed time the rest tells
            else:
                parts.append((TEXT, bracket[1:].split("-")[0]))
        elif token["whole"]:
            parts.append((WHOLE, ""))
        elif sign and sign in "0#?":
            is_grouped, commas = is_grouped or commas > 0, 0
            parts.append((DIGIT, sign))
        elif sign == "," and any(kind == DIGIT for kind, _ in parts):
            commas += 1
        elif sign == ".":
            parts.append((POINT, sign))
        elif sign and _WRITTEN_OTHERWISE.match(sign):
            return None
        elif sign:
            percents += sign == "%"
            parts.append((TEXT, sign))
    return _Section(tuple(parts), condition, commas, is_grouped, percents)


def _chosen(sections: tuple[_Section, ...], value: float) -> _Section | None:
    """The section a number is shown by; None where no condition holds."""
    if not any(section.condition for section in sections):
        by_sign = 0 if value > 0 or len(sections) == 1 else 1 if value < 0 else min(2, len(sections) - 1)
        return sections[0 if value == 0 and len(sections) < 3 else by_sign]
    for section in sections:
        if section.condition is None or _TESTS[section.condition[0]](value, section.condition[1]):
            return section
    return None


def shows_otherwise(code: str) -> bool:
    """Whether a format may show another number than the stored one, or words beside it."""
    sections = _sections(code)
    is_by_sign = not any(section.condition for section in sections)
    shown = [section for n, section in enumerate(sections) if not (is_by_sign and n == 1)]  # no count is negative
    return any(not (section.is_plain or n and _is_dash(section)) for n, section in enumerate(shown))


def _is_dash(section: _Section) -> bool:
    """ "-" for 0, as formats of accounts show it."""
    return "".join(words for kind, words in section.parts if kind == TEXT).strip() in ("-", "–")


def shown(code: str, value: float) -> str | None:
    """A number as the sender sees it, with a decimal comma; None where that is not known."""
    sections = _sections(code)
    section = _chosen(sections, value) if sections else None
    if section is None:
        return None
    places = section.places
    if not places:
        return "".join(words for _, words in section.parts).strip()
    if section.parts[places[0]][0] == WHOLE:
        digits = f"{abs(value):.10g}".replace(".", ",")
        return "".join(words if kind == TEXT else digits for kind, words in section.parts).strip()
    return _written(section, abs(value)).strip()


def _written(section: _Section, value: float) -> str:
    signs = [what for kind, what in section.parts if kind in (DIGIT, POINT)]
    point = signs.index(".") if "." in signs else len(signs)
    decimals = len([sign for sign in signs[point:] if sign != "."])
    number = f"{value * 100**section.percents / 1000**section.thousands:.{decimals}f}"
    whole, _, rest = number.partition(".")
    whole = whole.lstrip("0").rjust(signs[:point].count("0"), "0")
    rest = rest.rstrip("0").ljust(sum(sign == "0" for sign in signs[point:]), "0")
    left, out = point, []  # places of whole digits still to come
    for kind, what in section.parts:
        if kind == TEXT:
            out.append(what)
        elif kind == POINT:
            out.append("," if rest else "")
        elif left > 0:
            end = max(len(whole) - left + 1, 0)
            taken = whole[:end] if left == point else whole[max(end - 1, 0) : end]
            out.append(_grouped(taken, left - 1) if section.is_grouped else taken)
            left -= 1
        else:
            out.append(rest[:1])
            rest = rest[1:]
    return "".join(out)


def _grouped(digits: str, behind: int) -> str:
    """Digits of a number with `behind` more to come, a dot behind each thousand."""
    out = ""
    for n, digit in enumerate(digits):
        after = len(digits) - 1 - n + behind
        out += digit + ("." if after and after % 3 == 0 else "")
    return out


def is_percent(code: str) -> bool:
    """Whether a format shows hundredths."""
    return any(section.percents for section in _sections(code)[:1])


def makes_name(code: str) -> bool:
    """Whether a number with its format is a name: `"Quý "0`, `0"/QĐ-UBND"`."""
    section = next(iter(_sections(code)), _Section(()))
    if not section.places:
        return False
    first, last = section.places[0], section.places[-1]
    before, after = (
        "".join(words for _, words in parts) for parts in (section.parts[:first], section.parts[last + 1 :])
    )
    return any(map(str.isalpha, before)) or after.startswith(("/", "-")) and any(map(str.isalpha, after))


def tells(shown: str, value: float) -> bool:
    """Whether what is seen is this one number, rounded at most: "1.500.000 đ", "12,6"."""
    numerals = _NUMERAL.findall(shown)
    whole, _, rest = numerals[0].replace(".", "").partition(",") if len(numerals) == 1 else ("", "", "")
    return bool(whole) and abs(float(f"{whole}.{rest or 0}") - value) * 10 ** len(rest) <= 0.5 + 1e-9


def seen_as(text: str, value: float) -> str | None:
    """A format that shows a number as this text; None for the bare number, with a comma or a point before decimals.

    It is for files that keep what is seen and no format.
    """
    for shown in (text, text.translate(str.maketrans(".,", ",."))):
        if tells(shown, value):
            before, after = _NUMERAL.split(shown)
            return None if _is_bare(before + after) else f"{_quoted(before)}General{_quoted(after)}"
    return None if _POWER.search(text) else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
