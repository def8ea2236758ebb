"""Measured results of all units put together: 2.117 tin, bài; 214 người được tập huấn.
Grain: one Measure a task and measure. Counts are added; shares never are, they stand as told or as a range.
A measure whose name begins with its unit of measure is said as a phrase, any other with a colon."""

from __future__ import annotations

from dataclasses import dataclass

from analytics import words
from analytics.reports.facts import Facts


@dataclass(frozen=True)
class Measure:
    """One measured result: the values told, and how many units told them."""

    task_no: str
    name: str
    unit_of: str
    values: tuple[float, ...]
    units: int

    @property
    def total(self) -> float | None:
        """The sum; of shares the one that was told, None for several."""
        if self.is_share:
            return self.values[0] if len(set(self.values)) == 1 else None
        return sum(self.values)

    @property
    def reads(self) -> bool:
        """The name begins with its unit, so that the number can stand before it."""
        return bool(self.unit_of) and self.name.lower().startswith(self.unit_of.lower())

    @property
    def is_share(self) -> bool:
        return "%" in self.unit_of

    @property
    def text(self) -> str:
        if self.total is None:
            return f"từ {_plain(min(self.values))} đến {_plain(max(self.values))}"
        return _plain(self.total)

    @property
    def phrase(self) -> str:
        """'214 người được tập huấn'; 'hồ sơ được số hóa: 85%' where the name does not begin with its unit."""
        if self.reads:
            return f"{self.text} {self.name[:1].lower()}{self.name[1:]}"
        unit = self.unit_of if self.is_share else f" {self.unit_of}"
        return f"{self.name[:1].lower()}{self.name[1:]}: {self.text}{unit.rstrip()}"


def measures(facts: Facts) -> list[Measure]:
    """Measured results by task and measure, in the order of the tasks."""
    found: dict[tuple, list] = {}
    for row in facts.results:
        found.setdefault((row.task_no, row.measure, row.measure_unit or ""), []).append(row)
    order = sorted(found, key=lambda key: (int(key[0]) if key[0].isdecimal() else 99, key[1]))
    return [
        Measure(*key, tuple(float(row.value) for row in found[key]), len({row.unit_id for row in found[key]}))
        for key in order
    ]


def _plain(value: float) -> str:
    return words.number(value) if value == int(value) else words.decimal(value)
