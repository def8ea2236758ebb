"""Each cure offered at intake, applied as by a click: what it is offered for must be gone once the file is read again.
Of every code one workbook is tried, all of them by `python -m tests.pages.test_cures`, which names what stays.
What a cure brings to light in its turn (two rows that are now one) is no fault of it."""

import io
from collections import defaultdict
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from pages.parts import cures
from pages.parts.receive_cures import period_names
from tests.intake.drawn import catalogue, check

WORKBOOKS = Path(__file__).parents[1] / "intake" / "workbooks"


@cache
def _known() -> tuple[dict[str, str], dict[str, str]]:
    units = {unit.name: unit.unit_id for unit in catalogue().units if not unit.valid_to}
    return units, period_names(catalogue().plan.year)


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
    if cures.AS_HINTED in options:
        return [cures.AS_HINTED]
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
    for cure in cures.to_mend(checked):
        for text in texts(cure.first, cures.options_for(cure, units, periods, checked.form)):
            choices = cures.with_cures({}, cure.answers(text), units, periods, checked.form)
            again = check(name, content, choices=choices)
            places = {(same.code, same.sheet, same.cell) for same in again.findings}
            for one in cure.findings:
                if (one.code, one.sheet, one.cell) in places:
                    told.append(f"{name}: {one.code} {one.sheet}!{one.cell} “{one.value}” -> “{text}”")
    return told


def test_days_and_numbers_written_wrong_in_one_way_are_one_thing_to_mend():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Đơn vị", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"])
    for at in range(30):
        number, day = "O5" if at < 4 else f"O{at % 7 + 1}" if at < 9 else at, f"{7 + at % 3:02}/{13 + at % 15}/2026"
        award = "Giấy khen của Chủ tịch UBND cấp xã"
        sheet.append(["Xã Na Rì", award, "Nông dân", number, f"{at + 1}/QĐ-UBND", "3O/07/2026" if at > 26 else day])
    out = io.BytesIO()
    book.save(out)
    checked = check("a.xlsx", out.getvalue())
    asked = {(cure.first.code, cure.by_hint): cure for cure in cures.to_mend(checked)}
    sizes = {key: len(cure.findings) for key, cure in asked.items()}
    assert sizes == {("bad_number", True): 9, ("bad_date", True): 27, ("bad_date", False): 3}
    units, periods = _known()
    told = asked["bad_date", True].answers(cures.AS_HINTED) + asked["bad_number", True].answers(cures.AS_HINTED)
    told += asked["bad_date", False].answers("30/07/2026")  # the same text three times: written anew once
    choices = cures.with_cures({}, told, units, periods, checked.form)
    assert [one for one in check("a.xlsx", out.getvalue(), choices=choices).findings if one.level == "error"] == []
    apart = {cures.what_it_mends(asked["bad_date", True].first)}
    assert len(cures.to_mend(checked, apart)) == 27 + 2


@pytest.mark.parametrize("name", some(1))
def test_a_cure_offered_does_what_it_is_offered_for(name):
    assert staying(name) == []


if __name__ == "__main__":
    for file in some(10_000):
        for line in staying(file):
            print(line)
