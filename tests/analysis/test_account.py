"""Accounts that go on: where the writer goes on instead, first."""

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
        "Mum said he fell. He was clearly frightened of her.",
        "Mum said he fell. I had seen him fall.",
        "Mum said he fell. He had probably been warned.",
        "She told me she was going home. She must have been drinking.",
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
            "She said he came in angry. He had been drinking. He would not stop. I rang 999.",
            ["He had been drinking.", "He would not stop."],
        ),
        (
            "Mr Bah's complaint, as I took it down, was this. The carer was rude."
            ' She must have known. He had told her, "Stop." It would happen again.',
            [
                "The carer was rude.",
                "She must have known.",
                'He had told her, "Stop."',
                "It would happen again.",
            ],
        ),
        (
            "2. Mr Bah's response. I saw him on 2 May. He must have caught it on the latch.",
            ["He must have caught it on the latch."],
        ),
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
    ],
)
def test_an_account_goes_on(text: str, words: list[str]) -> None:
    assert going_on(text) == words


def test_a_paragraph_ends_an_account() -> None:
    assert going_on("What follows is her account. He came in.\nHe was obviously drunk.") == [
        "He came in."
    ]
