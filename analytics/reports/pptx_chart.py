"""One stacked chart as a native PowerPoint chart: colours by meaning, values as labels, no grid.
Number formats carry Vietnamese separators, so a PC set to English shows them too.
Shares are stored as fractions; the hatched part says up to where a share may rise."""

from __future__ import annotations

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu, Pt

from analytics import words
from analytics.palette import LIGHT
from analytics.reports.slides import Chart, Series

COUNTS, SHARES = "[$-42A]#,##0;;;", "[$-42A]0.0%;;;"
LAST = "B9C3CE"  # last year: pale, beside the colour of this year
LABEL_HEIGHT, LABEL_WIDTH, PLOT = 15, 26, 0.6  # points a label needs; share of the chart its plot takes


def _rgb(tone: str) -> RGBColor:
    return RGBColor.from_string(LAST if tone == "last" else LIGHT[tone][1:])


def add_chart(page, chart: Chart, place) -> None:
    data = CategoryChartData(number_format=SHARES if chart.percent else COUNTS)
    _categories(data, chart)
    for series in chart.series:
        data.add_series(series.name, series.values)
    kind = XL_CHART_TYPE.BAR_STACKED if chart.horizontal else XL_CHART_TYPE.COLUMN_STACKED
    frame = page.shapes.add_chart(
        kind, *(Emu(side) for side in (place.left, place.top, place.width, place.height)), data
    )
    frame._element.nvGraphicFramePr.cNvPr.set("descr", chart.alt)
    frame.name = chart.title
    drawn = frame.chart
    drawn.has_title = False
    drawn.font.size, drawn.font.name, drawn.font.color.rgb = Pt(12), "Arial", _rgb("ink")
    drawn.has_legend = chart.legend
    if chart.legend:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
        drawn.legend.font.size = Pt(12)
    _axes(drawn, chart)
    _number_axes(drawn)
    drawn.plots[0].gap_width, drawn.plots[0].overlap = (25 if chart.groups else 45), 100
    for series, wanted in zip(drawn.plots[0].series, chart.series, strict=True):
        _paint(series, wanted)
        _label(series, wanted, chart, _smallest(chart, place))
    if place.scale != 1:
        for properties in drawn._chartSpace.iter(qn("a:defRPr"), qn("a:rPr")):
            if properties.get("sz"):
                properties.set("sz", str(int(int(properties.get("sz")) * place.scale)))


def _number_axes(drawn) -> None:
    """Axis numbers without sign: the library writes negative ones, which the format does not allow."""
    for element in drawn._chartSpace.iter(qn("c:axId"), qn("c:crossAx")):
        element.set("val", element.get("val").lstrip("-"))


def _categories(data: CategoryChartData, chart: Chart) -> None:
    if not chart.groups:
        data.categories = chart.categories
        return
    left = list(chart.categories)
    for name, count in chart.groups:
        group = data.add_category(name)
        for _ in range(count):
            group.add_sub_category(left.pop(0))


def _axes(drawn, chart: Chart) -> None:
    value, category = drawn.value_axis, drawn.category_axis
    value.has_major_gridlines, value.visible, value.minimum_scale = False, False, 0
    value.maximum_scale = 1 if chart.percent else 1.03 * (max(_wholes(chart), default=0) or 1)
    category.format.line.color.rgb = _rgb("ink" if not chart.horizontal else "line")
    category.major_tick_mark = XL_TICK_MARK.NONE
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    category.tick_labels.font.size = Pt(12)
    category.reverse_order = chart.horizontal


def _paint(series, wanted: Series) -> None:
    series.invert_if_negative = False
    if wanted.hatched:
        fill = series.format.fill
        fill.patterned()
        fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        fill.fore_color.rgb, fill.back_color.rgb = _rgb(wanted.tone), _rgb("paper")
        series.format.line.color.rgb = _rgb(wanted.tone)
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = _rgb(wanted.tone)
    for at, tone in enumerate(wanted.tones):
        if tone != wanted.tone:
            point = series.points[at].format.fill
            point.solid()
            point.fore_color.rgb = _rgb(tone)


def _smallest(chart: Chart, place) -> float:
    """The share of the value axis below which a part is too thin for its label."""
    if chart.horizontal:
        return (LABEL_WIDTH + 12 * chart.percent) * 12700 / (place.width * 0.5)
    return LABEL_HEIGHT * 12700 / (place.height * PLOT)


def _label(series, wanted: Series, chart: Chart, smallest: float) -> None:
    """The value on each part that is thick enough; on the hatched part of a share, up to where it may rise."""
    wholes = _wholes(chart)
    top = 1 if chart.percent else max(wholes, default=1) or 1
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = SHARES if chart.percent else COUNTS, False
    labels.font.size, labels.font.bold = Pt(12), True
    labels.font.color.rgb = _rgb("ink" if wanted.tone == "rest" or wanted.hatched else "on_fill")
    for at, value in enumerate(wanted.values):
        if value is None:
            continue
        label = None
        if chart.percent and chart.horizontal and (wanted.hatched or wanted.tone == "rest"):
            high = sum(one.values[at] or 0 for one in chart.series if one.tone != "rest")
            if wanted.hatched or value / top < smallest or high == chart.series[0].values[at]:
                _hidden(series, at)
            else:  # the boundary of the hatched part is said beside it
                _said(series.points[at].data_label, f"{words.decimal(high * 100)}%", XL_LABEL_POSITION.INSIDE_BASE)
        elif wanted.hatched and chart.percent and value / top >= smallest:
            label = series.points[at].data_label
            _said(label, f"{words.decimal(wholes[at] * 100)}%")
        elif value / top < smallest or wanted.hatched and chart.percent:
            _hidden(series, at)
        elif wanted.hatched:
            _backed(series.points[at].data_label)
        elif wanted.tones and wanted.tones[at] == "last":
            label = series.points[at].data_label
            label.font.color.rgb, label.font.size, label.font.bold = _rgb("ink"), Pt(12), False
            _shown(label)


def _wholes(chart: Chart) -> list[float]:
    return [sum(value or 0 for value in column) for column in zip(*(one.values for one in chart.series), strict=True)]


def _said(label, text: str, position=XL_LABEL_POSITION.CENTER) -> None:
    frame = label.text_frame
    frame.text = text
    run = frame.paragraphs[0].runs[0]
    run.font.size, run.font.bold, run.font.color.rgb = Pt(12), False, _rgb("ink")
    label.position = position
    if position == XL_LABEL_POSITION.CENTER:
        _backed(label)


def _backed(label) -> None:
    """White behind the text, so that it can be read over the hatching."""
    element = label._get_or_add_dLbl()
    if element.find(qn("c:spPr")) is None:
        white = parse_xml(f'<c:spPr {nsdecls("c", "a")}><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>')
        for name in ("c:tx", "c:numFmt", "c:layout", "c:idx"):
            before = element.find(qn(name))
            if before is not None:
                before.addnext(white)
                break


def _shown(label) -> None:
    element = label._get_or_add_dLbl()
    for name in ("c:showVal",):
        element.find(qn(name)).set("val", "1")


def _hidden(series, at: int) -> None:
    """A label too large for its part is left out; the value stays in the chart's data and beside the category."""
    element = series.points[at].data_label._get_or_add_dLbl()
    for name in ("c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"):
        found = element.find(qn(name))
        if found is not None:
            found.set("val", "0")
