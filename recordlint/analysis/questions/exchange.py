"""What was put in the lines of a dialogue, and in forms: `Me: did he push you?`, `Q1: … A: …`."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from recordlint.analysis.lines import Layout
from recordlint.analysis.question import (
    OTHER,
    WRITER,
    Asker,
    Form,
    Put,
    Question,
    Speaker,
)
from recordlint.analysis.questions.ends import pieces
from recordlint.analysis.questions.people import kin
from recordlint.analysis.questions.verbs import QUESTION, S
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.text import regex
from recordlint.analysis.text import words as bag

if TYPE_CHECKING:
    from recordlint.analysis import Analysis

_ME = bag("me i myself writer staff interviewer worker q")
_NO_SPEAKER = bag(
    "signed sign completed written recorded reported name date time from by author place "
    "location present witness re"
)
_FORM = regex(
    rf"^(?:[-–—*•>]{S}*)?(?:(?:question|qu|prompt)s?(?:{S}?\d+)?(?:{S}(?:asked|used|put))?|"
    rf"q{S}?\d*){S}?[.:)–-]+{S}*(?P<words>[^\r\n]+?)"
    rf"(?={S}+(?:a|ans|answer|reply|response){S}?\d*{S}?[.:)]|$)|"
    rf"(?<=[\s;.?!]){S}*q{S}?\d+{S}?[.:)]{S}*(?P<inner>[^\r\n]+?)"
    rf"(?={S}+(?:a|ans|answer){S}?\d*{S}?[.:)]|$)",
    re.I | re.M,
)
_LABEL = regex(
    rf"{S}*(?:[-–—*•>]{S}*|[(\[]?\d{{1,2}}[:.]\d{{2}}[)\]]?[:,]?{S}+)?"
    rf"(?P<who>[A-Za-z][\w.'’]*(?:{S}[A-Z][\w.'’]*){{0,2}}(?:{S}?\([^()\r\n]{{1,20}}\))?"
    rf"(?:{S}to{S}(?:[A-Z][\w.]*{S}?){{1,2}})?){S}*"
    rf"(?::(?!\d)|{S}[-–—](?={S}?[\"“'‘A-Z])){S}*"
)
_INLINE = regex(
    rf"(?:^|[\s|])(?P<who>(?:(?:Mrs?|Ms|Miss|Sister){S})?[A-Z][\w.]{{0,20}})"
    rf"(?:{S}to{S}[A-Z][^:\"“.]{{1,40}})?{S}?:{S}*$"
)
"""A label within a line, before a quotation: `| Z: "who got it you?" T: "mate" |`."""
_ASKERS_WORDS = regex(rf"\b(?:questions?|asked){S}?:{S}*$", re.I)
_ANSWER_BETWEEN = regex(rf"\.?{S}*[-–—]{S}*$")
_DASH = regex(rf"{S}*[-–—]{S}+(?=[\w\"“‘'])")
_I_ASKED = regex(rf"\b(?:i|we){S}(?:asked|said{S}to|put{S}it{S}to)\b")
_OF_ONESELF = regex(r"\bI\b|\b[Mm]y\b|(?<!ell )(?<!how )(?<!to )\bme\b")
_TELLS = regex(r"^[A-Z]?\w*ed\b|\b(?:asked|[Tt]old|said)\b")
"""A dash may begin an item of a list, too: what tells of an act is no turn."""
_TITLED = regex(r"(?:mrs?|ms|miss|sister) ")

Turn = tuple[int, int, int]
"""The line of a turn, and where its words start and end."""


def _is_titled(who: str) -> bool:
    return bool(_TITLED.match(who))


class Exchange:
    """Reads the turns of a note; `read` holds the lines that were read, and what part of them."""

    def __init__(self, note: "Analysis") -> None:
        self._note = note
        self.read: dict[int, tuple[int, int]] = {}
        self.quotes: set[int] = set()

    def all(self) -> Iterator[Question]:
        """Yield what is put in dialogues and in forms."""
        yield from self._labelled()
        yield from self._unlabelled()
        yield from self._inline()
        yield from self._forms()

    def _labelled(self) -> Iterator[Question]:
        turns = self._turns()
        people = self._note.people
        talk = {
            who: said
            for who, said in turns.items()
            if len(said) > 1 or who in _ME or people.is_staff(who) or _TITLED.match(who)
        }
        if any(who in _ME or who in people.initials for who in talk) and len(turns) > 1:
            talk = turns
        if sum(map(len, talk.values())) < 2:
            return
        asking = {who: self._share_of_questions(said) for who, said in talk.items()}
        for who, said in talk.items():
            speaker = self._speaker(who, asking)
            for index, start, end in said:
                if speaker is OTHER and _I_ASKED.search(self._note.low_shade, start, end):
                    # a message between colleagues: "Shauna: i asked him did Callum do it"
                    continue
                self.read[index] = (start, end)
                yield from self._put(start, end, speaker)

    def _turns(self) -> dict[str, list[Turn]]:
        turns: dict[str, list[Turn]] = {}
        for index, line in enumerate(self._note.lines):
            label = _LABEL.match(self._note.text, line.start, line.end)
            if label and label.end() < line.end and (who := self._name(label["who"])):
                turns.setdefault(who, []).append((index, label.end(), line.end))
        return turns

    def _name(self, label: str) -> str:
        """Return the speaker that a label names, "" where it names none."""
        who = re.sub(rf"{S}*\(.*|{S}to{S}.*", "", label).strip().rstrip(".").lower()
        if who in _NO_SPEAKER:
            return ""
        if who in _ME or who in self._note.people.initials or re.fullmatch(kin(), who):
            return who
        if len(who) <= 3 and who.isalpha():
            return who
        used = len(re.findall(rf"\b{re.escape(who)}\b", self._note.lower))
        return who if used > 1 and label[0].isupper() else ""

    def _share_of_questions(self, said: Sequence[Turn]) -> float:
        asked = [
            self._note.text[start:end].rstrip(" \"”'’").endswith("?")
            or bool(QUESTION.match(self._note.text[start:end].lstrip("\"“'‘")))
            for _, start, end in said
        ]
        return sum(asked) / len(asked)

    def _speaker(self, who: str, asking: dict[str, float]) -> Speaker:
        people = self._note.people
        if who in _ME or who in people.initials:
            return WRITER
        if people.is_other(who) or (
            any(other in _ME for other in asking) and not people.is_staff(who)
        ):
            return OTHER
        most, least = max(asking.values()), min(asking.values())
        titled = _TITLED.match(who) and 1 < sum(map(_is_titled, asking)) < len(asking)
        enough = most >= 0.5 if _TITLED.match(who) else most > 0.5
        asks_most = asking[who] == most and enough and least < most
        if people.is_staff(who) or titled or asks_most:
            return Speaker(Asker.COLLEAGUE, who)
        return OTHER

    def _put(self, start: int, end: int, who: Speaker) -> Iterator[Question]:
        if who.asker is Asker.OTHER:
            return
        quote = next((q for q in self._note.quotations if q.start == start), None)
        if quote:
            start, end = quote.inner_start, quote.inner_end
        for left, right in pieces(self._note.text, start, end, quoted=True):
            yield Question(
                start=left, end=right, asker=who.asker, form=Form.QUOTED, put=Put.ASKED, lead=left
            )

    def _unlabelled(self) -> Iterator[Question]:
        """Read lines that begin with a dash, and questions that stand alone in quotation marks."""
        lines = self._note.lines
        dashed = [bool(_DASH.match(self._note.text, line.start, line.end)) for line in lines]
        for index, line in enumerate(lines):
            if index in self.read or line.layout is Layout.BLANK:
                continue
            near = any(dashed[i] for i in (index - 1, index + 1) if 0 <= i < len(lines))
            dash = _DASH.match(self._note.text, line.start, line.end)
            body = dash.end() if dash else line.start
            alone = next((q for q in self._note.quotations if self._fills(q, body, line.end)), None)
            if alone:
                yield from self._alone(index, alone.inner_start, alone.inner_end, quoted=True)
            elif dash and near:
                yield from self._alone(index, body, line.end, quoted=False)

    def _alone(self, index: int, start: int, end: int, *, quoted: bool) -> Iterator[Question]:
        """Read one line without a label: a question is the writer's, anything else an answer."""
        said = self._note.text[start:end]
        asks = said.rstrip().endswith("?") or bool(QUESTION.match(said))
        if _OF_ONESELF.search(said) or not asks:
            if quoted or not _TELLS.search(said):
                self.read[index] = (start, end)
            return
        if quoted or said.rstrip().endswith("?"):
            self.read[index] = (start, end)
            yield from self._put(start, end, WRITER)

    def _fills(self, quote: Quotation, body: int, end: int) -> bool:
        """Whether a line holds this quotation and nothing else."""
        within = body <= quote.start and quote.end <= end
        outside = self._note.text[body : quote.start] + self._note.text[quote.end : end]
        return within and not outside.strip(" .")

    def _inline(self) -> Iterator[Question]:
        """Read turns within a line: `Z: "who got it you?" T: "mate"`, `My questions: "…" – "…"`."""
        turns: dict[str, list[Turn]] = {}
        mine: Quotation | None = None
        for index, quote in enumerate(self._note.quotations):
            left = self._note.text[max(0, quote.start - 60) : quote.start].split("\n")[-1]
            if label := _INLINE.search(left):
                row = (index, quote.inner_start, quote.inner_end)
                turns.setdefault(label["who"].lower(), []).append(row)
            elif _ASKERS_WORDS.search(left) or (mine and self._alternates(mine, quote)):
                mine = quote
                self.quotes.add(quote.start)
                yield from self._put(quote.inner_start, quote.inner_end, WRITER)
        if len(turns) < 2 and not set(turns) & _ME:
            return
        asking = {who: self._share_of_questions(said) for who, said in turns.items()}
        for who, said in turns.items():
            speaker = self._speaker(who, asking)
            for index, start, end in said:
                self.quotes.add(self._note.quotations[index].start)
                yield from self._put(start, end, speaker)

    def _alternates(self, mine: Quotation, quote: Quotation) -> bool:
        """Whether one answer, after a dash, stands between this and the asker's last words."""
        between = self._note.shade[mine.end : quote.start]
        parts = re.split(r"[\"“][^\"”]*[\"”]", between)
        return len(parts) == 2 and all(_ANSWER_BETWEEN.fullmatch(part) for part in parts)

    def _forms(self) -> Iterator[Question]:
        """Read `Q1: did he push you? A: yes` and `Question asked: …`."""
        for match in _FORM.finditer(self._note.text):
            start, end = match.span("words" if match["words"] else "inner")
            said = self._note.text[start:end]
            asks = said.rstrip('"”').endswith("?") or QUESTION.match(said.lstrip('"“'))
            if said.strip('"“” ') and asks:
                start += len(said) - len(said.lstrip("\"“'‘ "))
                yield from self._put(start, end, WRITER)
