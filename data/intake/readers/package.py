"""The package of an .xlsx as its reader needs it: nearly always as it is.
calamine knows no "." and ".." in the paths of sheets, no sheets of Excel 4 macros (old viruses leave them behind) and
no errors newer than itself; files are handed to it without them, and facts are read from the file as it came."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable

RELATIONS = "xl/_rels/workbook.xml.rels"
_DOTTED = re.compile(rb"""(Target=["'])((?:[^"':]*/)?\.{1,2}/[^"':]*)""")
_MACROS = re.compile(rb'<(?:\w+:)?Relationship (?=[^>]*Type="[^"]*/xl(?:Intl)?Macrosheet")[^>]*?\bId="([^"<>]+)"')
_SHEET = rb'<(?:\w+:)?sheet (?=[^>]*:id="%s")[^>]*?\bname="([^"]*)"[^>]*?/>'
_ERROR = re.compile(rb'(<(?:\w+:)?c (?=[^>]*?\bt="e")[^>]*>(?:\s*<[^v>][^>]*>[^<]*</[^>]*>)?\s*<(?:\w+:)?v>)#[^<]*')


def parts_of(archive: zipfile.ZipFile) -> dict[str, str]:
    """Lower-case path -> name in the archive."""
    return {info.filename.replace("\\", "/").lstrip("/").lower(): info.filename for info in archive.infolist()}


def part_path(target: str, folder: str = "xl") -> str:
    """The part a relationship in a folder names: "a.xml", "/xl/a.xml" and "../xl/a.xml" are one."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def for_reader(content: bytes) -> tuple[bytes, list[str]]:
    """The same workbook with plain paths and without sheets of macros, and how these are called."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = parts_of(archive)
        name, book = names.get(RELATIONS), names.get("xl/workbook.xml")
        relations = archive.read(name) if name else b""
        macros = [re.compile(_SHEET % re.escape(one)) for one in _MACROS.findall(relations)]
        if not _DOTTED.search(relations) and not macros:
            return content, []
        found: list[str] = []

        def without(part: bytes) -> bytes:
            for macro in macros:
                found.extend(one.decode("utf-8", "replace") for one in macro.findall(part))
                part = macro.sub(b"", part)
            return part

        plain = {name: lambda part: _DOTTED.sub(_absolute, part)} | ({book: without} if book else {})
        return _with(archive, plain), found


def with_known_errors(content: bytes) -> bytes:
    """The same workbook, every error cell #N/A."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [name for path, name in parts_of(archive).items() if path.startswith("xl/worksheets/")]
        return _with(archive, dict.fromkeys(sheets, lambda part: _ERROR.sub(rb"\1#N/A", part)))


def _absolute(found: re.Match) -> bytes:
    return found[1] + f"/{part_path(found[2].decode())}".encode()


def _with(archive: zipfile.ZipFile, changes: dict[str, Callable[[bytes], bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for info in archive.infolist():
            part = archive.read(info)
            made.writestr(info.filename, changes.get(info.filename, bytes)(part))
    return out.getvalue()
