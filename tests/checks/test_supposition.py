"""The check of what the writer supposes."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.supposition import Supposition
from recordlint.note import Note

CHECK = Supposition(
    verbs=("suspect", "reckon", "supposed", "bet"),
    bare=("suspect", "reckon", "bet"),
    cues=("my guess is",),
    pseudo=("i suspect nothing",),
)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in CHECK.find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "The suspect was taken away.",
        "I do not suspect him.",
        "We are supposed to have two on at night.",
        "Bet Lynch was in the lounge.",
        "I suspect nothing came of it.",
        "They suspect he took it.",
    ],
)
def test_silent_where_the_writer_supposes_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I suspect he took it.", "I suspect"),
        ("I strongly suspect he took it.", "I strongly suspect"),
        ("Reckon he was out late.", "Reckon"),
        ("He was out late I reckon.", "I reckon"),
        ("My guess is he was out.", "My guess is"),
    ],
)
def test_finds_the_writer_and_the_verb(text: str, words: str) -> None:
    assert found(text) == [words]
