"""Words as they were meant: a slip of one letter in a word that matters is mended before reading.

Records are typed by tired people in a hurry. "She is manipluative" is read as it was meant, so that
every layer understands it; nobody's spelling is ever a finding, and places are those of the text as
it was written. Only words that a cue or a layer looks for are mended, and only where what stands
there is no word (rules/words/near.txt holds the words that are near them), and no name.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from recordlint.data import words

_SHORTEST = 4
"""Letters: a shorter word is one slip away from too many others. Words of four are mended
only where a word of the commonest was meant."""
_SHORTEST_CUE = 5
"""Letters of a slip that may be mended to any of the words sought."""
_SHORTEST_LACKING = 6
"""Letters, where one is lacking: "junie" is a name."""
_SHORTEST_CHANGED = 7
"""Letters, where one stands for another: "manipulatove"."""
_SHORTEST_CAPITAL = 8
"""Letters, where the word has a capital, as at the head of a sentence: mostly it is a name."""
_LONGEST = 20
"""Letters: what is longer is no word, and would take long to try."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORD = re.compile(r"(?<![\w'’@./-])[A-Za-z][a-z]{3,18}(?:['’]t)?(?![\w@]|['’]\w)")
_STARTS = re.compile(r"(?:^|[.!?:;\"“‘'\n(•*-])\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A word that was mended: where it stands as meant, and where as written."""

    start: int
    end: int
    written_start: int
    written_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """A text as it was meant, and the way back to the text as it was written."""

    text: str
    slips: tuple[Slip, ...] = ()

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the text as meant stands as written."""
        return self._back(start, to_end=False), self._back(end, to_end=True)

    def _back(self, at: int, *, to_end: bool) -> int:
        index = bisect_right(self.slips, at, key=lambda slip: slip.start) - 1
        if index < 0:
            return at
        slip = self.slips[index]
        if at >= slip.end:
            return at - slip.end + slip.written_end
        if at == slip.start:
            return slip.written_start
        return slip.written_end if to_end else slip.written_start


def meant(text: str) -> Meant:
    """Return the text with slips in words that matter mended."""
    parts: list[str] = []
    slips: list[Slip] = []
    last = moved = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word[0].isupper() and not _may_begin(text, match):
            continue
        right = mended(word.lower().replace("’", "'"))
        if not right:
            continue
        right = right.capitalize() if word[0].isupper() else right
        parts += [text[last : match.start()], right]
        start = match.start() + moved
        moved += len(right) - len(word)
        last = match.end()
        slips.append(
            Slip(
                start=start,
                end=start + len(right),
                written_start=match.start(),
                written_end=match.end(),
            )
        )
    return Meant(text="".join([*parts, text[last:]]), slips=tuple(slips))


def _may_begin(text: str, match: re.Match[str]) -> bool:
    """Whether a word with a capital may have it as the first of its sentence, and be no name."""
    begins = _STARTS.search(text, max(0, match.start() - 4), match.start())
    return bool(begins) and len(match[0]) >= _SHORTEST_CAPITAL


@lru_cache(maxsize=20_000)
def mended(word: str) -> str:
    """Return the one word that matters and was meant, "" where the word stands as it is."""
    if not _SHORTEST <= len(word) <= _LONGEST or word in sought() or _is_word(word):
        return ""
    common = {one for one in _before_the_slip(word, lacking=True) if one in _common()}
    if len(common) == 1:
        return common.pop()
    if common or len(word) < _SHORTEST_CUE:
        return ""
    lacking = len(word) >= _SHORTEST_LACKING
    found = {one for one in _before_the_slip(word, lacking=lacking) if one in sought()}
    return found.pop() if len(found) == 1 else ""


def _is_word(word: str) -> bool:
    """Whether a word stands as it is: a word, one without its apostrophe, or one of theirs."""
    if word in _near() or _NO_APOSTROPHE.fullmatch(word):
        return True
    return word.endswith("s") and (word[:-1] in sought() or word[:-1] in _near())


_NO_APOSTROPHE = re.compile(
    r"\w+n'?t|(?:they|you|we|i|he|she|it|that|there|what|who)(?:re|ve|ll|d|s|m)"
)


@cache
def sought() -> frozenset[str]:
    """Return the words that cues, word lists and layers look for."""
    return frozenset(words("sought")) | _common()


@cache
def _common() -> frozenset[str]:
    """Return the words by which any text is understood: those of telling, asking and time."""
    return frozenset(words("spelt"))


@cache
def _near() -> frozenset[str]:
    return frozenset(words("near"))


def _before_the_slip(word: str, *, lacking: bool) -> Iterator[str]:
    """Yield what a word with one slip after its first letter may have been meant for.

    `lacking` is whether a letter may be lacking.
    """
    for at in range(1, len(word)):
        if len(word) > _SHORTEST_CUE or word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if len(word) >= _SHORTEST_CHANGED:
            yield from (word[:at] + letter + word[at + 1 :] for letter in _LETTERS)
    if lacking:
        for at in range(1, len(word) + 1):
            yield from (word[:at] + letter + word[at:] for letter in _LETTERS)
