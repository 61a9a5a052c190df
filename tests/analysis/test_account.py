"""Accounts under a heading: where the words stay the writer's, first."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.stretch import How
from recordlint.note import Note


def going_on(text: str) -> list[str]:
    voice = Analysis(Note(text=text)).voice
    return [text[s.start : s.end] for s in voice if s.how is How.CONTINUED]


@pytest.mark.parametrize(
    "text",
    [
        "My account:\nHe was obviously drunk.",
        "Our response was as follows.\nHe was told.",
        "Staff views:\nShe is manipulative.",
        "Account of incident:\nHe was drunk.",
        "STATEMENT OF ANN LUND, social worker\nHe will do it again.\nA. Lund",
    ],
)
def test_the_writer_goes_on(text: str) -> None:
    assert going_on(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Mum's account:\nHe came home late.\nHe must have been drinking.\n\nHe is a liar.",
            ["He came home late.", "He must have been drinking."],
        ),
        (
            "From the children I heard: Kasper is always bad, he deserves it.",
            ["Kasper is always bad, he deserves it."],
        ),
        (
            "Statement of Mrs Kaur, taken by Jo Reed\n"
            "I was in. He must have taken it.\nSigned: A. Kaur",
            ["I was in. He must have taken it."],
        ),
        (
            "I write it here same as he wrote:\nShe must have pushed him.",
            ["She must have pushed him."],
        ),
    ],
)
def test_an_account_goes_on(text: str, words: list[str]) -> None:
    assert going_on(text) == words
