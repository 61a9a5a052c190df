"""Sentences: what does not end one, then what does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.lines import split_lines
from recordlint.analysis.quotation import quotations
from recordlint.analysis.sentences import LONGEST, sentences, shadow


def cut(text: str) -> list[str]:
    lines = split_lines(text)
    shade = shadow(text, quotations(text, lines))
    return [text[s.start : s.end] for s in sentences(shade, lines)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lund and Dr. Osei saw her at 10 a.m. on the ward.",
        "It was approx. 3 cm long.",
        'He said "No. I fell. Really." and went out.',
        '"Did he hit you?" I asked, and she nodded.',
        '"I fell." She said.',
        "J. Smith came in.",
        "He came to a full stop by the door.",
        "I told our new line manager.",
    ],
)
def test_what_ends_no_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He fell. She saw it.", ["He fell.", "She saw it."]),
        ("PH said no. She went out.", ["PH said no.", "She went out."]),
        ("He fell\nShe saw it", ["He fell", "She saw it"]),
        ('"He fell." I said it was bad.', ['"He fell."', "I said it was bad."]),
        ('He said "I fell." She saw it.', ['He said "I fell."', "She saw it."]),
        ("07:00 | settled | ate well", ["07:00 |", "settled |", "ate well"]),
        ("Seen at 10 a.m. He slept.", ["Seen at 10 a.m.", "He slept."]),
        ("he fell full stop I saw it", ["he fell full stop", "I saw it"]),
        ("he fell full stop new line I saw", ["he fell full stop new line", "I saw"]),
        ("he fell new paragraph I saw it", ["he fell new paragraph", "I saw it"]),
    ],
)
def test_what_ends_one(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_a_text_without_stops_is_cut_at_a_space() -> None:
    parts = cut("and then he came in " * 200)
    assert max(len(part) for part in parts) <= LONGEST
    assert {part.split()[0] for part in parts} <= {"and", "then", "he", "came", "in"}


def test_the_shadow_keeps_the_frame_and_the_stop() -> None:
    text = 'I said "Did he hit you?" and she nodded.'
    assert shadow(text, quotations(text, split_lines(text))) == (
        'I said "it            ?" and she nodded.'
    )


@given(st.text(alphabet="ab .!?|'\"“”\n\r\t\x85\u2028"))
def test_sentences_lie_inside_sorted_and_trimmed(text: str) -> None:
    lines = split_lines(text)
    shade = shadow(text, quotations(text, lines))
    assert len(shade) == len(text)
    at = 0
    for sentence in sentences(shade, lines):
        assert at <= sentence.start < sentence.end <= len(text)
        assert not shade[sentence.start].isspace()
        at = sentence.end
