"""The kind of check for dates, times and ages that cannot be, or that contradict each other.

Source: LMCB1 P19 and K70, accurate; NMC Code 10.1, entries made late say so.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from recordlint.analysis import Analysis
from recordlint.analysis.lines import Layout
from recordlint.analysis.moment import Kind, Moment, Part
from recordlint.analysis.text import regex
from recordlint.checks.span import Span
from recordlint.errors import RuleError


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Find what `fault` names: impossible, weekday, future, before, order, age, late or ambiguous.

    A date is judged as it stands, in the house's order (the day first, if it has none); one
    without a year takes that of the note's others. What follows from today is judged by the
    analysis's `today`.
    """

    fault: str

    def __post_init__(self) -> None:
        if self.fault not in _FAULTS:
            raise RuleError(f"the check 'calendar' knows {', '.join(_FAULTS)}, not {self.fault!r}.")

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the dates, times and ages that are wrong, in reading order."""
        yield from sorted(_FAULTS[self.fault](_Account(analysis)))


_S = r"[^\S\r\n]"
_OWN = (Part.EVENT, Part.WRITTEN, Part.SIGNED, Part.CALL)
"""The parts of what has happened, and of writing it down."""


class _Account:
    """The dates of one note, each with the day that it stands for."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.today = analysis.today or dt.datetime.now().astimezone().date()
        self.moments = analysis.moments
        self.dates = [m for m in self.moments if m.kind is Kind.DATE]
        self.year = self._one_year()

    def _one_year(self) -> int | None:
        """Return the year of the note's dates, if those that have one agree on it."""
        own = {m.year for m in self.dates if m.year and m.part in _OWN}
        return own.pop() if len(own) == 1 else None

    def day(self, moment: Moment) -> dt.date | None:
        """Return the day of a date; None where the year is not known or there is no such day."""
        year = moment.year or self.year
        if year is None or moment.day is None or moment.month is None:
            return None
        turned = moment.numeric and self.analysis.house.month_first and moment.day <= 12
        month, day = (moment.day, moment.month) if turned else (moment.month, moment.day)
        try:
            return dt.date(year, month, day)
        except ValueError:
            return None

    def days(self, *parts: Part, inferred: bool = False) -> list[tuple[Moment, dt.date]]:
        """Return the dates of these parts whose day is known; `inferred` ones have no year."""
        found = ((m, self.day(m)) for m in self.dates if m.part in parts and (m.year or inferred))
        return [(moment, day) for moment, day in found if day is not None]


def _span(moment: Moment) -> Span:
    return Span(moment.start, moment.end)


# --- what cannot be -------------------------------------------------------------------------------

_LEAP_YEAR = dt.date(2024, 1, 1)
"""In whose year a date without one has every day that it can have."""
_NO_TIME = regex(
    r"(?<![\d:./])(?:(?:2[5-9]|[3-9]\d)[:.][0-5]\d|24[:.](?!00)[0-5]\d|"
    r"(?:[01]?\d|2[0-3])[:.][6-9]\d)"
    r"(?=[^\S\r\n]?(?:hrs?|hours|[ap]\.?m)\b)|"
    r"(?:^|(?<=\bat )|(?<=\btime: )|(?<=\btime )|(?<=\b@ ))"
    r"(?:(?:2[5-9]|[3-9]\d):[0-5]\d|24:(?!00)[0-5]\d|(?:[01]?\d|2[0-3]):[6-9]\d)(?![\d:/]|\.\d)",
    re.I | re.M,
)


def _impossible(account: _Account) -> Iterator[Span]:
    """31/9, 29 February in a common year, 25:10, 12:75."""
    for moment in account.dates:
        if not _exists(moment):
            yield _span(moment)
    for match in _NO_TIME.finditer(account.analysis.text):
        yield Span(*match.span())


def _exists(moment: Moment) -> bool:
    """Whether there is such a day, in either order where it is numeric, in some year."""
    return moment.day is None or moment.month is None or moment.value(_LEAP_YEAR) is not None


def _wrong_weekday(account: _Account) -> Iterator[Span]:
    """Monday 14 May 2025, which was a Wednesday."""
    for moment in account.dates:
        day = account.day(moment)
        weekday = moment.weekday if moment.weekday is not None else _said_after(moment, account)
        if weekday is None or day is None or day.weekday() == weekday:
            continue
        if not moment.year and _is_of_another_year(moment, account):
            continue
        yield _span(moment)


_WHICH_IS = regex(rf"{_S}?(?:,{_S})?\(?(?:which{_S})?(?:is|was){_S}(?:a{_S}|on{_S}a{_S})?", re.I)


