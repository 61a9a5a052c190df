"""What a moment comes to."""

import datetime as dt
import subprocess
import sys

import pytest

from recordlint.analysis.clock import dates, times
from recordlint.analysis.lines import split_lines
from recordlint.analysis.moment import Kind, Moment

FRIDAY = dt.date(2025, 3, 14)


def only(text: str) -> Moment:
    found = sorted([*dates(text), *times(text, split_lines(text))], key=lambda m: (m.start, -m.end))
    return next((moment for moment in found if moment.kind is Kind.DATE), found[0])


@pytest.mark.parametrize("text", ["31/02/2025", "30 February 2025", "29 Feb 2023", "25/13/2025"])
def test_a_date_that_does_not_exist_has_no_value(text: str) -> None:
    assert only(text).value(FRIDAY) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12/3/25", dt.date(2025, 3, 12)),
        ("12.03.2025", dt.date(2025, 3, 12)),
        ("2025-03-12", dt.date(2025, 3, 12)),
        ("Weds 12 Mar", dt.date(2025, 3, 12)),
        ("12th of March", dt.date(2025, 3, 12)),
        ("March 12th, 2024", dt.date(2024, 3, 12)),
        ("the sixth of March 2025", dt.date(2025, 3, 6)),
        ("third of December twenty twenty-five", dt.date(2025, 12, 3)),
        ("8 into 9 May 2025", dt.date(2025, 5, 9)),
        ("Wednesday", dt.date(2025, 3, 12)),
        ("Friday", dt.date(2025, 3, 14)),
        ("last Friday", dt.date(2025, 3, 7)),
        ("next Monday", dt.date(2025, 3, 17)),
        ("today", dt.date(2025, 3, 14)),
        ("yesterday", dt.date(2025, 3, 13)),
        ("the day before yesterday", dt.date(2025, 3, 12)),
        ("tomorrow", dt.date(2025, 3, 15)),
        ("last night", dt.date(2025, 3, 13)),
        ("two weeks ago", dt.date(2025, 2, 28)),
        ("14:30", dt.time(14, 30)),
        ("1430hrs", dt.time(14, 30)),
        ("0230", dt.time(2, 30)),
        ("2.30pm", dt.time(14, 30)),
        ("12.15 am", dt.time(0, 15)),
        ("half past two", dt.time(2, 30)),
        ("half 2 in the afternoon", dt.time(14, 30)),
        ("quarter to three", dt.time(2, 45)),
        ("ten past 4", dt.time(4, 10)),
        ("five and twenty past six", dt.time(6, 25)),
        ("8 o'clock", dt.time(8, 0)),
        ("midnight", dt.time(0, 0)),
    ],
)
def test_value_is_what_was_written(text: str, value: dt.date | dt.time) -> None:
    assert only(text).value(FRIDAY) == value


def test_the_order_of_a_numeric_date_is_the_house_s() -> None:
    assert only("03/04/2025").value(FRIDAY) == dt.date(2025, 4, 3)
    assert only("03/04/2025").value(FRIDAY, day_first=False) == dt.date(2025, 3, 4)
    assert only("3 April 2025").value(FRIDAY, day_first=False) == dt.date(2025, 4, 3)


@pytest.mark.parametrize(
    ("text", "twelve"),
    [
        ("2.30", True),
        ("half past two", True),
        ("12:10", False),
        ("02:30", False),
        ("0230", False),
        ("14.30", False),
        ("2.30pm", False),
        ("noon", False),
    ],
)
def test_a_time_with_no_half_of_the_day_reads_as_two(text: str, twelve: bool) -> None:
    assert only(text).twelve is twelve


def test_finding_imports_nothing_heavy() -> None:
    code = (
        "import sys, recordlint.analysis.completeness as c; "
        "sys.exit('dateparser' in sys.modules or 'spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
