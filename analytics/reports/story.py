"""The twelve slides of a meeting as plain data, more for a plan of many tasks: each one finding and its one figure.
Titles are made from the numbers and have a neutral form for when the finding does not hold.
Notes give the speaker the formula, the source and what is not known."""

from __future__ import annotations

from datetime import date

from analytics import completion, sentences, words
from analytics.late import first_due, none_late, overdue_title, worst_title
from analytics.reports import story_awards as awards
from analytics.reports import story_rows as lists
from analytics.reports import story_tables as tables
from analytics.reports.facts import Facts
from analytics.reports.grouped import coming, last_words, late_occurrences, nothing_coming
from analytics.reports.slides import Card, Cell, Chart, Part, Series, Slide, Table, Text, columns
from analytics.reports.story_clusters import clusters
from analytics.reports.story_parts import slide, state_of

TASKS_ON_A_SLIDE = 18


def slides(facts: Facts) -> tuple[Slide, ...]:
    """Every slide that has something to say for the scope."""
    makers = [quarters, quarter_tasks, lists.overdue, awards.ratio, awards.structure]
    if facts.scope.kind != "unit":
        makers.append(clusters)
    makers.append(lists.not_reported)
    if facts.scope.is_province and facts.movements:
        makers.append(lists.movements)
    return (state(facts), *tasks(facts), *(make(facts) for make in (*makers, lists.results, lists.upcoming)))


def state(facts: Facts) -> Slide:
    figure = facts.figures
    code = facts.this_quarter.code
    quarter, due, waiting = facts.quarter(code), facts.quarter(code, "due"), facts.of_status(code, "awaiting_report")
    name = words.quarter_name(code)
    late = late_occurrences(facts)
    units = figure["units_late"].text
    what, which = ("mốc và kỳ", "mốc, kỳ") if facts.scope.is_province else ("nhiệm vụ", "nhiệm vụ")
    cards = [
        Card(
            words.number(quarter.done),
            f"/{words.number(quarter.total)}",
            f"{what} {name} đã hoàn thành",
            sentences.reached(due.done, due.total, waiting, which),
        ),
        Card(
            figure["overdue"].text,
            "",
            f"{words.occurrences(len(late))} quá hạn",
            (
                none_late("việc", facts.first_due)
                if not late
                else f"{figure['overdue_assignments'].text} việc ở {units} đơn vị"
                if facts.scope.kind != "unit"
                else f"lâu nhất {words.number(late[0].days)} ngày"
            ),
            "overdue" if late else "ink",
        ),
        awards.card(facts),
    ]
    if facts.scope.is_province:
        plan = facts.plan_state
        title = f"{words.fraction(plan.complete, plan.total)} nhiệm vụ hoàn thành, " + (
            f"{plan.late} nhiệm vụ quá hạn" if plan.late else none_late("nhiệm vụ", facts.first_due)
        )
        going = "chưa đến hạn" if facts.first_due else "đúng tiến độ"
        note = f"{plan.on_track} {going}, {plan.late} quá hạn, {plan.undated} không quy định thời hạn"
        if plan.undetermined:
            note += f", {plan.undetermined} chưa xác định đơn vị"
        cards.insert(
            0, Card(words.number(plan.complete), f"/{words.number(plan.total)}", "nhiệm vụ hoàn thành cả năm", note)
        )
    else:
        title = f"{facts.scope.name}: {words.fraction(quarter.done, quarter.total)} nhiệm vụ {name} hoàn thành, " + (
            f"{figure['overdue_assignments'].text} việc quá hạn" if late else none_late("việc", facts.first_due)
        )
    width = (100 - 1.5 * (len(cards) - 1)) / len(cards)
    parts = [Part(card, at * (width + 1.5), 0, width, 35) for at, card in enumerate(cards)]
    parts.append(Part(_completion(facts), 0, 38, 36, 62, "Hoàn thành theo quý"))
    parts.append(_worst(facts, late))
    return slide(
        facts,
        "state",
        f"{facts.plan_short}, tình hình chung",
        title,
        parts,
        [
            facts.plan_sentence(facts.plan_name) if facts.scope.is_province else "",
            "Hoàn thành cả năm: mọi mốc và kỳ trong năm đều đã hoàn thành. Quá hạn: có mốc hoặc kỳ quá hạn.",
            f"Của quý: số {what} hoàn thành trên số có thời hạn trong quý, không tính không phát sinh.",
            f"{words.INDICATORS['B'][0]}: {words.INDICATORS['B'][1]}.",
        ],
    )


