"""The entries of a source: the notes that it plainly holds, or else one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from recordlint.analysis.completeness import missing_date, missing_signature
from recordlint.analysis.lines import Layout, Line, form_fields, split_lines
from recordlint.analysis.signoff import signoffs
from recordlint.analysis.text import regex
from recordlint.analysis.when import moments

_RULER = regex(r"[^\S\r\n]*(?:[-=*_~#][^\S\r\n]*){3,}$|[^\S\r\n]*\f")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One note of a source, by offsets of its text; `line` is how many lines stand before it."""

    start: int
    end: int
    line: int


def entries(text: str) -> tuple[Entry, ...]:
    """Return the notes of a source, in order; always one at least, and together all of the text.

    A source is cut at its rulers (`-----`), or where the label of its first line comes again, and
    only if every part so made has a date and an author of its own: a wrong cut is worse than none.
    """
    lines = split_lines(text)
    for cuts in (_rulers(text, lines), _repeated_heads(text, lines)):
        parts = _cut(text, lines, cuts)
        if len(parts) > 1 and all(_stands_alone(text[p.start : p.end]) for p in parts):
            return parts
    return (Entry(start=0, end=len(text), line=0),)


def _rulers(text: str, lines: Sequence[Line]) -> list[int]:
    """Return the indices of the lines after rulers."""
    return [i + 1 for i, line in enumerate(lines[:-1]) if _RULER.match(text, line.start, line.end)]


def _repeated_heads(text: str, lines: tuple[Line, ...]) -> list[int]:
    """Return the indices of the lines, after a blank one, whose label is that of the first line."""
    fields = form_fields(text, lines)
    first = next((line for line in lines if line.layout is not Layout.BLANK), None)
    heads = {f.label_start: f.label for f in fields}
    if first is None or first.start not in heads:
        return []
    return [
        i + 1
        for i, (before, line) in enumerate(pairwise(lines))
        if before.layout is Layout.BLANK
        and heads.get(line.start) == heads[first.start]
        and line.start > first.start
    ]


def _cut(text: str, lines: Sequence[Line], cuts: Sequence[int]) -> tuple[Entry, ...]:
    bounds = [0, *cuts, len(lines)]
    parts: list[Entry] = []
    for first, after in pairwise(bounds):
        end = lines[after].start if after < len(lines) else len(text)
        if text[lines[first].start : end].strip(" \t\r\n\f-=*_~#") or not parts:
            parts.append(Entry(start=lines[first].start, end=end, line=first))
        else:
            parts[-1] = Entry(start=parts[-1].start, end=end, line=parts[-1].line)
    return tuple(parts)


def _stands_alone(text: str) -> bool:
    """Whether a part has a date and an author of its own."""
    lines = split_lines(text)
    fields = form_fields(text, lines)
    signed = signoffs(text, lines, fields)
    when = moments(text, lines, fields, signed)
    return all(
        missing(text, lines, fields, when, signed, {}) is None
        for missing in (missing_date, missing_signature)
    )
