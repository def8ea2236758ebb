"""The frame around every page: stylesheet, logo, navigation with short labels, then the page chosen.
The heading of a page is its full title.
On a slide the navigation is hidden, so that nothing but the slide is on the wall."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from pages.parts import style

HERE = Path(__file__).parent
GROUPS = {
    "": (
        ("overview", "Tổng quan", None),
        ("progress", "Tiến độ", "tien-do"),
        ("overdue", "Quá hạn", "qua-han"),
        ("awards", "Khen thưởng", "khen-thuong"),
        ("unit_profiles", "Đơn vị", "don-vi"),
        ("clusters", "Cụm, khối", "cum-khoi"),
        ("movements", "Phong trào", "phong-trao"),
        ("commune_map", "Bản đồ", "ban-do"),
    ),
    "Số liệu": (
        ("receive", "Tiếp nhận số liệu", "nap-so-lieu"),
        ("record", "Ghi nhận báo cáo", "ghi-nhan"),
        ("uploads", "Nhật ký tiếp nhận", "lich-su"),
    ),
    "Họp và báo cáo": (
        ("slides", "Trình chiếu", "trinh-chieu"),
        ("documents", "Báo cáo", "bao-cao"),
    ),
    "Quản trị": (("administration", "Quản trị", "quan-tri"),),
}


def _pages() -> dict[str, list]:
    return {
        group: [
            st.Page(HERE / f"{name}.py", title=title, **({"url_path": path} if path else {"default": True}))
            for name, title, path in entries
        ]
        for group, entries in GROUPS.items()
    }


st.set_page_config(page_title="Thi đua, khen thưởng Thái Nguyên", layout="wide", initial_sidebar_state="collapsed")
chosen = st.navigation(_pages(), position="hidden" if "slide" in st.query_params else "top")
st.logo(str(HERE.parent / "static" / "logo.svg"), size="large")
style.apply()
chosen.run()
