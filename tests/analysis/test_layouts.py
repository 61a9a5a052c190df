"""Each layout, and where in it an entry begins; what is split as a whole stands in test_entries."""

import time

import pytest

from recordlint.analysis.layouts import (
    LAYOUTS,
    Source,
    daily_rows,
    day_headings,
    forms,
    signed_entries,
    stamped,
    tables,
)
from recordlint.analysis.lines import split_lines


def source(text: str) -> Source:
    return Source(text, split_lines(text))


def test_nothing_is_no_layout() -> None:
    for text in ("", "\n\n", "x", "-----\n", "12/03/2025", "12/03/2025\n13/03/2025\n14/03/2025"):
        assert [layout(source(text)) for layout in LAYOUTS] == [[]] * len(LAYOUTS)


def test_forms_need_three_labels_a_date_and_an_author_each_time() -> None:
    one = "Date: 3 March 2025\nTime: 9am\nWorker: Jo Dent\nDetails: ate\n\n"
    marks = forms(source(one + one.replace("3 M", "4 M")))
    assert [(m.index, m.date, m.time) for m in marks] == [
        (0, "2025-03-03", "09:00"),
        (5, "2025-03-04", "09:00"),
    ]
    assert forms(source(one + one)) == []
    assert forms(source(one + one.replace("Jo Dent", ""))) == []


def test_forms_may_have_a_title_each() -> None:
    one = "Record {0}\nDate/Time: {0}/3/25 13:45\nAuthor: Jo Dent\nType: visit\nSeen.\n\n"
    marks = forms(source(one.format(1) + one.format(2)))
    assert [(m.index, m.time) for m in marks] == [(0, "13:45"), (6, "13:45")]


def test_tables_need_full_dates_and_names() -> None:
    table = "| Date | Time | What | By |\n| 3/3/25 | 0930 | ate | J. Dent |\n"
    rest = "| {} | 0930 | ate | {} |\n"
    assert len(tables(source(table + rest.format("4/3/25", "J. Dent")))) == 2
    assert tables(source(table + rest.format("4/3", "J. Dent"))) == []
    assert tables(source(table + rest.format("4/3/25", ""))) == []
    assert tables(source(table + rest.format("4/3/25", "J. Dent") + "Jo Dent, carer\n")) == []


def test_stamps_are_in_order() -> None:
    one = "{} 0930 SN Bell\nShe ate.\n"
    days_of = ("1/3/25", "2/3/25", "3/3/25", "4/3/25")
    assert len(stamped(source("".join(map(one.format, days_of))))) == 4
    assert len(stamped(source("".join(map(one.format, reversed(days_of)))))) == 4
    assert stamped(source("".join(map(one.format, ("3/3/25", "1/3/25", "4/3/25", "2/3/25"))))) == []


def test_a_night_runs_into_the_next_day() -> None:
    page = "{} March 2025\n2200 She sat. (Jo)\n0100 She slept. (Jo)\n"
    marks = daily_rows(source(page.format(3) + page.format(5)))
    assert [(m.date, m.time) for m in marks] == [
        ("2025-03-03", "22:00"),
        ("2025-03-04", "01:00"),
        ("2025-03-05", "22:00"),
        ("2025-03-06", "01:00"),
    ]


def test_most_entries_are_signed() -> None:
    signed, bare = "{}/3/25 She ate. (Jo Dent)\n", "{}/3/25 She ate.\n"
    nine = "".join(signed.format(day) for day in range(1, 10))
    assert len(signed_entries(source(nine + bare.format(10)))) == 10
    assert signed_entries(source(nine + "".join(bare.format(day) for day in range(10, 20)))) == []


def test_days_of_a_diary_have_the_author_of_the_page() -> None:
    week = "\nMonday\nate\n\nTuesday\nate\n\nWednesday\nate\n"
    marks = day_headings(source("Carer: Jo Dent\nWeek commencing 10 March 2025\n" + week))
    assert [(m.date, m.by.words if m.by else "") for m in marks] == [
        ("2025-03-10", "Jo Dent"),
        ("2025-03-11", "Jo Dent"),
        ("2025-03-12", "Jo Dent"),
    ]
    marks = day_headings(source("Week ending Sunday 16 March 2025, daily log\n" + week))
    assert [m.date for m in marks] == ["2025-03-10", "2025-03-11", "2025-03-12"]
    staffed = "Monday 3 March 2025\nStaff: Ana Reyes\nLate in. She had toast.\n\n"
    log = "Daily log\n\n" + "".join(staffed.replace("3 M", f"{day} M") for day in (3, 10, 17))
    assert [m.by.words for m in day_headings(source(log)) if m.by] == ["Ana Reyes"] * 3
    assert day_headings(source("What I saw\n" + week)) == []


@pytest.mark.parametrize(
    "piece",
    [
        "{}/3/25 1400 She sat. (Jo Dent, SW)\n",
        "\n{}/3/25\n\nShe sat.\n\nJo Dent, carer\n",
        "{}/3/25\n14:30 She sat.\nand ate\n",
        "{}/3/25 (",
        "\n" * 40,
        "14:30 She sat\n",
        "| {}/3/25 | ate | J. Dent |\n",
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def took(times: int) -> float:
        text = "| Date | What | By |\n" * (piece[0] == "|") + "".join(
            piece.format(n % 28 + 1) for n in range(times)
        )
        start = time.perf_counter()
        for layout in LAYOUTS:
            layout(source(text))
        return time.perf_counter() - start

    took(10)
    assert took(1600) < 40 * max(took(200), 0.002)
