"""The kind of check that most rules use: words that set it off, and words that only look so."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from recordlint.analysis import Analysis
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span
from recordlint.errors import RuleError


@dataclass(frozen=True, kw_only=True)
class Cue:
    """Find cues, sentence by sentence, in the text outside quotation marks.

    `cues` are phrases (see `recordlint.checks.phrase`); `patterns` are regular expressions over the
    lower-cased sentence, of which the group `cue`, where there is one, is what sets the rule off. A
    match that overlaps one of the `pseudo` phrases ("no doubt" in "no doubt about the dose") is
    none. With `near`, the sentence must hold one of those phrases too.
    """

    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.cues and not self.patterns:
            raise RuleError("the check 'cue' needs 'cues' or 'patterns'.")

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.cues), Lexicon(self.pseudo), Lexicon(self.near)

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self.patterns)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the cues of each sentence, in reading order, without overlaps."""
        cues, pseudo, near = self._lexicons
        for sentence in analysis.sentences:
            reach = (analysis.words, sentence.start, sentence.end, analysis.token_at)
            found = [Span(*place) for place in cues.find(*reach)]
            found += self._matches(analysis.low_shade, sentence.start, sentence.end)
            if not found or (near and not any(near.find(*reach))):
                continue
            only_look_so = [Span(*place) for place in pseudo.find(*reach)] if pseudo else []
            yield from apart(s for s in found if not any(s.overlaps(p) for p in only_look_so))

    def _matches(self, low: str, start: int, end: int) -> Iterator[Span]:
        for pattern in self._compiled:
            cue = "cue" if "cue" in pattern.groupindex else 0
            yield from (Span(*match.span(cue)) for match in pattern.finditer(low, start, end))


def apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the longest of those that overlap."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.start)):
        if span.end > span.start and not any(span.overlaps(other) for other in kept):
            kept.append(span)
    yield from sorted(kept)
