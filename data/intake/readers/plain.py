"""Tables that are not workbooks: csv and tab text in any encoding, and what readers of XML share.
A text becomes the same Sheet a workbook gives, with numbers and dates left as typed for the checker to read.
Line and column limits are checked before anything is split."""

from __future__ import annotations

import codecs
import csv
import io
import re

from defusedxml.ElementTree import fromstring

from data.intake.addresses import address
from data.intake.model import Finding, Refusal, Sheet
from data.intake.readers import limits
from data.text import detect_file
from data.text.legacy import reads_as_vietnamese


def lines(text: str) -> str:
    """The lines of a cell as a spreadsheet keeps them, without the spaces and the blank lines of their layout."""
    return "\n".join(line for line in (" ".join(part.split()) for part in text.split("\n")) if line)


def limit(rows: list[list], where: str = "Tệp") -> list[list]:
    if len(rows) > limits.MAX_ROWS:
        raise Refusal("far_row", f"{where} có trên {limits.MAX_ROWS} hàng. Đề nghị tách tệp.")
    if rows and max(map(len, rows)) > limits.MAX_COLUMNS:
        raise Refusal("far_column", f"{where} có hàng trên {limits.MAX_COLUMNS} cột. Đề nghị kiểm tra dấu phân cách.")
    return rows


_EIGHT_BIT = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))


def decode_text(content: bytes) -> str:
    """The text of a file; one of no known encoding as Windows shows it, every byte kept."""
    return decode_known(content) or codecs.charmap_decode(content, "strict", _EIGHT_BIT)[0]


def decode_known(content: bytes) -> str | None:
    """BOM first, then UTF-8, then UTF-16 by its zeros, then the Vietnamese code page, else nothing."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    sample = content[:65536]
    zeros = sample.count(0)
    if zeros > len(sample) * 0.2:
        encoding = "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"
        return content.decode(encoding, "replace")
    if zeros:
        raise Refusal("not_a_table", f"Tệp có ký tự rỗng, không phải văn bản. {limits.SAVE_AGAIN}")
    if (text := _nearly_utf8(content)) is not None:
        return text
    if any(mark in sample for mark in (b"\xcc", b"\xec", b"\xd2", b"\xf2", b"\xde")):
        viet = content.decode("cp1258", "replace")
        good, total = reads_as_vietnamese([viet[:20000]])
        if total and good / total > 0.6:
            return viet
    return None


def _nearly_utf8(content: bytes) -> str | None:
    """UTF-8, also with a few broken letters: one bad byte makes no other encoding of a whole file."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    beyond = sum(not letter.isascii() for letter in text)
    return text if text.count("\ufffd") * 20 <= beyond else None


def _delimiter(lines: list[str]) -> str:
    best, score = ",", 0.0
    for mark in ("\t", ";", ",", "|"):
        counts = [line.count(mark) for line in lines if line.strip()]
        filled = [n for n in counts if n]
        if not filled:
            continue
        usual = max(set(filled), key=filled.count)
        steady = (
            counts.count(usual)
            / max(len(counts), 1)
            * usual**0.5
            * (1.6 if mark == "\t" else 1.3 if mark == ";" else 1)
        )
        if steady > score:
            best, score = mark, steady
    return best


_LOST = re.compile(r"\w*[^\W\d_]\?+[^\W\d_]\w*")


def _letters_are_there(text: str) -> None:
    """Saved in a code page without them, Vietnamese letters become question marks, and no reader brings them back."""
    sample = text[:20000]
    lost = _LOST.findall(sample)
    if len(lost) >= 5 and len(lost) > len(sample.split()) * 0.05:
        raise Refusal(
            "lost_letters",
            f"Chữ có dấu trong tệp đã thành dấu hỏi (ví dụ “{lost[0]}”) do tệp được lưu bằng bảng mã không có chữ "
            "Việt. Đề nghị mở tệp gốc bằng Excel, lưu thành loại .xlsx hoặc “CSV UTF-8” rồi gửi lại.",
        )


