"""Stretches: which one decides, and that none is too long to look up."""

from recordlint.analysis.stretch import (
    LONGEST,
    How,
    Stretch,
    Whose,
    in_pieces,
    others,
    whose_words,
)

REPORT = others(10, 60, "Mum")
QUOTE = Stretch(start=30, end=45, whose=Whose.WRITER, how=How.QUOTED, who="I")
LAYER = (REPORT, QUOTE)


def test_words_outside_every_stretch_are_the_writers() -> None:
    assert whose_words((), 0, 5) is None
    assert whose_words(LAYER, 0, 5) is None
    assert whose_words(LAYER, 60, 70) is None


def test_the_innermost_stretch_decides() -> None:
    assert whose_words(LAYER, 12, 20) is REPORT
    assert whose_words(LAYER, 32, 40) is QUOTE
    assert whose_words(LAYER, 46, 50) is REPORT


def test_words_that_lie_inside_by_half_belong() -> None:
    assert whose_words((REPORT,), 5, 15) is REPORT
    assert whose_words((REPORT,), 0, 12) is None
    assert whose_words((REPORT,), 59, 80) is REPORT


def test_a_long_stretch_comes_in_pieces() -> None:
    assert in_pieces(others(3, 3)) == []
    assert in_pieces(REPORT) == [REPORT]
    assert in_pieces(others(0, LONGEST + 5, "Mum")) == [
        others(0, LONGEST, "Mum"),
        others(LONGEST, LONGEST + 5, "Mum"),
    ]


def test_a_stretch_never_ends_before_it_starts() -> None:
    assert others(9, 4) == others(9, 9)
