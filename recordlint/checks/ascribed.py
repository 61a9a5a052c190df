"""The kind of check for words that only matter when they are said of a person: difficult, upset."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import mostly_capitals
from recordlint.checks.phrase import KINDS, Lexicon
from recordlint.checks.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_UPWARDS = frozenset(
    {"acomp", "attr", "oprd", "conj", "xcomp", "advmod", "prep", "pobj", "dep", "npadvmod", "ccomp",
     "amod", "appos", "advcl", "acl", "nmod", "compound", "intj", "meta", "auxpass", "aux", "punct",
     "dobj", "nummod", "pcomp", "poss", "neg"}
)  # fmt: skip
_SOMEONE = frozenset(
    {"he", "she", "they", "who", "everyone", "everybody", "someone", "somebody", "nobody", "anyone",
     "all", "both", "lot", "'er", "er", "'e", "e", "himself", "herself", "themselves", "client"}
)  # fmt: skip
_CONDUCT = frozenset(
    {"attitude", "behaviour", "behavior", "manner", "mood", "way", "tone", "conduct", "character",
     "nature", "personality", "remark", "comment", "temper", "demeanour", "stance", "approach",
     "response", "so-and-so", "so-and-sos", "soul", "presentation"}
)  # fmt: skip
_STAND_INS = frozenset({"one", "piece", "bit", "thing", "sort", "kind", "type", "case"})
_THINGS = frozenset({"it", "this", "that", "there", "which", "what", "i", "we", "you"})
_WRITER = frozenset({"i", "we", "me", "us", "myself"})


@dataclass(frozen=True, kw_only=True)
class Ascribed:
    """Find `words` that are said of a person, and `always`, which can be said of nothing else.

    A word without a subject ("Very rude with staff today") is taken to be said of a person too, as
    in telegraphic notes. `pseudo` phrases over a match make it none. With `bare: no`, a subject
    there must be; with `negated: yes`, "was not helpful" counts as well.
    """

    words: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()
    bare: str = "yes"
    negated: str = "no"

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.words), Lexicon(self.always), Lexicon(self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the words said of a person, in reading order."""
        words, always, pseudo = self._lexicons
        token_at = analysis.token_at
        for sentence in analysis.sentences:
            reach = (analysis.words, sentence.start, sentence.end)
            sure = list(always.find(*reach, token_at))
            found = [place for place in words.find(*reach, token_at) if place not in sure]
            if not sure and not found:
                continue
            looks_so = list(pseudo.find(*reach, token_at)) if pseudo else []
            for start, end in sorted(sure + found):
                if any(Span(start, end).overlaps(Span(*place)) for place in looks_so):
                    continue
                head = analysis.tokens(start, end)
                if head is None or (self.negated != "yes" and is_negated(head.root, head.start)):
                    continue
                if (start, end) in sure or (
                    not (len(head) == 1 and _is_another_word(head.root, analysis, sentence))
                    and self._of_a_person(head.root)
                ):
                    yield Span(start, end)

    def _of_a_person(self, token: "Token") -> bool:
        holder = holder_of(token)
        if holder is not None and token.dep_ == "attr" and token.pos_ == "NOUN":
            return holder.lower_ not in _THINGS  # "dorota is a bully": whatever a name looks like
        if holder is None:
            return self.bare == "yes" and _stands_alone(token)
        return is_someone(holder)


def is_someone(token: "Token") -> bool:
    """Whether a word stands for a person other than the writer, or for conduct."""
    low = token.lower_
    if low in _WRITER:
        return False
    if low in _SOMEONE or token.lemma_.lower() in _CONDUCT or KINDS["person"](token):
        return low not in ("these", "those")
    if (
        token.text.istitle()
        and token.pos_ == "NOUN"
        and not any(c.i < token.i for c in token.children)
    ):
        return True  # a name that the parse does not know: "Parisa was …"
    # initials: PH, KM, M
    return token.text.isupper() and len(token.text) <= 3 and token.is_alpha and low != "it"


def holder_of(token: "Token") -> "Token | None":
    """Return what a describing word is said of: the noun it stands before, or its subject."""
    at, steps = token, 0
    if token.dep_ in ("amod", "compound") and token.head.pos_ in ("NOUN", "PROPN", "PRON"):
        if token.head.lemma_.lower() not in _STAND_INS:
            return token.head
        at = token.head
    while steps < 7:
        under = [at, *(c for c in at.children if c.dep_ in ("aux", "auxpass"))]
        own = [c for verb in under for c in verb.children if c.dep_ in _SUBJECTS]
        if own:
            return own[0]
        if at.dep_ == "relcl":
            return at.head
        if at.dep_ in _UPWARDS and at.head is not at:
            if at.dep_ in ("pobj", "dobj") and steps and at.pos_ == "NOUN":
                return at
            at, steps = at.head, steps + 1
            continue
        return None
    return None


def is_negated(token: "Token", start: int) -> bool:
    """Whether the word is denied by one before token `start`: `was not rude`, `no tantrum`."""
    at, steps = token, 0
    while steps < 3:
        if any(
            c.i < start and (c.dep_ == "neg" or c.lower_ in ("no", "never", "without", "nor"))
            for c in at.children
        ):
            return True
        if at.dep_ in ("acomp", "attr", "oprd", "conj") and at.head is not at:
            at, steps = at.head, steps + 1
            continue
        break
    return False


def _is_another_word(token: "Token", analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the word only looks like the one that is sought.

    A name (`Mr Petty`), a heading or a card (`pointed to SAD`), or what somebody does (`he twisted
    it`, `she stressed that …`, `I ask which girl he mean`).
    """
    if token.pos_ == "PROPN" and token.text.istitle() and token.i > 0:
        return True
    at = sentence.start + token.idx
    written = analysis.text[at : at + len(token)]
    if written.isupper() and not mostly_capitals(analysis.text[sentence.start : sentence.end]):
        return True
    if token.tag_ in ("VB", "VBP"):
        return True
    return token.pos_ == "VERB" and any(c.dep_ in ("dobj", "ccomp") for c in token.children)


def _stands_alone(token: "Token") -> bool:
    """Whether no subject stands anywhere before the word, as in `Very rude with staff today`."""
    return not any(t.dep_ in _SUBJECTS for t in token.doc[: token.i])
