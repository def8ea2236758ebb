"""The statistics form we hand out, handed in again: every number comes back to the same sums, or is told.
"Trong đó" rows are taken out of their parent, the split by phương thức is compared and never added.
Numbers of the province's level stay Sở Nội vụ's own; of another sender they are for reconciling only."""

import io
from collections import Counter

import pytest
from openpyxl import load_workbook

from analytics.reports.make import made
from tests.intake.drawn import check
from tests.reports.test_files import wish

FIRST = 11  # row of code 01
GROUPS = {"tap_the": "02", "doanh_nghiep": "02", "ho_gia_dinh": "04"}


def printed(page) -> dict[tuple[str, str], int]:
    """(code, column letter) -> number, of the columns of awards."""
    return {
        (page.cell(row, 2).value, page.cell(row, column).column_letter): page.cell(row, column).value
        for row in range(FIRST, page.max_row + 1)
        for column in range(4, 8)
        if page.cell(row, 2).value and page.cell(row, column).value is not None
    }


@pytest.mark.parametrize("scope", [{}, {"unit": "xp-05443"}, {"unit": "so-noi-vu"}], ids=str)
def test_every_number_comes_back_to_the_same_sums_or_is_told(made_up, scope):
    [(name, content)] = made(made_up, wish("forms", **scope)).items()
    page = load_workbook(io.BytesIO(content)).active
    checked = check(name, content)
    numbers, read = printed(page), Counter()
    for row in checked.rows:
        column = row["cell"][0]
        read["01", column] += row["quantity"]
        read[GROUPS.get(row["recipient_type"], "05"), column] += row["quantity"]
        if row["recipient_type"] == "doanh_nghiep":
            read["03", column] += row["quantity"]
    told = {finding.cell for finding in checked.findings if finding.code == "total_mismatch"}
    for (code, column), number in numbers.items():
        if code in ("01", "02", "03", "04", "05"):
            line = FIRST + next(n for n in range(30) if page.cell(FIRST + n, 2).value == code)
            assert read[code, column] == number or f"{column}{line}" in told, (code, column)
    loose = numbers["05", "D"] - sum(numbers[code, "D"] for code in ("06", "07", "08", "09", "10"))
    unclassified = sum(
        row["quantity"] for row in checked.rows if row["recipient_type"] == "ca_nhan" and row["cell"][0] == "D"
    )
    assert unclassified == loose and (not loose or "D16" in told)
    assert {row["period"] for row in checked.rows} == {"2026-S"}
