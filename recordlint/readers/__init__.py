"""A source → its text. What cannot be read is an error that names it, never a clean note."""

from collections.abc import Callable, Iterator
from pathlib import Path

from recordlint.errors import SourceError
from recordlint.readers.text import read_text

READERS: dict[str, Callable[[bytes, str], str]] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_text,
    ".markdown": read_text,
}
"""By the ending of the name. A file named on the command line with no ending is text."""

NOT_YET = frozenset(
    f".{ending}"
    for ending in (
        *("doc", "docx", "odt", "rtf", "pdf", "eml", "msg", "csv", "tsv", "xls", "xlsx"),
        *("json", "jsonl", "zip", "html", "htm", "xml"),
    )
)
"""Formats in which notes are kept and which are not read: met in a folder, each is an error."""

LARGEST = 64 * 1024 * 1024
"""Bytes. A larger file is no note."""


def read_source(path: Path) -> str:
    """Return the text of a file.

    Raises:
        SourceError: it is missing, not readable, too large, or of a format that is not read.
    """
    source = str(path)
    ending = path.suffix.lower()
    if ending in NOT_YET:
        raise SourceError(
            source,
            f"{ending} files are not read. Save the note as plain text (.txt) and check that.",
        )
    try:
        if path.stat().st_size > LARGEST:
            raise SourceError(source, "larger than 64 MB. Split it into single notes.")
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(
            source, f"{_reason(error)}. Check the name and who may read it."
        ) from None
    return READERS.get(ending, read_text)(data, source)


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def find_sources(path: Path) -> Iterator[Path]:
    """Yield the files of a folder, at any depth and in order; a file is itself.

    Hidden files and folders, and files that hold no notes (pictures, programs), are passed over.
    A link to a folder is not followed, since it may lead back.

    Raises:
        SourceError: a folder cannot be listed.
    """
    if not path.is_dir():
        yield path
        return
    try:
        inside = sorted(path.iterdir())
    except OSError as error:
        raise SourceError(str(path), f"{_reason(error)}. Check who may read this folder.") from None
    for item in inside:
        if item.name.startswith(".") or (item.is_dir() and item.is_symlink()):
            continue
        if item.is_dir():
            yield from find_sources(item)
        elif item.suffix.lower() in READERS or item.suffix.lower() in NOT_YET:
            yield item
