"""Tables of a Word document as a sheet: merged cells, and the numbers Word counts by itself in the STT column.
Those numbers are in no text of the file; they are counted here as Word shows them, for cells that hold nothing else.
Paragraphs between the tables are rows of one cell, so that a title is where it would be in a workbook."""

from __future__ import annotations

import io
import zipfile

from data.intake import gate
from data.intake.model import Refusal, Sheet
from data.intake.plain import attribute, limit, local, parse

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def read_docx(content: bytes) -> list[Sheet]:
    """Tables of a Word document, paragraphs between them as rows of one cell, on one sheet."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        xml = archive.read("word/document.xml")
    except (KeyError, zipfile.BadZipFile) as cause:
        raise Refusal("broken_file", f"Tệp Word bị hỏng, không đọc được. {gate.SAVE_AGAIN}") from cause
    body = next((e for e in parse(xml) if local(e) == "body"), None)
    sheet = Sheet("Văn bản", [])
    numbers = Numbering(archive).of_paragraphs(body) if body is not None else {}
    for part in body if body is not None else ():
        if local(part) == "p":
            text = _words(part)
            sheet.rows.append([text] if text else [])
        elif local(part) == "tbl":
            _word_table(part, sheet, numbers)
    return [Sheet(sheet.name, limit(sheet.rows, "Văn bản"), merges=sheet.merges)]


def _words(element) -> str:
    lines = []
    for paragraph in (e for e in element.iter() if local(e) == "p"):
        pieces = [
            "\t" if local(e) in ("tab", "br") else e.text or ""
            for e in paragraph.iter()
            if local(e) in ("t", "tab", "br")
        ]
        lines.append("".join(pieces))
    return " ".join(" ".join(lines).split())


def _word_table(table, sheet: Sheet, numbers: dict) -> None:
    open_merges: dict[int, tuple[int, int]] = {}
    for row in (e for e in table if local(e) == "tr"):
        at, cells = len(sheet.rows), []
        for cell in (e for e in row if local(e) == "tc"):
            column = len(cells)
            settings = next((e for e in cell if local(e) == "tcPr"), None)
            told = {local(e): e for e in settings} if settings is not None else {}
            across = int(attribute(told["gridSpan"], "val") or 1) if "gridSpan" in told else 1
            if "vMerge" in told and attribute(told["vMerge"], "val") != "restart":
                cells += [""] * across
                if column in open_merges:
                    first, width = open_merges[column]
                    sheet.merges = [m for m in sheet.merges if m[:2] != (first, column)]
                    sheet.merges.append((first, column, at, column + width - 1))
                continue
            open_merges[column] = (at, across)
            if across > 1:
                sheet.merges.append((at, column, at, column + across - 1))
            shown = next((numbers[e] for e in cell.iter() if e in numbers), "")
            cells += [_words(cell) or shown] + [""] * (across - 1)
        sheet.rows.append(cells)
    sheet.rows.append([])


class Numbering:
    """Automatic numbers of a document: which list and level a paragraph is in, and how that level is written."""

    def __init__(self, archive: zipfile.ZipFile):
        self.levels: dict[tuple[str, str], tuple[int, str, str]] = {}  # list, level -> start, format, text
        self.lists: dict[str, str] = {}  # number of a list -> the list it goes on counting
        self.styles: dict[str, tuple[str, str]] = {}
        names = set(archive.namelist())
        if "word/numbering.xml" in names:
            self._read(parse(archive.read("word/numbering.xml")))
            if "word/styles.xml" in names:
                for style in (e for e in parse(archive.read("word/styles.xml")) if local(e) == "style"):
                    told = _number_of(style)
                    if told:
                        self.styles[attribute(style, "styleId") or ""] = told

    def _read(self, root) -> None:
        for one in root:
            if local(one) == "abstractNum":
                for level in (e for e in one if local(e) == "lvl"):
                    told = {local(e): attribute(e, "val") or "" for e in level}
                    place = (attribute(one, "abstractNumId") or "", attribute(level, "ilvl") or "0")
                    start = told.get("start", "1")
                    start = int(start) if start.isdigit() else 1
                    self.levels[place] = (start, told.get("numFmt", "decimal"), told.get("lvlText", "%1"))
            elif local(one) == "num":
                base = next((attribute(e, "val") or "" for e in one if local(e) == "abstractNumId"), "")
                self.lists[attribute(one, "numId") or ""] = base

    def of_paragraphs(self, body) -> dict:
        """Numbered paragraph -> the number Word shows before it."""
        counts: dict[tuple[str, int], int] = {}
        shown = {}
        for paragraph in (e for e in body.iter() if local(e) == "p") if self.levels else ():
            found = _number_of(paragraph) or self.styles.get(_style_of(paragraph))
            base = self.lists.get(found[0]) if found else None
            if base is None or (base, found[1]) not in self.levels or not found[1].isdigit():
                continue
            depth = int(found[1])
            start, kind, _ = self.levels[base, found[1]]
            counts[base, depth] = counts.get((base, depth), start - 1) + 1
            for deeper in [place for place in counts if place[0] == base and place[1] > depth]:
                del counts[deeper]
            shown[paragraph] = "-" if kind == "bullet" else self._written(base, depth, counts)
        return shown

    def _written(self, base: str, depth: int, counts: dict[tuple[str, int], int]) -> str:
        text = self.levels[base, str(depth)][2]
        for level in range(depth + 1):
            start, kind, _ = self.levels.get((base, str(level)), (1, "decimal", ""))
            text = text.replace(f"%{level + 1}", _number(counts.get((base, level), start), kind))
        return text.rstrip(".)")


def _number(count: int, kind: str) -> str:
    if kind in ("upperLetter", "lowerLetter") and 0 < count <= 26:
        return chr((65 if kind == "upperLetter" else 97) + count - 1)
    if kind in ("upperRoman", "lowerRoman") and 0 < count < 40:
        text = ""
        for value, letters in _ROMAN:
            text, count = text + letters * (count // value), count % value
        return text if kind == "upperRoman" else text.lower()
    return str(count)


def _settings(element, name: str):
    return next((e for e in element if local(e) == name), None)


def _number_of(element) -> tuple[str, str] | None:
    """List and level told by the settings of a paragraph or a style; list 0 takes a number away."""
    settings = _settings(element, "pPr")
    told = _settings(settings, "numPr") if settings is not None else None
    if told is None:
        return None
    values = {local(e): attribute(e, "val") or "" for e in told}
    return values.get("numId", ""), values.get("ilvl", "0")


def _style_of(paragraph) -> str:
    settings = _settings(paragraph, "pPr")
    style = _settings(settings, "pStyle") if settings is not None else None
    return (attribute(style, "val") or "") if style is not None else ""
