"""Award rows to fact rows, column by column: an upload may bring a hundred thousand of them.
One checked row gives one fact row; its key says what it answers, and one key twice is a finding.
A unit's own rows where the record counts answer nothing of the record's: their key is marked apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from data.intake.model import Rows
from data.store import Tx
from data.text import decision_keys, period_bounds
from data.uploads.findings import duplicate, finding

BESIDE = "|DOI-CHIEU"
UNKNOWN_KIND = "chua_ro"
GRAINS = {"": "year", "H": "half", "Q": "quarter", "S": "statistical"}
FIELDS = (
    *("unit_id", "award_form", "award_kind", "recipient_type", "quantity", "decision_no", "decision_date", "period"),
    *("authority", "movement", "found_by", "revoked", "award_form_name", "recipient_type_name"),
)


def award_facts(tx: Tx, rows: Sequence, report_date: date, is_record: bool) -> tuple[dict[str, list], list[dict]]:
    """The fact rows as columns of award_rows, and what kept other rows out."""
    own = columns_of(rows)
    record_forms = {row[0] for row in tx.run(
        "select form_id from award_forms where to_version is null and needs_record(level)"
    ).rows}  # fmt: skip
    beside = [not is_record and form in record_forms for form in own["award_form"]]
    kinds = [kind or UNKNOWN_KIND for kind in own["award_kind"]]
    told = list(map(_told, own["decision_date"], own["period"]))
    periods = {one: _period(one) for one in set(told)}
    keys = [
        _key(*answers)
        for answers in zip(
            own["unit_id"], decision_keys(own["decision_no"]), own["decision_date"], own["period"],
            own["award_form"], kinds, own["recipient_type"], own["revoked"], beside, strict=True,
        )
    ]  # fmt: skip
    columns = {
        "sheet": own["sheet"],
        "cell": own["cell"],
        "key": keys,
        "unit_id": own["unit_id"],
        "form_id": own["award_form"],
        "kind_id": kinds,
        "recipient_id": own["recipient_type"],
        "quantity": [-n if revoked else n for n, revoked in zip(own["quantity"], own["revoked"], strict=True)],
        "grain": [periods[one][0] for one in told],
        "period_start": [periods[one][1] for one in told],
        "period_end": [periods[one][2] for one in told],
        "counted_on": [day or report_date.isoformat() for day in own["decision_date"]],
        "decision_no": own["decision_no"],
        "decision_date": own["decision_date"],
        "authority": own["authority"],
        "movement_no": own["movement"],
        "found_by": own["found_by"],
        "is_record": [is_record] * len(keys),
    }
    again = _said_before(keys)
    findings = [
        duplicate(own["sheet"][i], own["cell"][i], f"{own['award_form_name'][i]}, {own['recipient_type_name'][i]}")
        for i in again
    ]
    if again:
        columns = {name: [v for i, v in enumerate(values) if i not in again] for name, values in columns.items()}
    return columns, findings + _only_compared(columns, is_record)


def _said_before(keys: list[str]) -> dict[int, None]:
    """Places of the keys that stand further up already, in their order."""
    if len(set(keys)) == len(keys):
        return {}
    seen: set[str] = set()
    return {i: None for i, key in enumerate(keys) if key in seen or seen.add(key)}


def _only_compared(columns: dict[str, list], is_record: bool) -> list[dict]:
    """What is stored and compared but never added: said once each, at its first row."""
    beside = [] if is_record else [i for i, key in enumerate(columns["key"]) if key.endswith(BESIDE)]
    yearly = [i for i, grain in enumerate(columns["grain"]) if grain == "statistical"]
    ours, finer = "Số được tính là số của Sở Nội vụ", "Số được tính là số theo quyết định hoặc theo tháng"
    found = []
    for rows, code, what, cure in (
        (beside, "beside_record", "số liệu khen thưởng từ cấp tỉnh trở lên do đơn vị gửi", ours),
        (sorted({*yearly} - {*beside}), "statistical_total", "số tổng hợp cả kỳ thống kê năm", finer),
    ):
        if rows:
            sheet, cell = (columns[name][rows[0]] for name in ("sheet", "cell"))
            message = f"{len(rows)} dòng (từ ô {cell}) là {what}: được giữ để đối chiếu, không cộng vào kết quả."
            found.append(finding(sheet, cell, code, message, f"{cure}; không cần sửa.", level="info"))
    return found


def columns_of(rows: Sequence) -> dict[str, list]:
    """The fields a fact needs, one list each, from the checker's columns or from plain dicts."""
    if not isinstance(rows, Rows):
        return {name: [row.get(name) for row in rows] for name in (*FIELDS, "sheet", "cell")}
    columns = {name: rows.column(name) for name in FIELDS}
    columns["sheet"] = [block.sheet for block in rows.blocks for _ in range(len(block))]
    columns["cell"] = [cell for block in rows.blocks for cell in block.places(block.main)]
    return columns


def grain_of(period: str) -> str:
    """The grain of a period as written: 2026-Q1 is a quarter, 2026-03 a month."""
    return GRAINS.get(period[5:6], "month")


def _told(day: str | None, period: str | None) -> str:
    """What dates a row: the month of its decision, marked, or its period."""
    return f"D{day[:7]}" if day else period


def _period(told: str) -> tuple[str, date, date]:
    """Grain, first and last day."""
    month = told[1:] if told[0] == "D" else None
    return ("decision" if month else grain_of(told), *period_bounds(month or told))


def _key(unit, number, day, period, form, kind, recipient, revoked, beside) -> str:
    answers = f"D|{unit}|{number}|{day}" if day else f"P|{unit}|{period}"
    return f"{answers}|{form}|{kind}|{recipient}{'|HUY' if revoked else ''}{BESIDE if beside else ''}"
