"""The language in which rules write their cues, and a fast search for many of them at once.

A phrase is a row of items with a space between them. An item is

- `word`: that word; an apostrophe in it may be missing in the text (`didn't` finds "didnt");
- `word*`: any word that begins so;
- `this/that`: either;
- `{list}`: any term of rules/words/list.txt;
- `<adj>`: any word that the parse says is one (see `KINDS`);
- `?item`: perhaps there;
- `>item`, as the last: must follow, but is no part of what is found;
- `...`: up to three words of any kind.

Phrases are found in lower-cased text, inside one sentence, between words that only a space or a
hyphen
parts. They are matched word by word: thousands of regular expressions would take seconds to
compile.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from recordlint.analysis.text import Words, spoken
from recordlint.data import words
from recordlint.errors import RuleError

if TYPE_CHECKING:
    from spacy.tokens import Token

_ITEM = re.compile(r"[\w'’*.,&+%-]+(?:/[\w'’*.,&+%-]+)*$")
_WITHIN = re.compile(r"[\s-]+")
_MOST_BETWEEN = 3

PEOPLE = ("he", "she", "they", "him", "her", "them", "these", "those")

TokenAt = Callable[[int], "Token | None"]
Term = tuple[str, ...]


def _is_person(token: "Token") -> bool:
    return (
        token.lower_ in PEOPLE
        or token.pos_ == "PROPN"
        or token.lemma_.lower() in words("people")
        or token.lower_ in words("people")
    )


KINDS: dict[str, Callable[["Token"], bool]] = {
    "adj": lambda token: token.pos_ == "ADJ" or token.tag_ in ("VBN", "JJ"),
    "adv": lambda token: token.pos_ == "ADV",
    "noun": lambda token: token.pos_ in ("NOUN", "PROPN"),
    "verb": lambda token: token.pos_ in ("VERB", "AUX"),
    "past": lambda token: token.tag_ in ("VBD", "VBN"),
    "done": lambda token: token.tag_ in ("VBN", "VBD") and token.pos_ in ("VERB", "AUX"),
    "now": lambda token: token.tag_ in ("VBZ", "VBP"),
    "doing": lambda token: token.tag_ == "VBG",
    "number": lambda token: token.pos_ == "NUM",
    "person": _is_person,
}
"""What may stand in angle brackets."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item: any of some words, beginnings or longer terms, or any word of a kind."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    kind: str = ""
    optional: bool = False
    follows: bool = False
    gap: bool = False

    @property
    def shortest(self) -> int:
        """The length of its shortest word; 0 where it may be any."""
        starts = [term[0] for term in self.terms]
        return min(map(len, (*self.words, *self.beginnings, *starts)), default=0)

    def ends(self, text: Words, at: int, token_at: TokenAt) -> Iterator[int]:
        """Yield, longest first, how many words on the item may end that begins at word `at`."""
        for term in self.terms:
            if all(text.is_joined(at + n) for n in range(len(term) - 1)) and _spell(text, at, term):
                yield at + len(term)
        word = text.words[at]
        if word in self.words or (self.beginnings and word.startswith(self.beginnings)):
            yield at + 1
        elif self.kind:
            token = token_at(text.starts[at])
            if token is not None and KINDS[self.kind](token):
                yield at + 1


def _spell(text: Words, at: int, term: Term) -> bool:
    for n, part in enumerate(term):
        word = text.words[at + n]
        if word != part and not (part[-1] == "*" and word.startswith(part[:-1])):
            return False
    return True


_GAP = Item(gap=True)


@cache
def _item(written: str) -> Item:
    """Read one item.

    Raises:
        RuleError: it is none.
    """
    if written == "...":
        return _GAP
    if len(written) > 1 and written[0] in "?>":
        inner = _item(written[1:])
        return Item(
            words=inner.words, beginnings=inner.beginnings, terms=inner.terms, kind=inner.kind,
            optional=written[0] == "?", follows=written[0] == ">",
        )  # fmt: skip
    if written[0] == "<" and written[-1] == ">":
        if written[1:-1] not in KINDS:
            raise RuleError(f"{written} is not one of {', '.join(KINDS)}.")
        return Item(kind=written[1:-1])
    if written[0] == "{" and written[-1] == "}":
        return _any_of(words(written[1:-1]))
    if not _ITEM.match(written):
        raise RuleError(f"{written!r} is not an item of a cue.")
    return _any_of(written.split("/"))


def _any_of(alternatives: Iterable[str]) -> Item:
    single: set[str] = set()
    beginnings: set[str] = set()
    longer: set[Term] = set()
    for alternative in alternatives:
        for plain in _with_and_without_apostrophes(alternative.lower()):
            parts = tuple(_WITHIN.split(plain.strip("-")))
            if len(parts) > 1:
                longer.add(parts)
            elif plain.endswith("*"):
                beginnings.add(plain[:-1])
            else:
                single.add(plain)
    terms = tuple(sorted(longer, key=lambda term: (-len(term), term)))
    return Item(words=frozenset(single), beginnings=tuple(sorted(beginnings)), terms=terms)


