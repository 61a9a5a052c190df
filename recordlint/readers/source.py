"""Where notes are kept → the documents in it, by the ending of each file's name."""

import traceback
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from recordlint.errors import SourceError
from recordlint.readers.bounds import Budget, whole
from recordlint.readers.document import Item, Notice, Options, Reader

READERS = {
    ".txt": "text.read",
    ".text": "text.read",
    ".md": "text.read",
    ".markdown": "text.read",
    ".docx": "docx.read",
    ".odt": "odt.read",
    ".rtf": "rtf.read",
    ".pdf": "pdf.read",
    ".eml": "eml.read",
    ".msg": "msg.read",
    ".csv": "csv.read",
    ".tsv": "csv.read",
    ".xlsx": "xlsx.read",
    ".json": "json.read",
    ".jsonl": "json.read_by_line",
    ".ndjson": "json.read_by_line",
    ".zip": "zip.read",
}
"""The function that reads, by the ending of the name, imported when the first such file is met.
A file named on the command line with another ending is text."""

NOT_YET = frozenset(
    f".{ending}"
    for ending in (
        *("doc", "docm", "dotx", "xls", "xlsm", "xlsb", "ods", "ppt", "pptx", "odp", "pages"),
        *("html", "htm", "mht", "xml", "mbox", "pst", "7z", "rar", "tar", "gz", "tgz"),
    )
)
"""Formats in which notes are kept and which are not read: met in a folder, each is an error."""

_HOLD_OTHERS = (".zip", ".eml", ".msg")
_DEEPEST = 3
"""How many of these may lie within one another. More is a trick."""


def read_source(path: Path, options: Options | None = None) -> Iterator[Item]:
    """Yield what a file holds, in order: its documents, and in its place whatever was not read.

    It raises nothing: a file that is missing or damaged, or of a format that is not read, is an
    error like any other.
    """
    options = replace(options or Options(), budget=Budget())
    yield from in_place(_read_file(path, options), str(path))


def _read_file(path: Path, options: Options) -> Iterator[Item]:
    source = str(path)
    reader = _reader(path.suffix, source) or _load(READERS[".txt"])
    try:
        with path.open("rb") as file:
            stream = file if file.seekable() else BytesIO(whole(file, source))  # of a pipe
            yield from never_silent(reader(stream, source, options), source)
    except OSError as error:
        if error.errno is None:
            raise  # of a library, which means the format
        raise SourceError(
            source, f"{_reason(error)}. Check the name and who may read it."
        ) from None


def read_inner(stream: BinaryIO, name: str, outer: str, options: Options) -> Iterator[Item]:
    """Yield what a file within another holds; nothing if its name says that it holds no notes.

    Raises:
        SourceError: it is of a format that is not read, or lies too deep.
    """
    source = inner_name(outer, name)
    yield from in_place(_read_inner(stream, PurePosixPath(name).suffix, source, options), source)


def _read_inner(stream: BinaryIO, ending: str, source: str, options: Options) -> Iterator[Item]:
    reader = _reader(ending, source)
    if reader is None:
        return
    if ending.lower() in _HOLD_OTHERS and options.depth + 1 >= _DEEPEST:
        raise SourceError(source, f"within {_DEEPEST} archives or mails already. Unpack it first.")
    deeper = replace(options, depth=options.depth + 1)
    yield from never_silent(reader(stream, source, deeper), source)


def inner_name(outer: str, name: str) -> str:
    """Return how a file within another is named: nothing in it may steer a terminal."""
    return f"{outer}/{''.join(sign if sign.isprintable() else '?' for sign in name)}"


def in_place(items: Iterator[Item], source: str) -> Iterator[Item]:
    """Yield the items; what ends them early is an error in its place, whatever it is.

    Libraries raise anything at all when a file is damaged or made to harm, and their words may be
    those of a note: the kind and place of an exception are all that is told.
    """
    try:
        yield from items
    except SourceError as error:
        yield error
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
        yield SourceError(source, f"damaged, or not what its name says ({place}). Save it anew.")


def never_silent(items: Iterator[Item], source: str) -> Iterator[Item]:
    """Yield the items, or that there are none: an export may have gone wrong."""
    item = None
    for item in items:
        yield item
    if item is None:
        yield Notice(source, "there are no notes in it.")


def _reader(ending: str, source: str) -> Reader | None:
    """Return what reads files of an ending; None if none is known."""
    ending = ending.lower()
    if ending in NOT_YET:
        raise SourceError(
            source, f"{ending} files are not read. Save it as .docx, .xlsx or .txt and check that."
        )
    return _load(READERS[ending]) if ending in READERS else None


def _load(name: str) -> Reader:
    module, function = name.split(".")
    return cast(Reader, getattr(import_module(f"recordlint.readers.{module}"), function))


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def find_sources(path: Path) -> Iterator[Path | SourceError]:
    """Yield the files of a folder, at any depth and in order; a file is itself.

    Hidden files and folders, and files that hold no notes (pictures, programs, pipes), are passed
    over. A link to a folder is not followed, since it may lead back. A folder that cannot be listed
    is an error in its place.
    """
    waiting = [path]
    while waiting:
        item = waiting.pop()
        if item != path and not _may_hold_notes(item):
            continue
        if not item.is_dir():
            yield item
            continue
        try:
            waiting += sorted(item.iterdir(), reverse=True)
        except OSError as error:
            yield SourceError(str(item), f"{_reason(error)}. Check who may read this folder.")


def _may_hold_notes(item: Path) -> bool:
    if item.name.startswith("."):
        return False
    if item.is_dir():
        return not item.is_symlink()
    # a link that leads nowhere is no file, and has to be told of
    known = item.suffix.lower() in READERS or item.suffix.lower() in NOT_YET
    return known and (item.is_file() or item.is_symlink())
