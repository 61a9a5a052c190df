"""How sure a figure is: 95 % bootstrap intervals over notes, seeded.

The notes are drawn anew, with replacement, some thousands of times; the interval is what the middle
95 % of the draws give. Notes and not lines are drawn because the lines of one note go together. A
figure without a single fault has an interval of no width: it does not say how many would be found
among more notes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from recordlint.measure.tally import Tally

SEED = 20250312
DRAWS = 2000
_MIDDLE = (2.5, 97.5)

Floats: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From low to high, both within."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """Those of a tally; None where there was nothing to take a share of."""

    precision: Interval | None
    recall: Interval | None
    f1: Interval | None


def intervals(tallies: Sequence[Tally]) -> Intervals:
    """Return the intervals of the sum of tallies, given one a note (a note may add nothing)."""
    rows = [(t.right, t.false, t.found, t.missed) for t in tallies]
    counts = np.array(rows, dtype=np.float64).reshape(-1, 4)
    right, false, found, missed = (_draws(len(rows)) @ counts).T
    precision = _share(right, right + false)
    recall = _share(found, found + missed)
    return Intervals(
        precision=_middle(precision),
        recall=_middle(recall),
        f1=_middle(_f1(precision, recall)),
    )


@cache
def _draws(notes: int) -> Floats:
    """Return how often each note is drawn: a row a draw. The same for all figures of a corpus."""
    if not notes:
        return np.zeros((DRAWS, 0))
    rng = np.random.default_rng(SEED)
    return rng.multinomial(notes, np.full(notes, 1 / notes), size=DRAWS).astype(np.float64)


def _share(part: Floats, whole: Floats, *, empty: float = np.nan) -> Floats:
    return np.divide(part, whole, out=np.full_like(whole, empty), where=whole != 0)


def _f1(precision: Floats, recall: Floats) -> Floats:
    """Return the harmonic means; as in a tally, a share of nothing is 1, but not where both are."""
    first, second = np.nan_to_num(precision, nan=1.0), np.nan_to_num(recall, nan=1.0)
    mean = _share(2 * first * second, first + second, empty=0.0)
    return np.where(np.isnan(precision) & np.isnan(recall), np.nan, mean)


def _middle(values: Floats) -> Interval | None:
    known = values[~np.isnan(values)]
    if not known.size:
        return None
    low, high = np.percentile(known, _MIDDLE)
    return Interval(low=float(low), high=float(high))
