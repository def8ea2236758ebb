"""Chốt số liệu: a closed quarter's answers may not move, whatever the change.
Each closed quarter has a fingerprint of what its answers are made of; a change that alters one is refused whole.
Costs nothing while no quarter is closed."""

from __future__ import annotations

from data.store import Refused, Tx
from data.text import period_label

FREE = {"close", "reopen"}


def fingerprints(tx: Tx) -> dict[str, str]:
    """What each closed quarter's answers rest on, as one mark a quarter."""
    if not tx.one("select 1 from closed_quarters where to_version is null limit 1"):
        return {}
    return dict(tx.run("select quarter, mark from closed_quarter_marks").rows)


def refuse_moved(tx: Tx, action: str, before: dict[str, str]) -> None:
    """Refuse a change after which a closed quarter would answer otherwise."""
    if action in FREE or not before:
        return
    after = fingerprints(tx)
    moved = sorted(quarter for quarter, mark in before.items() if after.get(quarter) != mark)
    if moved:
        closed = ", ".join(map(period_label, moved))
        raise Refused(f"Thay đổi này làm khác số liệu đã chốt: {closed}. Mở lại quý, nêu lý do, rồi thực hiện.")
