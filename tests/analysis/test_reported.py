"""Reported speech in a sentence: the writer's statements, then others' words."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.stretch import How, Whose
from recordlint.note import Note


def reported(text: str) -> list[str]:
    voice = Analysis(Note(text=text)).voice
    found = [s for s in voice if s.how is How.REPORTED and s.whose is Whose.OTHER]
    return sorted({text[s.start : s.end].strip() for s in found})


@pytest.mark.parametrize(
    "text",
    [
        "He must have fallen.",
        "I told the manager that he is obviously neglected.",
        "It was said that he drinks.",
        "He told lies because he is manipulative.",
        "She says very little and is probably depressed.",
        "He mentioned nothing, he probably did it.",
        "Whatever he says, he clearly did it.",
        "He shouted and he was clearly out of control.",
        "She complains all the time, obviously attention seeking.",
        "You can't go by what she says.",
        "She pressed yes, that's her saying don't send me back.",
        "She was looking at Ana when she said it, she is frightened of her.",
        "I asked how long Stuart had been saying that he was lazy.",
    ],
)
def test_the_writer_states(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mum said he might have fallen.", ["he might have fallen."]),
        ("Mum said that he might have fallen.", ["that he might have fallen."]),
        ("Ray told her nan he must have it.", ["her nan he must have it."]),
        ("She thinks she may have slipped.", ["she may have slipped."]),
        ("She considers this possible robbery.", ["this possible robbery."]),
        ("mum sed he mite of it", ["he mite of it"]),
        ("She feels that nobody listens.", ["that nobody listens."]),
        ("Dad is worried that he might be bullied.", ["he might be bullied."]),
        ("Dr Lee puts it as probable dementia.", ["probable dementia."]),
        ("He described her as lazy.", ["her as lazy."]),
        ("Ivy said no rotation, she would not call.", ["no rotation, she would not call."]),
        ("He must have thrown her, she said.", ["He must have thrown her, she said."]),
        ("The letter gives probable dementia.", ["probable dementia."]),
    ],
)
def test_others_words(text: str, words: list[str]) -> None:
    assert reported(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She said yes, she was clearly lying.", ["yes"]),
        ("Mum said he fell, which is a lie.", ["he fell"]),
        ("Mum said he fell so I rang the GP.", ["he fell"]),
    ],
)
def test_the_writer_takes_over(text: str, words: list[str]) -> None:
    assert reported(text) == words
