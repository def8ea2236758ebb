"""The twelve slides of a meeting as plain data: each says one finding and shows the one figure behind it.
Titles are made from the numbers and have a neutral form for when the finding does not hold.
Notes give the speaker the formula, the source and what is not known."""

from __future__ import annotations

from analytics import sentences, words
from analytics.reports import story_awards as awards
from analytics.reports.facts import Facts
from analytics.reports.grouped import late_occurrences, measures, named, silent_by_occurrence, silent_by_unit
from analytics.reports.periods import after, period_of
from analytics.reports.slides import Card, Cell, Chart, Column, Part, Series, Slide, Table, Text
from analytics.reports.story_parts import STATES, slide, source_of, status_cell

ROWS_ON_A_SLIDE = 8


def slides(facts: Facts) -> tuple[Slide, ...]:
    """Every slide that has something to say for the scope."""
    makers = [state, tasks, quarters, quarter_tasks, overdue, awards.ratio, awards.structure]
    if facts.scope.kind != "unit":
        makers.append(awards.clusters)
    makers.append(not_reported)
    if facts.scope.is_province:
        makers.append(movements)
    return tuple(make(facts) for make in (*makers, results, upcoming))


def state(facts: Facts) -> Slide:
    figure = facts.figures
    quarter = facts.quarter(facts.this_quarter)
    due = facts.quarter(facts.this_quarter, "due")
    name = words.quarter_name(facts.this_quarter)
    late = late_occurrences(facts)
    units = figure["units_late"].text
    what = "mốc và kỳ" if facts.scope.is_province else "nhiệm vụ"
    cards = [Card(words.number(quarter.done), f"/{words.number(quarter.total)}", f"{what} {name} đã hoàn thành",
                  f"đã đến hạn: {words.fraction(due.done, due.total)}" if due.total else "chưa mốc nào đến hạn"),
             Card(figure["overdue"].text, "", "mốc và kỳ quá hạn",
                  f"{figure['overdue_assignments'].text} việc ở {units} đơn vị" if late else "không việc nào quá hạn",
                  "overdue" if late else "ink"),
             awards.card(facts)]
    if facts.scope.is_province:
        plan = facts.plan_state
        title = (f"{words.fraction(plan.complete, plan.total)} nhiệm vụ hoàn thành, "
                 + (f"{plan.late} nhiệm vụ quá hạn" if plan.late else "không nhiệm vụ nào quá hạn"))
        note = f"{plan.on_track} đúng tiến độ, {plan.late} quá hạn, {plan.undated} không quy định thời hạn"
        if plan.undetermined:
            note += f", {plan.undetermined} chưa xác định đơn vị"
        cards.insert(0, Card(words.number(plan.complete), f"/{words.number(plan.total)}",
                             "nhiệm vụ hoàn thành cả năm", note))
    else:
        title = (f"{facts.scope.name}: {words.fraction(quarter.done, quarter.total)} nhiệm vụ {name} hoàn thành, "
                 + (f"{figure['overdue_assignments'].text} việc quá hạn" if late else "không việc nào quá hạn"))
    width = (100 - 1.5 * (len(cards) - 1)) / len(cards)
    parts = [Part(card, at * (width + 1.5), 0, width, 35) for at, card in enumerate(cards)]
    parts.append(Part(_completion(facts), 0, 40, 43, 60, "Hoàn thành theo quý"))
    parts.append(Part(_late_table(late[:5], short=True), 46, 40, 54, 60, sentences.worst_title(5, len(late))))
    return slide(facts, "state", f"{facts.plan_short}, tình hình chung", title, parts, [
        sentences.plan_sentence(facts.as_of, facts.plan_name, *(
            getattr(facts.plan_state, name) for name in ("total", "complete", "on_track", "late"))).replace("**", "")
        if facts.scope.is_province else "",
        "Hoàn thành cả năm: mọi mốc và kỳ của nhiệm vụ trong năm đều đã hoàn thành. Quá hạn: có mốc hoặc kỳ quá hạn."])


