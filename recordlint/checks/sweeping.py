"""The kind of check for what somebody is said to do always, never, or as a habit."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.checks.cue import Cue, apart
from recordlint.checks.phrase import KINDS, Lexicon
from recordlint.checks.span import Span
from recordlint.data import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_WRITER = frozenset({"i", "we", "you", "us", "me", "my", "our"})
_NOW = frozenset({"VBZ", "VBP"})
_OWNED_ILL = frozenset({
    "bruise", "mark", "excuse", "reason", "go", "story", "answer", "cold", "scratch", "injury",
    "accident", "tantrum", "drink", "can", "bottle", "moan", "problem", "issue", "row", "drama",
    "attitude", "nit", "lice", "rash", "burn", "cut", "fight", "trouble"
})  # fmt: skip
"""What `always has` is held against somebody: bruises, excuses. Not "always has two pillows"."""
_BAD = frozenset({
    "late", "dirty", "drunk", "hungry", "difficult", "trouble", "problem", "issue", "same", "way",
    "like", "short", "off", "bother", "problems", "issues", "them", "bad", "worse", "tired", "out"
})  # fmt: skip
"""What `has always been` is held against somebody, besides the words of judgement."""
_MILD = frozenset({
    "accompany", "attend", "check", "close", "dream", "engage", "enjoy", "greet", "hope", "knock",
    "know", "like", "live", "lock", "love", "manage", "observe", "offer", "prefer", "respond",
    "sit", "sleep", "smile", "supervise", "support", "thank", "want", "wash", "wave", "wear",
    "welcome", "work"
})  # fmt: skip
"""What harms nobody: "he always sits by the window"."""
_IS_NOW = frozenset({
    "is", "are", "'s", "’s", "'re", "’re", "has", "have", "'ve", "’ve", "does", "do"
})  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Sweeping:
    """Find present-tense claims that no single dated event can bear out.

    `adverbs` (always, never, constantly) count where the verb beside them is in the present and its
    subject is not the writer. `times` (every time, whenever) count where the sentence's own verb is
    in the present or missing; `days` (every night, each week) count only with a verb that is not
    one of the list `routine`, which care plans use (takes, visits). `cues` are phrases that say it
    by themselves. Source: Essex guidance, "often misses school" against "misses 20 %".
    """

    adverbs: tuple[str, ...]
    times: tuple[str, ...]
    days: tuple[str, ...]
    routine: str
    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.adverbs), Lexicon(self.times), Lexicon(self.days), Lexicon(self.pseudo)

    @cached_property
    def _cue(self) -> Cue:
        return Cue(cues=self.cues, patterns=self.patterns, pseudo=self.pseudo)

    @cached_property
    def _routine(self) -> frozenset[str]:
        return frozenset(words(self.routine))

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the words that make the claim, in reading order, without overlaps."""
        found = list(self._cue.find(analysis)) if self.cues or self.patterns else []
        adverbs, times, days, pseudo = self._lexicons
        for sentence, doc in zip(analysis.sentences, analysis.docs, strict=True):
            reach = (analysis.words, sentence.start, sentence.end, analysis.token_at)
            mute = list(pseudo.find(*reach))
            for lexicon, holds in ((adverbs, self._adverb), (times, self._time), (days, self._day)):
                for start, end in lexicon.find(*reach):
                    token = analysis.token_at(start)
                    if any(start < e and s < end for s, e in mute) or token is None:
                        continue
                    if holds(doc, token):
                        found.append(Span(start, end))
        yield from apart(found)

    def _adverb(self, doc: "Doc", token: "Token") -> bool:
        verb = _verb_of(token)
        if verb is None:
            return False
        finite = _finite(verb, token)
        if finite is None:
            return _is_note_of_habit(verb, token)
        if _subject_is_writer(verb):
            return False
        never = token.lower_ == "never"
        if finite.lower_ in ("has", "have", "'ve", "’ve", "'s", "’s") and finite is not verb:
            # "has never been in hospital" is a fact; "has always been difficult" is not
            done = verb.tag_ in ("VBN", "VBG") and verb.lemma_ not in ("live", "have")
            return (done and not never and not _is_harmless(verb) and not _is_praise(verb)) or (
                verb.lower_ in ("'s", "’s") and not never
            )
        if finite.tag_ == "MD" or _is_harmless(verb) or _is_a_thing_done(verb):
            return False
        if never and finite is verb and _is_dialect_past(verb):
            return False
        if never and finite.tag_ not in _NOW and finite.lower_ not in _IS_NOW:
            return False
        return not (finite.tag_ == "VBD" and never) and _is_now(finite)

    def _time(self, doc: "Doc", token: "Token") -> bool:
        root = _clause_verb(doc, token)
        if root is None:
            return True
        finite = _finite(root, token)
        if finite is None:
            return root.pos_ not in ("VERB", "AUX") or root.tag_ == "VBN"
        return _is_now(finite) and not _subject_is_writer(root) and not _asks_or_plans(root)

    def _day(self, doc: "Doc", token: "Token") -> bool:
        root = _clause_verb(doc, token)
        if root is None or root.pos_ not in ("VERB", "AUX"):
            return False
        finite = _finite(root, token)
        if finite is None or not _is_now(finite) or _subject_is_writer(root):
            return False
        return _person_subject(root) and root.lemma_.lower() not in self._routine


