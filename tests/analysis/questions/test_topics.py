"""Cues of the word lists that say what a question is about."""

import pytest

from recordlint.analysis.questions.topics import topic


@pytest.mark.parametrize(
    ("name", "words", "found"),
    [
        ("put-offers", "was it ray", False),
        ("put-offers", "if she'd like the light on", True),
        ("put-offers", "do you want tea", True),
        ("put-welfare", "did ray hurt you", False),
        ("put-welfare", "is your arm sore?", True),
        ("put-welfare", "were you hurt?", True),
        ("not-acts", "did he hit you", False),
        ("loose-acts", "did he leave the house", False),
        ("loose-acts", "what did he do to you", True),
        ("suicide", "are you thinking of ending your life", True),
    ],
)
def test_topic(name: str, words: str, found: bool) -> None:
    assert bool(topic(name).search(words)) is found
