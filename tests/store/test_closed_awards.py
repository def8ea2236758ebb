"""What an award says beside its number is an answer too: a closed quarter refuses another movement, another authority,
another way it was found, by whatever road the change comes, and names the cell."""

import pytest

from data.text import period_label
from data.uploads.receive import NotAccepted

SAYS = pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("movement", "1", "2"),
        ("movement", "", "2"),
        ("movement", "1", ""),
        ("authority", "Chủ tịch UBND xã", "Giám đốc Sở"),
        ("authority", "", "Giám đốc Sở"),
        ("found_by", "unit", "press"),
    ],
)
DECIDED, SUMMED = "decided | quantity | {}\n2026-02-10 | 5 | {}", "period | quantity | {}\n{} | 5 | {}"


def close(given, quarter):
    given.change("close", "closed_quarters", f"quarter | reason\n{quarter} | Báo cáo quý đã phát hành")


def reasons(given, table, **scope):
    """Why a drawn table is not accepted."""
    [draft] = given.drafts(table, **scope)
    with pytest.raises(NotAccepted) as refusal:
        given.accept(draft)
    return refusal.value.reasons


@SAYS
@pytest.mark.parametrize("mode", ["add", "replace"])
def test_a_closed_quarter_refuses_it_in_a_decision(given, asked, name, before, after, mode):
    given(DECIDED.format(name, before))
    close(given, "2026-Q1")
    assert "Biểu 1!H7: quý I/2026 đã chốt số liệu." in reasons(given, DECIDED.format(name, after), mode=mode)
    assert asked("award_rows").column(name) == [before]


@SAYS
@pytest.mark.parametrize(
    ("period", "quarters"),
    [
        ("2026-03", ["2026-Q1"]),
        ("2026-Q1", ["2026-Q1"]),
        ("2026-H2", ["2026-Q3", "2026-Q4"]),
        ("2026", ["2026-Q1", "2026-Q4"]),
        ("2026-S", ["2025-Q4", "2026-Q1", "2026-Q4"]),
    ],
)
def test_a_total_is_an_answer_of_each_quarter_it_reaches_into(given, name, before, after, period, quarters):
    given(SUMMED.format(name, period, before))
    for quarter in quarters:
        close(given, quarter)
    told = reasons(given, SUMMED.format(name, period, after))
    assert {f"Biểu 1!H7: {period_label(quarter)} đã chốt số liệu." for quarter in quarters} <= {*told}


@SAYS
def test_withdrawing_the_file_that_said_it_is_refused_too(given, asked, name, before, after):
    given(DECIDED.format(name, before))
    second = given(DECIDED.format(name, after))
    close(given, "2026-Q1")
    with pytest.raises(NotAccepted, match="đã chốt"):
        given.withdrawn(second)
    assert asked("award_rows").column(name) == [after]


@SAYS
def test_what_says_the_same_again_and_another_quarter_are_free(given, name, before, after):
    given(DECIDED.format(name, before))
    close(given, "2026-Q1")
    given(DECIDED.format(name, before))
    given(DECIDED.format(name, after).replace("2026-02", "2026-05"))


def test_words_moved_from_the_authority_to_the_movement_are_a_change(given):
    given("decided | quantity | authority | movement\n2026-02-10 | 5 | 1 |")
    close(given, "2026-Q1")
    assert reasons(given, "decided | quantity | authority | movement\n2026-02-10 | 5 | | 1")