def tasks(facts: Facts) -> Slide:
    if not facts.scope.is_province:
        return _own_items(facts)
    plan = facts.plan_state
    rows = tuple(
        (Cell(row.task_no, "muted"), Cell(words.shorten(row.short_title, 52), bold=row.state == "late"),
         Cell(words.shorten(row.lead, 30)), Cell(row.deadline), Cell(words.fraction(row.done, row.total)
                                                                     if row.kind != "undated" else "–"),
         Cell({"late": "▲ ", "complete": "● "}.get(row.state, "") + STATES[row.state][0], STATES[row.state][1],
              bold=row.state == "late"))
        for row in facts.tasks)
    columns = (Column("", 4, "right"), Column("Nhiệm vụ", 39), Column("Cơ quan chủ trì", 22),
               Column("Thời hạn", 14), Column("Mốc, kỳ", 8, "right"), Column("Tình trạng", 13))
    title = (f"{words.count_word(plan.late, capital=True)} trong {plan.total} nhiệm vụ đang quá hạn, "
             f"{words.count_word(plan.complete) if plan.complete else 'chưa nhiệm vụ nào'} hoàn thành cả năm"
             if plan.late
             else f"Không nhiệm vụ nào quá hạn; {words.fraction(plan.complete, plan.total)} hoàn thành cả năm")
    return slide(facts, "tasks", f"{facts.plan_short}, Danh mục {plan.total} nhiệm vụ", title,
                 [Part(Table(columns, rows, "Bảng các nhiệm vụ và tình trạng", 12))],
                 ["Mốc, kỳ: số đã hoàn thành trên số của cả năm, không tính không phát sinh."])


def _own_items(facts: Facts) -> Slide:
    dated = [row for row in facts.occurrences if row.kind != "undated" and row.status != "not_applicable"]
    done = sum(row.status in words.DONE for row in dated)
    table = _occurrence_table(facts.occurrences, 15)
    return slide(facts, "tasks", f"{facts.plan_short}, nhiệm vụ được giao",
                 f"{facts.scope.name} hoàn thành {words.fraction(done, len(dated))} mốc và kỳ của cả năm",
                 [Part(table)], ["Chỉ tính mốc, kỳ có thời hạn và phát sinh."])


def _occurrence_table(rows, limit: int, size: float = 12.5) -> Table:
    columns = (Column("Nhiệm vụ, mốc hoặc kỳ", 46), Column("Thời hạn", 10), Column("Hạn gửi", 11),
               Column("Đơn vị", 10, "right"), Column("Tình trạng", 23))
    lines = tuple(
        (Cell(named(row, 64), bold=row.status == "overdue"), Cell(words.day(row.due)),
         Cell(words.day(row.report_due) if row.report_due else ""),
         Cell(words.fraction(row.done, row.total) if row.units else "–"), status_cell(row))
        for row in rows[:limit])
    more = f"và {len(rows) - limit} mốc, kỳ khác" if len(rows) > limit else ""
    return Table(columns, lines, "Bảng mốc và kỳ với thời hạn, số đơn vị hoàn thành và tình trạng", size, more)


def _completion(facts: Facts) -> Chart:
    """Columns by quarter: done, late, the rest; for units the same from completion counts."""
    codes = [f"{facts.year}-Q{number}" for number in (1, 2, 3, 4)]
    quarters_ = [facts.quarter(code) for code in codes]
    if facts.scope.is_province:
        late = [sum(row.quarter == code and row.status == "overdue" for row in facts.occurrences) for code in codes]
    else:
        late = [sum(row.status == "overdue" and row.task_no.isdigit() and _quarter(row) == code
                    for row in facts.assignments) for code in codes]
    rest = [row.total - row.done - count for row, count in zip(quarters_, late, strict=True)]
    return Chart(
        "Số mốc và kỳ theo quý" if facts.scope.is_province else "Số nhiệm vụ theo quý",
        tuple(f"{words.period(code, year=False)}: {words.fraction(row.done, row.total)}"
              for code, row in zip(codes, quarters_, strict=True)),
        (Series("Hoàn thành", "done", tuple(row.done for row in quarters_)),
         Series("Quá hạn", "overdue", tuple(late)),
         Series("Còn lại", "rest", tuple(rest))),
        "Cột chồng theo quý: " + "; ".join(
            f"{words.quarter_name(code)} hoàn thành {words.fraction(row.done, row.total)}, quá hạn {count}"
            for code, row, count in zip(codes, quarters_, late, strict=True)))


