"""When awards were given: a decision with number and date, or a period, and what must fit together then.
The date lies in the period; the unit and the award existed on that day.
What is missing is told where it would stand, once, and not where a cell could not be read anyway."""

from __future__ import annotations

from data.intake.awards import AwardReader
from data.intake.model import Block, Finding, address
from data.intake.values import LIMIT, Table
from data.text import period_bounds, period_label


def check(reader: AwardReader, block: Block) -> None:
    """A decision with number and date, or a period; the date inside the period; the unit and award valid then."""
    table = reader.table
    n = len(block)
    number, day, period = (block.fields[name] for name in ("decision_no", "decision_date", "period"))
    lists = [c.values if c.values is not None else [c.constant] * n for c in (number, day, period)]
    combos = set(zip(map(bool, lists[0]), *lists[1:], strict=True))  # which number it is does not matter here
    bounds = {p: tuple(d.isoformat() for d in period_bounds(p)) for p in {p for _, _, p in combos if p}}
    bad: dict[tuple, str] = {}
    decided = any(no and date for no, date, _ in combos) and table.column_of("decision_no") is not None
    for no, date, told in combos:
        if decided and told and not no and not date:
            bad[no, date, told] = "no_decision"
        elif told is None and date is None:
            bad[no, date, told] = "no_date" if no else "missing_period"
        elif no and not date:
            bad[no, date, told] = "no_date_but_period"
        elif date and told and not bounds[told][0] <= date <= bounds[told][1]:
            bad[no, date, told] = "outside"
        elif date and not no:
            bad[no, date, told] = "no_number"
    unread = ("bad_date", "future_date", "bad_period", "several_decisions", "error_value", "formula_without_value")
    already = table.asked(*unread) if bad else set()
    seen: dict[str, int] = {}
    if bad:
        for i, combo in enumerate(zip(*lists, strict=True)):
            why = bad.get((bool(combo[0]), *combo[1:]))
            if why:
                seen[why] = seen.get(why, 0) + 1
                if seen[why] <= LIMIT:
                    _tell_when(table, block, i, combo, why, already)
    _valid_then(reader, block, lists)


def _tell_when(table: Table, block: Block, i: int, combo: tuple, why: str, already: set) -> None:
    number, day, period = combo
    line = block.lines[i]
    row = line - 1
    date_column, number_column = table.column_of("decision_date"), table.column_of("decision_no")
    number_column = table.column_of("decision") if number_column is None else number_column
    asked = [address(row, c) for c in (date_column, number_column, table.column_of("period")) if c is not None]
    if not already.isdisjoint(asked):
        return  # what is missing stands there and could not be read: told already
    if why == "missing_period":
        column = next((c for c in (table.column_of("period"), number_column, date_column) if c is not None), None)
        table.tell(
            "error",
            "missing_period",
            row,
            column if column is not None else table.header.first,
            None,
            f"Hàng {line} không cho biết thuộc quyết định hay kỳ nào. Ghi số và ngày quyết định, hoặc kỳ báo "
            "cáo (tháng, quý, 6 tháng, năm) ở cột, ở đầu trang, hoặc chọn khi nạp tệp.",
        )
    elif why in ("no_date", "no_date_but_period"):
        level = "error" if why == "no_date" else "warning"
        table.tell(
            level,
            "missing_decision_date",
            row,
            next((c for c in (date_column, number_column) if c is not None), table.header.first),
            number,
            f"Hàng {line} ghi quyết định số {number} nhưng không có ngày quyết định. Ghi ngày trên quyết định."
            + (f" Tạm tính vào {period_label(period)}." if why != "no_date" else ""),
        )
    elif why == "no_number":
        table.tell(
            "warning",
            "missing_decision_no",
            row,
            number_column if number_column is not None else date_column,
            day,
            f"Hàng {line} có ngày quyết định nhưng không có số quyết định; được tính theo ngày quyết định. Đề "
            "nghị ghi số quyết định.",
        )
    elif why == "no_decision":
        table.tell(
            "warning",
            "missing_decision_no",
            row,
            number_column,
            None,
            f"Hàng {line} không ghi quyết định, trong khi các hàng khác có; được tính theo {period_label(period)}. Ghi "
            "số và ngày quyết định nếu có.",
        )
    elif why == "outside":
        shown = f"{day[8:]}/{day[5:7]}/{day[:4]}"
        table.tell(
            "warning",
            "date_outside_period",
            row,
            date_column if date_column is not None else number_column,
            shown,
            f"Hàng {line}: ngày quyết định {shown} nằm ngoài {period_label(period)}. Kiểm tra lại ngày hoặc kỳ "
            "báo cáo.",
        )


def _valid_then(reader: AwardReader, block: Block, lists: list[list]) -> None:
    """Awards and units that did not exist on the day: giấy khen of a district after 30/06/2025, a commune before."""
    table = reader.table
    starts = {u.unit_id: u.valid_from for u in reader.catalogue.units if u.valid_from}
    ends = {f.form_id: f.valid_to for f in reader.catalogue.forms if f.valid_to}
    first_day = min(starts.values(), default="")
    days = set(lists[1]) | {None}
    awards = block.fields["award_form"]
    has_ended = bool(ends) and any(
        form in ends for form in (set(awards.values) if awards.values is not None else {awards.constant})
    )
    if not has_ended and not any(day and day < first_day for day in days):
        return
    units = block.fields["unit_id"]
    told = 0
    for i in range(len(block)):
        day = lists[1][i] or (period_bounds(lists[2][i])[0].isoformat() if lists[2][i] else None)
        form, unit = awards.at(i), units.at(i)
        if not day or told > 200:
            continue
        if form in ends and day > ends[form]:
            told += 1
            table.findings.append(
                Finding(
                    "warning",
                    "award_ended",
                    block.sheet,
                    block.place("award_form", i) or block.place("quantity", i),
                    reader.forms[form].name,
                    f"Hàng {block.lines[i]}: “{reader.forms[form].name}” không còn từ ngày "
                    f"{ends[form][8:]}/{ends[form][5:7]}/{ends[form][:4]}. Kiểm tra lại hình "
                    "thức hoặc ngày.",
                )
            )
        elif unit in starts and day < starts[unit]:
            told += 1
            name = reader.names.units.by_id[unit].name
            table.findings.append(
                Finding(
                    "warning",
                    "unit_not_yet",
                    block.sheet,
                    block.place("unit", i) or block.place("quantity", i),
                    name,
                    f"Hàng {block.lines[i]}: {name} thành lập từ ngày "
                    f"{starts[unit][8:]}/{starts[unit][5:7]}/{starts[unit][:4]}, sau ngày của "
                    "số liệu. Kiểm tra lại đơn vị hoặc ngày.",
                )
            )
