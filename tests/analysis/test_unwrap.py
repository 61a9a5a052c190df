"""Line breaks that end nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.unwrap import unwrapped

WRAPPED = """\
14/03/2025 02:40, Ward 6. Mr Osei was on the floor beside his bed, on his
right side. He said his hip was sore. Dr Lindqvist examined him and thought
it was probably a bruise; an X-ray is booked for the morning at eleven with
Dr Obi.

Signed: Mairead Quinn, staff nurse
"""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one\ntwo\nthree\nfour",
        "he went to the shop on the corner with his sister and his mother\nthen he came back",
        "A long paragraph. " * 20 + "\nand another line",
        "- one thing that is long enough to be as wide as all of the others here\n"
        "- another thing that is long enough to be as wide as all of the others\n"
        "- a third thing that is long enough to be as wide as all of the others\n",
    ],
)
def test_lines_that_were_not_wrapped_stay(text: str) -> None:
    assert unwrapped(text) == text


def test_a_wrapped_paragraph_is_one_line() -> None:
    assert unwrapped(WRAPPED).split("\n") == [
        WRAPPED.split("\n\n")[0].replace("\n", " "),
        "",
        "Signed: Mairead Quinn, staff nurse",
        "",
    ]


def test_a_line_that_ends_a_sentence_keeps_its_end() -> None:
    text = WRAPPED.replace("on his\n", "at two\n").replace("bed, at two", "bed there at two.")
    assert "at two.\nright side" in unwrapped(text)


@given(st.text(st.sampled_from("ab .\n\r"), max_size=600))
def test_nothing_moves(text: str) -> None:
    assert len(unwrapped(text)) == len(text)
