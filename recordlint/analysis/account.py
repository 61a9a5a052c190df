"""Accounts that go on: announced by a sentence or a heading, or begun by a report before them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import FIRST_PERSON, SAYS
from recordlint.analysis.stretch import How, Stretch, Whose, others
from recordlint.analysis.text import covering

_NOUN = (
    "account|complaint|words|version|statement|response|reply|allegations?|answer|story|evidence|position|"
    "case|explanation|recollection"
)
_ANNOUNCED = re.compile(
    rf"\b(?:{_NOUN})\b[^.!?\r\n]{{0,80}}\b(?:was|is|were|are|ran|runs) (?:this|these|"
    rf"as follows)[.:]?$|"
    r"\bwhat follows is (?!my\b|our\b)\w+|\bin (?:his|her|their) own words[.:]$|"
    r"\b(?:keep|kept|stuck|stick) to (?:his|her|their) (?:order|words)|"
    rf"^(?:\d+[.)]\s*)?[\w .’'-]{{2,40}}['’]s? (?:{_NOUN}|views?|reply)[.:]?$|"
    r"^[\w .’'-]{2,40} (?:began with|started with|gave (?:this|the following) account|"
    r"gave (?:me )?(?:his|her|their) account)\b|"
    rf"^(?:his|her|their|[\w .’'-]{{2,40}}['’]s?) (?:{_NOUN}) (?:is|was) that\b",
    re.I,
)
_HEADED = re.compile(rf"['’]s? (?:{_NOUN}|views?|reply)[.:]?$", re.I)
_NOT_THEIRS = re.compile(
    r"\b(?:my|our|writer|staff|your|officer|incident|events?|accident|concern)\b", re.I
)
_FRAME = re.compile(
    rf"(?:\b(?:{SAYS}|account|words|statement|version|follows|complaint|message|history|"
    r"allegations?|summary of (?:what|the call)|verbatim|quote|answers?|put it|puts it|voicemail|"
    r"e-?mail|heard)\b"
    r"[^.!?:\r\n]{0,60}|\bas follows|\bthis is what (?:he|she|they|\w+) (?:said|told \w+|says)):$",
    re.I,
)
_HEADING = re.compile(
    r"(?:\d+[.)]\s*)?(?:(?:the )?[\w .’'-]{2,40}['’]s? (?:own )?(?:account|words|statement|"
    r"version|response|complaint|evidence)|"
    r"(?:account|words) (?:from|given by) [\w .,’'()-]{2,60}|"
    r"what (?:he|she|they|[A-Z]\w+|the (?:child|young person|resident|patient)) (?:said|"
    r"told (?:me|us))(?: to me)?|"
    r"in (?:his|her|their) own words)(?: ?\([^()]{0,60}\))?:?$",
    re.I,
)
_INLINE = re.compile(
    rf"\b(?:heard|{_NOUN}|told me|told us|told staff|reads|read|says|said|as follows|"
    rf"own words)(?: \w+){{0,3}} ?:[^\S\r\n](?=[A-Za-z])",
    re.I,
)
_STATEMENT = re.compile(
    r"(?:witness )?statement (?:of|by|from|given by) (?P<who>[\w .’'-]{2,50})", re.I
)
_TAKEN = re.compile(
    r"(?:^|\bstatement |[(,] ?)(?:was )?(?:taken(?: down)? (?:by|from)|written down (?:by|for)|"
    r"dictated (?:to|by)|"
    r"as told to|scribed (?:by|for))\b",
    re.I,
)
_WRITER = re.compile(r"(?:i|we)\b", re.I)
_TENSE = (
    r"(?:(?<!has )(?<!have )(?<!['’]ve )(?<!must )\bhad\b|\bhadn['’]?t\b|\bwould\b|"
    r"\bwouldn['’]?t\b|['’]d\b|"
    r"\b(?:was|were) (?:meant|supposed|going) to\b)"
)
_GOES_ON = re.compile(
    r"(?:and |but |then |also |at first |later |once |that |this )?"
    rf"(?:he|she|they|it|mum|dad|his|her|their|the|this|that|nobody|no one|there|"
    rf"\w+)\b[^.;]{{0,60}}?{_TENSE}",
    re.I,
)
"""The tenses in which a report goes on without its verb: `He had come in. He would not stop.`"""
_GUESS = re.compile(
    r"\b(?:probably|obviously|clearly|presumably|evidently|no doubt|undoubtedly|apparently|"
    r"must have|"
    r"surely|perhaps|maybe)\b",
    re.I,
)
"""A guess after a report is the writer's, until the report has plainly gone on."""
_MODAL = re.compile(r"\b(?:may|might|must|could|would|should|will)\b|\bwas worse\b", re.I)
_LATEST_STATEMENT_HEAD = 8
_SIGN_OFF_LINES = 3


@dataclass(slots=True)
class _Thread:
    """What goes on from sentence to sentence within a line."""

    last: Stretch | None = None
    announced: str = ""
    fresh: bool = False  # nothing has followed the announcement yet
    flowing: bool = False  # a sentence has already gone on with the report


