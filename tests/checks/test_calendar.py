"""Dates, times and ages that cannot be, or that contradict each other."""

import calendar
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordlint.analysis import Analysis
from recordlint.checks.calendar import Calendar
from recordlint.errors import RuleError
from recordlint.note import Note

TODAY = dt.date(2026, 6, 1)


def found(fault: str, text: str) -> list[str]:
    analysis = Analysis(Note(text=text), today=TODAY)
    return [text[span.start : span.end] for span in Calendar(fault=fault).find(analysis)]


def test_a_fault_that_it_does_not_know() -> None:
    with pytest.raises(RuleError, match=r"knows impossible, weekday, .*, not .tides."):
        Calendar(fault="tides")


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("impossible", ""),
        ("impossible", "12/03/2025, 14:30. BP 140/90. Ratio 1:75. Form 31/9 A."),
        ("weekday", "Wednesday 12 March 2025. Monday he was well."),
        ("weekday", "Thursday 1 January, written 12 March 2026: he went home."),  # of that year
        ("future", "12 March 2026. Review due 12 March 2027. Valid until 1/1/2030."),
        ("before", "On 12 March 2025 he fell. The plan of 2 February 2025 was read."),
        ("before", "W/e 9 March 2025\nMon he was well.\nJ. Roe, manager, 7/3/25"),
        ("order", "22:30 Asleep.\n23:50 Asleep.\n00:20 Awake.\n06:10 Up."),
        ("order", "14:30 Fell.\n14:40 Rang 111.\n14:05 (earlier) seen in the hall."),
        ("order", "At 14:30 he fell. He had been seen at 13:10."),
        ("age", "Mr Roe, DOB 14/08/1941, aged 83. 28 March 2025."),
        ("age", "Born 14/08/1941. On 28 March 2025 he told me that at age 7 he ran away."),
        ("late", "12 March 2025, 14:30. He fell. R. Pell, carer, 13 March 2025"),
        ("late", "Late entry. 12 March 2025, 14:30. He fell. R. Pell, carer, 23 March 2025"),
        ("ambiguous", "Date: 23/04/25, 14:30. He fell. R. Pell, carer"),
    ],
)
def test_silence(fault: str, text: str) -> None:
    assert found(fault, text) == []


@pytest.mark.parametrize(
    ("fault", "text", "words"),
    [
        ("impossible", "On 31/11/2025 at 14:30 he fell.", ["31/11/2025"]),
        ("impossible", "Time: 25:10. He fell at 12:75hrs.", ["25:10", "12:75"]),
        ("weekday", "Monday 14 May 2025, 21:30.", ["Monday 14 May 2025"]),
        ("future", "On 12 March 2027 he fell.", ["12 March 2027"]),
        ("before", "On 12 March 2025 he fell. Signed: R. Pell, carer, 11/3/25", ["11/3/25"]),
        ("order", "14:30 Fell.\n14:40 Rang 111.\n13:05 Crew came.", ["13:05"]),
        ("age", "Mrs Plum DOB 14/08/1941 aged 79, Friday 28 March 2025", ["aged 79"]),
        ("late", "12 March 2025, 14:30. He fell. R. Pell, carer, 23 March 2025", ["23 March 2025"]),
        ("ambiguous", "Date: 03/04/25\nHe fell at half past four.", ["03/04/25", "half past four"]),
    ],
)
def test_what_is_wrong(fault: str, text: str, words: list[str]) -> None:
    assert found(fault, text) == words


@settings(max_examples=60)
@given(st.dates(dt.date(2015, 1, 1), dt.date(2026, 5, 31)), st.integers(1, 6))
def test_only_the_right_weekday_is_left_alone(day: dt.date, off: int) -> None:
    date = f"{day.day} {calendar.month_name[day.month]} {day.year}"
    right, wrong = (calendar.day_name[(day.weekday() + n) % 7] for n in (0, off))
    assert found("weekday", f"{right} {date}, 14:30. He fell.") == []
    assert found("weekday", f"{wrong} {date}, 14:30. He fell.") == [f"{wrong} {date}"]


@settings(max_examples=60)
@given(st.lists(st.times(), min_size=2, max_size=6))
def test_a_log_in_order_is_left_alone(times: list[dt.time]) -> None:
    log = "\n".join(f"{time:%H:%M} Checked." for time in sorted(times))
    assert found("order", log) == []
