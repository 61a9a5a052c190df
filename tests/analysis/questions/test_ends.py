"""Where words put end, and how they fall into questions."""

import pytest

from recordlint.analysis.questions.ends import ending, pieces, trimmed, turn


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("if Ray had been", "if Ray had been"),
        ("if Ray had been. He nodded.", "if Ray had been"),
        ("if Ray had been and he nodded", "if Ray had been"),
        ("if Ray had been, no reply", "if Ray had been"),
        ("did Ray do it? Yes", "did Ray do it?"),
        ("whether he pulled her", "whether he pulled her"),
    ],
)
def test_words_end_at_a_stop_or_an_answer(text: str, expected: str) -> None:
    assert text[: ending(text, 0, len(text))] == expected


def test_a_report_falls_into_its_questions() -> None:
    text = "was it Ray, was it Bob"
    assert [text[a:b] for a, b in pieces(text, 0, len(text), quoted=False)] == [
        "was it Ray", "was it Bob",
    ]  # fmt: skip
    assert list(pieces(text, 0, len(text), quoted=True)) == [(0, len(text))]


def test_nothing_is_left_of_marks() -> None:
    assert list(trimmed(" – ", 0, 3)) == []
    assert list(trimmed(" a, ", 0, 4)) == [(1, 2)]


def test_a_statement_may_turn_to_a_question() -> None:
    assert turn("it was all right", 0, 16) is None
    assert turn("Lewis had not been, had he", 0, 26) is None
    text = "it was all right but why did you not say"
    match = turn(text, 0, len(text))
    assert match is not None
    assert text[match.end() :] == "why did you not say"
