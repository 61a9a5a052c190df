"""The text seen another way, without moving a character: offsets stay those of the original."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """One past the last character."""


def words(text: str) -> frozenset[str]:
    """Return the words of a list kept as prose."""
    return frozenset(text.split())


def lowered(text: str) -> str:
    """Return the text in lower case, of the same length ("İ" alone would grow: it is kept)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def covering(spans: Sequence[Spanned], at: int) -> int:
    """Return the index of the span that holds offset `at`, or of the last one before it; else -1.

    The spans are sorted and do not overlap.
    """
    return bisect_right(spans, at, key=lambda span: span.start) - 1


def mostly_capitals(text: str) -> bool:
    """Whether the words are typed in capitals, as whole notes sometimes are."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.7 * len(letters)


def any_of(*phrases: str) -> str:
    """Return a pattern for any of the phrases, the longest first; a space is any white space."""
    longest = sorted(
        {p for phrase in phrases for p in phrase.split("|")}, key=lambda p: (-len(p), p)
    )
    return "(?:" + "|".join(re.escape(p).replace(r"\ ", r"[^\S\r\n]+") for p in longest) + ")"
