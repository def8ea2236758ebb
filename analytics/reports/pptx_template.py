"""Our own 16:9 template, made in code: one layout, Arial, the product's colours, Vietnamese.
An office's template may stand in for it: a layout named "Thi đua" (or the first with a title and least else),
and in it a placeholder named "Nội dung" that says where the body goes."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass

from lxml import etree
from pptx import Presentation
from pptx.exc import PackageNotFoundError
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from analytics.ask import AskError
from analytics.palette import LIGHT
from analytics.reports.package import trusted

LAYOUT = "Thi đua"
WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
THEME = {
    "dk1": LIGHT["ink"],
    "lt1": "#FFFFFF",
    "dk2": LIGHT["accent"],
    "lt2": LIGHT["panel"],
    "accent1": LIGHT["going"],
    "accent2": LIGHT["done"],
    "accent3": LIGHT["overdue"],
    "accent4": LIGHT["soon"],
    "accent5": LIGHT["none"],
    "accent6": LIGHT["line"],
    "hlink": LIGHT["accent"],
    "folHlink": LIGHT["accent"],
}


@dataclass(frozen=True)
class Frame:
    """Where the parts of a slide go, in EMU; scale = the slide's width beside ours, and so the size of texts."""

    left: int
    top: int
    width: int
    height: int
    scale: float = 1.0

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points of a slide as wide as ours."""
        return self.width / 12700 / self.scale, self.height / 12700 / self.scale


def opened(template: bytes | None):
    """(presentation, layout, body frame) of ours, or of the office's file without its slides."""
    if template:
        try:
            presentation = Presentation(io.BytesIO(trusted(template, "PowerPoint")))
        except (PackageNotFoundError, KeyError, ValueError, etree.XMLSyntaxError) as error:
            raise AskError("Mẫu PowerPoint không dùng được: mở lại bằng PowerPoint rồi lưu lại.") from error
        _drop_slides(presentation)
        layout = _layout_of(presentation)
        return presentation, layout, _body_of(presentation, layout)
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = WIDTH, HEIGHT
    layout = next(one for one in presentation.slide_layouts if one.name == "Title Only")
    for other in list(presentation.slide_layouts):
        if other is not layout:
            presentation.slide_layouts.remove(other)
    layout.name = LAYOUT
    for holder in (presentation.slide_master, layout):
        for shape in list(holder.placeholders):
            if shape.placeholder_format.type is not None and shape.placeholder_format.idx != 0:
                shape._element.getparent().remove(shape._element)
    master = presentation.slide_master
    for title in (master.placeholders[0], layout.placeholders[0]):
        title.left, title.top, title.width, title.height = Inches(0.5), Inches(0.66), Inches(12.33), Inches(0.95)
    _title_style(master)
    _theme(master)
    return presentation, layout, Frame(Inches(0.5), Inches(1.78), Inches(12.333), Inches(5.0))


def _title_style(master) -> None:
    style = master._element.find(qn("p:txStyles")).find(qn("p:titleStyle"))
    level = style.find(qn("a:lvl1pPr"))
    level.set("algn", "l")
    run = level.find(qn("a:defRPr"))
    run.set("sz", "2800")
    run.set("b", "1")
    body = master.placeholders[0]._element.txBody.find(qn("a:bodyPr"))
    for name in ("lIns", "rIns", "tIns", "bIns"):
        body.set(name, "0")
    body.set("anchor", "t")


def _theme(master) -> None:
    """Colours and fonts of the theme part, written over the library's default."""
    part = next(rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme"))
    xml = part.blob.decode("utf-8")
    xml = re.sub(r'(<a:latin typeface=")[^"]*(")', r"\1Arial\2", xml)
    for name, colour in THEME.items():
        xml = re.sub(rf"(<a:{name}>).*?(</a:{name}>)", rf'\1<a:srgbClr val="{colour[1:]}"/>\2', xml, flags=re.S)
    part._blob = xml.encode("utf-8")


def _drop_slides(presentation) -> None:
    slides = presentation.slides._sldIdLst
    for entry in list(slides):
        presentation.part.drop_rel(entry.rId)
        slides.remove(entry)


def _layout_of(presentation):
    named = [one for one in presentation.slide_layouts if one.name == LAYOUT]
    titled = [one for one in presentation.slide_layouts if any(p.placeholder_format.idx == 0 for p in one.placeholders)]
    candidates = named or sorted(titled, key=lambda one: len(one.placeholders)) or list(presentation.slide_layouts)
    return candidates[0]


def _body_of(presentation, layout) -> Frame:
    for shape in layout.placeholders:
        if shape.name == "Nội dung":
            return Frame(shape.left, shape.top, shape.width, shape.height, presentation.slide_width / WIDTH)
    wide, high = presentation.slide_width, presentation.slide_height
    title = next((p for p in layout.placeholders if p.placeholder_format.idx == 0 and p.height), None)
    top = int(title.top + title.height + Pt(8)) if title is not None else int(high * 0.23)
    return Frame(int(wide * 0.0375), top, int(wide * 0.925), int(high * 0.9) - top, wide / WIDTH)
