"""Dates and times as people write, say, shorten and misspell them, with what each comes to."""

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.clock import dates, times
from recordlint.analysis.lines import split_lines
from recordlint.analysis.moment import Kind, Moment

TODAY = dt.date(2025, 3, 14)
"""A Friday."""


def found(text: str) -> list[Moment]:
    every = [*dates(text), *times(text, split_lines(text))]
    return sorted(every, key=lambda m: (m.start, -m.end))


def first_date(text: str) -> dt.date | None:
    moment = next((m for m in found(text) if m.kind is Kind.DATE), None)
    value = moment.value(TODAY) if moment else None
    assert not isinstance(value, dt.time)
    return value


def first_time(text: str) -> str:
    moment = next((m for m in found(text) if m.kind is Kind.TIME), None)
    value = moment.value(TODAY) if moment else None
    return value.strftime("%H:%M") if isinstance(value, dt.time) else ""


MARCH_12 = """
12/3/25 | 12/03/2025 | 12/03/25 | 12.3.25 | 12.03.2025 | 12-3-25 | 12-03-2025 | 12 / 3 / 25
12·3·25 | 2025-03-12 | 2025/03/12 | 2025.03.12 | 20250312 | 12 March 2025 | 12th March 2025
12th of March 2025 | the 12th of March 2025 | 12 Mar 25 | 12 Mar 2025 | 12Mar25 | 12-Mar-2025
12/Mar/25 | 12 mar. 2025 | March 12 2025 | March 12, 2025 | March 12th, 2025 | Mar 12th 2025
MARCH 12TH 2025 | 12 MARCH 2025 | Wed 12 March 2025 | Weds 12 Mar 2025
Wednesday 12th March 2025 | Wednesday, 12 March 2025 | Wednesday the 12th of March 2025
wed 12/3/25 | Weds. 12/03/25 | Wednesday 12.03.2025 | the twelfth of March 2025
twelfth of march twenty twenty-five | the twelfth of March twenty twenty five | 12 March '25
12th day of March 2025 | 12 of March 2025 | dated 12/3 | on 12/3 he fell | Wed 12/3 | 12th March
12 March | Weds 12 March | March 12th | the twelfth of March
"""
FORMS_OF_THE_DATE = [form.strip() for row in MARCH_12.split("\n") for form in row.split("|")]


@pytest.mark.parametrize("form", [form for form in FORMS_OF_THE_DATE if form])
def test_the_twelfth_of_march(form: str) -> None:
    assert first_date(form) == dt.date(2025, 3, 12)


OTHER_DATES = {
    "1/1/25": "2025-01-01", "31/12/2024": "2024-12-31", "29/2/2024": "2024-02-29",
    "1st Jan 2025": "2025-01-01", "3rd Feb 2025": "2025-02-03", "22nd August 2024": "2024-08-22",
    "2nd Sept 2024": "2024-09-02", "30 Sept. 2024": "2024-09-30", "5 Nov 2024": "2024-11-05",
    "the thirty-first of October 2024": "2024-10-31", "twenty first of november 2024": "2024-11-21",
    "May 5th 2024": "2024-05-05", "1 June 2024": "2024-06-01", "July 4, 2024": "2024-07-04",
    "Christmas Eve": "2025-12-24", "Boxing Day": "2025-12-26", "New Year's Day": "2025-01-01",
    "10.10.24": "2024-10-10", "8 into 9 May 2025": "2025-05-09", "Nights 20-21/7/25": "2025-07-21",
    "third of December twenty twenty-five": "2025-12-03", "Sat 23/08/2025": "2025-08-23",
    "13/12/24": "2024-12-13", "12/13/24": "2024-12-13", "Date: 7-7-24": "2024-07-07",
}  # fmt: skip


@pytest.mark.parametrize(("form", "day"), OTHER_DATES.items())
def test_other_dates(form: str, day: str) -> None:
    assert first_date(form) == dt.date.fromisoformat(day)