def _quarter(row) -> str:
    return f"{row.due_nominal.year}-Q{(row.due_nominal.month - 1) // 3 + 1}" if row.due_nominal else ""


def quarters(facts: Facts) -> Slide:
    codes = [f"{facts.year}-Q{number}" for number in (1, 2, 3, 4)]
    rows = []
    for code in codes:
        due = facts.quarter(code, "due")
        rows.append((Cell(words.period(code, year=False), bold=True),
                     *(Cell(words.fraction(row.done, row.total)) for row in (
                         facts.quarter(code), facts.quarter(code, kind="one_off"),
                         facts.quarter(code, kind="periodic"))),
                     Cell(words.fraction(due.done, due.total) if due.total else "chưa đến hạn")))
    columns = (Column("", 18), Column("Cả quý", 19, "right"), Column("Một lần", 19, "right"),
               Column("Định kỳ", 19, "right"), Column("Đã đến hạn", 25, "right"))
    late = [row.quarter for row in facts.occurrences if row.status == "overdue"]
    done = sum(facts.quarter(code).done for code in codes)
    total = sum(facts.quarter(code).total for code in codes)
    aside = sum(facts.quarter(code).not_applicable for code in codes)
    lines = [f"Cả năm: {words.fraction(done, total)}" + (f"; không phát sinh {aside}" if aside else "") + ".",
             "Một mốc, kỳ chung chỉ hoàn thành khi mọi đơn vị hoàn thành."]
    undated = sum(row.kind == "undated" for row in facts.occurrences)
    if undated:
        lines.append(f"{undated} nhiệm vụ không quy định thời hạn, không tính.")
    return slide(facts, "quarters", f"{facts.plan_short}, hoàn thành theo quý",
                 sentences.overdue_title(late, len(late), done, total),
                 [Part(_completion(facts), 0, 0, 50, 100),
                  Part(Table(columns, tuple(rows), "Bảng số hoàn thành theo quý", 15), 54, 2, 46, 55),
                  Part(Text(tuple(lines), 14), 54, 66, 46, 34)],
                 ["Quý lấy theo thời hạn ghi trong kế hoạch; tính quá hạn theo ngày làm việc cuối cùng. "
                  "Đã đến hạn: thời hạn không sau ngày số liệu."])


def quarter_tasks(facts: Facts) -> Slide:
    rows = [row for row in facts.occurrences if row.quarter == facts.this_quarter]
    name = words.period(facts.this_quarter)
    late = sum(row.status == "overdue" for row in rows)
    done = sum(row.status in words.DONE for row in rows)
    total = sum(row.status != "not_applicable" for row in rows)
    title = f"{name}: hoàn thành {words.fraction(done, total)} mốc và kỳ, " + (
        f"{late} quá hạn" if late else "không mốc, kỳ nào quá hạn")
    return slide(facts, "quarter_tasks", f"{facts.plan_short}, nhiệm vụ của quý", title,
                 [Part(_occurrence_table(rows, 15))],
                 ["Đơn vị: số đơn vị hoàn thành trên số đơn vị phải thực hiện."])