def read_text(name: str, content: bytes) -> Sheet:
    text = decode_text(content)
    encoding = None if decode_known(content) else detect_file(text)
    _letters_are_there(text)
    if max(map(len, text.splitlines()), default=0) > limits.MAX_LINE:
        raise Refusal("long_line", "Tệp văn bản có dòng dài bất thường. Đề nghị kiểm tra lại tệp.")
    lines = text.splitlines()
    told = re.fullmatch(r"sep=(.)", lines[0].strip()) if lines else None
    if told:
        text = text.split("\n", 1)[1] if "\n" in text else ""
    mark = told[1] if told else _delimiter(lines[:200])
    if max((line.count(mark) for line in lines), default=0) > limits.MAX_COLUMNS:
        raise Refusal(
            "far_column", f"Tệp văn bản có hàng trên {limits.MAX_COLUMNS} cột. Đề nghị kiểm tra dấu phân cách."
        )
    rows = _split(text, mark)
    if all(len(row) < 2 for row in rows) and sum(mark in row[0] for row in rows if row) > 1:
        rows = _split("\n".join(row[0] if row else "" for row in rows), mark)  # every line was quoted as a whole
    if told:
        rows.insert(0, [])
    sheet = Sheet(_stem(name), limit(rows, "Tệp văn bản"), encoding=encoding)
    if not text.endswith(("\n", "\r")):
        _tell_if_cut(sheet)
    return sheet


def _tell_if_cut(sheet: Sheet) -> None:
    """A last line without its end that has fewer cells than those before it: what follows may not have come."""
    widths = [len(row) for row in sheet.rows[-3:]]
    if len(widths) < 3 or not 1 < widths[2] < widths[1] == widths[0]:
        return
    row = len(sheet.rows)
    words = (
        f"Hàng {row}, hàng cuối tệp, có {widths[2]} ô trong khi các hàng trên có {widths[1]} ô và tệp dừng giữa dòng: "
        "tệp có thể bị cắt khi lưu hoặc gửi. Kiểm tra số ở hàng này và các hàng sau nó với tệp gốc."
    )
    place = address(row - 1, widths[2] - 1)
    sheet.findings.append(Finding("warning", "cut_off", sheet.name, place, sheet.rows[-1][-1][:80], words))


_END = "\x1a"  # a last line of its own: it comes back alone unless a quotation mark before it stays open


def _split(text: str, mark: str) -> list[list[str]]:
    """Rows of a text; a quotation mark left open would swallow the rows after it, so the file is refused."""
    csv.field_size_limit(limits.MAX_LINE)
    reader = csv.reader(io.StringIO(text.rstrip("\r\n") + "\n" + _END, newline=""), delimiter=mark)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if any("\n" in cell for cell in row):
                width = max(2, len(rows[-1]) - 1 if rows else 2)
                _no_row_inside(row, mark, width, reader.line_num)
            rows.append(row)
    except csv.Error as cause:
        raise Refusal("broken_file", f"Tệp văn bản có ô quá dài, không tách được cột. {limits.SAVE_AGAIN}") from cause
    return rows[:-1]


def _no_row_inside(row: list[str], mark: str, width: int, last_line: int) -> None:
    """A cell of several lines is common; one whose later line is a numbered row of the table was never closed."""
    inside = [line for cell in row for line in cell.split("\n")[1:]]
    numbered = re.compile(rf"\d+\s*{re.escape(mark)}")
    if any(line == _END or numbered.match(line) and line.count(mark) >= width for line in inside):
        raise Refusal(
            "broken_file",
            f'Dòng {last_line - len(inside)} có dấu nháy kép (") mở mà không khép, nên các dòng sau bị dồn vào một ô. '
            "Đề nghị bỏ dấu nháy thừa ở dòng đó, hoặc lưu lại bằng Excel loại .xlsx rồi gửi lại.",
        )


def _stem(name: str) -> str:
    return re.sub(r"\.[^.]{1,5}$", "", name.replace("\\", "/").rsplit("/", 1)[-1])[:31] or "Bảng"


def local(element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def attribute(element, name: str) -> str | None:
    return next((value for key, value in element.attrib.items() if key.rsplit("}", 1)[-1] == name), None)


def parse(xml: bytes):
    try:
        return fromstring(xml)
    except Exception as cause:
        raise Refusal(
            "broken_file", f"Tệp bị hỏng hoặc ghi sai định dạng, không đọc được. {limits.SAVE_AGAIN}"
        ) from cause
