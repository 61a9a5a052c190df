"""Who asks: the subject of a verb of speech, read from the words before it and from the cast."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from recordlint.analysis.question import OTHER, UNNAMED, WRITER, Asker, Put, Speaker
from recordlint.analysis.questions.people import NAME, kin, staff
from recordlint.analysis.questions.verbs import (
    FIRST,
    INVERTED,
    LIGHT,
    NOT_DONE,
    PRONOUNS,
    UNTIL_TOLD,
    WENT_ON_TO,
    S,
)
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex
from recordlint.analysis.text import words as bag

if TYPE_CHECKING:
    from spacy.tokens import Token

    from recordlint.analysis import Analysis

_NOT_STAFF = regex(
    r"\b(?:residents?|service users?|pupils?|students?|boys?|girls?|peers?|patients?|clients?|"
    r"visitors?|neighbours?|child|children|tenants?|(?:call )?handlers?|operators?|dispatchers?)\b"
)
_PROFESSIONAL = regex(
    r"\b(?:pc|dc|sgt|dr|doctor|police|officer|solicitor|insp|adviser|unit|team|lado|mash|duty|"
    r"paramedics?|crew)\b"
)
_NO_ONE = bag("you u who that which cant can")
_NO_NAMES = bag(
    "i we when then and but also asked said after he she they at on in so later just again a"
)
_TO_YOU = regex(
    r"(?:(?:and|so|but|well|now|then) )?(?:did|does|do|has|have|had|was|were|is|are)(?:n['’]?t)? "
    r"(?:(?:he|she|they|it|mum|dad|some\w+|any\w+|your \w+)\b[^.;?!\"“]{0,60}\byou\b|you\b)"
)
_RANG_IN = regex(r"[^.]+\b(?:rang|phoned|called|telephoned|visited|came in)\b")
_NEARBY = 3
"""Sentences after a colleague's question in which `he then asked her` is still that colleague."""


