"""The check of always, never and every time."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.sweeping import Sweeping
from recordlint.note import Note

CHECK = Sweeping(
    adverbs=("always", "never"),
    times=("every time", "whenever"),
    days=("every night",),
    routine="routine-verbs",
    cues=("same old story",),
    pseudo=("always on hand",),
)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in CHECK.find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "He never came back to the lounge.",
        "Every time the phone rang she jumped.",
        "I always knock first.",
        "The lounge is always locked.",
        "He takes his tablets every night.",
        "She must always wear a seat belt.",
        "He always has two pillows.",
        "She always sits by the door.",
        "A nurse is always on hand.",
        "He has never been in hospital.",
        "She has always loved dogs.",
        "She has always been a keen cook.",
        "Shanice never say a word in the car.",
        "He sat by the bed always rocking.",
    ],
)
def test_silent_on_one_day_routine_rules_and_the_writer(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She never changes him.", "never"),
        ("He is always late.", "always"),
        ("He always has some excuse.", "always"),
        ("Every time he visits there is trouble.", "Every time"),
        ("Late every time.", "every time"),
        ("Nan shouts at him every night.", "every night"),
        ("It is the same old story.", "same old story"),
        ("He has always been difficult.", "always"),
        ("Always moaning.", "Always"),
    ],
)
def test_finds_the_claim(text: str, words: str) -> None:
    assert found(text) == [words]
