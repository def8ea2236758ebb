"""Every figure is the sum of the rows it opens: counted on the page it stands on, and on the page it leads to.
The year is made up anew for each seed: late, done, not applicable, awards of every kind of recipient.
A figure without its rows is a claim; this is where such a claim would be found."""

import itertools
import random
import re

import pytest

from tests.given import TWO_CLUSTERS

UNITS = ("xp-05443", "xp-05455", "xp-01843", "xp-05719", "xp-02155")
RECIPIENTS = (
    "nong_dan",
    "cong_nhan",
    "tap_the_nho",
    "ho_gia_dinh",
    "lanh_dao_khac",
    "ca_nhan",
    "tap_the",
    "doanh_nghiep",
)


@pytest.fixture(params=[1, 2])
def made_up(request, given):
    """A random year of task 12, a few one-off tasks, clusters with a late duty IV.4, and awards by decision."""
    chance = random.Random(request.param)
    given(TWO_CLUSTERS)
    progress = [
        f"12 | {unit} | 2026-{month:02} | {state} | {day} | 2026-09-20"
        for unit in UNITS
        for month in range(2, 10)
        if (state := chance.choice(["done", "in_progress", "not_applicable", ""]))
        for day in [f"2026-{month:02}-{chance.randint(1, 28):02}" if state == "done" else ""]
    ]
    progress += [
        f"{task} | so-noi-vu | 2026-Q{q} | done | 2026-0{q * 3}-15 | 2026-09-20" for task, q in ((1, 1), (6, 2))
    ]
    given("task | unit | occurrence | status | completed | reported\n" + "\n".join(progress))
    awards = [
        f"{chance.choice(UNITS)} | {chance.choice(['gk_xa', 'bk_tinh', 'ldtt'])} | {chance.choice(RECIPIENTS)} | "
        f"{chance.randint(1, 30)} | 2026-{chance.randint(1, 9):02}-{chance.randint(1, 28):02} | {number}/QĐ-UBND"
        for number in range(1, 40)
    ]
    given("unit | form | recipient | quantity | decided | decision\n" + "\n".join(awards), sender="so-noi-vu")


def integer(text: str) -> int:
    return int(text.replace(".", ""))


def test_the_overview_counts_the_rows_its_links_open(screen, said, made_up):
    text = said(screen("overview"))
    late = integer(re.search(r"Xem ([\d.]+) việc quá hạn", text)[1])
    assert late == len(screen("overdue").dataframe[0].value)
    due = integer(re.search(r"Xem ([\d.]+) mốc và kỳ", text)[1])
    rows = screen("progress", view="occurrence", quarter="3").dataframe[0].value
    assert due == len(rows[rows["Trạng thái"].str[0] != "Không phát sinh"])
    done = integer(re.search(r"Quý III hoàn thành ([\d.]+) /", text)[1])
    assert done == rows["Trạng thái"].str[0].str.startswith("Hoàn thành").sum()


def test_the_four_states_partition_the_tasks(screen, said, made_up):
    text = said(screen("overview"))
    states = ("Hoàn thành", "Đúng tiến độ", "Quá hạn", "Không quy định thời hạn")
    counts = [int(re.search(rf"(\d+) {state} ", text[text.index("17 nhiệm vụ, hoàn thành") :])[1]) for state in states]
    assert sum(counts) == 17


def test_every_item_of_a_ratio_adds_up_to_its_rows(asked, made_up):
    crossings = ("year", "quarter", "level", "form", "kind", "recipient", "unit")
    for indicator, by in itertools.product("AB", crossings):
        items = asked("award_ratio", by=by, indicator=indicator).frame
        whole = asked("award_ratio", by="year", indicator=indicator).frame.iloc[0]
        for name in ("numerator", "denominator", "unclassified"):
            assert items[name].sum() == whole[name], (indicator, by, name)
        for item in items.itertuples():
            rows = asked("award_rows", by=by, indicator=indicator, item=item.item).frame
            parts = rows.groupby("part")["quantity"].sum()
            assert rows["quantity"].sum() == item.denominator, (indicator, by, item.item)
            assert parts.get("numerator", 0) == item.numerator, (indicator, by, item.item)
            assert parts.get("unclassified", 0) == item.unclassified, (indicator, by, item.item)


def test_the_number_on_a_tile_is_the_late_rows_of_its_unit(screen, said, made_up):
    page = screen("overview")
    tiles = next(e.proto.body for e in page.get("html") if "tiles-box" in e.proto.body)
    for unit in UNITS[:3]:
        tile = re.search(rf'unit={unit}[^>]*aria-label="[^"]*"[^>]*>.*?</a>', tiles)[0]
        corner = re.search(r"<b>(\d+)</b>", tile)
        late = screen("unit_profiles", unit=unit).dataframe[0].value["Trạng thái"].str[0].eq("Quá hạn").sum()
        assert (int(corner[1]) if corner else 0) == late


def test_the_units_view_and_the_board_count_alike(screen, said, asked, made_up):
    text = said(screen("progress", view="unit"))
    done, total = map(integer, re.search(r"([\d.]+)/([\d.]+) nhiệm vụ của đơn vị đã hoàn thành", text).groups())
    counts = asked("completion_by_quarter", view="unit", scope="quarter", kind="all").frame
    assert (done, total) == (counts["done"].sum(), counts["total"].sum())
