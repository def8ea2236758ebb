"""Take in a checked file as a draft: its bytes, its findings and every row without an error.
A draft's rows lie in the fact tables from the start and count from acceptance on,
so what is previewed is what is stored. The same bytes again store nothing, unless they are now to replace."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from data.store import Refused, Store, Tx, as_date
from data.uploads import batches
from data.uploads.facts import FACT_TABLES, MACROS, facts_of, usable
from data.uploads.findings import warning, with_those_of_the_store
from data.workcalendar import now, today

# The name the pages and commands know: a change to uploads that a rule refuses.
NotAccepted = Refused


class _NotClean(Exception):
    """Errors stand and only a clean file was wanted: roll everything back."""

    def __init__(self, findings: list[dict[str, Any]]):
        super().__init__()
        self.findings = findings


@dataclass(frozen=True)
class Received:
    """What became of a file handed in. `duplicate_of` = an upload that did all this one would; nothing was stored."""

    upload_id: str
    findings: list[dict[str, Any]]
    duplicate_of: str | None = None

    @property
    def has_errors(self) -> bool:
        return any(one["level"] == "error" for one in self.findings)


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
    sha256, replacing = (fingerprint(content, choices | {"mode": one}) for one in (mode, "replace"))
    form, rows, findings = checked["form"], checked["rows"], list(checked["findings"])
    report_date = as_date(checked.get("data_until")) or today()

    def work(tx: Tx) -> Received:
        same = tx.one(
            "select upload_id from uploads where sha256 in ($sha256, $replacing) and accepted_version is not null"
            " and withdrawn_version is null order by accepted_version desc limit 1",
            {"sha256": sha256, "replacing": replacing},  # what replaced has added all it would add
        )
        if same:
            return Received(same, [], duplicate_of=same)
        upload_id = f"{now():%Y%m%d%H%M%S}-{uuid.uuid4().hex[:6]}"
        sender = checked.get("sender_unit_id")
        record_unit = tx.one("select value from settings where name = 'record_unit' and to_version is null")
        good = usable(form, rows, findings)
        if form in FACT_TABLES:
            facts = facts_of(tx, form, good, report_date=report_date, is_record=sender in (None, record_unit))
            findings[:] = with_those_of_the_store(findings, facts.findings)
            tx.insert(FACT_TABLES[form], facts.rows, upload_id=upload_id)
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
        if about := _answered(tx, checked.get("answers"), upload_id, base_name(name)):
            kept["answers"] = about
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


def _answered(tx: Tx, answers: str | None, upload_id: str, name: str) -> str | None:
    """The upload a corrected workbook answers; drafts of the file it was made of are put aside, where they wait too."""
    if not answers or not tx.one("select 1 from uploads where upload_id = $answers", {"answers": answers}):
        return None
    tx.run(
        "update uploads set discarded = true where accepted_version is null and upload_id <> $upload_id"
        " and upload_id in (select f.upload_id from upload_files as f"
        " join upload_files as a on a.content = f.content where a.upload_id = $answers)",
        {"answers": answers, "upload_id": upload_id},
    )
    batches.answered(tx, answers, name)
    return answers


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


def upload_of(tx: Tx, upload_id: str) -> dict[str, Any]:
    rows = tx.run("select * from uploads where upload_id = $upload_id", {"upload_id": upload_id}).dicts()
    if not rows:
        raise NotAccepted(f"Không có lần tiếp nhận {upload_id}.")
    return rows[0]


def stored_rows(tx: Tx, upload_id: str) -> list[dict[str, Any]]:
    told = tx.one("select choices from upload_files where upload_id = $upload_id", {"upload_id": upload_id})
    return json.loads(told).get("rows", [])


def _insert_upload(tx: Tx, upload_id: str, **columns: Any) -> None:
    tx.insert("uploads", [{"upload_id": upload_id, "received_at": now(), "discarded": False, **columns}])


def _plausibility(tx: Tx, form: str, upload_id: str) -> list[dict[str, Any]]:
    """Warnings only the store can give: a step back from complete, the day of completion no longer said, a jump against
    the value in force."""
    changed = f"select * from {MACROS[form]}_differences($upload_id) where difference = 'changed'"
    findings = []
    for row in tx.run(changed, {"upload_id": upload_id}).dicts():
        if form == "progress" and row["old_state"] == "done":
            if row["new_state"] != "done":
                words = "Lần trước đã báo cáo hoàn thành, lần này không còn hoàn thành."
                findings.append(warning(row, "step_back", words))
            elif row["old_completed_on"] and not row["new_day"]:
                words = (
                    f"Lần trước đã báo cáo hoàn thành ngày {row['old_completed_on']:%d/%m/%Y}, lần này không ghi ngày: "
                    "sẽ tính là hoàn thành vào ngày báo cáo, có thể thành quá hạn. Ghi lại ngày hoàn thành."
                )
                findings.append(warning(row, "done_day_lost", words))
        if form == "awards":
            old, new = abs(row["old_quantity"]), abs(row["new_quantity"])
            if max(old, new) >= 20 and max(old, new) > 3 * max(min(old, new), 1):
                findings.append(warning(row, "big_change", f"Số đang có là {old}, số mới là {new}."))
    return findings


def _texts(finding: Mapping[str, Any]) -> dict[str, Any]:
    names = ("level", "code", "sheet", "cell", "value", "message", "suggestion")
    return {name: None if finding.get(name) is None else str(finding[name]) for name in names}
