"""The notes that a source plainly holds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from recordlint.analysis.entries import entries

DAY = "Date: {} March 2025\nMrs Pell had toast at 08:10.\nSigned: Ruth Adeyemi, carer\n"


def parts(text: str) -> list[tuple[int, str]]:
    return [(entry.line, text[entry.start : entry.end]) for entry in entries(text)]


def test_one_note_stays_one() -> None:
    for text in (
        "",
        "x",
        DAY.format(3),
        "3 March 2025\n08:10 toast\n---\n09:00 walk\nRuth Adeyemi, carer",
    ):
        assert parts(text) == [(0, text)]


def test_a_part_without_a_date_or_an_author_of_its_own_is_not_cut_off() -> None:
    text = DAY.format(3) + "\n---\nMrs Pell slept well.\n"
    assert parts(text) == [(0, text)]


def test_rulers_part_notes() -> None:
    one, two = DAY.format(3) + "-----\n", DAY.format(4)
    assert parts(one + two) == [(0, one), (4, two)]


def test_a_head_that_comes_again_parts_notes() -> None:
    one, two = DAY.format(3) + "\n", DAY.format(4)
    assert parts(one + two) == [(0, one), (4, two)]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from([DAY.format(3), DAY.format(4), "---\n", "\n", "x", "\r\n", "\f"])).map(
        "".join
    )
)
def test_entries_hold_all_of_the_text(text: str) -> None:
    found = entries(text)
    assert "".join(text[e.start : e.end] for e in found) == text
    assert found[0].line == 0
