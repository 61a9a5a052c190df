"""Numbers and codes that tell who somebody is, or open a door."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordlint.analysis import Analysis
from recordlint.checks.identifier import Identifier
from recordlint.errors import RuleError
from recordlint.note import Note

ALL = ("nhs", "ni", "upn", "card", "account", "code", "phone")


def found(text: str, *kinds: str) -> list[str]:
    analysis = Analysis(Note(text=text))
    return [text[s.start : s.end] for s in Identifier(kinds=kinds or ALL).find(analysis)]


def test_kinds_that_it_does_not_know() -> None:
    with pytest.raises(RuleError, match="not 'dna'"):
        Identifier(kinds=("nhs", "dna"))
    with pytest.raises(RuleError, match="not none"):
        Identifier(kinds=())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NHS number: 943 476 5919\nDate: 12/03/2025",  # the field of a form
        "Ticket 123 456 7890, form 1111111111, ref 9434765919.",
        "He dialled 0161 496 0000 at 1430.",
        "Card ending 1111. The box says 4111 1111 1111 1112.",  # no card's check digit
        "0000 0000 0000 0000 was printed on it.",
        "Let in by the key safe at 1430. Room 12, door 4, PIN pad broken.",
        "The postcode is LS1 4AP and the door code has been changed.",
        "I rang her mother on 07700 900418 and the social worker on 01632 960118.",
        "AB 12 in the register; group QQ 12.",
    ],
)
def test_silence(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He is known, NHS no 999 041 7723, to them.", ["999 041 7723"]),
        ("He gave 943 476 5919 as his.", ["943 476 5919"]),
        ("NI QQ 12 34 56 C on the form.", ["QQ 12 34 56 C"]),
        ("Her card 4111 1111 1111 1111 was out.", ["4111 1111 1111 1111"]),
        ("Sort code 12-34-56, account no 12345678.", ["12-34-56", "12345678"]),
        ("The key safe is 4471 in case.", ["4471"]),
        ("Main door code for all is C2480X.", ["C2480X"]),
        ("The password is rose2024 for the portal.", ["rose2024"]),
        ("The neighbour, Mrs Pett, 01632 960118, was out.", ["01632 960118"]),
    ],
)
def test_what_is_not_needed(text: str, words: list[str]) -> None:
    assert found(text) == words


@settings(max_examples=50)
@given(st.integers(10**9, 10**10 - 1))
def test_ten_digits_together_are_nobody_s(number: int) -> None:
    assert found(f"The number {number} was on the box.", "nhs") == []


@given(st.integers(1, 9))
def test_one_digit_over_and_over_is_nobody_s(digit: int) -> None:
    assert (
        found(
            f"He said {digit}{digit}{digit} {digit}{digit}{digit} {digit}{digit}{digit}{digit}.",
            "nhs",
        )
        == []
    )
