"""PDF: the lines of every page, and of its form fields; a scanned page is an error."""

import re
from collections.abc import Iterator
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import library, whole
from recordlint.readers.document import NO_WORDS, Document, Item, Options
from recordlint.readers.package import DAMAGED, PROTECTED

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_ONE_AT_A_TIME = Lock()
"""pdfium is not made for threads."""

_PASSWORD = 4
"""What pdfium calls its error for a password; its bindings name it only deep inside."""

_IMAGE = 3
"""What pdfium calls an object that is a picture."""

_BROKEN_WORD = re.compile(r"(\S*)\x02(\S*)[ \n]?")
_FEW = 100
"""Characters: a page with fewer, half covered by a picture, is a scan with a stamp or a heading."""


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield one document with the text of all pages, and an error for each that is a picture.

    A word that was broken at the end of a line is put together, and the line ends after it.
    """
    data = whole(stream, source)
    with library("office", source):
        import pypdfium2
    with _ONE_AT_A_TIME:
        try:
            with pypdfium2.PdfDocument(data) as pdf:
                texts, scanned = _pages(pdf)
        except pypdfium2.PdfiumError as error:
            fault = PROTECTED if error.err_code == _PASSWORD else DAMAGED
            raise SourceError(source, fault) from None
    text = "\n".join(texts)
    if text.strip():
        yield Document(source=source, text=text)
    elif not scanned:
        raise SourceError(source, NO_WORDS)
    for number in scanned:
        yield SourceError(
            f"{source}#page={number}",
            "scanned: the page is a picture, and no words in it are read. Have somebody read it, or"
            " run it through text recognition (OCR) first.",
        )


def _pages(pdf: "PdfDocument") -> tuple[list[str], list[int]]:
    """Return the text of every page, and the numbers from 1 of those that are pictures."""
    from pypdfium2.raw import FLAT_NORMALDISPLAY, FPDFPage_Flatten

    pdf.init_forms()
    texts: list[str] = []
    scanned: list[int] = []
    for index in range(len(pdf)):
        # what was typed into a form or over the page is no text of the page until then
        FPDFPage_Flatten(pdf[index], FLAT_NORMALDISPLAY)
        page = pdf[index]
        text = page.get_textpage().get_text_bounded().replace("\r\n", "\n")
        texts.append(_BROKEN_WORD.sub(r"\1\2\n", text))
        if _is_scanned(page, text):
            scanned.append(index + 1)
    return texts, scanned


def _is_scanned(page: "PdfPage", text: str) -> bool:
    """Whether it holds pictures or drawings and no text, or a large picture and hardly any."""
    if len(text.strip()) >= _FEW:
        return False
    if not text.strip():
        return next(iter(page.get_objects(max_depth=1)), None) is not None
    half = page.get_width() * page.get_height() / 2
    return any(_area(image.get_bounds()) >= half for image in page.get_objects(filter=[_IMAGE]))


def _area(bounds: tuple[float, float, float, float]) -> float:
    left, bottom, right, top = bounds
    return (right - left) * (top - bottom)
