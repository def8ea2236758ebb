"""What an officer may correct by hand: due dates, readings, who an occurrence applies to, sources, settings.
Each is one version with its reason; the former row stays. Closed quarters refuse what would move them.
Wrong input raises NotAccepted with a Vietnamese sentence, and nothing is stored."""

from __future__ import annotations

from datetime import date

from data.resolve import work_calendar
from data.store import Store, Tx
from data.text import period_label
from data.uploads.receive import NotAccepted

GRAINS = ("decision", "month", "quarter", "half", "year")


def adjust_due(
    store: Store, occurrence_id: str, new_due: date, document_no: str, document_date: date, reason: str, actor: str
) -> int:
    """Điều chỉnh thời hạn: holds for every as_of from the document's date on; the nominal date never changes."""
    if not document_no.strip():
        raise NotAccepted("Ghi số văn bản điều chỉnh thời hạn.")
    return _change_due(store, occurrence_id, "adjustment", new_due, document_no.strip(), document_date, reason, actor)


def reread_due(store: Store, occurrence_id: str, new_due: date, reason: str, actor: str) -> int:
    """Cách hiểu: another reading of an unclear deadline, from the plan's own date on."""
    return _change_due(store, occurrence_id, "reading", new_due, None, None, reason, actor)


def apply_to(store: Store, occurrence_id: str, leads: list[str], reason: str, actor: str) -> int:
    """Diện áp dụng: the units or classes an occurrence applies to; an empty list gives it back to the task's lead."""
    reason = _reason(reason)

    def work(tx: Tx, version: int) -> None:
        _occurrence(tx, occurrence_id)
        known = {row[0] for row in tx.run("select name from units where to_version is null").rows}
        known |= {row[0] for row in tx.run("select name from unit_classes where to_version is null").rows}
        if unknown := [lead for lead in leads if lead not in known]:
            raise NotAccepted(*(f"Không có đơn vị hoặc nhóm đơn vị “{lead}”." for lead in unknown))
        tx.run(
            "update applicability set to_version = $version"
            " where occurrence_id = $occurrence_id and to_version is null",
            {"version": version, "occurrence_id": occurrence_id},
        )
        tx.insert(
            "applicability",
            [
                {"occurrence_id": occurrence_id, "lead": lead, "reason": reason, "from_version": version}
                for lead in leads
            ],
        )

    return store.commit("applicability", actor, reason, work)[0]


def choose_source(
    store: Store, unit_id: str, level: str, quarter: str, grain: str | None, reason: str, actor: str
) -> int:
    """Switch which source counts for a unit, level and quarter; None goes back to the rule."""
    reason = _reason(reason)
    if grain is not None and grain not in GRAINS:
        raise NotAccepted(f"Không có nguồn số liệu “{grain}”.")

    def work(tx: Tx, version: int) -> None:
        _refuse_closed(tx, quarter)
        key = {"unit_id": unit_id, "level": level, "quarter": quarter}
        tx.run(
            "update source_choices set to_version = $version"
            " where unit_id = $unit_id and level = $level and quarter = $quarter and to_version is null",
            key | {"version": version},
        )
        if grain is not None:
            tx.insert("source_choices", [key | {"grain": grain, "reason": reason, "from_version": version}])

    return store.commit("source", actor, reason, work)[0]


def close_quarter(store: Store, quarter: str, reason: str, actor: str) -> int:
    """Chốt số liệu: from now on no change may alter an answer of this quarter."""
    reason = _reason(reason)

    def work(tx: Tx, version: int) -> None:
        _refuse_closed(tx, quarter)
        tx.insert("closed_quarters", [{"quarter": quarter, "reason": reason, "from_version": version}])

    return store.commit("close", actor, reason, work)[0]


def reopen_quarter(store: Store, quarter: str, reason: str, actor: str) -> int:
    """Mở lại a closed quarter, with a reason."""
    reason = _reason(reason)

    def work(tx: Tx, version: int) -> None:
        if not tx.one(
            "select 1 from closed_quarters where quarter = $quarter and to_version is null", {"quarter": quarter}
        ):
            raise NotAccepted(f"Số liệu {period_label(quarter)} chưa chốt.")
        tx.run(
            "update closed_quarters set to_version = $version where quarter = $quarter and to_version is null",
            {"version": version, "quarter": quarter},
        )

    return store.commit("reopen", actor, reason, work)[0]


SETTINGS = {
    "report_day": lambda value: value.isdecimal() and 1 <= int(value) <= 31,
    "due_soon_days": lambda value: value.isdecimal() and int(value) <= 60,
    "publish_on_accept": lambda value: value in ("0", "1"),
}


