"""Short forms that are never written out."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.house import House
from recordlint.checks.abbreviation import Abbreviation
from recordlint.note import Note


def found(text: str, house: House | None = None) -> list[str]:
    made = Analysis(Note(text=text), house=house or House())
    return [made.text[span.start : span.end] for span in Abbreviation().find(made)]


@pytest.mark.parametrize(
    "text",
    [
        "Personal care (PC) given. PC again at 20:00.",
        "PC (personal care) given.",
        "PC Hale came at 14:00.",
        "The GP and the NHS were told.",
        "INCIDENT FORM. PC GIVEN BY ANN ROE AT 14:30 IN THE LOUNGE.",
    ],
)
def test_what_is_written_out_or_known_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_first_of_each_is_marked() -> None:
    assert found("PC given. Called about CP at noon. PC given again.") == ["PC", "CP"]


def test_a_house_knows_its_own() -> None:
    assert found("PC given. CP noted.", House(abbreviations=("pc",))) == ["CP"]
