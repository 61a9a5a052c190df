"""Reasons for silence that concern views."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks import Span
from recordlint.exemptions.opinion import EXEMPTIONS
from recordlint.note import Note


@pytest.mark.parametrize(
    ("name", "text", "word", "expected"),
    [
        ("supported", "She was upset.", "upset", False),
        ("supported", "She was upset and wept.", "upset", True),
        ("owned-with-basis", "She was upset because he left.", "upset", False),
        ("owned-with-basis", "In my view she was upset.", "upset", False),
        ("owned-with-basis", "In my view she was upset, because she wept.", "upset", True),
        ("owned-with-basis", "Nursing opinion: upset, going by the tears.", "upset", True),
        ("of-the-senses", "She was clearly upset.", "clearly", False),
        ("of-the-senses", "I could clearly hear it.", "clearly", True),
        ("of-the-senses", "It could clearly be heard.", "clearly", True),
        ("of-the-senses", "I saw it clearly.", "clearly", True),
        ("conditional", "He was rude.", "rude", False),
        ("conditional", "Ring me if he is rude.", "rude", True),
        ("title", "His challenging behaviour went on.", "behaviour", False),
        ("title", "The challenging behaviour policy was read.", "behaviour", True),
        ("from-a-professional", "She is psychotic.", "psychotic", False),
        ("from-a-professional", "Dr Osei rang: she is psychotic.", "psychotic", True),
        ("writers-own-state", "He was worried.", "worried", False),
        ("writers-own-state", "I was very worried.", "worried", True),
    ],
)
def test_exemption(name: str, text: str, word: str, expected: bool) -> None:
    start = text.index(word)
    span = Span(start, start + len(word))
    assert EXEMPTIONS[name](Analysis(Note(text=text)), span) is expected
