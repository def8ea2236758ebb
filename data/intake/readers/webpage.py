"""Web pages named .xls, and pages in one file (.mht): all tables of a page on one sheet, texts between as rows.
Spans become merges; raised and struck pieces are no digits of the number beside them; what the page hides is told.
A page cut off in the middle of a table is refused: nobody knows how many rows are gone."""

from __future__ import annotations

import email
import re
from email.errors import CloseBoundaryNotFoundDefect
from html import unescape
from html.parser import HTMLParser

from data.intake.model import Refusal, Sheet
from data.intake.readers import limits
from data.intake.readers.limits import SAVE_AGAIN
from data.intake.readers.looks import Look, as_looks
from data.intake.readers.plain import decode_known, decode_text, limit, lines
from data.text import detect_file

_SILENT = ("style", "script", "title")
_BLOCKS = ("p", "div", "h1", "h2", "h3", "h4", "li", "dd", "dt", "blockquote", "pre")
_RAISED = {"sup": "superscript", "sub": "subscript"}
_STRUCK = ("del", "s", "strike")
_OF_WINDOWS = (b"windows-1252", b"iso-8859-1", b"latin1", b"us-ascii")  # what a page in a legacy font says of itself


class _Tables(HTMLParser):
    """Rows of every table of a page, texts between tables as rows of one cell; spans become merges."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self.merges: list[tuple[int, int, int, int]] = []
        self.taken: set[tuple[int, int]] = set()
        self.hidden_rows: set[int] = set()
        self.hidden_cells: set[tuple[int, int]] = set()
        self.cell: list[str] | None = None
        self.loose: list[str] = []
        self.depth = self.skip = 0
        self.span = (1, 1)
        self.is_hidden = False
        self.looks: list[str] = []  # open tags that raise, lower or strike
        self.is_ended = self.has_frames = False

    def handle_starttag(self, tag, attrs):
        if tag in _SILENT:
            self.skip += 1
        elif tag == "table":
            self.depth += 1
            self._flush()
        elif tag == "tr" and self.depth:
            self._close()
            if _is_hidden(dict(attrs)):
                self.hidden_rows.add(len(self.rows))
            self.rows.append([])
            if len(self.rows) > limits.MAX_ROWS:
                raise Refusal("far_row", f"Bảng có trên {limits.MAX_ROWS} hàng. Đề nghị tách tệp.")
        elif tag in ("td", "th") and self.depth:
            self._close()
            told = dict(attrs)
            self.span = (_span(told.get("rowspan")), _span(told.get("colspan")))
            self.is_hidden = _is_hidden(told)
            self.cell = []
        elif tag in _RAISED or tag in _STRUCK:
            self.looks.append(tag)
        elif tag == "option":
            self._add(" / ")
        elif tag == "br":
            self._add("\n")
        elif tag in _BLOCKS:
            self._break()
        self.has_frames = self.has_frames or tag in ("frame", "iframe")

    def handle_endtag(self, tag):
        if tag in _SILENT:
            self.skip = max(0, self.skip - 1)
        elif tag in ("td", "th", "tr"):
            self._close()
        elif tag == "caption" and self.cell is None:
            self.rows.append([" ".join("".join(self.loose).split())])
            self.loose = []
        elif tag == "table":
            self._close()
            self.depth = max(0, self.depth - 1)
            self.rows.append([])
        elif tag in self.looks:
            self.looks.remove(tag)
        elif tag in _BLOCKS:
            self._break()
        self.is_ended = self.is_ended or tag == "html"

    def handle_data(self, data):
        if self.skip:
            return
        data = re.sub(r"\s+", " ", data)  # lines of the page's own text are no lines of the cell
        if self.looks:
            place = next((_RAISED[tag] for tag in self.looks if tag in _RAISED), None)
            data = as_looks(data, Look(place, any(tag in _STRUCK for tag in self.looks)))
        self._add(data)

    def _add(self, text: str) -> None:
        (self.cell if self.cell is not None else self.loose).append(text)

    def _break(self):
        """Where a paragraph begins or ends: a new line in a cell, a new row between tables."""
        if self.cell is not None:
            self.cell.append("\n")
        else:
            self._flush()

    def _flush(self):
        text = " ".join("".join(self.loose).split())
        self.loose = []
        if text and not self.depth:
            self.rows.append([text])

    def _close(self):
        self.looks = []
        if self.cell is None:
            return
        text, self.cell = lines("".join(self.cell)), None
        if not self.rows:
            self.rows.append([])
        row, line = len(self.rows) - 1, self.rows[-1]
        while (row, len(line)) in self.taken:
            line.append("")
        column = len(line)
        if self.is_hidden and text:
            self.hidden_cells.add((row, column))
        down, across = self.span
        if down * across > 1:
            if down > 5000 or across > limits.MAX_COLUMNS or len(self.taken) > 500_000:
                raise Refusal("huge_merge", "Bảng HTML trộn một vùng ô quá lớn.")
            self.merges.append((row, column, row + down - 1, column + across - 1))
            self.taken.update((r, c) for r in range(row, row + down) for c in range(column, column + across))
        line.extend([text] + [""] * (across - 1))


def _span(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and 0 < int(text) < 10**6 else 1


def _is_hidden(told: dict[str, str | None]) -> bool:
    return "hidden" in told or re.search(r"display\s*:\s*none", told.get("style") or "", re.IGNORECASE) is not None


def read_html(content: bytes, charset: str | None = None) -> list[Sheet]:
    """`charset` is what the letter around the page says, where the page itself says nothing."""
    text, encoding_told = _decoded(content, charset)
    parser = _Tables()
    parser.feed(text)
    parser.close()
    _is_whole(parser)
    rows = limit(parser.rows, "Bảng HTML")
    encoding = None if encoding_told else detect_file("\n".join(cell for row in rows for cell in row))
    names = re.findall(r"<x:Name>([^<>]+)</x:Name>", text[:20_000])  # what programs tell Excel of their sheets
    name = unescape(names[0]).strip() if len(names) == 1 else ""
    sheet = Sheet(name or "Bảng", rows, merges=parser.merges, hidden_rows=parser.hidden_rows, encoding=encoding)
    _hide_columns(sheet, parser.hidden_cells)
    return [sheet]


def _decoded(content: bytes, charset: str | None) -> tuple[str, bool]:
    """The page as text, and whether its encoding is known for certain."""
    said = re.search(rb"charset=[\"']?([\w-]+)", content[:4096])
    named = said[1] if said else charset.encode("ascii", "ignore") if charset else None
    if named and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return content.decode(named.decode("ascii")), named.lower() not in _OF_WINDOWS
        except (LookupError, UnicodeError):
            pass
    return decode_text(content), decode_known(content) is not None


def _is_whole(parser: _Tables) -> None:
    if parser.depth and not parser.is_ended:
        raise Refusal(
            "broken_file",
            "Trang web bị cắt giữa bảng (tải xuống hoặc gửi chưa trọn), không biết còn thiếu bao nhiêu hàng. Đề nghị "
            "tải lại hoặc mở bằng Excel, lưu thành loại .xlsx rồi gửi lại.",
        )
    if parser.has_frames and not any(any(row) for row in parser.rows):
        raise Refusal(
            "not_a_table",
            f"Tệp là trang web có nhiều tệp con trong một thư mục đi kèm, số liệu nằm ở các tệp con. {SAVE_AGAIN}",
        )


def _hide_columns(sheet: Sheet, cells: set[tuple[int, int]]) -> None:
    """A column of hidden cells is a hidden column; a single one among others stands where nobody can tell."""
    for column in {column for _, column in cells}:
        filled = [row for row, line in enumerate(sheet.rows) if len(line) > column and line[column]]
        if any((row, column) not in cells for row in filled):
            raise Refusal(
                "broken_file",
                "Trang web có ô bị ẩn xen giữa các ô hiện, các phần mềm sẽ đọc khác nhau. " + SAVE_AGAIN,
            )
        sheet.hidden_columns.add(column)


def read_mht(content: bytes) -> list[Sheet]:
    """A web page in one file, as Excel saves it: every HTML part with a table is a sheet."""
    letter = email.message_from_bytes(content.removeprefix(b"\xef\xbb\xbf"))
    if any(isinstance(defect, CloseBoundaryNotFoundDefect) for part in letter.walk() for defect in part.defects):
        raise Refusal(
            "broken_file",
            "Tệp trang web (.mht) bị cắt, thiếu phần cuối. Đề nghị tải lại hoặc mở bằng Excel, lưu thành loại .xlsx "
            "rồi gửi lại.",
        )
    parts = [part for part in letter.walk() if part.get_content_type() == "text/html"]
    sheets = []
    for part in parts:
        page = part.get_payload(decode=True) or b""
        if b"<table" in page.replace(b"\0", b"").lower():
            sheets += read_html(page, part.get_content_charset())
    if not sheets:
        raise Refusal("not_a_table", f"Tệp không có trang tính nào đọc được. {SAVE_AGAIN}")
    for number, sheet in enumerate(sheets[1:], start=2):
        sheet.name = f"{sheet.name} {number}"
    return sheets
