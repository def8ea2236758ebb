"""What a value answers, in words: the keys of rows as an officer would say them.
An award key names decision or period, unit, form, kind and recipient; an assignment its task and unit.
A part that no list knows is shown as it stands."""

from __future__ import annotations

from analytics.words import day, period, plain_label
from data.catalogue import Catalogue

LISTS = {
    "units": "",
    "clusters": "",
    "cluster_members": "",
    "calendar_overrides": "Ngày",
    "targets": "",
    "movements": "Phong trào số",
    "plans": "Kế hoạch",
    "tasks": "Nhiệm vụ số",
}
MARKS = {"HUY": "hủy bỏ", "DOI-CHIEU": "để đối chiếu"}


class Names:
    """The names of one catalogue, looked up by code."""

    def __init__(self, catalogue: Catalogue):
        self.units = {one.unit_id: one.name for one in catalogue.units}
        self.forms = {one.form_id: one.name for one in catalogue.forms}
        self.kinds = {one.kind_id: one.statistics_name or one.name for one in catalogue.kinds}
        self.recipients = {one.recipient_id: one.name for one in catalogue.recipients}
        self.labels = {(task.task_no, one.key): one.label for task in catalogue.tasks for one in task.occurrences}

    def say(self, key: str) -> str:
        """One key in words."""
        table, _, rest = key.partition("/")
        if table in LISTS:
            return self._of_list(table, rest.split("/"))
        parts = key.split("|")
        if parts[0] == "D" and len(parts) >= 7:
            head = f"Quyết định {parts[2]}, {day(parts[3])}" if parts[2] else f"Quyết định ngày {day(parts[3])}"
            return self._award(head, parts[1], parts[4:])
        if parts[0] == "P" and len(parts) >= 6:
            return self._award(period(parts[2]), parts[1], parts[3:])
        if "@" in key:
            occurrence, _, unit = key.partition("@")
            _, task_no, which = (occurrence.split("/", 2) + ["", ""])[:3]
            label = plain_label(self.labels.get((task_no, which), which))
            return f"{self.units.get(unit, unit)}: nhiệm vụ {task_no}, {label}"
        if len(parts) == 4:
            return f"{self.units.get(parts[3], parts[3])}: nhiệm vụ {parts[0]}, {parts[1]}, {period(parts[2]).lower()}"
        return key

    def _of_list(self, table: str, key: list[str]) -> str:
        """A row of a list: which unit, day, target, movement, task."""
        first, last = key[0], key[-1]
        if table == "cluster_members":
            return f"{first}: {self.units.get(key[1], key[1])}"
        if table == "targets":
            return f"Chỉ tiêu {first} năm {key[1]}, {'toàn tỉnh' if last == '*' else self.units.get(last, last)}"
        return f"{LISTS[table]} {day(last) if table == 'calendar_overrides' else self.units.get(last, last)}".strip()

    def _award(self, head: str, unit: str, rest: list[str]) -> str:
        form, kind, recipient, *marks = rest
        names = [
            self.forms.get(form, form),
            self.kinds.get(kind, kind).lower(),
            self.recipients.get(recipient, recipient).lower(),
            *(MARKS.get(mark, mark) for mark in marks),
        ]
        return f"{self.units.get(unit, unit)}: {head}; {', '.join(names)}"
