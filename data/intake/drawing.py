"""What a screen needs to draw the sender's sheet around its findings: letters, row numbers, cells as typed.
The first rows and every row with a finding, what each row was taken for, hidden rows marked, names of people masked.
Also the list of recognised tables with the meaning of each column, which an officer can correct."""

from __future__ import annotations

from data.intake.addresses import address, letters, position
from data.intake.grid import Grid
from data.intake.headings.upright import Upright
from data.intake.model import Finding
from data.intake.readers.workbook import as_typed
from data.intake.records import Rows
from data.intake.tables.table import Table
from data.text import clean

FIRST_ROWS = 60
MOST_ROWS = 400
MOST_COLUMNS = 40
MASK = "(không lưu họ tên)"


def draw(
    tables: list[Table], findings: list[Finding], rows: Rows, upright: dict[str, Upright]
) -> tuple[list[dict], list[dict]]:
    """Recognised tables, and one drawing per sheet that holds any; one set upright is drawn as it is in the file."""
    counts: dict[str, int] = {}
    for block in rows.blocks:
        counts[block.sheet] = counts.get(block.sheet, 0) + len(block)
    told = [_table(table) | _in_file(upright.get(table.sheet)) for table in tables]
    grids: dict[str, tuple[Grid, list[Table]]] = {}
    for table in tables:
        grids.setdefault(table.sheet, (table.grid, []))[1].append(table)
    drawings = []
    for grid, own in grids.values():
        wanted = {position(f.cell)[0] for f in findings if f.sheet == grid.name and f.cell}
        drawn = _sheet(upright[grid.name].original, [], wanted) if grid.name in upright else _sheet(grid, own, wanted)
        drawings.append(drawn | {"records": counts.get(grid.name, 0)})
    return told, drawings


def draw_sheets(grids: list[Grid]) -> list[dict]:
    """Sheets in which nothing was recognised, so that an officer can point at the heading."""
    return [_sheet(grid, [], set()) for grid in grids]


def _in_file(upright: Upright | None) -> dict:
    """Where a table set upright stands."""
    if upright is None:
        return {}
    first, last = upright.first + 1, upright.last + 1
    cells = {"first_cell": address(upright.first, upright.titles)}
    cells["last_cell"] = address(upright.last, upright.titles + upright.records)
    return {"header": [first, last], "first": first, "last": last, "totals": [], "hidden": [], **cells}


def _table(table: Table) -> dict:
    header, plan = table.header, table.plan
    return {
        "sheet": table.sheet,
        "form": header.form.code,
        "header": [header.top + 1, header.bottom + 1],
        "first": header.bottom + 2,
        "last": plan.last + 1,
        "first_cell": address(header.top, header.first),
        "last_cell": address(plan.last, header.last),
        "wide": header.is_wide,
        "shape": header.shape,
        "columns": [
            {
                "letter": m.letter,
                "title": m.title,
                "field": m.field,
                "meaning": _meaning(table, m),
                "dims": m.dims,
                "total": m.total,
                "suggestion": m.suggestion,
            }
            for m in header.meanings
        ],
        "records": len(plan.records),
        "totals": [r + 1 for r in plan.rows_of("total")],
        "hidden": sorted(r + 1 for r in table.grid.sheet.hidden_rows & set(plan.records))[:200],
        "unit_id": table.context.unit.value if table.context.unit else None,
        "period": table.context.period.value if table.context.period else None,
    }


def _meaning(table: Table, meaning) -> str | None:
    if meaning.measure and meaning.dims:
        return "Giá trị" if table.header.form.code == "results" else "Số lượng"
    if meaning.total and meaning.measure:
        return "Tổng để đối chiếu"
    if meaning.field in (None, "ignore"):
        return None
    return table.header.form.field(meaning.field).title


def _sheet(grid: Grid, tables: list[Table], wanted: set[int]) -> dict:
    shown = sorted({*range(min(FIRST_ROWS, len(grid.rows))), *sorted(wanted)[:MOST_ROWS]})
    shown = [r for r in shown if r < len(grid.rows)]
    width = min(grid.width, MOST_COLUMNS)
    kinds: dict[int, str] = {}
    masked: set[tuple[int, int]] = set()
    for table in tables:
        records = set(table.records)
        kinds.update(
            {r: "data" if r in records else table.plan.kinds[r] for r in shown if r in records or r in table.plan.kinds}
        )
        kinds.update(dict.fromkeys(range(table.header.top, table.header.bottom + 1), "header"))
        people = [
            m.column
            for m in table.header.meanings
            if m.field == "person" or m.field == "ignore" and "person" in {o.field for o in table.header.meanings}
        ]
        masked |= {(r, c) for r in shown if r > table.header.bottom for c in people}
    lines = []
    for row in shown:
        cells = [
            MASK
            if (row, c) in masked and grid.rows[row][c] not in ("", None)
            else clean(as_typed(grid.rows[row][c]))[:200]
            for c in range(width)
        ]
        for column in range(width):
            if (row, column) in grid.sheet.errors:
                cells[column] = grid.sheet.errors[row, column]
        lines.append(
            {"n": row + 1, "kind": kinds.get(row, "outside"), "hidden": row in grid.sheet.hidden_rows, "cells": cells}
        )
    merges = [[r0 + 1, letters(c0), r1 + 1, letters(c1)] for r0, c0, r1, c1 in grid.sheet.merges if r0 < FIRST_ROWS][
        :200
    ]
    return {
        "sheet": grid.name,
        "columns": [letters(c) for c in range(width)],
        "rows": lines,
        "merges": merges,
        "total_rows": len(grid.rows),
    }
