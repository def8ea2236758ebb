"""The tile map of a chosen measure, made from the questions' rows: shared by Tổng quan and the map page.
A commune that owes nothing, or sent nothing to compute from, has no class: it is hatched.
The title states what the map shows, from the same rows."""

from __future__ import annotations

import pandas as pd

from analytics import words
from analytics.late import map_title
from pages.parts import tilemap
from pages.parts.brief import Heads
from pages.parts.kept import kept
from pages.parts.lists import listing
from pages.parts.page import View

NAMES = {"overdue": "Quá hạn", "reported": "Báo cáo", "on_time": "Đúng hạn", "B": "Tỷ lệ B", "A": "Tỷ lệ A"}
SUBTITLES = {
    "overdue": "Mỗi ô một xã, phường; chữ số là số việc quá hạn",
    "reported": "Số mốc, kỳ đến hạn gửi đã có báo cáo của đơn vị",
    "on_time": "Số việc hoàn thành đúng hạn trên số việc đã đến hạn",
    "B": "Tập thể nhỏ, hộ gia đình, người trực tiếp trên mọi lượt khen, mức thấp nhất",
    "A": "Người trực tiếp trên mọi cá nhân được khen, mức thấp nhất",
}


EXPLANATION = {
    "overdue": "Việc quá hạn: mốc, kỳ đã quá hạn gửi báo cáo mà chưa hoàn thành, tính theo từng đơn vị.",
    "reported": "Báo cáo: số mốc, kỳ đã qua hạn gửi có báo cáo trên tổng số đã qua hạn gửi.",
    "on_time": "Đúng hạn: số việc hoàn thành đúng hạn trên tổng số việc đã đến hạn.",
    "B": "Tỷ lệ B: tập thể nhỏ, hộ gia đình, người trực tiếp trên mọi đối tượng được khen. "
    "Mẫu số dưới 10 chỉ ghi số lượt.",
    "A": "Tỷ lệ A: người trực tiếp trên mọi cá nhân được khen. Mẫu số dưới 10 chỉ ghi số lượt.",
}
LACKING = {"overdue": "overdue", "reported": "expected - reported", "on_time": "due - on_time"}  # shares rank nobody
HEADS = Heads(
    {"unit": "Xã, phường", "told": "Số liệu", "former_district": "Khu vực trước sắp xếp"},
    name="{unit}",
    below=("{told}",),
)


def _tasks(rows: pd.DataFrame, as_of) -> pd.DataFrame:
    day = pd.Timestamp(as_of)
    due = rows[pd.to_datetime(rows["due"]) <= day]
    asked = rows[pd.to_datetime(rows["report_due"].fillna(rows["due"])) < day]
    return pd.DataFrame(
        {
            "overdue": rows.assign(n=rows["status"] == "overdue").groupby("unit_id")["n"].sum(),
            "due": due.groupby("unit_id").size(),
            "on_time": due.assign(n=due["status"] == "done_on_time").groupby("unit_id")["n"].sum(),
            "expected": asked.groupby("unit_id").size(),
            "reported": asked.assign(n=asked["report_date"].notna()).groupby("unit_id")["n"].sum(),
        }
    ).reset_index()


def _answers(view: View, measure: str) -> tuple[pd.DataFrame, pd.DataFrame, tilemap.Measure]:
    """The communes, their values, and how the measure is classed."""
    units = view.ask("units", cluster=view.cluster)
    tiles = units[units["tile_row"].notna()].rename(columns={"tile_column": "column", "tile_row": "row"})
    if measure in ("A", "B"):
        values = view.ask("award_ratio", indicator=measure, by="unit", cluster=view.cluster)
        values = values.rename(columns={"item": "unit_id"})[["unit_id", "numerator", "denominator"]]
        shown = tilemap.ratio_measure(NAMES[measure], f"tỷ lệ {measure}")
    else:
        rows = view.ask("assignments", cluster=view.cluster)
        values = _tasks(rows[rows["unit_id"].isin(tiles["unit_id"])], view.as_of)
        shown = tilemap.MEASURES[measure]
    return tiles, values[values["unit_id"].isin(tiles["unit_id"])], shown


@kept
def draw(view: View, measure: str) -> tuple[str, str, str]:
    """Title, subtitle and HTML of the map."""
    tiles, values, shown = _answers(view, measure)
    html = tilemap.tilemap(tiles, values, shown, **view.when)
    return _title(measure, values, len(tiles)), SUBTITLES[measure], html


@kept
def _told(view: View, measure: str) -> pd.DataFrame:
    tiles, values, shown = _answers(view, measure)
    joined = tiles.merge(values, on="unit_id", how="left")
    if measure in LACKING:
        lacking = joined.eval(LACKING[measure])
        joined = joined.loc[lacking.sort_values(ascending=False, kind="stable").index]
    return joined.assign(told=[shown.says(row) for row in joined.itertuples()])


def table(view: View, measure: str) -> None:
    """The same values as a list, in the order of the directory; where something is late or lacking, that first."""
    listing(_told(view, measure), HEADS, f"ban_do_{measure}", view, f"Bản đồ: {NAMES[measure]}", height=640)


def _title(measure: str, values: pd.DataFrame, communes: int) -> str:
    if measure in ("A", "B"):
        return f"{words.number(len(values))} trong {communes} xã, phường có số liệu khen thưởng"
    if values.empty:
        return f"Không có số liệu nhiệm vụ của {communes} xã, phường"
    if measure == "overdue":
        return map_title(int((values["overdue"] > 0).sum()), communes, bool(values["due"].sum()))
    part, whole = ("reported", "expected") if measure == "reported" else ("on_time", "due")
    asked = values[values[whole] > 0]
    if asked.empty:
        return "Chưa báo cáo nào đến hạn gửi" if measure == "reported" else "Chưa việc nào đến hạn"
    full = int((asked[part] == asked[whole]).sum())
    what = "đã gửi đủ báo cáo" if measure == "reported" else "hoàn thành đúng hạn mọi việc đến hạn"
    return f"{words.number(full)} trong {communes} xã, phường {what}"
