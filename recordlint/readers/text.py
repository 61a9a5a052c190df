"""Plain text and Markdown: bytes → text, in the encodings that notes are really saved in."""

import codecs

from recordlint.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REMEDY = "Save it as plain text in UTF-8 and try again."

_ORDINARY = bytes(set(range(256)) - (set(range(32)) - set(b"\t\n\r\f")))


def read_text(data: bytes, source: str) -> str:
    """Return the text: UTF-8, UTF-16 or UTF-32 by its mark, else UTF-8, else Windows-1252.

    Raises:
        SourceError: it is not text in any of these. No byte of it is quoted.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding, source)
    odd = len(data.translate(None, _ORDINARY))
    if b"\0" in data or odd > len(data) / 20:
        raise SourceError(source, f"not a text file (it holds control bytes). {_REMEDY}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252", source)


def _decoded(data: bytes, encoding: str, source: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise SourceError(source, f"not text in an encoding that is read. {_REMEDY}") from None
