"""Quotation marks: apostrophes first, then every kind of mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.lines import split_lines
from recordlint.analysis.quotation import quotations


def inner(text: str) -> list[tuple[str, bool]]:
    return [
        (text[q.inner_start : q.inner_end], q.closed) for q in quotations(text, split_lines(text))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He didn't go to the boys' room.",
        "It's the residents' lounge and that's Ivy's chair.",
        "'er come in at ten and 'e went out.",
        "Back in the '90s she lived at St Anne's.",
        "don't, won't, can't",
    ],
)
def test_apostrophes_open_nothing(text: str) -> None:
    assert inner(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('She said "he might have fell".', [("he might have fell", True)]),
        ("She said “he might have fell”.", [("he might have fell", True)]),
        ("She said «he fell».", [("he fell", True)]),
        ("She said 'he didn't mean it' and left.", [("he didn't mean it", True)]),
        ("She said ‘he didn’t mean it’.", [("he didn’t mean it", True)]),
        ('"Yes," she said, "he did."', [("Yes,", True), ("he did.", True)]),
        ('"Why?" "Because."', [("Why?", True), ("Because.", True)]),
    ],
)
def test_marks_of_every_kind(text: str, found: list[tuple[str, bool]]) -> None:
    assert inner(text) == found


def test_an_unclosed_mark_reaches_to_the_end_of_its_line() -> None:
    assert inner('She said "he fell\nI rang the GP.') == [("he fell", False)]


def test_a_quotation_runs_over_lines_but_not_over_a_blank_one() -> None:
    assert inner('She said "he fell\nand cried" and left.') == [("he fell\nand cried", True)]
    assert inner('She said "he fell\n\nand cried" and left.')[0] == ("he fell", False)


@given(st.text(alphabet="ab .,?'\"“”‘’«»\n"))
def test_quotations_lie_inside_sorted_and_apart(text: str) -> None:
    at = 0
    for quote in quotations(text, split_lines(text)):
        assert at <= quote.start < quote.inner_start <= quote.inner_end <= quote.end <= len(text)
        at = quote.end
