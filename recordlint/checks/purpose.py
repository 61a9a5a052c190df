"""The kind of check for a motive given as the end of what somebody does: "so that he gets …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.analysis.text import regex
from recordlint.checks.ascribed import is_someone
from recordlint.checks.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_S = r"[^\S\r\n]"
_SO = regex(
    rf"\b(?P<plain>so|so that|sos|in order that|just so|only so){_S}"
    rf"(?P<who>he|she|they|we|nobody|no one|somebody|someone|people|staff|everyone|"
    r"the \w+|'?er|'?e)"
    rf"(?P<rest>(?:['’](?:ll|d)|{_S}\w+(?:['’]t)?)[^,.;:!?\r\n]{{0,70}})"
)
_HIDES = regex(
    rf"(?:['’]d|['’]ll|would|will|could|can|did|do|does|might|won['’]?t|can['’]?t|wouldn['’]?t|"
    rf"couldn['’]?t|don['’]?t|didn['’]?t)?{_S}*(?:not|never)?{_S}*(?:have to|need to|get|"
    r"be (?:rung|called|asked|told|moved|sent|caught|found|seen|blamed|bothered|disturbed)|"
    r"see|know|find|notice|tell|ask|hear|look|have (?:an excuse|more|less))\b"
)
_DENIED = regex(r"\b(?:not|never)\b|n['’]t\b|\b(?:wont|cant|dont|didnt|wouldnt|couldnt)\b")
_IT_IS_AN_END = regex(
    rf"(?:['’]ll|['’]d|{_S}(?:will|would|can|could|gets?|do(?:es)?n['’]?t|won['’]?t|can['’]?t|has|"
    r"have))\b"
)
_PRONOUNS = frozenset({"he", "she", "they", "we", "nobody", "no one", "er", "'er", "e", "'e"})
_STAFF = frozenset({"staff", "i", "we", "team", "nurse", "nurses", "carer", "carers"})
_PLANNED = frozenset(
    {"will", "can", "may", "needs", "need", "wants", "likes", "prefers", "should", "must", "sleeps",
     "sits", "is", "are"}
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Purpose:
    """Find purposes that the writer lends to somebody's acts.

    A habit said in the present ("He brings sweets so that she will take his side") and an end that
    is to keep something from somebody ("so they'd not get rung for") can only be guessed at. What
    somebody did once so that they could reach a rail was plain to see, and is left alone. So is
    what staff do, and what a plan provides for.
    """

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield each purpose, from `so` to the end of its clause."""
        low = analysis.low_shade
        for index, sentence in enumerate(analysis.sentences):
            for match in _SO.finditer(low, sentence.start, sentence.end):
                verb = _verb_of_another(analysis, index, match.start())
                if verb is not None and (_is_habit(verb, match) or _is_hiding(verb, match)):
                    yield Span(match.start(), match.end())


def _is_habit(verb: "Token", match: re.Match[str]) -> bool:
    if verb.tag_ not in ("VBZ", "VBP") or verb.lower_ in _PLANNED:
        return False
    # "so" alone may only tell what followed: "He is afraid of dogs, so the visit was cancelled"
    return match["plain"] != "so" or (
        match["who"] in _PRONOUNS and bool(_IT_IS_AN_END.match(match["rest"]))
    )


def _is_hiding(verb: "Token", match: re.Match[str]) -> bool:
    rest = match["rest"].strip()
    return (
        verb.tag_ in ("VBD", "VBN")
        and match["who"] in _PRONOUNS
        and bool(_HIDES.match(rest))
        and bool(_DENIED.search(rest))
    )


def _verb_of_another(analysis: Analysis, index: int, at: int) -> "Token | None":
    """Return the first word of the last verb before an offset, unless staff are its subject."""
    sentence, doc = analysis.sentences[index], analysis.docs[index]
    for token in reversed([t for t in doc if sentence.start + t.idx < at]):
        subject = next((c for c in token.children if c.dep_ == "nsubj" and c.i < token.i), None)
        if token.pos_ not in ("VERB", "AUX") or subject is None:
            continue
        if subject.lower_ in _STAFF or not (is_someone(subject) or subject.pos_ == "NOUN"):
            return None
        return next((c for c in token.children if c.dep_ == "aux"), token)
    return None
