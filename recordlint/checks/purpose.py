"""The kind of check for a motive given as the end of what somebody does: "so that he gets …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.checks.ascribed import is_someone
from recordlint.checks.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_SO = re.compile(
    r"\b(?:so(?:[^\S\r\n]that|s)?|in order that|just so|only so)[^\S\r\n]"
    r"(?P<who>he|she|they|we|nobody|no one|nobody|somebody|someone|people|staff|everyone|the \w+|'?er|'?e)"
    r"(?P<rest>(?:['’](?:ll|d)|[^\S\r\n]\w+(?:['’]t)?)[^,.;:!?\r\n]{0,70})",
    re.I,
)
_HIDES = re.compile(
    r"(?:['’]d|['’]ll|would|will|could|can|did|do|does|might|won['’]?t|can['’]?t|wouldn['’]?t|couldn['’]?t|don['’]?t|"
    r"didn['’]?t)?[^\S\r\n]*(?:not|never)?[^\S\r\n]*(?:have to|need to|get|be (?:rung|called|asked|told|moved|sent|"
    r"caught|found|seen|blamed|bothered|disturbed)|see|know|find|notice|tell|ask|hear|look|have (?:an excuse|more|less))\b",
    re.I,
)
_DENIED = re.compile(r"\b(?:not|never)\b|n['’]t\b|\b(?:wont|cant|dont|didnt|wouldnt|couldnt)\b", re.I)
_DOES = ("VBZ", "VBP")


@dataclass(frozen=True, kw_only=True)
class Purpose:
    """Find purposes that the writer lends to somebody's acts.

    A habit said in the present ("He brings sweets so that she will take his side") and an end that
    is to keep something from somebody ("so they'd not get rung for") can only be guessed at. What
    somebody did once so that they could reach a rail was plain to see, and is left alone.
    """

    ends: str = "any"

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield each purpose, from `so` to the end of its clause."""
        for index, sentence in enumerate(analysis.sentences):
            for match in _SO.finditer(analysis.shade, sentence.start, sentence.end):
                does = _main_verb(analysis, index, match.start())
                if does is None:
                    continue
                verb, subject = does
                if not is_someone(subject) and subject.pos_ != "NOUN":
                    continue
                if subject.lower_ in ("staff", "i", "we", "team"):
                    continue
                habit = verb.tag_ in _DOES and not _is_planned(verb)
                hides = _HIDES.match(match["rest"].strip()) and _DENIED.search(match["rest"]) and match["who"].lower() in (
                    "they", "he", "she", "we", "nobody", "no one", "er", "'er", "e", "'e",
                )
                if habit or (hides and verb.tag_ in ("VBD", "VBN") and _same(match["who"], subject)):
                    yield Span(match.start(), match.end())


def _main_verb(analysis: Analysis, index: int, at: int) -> "tuple[Token, Token] | None":
    """Return the last verb before an offset that has a subject, and its subject."""
    sentence, doc = analysis.sentences[index], analysis.docs[index]
    for token in reversed([t for t in doc if sentence.start + t.idx < at]):
        if token.pos_ not in ("VERB", "AUX"):
            continue
        subject = next((c for c in token.children if c.dep_ == "nsubj" and c.i < token.i), None)
        if subject is not None:
            first = next((c for c in token.children if c.dep_ == "aux"), token)
            return first, subject
    return None


def _is_planned(verb: "Token") -> bool:
    """Whether the verb tells of a plan or an ability: `will move`, `can sit`, `needs to be turned`."""
    return verb.lower_ in ("will", "can", "may", "needs", "need", "wants", "likes", "prefers", "should", "must", "sleeps", "sits")


def _same(who: str, subject: "Token") -> bool:
    """Whether the purpose is about the doer, as far as its pronoun can tell."""
    return who.lower() not in ("we",) or subject.lower_ != "we"
