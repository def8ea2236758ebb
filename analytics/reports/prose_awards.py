"""Part III of a report: what was awarded, to whom, and the share of grassroots people.
Counts first, then each share with its counts, its range and last year.
Annex tables carry the same numbers by form, kind and recipient."""

from __future__ import annotations

from analytics import sentences, words
from analytics.reports.document import Annex, Paragraph, gap
from analytics.reports.facts import Facts
from analytics.reports.grouped import compared, indicator_name, last_year_words, ratio_with_counts


def paragraphs(facts: Facts) -> tuple:
    total = facts.counts["year"]
    if not total:
        return (Paragraph(f"Kết quả khen thưởng: {words.MISSING}."), gap("số liệu khen thưởng của kỳ"))
    said = [Paragraph(_counted(facts, total[0]))]
    row = facts.ratio.get("B")
    if row is not None and row.denominator:
        told = compared(row)
        text = (
            f"Tỷ lệ khen thưởng {sentences.GRASSROOTS} (tỷ lệ B, theo {facts.plan_short}): {ratio_with_counts(row)}; "
            f"{last_year_words(row)}" + (f"; {told}" if told else "") + "."
        )
        target = facts.targets.get("B")
        text += f" Chỉ tiêu: {words.decimal(target.value)}% ({target.source})." if target else ""
        said.append(Paragraph(text))
    for name in ("A", "A0"):
        one = facts.ratio.get(name)
        if one is not None and one.denominator:
            said.append(Paragraph(f"{indicator_name(facts, name)}: {ratio_with_counts(one)}; {last_year_words(one)}."))
    quarters = [row for row in facts.ratio_by_quarter["B"] if row.denominator and row.item in quarters_until(facts)]
    if len(quarters) > 1 and facts.period.kind != "month":
        said.append(
            Paragraph(
                "Tỷ lệ B theo quý: "
                + "; ".join(f"{words.quarter_name(row.item)} {ratio_with_counts(row)}" for row in quarters)
                + "."
            )
        )
    said.append(
        Paragraph(
            "Phạm vi tính tỷ lệ: Huân chương, Bằng khen, Giấy khen; loại hình công trạng, chuyên đề, đột xuất. "
            "Nơi ghi “từ … đến …”, mức cao tính cả các lượt chưa phân loại đối tượng."
        )
    )
    said.append(gap("đánh giá chất lượng khen thưởng, việc phát hiện tập thể, cá nhân tiêu biểu"))
    return tuple(said)


def _counted(facts: Facts, total) -> str:
    levels = "; ".join(
        f"cấp {row.item_name[:1].lower()}{row.item_name[1:]} {words.number(row.quantity)}"
        if row.item_name not in ("Nhà nước",)
        else f"cấp Nhà nước {words.number(row.quantity)}"
        for row in facts.counts["level"]
    )
    until = f" đến ngày {words.day(facts.as_of)}" if facts.year == facts.as_of.year else ""
    text = f"{facts.since.capitalize()}{until} có {words.number(total.quantity)} lượt khen thưởng ({levels})."
    kinds = "; ".join(
        f"{row.item_name[:1].lower()}{row.item_name[1:]} {words.number(row.quantity)}" for row in facts.counts["kind"]
    )
    text += f" Theo loại hình: {kinds}."
    return f"{text} {_of_the_period(facts, total)}"


def _of_the_period(facts: Facts, total) -> str:
    """What the month or quarter counts alone; a longer stretch quarter by quarter, with what no quarter can hold."""
    if facts.period.kind in ("month", "quarter"):
        return f"Riêng {facts.period.name}: {_quantity(facts, facts.period.kind, facts.period.code)}."
    codes = quarters_until(facts)
    told = [f"{words.quarter_name(code)} {_quantity(facts, 'quarter', code)}" for code in codes]
    later = sum(row.quantity for row in facts.counts["quarter"] if row.item not in codes)
    coarse = total.quantity - sum(row.quantity for row in facts.counts["quarter"])
    told += [f"sau ngày {words.day(facts.period.end)} {words.number(later)} lượt"] if later else []
    told += [f"không phân bổ được vào quý {words.number(coarse)} lượt"] if coarse else []
    return f"Theo quý: {'; '.join(told)}."


def _quantity(facts: Facts, by: str, code: str) -> str:
    found = next((row for row in facts.counts[by] if row.item == code), None)
    return f"{words.number(found.quantity)} lượt" if found else words.MISSING


def quarters_until(facts: Facts) -> list[str]:
    """The quarters of the year up to the end of the report's stretch: what began later is the next report's."""
    return [f"{facts.year}-Q{number}" for number in range(1, (facts.period.end.month + 2) // 3 + 1)]


def annexes(facts: Facts) -> tuple:
    """By form with the share, and by recipient."""
    shares = {row.item: row for row in facts.ratio_by_form}
    forms = tuple(
        (
            str(at),
            row.item_name,
            words.number(row.quantity),
            words.number(row.in_ratio),
            ratio_with_counts(shares[row.item]) if row.item in shares else "không tính",
        )
        for at, row in enumerate(facts.counts["form"], 1)
    )
    recipients = tuple(
        (str(at), row.item_name, words.number(row.quantity), words.number(row.in_ratio))
        for at, row in enumerate(facts.counts["recipient"], 1)
    )
    total = _total(facts)
    return (
        Annex(
            "Kết quả khen thưởng theo danh hiệu, hình thức",
            ("TT", "Danh hiệu, hình thức", "Số lượt", "Trong phạm vi tính tỷ lệ", "Tỷ lệ B"),
            (6, 42, 12, 15, 25),
            (2, 3),
            forms,
            total=(*total, ratio_with_counts(facts.ratio.get("B"))) if total else (),
        ),
        Annex(
            "Kết quả khen thưởng theo đối tượng",
            ("TT", "Đối tượng khen thưởng", "Số lượt", "Trong phạm vi tính tỷ lệ"),
            (8, 56, 16, 20),
            (2, 3),
            recipients,
            total=total,
        ),
    )


def _total(facts: Facts) -> tuple[str, ...]:
    """The sum of the scope, asked and not added up from the rows above it."""
    return next(
        (("", "Tổng cộng", words.number(row.quantity), words.number(row.in_ratio)) for row in facts.counts["year"]), ()
    )
