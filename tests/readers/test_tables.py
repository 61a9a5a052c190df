"""Where the headings of a table stand, and which rows do not fit them."""

from collections.abc import Sequence

from recordlint.errors import SourceError
from recordlint.readers.columns import Record
from recordlint.readers.document import Item, Notice
from recordlint.readers.tables import Row, records

PROSE = "She said no and left the room."


def read(
    *rows: Sequence[str], exact: bool = True, **columns: tuple[str, ...]
) -> list[Record | Item]:
    numbered = [Row(source=f"a:{n}", cells=tuple(cells)) for n, cells in enumerate(rows, 1)]
    return list(records(numbered, "a", columns, exact=exact))


def record(number: int, *pairs: tuple[str, str]) -> Record:
    return Record(source=f"a:{number}", pairs=pairs)


def test_the_first_row_heads_the_others_and_blank_rows_are_none() -> None:
    assert read(("Date", " Notes "), ("", ""), ("3 March", PROSE)) == [
        record(3, ("Date", "3 March"), ("Notes", PROSE))
    ]


def test_headings_may_stand_below_a_title_and_that_is_said() -> None:
    assert read(("Larch House 2025", ""), ("Date", "Notes"), ("3 March", PROSE)) == [
        Notice("a", "the rows above the headings are not read as notes."),
        record(3, ("Date", "3 March"), ("Notes", PROSE)),
    ]


def test_headings_that_come_again_are_no_note() -> None:
    rows = (("Date", "Notes"), ("3 March", PROSE), ("Date", "Notes"), ("4 March", PROSE))
    assert [one.source for one in read(*rows)] == ["a:2", "a:4"]


def test_without_known_headings_columns_are_called_by_their_place() -> None:
    rows = (("Tag", "Was passiert ist"), ("x", PROSE))
    assert read(*rows) == [record(2, ("column 1", "x"), ("column 2", PROSE))]


def test_without_headings_the_first_row_is_a_note() -> None:
    rows = (("3 March 2025", PROSE), ("4 March 2025", PROSE))
    assert read(*rows) == [
        record(1, ("column 1", "3 March 2025"), ("column 2", PROSE)),
        record(2, ("column 1", "4 March 2025"), ("column 2", PROSE)),
    ]
    assert read(("x", PROSE)) == [record(1, ("column 1", "x"), ("column 2", PROSE))]


def test_a_setting_makes_a_heading_known() -> None:
    rows = (("Tag", "Was passiert ist"), ("x", PROSE))
    assert read(*rows, text=("was passiert ist",)) == [
        record(2, ("Tag", "x"), ("Was passiert ist", PROSE))
    ]


def test_a_row_with_other_cells_is_an_error_only_where_cells_may_slip() -> None:
    rows = (("Date", "Notes"), ("3 March",), ("4 March", PROSE, "more"), ("5 March", PROSE, ""))
    short, long, fits = read(*rows)
    assert isinstance(short, SourceError)
    assert isinstance(long, SourceError)
    assert str(short).startswith("a:2: not as many cells (1) as headings (2)")
    assert str(long).startswith("a:3: not as many cells (3) as headings (2)")
    assert fits == record(4, ("Date", "5 March"), ("Notes", PROSE), ("column 3", ""))
    assert read(*rows, exact=False)[:2] == [
        record(2, ("Date", "3 March")),
        record(3, ("Date", "4 March"), ("Notes", PROSE), ("column 3", "more")),
    ]


def test_what_could_not_be_read_stands_in_its_place() -> None:
    error = SourceError("a:2", "no")
    rows: list[Row | SourceError] = [Row("a:1", ("Notes",)), error, Row("a:3", ("She left.",))]
    assert list(records(rows, "a", {}, exact=True)) == [error, record(3, ("Notes", "She left."))]


def test_nothing_is_nothing() -> None:
    assert read() == []
    assert read(("", "")) == []