def _worst(facts: Facts, late: list) -> Part:
    """What is latest; when nothing is late, what falls due first."""
    if late:
        return Part(
            tables.late_table(facts, late[:5], short=True), 39, 38, 61, 62, worst_title(5, len(late), "mốc, kỳ")
        )
    rows, until = coming(facts, facts.this_quarter)
    if rows:
        return Part(
            tables.soon_table(rows[:5]),
            39,
            38,
            61,
            62,
            f"{none_late('việc', facts.first_due).capitalize()}; thời hạn gần nhất",
        )
    told = Text((f"{nothing_coming(facts, until)}.",))
    return Part(told, 39, 38, 61, 62, worst_title(5, 0))


def tasks(facts: Facts) -> list[Slide]:
    """The tasks of the plan at one glance; those of a longer plan in equal parts, none left out."""
    if not facts.scope.is_province:
        return [_own_items(facts)]
    parts = -(-len(facts.tasks) // TASKS_ON_A_SLIDE)
    size = -(-len(facts.tasks) // parts)
    return [_tasks(facts, facts.tasks[at * size : (at + 1) * size], at) for at in range(parts)]


def _tasks(facts: Facts, shown, part: int) -> Slide:
    stands_out = 2 * sum(row.state == "late" for row in shown) < len(shown)  # bold for most of them marks none
    rows = tuple(
        (
            Cell(row.task_no, "muted"),
            Cell(row.short_title, bold=stands_out and row.state == "late", may_cut=True, tail=last_words(row)),
            Cell(row.lead, may_cut=True),
            Cell(row.deadline.replace(f"/{facts.year}", "")),  # said once above, so that the leads keep their names
            Cell(words.fraction(row.done, row.total) if row.kind != "undated" else "–"),
            Cell(
                {"late": "▲ ", "complete": "● "}.get(row.state, "") + state_of(facts, row)[0],
                state_of(facts, row)[1],
                bold=row.state == "late",
            ),
        )
        for row in shown
    )
    heads = columns(f":3.1 | Nhiệm vụ:38.8 | Cơ quan chủ trì:26.2 | Thời hạn:13.2 | Mốc, kỳ:7.9> | {words.STATUS}:10.8")
    plan = facts.plan_state
    kicker = f"{facts.plan_short}, Danh mục {plan.total} nhiệm vụ năm {facts.year}"
    title = _tasks_title(plan, facts.first_due)
    if len(shown) < len(facts.tasks):
        stretch = f"nhiệm vụ {shown[0].task_no} đến {shown[-1].task_no}"
        kicker += f": {stretch}"
        title = f"{stretch[:1].upper()}{stretch[1:]}: {_states_told(shown)}" if part else title
    return slide(
        facts,
        f"tasks-{part + 1}" if part else "tasks",
        kicker,
        title,
        [Part(Table(heads, rows, "Bảng các nhiệm vụ và trạng thái", 12))],
        ["Mốc, kỳ: số đã hoàn thành trên số của cả năm, không tính không phát sinh."],
    )


def _tasks_title(plan, first: date | None) -> str:
    if not plan.late:
        none = none_late("nhiệm vụ", first).capitalize()
        return f"{none}; {words.fraction(plan.complete, plan.total)} hoàn thành cả năm"
    complete = f"{words.count_word(plan.complete)} đã" if plan.complete else "chưa nhiệm vụ nào"
    return f"{words.count_word(plan.late, capital=True)} nhiệm vụ quá hạn, {complete} hoàn thành cả năm"


def _states_told(shown) -> str:
    late, complete = (sum(row.state == state for row in shown) for state in ("late", "complete"))
    told = f"{words.count_word(late)} quá hạn" if late else "không quá hạn"
    return f"{told}, {words.fraction(complete, len(shown))} hoàn thành cả năm"


def _own_items(facts: Facts) -> Slide:
    done, total = completion.share(row.status for row in facts.occurrences)
    table = tables.occurrence_table(facts, facts.occurrences, 15)
    return slide(
        facts,
        "tasks",
        f"{facts.plan_short}, nhiệm vụ được giao",
        f"{facts.scope.name} hoàn thành {words.fraction(done, total)} mốc và kỳ của cả năm",
        [Part(table)],
        ["Chỉ tính mốc, kỳ có thời hạn và phát sinh."],
    )


def _completion(facts: Facts) -> Chart:
    """Columns by quarter: done, late, the rest; for units the same from completion counts."""
    codes = [f"{facts.year}-Q{number}" for number in (1, 2, 3, 4)]
    quarters_ = [facts.quarter(code) for code in codes]
    late = [facts.of_status(code, "overdue") for code in codes]
    rest = [row.total - row.done - count for row, count in zip(quarters_, late, strict=True)]
    return Chart(
        "Số mốc và kỳ theo quý" if facts.scope.is_province else "Số nhiệm vụ theo quý",
        tuple(
            f"{words.period(code, year=False)}: {words.fraction(row.done, row.total)}"
            for code, row in zip(codes, quarters_, strict=True)
        ),
        (
            Series("Hoàn thành", "done", tuple(row.done for row in quarters_)),
            Series("Quá hạn", "overdue", tuple(late)),
            Series("Còn lại", "rest", tuple(rest)),
        ),
        "Cột chồng theo quý: "
        + "; ".join(
            f"{words.quarter_name(code)} hoàn thành {words.fraction(row.done, row.total)}, quá hạn {count}"
            for code, row, count in zip(codes, quarters_, late, strict=True)
        ),
    )


def quarters(facts: Facts) -> Slide:
    codes = [f"{facts.year}-Q{number}" for number in (1, 2, 3, 4)]
    rows = []
    for code in codes:
        due = facts.quarter(code, "due")
        rows.append(
            (
                Cell(words.period(code, year=False), bold=True),
                *(
                    Cell(words.fraction(row.done, row.total) if row.total else "–")
                    for row in (
                        facts.quarter(code),
                        facts.quarter(code, kind="one_off"),
                        facts.quarter(code, kind="periodic"),
                    )
                ),
                Cell(words.fraction(due.done, due.total) if due.total else "chưa đến hạn"),
            )
        )
    heads = columns(":16 | Cả quý:19> | Một lần:18> | Định kỳ:18> | Đã đến hạn:29>")
    late = [row.quarter for row in facts.occurrences if row.status == "overdue"]
    done = sum(facts.quarter(code).done for code in codes)
    total = sum(facts.quarter(code).total for code in codes)
    aside = sum(facts.quarter(code).not_applicable for code in codes)
    lines = [
        f"Cả năm: {words.fraction(done, total)}" + (f"; không phát sinh {aside}" if aside else "") + ".",
    ]
    if facts.scope.is_province:  # elsewhere each unit's own is counted
        lines.append("Một mốc, kỳ chung chỉ hoàn thành khi mọi đơn vị hoàn thành.")
    undated = sum(row.kind == "undated" for row in facts.occurrences)
    if undated:
        lines.append(f"{undated} nhiệm vụ không quy định thời hạn, không tính.")
    return slide(
        facts,
        "quarters",
        f"{facts.plan_short}, hoàn thành theo quý",
        overdue_title(late, len(late), done, total, facts.first_due),
        [
            Part(_completion(facts), 0, 0, 50, 100),
            Part(Table(heads, tuple(rows), "Bảng số hoàn thành theo quý", 14), 54, 2, 46, 55),
            Part(Text(tuple(lines), 14), 54, 66, 46, 34),
        ],
        [
            "Quý lấy theo thời hạn ghi trong kế hoạch; tính quá hạn theo ngày làm việc cuối cùng. "
            "Đã đến hạn: thời hạn không sau ngày số liệu."
        ],
    )


def quarter_tasks(facts: Facts) -> Slide:
    rows = [row for row in facts.occurrences if row.quarter == facts.this_quarter.code]
    name = words.period(facts.this_quarter.code)
    late = sum(row.status == "overdue" for row in rows)
    done, total = completion.share(row.status for row in rows)
    title = f"{name} không có mốc, kỳ nào phải hoàn thành"
    if total:
        title = f"{name} hoàn thành {words.fraction(done, total)} mốc và kỳ, " + (
            f"{late} quá hạn" if late else none_late("mốc, kỳ", first_due((row.due for row in rows), facts.as_of))
        )
    return slide(
        facts,
        "quarter_tasks",
        f"{facts.plan_short}, nhiệm vụ của quý",
        title,
        [Part(tables.occurrence_table(facts, rows, 15) if rows else Text(("Quý này không có mốc, kỳ nào.",), 20))],
        ["Đơn vị: số đơn vị hoàn thành trên số đơn vị phải thực hiện."],
    )
