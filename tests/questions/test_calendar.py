"""The days that differ from the holidays the calendar knows: the shipped ones, and those entered."""


def test_the_swap_of_january_stands_with_its_basis(asked):
    asked("calendar").says("""
        day        | working | basis
        2026-01-02 | false   | Công văn 12729/VPCP-KGVX ngày 25/12/2025
        2026-01-10 | true    | Công văn 12729/VPCP-KGVX ngày 25/12/2025
    """)


def test_a_day_entered_stands_from_its_version_on(given, asked):
    version = given.change("calendar", "calendar_overrides", """
        day        | working | basis
        2026-03-31 | false   | Công văn minh họa
    """)  # fmt: skip
    assert asked("calendar").column("day") == ["2026-01-02", "2026-01-10", "2026-03-31"]
    assert asked("calendar", version=version - 1).column("day") == ["2026-01-02", "2026-01-10"]
