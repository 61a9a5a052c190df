"""Who an entry is shown to be by."""

import pytest

from recordlint.analysis.bylines import Byline, byline, closing_byline, is_compiled, page_byline
from recordlint.analysis.lines import split_lines


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("SN Bell", "SN Bell"),
        ("Dr Ansah FY2", "Dr Ansah"),
        ("K. Mottershead, SW", "K. Mottershead"),
        ("Duty – R. Escott", "R. Escott"),
        ("Duty Worker (C. Imrie)", "C. Imrie"),
        ("Sunil Prakash (Team Manager)", "Sunil Prakash"),
        ("Ty", "Ty"),
    ],
)
def test_a_name_is_kept_with_its_rank_and_without_its_role(said: str, words: str) -> None:
    assert byline(said, strict=True) == Byline(words=words, named=True)


@pytest.mark.parametrize("said", ["DW", "J.D.C.", "SD / YL"])
def test_initials_do_not_sign(said: str) -> None:
    assert byline(said) == Byline(words=said.rstrip("."), named=False, initials=True)


@pytest.mark.parametrize(
    "said", ["", "GP", "Home visit", "Phone call", "Room 4", "seen by Dr Shah", "night staff"]
)
def test_nobody(said: str) -> None:
    assert byline(said, strict=True) is None


def closing(text: str) -> str:
    who = closing_byline(text, split_lines(text))
    return who.words if who else ""


@pytest.mark.parametrize(
    "text",
    [
        *("", "She sat.", "12/03/2025 – Taken to see Dr Shah.", "3 March\nShe ate with Jo.\n"),
        *("14.11.24 - Told Mum and GP", "She said (twice)", "3 March 2025\nPhone call\n"),
    ],
)
def test_unsigned(text: str) -> None:
    assert closing(text) == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("12/03/2025 – Rang Mum. (K. Marsh, SW)", "K. Marsh"),
        ("12/03/2025 – Rang Mum [KM]", "KM"),
        ("07:30  All in, float counted.  DW", "DW"),
        ("14.11.24 - Told Mum and GP. RH", "RH"),
        ("AM: Ate half. J. Kpodo", "J. Kpodo"),
        ("09:00 Tablets given. — Agnes Kpodo", "Agnes Kpodo"),
        ("3 March\nShe ate.\n\nM. Sithole, support worker\n", "M. Sithole"),
        ("3 March\nShe ate.\nSigned: Ann Brown\nRole: carer\n", "Ann Brown"),
    ],
)
def test_signed_at_the_end(text: str, who: str) -> None:
    assert closing(text) == who


def test_the_page_names_its_writer() -> None:
    for head in (
        "Foster diary\nCarer: Maureen Pike\nYoung person: Ty",
        "Log kept by Maureen Pike",
        "Diary   Foster carer: Maureen Pike   Week 3",
    ):
        assert page_byline(head) == Byline(words="Maureen Pike", named=True)
    for head in ("Young person: Ty Pike", "Carer:", "Social worker: to be named"):
        assert page_byline(head) is None


def test_a_table_that_somebody_answers_for() -> None:
    assert is_compiled("Compiled by Lorna Tsegaye")
    assert not is_compiled("Printed 12/03/2025")