def continued(
    shade: str,
    quotes: tuple[Quotation, ...],
    sents: tuple[Sentence, ...],
    reported: Sequence[Stretch],
) -> Iterator[Stretch]:
    """Yield sentences that go on with the report before them: `He had come in angry. He had …`."""
    by_sentence: dict[int, Stretch] = {}
    for stretch in reported:
        if stretch.whose is Whose.OTHER:
            by_sentence[covering(sents, stretch.start)] = stretch
    thread = _Thread()
    for index, sent in enumerate(sents):
        if index and sents[index - 1].line != sent.line:
            thread = _Thread()
        words = shade[sent.start : sent.end]
        if _announces(words):
            thread = _Thread(announced=words[:40], fresh=_HEADED.search(words) is not None)
            continue
        who = _follow(thread, words, quotes, sent, by_sentence.get(index))
        if who is not None:
            yield others(sent.start, sent.end, who, How.CONTINUED)


def _announces(words: str) -> bool:
    match = _ANNOUNCED.search(words)
    return match is not None and not _NOT_THEIRS.search(words[: match.end()].split(",")[0])


def _follow(
    thread: _Thread,
    words: str,
    quotes: tuple[Quotation, ...],
    sent: Sentence,
    report: Stretch | None,
) -> str | None:
    """Return whose account the sentence goes on with, or None; the thread is kept up to date."""
    writer = _WRITER.match(words)
    if thread.announced:
        if writer and not thread.fresh:
            thread.announced, thread.last = "", None
            return None
        thread.fresh = False
        return None if writer else thread.announced
    if report is not None:
        thread.last = None if _ends_early(report, quotes, sent) else report
        thread.flowing = report.start == sent.start and report.end >= sent.end - 1
        return None
    if thread.last is None or writer or not _goes_on(thread, words):
        thread.last = None
        return None
    thread.flowing = True
    return thread.last.who


def _ends_early(report: Stretch, quotes: tuple[Quotation, ...], sent: Sentence) -> bool:
    """Whether the writer had the word again before the sentence ended, or the words were quoted."""
    quoted = covering(quotes, report.end)
    if quoted >= 0 and quotes[quoted].end > report.start:
        return True
    return report.end < sent.end - 2


def _goes_on(thread: _Thread, words: str) -> bool:
    if FIRST_PERSON.search(words):
        return False
    if thread.flowing:
        return bool(_GOES_ON.match(words) or _MODAL.search(words))
    return bool(_GOES_ON.match(words)) and not _GUESS.search(words)


def framed(text: str, lines: tuple[Line, ...]) -> Iterator[Stretch]:
    """Yield the lines under a heading such as `Mum's account was as follows:`, and statements."""
    yield from _statement(text, lines)
    inside, fresh = "", False
    for line in lines:
        words = text[line.start : line.end].strip()[:200]
        if inside and _frame_ends(line, words, fresh):
            inside = ""
        if inside and line.layout is not Layout.BLANK:
            yield others(line.start, line.end, inside, How.CONTINUED)
            fresh = False
        opened = _opens(words)
        if opened:
            inside, fresh = words[:40], opened == "heading"
        elif not inside:
            yield from _inline(text, line)


def _frame_ends(line: Line, words: str, fresh: bool) -> bool:
    if line.layout is Layout.BLANK:
        return not fresh
    return line.layout is Layout.FIELD or _WRITER.match(words) is not None


def _opens(words: str) -> str:
    if re.search(r"\b(?:i|we)\b", words, re.I) or _NOT_THEIRS.search(words):
        return ""
    if words.endswith(":") and _FRAME.search(words):
        return "frame"
    return "heading" if _HEADING.match(words) else ""


def _inline(text: str, line: Line) -> Iterator[Stretch]:
    """Yield the rest of a line after `From the children I heard: …`."""
    match = _INLINE.search(text, line.start, min(line.end, line.start + 200))
    if (
        match
        and not _WRITER.match(text, match.end())
        and not re.search(r"\b(?:i|we) (?:said|say|read)", text[line.start : match.end()], re.I)
    ):
        stop = re.compile(r"[.!?][^\S\r\n]+(?:I|We)\b").search(text, match.end(), line.end)
        yield others(match.end(), stop.start() + 1 if stop else line.end, match[0], How.CONTINUED)


def _statement(text: str, lines: tuple[Line, ...]) -> Iterator[Stretch]:
    """Yield a statement taken down for somebody else: there, "I" is not the writer."""
    full = [line for line in lines if line.layout is not Layout.BLANK]
    for index, line in enumerate(full[:_LATEST_STATEMENT_HEAD]):
        head = _STATEMENT.search(text, line.start, min(line.end, line.start + 200))
        near = [line, *full[index + 1 : index + 4], *full[-_SIGN_OFF_LINES:]]
        if head is None or not any(_taken(text, line) for line in near):
            continue
        for below in full[index + 1 :]:
            if below.layout is not Layout.FIELD and not _taken(text, below):
                yield others(below.start, below.end, head["who"].strip(), How.CONTINUED)
        return


def _taken(text: str, line: Line) -> bool:
    return _TAKEN.search(text[line.start : min(line.end, line.start + 200)].strip()) is not None
