"""Fill a new store with what the plan and the reference lists say, as version 1.
The CSV files in data/seed keep the sources' own headings; here they become the store's columns.
Nothing is invented: no cluster, no target, no report."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from data.store import Store, Tx

SEED = Path(__file__).parent / "seed"

UNIT_TYPE_ANY = "*"
CLASS_KINDS = {"unit_type": "units"}
DIRECT = {"có": "yes", "không": "no", "chưa rõ": "unknown"}


def read_seed(name: str) -> list[dict[str, str | None]]:
    """Rows of one seed file; an empty cell is None."""
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


def seed(store: Store) -> None:
    """Version 1: the plan, the units and the reference lists."""
    store.commit("seed", "Phần mềm", "Nạp Kế hoạch 60/KH-UBND và các danh mục ban đầu", _fill)


def _fill(tx: Tx, version: int) -> None:
    for table, rows in seed_tables().items():
        tx.insert(table, [row | {"from_version": version} for row in rows])


def seed_tables() -> dict[str, list[dict[str, Any]]]:
    """Every seeded table with its rows, in the store's columns."""
    plan_id = read_seed("plan")[0]["plan_id"]
    return {
        "plans": [
            {
                "plan_id": row["plan_id"],
                "number": row["so"],
                "plan_date": row["ngay"],
                "year": int(row["nam"]),
                "title": row["tieu_de"],
                "note": row["ghi_chu"],
            }
            for row in read_seed("plan")
        ],
        "tasks": _tasks(plan_id),
        "movements": [
            {
                "plan_id": plan_id,
                "movement_no": row["stt"],
                "name": row["ten_phong_trao"],
                "full_name": row["ten_day_du"],
                "launched_by": row["cap_phat_dong"],
                "period": row["giai_doan"],
                "standing_unit_id": row["co_quan_thuong_truc"],
                "launch_document": row["van_ban_phat_dong"],
                "mid_review_due": row["han_so_ket"],
                "final_review_due": row["han_tong_ket"],
                "state": row["trang_thai"],
                "note": row["ghi_chu"],
            }
            for row in read_seed("movements")
        ],
        "units": _units(),
        "unit_aliases": [
            {"alias": row["ten_khac"], "unit_id": row["unit_id"], "source": row.get("nguon")}
            for row in (read_seed("aliases") if (SEED / "aliases.csv").exists() else [])
        ],
        "unit_classes": [
            {
                "class_id": row["lop"],
                "name": row["ten"],
                "kind": CLASS_KINDS.get(row["kieu"], row["kieu"]),
                "unit_type": row["loai_don_vi"] or UNIT_TYPE_ANY,
            }
            for row in read_seed("classes")
        ],
        "award_forms": _award_forms(),
        "award_kinds": [
            {
                "kind_id": row["ma"],
                "name": row["ten_theo_luat"] or f"Khen thưởng {row['ten_theo_bieu_thong_ke'].lower()}",
                "statistics_name": row["ten_theo_bieu_thong_ke"],
                "row_0603": row["dong_bieu_0603"],
                "counts_in_ratio": row["tinh_ty_le"] == "có",
                "ordinal": number,
            }
            for number, row in enumerate(read_seed("award_kinds"), 1)
        ],
        "recipient_types": [
            {
                "recipient_id": row["ma"],
                "name": row["ten"],
                "recipient_group": row["nhom"],
                "direct": DIRECT[row["truc_tiep"]],
                "row_0603": row["dong_bieu_0603"],
                "note": row["ghi_chu"],
                "ordinal": number,
            }
            for number, row in enumerate(read_seed("recipient_types"), 1)
        ],
        "calendar_overrides": [
            {"day": row["ngay"], "working": row["loai"] == "lam_viec", "basis": row["can_cu"]}
            for row in read_seed("calendar_overrides")
        ],
        "settings": [
            {"name": row["ten"], "value": row["gia_tri"], "note": row["ghi_chu"]} for row in read_seed("settings")
        ],
        "applicability": [
            {"occurrence_id": row["ma_moc"], "lead": row["co_quan"], "reason": row["ly_do"]}
            for row in read_seed("applicability")
        ],
    }


def _tasks(plan_id: str) -> list[dict[str, Any]]:
    short = {row["stt"]: row["ten_ngan"] for row in read_seed("task_short_titles")}
    rows = [(group, row) for group, name in (("annex", "tasks"), ("duty", "duties")) for row in read_seed(name)]
    return [
        {
            "plan_id": plan_id,
            "task_no": row["stt"],
            "task_group": group,
            "ordinal": number,
            "content": row["noi_dung_cong_viec"],
            "short_title": short[row["stt"]],
            "lead": row["co_quan_chu_tri"],
            "support": row["co_quan_phoi_hop"],
            "deadline": row["thoi_gian_hoan_thanh"],
            "product": row["san_pham_de_xuat"],
            "occurrence_labels": row["nhan_moc_de_xuat"],
            "note": row["dien_ap_dung_de_xuat"],
        }
        for number, (group, row) in enumerate(rows, 1)
    ]


def _units() -> list[dict[str, Any]]:
    tiles = {row["unit_id"]: row for row in read_seed("commune_tiles")}
    rows = []
    for row in read_seed("units"):
        tile = tiles.get(row["unit_id"], {})
        rows.append(
            {
                "unit_id": row["unit_id"],
                "name": row["ten"],
                "unit_type": row["loai"],
                "code": row["ma_hanh_chinh"],
                "former_province": row["tinh_cu"],
                "former_district": row["huyen_cu"],
                "lat": float(row["vi_do"]) if row["vi_do"] else None,
                "lon": float(row["kinh_do"]) if row["kinh_do"] else None,
                "former_units": row["don_vi_cu"],
                "tile_label": tile.get("nhan"),
                "tile_column": int(tile["cot"]) if tile else None,
                "tile_row": int(tile["hang"]) if tile else None,
                "valid_from": row["hieu_luc_tu"],
                "valid_to": row["hieu_luc_den"],
            }
        )
    return rows


def _award_forms() -> list[dict[str, Any]]:
    columns = {row["ma"]: row["cot_bieu_0603"] for row in read_seed("form_0603_columns")}
    return [
        {
            "form_id": row["ma"],
            "name": row["ten"],
            "form_group": row["nhom"],
            "level": row["cap"],
            "recipients": row["doi_tuong"],
            "abbreviation": row["viet_tat"],
            "counts_in_ratio": row["tinh_ty_le"] == "có",
            "statistics_column": columns.get(row["ma"]),
            "valid_to": row["hieu_luc_den"],
            "note": row["ghi_chu"],
            "ordinal": number,
        }
        for number, row in enumerate(read_seed("award_forms"), 1)
    ]
