"""What a line is stamped with."""

import datetime as dt

import pytest

from recordlint.analysis.lines import split_lines
from recordlint.analysis.stamps import Stamp, day_of, stamp_of


def stamp(words: str) -> Stamp | None:
    return stamp_of(words, split_lines(words)[0])


@pytest.mark.parametrize(
    "words",
    [
        *("", "She sat.", "12 tablets given", "2 x 500 mg", "May sat by the window", "1. She sat."),
        *("Sat by the window", "| 12/03/2025 | ate |", "> 12/03/2025 14:30", "Name: Jo Dent"),
        *("Date of birth: 12/03/2012", "Review date: 12/03/2025", "Daytime telly", "2.45 ml given"),
    ],
)
def test_no_stamp(words: str) -> None:
    assert stamp(words) is None


@pytest.mark.parametrize(
    ("words", "day", "time"),
    [
        ("14/03/25 0210 SN Bell", dt.date(2025, 3, 14), "02:10"),
        ("12/03/2025 14:30 – Call", dt.date(2025, 3, 12), "14:30"),
        ("[2025-03-19 08:12] Jo Hale: x", dt.date(2025, 3, 19), "08:12"),
        ("2025-03-19T08:12:59 x", dt.date(2025, 3, 19), "08:12"),
        ("Thursday 20th Feb 2025 – night shift", dt.date(2025, 2, 20), ""),
        ("14:30 12/03/2025 x", dt.date(2025, 3, 12), "14:30"),
        ("On 2 Apr 2025, at 14:32, Priya Nair wrote:", dt.date(2025, 4, 2), "14:32"),
        ("## 2025-03-12", dt.date(2025, 3, 12), ""),
        ("3.12.24 - Left at 10.05", dt.date(2024, 12, 3), ""),
        ("12/03/2025 7.30pm - 8pm bath", dt.date(2025, 3, 12), "19:30"),
        ("12/03/2025 2 tablets given", dt.date(2025, 3, 12), ""),
        ("Date: 18/01/2025   Shift: early", dt.date(2025, 1, 18), ""),
    ],
)
def test_date_and_time(words: str, day: dt.date, time: str) -> None:
    found = stamp(words)
    assert found is not None
    assert found.date is not None
    assert (day_of(found.date, None), found.time) == (day, time)


@pytest.mark.parametrize(
    ("words", "who", "alone"),
    [
        ("14/03/25 0210 SN Bell", "SN Bell", True),
        ("13/03/25 2015 Dr Ansah FY2", "Dr Ansah", True),
        ("[2025-03-19 08:12] Jo Hale (Duty SW): seen", "Jo Hale", False),
        ("[2025-03-19 08:12] Out of Hours: no calls", "Out of Hours", False),
        ("On 2 Apr 2025, at 14:32, Priya Nair <pn@x.uk> wrote:", "Priya Nair", True),
        ("14/03/2025 02:10 – Staff Nurse A. Bell", "Staff Nurse A. Bell", True),
        ("12/03/2025 14:30 Home visit", "", False),
        ("12/03/2025 Quiet night.  LK", "", False),
        ("07:30 Quiet night.  LK", "", False),
        ("Monday 3 March 2025", "", True),
        ("Monday 3 March 2025 – late shift (page 2)", "", True),
        ("Tuesday", "", True),
        ("AM: washed", "", False),
        ("Night", "", True),
    ],
)
def test_name(words: str, who: str, alone: bool) -> None:
    found = stamp(words)
    assert found is not None
    assert (found.by.words if found.by else "", found.alone) == (who, alone)


@pytest.mark.parametrize(
    ("words", "since", "day"),
    [
        ("Monday", dt.date(2025, 3, 10), dt.date(2025, 3, 10)),
        ("Tuesday", dt.date(2025, 3, 10), dt.date(2025, 3, 11)),
        ("Sunday", dt.date(2025, 3, 10), dt.date(2025, 3, 16)),
        ("Mon 2 January", dt.date(2024, 12, 29), dt.date(2025, 1, 2)),
        ("29 February", dt.date(2025, 3, 1), None),
        ("3 March", None, None),
        ("Monday", None, None),
        ("31/02/2025", None, None),
    ],
)
def test_what_a_date_leaves_out_follows_from_the_page(
    words: str, since: dt.date | None, day: dt.date | None
) -> None:
    found = stamp(words)
    assert found is not None
    assert found.date is not None
    assert day_of(found.date, since) == day
