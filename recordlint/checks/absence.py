"""The kind of check for what a note should hold and does not: a date, a time, a signature."""

from collections.abc import Iterator
from dataclasses import dataclass

from recordlint.analysis import Analysis, completeness
from recordlint.checks.span import Span
from recordlint.errors import RuleError

_MISSING = {
    "date": completeness.missing_date,
    "time": completeness.missing_time,
    "signature": completeness.missing_signature,
    "place": completeness.missing_place,
}


@dataclass(frozen=True, kw_only=True)
class Absence:
    """Point at where `item` (date, time, signature or place) belongs, if the note lacks it.

    Source: LMCB1 P19, timed, dated and signed.
    """

    item: str

    def __post_init__(self) -> None:
        if self.item not in _MISSING:
            raise RuleError(f"the check 'absence' knows {', '.join(_MISSING)}, not {self.item!r}.")

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield one empty span, or nothing."""
        whole = completeness.Whole(
            text=analysis.text,
            lines=analysis.lines,
            fields=analysis.fields,
            moments=analysis.moments,
            signoffs=analysis.signoffs,
            note_fields=analysis.note.fields,
            initials=analysis.house.initials,
        )
        place = _MISSING[self.item](whole)
        if place is not None:
            yield Span(place, place)
