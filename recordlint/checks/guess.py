"""The kind of check for a guess made with a helping verb: `must have slipped`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex
from recordlint.checks.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_WILL = r"(?:will|['’]?ll|wo|won['’]?t|will not)"
_HAVE = r"(?:have|['’]ve|of|ha|a|hae|av|['’]a)"
_BETWEEN = (
    r"(?:(?:not|n['’]?t|well|easily|just|also|only|all|already|even|still|actually|really|"
    r"simply|"
    r"probably|possibly|perhaps|both|at least|somehow|once|never)[^\S\r\n]+){0,3}"
)
_PAST = regex(
    r"\b(?P<modal>must|might|may|could|can|(?<=he)['’]d|(?<=they)['’]d|(?<=it)['’]d|can['’]?t|"
    r"cannot|couldn['’]?t|mustn['’]?t|mightn['’]?t|"
    r"could not|can not|must not|would|wouldn['’]?t|will|won['’]?t|(?<=\w)['’]ll|(?:it|that|he|"
    r"she|they)ll)"
    rf"[^\S\r\n]+{_BETWEEN}{_HAVE}[^\S\r\n]+{_BETWEEN}(?P<done>\w+)"
    r"|\b(?P<short>must|might|may|could|would)(?:['’]?ve|a)[^\S\r\n]+"
    rf"{_BETWEEN}(?P<shortdone>\w+)"
)
"""A helping verb, `have` however it is spelt (`must of`, `might've`), and what was done."""

_HAS_TO = regex(
    r"\b(?:has|have|had|['’]s|['’]ve)[^\S\r\n]+(?:got[^\S\r\n]+)?to[^\S\r\n]+"
    rf"(?:{_HAVE}[^\S\r\n]+(?P<done>\w+)|be[^\S\r\n]+(?P<being>\w+ing|him|her|them|the|someone|"
    rf"somebody|connected|linked|related|down|something)\b)"
)
"""`has to have seen it`, `it's got to be him`."""
_MUST_BE = regex(
    r"(?<=,)[^\S\r\n]+(?P<be>(?:it[^\S\r\n]+|there[^\S\r\n]+)?(?:(?:has|['’]s got|"
    r"got)[^\S\r\n]+to|"
    r"must|will|['’]?ll|might)[^\S\r\n]+(?:be|have|do))(?=[^\S\r\n]*(?:[.,;!|]|$))"
)
"""Hung on at the end: `there's somebody in that flat, has to be`."""
_MUST_KNOW = regex(
    r"\bmust[^\S\r\n]+(?:surely[^\S\r\n]+|really[^\S\r\n]+)?"
    r"(?:know|think|want|cost|run to|come from|hate|feel|realise|realize|owe|reckon|believe|"
    r"suspect)\b"
)
"""What goes on in a head cannot be laid down as a duty."""
_STAFF = frozenset({"i", "we", "you", "staff", "carers", "everyone", "everybody", "all", "members"})
_NOW = regex(
    rf"\b(?P<modal>must|might|may|could)[^\S\r\n]+{_BETWEEN}be[^\S\r\n]+{_BETWEEN}(?P<next>\w+)"
)
_IS_WHO = regex(
    r"\b(?P<who>it|that|this|they|these|those)[^\S\r\n]?(?:will|['’]ll|"
    r"ll)[^\S\r\n]+(?:just[^\S\r\n]+)?be"
    r"[^\S\r\n]+(?P<next>[\w’']+)"
)
_UNSURE = frozenset({
    "it", "that", "this", "there", "these", "those", "which", "they", "someone", "somebody",
    "something"
})  # fmt: skip
_NOT_DONE = frozenset({
    "thickened", "pureed", "fortified", "mashed", "minced", "restricted", "limited", "a", "an",
    "the", "no", "any", "some", "own", "it", "his", "her", "their", "my", "our", "your", "this",
    "that", "these", "those", "to", "one", "two", "in", "on"
})  # fmt: skip
"""What follows `have` in `she may have a biscuit`: the verb is `have` itself."""
_COUNTERFACTUAL = frozenset({
    "like", "liked", "love", "loved", "prefer", "preferred", "expected", "want", "wanted", "hoped",
    "thought", "done", "helped"
})  # fmt: skip
_GUESSED_KNOWLEDGE = frozenset({
    "been", "known", "heard", "seen", "noticed", "felt", "got", "come", "fallen", "gone", "had",
    "told"
})  # fmt: skip
_ARRANGED = regex(
    r"\b(?:if|unless|depending|provided|subject to|whether)\b|\bfor (?:the|a|his|"
    r"her) (?:weekend|"
    r"night|day|week)\b|\b(?:next|this) (?:week|month|term|weekend)\b|\btomorrow\b|\btonight\b|"
    r"\b(?:on|from|by|until) (?:the \d|mon|tue|wed|thu|fri|sat|sun)|\bat \d"
)
"""What makes a plan of `she might be home`: a condition, or a time that is set."""
_OTHERWISE = frozenset({"worse", "avoided", "prevented", "better", "killed"})
"""After `could have been`: what did not happen."""
_ASSESSED = frozenset({
    "safe", "unsafe", "allergic", "needed", "required", "able", "necessary", "available",
    "possible", "helpful", "useful", "suitable", "eligible", "appropriate", "best", "good"
})  # fmt: skip
"""After `might be`: what staff must weigh, and say so: "because she might not be safe"."""
_DUTY = frozenset({
    "present", "available", "ready", "clear", "able", "aware", "careful", "sure", "correct",
    "accurate", "accompanied", "signed", "on", "at", "in", "within", "kept", "two", "one", "over",
    "under", "upright", "open", "shut", "closed", "locked", "used", "seen", "done", "given", "told"
})  # fmt: skip
"""After `must be`: what is laid down, not guessed."""


@dataclass(frozen=True, kw_only=True)
class Guess:
    """Find helping verbs that say what is likely, not what is able, allowed, asked or planned.

    `she must have slipped`, `he might be hiding it`, `they will have been left`, `that'll be Dean`;
    not `she could walk`, `he may leave`, `must be seen by two staff`, nor what the writer says of
    themselves (`I may have`). Source: NMC Code 10.4, no speculation.
    """

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield one span for each such verb, in the order of the text."""
        for sentence, doc in zip(analysis.sentences, analysis.docs, strict=True):
            yield from _in_sentence(analysis.low_shade, sentence, doc)


