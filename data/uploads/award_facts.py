"""Award rows to fact rows, column by column: an upload may bring a hundred thousand of them.
One checked row gives one fact row; its key says what it answers, and one key twice is a finding.
A unit's own rows where the record counts answer nothing of the record's: their key is marked apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.intake.records import Rows
from data.store import Tx
from data.text import decision_keys, period_bounds
from data.uploads.findings import duplicate, finding

BESIDE = "|DOI-CHIEU"
UNKNOWN_KIND = "chua_ro"
GRAINS = {"": "year", "H": "half", "Q": "quarter", "S": "statistical"}
TEXTS = (
    *("sheet", "cell", "unit_id", "award_form", "award_kind", "recipient_type", "decision_no", "decision_date"),
    *("period", "authority", "movement", "found_by"),
)
FIELDS = (*TEXTS[2:], "quantity", "revoked")
NAMES = ("award_form_name", "recipient_type_name")  # what a finding calls a row


def award_facts(tx: Tx, rows: Sequence, report_date: date, is_record: bool) -> tuple[pa.Table, list[dict]]:
    """The fact rows as a table of the columns of award_rows, numbered from 1 on, and what kept other rows out."""
    told = columns_of(rows)
    quantity, is_revoked = pa.array(told["quantity"], pa.int64()), pa.array(map(bool, told["revoked"]), pa.bool_())
    own = {name: pa.array(told[name], pa.string()) for name in TEXTS}
    numbers = pa.array(decision_keys(told["decision_no"]), pa.string())
    record_forms = [row[0] for row in tx.run(
        "select form_id from award_forms where to_version is null and needs_record(level)"
    ).rows]  # fmt: skip
    is_beside = pc.and_(pc.is_in(own["award_form"], pa.array(record_forms, pa.string())), not is_record)
    own["award_kind"] = pc.coalesce(own["award_kind"], UNKNOWN_KIND)
    grain, first, last = _times(own["decision_date"], own["period"])
    facts = pa.table(
        {
            "sheet": own["sheet"],
            "cell": own["cell"],
            "key": _keys(own, numbers, is_revoked, is_beside),
            "unit_id": own["unit_id"],
            "form_id": own["award_form"],
            "kind_id": own["award_kind"],
            "recipient_id": own["recipient_type"],
            "quantity": pc.if_else(is_revoked, pc.negate(quantity), quantity),
            "grain": grain,
            "period_start": first,
            "period_end": last,
            "counted_on": pc.coalesce(own["decision_date"], report_date.isoformat()),
            "decision_no": own["decision_no"],
            "decision_date": own["decision_date"],
            "authority": own["authority"],
            "movement_no": own["movement"],
            "found_by": own["found_by"],
            "is_record": pa.repeat(is_record, len(grain)),
        }
    )
    again = _said_before(facts["key"])
    findings = [
        duplicate(told["sheet"][i], told["cell"][i], f"{told['award_form_name'][i]}, {told['recipient_type_name'][i]}")
        for i in again
    ]
    if again:
        kept = [i for i in range(len(facts)) if i not in again]
        facts, is_beside = facts.take(kept), is_beside.take(kept)
    findings += _only_compared(facts, is_beside)
    return facts.append_column("row_no", pa.array(pd.RangeIndex(1, len(facts) + 1))), findings


def _keys(own: dict[str, pa.Array], numbers: pa.Array, is_revoked: pa.Array, is_beside: pa.Array) -> pa.Array:
    """What each row answers: D|unit|number|day or P|unit|period, then what was given to whom."""
    ends = [own["award_form"], own["award_kind"], own["recipient_type"]]
    by_decision = pc.binary_join_element_wise("D", own["unit_id"], numbers, own["decision_date"], *ends, "|")
    by_period = pc.binary_join_element_wise("P", own["unit_id"], own["period"], *ends, "|")
    marks = pc.if_else(is_revoked, "|HUY", ""), pc.if_else(is_beside, BESIDE, "")
    return pc.binary_join_element_wise(pc.coalesce(by_decision, by_period), *marks, "")


def _times(days: pa.Array, periods: pa.Array) -> tuple[pa.Array, pa.Array, pa.Array]:
    """What dates each row, the month of its decision or else its period: grain, first and last day."""
    by_month = pc.binary_join_element_wise("D", pc.utf8_slice_codeunits(days, 0, 7), "")
    told = pc.coalesce(by_month, periods).dictionary_encode()
    times = [_time(one) for one in told.dictionary.to_pylist()]
    parts = zip(*times, strict=True) if times else ((), (), ())
    types = (pa.string(), pa.date32(), pa.date32())
    return tuple(pa.array(part, kind).take(told.indices) for part, kind in zip(parts, types, strict=True))


def _said_before(keys: pa.ChunkedArray) -> dict[int, None]:
    """Places of the keys that stand further up already, in their order."""
    if len(keys.unique()) == len(keys):
        return {}
    seen: set[str] = set()
    return {i: None for i, key in enumerate(keys.to_pylist()) if key in seen or seen.add(key)}


def _only_compared(facts: pa.Table, is_beside: pa.Array) -> list[dict]:
    """What is stored and compared but never added: said once each, at its first row."""
    beside, yearly = _places(is_beside), _places(pc.equal(facts["grain"], "statistical"))
    ours, finer = "Số được tính là số của Sở Nội vụ", "Số được tính là số theo quyết định hoặc theo tháng"
    found = []
    for rows, code, what, cure in (
        (beside, "beside_record", "số liệu khen thưởng từ cấp tỉnh trở lên do đơn vị gửi", ours),
        (sorted({*yearly} - {*beside}), "statistical_total", "số tổng hợp cả kỳ thống kê năm", finer),
    ):
        if rows:
            sheet, cell = (facts[name][rows[0]].as_py() for name in ("sheet", "cell"))
            message = f"{len(rows)} dòng (từ ô {cell}) là {what}: được giữ để đối chiếu, không cộng vào kết quả."
            found.append(finding(sheet, cell, code, message, f"{cure}; không cần sửa.", level="info"))
    return found


def _places(mask: pa.Array | pa.ChunkedArray) -> list[int]:
    return pc.indices_nonzero(mask).to_pylist()


def columns_of(rows: Sequence) -> dict[str, list]:
    """The fields a fact needs, one list each, from the checker's columns or from plain dicts."""
    if not isinstance(rows, Rows):
        return {name: [row.get(name) for row in rows] for name in (*FIELDS, *NAMES, "sheet", "cell")}
    columns = {name: rows.column(name) for name in (*FIELDS, *NAMES)}
    columns["sheet"] = [block.sheet for block in rows.blocks for _ in range(len(block))]
    columns["cell"] = [cell for block in rows.blocks for cell in block.places(block.main)]
    return columns


def grain_of(period: str) -> str:
    """The grain of a period as written: 2026-Q1 is a quarter, 2026-03 a month."""
    return GRAINS.get(period[5:6], "month")


def _time(told: str) -> tuple[str, date, date]:
    """Grain, first and last day of a period, or of the month of a decision, which a D marks."""
    month = told[1:] if told[0] == "D" else None
    return ("decision" if month else grain_of(told), *period_bounds(month or told))
