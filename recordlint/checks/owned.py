"""The kind of check for a view that is owned ("I think", "in my view") and rests on nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from recordlint.analysis import Analysis, basis
from recordlint.analysis.text import regex
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span

_STOP = regex(r"[,.;:!?]|[^\S\r\n](?:and|but)[^\S\r\n]")


@dataclass(frozen=True, kw_only=True)
class Owned:
    """Find `markers` of a view of somebody for which neither a reason nor a sign is given.

    A view is one only where one of the `views` stands in the same sentence; a match that overlaps a
    `pseudo` phrase ("I think it was about four") is none. Source: LMCB1 K71.
    """

    markers: tuple[str, ...]
    views: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.markers), Lexicon(self.views), Lexicon(self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield each marker with the clause that follows it."""
        markers, views, pseudo = self._lexicons
        low, token_at = analysis.low_shade, analysis.token_at
        for index, sentence in enumerate(analysis.sentences):
            reach = (analysis.words, sentence.start, sentence.end)
            for start, end in markers.find(*reach, token_at):
                looks_so = pseudo.find(*reach, token_at)
                if any(Span(start, end).overlaps(Span(*place)) for place in looks_so):
                    continue
                if views and not any(views.find(analysis.words, end, sentence.end, token_at)):
                    continue
                if not _is_supported(analysis, index, start, end):
                    yield Span(start, _clause_end(low, end, sentence.end))


def _clause_end(low: str, start: int, end: int) -> int:
    stop = _STOP.search(low, start, end)
    return start + len(low[start : stop.start() if stop else end].rstrip())


def _is_supported(analysis: Analysis, index: int, start: int, end: int) -> bool:
    return basis.supported(analysis.basis, index, start, end) or basis.reasoned(
        analysis.basis, analysis.sentences, analysis.low_shade, index, start
    )