def _in_sentence(low: str, sentence: Sentence, doc: "Doc") -> Iterator[Span]:
    reach = (low, sentence.start, sentence.end)
    for match in _PAST.finditer(*reach):
        if _is_past_guess(low, sentence, doc, match):
            yield Span(match.start(), _whole_verb(low, sentence, doc, match.end()))
    for match in _NOW.finditer(*reach):
        if _is_present_guess(low, sentence, doc, match):
            yield Span(*match.span())
    for match in _HAS_TO.finditer(*reach):
        if _has_to_is_guess(low, sentence, doc, match):
            yield Span(*match.span())
    for match in _MUST_BE.finditer(*reach):
        yield Span(*match.span("be"))
    for match in _MUST_KNOW.finditer(*reach):
        if _subject_before(low, sentence, match.start()) not in _STAFF:
            yield Span(*match.span())
    for match in _IS_WHO.finditer(*reach):
        if _names_who(low, sentence, doc, match):
            yield Span(*match.span())


def _has_to_is_guess(low: str, sentence: Sentence, doc: "Doc", match: re.Match[str]) -> bool:
    """Whether it is not a duty: `has to have been there`, not `has to have a bath`."""
    subject = _subject_before(low, sentence, match.start())
    if subject in ("i", "we", "you"):
        return False
    if match["being"]:
        return (match["being"].endswith("ing") and match["being"] != "something") or subject in (
            "it",
            "that",
            "this",
        )
    token = _token(doc, match.start("done") - sentence.start)
    return token is not None and token.tag_ in ("VBN", "VBD") and match["done"] not in _NOT_DONE


def _whole_verb(low: str, sentence: Sentence, doc: "Doc", end: int) -> int:
    """Return where the verb ends: with `caused` in "could have been caused"."""
    if not low[:end].endswith("been"):
        return end
    following = re.compile(r"[^\S\r\n]+(\w+)").match(low, end, sentence.end)
    token = _token(doc, following.start(1) - sentence.start) if following else None
    return following.end() if following and token and token.tag_ in ("VBN", "VBG") else end


