"""Questions in the turns of a dialogue, in forms, and within a line."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.question import Asker
from recordlint.analysis.questions.exchange import Exchange
from recordlint.note import Note


def asked(text: str) -> list[tuple[str, Asker]]:
    """Return the words put in turns, and by whom."""
    return [(text[q.start : q.end], q.asker) for q in Exchange(Analysis(Note(text=text))).all()]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch was at noon.",
        "Time: 14:30\nPlace: lounge\nSigned: A. Hale",
        "- Asked him what he wanted.\n- He said nothing.",
        "Ana: i asked him did Ray do it\nKim: ok",
    ],
)
def test_no_turn_is_found_in_lists_forms_and_messages(text: str) -> None:
    assert asked(text) == []


def test_turns_labelled_me_are_the_writers() -> None:
    text = "Me: Where does it hurt?\nT: Here.\nMe: Did Ray do it?\nT: (nodded)"
    assert asked(text) == [
        ("Where does it hurt?", Asker.WRITER),
        ("Did Ray do it?", Asker.WRITER),
    ]


def test_one_who_asks_most_is_a_colleague() -> None:
    text = "Olu: What happened?\nB: Fell.\nOlu: Did Ray push you?\nB: Yes."
    assert asked(text) == [
        ("What happened?", Asker.COLLEAGUE),
        ("Did Ray push you?", Asker.COLLEAGUE),
    ]


def test_lines_with_a_dash_hold_questions() -> None:
    text = "- Where did you fall?\n- On my step.\n- Did Ray push you?\n- No."
    assert [words for words, _ in asked(text)] == ["Where did you fall?", "Did Ray push you?"]


def test_turns_within_a_line_are_read() -> None:
    text = 'At the gate Z: "who got you that?" T: "a mate" Z: "is he older?" T: "yes"'
    assert [words for words, _ in asked(text)] == ["who got you that?", "is he older?"]


def test_questions_of_a_form_are_the_writers() -> None:
    text = "Q1: Did Mum see it? A: yes\nQ2: What happened? A: fell"
    assert [words for words, _ in asked(text)] == ["Did Mum see it?", "What happened?"]


def test_answers_between_dashes_are_passed_over() -> None:
    text = 'My questions: "Did Ray do it?" – "No." – "Was it Bob?" – "Leave it."'
    assert [words for words, _ in asked(text)] == ["Did Ray do it?", "Was it Bob?"]
