"""A table written in a random messy layout comes out as it went in, or with a finding: never silently different.
Hypothesis makes the records and the layout: order and wording of columns, letterhead, blank rows, page breaks,
totals, groups, ways to write numbers, dates and names, long or wide."""

import datetime as dt
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.forms import AWARDS
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

UNITS = [u for u in catalogue().units if u.type in ("xã", "phường", "sở")]
FORMS = [f for f in catalogue().forms if "cá nhân" in f.recipients and "tập thể" in f.recipients and not f.valid_to]
KINDS = [k for k in catalogue().kinds if k.statistics_name]
PEOPLE = [r for r in catalogue().recipients if r.group in ("tập thể", "cá nhân")]
QUARTER = (dt.date(2026, 7, 1), dt.date(2026, 9, 30))

counts = st.integers(1, 3000)
days = st.dates(*QUARTER)


@st.composite
def records(draw):
    """Rows of different keys: (unit, form, kind, recipient, quantity, number, day)."""
    keys = draw(
        st.lists(
            st.tuples(
                st.sampled_from(UNITS),
                st.sampled_from(FORMS),
                st.sampled_from(KINDS),
                st.sampled_from(PEOPLE),
                st.integers(1, 40),
            ),
            min_size=1,
            max_size=8,
            unique_by=lambda k: (k[0].unit_id, k[1].form_id, k[2].kind_id, k[3].recipient_id, k[4]),
        )
    )
    return [
        (unit, form, kind, who, draw(counts), f"{number}/QĐ-UBND", draw(days)) for unit, form, kind, who, number in keys
    ]


def write_unit(draw, unit):
    bare = unit.name.split(" ", 1)[1]
    ways = (
        [unit.name, unit.name.upper(), f"  {unit.name} ", f"UBND {unit.name}"]
        if unit.type != "sở"
        else [unit.name, unit.name.upper()]
    )
    if unit.type == "xã":
        ways += [f"X. {bare}", f"Ủy ban nhân dân xã {bare}"]
    if unit.type == "phường":
        ways += [f"P. {bare}"]
    return draw(st.sampled_from(ways))


def write_count(draw, count):
    ways = [float(count), str(count), f"{count:02d}", f" {count} "]
    if count >= 1000:
        ways += [
            f"{count // 1000}.{count % 1000:03d}",
            f"{count // 1000},{count % 1000:03d}",
            f"{count // 1000} {count % 1000:03d}",
        ]
    return draw(st.sampled_from(ways))


def write_day(draw, day):
    return draw(
        st.sampled_from(
            [
                day,
                f"{day:%d/%m/%Y}",
                f"{day.day}-{day.month}-{day.year}",
                f"ngày {day.day} tháng {day.month} năm {day.year}",
                day.isoformat(),
                float((day - dt.date(1899, 12, 30)).days),
            ]
        )
    )


@st.composite
def long_sheet(draw):
    rows = draw(records())
    fields = ["unit", "award_form", "award_kind", "recipient_type", "quantity", "decision_no", "decision_date"]
    order = draw(st.permutations(fields))
    if draw(st.booleans()):
        order = ["order", *order]
    titles = {
        name: draw(st.sampled_from([AWARDS.field(name).title, *sorted(AWARDS.field(name).also)[:6]])) for name in order
    }
    header = [titles[name] for name in order]
    body = []
    for n, (unit, form, kind, who, count, number, day) in enumerate(rows, 1):
        told = {
            "order": float(n),
            "unit": write_unit(draw, unit),
            "award_form": draw(st.sampled_from([form.name, form.name.upper()])),
            "award_kind": draw(st.sampled_from([kind.name, kind.statistics_name])),
            "recipient_type": who.name,
            "quantity": write_count(draw, count),
            "decision_no": number,
            "decision_date": write_day(draw, day),
        }
        body.append([told[name] for name in order])
    out = [["ỦY BAN NHÂN DÂN TỈNH"], ["TỔNG HỢP KHEN THƯỞNG QUÝ III/2026"]] if draw(st.booleans()) else [["BIỂU 01"]]
    out += [[] for _ in range(draw(st.integers(0, 2)))] + [header]
    if draw(st.booleans()):
        out.append([f"({n})" for n in range(1, len(header) + 1)])
    at = draw(st.integers(0, len(body)))
    out += body[:at] + draw(st.sampled_from([[], [[]], [header], [[], header]])) + body[at:]
    if draw(st.booleans()):
        total = [""] * len(header)
        place = order.index("quantity")
        label = next(i for i in range(len(order)) if i != place)
        total[label], total[place] = (
            draw(st.sampled_from(["Cộng", "Tổng cộng", "Tổng số"])),
            float(sum(r[4] for r in rows)),
        )
        out.append(total)
    if draw(st.booleans()):
        out += [[], ["Nơi nhận:", "", "CHỦ TỊCH"], ["- Lưu: VT."]]
    shift = draw(st.integers(0, 2))
    truth = Counter(
        (u.unit_id, f.form_id, k.kind_id, w.recipient_id, c, n, d.isoformat()) for u, f, k, w, c, n, d in rows
    )
    return [[""] * shift + line for line in out], truth


