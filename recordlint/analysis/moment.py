"""A moment: a date or a clock time in a note, and what it comes to."""

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a moment fixes."""

    DATE = "date"
    WEEKDAY = "weekday"
    RELATIVE = "relative"
    TIME = "time"


class Part(StrEnum):
    """Whose moment it is: that of the incident, or of something before, beside or after it."""

    EVENT = "event"
    WRITTEN = "written"
    SIGNED = "signed"
    CALL = "call"
    PLANNED = "planned"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date or a clock time in the text, with what can be read off it.

    `day` and `month` are as written, the day first; where `numeric`, the order is the house's to
    say. `weekday` counts from Monday, 0. `hour` is as written unless `meridiem` ("am", "pm") moves
    it; `twelve` is whether both halves of the day are possible. `until` is the end of a span.
    """

    start: int
    end: int
    kind: Kind
    part: Part = Part.OTHER
    words: str = field(default="", repr=False)
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    numeric: bool = False
    hour: int | None = None
    minute: int | None = None
    meridiem: str = ""
    approximate: bool = False

    @property
    def twelve(self) -> bool:
        """Whether the time reads as two times: 2.30, half past four."""
        if self.kind is not Kind.TIME or self.meridiem or self.hour is None:
            return False
        written = self.words.lstrip("(").lower()
        return 1 <= self.hour <= 12 and not re.match(r"0\d|\d{4}|\d{2}:|noon|mid", written)

    def value(self, today: dt.date, day_first: bool = True) -> dt.date | dt.time | None:
        """Return the date or the time it stands for; None where it cannot be said.

        `today` is the date of writing, which weekdays, "yesterday" and a missing year follow. A
        weekday is the last one up to then, or the next where the text says so.
        """
        if self.kind is Kind.TIME:
            return self._time()
        if self.kind is Kind.DATE:
            return self._date(today, day_first)
        if self.kind is Kind.WEEKDAY:
            return self._weekday(today)
        return _relative(self.words, today)

    def _time(self) -> dt.time | None:
        if self.hour is None:
            return None
        hour = self.hour
        if self.meridiem and hour <= 12:
            hour = hour % 12 + (12 if self.meridiem == "pm" else 0)
        try:
            return dt.time(hour, self.minute or 0)
        except ValueError:
            return None

    def _date(self, today: dt.date, day_first: bool) -> dt.date | None:
        if self.day is None or self.month is None:
            return None
        pairs = [(self.day, self.month)]
        if self.numeric:
            pairs = [pairs[0], (self.month, self.day)][:: 1 if day_first else -1]
        for day, month in pairs:
            try:
                return dt.date(self.year if self.year is not None else today.year, month, day)
            except ValueError:
                continue
        return None

    def _weekday(self, today: dt.date) -> dt.date | None:
        if self.weekday is None:
            return None
        back = (today.weekday() - self.weekday) % 7
        if re.match(r"(?:next|this coming)\b", self.words, re.I):
            return today + dt.timedelta(days=7 - back)
        if re.match(r"last\b", self.words, re.I) and not back:
            back = 7
        return today - dt.timedelta(days=back)


_DAYS_OFF = (
    (r"day before yesterday", -2),
    (r"yesterday|yday|yest|last night|previous (?:day|night|evening)", -1),
    (r"day after tomorrow", 2),
    (r"tomorrow|tmrw|tomoz|the morrow|the morra", 1),
    (r"today|tonight|tonite|this (?:morning|afternoon|evening|lunch|night)|earlier|just now", 0),
)


def _relative(words: str, today: dt.date) -> dt.date | None:
    """Return the date that words stand for, seen from `today`."""
    for pattern, days in _DAYS_OFF:
        if re.search(rf"\b(?:{pattern})\b", words, re.I):
            return today + dt.timedelta(days=days)
    import dateparser

    base = dt.datetime.combine(today, dt.time(12))
    found = dateparser.parse(
        words, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    )
    return found.date() if found else None
