"""Views that are owned and rest on nothing."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.owned import Owned
from recordlint.note import Note

CHECK = Owned(
    markers=("i think", "in my view"), views=("he/she ...",), pseudo=("i think it was about",)
)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in CHECK.find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I think it was about four when she came.",
        "I think the bus was late.",
        "In my view he was frightened: his hands shook.",
        "In my view he needs a review because he has fallen four times.",
        "He wiped his eyes. I think he was sad.",
    ],
)
def test_silent_where_there_is_a_basis_or_no_view(text: str) -> None:
    assert found(text) == []


def test_finds_a_view_without_a_basis() -> None:
    assert found("I think she is afraid of him.") == ["I think she is afraid of him"]
    assert found("The tea was late. In my view he is unkind.") == ["In my view he is unkind"]


def test_without_views_the_marker_is_enough() -> None:
    check = Owned(markers=("imo",))
    text = "Not safe imo."
    assert [text[s.start : s.end] for s in check.find(Analysis(Note(text=text)))] == ["imo"]