def _late_table(late: list, short: bool = False) -> Table:
    if short:
        columns = (Column("Số ngày", 14, "right"), Column("Nhiệm vụ, mốc hoặc kỳ", 50), Column("Đơn vị", 36))
        rows = tuple((Cell(f"▲ {words.number(one.days)}", "overdue", True), Cell(one.named(60), bold=True),
                      Cell(words.shorten(one.who, 40))) for one in late)
        return Table(columns, rows, "Bảng mốc và kỳ chậm nhất", 12.5)
    columns = (Column("Số ngày", 9, "right"), Column("Nhiệm vụ, mốc hoặc kỳ", 31), Column("Đơn vị", 19),
               Column("Nguyên nhân, vướng mắc", 32), Column("Hẹn xong", 9))
    rows = tuple((Cell(f"▲ {words.number(one.days)}", "overdue", True), Cell(one.named(70), bold=True),
                  Cell(one.who), Cell(words.shorten(one.why, 90)), Cell(one.promise)) for one in late)
    return Table(columns, rows, "Bảng mốc và kỳ quá hạn, nặng nhất trước", 14)


def overdue(facts: Facts) -> Slide:
    late = late_occurrences(facts)
    kicker = f"Nhiệm vụ quá hạn, {facts.plan_short}"
    if not late:
        return slide(facts, "overdue", kicker, "Không mốc, kỳ nào quá hạn", [
            Part(Text((f"Đến ngày {words.day(facts.as_of)} không có việc quá hạn.",), 20))], [])
    shared = [one for one in late if len(one.rows) > 1]
    waiting = {row.unit_id for one in shared for row in one.rows}
    title = f"Còn {len(late)} mốc và kỳ quá hạn" + (
        f"; {len(shared)} trong số đó đang chờ {len(waiting)} đơn vị" if shared and len(shared) < len(late) else
        f", đang chờ {len(waiting)} đơn vị" if shared and facts.scope.kind != "unit" else "")
    table = _late_table(late[:ROWS_ON_A_SLIDE])
    rest = len(late) - ROWS_ON_A_SLIDE
    if rest > 0:
        table = Table(table.columns, table.rows, table.alt, table.size, f"và {rest} mốc, kỳ khác ít ngày hơn")
    figure = facts.figures
    source = f"{figure['overdue_assignments'].text} việc ở {figure['units_late'].text} đơn vị. {source_of(facts)}"
    return slide(facts, "overdue", kicker, title, [Part(table)],
                 ["Số ngày: ngày lịch sau thời hạn đã chuyển sang ngày làm việc; mốc, kỳ nhiều đơn vị lấy đơn vị "
                  "chậm nhất."], source)


def not_reported(facts: Facts) -> Slide:
    units, kicker = silent_by_unit(facts), "Chấp hành chế độ báo cáo"
    if not units:
        return slide(facts, "not_reported", kicker, "Mọi kỳ đã qua hạn gửi đều có báo cáo", [
            Part(Text(("Không thiếu báo cáo nào của các mốc, kỳ đã qua hạn gửi.",), 20))], [])
    by_occurrence = silent_by_occurrence(facts)
    left = tuple((Cell(named(row, 60), bold=True), Cell(words.day(row.report_due or row.due)),
                  Cell(words.fraction(count, row.units))) for row, count in by_occurrence[:9])
    more = f"và {len(by_occurrence) - 9} mốc, kỳ khác" if len(by_occurrence) > 9 else ""
    table = Table((Column("Mốc, kỳ", 60), Column("Hạn gửi", 20), Column("Chưa báo cáo", 20, "right")), left,
                  "Bảng số đơn vị chưa báo cáo theo mốc, kỳ", 13, more)
    title = f"{words.fraction(len(units), facts.units)} đơn vị còn thiếu báo cáo, tổng cộng " \
            f"{words.number(sum(count for _, count in units))} lượt"
    if facts.scope.kind == "unit":
        title = f"{facts.scope.name} còn thiếu {units[0][1]} báo cáo"
        return slide(facts, "not_reported", kicker, title, [Part(table)], [])
    right = tuple((Cell(unit, bold=True), Cell(words.number(count))) for unit, count in units[:9])
    most = Table((Column("Thiếu nhiều nhất", 75), Column("Số báo cáo", 25, "right")), right,
                 "Bảng đơn vị thiếu nhiều báo cáo nhất", 13,
                 f"và {len(units) - 9} đơn vị khác" if len(units) > 9 else "")
    if facts.scope.kind == "cluster":
        title = f"{len(units)} đơn vị của {facts.scope.name} còn thiếu báo cáo"
    return slide(facts, "not_reported", kicker, title, [Part(table, 0, 0, 58), Part(most, 62, 0, 38)],
                 ["Chỉ tính mốc, kỳ đã qua hạn gửi báo cáo mà đơn vị chưa gửi báo cáo nào; đơn vị báo “chưa thực hiện” "
                  "là đã báo cáo."])


