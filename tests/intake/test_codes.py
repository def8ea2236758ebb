"""Every code the intake can answer with is listed in codes.py and explained in docs/noi-dung-can-kiem-tra.md.
A code that is given to no finding and no refusal, or one nobody explains, fails here."""

import ast
import re
from pathlib import Path

from data.intake.codes import FINDINGS, REFUSALS
from data.uploads.findings import STORE_FINDINGS

ROOT = Path(__file__).parents[2]
GIVERS = {  # place of the code among the arguments
    "Wrong": 0, "Refusal": 0, "Finding": 1, "tell": 1, "finding": 2, "warning": 1,
    "tell_groups": 1, "tell_lines": 1, "tell_said": 1, "tell_beside": 1,
}  # fmt: skip


def given(folder):
    """Codes the modules of a folder give to a finding or a refusal, by reading their syntax."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "data" / folder).rglob("*.py")]
    return set().union(*(_given(tree) for tree in trees))


def _given(tree):
    found = set()
    listed = {
        one.targets[0].id: one.value for one in tree.body if isinstance(one, ast.Assign) and _is_name(one.targets[0])
    }
    for function in [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]:
        for node in ast.walk(function):
            for told in _codes_of(node):
                found |= _texts(told, function, listed)
    return found


def _codes_of(node):
    """What a node says is the code of a finding or a refusal: an argument of its maker, or the "code" of an answer."""
    if isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values, strict=True)
        return [value for key, value in pairs if isinstance(key, ast.Constant) and key.value == "code"]
    name = getattr(node.func, "id", getattr(node.func, "attr", None)) if isinstance(node, ast.Call) else None
    if name not in GIVERS:
        return []
    told = [word.value for word in node.keywords if word.arg == "code"]
    before = node.args[: GIVERS[name] + 1]
    spread = next((one.value for one in before if isinstance(one, ast.Starred)), None)
    at = before[-1] if len(before) > GIVERS[name] else None
    return [*told, *(one for one in (spread or at,) if one is not None)]


def _texts(told, function, listed):
    """The texts an argument may be: its own, either of a choice, what its name was given in the function, or the
    answers of a table of its module."""
    if isinstance(told, ast.Constant):
        return {told.value} if isinstance(told.value, str) else set()
    if isinstance(told, ast.IfExp):
        return _texts(told.body, function, listed) | _texts(told.orelse, function, listed)
    if isinstance(told, ast.Subscript) and isinstance(listed.get(getattr(told.value, "id", "")), ast.Dict):
        return {answer.value for answer in listed[told.value.id].values}
    if not _is_name(told):
        return set()
    found = set()
    for one in ast.walk(function):
        target, value = getattr(one, "targets", [getattr(one, "target", None)])[0], getattr(one, "value", None)
        value = one.iter if isinstance(one, ast.For) else value
        if target is not None and value is not None and told.id in {n.id for n in ast.walk(target) if _is_name(n)}:
            found |= {n.value for n in ast.walk(value) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return found


def _is_name(node):
    return isinstance(node, ast.Name)


def test_every_listed_code_is_given_to_a_finding_or_a_refusal():
    assert {*FINDINGS, *REFUSALS} - given("intake") == set()
    assert set(STORE_FINDINGS) - given("uploads") == set()


def test_every_given_code_is_listed():
    """What looks like a code: a name assigned in a function may hold other texts too."""
    codes = {code for code in given("intake") | given("uploads") if re.fullmatch(r"[a-z]+(?:_[a-z0-9]+)+", code)}
    assert codes - {*FINDINGS, *REFUSALS, *STORE_FINDINGS} == set()


def test_a_text_beside_a_finding_is_no_code():
    tree = ast.parse('def f(table):\n    words = "unit_conflict"\n    table.tell("error", "bad_date", 1, 2, words)\n')
    assert _given(tree) == {"bad_date"}


def test_every_code_is_explained():
    page = (ROOT / "docs" / "noi-dung-can-kiem-tra.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert explained == {*FINDINGS, *REFUSALS, *STORE_FINDINGS}
