"""Zip archives: the files within, in order of their names, unpacked in bounded memory only."""

from collections.abc import Iterator
from stat import S_ISLNK
from typing import BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from recordlint.errors import SourceError
from recordlint.readers.document import Item, Options
from recordlint.readers.package import DAMAGED, PROTECTED, for_jumps, verify_sizes
from recordlint.readers.source import in_place, inner_name, read_inner


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield what each file within holds: `cases.zip/ward/note.docx`. Nothing is written to disk."""
    try:
        archive = ZipFile(for_jumps(stream, source))
    except BadZipFile:
        raise SourceError(source, DAMAGED) from None
    with archive:
        parts = [part for part in archive.infolist() if _is_file(part)]
        verify_sizes(parts, source, options.budget.left)
        for part in sorted(parts, key=lambda part: part.filename):
            options.budget.spend(part.file_size, source)
            items = _unpacked(archive, part, source, options)
            yield from in_place(items, inner_name(source, part.filename))


def _is_file(part: ZipInfo) -> bool:
    """Whether it is a file that a folder would show: no link, and not hidden."""
    names = [name for name in part.filename.split("/") if name not in (".", "..")]
    hidden = any(name.startswith(".") or name == "__MACOSX" for name in names)
    return not (part.is_dir() or hidden or S_ISLNK(part.external_attr >> 16))


def _unpacked(archive: ZipFile, part: ZipInfo, source: str, options: Options) -> Iterator[Item]:
    if part.flag_bits & 1:
        raise SourceError(inner_name(source, part.filename), PROTECTED)
    with archive.open(part) as file:
        yield from read_inner(cast(BinaryIO, file), part.filename, source, options)
