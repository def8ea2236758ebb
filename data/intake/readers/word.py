"""Tables of a Word document as a sheet: merged cells, and the numbers Word counts by itself in the STT column.
Those numbers are in no text of the file; they are counted here as Word shows them, for cells that hold nothing else.
Paragraphs between the tables are rows of one cell, so that a title is where it would be in a workbook."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from data.intake.model import OUR_REMARKS, Refusal, Sheet, holds_number
from data.intake.readers import limits
from data.intake.readers.limits import MAX_COLUMNS
from data.intake.readers.looks import PLAIN, Look, as_looks
from data.intake.readers.plain import attribute, limit, lines, local, parse

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def read_docx(content: bytes) -> list[Sheet]:
    """Tables of a Word document, paragraphs between them as rows of one cell, on one sheet."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        xml = archive.read("word/document.xml")
    except (KeyError, zipfile.BadZipFile) as cause:
        raise Refusal("broken_file", f"Tệp Word bị hỏng, không đọc được. {limits.SAVE_AGAIN}") from cause
    body = next((e for e in parse(xml) if local(e) == "body"), None)
    sheet = Sheet("Văn bản", [])
    numbers = Numbering(archive).of_paragraphs(body) if body is not None else {}
    remarks = _remarks(archive)
    for part in _parts(body) if body is not None else ():
        if local(part) == "p":
            text = _words(part)
            sheet.rows.append([text] if text else [])
            _remark(part, remarks, sheet, 0)
        else:
            _word_table(part, sheet, numbers, remarks)
    return [Sheet(sheet.name, limit(sheet.rows, "Văn bản"), merges=sheet.merges, remarks=sheet.remarks)]


def _remarks(archive: zipfile.ZipFile) -> dict[str, bool]:
    """Remarks of the sender's by their number, and whether they say one."""
    if "word/comments.xml" not in archive.namelist():
        return {}
    told = (e for e in parse(archive.read("word/comments.xml")) if local(e) == "comment")
    ours = set(OUR_REMARKS)
    return {attribute(e, "id") or "": holds_number(_words(e)) for e in told if attribute(e, "author") not in ours}


def _remark(element, remarks: dict[str, bool], sheet: Sheet, column: int) -> None:
    """Note the remarks on a cell of the row read last."""
    marks = (e for e in element.iter() if local(e) == "commentReference") if remarks else ()
    found = [remarks[number] for e in marks if (number := attribute(e, "id")) in remarks]
    if found:
        sheet.remarks[len(sheet.rows) - 1, column] = any(found)


def _parts(body) -> Iterator:
    """Paragraphs and tables in their order."""
    for child in body:
        if local(child) == "tbl" and (framed := _framed(child)) is not None:
            yield from _parts(framed)
        elif local(child) in ("p", "tbl"):
            yield child
        elif local(child) in _WRAPPERS:
            yield from _parts(child)


def _framed(table):
    """The only cell of a table that holds another: a frame drawn around it."""
    cells = [cell for row in _inner(table, "tr") for cell in _inner(row, "tc")]
    is_frame = len(cells) == 1 and any(local(part) == "tbl" for part in _parts(cells[0]))
    return cells[0] if is_frame else None


_WRAPPERS = ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")  # around rows, cells and runs that stand
_GONE = ("del", "moveFrom", "Fallback", "instrText", "delText")  # what tracked changes took away, and what is not shown
_BREAKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_TICKS = {"F0FC": "✓", "F0FE": "☑", "F0FB": "✗", "F0FD": "☒", "F06F": "☐", "F0A8": "☐", "F050": "✓", "F052": "☑"}


def _inner(element, name: str) -> Iterator:
    """Children of this name, also those inside the frames Word puts around what it controls."""
    for child in element:
        if local(child) == name:
            yield child
        elif local(child) in _WRAPPERS:
            yield from _inner(child, name)


def _words(element) -> str:
    """What a paragraph shows, on one line."""
    return " ".join("".join(_pieces(element, PLAIN)).split())


def _lines(cell) -> str:
    """What a cell shows: a line for each of its paragraphs and for what was broken by hand, as in a workbook."""
    return lines("".join(_pieces(cell, PLAIN)))


def _pieces(element, look: Look) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name == "t":
            yield as_looks((child.text or "").replace("\n", " "), look)
        elif name == "r":
            told = _switched_on(child)
            if "vanish" not in told:
                is_struck = "strike" in told or "dstrike" in told
                yield from _pieces(child, Look(told.get("vertAlign"), is_struck))
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name == "sym":
            yield _TICKS.get((attribute(child, "char") or "").upper(), "\ufffd")
        elif name == "p":
            yield "\n"
            yield from _pieces(child, look)
            yield "\n"
        elif name not in _GONE:
            yield from _pieces(child, look)


def _switched_on(run) -> dict[str, str]:
    """Settings of a run that are switched on, with their values."""
    settings = _settings(run, "rPr")
    told = {local(e): attribute(e, "val") or "1" for e in settings} if settings is not None else {}
    return {name: value for name, value in told.items() if value not in ("0", "false", "off", "none", "baseline")}


def _blank(row, name: str) -> int:
    """Columns left out before or after the cells of a row."""
    settings = _settings(row, "trPr")
    told = _settings(settings, name) if settings is not None else None
    return min(int(attribute(told, "val") or 0), MAX_COLUMNS) if told is not None else 0


def _is_deleted(row) -> bool:
    settings = _settings(row, "trPr")
    return settings is not None and _settings(settings, "del") is not None


def _word_table(table, sheet: Sheet, numbers: dict, remarks: dict[str, bool]) -> None:
    open_merges: dict[int, tuple[int, int]] = {}
    for row in _inner(table, "tr"):
        if _is_deleted(row):
            continue
        at, cells = len(sheet.rows), [""] * _blank(row, "gridBefore")
        sheet.rows.append(cells)
        for cell in _inner(row, "tc"):
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
            cells += [_lines(cell) or shown] + [""] * (across - 1)
            _remark(cell, remarks, sheet, column)
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
                    start = int(start) if start.isdecimal() else 1
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
            if base is None or (base, found[1]) not in self.levels or not found[1].isdecimal():
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
