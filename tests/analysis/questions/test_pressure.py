"""Doubts, bargains, and questions put again."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.questions.pressure import is_challenge, is_pressed
from recordlint.note import Note


def judged(text: str) -> tuple[bool, bool]:
    contents = Analysis(Note(text=text)).contents
    return any(map(is_challenge, contents)), any(map(is_pressed, contents))


@pytest.mark.parametrize(
    "text",
    [
        "I asked what had happened.",
        "I asked if she was sure she was warm enough.",
        "I asked if there was anything he would like to tell me.",
        "I said he could talk to me if he wanted to.",
        "I said if she did not want to tell me she could tell Kath.",
        "I asked her again if she wanted a drink.",
        "I told her she did not have to say any more.",
    ],
)
def test_patience(text: str) -> None:
    assert judged(text) == (False, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I asked was she sure.", (True, False)),
        ("I said he could go once he told me.", (True, False)),
        ("I said she would feel lighter once it was off her chest.", (True, False)),
        ("I asked her again if Ray was there.", (False, True)),
        ("I told him he had to tell me.", (False, True)),
    ],
)
def test_pressure(text: str, expected: tuple[bool, bool]) -> None:
    assert judged(text) == expected
