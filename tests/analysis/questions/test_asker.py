"""Who asks."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.question import Asker
from recordlint.analysis.questions.asker import Askers, puts_to_you
from recordlint.note import Note


def askers(text: str) -> list[Asker]:
    return [q.asker for q in Analysis(Note(text=text)).questions]


@pytest.mark.parametrize(
    "text",
    [
        "I did not ask her if Ray had been.",
        "Mum asked him if Ray had been.",
        "The police asked her if Ray had been.",
        "Gary rang. Asked if he had been got at.",
    ],
)
def test_it_is_nobody_of_the_house(text: str) -> None:
    assert askers(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I asked her if Ray had been.", [Asker.WRITER]),
        ("Asked her if Ray had been.", [Asker.WRITER]),
        ("I knocked and asked her if Ray had been.", [Asker.WRITER]),
        ("Staff Nurse Obi asked her if Ray had been.", [Asker.COLLEAGUE]),
        ("B asked her if Ray had been.", [Asker.COLLEAGUE]),
        ("Sue was asked by the TA if Ray had been.", [Asker.COLLEAGUE]),
    ],
)
def test_asker_is_found(text: str, expected: list[Asker]) -> None:
    assert askers(text) == expected


def test_professionals_are_not_the_person() -> None:
    one = Askers(Analysis(Note(text="I saw Kim. Bex asked him what he meant.")))
    assert [one.is_professional(to) for to in ("", "Kim", "Bex", "the duty worker")] == [
        False, False, True, True,
    ]  # fmt: skip


def test_words_after_said_may_be_put_to_the_person() -> None:
    assert not puts_to_you("do what you must")
    assert not puts_to_you("he saw you")
    assert puts_to_you("so is he coming on to you")
