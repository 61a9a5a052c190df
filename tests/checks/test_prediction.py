"""The check of what is foretold."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.prediction import Prediction
from recordlint.note import Note

CHECK = Prediction(
    foretold="foretold-verbs",
    denied="never-will-verbs",
    planned="plan-verbs",
    marks=("by christmas",),
    cues=("matter of time",),
)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in CHECK.find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "She will ring the surgery at 09:00.",
        "The panel will meet on 12 May.",
        "It will be reviewed at handover.",
        "Will fell on the step.",
        "Will hit the ball over the fence.",
        "Nobody will be in the office until 08:00.",
        "I will refuse.",
        "If he will take it, give the drink.",
        "There will be two staff on.",
        "She will be back on the ward after lunch.",
        "Mum will let us know.",
        "He will be in hospital for a week.",
    ],
)
def test_silent_on_plans_names_and_set_times(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He will relapse.", "He will relapse"),
        ("Will be back in court with this family.", "Will be"),
        ("Mum will say she fell.", "will say"),
        ("She won't stop.", "She won't stop"),
        ("It'll be a broken arm next.", "It'll be"),
        ("They will part by Christmas.", "They will part"),
        ("She will be back with him before Easter.", "She will be"),
        ("He will turn up dead.", "He will turn"),
        ("When they do there will be murder.", "there will be"),
        ("Dean'll do it again.", "'ll do"),
        ("Nothing will change.", "will change"),
        ("It is a matter of time.", "matter of time"),
        ("It will all start up again.", "It will all start"),
    ],
)
def test_finds_what_nobody_plans(text: str, words: str) -> None:
    assert found(text) == [words]
