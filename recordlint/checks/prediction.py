"""The kind of check for what the writer says will happen, which is not a plan."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex
from recordlint.checks.cue import Cue, apart
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span
from recordlint.data import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_WILL = regex(
    r"(?:(?<![\w'’])(?P<who>it|that|there|this|he|she|they|i|we|you)[^\S\r\n]?)?"
    r"(?P<will>(?<=\w)['’]ll\b|(?<![\w'’])(?:hel|shel|theyl|itl)\b|(?<![\w'’])will\b|"
    r"(?<=it)ll\b|"
    r"(?<=she)ll\b|(?<=he)ll\b|(?<=they)ll\b|(?<=that)ll\b|"
    r"\bwon['’]?t\b|\b(?:is|are|['’]s|['’]re|am|"
    r"['’]m)[^\S\r\n]+(?:not[^\S\r\n]+)?(?:only[^\S\r\n]+)?"
    r"(?:going[^\S\r\n]+to|gonna|gonnae)\b|(?<=[a-z][^\S\r\n])\b(?:gonna|gonnae)\b)"
    r"(?P<neg>[^\S\r\n]+(?:not|never|nae|no)\b)?"
)
_NEGATED = regex(r"won|not|never|nae")
_SET_TIME = regex(
    r"\b\d{1,2}[:.]\d{2}|\b\d{3,4}[^\S\r\n]?(?:hrs|h)\b|\b\d{1,2}[^\S\r\n]?(?:am|pm)\b|"
    r"\bat (?:\d|noon|nine|ten|eleven|"
    r"eight|seven|six|five|four|three|two|one|twelve|half|handover)\b|\btomorrow\b|\btmrw\b|"
    r"\bthis (?:morning|"
    r"afternoon|evening)\b|\btonight\b|\btoday\b|\bon (?:mon|tue|wed|thu|fri|sat|sun)\w*|"
    r"\bthe morn(?:ing|a)?\b|"
    r"\b(?:next|later (?:this|in the)) (?:week|month|term|year|visit|review|session|shift)\b|"
    r"\bfor (?:the|a|an|another|one|two|three|four|\d+) (?:rest|day|night|week|month|term|few|"
    r"couple|weekend)\w*|\b(?:until|till) (?:\d|the (?:\d|end)|then|next|noon|lunch|mon|tue|"
    r"wed|thu|fri|sat|sun)|"
    r"\bnext (?:mon|tue|wed|thu|fri|sat|sun)\w*|\b(?:on|from|until|till) the \d|"
    r"\b\d{1,2}[/.]\d{1,2}\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?[^\S\r\n](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
"""A time that makes a plan of it. `before the weekend` and `by Christmas` do not."""
_ROLE = regex(
    r"\b(?:dr|doctor|gp|nurse|sister|matron|manager|deputy|senior|sergeant|pc|dc|ds|police|"
    r"officer|worker|lead|"
    r"team|service|social care|consultant|paramedics?|crew|surgery|pharmac\w+|staff|ward|"
    r"coordinator|co-ordinator|"
    r"advocate|solicitor|council|hospital|dsl|lado|mash|headteacher|head|office|committee|"
    r"panel|"
    r"conference|agency|"
    r"psycholog\w+|psychiatr\w+|therapist|physio|ot|registrar|engineer|company|supplier|school|"
    r"college|plan|actions?)\b"
)
_PLAIN_IT = frozenset({
    "it", "that", "this", "there", "things", "nothing", "nobody", "one", "something", "someone",
    "somebody"
})  # fmt: skip
_SAME_IN_PAST = frozenset({
    "hit", "hurt", "cut", "put", "let", "shut", "set", "quit", "beat", "burst", "cast", "split",
    "spread"
})  # fmt: skip
"""After a `Will` that begins the sentence, these may be what Will did."""
_NOBODY = frozenset({"nothing", "nobody", "no-one"})
_CONDITION = regex(
    r"(?:\b(?:if|when|whether|until|till|before|after|once|unless|as soon as|"
    r"in case)(?:\W+[\w’']+){0,2}\W*)$"
)
_ASKS = regex(
    r"\b(?:how|what|when(?! (?:he|she|it|they|that|this) do(?:es)?\b)|where|who|whether|which|"
    r"so that|so)(?:\W+[\w’']+){0,3}\W*$"
)


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """Find `will` and its kin where they foretell, not plan.

    The verb after `will` decides. One of the words `foretold` (`refuse`, `relapse`), a `be` that
    ends badly (`will be back in court`), a negative that no plan has (`denied`: `won't stop`), an
    `it` that nobody steers, or a sentence with one of the `marks` (`by Christmas`) is a prediction.
    One of the words `planned` (`ring`, `review`), a set time or a professional's role is a plan.
    `foretold`, `denied` and `planned` name word lists. `cues` are phrases that need no `will`.
    Source: LMCB1 K71, opinion rests on evidence.
    """

    foretold: str
    denied: str
    planned: str
    marks: tuple[str, ...]
    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    @cached_property
    def _marks(self) -> Lexicon:
        return Lexicon(self.marks)

    @cached_property
    def _cue(self) -> Cue:
        return Cue(cues=self.cues or self.marks, patterns=self.patterns, pseudo=self.pseudo)

    @cached_property
    def _foretold(self) -> frozenset[str]:
        return frozenset(words(self.foretold))

    @cached_property
    def _denied(self) -> frozenset[str]:
        return self._foretold | frozenset(words(self.denied))

    @cached_property
    def _planned(self) -> frozenset[str]:
        return frozenset(words(self.planned))

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield what foretells, in reading order, without overlaps."""
        found = list(self._cue.find(analysis)) if self.cues or self.patterns else []
        for sentence, doc in zip(analysis.sentences, analysis.docs, strict=True):
            for match in _WILL.finditer(analysis.low_shade, sentence.start, sentence.end):
                verb = _verb_after(doc, match.end() - sentence.start)
                if verb is not None and self._foretells(analysis, sentence, match, verb):
                    start = match.start("who") if match["who"] else match.start("will")
                    found.append(Span(start, sentence.start + verb.idx + len(verb)))
        yield from apart(found)

    def _foretells(
        self, analysis: Analysis, sentence: Sentence, match: re.Match[str], verb: "Token"
    ) -> bool:
        low = analysis.low_shade
        before = low[sentence.start : match.start("will")]
        rest = low[match.end() : sentence.end]
        subject = _subject(before, match["who"])
        if subject in ("i", "you") or _CONDITION.search(before) or _ASKS.search(before):
            return False
        if _is_a_name(analysis.text[match.start("will") : match.end("will")], before, verb):
            return False
        timed = bool(_SET_TIME.search(rest))
        if _GETS.match(rest) and subject != "we":
            return not timed
        if subject in _NOBODY:
            return bool(_NOTHING_WILL.match(rest)) and not timed
        if subject in _PLAIN_IT and _IT_WILL.match(rest) and not timed:
            return True
        negated = bool(_NEGATED.search(match["will"] + (match["neg"] or "")))
        if self._is_plan(verb, negated):
            return False
        if any(self._marks.find(analysis.words, sentence.start, sentence.end, analysis.token_at)):
            return not _ROLE.search(before)
        if timed or _ROLE.search(before[-60:]):
            return False
        return self._turns_out_badly(verb, subject, rest, negated=negated)

    def _is_plan(self, verb: "Token", negated: bool) -> bool:
        lemma = verb.lemma_.lower()
        if verb.lower_ not in (lemma, "be"):
            return True  # not what `will` governs
        denied = negated and lemma in self._denied
        return (lemma in self._planned and not denied) or _passive(verb, self._planned)

    def _turns_out_badly(self, verb: "Token", subject: str, rest: str, *, negated: bool) -> bool:
        lemma = verb.lemma_.lower()
        if lemma in self._foretold:
            return True
        if lemma == "be":
            return _ends_badly(rest) or (subject in _PLAIN_IT and bool(_IT_WILL_BE.match(rest)))
        return negated and subject not in ("we", "") and lemma in self._denied


