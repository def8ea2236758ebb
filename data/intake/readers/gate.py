"""A cheap look at the bytes before any reader sees them: what they are, and whether reading them is safe.
Nothing is parsed here beyond the zip directory, the inflated stream and the first letters of each part.
Every reason to refuse has its own code and its own sentence with the cure."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field

from data.intake.model import Refusal
from data.intake.readers import limits
from data.intake.readers.limits import SAVE_AGAIN
from data.intake.readers.part_look import SHARED_TEXTS, PartLook

OTHERS = (  # how files begin that are no tables, whatever they are called: pictures, PDF, archives, programs, links
    *(b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08"),
    *(b"MZ\x90\x00", b"L\x00\x00\x00\x01\x14\x02\x00", b"{\\rtf"),
)
WORD_AGAIN = "Đề nghị lưu thành .docx hoặc chép bảng sang Excel rồi gửi lại."


@dataclass
class Inflated:
    """What the look into a workbook leaves for who reads it next, by lower-case path: sheet parts and shared texts, and
    how many cells of a sheet have an end of their own."""

    parts: dict[str, bytes] = field(default_factory=dict)
    cells: dict[str, int] = field(default_factory=dict)


def kind_of(content: bytes, inflated: Inflated | None = None) -> str:
    """xlsx, xlsb, ods, fods, docx, xls, html, mht, xml2003 or text, by content: the extension is never believed.
    Sheet parts and shared texts are inflated here anyway; they are left in `inflated`."""
    if len(content) > limits.MAX_FILE:
        raise limits.too_large(len(content))
    if not content.strip(b"\x00 \t\r\n"):
        raise Refusal("empty_file", "Tệp rỗng, không có nội dung. Đề nghị kiểm tra lại tệp trước khi gửi.")
    if content[:4] == b"PK\x03\x04" or content[:4] in (b"PK\x05\x06", b"PK\x07\x08"):
        return _zip_kind(content, inflated or Inflated())
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return _ole_kind(content)
    if content.startswith(OTHERS):
        raise Refusal(
            "not_a_table",
            "Tệp là ảnh, PDF, tệp nén hoặc loại tệp khác, không phải bảng tính. Đề nghị gửi tệp .xlsx, .xls, .ods hoặc "
            ".csv.",
        )
    if content[:2] in (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00") and len(content) > 8:
        raise Refusal("old_excel", f"Tệp Excel đời trước năm 1997, phần mềm không đọc được. {SAVE_AGAIN}")
    return _text_kind(content)


def _text_kind(content: bytes) -> str:
    head = content[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t\x00").lower().replace(b"\x00", b"")
    if b"urn:schemas-microsoft-com:office:spreadsheet" in content[:8192].replace(b"\x00", b""):
        limits.no_entities(content, "tệp")
        return "xml2003"
    if head.startswith(b"<?xml") and b"opendocument.spreadsheet" in content[:65536] and b":document " in head:
        limits.no_entities(content, "tệp")
        return "fods"
    if head.startswith((b"mime-version:", b"from: <saved by")):
        return "mht"
    if (
        re.match(rb"<(!doctype html|html|table|head|meta|body|div|style|\?xml[^>]*>\s*<(!doctype html|html))", head)
        or b"<table" in head
    ):
        return "html"
    if head.startswith((b"<?xml", b"<")):
        raise Refusal("not_a_table", f"Tệp là XML nhưng không phải bảng tính. {SAVE_AGAIN}")
    if content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        sample = content[:65536]
        strange = sum(byte < 9 or 13 < byte < 32 for byte in sample)
        if strange > len(sample) * 0.02 + 2 and sample.count(0) < len(sample) * 0.3:
            raise Refusal("not_a_table", f"Không nhận ra loại tệp từ nội dung. {SAVE_AGAIN}")
    return "text"


def _ole_kind(content: bytes) -> str:
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            names = {"/".join(entry).lower() for entry in ole.listdir()}
    except Exception as cause:
        kind, cure = _old_kind(content)
        raise Refusal("broken_file", f"Tệp {kind} bị hỏng, không mở được. {cure}") from cause
    if "encryptedpackage" in names:
        raise Refusal(
            "password",
            "Tệp có mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại.",
        )
    if "workbook" in names or "book" in names:
        return "xls"
    if "worddocument" in names:
        raise Refusal(
            "not_a_table",
            f"Tệp là văn bản Word loại cũ (.doc). {WORD_AGAIN}",
        )
    raise Refusal("not_a_table", f"Tệp không phải bảng tính. {SAVE_AGAIN}")


def _old_kind(content: bytes) -> tuple[str, str]:
    """What a broken file of the old Office kinds was, by the names of its parts that stand in it, and what to do."""
    kinds = {
        "WordDocument": ("Word loại cũ (.doc)", WORD_AGAIN),
        "Workbook": ("Excel loại cũ (.xls)", SAVE_AGAIN),
        "Book": ("Excel loại cũ (.xls)", SAVE_AGAIN),
    }
    found = (told for part, told in kinds.items() if part.encode("utf-16-le") in content)
    return next(found, ("Excel hoặc Word loại cũ (.xls, .doc)", SAVE_AGAIN))


def _zip_kind(content: bytes, inflated: Inflated) -> str:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        infos = archive.infolist()
    except Exception as cause:
        raise Refusal("broken_zip", f"Tệp bị hỏng hoặc tải lên chưa trọn, không mở được. {SAVE_AGAIN}") from cause
    _check_directory(infos)
    names = {info.filename.replace("\\", "/").lstrip("/").lower() for info in infos}
    if "[content_types].xml" not in names and "mimetype" not in names:
        raise Refusal("not_a_table", "Tệp nén, không phải bảng tính. Đề nghị giải nén và gửi từng tệp bảng tính.")
    _check_streams(archive, infos, inflated)
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.startswith("xl/") and name.endswith((".xml", ".rels")) for name in names):
        return "xlsx"
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names:
        return _opendocument_kind(archive)
    if any(name.startswith("xl/") for name in names) or "xl" in {n.split("/")[0] for n in names}:
        return "xlsx"
    raise Refusal("not_a_table", f"Tệp không chứa trang tính nào. {SAVE_AGAIN}")


def _opendocument_kind(archive: zipfile.ZipFile) -> str:
    """A text or a presentation has the same parts as a spreadsheet; only its declared kind differs."""
    declared = archive.read("mimetype")[:200] if "mimetype" in archive.namelist() else b""
    if b"opendocument" in declared and b"opendocument.spreadsheet" not in declared:
        raise Refusal(
            "not_a_table",
            "Tệp là văn bản hoặc bản trình chiếu LibreOffice, không phải bảng tính. Đề nghị lưu văn bản thành .docx, "
            "hoặc chép bảng sang bảng tính rồi gửi lại.",
        )
    return "ods"


def _check_directory(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > limits.MAX_ENTRIES:
        raise Refusal("too_many_parts", f"Tệp có {len(infos)} thành phần bên trong, nhiều bất thường. {SAVE_AGAIN}")
    seen: set[str] = set()
    offsets: set[int] = set()
    for info in infos:
        name = info.filename.replace("\\", "/")
        if (
            name.startswith("/")
            and not name.lower().startswith(("/xl", "/_rels", "/docprops", "/[content"))
            or ".." in name.split("/")
            or re.match(r"[a-zA-Z]:", name)
            or "\x00" in name
        ):
            raise Refusal("unsafe_path", f"Tệp chứa đường dẫn không an toàn bên trong nên bị từ chối. {SAVE_AGAIN}")
        if name.lower() in seen:
            raise Refusal(
                "duplicate_part",
                f"Tệp có hai thành phần trùng tên bên trong, các phần mềm sẽ đọc khác nhau. {SAVE_AGAIN}",
            )
        if info.header_offset in offsets:
            raise Refusal("overlapping_parts", f"Tệp có các thành phần chồng lên nhau (dạng bom nén). {SAVE_AGAIN}")
        if info.flag_bits & 1:
            raise Refusal("password", "Tệp có mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại.")
        seen.add(name.lower())
        offsets.add(info.header_offset)
    if sum(info.file_size for info in infos) > limits.MAX_TOTAL or any(
        info.file_size > limits.MAX_ENTRY for info in infos
    ):
        raise Refusal("bomb", f"Tệp giải nén ra quá lớn (trên {limits.MAX_TOTAL // limits.MB} MB). {SAVE_AGAIN}")


def _check_streams(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo], inflated: Inflated) -> None:
    """Inflate every part, counting what really comes out; look at the XML without parsing it."""
    total = sheets = 0
    for info in infos:
        name = info.filename.replace("\\", "/").lstrip("/").lower()
        if info.is_dir() or re.match(r"(xl|word|ppt)/(media|embeddings|fonts)/|pictures/|thumbnails/", name):
            total += info.file_size
            continue
        is_xml = name.endswith((".xml", ".rels", ".vml"))
        is_sheet = bool(re.match(r"xl/worksheets/[^/]+\.xml$", name))
        is_kept = is_sheet or name == SHARED_TEXTS
        sheets += is_sheet
        if sheets > limits.MAX_SHEETS:
            raise Refusal("too_many_sheets", f"Tệp có trên {limits.MAX_SHEETS} trang tính. Đề nghị tách tệp.")
        look = PartLook(name, is_sheet) if is_xml else None
        chunks: list[bytes] = []
        try:
            with archive.open(info) as stream:
                while chunk := stream.read(limits.MB):
                    total += len(chunk)
                    if total > limits.MAX_TOTAL:
                        raise Refusal(
                            "bomb",
                            f"Tệp giải nén ra quá lớn (trên {limits.MAX_TOTAL // limits.MB} MB). {SAVE_AGAIN}",
                        )
                    if look:
                        look.at(chunk)
                    if is_kept and total < limits.MAX_KEPT:
                        chunks.append(chunk)
        except Refusal:
            raise
        except Exception as cause:  # a lying directory makes zipfile raise nearly anything
            raise Refusal("broken_zip", f"Tệp bị hỏng hoặc tải lên chưa trọn, không mở được. {SAVE_AGAIN}") from cause
        if chunks and total < limits.MAX_KEPT:
            inflated.parts[name] = b"".join(chunks)
            if look:
                inflated.cells[name] = look.cells


def parts_beside(names) -> dict[str, int]:
    """Pictures, charts and the like beside the cells, by the lower-case names of the parts of a workbook."""
    starts = {
        "pictures": "xl/media/",
        "charts": "xl/charts/chart",
        "drawings": "xl/drawings/drawing",
        "pivots": "xl/pivottables/",
        "links": "xl/externallinks/externallink",
        "macro_sheets": "xl/macrosheets/",
    }
    found = {what: sum(name.startswith(start) for name in names) for what, start in starts.items()}
    return found | {"macros": sum(name.endswith("vbaproject.bin") for name in names)}
