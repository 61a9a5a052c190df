"""The kind of check for a raised voice: rows of marks, words in capitals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recordlint.analysis import Analysis
from recordlint.analysis.text import mostly_capitals
from recordlint.checks.span import Span

_MARKS = re.compile(r"[!?]{2,}|[\U0001F600-\U0001F64F\U0001F910-\U0001F92F]+|\blol\b", re.I)
_CAPITALS = re.compile(
    r"(?<=[a-z,;] )(?:[A-Z]{4,}(?:'[A-Z]+)?(?: [A-Z]{2,}(?:'[A-Z]+)?)*)(?= [a-z]|[.!?]|$)", re.M
)

_SHOUTED = frozenset(
    ("again", "always", "never", "still", "every", "nothing", "nobody", "very", "only", "must")
)
"""Words that alone in capitals are no short form."""


@dataclass(frozen=True, kw_only=True)
class Emphasis:
    """Point at rows of exclamation or question marks, faces, and words shouted in a sentence."""

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield them in reading order, outside quotation marks."""
        text = analysis.shade
        for match in _MARKS.finditer(text):
            yield Span(*match.span())
        if mostly_capitals(text):
            return
        for match in _CAPITALS.finditer(text):
            if len(match[0].split()) > 1 or match[0].lower() in _SHOUTED:
                yield Span(*match.span())
