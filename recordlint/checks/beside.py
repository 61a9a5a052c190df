"""The kind of check for cues that count only beside something: of a mark, "from a hand"."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from recordlint.analysis import Analysis
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Find `cues` where one of the `beside` phrases stands in their sentence or the one before.

    `alone` are cues that need nothing beside them; a match that overlaps a `pseudo` phrase is none.
    """

    cues: tuple[str, ...]
    beside: tuple[str, ...]
    alone: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.cues), Lexicon(self.beside), Lexicon(self.alone), Lexicon(self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the cues, in reading order, the longest of those that overlap."""
        cues, beside, alone, pseudo = self._lexicons
        token_at = analysis.token_at
        was_beside, was_line = False, -2
        for sentence in analysis.sentences:
            reach = (analysis.words, sentence.start, sentence.end)
            is_beside = any(beside.find(*reach, token_at))
            found = list(alone.find(*reach, token_at))
            if is_beside or (was_beside and sentence.line - was_line <= 1):
                found += cues.find(*reach, token_at)
            was_beside, was_line = is_beside, sentence.line
            if not found:
                continue
            looks_so = list(pseudo.find(*reach, token_at))
            at = sentence.start
            for start, end in sorted(set(found), key=lambda place: (place[0], -place[1])):
                span = Span(start, end)
                if start >= at and not any(span.overlaps(Span(*place)) for place in looks_so):
                    yield span
                    at = end
