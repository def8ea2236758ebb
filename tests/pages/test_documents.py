"""Báo cáo: every kind can be ordered from the page in each of its formats; letters leave a line in the log.
What a document says is tested in tests/reports; here only that the order is made, kept and handed over.
To add a kind: add it to analytics/reports/kinds.py and its words to pages/parts/document_kinds.py."""

import io
import re
import zipfile
from datetime import date

import pytest
from docx import Document

from analytics.reports.kinds import FORMATS
from analytics.reports.make import Wish
from analytics.words import NBSP
from data.letters import letter_log, record_letter
from pages.parts import document_kinds as told
from pages.parts.document_form import make
from pages.parts.document_jobs import jobs

OWNER = "Sở Nội vụ"
ORDERS = [(kind, form) for kind, forms in FORMATS.items() for form in forms]


@pytest.fixture
def ordered(screen):
    """Order a document on the page and wait for it."""

    def order(**query):
        page = screen("documents", as_of="2026-09-30", **query)
        page.button(key="make").click().run()
        assert not page.exception
        job = jobs.of(OWNER)[0]
        assert job.finished.wait(180)
        return page, job

    return order


def test_every_kind_and_format_has_its_words():
    assert told.NAMES.keys() == told.WHAT.keys() == told.FILES.keys() == FORMATS.keys()
    assert {form for forms in FORMATS.values() for form in forms} <= told.FORMATS.keys()


def test_every_document_is_made_under_a_name_of_the_office(store, year):
    for kind, form in ORDERS:
        wish = Wish(kind, date(2026, 9, 30), before=date(2026, 6, 30), format=form)
        files = make(store, OWNER, wish, lambda step, share: None)
        assert [file.name for file in files] == [f"{told.FILES[kind]}-toan-tinh-2026-09-30.{form}"]
        assert all(file.content for file in files)


def test_no_two_fields_of_the_order_of_a_comparison_bear_one_name(screen, year):
    names = [field.label for field in screen("documents", report="compare").date_input]
    assert len(names) == len({*names}) == 3


def test_words_typed_right_before_the_click_stand_in_the_report(screen, year):
    page = screen("documents", as_of="2026-09-30", report="quarter")
    page.toggle(key="reword").set_value(True).run()
    page.text_area[0].set_value("Câu vừa gõ.")
    page.button(key="make").click().run()
    job = jobs.of(OWNER)[0]
    assert job.finished.wait(180)
    assert "Câu vừa gõ." in [line.text for line in Document(io.BytesIO(job.files[0].content)).paragraphs]


def test_words_changed_on_the_page_stand_in_the_report(ordered, screen, year):
    page = screen("documents", as_of="2026-09-30", report="quarter")
    page.toggle(key="reword").set_value(True).run()
    section = page.text_area[0]
    section.set_value("Câu của chuyên viên.\n- Ý thứ nhất").run()
    page.button(key="make").click().run()
    job = jobs.of(OWNER)[0]
    assert job.finished.wait(180)
    texts = [paragraph.text for paragraph in Document(io.BytesIO(job.files[0].content)).paragraphs]
    assert "Câu của chuyên viên." in texts
    assert "- Ý thứ nhất" in texts


def test_a_finished_file_is_handed_over_and_found_again_by_its_address(ordered, screen, year):
    _, job = ordered(report="one-page")
    page = screen("documents", job=job.job_id)
    buttons = [button.label for button in page.get("download_button")]
    assert any(label.startswith("Tải tệp .pdf") for label in buttons)


def test_an_address_of_a_file_no_longer_kept_is_said(screen, said, year):
    assert "Tệp của đường dẫn này không còn" in said(screen("documents", job="khong-co"))


def test_a_document_of_one_unit_speaks_of_that_unit(ordered, said, year):
    page, job = ordered(report="quarter", unit="so-tai-chinh")
    assert job.files[0].name == "bao-cao-quy-so-tai-chinh-2026-09-30.docx"
    assert "Báo cáo quý III năm 2026 của Sở Tài chính" in said(page)


def test_files_of_a_commune_are_found_by_its_name_and_kept_apart_by_its_code(ordered, year):
    names = [ordered(report="quarter", unit=unit)[1].files[0].name for unit in ("xp-02143", "xp-05665")]
    assert names == [f"bao-cao-quy-xa-van-lang-{code}-2026-09-30.docx" for code in ("xp-02143", "xp-05665")]


def test_each_letter_of_the_zip_is_named_by_its_unit(ordered, year):
    _, job = ordered(report="reminders", format_reminders="zip")
    names = zipfile.ZipFile(io.BytesIO(job.files[0].content)).namelist()
    assert "cong-van-don-doc-so-tai-chinh-2026-09-30.docx" in names
    communes = [name for name in names if "-xp-" in name]
    assert communes and all(re.match(r"cong-van-don-doc-(xa|phuong)-[a-z-]+-xp-\d{5}-2026", name) for name in communes)


def test_a_letter_is_logged_with_the_units_it_urges(ordered, said, store, year):
    page, _ = ordered(report="reminders")
    assert re.search(r"Mới \d+/106 đơn vị có báo cáo: trạng thái còn lại suy từ thời hạn", said(page))
    log = letter_log(store)
    assert "so-tai-chinh" in set(log["unit_id"])
    assert "so-noi-vu" not in set(log["unit_id"])
    assert (log["late"] > 0).all()


def test_an_explanation_is_entered_on_the_page(screen, said, store, year):
    record_letter(store, {"so-tai-chinh": 2}, date(2026, 9, 30), 1, OWNER)
    page = screen("documents")
    page.text_area(key="explained_content").set_value("Chờ thẩm định")
    next(button for button in page.button if button.label == "Ghi giải trình").click().run()
    assert letter_log(store)["content"].tolist() == ["Chờ thẩm định"]
    assert "1/1 lượt đôn đốc đã có giải trình" in said(page)


def test_an_explanation_without_words_is_refused(screen, store, year):
    record_letter(store, {"so-tai-chinh": 2}, date(2026, 9, 30), 1, OWNER)
    page = screen("documents")
    next(button for button in page.button if button.label == "Ghi giải trình").click().run()
    assert [error.value for error in page.error] == ["Ghi nội dung giải trình."]


def test_without_a_plan_nothing_is_offered_to_be_made_and_the_page_says_so(screen, said):
    page = screen("documents", as_of="2025-06-30", report="deck")
    assert "Chưa có kế hoạch của năm 2025" in said(page)
    assert "make" not in [button.key for button in page.button]


def test_in_the_first_days_of_a_month_the_page_offers_the_report_of_the_month_just_ended(screen, said, year):
    page = screen("documents", as_of="2026-09-05", report="month")
    choice = page.selectbox(key="filter_period_month")
    assert choice.value == "2026-08"
    assert [name.replace(NBSP, " ") for name in choice.options[:2]] == ["Tháng 9 năm 2026", "Tháng 8 năm 2026"]
    assert "Báo cáo tháng 8 năm 2026 toàn tỉnh, số liệu đến ngày 05/09/2026" in said(page)
    choice.set_value("2026-09").run()
    assert "Báo cáo tháng 9 năm 2026 toàn tỉnh" in said(page)
    page.button(key="make").click().run()
    job = jobs.of(OWNER)[0]
    assert job.finished.wait(180)
    assert job.title.replace(NBSP, " ") == "Báo cáo tháng 9 năm 2026 toàn tỉnh, đến ngày 05/09/2026"
    assert job.files[0].name == "bao-cao-thang-toan-tinh-ky-2026-09-2026-09-05.docx"
