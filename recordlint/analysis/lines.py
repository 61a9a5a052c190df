"""The lines of a note, as an editor shows them, and how each is laid out."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from recordlint.analysis.text import regex


class Layout(StrEnum):
    """What a line is, by its look."""

    BLANK = "blank"
    FIELD = "field"
    ROW = "row"
    LOG = "log"
    BULLET = "bullet"
    PROSE = "prose"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line, without its line break; `body` is where its words begin, after a bullet or time."""

    number: int
    start: int
    end: int
    body: int
    layout: Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A form field. `label` is in lower case; `start` and `end` are those of the value.

    The value may be empty: a blank to fill in ("Signed: ______") has start == end.
    """

    label: str
    label_start: int
    start: int
    end: int


_BREAK = regex(r"\r\n|\n|\r")
_S = r"[^\S\r\n]"
_BULLET = regex(rf"{_S}*(?:[-–—*•▪‣>]|\(?\d{{1,2}}[.)](?=\s)|\(?[a-z][.)](?=\s)){_S}+")
_CLOCK = (
    r"(?:\d{1,2}[:.][0-5]\d(?!\d|\.\d)|(?:[01]\d|2[0-3])[0-5]\d(?![-/.:]?\d)|\d{1,2}(?=[ap]\.?m\b))"
)
_TIMED = regex(
    rf"{_S}*(?:[-–—*•]{_S}{{0,4}})?[(\[]?"
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}},?{_S}{{1,4}}(?:at{_S})?(?=\d{{1,2}}[:.]?\d\d))?"
    rf"{_CLOCK}(?:{_S}?(?:[ap]\.?m\b\.?|hrs?\b|h\b))?"
    rf"(?:{_S}?[-–—]{_S}?{_CLOCK}(?:{_S}?(?:[ap]\.?m\b\.?|hrs?\b))?)?"
    rf"[)\]]?{_S}{{0,8}}[-–—:,;.]?{_S}{{0,8}}",
    re.I,
)
_MEASURE = regex(
    r"(?:kgs?|mgs?|mls?|cms?|mm|mcg|lbs?|st|stone|litres?|miles?|metres?|m|%|°|degrees)\b", re.I
)

_FIELD_WORDS = (
    "date time when where place location present name names role job title position signed "
    "sign signature sig print printed resident patient client pupil student child person "
    "service user subject completed recorded written reported report reporter author by from "
    "to sent cc re ref reference witness witnesses staff born dob d.o.b age room unit ward "
    "home school setting incident concern event shift weather action actions outcome review "
    "nhs number no address phone tel email type manager department site class year form "
    "duty countersigned checked approved received entered entry made logged typed prepared "
    "day visit call duration start end finish arrived left injury injuries description "
    "details background summary account situation assessment recommendation plan s o a p b r "
    "next steps follow up follow-up what happened people involved others designation dated "
    "contact occurred hour venue relationship category"
)
_FILLER_WORDS = "of the and or & a an for in at on / incident's person's your my"
_KNOWN = frozenset(_FIELD_WORDS.split())
_FILLERS = frozenset(_FILLER_WORDS.split())
_WORD = r"[A-Za-z][\w.'’/&-]{0,30}"
_LABEL = regex(
    rf"(?<![^\s|(\[/])(?P<label>(?:{_WORD}{_S}){{0,5}}?{_WORD}(?:{_S}?\([^()\r\n]{{1,40}}\))?)"
    rf"{_S}?(?::(?!\d)|(?=_{{3,}})|(?=\.{{5,}}))"
)
_COLUMN = regex(rf"{_S}{{2,}}(?={_WORD}(?:{_S}{_WORD}){{0,3}}{_S}?:)")
_BLANK = regex(r"[\s_.…\-–—/\\\[\]()|:]*$")
_IN_BRACKETS = regex(r"\([^()]*\)?")
_APART = regex(r"[\s/&()]+")


def is_form_label(label: str) -> bool:
    """Whether the words before a colon name a field of a form, rather than a speaker."""
    outside = _IN_BRACKETS.sub(" ", label.lower())
    parts = [part for part in _APART.split(outside) if part]
    known = any(part in _KNOWN for part in parts)
    return known and all(part in _KNOWN or part in _FILLERS for part in parts)


def split_lines(text: str) -> tuple[Line, ...]:
    r"""Return every line, blank ones included; \n, \r\n and \r end a line, nothing else does."""
    lines: list[Line] = []
    start = 0
    for number, mark in enumerate([*_BREAK.finditer(text), None], 1):
        end = mark.start() if mark else len(text)
        lines.append(_line(text, number, start, end))
        start = mark.end() if mark else end
    return tuple(lines)


def _line(text: str, number: int, start: int, end: int) -> Line:
    body, layout = start, Layout.PROSE
    if not text[start:end].strip():
        layout = Layout.BLANK
    elif text[start:end].count("|") >= 2:
        layout = Layout.ROW
    elif (timed := _TIMED.match(text, start, end)) and not _MEASURE.match(text, timed.end(), end):
        layout, body = Layout.LOG, timed.end()
    elif bullet := _BULLET.match(text, start, end):
        layout, body = Layout.BULLET, bullet.end()
    elif (label := _LABEL.match(text, start, end)) and is_form_label(label["label"]):
        layout = Layout.FIELD
    return Line(number=number, start=start, end=end, body=body, layout=layout)


def form_fields(text: str, lines: tuple[Line, ...]) -> tuple[Field, ...]:
    """Return the fields with known labels, in reading order; one line may hold several."""
    found: list[Field] = []
    for line in lines:
        labels = [
            m for m in _LABEL.finditer(text, line.start, line.end) if is_form_label(m["label"])
        ]
        for this, after in zip_longest(labels, labels[1:]):
            found.append(_field(text, this, after.start() if after else line.end))
    return tuple(found)


def _field(text: str, label: re.Match[str], end: int) -> Field:
    start = label.end()
    # the next column may have a label that no list knows: "Client: S. Lund    Carer: Y. Achebe"
    column = _COLUMN.search(text, start, end)
    value = text[start : column.start() if column else end]
    if _BLANK.match(value):
        end = start
    else:
        start += len(value) - len(value.lstrip(" \t|"))
        end = max(start, label.end() + len(value.rstrip().rstrip("|").rstrip()))
    return Field(
        label=" ".join(label["label"].lower().split()),
        label_start=label.start(),
        start=start,
        end=end,
    )
