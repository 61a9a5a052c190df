"""The layouts in which one source holds several notes, and where each of them begins.

A layout gives its marks only where the source is plainly so laid out: every entry dated, and signed
or in a record of days. A letter or a statement that tells of several days, a running log of one
incident and a table that one person answers for are one note.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from recordlint.analysis.bylines import Byline, byline, closing_byline, is_compiled, page_byline
from recordlint.analysis.clock import dates
from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.moment import Kind
from recordlint.analysis.stamps import Stamp, day_of, read_date, read_time, stamp_of
from recordlint.analysis.text import regex


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where an entry begins, by the index of its line, and what it is stamped with.

    `date` is 2025-03-12, or as written where the year is not known; `time` is 14:30.
    """

    index: int
    date: str = ""
    time: str = ""
    by: Byline | None = None


class Source:
    """The text of a source with its lines and what they are stamped with."""

    def __init__(self, text: str, lines: tuple[Line, ...]) -> None:
        self.text = text
        self.lines = lines

    @cached_property
    def stamps(self) -> tuple[Stamp, ...]:
        """The stamps of the lines that have one."""
        found = (stamp_of(self.text, line) for line in self.lines)
        return tuple(stamp for stamp in found if stamp)

    def words(self, index: int) -> str:
        """Return the words of a line."""
        line = self.lines[index]
        return self.text[line.start : line.end]

    def is_blank(self, index: int) -> bool:
        """Whether a line is blank, or there is none."""
        inside = 0 <= index < len(self.lines)
        return not inside or self.lines[index].layout is Layout.BLANK

    def is_ruler(self, index: int) -> bool:
        """Whether a line is a ruler: `-----`."""
        line = self.lines[index]
        return bool(RULER.match(self.text, line.start, line.end))

    def is_apart(self, index: int) -> bool:
        """Whether a blank line or a ruler stands before a line."""
        return self.is_blank(index - 1) or self.is_ruler(index - 1)

    def holds(self, first: int, after: int) -> bool:
        """Whether words stand in the lines from `first` up to `after`."""
        return any(not self.is_blank(i) and not self.is_ruler(i) for i in range(first, after))

    def between(self, first: int, after: int) -> str:
        """Return the text of the lines from `first` up to `after`."""
        if after <= first:
            return ""
        return self.text[self.lines[first].start : self.lines[after - 1].end]


RULER = regex(r"[^\S\r\n]*(?:[-=*_~#][^\S\r\n]*){3,}$|[^\S\r\n]*\f")
_MOST_HEAD = 14
_MOST_SENTENCES = 3
_LONG = 170
_ENOUGH = 0.8
"""The share of entries that must show what their layout shows: a hurried hand leaves some out."""
_TRIED = 24
"""Entries after which a layout that hardly any of them keeps to is given up."""
_LINE_END = regex(r"\s*(?:\r\n|\n|\r)")


# --- what holds of every layout -------------------------------------------------------------------


def _is_head(source: Source, first: int, sentences: int = _MOST_SENTENCES) -> bool:
    """Whether the lines before the first entry are the head of a page, and no note themselves."""
    written = [source.lines[i] for i in range(first) if not source.is_blank(i)]
    if len(written) > _MOST_HEAD or any(line.end - line.start > _LONG for line in written):
        return False
    told = sum(len(_SENTENCE.findall(source.text, line.start, line.end)) for line in written)
    return told <= sentences


_SENTENCE = regex(r"[a-z]{2}[.!?][\"”’)]?(?:[^\S\r\n]|$)")


def _enough(found: Iterable[bool], total: int) -> bool:
    """Whether enough of the entries show something; no more are asked than it takes to say."""
    missed = 0
    for number, one in enumerate(found, 1):
        missed += not one
        if missed > total * (1 - _ENOUGH) or (number == _TRIED and missed > number / 2):
            return False
    return True


