"""Everything a checker must know: units, awards, kinds, recipients, tasks with their occurrences, movements.
It comes from the seed files, from an exported file, or from the store; the checker cannot tell which.
Plain frozen data: the child process that reads an upload gets it as JSON and opens nothing else."""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path

import orjson

SEED = Path(__file__).parent / "seed"


@dataclass(frozen=True)
class Unit:
    """One cơ quan, đơn vị, địa phương."""

    unit_id: str
    name: str
    type: str
    code: str | None = None
    former_province: str | None = None
    former_district: str | None = None
    lat: float | None = None
    lon: float | None = None
    former_units: tuple[str, ...] = ()
    valid_from: str | None = None
    valid_to: str | None = None


@dataclass(frozen=True)
class AwardForm:
    """One danh hiệu thi đua or hình thức khen thưởng."""

    form_id: str
    name: str
    group: str
    level: str
    recipients: tuple[str, ...] = ()
    abbreviation: str | None = None
    counts_in_ratio: bool = False
    valid_to: str | None = None


@dataclass(frozen=True)
class AwardKind:
    """One loại hình khen thưởng."""

    kind_id: str
    name: str
    statistics_name: str | None = None
    row_0603: str | None = None
    counts_in_ratio: bool = False


@dataclass(frozen=True)
class RecipientType:
    """One đối tượng khen thưởng; the types are a partition."""

    recipient_id: str
    name: str
    group: str
    direct: str  # yes, no, unknown
    row_0603: str | None = None


@dataclass(frozen=True)
class TaskOccurrence:
    """One mốc or kỳ of a task; dates are ISO texts, None when undated."""

    key: str
    label: str
    kind: str  # one_off, periodic, undated
    due_nominal: str | None = None
    due: str | None = None
    report_due: str | None = None


@dataclass(frozen=True)
class Task:
    """One nhiệm vụ of the annex, or the duty IV.4."""

    plan_id: str
    task_no: str
    content: str
    lead: str
    support: str | None
    deadline: str
    kind: str
    product: str | None
    occurrences: tuple[TaskOccurrence, ...] = ()


@dataclass(frozen=True)
class Plan:
    """The plan the tasks belong to."""

    plan_id: str
    number: str
    date: str
    title: str
    year: int


@dataclass(frozen=True)
class Catalogue:
    """All reference lists at one moment; `aliases` maps another name of a unit to its id, `former` names no
    unit bears any more to the ids of those that took over (offered, never assigned)."""

    units: tuple[Unit, ...]
    aliases: dict[str, str]
    forms: tuple[AwardForm, ...]
    kinds: tuple[AwardKind, ...]
    recipients: tuple[RecipientType, ...]
    tasks: tuple[Task, ...]
    plan: Plan
    movements: dict[str, str]  # number in the plan -> name
    today: str
    former: dict[str, tuple[str, ...]] = field(default_factory=dict)
    classes: tuple[str, ...] = ()  # names of collective leads: "Các cơ quan, đơn vị, địa phương"
    clusters: tuple[str, ...] = ()
    # "12/2026-07" -> ids of the units that owe this occurrence; one whose leads are not known yet is absent
    owed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # shape of a heading -> sender -> {"form": code, "columns": {place in the heading: field}}, as confirmed before
    column_meanings: dict[str, dict[str, dict]] = field(default_factory=dict)

    @classmethod
    def from_seed(cls, today: dt.date | None = None) -> Catalogue:
        """The catalogue a new store would hold, read from data/seed without opening any store."""
        from data import workcalendar

        plan = _plan(_rows("plan")[0])
        units, tasks = tuple(_unit(row) for row in _rows("units")), _tasks(plan)
        return cls(
            units=units,
            aliases={row["ten_khac"]: row["unit_id"] for row in _rows("aliases")},
            forms=tuple(_form(row) for row in _rows("award_forms")),
            kinds=tuple(_kind(row) for row in _rows("award_kinds")),
            recipients=tuple(_recipient(row) for row in _rows("recipient_types")),
            tasks=tasks,
            plan=plan,
            movements={row["stt"]: row["ten_phong_trao"] for row in _rows("movements")},
            today=(today or workcalendar.today()).isoformat(),
            former={row["ten_cu"]: tuple(row["unit_id"].split("; ")) for row in _rows("former_bodies")},
            classes=tuple(row["ten"] for row in _rows("classes")),
            owed=_owed(units, tasks),
        )

    @property
    def items(self) -> tuple[Task, ...]:
        """What the plan's own text asks to be counted beside its tasks, by item: III.5."""
        return _items(self.plan.plan_id)

    def to_json(self) -> str:
        return orjson.dumps(self).decode()

    @classmethod
    def from_json(cls, path: str | Path) -> Catalogue:
        """From a file written with to_json; unknown keys are an error that names them."""
        return cls.from_object(orjson.loads(Path(path).read_bytes()))

    @classmethod
    def from_object(cls, told: dict) -> Catalogue:
        parts = {
            "units": Unit,
            "forms": AwardForm,
            "kinds": AwardKind,
            "recipients": RecipientType,
            "tasks": Task,
        }
        unknown = set(told) - {f.name for f in fields(cls)}
        if unknown:
            raise ValueError(f"Tệp danh mục có mục không rõ: {', '.join(sorted(unknown))}.")
        made = {
            name: tuple(_of(parts[name], row) for row in rows) if name in parts else rows for name, rows in told.items()
        }
        made["plan"] = _of(Plan, told["plan"])
        movements = told.get("movements", {})  # an older export lists their names in order
        made["movements"] = (
            movements if isinstance(movements, dict) else {str(n): m for n, m in enumerate(movements, 1)}
        )
        for name in ("classes", "clusters"):
            made[name] = tuple(told.get(name, ()))
        made["owed"] = {occurrence: tuple(ids) for occurrence, ids in told.get("owed", {}).items()}
        made["former"] = {name: tuple(ids) for name, ids in told.get("former", {}).items()}
        return cls(**made)


