"""CPU of taking in a workbook of many award rows against a bare read of its cells: `python -m bench.intake [--rows N]`.
Every row has a decision of its own, the dearest case. The floor is python-calamine's `iter_rows` over the same bytes
in a process of its own; ours is everything from bytes to the draft with its preview, then to the accepted upload.
The workbook is read as openpyxl writes it, each text in its cell, and as Excel does (`--shared`), where the floor is
half as high: texts stand once in a part of their own. Runs alternate; medians are printed with their ratio."""

from __future__ import annotations

import argparse
import io
import os
import re
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from data.catalogue import Catalogue
from data.catalogue_of import catalogue_of
from data.intake import check_bytes
from data.store import open_store
from data.uploads.acceptance import accept, preview
from data.uploads.receive import receive

ROUNDS = 5
FLOOR = (
    "import sys, io; from python_calamine import CalamineWorkbook\n"
    "book = CalamineWorkbook.from_filelike(io.BytesIO(open(sys.argv[1], 'rb').read()))\n"
    "n = sum(1 for row in book.get_sheet_by_index(0).iter_rows() for cell in row)"
)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--shared", action="store_true")
    arguments = parser.parse_args()
    content = workbook(arguments.rows)
    if arguments.shared:
        content = with_shared_texts(content)
    spent: dict[str, list[float]] = {"floor": [], "check": [], "preview": [], "accepted": []}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "khen-thuong.xlsx"
        path.write_bytes(content)
        for round_no in range(ROUNDS):
            began = cpu()
            subprocess.run([sys.executable, "-c", FLOOR, str(path)], check=True)
            spent["floor"].append(cpu() - began)
            store = open_store(f"duckdb:///{folder}/{round_no}.duckdb")
            catalogue = catalogue_of(store)
            began = cpu()
            checked = check_bytes(path.name, content, catalogue)
            spent["check"].append(cpu() - began)
            assert not checked.errors and len(checked.rows) == arguments.rows, checked.findings[:3]
            draft = receive(store, name=path.name, content=content, checked=checked.to_draft(), actor="bench")
            preview(store, draft.upload_id)
            spent["preview"].append(cpu() - began)
            accept(store, draft.upload_id, "bench")
            spent["accepted"].append(cpu() - began)
            store.close()
    floor = statistics.median(spent["floor"])
    print(f"{arguments.rows} rows, {len(content) / 1e6:.1f} MB; CPU of process and child, median of {ROUNDS}")
    for name, times in spent.items():
        print(f"{name:<10}{statistics.median(times):8.2f} s{statistics.median(times) / floor:8.2f}")


def cpu() -> float:
    """CPU seconds of this process and of its ended children."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def workbook(rows: int) -> bytes:
    """A list as a department keeps it: unit, form, kind, recipient, quantity, decision number and date."""
    from openpyxl import Workbook

    catalogue = Catalogue.from_seed()
    units = [unit.name for unit in catalogue.units if unit.code]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Khen thưởng")
    sheet.append(["SỞ NỘI VỤ"])
    sheet.append(["KẾT QUẢ KHEN THƯỞNG NĂM 2026"])
    sheet.append(
        ["STT", "Đơn vị", "Hình thức", "Loại hình", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"]
    )
    for place in range(rows):
        sheet.append(
            [
                place + 1,
                units[place % len(units)],
                "Giấy khen của Chủ tịch UBND cấp xã",
                ("Chuyên đề", "Đột xuất", "Công trạng")[place % 3],
                ("Công nhân", "Nông dân", "Hộ gia đình", "Tập thể nhỏ")[place % 4],
                place % 9 + 1,
                f"{place + 1}/QĐ-UBND",
                f"{place % 28 + 1:02}/{place % 9 + 1:02}/2026",
            ]
        )
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_shared_texts(content: bytes) -> bytes:
    """The same workbook as Excel writes it: a cell holds the number of its text."""
    texts: dict[bytes, int] = {}

    def shared(found: re.Match) -> bytes:
        return b' t="s"><v>%d</v></c>' % texts.setdefault(found[1], len(texts))

    before, out = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb' t="inlineStr"><is><t>([^<]*)</t></is></c>', shared, part)
            if name == "xl/_rels/workbook.xml.rels":
                kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
                part = part.replace(
                    b"</Relationships>",
                    b'<Relationship Id="texts" Type="%s" Target="sharedStrings.xml"/></Relationships>' % kind,
                )
            after.writestr(name, part)
        items = b"".join(b"<si><t>%s</t></si>" % text for text in texts)
        main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        after.writestr("xl/sharedStrings.xml", b'<sst xmlns="%s">%s</sst>' % (main, items))
    return out.getvalue()


if __name__ == "__main__":
    main()
