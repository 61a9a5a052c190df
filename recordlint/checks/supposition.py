"""The kind of check for what the writer supposes: `I reckon she slipped`, `Guess he was late`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.checks.cue import Cue, apart
from recordlint.checks.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_WRITER = ("i", "we", "one")
_PASSED_OVER = ("ADV", "AUX", "PART")
_STARTS = (".", ",", ";", ":", "-", "–", "—", "(", "and", "but", "so", "then")


@dataclass(frozen=True, kw_only=True)
class Supposition:
    """Find the writer's suppositions: one of the `verbs` with the writer as its subject, or none.

    `verbs` are forms (`suspect`, `suspected`). A verb without a subject counts where it begins a
    sentence or a clause: `Suspect he had been drinking`. `cues` are phrases of the same kind that
    need no such verb (`my guess is`), `pseudo` those that only look so (`I expect him at 4`).
    Source: hunches cannot be recorded as findings (NMC Code 10.4).
    """

    verbs: tuple[str, ...]
    bare: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    @cached_property
    def _phrases(self) -> Cue:
        return Cue(cues=self.cues, patterns=self.patterns, pseudo=self.pseudo)

    @cached_property
    def _looks_so(self) -> Cue:
        return Cue(cues=self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the suppositions, in reading order, without overlaps."""
        found = list(self._phrases.find(analysis)) if self.cues or self.patterns else []
        mute = list(self._looks_so.find(analysis)) if self.pseudo else []
        for sentence, doc in zip(analysis.sentences, analysis.docs, strict=True):
            for token in doc:
                start = self._starts(token)
                if start is None:
                    continue
                span = Span(sentence.start + start, sentence.start + token.idx + len(token))
                if not any(span.overlaps(m) for m in mute):
                    found.append(span)
        yield from apart(found)

    def _starts(self, token: "Token") -> int | None:
        """Return where the supposition begins; None where this word makes none."""
        word = token.lower_
        if word not in self.verbs:
            return None
        left = token.i - 1
        while left >= 0 and (
            token.doc[left].pos_ in _PASSED_OVER
            or token.doc[left].lower_ in ("'d", "’d", "'m", "do")
        ):
            be = token.doc[left].lemma_.lower() == "be"
            if be and word.endswith("ed"):
                return None  # "we are supposed to have two on at night"
            if token.doc[left].dep_ == "neg" or token.doc[left].lower_ in ("to", "not", "never"):
                return None
            left -= 1
        if left >= 0 and token.doc[left].lower_ in _WRITER:
            return token.doc[left].idx
        if (
            word in self.bare
            and (left < 0 or token.doc[left].lower_ in _STARTS or token.doc[left].is_punct)
            and _goes_on(token)
        ):
            return token.idx
        return None


def _goes_on(token: "Token") -> bool:
    """Whether a clause follows: "Suspect he fell", not "Suspect in custody"."""
    following = [t for t in token.doc[token.i + 1 : token.i + 7] if not t.is_space]
    if following and token.lower_ == "bet" and following[0].pos_ == "PROPN":
        return False  # a name: "Bet Lynch"
    if not following or following[0].pos_ not in ("PRON", "PROPN", "DET", "NOUN", "SCONJ", "ADJ"):
        return False
    return any(t.pos_ in ("VERB", "AUX") for t in following)