def _is_a_name(will: str, before: str, verb: "Token") -> bool:
    """Whether "Will" is somebody: "Will fell"; not "Will be back in court by June"."""
    if will != "Will":
        return False
    begins = not before.strip(" -–—*•>")
    return not begins or verb.tag_ not in ("VB", "VBP") or verb.lower_ in _SAME_IN_PAST


_BAD_END = regex(
    r"[^\S\r\n]+(?:\w+[^\S\r\n]+){0,3}?be[^\S\r\n]+(?:\w+[^\S\r\n]+){0,2}?(?:dead|gone|"
    r"homeless|"
    r"pregnant|evicted|excluded|sectioned|"
    r"arrested|sorry|lucky|blamed|hurt|killed|worse|parked|begging|drunk|drinking|"
    r"using|dealing|carrying|"
    r"out of (?:control|money|a job|his depth)|straight (?:on|round|back|in|out|to|over)|"
    r"back (?:on (?:the (?:drink|drugs|gear|stuff|bottle|streets?|game)|it\b)|out|"
    r"with (?:him|her|them|that)|in (?:prison|court|hospital|custody|care|here|a)|to square|"
    r"at it|using|drinking|"
    r"for more)|in (?:dka|crisis|a box|hospital|prison|court|care|tears|bits|pieces|trouble|"
    r"the ground|here|"
    r"a coffin|a home|and out)|an in-?patient|"
    r"the (?:last|next|first|death|end|same)|on (?:the streets?|the run|the phone|(?:the|"
    r"that|a) (?:plane|boat|train|coach|bus))|at (?:it|each other|"
    r"his|her)|up to|after|"
    r"telling (?:a|everyone|everybody|people)|lying|crying|screaming|fighting|asking for|"
    r"wanting|expecting|looking for|climbing|running|"
    r"all over)\b"
)


