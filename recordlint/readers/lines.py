"""A stream → its lines, of any length and encoding, in bounded memory."""

from collections.abc import Iterator
from io import TextIOWrapper
from typing import BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.text import encoding_of, not_text

LONGEST = 4 * 1024 * 1024
"""Characters. A longer line is no note."""

_HEAD = 64 * 1024


def read_lines(stream: BinaryIO, source: str) -> Iterator[tuple[int, str | SourceError]]:
    r"""Yield each line with its number from 1 and its line break (\n, \r\n or \r).

    A line that is too long, or that is no text, is an error in its place.

    Raises:
        SourceError: the beginning is no text, or UTF-16 breaks off.
    """
    encoding = encoding_of(stream.read(_HEAD), source)
    stream.seek(0)
    by_line = encoding in ("cp1252", "utf-8")  # the one or the other, whatever the beginning was
    text = TextIOWrapper(
        stream,
        encoding="utf-8" if by_line else encoding,
        errors="surrogateescape" if by_line else "strict",
        newline="",
    )
    number = 0
    try:
        while line := text.readline(LONGEST):
            number += 1
            place = f"{source}:{number}"
            if len(line) >= LONGEST and not line.endswith(("\n", "\r")):
                _skip(text)
                yield (
                    number,
                    SourceError(place, "a line of more than 4 million characters. Is it one note?"),
                )
            else:
                yield number, _verified(line, place)
    except UnicodeError:
        raise not_text(source) from None
    finally:
        text.detach()


def _skip(text: TextIOWrapper) -> None:
    """Read to the end of the line."""
    while (rest := text.readline(_HEAD)) and not rest.endswith(("\n", "\r")):
        pass


def _verified(line: str, place: str) -> str | SourceError:
    if "\0" in line:
        return SourceError(place, "not text (it holds control characters). Save it anew as UTF-8.")
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        try:
            return line.encode("utf-8", "surrogateescape").decode("cp1252")
        except UnicodeDecodeError:
            return not_text(place)
    return line