class Askers:
    """One reading of a note. The last colleague who asked is kept in mind for "he then asked …"."""

    def __init__(self, note: "Analysis") -> None:
        self.note = note
        self._last = (-9, "")
        self._known: set[str] = set()

    def notice(self, index: int, name: str) -> None:
        """Keep in mind that a sentence begins with a colleague."""
        self._last = (index, name)

    def asks(self, index: int, name: str) -> Speaker:
        """Keep in mind that somebody is a colleague who asks."""
        self._last = (index, name)
        self._known.add(name)
        return Speaker(Asker.COLLEAGUE, name)

    def asked_before(self, index: int) -> bool:
        """Whether a colleague asked something in the sentence before."""
        return self._last[0] == index - 1 and self._last[1] in self._known

    def is_known(self, name: str) -> bool:
        """Whether somebody is of the staff, by the note's word or by having asked before."""
        return self.note.people.is_staff(name) or name in self._known

    def is_professional(self, to: str) -> bool:
        """Whether this addressee is of the staff or another professional, and not the person."""
        if not to or _PROFESSIONAL.search(to.lower()) or self.note.people.is_staff(to):
            return bool(to)
        asks = rf"\b{re.escape(to)} asked\b" if to[0].isupper() else ""
        return bool(asks) and bool(re.search(asks, self.note.text))

    def who(self, index: int, sent: Sentence, at: int, put: Put, match: re.Match[str]) -> Speaker:
        """Return who does the verb of speech that begins at `at`."""
        left = self.note.shade[sent.start : at]
        if NOT_DONE.search(left.lower()) and not WENT_ON_TO.search(left.lower()):
            return OTHER
        words, chained, passive = _before_the_verb(left)
        last = words[-1].lower() if words else ""
        if passive:
            return self._passive(last, match)
        if last in FIRST - {"me", "us"}:
            return WRITER
        if last in _NO_ONE:
            return OTHER
        if last in PRONOUNS:
            return self._pronoun(index, match)
        name = "" if chained else _trailing_name(left)
        if name:
            return self._named(index, name, put, match)
        if last in ("when", "whilst", "while", "as"):
            return OTHER  # "when asked": the question is not on the page
        return self._inherited(index, sent, at, match)

    def _passive(self, subject: str, match: re.Match[str]) -> Speaker:
        """`She was asked if …`: somebody of the house asked her, unless another is named."""
        by = match.groupdict().get("by") or ""
        people = self.note.people
        if by.lower() in FIRST:
            return WRITER
        if subject in FIRST or not subject or people.is_staff(subject):
            return OTHER
        if by and (people.is_other(by) or not people.is_staff(by)):
            return OTHER
        return Speaker(Asker.COLLEAGUE, by)

    def _pronoun(self, index: int, match: re.Match[str]) -> Speaker:
        """`He then asked her …`: the colleague who asked last, if that was just before."""
        asks = match[0].lower().startswith(("ask", "enq")) or re.match(
            r"[^\"“.]{0,20}[\"“‘'][^\"”]*(?:\?|\byou)",
            self.note.text[match.end() - 1 : match.end() + 80],
        )
        if index - self._last[0] > _NEARBY or not asks or addressee(match).lower() in ("me", "us"):
            return OTHER
        self._last = (index, self._last[1])
        return Speaker(Asker.COLLEAGUE, self._last[1])

    def _named(self, index: int, name: str, put: Put, match: re.Match[str]) -> Speaker:
        clause = self.note.low_shade[max(0, match.start() - 45) : match.start()]
        if self.note.people.is_other(name) or _NOT_STAFF.search(clause.rpartition(".")[2]):
            return OTHER
        to = addressee(match)
        asks = to and to.lower() not in ("me", "us") and not self.is_professional(to)
        rest = self.note.lower[match.end() : match.end() + 90]
        if put is Put.TOLD and "content" in match.groupdict():
            # "Mrs Beaudry told her that …" is evidence, unless she is known to be of the staff
            said = self.note.low_shade[match.start("content") :][:90]
            asks = bool(puts_to_you(said) or (asks and INVERTED.match(said)))
        if self.is_known(name) or asks or (put is Put.TOLD and UNTIL_TOLD.search(rest)):
            return self.asks(index, name)
        return OTHER

    def _inherited(self, index: int, sent: Sentence, at: int, match: re.Match[str]) -> Speaker:
        """Return the subject further left: `I knocked and asked …`; none is the writer's."""
        before = [t for t in self.note.docs[index] if sent.start + t.idx < at]
        for token in reversed(before):
            if token.lower_ in ("i", "we"):
                return WRITER
            if token.lower_ in PRONOUNS:
                return self._pronoun(index, match)
            if _is_somebody_acting(token):
                return self._named(index, _name_of(token), Put.TOLD, match)
        if _NOT_STAFF.match(self.note.low_shade, sent.start, at) or _somebody_may_act(before):
            return OTHER
        if _RANG_IN.match(self._sentence_before(index)):
            return OTHER  # "Gary rang. Asked …"
        if "content" not in match.groupdict() and self._goes_on(index, match):
            return UNNAMED
        says = match[0].lower().startswith(("sa", "se", "go", "went", "exp", "rep", "sig"))
        if says and not addressee(match):
            # "Said I couldn't stop the fob unless …" is the writer's; "Said he fell" is not
            content = match.groupdict().get("content") is not None
            first = self.note.low_shade[match.start("content") :][:3] if content else ""
            return UNNAMED if re.match(r"i\b|we\b", first) else OTHER
        return UNNAMED

    def _sentence_before(self, index: int) -> str:
        """Return the sentence before, in lower case, "" where it is on another line."""
        sents = self.note.sentences
        if not index or sents[index - 1].line != sents[index].line:
            return ""
        return self.note.low_shade[sents[index - 1].start : sents[index - 1].end]

    def _goes_on(self, index: int, match: re.Match[str]) -> bool:
        """Whether the writer goes on: `I sat by him. Said "does he shout?"`."""
        quoted = re.match(r"\W{0,3}[\"“][^\"”]*(?:\?|\byou)", self.note.lower[match.end() :][:90])
        before = self._sentence_before(index)
        return bool(quoted) and bool(re.search(r"\b(?:i|we)\b(?! said)|^said\b", before))

    def after(self, index: int, who: str, to: str) -> Speaker:
        """Return who `I`, `she` or `Kelly` is, after a quotation."""
        low = who.lower()
        if low in FIRST:
            return WRITER
        if low in PRONOUNS or self.note.people.is_other(who):
            return OTHER
        if self.is_known(who) or (to and to.lower() not in ("me", "us")):
            self._last = (index, who)
            return Speaker(Asker.COLLEAGUE, who)
        return OTHER


