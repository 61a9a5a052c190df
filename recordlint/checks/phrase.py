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

Phrases are found in lower-cased text, inside one sentence; a hyphen may stand for a space.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from recordlint.data import words
from recordlint.errors import RuleError

if TYPE_CHECKING:
    from spacy.tokens import Token

_GAP = r"(?:[^\S\r\n]+|[-‐‑])"
_WORD = r"[\w'’]+"
_STARTS = re.compile(r"(?<![\w'’])[\w'’]")
_ITEM = re.compile(r"[\w'’*.,&+%-]+(?:/[\w'’*.,&+%-]+)*$")

PEOPLE = ("he", "she", "they", "him", "her", "them", "these", "those")


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


class Phrase:
    """One phrase, ready to be matched at the start of a word."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.kinds: list[str] = []
        self.heads: set[str] = set()
        self.pattern = re.compile(self._compiled(source.split()))

    def _compiled(self, items: list[str]) -> str:
        if not items:
            raise RuleError("a cue is empty. Write at least one word.")
        body, started = "", False
        follows = items.pop()[1:] if items[-1].startswith(">") else ""
        for item in items:
            optional = item.startswith("?") and len(item) > 1
            if not started:
                self.heads |= _heads(item.removeprefix("?"))
            if item == "...":
                body += rf"(?:{_GAP}{_WORD}){{0,3}}?"
                continue
            one = self._item(item[1:] if optional else item)
            if started:
                one = _GAP + one
            elif optional:
                one += _GAP
            body += f"(?:{one})?" if optional else one
            started = started or not optional
        if not started:
            raise RuleError(f"the cue {self.source!r} may match nothing. Give it one word that must be there.")
        ends = r"(?![\w'’]*\w)"
        return body + ends + (f"(?={_GAP}{self._item(follows)}{ends})" if follows else "")

    def _item(self, item: str) -> str:
        if item.startswith("{") and item.endswith("}"):
            return "(?:" + "|".join(_literal(term) for term in _longest_first(words(item[1:-1]))) + ")"
        if item.startswith("<") and item.endswith(">"):
            if item[1:-1] not in KINDS:
                raise RuleError(f"the cue {self.source!r}: <{item[1:-1]}> is not one of {', '.join(KINDS)}.")
            self.kinds.append(item[1:-1])
            return f"(?P<k{len(self.kinds)}>{_WORD})"
        if not _ITEM.match(item):
            raise RuleError(f"the cue {self.source!r}: {item!r} is not an item of a cue.")
        return "(?:" + "|".join(_literal(word) for word in _longest_first(item.split("/"))) + ")"

    def match(self, low: str, start: int, end: int, token_at: "Callable[[int], Token | None]") -> int:
        """Return where the phrase that begins at `start` ends; -1 where it does not stand there."""
        found = self.pattern.match(low, start, end)
        if found is None:
            return -1
        for number, kind in enumerate(self.kinds, 1):
            if found[f"k{number}"] is None:
                continue
            token = token_at(found.start(f"k{number}"))
            if token is None or not KINDS[kind](token):
                return -1
        return found.end()


class Lexicon:
    """Many phrases, found together: those that may begin at a word are looked up by its letters."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_head: dict[str, list[Phrase]] = {}
        for source in dict.fromkeys(v for phrase in phrases for v in _with_and_without(phrase)):
            phrase = Phrase(source)
            for head in phrase.heads:
                self._by_head.setdefault(head, []).append(phrase)

    def __bool__(self) -> bool:
        return bool(self._by_head)

    def find(
        self, low: str, start: int, end: int, token_at: "Callable[[int], Token | None]"
    ) -> Iterator[tuple[int, int]]:
        """Yield the longest phrase at each word of `low[start:end]`, as offsets of `low`."""
        anywhere = self._by_head.get("", [])
        at = start
        while word := _STARTS.search(low, at, end):
            at = word.start()
            first, two = low[at], low[at : at + 2]
            candidates = [*self._by_head.get(two, ()), *anywhere]
            if first != two:
                candidates += self._by_head.get(first, ())
            stop = max((p.match(low, at, end, token_at) for p in candidates), default=-1)
            if stop > at:
                yield at, stop
            at = max(stop, at + 1)


def _with_and_without(source: str) -> Iterator[str]:
    """Yield a phrase for each choice of its optional kinds: a word that is not one must not block it."""
    before, mark, after = source.partition("?<")
    if not mark:
        yield source
        return
    kind, _, rest = after.partition(" ")
    for tail in _with_and_without(rest) if rest else ("",):
        yield f"{before}<{kind} {tail}".rstrip()
        yield f"{before}{tail}".rstrip()


def _heads(item: str) -> set[str]:
    """Return the first letters, two at most, of the words that may begin with this item."""
    if item.startswith("<") or item == "...":
        return {""}
    terms = words(item[1:-1]) if item.startswith("{") else item.split("/")
    heads = set()
    for term in terms:
        plain = term.lower().replace("’", "'")
        head = plain.split()[0].rstrip("*")[:2]
        heads |= {head, head[0]} if len(head) < 2 or head[1] in "'-" else {head}
        if len(plain.rstrip("*")) < 2:
            heads.add(plain[0] if not plain.endswith("*") else "")
    return heads


def _longest_first(terms: Iterable[str]) -> list[str]:
    return sorted(terms, key=lambda term: (-len(term), term))


@cache
def _literal(term: str) -> str:
    """Return the pattern of one word or term; `*` at its end stands for any ending."""
    parts = [
        re.sub("['’]", "['’]?", re.escape(word.rstrip("*"))) + (r"[\w'’]*" if word[-1] == "*" else "")
        for word in term.lower().split()
    ]
    return _GAP.join(parts)
