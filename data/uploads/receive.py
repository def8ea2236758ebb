"""Move uploads in and out of force: receive as a draft, preview, accept, withdraw.
A draft's rows lie in the fact tables from the start and count from acceptance on,
so what is previewed is what is stored. Every acceptance and withdrawal is one version."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from data import keep
from data.store import Refused, Store, Tx, as_date
from data.uploads import catalogues
from data.uploads.facts import FACT_TABLES, facts_of, usable
from data.uploads.findings import warning
from data.workcalendar import now, today

_MACROS = {"progress": "progress", "awards": "award", "results": "result"}
_ABSENT = {"progress": "state", "awards": "quantity", "results": "value"}


# The name the pages and commands know: a change to uploads that a rule refuses.
NotAccepted = Refused


class _NotClean(Exception):
    """Errors stand and only a clean file was wanted: roll everything back."""

    def __init__(self, findings: list[dict[str, Any]]):
        super().__init__()
        self.findings = findings


@dataclass(frozen=True)
class Received:
    """What became of a file handed in. `duplicate_of` = the same bytes already count; nothing was stored."""

    upload_id: str
    findings: list[dict[str, Any]]
    duplicate_of: str | None = None

    @property
    def has_errors(self) -> bool:
        return any(one["level"] == "error" for one in self.findings)


@dataclass(frozen=True)
class Differences:
    """What accepting (or withdrawing) an upload changes: one dict a value, old and new side by side."""

    new: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)
    unchanged: list[dict[str, Any]] = field(default_factory=list)
    missing: list[dict[str, Any]] = field(default_factory=list)
    others: list[dict[str, Any]] = field(default_factory=list)  # changed values of another sender

    def counts(self) -> dict[str, int]:
        return {name: len(getattr(self, name)) for name in ("new", "changed", "unchanged", "missing")}


def fingerprint(content: bytes, choices: Mapping[str, Any]) -> str:
    """sha256 of the bytes and of how the officer told us to read them."""
    told = json.dumps({key: value for key, value in sorted(choices.items()) if value}, ensure_ascii=False)
    return hashlib.sha256(content + b"\0" + told.encode()).hexdigest()


def receive(
    store: Store,
    *,
    name: str,
    content: bytes,
    checked: Mapping[str, Any],
    actor: str,
    mode: str = "add",
    choices: Mapping[str, Any] | None = None,
    sample: bool = False,
    only_clean: bool = False,
) -> Received:
    """Store a checked file as a draft: its bytes, findings and every row without an error.

    `checked` is the check's JSON object (form, rows, findings, sender_unit_id, period, data_until).
    With `only_clean`, a file with errors stores nothing and comes back with an empty upload_id.
    """
    choices = {key: value for key, value in (choices or {}).items() if value}
    sha256 = fingerprint(content, choices | {"mode": mode})
    form, rows, findings = checked["form"], checked["rows"], list(checked["findings"])
    report_date = as_date(checked.get("data_until")) or today()

    def work(tx: Tx) -> Received:
        same = tx.one(
            "select upload_id from uploads where sha256 = $sha256 and accepted_version is not null"
            " and withdrawn_version is null",
            {"sha256": sha256},
        )
        if same:
            return Received(same, [], duplicate_of=same)
        upload_id = f"{now():%Y%m%d%H%M%S}-{uuid.uuid4().hex[:6]}"
        sender = checked.get("sender_unit_id")
        record_unit = tx.one("select value from settings where name = 'record_unit' and to_version is null")
        good = usable(rows, findings)
        if form in FACT_TABLES:
            facts = facts_of(tx, form, good, report_date=report_date, is_record=sender in (None, record_unit))
            findings.extend(facts.findings)
            tx.insert(FACT_TABLES[form], facts.rows.assign(upload_id=upload_id))
        _insert_upload(
            tx,
            upload_id,
            file_name=base_name(name),
            sha256=sha256,
            form=form,
            sender_unit_id=sender or record_unit,
            period=checked.get("period"),
            mode=mode,
            report_date=report_date,
            is_sample=sample,
            received_by=actor,
            row_count=len(rows),
        )
        kept = choices | ({"rows": list(good)} if form not in FACT_TABLES else {})
        tx.run(
            "insert into upload_files values ($upload_id, $content, $choices)",
            {
                "upload_id": upload_id,
                "content": content,
                "choices": json.dumps(kept, ensure_ascii=False, default=str),
            },
        )
        if form in FACT_TABLES:
            findings.extend(_plausibility(tx, form, upload_id))
        if only_clean and any(one["level"] == "error" for one in findings):
            raise _NotClean(findings)
        tx.insert(
            "upload_findings",
            [{"upload_id": upload_id, "finding_no": number, **_texts(one)} for number, one in enumerate(findings, 1)],
        )
        return Received(upload_id, findings)

    try:
        return store.transaction(work)
    except _NotClean as unclean:
        return Received("", unclean.findings)


def preview(store: Store, upload_id: str) -> Differences:
    """What accepting this draft would change now."""
    return store.transaction(lambda tx: _differences(tx, _upload(tx, upload_id)))


def accept(
    store: Store, upload_id: str, actor: str, *, partial: bool = False, replace_others: bool = False
) -> tuple[int, Differences]:
    """Xác nhận: from the new version on the upload's rows count. Returns the version and what it changed.

    Raises NotAccepted, with nothing stored, when errors stand and `partial` is not chosen, when another
    sender's value would be replaced without `replace_others`, or when a closed quarter would change.
    """

    def work(tx: Tx, version: int) -> Differences:
        upload = _upload(tx, upload_id)
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
        _refuse_closed(tx, upload, differences.new + differences.changed + differences.missing)
        if upload["form"] in FACT_TABLES:
            if upload["mode"] == "replace":
                _take_back(tx, upload, differences.missing)
        else:
            catalogues.apply(tx, upload["form"], _stored_rows(tx, upload_id), version, upload["mode"])
        tx.run(
            "update uploads set accepted_version = $version, accepted_by = $actor where upload_id = $upload_id",
            {"version": version, "actor": actor, "upload_id": upload_id},
        )
        if upload["form"] in FACT_TABLES:
            keep.accept(tx, upload["form"], upload_id)
        return differences

    return store.commit(_action(store, upload_id), actor, "Xác nhận số liệu", work)


def preview_withdrawal(store: Store, upload_id: str) -> list[dict[str, Any]]:
    """What withdrawing would change: the values that go, and the former ones that come back."""

    def work(tx: Tx) -> list[dict[str, Any]]:
        upload = _upload(tx, upload_id)
        return _withdrawal(tx, upload) if upload["form"] in FACT_TABLES else []

    return store.transaction(work)


def withdraw(store: Store, upload_id: str, actor: str, reason: str) -> int:
    """Hủy xác nhận: the former values come back. Returns the new version."""

    def work(tx: Tx, version: int) -> None:
        upload = _upload(tx, upload_id)
        if not upload["accepted_version"] or upload["withdrawn_version"]:
            raise NotAccepted("Lần tiếp nhận này chưa được xác nhận hoặc đã hủy xác nhận.")
        if upload["form"] in FACT_TABLES:
            _refuse_closed(tx, upload, _withdrawal(tx, upload))
        tx.run(
            "update uploads set withdrawn_version = $version, withdrawn_by = $actor, withdrawn_reason = $reason"
            " where upload_id = $upload_id",
            {"version": version, "actor": actor, "reason": reason, "upload_id": upload_id},
        )
        if upload["form"] in FACT_TABLES:
            keep.withdraw(tx, upload["form"], upload_id)
        else:
            catalogues.revert(tx, upload["form"], upload["accepted_version"], version)

    if not reason.strip():
        raise NotAccepted("Ghi lý do hủy xác nhận.")
    return store.commit(_action(store, upload_id, "withdraw"), actor, reason.strip(), work)[0]


def discard(store: Store, upload_id: str) -> None:
    """Put a draft aside; its bytes and rows stay, but it can no longer be accepted."""
    store.transaction(
        lambda tx: tx.run(
            "update uploads set discarded = true where upload_id = $upload_id and accepted_version is null",
            {"upload_id": upload_id},
        )
    )


def original(store: Store, upload_id: str) -> tuple[str, bytes]:
    """The file as received: its name and bytes."""
    rows = store.ask(
        "select u.file_name, f.content from uploads as u join upload_files as f using (upload_id)"
        " where u.upload_id = $upload_id",
        {"upload_id": upload_id},
    ).rows
    if not rows:
        raise NotAccepted(f"Không có lần tiếp nhận {upload_id}.")
    return rows[0]


def base_name(name: str) -> str:
    """A file name without folders of either system, control characters or length beyond reason."""
    last = PureWindowsPath(PurePosixPath(name.replace("\0", "")).name).name
    return "".join(letter for letter in last if letter.isprintable())[:200] or "tep"


def _action(store: Store, upload_id: str, fact_action: str = "accept") -> str:
    rows = store.ask("select form from uploads where upload_id = $upload_id", {"upload_id": upload_id}).rows
    if not rows:
        raise NotAccepted(f"Không có lần tiếp nhận {upload_id}.")
    return fact_action if rows[0][0] in FACT_TABLES else catalogues.ACTIONS[rows[0][0]]


def _upload(tx: Tx, upload_id: str) -> dict[str, Any]:
    rows = tx.run("select * from uploads where upload_id = $upload_id", {"upload_id": upload_id}).dicts()
    if not rows:
        raise NotAccepted(f"Không có lần tiếp nhận {upload_id}.")
    return rows[0]


def _stored_rows(tx: Tx, upload_id: str) -> list[dict[str, Any]]:
    told = tx.one("select choices from upload_files where upload_id = $upload_id", {"upload_id": upload_id})
    return json.loads(told).get("rows", [])


def _insert_upload(tx: Tx, upload_id: str, **columns: Any) -> None:
    tx.insert("uploads", [{"upload_id": upload_id, "received_at": now(), "discarded": False, **columns}])


def _differences(tx: Tx, upload: Mapping[str, Any]) -> Differences:
    if upload["form"] not in FACT_TABLES:
        return Differences(
            **catalogues.differences(tx, upload["form"], _stored_rows(tx, upload["upload_id"]), upload["mode"])
        )
    macro, scope = _MACROS[upload["form"]], {"upload_id": upload["upload_id"]}
    rows = tx.run(f"select * from {macro}_differences($upload_id) order by row_no", scope).dicts()
    parts = {name: [row for row in rows if row["difference"] == name] for name in ("new", "changed", "unchanged")}
    missing = tx.run(f"select * from {macro}_absences($upload_id) order by old_row_no", scope).dicts()
    # A report of a later day stands beside the earlier one; only one of the same day takes its place.
    replaced = [row for row in parts["changed"] if row.get("old_report_date") == row.get("new_report_date")]
    others = [row for row in replaced if row["old_sender"] != upload["sender_unit_id"]]
    return Differences(**parts, missing=missing, others=others)


def _withdrawal(tx: Tx, upload: Mapping[str, Any]) -> list[dict[str, Any]]:
    macro, scope = _MACROS[upload["form"]], {"upload_id": upload["upload_id"]}
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


def _refuse_closed(tx: Tx, upload: Mapping[str, Any], rows: list[dict[str, Any]]) -> None:
    closed = {row[0] for row in tx.run("select quarter from closed_quarters where to_version is null").rows}
    if not closed or upload["form"] not in FACT_TABLES:
        return
    touched = tx.run(
        f"select * from {_MACROS[upload['form']]}_quarters($upload_id) order by cell",
        {"upload_id": upload["upload_id"]},
    ).dicts()
    keys = {row["key"] for row in rows}
    reasons = [
        f"{row['sheet'] or ''}!{row['cell'] or ''}: quý {row['quarter']} đã chốt số liệu."
        for row in touched
        if row["quarter"] in closed and row["key"] in keys
    ]
    if reasons:
        raise NotAccepted("Quý đã chốt số liệu không được thay đổi; mở lại quý, nêu lý do, rồi xác nhận.", *reasons)


def _plausibility(tx: Tx, form: str, upload_id: str) -> list[dict[str, Any]]:
    """Warnings only the store can give: a step back from complete, a jump against the value in force."""
    changed = f"select * from {_MACROS[form]}_differences($upload_id) where difference = 'changed'"
    findings = []
    for row in tx.run(changed, {"upload_id": upload_id}).dicts():
        if form == "progress" and row["old_state"] == "done" and row["new_state"] != "done":
            findings.append(warning(row, "step_back", "Lần trước đã báo cáo hoàn thành, lần này không còn hoàn thành."))
        if form == "awards":
            old, new = abs(int(row["old_value"])), abs(int(row["new_value"]))
            if max(old, new) >= 20 and max(old, new) > 3 * max(min(old, new), 1):
                findings.append(warning(row, "big_change", f"Số đang có là {old}, số mới là {new}."))
    return findings


def _texts(finding: Mapping[str, Any]) -> dict[str, Any]:
    names = ("level", "code", "sheet", "cell", "value", "message", "suggestion")
    return {name: None if finding.get(name) is None else str(finding[name]) for name in names}
