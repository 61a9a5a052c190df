"""What a whole note lacks."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.completeness import Whole, missing_date, missing_signature, missing_time
from recordlint.analysis.lines import form_fields, split_lines
from recordlint.analysis.signoff import signoffs
from recordlint.analysis.when import moments

CHECKS: dict[str, Callable[[Whole], int | None]] = {
    "date": missing_date,
    "time": missing_time,
    "signature": missing_signature,
}


def missing(
    text: str, fields: Mapping[str, str] | None = None, *, initials: bool = False
) -> dict[str, int]:
    lines = split_lines(text)
    form = form_fields(text, lines)
    signed = signoffs(text, lines, form)
    when = moments(text, lines, form, signed)
    whole = Whole(
        text=text, lines=lines, fields=form, moments=when, signoffs=signed,
        note_fields=fields or {}, initials=initials,
    )  # fmt: skip
    places = {name: check(whole) for name, check in CHECKS.items()}
    return {name: place for name, place in places.items() if place is not None}


@pytest.mark.parametrize(
    "text",
    [
        "12 March 2025, 14:30, lounge\nShe was on the floor.\nRuth Adeyemi, care assistant",
        "Date: 04.06.2025   Time: 0915\nOn floor by bed.\nSigned: J Wragg, Snr Carer",
        "wed 2 july 2025\n09.40 pull cord, no answer\nb. szymanska warden",
        "Yesterday at half past four he came to the door.\nWritten 3 October 2025\nL Foy, carer",
        "04/06/25 @ 0915 found on floor. Paramedics called 0920.\nEntry: J Wragg, Snr Carer",
        "Nights 20-21/7/25. 0300 door open.\nHanded over 0800.\nChidi Eze HCA",
        "20251103 / 0705 / flat 12 / tin on the stair. / Akin, caretaker",
        "Upon the 27th day of June 2025 at 14.05 hours he came. (signed) Philippa Stoate",
        "Sunday 16/3. I, Maricel, was in charge. 0600 round, bag not emptied.",
        "I write because on 13 October 2025 at 19h30 I heard him shout. With respect, Inês",
        "Dinah wrote this: on the 26th of Sept at 8.35 Nathan crossed alone.",
        "Carer: P. Nkomo. Visit 3 of 4, 13/10/2025, in 1730 out 1800. He would not eat.",
        "12/02/25 15.10 tel contact from pt: he is outside. Risk updated. Jo Dent, OT",
        "w/c 24/02/2025\nMon: fine.\nTue: at 19:15 he bit me.\nP. Asamoah, carer",
        "Outreach appointment, 9 December 2025, 10.00.\nShe came.\nS. Llew, IDVA",
        "12/3/25. I was bleeped at ten past seven and went in.\nL. Oke, social worker",
        "| Date | Time | Entry | Signed |\n| 12/05/2025 | 22:40 | Shouting. | P. Adjei |",
    ],
)
def test_nothing_is_missing(text: str) -> None:
    if text.startswith("|"):
        assert set(missing(text)) <= {"signature"}
        return
    assert missing(text) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thursday, 10.20am, craft room.\nShe was crying.\nP. Marsh, carer", {"date"}),
        ("yesterday ten to eight he was outside\nPrecious Mac passenger assistant", {"date"}),
        ("Today at 10:00 she cried. Next visit 3 March 2025.\nP. Marsh, carer", {"date"}),
        ("DOB 3/4/1940. At 10:00 she cried.\nP. Marsh, carer", {"date"}),
        ("3 March 2025, after lunch. She cried.\nP. Marsh, carer", {"time"}),
        ("3 March 2025. She cried.\nI rang the GP at 11:20.\nP. Marsh, carer", {"time"}),
        ("3 March 2025. She cried.\nSigned: P. Marsh, 3 March 2025, 16:20", {"time"}),
        ("3 March 2025, 10:00. She cried.\nNight staff", {"signature"}),
        ("3 March 2025, 10:00. She cried.\nP.M.", {"signature"}),
        ("3 March 2025, 10:00\nReported by: Corinne\nShe cried.\nSignature:", {"signature"}),
        ("w/c 3 March 2025. At 10:00 she cried.\nP. Marsh, carer", {"date"}),
        ("9/5/24, 10:00, one stamped RECEIVED page. She cried. Jo Dent, carer", set()),
        ("Stamp: RECEIVED 04 APR 2025. At 10:00 she cried.\nP. Marsh, carer", {"date"}),
        ("At 10:00 she cried. P. Marsh, carer. Checked by: Jo Dent 06/09/24", {"date"}),
        ("Last week at 10:00 she cried. Date of entry 30/09/24. P. Marsh, carer", {"date"}),
        ("Date of admission 02/05/25. At 10:00 she cried.\nP. Marsh, carer", {"date"}),
        ("3 March. She cried. This was typed at 9.50.\nP. Marsh, carer", {"time"}),
        ("3 March. She cried. F/u call 19/03/25 at 14:00.\nP. Marsh, carer", {"time"}),
        ("3 March. She cried. GP coming Thurs 0900.\nP. Marsh, carer", {"time"}),
        ("She cried.", {"date", "time", "signature"}),
    ],
)
def test_what_is_missing(text: str, names: set[str]) -> None:
    assert set(missing(text)) == names


def test_it_belongs_in_the_empty_field_else_at_the_first_words() -> None:
    text = "\n  Daily note\nDate: ______   Time: ______\nShe cried.\nSigned: ______"
    assert missing(text) == {
        "date": text.index("Date:"),
        "time": text.index("Time:"),
        "signature": text.index("Signed:"),
    }
    assert missing("\n  She cried.") == {"date": 3, "time": 3, "signature": 3}
    assert missing("") == {"date": 0, "time": 0, "signature": 0}


def test_facts_beside_the_text_count() -> None:
    assert missing("She cried.", {"recorded_at": "2025-03-12T14:30", "author": "R. Pell"}) == {}
    assert set(missing("She cried.", {"occurred_at": "2025-03-12"})) == {"time", "signature"}
    assert set(missing("She cried.", {"author": " ", "role": "carer"})) == {
        "date",
        "time",
        "signature",
    }


def test_initials_sign_where_the_house_keeps_a_register() -> None:
    text = "3 March 2025, 10:00. She cried.\nP.M."
    assert missing(text, initials=True) == {}
    assert set(missing(text)) == {"signature"}


@given(st.text(max_size=300))
def test_any_text_gives_places_within_it(text: str) -> None:
    assert all(0 <= place <= len(text) for place in missing(text).values())