def puts_to_you(words: str) -> bool:
    """Whether words after `said` are a question to the person: `so is he coming on to you`."""
    return bool(_TO_YOU.match(words))


def addressee(match: re.Match[str]) -> str:
    """Return whom a report of speech names as addressed, "" where it names nobody."""
    groups = match.groupdict().items()
    return next((value for key, value in groups if key.startswith("to") and value), "")


def _before_the_verb(left: str) -> tuple[list[str], bool, bool]:
    """Return the words up to the subject, whether the verb is the second of two, or passive."""
    words = re.findall(r"[\w'’-]+|[^\w\s]", left)
    passive = chained = False
    while words and (words[-1].lower() in LIGHT or words[-1].lower().endswith(("ly", ","))):
        passive = passive or words[-1].lower() == "was"
        joins = words[-1].lower() in (",", "and", "but")
        if joins and len(words) > 1 and words[-2].lower() in ("i", "we"):
            break
        chained = chained or words[-1].lower() in ("and", "but")
        words.pop()
    return words, chained, passive


@cache
def _light_end() -> re.Pattern[str]:
    light = "|".join(sorted(word for word in LIGHT if word.isalpha()))
    return re.compile(rf"(?:{S}|,|\b(?:{light}|\w+ly))*$", re.I)


@cache
def _name_end() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:the|my|our|his|her|their|another|a|an){S}(?:[\w'’-]+{S}){{0,2}})?"
        rf"(?:{NAME}|\b[B-HJ-Z]|\b(?i:{kin()}|{staff()}))$"
    )


def _trailing_name(left: str) -> str:
    """Return the name or role that a clause ends with: `Staff Nurse Obi`, `the TA`, `Nan`, `B`."""
    plain = _light_end().sub("", left)
    bare = re.sub(rf"{S}?(?:\([^()]{{1,40}}\)|,[^,.;:]{{2,50}})$", "", plain)
    for words in (plain, bare):
        match = _name_end().search(words)
        if match and match[0].lower() not in _NO_NAMES:
            return plain[match.start() :] if words is bare else match[0]
    return ""


def _is_somebody_acting(token: "Token") -> bool:
    subject = token.dep_ == "nsubj" and token.head.i > token.i
    return subject and (token.pos_ == "PROPN" or bool(re.fullmatch(kin(), token.lower_)))


def _somebody_may_act(before: Sequence["Token"]) -> bool:
    """Whether it is not the writer who asks, though no name or pronoun says so.

    "The doctor asked if she had been hit", "TM kicked the hatch and shouted".
    """
    plain = [token for token in before if token.is_alpha and token.lower_ not in LIGHT]
    if plain and plain[-1].pos_ in ("NOUN", "PROPN") and plain[-1].dep_.startswith("nsubj"):
        return True
    return any(
        token.pos_ == "PROPN"
        and token.dep_ in ("nsubj", "ROOT", "compound", "nsubjpass")
        and token.head.pos_ in ("VERB", "AUX")
        for token in before
    )


def _name_of(token: "Token") -> str:
    return " ".join(t.text for t in token.doc[token.left_edge.i : token.i + 1])
