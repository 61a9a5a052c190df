"""What is put between quotation marks, or without any."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.question import Asker
from recordlint.note import Note


def quoted(text: str) -> list[str]:
    return [
        text[q.start : q.end]
        for q in Analysis(Note(text=text)).questions
        if q.asker is not Asker.OTHER
    ]


@pytest.mark.parametrize(
    "text",
    [
        'She asked me, "Did you ring my mum?"',
        'He said, "Ray hit me."',
        'Skye at the top of the stairs: "does Kim know?" I said "yes".',
    ],
)
def test_words_of_others_are_not_put(text: str) -> None:
    assert [words for words in quoted(text) if words != "yes"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('I asked, "Did Ray do it?"', ["Did Ray do it?"]),
        ('"Did Ray do it?" I asked.', ["Did Ray do it?"]),
        ('My words were "Did Ray do it?"', ["Did Ray do it?"]),
        ('I knelt down. "Did Ray hit you?"', ["Did Ray hit you?"]),
        ('I said to him when she had gone, "Was it Ray?"', ["Was it Ray?"]),
        ("Does Ray hit you? I said.", ["Does Ray hit you?"]),
    ],
)
def test_words_put_are_found(text: str, expected: list[str]) -> None:
    assert expected[0] in quoted(text)
