"""Findings only the store can give, in the checker's shape: where, what is wrong, the cure.
The checker knows the file; only the store knows what counts already and who owes what.
They stand beside the checker's own, so the officer sees one list."""

from __future__ import annotations

from typing import Any

# Codes only the store can give; the checker's own stand in data/intake/codes.py. All are explained in docs.
STORE_FINDINGS = (
    "step_back",
    "done_day_lost",
    "big_change",
    "incomplete_row",
    "same_file",
    "not_accepted",
    "beside_record",
    "statistical_total",
)


def finding(
    sheet: str | None, cell: str | None, code: str, message: str, suggestion: str, *,
    level: str = "error", value: str | None = None,
) -> dict[str, Any]:  # fmt: skip
    """One finding as the check's JSON has it."""
    return {
        "level": level,
        "code": code,
        "sheet": sheet,
        "cell": cell,
        "value": value,
        "message": message,
        "suggestion": suggestion,
    }


def with_those_of_the_store(checked: list[dict[str, Any]], stored: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One list; what the store refuses goes before the warning the check gave of the same cell."""

    def place(one: dict[str, Any]) -> tuple:
        return one["code"], one["sheet"], one["cell"]

    told = set(map(place, stored))
    return [one for one in checked if one["level"] != "warning" or place(one) not in told] + stored


def duplicate(sheet: str | None, cell: str | None, what: str) -> dict[str, Any]:
    """One key twice in one upload."""
    return finding(
        sheet,
        cell,
        "duplicate_key",
        f"Dòng này trùng với một dòng ở trên trong cùng tệp: {what}.",
        "Giữ một dòng; nếu là hai số khác nhau thì cộng lại thành một dòng.",
    )


def warning(row: dict[str, Any], code: str, message: str) -> dict[str, Any]:
    """Something to look at that does not keep the upload out."""
    cure = "Kiểm tra lại; nếu đúng thì giữ nguyên và xác nhận."
    return finding(row["sheet"], row["cell"], code, message, cure, level="warning", value=row["new_value"])
