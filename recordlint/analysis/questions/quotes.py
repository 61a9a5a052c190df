"""What was put between quotation marks, and questions that stand without any."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from recordlint.analysis.question import (
    OTHER,
    WRITER,
    Asker,
    Form,
    Put,
    Question,
    Speaker,
)
from recordlint.analysis.questions.asker import Askers, addressee
from recordlint.analysis.questions.ends import pieces
from recordlint.analysis.questions.unsaid import follows_a_quotation, is_put_to_the_person
from recordlint.analysis.questions.verbs import AFTER, BEFORE, FIRST, OPENED, QUESTION, S
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex
from recordlint.analysis.voice import Whose, whose_words

if TYPE_CHECKING:
    from recordlint.analysis import Analysis

_MY_WORDS = regex(
    rf"\b(?:my|our){S}(?:(?:exact|own|actual|first|next|only|last){S})?(?:words?|questions?){S}"
    rf"(?:to{S}\w+{S})?(?:was|were|is)?{S}*:?,?{S}*$",
    re.I,
)
_BETWEEN_RESIDENTS = regex(r"you (?:\w+ed|took|did|stole|broke|hit|grassed|told|lied)\b")
"""`"You took it, didn't you?"`, from somebody who is not known to be of the staff."""
_SUBJECT_BETWEEN = regex(
    rf"(?!,?{S}*(?:when|after|once|as|while)\b).*(?:[;:]|\b(?:he|she|they){S}\w+)"
)
_ASKED_BEFORE = regex(r"(?:\d[\d.:]*\s)?(?:(?:then |so )?(?:i|we)\b|asked\b)")
_TAIL = regex(
    r",?\s(?:did|does|has|is|was|had|were|do|are|have)(?:n['’]?t)?\s(?:he|she|they|it|you)\s?\?$"
)
_SAID_AFTER = regex(
    rf"[,?]{S}(?:(?:i|we){S}(?:then{S})?(?:said|asked|says|goes|asks)|(?:was|is|were){S}(?:how|what){S}i{S}(?:put|asked|said)|(?:says|said|asked|sez){S}(?:i|we))\b"
)
_IN_THE_END = regex(
    r"(?:[^.?!\"“]{3,60}\?\s*)?(?:(?:he|she|they|pt|px|su|yp|[a-z]{1,12}) )?(?:nodded|nods|shook|"
    r"shrugged|said|says|whispered|no (?:reply|answer|response)|"
    r"all i got|didn['’]?t (?:answer|reply))\b"
)
"""The answer to a question without its marks, or to the one after it: `did he? pt nodded`."""
_QUOTE_NEXT = regex(rf"{S}*[,:]?{S}*[\"“‘'](?=\w)")
_LISTED = regex(
    rf":{S}+(?=(?:was|is|had|has|did|does)(?:n['’]?t)?{S}(?:it|he|she|they|anyone|someone)\b)"
)


class _Saying(NamedTuple):
    """Who speaks a quotation, how, to whom, and where the clause that says so begins."""

    who: Speaker
    put: Put
    to: str
    lead: int


class Quotes:
    """Finds what the quotations of a note put to somebody."""

    def __init__(self, note: "Analysis", askers: Askers) -> None:
        self._note, self._askers = note, askers
        self._mine = -1  # where the last quotation of the writer's ended

    def of(self, index: int, sent: Sentence, quote: Quotation) -> Iterator[Question]:
        """Yield what one quotation puts to the person."""
        saying = self._saying(index, sent, quote)
        who = saying.who
        to = saying.to.lower()
        if to in ("me", "us") or self._askers.is_professional(to):
            return
        if who.asker is Asker.OTHER:
            who = self._by_voice(quote)
        if who.asker is Asker.OTHER or not self._is_put(quote, who, saying):
            return
        if who.asker is Asker.WRITER:
            self._mine = quote.end
        for start, end in pieces(self._note.text, quote.inner_start, quote.inner_end, quoted=True):
            lead = saying.lead if start == quote.inner_start else start
            yield Question(
                start=start, end=end, asker=who.asker, form=Form.QUOTED, put=saying.put,
                lead=lead, to=to,
            )  # fmt: skip

    def _is_put(self, quote: Quotation, who: Speaker, saying: _Saying) -> bool:
        """Whether a colleague speaks to the person, and not to the writer or of somebody."""
        if who.asker is Asker.WRITER:
            return True
        said = self._note.lower[quote.inner_start : quote.inner_end]
        stranger = not self._note.people.is_staff(who.name)
        if stranger and _BETWEEN_RESIDENTS.match(said):
            return False
        if saying.put is not Put.TOLD:
            return True
        addressed = re.search(r"\byour?\b", said) or (
            "?" in said and not re.search(r"\bwe\b", said)
        )
        # "Kyle told Teo, 'She's doing it for attention'": evidence, not put to the person
        return bool(addressed) or not (stranger or not saying.to)

    def _by_voice(self, quote: Quotation) -> Speaker:
        """Return what the voice layer says of a quotation whose asker was not found here."""
        for stretch in self._note.voice:
            if stretch.start == quote.start and stretch.end == quote.end:
                colleague = stretch.whose is Whose.COLLEAGUE
                if colleague and self._note.people.is_staff(stretch.who):
                    return Speaker(Asker.COLLEAGUE, stretch.who)
                return OTHER
        return OTHER

    def _saying(self, index: int, sent: Sentence, quote: Quotation) -> _Saying:
        shade = self._note.shade
        before = None
        for match in BEFORE.finditer(shade, sent.start, quote.start):
            before = match
        gap = self._note.low_shade[before.end() : quote.start] if before else ""
        if before and not gap.strip(" ,:;–—-"):
            return self._said_before(index, sent, before)
        after = AFTER.match(shade, quote.end)
        labelled = shade[sent.start : quote.start].rstrip().endswith(":")
        if (
            after
            and not labelled
            and not self._begins_an_answer(quote, after)
            and (after["after"] != "" or self._note.text[quote.inner_end - 1] == ",")
        ):
            put = Put.ASKED if after["verb"].lower().startswith("ask") else Put.TOLD
            to = after["to"] or ""
            return _Saying(self._askers.after(index, after["who"], to), put, to, quote.start)
        in_turn = follows_a_quotation(self._note, quote)
        near = (
            before
            and not (in_turn or gap.rstrip().endswith((".", "!", "?")))
            and len(gap) < 80
            and not _SUBJECT_BETWEEN.match(gap.rstrip(" :"))
        )
        if near and before and not OPENED.match(shade, before.end("verb"), quote.start):
            return self._said_before(index, sent, before)
        return self._without_a_verb(index, sent, quote)

    def _begins_an_answer(self, quote: Quotation, after: re.Match[str]) -> bool:
        """Whether the report after it is of the next one: `"Did he hit you?" She said "no".`."""
        if after["who"].lower() in FIRST or not after["who"][0].isupper():
            return False
        closed = self._note.text[quote.inner_end - 1] in "?.!"
        return closed and bool(_QUOTE_NEXT.match(self._note.text, after.end("verb")))

    def _said_before(self, index: int, sent: Sentence, match: re.Match[str]) -> _Saying:
        put = Put.ASKED if match["verb"].lower().startswith(("ask", "put")) else Put.TOLD
        who = self._askers.who(index, sent, match.start("verb"), put, match)
        return _Saying(who, put, addressee(match), match.start("verb"))

    def _without_a_verb(self, index: int, sent: Sentence, quote: Quotation) -> _Saying:
        """Read `My words were "…"` and `I knelt down to her. "Did Dad do it?"`."""
        lead = self._note.shade[sent.start : quote.start]
        if _MY_WORDS.search(lead):
            return _Saying(WRITER, Put.ASKED, "", sent.start)
        sents = self._note.sentences
        if not lead.strip() and index and sents[index - 1].line == sent.line:
            said = self._note.lower[quote.inner_start : quote.inner_end].rstrip()
            to_the_person = said.endswith(("?", "you.")) and re.search(r"\byou", said)
            earlier = self._note.low_shade[sents[index - 1].start : sents[index - 1].end]
            if to_the_person and '"' not in earlier and _ASKED_BEFORE.match(earlier):
                return _Saying(WRITER, Put.ASKED, "", quote.start)
            answered = self._note.text[self._mine : quote.start].strip(" .\"”'’–—-")
            if to_the_person and self._mine > 0 and len(answered.split()) <= 2:
                return _Saying(WRITER, Put.ASKED, "", quote.start)
        asked = self._askers.asked_before(index)
        if is_put_to_the_person(self._note, index, sent, quote, asked=asked):
            return _Saying(WRITER, Put.ASKED, "", quote.start)
        return _Saying(OTHER, Put.TOLD, "", quote.start)

    def bare(self, sent: Sentence) -> Iterator[Question]:
        """Read `Does he touch you? I said.`, `Is it sore? – "No."` and `with her: was it …`."""
        shade = self._note.low_shade[sent.start : sent.end]
        if self._is_bare_question(sent, shade):
            yield from self._mine_at(sent.start, sent.end, Form.QUOTED, Put.ASKED)
            return
        said = _SAID_AFTER.search(shade)
        asks = said and (QUESTION.match(shade) or shade[said.start()] == "?")
        if said and asks and '"' not in shade[: said.start()]:
            end = sent.start + said.start()
            yield from self._mine_at(sent.start, end, Form.QUOTED, Put.ASKED)
        colon = _LISTED.search(shade)
        if colon and self._note.whose(sent.start + colon.end(), sent.end) is None:
            yield from self._mine_at(sent.start + colon.end(), sent.end, Form.REPORTED, Put.LISTED)

    def _is_bare_question(self, sent: Sentence, shade: str) -> bool:
        if not shade.endswith("?") or re.search(r"[\"“]|\b(?:i|me|my|we|us|our)\b", shade):
            return False
        after = self._note.shade[sent.end : sent.end + 60].lstrip(" –—-")
        spoken = re.search(r"\b(?:you|your|u)\b", shade) or _TAIL.search(shade)
        answered = re.match(r"[\"“'‘]|(?:I|we|he|she|they)\b|No (?:reply|answer)", after)
        if QUESTION.match(shade) and _IN_THE_END.match(after.lower()):
            return whose_words(self._note.voice, sent.start, sent.end) is None
        if not (spoken and answered) and not (
            after.startswith(('"', "“")) and QUESTION.match(shade)
        ):
            return False
        return whose_words(self._note.voice, sent.start, sent.end) is None

    def _mine_at(self, start: int, end: int, form: Form, put: Put) -> Iterator[Question]:
        quoted = form is Form.QUOTED
        for left, right in pieces(self._note.text, start, end, quoted=quoted):
            yield Question(start=left, end=right, asker=Asker.WRITER, form=form, put=put, lead=left)