def _is_past_guess(low: str, sentence: Sentence, doc: "Doc", match: re.Match[str]) -> bool:
    group = "done" if match["done"] else "shortdone"
    modal = (match["modal"] or match["short"]).replace("’", "'")
    done = match[group]
    if done in _NOT_DONE or done.isdigit():
        return False
    token = _token(doc, match.start(group) - sentence.start)
    if token is None or not _is_participle(token):
        return False
    if _subject_before(low, sentence, match.start()) in ("i", "we", "you"):
        return False
    rest = low[match.end() : sentence.end]
    before = low[sentence.start : match.start()]
    if modal.startswith(("would", "'d")):
        return _would_is_guess(before, match[0], done, rest)
    if modal == "can":
        return match[0].startswith("can only")  # "can have own clothes": leave
    if "ll" in modal or modal.startswith("wo"):
        # "will have finished by Friday" is a plan
        return not re.search(
            r"\bby (?:the |\d|mon|tue|wed|thu|fri|sat|sun|next|end|then)|\b(?:on|"
            r"next) (?:mon|tue|wed|"
            r"thu|fri|sat|sun|the \d|week|month)",
            rest,
        )
    if modal.startswith("could") and (done in _COUNTERFACTUAL or re.search(r"\bbut\b", rest)):
        return False
    following = re.match(r"\W*(?:\w+ly\W+|much\W+|far\W+|so\W+)*(\w+)", rest)
    if done == "been" and following and following[1] in _OTHERWISE and "must" not in modal:
        return False
    return not re.search(r"\bif\b[^,]*$", before) or modal.startswith(("must", "can"))


def _would_is_guess(before: str, whole: str, done: str, rest: str) -> bool:
    """Whether `would have known` is a guess, and not what would have happened otherwise."""
    if re.search(r"\b(?:if|had|otherwise|unless|which|asked|said|but)\b", before + rest):
        return False
    if re.search(r"n['’]?t\b|\bnot\b|\bnever\b", whole):
        return done not in _COUNTERFACTUAL  # "she would not have tried it with me"
    return done in _GUESSED_KNOWLEDGE and not re.match(
        r"[^\S\r\n]+(?:to|better|nice|good|happy)\b", rest
    )


def _is_participle(token: "Token") -> bool:
    if token.dep_ == "amod":
        return False  # "must have thickened fluids"
    return token.tag_ in ("VBN", "VBD") or (
        token.tag_ in ("JJ", "VB", "NN", "VBP")
        and token.lower_.endswith(
            ("ed", "en", "own", "ung", "unk", "ept", "elt", "ought", "ame", "ome", "ut", "it")
        )
    )


def _is_present_guess(low: str, sentence: Sentence, doc: "Doc", match: re.Match[str]) -> bool:
    modal, following = match["modal"], match["next"]
    token = _token(doc, match.start("next") - sentence.start)
    subject = _subject_before(low, sentence, match.start())
    if token is None or subject in ("i", "we", "you"):
        return False
    if modal != "must" and following in _ASSESSED:
        return False
    if modal != "must" and _ARRANGED.search(low, sentence.start, sentence.end):
        return False  # "she might be home for the weekend if the bed comes"
    if token.tag_ == "VBG" or following == "being":
        return True
    if token.tag_ in ("VBN", "VBD") and modal in ("must", "could", "may"):
        # "must be seen by two staff", "could be heard", "may be moved"
        return subject in _UNSURE and following in (
            "linked",
            "related",
            "caused",
            "due",
            "connected",
        )
    if modal == "must":
        return following not in _DUTY and subject in ("he", "she", "they", "it", "that")
    return modal == "might" or subject in _UNSURE


def _names_who(low: str, sentence: Sentence, doc: "Doc", match: re.Match[str]) -> bool:
    """Whether `it'll be …` says who or what it is: a name, or somebody's thing."""
    token = _token(doc, match.start("next") - sentence.start)
    if token is None or token.tag_ in ("VBN", "VBG", "VBD"):
        return False
    rest = low[match.end() : sentence.end]
    if match["next"] == "all" or re.search(
        r"\b(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday)\b|\d", rest
    ):
        return False
    return token.pos_ in ("PROPN", "DET", "PRON") or match["next"] in (
        "how",
        "why",
        "where",
        "what",
        "because",
        "from",
        "down",
        "off",
        "one",
    )


def _token(doc: "Doc", offset: int) -> "Token | None":
    return next((t for t in doc if t.idx <= offset < t.idx + len(t)), None)


def _subject_before(low: str, sentence: Sentence, start: int) -> str:
    """Return the word before the verb, adverbs passed over: a run-on note is parsed badly."""
    before = re.search(
        r"([\w’']+)(?:[^\S\r\n]+(?:also|then|just|really|probably|perhaps|still))*[^\S\r\n]*$",
        low[sentence.start : start],
    )
    return before[1] if before else ""
