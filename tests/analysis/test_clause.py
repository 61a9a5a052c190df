"""The reporting clause: what is none, then who speaks."""

import pytest

from recordlint.analysis.clause import addressee_of, is_writer, source_of, speaks
from recordlint.analysis.parse import parse
from recordlint.analysis.sentences import Sentence


def sources(text: str) -> list[str]:
    (doc,) = parse([text])
    sentence = Sentence(start=0, end=len(text), line=0)
    found = [source_of(verb, text, sentence) for verb in doc if speaks(verb)]
    return [who for who in found if who]


@pytest.mark.parametrize(
    "text",
    [
        "Denny goes for them that can't answer back.",
        "They have written that poor woman off.",
        "The door was answered by Craig Hollings, who was drunk.",
        "I told him that he was safe.",
        "I was told that he hits her.",
        "Everyone says she lies.",
        "Staff said that he may be violent.",
        "They say he was sacked.",
        "Mum will say she fell.",
        "He never says that she hit him.",
        "Mica is a child who tells each adult whatever he likes.",
        "He thinks he is clever.",
        "I suspect Mum told him what to say.",
        "When she says no she means it.",
        "He thinks the rules do not apply to him.",
        "She thinks she can do what she likes.",
        "He is thinking that I am afraid.",
        "That told me all I needed.",
        "The eye says more than he ever will.",
        "Pryce would say that, he is old school.",
        "Reports suggest that he drinks.",
        "The rumour mill says he did it.",
        "Something tells me he did it.",
    ],
)
def test_nobody_is_reported(text: str) -> None:
    assert sources(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mum said he might have fallen.", "Mum"),
        ("The night staff said that he fell.", "The night staff"),
        ("I was told by Mum that he fell.", "Mum"),
        ("You said I may stay.", "You"),
        ("He kept saying that she must have stolen it.", "He"),
        ("Both parents said that he lied.", "Both parents"),
        ("The manager thinks that he may be at risk.", "The manager"),
    ],
)
def test_somebody_is(text: str, who: str) -> None:
    assert sources(text) == [who]


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("I asked her.", True),
        ("Asked him was it sore.", True),
        ("Said to Linh why did you leave her.", True),
        ("Asked me if I was staying.", False),
        ("Said he might have fallen.", False),
        ("Mum asked if he had eaten.", False),
    ],
)
def test_a_bare_verb_is_the_writers_or_not(text: str, mine: bool) -> None:
    (doc,) = parse([text])
    assert next(is_writer(verb) for verb in doc if speaks(verb)) is mine


def test_whom_the_verb_speaks_to() -> None:
    (doc,) = parse(["Mr Prosser said to Yusuf that it hurt."])
    (verb,) = [token for token in doc if speaks(token)]
    to = addressee_of(verb)
    assert to is not None
    assert to.text == "Yusuf"
