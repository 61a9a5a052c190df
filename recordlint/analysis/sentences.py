"""Sentences: the stretches that are parsed and that a cue reaches, never across a line."""

import re
from dataclasses import dataclass

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.text import regex

LONGEST = 600
"""Characters. A longer stretch without a stop is cut at a space: cost grows with length alone."""

_STOP = regex(
    r"[.!?…]+[\"'”’)\]»]*(?=\s|$)|"
    # dictation: "full stop", "new paragraph" are stops, "a full stop" and "a new line" are not
    r"(?<!\ba)(?<!\bthe)[ \t]full[ \t]stop\b(?![.!?])(?:[ \t]new (?:paragraph|line)\b)?|"
    r"(?<!\ba)(?<!\bthe)[ \t]new (?:paragraph|line)\b(?=[ \t](?!manager|management)|$)|"
    r"(?<=[^\s|])\s*\|\s*"
)
_ABBREVIATION = regex(
    r"(?:\b(?:mr|mrs|ms|miss|dr|prof|st|rev|fr|sr|jr|approx|appt|ext|tel|e\.g|i\.e|eg|ie|vs|etc|cc|"
    r"re|ref|resp|sgt|pc|insp|cllr|hon|dept|min|mins|rm|pt|wt|c|ca|a\.m|p\.m|[a-z])|"
    r"(?<!\w)[A-Z])\.$",
    re.I,
)
_MARKS = "\"'”’»"
_REPORTING = regex(
    r"(?:(?:I|We|He|She|They|[A-Z]\w{0,30}(?:[^\S\r\n][A-Z]\w{0,30})?)[^\S\r\n](?:then[^\S\r\n]|"
    r"just[^\S\r\n])?"
    r"(?:said|says|asked|replied|answered|told|shouted|whispered|added|repeated|went|explained)\b"
    r"|(?:said|asked|replied|shouted|whispered)\b)"
    # what follows the verb tells a closing "she said" from a new sentence: `"It fell." I said it …`
    r"(?:[^\S\r\n](?:him|her|me|us|them|again|quietly|to[^\S\r\n]\w{1,30}))?"
    r"(?:[^\S\r\n]*(?:$|[.;)!?\r\n]|,(?![^\S\r\n]*[\"“'‘]))|[^\S\r\n](?:and|then|as|while|when|"
    r"with|in|at|before|after|from)\b)"
)
_ENDS_ANYWAY = regex(r"(?:a\.m|p\.m|etc|mins?)\.$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, trimmed of white space. `line` is the index of its line, from 0."""

    start: int
    end: int
    line: int


def shadow(text: str, quotes: tuple[Quotation, ...]) -> str:
    """Return the text, of the same length, with what stands between quotation marks blanked.

    "it" takes the place of the words, so that the sentence round a quotation still parses. A stop
    at the end of the words is kept, since it may end that sentence: `I said "it         ?"`.
    """
    parts: list[str] = []
    at = 0
    for quote in quotes:
        width = quote.inner_end - quote.inner_start
        inner = text[quote.inner_start : quote.inner_end]
        blank = "it".ljust(width)[:width]
        if width > 2 and inner[-1] in ".!?…":
            blank = blank[:-1] + inner[-1]
        kept = "".join(c if c in "\r\n" else b for c, b in zip(inner, blank, strict=True))
        parts += [text[at : quote.inner_start], kept]
        at = quote.inner_end
    return "".join([*parts, text[at:]])


def sentences(shade: str, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """Return the sentences of a shadow text, in reading order; white space belongs to none."""
    found: list[Sentence] = []
    for index, line in enumerate(lines):
        if line.layout is Layout.BLANK:
            continue
        start = line.start
        for stop in _STOP.finditer(shade, line.start, line.end):
            if "|" not in stop[0] and not _ends_sentence(shade, line, stop.end()):
                continue
            _add(found, shade, start, stop.end(), index)
            start = stop.end()
        _add(found, shade, start, line.end, index)
    return tuple(found)


def _ends_sentence(shade: str, line: Line, end: int) -> bool:
    if shade[end - 1] in _MARKS:
        # "…?" I asked, "…" she said: the reporting clause belongs to the quotation
        after = shade[end : end + 40].lstrip()
        return bool(after) and not after[:1].islower() and not _REPORTING.match(after)
    before = shade[max(line.start, end - 12) : end]
    if not _ABBREVIATION.search(before):
        return True
    after = shade[end : end + 3].lstrip()
    return bool(_ENDS_ANYWAY.search(before)) and after[:1].isupper()


def _add(found: list[Sentence], shade: str, start: int, end: int, line: int) -> None:
    while start < end:
        cut = end
        if end - start > LONGEST:
            space = shade.rfind(" ", start + LONGEST // 2, start + LONGEST)
            cut = space if space > start else start + LONGEST
        piece = shade[start:cut]
        left = (
            start + len(piece) - len(piece.lstrip(" \t|\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029\xa0"))
        )
        right = start + len(piece.rstrip())
        if right > left:
            found.append(Sentence(start=left, end=right, line=line))
        start = cut
