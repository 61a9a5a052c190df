"""Which value of a record is the note, and which are facts beside it."""

import datetime as dt

import pytest

from recordlint.errors import SourceError
from recordlint.readers.columns import Record, as_text, documents, role_of
from recordlint.readers.document import Document, Item, Notice, Options

PROSE = "She said no and left the room at once."


def read(*rows: dict[str, str], **columns: tuple[str, ...]) -> list[Item]:
    made = [Record(source=f"a:{n}", pairs=tuple(row.items())) for n, row in enumerate(rows, 1)]
    return list(documents(made, "a", Options(columns=columns)))


@pytest.mark.parametrize(
    ("role", "headings"),
    [
        ("text", "Notes|NOTE|entry|Details|Narrative|Description of incident|What happened?|text"),
        ("occurred_at", "Date|Date of incident|incident_date|Date/Time|occurredAt|When"),
        ("occurred_time", "Time|Time of incident"),
        ("recorded_at", "Recorded|Date recorded|created_at|Entry date|timestamp"),
        ("recorded_time", "Time recorded"),
        ("author", "Author|Staff|Completed by|Recorded by:|Staff name|written_by"),
        ("role", "Role|Job title|Designation"),
        ("subject", "Subject|Child|Name of child|Resident|Service user|Young person"),
        (None, "ID|Ref|Name|Category|Date of birth|column 3|"),
    ],
)
def test_headings_are_known_in_any_case_and_order(role: str | None, headings: str) -> None:
    assert {heading: role_of(heading, {}) for heading in headings.split("|")} == dict.fromkeys(
        headings.split("|"), role
    )


def test_a_setting_comes_first_and_replaces_what_is_known() -> None:
    columns = {"text": ("Outcome",), "occurred_at": ("Logged",)}
    headings = ("outcome", "Notes", "Logged", "Date", "Time", "Author")
    assert [role_of(heading, columns) for heading in headings] == [
        *("text", None, "occurred_at", None, None, "author")
    ]


def test_several_columns_of_text_make_one_note_in_their_order() -> None:
    row = {"What happened": PROSE, "Child": "Jay", "Action taken": "Rang Mum.", "Outcome": " "}
    assert read(row) == [
        Document(source="a:1", text=f"{PROSE}\nRang Mum.", fields={"subject": "Jay"})
    ]


def test_a_date_and_a_time_apart_are_put_together() -> None:
    facts = {"Date": "3/3/25", "Time": "08:10", "Date recorded": "4/3/25", "Time recorded": ""}
    [document] = read({"Notes": PROSE, **facts})
    assert isinstance(document, Document)
    assert document.fields == {"recorded_at": "4/3/25", "occurred_at": "3/3/25 08:10"}


def test_the_first_of_several_values_for_a_fact_is_taken() -> None:
    [document] = read({"Notes": PROSE, "Staff": "", "Completed by": "Tom", "Author": "Ruth"})
    assert isinstance(document, Document)
    assert document.fields == {"author": "Tom"}


def test_a_note_that_is_empty_is_none() -> None:
    assert read({"Date": "3 March", "Notes": " "}, {"Date": "", "Notes": ""}) == []


def test_the_longest_prose_is_guessed_and_said() -> None:
    assert read({"Ref": "12", "Chronik": PROSE}, {"Ref": "13", "Chronik": "No."}) == [
        Notice(
            "a",
            "Chronik is taken for the notes: no heading says which is. To choose, set"
            ' text = ["HEADING"] under [columns] in recordlint.toml.',
        ),
        Document(source="a:1", text=PROSE),
        Document(source="a:2", text="No."),
    ]


def test_where_nothing_looks_like_prose_it_is_an_error() -> None:
    [error] = read({"Ref": "12", "Colour": "dark red"})
    assert str(error).startswith("a: no column is known to hold notes, and none looks like prose.")


def test_other_long_text_is_said() -> None:
    notice, document = read({"Notes": "She left.", "Verlauf": PROSE})
    assert str(notice).startswith("a: Verlauf holds long text that is not checked.")
    assert document == Document(source="a:1", text="She left.")


def test_a_heading_that_may_be_words_of_a_note_is_not_told() -> None:
    notice, _ = read({"Ref": "1", "She said that he pushed her": PROSE})
    assert str(notice).startswith("a: column 2 is taken for the notes")


def test_a_setting_that_names_no_column_is_said_and_the_known_headings_decide() -> None:
    notice, document = read({"Notes": PROSE}, text=("Detials",))
    assert str(notice) == (
        "a: no column has the heading that columns.text names. Check the setting."
    )
    assert document == Document(source="a:1", text=PROSE)


def test_a_record_without_the_text_of_the_others_is_an_error() -> None:
    assert [type(one) for one in read({"text": PROSE}, {"body2": "She left."})] == [
        *(Document, SourceError)
    ]


def test_records_come_as_they_are_read() -> None:
    def rows() -> object:
        for number in range(10_000):
            yield Record(source=f"a:{number}", pairs=(("Notes", PROSE),))
            taken.append(number)

    taken: list[int] = []
    first = next(documents(rows(), "a", Options()))  # type: ignore[arg-type]
    assert first == Document(source="a:0", text=PROSE)
    assert len(taken) < 200


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("x ", "x "),
        (12.0, "12"),
        (12.5, "12.5"),
        (dt.datetime(2025, 3, 3, 8, 10), "2025-03-03T08:10"),
        (dt.datetime(2025, 3, 3), "2025-03-03"),
        (dt.date(2025, 3, 3), "2025-03-03"),
        (dt.time(8, 10), "08:10"),
        (b"caf\xc3\xa9", "café"),
    ],
)
def test_values_are_text(value: object, text: str) -> None:
    assert as_text(value) == text
