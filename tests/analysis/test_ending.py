import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.ending import closing_name, is_name_shaped, opening_name
from recordlint.analysis.lines import Layout, form_fields, split_lines
from recordlint.analysis.signoff import signoffs

BODY = (
    "12/3/25 about 2.30pm in the lounge. Mrs Bell was shouting for her sister Cyril and pulled the "
    "cloth off the table. I sat with her ten minutes and told the senior."
)
LOW = BODY.lower()
SIGNS = [
    "bola",
    "bola hca",
    "Bola A.",
    "bola a",
    "BOLA, HCA",
    "nneka nights",
    "Nneka (bank)",
    "- nneka",
    "– nneka x",
    "nneka xx",
    "its nneka",
    "this is nneka",
    "from nneka",
    "by nneka",
    "thanks nneka",
    "cheers tunde",
    "ta tunde",
    "tunde 14.50",
    "tunde 12/3/25",
    "tunde 3pm",
    "tunde ward 4",
    "tunde, first floor",
    "tunde y4",
    "miss okoro",
    "Mrs Okoro Y2",
    "Mr Haq (TA)",
    "mr haq",
    "Nurse Wanjiru",
    "sr wanjiru",
    "wanjiru rn",
    "wanjiru m rn",
    "M Wanjiru",
    "m. wanjiru",
    "wanjiru student nurse",
    "student nurse wanjiru",
    "piotr",
    "Piotr Zielinski",
    "piotr zielinski",
    "p. zielinski hca",
    "zielinski p",
    "piotr - agency",
    "piotr agency",
    "Piotr, agency",
    "piotr (agency)",
    "coach femi",
    "femi u9s",
    "femi k",
    "Ola, key worker",
    "ola bank hca",
    "Ines",
    "inês",
    "zsofia",
    "Handed over by Zsofia",
    "h/o Zsofia to Bev",
    "Zsofia -> Bev",
    "zsofia → bev",
    "Entered ZK (Zsofia Kiss)",
    "Written ZK (Zsofia Kiss)",
    "Dr Anand",
    "gurpreet hcsw",
    "gurpreet, waking night",
    "Gurpreet night staff",
    "auntie gloria",
    "kasia, from the first floor",
    "marta k.",
    "agnieszka w",
    "a. wrona",
    "bd 5 rn t obi",
    "pin 98i2345e jose r.",
    "jose ramos student nurse yr 2",
    "miss t",
    "mrs d, lunchtime",
    "gem, ta",
    "al",
    "daz - sleep in",
    "kw kev",
    "regards\nd marsh",
    "pat m to lee s handover",
    "entered pm (pat moran)",
    "(pat)",
    "this was patience",
    "i am patience",
    "p. osei 12/03/25 14.50",
    "witnessed and written: p. osei",
]
SIGNS_NOT = [
    "told the senior",
    "he is asleep",
    "obs stable",
    "toast and jam",
    "will monitor",
    "mum aware",
    "night staff",
    "bank staff",
    "no concerns",
    "gave tea to Cyril",
    "Cyril asleep",
    "asleep",
    "settled",
    "Settled.",
    "fine now",
    "calm",
    "lounge",
    "paracetamol",
    "paracetamol 1g",
    "lorazepam given",
    "weetabix",
    "lemon sponge",
    "in bed",
    "bed",
    "Cyril",
    "Mrs Bell",
    "mrs bell",
    "Cyril – asleep",
    "rang Marta",
    "told Marta",
    "Marta told",
    "Marta aware",
    "sat with Marta",
    "with Marta",
    "to Marta",
    "for Marta",
    "ask Priti",
    "GP Dr Shah",
    "resident Joan",
    "HCA",
    "hca",
    "carer, nights",
    "Bluebell Staffing",
    "Team Poppy",
    "Oak House",
    "staff nurse, Kestrel",
    "UTI",
    "DATIX",
    "nil else",
    "ate both",
    "all well",
    "tbc",
    "hungry",
    "sobbing",
    "MK",
    "J.D.C.",
    "K.B.",
    "D. (carer)",
    "j.t. (year 2 TA)",
    "Passed on",
    "happy",
    "kettle on",
    "porridge",
    "fish fingers",
    "apple crumble",
    "cottage pie",
    "orange squash",
    "wheelchair",
    "hoisted",
    "zimmer",
    "no injury",
    "bruising",
    "hip sore",
    "left knee",
    "Calpol 5ml",
    "skin intact",
    "body map done",
    "GP 9am",
    "999",
    "Kath knows",
    "Sue to chase",
    "Told: Sue",
    "dr told",
    "Ravi came",
    "lovely",
    "incontinent",
    "dehydrated",
    "catheter",
    "diarrhoea",
    "vomit",
    "aggressive",
    "lethargic",
    "Elm Court",
    "Leeds",
    "tena pad",
    "zopiclone",
    "haribo",
    "lego",
    "minecraft",
    "iPad",
    "snakes and ladders",
    "netball",
    "rounders",
    "phonics",
    "swings",
    "climbing frame",
]
OPENS = [
    "hi all tunde from lates. ",
    "its nneka again. ",
    "this is piotr writing. ",
    "my name is zsofia i work nights. ",
    "im ola the new carer. ",
    "Ola (nights) - ",
    "Ola (TA): ",
    "by gurpreet bank ",
    "from femi nights. ",
    "hello bev, wanjiru from agency. ",
    "its hamid the new helper. ",
    "Hi Jan, Hamid from nights. ",
    "my name hamid i am volunteer. ",
    "Noor (HCA) - ",
    "by hamid agency ",
    "this is hamid speaking ",
    "Report of Hamid Noor\n",
]
OPENS_NOT = [
    "its time for tea. ",
    "this is the third time. ",
    "i am worried about her. ",
    "im not happy. ",
    "its marta who fell. ",
    "this is cyril again. ",
    "by lunch staff were short. ",
    "from lunch staff sat with her. ",
    "Cyril (resident) - ",
    "Report of fall today. ",
    "hi all please read. ",
    "my name is on the rota. ",
    "its cold here. ",
]