def _is_now(finite: "Token") -> bool:
    return finite.tag_ in _NOW or finite.lower_ in _IS_NOW


def _verb_of(adverb: "Token") -> "Token | None":
    """Return the verb that an adverb stands by: its head, or the verb nearest to it."""
    head = adverb.head
    for _ in range(3):
        if head.pos_ in ("VERB", "AUX"):
            return head
        head = head.head
    near = [t for t in adverb.doc[max(0, adverb.i - 2) : adverb.i + 3] if t.pos_ in ("VERB", "AUX")]
    return near[0] if near else None


def _clause_verb(doc: "Doc", token: "Token") -> "Token | None":
    """Return the verb of the clause that a phrase of time belongs to."""
    head = token
    for _ in range(5):
        if head.pos_ in ("VERB", "AUX"):
            return head
        if head.head is head:
            return head
        head = head.head
    return None


def _finite(verb: "Token", beside: "Token") -> "Token | None":
    """Return the token that bears the tense: an auxiliary of the verb, or the verb itself."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.lower_ != "to"]
    if helpers:
        return helpers[0]
    if verb.tag_ in ("VBZ", "VBP", "VBD"):
        return verb
    if verb.tag_ == "VB" and not any(c.lower_ == "to" for c in verb.children):
        return None
    return None


def _person_subject(verb: "Token") -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") and KINDS["person"](c) for c in _with_head(verb))


def _is_harmless(verb: "Token") -> bool:
    """Whether it is a habit that nobody is blamed for."""
    if verb.lemma_.lower() == "have" and verb.dep_ != "aux":
        return not any(c.lemma_.lower() in _OWNED_ILL for c in verb.subtree)
    return verb.lemma_.lower() in _MILD


def _is_dialect_past(verb: "Token") -> bool:
    """Whether a verb lacks the ending of its subject: "Shanice never say a word" is one journey."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    if not subjects or verb.lower_ != verb.lemma_.lower():
        return False
    return subjects[0].lower_ in ("he", "she", "it") or subjects[0].tag_ in ("NN", "NNP")


def _is_praise(verb: "Token") -> bool:
    """Whether `has always been …` says something good or plain: "has always been a keen cook"."""
    if verb.lower_ != "been":
        return False
    bad = _BAD.union(words("judgements"), words("conduct"))
    return not any(c.lower_ in bad or c.lemma_.lower() in bad for c in verb.subtree)


def _is_note_of_habit(verb: "Token", adverb: "Token") -> bool:
    """Whether a note without helping verbs says it: "always moaning"; not "sat always rocking"."""
    return verb.tag_ == "VBG" and verb.dep_ == "ROOT" and adverb.i == verb.i - 1


def _is_a_thing_done(verb: "Token") -> bool:
    """Whether it says how a thing is kept: "the lounge is always locked"."""
    things = [c for c in verb.children if c.dep_ == "nsubjpass"]
    return bool(things) and not KINDS["person"](things[0])


def _with_head(verb: "Token") -> list["Token"]:
    """Return the children of a verb, and of those it is joined to."""
    children = list(verb.children)
    while verb.dep_ in ("conj", "xcomp") and verb.head is not verb:
        verb = verb.head
        children += list(verb.children)
    return children


def _subject_is_writer(verb: "Token") -> bool:
    subjects = [c for c in _with_head(verb) if c.dep_ in ("nsubj", "nsubjpass")]
    return bool(subjects) and subjects[0].lower_ in _WRITER


def _asks_or_plans(verb: "Token") -> bool:
    return any(c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children)
