"""Quản trị: deadlines, who owes an occurrence, which source of awards counts, closing, settings, release, the log.
Each change is one version with its reason; the old stands beside the new and nothing is deleted.
A closed quarter refuses what would change one of its answers until it is reopened."""

from __future__ import annotations

from analytics.words import number
from pages.parts import administration_views as views
from pages.parts import award_sources, filters
from pages.parts.page import open_page

PARTS = {
    "due": "Thời hạn, diện áp dụng",
    "sources": "Nguồn khen thưởng",
    "close": "Chốt số liệu",
    "settings": "Cài đặt",
    "publish": "Duyệt",
    "log": "Nhật ký thay đổi",
}

view = open_page("Quản trị", dated=False, yearly=True, newest=True)
part = filters.choose("part", "Phần", PARTS, segmented=True, hide_label=True)
waiting = f"**{number(view.pending)} thay đổi chưa duyệt**" if view.pending else "mọi thay đổi đã được duyệt"
view.say(f"Kho số liệu ở lần xác nhận số {number(view.version + view.pending)}, {waiting}.")
{
    "due": views.deadlines,
    "sources": award_sources.switch,
    "close": views.closing,
    "settings": views.settings,
    "publish": views.release,
    "log": views.log,
}[part](view)
view.close()
