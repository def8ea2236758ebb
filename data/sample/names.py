"""Whom the made-up figures are about: the seeded units, tasks and lists by their printed names, and clusters.
One name of a list per code, as printed in the seed.
Clusters are called "Cụm minh họa" so that none is taken for the province's."""

from __future__ import annotations

from datetime import date

from data.seeding import read_seed

LAST_DAY = date(2026, 11, 20)

UNITS = [row["ten"] for row in read_seed("units")]
COMMUNES = [row["ten"] for row in read_seed("units") if row["loai"] in ("xã", "phường")]
AGENCIES = [name for name in UNITS if name not in COMMUNES]
TASKS = {row["stt"]: row["noi_dung_cong_viec"] for name in ("tasks", "duties") for row in read_seed(name)}
FORM_NAMES = {row["ma"]: row["ten"] for row in read_seed("award_forms")}
KIND_NAMES = {
    row["ma"]: row["ten_theo_luat"] or f"Khen thưởng {row['ten_theo_bieu_thong_ke'].lower()}"
    for row in read_seed("award_kinds")
}
RECIPIENT_NAMES = {row["ma"]: row["ten"] for row in read_seed("recipient_types")}


def cluster_of() -> dict[str, list[str]]:
    """Twelve clusters: communes by their order in the list, agencies in two blocs."""
    clusters = {f"Cụm minh họa {n + 1}": COMMUNES[n::10] for n in range(10)}
    return clusters | {"Khối minh họa 1": AGENCIES[:7], "Khối minh họa 2": AGENCIES[7:]}
