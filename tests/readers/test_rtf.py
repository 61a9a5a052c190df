"""Rich text, with what its library leaves out."""

from typing import Any

import pytest

from recordlint.readers.document import NO_WORDS, Document
from recordlint.readers.package import DAMAGED

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Times;}}"


def text_of(read: Any, body: str) -> str:
    [document] = read("a.rtf", f"{HEAD}{body}}}".encode("ascii"))
    assert isinstance(document, Document)
    return document.text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\pard She said\tab no.\par Then she\line left.\par", "She said\tno.\nThen she\nleft."),
        (r"Zo\'eb \u8220?no\u8221? \ldblquote yes\rdblquote", "Zoë “no” “yes”"),
        (r"{\f1 \'e8} opt\-ional {\b bold} \{a\} \\cell", "č optional bold {a} \\cell"),
        (
            r"Before\par\trowd Date\cell Entry\cell\row 3/3/25\cell x\par y\cell\row After",
            "Before\nDate | Entry\n3/3/25 | x\ny\nAfter",
        ),
        (r"She was {\deleted angry }{\revised crying}.", "She was crying."),
        (r"a{\deleted b{\i c}d}e \deleted f\deleted0 g\deleted h\plain i", "ae gi"),
        (r"{\header Resident: Zo\'eb\par}Body{\footer Page 1}", "Resident: Zoë\nBody\nPage 1"),
        (r"{\headerf First}{\header First}Body", "First\nBody"),
        (r"Body{\*\footnote Told at 9.} goes on.", "Body goes on.\nTold at 9."),
        (
            r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt In the box\par}}{\shprslt old}}Body",
            "Body\nIn the box",
        ),
        (r'{\field{\*\fldinst HYPERLINK "http://a"}{\fldrslt the policy}} here', "the policy here"),
        (r"{\pict\bin4 }}{{}Body{\info{\author Somebody}}", "Body"),
    ],
)
def test_what_a_person_sees_is_read(read: Any, body: str, text: str) -> None:
    assert text_of(read, body) == text


def test_no_words_are_no_clean_note(read: Any) -> None:
    [error] = read("a.rtf", f"{HEAD}{{\\pict 00ff}}}}".encode())
    assert str(error) == f"a.rtf: {NO_WORDS}"


def test_what_is_cut_short_is_an_error(read: Any) -> None:
    [error] = read("a.rtf", f"{HEAD}She said no.\\par".encode())
    assert str(error) == f"a.rtf: {DAMAGED}"


def test_what_is_no_rich_text_is_an_error(read: Any) -> None:
    [error] = read("a.rtf", b"She said no.")
    assert str(error).startswith("a.rtf: not rich text.")