def set_setting(store: Store, name: str, value: str, reason: str, actor: str) -> int:
    """Change one setting that exists to a value it can have."""
    reason = _reason(reason)
    if not SETTINGS.get(name, bool)(value):
        raise NotAccepted(f"Thiết lập “{name}” không nhận giá trị “{value}”.")

    def work(tx: Tx, version: int) -> None:
        former = tx.run("select note from settings where name = $name and to_version is null", {"name": name}).rows
        if not former:
            raise NotAccepted(f"Không có thiết lập “{name}”.")
        tx.run(
            "update settings set to_version = $version where name = $name and to_version is null",
            {"version": version, "name": name},
        )
        tx.insert("settings", [{"name": name, "value": value, "note": former[0][0], "from_version": version}])

    return store.commit("setting", actor, reason, work)[0]


def learn_alias(store: Store, alias: str, unit_id: str, source: str, actor: str) -> int:
    """Remember a spelling an officer confirmed for a unit."""

    def work(tx: Tx, version: int) -> None:
        tx.run(
            "update unit_aliases set to_version = $version where alias = $alias and to_version is null",
            {"version": version, "alias": alias},
        )
        tx.insert("unit_aliases", [{"alias": alias, "unit_id": unit_id, "source": source, "from_version": version}])

    return store.commit("alias", actor, f"“{alias}” là tên khác của đơn vị", work)[0]


def learn_columns(
    store: Store, sender_unit_id: str, shape: str, form: str, fields: dict[int, str], source: str, actor: str
) -> int:
    """Remember what the columns of a heading mean in a sender's files; `fields` by place in the heading."""

    def work(tx: Tx, version: int) -> None:
        key = {"sender_unit_id": sender_unit_id, "shape": shape}
        for place, name in fields.items():
            tx.run(
                "update column_meanings set to_version = $version where sender_unit_id = $sender_unit_id"
                " and shape = $shape and column_no = $place and to_version is null",
                key | {"version": version, "place": place},
            )
            column = {"form": form, "column_no": place, "field": name, "source": source, "from_version": version}
            tx.insert("column_meanings", [key | column])

    return store.commit("columns", actor, f"Cách hiểu cột trong tệp “{source}”", work)[0]


def _change_due(
    store: Store,
    occurrence_id: str,
    kind: str,
    new_due: date,
    document_no: str | None,
    holds_from: date | None,
    reason: str,
    actor: str,
) -> int:
    reason = _reason(reason)

    def work(tx: Tx, version: int) -> None:
        occurrence = _occurrence(tx, occurrence_id)
        if occurrence["due_nominal"] is None:
            raise NotAccepted("Nhiệm vụ không quy định thời hạn cụ thể thì không điều chỉnh thời hạn.")
        _refuse_closed(tx, occurrence["quarter"])
        since = holds_from or occurrence["plan_date"]
        tx.run(
            "update due_changes set to_version = $version"
            " where occurrence_id = $occurrence_id and holds_from = $since and to_version is null",
            {"version": version, "occurrence_id": occurrence_id, "since": since},
        )
        tx.insert(
            "due_changes",
            [
                {
                    "occurrence_id": occurrence_id,
                    "kind": kind,
                    "new_due": new_due,
                    "due": work_calendar(tx).roll(new_due),
                    "document_no": document_no,
                    "holds_from": since,
                    "reason": reason,
                    "from_version": version,
                }
            ],
        )

    return store.commit("due", actor, reason, work)[0]


def _occurrence(tx: Tx, occurrence_id: str) -> dict:
    rows = tx.run(
        "select o.*, p.plan_date from occurrences as o"
        " join plans as p on p.plan_id = o.plan_id and p.to_version is null"
        " where o.occurrence_id = $occurrence_id and o.to_version is null",
        {"occurrence_id": occurrence_id},
    ).dicts()
    if not rows:
        raise NotAccepted(f"Không có mốc, kỳ {occurrence_id}.")
    return rows[0]


def _refuse_closed(tx: Tx, quarter: str) -> None:
    if tx.one("select 1 from closed_quarters where quarter = $quarter and to_version is null", {"quarter": quarter}):
        raise NotAccepted(f"Số liệu {period_label(quarter)} đã chốt; mở lại quý, nêu lý do, rồi sửa.")


def _reason(reason: str) -> str:
    if not reason.strip():
        raise NotAccepted("Ghi lý do.")
    return reason.strip()
