"""Zip archives, and the packages of Word, Excel and OpenDocument: what may be unpacked at all."""

from collections.abc import Sequence
from io import BytesIO
from typing import BinaryIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipExtFile, ZipFile, ZipInfo

from recordlint.errors import SourceError
from recordlint.readers.bounds import whole

LARGEST = 128 * 1024 * 1024
_LARGEST_XML = 32 * 1024 * 1024
"""Bytes, unpacked: of everything, and of a part that a library holds as a tree ten times larger."""

_MOST_TIMES = 300
_SMALL = 16 * 1024 * 1024
"""So many times its size may a part be when unpacked, unless it is small all the same."""

_MOST_PARTS = 10_000
_MANIFEST = "META-INF/manifest.xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

PROTECTED = "protected by a password. Save it without one and try again."
DAMAGED = "damaged or cut short. Open it in its own program, save it anew and try again."


def for_jumps(stream: BinaryIO, source: str) -> BinaryIO:
    """Return a stream in which one may go back and forth; in an archive that means to begin anew.

    Raises:
        SourceError: it is in an archive, and larger than LARGEST.
    """
    return BytesIO(whole(stream, source)) if isinstance(stream, ZipExtFile) else stream


def verify_package(
    stream: BinaryIO, source: str, *, largest: int = LARGEST, largest_xml: int = _LARGEST_XML
) -> None:
    """Refuse what is damaged, encrypted or a bomb, and XML that declares a document type.

    No office program writes a document type, and entities, which may name other files, need one.

    Raises:
        SourceError: any of these. No part has been held in memory as a whole.
    """
    if stream.read(len(_OLE)) == _OLE:
        raise SourceError(source, PROTECTED)  # Office wraps what it encrypts in the older format
    stream.seek(0)
    try:
        with ZipFile(stream) as package:
            parts = package.infolist()
            verify_sizes(parts, source, largest)
            if _lists_encrypted(package):
                raise SourceError(source, PROTECTED)
            for part in parts:
                _verify_part(package, part, source, largest_xml)
    except (BadZipFile, EOFError):
        raise SourceError(source, DAMAGED) from None
    stream.seek(0)


def verify_sizes(parts: Sequence[ZipInfo], source: str, largest: int) -> None:
    """Refuse an archive that would unpack to more than `largest` bytes, or out of proportion.

    The sizes are those that the archive states: zipfile never unpacks more of a part than that.

    Raises:
        SourceError: it is too large, or has too many parts.
    """
    total = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or total > largest or any(map(_is_bomb, parts)):
        raise SourceError(
            source,
            f"unpacks to more than is read: {largest // 1024**2} MB, {_MOST_PARTS} files, or"
            f" {_MOST_TIMES} times their size. Unpack it and check its files.",
        )


def _is_bomb(part: ZipInfo) -> bool:
    return part.file_size > max(_SMALL, _MOST_TIMES * part.compress_size)


def _lists_encrypted(package: ZipFile) -> bool:
    """Whether the list of parts that OpenDocument keeps says that some are encrypted."""
    if _MANIFEST not in package.namelist():
        return False
    with package.open(_MANIFEST) as manifest:
        return b"encryption-data" in manifest.read(_LARGEST_XML)


def _verify_part(package: ZipFile, part: ZipInfo, source: str, largest: int) -> None:
    if part.flag_bits & 1:
        raise SourceError(source, PROTECTED)
    first = _first_of_xml(package, part, source)
    if first == "type":
        raise SourceError(
            source, "its XML declares a document type, which no office program does. Save it anew."
        )
    if first == "strict":  # of which libraries read nothing, and do not say so
        raise SourceError(source, "saved as Strict Open XML. Save it as ordinary .docx or .xlsx.")
    if first and part.file_size > largest:
        raise SourceError(source, f"larger than {largest // 1024**2} MB, unpacked. Split it.")


def _first_of_xml(package: ZipFile, part: ZipInfo, source: str) -> str | None:
    """Return what XML begins with: a document "type" or an "element"; None: it is no XML.

    An element in the names of Strict Open XML is "strict".
    """
    if not part.file_size:
        return None  # LibreOffice leaves such for what is not set
    seen: list[str] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: seen.append("type")
    parser.StartElementHandler = lambda _, names: seen.append(
        "strict" if any(_STRICT in name for name in names.values()) else "element"
    )
    with package.open(part) as file:
        try:
            while not seen and (chunk := file.read(4096)):
                parser.Parse(chunk)
            if not seen:
                parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, LookupError):  # of encodings, too
            if not seen and part.filename.endswith((".xml", ".rels")):
                raise SourceError(source, DAMAGED) from None
    return next(iter(seen), None)
