"""Award counts and the three ratios against the plain twin, over generated histories, at any as_of and any version."""

from datetime import date

from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from analytics.ask import ask
from tests.given import Given, checked_row
from tests.twins import plain_awards as plain
from tests.twins.fresh import fresh_store

days = st.sampled_from(
    [
        *(date(2025, *day) for day in ((2, 10), (3, 31), (11, 30), (12, 1), (12, 31))),
        *(date(2026, *day) for day in ((1, 15), (2, 10), (2, 28), (3, 31), (4, 1), (5, 20), (8, 5), (11, 30), (12, 1))),
    ]
)
moments = st.one_of(days, st.dates(date(2025, 11, 1), date(2027, 1, 31)))
units = st.sampled_from(["xp-05443", "so-y-te"])
forms = st.sampled_from(["gk_xa", "gk_xa", "bk_tinh", "ldtt"])
periods = st.sampled_from(
    ["2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q2", "2026-02", "2026-03", "2026-S", "2025-Q1", "2025", "2025-12"]
)

common = {
    "unit": units,
    "form": forms,
    "kind": st.sampled_from(["chuyen_de", "nien_han"]),
    "recipient": st.sampled_from(["nong_dan", "ca_nhan", "tap_the_nho", "lanh_dao_khac"]),
    "quantity": st.integers(1, 9),
}
decisions = st.builds(plain.Row, **common, decided=days, revoked=st.sampled_from([False, False, False, True]))
totals = st.builds(plain.Row, **common, period=periods)
uploads = st.builds(
    plain.Upload,
    sender=st.sampled_from([plain.RECORD, "xp-05443", "so-y-te"]),
    until=days,
    replaces=st.sampled_from([False, False, True]),
    rows=st.lists(
        decisions | totals,
        min_size=1,
        max_size=6,
        unique_by=lambda row: (row.unit, row.form, row.kind, row.recipient, row.period, row.decided, row.revoked),
    ).map(tuple),
)
switches = st.builds(
    plain.Switch,
    unit=units,
    level=st.sampled_from(["Cơ sở", "Tỉnh"]),
    quarter=st.sampled_from(["2026-Q1", "2026-Q2", "2025-Q1"]),
    grain=st.sampled_from(plain.FINENESS),
)
MODES = ["plan", "statistical"]
BY = ["year", "quarter", "month", "level", "form", "kind", "recipient", "unit"]


@st.composite
def histories(draw):
    changes, taken = [], set()
    for change in draw(st.lists(uploads | uploads | switches | st.just("withdraw"), min_size=2, max_size=6)):
        if change == "withdraw":
            left = [n for n, one in enumerate(changes, 2) if isinstance(one, plain.Upload) and n not in taken]
            if not left:
                continue
            change = plain.Withdrawal(draw(st.sampled_from(left)))
            taken.add(change.version)
        elif isinstance(change, plain.Switch):
            if (change.unit, change.level, change.quarter) in taken:
                continue
            taken.add((change.unit, change.level, change.quarter))
        changes.append(change)
    return plain.History(changes)


def replay(store, history):
    """Make the history's changes in the store, one version each."""
    given, made = Given(store), {}
    for version, change in enumerate(history.changes, 2):
        if isinstance(change, plain.Upload):
            rows = [_row(row) for row in change.rows]
            mode = "replace" if change.replaces else "add"
            made[version] = given.accept(given.receive("awards", rows, change.sender, change.until.isoformat(), mode))
        elif isinstance(change, plain.Withdrawal):
            given.withdrawn(made[change.version])
        else:
            given.change(
                "source",
                "source_choices",
                "unit_id | level | quarter | grain | reason\n"
                f"{change.unit} | {change.level} | {change.quarter} | {change.grain} | Lý do",
            )
        assert store.newest() == version


def _row(row):
    told = {name: getattr(row, name) for name in ("unit", "form", "kind", "recipient", "period")}
    told |= {"decided": row.decided and row.decided.isoformat(), "revoked": "x" if row.revoked else None}
    return checked_row("awards", told | {"quantity": str(row.quantity)})


@settings(max_examples=15)
@drawn(
    history=histories(),
    asked=st.lists(
        st.tuples(
            moments, st.sampled_from([0, 0, 1, 2, 3]), st.sampled_from(BY), st.sampled_from(["plan", "statistical"])
        ),
        min_size=4,
        max_size=4,
    ),
)
def test_every_answer_about_awards_equals_the_twins(seeded_file, history, asked):
    with fresh_store(seeded_file) as store:
        replay(store, history)
        for as_of, back, by, mode in asked:
            version = max(1, store.newest() - back)
            where = {"as_of": as_of, "version": version, "by": by, "mode": mode}

            said = ask(store, "award_counts", **where)
            product = {row.item: (row.quantity, row.in_ratio) for row in said.itertuples()}
            assert product == plain.counts(history, as_of, version, by, mode)

            said = ask(store, "award_ratio", **where).to_dict("records")
            for indicator in ("A", "B", "A0"):
                product = {row["item"]: _counts(row) for row in said if row["indicator"] == indicator}
                twin = plain.ratios(history, as_of, version, indicator, by, mode)
                if indicator == "A0" and by in ("kind", "recipient"):
                    twin = {}
                assert (indicator, product) == (indicator, twin)


def _counts(row):
    names = ("numerator", "denominator", "unclassified")
    return tuple(_number(row[prefix + name]) for prefix in ("", "last_year_") for name in names)


def _number(value):
    return None if value is None or value != value else int(value)
