"""The check of guesses made with a helping verb."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.guess import Guess
from recordlint.note import Note


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in Guess().find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "He could walk to the gate.",
        "She may have a biscuit.",
        "She must be seen by two members of staff.",
        "He must have thickened fluids.",
        "I may have written the wrong time.",
        "The report will have been sent by Friday.",
        "He can have his phone at six.",
        "The alarm could be heard from the hall.",
        "He has to have a bath.",
        "Could you ring me, I may be in a meeting.",
        "Staff must know the plan.",
        "That will be 4 pounds.",
        "She might be home for the weekend if the bed comes.",
        "He may be leaving on Friday.",
        "I told the lead because she might not be safe.",
        "It could have been much worse.",
    ],
)
def test_silent_on_ability_leave_duty_plan_and_the_writer(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He must have slipped.", "must have slipped"),
        ("She might of fell.", "might of fell"),
        ("She must've fallen.", "must've fallen"),
        ("The mark could have been caused by a ring.", "could have been caused"),
        ("They may be hiding it.", "may be hiding"),
        ("It might be the new tablets.", "might be the"),
        ("She can't have eaten.", "can't have eaten"),
        ("He'll have done it on the gate.", "'ll have done"),
        ("That'll be the brother again.", "That'll be the"),
        ("Her ex must know where she lives.", "must know"),
        ("Someone has to have seen it.", "has to have seen"),
        ("There is a man in this, has to be.", "has to be"),
        ("The rent must cost her half of it.", "must cost"),
        ("She would never have tried it with me.", "would never have tried"),
    ],
)
def test_finds_the_verb_as_it_is_spelt(text: str, words: str) -> None:
    assert found(text) == [words]