@st.composite
def wide_sheet(draw):
    unit = draw(st.sampled_from([u for u in UNITS if u.type != "sở"]))
    forms = draw(st.lists(st.sampled_from(FORMS), min_size=1, max_size=5, unique_by=lambda f: f.form_id))
    columns = draw(st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=4, unique_by=lambda r: r.recipient_id))
    grid = [[draw(st.one_of(st.just(0), counts)) for _ in columns] for _ in forms]
    has_total = draw(st.booleans())
    out = [
        [f"UBND {unit.name.upper()}"],
        ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
        ["STT", "Hình thức khen thưởng", *(c.name for c in columns), *(["Tổng số"] if has_total else [])],
    ]
    for n, (form, numbers) in enumerate(zip(forms, grid, strict=True), 1):
        cells = [draw(st.sampled_from(["", "-", 0.0])) if c == 0 else write_count(draw, c) for c in numbers]
        out.append([float(n), form.name, *cells, *([float(sum(numbers))] if has_total else [])])
    if draw(st.booleans()):
        sums = [float(sum(column)) for column in zip(*grid, strict=True)]
        out.append(["", "Tổng cộng", *sums, *([sum(sums)] if has_total else [])])
    truth = Counter(
        (unit.unit_id, f.form_id, "chua_ro", c.recipient_id, n, None, None)
        for f, numbers in zip(forms, grid, strict=True)
        for c, n in zip(columns, numbers, strict=True)
        if n
    )
    return out, truth