TIMES = {
    "14:30": "14:30", "14.30": "14:30", "14:30hrs": "14:30", "14.30 hrs": "14:30",
    "1430hrs": "14:30",
    "1430 hours": "14:30", "at 1430": "14:30", "14h30": "14:30", "2:30pm": "14:30",
    "2.30pm": "14:30", "2.30 pm": "14:30", "2.30 p.m.": "14:30", "2:30 PM": "14:30",
    "230pm": "14:30",
    "02:30": "02:30", "0230": "02:30", "0230hrs": "02:30", "2.30am": "02:30", "2:30 a.m.": "02:30",
    "7pm": "19:00", "7 pm": "19:00", "7am": "07:00", "12pm": "12:00", "12am": "00:00",
    "12.15am": "00:15", "12:45pm": "12:45", "noon": "12:00", "midday": "12:00", "midnight": "00:00",
    "8 o'clock": "08:00", "8 o’clock": "08:00", "eight o'clock": "08:00",
    "eight o'clock in the evening": "20:00", "8 oclock at night": "20:00", "at about 9": "09:00",
    "half past two": "02:30", "half past 2": "02:30", "half two": "02:30", "half 2": "02:30",
    "half past two in the afternoon": "14:30", "half 7 in the morning": "07:30",
    "quarter past three": "03:15", "quarter past 3": "03:15", "quater past 12": "12:15",
    "qtr past 3": "03:15", "a quarter to four": "03:45", "quarter to 4": "03:45",
    "1/4 past 8": "08:15", "½ past 9": "09:30", "ten past 4": "04:10", "ten to five": "04:50",
    "10 to 1": "12:50", "20 past 6": "06:20", "twenty to nine": "08:40",
    "five past five": "05:05", "twenty-five to six": "05:35", "five and twenty past six": "06:25",
    "five minutes past ten": "10:05", "sixteen thirty five": "16:35",
    "fourteen hundred hours": "14:00",
    "nineteen thirty": "19:30", "oh two forty": "02:40", "at ten fifteen": "10:15",
    "two thirty": "02:30", "7ish": "07:00", "at 7.40ish": "07:40", "tenish": "10:00",
    "just gone ten": "10:00", "gone 8": "08:00", "at 8 this morning": "08:00",
    "about two in the night": "14:00", "between 2 and 3": "02:00", "from two till four": "02:00",
    "3-4pm": "15:00", "13:30-14:25": "13:30", "1600-1730": "16:00", "@ 15:45": "15:45",
    "@7": "07:00", "approx 14:30": "14:30", "circa 14.30": "14:30", "c. 14:30": "14:30",
    "at 14-30": "14:30", "by 6, he had gone": "06:00", "turned 9": "09:00",
    "time 14 30": "14:30", "just before 10": "10:00", "2025-03-12T14:30:00": "14:30",
    "24:00": "",
}  # fmt: skip


@pytest.mark.parametrize(("form", "time"), TIMES.items())
def test_times(form: str, time: str) -> None:
    assert first_time(form) == time


NEITHER = """
4.62 kg | 2.5 mg | ratio 1:75 | staffing 1:1 | 37.2 degrees | £14.30 | room 14 | Flat 2.30
ref 1430 | form 12/3 A | BP 120/80 | pain 3/10 | 1/2 a tablet | 24/7 care | scored 10/10 twice
page 14 | version 2.30 | bed 7 | 0161 496 0000 | 07700 900418 | NHS 943 476 5919 | in 2025
aged 12 | 3 x 4 cm | two of them | May helped | Will may go | she sat on the bed | bus 12
14 stone | 3 staff | 12 tablets | half a biscuit | half of it | 99/99/2025 | 31/31/2025 x
45/13/25 | two people | three times | weighs 14.30 kg | temp 36.8 | 4417
"""


NO_FORMS = [form.strip() for row in NEITHER.split("\n") for form in row.split("|")]


@pytest.mark.parametrize("form", [form for form in NO_FORMS if form])
def test_what_is_neither(form: str) -> None:
    assert [m.words for m in found(form) if m.value(TODAY) is not None] == []


def test_there_are_enough_forms() -> None:
    assert len([f for f in FORMS_OF_THE_DATE if f]) + len(OTHER_DATES) + len(TIMES) >= 150


_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
WRITERS = (
    lambda d, m, y: f"{d}/{m}/{y}",
    lambda d, m, y: f"{d:02d}/{m:02d}/{y}",
    lambda d, m, y: f"{d:02d}.{m:02d}.{y}",
    lambda d, m, y: f"{d}-{m}-{y}",
    lambda d, m, y: f"{y}-{m:02d}-{d:02d}",
    lambda d, m, y: f"{d} {calendar.month_name[m]} {y}",
    lambda d, m, y: f"{d} {calendar.month_abbr[m]} {y}",
    lambda d, m, y: f"{d}{_ENDINGS.get(d, 'th')} of {calendar.month_name[m]} {y}",
    lambda d, m, y: f"{calendar.month_name[m]} {d}, {y}",
    lambda d, m, y: f"{d}{calendar.month_abbr[m]}{y}",
)


@given(st.dates(dt.date(1925, 1, 1), dt.date(2060, 12, 31)), st.sampled_from(WRITERS))
def test_any_date_comes_back_from_any_form(day: dt.date, write) -> None:  # type: ignore[no-untyped-def]
    text = f"On {write(day.day, day.month, day.year)} at 14:30 he fell."
    assert first_date(text) == day


@given(st.integers(1, 12), st.integers(2000, 2030), st.sampled_from(WRITERS))
def test_no_day_that_is_not_comes_back(month: int, year: int, write) -> None:  # type: ignore[no-untyped-def]
    last = calendar.monthrange(year, month)[1]
    for day in range(last + 1, 32):
        assert first_date(f"On {write(day, month, year)} he fell.") is None


@given(st.times(), st.sampled_from(("{h:02d}:{m:02d}", "{h:02d}.{m:02d}", "{h:02d}{m:02d}hrs")))
def test_any_time_comes_back(time: dt.time, form: str) -> None:
    assert first_time(f"At {form.format(h=time.hour, m=time.minute)} he fell.") == f"{time:%H:%M}"
