"""The writer dies ten times while it accepts and withdraws: what it acknowledged is there, nothing is half.
The same file is opened again after each death, so every round also begins with a recovery."""

import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from analytics.ask import ask
from data import keep
from data.store import open_store
from tests.store.test_summaries import kept

ROOT = Path(__file__).parents[2]

WRITER = """
import itertools, sys
from data.store import open_store
from data.uploads import acceptance
from data.uploads import receive as uploads
from tests.given import checked_row

store, turn = open_store(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
for number in itertools.count():
    rows = [
        checked_row("awards", {"decision": f"{turn}-{number}/QĐ", "recipient": recipient, "quantity": part})
        for recipient, part in (("nong_dan", "4"), ("khac", "6"))
    ]
    checked = {"form": "awards", "rows": rows, "findings": [], "sender_unit_id": None}
    content = f"{turn} {number}".encode()
    upload = uploads.receive(store, name="a.xlsx", content=content, checked=checked, actor="Cán bộ").upload_id
    print("accepted", upload, acceptance.accept(store, upload, "Cán bộ")[0], flush=True)
    if number % 3 == 2:
        print("withdrawn", upload, acceptance.withdraw(store, upload, "Cán bộ", "Nhầm"), flush=True)
"""


def killed(url, turn, after, more):
    """What a writer acknowledged before it was killed, `more` seconds after its `after`-th acknowledgement."""
    command = [sys.executable, "-c", WRITER, url, str(turn)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout.readline() == "ready\n"
        told = [writer.stdout.readline() for _ in range(after)]
        time.sleep(more)
        writer.kill()
        told += writer.stdout.readlines()
    # A line cut by the death is no acknowledgement.
    return [line.split() for line in told if line.endswith("\n")]


def test_killed_at_ten_moments_the_store_opens_whole(store_file):
    url, moments = f"duckdb:///{store_file}", random.Random(60)
    acknowledged = []
    for turn in range(10):
        acknowledged += killed(url, turn, after=turn % 5, more=moments.uniform(0, 0.06))
        store = open_store(url)
        try:
            assert_whole(store, acknowledged)
        finally:
            store.close()
    assert {word for word, *_ in acknowledged} == {"accepted", "withdrawn"}


def assert_whole(store, acknowledged):
    uploads = {
        upload: (accepted, withdrawn)
        for upload, accepted, withdrawn in store.ask(
            "select upload_id, accepted_version, withdrawn_version from uploads"
        ).rows
    }
    for word, upload, version in acknowledged:
        assert uploads[upload][word == "withdrawn"] == int(version)

    newest = store.newest()
    assert store.ask("select version from versions order by 1").rows == [(n,) for n in range(1, newest + 1)]
    made = sorted(version for told in uploads.values() for version in told if version)
    assert made == list(range(2, newest + 1))
    assert store.published() == newest

    for facts in ("award_rows", "upload_files"):
        rows = dict(store.ask(f"select upload_id, count(*) from {facts} group by 1").rows)
        assert rows == dict.fromkeys(uploads, 2 if facts == "award_rows" else 1)
    counting = sum(1 for accepted, withdrawn in uploads.values() if accepted and not withdrawn)
    assert ask(store, "award_counts", as_of=date(2026, 9, 30))["quantity"].sum() == 10 * counting

    before = kept(store)
    store.transaction(keep.rebuild_current)
    assert kept(store) == before
