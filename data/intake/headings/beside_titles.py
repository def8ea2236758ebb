"""What a title means beside the others of its heading: TT beside CN, "Chỉ tiêu" beside "Chỉ số", two of one field.
Each rule looks at all columns of one heading, once their own titles are read.
A field that two columns could be is the first's, unless the other bears its very title."""

from __future__ import annotations

from itertools import pairwise

from data.intake.forms import Form
from data.intake.headings.header import Meaning
from data.intake.headings.uncounted import is_estimated
from data.text import match_key

DECIDED = ("decision", "decision_no", "decision_date")


def own_titles_first(meanings: list[Meaning], form: Form) -> None:
    """Of "Ngày khen thưởng" and "Ngày quyết định" the second is the decision's, wherever it stands."""
    for name in DECIDED if form.code == "awards" else ():
        same = [m for m in meanings if m.field == name]
        own = next((m for m in same if match_key(m.path[-1]) == match_key(form.field(name).title)), None)
        for meaning in same if own else ():
            if meaning is not own:
                meaning.field = None


def unique(meanings: list[Meaning]) -> None:
    """A field stands in one column: the first; `ignore` and people's names may stand in several."""
    seen: set[str] = set()
    for meaning in meanings:
        if meaning.field and meaning.field not in ("ignore", "person") and meaning.field in seen:
            meaning.field, meaning.suggestion = None, None
        elif meaning.field:
            seen.add(meaning.field)


def collectives_beside_persons(meanings: list[Meaning], form: Form) -> None:
    """TT right before CN is Tập thể, and no STT, wherever it stands, before Hộ where names stand before it; without any
    persons it is none."""
    if form.code != "awards":
        return
    for own, after in pairwise(m for m in meanings if m.path):  # an empty column may part them
        titles = [match_key(meaning.path[-1]) for meaning in (own, after)]
        if titles[1] == "gđ" and own.dims.get("recipient_type") == "ca_nhan":
            after.field, after.measure, after.dims = None, True, {**own.dims, "recipient_type": "ho_gia_dinh"}
        is_tt = own.field in ("order", None) and titles[0] in ("tt", "số tt")
        whom = ("ca_nhan",) if own is meanings[0] else ("ca_nhan", "ho_gia_dinh")
        if is_tt and not own.measure and after.measure and after.dims.get("recipient_type") in whom:
            own.field, own.measure, own.dims = None, True, {**after.dims, "recipient_type": "tap_the"}
            own.group, own.total = own.path[:-1], False
    numbered = any(m.field == "order" for m in meanings)
    with_persons = any(m.dims.get("recipient_type") not in (None, "tap_the") for m in meanings)
    for meaning in meanings:
        if numbered and not with_persons and meaning.measure and list(map(match_key, meaning.path)) == ["tt"]:
            meaning.measure, meaning.dims = False, {}  # a second TT without CN counts the rows of a second list


def level_beside_indicator(meanings: list[Meaning], form: Form) -> None:
    """ "Chỉ tiêu" after a column "Chỉ số" is how much is aimed at; alone it is what is measured."""
    if form.code != "targets" or any(m.field == "value" for m in meanings):
        return
    named = [m for m in meanings if m.field == "indicator"]
    if len(named) == 2 and match_key(named[1].path[-1]) in ("chỉ tiêu", "tỷ lệ"):
        named[1].field = "value"


def estimates_as_values(meanings: list[Meaning]) -> None:
    """ "Ước thực hiện" is the result where no other column is; that it is an estimate is told."""
    estimates = [m for m in meanings if m.field == "ignore" and is_estimated(m.path[-1])]
    others = (m for m in meanings if m.field is None and m.path)
    is_only = not any(m.field == "value" for m in meanings) and not any(_is_result(m.path[-1]) for m in others)
    if len(estimates) == 1 and is_only:
        estimates[0].field = "value"


def _is_result(title: str) -> bool:
    """ "Thực hiện 9 tháng": a result, though of another time than the form asks for."""
    return match_key(title).startswith(("thực hiện", "đã thực hiện", "kết quả"))


def task_beside_count(meanings: list[Meaning], form: Form) -> None:
    """ "Nhiệm vụ số" beside STT is the number of the task, and STT only counts the rows."""
    numbers = [m for m in meanings if m.field == "order"]
    if form.code == "progress" and len(numbers) == 2 and not any(m.field == "plan_no" for m in meanings):
        task = [m for m in numbers if "nhiệm vụ" in match_key(m.path[-1])]
        if len(task) == 1:
            task[0].field = "plan_no"
