"""Workbooks for make_workbooks.py as other programs write them: encodings, packages and records nobody expects.
Each holds numbers that are known, and was read wrongly, in part or not at all. Everything in them is made up."""

from __future__ import annotations

import base64
from xml.sax.saxutils import escape

from tests.intake.hostile import packed
from tests.intake.make_workbooks import BKT, GKX

TITLE = "KẾT QUẢ KHEN THƯỞNG QUÝ I NĂM 2026"
SHORT = [
    ["UBND XÃ NA RÌ"],
    [TITLE],
    ["STT", "Hình thức", "Đối tượng", "Số lượng"],
    [1, GKX, "Nông dân", 5],
    [2, BKT, "TẬP THỂ", 3],
    ["", "Cộng", "", 8],
]


def formats() -> dict[str, bytes]:
    """File name -> bytes."""
    return _encodings() | _word() | _pages() | _xml()


def text(rows: list[list], mark: str = ";") -> str:
    return "\r\n".join(mark.join(map(str, cells)) for cells in rows)


def tcvn(typed: str) -> bytes:
    """TCVN 5712 with its capitals, some of them below the space."""
    from data.text.legacy import TCVN

    back = {letter: sign for sign, letter in TCVN.items()}
    return "".join(back.get(letter, letter) for letter in typed).encode("latin-1")


def _encodings() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["p01-capitals-of-the-full-tcvn.csv"] = tcvn(text(SHORT))
    made["p02-a-page-in-tcvn.xls"] = tcvn(page("<meta charset=windows-1252>"))
    garbled = tcvn(TITLE[:22]).decode("cp1252", "ignore") + TITLE[22:]
    made["p03-a-title-nobody-can-read.csv"] = text([SHORT[0], [garbled], *SHORT[2:]]).encode()
    return made


def page(head: str = "<meta charset=utf-8>", **instead: str) -> str:
    """SHORT as a web page; cells told by their address hold other tags, rows by r and their number."""
    rows = [
        "<tr>" + "".join(f"<td>{instead.get(f'{chr(65 + c)}{r}', v)}</td>" for c, v in enumerate(cells)) + "</tr>"
        for r, cells in enumerate(SHORT, start=1)
    ]
    rows = [instead.get(f"r{r}", row) for r, row in enumerate(rows, start=1)]
    return f"<html><head>{head}</head><table>{''.join(rows)}</table></html>"


def mht(content: bytes, charset: str) -> bytes:
    """A page in one file, as Excel saves it."""
    head = f"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: base64"
    body = base64.encodebytes(content).decode()
    return (
        f'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="X"\n\n--X\n{head}\n\n{body}\n--X--\n'.encode()
    )


def _pages() -> dict[str, bytes]:
    hidden = f"<tr style='display:none'><td>3<td>{GKX}<td>Công nhân<td>4</tr>"
    made: dict[str, bytes] = {}
    made["p10-marks-and-struck-numbers-of-a-page.xls"] = page(
        D4="5<sup>1</sup>", D5="<del>9</del>3", A6="", C6="<p>Tập</p><p>thể</p>", B6=GKX, D6="<div>1</div><div>4</div>"
    ).encode()
    made["p11-a-row-a-page-hides.xls"] = page(r6=hidden).encode()
    made["p12-a-cell-a-page-hides.xls"] = page(C4="Nông dân<td style='display: none'>9").encode()
    made["p13-a-page-cut-off.xls"] = page().encode()[:-60]
    made["p14-a-page-in-utf-16.mht"] = mht(page("").encode("utf-16"), "utf-16")
    made["p15-a-page-in-one-file-cut-off.mht"] = mht(page().encode(), "utf-8")[:-9]
    made["p16-a-page-of-several-files.xls"] = b"<html><frameset><frame src=sheet001.htm></frameset></html>"
    return made


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(table: str) -> bytes:
    """A Word document of two lines and one table of XML."""
    lines = "".join(f"<w:p><w:r><w:t>{line[0]}</w:t></w:r></w:p>" for line in SHORT[:2])
    body = f'<w:document xmlns:w="{WORD}"><w:body>{lines}<w:tbl>{table}</w:tbl></w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": f"<?xml version='1.0'?>{body}"})


def run(words: object, looks: str = "") -> str:
    return f"<w:r><w:rPr>{looks}</w:rPr><w:t>{escape(str(words))}</w:t></w:r>"


def cell(content: object) -> str:
    told = content if isinstance(content, str) and content.startswith("<w:") else run(content)
    return f"<w:tc><w:p>{told}</w:p></w:tc>"


def line(*cells: object, settings: str = "") -> str:
    return f"<w:tr><w:trPr>{settings}</w:trPr>{''.join(map(cell, cells))}</w:tr>"


def _word() -> dict[str, bytes]:
    raised, struck = '<w:vertAlign w:val="superscript"/>', "<w:strike/>"
    heading = line(*SHORT[2])
    made: dict[str, bytes] = {}
    made["p20-marks-and-struck-numbers-of-word.docx"] = docx(
        heading
        + line(1, GKX, "Nông dân", run(5) + run(1, raised))
        + line(2, GKX, "Tập thể", run(9, struck) + run(3))
        + line(3, GKX, "Công nhân", "<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>4</w:t></w:r>")
    )
    made["p21-what-tracked-changes-took-away.docx"] = docx(
        heading
        + line(1, GKX, "Nông dân", f"<w:moveFrom>{run(9)}</w:moveFrom><w:moveTo>{run(5)}</w:moveTo>")
        + line(2, GKX, "Tập thể", run(9, "<w:vanish/>") + run(3))
        + line(3, GKX, "Công nhân", f"<w:del>{run(9)}</w:del><w:ins>{run(7)}</w:ins>")
        + line(4, GKX, "Hộ gia đình", 8, settings="<w:del/>")
    )
    framed = line(2, GKX, "Tập thể", 3)
    made["p22-rows-and-cells-in-frames-of-word.docx"] = docx(
        heading
        + line(1, GKX, "Nông dân", 5).replace(cell(5), f"<w:sdt><w:sdtContent>{cell(5)}</w:sdtContent></w:sdt>")
        + f"<w:sdt><w:sdtContent>{framed}</w:sdtContent></w:sdt>"
        + line("Công nhân", 7, settings='<w:gridBefore w:val="2"/>')
    )
    return made


def xml2003(rows: str) -> bytes:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    book = f'<Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="Quý I"><Table>{rows}</Table></Worksheet>'
    return f"<?xml version='1.0'?>{book}</Workbook>".encode()


def _xml() -> dict[str, bytes]:
    def data(value: object, place: str = "") -> str:
        kind = "Number" if isinstance(value, int) else "String"
        return f'<Cell{place}><Data ss:Type="{kind}">{escape(str(value))}</Data></Cell>' if value != "" else "<Cell/>"

    rows = [f"<Row>{''.join(map(data, cells))}</Row>" for cells in SHORT]
    low = rows[3].replace("<Row>", '<Row ss:Height="0">')
    thin = '<Column ss:Index="4" ss:Width="0"/>'
    made: dict[str, bytes] = {}
    made["p30-rows-and-columns-of-no-size.xml"] = xml2003("".join([thin, *rows[:3], low, *rows[4:]]))
    made["p31-a-cell-written-twice.xml"] = xml2003(
        "".join([*rows[:3], rows[3].replace("</Row>", data(9, ' ss:Index="4"') + "</Row>"), *rows[4:]])
    )
    odd = data(5).replace(">5<", ">1_4<")
    made["p32-a-number-only-python-reads.xml"] = xml2003("".join(rows).replace(data(5), odd))
    return made
