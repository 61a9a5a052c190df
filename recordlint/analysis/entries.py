"""The entries of a source: the notes that it plainly holds, or else one."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from recordlint.analysis.completeness import Whole, missing_date, missing_signature
from recordlint.analysis.layouts import LAYOUTS, RULER, Mark, Source
from recordlint.analysis.lines import Layout, Line, form_fields, split_lines
from recordlint.analysis.signoff import signoffs
from recordlint.analysis.when import Kind, Part, moments


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One note of a source, by offsets of its text; `line` is how many lines stand before it.

    `date` (2025-03-12, or as written where the year is not known), `time` (14:30) and `author` are
    those of its heading, its row or its page. `fields` holds what of them counts as a fact beside
    the text: an author shown by initials or a role alone does not. `initials` is whether the author
    is shown by initials, which count where the house keeps a register of them.
    """

    start: int
    end: int
    line: int
    date: str = ""
    time: str = ""
    author: str = field(default="", repr=False)
    initials: bool = False
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)


def entries(text: str) -> tuple[Entry, ...]:
    """Return the notes of a source, in order; always one at least, and together all of the text.

    A source is cut only where its layout is plainly that of several notes, each with a date and an
    author (`layouts`), at its rulers (`-----`), or where the label of its first line comes again: a
    wrong cut is worse than none.
    """
    lines = split_lines(text)
    source = Source(text, lines)
    for layout in LAYOUTS:
        if len(marks := layout(source)) > 1:
            return tuple(_marked(source, marks))
    for cuts in (_rulers(text, lines), _repeated_heads(text, lines)):
        parts = _cut(text, lines, cuts)
        if len(parts) > 1 and all(_stands_alone(text[p.start : p.end]) for p in parts):
            return tuple(as_read(text, part) for part in parts)
    return (Entry(start=0, end=len(text), line=0),)


def as_read(text: str, entry: Entry) -> Entry:
    """Return an entry with the date, time and author that its own words give, for showing.

    Nothing is inherited, so that its fields stay as they are.
    """
    part = text[entry.start : entry.end]
    lines = split_lines(part)
    fields = form_fields(part, lines)
    signed = signoffs(part, lines, fields)
    when = [m for m in moments(part, lines, fields, signed) if m.part in _DATING]
    day = next((m for m in when if m.kind is Kind.DATE and m.year is not None), None)
    clock = next((m for m in when if m.kind is Kind.TIME and m.part is Part.EVENT), None)
    date = day.value(dt.date.min) if day else None
    time = clock.value(dt.date.min) if clock else None
    return replace(
        entry,
        date=date.isoformat() if date else "",
        time=time.strftime("%H:%M") if isinstance(time, dt.time) else "",
        author=next((sign.name for sign in signed if sign.names_author), ""),
    )


_DATING = (Part.EVENT, Part.WRITTEN, Part.SIGNED)


def _marked(source: Source, marks: Sequence[Mark]) -> Iterator[Entry]:
    """Yield the entries at marks; the head of the page belongs to the first."""
    starts = [0, *(mark.index for mark in marks[1:])]
    ends = [*(source.lines[index].start for index in starts[1:]), len(source.text)]
    for mark, first, end in zip(marks, starts, ends, strict=True):
        author = mark.by.words if mark.by else ""
        held: dict[str, str] = {}
        if mark.date or mark.time:
            held["occurred_at"] = "T".join(part for part in (mark.date, mark.time) if part)
        if mark.by and mark.by.named:
            held["author"] = author
        yield Entry(
            start=source.lines[first].start, end=end, line=first, date=mark.date, time=mark.time,
            author=author, initials=bool(mark.by and mark.by.initials), fields=held,
        )  # fmt: skip


def _rulers(text: str, lines: Sequence[Line]) -> list[int]:
    """Return the indices of the lines after rulers."""
    return [i + 1 for i, line in enumerate(lines[:-1]) if RULER.match(text, line.start, line.end)]


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
    whole = Whole(
        text=text, lines=lines, fields=fields, moments=when, signoffs=signed, note_fields={}
    )
    return all(missing(whole) is None for missing in (missing_date, missing_signature))
