"""Files read back as a reader sees them: every text of a deck, a document, a sheet or a page on paper.
Charts give their categories; numbers inside a chart are tested with the chart."""

import io
import re

from docx import Document
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader


def deck_texts(content: bytes) -> str:
    said = []
    for slide in Presentation(io.BytesIO(content)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                said.append(shape.text_frame.text)
            elif shape.has_table:
                said += [cell.text for row in shape.table.rows for cell in row.cells]
            elif shape.has_chart:
                categories = shape.chart.plots[0].categories
                said += [str(leaf) for leaf in categories]
    return _one_line("\n".join(said))


def document_texts(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    said = [paragraph.text for paragraph in document.paragraphs]
    said += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    for section in document.sections:
        said += [paragraph.text for paragraph in (*section.footer.paragraphs, *section.first_page_footer.paragraphs)]
    return _one_line("\n".join(said))


def html_texts(content: bytes) -> str:
    text = re.sub(r"<(style|script)>.*?</\1>", " ", content.decode(), flags=re.S)
    return _one_line(
        re.sub(r"</(p|td|th|h2|h3|text|li)>", "\n", text.replace("</b><span>", "")).replace("</b>", ""), tags=True
    )


def paper_texts(content: bytes) -> str:
    return _one_line("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages))


def page_count(content: bytes) -> int:
    return len(PdfReader(io.BytesIO(content)).pages)


def summary_rows(content: bytes) -> dict[str, tuple]:
    """The first sheet of the workbook: name -> (part, whole, printed)."""
    page = load_workbook(io.BytesIO(content), read_only=True).worksheets[0]
    return {row[0]: row[1:4] for row in page.iter_rows(min_row=6, max_col=4, values_only=True) if row[0]}


def _one_line(text: str, tags: bool = False) -> str:
    text = re.sub(r"<[^>]+>", "", text) if tags else text
    return re.sub(r"[ \u00a0\t\n\r\x0b\x0c]+", " ", text)
