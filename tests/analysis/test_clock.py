"""Dates and times are told from what only looks like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.clock import dates, times
from recordlint.analysis.lines import split_lines
from recordlint.analysis.moment import Kind


def found_dates(text: str) -> list[tuple[Kind, str]]:
    return [(moment.kind, moment.words) for moment in dates(text)]


def found_times(text: str) -> list[str]:
    return [moment.words for moment in times(text, split_lines(text))]


@pytest.mark.parametrize(
    "text",
    [
        "May helped her up and Will may go in March.",
        "May 2 staff go with him?",
        "Pain score 10/10, then 4/10. BP 120/80.",
        "in 2025 and 2019, aged 12",
        "24/7 care, 1/2 a tablet",
        "She sat on the bed in the sun.",
        "He was wed.",
        "99/99/2025",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert found_dates(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("On 12/3/25 he fell", Kind.DATE, "12/3/25"),
        ("12.03.2025", Kind.DATE, "12.03.2025"),
        ("2025-03-12T14:30", Kind.DATE, "2025-03-12"),
        ("Weds 12 Mar", Kind.DATE, "Weds 12 Mar"),
        ("the 12th of March 2025", Kind.DATE, "12th of March 2025"),
        ("dictated 28 10 2025 for the team", Kind.DATE, "28 10 2025"),
        ("He was up.\n15/8\nTeam", Kind.DATE, "15/8"),
        ("| 10/11 | 14:10 | Gary came |", Kind.DATE, "10/11"),
        ("Fri 14/3", Kind.DATE, "Fri 14/3"),
        ("5 11 25 - got there", Kind.DATE, "5 11 25"),
        ("Nights 20-21/7/25", Kind.DATE, "20-21/7/25"),
        ("Sat nights", Kind.WEEKDAY, "Sat"),
        ("last Thursday", Kind.WEEKDAY, "last Thursday"),
        ("since Mon", Kind.WEEKDAY, "Mon"),
        ("he came yesterday", Kind.RELATIVE, "yesterday"),
    ],
)
def test_what_is_a_date(text: str, kind: Kind, words: str) -> None:
    assert (kind, words) in found_dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "a mark of 3 cm, seen by 2 staff",
        "room 14, BP 120/80, score 10/10",
        "Ring 0114 496 0123 or 07700 900123.",
        "NHS 943 476 5919",
        "4.62 kg, 2.50 ml and 36.50 degrees",
        "£3.50 and £12.30",
        "code 1430, ref 0447, PC 1204",
        "on 12.03.2025",
        "in 2025, since 2019, March 2020",
        "1:10 ratio",
        "half a tablet, half an hour",
        "5 to 10 minutes",
        "at four points, by 2 carers",
        "the midday supervisor",
        "this morning, after lunch, at teatime",
        "2 x 1.25 cm",
        "ROOM 2 pm to am",
        "It was disgusting, at seven.",
        "he had gone two days, has gone four of the five",
        "scored 10 45 on it",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert found_times(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("approx 14:30", ["14:30"]),
        ("at 14.30 she", ["14.30"]),
        ("1430hrs", ["1430hrs"]),
        ("0230 bell", ["0230"]),
        ("at 2015 he left", ["2015"]),
        ("2.30pm", ["2.30pm"]),
        ("7pm", ["7pm"]),
        ("1150pm", ["1150pm"]),
        ("3-4pm", ["3", "4pm"]),
        ("1600-1730", ["1600", "1730"]),
        ("16:10 to 17:05", ["16:10", "17:05"]),
        ("20h50", ["20h50"]),
        ("half 2", ["half 2"]),
        ("half past two", ["half past two"]),
        ("quarter to three", ["quarter to three"]),
        ("ten past 4", ["ten past 4"]),
        ("twenty-five to one", ["twenty-five to one"]),
        ("8 o'clock", ["8 o'clock"]),
        ("two in the afternoon", ["two in the afternoon"]),
        ("at sixteen twenty I went", ["sixteen twenty"]),
        ("at noon", ["noon"]),
        ("Got there 12 ish", ["12 ish"]),
        ("tenish", ["tenish"]),
        ("just gone ten", ["ten"]),
        ("rocked in 10 45, late", ["10 45"]),
        ("just after nine he fell", ["nine"]),
        ("around seven thirty she", ["seven thirty"]),
        ("I asked him alone 1620 what he wanted", ["1620"]),
        ("at 9 I rang", ["9"]),
    ],
)
def test_what_is_a_time(text: str, words: list[str]) -> None:
    assert found_times(text) == words


def test_figures_are_times_where_the_note_writes_times_so() -> None:
    assert found_times("0410 bell\nmum in 1215 with bags") == ["0410", "1215"]
    assert found_times("mum in 1215 with bags") == []


@given(st.text(max_size=300))
def test_any_text_gives_moments_within_it(text: str) -> None:
    for moment in [*dates(text), *times(text, split_lines(text))]:
        assert 0 <= moment.start < moment.end <= len(text)
        assert text[moment.start : moment.end] == moment.words
