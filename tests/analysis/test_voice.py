"""Whose words: the layer as a whole, over any text at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordlint.analysis import Analysis
from recordlint.analysis.lines import split_lines
from recordlint.analysis.quotation import quotations
from recordlint.analysis.sentences import sentences, shadow
from recordlint.analysis.stretch import LONGEST
from recordlint.analysis.voice import How, Stretch, Whose, stretches, whose_words
from recordlint.note import Note

PIECES = [
    *("Mum", "said", "he", "fell", '"', "“", "”", "’", "I", "asked", "if", "was", "told", "by"),
    *(":", ".", ",", "\n", "–", "Me", "Q.", "that", "might", "\r", "\x85"),
]


def layer(text: str) -> tuple[Stretch, ...]:
    return Analysis(Note(text=text)).voice


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He was obviously drunk. He must have fallen.",
        "Rumour has it that he drinks. Everyone says so. I was told that he hits her.",
        "Signed: ______",
        "It's the boys' room and they don't like it.",
    ],
)
def test_the_writers_own_words_lie_in_no_stretch(text: str) -> None:
    assert layer(text) == ()


def test_a_note_as_a_whole() -> None:
    text = 'Mum said he fell. I said "Did he hit you?" He nodded.\nMum: he never'
    assert layer(text) == (
        Stretch(start=8, end=17, whose=Whose.OTHER, how=How.REPORTED, who="Mum"),
        Stretch(start=25, end=42, whose=Whose.WRITER, how=How.QUOTED, who="I"),
        Stretch(start=59, end=67, whose=Whose.OTHER, how=How.DIALOGUE, who="Mum"),
    )


def test_a_quotation_inside_a_report_decides() -> None:
    text = 'Mum said that I asked him "did he hit you?" and left.'
    at = text.index("did he")
    found = whose_words(layer(text), at, at + 5)
    assert found is not None
    assert found.how is How.QUOTED


@settings(deadline=None, max_examples=60)
@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(PIECES),
        max_size=30,
    ).map(" ".join)
)
def test_stretches_lie_inside_and_are_sorted(text: str) -> None:
    found = layer(text)
    assert list(found) == sorted(found, key=lambda s: (s.start, s.end))
    assert all(0 <= s.start < s.end <= len(text) and s.end - s.start <= LONGEST for s in found)


@pytest.mark.parametrize("piece", ["he said ", "-A", '"a" ', "'a ", "x", "told by ", "T: a?\n"])
def test_the_cost_grows_with_length_alone(piece: str) -> None:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    text = piece * (200_000 // len(piece))
    empty = Doc(Vocab())
    began = time.perf_counter()
    lines = split_lines(text)
    quotes = quotations(text, lines)
    shade = shadow(text, quotes)
    sents = sentences(shade, lines)
    stretches(text, shade, lines, quotes, sents, [empty] * len(sents))
    assert time.perf_counter() - began < 10
