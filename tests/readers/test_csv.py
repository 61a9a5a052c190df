"""CSV and TSV: separators, quotation marks, ragged rows."""

from typing import Any

import pytest

from recordlint.errors import SourceError
from recordlint.readers.document import Document, Notice

HEADINGS = "Date,Time,Notes,Author\n"
ROW = '3 March 2025,08:10,"She said ""no"",\nand left.",R. Adeyemi\n'


def document(source: str) -> Document:
    return Document(
        source=source,
        text='She said "no",\nand left.',
        fields={"occurred_at": "3 March 2025 08:10", "author": "R. Adeyemi"},
    )


def test_a_row_is_a_note_with_its_facts_named_by_its_first_line(read: Any) -> None:
    data = (HEADINGS + ROW + "\n" + ROW).encode()
    assert read("a.csv", data) == [document("a.csv:2"), document("a.csv:5")]


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_the_separator_is_found(read: Any, separator: str) -> None:
    data = (HEADINGS + ROW + ROW).replace(",", separator).replace(f'""{separator}', '"",')
    assert read("a.tsv", data.encode("utf-16")) == [document("a.tsv:2"), document("a.tsv:4")]


def test_a_single_column_needs_no_separator(read: Any) -> None:
    assert read("a.csv", b"Notes\nShe left.\nHe left; she\n") == [
        Document(source="a.csv:2", text="She left."),
        Document(source="a.csv:3", text="He left; she"),
    ]


def test_ragged_rows_are_errors_and_the_others_are_read(read: Any) -> None:
    ragged = (
        "3 March,08:10,She left, and he stayed,R. A.\n" + "4 March,09:00\n" + "5 March,9,a,b,,\n"
    )
    items = read("a.csv", (HEADINGS + ragged + ROW).encode())
    assert [item.source for item in items] == ["a.csv:2", "a.csv:3", "a.csv:4", "a.csv:5"]
    assert items[0].message == (
        "not as many cells (5) as headings (4): a separator or a quotation mark is missing or"
        " too many. Mend the row."
    )
    assert isinstance(items[1], SourceError)
    assert items[2].fields == {"occurred_at": "5 March 9", "author": "b"}
    assert items[3] == document("a.csv:5")


@pytest.mark.parametrize(
    "bad", ['4 March,09:00,"never closed,x\n', '4 March,09:00,"closed" early,x\n']
)
def test_a_bad_quotation_mark_costs_its_row_alone(read: Any, bad: str) -> None:
    items = read("a.csv", (HEADINGS + ROW + bad + ROW + ROW).encode())
    assert [item for item in items if not isinstance(item, SourceError)] == [
        *(document("a.csv:2"), document("a.csv:5"), document("a.csv:7"))
    ]
    assert str(items[1]).startswith("a.csv:4: a quotation mark stands where none may")


def test_a_quotation_mark_that_is_open_at_the_end_is_an_error(read: Any) -> None:
    items = read("a.csv", (HEADINGS + ROW + '4 March,09:00,"open,x').encode())
    assert items[0] == document("a.csv:2")
    assert items[1].source == "a.csv:4"


def test_a_line_that_is_no_text_costs_its_row_alone(read: Any) -> None:
    filler = ROW.encode() * 2000
    items = read("a.csv", HEADINGS.encode() + filler + b"a,b,\0,d\n" + ROW.encode())
    assert items[-1] == document("a.csv:4003")
    assert str(items[-2]).startswith("a.csv:4002: not text")


def test_a_huge_line_is_an_error_and_the_others_are_read(read: Any) -> None:
    items = read("a.csv", (HEADINGS + ROW + "a" * 5_000_000 + "\n" + ROW).encode())
    assert items[0] == document("a.csv:2")
    assert [item.source for item in items if isinstance(item, SourceError)] == ["a.csv:4"]
    assert items[-1] == document("a.csv:5")


def test_headings_without_rows_are_no_notes_and_that_is_said(read: Any) -> None:
    assert read("a.csv", HEADINGS.encode()) == [Notice("a.csv", "there are no notes in it.")]
