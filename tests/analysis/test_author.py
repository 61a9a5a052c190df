"""Names that stand as the author's where no sign-off is labelled."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.author import Author, authors, in_quotes, placed_authors
from recordlint.analysis.lines import Layout, split_lines

PROSE = " On 3 March Mrs Pell sat on the floor by the bed."


def found(text: str, *, lower: bool = False) -> list[Author]:
    lines = [line for line in split_lines(text) if line.layout is not Layout.BLANK]
    named = [*authors(text, lines, lower=lower), *placed_authors(text, lines, lower=lower)]
    return sorted(named, key=lambda one: one.start)


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("I, Florentina, saw it.", "Florentina"),
        ("I Emmanuel was on with S.", "Emmanuel"),
        ("I'm Terry Cask, first aider, by the way.", "Terry Cask"),
        ("My name is Grazyna, I am new.", "Grazyna"),
        ("I am nurse in charge, Maricel.", "Maricel"),
        ("My colleague and me Ionut were there.", "Ionut"),
        ("Me Jo was on.", "Jo"),
        ("Myself (Jo Dent) was on.", "Jo Dent"),
        ("The writer, Jo Dent, was on.", "Jo Dent"),
        ("Hello, Maureen Tadcaster here from the lunch hall.", "Maureen Tadcaster"),
        ("Night nurse Jo Dent reporting.", "Jo Dent"),
        ("It's Lorraine again, dinner lady, first sitting.", "Lorraine"),
        ("Dinah (lollipop crossing, Mill Lane) wrote this:", "Dinah"),
        ("Written up in the car, Bronagh, Wednesday carer.", "Bronagh"),
        ("— Luciana Freitas (key person).", "Luciana Freitas"),
        ("From Jo, nights.", "Jo"),
        ("Jo Dent's note.", "Jo Dent"),
        ("Carer: P. Nkomo.", "P. Nkomo"),
        ("Name: Jo Dent   Role: carer", "Jo Dent"),
        ("Jo Dent, HCA, nights.", "Jo Dent"),
        ("[12/03/2025, 14:30] Jo Hale: he fell", "Jo Hale"),
        ("From: jo.hale@example.org", "Jo Hale"),
    ],
)
def test_who_stands_as_the_author(opening: str, name: str) -> None:
    assert name in {one.name for one in found(opening + PROSE)}


@pytest.mark.parametrize(
    "text",
    [
        "He said I am Frank.",
        "He shouted 'I am Frank' at me.",
        "She told me Leon hit him.",
        "I am worried. I Will ring.",
        "Thought I'd better put this on paper.",
        "Good morning manager.",
        "Police here at 10.",
        "Mrs Pell, resident, room 4.",
        "INCIDENT REPORT (copy)",
        "Rosewell Nursing Home, 11 April 2025",
        "Carers: Jo Dent, Pat Ray.",
        "Staff: Jo Dent, Pat Ray.",
        "Deputy manager.",
        "From: Ward 4",
    ],
)
def test_who_does_not(text: str) -> None:
    assert found(text + PROSE) == []


def test_a_table_names_its_author_in_the_column_for_it() -> None:
    row = "| 6/10/25 | 23:10 | Holding her ribs. | Dion Marsh |"
    expected = [Author(start=row.index("Dion"), end=row.index(" |", 40), name="Dion Marsh")]
    assert found(row) == expected
    for head in ("Staff", "Signed by", "Initials"):
        assert [one.name for one in found(f"| Date | Time | Entry | {head} |\n{row}")] == [
            "Dion Marsh"
        ]
    for head in ("Witness", "Who", "Reported to", "Resident"):
        assert found(f"| Date | Time | Entry | {head} |\n{row}") == []


def test_quoted_words() -> None:
    text = 'He said "I am Frank" and left.'
    assert [in_quotes(text, text.index(word)) for word in ("He", "Frank", "left")] == [
        False,
        True,
        False,
    ]


@given(st.text(max_size=300), st.booleans())
def test_any_text_gives_names_within_it(text: str, lower: bool) -> None:
    assert all(0 <= one.start <= one.end <= len(text) for one in found(text, lower=lower))


@pytest.mark.parametrize(
    "piece", ["I ", "I am ", "Ab ", "| ", "— (", "from a.", ", ", "A.b", "[1:23 ", "Jo wrote "]
)
def test_cost_grows_with_length_alone(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    began = time.perf_counter()
    found(text)
    assert time.perf_counter() - began < 10
