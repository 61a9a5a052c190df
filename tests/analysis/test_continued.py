"""Accounts that go on without a reporting verb: where the writer goes on instead, first."""

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
        "Mum said he fell. A likely tale.",
        "Mum said he had fallen. Well, she would say that.",
        "Mum told me he hits her. She is a liar.",
        "Dad said he was at work. He was drunk. He said he had two pints.",
        "She told me she was going home. She must have been drinking.",
        "He was told by Dr Lee it could not be. He had been waiting for an excuse.",
        "Dad rang at 14:00. He was aggressive and rude.",
        "Rang the agency, no reply. They would rather not know.",
        "His face says it all. He had been waiting for this.",
        "He said what letter. The letter went in the bin.",
        "| Ren told Ms Ray that he fell. | He is always falling. |",
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
            "He told me that he had seen Ana. It was not planned. She saw him first."
            " He said he left. He smelt of drink.",
            ["It was not planned.", "She saw him first."],
        ),
        (
            "He told me they were good boys. They keep his card. He looked away.",
            ["They keep his card."],
        ),
        (
            "Ren told Ms Ray that the sofa was his. Nobody may wake Dad.",
            ["Nobody may wake Dad."],
        ),
        (
            "1020 Kay rang from the shop. He must have hidden the card. I rang the police.",
            ["He must have hidden the card."],
        ),
        (
            "She then told me about the tablets. He always counts them. Clearly she is afraid.",
            ["He always counts them."],
        ),
        (
            "He said, hello doctor, I have been here for hours. She's had enough of me."
            " I called her.",
            ["She's had enough of me."],
        ),
        (
            "She said he had a knife. Ben had told him to hold it. He may have another one.",
            ["Ben had told him to hold it.", "He may have another one."],
        ),
        (
            "| What she said | He never touched her. He would never. |",
            ["He never touched her.", "He would never."],
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
    ],
)
def test_an_account_goes_on(text: str, words: list[str]) -> None:
    assert going_on(text) == words


def test_a_paragraph_ends_an_account() -> None:
    assert going_on("What follows is her account. He came in.\nHe was obviously drunk.") == [
        "He came in."
    ]
