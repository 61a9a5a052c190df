"""A raised voice in a record."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.emphasis import Emphasis
from recordlint.note import Note


def found(text: str) -> list[str]:
    made = Analysis(Note(text=text))
    return [made.text[span.start : span.end] for span in Emphasis().find(made)]


@pytest.mark.parametrize(
    "text",
    [
        "She was late: 14:30, not 14:00!",
        'He shouted "GET OUT!!"',
        "INCIDENT REPORT\nHe fell.",
        "The NSPCC and CAMHS were told by Ann Roe.",
        "HE FELL IN THE HALL AT NOON.",
    ],
)
def test_a_plain_voice_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_rows_of_marks_and_shouted_words_are_marked() -> None:
    assert found("He did it again!!") == ["!!"]
    assert found("Nobody came to help him ???") == ["???"]
    assert found("I have said this THREE TIMES now.") == ["THREE TIMES"]
