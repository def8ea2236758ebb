"""An office's own PowerPoint template: which layout carries what, and what is said of one that cannot.
Templates are made here from the library's own, with layouts and places renamed as an office would.
To add a case: change the template in one line, say what the officer is told."""

import io

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches

from analytics.ask import AskError
from analytics.reports import pptx, story
from analytics.reports.pptx_office import opened, read
from analytics.words import SAMPLE_FLAG
from tests.reports.readback import deck_texts
from tests.reports.test_files import word_template

TITLE, CONTENT, SECTION, TITLE_ONLY = 0, 1, 2, 5  # layouts of the library's own template


def template(change=lambda presentation: None) -> bytes:
    own = Presentation()
    own.slide_width, own.slide_height = Inches(13.333), Inches(7.5)
    own.slides.add_slide(own.slide_layouts[TITLE_ONLY]).shapes.title.text = "Trang cũ"
    change(own)
    out = io.BytesIO()
    own.save(out)
    return out.getvalue()


def place(layout, idx):
    return next(shape for shape in layout.placeholders if shape.placeholder_format.idx == idx)


def by_name(own):
    """As an office names them: every layout and place the product knows."""
    opening, content, section = (own.slide_layouts[at] for at in (TITLE, CONTENT, SECTION))
    opening.name, content.name, section.name = "mở đầu", "Thi đua ", "Phần"
    body, source = place(content, 1), place(content, 11)
    body.name = "Nội dung"
    body.left, body.top, body.width, body.height = Inches(0.6), Inches(2), Inches(12), Inches(4.6)
    source._element.nvSpPr.nvPr.find(qn("p:ph")).set("type", "body")
    source.name = "Nguồn"
    source.left, source.top, source.width, source.height = Inches(0.6), Inches(6.8), Inches(9), Inches(0.4)


def made(facts, own, count=12):
    return Presentation(io.BytesIO(pptx.deck(story.slides(facts)[:count], facts, own)))


def test_an_unprepared_template_opens_the_deck_and_carries_every_finding(facts):
    deck = made(facts, template(), 2)
    assert [slide.slide_layout.name for slide in deck.slides] == ["Title Slide", "Title Only", "Title Only"]
    assert deck.slides[0].shapes.title.text.startswith("Phong trào thi đua và công tác khen thưởng")
    texts = deck_texts(pptx.deck(story.slides(facts)[:2], facts, template()))
    assert "Trang cũ" not in texts and "Số liệu đến ngày 30/09/2026 " in texts


def test_layouts_and_places_are_found_by_name(facts):
    deck = made(facts, template(by_name))
    names = [slide.slide_layout.name for slide in deck.slides]
    assert (names[0], names.count("Thi đua "), names.count("Phần")) == ("mở đầu", 12, 4)
    finding = deck.slides[2]
    texts = [shape.text_frame.text for shape in finding.shapes if shape.has_text_frame]
    assert any(text.startswith("Số liệu đến ngày") and text.endswith(f"{SAMPLE_FLAG}.") for text in texts)
    assert all(shape.top >= Inches(1.9) for shape in finding.shapes if shape.has_table or shape.has_chart)


@pytest.mark.parametrize("own", [template(), template(by_name)], ids=["as it came", "by name"])
def test_no_place_is_left_empty_and_every_page_is_numbered_once(facts, own):
    for slide in made(facts, own).slides:
        assert all(shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame)
        fields = [field.get("type") for shape in slide.shapes for field in shape._element.iter(qn("a:fld"))]
        assert fields.count("slidenum") == (slide.slide_layout.name in ("Title Only", "Thi đua "))


def small_body(own):
    by_name(own)
    place(own.slide_layouts[CONTENT], 1).width = Inches(4)


def no_title(own):
    by_name(own)
    layout = own.slide_layouts[CONTENT]
    layout.placeholders[0]._element.getparent().remove(layout.placeholders[0]._element)


def no_layout_with_title(own):
    for layout in own.slide_layouts:
        for shape in [shape for shape in layout.placeholders if shape.placeholder_format.idx == 0]:
            shape._element.getparent().remove(shape._element)


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (template(small_body), "Ô “Nội dung” của bố cục “Thi đua ” quá nhỏ"),
        (template(no_title), "thiếu ô tiêu đề"),
        (template(no_layout_with_title), "không có bố cục nào có ô tiêu đề"),
        (b"not a zip", "không phải tệp PowerPoint"),
        (word_template("x"), "Mẫu PowerPoint không dùng được"),
    ],
    ids=["a small body", "no title", "no layout", "no package", "a Word file"],
)
def test_a_template_that_cannot_carry_slides_is_refused_with_what_it_lacks(own, said):
    with pytest.raises(AskError, match=said):
        opened(own)


def test_an_officer_is_told_what_will_be_used_and_what_is_missing():
    assert read(template(by_name))[0] == "Trang nội dung: bố cục “Thi đua ”."
    assert "không có ô “Chuyên mục”:" in read(template(by_name))[-1]
    plain = " ".join(read(template()))
    assert "Trang mở đầu: bố cục “Title Slide”." in plain and "tệp không chia phần" in plain
