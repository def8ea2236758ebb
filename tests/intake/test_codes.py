"""Every code the intake can answer with is listed in codes.py and explained in docs/noi-dung-can-kiem-tra.md.
A code nobody uses, or one nobody explains, fails here."""

import re
from pathlib import Path

from data.intake.codes import FINDINGS, REFUSALS
from data.uploads.findings import STORE_FINDINGS

ROOT = Path(__file__).parents[2]
SOURCE = "\n".join(
    p.read_text(encoding="utf-8") for p in (ROOT / "data" / "intake").glob("*.py") if p.name != "codes.py"
)


def test_every_listed_code_is_used():
    unused = [code for code in {*FINDINGS, *REFUSALS} if f'"{code}"' not in SOURCE]
    assert unused == []


def test_every_used_code_is_listed():
    used = set(re.findall(r'(?:Wrong|Refusal)\(\s*"(\w+)"', SOURCE))
    used |= set(re.findall(r'(?:tell|Finding)\(\s*(?:"(?:error|warning|info)"|level)[^,]*,\s*"(\w+)"', SOURCE))
    assert used - {*FINDINGS, *REFUSALS} == set()


def test_every_code_is_explained():
    page = (ROOT / "docs" / "noi-dung-can-kiem-tra.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert explained == {*FINDINGS, *REFUSALS, *STORE_FINDINGS}
