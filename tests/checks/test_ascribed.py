"""Words that only matter when they are said of a person."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.ascribed import Ascribed
from recordlint.note import Note

CHECK = Ascribed(
    words=("difficult", "rude", "bully", "upset", "twisted", "not in her waters"),
    always=("attention seeking",),
    pseudo=("difficult to open",),
)


def found(text: str, check: Ascribed = CHECK) -> list[str]:
    return [text[span.start : span.end] for span in check.find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The stairs are difficult.",
        "It was a difficult drawer, which he left shut.",
        "I was rude to her.",
        "He was not rude.",
        "The lid made him wait, as it was difficult to open.",
        "He twisted it with his right hand.",
        "She pointed to UPSET.",
    ],
)
def test_silent_where_it_is_not_said_of_a_person(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is difficult and rude.", ["difficult", "rude"]),
        ("Mr Petty was rude.", ["rude"]),
        ("A difficult man.", ["difficult"]),
        ("Her manner was rude.", ["rude"]),
        ("Very rude with staff today.", ["rude"]),
        ("Her uncle is a bully.", ["bully"]),
        ("Mrs Stroud was not in her waters.", ["not in her waters"]),
        ("It was attention seeking.", ["attention seeking"]),
    ],
)
def test_finds_what_is_said_of_a_person(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_subject_can_be_asked_for() -> None:
    check = Ascribed(words=("rude",), bare="no")
    assert found("Very rude with staff today.", check) == []
    assert found("She was rude.", check) == ["rude"]


def test_denied_words_count_where_the_rule_says_so() -> None:
    check = Ascribed(words=("helpful",), negated="yes")
    assert found("She was not helpful.", check) == ["helpful"]
