"""Progress in plain Python: which report speaks, what its status is, how much is complete. No SQL, no kept table.
A history is a list of changes, one a version from 2 on: an accepted upload, a withdrawal, a due change.
The rules are those of "Progress" and "Completion" as the product states them to its users."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from tests.twins.plain_plan import annex_of_plan_60, owed_by_units, rolled, working_days_after


@dataclass(frozen=True)
class Report:
    assignment: str  # KH60-2026/13/2026-02@so-noi-vu
    state: str | None  # None = taken back by a replacement
    completed_on: date | None = None
    document_date: date | None = None


@dataclass(frozen=True)
class Upload:
    sender: str
    report_date: date
    replaces: bool
    reports: tuple[Report, ...]


@dataclass(frozen=True)
class Withdrawal:
    version: int  # of the upload it takes back


@dataclass(frozen=True)
class DueChange:
    occurrence_id: str
    kind: str
    new_due: date
    holds_from: date


@dataclass
class History:
    changes: list = field(default_factory=list)  # changes[0] is version 2

    def until(self, version):
        return list(enumerate(self.changes[: version - 1], 2))

    def counting(self, version):
        """(version, upload) of the uploads in force, tombstones included."""
        known = self.until(version)
        gone = {change.version for _, change in known if isinstance(change, Withdrawal)}
        return [(n, self.complete(n, change)) for n, change in known if isinstance(change, Upload) and n not in gone]

    def complete(self, version, upload):
        """The upload with what it takes back, as it was on the day it was accepted."""
        if not upload.replaces:
            return upload
        occurrences = {one.assignment.split("@")[0] for one in upload.reports}
        brought = {one.assignment for one in upload.reports}
        in_force = self.in_force(version - 1)
        missing = [
            Report(assignment, None)
            for (assignment, day), (report, sender) in in_force.items()
            if report.state and sender == upload.sender and day == upload.report_date
            and assignment.split("@")[0] in occurrences and assignment not in brought
        ]  # fmt: skip
        return Upload(upload.sender, upload.report_date, True, upload.reports + tuple(missing))

    def in_force(self, version):
        """{(assignment, report date): (report, sender)}: of one key the last accepted speaks."""
        found = {}
        for _, upload in self.counting(version):
            for report in upload.reports:
                found[report.assignment, upload.report_date] = (report, upload.sender)
        return found

    def newest_reports(self, as_of, version):
        newest = {}
        for (assignment, day), (report, _) in self.in_force(version).items():
            if report.state and day <= as_of and (assignment not in newest or day > newest[assignment][0]):
                newest[assignment] = (day, report)
        return newest

    def due_change(self, occurrence_id, as_of, version):
        changes = [
            change
            for _, change in self.until(version)
            if isinstance(change, DueChange) and change.occurrence_id == occurrence_id and change.holds_from <= as_of
        ]
        return max(changes, key=lambda change: change.holds_from, default=None)


@dataclass(frozen=True)
class Status:
    occurrence: object
    unit: str
    due: date | None
    status: str
    days_late: int | None = None
    working_days_late: int | None = None


DONE = ("done_on_time", "done_late")


def statuses(history, as_of, version):
    """{assignment_id: Status} of the annex."""
    annex = annex_of_plan_60()
    owed, newest, found = owed_by_units(), history.newest_reports(as_of, version), {}
    for one in annex:
        due, report_due = one.due, one.report_due
        change = history.due_change(one.occurrence_id, as_of, version)
        if change:
            due = rolled(change.new_due, {})
            report_due = report_due and max(report_due, due)
        for unit in owed[one.occurrence_id]:
            assignment = f"{one.occurrence_id}@{unit}"
            found[assignment] = _status(one, unit, due, report_due, newest.get(assignment), as_of)
    return found


def _status(one, unit, due, report_due, told, as_of):
    day, report = told or (None, None)
    state = report and report.state
    if state == "not_applicable":
        return Status(one, unit, due, "not_applicable")
    if due is None:
        return Status(one, unit, due, "undated")
    if state == "done":
        completed = report.completed_on or report.document_date or day
        if completed <= due:
            return Status(one, unit, due, "done_on_time")
        return Status(one, unit, due, "done_late", (completed - due).days, working_days_after(due, completed))
    if as_of > due and report_due and as_of <= report_due:
        return Status(one, unit, due, "awaiting_report")
    if as_of > (report_due or due):
        return Status(one, unit, due, "overdue", (as_of - due).days, working_days_after(due, as_of))
    if (due - as_of).days <= 7:
        return Status(one, unit, due, "due_soon")
    return Status(one, unit, due, "in_progress" if state == "in_progress" else "not_due")


def occurrence_statuses(units):
    """{occurrence_id: (status, units done, units that count, units out, due, occurrence)} of the units' statuses."""
    by_occurrence = defaultdict(list)
    for one in units.values():
        by_occurrence[one.occurrence.occurrence_id].append(one)
    found = {}
    for one in annex_of_plan_60():
        owing = by_occurrence[one.occurrence_id]
        words = [unit.status for unit in owing if unit.status != "not_applicable"]
        done = sum(word in DONE for word in words)
        if not owing:
            status = "undetermined"
        elif not words:
            status = "not_applicable"
        elif one.nominal is None:
            status = "undated"
        elif done == len(words):
            status = "done_late" if "done_late" in words else "done_on_time"
        else:
            order = ["overdue", "awaiting_report", "due_soon"]
            begun = done or "in_progress" in words
            status = next((word for word in order if word in words), "in_progress" if begun else "not_due")
        due = owing[0].due if owing else one.due
        found[one.occurrence_id] = (status, done, len(words), len(owing) - len(words), due, one)
    return found