def _in_order(days: Sequence[str]) -> bool:
    """Whether days follow each other, forwards or backwards, but for the odd late entry."""
    known = [day for day in days if day[:4].isdigit()]
    back = sum(after < day for day, after in pairwise(known))
    forth = sum(after > day for day, after in pairwise(known))
    return min(back, forth) <= len(known) / 10


def _several(marks: Sequence[Mark]) -> bool:
    """Whether marks are of more than one moment, and in order."""
    return len({(mark.date, mark.time) for mark in marks}) > 1 and _in_order(
        [mark.date for mark in marks]
    )


def _spans(indices: Sequence[int], after: int) -> list[tuple[int, int]]:
    return list(pairwise([*indices, after]))


_WEEK = regex(r"\b(?:week|w/?[ce]|month|period)\b[^\r\n]{0,24}$", re.I)
_ENDING = regex(r"\b(?:end|ending|ended|w/?e)\b[^\r\n]{0,10}$", re.I)
_PAST = regex(
    r"\b(?:born|birth|dob|d\.o\.b|admitted|since|opened|placed|joined)\b[^\r\n]{0,24}$", re.I
)
_YEAR = regex(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/.-])")


def _since(head: str) -> dt.date | None:
    """Return the day that the head of a page gives, from which weekdays and years follow."""
    known: dt.date | None = None
    for moment in sorted(dates(head), key=lambda m: m.start):
        if moment.kind is not Kind.DATE or moment.year is None:
            continue
        before = head[max(0, moment.start - 40) : moment.start]
        day = day_of(moment, None)
        if day is None or _PAST.search(before):
            continue
        if _WEEK.search(before):
            return day - dt.timedelta(days=6) if _ENDING.search(before) else day
        known = day
    if known is None and (year := _YEAR.search(head)):
        return dt.date(int(year[0]), 7, 1)
    return known


def _days(source: Source, stamps: Sequence[Stamp], head: str) -> list[str]:
    """Return the day of each stamp that has a date, as 2025-03-12 or else as it is written."""
    since = _since(head)
    said: list[str] = []
    for stamp in stamps:
        assert stamp.date is not None
        day = day_of(stamp.date, since)
        since = day or since
        said.append(day.isoformat() if day else stamp.date.words)
    return said


def _is_weekday(stamp: Stamp) -> bool:
    return stamp.date is not None and stamp.date.kind is Kind.WEEKDAY


def _commonest(stamps: Sequence[Stamp]) -> list[Stamp]:
    """Return the stamps that are written as most of them are."""
    if not stamps:
        return []
    form, _ = Counter(stamp.form for stamp in stamps).most_common(1)[0]
    return [stamp for stamp in stamps if stamp.form == form]


def _runs(source: Source, stamps: Sequence[Stamp]) -> list[Stamp]:
    """Return the stamps that an entry follows: not the date below a sign-off."""
    kept: list[Stamp] = []
    heads = {_plain(source.words(i)) for i in range(stamps[0].index)} if stamps else set()
    ends = [*(stamp.index for stamp in stamps[1:]), len(source.lines)][: len(stamps)]
    for stamp, end in zip(stamps, ends, strict=True):
        if stamp.alone and not source.holds(stamp.index + 1, end):
            continue
        if stamp.alone and source.is_blank(stamp.index + 1) and not source.is_apart(stamp.index):
            above = _plain(source.words(stamp.index - 1))
            if kept and above not in heads:
                continue
        kept.append(stamp)
    return kept


def _closed_by(source: Source, first: int, after: int) -> Byline | None:
    return closing_byline(source.text, source.lines[first:after])


def _tops(source: Source, stamps: Sequence[Stamp]) -> list[int]:
    """Return the line that each stamp's entry begins at: above a page's head that comes again."""
    first = stamps[0].index
    heads = {_plain(source.words(i)) for i in range(first)} - {""}
    tops = [first]
    for stamp in stamps[1:]:
        top = at = stamp.index
        while at - 1 > tops[-1] and (
            source.is_blank(at - 1) or _plain(source.words(at - 1)) in heads
        ):
            at -= 1
            top = top if source.is_blank(at) else at
        tops.append(top)
    return tops