def _of(kind: type, row: dict):
    row = dict(row)
    if kind is Task:
        row["occurrences"] = tuple(_of(TaskOccurrence, o) for o in row.get("occurrences", ()))
    return kind(**{name: tuple(v) if isinstance(v, list) else v for name, v in row.items()})


def _rows(name: str) -> list[dict]:
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


@cache
def _items(plan_id: str) -> tuple[Task, ...]:
    rows = (row for row in _rows("plan_items") if row["plan_id"] == plan_id)
    return tuple(Task(plan_id, row["muc"], row["noi_dung"], "", None, "", "", None) for row in rows)


def listed(text: str | None) -> tuple[str, ...]:
    """The parts of "a; b; c"."""
    return tuple(part.strip() for part in (text or "").split(";") if part.strip())


def _plan(row: dict) -> Plan:
    return Plan(row["plan_id"], row["so"], row["ngay"], row["tieu_de"], int(row["nam"]))


def _unit(row: dict) -> Unit:
    return Unit(
        row["unit_id"],
        row["ten"],
        row["loai"],
        row["ma_hanh_chinh"],
        row["tinh_cu"],
        row["huyen_cu"],
        float(row["vi_do"]) if row["vi_do"] else None,
        float(row["kinh_do"]) if row["kinh_do"] else None,
        listed(row["don_vi_cu"]),
        row["hieu_luc_tu"],
        row["hieu_luc_den"],
    )


def _form(row: dict) -> AwardForm:
    return AwardForm(
        row["ma"],
        row["ten"],
        row["nhom"],
        row["cap"],
        listed(row["doi_tuong"]),
        row["viet_tat"],
        row["tinh_ty_le"] == "có",
        row["hieu_luc_den"],
    )


def _kind(row: dict) -> AwardKind:
    name = row["ten_theo_luat"] or f"Khen thưởng {row['ten_theo_bieu_thong_ke'].lower()}"
    return AwardKind(row["ma"], name, row["ten_theo_bieu_thong_ke"], row["dong_bieu_0603"], row["tinh_ty_le"] == "có")


def _recipient(row: dict) -> RecipientType:
    direct = {"có": "yes", "không": "no"}.get(row["truc_tiep"], "unknown")
    return RecipientType(row["ma"], row["ten"], row["nhom"], direct, row["dong_bieu_0603"])


def _tasks(plan: Plan) -> tuple[Task, ...]:
    occurrences = _occurrences(plan)
    return tuple(
        Task(
            plan.plan_id,
            row["stt"],
            row["noi_dung_cong_viec"],
            row["co_quan_chu_tri"],
            row["co_quan_phoi_hop"],
            row["thoi_gian_hoan_thanh"],
            row["loai_moc"],
            row["san_pham_de_xuat"],
            tuple(occurrences[row["stt"]]),
        )
        for row in _rows("tasks") + _rows("duties")
    )


def _owed(units: tuple[Unit, ...], tasks: tuple[Task, ...]) -> dict[str, tuple[str, ...]]:
    """Who owes each occurrence: its lead, or the units of the class it names; clusters are not known here."""
    named = {unit.name: (unit.unit_id,) for unit in units}
    for row in _rows("classes"):
        if row["kieu"] == "unit_type":
            types = listed(row["loai_don_vi"])
            named[row["ten"]] = tuple(u.unit_id for u in units if "*" in types or u.type in types)
    put_right = {row["ma_moc"].split("/", 1)[1]: row["co_quan"] for row in _rows("applicability")}
    leads = {f"{task.task_no}/{one.key}": task.lead for task in tasks for one in task.occurrences} | put_right
    return {occurrence: named[lead] for occurrence, lead in leads.items() if lead in named}


def _occurrences(plan: Plan) -> dict[str, list[TaskOccurrence]]:
    """Occurrences by task; imported late, since the child process gets them ready made."""
    from data.plan import plan_occurrences
    from data.workcalendar import WorkCalendar

    tasks = [
        {
            "task_no": row["stt"],
            "task_group": group,
            "deadline": row["thoi_gian_hoan_thanh"],
            "occurrence_labels": row["nhan_moc_de_xuat"],
        }
        for group, name in (("annex", "tasks"), ("duty", "duties"))
        for row in _rows(name)
    ]
    calendar = WorkCalendar.from_rows(_rows("calendar_overrides"))
    out: dict[str, list[TaskOccurrence]] = {}
    for one in plan_occurrences({"plan_id": plan.plan_id, "plan_date": plan.date, "year": plan.year}, tasks, calendar):
        dates = [day and day.isoformat() for day in (one.due_nominal, one.due, one.report_due)]
        out.setdefault(one.task_no, []).append(TaskOccurrence(one.key, one.label, one.kind, *dates))
    return out
