"""Open questions that are none."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.questions.presumption import asks_why, is_disguised, presumes
from recordlint.note import Note


def judged(text: str) -> tuple[bool, bool, bool]:
    contents = Analysis(Note(text=text)).contents
    return (
        any(map(presumes, contents)),
        any(map(asks_why, contents)),
        any(map(is_disguised, contents)),
    )


@pytest.mark.parametrize(
    "text",
    [
        "I asked what had happened.",
        'I asked, "What did you have for tea last night?"',
        'I asked, "What made you ask?"',
        'I asked, "Why are you crying?"',
        "I asked him why he was not in uniform.",
        "I asked what she meant, scratches.",
        'I said, "Tell me what happened."',
        'I said, "Tell me if you want a drink."',
    ],
)
def test_open_questions(text: str) -> None:
    assert judged(text) == (False, False, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I asked how often Ray hits her.", (True, False, False)),
        ('I asked, "How long have you been sending them?"', (True, False, False)),
        ("I asked her why she let him in.", (False, True, False)),
        ("I asked her why on earth she hadn't said.", (False, True, False)),
        ('I said, "Tell me everything Ray did to you."', (False, False, True)),
        ('I said, "Tell me if Ray hit you."', (False, False, True)),
    ],
)
def test_presumptions(text: str, expected: tuple[bool, bool, bool]) -> None:
    assert judged(text) == expected
