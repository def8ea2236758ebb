"""Each cure offered at intake, applied as by a click: what it is offered for must be gone once the file is read again.
Of every code one workbook is tried, all of them by `python -m tests.pages.test_cures`, which names what stays.
What a cure brings to light in its turn (two rows that are now one) is no fault of it."""

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from pages.parts import receive_cures as cures
from tests.intake.drawn import catalogue, check

WORKBOOKS = Path(__file__).parents[1] / "intake" / "workbooks"


@cache
def _known() -> tuple[dict[str, str], dict[str, str]]:
    units = {unit.name: unit.unit_id for unit in catalogue().units if not unit.valid_to}
    return units, cures._period_names(catalogue().plan.year)


def some(of_each: int) -> list[str]:
    """Workbooks with errors and warnings, the first `of_each` of every code."""
    found = defaultdict(list)
    for path in sorted(WORKBOOKS.glob("*.expected")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith(("> error ", "> warning ")):
                found[line.split()[2]].append(path.stem)
    return sorted({name for names in found.values() for name in dict.fromkeys(names[:of_each])})


def texts(one, options) -> list[str]:
    """What an officer would choose first for a finding; nothing where it must be written anew."""
    if one.code == "unknown_column":
        return [cures.LEAVE_OUT, *filter(None, [one.suggestion])]
    if options:
        return [one.suggestion] if one.suggestion in options else list(one.options[:2])
    return [one.suggestion] if one.suggestion else []


def staying(name: str) -> list[str]:
    """The cures of one workbook that do not do what they are offered for."""
    content, units, periods = (WORKBOOKS / name).read_bytes(), *_known()
    checked, told = check(name, content), []
    if checked.refused:
        return told
    curable = [one for one in checked.findings if one.level != "info" and cures.can_be_mended(one, checked)]
    for one in {cures.what_it_mends(one): one for one in curable[::-1]}.values():
        for text in texts(one, cures.options_for(one, units, periods, checked.form)):
            again = check(name, content, choices=cures.with_cures({}, [(one, text)], units, periods, checked.form))
            places = {(same.code, same.sheet, same.cell) for same in again.findings}
            if (one.code, one.sheet, one.cell) in places:
                told.append(f"{name}: {one.code} {one.sheet}!{one.cell} “{one.value}” -> “{text}”")
    return told


@pytest.mark.parametrize("name", some(1))
def test_a_cure_offered_does_what_it_is_offered_for(name):
    assert staying(name) == []


if __name__ == "__main__":
    for file in some(10_000):
        for line in staying(file):
            print(line)