_GETS = regex(
    r"[^\S\r\n]+(?:\w+[^\S\r\n]+)?(?:say|claim|swear|pretend|"
    r"make out)[^\S\r\n]+(?:that[^\S\r\n]+)?(?:he|she|they|it|we|nobody|nothing|i|no|whatever|"
    r"anything)\b"
    r"|[^\S\r\n]+(?:\w+[^\S\r\n]+)?fall[^\S\r\n]+(?:again|off|out|down|over|and|to bits|apart|"
    r"through)\b|[^\S\r\n]+(?:have|get)[^\S\r\n]+(?:it\b[^\S\r\n]+(?:all|out|in)|"
    r"(?:[\w’']+[^\S\r\n]+){1,3}(?:out|packed|off|up|away|gone|down|over)\b)"
    r"|[^\S\r\n]+(?:\w+[^\S\r\n]+)?do[^\S\r\n]+(?:it|this|that|"
    r"the same)[^\S\r\n]+(?:all over )?(?:again|next|elsewhere|to (?:some|any|the next|"
    r"another))\b"
    r"|[^\S\r\n]+(?:\w+[^\S\r\n]+)?(?:(?:turn|wind|end|finish) up[^\S\r\n]+(?:pregnant|dead|"
    r"drunk|"
    r"back|hurt|homeless|in|like|on|with nothing)|grow up[^\S\r\n]+(?:the same|to be|like|"
    r"just)|"
    r"find a way|get away with)\b"
    r"|[^\S\r\n]+(?:carry|live with|be scarred|stay with|remember|affect|mark|"
    r"damage)\b.*\b(?:into adulthood|for life|for ever|forever|rest of (?:his|her|their))\b"
    r"|[^\S\r\n]+(?:\w+[^\S\r\n]+)?(?:go|gan|run|"
    r"gang)[^\S\r\n]+(?:\w+[^\S\r\n]+)?back(?:[^\S\r\n]+to (?:him|her|them|it|that)\b|"
    r"[^\S\r\n]*(?:[,.;!]|$))"
    r"|[^\S\r\n]+(?:be|come|go|end up|turn up)[^\S\r\n]+back\b.*\b(?:worse|again|more|"
    r"in the night|to us|drunk|hungry|in bits|hurt|bruised|"
    r"in tears|black and blue|empty.handed|covered|before we)\b"
)
"""`have somebody's eye out`, `come back to us with worse`: not what anybody plans."""


