"""Sheets of the sổ số liệu about commendation, clusters, movements and measured results.
Shares stand as fractions with a percent format, only where the denominator is ten or more.
Ways of dividing one total stand under each other and are never added."""

from __future__ import annotations

from analytics import words
from analytics.reports.facts import Facts
from analytics.reports.measures import measures
from analytics.reports.xlsx import HEAD, Sheet, columns
from analytics.reports.xlsx_chart import stacked


def ratios(facts: Facts) -> Sheet:
    rows = []
    for name, row in facts.ratio.items():
        stretch = "Kỳ thống kê năm" if name == "A0" else facts.since.capitalize()
        rows.append(_ratio(words.INDICATORS[name][0], stretch, row))
    for name in ("B", "A"):
        rows += [_ratio(words.INDICATORS[name][0], words.period(row.item), row) for row in facts.ratio_by_quarter[name]]
    rows += [_ratio(words.INDICATORS["B"][0], f"Cấp: {row.item_name}", row) for row in facts.ratio_by_level]
    rows += [_ratio(words.INDICATORS["B"][0], row.item_name, row) for row in facts.ratio_by_form]
    return Sheet(
        "Tỷ lệ",
        "Tỷ lệ khen thưởng",
        columns(
            "Chỉ số:34 | Kỳ hoặc nhóm:40 | Tử số:10 n | Chưa phân loại:11 n | Đối tượng khác:11 n | "
            "Mẫu số:10 n | Tỷ lệ, mức thấp:11 % | Tỷ lệ, mức cao:11 % | Cùng kỳ: tử số:10 n | "
            "Cùng kỳ: mẫu số:10 n | Cùng kỳ, mức thấp:11 %"
        ),
        tuple(rows),
        "Mẫu số dưới 10 không tính tỷ lệ.",
        chart=lambda page, sheet: _ratio_chart(page, sheet, facts),
    )


def _ratio(name: str, what: str, row) -> tuple:
    small, small_before = words.is_small(row.denominator), words.is_small(row.last_year_denominator)
    known = row.denominator is not None
    return (
        name,
        what,
        row.numerator,
        row.unclassified,
        row.denominator - row.numerator - row.unclassified if known else None,
        row.denominator,
        None if small else row.numerator / row.denominator,
        None if small else (row.numerator + row.unclassified) / row.denominator,
        row.last_year_numerator,
        row.last_year_denominator,
        None if small_before else row.last_year_numerator / row.last_year_denominator,
    )


def _ratio_chart(page, sheet: Sheet, facts: Facts) -> None:
    count = len(facts.ratio_by_quarter["B"])
    if count:
        first = HEAD + 1 + len(facts.ratio)
        stacked(
            page,
            "Số lượt trong phạm vi tính tỷ lệ B, theo quý",
            2,
            (3, 4, 5),
            (first, first + count - 1),
            ("going", "last", "rest"),
            f"M{HEAD}",
        )


def counts(facts: Facts) -> Sheet:
    heads = {
        "level": "Cấp khen thưởng",
        "form": "Danh hiệu, hình thức",
        "kind": "Loại hình",
        "recipient": "Đối tượng",
        "quarter": "Quý",
        "month": "Tháng",
    }
    rows = [
        (
            heads[by],
            row.item_name if by not in ("quarter", "month") else words.period(row.item),
            row.quantity,
            row.in_ratio,
        )
        for by in heads
        for row in facts.counts[by]
    ]
    return Sheet(
        "Khen thưởng",
        f"Lượt khen thưởng {facts.since}",
        columns("Theo:24 | Nhóm:60 | Số lượt:12 n | Trong phạm vi tính tỷ lệ:14 n"),
        tuple(rows),
        "Các nhóm “Theo” khác nhau là các cách chia của cùng một tổng, không cộng với nhau.",
    )


def clusters(facts: Facts) -> Sheet:
    rows = tuple((row.cluster, row.members, row.done, row.total, row.overdue, row.units_late) for row in facts.clusters)
    return Sheet(
        "Cụm, khối",
        "Cụm, khối thi đua",
        columns(
            "Cụm, khối:36 | Thành viên:11 n | Việc hoàn thành:12 n | Việc đã đến hạn:12 n | "
            "Việc quá hạn:11 n | Đơn vị có việc quá hạn:13 n"
        ),
        rows,
        "Xếp theo tên, không xếp hạng.",
    )


def movements(facts: Facts) -> Sheet:
    rows = tuple(
        (
            row.movement_no,
            row.full_name,
            row.launched_by,
            row.period,
            row.standing_unit,
            row.launch_document,
            row.mid_review_due,
            row.final_review_due,
            row.note,
        )
        for row in facts.movements
    )
    return Sheet(
        "Phong trào",
        "Phong trào thi đua",
        columns(
            "TT:6 | Tên phong trào:70 | Cấp phát động:24 | Giai đoạn:14 | Cơ quan thường trực:24 | "
            "Văn bản phát động:24 | Hạn sơ kết:12 d | Hạn tổng kết:12 d | Ghi chú:40"
        ),
        rows if facts.scope.is_province else (),
    )


def results(facts: Facts) -> Sheet:
    rows = [
        (one.task_no, one.name, one.unit_of, "Cộng", facts.since.capitalize(), one.total, None, None, None)
        for one in measures(facts)
        if not one.is_share
    ]
    rows += [
        (
            row.task_no,
            row.measure,
            row.measure_unit,
            row.unit,
            words.period(row.period),
            float(row.value),
            row.upload_id,
            row.sheet,
            row.cell,
        )
        for row in facts.results
    ]
    return Sheet(
        "Kết quả đo được",
        "Kết quả đo được",
        columns(
            "Nhiệm vụ:9 | Nội dung:40 | Đơn vị tính:14 | Đơn vị:34 | Kỳ:16 | Giá trị:12 . | Lần tiếp nhận:24 | "
            "Trang tính gốc:16 | Ô gốc:8"
        ),
        tuple(rows),
    )
