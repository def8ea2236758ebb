"""Sentences and titles made from the numbers, for the head of a page, a card, a slide.
Each has a plain form for when its finding does not hold; `**` marks the few words in bold.
Nothing is counted here: callers pass what a question answered."""

from __future__ import annotations

from datetime import date

from analytics import completion, words
from analytics.late import and_when, first_due, none_late
from analytics.plan_year import of_the_year

GRASSROOTS = "tập thể nhỏ, hộ gia đình, người lao động trực tiếp"


def comparison(part, whole, part_before, whole_before) -> str:
    """'cao hơn cùng kỳ 5,2 điểm phần trăm', or why no comparison can be made."""
    if words.is_small(whole) or words.is_small(whole_before):
        return ""
    change = words.points(part, whole, part_before, whole_before)
    if change == 0:
        return "bằng cùng kỳ năm trước"
    return f"{'cao' if change > 0 else 'thấp'} hơn cùng kỳ {words.decimal(abs(change))} điểm phần trăm"


def reports_received(reported: int, units: int) -> str:
    """How far what is said rests on reports, while fewer than half of the units have sent any."""
    if not reported:
        return "Chưa tiếp nhận báo cáo nào: trạng thái suy từ thời hạn."
    if 2 * reported < units:
        return f"Mới {words.fraction(reported, units)} đơn vị có báo cáo: trạng thái còn lại suy từ thời hạn."
    return ""


def no_plan(year: int) -> str:
    return f"Kho số liệu chưa có kế hoạch công tác thi đua, khen thưởng của **năm {year}**."


def plan_sentence(
    as_of: date,
    plan: str,
    total: int,
    complete: int,
    on_track: int,
    late: int,
    *,
    first: date | None = None,
    issued: date | None = None,
) -> str:
    """The state of the plan's tasks in one sentence; `first` is the first deadline while none has come."""
    if not total:
        return no_plan(as_of.year)
    if issued and issued > as_of:
        told = f"Ngày {words.day(as_of)} chưa có {plan}: kế hoạch ban hành ngày {words.day(issued)}"
        return told + and_when(first) + "."
    parts = [f"Đến ngày {words.day(as_of)}, {plan} có **{complete} trong {total} nhiệm vụ hoàn thành**"]
    if first:  # as long as nothing was due, "đúng tiến độ" and "không quá hạn" would praise nobody's work
        return f"{parts[0]}, {none_late('mốc, kỳ', first)}{and_when(first)}."
    if on_track or late:  # else what is left has no date or nobody yet: neither good nor bad
        parts.append(f"{on_track} nhiệm vụ đúng tiến độ" if on_track else "không nhiệm vụ nào đang đúng tiến độ")
    parts.append(f"**{late} nhiệm vụ quá hạn**" if late else "không nhiệm vụ nào quá hạn")
    return ", ".join(parts) + "."


def ratio_sentence(row, scope: str = "", year: str = "") -> str:
    """How far commendation reaches grassroots people; `row` is one row of award_ratio or None, `scope` a cluster.

    `year` is ' năm 2026' where the day told is of another year.
    """
    at = (f" ở {scope}" if scope else "") + year
    if row is None or words.is_missing(row.denominator) or not row.denominator:
        return f"Chưa có số liệu khen thưởng để tính tỷ lệ {GRASSROOTS}{at}."
    if words.is_small(row.denominator):
        return (
            f"Khen thưởng {GRASSROOTS}{at} có **{words.fraction(row.numerator, row.denominator)}** lượt, "
            "quá ít để tính tỷ lệ."
        )
    start = "từ " if row.unclassified else ""
    told = comparison(row.numerator, row.denominator, row.last_year_numerator, row.last_year_denominator)
    return f"Tỷ lệ khen thưởng {GRASSROOTS}{at} đạt **{start}{words.percent(row.numerator, row.denominator)}**" + (
        f", {told}." if told else "."
    )


def lowest_title(table, neutral: str, lowest: bool = False, say=words.chart_name) -> str:
    """Names the highest (or lowest) row by its lowest share, when at least two rows can be compared."""
    shares = [
        (row.numerator / row.denominator, row) for row in table.itertuples() if not words.is_small(row.denominator)
    ]
    if len(shares) < 2:
        return neutral
    shares.sort(key=lambda pair: pair[0])
    row = shares[0][1] if lowest else shares[-1][1]
    return (
        f"{say(row.label)} có tỷ lệ {'thấp' if lowest else 'cao'} nhất, "
        f"{'từ ' if row.unclassified else ''}{words.percent(row.numerator, row.denominator)}"
    )


