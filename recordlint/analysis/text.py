"""The text seen another way, without moving a character: offsets stay those of the original."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar, cast

_Found = TypeVar("_Found")


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


_RUN = re.compile(r"\w(?:[\w'’]*\w)?")
_JOINT = re.compile(r"[^\S\r\n]+|[-‐‑]")


def spoken(word: str) -> str:
    """Return a word with plain apostrophes."""
    return word.replace("’", "'")


class Words:
    """The words of a lower-cased text, with their places: what phrases are matched against."""

    __slots__ = ("_joined", "_remembered", "ends", "places", "starts", "words")

    def __init__(self, low: str) -> None:
        places = [match.span() for match in _RUN.finditer(low)]
        self.starts = [start for start, _ in places]
        self.ends = [end for _, end in places]
        self.words = [spoken(low[start:end]) for start, end in places]
        self._joined = [
            bool(_JOINT.fullmatch(low, end, start))
            for end, start in zip(self.ends, self.starts[1:], strict=False)
        ]
        self.places: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            self.places.setdefault(word, []).append(at)
        self._remembered: dict[object, Any] = {}

    def remembered(self, key: object, work: "Callable[[Words], _Found]") -> "_Found":
        """Return what `work` makes of these words, worked out once for a key."""
        if key not in self._remembered:
            self._remembered[key] = work(self)
        found: _Found = self._remembered[key]
        return found

    def is_joined(self, at: int) -> bool:
        """Whether only a space or a hyphen parts word `at` from the next."""
        return 0 <= at < len(self._joined) and self._joined[at]


_SURROGATE = re.compile("[\ud800-\udfff]")


def sound(text: str) -> str:
    """Return the text, of the same length, without lone surrogates: no encoding can carry them."""
    return _SURROGATE.sub("\ufffd", text)


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


class Lazy:
    """A regular expression that is compiled when it is first used.

    There are hundreds, and compiling them all takes longer than checking a note.
    """

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            self.__dict__[method] = getattr(compiled, method)
        self.__dict__["pattern"] = compiled.pattern
        return getattr(compiled, name)


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled when it is first used."""
    return cast("re.Pattern[str]", Lazy(source, flags))
