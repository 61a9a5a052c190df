"""Who a few words name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.person import Person, bare, is_full_name, is_role, read_person


@pytest.mark.parametrize("value", ["", "12/03/2025 14:30", "______", "the", "9.30pm on"])
def test_nobody_is_named(value: str) -> None:
    assert read_person(value, lower=False) is None


@pytest.mark.parametrize(
    "value",
    [
        "Night staff",
        "HCA, nights",
        "Oak class teacher",
        "Bluebell Staffing, agency",
        "Team leader",
        "staff nurse, Kestrel",
        "Bank nurse, Rowan Ward",
        "Midwife, Team Poppy",
        "Ashgrove House",
        "Supply DSL",
        "Vol. tea lady",
        "Awaiting Dr",
    ],
)
def test_a_role_or_a_place_is_no_name(value: str) -> None:
    who = read_person(value, lower=False)
    assert who is None or who.name == ""


@pytest.mark.parametrize(
    ("value", "name", "role"),
    [
        ("A. Okafor, Senior Carer", "A. Okafor", "Senior Carer"),
        ("Staff Nurse Jincy Thekkel", "Jincy Thekkel", "Staff Nurse"),
        ("Donna Marsh carer", "Donna Marsh", "carer"),
        ("Pim van Rooyen, HCA 12/03/2025, 14:00", "Pim van Rooyen", "HCA"),
        ("Jo Lavery RN SCPHN", "Jo Lavery", "RN SCPHN"),
        ("Lucia Ferrante level two coach", "Lucia Ferrante", "level coach"),
        ("Philippa Gorringe deputy manager Ashdene", "Philippa Gorringe", "deputy manager"),
        ("Trish xx", "Trish", ""),
        ("Jo Hall, support worker", "Jo Hall", "support worker"),
        ("May Chen, midwife", "May Chen", "midwife"),
        ("Will Tate", "Will Tate", ""),
    ],
)
def test_a_name_stands_apart_from_its_role(value: str, name: str, role: str) -> None:
    assert read_person(value, lower=False) == Person(
        name=name, role=role, initials=False, stray=False
    )


@pytest.mark.parametrize("value", ["JK", "J.D.C.", "c.m.", "MK 24/01/2025"])
def test_initials_are_told_from_names(value: str) -> None:
    who = read_person(value, lower=True)
    assert who is not None
    assert who.initials


def test_small_letters_name_only_where_they_may() -> None:
    assert read_person("desmond okonjo waking night", lower=False) == Person(
        name="", role="waking night", initials=False, stray=True
    )
    assert read_person("desmond okonjo waking night", lower=True) == Person(
        name="desmond okonjo", role="waking night", initials=False, stray=False
    )


def test_prose_is_stray() -> None:
    who = read_person("Sister Boateng told the day team", lower=False)
    assert who is not None
    assert who.stray


def test_words() -> None:
    assert bare("Snr.") == "snr"
    assert is_role("nurses")
    assert not is_role("Okafor")
    assert [is_full_name(w) for w in ("Ng", "MK", "A.Thorne", "jo", "jk")] == [
        True,
        False,
        True,
        True,
        False,
    ]


@given(st.text(max_size=200), st.booleans())
def test_any_words_can_be_read(value: str, lower: bool) -> None:
    who = read_person(value, lower=lower)
    assert who is None or who.name or who.role
