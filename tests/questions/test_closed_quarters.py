"""Quarters closed: since which version, by whom, on what ground; a reopened one is gone.
The refusal itself is tested with the changes that it refuses."""

from data.changes import close_quarter, reopen_quarter


def test_a_closed_quarter_stands_with_its_ground_until_it_is_reopened(store, asked):
    version = close_quarter(store, "2026-Q1", "Báo cáo số 15/BC-SNV", "Cán bộ")
    asked("closed_quarters").says(f"""
        quarter | reason               | from_version | actor
        2026-Q1 | Báo cáo số 15/BC-SNV | {version}    | Cán bộ
    """)
    reopen_quarter(store, "2026-Q1", "Bổ sung số liệu", "Cán bộ")
    assert asked("closed_quarters").frame.empty
