"""A native Excel chart beside the table it draws: stacked columns in the colours of their meaning.
Labels can be read on each colour; the title says what the columns show.
The cells are the data, so an office that changes a number changes the chart."""

from __future__ import annotations

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.utils import get_column_letter

from analytics.palette import LIGHT
from analytics.reports.xlsx import HEAD

TONES = {"last": "B9C3CE"}
NO_ZERO = "[$-42A]#,##0;;;"


def stacked(
    page, title: str, names: int, values: tuple[int, ...], rows: tuple[int, int], tones: tuple[str, ...], at: str
) -> None:
    """Put the chart at a cell: `names` and `values` are columns, `rows` the first and last row drawn."""
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 60
    chart.width, chart.height = 16, 9
    chart.title = _title(title)
    for column, tone in zip(values, tones, strict=True):
        chart.add_data(Reference(page, min_col=column, min_row=HEAD, max_row=HEAD), titles_from_data=True)
        series = chart.series[-1]
        letter = get_column_letter(column)
        series.val.numRef.f = f"'{page.title}'!${letter}${rows[0]}:${letter}${rows[1]}"
        series.graphicalProperties = GraphicalProperties(solidFill=TONES.get(tone) or LIGHT[tone][1:])
        series.graphicalProperties.line.noFill = True
        series.dLbls = _labels("ink" if tone in ("rest", "last") else "on_fill")
    chart.set_categories(Reference(page, min_col=names, min_row=rows[0], max_row=rows[1]))
    chart.x_axis.delete, chart.y_axis.delete, chart.y_axis.majorGridlines = False, True, None
    chart.legend.position = "b"
    page.add_chart(chart, at)


def _text(size: int, bold: bool, tone: str) -> CharacterProperties:
    return CharacterProperties(sz=size * 100, b=bold, solidFill=LIGHT[tone][1:], latin=Font("Arial"), lang="vi-VN")


def _title(text: str) -> Title:
    look = _text(12, True, "ink")
    run = RegularTextRun(rPr=look, t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def _labels(tone: str) -> DataLabelList:
    labels = DataLabelList(showVal=True, numFmt=NO_ZERO)
    for name in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(labels, name, False)
    look = ParagraphProperties(defRPr=_text(10, True, tone))
    labels.txPr = RichText(p=[Paragraph(pPr=look, endParaRPr=CharacterProperties(lang="vi-VN"))])
    return labels
