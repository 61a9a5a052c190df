"""The kind of check for a view that is owned ("I think", "in my view") and rests on nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from recordlint.analysis import Analysis, basis
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span


@dataclass(frozen=True, kw_only=True)
class Owned:
    """Find `markers` of a view of somebody for which neither a reason nor a sign is given.

    A view is one only where one of the `views` stands in the same sentence; a match that overlaps a
    `pseudo` phrase ("I think it was about four") is none. Source: LMCB1 K71, knowledge-based opinion.
    """

    markers: tuple[str, ...]
    views: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.markers), Lexicon(self.views), Lexicon(self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the marker, to the end of what is said of the view."""
        markers, views, pseudo = self._lexicons
        low, token_at = analysis.low_shade, analysis.token_at
        for index, sentence in enumerate(analysis.sentences):
            reach = (low, sentence.start, sentence.end)
            for start, end in markers.find(*reach, token_at):
                if any(left < end and start < right for left, right in pseudo.find(*reach, token_at)):
                    continue
                view = next(iter(views.find(low, end, sentence.end, token_at)), None) if views else (end, end)
                if view is None or _is_supported(analysis, index, start, end):
                    continue
                yield Span(start, max(end, view[1]))


def _is_supported(analysis: Analysis, index: int, start: int, end: int) -> bool:
    return basis.supported(analysis.basis, index, start, end) or basis.reasoned(
        analysis.basis, analysis.sentences, analysis.low_shade, index, start
    )
