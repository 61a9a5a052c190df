"""Who speaks what stands between quotation marks."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from recordlint.analysis.asked import is_colleague
from recordlint.analysis.cast import Cast
from recordlint.analysis.clause import (
    addressee_of,
    is_writer,
    name_of,
    puts_a_question,
    speaks,
    subject_of,
)
from recordlint.analysis.dialogue import Turn
from recordlint.analysis.lines import Line
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import WRITER
from recordlint.analysis.stretch import How, Stretch, Whose
from recordlint.analysis.text import covering, regex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NEAR = 40
_JOINED_TWICE = regex(r"[;.]|\band\b.*\band\b")
_NEW_SENTENCE = regex(
    r"[^\S\r\n]*(?:[A-Z]\w*[^\S\r\n]){1,3}(?:said|asked|told|replied|answered)\b[^\S\r\n]*"
    r"(?:[,:]?[^\S\r\n]*[\"“'‘]|that\b|if\b|whether\b|what\b|how\b|(?:him|her|them|"
    r"\w+)[^\S\r\n](?:if|what|how|to|that|whether)\b)"
)
"""What follows a finished quotation and is no "she said" to it: `"I fell." I asked, "When?"`."""
_COMPLETE = regex(
    r"\b(?:what|where|when|who|why|how|which|if|whether|about|was|were|is|did|does|had|has|could|"
    r"would)\b"
)
_OPEN_ASK = regex(r"[\s“\"'‘]*(?:tell me|tell us|describe|explain|show me|talk me through)\b", re.I)


class Speakers:
    """Finds the speaker of each quotation of one text, in reading order."""

    def __init__(
        self,
        text: str,
        shade: str,
        lines: tuple[Line, ...],
        sents: tuple[Sentence, ...],
        docs: "Sequence[Doc]",
        turns: tuple[Turn, ...],
        cast: Cast,
    ) -> None:
        self.text, self.shade, self.lines = text, shade, lines
        self.sents, self.docs, self.turns, self.cast = sents, docs, turns, cast
        self._verbs: tuple[int, tuple[list[Token], list[Token]]] = (-1, ([], []))
        self._asked_on = -1  # the line on which a colleague last put a question

    def all(self, quotes: tuple[Quotation, ...]) -> list[Stretch]:
        """Return a stretch for each quotation."""
        found: list[Stretch] = []
        for quote in quotes:
            found.append(self._one(quote, found[-1] if found else None))
        return found

    def _one(self, quote: Quotation, before: Stretch | None) -> Stretch:
        at = covering(self.turns, quote.start)
        turn = self.turns[at] if at >= 0 and self.turns[at].end > quote.start else None
        if turn is not None and turn.start == quote.start:
            return _stretch(quote, turn.whose, turn.who)
        who, whose = self._speaker(quote, before)
        if whose is None and turn is not None and not turn.quoted:
            return _stretch(quote, turn.whose, turn.who)
        if whose is None and self._stands_as_question(quote, before):
            whose = Whose.WRITER
        return _stretch(quote, whose or Whose.OTHER, who)

    def _speaker(self, quote: Quotation, before: Stretch | None) -> tuple[str, Whose | None]:
        index = covering(self.sents, quote.start)
        if index < 0 or self.sents[index].end <= quote.start:
            return "", None
        sent, doc = self.sents[index], self.docs[index]
        verb = self._verb(quote, sent, doc)
        if verb is not None:
            return self._identify(quote, verb, sent, doc, before)
        return self._carried(quote, index)

    def _verb(self, quote: Quotation, sent: Sentence, doc: "Doc") -> "Token | None":
        """Return the reporting verb: before the quotation, or straight after it (…," she said)."""
        introducing, speaking = self._verbs_of(sent, doc)
        earlier = [t for t in introducing if sent.start + t.idx < quote.start]
        later = [t for t in speaking if sent.start + t.idx >= quote.end]
        starts = not self.shade[sent.start : quote.start].strip(" -–—*•>\t\"“'‘")
        if later and (starts or not earlier):
            at = sent.start + later[0].idx
            between = self.shade[quote.end : at]
            near = at - quote.end < _NEAR and not _JOINED_TWICE.search(between)
            ended = self.text[quote.inner_end - 1 : quote.inner_end] in (".", "?", "!")
            if near and not (ended and _NEW_SENTENCE.match(self.shade, quote.end)):
                return later[0]
            if starts:
                return None
        return earlier[-1] if earlier else None

    def _verbs_of(self, sent: Sentence, doc: "Doc") -> "tuple[list[Token], list[Token]]":
        """Return the verbs that may introduce and that may follow a quotation, once a sentence."""
        if self._verbs[0] != sent.start:
            self._verbs = (
                sent.start,
                ([t for t in doc if _introduces(t)], [t for t in doc if speaks(t)]),
            )
        return self._verbs[1]

    def _identify(
        self,
        quote: Quotation,
        verb: "Token",
        sent: Sentence,
        doc: "Doc",
        before: Stretch | None,
    ) -> tuple[str, Whose]:
        subject = subject_of(verb)
        who = name_of(subject, self.text, sent) if subject is not None else ""
        end = sent.start + verb.idx + len(verb)
        words = self.text[quote.inner_start : quote.inner_end].rstrip()
        if is_writer(verb):
            lead = self.shade[end : quote.start].lower()
            if puts_a_question(verb, doc) and _COMPLETE.search(lead) and not words.endswith("?"):
                return "", Whose.OTHER  # Asked what happened: "I might have dozed off."
            return who, Whose.WRITER
        if is_colleague(verb, self.cast) and _puts_to_somebody(words, verb, doc):
            self._asked_on = self._line(quote.start)
            return who, Whose.COLLEAGUE
        again = (
            subject is not None
            and subject.lower_ in ("he", "she")
            and words.endswith("?")
            and before is not None
            and self._line(quote.start) == self._asked_on
            and before.who.lower() != subject.lower_
        )
        return who, Whose.COLLEAGUE if again else Whose.OTHER

    def _carried(self, quote: Quotation, index: int) -> tuple[str, Whose | None]:
        """Look back for whoever was speaking: `I said to him. "Did Dad do it?"`."""
        sent = self.sents[index]
        lead = self.shade[sent.start : quote.start].strip().rstrip(" ,:-–—")
        if lead:
            word = lead.split()[-1].lower()
            return (word, Whose.WRITER) if word in WRITER else ("", None)
        if index and self.sents[index - 1].line == sent.line:
            earlier = [t for t in self.docs[index - 1] if speaks(t)]
            if earlier and self.shade[self.sents[index - 1].end - 1] in ":,-–":
                subject = subject_of(earlier[-1])
                who = (
                    name_of(subject, self.text, self.sents[index - 1])
                    if subject is not None
                    else ""
                )
                return who, Whose.WRITER if is_writer(earlier[-1]) else Whose.OTHER
        return "", None

    def _stands_as_question(self, quote: Quotation, before: Stretch | None) -> bool:
        """Whether a quotation that is a line by itself is the writer asking."""
        line = self.lines[covering(self.lines, quote.start)]
        if quote.start - line.start > _NEAR or line.end - quote.end > _NEAR:
            return False
        if self.text[line.start : line.end].strip() != self.text[quote.start : quote.end].strip():
            return False
        words = self.text[quote.inner_start : quote.inner_end].strip()
        if not (words.endswith("?") or _OPEN_ASK.match(words)):
            return False
        # the answer to a question is somebody else's, even where it asks back
        if before is None or self._line(before.start) < self._line(quote.start) - 1:
            return True
        return before.whose is not Whose.WRITER

    def _line(self, at: int) -> int:
        return covering(self.lines, at)


def _introduces(token: "Token") -> bool:
    """Whether a verb before a quotation gives it: "went" and "goes" do here, and only here."""
    return (
        speaks(token)
        or token.lower_ in ("goes", "went")
        or (token.lemma_ == "be" and token.i + 1 < len(token.doc) and token.nbor().lower_ == "like")
    )


def _puts_to_somebody(words: str, verb: "Token", doc: "Doc") -> bool:
    """Whether the words are put to a person: a question, or "you" said to one whom the note names.

    A witness is only quoted: `Nurse Ana said "He did push him"`.
    """
    if words.endswith("?") or puts_a_question(verb, doc):
        return True
    to_you = re.search(r"\byou(?:['’]\w+|r)?\b|^\W*did\b", words, re.I)
    listener = addressee_of(verb)
    return to_you is not None and listener is not None and listener.lower_ != "it"


def _stretch(quote: Quotation, whose: Whose, who: str) -> Stretch:
    return Stretch(start=quote.start, end=quote.end, whose=whose, how=How.QUOTED, who=who)
