"""Who is of the staff, and who is not."""

from recordlint.analysis import Analysis
from recordlint.analysis.questions.people import People
from recordlint.note import Note


def people(text: str) -> People:
    return Analysis(Note(text=text)).people


def test_nobody_is_found_where_nobody_is_named() -> None:
    found = people("Lunch was at noon.")
    assert (found.staff, found.others, found.initials) == (frozenset(), frozenset(), frozenset())


def test_staff_are_told_from_kin() -> None:
    found = people("Gwen Hale, ward manager, met his brother Carl and Ivy (82).")
    assert found.is_staff("Gwen")
    assert not found.is_staff("Carl")
    assert [found.is_other(name) for name in ("Gwen", "Carl", "Ivy", "her daughter")] == [
        False, True, True, True,
    ]  # fmt: skip


def test_police_and_doctors_are_outsiders() -> None:
    found = people("PC Lowe came.")
    assert found.is_other("PC Lowe")
    assert not found.is_staff("Dr Ahmed")
    assert found.is_staff("the care worker")
