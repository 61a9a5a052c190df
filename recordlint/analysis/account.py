"""Accounts under a heading or a line that announces them, and statements taken for somebody."""

import re
from collections.abc import Iterator

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.speech import SAYS
from recordlint.analysis.stretch import How, Stretch, others
from recordlint.analysis.text import regex

_NOUN = (
    "account|complaint|words|version|statement|response|reply|allegations?|answer|story|evidence|"
    "position|"
    "case|explanation|recollection"
)
_NOT_THEIRS = regex(
    r"\b(?:my|our|writer|staff|your|officer|incident|events?|accident|concern)\b", re.I
)
_FRAME = regex(
    rf"(?:\b(?:{SAYS}|account|words|statement|version|follows|complaint|message|history|"
    r"allegations?|summary of (?:what|the call)|verbatim|quote|answers?|put it|puts it|voicemail|"
    r"e-?mail|heard)\b"
    r"[^.!?:\r\n]{0,60}|\bas follows|\bthis is what (?:he|she|they|\w+) (?:said|told \w+|says)):$",
    re.I,
)
_AS_GIVEN = regex(
    r"\b(?:same|just|exactly|verbatim|word for word)\b[^.:]{0,20}?\bas (?:he|she|they|\w+) "
    r"(?:wrote|said|told|gave|put)\b[^.:]{0,20}:$|"
    r"\b(?:as )?(?:dictated|told|given) (?:to me )?by (?!me\b)[^.:]{2,40}:$",
    re.I,
)
"""Words set down as they were given: `I write it here same as he wrote:`."""
_HEADING = regex(
    r"(?:\d+[.)]\s*)?(?:(?:the )?[\w .’'-]{2,40}['’]s? (?:own )?(?:account|words|statement|"
    r"version|response|complaint|evidence)|"
    r"(?:account|words) (?:from|given by) [\w .,’'()-]{2,60}|"
    r"what (?:he|she|they|[A-Z]\w+|the (?:child|young person|resident|patient)) (?:said|"
    r"told (?:me|us))(?: to me)?|"
    r"in (?:his|her|their) own words)(?: ?\([^()]{0,60}\))?:?$",
    re.I,
)
_INLINE = regex(
    rf"\b(?:heard|{_NOUN}|told me|told us|told staff|reads|read|says|said|as follows|"
    rf"own words)(?: \w+){{0,3}} ?:[^\S\r\n](?=[A-Za-z])",
    re.I,
)
_STATEMENT = regex(r"(?:witness )?statement (?:of|by|from|given by) (?P<who>[\w .’'-]{2,50})", re.I)
_TAKEN = regex(
    r"(?:^|\bstatement |[(,] ?)(?:was )?(?:taken(?: down)? (?:by|from)|written down (?:by|for)|"
    r"dictated (?:to|by)|"
    r"as told to|scribed (?:by|for))\b",
    re.I,
)
_WRITER = regex(r"(?:i|we)\b", re.I)
_LATEST_STATEMENT_HEAD = 8
_SIGN_OFF_LINES = 3


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
    if _AS_GIVEN.search(words):
        return "frame"
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