def _plain(words: str) -> str:
    """Return a line without its figures, which the page number may be among."""
    return _FIGURES.sub("", words).strip().lower()


_FIGURES = regex(r"[\d\s]+")


# --- forms ----------------------------------------------------------------------------------------

_LABELLED = regex(
    r"[^\S\r\n]{0,4}(?:[-*•][^\S\r\n])?(?P<label>[A-Za-z][A-Za-z'’/ ()-]{1,34}?)[^\S\r\n]?:(?!\d)"
    r"[^\S\r\n]{0,8}(?P<value>[^\r\n]*)"
)
_DATED = regex(
    r"(?:(?:event |contact |entry |visit |start |case note )?"
    r"(?:date|when|day|date[ /&and]{1,5}time)"
    r"|sent|date (?:of|and) .{3,24}|(?:entered|created|recorded|logged)(?: on)?)$"
)
_TIMED = regex(r"(?:.{3,12} )?time(?: of .{3,16})?$|at$")
_AUTHORED = regex(
    r"(?:.{3,16} )?(?:worker|author|officer|practitioner|staff(?: member| name)?|keyworker|nurse|"
    r"carer|user|from)$|(?:recorded|entered|written|completed|created|logged|signed|made|added|"
    r"updated|contact made|entry)(?: by)?$"
)
_BORN = regex(r"birth|dob|review|next|due")


def forms(source: Source) -> list[Mark]:
    """Return where a form begins again: the same labels, each time with a date and an author."""
    labels: list[tuple[int, str, str]] = []
    for index, line in enumerate(source.lines):
        if match := _LABELLED.match(source.text, line.start, line.end):
            labels.append((index, match["label"].lower().strip(), match["value"].strip()))
    counts = Counter(label for _, label, _ in labels)
    again = ((label, value) for _, label, value in labels if counts[label] > 1)
    dated = next((label for label, value in again if _is_dated(label, value)), None)
    if dated is None:
        return []
    times = counts[dated]
    head = next(label for _, label, _ in labels if counts[label] == times)
    starts = _titled(source, [index for index, label, _ in labels if label == head])
    if not all(map(source.is_apart, starts)):
        return []
    return _filled(source, labels, starts)


def _titled(source: Source, starts: Sequence[int]) -> Sequence[int]:
    """Return the lines that forms begin at: at `Record 1`, `Record 2`, where that heads each."""
    titles = {_plain(source.words(i - 1)) if i and not source.is_apart(i) else "" for i in starts}
    return [i - 1 for i in starts] if len(titles) == 1 and titles != {""} else starts


def _is_dated(label: str, value: str) -> bool:
    dated = _DATED.match(label) and not _BORN.search(label)
    return bool(dated) and read_date(value, 0, len(value))[0] is not None


def _filled(
    source: Source, labels: Sequence[tuple[int, str, str]], starts: Sequence[int]
) -> list[Mark]:
    """Return the marks of forms that begin at those lines, if every one is filled in."""
    marks: list[Mark] = []
    common: set[str] | None = None
    at = 0
    for first, after in _spans(starts, len(source.lines)):
        held: dict[str, str] = {}
        while at < len(labels) and labels[at][0] < after:
            index, label, value = labels[at]
            if index >= first:
                held.setdefault(label, value)
            at += 1
        mark = _of_form(first, held)
        if mark is None:
            return []
        marks.append(mark)
        common = set(held) if common is None else common & set(held)
    enough = common is not None and len(common) >= 3 and _is_head(source, starts[0])
    return marks if enough and _several(marks) else []


