"""What the reader finds, as a check."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.reading import Reading
from recordlint.errors import RuleError
from recordlint.note import Note


def found(reads: str, text: str) -> list[str]:
    return [text[s.start : s.end] for s in Reading(reads=reads).find(Analysis(Note(text=text)))]


def test_silent_on_what_was_seen_and_on_others_words() -> None:
    text = (
        "Mrs Pell was sitting by the window at 14:30."
        " Mum said he only does it to get the nurses running."
    )
    assert found("opinion", text) == []
    assert found("speculation", text) == []
    assert found("leading", text) == []


def test_points_inside_the_sentence_that_shows_it() -> None:
    text = "He was in bed 4. There is just a complete lack of effort from him."
    [words] = found("opinion", text)
    assert words in "There is just a complete lack of effort from him."


def test_an_unknown_category_is_refused() -> None:
    with pytest.raises(RuleError, match="reads opinion, speculation, leading"):
        Reading(reads="accuracy")
