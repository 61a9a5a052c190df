"""Plain text in the encodings that notes are saved in."""

import codecs
from pathlib import Path

import pytest

from recordlint.errors import SourceError
from recordlint.readers import find_sources, read_source
from recordlint.readers.text import read_text

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


def test_a_folder_is_walked_in_order_without_hidden_files_or_links(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/.hidden.txt", "a/photo.jpg", "c.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [p.relative_to(tmp_path).as_posix() for p in find_sources(tmp_path)] == [
        "a/z.md",
        "b.txt",
        "c.docx",
    ]


def test_a_document_of_another_format_is_refused(tmp_path: Path) -> None:
    (tmp_path / "c.pdf").write_bytes(b"%PDF")
    with pytest.raises(SourceError, match=r"\.pdf files are not read"):
        read_source(tmp_path / "c.pdf")


def test_a_folder_is_no_note(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a directory"):
        read_source(tmp_path)
