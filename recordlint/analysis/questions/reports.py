"""What was put, told in a report: `asked her if …`, `checked it was …`, `told him that …`."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from recordlint.analysis.question import UNNAMED, Asker, Form, Put, Question, Speaker
from recordlint.analysis.questions.asker import Askers, addressee, puts_to_you
from recordlint.analysis.questions.ends import ending, pieces, trimmed, turn
from recordlint.analysis.questions.verbs import ASK, ASK_COLON, CHECK, INVERTED, SAY, UNTIL_TOLD
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex

if TYPE_CHECKING:
    from recordlint.analysis import Analysis

_RANG = regex(
    r"\b(?:rang|phoned|telephoned|e-?mailed|called (?:the|his|her|mum|dad|social|school)|"
    r"contacted|spoke (?:to|with) (?:the|his|her))\b"
)
"""Then the question is put to an office or a relative, and not to the person."""
_YOU = regex(r"\b(?:you|u|ur|ya|your|yours|youre|you['’]\w+)\b")
_PATTERNS = ((ASK, Put.ASKED), (ASK_COLON, Put.ASKED), (CHECK, Put.CHECKED), (SAY, Put.TOLD))


class Reports:
    """Finds the reports of a note, sentence by sentence."""

    def __init__(self, note: "Analysis", askers: Askers) -> None:
        self._note, self._askers = note, askers

    def of(self, index: int, sent: Sentence) -> Iterator[Question]:
        """Yield what one sentence reports as put."""
        for pattern, put in _PATTERNS:
            at = sent.start
            while match := pattern.search(self._note.shade, at, sent.end):
                at = max(match.start() + 3, match.start("content"))
                yield from self._report(index, sent, match, put)

    def _report(
        self, index: int, sent: Sentence, match: re.Match[str], put: Put
    ) -> Iterator[Question]:
        to = addressee(match)
        if to.lower() in ("me", "us", "it") or self._is_to_staff(to, match):
            return
        who = self._askers.who(index, sent, match.start(), put, match)
        if who.asker is Asker.OTHER or not self._is_put(sent, match, put, who):
            return
        start = match.start("content")
        end = ending(self._note.shade, start, sent.end)
        if put is Put.TOLD and not INVERTED.match(self._note.low_shade, start, end):
            yield from self._told(start, end, match, who)
            return
        opener = self._note.low_shade[start:end]
        kind = _kind(put, opener)
        start += 3 if kind is Put.INVITED else 0
        spoken = put is Put.TOLD or (put is not Put.CHECKED and _YOU.search(opener))
        form = Form.QUOTED if spoken else Form.REPORTED
        for place in pieces(self._note.text, start, end, quoted=bool(spoken)):
            lead = match.start() if place[0] == start else place[0]
            yield _question(place, who, form, kind, lead, to)

    def _told(self, start: int, end: int, match: re.Match[str], who: Speaker) -> Iterator[Question]:
        """Yield a statement, and the question that it turns to: `that it was fine, did he …`."""
        to = addressee(match)
        turned = turn(self._note.shade, start, end)
        stop = turned.start() if turned else end
        form = Form.QUOTED if _YOU.search(self._note.low_shade, start, stop) else Form.REPORTED
        for place in trimmed(self._note.text, start, stop):
            yield _question(place, who, form, Put.TOLD, match.start(), to)
        if turned:
            spoken = _YOU.search(self._note.low_shade, turned.end(), end)
            form = Form.QUOTED if spoken else Form.REPORTED
            for place in pieces(self._note.text, turned.end(), end, quoted=bool(spoken)):
                yield _question(place, who, form, Put.ASKED, place[0], to)

    def _is_put(self, sent: Sentence, match: re.Match[str], put: Put, who: Speaker) -> bool:
        """Whether the words were put to the person, as far as the report around them shows."""
        to, start = addressee(match), match.start("content")
        low = self._note.low_shade
        if not to and _RANG.search(low, sent.start, match.start()):
            return False
        if put is Put.TOLD and match["verb"] and low.startswith("to ", start):
            return False  # `said to Kim` before a quotation
        if put is Put.TOLD and not to and who.asker is not Asker.WRITER:
            return bool(UNTIL_TOLD.search(low, start, sent.end)) or puts_to_you(
                low[start : sent.end]
            )
        if put is Put.ASKED and re.match(r"to (?:confirm|agree|admit)", low[start : start + 12]):
            return False  # the pattern of checking reads it
        if put is Put.CHECKED and not to and who is UNNAMED:
            return low[start:].startswith(("it ", "that it", "if it"))
        return True

    def _is_to_staff(self, to: str, match: re.Match[str]) -> bool:
        """Whether a professional is told or asked: `told the social worker that …`."""
        if self._askers.is_professional(to):
            return True
        if not re.match(r"(?:the|my|our|a|an)\b", to.lower()):
            return False
        at = next(match.start(k) for k, v in match.groupdict().items() if v == to and k[:2] == "to")
        ahead = self._note.low_shade[at : at + 45]
        named = re.split(r"[,.;:]|\b(?:that|about|if|whether|what|he|she|they)\b", ahead)[0]
        return self._askers.is_professional(named)


def _kind(put: Put, opener: str) -> Put:
    """Return what the asker did: `about` and `to show` are neither question nor statement."""
    if put is Put.ASKED and opener.startswith(("about", "to ")):
        return Put.ABOUT if opener.startswith("about") else Put.INVITED
    return Put.CHECKED if put is Put.CHECKED else Put.ASKED


def _question(
    place: tuple[int, int], who: Speaker, form: Form, put: Put, lead: int, to: str
) -> Question:
    return Question(
        start=place[0], end=place[1], asker=who.asker, form=form, put=put, lead=lead, to=to.lower()
    )