def _with_and_without_apostrophes(word: str) -> tuple[str, ...]:
    plain = spoken(word)
    return (plain, plain.replace("'", "")) if "'" in plain else (plain,)


class Phrase:
    """One phrase, ready to be matched at a word."""

    __slots__ = ("items",)

    def __init__(self, source: str) -> None:
        try:
            self.items = tuple(_item(written) for written in source.split())
        except RuleError as error:
            raise RuleError(f"the cue {source!r}: {error}") from None
        if not self.items:
            raise RuleError("a cue is empty. Write at least one word.")
        if all(item.optional or item.gap or item.follows for item in self.items):
            raise RuleError(
                f"the cue {source!r} may match nothing. Give it one word that must be there."
            )

    def anchor(self) -> tuple[Item | None, int, int]:
        """Return an item of fixed words that must be there, and how many words stand before it.

        At least and at most. Of several the longest, since long words are rare; None where the
        words before cannot be counted.
        """
        best: tuple[Item | None, int, int] = (None, 0, 0)
        longest = least = most = 0
        for item in self.items:
            if item.gap or item.follows:
                break
            if not item.optional and item.shortest > longest:
                best, longest = (item, least, most), item.shortest
            if item.terms:
                break
            least, most = least + (not item.optional), most + 1
        return best

    def match(self, text: Words, at: int, stop: int, token_at: TokenAt) -> int:
        """Return the word after the phrase that begins at word `at`; -1 where none does."""
        return self._match(0, text, at, at, stop, token_at)

    def _match(
        self, index: int, text: Words, at: int, begun: int, stop: int, token_at: TokenAt
    ) -> int:
        if index == len(self.items):
            return at
        item = self.items[index]
        joined = at < stop and (at == begun or text.is_joined(at - 1))
        if item.gap:
            return self._skip(index + 1, text, at, begun, stop, token_at)
        if joined:
            for end in item.ends(text, at, token_at):
                if end <= stop:
                    after = (
                        at
                        if item.follows
                        else self._match(index + 1, text, end, begun, stop, token_at)
                    )
                    if after >= 0:
                        return after
        return self._match(index + 1, text, at, begun, stop, token_at) if item.optional else -1

    def _skip(
        self, index: int, text: Words, at: int, begun: int, stop: int, token_at: TokenAt
    ) -> int:
        for skipped in range(_MOST_BETWEEN + 1):
            after = self._match(index, text, at + skipped, begun, stop, token_at)
            if after >= 0:
                return after
            if at + skipped >= stop or not text.is_joined(at + skipped - 1):
                break
        return -1


class Lexicon:
    """Many phrases, found together.

    Only those are tried whose anchor, a word they cannot do without, is there.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[tuple[int, Phrase]]] = {}
        self._by_letters: dict[str, list[tuple[int, Phrase]]] = {}
        self._anywhere: list[Phrase] = []
        for source in dict.fromkeys(phrases):
            self._index(Phrase(source))

    def _index(self, phrase: Phrase) -> None:
        anchor, least, most = phrase.anchor()
        if anchor is None:
            self._anywhere.append(phrase)
            return
        starts = {term[0] for term in anchor.terms}
        for before in range(least, most + 1):
            for word in anchor.words | {start for start in starts if start[-1] != "*"}:
                self._by_word.setdefault(word, []).append((before, phrase))
            for letters in {
                *anchor.beginnings,
                *(start[:-1] for start in starts if start[-1] == "*"),
            }:
                self._by_letters.setdefault(letters[:2], []).append((before, phrase))

    def __bool__(self) -> bool:
        return bool(self._by_word or self._by_letters or self._anywhere)

    def find(
        self, text: Words | str, start: int, end: int, token_at: TokenAt
    ) -> Iterator[tuple[int, int]]:
        """Yield the longest phrase at each word of a stretch of text, as offsets of it."""
        if isinstance(text, str):  # a stretch that nothing else will search
            for one, other in self.find(
                Words(text[start:end]), 0, end - start, lambda at: token_at(at + start)
            ):
                yield one + start, other + start
            return
        places, tried = text.remembered(self, self._candidates)
        index = bisect_left(places, bisect_left(text.starts, start)) if places else 0
        at, stop = 0, bisect_left(text.starts, end) if index < len(places) else 0
        for place in places[index:]:
            if place >= stop:
                return
            last = (
                max(phrase.match(text, place, stop, token_at) for phrase in tried[place])
                if place >= at
                else -1
            )
            if last > place:
                yield text.starts[place], text.ends[last - 1]
                at = last

    def _candidates(self, text: Words) -> tuple[list[int], dict[int, list[Phrase]]]:
        """Return the words at which a phrase may begin, in order, and the phrases at each."""
        found: dict[int, list[Phrase]] = {}
        for word, places in text.places.items():
            for before, phrase in (
                *self._by_word.get(word, ()),
                *self._by_letters.get(word[:2], ()),
                *(self._by_letters.get(word[:1], ()) if len(word) > 1 else ()),
            ):
                for place in places:
                    found.setdefault(place - before, []).append(phrase)
        for place in range(len(text.words)) if self._anywhere else ():
            found.setdefault(place, []).extend(self._anywhere)
        return sorted(place for place in found if place >= 0), found