def movements(facts: Facts) -> Slide:
    rows = facts.movements
    missing = sum(row.mid_review_due is None and row.final_review_due is None for row in rows)
    table = Table(
        (Column("", 4, "right"), Column("Phong trào thi đua", 52), Column("Cấp phát động", 20), Column("Sơ kết", 12),
         Column("Tổng kết", 12)),
        tuple((Cell(row.movement_no, "muted"), Cell(words.shorten(row.name, 96), bold=True), Cell(row.launched_by or "–"),
               *(Cell(words.day(day) if day else "chưa nhập", None if day else "muted")
                 for day in (row.mid_review_due, row.final_review_due))) for row in rows[:12]),
        "Bảng phong trào thi đua và thời hạn sơ kết, tổng kết", 13)
    title = f"{words.count_word(len(rows), capital=True)} phong trào thi đua đang theo dõi" + (
        f"; {missing} phong trào chưa nhập thời hạn sơ kết, tổng kết" if missing else "")
    return slide(facts, "movements", "Phong trào thi đua", title, [Part(table)],
                 ["Tên giữ nguyên văn của kế hoạch."], f"Nguồn: {facts.plan_name}.")


def results(facts: Facts) -> Slide:
    found = measures(facts)
    kicker = "Kết quả đo được"
    if not found:
        return slide(facts, "results", kicker, "Chưa có kết quả đo được nào được báo cáo", [Part(Text((
            "Tin, bài, gương điển hình; lớp, người tập huấn; đơn vị được kiểm tra: không có số liệu.",
            "Nhập tại trang Tiếp nhận số liệu, biểu “Kết quả đo được”."), 18))], [])
    table = Table((Column("Nhiệm vụ", 12), Column("Nội dung", 46), Column("Kết quả", 16, "right"),
                   Column("Đơn vị tính", 14), Column("Số đơn vị báo cáo", 12, "right")),
                  tuple((Cell(one.task_no, "muted"), Cell(words.shorten(one.name, 60), bold=True), Cell(one.text, bold=True),
                         Cell(one.unit_of), Cell(words.number(one.units))) for one in found[:11]),
                  "Bảng kết quả đo được từ đầu năm", 15,
                  f"và {len(found) - 11} nội dung khác" if len(found) > 11 else "")
    units = len({row.unit_id for row in facts.results})
    return slide(facts, "results", kicker, f"{words.count_word(len(found), capital=True)} nội dung đo được, "
                 f"từ báo cáo của {units} đơn vị", [Part(table)],
                 ["Cộng các giá trị có “số liệu đến ngày” không sau ngày số liệu; tỷ lệ không cộng."])


def upcoming(facts: Facts) -> Slide:
    following = after(period_of("quarter", facts.as_of))
    rows = [row for row in (*facts.occurrences, *facts.movement_dues)
            if row.due and facts.as_of < row.due <= following.end and row.status not in (*words.DONE, "not_applicable")]
    rows.sort(key=lambda row: (row.due, row.task_no.zfill(2)))
    title = (f"{words.count_word(len(rows), capital=True)} mốc và kỳ đến hạn từ nay đến hết {following.name}" if rows
             else f"Không mốc, kỳ nào đến hạn từ nay đến hết {following.name}")
    return slide(facts, "upcoming", "Thời hạn sắp tới", title, [Part(_occurrence_table(rows, 15))],
                 ["Thời hạn rơi vào ngày nghỉ được chuyển đến hết ngày làm việc tiếp theo."],
                 f"Nguồn: {facts.plan_name}.")
