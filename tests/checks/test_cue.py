"""The check that most rules use."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.cue import Cue
from recordlint.errors import RuleError
from recordlint.note import Note


def found(check: Cue, text: str) -> list[str]:
    return [text[span.start : span.end] for span in check.find(Analysis(Note(text=text)))]


def test_silent_inside_quotation_marks_and_pseudo_cues() -> None:
    check = Cue(cues=("doubt",), pseudo=("no doubt about the dose",))
    assert found(check, "He said “I doubt it”. There was no doubt about the dose.") == []


def test_silent_without_the_words_that_must_be_near() -> None:
    check = Cue(cues=("again",), near=("always",))
    assert found(check, "He did it again. He always does.") == []
    assert found(check, "He always did it again.") == ["again"]


def test_cues_and_patterns_in_reading_order_without_overlaps() -> None:
    check = Cue(cues=("rude",), patterns=(r"so (?P<cue>rude|mean)", r"very rude indeed"))
    assert found(check, "So mean. It was very rude indeed, so rude.") == [
        "mean",
        "very rude indeed",
        "rude",
    ]


def test_a_check_without_words_is_refused() -> None:
    with pytest.raises(RuleError, match="needs 'cues' or 'patterns'"):
        Cue()