def trend_words(table, part: str = "quý") -> str:
    """'tăng ở cả ba quý so với cùng kỳ', or in how many of them; '' without last year."""
    pairs = [
        words.points(r.numerator, r.denominator, r.last_year_numerator, r.last_year_denominator)
        for r in table.itertuples()
        if not words.is_small(r.denominator) and not words.is_small(r.last_year_denominator)
    ]
    if not pairs:
        return ""
    rose, count = sum(change > 0 for change in pairs), len(pairs)
    if count > 1 and rose in (0, count):
        moved = "tăng" if rose else "không tăng"
        return f"{moved} ở cả {words.count_word(count)} {part} so với cùng kỳ"
    if count < 2:
        return ""
    return f"tăng ở {words.count_word(rose)} trong {words.count_word(count)} {part} so với cùng kỳ"


def share_title(part: int, whole: int, ratio: str = "tỷ lệ B") -> str:
    return f"{words.number(part)} trong {words.number(whole)} lượt thuộc tử số của {ratio}"


CHANGES = {"adjustment": "điều chỉnh đến", "reading": "theo cách hiểu đến"}


def _promise(row) -> str:
    return f", hẹn {words.short_day(row.committed)}" if not words.is_missing(row.committed) else ", chưa hẹn"


def attention(rows) -> str:
    """What a leader should notice about one task; `rows` are its rows of occurrence_status."""
    late = rows[rows["status"] == "overdue"]
    if len(late) == 1:
        row = late.iloc[0]
        if row.units > 1:
            return f"{words.plain_label(row.label).replace(': ', ', ')}: chậm ở {row.overdue} đơn vị"
        return f"chậm {words.number(row.days_late)} ngày{_promise(row)}"
    if len(late):
        most, what = int(late["overdue"].max()), KINDS.get(late["kind"].iloc[0], "mốc")
        return f"chậm {len(late)} {what}" + (f", nhiều nhất {most} đơn vị một {what}" if most > 1 else "")
    unknown = rows[rows["status"] == "undetermined"]
    if len(unknown):
        waits = words.is_of_clusters(unknown["lead"].iloc[0])
        return ("chưa có danh sách cụm, khối" if waits else "cơ quan chủ trì ngoài danh mục") + ": chưa xác định đơn vị"
    slipped = rows[rows["status"] == "done_late"]
    if len(slipped):
        where = f"{words.plain_label(slipped.iloc[0].label).replace(': ', ', ')}: " if len(rows) > 1 else ""
        return f"{where}xong sau hạn {words.number(slipped['days_late'].max())} ngày"
    aside = int((rows["status"] == "not_applicable").sum())
    if aside:
        return f"không phát sinh {aside} kỳ"
    waiting = rows[rows["status"].isin(("due_soon", "in_progress", "not_due")) & rows["due"].notna()]
    moved = waiting[waiting["due"] != waiting["due_nominal"]]
    if len(moved) and len(rows) <= 2:
        row = moved.iloc[0]
        how = CHANGES.get(row.get("change_kind"), "tính đến hết")
        return f"hạn {words.short_day(row.due_nominal)}, {how} {words.short_day(row.due)}"
    return ""


def quarter_sentence(rows, quarter: str, as_of: date) -> str:
    """How far the quarter is, then the year; `rows` are the dated rows of occurrence_status."""
    year = int(quarter[:4])
    if rows.empty:
        return no_plan(year)
    other = year != as_of.year  # a day of another year: quarter and year are named with their number
    dated = completion.counted(rows)
    here = dated[dated["quarter"] == quarter]
    text = (
        f"{words.period(quarter, year=other)} hoàn thành **"
        f"{words.fraction(*completion.share(here['status']))} mốc và kỳ**"
    )
    text += _late_and_waiting(here, "mốc, kỳ", as_of)
    text += f".\nCả năm{f' {year}' if other else ''} đã hoàn thành {words.fraction(*completion.share(dated['status']))}"
    before = dated[(dated["quarter"] < quarter) & (dated["status"] == "overdue")]
    for name in sorted(before["quarter"].unique()):
        text += f", {words.quarter_name(name)} còn {int((before['quarter'] == name).sum())} quá hạn"
    return text + "."