@st.composite
def grouped_sheet(draw):
    """Units as Roman groups with or without their sum, or closed by "Cộng Xã ...", and a grand total."""
    units = draw(st.lists(st.sampled_from(UNITS), min_size=1, max_size=4, unique_by=lambda u: u.unit_id))
    with_sum, closed = draw(st.booleans()), draw(st.booleans())
    out: list = [["TỔNG HỢP KHEN THƯỞNG QUÝ III/2026"], ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"]]
    truth: Counter = Counter()
    total = 0
    for place, unit in enumerate(units):
        pairs = draw(
            st.lists(
                st.tuples(st.sampled_from(FORMS), st.sampled_from(PEOPLE)),
                min_size=1,
                max_size=4,
                unique_by=lambda p: (p[0].form_id, p[1].recipient_id),
            )
        )
        numbers = [draw(counts) for _ in pairs]
        out.append(
            [("I", "II", "III", "IV")[place], write_unit(draw, unit), "", float(sum(numbers)) if with_sum else ""]
        )
        for n, ((form, who), count) in enumerate(zip(pairs, numbers, strict=True), 1):
            out.append([float(n), form.name, who.name, float(count)])
            truth[unit.unit_id, form.form_id, "chua_ro", who.recipient_id, count, None, None] += 1
        if closed:
            out.append(["", f"Cộng {unit.name}", "", float(sum(numbers))])
        total += sum(numbers)
    out.append(["", "Tổng cộng", "", float(total)])
    return out, truth


@st.composite
def crossed_sheet(draw):
    """Units down, awards and Tập thể/Cá nhân across in two heading rows with merges."""
    units = draw(st.lists(st.sampled_from(UNITS), min_size=1, max_size=5, unique_by=lambda u: u.unit_id))
    forms = draw(st.lists(st.sampled_from(FORMS), min_size=1, max_size=3, unique_by=lambda f: f.form_id))
    top, low, merges = ["STT", "Đơn vị"], ["", ""], [(2, 0, 3, 0), (2, 1, 3, 1)]
    for form in forms:
        merges.append((2, len(top), 2, len(top) + 1))
        top += [form.name, ""]
        low += draw(st.sampled_from([["Tập thể", "Cá nhân"], ["TT", "CN"]]))
    out: list = [["SỞ NỘI VỤ"], ["BIỂU TỔNG HỢP QUÝ III/2026"], top, low]
    truth: Counter = Counter()
    sums = [0] * (2 * len(forms))
    for n, unit in enumerate(units, 1):
        numbers = [draw(st.one_of(st.just(0), counts)) for _ in sums]
        out.append(
            [float(n), write_unit(draw, unit), *(float(c) if c else draw(st.sampled_from(["", "-"])) for c in numbers)]
        )
        for place, count in enumerate(numbers):
            sums[place] += count
            if count:
                truth[
                    unit.unit_id,
                    forms[place // 2].form_id,
                    "chua_ro",
                    ("tap_the", "ca_nhan")[place % 2],
                    count,
                    None,
                    None,
                ] += 1
    out.append(["", "Tổng cộng", *map(float, sums)])
    return out, truth, merges


def read(rows, merges=()):
    width = max(map(len, rows))
    sheet = Sheet("Trang 1", [row + [""] * (width - len(row)) for row in rows], merges=list(merges))
    return check_workbook("t.xlsx", Workbook("xlsx", [sheet]), catalogue())


def came_out(checked) -> Counter:
    return Counter(
        (
            r["unit_id"],
            r["award_form"],
            r["award_kind"],
            r["recipient_type"],
            r["quantity"],
            r["decision_no"],
            r["decision_date"],
        )
        for r in checked.rows
    )


def assert_equal_or_told(rows, truth, merges=()):
    checked = read(rows, merges)
    told = [f for f in checked.findings if f.level in ("error", "warning")]
    assert came_out(checked) == truth or told, f"{came_out(checked)} != {truth}"
    return checked


SETTINGS = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@SETTINGS
@given(long_sheet())
def test_a_long_table_comes_out_equal_or_with_a_finding(made):
    assert_equal_or_told(*made)


@SETTINGS
@given(wide_sheet())
def test_a_wide_table_comes_out_equal_or_with_a_finding(made):
    assert_equal_or_told(*made)


@SETTINGS
@given(grouped_sheet())
def test_groups_and_sums_add_nothing_and_lose_nothing(made):
    rows, truth = made
    checked = assert_equal_or_told(rows, truth)
    assert came_out(checked) == truth and not [f for f in checked.findings if f.level != "info"]


@SETTINGS
@given(crossed_sheet(), st.booleans())
def test_units_crossed_with_awards_come_out_equal(made, has_merges):
    rows, truth, merges = made
    checked = assert_equal_or_told(rows, truth, merges if has_merges else ())
    assert came_out(checked) == truth and not [
        f for f in checked.findings if f.level == "error" and f.code != "no_rows"
    ]


@SETTINGS
@given(records(), st.sampled_from(["TỔNG HỢP", "Tổng hợp theo hình thức:", "II. Tổng hợp chung"]))
def test_a_table_and_what_sums_it_up_count_once(rows, called):
    head = ["Đơn vị", "Hình thức khen thưởng", "Loại hình", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"]
    told = [[u.name, f.name, k.name, w.name, float(n), no, f"{d:%d/%m/%Y}"] for u, f, k, w, n, no, d in rows]
    sums: dict = {}
    for _, form, _, who, count, _, _ in rows:
        both = sums.setdefault(form.name, [0.0, 0.0])
        both[who.group == "cá nhân"] += count
    short = [[name, *both] for name, both in sums.items()]
    table = [["KHEN THƯỞNG QUÝ III/2026"], head, *told, [], [called], ["Hình thức khen thưởng", "Tập thể", "Cá nhân"]]
    checked = read(table + short)
    truth = Counter(
        (u.unit_id, f.form_id, k.kind_id, w.recipient_id, c, n, d.isoformat()) for u, f, k, w, c, n, d in rows
    )
    assert came_out(checked) == truth
    assert "summary_table" in {f.code for f in checked.findings} and not [
        f for f in checked.findings if f.level != "info"
    ]
