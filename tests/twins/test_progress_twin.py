"""Status, completion and overdue against the plain twin, over generated histories, at any as_of and any version."""

from datetime import date

from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from analytics.ask import ask
from tests.given import Given, checked_row, text
from tests.twins import plain_progress as plain
from tests.twins.fresh import fresh_store

RECORD = "so-noi-vu"
ASSIGNMENTS = [
    *(f"KH60-2026/13/2026-0{month}@{RECORD}" for month in (2, 3, 4)),
    *(
        f"KH60-2026/{rest}@{RECORD}"
        for rest in ("1/2026-Q1", "8/2026-03", "8/2026-08", "15/2026-Q1", "16/khong-thoi-han")
    ),
    "KH60-2026/11/2026-07@so-giao-duc-dao-tao",
    *(f"KH60-2026/7/2026-07@{unit}" for unit in ("xp-05443", "xp-05455", "so-y-te")),
    *(f"KH60-2026/12/2026-02@{unit}" for unit in ("xp-05443", "xp-05455")),
]
OCCURRENCES = sorted({one.split("@")[0] for one in ASSIGNMENTS if "khong" not in one})
# The days on which something changes, and those beside them.
TURNS = [
    *(date(2026, 2, day) for day in (21, 28)),
    *(date(2026, 3, day) for day in (2, 3, 5, 6, 24, 31)),
    *(date(2026, 4, day) for day in (1, 6, 7)),
    *(date(2026, *day) for day in ((7, 24), (7, 31), (8, 1), (9, 3), (9, 4), (12, 31))),
]
turns = st.sampled_from(TURNS)

reports = st.builds(
    plain.Report,
    assignment=st.sampled_from(ASSIGNMENTS),
    state=st.sampled_from(["not_started", "in_progress", "done", "done", "not_applicable"]),
    completed_on=st.none() | turns,
    document_date=st.none() | turns,
)
uploads = st.builds(
    plain.Upload,
    sender=st.sampled_from([RECORD, "xp-05443"]),
    report_date=turns,
    replaces=st.sampled_from([False, False, True]),
    reports=st.lists(reports, min_size=1, max_size=6, unique_by=lambda one: one.assignment).map(tuple),
)
due_changes = st.builds(
    plain.DueChange,
    occurrence_id=st.sampled_from(OCCURRENCES),
    kind=st.sampled_from(["adjustment", "reading"]),
    new_due=turns,
    holds_from=turns,
)


@st.composite
def histories(draw):
    changes, taken = [], set()
    for change in draw(st.lists(uploads | due_changes | st.just("withdraw"), min_size=2, max_size=7)):
        if change == "withdraw":
            left = [n for n, one in enumerate(changes, 2) if isinstance(one, plain.Upload) and n not in taken]
            if not left:
                continue
            change = plain.Withdrawal(draw(st.sampled_from(left)))
            taken.add(change.version)
        elif isinstance(change, plain.DueChange):
            key = (change.occurrence_id, change.holds_from)
            if key in taken:
                continue
            taken.add(key)
        changes.append(change)
    return plain.History(changes)


def replay(store, history):
    """Make the history's changes in the store, one version each."""
    given, made = Given(store), {}
    for version, change in enumerate(history.changes, 2):
        if isinstance(change, plain.Upload):
            rows = [_row(report) for report in change.reports]
            mode = "replace" if change.replaces else "add"
            draft = given.receive("progress", rows, change.sender, change.report_date.isoformat(), mode)
            made[version] = given.accept(draft)
        elif isinstance(change, plain.Withdrawal):
            given.withdrawn(made[change.version])
        else:
            given.change(
                "due",
                "due_changes",
                "occurrence_id | kind | new_due | due | holds_from | reason\n"
                f"{change.occurrence_id} | {change.kind} | {change.new_due}"
                f" | {plain.rolled(change.new_due, {})} | {change.holds_from} | Lý do",
            )
        assert store.newest() == version


def _row(report):
    _, task, rest = report.assignment.split("/")
    occurrence, unit = rest.split("@")
    told = {"task": task, "occurrence": occurrence, "unit": unit, "status": report.state}
    if report.document_date:
        told["evidence"] = f"Báo cáo số 12/BC ngày {report.document_date:%d/%m/%Y}"
    return checked_row("progress", told | {"completed": report.completed_on and report.completed_on.isoformat()})


@settings(max_examples=10)
@drawn(history=histories(), moments=st.lists(st.tuples(turns, st.integers(0, 6)), min_size=2, max_size=2))
def test_every_answer_about_progress_equals_the_twins(seeded_file, history, moments):
    with fresh_store(seeded_file) as store:
        replay(store, history)
        for as_of, back in moments:
            version = max(1, store.newest() - back)
            where = {"as_of": as_of, "version": version}
            twin = plain.statuses(history, as_of, version)

            said = ask(store, "assignments", **where)
            assert _column(said, "assignment_id", "status", "days_late", "working_days_late", "due") == {
                key: (one.status, text(one.days_late), text(one.working_days_late), text(one.due))
                for key, one in twin.items()
            }

            late = ask(store, "overdue_items", **where)
            assert set(late["assignment_id"]) == {key for key, one in twin.items() if one.status == "overdue"}
            assert list(late["days_late"]) == sorted(late["days_late"], reverse=True)

            found = plain.occurrence_statuses(twin)
            said = ask(store, "occurrence_status", **where)
            assert _column(said, "occurrence_id", "status", "done", "total", "not_applicable", "due") == {
                key: tuple(text(value) for value in told[:5]) for key, told in found.items()
            }

            assert ask(store, "plan_state", **where).to_dict("records") == [plain.plan_state(found)]

            counted = {}
            for kind in (None, "all"):
                for row in ask(store, "completion_by_quarter", kind=kind, **where).itertuples(index=False):
                    counted[tuple(row[:4])] = tuple(row[4:8])
            assert counted == plain.completion(twin, found, as_of)


def _column(frame, key, *names):
    return {row[key]: tuple(text(row[name]) for name in names) for row in frame.to_dict("records")}
