"""Workbooks for make_workbooks.py as other programs write them: encodings, packages and records nobody expects.
Each holds numbers that are known, and was read wrongly, in part or not at all. Everything in them is made up.
workbooks/p44-a-struck-piece-by-libreoffice.xls is not made here: LibreOffice 7.4 wrote it."""

from __future__ import annotations

import base64
import io
import zipfile
from xml.sax.saxutils import escape

from tests.intake.hostile import HEAD, MAIN, packed, xlsx
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
    return _encodings() | _word() | _pages() | _xml() | _packages() | _opendocument()


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
    decided = ([n, GKX, "Nông dân", n, f"{n}/QĐ-UBND ngày 0{n}/02/2026"] for n in range(1, 5))
    many = [*SHORT[:2], [*SHORT[2], "Quyết định"], *decided]
    made["p04-one-bad-byte-in-utf-8.csv"] = text(many).encode().replace("Nông dân".encode(), b"N\xf4ng d\xe2n", 1)
    made["p05-cut-in-the-last-line.csv"] = text(many).encode()[:-32]
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
    named = "<!--[if gte mso 9]><xml><x:Name>Quý II</x:Name></xml><![endif]--><meta charset=utf-8>"
    made["p17-a-page-that-names-its-sheet.xls"] = page(named).replace(" QUÝ I NĂM", " NĂM").encode()
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
    two = "<w:r><w:t>Lao động tiên tiến</w:t></w:r></w:p><w:p>" + run(GKX)
    made["p23-lines-of-a-cell-of-word.docx"] = docx(
        line("STT", "Họ và tên", "Hình thức khen thưởng")
        + line(1, "Nông Thị Hà", two)
        + line(2, "Hoàng Văn Sử", "Lao động tiên tiến")
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


RAISED, STRUCK = '<vertAlign val="superscript"/>', "<strike/>"


def cells(**instead: str) -> str:
    """SHORT as rows of a sheet; a cell told by its address is other XML."""
    rows = []
    for r, values in enumerate(SHORT, start=1):
        told = ""
        for c, value in enumerate(values):
            place = f"{chr(65 + c)}{r}"
            text = f'<c r="{place}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'
            number = f'<c r="{place}"><v>{value}</v></c>'
            told += instead.get(place, number if isinstance(value, int) else text if value else "")
        rows.append(f'<row r="{r}">{told}</row>')
    return "".join(rows)


def pieces(*told: tuple[object, str]) -> str:
    return "".join(f"<r><rPr>{looks}</rPr><t>{words}</t></r>" for words, looks in told)


def styles(*fonts: str) -> str:
    """One style of cells for each font."""
    made = "".join(f"<font>{font}</font>" for font in fonts)
    xfs = "".join(f'<xf fontId="{number}"/>' for number in range(len(fonts)))
    named = '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    return (
        f"{HEAD}<styleSheet {MAIN}><fonts>{made}</fonts><fills><fill/></fills><borders><border/></borders>"
        f"<cellStyleXfs><xf/></cellStyleXfs><cellXfs>{xfs}</cellXfs>{named}</styleSheet>"
    )


def vntime(rows: str) -> str:
    """Rows of a sheet as typed for the font .VnTime, which has no capitals with tones."""
    from data.text.legacy import TCVN3

    back = {letter: sign for sign, letter in TCVN3.items() if sign > "\xa0"}
    for words in (SHORT[0][0], TITLE, "TẬP THỂ"):
        rows = rows.replace(words, words.lower())
    return "".join(back.get(letter, letter) for letter in rows)


