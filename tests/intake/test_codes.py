"""Every code the intake can answer with is listed in codes.py and explained in docs/noi-dung-can-kiem-tra.md.
It is told where it is handed to a Finding, a Wrong or a Refusal; the same word elsewhere is no use of it.
A code nobody tells, or one nobody explains, fails here."""

import ast
import re
from pathlib import Path

from data.intake.codes import FINDINGS, REFUSALS
from data.uploads.findings import STORE_FINDINGS

ROOT = Path(__file__).parents[2]
TELLERS = {"Wrong", "Refusal", "Finding", "Checked", "tell"}


def _told() -> set[str]:
    """Texts handed to what tells a sender something, and the reasons paired with their words."""
    told = set()
    for path in (ROOT / "data" / "intake").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            parts = []
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in TELLERS:
                parts = [*node.args, *(keyword.value for keyword in node.keywords)]
            elif isinstance(node, ast.Tuple) and len(node.elts) == 2:
                parts = node.elts[:1]
            told |= {one.value for part in parts for one in ast.walk(part) if isinstance(one, ast.Constant)}
    return told


def test_every_listed_code_is_told():
    assert {*FINDINGS, *REFUSALS} - _told() == set()


def test_every_told_code_is_listed():
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "data" / "intake").glob("*.py"))
    used = set(re.findall(r'(?:Wrong|Refusal)\(\s*"(\w+)"', source))
    used |= set(re.findall(r'(?:tell|Finding)\(\s*(?:"(?:error|warning|info)"|level)[^,]*,\s*"(\w+)"', source))
    assert used - {*FINDINGS, *REFUSALS} == set()


def test_every_code_is_explained():
    page = (ROOT / "docs" / "noi-dung-can-kiem-tra.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert explained == {*FINDINGS, *REFUSALS, *STORE_FINDINGS}
