"""Plain text and Markdown: bytes → text, in the encodings that notes are really saved in."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import whole
from recordlint.readers.document import Document, Options

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REMEDY = "Save it as plain text in UTF-8 and try again."

_ORDINARY = bytes(set(range(256)) - (set(range(32)) - set(b"\t\n\r\f")))
_ASCII = bytes(range(128))
_ENOUGH = 200
"""Bytes from which on the share of letters with accents says something."""


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Document]:
    """Yield the text as one document."""
    yield Document(source=source, text=read_text(whole(stream, source), source))


def read_text(data: bytes, source: str) -> str:
    """Return the text: UTF-8, UTF-16 or UTF-32 by its mark, else UTF-8, else Windows-1252.

    Raises:
        SourceError: it is not text in any of these. No byte of it is quoted.
    """
    encoding = encoding_of(data, source)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise not_text(source) from None


def encoding_of(data: bytes, source: str) -> str:
    """Return the name of the encoding of a text, or of the beginning of one.

    Raises:
        SourceError: it is no text, or in an encoding of another language.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if unmarked := _unmarked_utf16(data):
        return unmarked
    odd = len(data.translate(None, _ORDINARY))
    if b"\0" in data or odd > len(data) / 20:
        raise SourceError(source, f"not a text file (it holds control bytes). {_REMEDY}")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)  # it may end within a character
    except UnicodeDecodeError:
        if len(data) >= _ENOUGH and len(data.translate(None, _ASCII)) > len(data) / 5:
            raise not_text(source) from None  # nearly all English letters are ASCII
        return "cp1252"
    return "utf-8"


def not_text(source: str) -> SourceError:
    """Return the error of a text whose encoding is not known."""
    return SourceError(source, f"not text in an encoding that is read. {_REMEDY}")


def _unmarked_utf16(data: bytes) -> str | None:
    """Return which UTF-16 it is, where nearly every second byte is NUL and no other is."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if len(data) < 4 or min(even, odd) or max(even, odd) < len(data) * 0.4:
        return None
    return "utf-16-be" if even else "utf-16-le"