def _of_form(index: int, held: dict[str, str]) -> Mark | None:
    dated = next((v for label, v in held.items() if _is_dated(label, v)), "")
    date, end = read_date(dated, 0, len(dated))
    day = day_of(date, None) if date else None
    authors = (byline(v) for label, v in held.items() if _AUTHORED.match(label) and v)
    by = next((one for one in authors if one), None)
    if date is None or by is None:
        return None
    clock, _, _ = read_time(dated, end, len(dated))
    for label, value in held.items():
        if not clock and _TIMED.match(label):
            clock, _, _ = read_time(value, 0, len(value))
    return Mark(index=index, date=day.isoformat() if day else date.words, time=clock, by=by)


# --- tables ---------------------------------------------------------------------------------------

_DATE_COLUMN = regex(r"(?:event )?(?:date|when|day)\b(?!.*\b(?:due|by|next|review|done)\b)", re.I)
_TIME_COLUMN = regex(r"time\b", re.I)
_AUTHOR_COLUMN = regex(
    r"(?:(?:recorded|entered|written|completed|logged|signed|added) ?(?:by)?|by|author|staff"
    r"(?: name| member| initials?)?|sign(?:ed|ature)?|initials?|worker|name|officer|who recorded|"
    r"entry by)$",
    re.I,
)


def tables(source: Source) -> list[Mark]:
    """Return the rows of a table in which each has a full date and an author of its own."""
    rows = [i for i, line in enumerate(source.lines) if line.layout is Layout.ROW]
    rows = [i for i in rows if not _is_divider(source.words(i))]
    if len(rows) < 3 or not _is_head(source, rows[0]):
        return []
    columns = _columns(_cells(source.words(rows[0])))
    if columns is None or _is_answered_for(source, rows[-1]):
        return []
    marks = [mark for i in rows[1:] if (mark := _of_row(i, _cells(source.words(i)), columns))]
    full = sum(mark.date != "" for mark in marks) == len(rows) - 1
    signed = _enough((mark.by is not None for mark in marks), len(marks))
    return marks if full and signed and _several(marks) else []


def _is_divider(words: str) -> bool:
    return not words.strip(" \t|:-–—+=")


def _cells(words: str) -> list[str]:
    cells = [cell.strip() for cell in words.split("|")]
    return cells[1:] if cells and not cells[0] else cells


def _columns(heads: Sequence[str]) -> tuple[int, int | None, int] | None:
    """Return the columns of the date, the time and the author; None without the first or last."""
    date = next((i for i, head in enumerate(heads) if _DATE_COLUMN.match(head)), None)
    time = next((i for i, head in enumerate(heads) if _TIME_COLUMN.match(head)), None)
    author = next((i for i, head in enumerate(heads) if _AUTHOR_COLUMN.match(head)), None)
    return None if date is None or author is None else (date, time, author)


def _of_row(index: int, cells: Sequence[str], columns: tuple[int, int | None, int]) -> Mark | None:
    at_date, at_time, at_author = columns
    if len(cells) <= max(at_date, at_author):
        return None
    cell = cells[at_date]
    date, end = read_date(cell, 0, len(cell))
    day = day_of(date, None) if date else None
    if day is None:
        return None
    clock, _, _ = read_time(cell, end, len(cell))
    if at_time is not None and not clock:
        clock, _, _ = read_time(cells[at_time], 0, len(cells[at_time]))
    return Mark(index=index, date=day.isoformat(), time=clock, by=byline(cells[at_author]))


def _is_answered_for(source: Source, last: int) -> bool:
    """Whether below a table somebody signs for all of it."""
    below = source.lines[last + 1 :]
    if not below:
        return False
    part = source.text[below[0].start : below[-1].end]
    if is_compiled(part):
        return True
    return closing_byline(source.text, below, below=True) is not None


# --- stamps ---------------------------------------------------------------------------------------


