"""The text seen another way, offsets kept."""

import re

from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.stretch import others
from recordlint.analysis.text import any_of, covering, lowered, mostly_capitals, sound, words


@given(st.text())
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lowered(text)) == len(text)


def test_a_letter_that_would_grow_is_kept() -> None:
    assert lowered("İZMİR Street") == "İzmİr street"


def test_covering_is_the_last_that_starts_by_then() -> None:
    spans = [others(2, 4), others(6, 9)]
    assert [covering(spans, at) for at in (0, 2, 5, 6, 20)] == [-1, 0, 0, 1, 1]
    assert covering([], 3) == -1


def test_capitals_are_told_from_a_capital() -> None:
    assert mostly_capitals("MUM SAID HE FELL")
    assert not mostly_capitals("Mum said he fell")
    assert not mostly_capitals("TV")


def test_the_longest_phrase_is_tried_first() -> None:
    pattern = re.compile(any_of("care", "care assistant|carer"))
    assert [m[0] for m in pattern.finditer("carer, care  assistant, care")] == [
        "carer",
        "care  assistant",
        "care",
    ]


def test_words_of_a_list() -> None:
    assert words("said says  said") == frozenset({"said", "says"})


def test_lone_surrogates_are_replaced_one_for_one() -> None:
    assert sound("a\ud800b\udfff") == "a\ufffdb\ufffd"
    assert sound("👵 é") == "👵 é"
