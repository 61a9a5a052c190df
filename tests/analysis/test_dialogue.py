"""Conversations turn by turn: forms and headings first."""

import pytest

from recordlint.analysis.cast import cast_of
from recordlint.analysis.dialogue import as_stretch, turns
from recordlint.analysis.lines import split_lines
from recordlint.analysis.stretch import How, Stretch, Whose


def said(text: str) -> list[tuple[str, str]]:
    lines = split_lines(text)
    return [
        (t.whose.value, text[t.start : t.end]) for t in turns(text, lines, cast_of(text, lines))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Date: 3 May\nTime: 10:00\nPlace: lounge",
        "S: low in mood\nB: lives alone\nA: she is putting it on\nR: review",
        "S: sore\nO: red\nA: probably a burn\nP: dress it",
        "Breakfast – ate well\nLunch – ate well\nTea – refused",
        "07:00 nights – settled\n15:00 lates – fed\n21:00 nights – settled\n23:00 nights – asleep",
        "- seen by GP\n- told Mum\n- review on Monday",
        "A. The hall.\nB. The kitchen.",
        "Child: Mia Reed, 6",
        "Resident: no injuries",
        "Husband: Tall, polite, made tea.\nBaby: Skin to skin.\nMother: Tired.",
        "Present: Ana Lund, nurse",
    ],
)
def test_forms_headings_and_lists_are_no_conversation(text: str) -> None:
    assert said(text) == []


def test_a_conversation_with_the_writer() -> None:
    assert said("Me: How did it get bent?\nT: On the stairs.\nMe: Who was there?") == [
        ("writer", "How did it get bent?"),
        ("other", "On the stairs."),
        ("writer", "Who was there?"),
    ]


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("Child: he might have hit me", ("other", "he might have hit me")),
        ("Resident: I slipped", ("other", "I slipped")),
        ("Mum: he never", ("other", "he never")),
        ("Ana Lund, paramedic: likely a fracture", ("colleague", "likely a fracture")),
    ],
)
def test_one_turn_alone(text: str, turn: tuple[str, str]) -> None:
    assert said(text) == [turn]


def test_questions_and_answers() -> None:
    assert said("Q. Who did?\nA. Craig. It might be broke.") == [
        ("writer", "Who did?"),
        ("other", "Craig. It might be broke."),
    ]


def test_dashes_alone() -> None:
    assert said(
        "– Where have you been?\n– Out.\n– What's he like?\n– Older. Might of been twenty."
    ) == [
        ("writer", "Where have you been?"),
        ("other", "Out."),
        ("writer", "What's he like?"),
        ("other", "Older. Might of been twenty."),
    ]


def test_the_signature_tells_whose_initials_they_are() -> None:
    text = "HB: what happened?\nIG: dunno\nHB: was it him?\nIG: no\nHedda Brightwater, tutor"
    assert [whose for whose, _ in said(text)] == ["writer", "other", "writer", "other"]


def test_a_colleague_by_their_role() -> None:
    text = (
        "I sat near Gwenda (care assistant).\n"
        "Gwenda: Was it Halina?\nMr K: No.\nGwenda: Sure?\nMr K: Yes."
    )
    assert [whose for whose, _ in said(text)] == ["colleague", "other", "colleague", "other"]


def test_kin_need_no_conversation() -> None:
    assert said("Mum: he must have fallen") == [("other", "he must have fallen")]


def test_a_turn_as_a_stretch() -> None:
    text = "Mum: he fell"
    lines = split_lines(text)
    (turn,) = turns(text, lines, cast_of(text, lines))
    assert as_stretch(turn) == Stretch(
        start=5, end=12, whose=Whose.OTHER, how=How.DIALOGUE, who="Mum"
    )
