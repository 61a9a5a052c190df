"""Plain text in the encodings that notes are saved in."""

import codecs
from io import BytesIO

import pytest

from recordlint.errors import SourceError
from recordlint.readers.document import Document, Options
from recordlint.readers.text import encoding_of, read, read_text

WORDS = "“Zoë’s” tea – 3 °C\r\n"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode("utf-8"),
        WORDS.encode("utf-8-sig"),
        WORDS.encode("utf-16"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-32"),
        WORDS.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"],
)
def test_every_encoding_gives_the_same_text(data: bytes) -> None:
    assert read_text(data, "a.txt") == WORDS


@pytest.mark.parametrize(
    "data",
    [b"\0\1\2", b"PK\x03\x04\0\0", b"\x81\x8d\xff", b"\xff\xfe\x00", bytes(range(1, 128)) * 3],
)
def test_what_is_not_text_is_an_error_that_quotes_nothing(data: bytes) -> None:
    with pytest.raises(
        SourceError, match=r"^a\.txt: not .*Save it as plain text in UTF-8 and try again\.$"
    ):
        read_text(data, "a.txt")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_no_mark(encoding: str) -> None:
    assert read_text(WORDS.encode(encoding), "a.txt") == WORDS


@pytest.mark.parametrize("encoding", ["koi8-r", "shift-jis"])
def test_another_language_in_an_old_encoding_is_an_error_and_no_nonsense(encoding: str) -> None:
    words = {"koi8-r": "Она сказала нет и ушла. ", "shift-jis": "かのじょはいった。"}[encoding]
    with pytest.raises(SourceError, match=r"^a\.txt: not text in an encoding that is read\. Save"):
        read_text((words * 20).encode(encoding), "a.txt")


def test_a_beginning_may_end_within_a_character() -> None:
    assert encoding_of("Zoë".encode()[:-1], "a.txt") == "utf-8"


def test_a_text_is_one_document() -> None:
    [document] = read(BytesIO(WORDS.encode()), "a.txt", Options())
    assert document == Document(source="a.txt", text=WORDS)
