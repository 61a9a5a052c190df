"""What a line begins with: the date, the time and the name that an entry is stamped with."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from recordlint.analysis.bylines import Byline, byline
from recordlint.analysis.clock import dates
from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.moment import Kind, Moment
from recordlint.analysis.text import regex


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The stamp of the line at `index`. `date` is a calendar date or a weekday.

    `form` is how it is written, so that stamps of one hand can be told from others; `alone` is
    whether nothing but the stamp stands on the line; `labelled` is whether it is a form's field.
    """

    index: int
    date: Moment | None
    time: str = ""
    by: Byline | None = None
    form: str = ""
    alone: bool = False
    labelled: bool = False


_S = r"[^\S\r\n]"
_REACH = 64
"""Characters of a line that can hold its date and time."""
_MAY = regex(
    rf"{_S}{{0,8}}(?:(?:[-*•▪–—|]|\#{{1,6}}|\*\*|\d{{1,3}}[.)]){_S}{{1,4}}|\*\*)?[(\[]?"
    rf"(?P<on>on{_S})?"
    rf"(?=\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    rf"(?:am|pm|early|earlies|late|lates|night|day|waking|morning|afternoon|evening|sleep|long)\b)",
    re.I,
)
_TIME = regex(
    rf"(?:[\s,|@–—-]{{0,6}}|{_S}{{1,2}}at{_S}|,{_S}at{_S}|T)"
    rf"(?:(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?::[0-5]\d)?|(?P<h4>[01]\d|2[0-3])(?P<m4>[0-5]\d)|"
    rf"(?P<h1>1[0-2]|0?[1-9])(?={_S}?[ap]\.?m\b))(?![\d:/]|[.,-]\d)"
    rf"(?:{_S}?(?:(?P<half>[ap])\.?m\b\.?|h(?:ou)?rs?\b\.?|h\b))?"
    rf"(?:{_S}?(?:[-–—]|to\b|until\b){_S}?\d{{1,2}}[:.]?[0-5]\d(?![\d:/])"
    rf"(?:{_S}?(?:[ap]\.?m\b\.?|h(?:ou)?rs?\b|h\b))?)?"
    rf"(?={_S}|[\])*,:;.–—|-]|$)",
    re.I,
)
_MEASURE = regex(
    rf"{_S}?(?:kgs?|mgs?|mls?|cms?|mm|mcg|lbs?|st|stone|litres?|miles?|m|%|°|degrees)\b", re.I
)
_SHIFT = regex(
    rf"{_S}{{0,4}}(?:[-*•]{_S})?(?P<name>am|pm|nights?|days?|early|earlies|lates?|mornings?|"
    rf"afternoons?|evenings?|waking{_S}nights?|sleep[- ]?in|long{_S}day|twilight)"
    rf"(?:{_S}(?:shift|staff|duty|report|entry))?{_S}?(?::|[-–—](?={_S})|$)",
    re.I,
)
_TAIL = regex(
    # what may stand after a date without making the line more than a heading
    rf"(?:[\s.,:;()\]*_=|–—-]|(?:(?:waking{_S})?nights?|long{_S}days?|days?|earl(?:y|ies)|lates?|am|"
    rf"pm|mornings?|afternoons?|evenings?|sleep[- ]?in|shift|duty|page|contd?|continued|cont['’]d|"
    rf"entry|entries|the|of|daily|log|record|report|sheet|notes?|diary)\b|\d{{1,3}}\b)*$",
    re.I,
)
_WROTE = regex(rf"[\s,:]*(?P<who>[^\r\n:<>]{{2,60}}?)(?:{_S}<[^\r\n<>]{{3,60}}>)?{_S}wrote{_S}?:$")
_SAYS = regex(rf"[\s\]),|–—-]*(?P<who>[^\r\n:|]{{2,60}}?){_S}?(?::{_S}|{_S}[-–—]{_S}|\|)(?=.)")
_SHORT = regex(
    rf"(?:[\s,;|–—-]{{0,12}}(?:shift|staff|house|unit|page|room|on{_S}shift)\b|{_S}*$)", re.I
)
_ENDS = "[] (),;:|*–—-\t"
_RAW = regex(r"[^\W\d_][\w'’.&/-]*(?: [\w'’.&/-]+){0,4}$")


def stamp_of(text: str, line: Line) -> Stamp | None:
    """Return what a line is stamped with; None where it begins with no date, time or shift."""
    index = line.number - 1
    if line.layout in (Layout.BLANK, Layout.ROW):
        return None
    if line.layout is Layout.FIELD:
        return _labelled(text, line)
    may = _MAY.match(text, line.start, min(line.end, line.start + _REACH))
    if may is None:
        return None
    date, at = read_date(text, may.end(), line.end)
    clock, at, compact = read_time(text, at, line.end)
    if date is None and clock:
        date, at = read_date(text, _past(text, at, line.end), line.end, back=at)
    if date is None and not clock:
        return _shift(text, line, index)
    form = _form(date, text[line.start : may.end()], compact=compact)
    if date and date.kind is Kind.WEEKDAY and not clock and text[at : at + 1].isalpha():
        return None
    return _with_rest(text, line, Stamp(index=index, date=date, time=clock, form=form), at)


