"""What is far from the middle, drawn: the rule is a median and a median distance.
Few values, equal values and missing values are never called far."""

import pytest

from analytics.outliers import far_from_middle


@pytest.mark.parametrize(
    ("values", "far"),
    [
        ([60, 62, 61, 63, 59, 5], [False] * 5 + [True]),
        ([60, 62, 61, 63, 59, 64], [False] * 6),
        ([60, None, 61, 63, 59, 62, 99], [False] * 6 + [True]),
        ([1, 2, 3, 900], [False] * 4),
        ([50, 50, 50, 50, 50, 90], [False] * 6),
    ],
)
def test_a_value_far_from_the_middle_is_pointed_at(values, far):
    assert far_from_middle(values) == far
