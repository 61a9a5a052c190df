"""Paragraphs that were wrapped by hand or by a mail program: their line breaks end nothing."""

import re
from itertools import pairwise

from recordlint.analysis.lines import Layout, Line, split_lines

_NARROWEST, _WIDEST = 50, 130
"""Characters. Narrower lines stay as they are; wider ones were never wrapped."""
_FEWEST = 3
_ENDS = re.compile(r"[.?!:;|…][\"'”’)\]]*\s*$")
_FIRST_WORD = re.compile(r"\S+")


def unwrapped(text: str) -> str:
    """Return the text, of the same length, with a space for each break inside a paragraph.

    A note counts as wrapped where nearly every line that is followed by another could not have held
    the first word of the next.
    """
    lines = split_lines(text)
    width = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return text
    pairs = [
        (line, after)
        for line, after in pairwise(lines)
        if line.layout is not Layout.BLANK and after.layout is Layout.PROSE
    ]
    full = [pair for pair in pairs if _is_full(text, *pair, width)]
    if len(full) < _FEWEST or len(full) < 0.6 * len(pairs):
        return text
    joined = list(text)
    for line, after in full:
        if not _ENDS.search(text, line.start, line.end):
            joined[line.end : after.start] = " " * (after.start - line.end)
    return "".join(joined)


def _is_full(text: str, line: Line, after: Line, width: int) -> bool:
    word = _FIRST_WORD.search(text, after.start, after.end)
    return word is not None and line.end - line.start + 1 + len(word[0]) > width - 2
