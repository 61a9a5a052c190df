"""How the rules and the reader decide together."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.reading import CATEGORIES
from recordlint.analysis.reading import Reading as Read
from recordlint.catalogue import find_rule
from recordlint.checks import Span
from recordlint.decision import settled
from recordlint.note import Note
from recordlint.rule import Rule

TEXT = "She was obviously lying."


def analysis(*likely: float) -> Analysis:
    """An analysis of one sentence that the reader finds so likely."""
    made = Analysis(Note(text=TEXT))
    place = (0, len(TEXT))
    every = (*likely, *(0.0 for _ in CATEGORIES[len(likely) :]))
    read = Read(likely=every, words=(place,) * len(CATEGORIES), kinds={})
    made.__dict__["reading"] = (read,)
    return made


CERTAINTY, READ = find_rule("OPN001"), find_rule("OPN021")
GUESS_READ = find_rule("SPC011")


def test_a_match_that_the_reader_is_sure_is_harmless_is_dropped() -> None:
    assert settled([(CERTAINTY, Span(8, 17))], analysis(0.001, 0.0, 0.0)) == []


def test_a_match_that_the_reader_only_doubts_is_kept() -> None:
    found = [(CERTAINTY, Span(8, 17))]
    assert settled(found, analysis(0.2, 0.0, 0.0)) == found


def test_what_is_missing_is_no_matter_of_reading() -> None:
    found = [(find_rule("CMP001"), Span(0, 0))]
    assert settled(found, analysis(0.0, 0.0, 0.0)) == found


@pytest.mark.parametrize("read", [READ, GUESS_READ])
def test_the_reader_is_silent_where_a_rule_has_spoken(read: Rule) -> None:
    found = [(read, Span(0, 24, read=True)), (CERTAINTY, Span(8, 17))]
    assert settled(found, analysis(0.95, 0.95, 0.0)) == [found[1]]


def test_the_gravest_of_a_category_over_the_same_words_is_kept() -> None:
    grave = find_rule("credibility-verdict")
    found = [(CERTAINTY, Span(8, 23)), (grave, Span(18, 23))]
    assert settled(found, analysis(0.9, 0.0, 0.0)) == [found[1]]
