"""The kinds of file in the office's words, and the choices each of them asks for.
What can be made, and how, stands in analytics/reports/make.py; here are only names.
File names are Vietnamese without accents, so that any system keeps them."""

from __future__ import annotations

NAMES = {
    "month": "Báo cáo tháng",
    "quarter": "Báo cáo quý",
    "half-year": "Báo cáo 6 tháng",
    "year": "Báo cáo năm",
    "deck": "Tệp trình chiếu",
    "one-page": "Một trang A4",
    "reminders": "Công văn đôn đốc",
    "workbook": "Sổ số liệu",
    "forms": "Biểu thống kê 0603.N/BNV-TĐKT",
    "compare": "Báo cáo so sánh hai ngày",
    "html": "Trang trình chiếu không cần mạng",
}
WHAT = {
    "month": "gồm phần lời và phụ lục số liệu, để trống số, ngày, chữ ký",
    "quarter": "gồm phần lời và phụ lục số liệu, để trống số, ngày, chữ ký",
    "half-year": "gồm phần lời và phụ lục số liệu, để trống số, ngày, chữ ký",
    "year": "gồm phần lời và phụ lục số liệu, để trống số, ngày, chữ ký",
    "deck": "có biểu đồ sửa được và ghi chú công thức, nguồn",
    "one-page": "tóm tắt tình hình trên một mặt giấy",
    "reminders": "gửi các đơn vị có việc quá hạn, kèm danh sách việc",
    "workbook": "mỗi bảng một trang tính, số là số, kèm ô nguồn",
    "forms": "theo Thông tư 02/2023/TT-BNV, kỳ thống kê năm",
    "compare": "thay đổi giữa hai ngày, theo cùng một lần xác nhận",
    "html": "một tệp mở bằng trình duyệt, dùng khi phòng họp không có mạng",
}
FORMATS = {
    "docx": "Word (.docx)",
    "pdf": "PDF",
    "pptx": "PowerPoint (.pptx)",
    "xlsx": "Excel (.xlsx)",
    "html": "Trang web (.html)",
    "zip": "Mỗi đơn vị một công văn (.zip)",
}
SENDERS = {"snv": "Sở Nội vụ gửi UBND tỉnh", "ubnd": "UBND tỉnh gửi Bộ Nội vụ"}
FILES = {
    "month": "bao-cao-thang",
    "quarter": "bao-cao-quy",
    "half-year": "bao-cao-6-thang",
    "year": "bao-cao-nam",
    "deck": "trinh-chieu",
    "one-page": "mot-trang",
    "reminders": "cong-van-don-doc",
    "workbook": "so-so-lieu",
    "forms": "bieu-0603",
    "compare": "so-sanh",
    "html": "trinh-chieu",
}
PERIODS = ("month", "quarter", "half-year", "year")
SLIDES = ("deck", "html")
TEMPLATES = {"docx": "docx", "pptx": "pptx"}  # formats whose look the office may bring


def file_name(made: str, kind: str, scope: str, whose: str) -> str:
    """'month-xp-05719-2026-09-30.docx' -> 'bao-cao-thang-xa-sang-moc-xp-05719-2026-09-30.docx'."""
    return f"{FILES[kind]}-{whose}{made.removeprefix(f'{kind}-{scope}')}"
