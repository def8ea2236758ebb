"""Move drafts in and out of force: preview, accept, withdraw.
Every acceptance and withdrawal is one version; preview and acceptance run the same comparison.
A closed quarter, another sender's value or a standing error refuses the whole, with nothing stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from data import keep
from data.store import Store, Tx
from data.text import period_label
from data.uploads import catalogues
from data.uploads.facts import FACT_TABLES, MACROS
from data.uploads.receive import NotAccepted, stored_rows, upload_of

_ABSENT = {"progress": "state", "awards": "quantity", "results": "value"}


MOST_NEW = 1000  # new values told one by one; a file may bring a hundred thousand, all of them counted


@dataclass(frozen=True)
class Differences:
    """What accepting an upload changes: one dict a value, old and new side by side; the first MOST_NEW new ones."""

    new: list[dict[str, Any]]
    changed: list[dict[str, Any]]
    missing: list[dict[str, Any]]
    others: list[dict[str, Any]]  # changed values of another sender
    told: dict[str, int]  # how many are new and unchanged

    def counts(self) -> dict[str, int]:
        return {
            "new": self.told.get("new", 0),
            "changed": len(self.changed),
            "unchanged": self.told.get("unchanged", 0),
            "missing": len(self.missing),
        }


def preview(store: Store, upload_id: str) -> Differences:
    """What accepting this draft would change now."""
    return store.transaction(lambda tx: _differences(tx, upload_of(tx, upload_id)))


def accept(
    store: Store, upload_id: str, actor: str, *, partial: bool = False, replace_others: bool = False
) -> tuple[int, Differences]:
    """Xác nhận: from the new version on the upload's rows count. Returns the version and what it changed.

    Raises NotAccepted, with nothing stored, when errors stand and `partial` is not chosen, when another
    sender's value would be replaced without `replace_others`, or when a closed quarter would change.
    """

    def work(tx: Tx, version: int) -> Differences:
        upload = upload_of(tx, upload_id)
        if upload["accepted_version"] or upload["discarded"]:
            raise NotAccepted("Lần tiếp nhận này đã được xác nhận hoặc đã bỏ trước đó.")
        errors = tx.one(
            "select count(*) from upload_findings where upload_id = $upload_id and level = 'error'",
            {"upload_id": upload_id},
        )
        if errors and not partial:
            raise NotAccepted(f"Còn {errors} lỗi phải sửa; chưa dòng nào được ghi vào kho số liệu.")
        differences = _differences(tx, upload)
        if differences.others and not replace_others:
            raise NotAccepted(
                f"{len(differences.others)} giá trị đang có do đơn vị khác gửi;"
                " đánh dấu “thay số liệu của đơn vị khác” để thay."
            )
        _refuse_closed(tx, upload, _moved_keys)
        if upload["form"] in FACT_TABLES:
            if upload["mode"] == "replace":
                _take_back(tx, upload, differences.missing)
        else:
            catalogues.apply(tx, upload["form"], stored_rows(tx, upload_id), version, upload["mode"])
        tx.run(
            "update uploads set accepted_version = $version, accepted_by = $actor where upload_id = $upload_id",
            {"version": version, "actor": actor, "upload_id": upload_id},
        )
        tx.run(  # the same bytes handed in twice: what the other draft would do is done
            "update uploads set discarded = true where sha256 = $sha256 and accepted_version is null"
            " and upload_id <> $upload_id",
            {"sha256": upload["sha256"], "upload_id": upload_id},
        )
        if upload["form"] in FACT_TABLES:
            keep.accept(tx, upload["form"], upload_id)
        return differences

    return store.commit(_action(store, upload_id), actor, "Xác nhận số liệu", work)


def preview_withdrawal(store: Store, upload_id: str) -> list[dict[str, Any]]:
    """What withdrawing would change: the values that go, and the former ones that come back."""

    def work(tx: Tx) -> list[dict[str, Any]]:
        upload = upload_of(tx, upload_id)
        return _withdrawal(tx, upload) if upload["form"] in FACT_TABLES else catalogues.withdrawal(tx, upload)

    return store.transaction(work)


def withdraw(store: Store, upload_id: str, actor: str, reason: str) -> int:
    """Hủy xác nhận: the former values come back. Returns the new version."""

    def work(tx: Tx, version: int) -> None:
        upload = upload_of(tx, upload_id)
        if not upload["accepted_version"] or upload["withdrawn_version"]:
            raise NotAccepted("Lần tiếp nhận này chưa được xác nhận hoặc đã hủy xác nhận.")
        if upload["form"] in FACT_TABLES:
            _refuse_closed(tx, upload, lambda tx, upload: {row["key"] for row in _withdrawal(tx, upload)})
        tx.run(
            "update uploads set withdrawn_version = $version, withdrawn_by = $actor, withdrawn_reason = $reason"
            " where upload_id = $upload_id",
            {"version": version, "actor": actor, "reason": reason, "upload_id": upload_id},
        )
        if upload["form"] in FACT_TABLES:
            keep.withdraw(tx, upload["form"], upload_id)
        else:
            catalogues.revert(tx, upload, version)

    if not reason.strip():
        raise NotAccepted("Ghi lý do hủy xác nhận.")
    return store.commit(_action(store, upload_id, "withdraw"), actor, reason.strip(), work)[0]


def _action(store: Store, upload_id: str, fact_action: str = "accept") -> str:
    rows = store.ask("select form from uploads where upload_id = $upload_id", {"upload_id": upload_id}).rows
    if not rows:
        raise NotAccepted(f"Không có lần tiếp nhận {upload_id}.")
    return fact_action if rows[0][0] in FACT_TABLES else catalogues.ACTIONS[rows[0][0]]


def _differences(tx: Tx, upload: Mapping[str, Any]) -> Differences:
    if upload["form"] not in FACT_TABLES:
        parts = catalogues.differences(tx, upload["form"], stored_rows(tx, upload["upload_id"]), upload["mode"])
        told = {name: len(parts[name]) for name in ("new", "unchanged")}
        return Differences(parts["new"], parts["changed"], parts["missing"], [], told)
    macro, scope = MACROS[upload["form"]], {"upload_id": upload["upload_id"]}
    every = f"select * from {macro}_differences($upload_id)"
    told = dict(tx.run(f"select difference, count(*) from ({every}) group by difference", scope).rows)

    def those(difference: str, most: str = "") -> list[dict[str, Any]]:
        found = f"{every} where difference = '{difference}' order by row_no {most}"
        return tx.run(found, scope).dicts() if difference in told else []

    new, changed = those("new", f"limit {MOST_NEW}"), those("changed")
    missing = tx.run(f"select * from {macro}_absences($upload_id) order by old_row_no", scope).dicts()
    # A report of a later day stands beside the earlier one; only one of the same day takes its place.
    replaced = [row for row in changed if row.get("old_report_date") == row.get("new_report_date")]
    others = [row for row in replaced if row["old_sender"] != upload["sender_unit_id"]]
    return Differences(new, changed, missing, others, told)


def _moved_keys(tx: Tx, upload: Mapping[str, Any]) -> set[str]:
    """Keys whose answer accepting would change; what a file leaves out is taken back only when it replaces."""
    macro, scope = MACROS[upload["form"]], {"upload_id": upload["upload_id"]}
    moved = f"select key from {macro}_differences($upload_id) where difference <> 'unchanged'"
    if upload["mode"] == "replace":
        moved += f" union select key from {macro}_absences($upload_id)"
    return {key for (key,) in tx.run(moved, scope).rows}


def _withdrawal(tx: Tx, upload: Mapping[str, Any]) -> list[dict[str, Any]]:
    macro, scope = MACROS[upload["form"]], {"upload_id": upload["upload_id"]}
    return tx.run(f"select * from {macro}_withdrawal($upload_id) order by row_no", scope).dicts()


def _take_back(tx: Tx, upload: Mapping[str, Any], missing: list[dict[str, Any]]) -> None:
    """Thay thế: a key the file no longer brings becomes null, as a row of this upload."""
    table, value = FACT_TABLES[upload["form"]], _ABSENT[upload["form"]]
    last = (
        tx.one(
            f"select max(row_no) from {table} where upload_id = $upload_id",
            {"upload_id": upload["upload_id"]},
        )
        or 0
    )
    tx.run("create or replace temp table taken_back (old_upload_id varchar, old_row_no bigint)")
    tx.insert(
        "taken_back",
        [{"old_upload_id": one["old_upload_id"], "old_row_no": one["old_row_no"]} for one in missing],
    )
    tx.run(
        f"insert into {table} by name"
        f" select f.* replace ($upload_id as upload_id, $last + row_number() over () as row_no, null as {value},"
        " null as sheet, null as cell)"
        f" from {table} as f join taken_back as t on t.old_upload_id = f.upload_id and t.old_row_no = f.row_no",
        {"upload_id": upload["upload_id"], "last": last},
    )


def _refuse_closed(tx: Tx, upload: Mapping[str, Any], moved_keys: Callable[[Tx, Mapping[str, Any]], set[str]]) -> None:
    """Refuse what would move an answer of a closed quarter, naming the cells; `moved_keys` is asked only then."""
    closed = {row[0] for row in tx.run("select quarter from closed_quarters where to_version is null").rows}
    if not closed or upload["form"] not in FACT_TABLES:
        return
    touched = tx.run(
        f"select * from {MACROS[upload['form']]}_quarters($upload_id) order by cell",
        {"upload_id": upload["upload_id"]},
    ).dicts()
    keys = moved_keys(tx, upload)
    reasons = [
        f"{row['sheet'] or ''}!{row['cell'] or ''}: {period_label(row['quarter'])} đã chốt số liệu."
        for row in touched
        if row["quarter"] in closed and row["key"] in keys
    ]
    if reasons:
        raise NotAccepted("Quý đã chốt số liệu không được thay đổi; mở lại quý, nêu lý do, rồi xác nhận.", *reasons)
