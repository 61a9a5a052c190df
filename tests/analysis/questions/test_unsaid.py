"""Quotations that nobody is said to speak."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.question import Asker
from recordlint.note import Note


def put(text: str) -> list[str]:
    return [
        text[q.start : q.end]
        for q in Analysis(Note(text=text)).questions
        if q.asker is not Asker.OTHER
    ]


@pytest.mark.parametrize(
    "text",
    [
        'He sat down. "Did you ring my mum?" He cried.',
        'She looked up. "Are you going to tell him?" I smiled.',
        'Nan bent down to him. "Did she smack you?" He nodded.',
        'The solicitor opened his file. "Did he threaten you?" She nodded.',
        'Two girls were whispering. "Has he done it to you again?" One nodded.',
        'He said "Ray hit me." He went out.',
    ],
)
def test_words_of_others_are_not_put(text: str) -> None:
    assert put(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ivo, 6, came in. "Did Ray hit you?" He nodded.', ["Did Ray hit you?"]),
        ('Ivo, 6, came in. "Did Ray hit you?" She said "no".', ["Did Ray hit you?"]),
        (
            'He wept. "Did Ray hit you?" "Yes." "On Monday?" "Yes."',
            ["Did Ray hit you?", "On Monday?"],
        ),
        (
            'Kim (TA) asked him if he was cold. "And Ray hit you, did he?" Temp 36.4.',
            ["if he was cold", "And Ray hit you, did he?"],
        ),
        (
            'She asked me "am I bad?" "Is that what Ray says to you?" He left.',
            ["Is that what Ray says to you?"],
        ),
    ],
)
def test_a_question_to_the_person_with_an_answer_is_put(text: str, expected: list[str]) -> None:
    assert put(text) == expected
