"""One made-up store with several versions, for every test that makes files.
Grain: three progress reports and two award lists entered through the real acceptance, all flagged as sample.
Deterministic: the same seed gives the same rows, so a figure that differs is a defect."""

from __future__ import annotations

import random
from datetime import date, timedelta

from analytics.ask import ask
from data.store import Store, open_store
from data.uploads.acceptance import accept
from data.uploads.receive import receive

YEAR_END = date(2026, 12, 31)
FORMS = {
    "gk_xa": "Giấy khen của Chủ tịch UBND cấp xã",
    "gk_so": "Giấy khen của Giám đốc sở và tương đương",
    "bk_tinh": "Bằng khen của Chủ tịch UBND tỉnh",
    "ldtt": "Lao động tiên tiến",
    "cstd_tinh": "Chiến sĩ thi đua cấp tỉnh",
    "bk_thu_tuong": "Bằng khen của Thủ tướng Chính phủ",
}
KINDS = ("cong_trang", "chuyen_de", "dot_xuat")
RECIPIENTS = (
    "tap_the_nho",
    "tap_the",
    "ho_gia_dinh",
    "nong_dan",
    "cong_nhan",
    "nguoi_truc_tiep",
    "lanh_dao_khac",
    "ca_nhan",
    "lanh_dao_cap_so",
    "doanh_nhan",
)
CAUSES = ("Thiếu công chức phụ trách thi đua, khen thưởng", "Chờ thẩm định hồ sơ", "Lùi lịch do mưa lũ", None)
COMMUNES = ("xp-05443", "xp-01864", "xp-01879", "xp-01882", "xp-01942")


def made_up_store(seed: int = 1, clusters: bool = True, share: float = 0.8) -> Store:
    """A store in memory whose newest version holds everything and whose earlier ones hold less."""
    chance = random.Random(seed)
    store = open_store("duckdb://")
    if clusters:
        _enter(store, "clusters", _clusters(store), YEAR_END)
    for until, seen in ((date(2026, 5, 6), share), (date(2026, 8, 10), share), (date(2026, 10, 6), share - 0.1)):
        _enter(store, "progress", _progress(store, chance, until, seen), until)
        _enter(store, "awards", _awards(store, chance, until, 120), until)
    _enter(store, "awards", _awards(store, chance, date(2025, 12, 20), 200, year=2025), date(2025, 12, 20))
    _enter(store, "results", _results(chance), date(2026, 9, 30))
    return store


def _enter(store: Store, form: str, rows: list[dict], until: date) -> None:
    checked = {
        "form": form,
        "rows": rows,
        "findings": [],
        "sender_unit_id": None,
        "period": None,
        "data_until": until.isoformat(),
    }
    got = receive(
        store, name=f"{form}.xlsx", content=f"{form} {until}".encode(), checked=checked, actor="test", sample=True
    )
    accept(store, got.upload_id, "test", partial=True)


def _clusters(store: Store) -> list[dict]:
    units = ask(store, "units", as_of=YEAR_END)["unit_id"].tolist()
    return [
        {
            "sheet": "Cụm",
            "cell": f"B{at}",
            "cells": {},
            "cluster_id": f"cum-{at % 6 + 1}",
            "cluster": f"Cụm minh họa số {at % 6 + 1}",
            "unit_id": unit,
            "role": "truong" if at < 6 else "thanh_vien",
            "valid_from": None,
            "valid_to": None,
        }
        for at, unit in enumerate(units)
    ]


def _progress(store: Store, chance: random.Random, until: date, share: float) -> list[dict]:
    """A report for most assignments due by `until`: done on time, done late, not begun, under way."""
    rows = []
    owed = ask(store, "assignments", as_of=until, group="all")
    for at, one in enumerate(owed.itertuples(), 7):
        due = None if one.due != one.due else one.due.date()
        if due is None or due > until or chance.random() > share:
            continue
        finished = min(due + timedelta(chance.choice((-9, -4, -1, -1, 0, 0, 6))), until)
        status = chance.choices(("done", "in_progress", "not_started", "not_applicable"), (90, 5, 3, 2))[0]
        done = status == "done"
        rows.append(
            {
                "form": "progress",
                "sheet": "Tiến độ",
                "cell": f"H{at}",
                "cells": {"status": f"H{at}"},
                "task_no": one.task_no,
                "unit_id": one.unit_id,
                "unit": one.unit,
                "occurrence": one.occurrence_id.split("/")[-1],
                "percent": 100.0 if done else 40.0,
                "status": status,
                "completed_on": finished.isoformat() if done else None,
                "evidence": f"Báo cáo số {at}/BC ngày {finished:%d/%m/%Y}" if done and chance.random() < 0.9 else None,
                "result": None,
                "cause": None if done else chance.choice(CAUSES),
                "request": None,
                "committed": None if done or chance.random() < 0.5 else (until + timedelta(20)).isoformat(),
                "note": None,
            }
        )
    return rows


def _awards(store: Store, chance: random.Random, until: date, count: int, year: int = 2026) -> list[dict]:
    units = ["so-noi-vu", "so-y-te", *COMMUNES] if year == 2026 else ["so-noi-vu", "so-y-te"]
    rows, last = [], (until - date(year, 1, 1)).days
    for at in range(count):
        decided = date(year, 1, 1) + timedelta(chance.randrange(last))
        form = chance.choice(list(FORMS))
        recipient = chance.choice(RECIPIENTS)
        rows.append(
            {
                "form": "awards",
                "sheet": "Khen thưởng",
                "cell": f"E{at + 7}",
                "cells": {"quantity": f"E{at + 7}"},
                "unit_id": chance.choice(units),
                "unit": "",
                "award_form": form,
                "award_form_name": FORMS[form],
                "award_kind": chance.choice(KINDS),
                "recipient_type": recipient,
                "recipient_type_name": recipient,
                "quantity": chance.randrange(1, 30),
                "decision_no": f"{year}-{until.month}-{at}/QĐ-UBND",
                "decision_date": decided.isoformat(),
                "period": None,
            }
        )
    return rows


def _results(chance: random.Random) -> list[dict]:
    measured = (
        ("12", "Tin, bài tuyên truyền", "tin, bài"),
        ("12", "Gương điển hình tiên tiến", "gương"),
        ("6", "Lớp tập huấn", "lớp"),
        ("6", "Người được tập huấn", "người"),
        ("9", "Đơn vị được kiểm tra", "đơn vị"),
    )
    return [
        {
            "form": "results",
            "sheet": "Kết quả",
            "cell": f"D{at}",
            "cells": {"value": f"D{at}"},
            "task_no": task,
            "measure": measure,
            "measure_unit": unit_of,
            "period": "2026-Q3",
            "unit_id": unit,
            "unit": unit,
            "value": chance.randrange(1, 60),
            "source": None,
        }
        for at, (unit, (task, measure, unit_of)) in enumerate(
            ((u, m) for u in ("so-noi-vu", *COMMUNES) for m in measured), 5
        )
    ]
