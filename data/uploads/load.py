"""One file from bytes to a draft or an accepted upload: the path the command line and the sample share with the page.
Errors store nothing; a refused file says why; the same bytes again do nothing and say so.
Returns the JSON line of `python -m data load` and its exit code."""

from __future__ import annotations

from typing import Any

from data.catalogue import Catalogue
from data.console import DONE, FINDINGS, REFUSED
from data.intake import check_bytes
from data.store import Store
from data.uploads.acceptance import accept, preview
from data.uploads.receive import NotAccepted, receive


def load_file(
    store: Store,
    catalogue: Catalogue,
    name: str,
    content: bytes,
    *,
    actor: str,
    accept_now: bool,
    form: str | None = None,
    unit: str | None = None,
    period: str | None = None,
    mode: str = "add",
    replace_others: bool = False,
    sample: bool = False,
    only_clean: bool = True,
) -> tuple[dict[str, Any], int]:
    """Check, store and, when asked, accept one file; with `only_clean` one with errors stores nothing."""
    checked = check_bytes(name, content, catalogue, form=form, unit=unit, period=period)
    line: dict[str, Any] = {
        "upload_id": None,
        "new": 0,
        "changed": 0,
        "unchanged": 0,
        "missing": 0,
        "findings": [],
    }
    if checked.refused:
        return line | {
            "refused": checked.refused,
            "findings": [finding.to_object() for finding in checked.findings],
        }, REFUSED
    received = receive(
        store,
        name=name,
        content=content,
        checked=checked.to_draft(),
        actor=actor,
        mode=mode,
        sample=sample,
        choices={"form": form, "unit": unit, "period": period},
        only_clean=only_clean,
    )
    line |= {"upload_id": received.upload_id or None, "findings": received.findings}
    if received.duplicate_of:
        said = {
            "level": "info",
            "code": "same_file",
            "sheet": None,
            "cell": None,
            "value": None,
            "message": f"Tệp này đã được xác nhận ở lần tiếp nhận {received.duplicate_of}; không có gì thay đổi.",
            "suggestion": None,
        }
        return line | {"unchanged": len(checked.rows), "findings": [said]}, DONE
    if received.has_errors:
        return line, FINDINGS
    if not accept_now:
        line |= preview(store, received.upload_id).counts()
    else:
        try:
            version, differences = accept(store, received.upload_id, actor, replace_others=replace_others)
        except NotAccepted as error:
            said = {
                "level": "error",
                "code": "not_accepted",
                "sheet": None,
                "cell": None,
                "value": None,
                "message": str(error),
                "suggestion": None,
            }
            return line | {"findings": [*line["findings"], said]}, FINDINGS
        line |= differences.counts() | {"version": version}
    return line, DONE