def _packages() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    shared = pieces((5, ""), (1, RAISED)), pieces((9, STRUCK), (3, ""))
    texts = f"{HEAD}<sst {MAIN}>{''.join(f'<si>{one}</si>' for one in shared)}</sst>"
    rows = cells(D4='<c r="D4" t="s"><v>0</v></c>', D5='<c r="D5" t="s"><v>1</v></c>')
    made["p40-marks-and-struck-numbers.xlsx"] = xlsx(rows=rows, shared=texts)
    inline = f'<c r="D4" t="inlineStr"><is>{pieces((5, ""), (1, RAISED))}</is></c>'
    made["p41-a-mark-in-the-cell-itself.xlsx"] = xlsx(rows=cells(D4=inline))
    struck = styles("<sz val='11'/>", STRUCK)
    made["p42-a-number-struck-through.xlsx"] = xlsx(
        rows=cells(D4='<c r="D4" s="1"><v>5</v></c>'), extra={"xl/styles.xml": struck}
    )
    first = styles('<name val=".VnTime"/>', '<name val="Arial"/>')
    made["p50-the-first-style-in-vntime.xlsx"] = xlsx(
        rows=vntime(cells()).replace('<c r="A1"', '<c r="A1" s="0"'), extra={"xl/styles.xml": first}
    )
    some = styles('<name val="Arial"/>', '<name val=".VnTime"/>')
    made["p51-some-cells-in-vntime.xlsx"] = xlsx(
        rows=vntime(cells()).replace('<c r="C', '<c s="1" r="C'), extra={"xl/styles.xml": some}
    )
    unicode = '<c r="C4" s="1" t="inlineStr"><is><t>Hộ gia đình</t></is></c>'
    made["p52-unicode-in-vntime.xlsx"] = xlsx(rows=cells(C4=unicode), extra={"xl/styles.xml": some})
    made["p60-a-number-in-pieces.xlsx"] = xlsx(rows=cells(D4='<c r="D4"><v>1<!-- -->5</v></c>'))
    made["p61-a-number-written-by-its-code.xlsx"] = xlsx(rows=cells(D4='<c r="D4"><v>1&#53;</v></c>'))
    made["p62-cells-after-the-cells.xlsx"] = xlsx(
        rows=cells().replace('<row r="5">', '</sheetData><sheetData><row r="5">')
    )
    made["p63-a-text-where-a-number-stands.xlsx"] = xlsx(rows=cells(C4='<c r="C4" t="inlineStr"><v>Nông dân</v></c>'))
    low = cells().replace('<row r="4">', '<row r="4" ht="0.0">')
    thin = '<cols><col min="4" max="4" width="0.0"/></cols>'
    made["p64-rows-and-columns-of-no-size.xlsx"] = xlsx(rows=low, before=thin)
    macro = '<sheet name="XL4Poppy" sheetId="2" state="veryHidden" r:id="r9"/>'
    kind = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"
    book = xlsx(rows=cells(D5='<c r="D5" t="e"><v>#SPILL!</v></c>'))
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    made["p65-an-error-of-a-newer-excel.xlsx"] = book
    formula = '<c r="D5"><f>1+2</f><v>0</v></c>'
    asks = parts["xl/workbook.xml"].replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>')
    made["p67-zeros-for-formulas-to-be-calculated.xlsx"] = xlsx(rows=cells(D5=formula), workbook=asks)
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("</sheets>", f"{macro}</sheets>")
    relations = "xl/_rels/workbook.xml.rels"
    parts[relations] = parts[relations].replace(
        "</Relationships>", f'<Relationship Id="r9" Type="{kind}" Target="macrosheets/m.xml"/></Relationships>'
    )
    made["p66-a-sheet-of-macros.xlsm"] = packed(parts | {"xl/macrosheets/m.xml": "<macrosheet/>"})
    return made


OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def opendocument(table: str, styles: str = "", root: str = "document-content") -> str:
    spaces = " ".join(f'xmlns:{name}="{OPEN}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    kind = ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"' if root == "document" else ""
    body = f'<office:body><office:spreadsheet><table:table table:name="Quý I">{table}</table:table>'
    end = f"</office:spreadsheet></office:body></office:{root}>"
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    return f"<?xml version='1.0'?><office:{root} {spaces}{kind}>{automatic}{body}{end}"


def ods(content: str, **parts: str) -> bytes:
    declared = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": declared, "content.xml": content, "META-INF/manifest.xml": "<m/>"} | parts)


def _opendocument() -> dict[str, bytes]:
    def typed(value: object, inside: str | None = None) -> str:
        if value == "":
            return "<table:table-cell/>"
        number = f'"float" office:value="{value}"' if isinstance(value, int) and inside is None else '"string"'
        words = inside or f"<text:p>{value}</text:p>"
        return f"<table:table-cell office:value-type={number}>{words}</table:table-cell>"

    def spread(**instead: str) -> str:
        rows = [
            "".join(typed(v, instead.get(f"{chr(65 + c)}{r}")) for c, v in enumerate(values))
            for r, values in enumerate(SHORT, start=1)
        ]
        return "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)

    def span(style: str, words: str) -> str:
        return f'<text:span text:style-name="{style}">{words}</text:span>'

    looks = "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties style:{told}/></style:style>'
        for name, told in (("T1", 'text-position="super 58%"'), ("T2", 'text-line-through-style="solid"'))
    )
    made: dict[str, bytes] = {}
    made["p70-marks-and-struck-numbers.ods"] = ods(
        opendocument(
            spread(D4=f"<text:p>5{span('T1', '1')}</text:p>", D5=f"<text:p>{span('T2', '9')}3</text:p>"), looks
        )
    )
    made["p71-breaks-and-tabs.ods"] = ods(
        opendocument(
            spread(B3="<text:p>Hình<text:line-break/>thức</text:p>", C3="<text:p>Đối<text:tab/>tượng</text:p>")
        )
    )
    made["p72-one-flat-file.fods"] = opendocument(spread(), root="document").encode()
    key = "<m:encryption-data xmlns:m='x'/>"
    made["p73-a-password.ods"] = ods("noise", **{"META-INF/manifest.xml": key})
    made["p74-a-row-repeated-no-times.ods"] = ods(
        opendocument(spread().replace("<table:table-row>", '<table:table-row table:number-rows-repeated="0">', 1))
    )
    macro = (
        '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module/>'
    )
    made["p75-a-macro-of-libreoffice.ods"] = ods(
        opendocument(spread()), **{"Basic/Standard/Module1.xml": macro, "Dialogs/Standard/dialog-lb.xml": macro}
    )
    far = f'<table:table-row table:number-rows-repeated="300000"/><table:table-row>{typed(7)}</table:table-row>'
    made["p76-a-value-below-the-last-row.ods"] = ods(opendocument(spread() + far))
    return made
