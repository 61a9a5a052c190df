"""What was observed near a view."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.basis import Basis, reasoned, supported
from recordlint.note import Note


def layer(text: str) -> tuple[Basis, ...]:
    return Analysis(Note(text=text)).basis


def test_an_empty_note_has_none() -> None:
    assert layer("") == ()


def test_a_sentence_that_tells_nothing() -> None:
    assert layer("She seemed upset.") == (
        Basis(signs=(), colons=(), acts=False, reason=False, near=()),
    )


def test_signs_acts_and_neighbours() -> None:
    assert layer("He sat down. He was crying because it hurt.") == (
        Basis(signs=(), colons=(), acts=True, reason=False, near=(1,)),
        Basis(signs=((20, 26),), colons=(), acts=False, reason=True, near=(0,)),
    )


def test_lines_of_a_log_stand_alone_and_lines_of_prose_do_not() -> None:
    log = layer("14:05 He seemed low.\n14:20 He wept.")
    assert [basis.near for basis in log] == [(), ()]
    prose = layer("He seemed low.\nHe wept.\n\nHe ate.")
    assert [basis.near for basis in prose] == [(1,), (0,), ()]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("He seemed upset.", "upset", False),
        ("He seemed upset. The bus came.", "upset", False),
        ("He seemed upset and his hands shook.", "upset", True),
        ("His hands were trembling. He seemed upset.", "upset", True),
        ("She is terrified: she has moved her bed.", "terrified", True),
        ("He was tearful.", "tearful", False),  # the word itself is no basis for itself
    ],
)
def test_supported(text: str, word: str, expected: bool) -> None:
    analysis = Analysis(Note(text=text))
    start = text.index(word)
    index = analysis.sentence_at(start)
    assert supported(analysis.basis, index, start, start + len(word)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In my view he is tired.", False),
        ("In my view he is tired. The bus came.", False),
        ("In my view he is tired, because he yawned.", True),
        ("In my view he is tired: he yawned.", True),
        ("He asked for more, so in my view he was hungry.", True),
        ("In my view he was cold. He kept his coat on.", True),
        ("In my view he was cold. My reasons are these.", True),
    ],
)
def test_reasoned(text: str, expected: bool) -> None:
    analysis = Analysis(Note(text=text))
    at = text.lower().index("in my view")
    index = analysis.sentence_at(at)
    assert reasoned(analysis.basis, analysis.sentences, analysis.low_shade, index, at) is expected
