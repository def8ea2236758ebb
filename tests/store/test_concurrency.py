"""Readers see whole uploads while a writer commits, and two writers both land."""

import threading
from datetime import date

from analytics.ask import ask
from data.uploads import receive as uploads
from tests.given import Given, checked_row

AS_OF = date(2026, 9, 30)


def test_a_reader_sees_an_upload_whole_or_not_at_all(given, store):
    """Each upload brings two rows that make ten; a torn answer would show something between."""
    table = "decided | recipient | quantity\n2026-07-0{n} | nong_dan | {n}\n2026-07-0{n} | khac | {rest}"
    drafts = [given.drafts(table.format(n=n, rest=10 - n)) for n in range(1, 6)]
    seen, torn, done = set(), [], threading.Event()

    def read():
        while not done.is_set():
            version = store.newest()
            answer = ask(store, "award_counts", as_of=AS_OF, version=version)
            total = int(answer["quantity"].sum()) if len(answer) else 0
            seen.add(total)
            if total != 10 * (version - 1):
                torn.append((version, total))

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    try:
        for [draft] in drafts:
            given.accept(draft)
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert torn == []
    assert all(total % 10 == 0 for total in seen)


def test_two_writers_both_land_one_version_each(store):
    failed = []

    def write(number):
        try:
            given = Given(store)
            for turn in range(4):
                row = checked_row("awards", {"decided": f"2026-07-0{turn + 1}", "decision": f"{number}/QĐ"})
                received = uploads.receive(
                    store,
                    name="a.xlsx",
                    content=f"{number}-{turn}".encode(),
                    checked={"form": "awards", "rows": [row], "findings": [], "sender_unit_id": None},
                    actor=f"Cán bộ {number}",
                )
                given.accept(received.upload_id)
        except BaseException as error:  # a thread's failure must reach the test
            failed.append(error)

    writers = [threading.Thread(target=write, args=(number,)) for number in (1, 2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failed == []
    assert store.newest() == 9
    assert [version for (version,) in store.ask("select version from versions order by 1").rows] == list(range(1, 10))
    assert ask(store, "award_counts", as_of=AS_OF)["quantity"].sum() == 8


def test_the_same_draft_accepted_twice_at_once_counts_once(given, store):
    [draft] = given.drafts("quantity\n5")
    outcomes = []

    def accept():
        try:
            outcomes.append(given.accept(draft).version)
        except uploads.NotAccepted:
            outcomes.append("refused")

    both = [threading.Thread(target=accept) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(outcomes, key=str) == [2, "refused"]


def test_a_reader_keeps_reading_while_a_backup_is_written(given, store, tmp_path):
    given("quantity\n5")
    path = tmp_path / "sao-luu.duckdb"
    writer = threading.Thread(target=store.snapshot, args=(path,))
    writer.start()
    totals = {int(ask(store, "award_counts", as_of=date(2026, 8, day))["quantity"].sum()) for day in range(1, 11)}
    writer.join()
    assert totals == {5}
    assert path.exists()