OPEN = {"due_soon": "sắp đến hạn", "awaiting_report": "chờ báo cáo"}  # open now, and no fault of anybody


def _late_and_waiting(rows, what: str, as_of: date) -> str:
    """'; còn 1 quá hạn và 3 sắp đến hạn', '; không mốc, kỳ nào quá hạn, 4 chờ báo cáo'."""
    counts = rows["status"].value_counts()
    told = [f"{counts[status]} {words_}" for status, words_ in OPEN.items() if status in counts]
    if "overdue" in counts:
        return "; còn " + words.enumerate_words([f"**{counts['overdue']} quá hạn**", *told])
    return ", ".join([f"; {none_late(what, first_due(rows['due'], as_of))}", *told])


def reached(done: int, total: int, waiting: int, what: str = "mốc, kỳ") -> str:
    """'đã đến hạn 7/14, 3 chờ báo cáo': what is due by now, and how much of the rest is nobody's fault yet."""
    if not total:
        return f"chưa {what} nào đến hạn"
    open_ = f", {waiting}{words.NBSP}{OPEN['awaiting_report']}" if waiting else ""
    return f"đã đến hạn{words.NBSP}{words.fraction(done, total)}{open_}"


KINDS = {"one_off": "mốc", "periodic": "kỳ"}


def chosen_sentence(rows, as_of: date, name: str, kind: str = "all", quarter: str = "") -> str:
    """How far some chosen mốc and kỳ are; `rows` are theirs of occurrence_status, `name` whose they are, if not all."""
    kinds = {KINDS[row] for row in rows["kind"] if row in KINDS}
    what = KINDS.get(kind) or (kinds.pop() if len(kinds) == 1 else "mốc và kỳ")
    when = words.quarter_name(quarter) if quarter else "" if name else "cả năm"
    head = ", ".join(filter(None, (name, when)))
    head = head[:1].upper() + head[1:]
    done, total = completion.share(rows["status"])
    if not total:
        return f"{head}: {_without_date(rows, what)}."
    text = f"{head}: **{words.fraction(done, total)} {what} hoàn thành**"
    text += _late_and_waiting(rows, "mốc, kỳ" if what == "mốc và kỳ" else what, as_of) + "."
    note = attention(rows) if rows["task_no"].nunique() == 1 else ""
    return f"{text}\n{note[:1].upper()}{note[1:]}." if note else text


def _without_date(rows, what: str) -> str:
    if rows.empty or (rows["status"] == "not_applicable").all():
        return f"không có {'mốc, kỳ' if what == 'mốc và kỳ' else what} nào" if rows.empty else "không phát sinh"
    return f"không quy định thời hạn cụ thể, {'đã' if rows['reported'].any() else 'chưa'} có báo cáo trong năm"


def award_sentence(as_of: date, row, quarters, scope: str = "", mode: str = "plan", year: int | None = None) -> str:
    """The share by as_of, with its counts, and how it moved; `scope` is a cluster; `mode`, `year` its year."""
    named = of_the_year(year or as_of.year, as_of)
    if row is None or words.is_small(row.denominator):
        return ratio_sentence(row, scope, named)
    start, at = "từ " if row.unclassified else "", f" ở {scope}" if scope else ""
    trend = trend_words(quarters)
    if mode == "statistical":
        begin = f"Kỳ thống kê{named or ' năm'}, đến"
    else:
        begin, at = "Đến", at + named
    text = (
        f"{begin} ngày {words.day(as_of)}, tỷ lệ {GRASSROOTS} trong khen thưởng{at} đạt **{start}"
        f"{words.percent(row.numerator, row.denominator)}** "
        f"({words.fraction(row.numerator, row.denominator)})"
    )
    text += f", **{trend}**." if trend else "."
    return text


def due_change(row) -> str:
    """Beside a deadline that was changed: the old date, the document, the reason; '' when it was not."""
    if words.is_missing(row.change_kind):
        return ""
    by = "" if words.is_missing(row.change_document) else f" theo {row.change_document}"
    how = "điều chỉnh" if row.change_kind == "adjustment" else "theo cách hiểu"
    return f"; {how} từ {words.day(row.first_due)}{by}: {row.change_reason}"
