"""The words that tell that something was put."""

import pytest

from recordlint.analysis.questions.verbs import ASK, ASK_COLON, CHECK, INVERTED, NOT_DONE, SAY


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She had lunch", None),
        ("asked for the bus", None),
        ("asked if he fell", "if"),
        ("asked her again was it Ray", "was"),
        ("asked Kim in the hall what happened", "what"),
        ("asked him to show me", "to show"),
    ],
)
def test_asking(text: str, content: str | None) -> None:
    match = ASK.search(text)
    assert (match and match["content"]) == content


def test_a_mark_makes_a_statement_a_question() -> None:
    assert ASK_COLON.search("I ask him: Ray hit you") is None
    assert ASK_COLON.search("I ask him: Ray hit you?") is not None


def test_checking_and_telling() -> None:
    assert CHECK.search("checked the door") is None
    match = CHECK.search("put it to her that Ray did it")
    assert match is not None
    assert match["to1"] == "her"
    told = SAY.search("told him Ray did it")
    assert told is not None
    assert told["to2"] == "him"


def test_questions_are_told_from_clauses() -> None:
    assert INVERTED.match("what i had seen") is None
    assert INVERTED.match("was it ryan") is not None
    assert NOT_DONE.search("i did not ")
    assert not NOT_DONE.search("i then ")
