"""The people of a note: nobody has a part that the note does not give."""

from recordlint.analysis.cast import Cast, cast_of
from recordlint.analysis.lines import split_lines


def cast(text: str) -> Cast:
    return cast_of(text, split_lines(text))


def test_a_name_alone_has_no_part() -> None:
    found = cast("Gwenda came in. She sat down.")
    assert not found.is_staff("gwenda")
    assert not found.is_family("gwenda")
    assert not found.is_writer("gwenda")


def test_a_role_makes_staff() -> None:
    found = cast("I sat with Gwenda (care assistant).\nShanice, room leader, and Nurse Bello came.")
    assert [who for who in ("gwenda", "shanice", "bello", "mum") if found.is_staff(who)] == [
        "gwenda",
        "shanice",
        "bello",
    ]


def test_kin_and_the_subject_are_no_staff() -> None:
    found = cast("Child: Theo Lund\nHis nephew, Stuart Lamb, came. Mum, Mrs Rahmani, rang.")
    people = ("theo", "stuart", "rahmani", "nan", "ruth")
    assert [found.is_family(who) for who in people] == [True, True, True, True, False]
    assert not any(found.is_staff(who) for who in people)


def test_the_writer_goes_by_initials_name_or_title() -> None:
    found = cast("We talked.\nHedda Brightwater, personal tutor")
    assert all(found.is_writer(who) for who in ("hb", "hedda", "brightwater", "ms b"))
    assert not found.is_writer("h")