def plan_state(occurrences):
    """{state: number of the 17 tasks}."""
    counts = dict.fromkeys(["complete", "on_track", "late", "undated", "undetermined"], 0)
    for words in _by_task(occurrences).values():
        if all(one.nominal is None for _, one in words):
            counts["undated"] += 1
        elif all(word in (*DONE, "not_applicable") for word, _ in words):
            counts["complete"] += 1
        elif any(word == "overdue" for word, _ in words):
            counts["late"] += 1
        elif any(word == "undetermined" for word, _ in words):
            counts["undetermined"] += 1
        else:
            counts["on_track"] += 1
    return counts | {"total": sum(counts.values())}


def _by_task(found):
    tasks = defaultdict(list)
    for status, *_, one in found.values():
        tasks[one.task_no].append((status, one))
    return tasks


def completion(units, occurrences, as_of):
    """{(quarter, view, kind, scope): (done, total, partial, not applicable)}."""
    items = []  # (view, quarter, kind, due, task, out, complete, partial)
    for status, done, _, _, due, one in occurrences.values():
        if one.nominal:
            out, complete = status == "not_applicable", status in DONE
            partial = not complete and done > 0
            items.append(
                ("occurrence", one.quarter, one.kind, due, one.task_no, out, complete, not complete and done > 0)
            )
    for unit in units.values():
        one = unit.occurrence
        if one.nominal:
            complete = unit.status in DONE
            out = unit.status == "not_applicable"
            items.append(("unit", one.quarter, one.kind, unit.due, one.task_no, out, complete, False))
    answer = {}
    for scope in ("quarter", "due"):
        counted = [item for item in items if scope == "quarter" or item[3] <= as_of]
        tasks = defaultdict(list)
        for view, quarter, kind, _, task, *told in counted:
            if view == "occurrence":
                tasks[quarter, kind, task].append(told)
        for (quarter, kind, task), told in tasks.items():
            out = all(one[0] for one in told)
            complete = all(one[0] or one[1] for one in told)
            partial = not complete and any(one[1] or one[2] for one in told)
            counted.append(("task", quarter, kind, None, task, out, complete, partial))
        for quarter in ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"):
            for view in ("task", "occurrence", "unit"):
                for kind in ("one_off", "periodic", "all"):
                    here = [item[5:] for item in counted if item[:2] == (view, quarter) and kind in (item[2], "all")]
                    left = [one for one in here if not one[0]]
                    answer[quarter, view, kind, scope] = (
                        sum(one[1] for one in left),
                        len(left),
                        sum(one[2] for one in left),
                        len(here) - len(left),
                    )
    return answer
