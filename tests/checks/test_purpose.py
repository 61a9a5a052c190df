"""Purposes lent to somebody's acts."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.purpose import Purpose
from recordlint.note import Note


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in Purpose().find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He moved the chair so that he could reach the rail.",
        "I turned the light off so that he would not see the mess.",
        "He held the rail so he would not slip.",
        "She sits by the window so that she can see the road.",
        "He will move so that she can pass.",
        "He is afraid of dogs, so the visit was put off.",
    ],
)
def test_silent_on_what_was_plain_to_see(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He brings sweets so that she will take his side.", ["so that she will take his side"]),
        ("Nights moved the bell so they would not get rung.", ["so they would not get rung"]),
    ],
)
def test_finds_ends_that_can_only_be_guessed(text: str, expected: list[str]) -> None:
    assert found(text) == expected
