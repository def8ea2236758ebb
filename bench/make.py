"""Make a store of any size: `python -m bench.make STORE.duckdb --awards 1000000 --reports 10`.
106 units, two years; more rows mean more decisions a day, as a busier province would send.
Rows go in as uploads do, in bulk, and the kept tables are rebuilt once at the end."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd

from data import keep
from data.store import Store, Tx, open_store
from data.workcalendar import now

FIRST_DAY, DAYS = date(2025, 1, 1), 690
CHUNK = 1_000_000
# A unit mostly uses few forms; the record unit's forms are rarer. Weights, not counts.
LOCAL = {"gk_xa": 60, "ldtt": 14, "gia_dinh_van_hoa": 8, "ttldtt": 6, "cstd_co_so": 5, "gk_khac": 3}
PROVINCIAL = {"bk_tinh": 30, "cstd_tinh": 3, "bk_bo": 2, "ttldxs": 2, "bk_thu_tuong": 1, "hc_lao_dong_3": 1}
KINDS = {"cong_trang": 50, "chuyen_de": 35, "dot_xuat": 15}
RECIPIENTS = {
    "nguoi_truc_tiep": 33, "lanh_dao_khac": 18, "tap_the_nho": 14, "ho_gia_dinh": 8, "ca_nhan": 7, "cong_nhan": 6,
    "nong_dan": 6, "tap_the": 5, "doanh_nghiep": 2, "lanh_dao_cap_so": 1,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("--awards", type=int, default=1_000_000)
    parser.add_argument("--reports", type=int, default=10, help="reports an assignment")
    arguments = parser.parse_args()
    store = open_store(f"duckdb:///{arguments.store.resolve()}")
    fill(store, arguments.awards, arguments.reports)
    print(arguments.store)


def fill(store: Store, awards: int, reports: int) -> None:
    """Add that many award rows and reports an assignment, all accepted."""
    rng = np.random.default_rng(60)
    units = [row[0] for row in store.ask("select unit_id from units where to_version is null order by 1").rows]
    assignments = [row[0] for row in store.ask("select assignment_id from assignments where to_version is null").rows]
    for start in range(0, awards, CHUNK):
        frame = award_rows(rng, units, start, min(CHUNK, awards - start))
        store.commit("accept", "bench", None, lambda tx, version, f=frame: _accept(tx, version, "awards", f))
    for number in range(reports):
        frame = progress_rows(rng, assignments, number)
        store.commit("accept", "bench", None, lambda tx, version, f=frame: _accept(tx, version, "progress", f))
    store.transaction(keep.rebuild_current)


def award_rows(rng: np.random.Generator, units: list[str], start: int, count: int) -> pd.DataFrame:
    """Decision rows with keys of their own, spread over units, days and lists."""
    day = rng.integers(0, DAYS, count)
    forms, kinds = LOCAL | PROVINCIAL, KINDS
    form = _choose(rng, forms, count)
    kind, recipient = _choose(rng, kinds, count), _choose(rng, RECIPIENTS, count)
    days = pd.to_datetime(FIRST_DAY) + pd.to_timedelta(day, unit="D")
    month = days.to_numpy().astype("datetime64[M]").astype("datetime64[ns]")
    last = (days + pd.offsets.MonthEnd(0)).to_numpy()
    number = np.char.add(np.arange(start, start + count).astype(str), "/QĐ")
    return pd.DataFrame(
        {
            "row_no": np.arange(1, count + 1),
            "key": np.char.add("D|", number),
            "unit_id": np.array(units)[rng.integers(0, len(units), count)],
            "form_id": form,
            "kind_id": kind,
            "recipient_id": recipient,
            "quantity": rng.integers(1, 6, count),
            "grain": "decision",
            "period_start": month,
            "period_end": last,
            "counted_on": days,
            "decision_no": number,
            "decision_date": days,
            "is_record": True,
        }
    )


def progress_rows(rng: np.random.Generator, assignments: list[str], number: int) -> pd.DataFrame:
    """One report for every assignment, a month after the former one."""
    states = rng.choice(["not_started", "in_progress", "done"], len(assignments), p=[0.1, 0.3, 0.6])
    return pd.DataFrame(
        {
            "row_no": np.arange(1, len(assignments) + 1),
            "assignment_id": assignments,
            "report_date": date(2026, 1, 20) + timedelta(days=30 * number),
            "state": states,
        }
    )


def _choose(rng: np.random.Generator, weights: dict[str, int], count: int) -> np.ndarray:
    total = sum(weights.values())
    return rng.choice(list(weights), count, p=[weight / total for weight in weights.values()])


def _accept(tx: Tx, version: int, form: str, frame: pd.DataFrame) -> None:
    upload_id = f"bench-{version}"
    tx.insert(
        "uploads",
        [
            {
                "upload_id": upload_id, "file_name": "bench", "sha256": upload_id, "form": form, "mode": "add",
                "sender_unit_id": "so-noi-vu", "report_date": date(2026, 11, 20), "is_sample": False,
                "received_at": now(), "received_by": "bench", "row_count": len(frame), "accepted_version": version,
                "accepted_by": "bench", "discarded": False,
            }
        ],
    )  # fmt: skip
    tx.insert("award_rows" if form == "awards" else "progress_reports", frame.assign(upload_id=upload_id))


if __name__ == "__main__":
    main()