def signed(text: str) -> bool:
    lines = split_lines(text)
    return any(sign.names_author for sign in signoffs(text, lines, form_fields(text, lines)))


@pytest.mark.parametrize("ending", SIGNS)
def test_a_name_as_the_last_words_signs_in_small_letters(ending: str) -> None:
    assert signed(LOW + " " + ending.lower())


@pytest.mark.parametrize("ending", SIGNS_NOT)
def test_other_last_words_do_not(ending: str) -> None:
    assert not signed(LOW + " " + ending.lower())
    assert not signed(BODY + " " + ending)


@pytest.mark.parametrize("opening", OPENS)
def test_a_writer_who_gives_a_name_first_signs(opening: str) -> None:
    assert signed(opening + BODY)


@pytest.mark.parametrize("opening", OPENS_NOT)
def test_other_first_words_do_not(opening: str) -> None:
    assert not signed(opening + BODY)


def test_a_bracket_that_ends_a_sentence_does_not_sign() -> None:
    assert not signed(LOW[:-1] + " (mrs jaffrey, cook).")
    assert not signed(BODY[:-1] + " (Idris).")


def test_names_are_told_from_common_words() -> None:
    assert is_name_shaped("kath")
    assert is_name_shaped("Rose")
    assert not is_name_shaped("nurse")
    assert not is_name_shaped("tuesday")


@given(st.text(max_size=200))
def test_any_text_gives_names_within_it(text: str) -> None:
    lines = [line for line in split_lines(text) if line.layout is not Layout.BLANK]
    for one in (closing_name(text, lines, lower=True), opening_name(text, lines)):
        assert one is None or 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize("piece", ["its a ", "a. ", "hi ", " - ", "pat to ", "(a) "])
def test_cost_grows_with_length_alone(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    lines = list(split_lines(text))
    began = time.perf_counter()
    closing_name(text, lines, lower=True)
    opening_name(text, lines)
    assert time.perf_counter() - began < 5
