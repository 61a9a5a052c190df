"""How far the reader's likelihoods can be taken at their word.

Of the sentences that it calls some 70 % likely to hold an opinion, 70 % should. Sentences are
gathered in ten bins by likelihood; the error is the mean gap between what was said and what was so,
weighed by how many sentences lie in each bin (expected calibration error: Guo et al. 2017, "On
Calibration of Modern Neural Networks").
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recordlint.analysis import Analysis
from recordlint.analysis.reading import CATEGORIES
from recordlint.measure.corpus import Labelled

BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Sentences of like likelihood: how many, how many with a label, the sum of what was said."""

    count: int = 0
    labelled: int = 0
    said: float = 0.0

    def __add__(self, other: "Bin") -> "Bin":
        return Bin(
            count=self.count + other.count,
            labelled=self.labelled + other.labelled,
            said=self.said + other.said,
        )


Bins = tuple[Bin, ...]
EMPTY: Bins = (Bin(),) * BINS


def added(one: Bins, other: Bins) -> Bins:
    """Return the bins of two corpora as those of one."""
    return tuple(a + b for a, b in zip(one, other, strict=True))


def error(bins: Bins) -> float:
    """Return the expected calibration error; 0 where there is no sentence."""
    total = sum(one.count for one in bins)
    return sum(abs(one.said - one.labelled) for one in bins) / total if total else 0.0


def calibration(note: Labelled, analysis: Analysis) -> Mapping[str, Bins]:
    """Return, by category, the sentences of a note that are not wholly somebody else's words."""
    found = {category: list(EMPTY) for category in CATEGORIES}
    for index, sentence in enumerate(analysis.sentences):
        if analysis.is_theirs(sentence.start, sentence.end):
            continue
        place = analysis.written(sentence.start, sentence.end)
        shown = [g for g in note.gold if g.overlaps(*place)]
        for category, likely in zip(CATEGORIES, analysis.reading[index].likely, strict=True):
            at = min(int(likely * BINS), BINS - 1)
            right = any(category in g.accepts for g in shown)
            found[category][at] += Bin(count=1, labelled=int(right), said=likely)
    return {category: tuple(bins) for category, bins in found.items()}


def shares(bins: Sequence[Bin]) -> list[tuple[int, float, float]]:
    """Return, for each bin, its sentences, the mean of what was said, and the share that was so."""
    return [
        (b.count, b.said / b.count if b.count else 0.0, b.labelled / b.count if b.count else 0.0)
        for b in bins
    ]
