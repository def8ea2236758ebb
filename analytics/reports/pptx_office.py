"""An office's own PowerPoint file as the template: its layouts by name, else by kind; its places by name.
Layouts: "Thi đua" or "Nội dung" carries a finding, "Mở đầu" opens the deck, "Phần" parts it into sections.
Places in them: "Nội dung" for charts and tables, "Chuyên mục", "Nguồn"; what has none is drawn by us or left out."""

from __future__ import annotations

import copy
import io
import unicodedata

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PackageNotFoundError
from pptx.oxml.ns import qn
from pptx.util import Pt

from analytics.ask import AskError
from analytics.reports.package import trusted
from analytics.reports.pptx_template import WIDTH, Design, Frame

CONTENT, OPENING, SECTION = ("Thi đua", "Nội dung"), ("Mở đầu",), ("Phần",)
BODY, KICKER, SOURCE = "Nội dung", "Chuyên mục", "Nguồn"
LEAST_WIDTH, LEAST_HEIGHT = 0.55, 0.4  # of the slide: in less, tables and charts cannot be read
FILLABLE = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)


def opened(template: bytes) -> Design:
    """The office's file without its slides; AskError says what it lacks."""
    try:
        presentation = Presentation(io.BytesIO(trusted(template, "PowerPoint")))
    except (PackageNotFoundError, KeyError, ValueError, etree.XMLSyntaxError) as error:
        raise AskError("Mẫu PowerPoint không dùng được: mở lại bằng PowerPoint rồi lưu lại.") from error
    _drop_slides(presentation)
    content = _content_of(presentation)
    body = _body_of(presentation, content)
    opening = _named(presentation, OPENING) or _of_kind(presentation, "title")
    return Design(presentation, content, body, opening, _named(presentation, SECTION), office=True)


def read(template: bytes) -> list[str]:
    """What an officer should know of a template before it is used: what was found, what it lacks."""
    design = opened(template)
    told = [f"Trang nội dung: bố cục “{design.content.name}”."]
    for layout, name, otherwise in (
        (design.opening, "Trang mở đầu", f"không có bố cục “{OPENING[0]}”, tệp bắt đầu bằng trang nội dung"),
        (design.section, "Trang phân phần", f"không có bố cục “{SECTION[0]}”, tệp không chia phần"),
    ):
        told.append(f"{name}: " + (f"bố cục “{layout.name}”." if layout is not None else f"{otherwise}."))
    names = {_key(name) for name in places(design.content).values()}
    lacking = [name for name in (BODY, KICKER, SOURCE) if _key(name) not in names]
    if lacking:
        told.append(
            f"Bố cục “{design.content.name}” không có ô {', '.join(f'“{name}”' for name in lacking)}: nội dung đặt "
            "dưới tiêu đề, nguồn và số trang ghi ở chân trang, chuyên mục bỏ qua."
        )
    return told


def places(layout) -> dict[int, str]:
    """The names of a layout's placeholders by their index; on a slide only the index is kept."""
    return {shape.placeholder_format.idx: shape.name for shape in layout.placeholders}


def fill(page, layout, texts: dict[str, str]) -> set[str]:
    """Write texts into the places of these names, take away places nobody filled; the names that were there."""
    names, wanted, filled = places(layout), {_key(name): name for name in texts}, set()
    for shape in list(page.placeholders):
        place = shape.placeholder_format
        name = wanted.get(_key(names.get(place.idx, "")))
        if place.type in (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE):
            continue
        if place.type == PP_PLACEHOLDER.SUBTITLE and name is None:
            name = next((one for one in texts if one not in filled), None)
        if name is None or not texts[name]:
            shape._element.getparent().remove(shape._element)
            continue
        shape.text_frame.text = texts[name]
        filled.add(name)
    return filled


def number(page, layout) -> bool:
    """The layout's own slide number, which the library leaves behind; False where it has none."""
    for shape in layout.placeholders:
        if shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
            page.shapes._spTree.append(copy.deepcopy(shape._element))
            return True
    return False


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()


def _named(presentation, names: tuple[str, ...]):
    found = {_key(layout.name): layout for layout in presentation.slide_layouts}
    return next((found[_key(name)] for name in names if _key(name) in found), None)


def _of_kind(presentation, kind: str):
    return next((one for one in presentation.slide_layouts if one._element.get("type") == kind and _title(one)), None)


def _title(layout):
    return next((shape for shape in layout.placeholders if shape.placeholder_format.idx == 0), None)


def _content_of(presentation):
    """The layout a finding goes on."""
    named = _named(presentation, CONTENT)
    if named is not None and _title(named) is None:
        raise AskError(f"Bố cục “{named.name}” của mẫu thiếu ô tiêu đề: thêm ô tiêu đề vào bố cục rồi tải lại mẫu.")
    titled = [one for one in presentation.slide_layouts if _title(one) is not None]
    plain = [one for one in titled if one._element.get("type") not in ("title", "secHead")]
    found = named or _of_kind(presentation, "titleOnly") or _of_kind(presentation, "obj")
    found = found or next(iter(sorted(plain or titled, key=lambda one: len(one.placeholders))), None)
    if found is None:
        raise AskError(
            f"Mẫu PowerPoint không có bố cục nào có ô tiêu đề: trong Slide Master, thêm bố cục “{CONTENT[0]}” "
            f"có ô tiêu đề và ô “{BODY}”, rồi tải lại mẫu."
        )
    return found


def _body_of(presentation, layout) -> Frame:
    """Where charts and tables go: the place named for it, else the largest one, else the room under the title."""
    wide, high = presentation.slide_width, presentation.slide_height
    known = [shape for shape in layout.placeholders if shape.placeholder_format.type in FILLABLE and shape.width]
    named = [shape for shape in layout.placeholders if _key(shape.name) == _key(BODY) and shape.width]
    free = [shape for shape in known if _key(shape.name) not in (_key(KICKER), _key(SOURCE))]
    place = next(iter(named or sorted(free, key=lambda shape: -shape.width * shape.height)), None)
    if place is not None:
        if place.width < LEAST_WIDTH * wide or place.height < LEAST_HEIGHT * high:
            raise AskError(
                f"Ô “{place.name}” của bố cục “{layout.name}” quá nhỏ cho bảng và biểu đồ: kéo rộng ít nhất "
                f"{LEAST_WIDTH:.0%} bề ngang và {LEAST_HEIGHT:.0%} bề cao của trang, rồi tải lại mẫu."
            )
        return Frame(place.left, place.top, place.width, place.height, wide / WIDTH)
    title = _title(layout)
    top = int(title.top + title.height + Pt(8)) if title.height else int(high * 0.23)
    if high * 0.9 - top < LEAST_HEIGHT * high:
        raise AskError(
            f"Bố cục “{layout.name}” của mẫu không còn đủ chỗ dưới tiêu đề: thêm ô “{BODY}” cho bảng và biểu đồ, "
            "rồi tải lại mẫu."
        )
    return Frame(int(wide * 0.0375), top, int(wide * 0.925), int(high * 0.9) - top, wide / WIDTH)


def _drop_slides(presentation) -> None:
    slides = presentation.slides._sldIdLst
    for entry in list(slides):
        presentation.part.drop_rel(entry.rId)
        slides.remove(entry)
    extras = presentation.part._element.find(qn("p:extLst"))
    if extras is not None:  # among them the list of sections, which names the slides that are gone
        presentation.part._element.remove(extras)
