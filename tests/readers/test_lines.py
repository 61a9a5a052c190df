"""Lines of any length, in any encoding, in bounded memory."""

import io
from io import BytesIO

import pytest

from recordlint.errors import SourceError
from recordlint.readers.lines import LONGEST, read_lines

WORDS = "“Zoë’s” tea\r\nat 3 °C\rand\nmore"
LINES = [(1, "“Zoë’s” tea\r\n"), (2, "at 3 °C\r"), (3, "and\n"), (4, "more")]


class Endless(io.RawIOBase):
    """A stream of one letter, a gigabyte of it, that is nowhere."""

    left = 1024**3
    largest = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        size = min(len(buffer), self.left)
        self.largest = max(self.largest, size)
        self.left -= size
        buffer[:size] = b"a" * size
        return size


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"]
)
def test_every_encoding_gives_the_same_lines(encoding: str) -> None:
    assert list(read_lines(BytesIO(WORDS.encode(encoding)), "a.csv")) == LINES


def test_each_line_may_have_its_own_encoding() -> None:
    data = "Zoë\n".encode() * 20_000 + "Zoë\n".encode("cp1252")
    assert {line for _, line in read_lines(BytesIO(data), "a.csv")} == {"Zoë\n"}


def test_a_line_that_is_too_long_is_an_error_and_the_others_are_read() -> None:
    data = b"first\n" + b"a" * (LONGEST + 70_000) + b"\nlast\n"
    first, (number, error), last = read_lines(BytesIO(data), "a.csv")
    assert (first, last) == ((1, "first\n"), (3, "last\n"))
    assert number == 2
    assert isinstance(error, SourceError)
    assert str(error) == "a.csv:2: a line of more than 4 million characters. Is it one note?"


def test_a_gigabyte_without_a_line_break_is_read_in_small_pieces() -> None:
    stream = Endless()
    [(number, error)] = read_lines(io.BufferedReader(stream), "a.csv")
    assert (number, type(error)) == (1, SourceError)
    assert stream.left == 0
    assert stream.largest <= 64 * 1024


def test_a_line_that_is_no_text_is_an_error_and_the_others_are_read() -> None:
    data = b"first\n" * 20_000 + b"a\0b\n" + b"\x81\xff\n" + b"last\n"
    *_, (_, control), (_, unknown), last = read_lines(BytesIO(data), "a.csv")
    assert str(control).startswith("a.csv:20001: not text (it holds control characters)")
    assert str(unknown).startswith("a.csv:20002: not text in an encoding that is read")
    assert last == (20003, "last\n")


def test_a_beginning_that_is_no_text_is_an_error() -> None:
    with pytest.raises(SourceError, match=r"^a\.csv: not a text file"):
        list(read_lines(BytesIO(b"PK\x03\x04\0\0"), "a.csv"))


def test_utf_16_that_breaks_off_is_an_error_after_what_was_read() -> None:
    lines = read_lines(BytesIO("one\ntwo".encode("utf-16")[:-1]), "a.csv")
    assert next(lines) == (1, "one\n")
    with pytest.raises(SourceError, match=r"^a\.csv: not text"):
        list(lines)
