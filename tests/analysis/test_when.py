"""The part that each date and time plays."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.lines import form_fields, split_lines
from recordlint.analysis.signoff import signoffs
from recordlint.analysis.when import Kind, Moment, Part, moments


def found(text: str) -> tuple[Moment, ...]:
    lines = split_lines(text)
    fields = form_fields(text, lines)
    return moments(text, lines, fields, signoffs(text, lines, fields))


def parts(text: str) -> list[tuple[str, Part]]:
    return [(moment.words.strip("."), moment.part) for moment in found(text)]


HEAD = "Larch House\nMrs Pell\nThe lounge\nPresent: me\nShe was on the floor.\n"


@pytest.mark.parametrize("text", ["", "\n\n", "She was on the floor.", "BP 120/80, room 14, 3 cm"])
def test_no_moments(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("At 14:30 I went in.", Part.EVENT),
        ("14:30 bell, found on floor", Part.EVENT),
        ("At 10.20 Ms Lund told me that Poppy had been crying.", Part.EVENT),
        ("By 18:32 I was in the house.", Part.EVENT),
        ("I was bleeped by the ward at 17.55.", Part.EVENT),
        ("Passed to me 12.50 by Mrs Oke.", Part.EVENT),
        ("He stayed in bed until 11.30.", Part.EVENT),
        ("I rang the office at 17.55.", Part.CALL),
        ("I went up to Mrs Oke's office at 1.05.", Part.CALL),
        ("Told Sister Boateng at 07:05.", Part.CALL),
        ("13:20 rang 111", Part.CALL),
        ("11:15 Rosalba rang back", Part.CALL),
        ("Manager informed: 17:00", Part.CALL),
        ("She will ring the GP at 15:00.", Part.PLANNED),
        ("Mr Fenn is to ring before noon.", Part.PLANNED),
        ("I will look in on her until 8pm.", Part.PLANNED),
        ("I will ring again at 9.00am tomorrow.", Part.PLANNED),
        ("Written up at 19:10.", Part.WRITTEN),
        ("Nurse Ayodele saw the wrist at 11.30.", Part.OTHER),
        ("Body map done 16:20.", Part.OTHER),
        ("Signed: A. Okafor, carer, 14:30", Part.SIGNED),
    ],
)
def test_part_of_a_time(text: str, part: Part) -> None:
    assert [p for w, p in parts(HEAD + text) if w[0].isdigit() or w == "noon"] == [part]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Date of incident: 13 March 2025", Part.EVENT),
        ("On 13 March 2025 he fell.", Part.EVENT),
        ("DOB: 13/03/1941", Part.OTHER),
        ("His GP (letter, 13 March 2025) says so.", Part.OTHER),
        ("Care plan reviewed 13/03/2025.", Part.OTHER),
        ("Week commencing 13 March 2025", Part.OTHER),
        ("The panel will meet on 13 March 2025.", Part.PLANNED),
        ("Next visit: 13 March 2025", Part.PLANNED),
        ("Sent: 13 March 2025", Part.WRITTEN),
        ("Written 13 March 2025", Part.WRITTEN),
        ("Signed: A. Okafor, carer, 13/03/2025", Part.SIGNED),
        ("A. Okafor, carer\n13/03/2025", Part.SIGNED),
    ],
)
def test_part_of_a_date(text: str, part: Part) -> None:
    assert [m.part for m in found(HEAD + text) if m.kind is Kind.DATE] == [part]


def test_a_time_goes_with_the_date_it_follows() -> None:
    assert parts("Written 5 August 2025, 08:15\nShe was on the floor.") == [
        ("5 August 2025", Part.WRITTEN),
        ("08:15", Part.WRITTEN),
    ]


def test_a_note_goes_on_after_the_name_of_its_author() -> None:
    text = (
        "Dictated by Joan Oke, nurse, at 16:50. I saw him on the ward that day with her at 15:00."
    )
    assert parts(text) == [("16:50", Part.WRITTEN), ("15:00", Part.EVENT)]


def test_a_call_that_opens_the_note_is_the_event() -> None:
    assert parts("Telephone note\nMrs Carr rang me at 2.10pm.") == [("2.10pm", Part.EVENT)]


@given(st.text(max_size=300))
def test_any_text_gives_moments_within_it_that_do_not_overlap(text: str) -> None:
    at = 0
    for moment in found(text):
        assert at <= moment.start < moment.end <= len(text)
        at = moment.end


@given(
    st.lists(
        st.sampled_from(
            [
                "14:30",
                "1430",
                "half",
                "past",
                "two",
                "May",
                "12",
                "3/25",
                "Mon",
                "will",
                "\n",
                "rang",
            ]
        )
    )
)
def test_any_order_of_its_words_gives_moments_within_it(words: list[str]) -> None:
    text = " ".join(words)
    for moment in found(text):
        assert text[moment.start : moment.end] == moment.words


@pytest.mark.parametrize(
    "piece", ["12:30 ", "1430 ", "12/3/25 ", "11:00 will ring ", "twenty ", " "]
)
def test_cost_grows_with_length_alone(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    began = time.perf_counter()
    found(text)
    assert time.perf_counter() - began < 15