def _said_after(moment: Moment, account: _Account) -> int | None:
    """Return the weekday that is told after a date: `11 February 2025, which is Monday`."""
    after = (m for m in account.moments if m.start >= moment.end)
    told = next(after, None)
    if told is None or told.kind is not Kind.WEEKDAY:
        return None
    between = account.analysis.text[moment.end : told.start]
    return told.weekday if _WHICH_IS.fullmatch(between) else None


def _is_of_another_year(moment: Moment, account: _Account) -> bool:
    """Whether a date without a year may be of the year before or after the note's others."""
    for year in ((account.year or 0) - 1, (account.year or 0) + 1):
        try:
            day = dt.date(year, moment.month or 0, moment.day or 0)
        except ValueError:
            continue
        own = [day_ for _, day_ in account.days(*_OWN)]
        near = any(abs((day - other).days) < 200 for other in own)
        if near and day.weekday() == moment.weekday:
            return True
    return False


def _in_future(account: _Account) -> Iterator[Span]:
    """What happened, or was written, on a day that is still to come."""
    text = account.analysis.text
    for moment, day in account.days(*_OWN):
        ahead = _AHEAD.search(text, max(0, moment.start - 60), moment.start)
        if day > account.today and not ahead:
            yield _span(moment)


_AHEAD = regex(
    r"\b(?:expir\w+|valid|until|till|review|due|runs? to|ends?|next|booked|from|will|by)\b"
    r"[^.;\r\n]{0,40}$",
    re.I,
)


def _before_the_event(account: _Account) -> Iterator[Span]:
    """A note written or signed before what it tells of."""
    text = account.analysis.text
    events = [day for _, day in account.days(Part.EVENT, inferred=True)]
    events = [] if _SPAN_OF_DAYS.search(text[:300]) else events
    for moment, day in account.days(Part.WRITTEN, Part.SIGNED) if events else ():
        signs = moment.part is Part.SIGNED and moment.start > len(text) // 2
        if (signs or _NOTE_WRITTEN.search(text, 0, moment.start)) and day < min(events):
            yield _span(moment)


_SPAN_OF_DAYS = regex(
    r"\b(?:w/[ecb]|week (?:ending|beginning|commencing)|\d{1,2} to \d{1,2} )", re.I
)
_NOTE_WRITTEN = regex(
    r"(?:^|[.;]\s{1,3}|\b(?:note|entry|form|record|report|this)\W{1,2})"
    r"(?:written|typed|entered|completed)(?: up)?\b[^.;\r\n\d]{0,12}$",
    re.I | re.M,
)


# --- times in order -------------------------------------------------------------------------------

_GOES_BACK = regex(
    r"\b(?:earlier|previous\w*|before (?:this|that)|late entry|retrospective\w*|added|addendum|"
    r"forgot|missed|last night|yesterday|seen at|since|correction|ref(?:er)?s? to|wrote|written|"
    r"next day|following (?:day|morning)|day \d)\b",
    re.I,
)
_LATE, _EARLY = 18, 10
"""Hours between which midnight is passed: a night's log may go from 23:50 to 00:20."""


def _out_of_order(account: _Account) -> Iterator[Span]:
    """A line of a log timed before the line above it, and the log then going on from there."""
    logged = list(_logged(account))
    for index in range(1, len(logged)):
        before, (moment, minute) = logged[index - 1], logged[index]
        if minute >= before[1] or _passes_midnight(before[1], minute):
            continue
        later = [m for _, m in logged[index + 1 :][:1]]
        if not later or later[0] >= before[1] or len(logged) >= 3:
            yield _span(moment)


def _logged(account: _Account) -> Iterator[tuple[Moment, int]]:
    """Yield the first time of each line of a log, in minutes, as long as the day is one."""
    analysis = account.analysis
    for line in analysis.lines:
        inside = [m for m in account.moments if line.start <= m.start < line.end]
        if line.layout not in (Layout.LOG, Layout.BULLET, Layout.ROW):
            continue
        if any(m.kind in (Kind.DATE, Kind.WEEKDAY) for m in inside):
            return
        first = next((m for m in inside if m.kind is Kind.TIME), None)
        at_head = first is not None and not re.search(
            r"\w", analysis.text[line.start : first.start]
        )
        if first is None or not at_head or _GOES_BACK.search(analysis.text, line.start, line.end):
            continue
        if first.twelve and not re.match(r"\d{1,2}[:.]\d\d", first.words):
            continue
        value = first.value(account.today)
        if isinstance(value, dt.time):
            yield first, value.hour * 60 + value.minute


def _passes_midnight(before: int, after: int) -> bool:
    return before >= _LATE * 60 and after < _EARLY * 60


# --- ages -----------------------------------------------------------------------------------------

