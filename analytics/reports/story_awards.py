"""The slides about commendation: the share of grassroots people and the structure.
A share always stands with its counts, its range and last year; under ten there are counts only.
Counts by level and form; the slide of clusters stands with its own."""

from __future__ import annotations

from analytics import sentences, words
from analytics.reports import story_empty
from analytics.reports.facts import Facts
from analytics.reports.grouped import compared, indicator_name, last_year_words, ratio_with_counts
from analytics.reports.slides import Card, Cell, Chart, Part, Series, Slide, Table, Text, columns
from analytics.reports.story_parts import awards_source, slide

HIGH = "Chưa phân loại, tính đến mức cao"
SCOPE_NOTE = (
    "Phạm vi tính: Huân chương, Bằng khen, Giấy khen; loại hình công trạng, chuyên đề, đột xuất. "
    "Danh hiệu, niên hạn, cống hiến, kháng chiến, đối ngoại đếm riêng."
)


def card(facts: Facts) -> Card:
    row = facts.ratio.get("B")
    label = sentences.GRASSROOTS
    if row is None or not row.denominator:
        return Card("–", "", label, words.MISSING)
    if words.is_small(row.denominator):
        return Card(words.number(row.numerator), f"/{row.denominator}", label, "dưới 10, không tính tỷ lệ")
    rest = f" đến {words.percent(row.numerator + row.unclassified, row.denominator)}" if row.unclassified else ""
    return Card(
        words.percent(row.numerator, row.denominator),
        rest,
        label,
        f"{words.fraction(row.numerator, row.denominator)}; {last_year_words(row)}",
    )


def _share(part, whole) -> float | None:
    return None if words.is_small(whole) else int(part) / int(whole)


def ratio_chart(facts: Facts, indicator: str = "B") -> Chart:
    """Last year beside this year in each quarter; the hatched part would be reached if all unclassified counted."""
    rows = facts.ratio_by_quarter[indicator]
    names, groups, lows, gaps, tones, told = [], [], [], [], [], []
    for row in rows:
        before = _share(row.last_year_numerator, row.last_year_denominator)
        now = _share(row.numerator, row.denominator)
        names += [
            f"{facts.year - 1}\n{counts(row.last_year_numerator, row.last_year_denominator)}",
            f"{facts.year}\n{counts(row.numerator, row.denominator)}",
        ]
        groups.append((words.period(row.item, year=False), 2))
        lows += [before, now]
        gaps += [
            None if before is None else (row.last_year_unclassified or 0) / row.last_year_denominator,
            None if now is None else (row.unclassified or 0) / row.denominator,
        ]
        tones += ["last", "going"]
        told.append(f"{words.period(row.item)} {ratio_with_counts(row)}, {last_year_words(row)}")
    return Chart(
        "Tỷ lệ trên số được khen thưởng",
        tuple(names),
        (
            Series("Đã xác định thuộc diện này", "going", tuple(lows), tones=tuple(tones)),
            Series(HIGH, "going", tuple(gaps), hatched=True),
        ),
        f"{words.INDICATORS[indicator][0]}: " + "; ".join(told),
        tuple(groups),
        percent=True,
    )


def _drawn(chart: Chart, otherwise: str) -> Chart | Text:
    """The chart, or a sentence where it would have nothing to show."""
    return chart if chart.categories else Text((otherwise,), 16)


def counts(part, whole) -> str:
    return words.fraction(part, whole) if whole else "không có"


def ratio(facts: Facts) -> Slide:
    row, kicker = facts.ratio.get("B"), f"Kết quả khen thưởng, {facts.since}"
    if row is None or not row.denominator:
        return slide(
            facts,
            "ratio",
            kicker,
            "Chưa có số liệu khen thưởng để tính tỷ lệ",
            story_empty.ratio(),
            [SCOPE_NOTE],
            awards_source(facts),
        )
    lines = []
    for name in ("B", "A", "A0"):
        one = facts.ratio.get(name)
        if one is None or not one.denominator:
            continue
        lines.append(
            (
                Cell(indicator_name(facts, name), bold=True),
                Cell(ratio_with_counts(one), bold=True),
                Cell(last_year_words(one).removeprefix("cùng kỳ").lstrip(": ")),
            )
        )
    table = Table(
        columns(f"Chỉ số:36 | {facts.since.capitalize()}:32 | Cùng kỳ:32"),
        tuple(lines),
        f"Bảng các tỷ lệ B, A, A0 {facts.since} và cùng kỳ",
        12.5,
    )
    trend = _trend(facts)
    if words.is_small(row.denominator):
        title = f"{words.fraction(row.numerator, row.denominator)} lượt khen thưởng thuộc {sentences.GRASSROOTS}"
    else:
        told = trend or compared(row)
        title = f"Tỷ lệ khen thưởng {sentences.GRASSROOTS} " + (
            told
            if trend
            else f"đạt {'từ ' if row.unclassified else ''}"
            f"{words.percent(row.numerator, row.denominator)}" + (f", {told}" if told else "")
        )
    notes = (
        [
            f"{words.number(row.unclassified)} lượt chưa phân loại đối tượng, nằm trong mẫu số; mức cao "
            "là khi tất cả đều thuộc diện này."
        ]
        if row.unclassified
        else []
    )
    target = facts.targets.get("B")
    if target:
        notes.append(f"Chỉ tiêu: {words.decimal(target.value)}% ({target.source}).")
    parts = [
        Part(_drawn(ratio_chart(facts), "Chưa có số liệu của riêng quý nào."), 0, 0, 54, 100, "Tỷ lệ B theo quý"),
        Part(table, 56, 0, 44, 66),
        Part(Text(tuple(notes or [SCOPE_NOTE]), 13), 56, 72, 44, 28),
    ]
    return slide(
        facts,
        "ratio",
        kicker,
        title,
        parts,
        [*(f"{name}: {text}." for name, text in words.INDICATORS.values()), SCOPE_NOTE],
        awards_source(facts),
    )