_LABEL = regex(rf"{_S}{{0,4}}(?:date|day|day{_S}?(?:and|&|/){_S}?date){_S}?:{_S}{{0,8}}", re.I)


def _labelled(text: str, line: Line) -> Stamp | None:
    """Return the date of a line such as `Date: 3 March 2025   Shift: late`."""
    label = _LABEL.match(text, line.start, line.end)
    if label is None:
        return None
    date, at = read_date(text, label.end(), line.end)
    if date is None or date.kind is Kind.WEEKDAY or not _SHORT.match(text, at, line.end):
        return None
    return Stamp(index=line.number - 1, date=date, form="label", alone=True, labelled=True)


def read_date(
    text: str, start: int, end: int, back: int | None = None
) -> tuple[Moment | None, int]:
    """Return the date that stands at a place, and where it ends: `start`, or `back`, if none."""
    head = text[start : min(end, start + _REACH)]
    found = [m for m in dates(head) if m.start == 0 and m.kind in (Kind.DATE, Kind.WEEKDAY)]
    if not found:
        return None, start if back is None else back
    best = max(found, key=lambda m: (m.end, m.kind is Kind.DATE))
    return best, start + best.end


def _past(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \t,–—-|":
        at += 1
    return at


def read_time(text: str, start: int, end: int) -> tuple[str, int, bool]:
    """Return the time at a place as 24 hours, where it ends, and whether it is in four figures."""
    match = _TIME.match(text, start, end)
    if match is None or _MEASURE.match(text, match.end(), end):
        return "", start, False
    hour = int(match["h"] or match["h4"] or match["h1"])
    minute = int(match["m"] or match["m4"] or 0)
    if match["half"] and hour <= 12:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return f"{hour:02d}:{minute:02d}", match.end(), bool(match["h4"])


def _form(date: Moment | None, lead: str, *, compact: bool) -> str:
    """Return how a stamp is written, in a word."""
    if date is None:
        return f"{lead.strip()} {'0000' if compact else '00:00'}"
    if date.kind is Kind.WEEKDAY:
        return f"{lead.strip()} weekday"
    figures = re.sub(r"\w+", "", date.words)[:1] if date.numeric else ""
    kind = "iso" if re.match(r"\d{4}", date.words) else f"numeric{figures}"
    return f"{lead.strip()} {kind if date.numeric or kind == 'iso' else 'words'}"


def _with_rest(text: str, line: Line, stamp: Stamp, at: int) -> Stamp:
    """Return the stamp with what follows it on its line: nothing, a name, or the entry."""
    if wrote := _WROTE.match(text, at, line.end):
        return replace(stamp, by=byline(wrote["who"]), alone=True)
    if _TAIL.match(text, at, line.end):
        return replace(stamp, alone=True)
    if stamp.date is None:
        return stamp  # a row below the date of its page: who speaks in it may be anybody
    if says := _SAYS.match(text, at, line.end):
        bracketed = text[at : at + 1] in ("]", ")")
        who = byline(says["who"], strict=True) or (_raw(says["who"]) if bracketed else None)
        if who:
            return replace(stamp, by=who)
    rest = text[at : line.end].strip(_ENDS)
    if len(rest) <= _REACH and not _STOP.search(rest) and (who := byline(rest, strict=True)):
        return replace(stamp, by=who, alone=True)
    return stamp


_STOP = regex(r"[a-z]{3}[.!?](?:\s|$)")


def _raw(words: str) -> Byline | None:
    """Return what a system shows as the author, though it may name nobody: `Out of Hours`."""
    plain = words.strip()
    return Byline(words=plain, named=False) if _RAW.match(plain) else None


def _shift(text: str, line: Line, index: int) -> Stamp | None:
    match = _SHIFT.match(text, line.start, line.end)
    if match is None:
        return None
    return Stamp(index=index, date=None, form="shift", alone=match.end() == line.end)


def day_of(date: Moment, since: dt.date | None, *, day_first: bool = True) -> dt.date | None:
    """Return the day of a stamp; what it leaves out follows from `since`, the day before it."""
    if date.kind is Kind.WEEKDAY:
        if since is None or date.weekday is None:
            return None
        return since + dt.timedelta(days=(date.weekday - since.weekday()) % 7)
    if date.year is not None or since is None:
        found = date.value(dt.date.min, day_first) if date.year is not None else None
        return found if isinstance(found, dt.date) else None
    same = date.value(since, day_first)
    if not isinstance(same, dt.date):
        return None
    days = (same - since).days
    if abs(days) <= 183:
        return same
    try:
        return same.replace(year=same.year + (1 if days < 0 else -1))
    except ValueError:
        return None