_AGE = regex(
    rf"\baged?:?{_S}{{0,3}}(?P<a>\d{{1,3}})(?![\d/.:-])"
    rf"(?!{_S}?(?:months?|weeks?|days?|hours?|mins?|when|at the time|in|or|to)\b)"
    rf"(?:{_S}years?(?:{_S}and)?{_S}\d{{1,2}}{_S}months?)?|"
    rf"(?<![\d/.-])(?P<b>\d{{1,3}})"
    rf"(?:(?:{_S}|-)?(?:yo|y/o)\b|[- ]years?[- ]old\b|{_S}yrs?(?:{_S}old)?\b)",
    re.I,
)
_BORN = regex(r"\b(?:d\.?o\.?b\.?|date of birth|born)\b[^.;\r\n\d]{0,14}$", re.I)
_PERSONS_APART = 90
"""Characters between an age and a date of birth that are of one person."""


def _wrong_age(account: _Account) -> Iterator[Span]:
    """Aged 79, born 14/08/1941, in a note of March 2025."""
    text = account.analysis.text
    births = [
        (m, day)
        for m in account.dates
        if m.year and (day := account.day(m)) and _BORN.search(text, max(0, m.start - 30), m.start)
    ]
    when = [day for _, day in account.days(Part.EVENT, Part.WRITTEN, Part.SIGNED)]
    births = [(m, day) for m, day in births if day not in when or len(when) > 1]
    if len(births) != 1 or not when:
        return
    birth, born = births[0]
    when = [day for day in when if day != born]
    for match in _AGE.finditer(text):
        apart = min(abs(match.start() - birth.end), abs(birth.start - match.end()))
        between = text[min(match.end(), birth.end) : max(match.start(), birth.start)]
        if apart > _PERSONS_APART or between.count("\n") > 1 or re.search(r"[.;](?=\s)", between):
            continue
        said = int(match["a"] or match["b"])
        if all(said not in _ages(born, day) for day in when):
            yield Span(*match.span())


def _ages(born: dt.date, day: dt.date) -> set[int]:
    """Return the age on a day; the day of writing may be a few days off."""
    near = dt.timedelta(days=7)
    return {
        other.year - born.year - ((other.month, other.day) < (born.month, born.day))
        for other in (day - near, day, day + near)
    }


# --- written late ---------------------------------------------------------------------------------

_MARKED = regex(
    r"\b(?:late (?:entry|note|record|recording)|retrospective\w*|addendum|written up late|"
    r"entered late|recorded late|sorry (?:this|it)(?:['’]s| is) late|delay\w*|reason for|"
    r"not (?:written|recorded) (?:at the time|sooner|until)|could not (?:write|record|log in)|"
    r"computer|system (?:was )?down|"
    r"first (?:day|shift) back|back (?:on|from)|on leave|off (?:sick|shift|duty)|days? off)\b",
    re.I,
)
_OF_ITS_KIND = regex(
    r"\b(?:dear|statement|chronology|referral|minutes|report to|conference|review|summary|letter|"
    r"investigation|supervision|complaint|taken down|meeting|assessment|plan|sent|subject)\b",
    re.I,
)
"""Documents that are written after the event by their nature."""


def _unmarked_late(account: _Account) -> Iterator[Span]:
    """An entry written more than a day after the event that does not say so, and why."""
    text = account.analysis.text
    events = [day for _, day in account.days(Part.EVENT, inferred=True)]
    written = account.days(Part.WRITTEN, Part.SIGNED)
    if not events or not written or _MARKED.search(text) or _OF_ITS_KIND.search(text[:400]):
        return
    moment, day = max(written, key=lambda one: one[1])
    # days are all that dates tell: of 24 hours, the day after is still in time
    in_time = max(1, -(-account.analysis.house.late_after // 24))
    if (day - events[0]).days > in_time and len(set(events)) == 1:
        yield _span(moment)


# --- one way or the other -------------------------------------------------------------------------


def _ambiguous(account: _Account) -> Iterator[Span]:
    """03/04/25, half past four: read as two dates, or as two times."""
    parts = (Part.EVENT, Part.WRITTEN, Part.SIGNED)
    order_known = account.analysis.house.month_first is not None
    if not order_known and all(
        m.day is not None and m.day <= 12 for m in account.dates if m.numeric
    ):
        for moment in account.dates:
            both = moment.numeric and moment.day and moment.month and moment.day != moment.month
            if both and moment.part in parts and (moment.month or 13) <= 12:
                yield _span(moment)
    for moment in account.moments:
        if moment.part is Part.EVENT and moment.twelve:
            yield _span(moment)


_FAULTS: dict[str, Callable[[_Account], Iterator[Span]]] = {
    "impossible": _impossible,
    "weekday": _wrong_weekday,
    "future": _in_future,
    "before": _before_the_event,
    "order": _out_of_order,
    "age": _wrong_age,
    "late": _unmarked_late,
    "ambiguous": _ambiguous,
}
"""By the name that a rule's `fault` gives it."""
