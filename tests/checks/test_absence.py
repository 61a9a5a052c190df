"""What a note should hold and does not."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.absence import Absence
from recordlint.checks.span import Span
from recordlint.errors import RuleError
from recordlint.note import Note


@pytest.mark.parametrize("item", ["date", "time", "signature"])
def test_silent_where_the_fact_is_held_beside_the_text(item: str) -> None:
    note = Note(
        text="Mrs Pell had toast.",
        fields={"occurred_at": "2025-03-12T08:10", "author": "R. Adeyemi"},
    )
    assert list(Absence(item=item).find(Analysis(note))) == []


def test_points_at_the_empty_field_or_at_the_first_line() -> None:
    note = Note(text="Mrs Pell had toast at 08:10 on 4 March 2025.\nSigned: ____\n")
    assert list(Absence(item="signature").find(Analysis(note))) == [Span(45, 45)]
    assert list(Absence(item="date").find(Analysis(Note(text="\n\nToast.")))) == [Span(2, 2)]


def test_an_unknown_item_is_refused() -> None:
    with pytest.raises(RuleError, match="knows date, time, signature"):
        Absence(item="weather")