def stamped(source: Source) -> list[Mark]:
    """Return the stamps of date and name that head an entry each: `14/03/25 0210 SN Bell`."""
    named = [s for s in source.stamps if s.date and not _is_weekday(s) and s.by]
    if len(named) < 2:
        return []
    form = _commonest(named)[0].form
    stamps = [
        s for s in source.stamps if s.date and s.form == form and (s.by or (s.alone and s.time))
    ]
    stamps = _runs(source, stamps)
    answered = form.lower().startswith("on ")  # what stands above "On …, Priya wrote:" is a reply
    if len(stamps) < 2 or not _is_head(source, stamps[0].index, 0 if answered else 1):
        return []
    if not _enough((stamp.by is not None for stamp in stamps), len(stamps)):
        return []
    days = _days(source, stamps, source.between(0, stamps[0].index))
    marks = [
        Mark(index=top, date=day, time=stamp.time, by=stamp.by)
        for stamp, day, top in zip(stamps, days, _tops(source, stamps), strict=True)
    ]
    if not _several(marks) or _is_gathered(source, stamps):
        return []
    return marks


def _is_gathered(source: Source, stamps: Sequence[Stamp]) -> bool:
    """Whether at the end somebody signs who stamped none of it: messages copied into a note."""
    foot = _closed_by(source, stamps[-1].index + 1, len(source.lines))
    names = {stamp.by.words for stamp in stamps if stamp.by}
    if foot is None or not foot.named or any(foot.words in name for name in names):
        return False
    before = [
        _closed_by(source, first + 1, after)
        for first, after in _spans([stamp.index for stamp in stamps[-4:]], len(source.lines))[:-1]
    ]
    return not any(before)


# --- rows below the heading of a day --------------------------------------------------------------


def daily_rows(source: Source) -> list[Mark]:
    """Return the rows below headings of days, each with its time or shift and its signature."""
    heads = _commonest([s for s in source.stamps if s.date and s.alone and not s.time])
    if len(heads) < 2 or not _is_head(source, heads[0].index):
        return []
    rows = _commonest_rows(source, heads)
    opened = {stamp.index for stamp in rows}
    begun = sum(_first_below(source, head.index) in opened for head in heads)
    if len(rows) < 2 or begun < len(heads) * _ENOUGH:
        return []
    tops = _tops(source, heads)
    by = _signed_rows(source, rows, tops)
    if by is None:
        return []
    days = _days(source, heads, source.between(0, tops[0]))
    marks = _dated_rows(source, list(zip(_spans(tops, len(source.lines)), days, strict=True)), by)
    return marks if _several(marks) else []


def _commonest_rows(source: Source, heads: Sequence[Stamp]) -> list[Stamp]:
    after = heads[0].index
    rows = [s for s in source.stamps if s.index > after and s.date is None]
    return _commonest([s for s in rows if s.time or s.form == "shift"])


def _first_below(source: Source, index: int) -> int:
    """Return the first line with words below a heading, its underlining apart."""
    at = index + 1
    while at < len(source.lines) and (source.is_blank(at) or source.is_ruler(at)):
        at += 1
    return at


def _signed_rows(
    source: Source, rows: Sequence[Stamp], tops: Sequence[int]
) -> dict[Stamp, Byline | None] | None:
    """Return who signs each row; None where too few are signed."""
    ends = dict(_spans(sorted({*(row.index for row in rows), *tops}), len(source.lines)))
    by: dict[Stamp, Byline | None] = {}

    def signed(row: Stamp) -> bool:
        by[row] = row.by or _closed_by(source, row.index, ends[row.index])
        return by[row] is not None

    return by if _enough(map(signed, rows), len(rows)) else None


def _dated_rows(
    source: Source,
    pages: Sequence[tuple[tuple[int, int], str]],
    by: dict[Stamp, Byline | None],
) -> list[Mark]:
    """Return the marks of rows, the first of a day at its heading; the night runs into the next."""
    marks: list[Mark] = []
    rows = list(by)
    at = 0
    for (first, after), day in pages:
        if at == len(rows) or rows[at].index >= after:
            marks.append(Mark(index=first, date=day, by=_closed_by(source, first + 1, after)))
        index, last = first, ""
        while at < len(rows) and (row := rows[at]).index < after:
            if row.time and last >= "18:00" and row.time < "12:00":
                day = _next(day)
            marks.append(Mark(index=index, date=day, time=row.time, by=by[row]))
            at, last = at + 1, row.time or last
            index = rows[at].index if at < len(rows) else 0
    return marks


