"""What a house decides of how its notes are read."""

import datetime as dt

from recordlint.analysis import Analysis
from recordlint.analysis.house import HOUSE, House
from recordlint.checks.calendar import Calendar
from recordlint.note import Note

TODAY = dt.date(2025, 12, 31)


def found(fault: str, text: str, house: House) -> list[str]:
    made = Analysis(Note(text=text), today=TODAY, house=house)
    return [made.text[span.start : span.end] for span in Calendar(fault=fault).find(made)]


def test_a_house_without_customs_has_the_usual_ones() -> None:
    assert House(initials=False, month_first=None, abbreviations=(), late_after=24) == HOUSE


def test_a_house_that_says_its_order_is_not_asked_for_it() -> None:
    text = "03/04/25, 14:30. He fell.\nSigned: Ann Roe"
    assert found("ambiguous", text, HOUSE) == ["03/04/25"]
    assert found("ambiguous", text, House(month_first=False)) == []


def test_the_order_decides_which_weekday_is_right() -> None:
    text = "Tuesday 04/03/25, 14:30. He fell.\nSigned: Ann Roe"
    assert found("weekday", text, House(month_first=False)) == []
    assert found("weekday", text, House(month_first=True)) == ["Tuesday 04/03/25"]


def test_the_house_says_when_an_entry_is_late() -> None:
    text = "3 March 2025, 14:30. He fell in the hall.\nWritten 5 March 2025.\nSigned: Ann Roe"
    assert found("late", text, HOUSE) == ["5 March 2025"]
    assert found("late", text, House(late_after=72)) == []
