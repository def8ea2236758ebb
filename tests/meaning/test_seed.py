"""The seed files agree with one another and with the plan: identities, codes, classes and counts.
They are the sources' own words, so the test is about what joins them, not about their wording.
92 communes and 14 provincial bodies were found in public sources; the list is a floor, never "all"."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path
from unicodedata import is_normalized

import pytest

SEED = Path(__file__).parents[2] / "data" / "seed"


def seed(name):
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("units", "unit_id"),
        ("tasks", "stt"),
        ("movements", "stt"),
        ("award_forms", "ma"),
        ("award_kinds", "ma"),
        ("recipient_types", "ma"),
        ("commune_tiles", "unit_id"),
        ("classes", "lop"),
        ("calendar_overrides", "ngay"),
    ],
)
def test_each_row_has_a_key_of_its_own(name, key):
    keys = [row[key] for row in seed(name)]
    assert all(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("path", sorted(SEED.glob("*.csv")), ids=lambda path: path.stem)
def test_vietnamese_text_is_composed(path):
    assert is_normalized("NFC", path.read_text(encoding="utf-8"))


def test_there_are_92_communes_and_14_provincial_bodies():
    types = Counter(row["loai"] for row in seed("units"))
    assert (types["xã"], types["phường"], types["sở"], types.total()) == (77, 15, 11, 106)


def test_a_commune_keeps_its_official_code_with_the_leading_zero():
    communes = [row for row in seed("units") if row["loai"] in ("xã", "phường")]
    assert all(row["unit_id"] == f"xp-{row['ma_hanh_chinh']}" and len(row["ma_hanh_chinh"]) == 5 for row in communes)
    assert {row["hieu_luc_tu"] for row in communes} == {"2025-07-01"}


def test_each_commune_has_one_tile_of_its_own():
    communes = {row["unit_id"] for row in seed("units") if row["loai"] in ("xã", "phường")}
    tiles = seed("commune_tiles")
    assert {row["unit_id"] for row in tiles} == communes
    assert len({(row["cot"], row["hang"]) for row in tiles}) == 92


def test_each_lead_of_a_task_is_a_unit_or_a_class():
    known = {row["ten"] for row in seed("units")} | {row["ten"] for row in seed("classes")}
    leads = {row["co_quan_chu_tri"] for name in ("tasks", "duties") for row in seed(name)}
    assert leads <= known


def test_there_are_17_tasks_and_the_duty_of_item_iv4():
    assert [row["stt"] for row in seed("tasks")] == [str(number) for number in range(1, 18)]
    assert [row["stt"] for row in seed("duties")] == ["IV.4"]


def test_items_of_the_plan_are_no_tasks_and_each_says_what_is_counted():
    items = {row["muc"]: row["noi_dung"] for row in seed("plan_items")}
    assert list(items) == ["II.5", "III.1", "III.5"] and {row["plan_id"] for row in seed("plan_items")} == {"KH60-2026"}
    for word, item in (("công chức", "II.5"), ("chỉ tiêu", "III.1"), ("số hóa", "III.5")):
        assert [name for name, content in items.items() if word in content] == [item]


def test_the_plan_keeps_the_slips_of_its_source_and_says_so():
    [plan] = seed("plan")
    assert (plan["so"], plan["ngay"], plan["nam"]) == ("60/KH-UBND", "2026-02-14", "2026")
    assert "số 02" in plan["ghi_chu"]
    assert "bồi thường" in plan["ghi_chu"]
    assert any("bồi dưỡng" in row["ten_phong_trao"] for row in seed("movements"))


def test_no_award_or_recipient_type_is_counted_without_saying_whether():
    assert {row["tinh_ty_le"] for name in ("award_forms", "award_kinds") for row in seed(name)} == {
        "có",
        "không",
    }
    assert {row["truc_tiep"] for row in seed("recipient_types")} == {"có", "không", "chưa rõ"}


def test_each_calendar_override_has_a_date_a_kind_and_a_basis():
    for row in seed("calendar_overrides"):
        assert date.fromisoformat(row["ngay"])
        assert row["loai"] in ("nghi", "lam_viec")
        assert row["can_cu"]
