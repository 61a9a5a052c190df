"""Reported questions: others' first, then the writer's and a colleague's."""

import pytest

from recordlint.analysis.asked import questions
from recordlint.analysis.cast import cast_of
from recordlint.analysis.lines import split_lines
from recordlint.analysis.parse import parse
from recordlint.analysis.sentences import Sentence


def asked(text: str) -> list[tuple[str, str]]:
    (doc,) = parse([text])
    sentence = Sentence(start=0, end=len(text), line=0)
    found = questions(text.lower(), sentence, doc, cast_of(text, split_lines(text)))
    return [(s.whose.value, text[s.start : s.end].strip()) for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "Mum asked me if he had fallen.",
        "He asked for a drink.",
        "She is a waste of space, ask anybody in the street.",
        "We may be asked for statements.",
        "I said he was safe here.",
        "Nan asked him if Cody did it.",
        "I will say what nobody else will, he rings that bell for sport.",
        "In my country we say who feeds a wolf must sleep with open eyes.",
    ],
)
def test_no_question_of_ours(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("I asked if her uncle had touched her.", "if her uncle had touched her."),
        ("I asked him was it sore and he nodded.", "him was it sore"),
        ("Asked was it Piers, he said no.", "was it Piers"),
        ("I said did Oskar pinch you, he nodded.", "did Oskar pinch you"),
        ("I said he hit you, didn't he", "he hit you, didn't he"),
        ("I put it to him that he was afraid.", "it to him that he was afraid."),
    ],
)
def test_the_writers_question(text: str, question: str) -> None:
    assert asked(text) == [("writer", question)]


def test_a_colleagues_question() -> None:
    assert asked("Magda asked her had Ba touched her.") == [
        ("colleague", "her had Ba touched her.")
    ]
