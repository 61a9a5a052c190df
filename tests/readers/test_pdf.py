"""PDF: lines, form fields, scans, passwords."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from recordlint.readers.document import NO_WORDS, Document
from recordlint.readers.package import DAMAGED, PROTECTED

Page = Callable[[Any], None]


def data_of(*pages: Page, **options: Any) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, **options)
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def lines(*texts: str) -> Page:
    def draw(canvas: Any) -> None:
        for number, text in enumerate(texts):
            canvas.drawString(72, 780 - 15 * number, text)

    return draw


def scan(canvas: Any) -> None:
    from PIL import Image

    canvas.drawImage(ImageReader(Image.new("L", (8, 8), 128)), 0, 0, 595, 842)


def stamped_scan(canvas: Any) -> None:
    scan(canvas)
    canvas.drawString(72, 800, "Received 3 March 2025")


def blank(canvas: Any) -> None:
    """Draw nothing."""


def test_lines_are_those_of_the_page_on_every_page(read: Any) -> None:
    assert read("a.pdf", data_of(lines("She said no.", "Then she left."), blank, lines("End"))) == [
        Document(source="a.pdf", text="She said no.\nThen she left.\n\nEnd")
    ]


def test_a_word_broken_at_the_end_of_a_line_is_whole(read: Any) -> None:
    [document] = read("a.pdf", data_of(lines("She was obvi-", "ously upset.", "End")))
    assert document.text == "She was obviously\nupset.\nEnd"


def test_what_was_typed_into_a_form_is_read(read: Any) -> None:
    def form(canvas: Any) -> None:
        canvas.drawString(72, 700, "What happened?")
        canvas.acroForm.textfield(value="She said no.", x=72, y=600, width=200, height=20)

    [document] = read("a.pdf", data_of(form))
    assert document.text == "What happened?\nShe said no."


def test_a_scanned_page_is_an_error_and_the_others_are_read(read: Any) -> None:
    document, *errors = read("a.pdf", data_of(lines("She said no."), scan, stamped_scan))
    assert document == Document(source="a.pdf", text="She said no.\n\nReceived 3 March 2025")
    assert [error.source for error in errors] == ["a.pdf#page=2", "a.pdf#page=3"]
    assert {error.message[:8] for error in errors} == {"scanned:"}


def test_a_scan_alone_is_an_error_alone(read: Any) -> None:
    assert [item.source for item in read("a.pdf", data_of(scan))] == ["a.pdf#page=1"]


def test_words_over_a_picture_are_no_scan(read: Any) -> None:
    def page(canvas: Any) -> None:
        scan(canvas)
        lines("She said no, and then she left the room.", "I told Dawn Price at 14:40, " * 3)(
            canvas
        )

    assert len(read("a.pdf", data_of(page))) == 1


def test_an_empty_page_is_no_clean_note(read: Any) -> None:
    [error] = read("a.pdf", data_of(blank))
    assert str(error) == f"a.pdf: {NO_WORDS}"


def test_a_password_is_an_error(read: Any) -> None:
    [error] = read("a.pdf", data_of(lines("x"), encrypt=StandardEncryption("secret")))
    assert str(error) == f"a.pdf: {PROTECTED}"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", data_of(lines("x"))[:300]])
def test_what_is_cut_short_is_an_error(read: Any, data: bytes) -> None:
    [error] = read("a.pdf", data)
    assert str(error) == f"a.pdf: {DAMAGED}"