def _next(day: str) -> str:
    try:
        return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return day


# --- dates that head signed entries ---------------------------------------------------------------


def signed_entries(source: Source) -> list[Mark]:
    """Return the dated headings or rows of entries that are each signed at their end."""
    stamps = _runs(source, _commonest([s for s in source.stamps if s.date and not s.by]))
    stamps = _with_time(stamps)
    if len(stamps) < 2 or not _is_head(source, stamps[0].index):
        return []
    if stamps[0].labelled and not _is_form_head(source, stamps):
        return []
    by: list[Byline | None] = []

    def signed(span: tuple[int, int]) -> bool:
        by.append(_closed_by(source, *span))
        return by[-1] is not None

    tops = _tops(source, stamps)
    spans = _spans(tops, len(source.lines))
    if not _enough(map(signed, spans), len(spans)):
        return []
    days = _days(source, stamps, source.between(0, tops[0]))
    marks = [
        Mark(index=top, date=day, time=stamp.time, by=one)
        for stamp, day, one, top in zip(stamps, days, by, tops, strict=True)
    ]
    return marks if _several(marks) else []


def _is_form_head(source: Source, stamps: Sequence[Stamp]) -> bool:
    """Whether `Date: …` heads an entry each time, and is not below a signature in one form."""
    return len(stamps) > 2 and all(source.is_apart(stamp.index) for stamp in stamps[1:])


def _with_time(stamps: Sequence[Stamp]) -> list[Stamp]:
    """Return the stamps with a time where nearly all have one: another date is of the words."""
    timed = [stamp for stamp in stamps if stamp.time]
    return timed if len(timed) >= len(stamps) * _ENOUGH else list(stamps)


# --- headings of days -----------------------------------------------------------------------------

_RECORD = regex(
    r"\b(?:diary|diaries|daily|logs?|logbook|chronology|timeline|running record|journal|"
    r"(?:contact|case|progress|nursing|ward|care|shift|session|observation|recording)[ -]"
    r"(?:notes?|records?|recordings?|sheets?|book)|handover|communication book|"
    r"continuation sheet)\b",
    re.I,
)


def day_headings(source: Source) -> list[Mark]:
    """Return the headings of days in a diary, with the author whom the page or its foot names."""
    heads = [s for s in source.stamps if s.date and s.alone and not s.labelled]
    stamps = _runs(source, _commonest(heads))
    if len(stamps) < 3 or not _is_head(source, stamps[0].index):
        return []
    head = source.between(0, stamps[0].index)
    said = _days(source, stamps, head)
    if len(set(said)) < 3 or not _in_order(said):
        return []
    page = page_byline(head)
    foot = _closed_by(source, stamps[-1].index, len(source.lines))
    record = bool(_RECORD.search(head))
    apart = all(source.is_apart(stamp.index) for stamp in stamps)
    full = all(stamp.date and stamp.date.year is not None for stamp in stamps)
    if not (page or record or (foot is None and apart and full)):
        return []
    return [
        Mark(index=top, date=day, time=stamp.time, by=_named_below(source, stamp) or page or foot)
        for stamp, day, top in zip(stamps, said, _tops(source, stamps), strict=True)
    ]


def _named_below(source: Source, stamp: Stamp) -> Byline | None:
    """Return whom the line below a heading names as its writer: `Staff: Ana Reyes`."""
    below = _first_below(source, stamp.index)
    return page_byline(source.words(below)) if below < len(source.lines) else None


LAYOUTS: tuple[Callable[[Source], list[Mark]], ...] = (
    forms,
    tables,
    stamped,
    daily_rows,
    signed_entries,
    day_headings,
)
"""In the order in which they are tried."""