_NOTHING_WILL = regex(
    r"[^\S\r\n]+(?:ever[^\S\r\n]+)?(?:be (?:done|said|left|learned|learnt|told|believed|any)|"
    r"change|happen|come of|get done|improve|"
    r"believe|listen|do (?:a|any)|care|notice|help|tell|stop|want|find out|miss)\b"
)
_IT_WILL_BE = regex(
    r"[^\S\r\n]+(?:all[^\S\r\n]+|only[^\S\r\n]+|"
    r"just[^\S\r\n]+)?be[^\S\r\n]+(?:all[^\S\r\n]+)?(?:(?:a|the|"
    r"an)[^\S\r\n]+)?(?:\w+[^\S\r\n]+)?"
    r"(?:different|another|lot more|more than|worse|last|broken?|death|forgotten|swept|brushed|"
    r"hushed|same|end|nothing|no \w+ left|"
    r"trouble|tears|murder|war|ructions|fireworks|hell|blood|bloodshed|bruise|fracture|funeral|"
    r"inquest|coffin|no stopping|stopping|somebody|someone|too late|"
    r"mayhem|carnage|repeat|nightmare|disaster|bedlam|uproar|knife|fist|arm|hospital|police|"
    r"prison|court)\b"
)
"""`it'll be a broken arm`, `it will all be forgotten`; not `there will be two staff`."""
_IT_WILL = regex(
    r"[^\S\r\n]+(?:\w+[^\S\r\n]+)?(?:come to|come out|end|happen|get (?:worse|out|ugly|nasty|"
    r"bigger|physical)|stop|go (?:wrong|on|the same|straight|down|"
    r"by|away|nowhere|in (?:a drawer|the bin)|missing|pear|further|off)|"
    r"start (?:all )?(?:over|again|up)|take (?:a|some)|escalate|blow|"
    r"boil|spill|kick off|finish|"
    r"break (?:him|her|them|down)|kill|ruin|destroy|tear|drag|haunt|carry on|turn (?:out|nasty|"
    r"ugly|violent|into)|only|last|fall|fail|backfire)\b"
)
_ONCE_MORE = regex(r"[^\S\r\n]+be[^\S\r\n]+\w+(?:ed|en|t|k|ing)[^\S\r\n]+(?:\w+[^\S\r\n]+)?again\b")


def _ends_badly(rest: str) -> bool:
    return bool(_BAD_END.match(rest) or _ONCE_MORE.match(rest))


def _verb_after(doc: "Doc", offset: int) -> "Token | None":
    """Return the verb that `will` governs: the first after it, adverbs passed over."""
    for token in doc:
        if token.idx < offset or token.is_space:
            continue
        if token.pos_ in ("ADV", "PART", "INTJ", "DET", "PRON") or token.lower_ in (
            "not",
            "n't",
            "all",
            "just",
            "soon",
        ):
            continue
        return token if token.is_alpha else None
    return None


def _passive(verb: "Token", planned: frozenset[str]) -> bool:
    """Whether `will be …` is followed by a plan: `will be reviewed`, `will be monitoring`."""
    if verb.lemma_.lower() not in ("be", "get", "have"):
        return False
    following = [t for t in verb.doc[verb.i + 1 : verb.i + 4] if t.tag_ in ("VBN", "VBD", "VBG")]
    return bool(following) and following[0].lemma_.lower() in planned


def _subject(before: str, who: str | None) -> str:
    """Return the word that stands before `will`, "" where the sentence begins with it."""
    if who:
        return who
    said = re.findall(r"[\w’']+", before)
    while said and said[-1] in (
        "also",
        "then",
        "just",
        "really",
        "probably",
        "still",
        "now",
        "only",
    ):
        said.pop()
    return said[-1] if said else ""
