"""A stretch of words that is not the writer's own statement, and which stretch decides."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 4000
"""Characters. A longer stretch is handed out in pieces, so that a look-up has a bound."""


class Whose(StrEnum):
    """Whose words a stretch holds. What lies in no stretch is the writer's own statement."""

    OTHER = "other"
    WRITER = "writer"  # the writer giving what they themselves said or asked at the time
    COLLEAGUE = "colleague"  # somebody else of the staff, putting a question to the person


class How(StrEnum):
    """How the text shows it."""

    QUOTED = "quoted"
    DIALOGUE = "dialogue"
    REPORTED = "reported"
    CONTINUED = "continued"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of one speaker. `who` is the speaker as the text names them, "" where it does not."""

    start: int
    end: int
    whose: Whose
    how: How
    who: str = ""


def others(start: int, end: int, who: str = "", how: How = How.REPORTED) -> Stretch:
    """Return a stretch of somebody else's words; never one that ends before it starts."""
    return Stretch(start=start, end=max(start, end), whose=Whose.OTHER, how=how, who=who)


def whose_words(layer: tuple[Stretch, ...], start: int, end: int) -> Stretch | None:
    """Return the stretch that holds these words, or None where they are the writer's statement.

    A quotation says more than the report around it, so the innermost stretch decides. Words that
    begin inside a stretch, or lie in it by half or more, belong to it. The layer is sorted.
    """
    best: Stretch | None = None
    at = bisect_left(layer, end, key=lambda stretch: stretch.start)
    while at > 0:
        at -= 1
        stretch = layer[at]
        if start - stretch.start > LONGEST:
            break
        overlap = min(end, stretch.end) - max(start, stretch.start)
        inside = stretch.start <= start < stretch.end or 2 * overlap >= end - start > 0
        if inside and overlap > 0 and (best is None or _length(stretch) < _length(best)):
            best = stretch
    return best


def _length(stretch: Stretch) -> int:
    return stretch.end - stretch.start


def in_pieces(stretch: Stretch) -> list[Stretch]:
    """Return the stretch, cut where it is longer than `LONGEST`; nothing where it is empty."""
    if _length(stretch) <= LONGEST:
        return [stretch] if _length(stretch) else []
    cuts = range(stretch.start, stretch.end, LONGEST)
    return [
        Stretch(
            start=cut,
            end=min(cut + LONGEST, stretch.end),
            whose=stretch.whose,
            how=stretch.how,
            who=stretch.who,
        )
        for cut in cuts
    ]
