"""What slides are laid on: our own 16:9 template, made in code with one layout, Arial and the product's colours.
An office's file may stand in for it (pptx_office.py); both give a Design.
Sizes of texts follow the width of the slide."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches

from analytics.palette import LIGHT

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


@dataclass(frozen=True)
class Design:
    """A presentation without slides, the layouts it offers and where a slide's parts go."""

    presentation: Any
    content: Any
    body: Frame
    opening: Any = None
    section: Any = None
    office: bool = False


def ours() -> Design:
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
    return Design(presentation, layout, Frame(Inches(0.5), Inches(1.78), Inches(12.333), Inches(5.0)))


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
