"""The lines of a note, as an editor shows them, and how each is laid out: field, row, log, bullet."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest


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


_BREAK = re.compile(r"\r\n|\n|\r")
_BULLET = re.compile(r"[^\S\r\n]*(?:[-–—*•▪‣>]|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s))[^\S\r\n]+")
_TIMED = re.compile(
    r"[^\S\r\n]*(?:[-–—*•][^\S\r\n]*)?\(?(?:\d{1,2}[:.]\d{2}(?!\d|\.\d)|(?:[01]\d|2[0-3])[0-5]\d(?=\D)|"
    r"\d{1,2}[^\S\r\n]?(?:[ap]\.?m\b))(?:[^\S\r\n]*(?:[ap]\.?m\.?|hrs?|h)\b)?\)?[^\S\r\n]*[-–—:,;.]?[^\S\r\n]*",
    re.I,
)

_FIELD_WORDS = (
    "date time when where place location present name names role job title position signed sign "
    "signature sig print resident patient client pupil student child person service user subject "
    "completed recorded written reported report reporter author by from to sent cc re ref reference "
    "witness witnesses staff born dob d.o.b age room unit ward home school setting incident concern "
    "event shift weather action actions outcome review nhs number no address phone tel email type "
    "manager department site class year form address staff on duty countersigned checked approved "
    "received entered logged typed prepared day visit call duration start finish arrived left "
    "injury injuries description details background summary account situation assessment "
    "recommendation plan s o a p b r next steps follow up follow-up what happened people involved "
    "others"
).split()
_LABEL = re.compile(
    r"(?<![^\s|(\[/])(?P<label>(?:[A-Za-z][\w.'’/()&-]*[^\S\r\n]){0,5}?[A-Za-z][\w.'’/()&-]*)"
    r"[^\S\r\n]?(?::(?!\d)|(?=_{3,})|(?=\.{5,}))"
)
_BLANK = re.compile(r"[\s_.…\-–—/\\\[\]()|:]*$")
_KNOWN = frozenset(_FIELD_WORDS)
_FILLERS = frozenset("of the and or & a for in at / incident's person's your my".split())


def is_form_label(label: str) -> bool:
    """Whether the words before a colon name a field of a form, rather than a speaker."""
    parts = [p for p in re.split(r"[\s/&()]+", label.lower()) if p]
    known = [p for p in parts if p in _KNOWN]
    return bool(known) and all(p in _KNOWN or p in _FILLERS for p in parts)


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
    elif timed := _TIMED.match(text, start, end):
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
        labels = [m for m in _LABEL.finditer(text, line.start, line.end) if is_form_label(m["label"])]
        for this, after in zip_longest(labels, labels[1:]):
            start, end = this.end(), after.start() if after else line.end
            value = text[start:end]
            if _BLANK.match(value):
                found.append(
                    Field(label=this["label"].lower(), label_start=this.start(), start=start, end=start)
                )
                continue
            start += len(value) - len(value.lstrip())
            end = start + len(value.strip().rstrip("|").rstrip())
            found.append(
                Field(label=this["label"].lower(), label_start=this.start(), start=start, end=end)
            )
    return tuple(found)
