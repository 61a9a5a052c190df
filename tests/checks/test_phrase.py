"""The language of cues."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.phrase import Lexicon
from recordlint.errors import RuleError
from recordlint.note import Note


def found(phrase: str, text: str) -> list[str]:
    analysis = Analysis(Note(text=text))
    places = Lexicon([phrase]).find(analysis.low_shade, 0, len(text), analysis.token_at)
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("lie", "He lied. The lies. Alie."),
        ("no doubt", "no, doubt"),
        ("no doubt", "no\ndoubt"),
        ("<adj> mother", "His grandmother. The mother."),
        ("<person> knew", "The dog knew."),
        ("it", "its it's"),
    ],
)
def test_silent(phrase: str, text: str) -> None:
    assert found(phrase, text) == []


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("lie*", "He lied. The lies. Alie.", ["lied", "lies"]),
        ("he/she lied", "He lied, she LIED", ["He lied", "she LIED"]),
        ("word is >he/that", "Word is he left. Word is out.", ["Word is"]),
        ("nobody <now>", "Nobody cares. Nobody came.", ["Nobody cares"]),
        ("didn't care", "didnt care; didn’t care", ["didnt care", "didn’t care"]),
        ("attention seeking", "Attention-seeking again", ["Attention-seeking"]),
        ("?so very rude", "so very rude, very rude", ["so very rude", "very rude"]),
        (
            "knew ... doing",
            "She knew exactly what she was doing. She knew what doing.",
            ["knew what doing"],
        ),
        ("a <adj> mother", "She is a bad mother.", ["a bad mother"]),
        ("<person> knew", "He knew. Fatima knew.", ["He knew", "Fatima knew"]),
        ("i", "i I'm", ["i"]),
    ],
)
def test_found(phrase: str, text: str, expected: list[str]) -> None:
    assert found(phrase, text) == expected


def test_the_longest_phrase_at_a_word_wins() -> None:
    places = Lexicon(["no", "no doubt", "no doubt about it"]).find(
        "no doubt about it", 0, 17, lambda _: None
    )
    assert list(places) == [(0, 17)]


@pytest.mark.parametrize(
    ("phrase", "fault"),
    [
        ("", "empty"),
        ("?so", "may match nothing"),
        ("a <colour> bag", "<colour> is not one of"),
        ("a (b)", "is not an item"),
        ("{none}", "no such word list"),
    ],
)
def test_a_bad_phrase_is_refused(phrase: str, fault: str) -> None:
    with pytest.raises(RuleError, match=fault):
        Lexicon([phrase])