def _trend(facts: Facts) -> str:
    """'tăng ở cả ba quý so với cùng kỳ' from the quarters that can be compared."""
    changes = [
        words.points(row.numerator, row.denominator, row.last_year_numerator, row.last_year_denominator)
        for row in facts.ratio_by_quarter["B"]
        if not words.is_small(row.denominator) and not words.is_small(row.last_year_denominator)
    ]
    if len(changes) < 2:
        return ""
    rose = sum(change > 0 for change in changes)
    if rose == len(changes):
        return f"tăng ở cả {words.count_word(rose)} quý so với cùng kỳ"
    return f"tăng ở {rose}/{len(changes)} quý so với cùng kỳ"


def structure(facts: Facts) -> Slide:
    kicker, total = "Kết quả khen thưởng, cơ cấu", facts.counts["year"]
    if not total:
        return slide(
            facts,
            "structure",
            kicker,
            "Chưa có số liệu khen thưởng",
            story_empty.structure(),
            [],
            awards_source(facts),
        )
    shares = {row.item: row for row in facts.ratio_by_level}
    rows = tuple(
        (
            Cell(words.CHART_NAMES.get(row.item_name, row.item_name), bold=True),
            Cell(words.number(row.quantity)),
            Cell(words.number(row.in_ratio)),
            Cell(ratio_with_counts(shares.get(row.item))),
        )
        for row in facts.counts["level"]
    )
    table = Table(
        columns("Cấp khen thưởng:27 | Số lượt:16> | Trong phạm vi:20> | Tỷ lệ B:37"),
        rows,
        "Bảng lượt khen thưởng theo cấp",
        12.5,
    )
    forms = [row for row in facts.ratio_by_form if row.denominator][:9]
    lows = tuple(_share(row.numerator, row.denominator) for row in forms)
    gaps = tuple(
        None if low is None else row.unclassified / row.denominator for low, row in zip(lows, forms, strict=True)
    )
    rests = tuple(
        None if low is None else 1 - (row.numerator + row.unclassified) / row.denominator
        for low, row in zip(lows, forms, strict=True)
    )
    chart = Chart(
        "Tỷ lệ B theo hình thức, trong phạm vi tính",
        tuple(f"{words.chart_name(row.item_name)}: {words.fraction(row.numerator, row.denominator)}" for row in forms),
        (
            Series("Đã xác định thuộc diện này", "going", lows),
            Series(HIGH, "going", gaps, hatched=True),
            Series("Đối tượng khác", "rest", rests),
        ),
        "Thanh theo hình thức: " + "; ".join(f"{row.item_name} {ratio_with_counts(row)}" for row in forms),
        percent=True,
        horizontal=True,
    )
    most = max(facts.counts["level"], key=lambda row: row.quantity)
    title = (
        f"{words.number(total[0].quantity)} lượt khen thưởng"
        if len(facts.counts["level"]) == 1
        else f"{words.number(total[0].quantity)} lượt khen thưởng, nhiều nhất là "
        f"{words.level_name(most.item_name)[:1].lower()}{words.level_name(most.item_name)[1:]} với "
        f"{words.number(most.quantity)} lượt"
    )
    return slide(
        facts,
        "structure",
        kicker,
        title,
        [
            Part(table, 0, 0, 47, 70, "Số lượt theo cấp"),
            Part(_drawn(chart, "Chưa có lượt nào trong phạm vi tính."), 50, 0, 50, 100, "Tỷ lệ B theo hình thức"),
            Part(Text((SCOPE_NOTE,), 13), 0, 78, 47, 22),
        ],
        ["Mỗi đơn vị, cấp và quý chỉ một nguồn được tính: quyết định, nếu không có thì số tổng hợp.", SCOPE_NOTE],
        awards_source(facts),
    )
