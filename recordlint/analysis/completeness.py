"""What a whole note lacks: the date and the time of the incident, and a signature (LMCB1 P19)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from recordlint.analysis.lines import Field, Layout, Line
from recordlint.analysis.signoff import SignKind, SignOff
from recordlint.analysis.when import Kind, Moment, Part

_DATING = (Part.EVENT, Part.WRITTEN, Part.SIGNED, Part.CALL)
_DATE_LABEL = re.compile(r"\b(?:date|dated|when|day)\b")
_TIME_LABEL = re.compile(r"\b(?:time|when|hour|start)\b")
_NOT_OF_EVENT = re.compile(r"\b(?:birth|dob|review|next|signed|sign|signature|due)\b")
_HOLDS_TIME = re.compile(r"\d[:.]\d\d|T\d\d|\b\d{3,4} ?(?:hrs|h)\b|\d ?[ap]\.?m\b", re.I)
_VAGUE = re.compile(r"last (?:week|month)\b|.*\b(?:weeks?|months?|years?) ago\b", re.I)
_HOLDS_DATE = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A whole note's layers, and the facts held beside it.

    `initials` is whether the house keeps a register of initials, so that they sign.
    """

    text: str
    lines: tuple[Line, ...]
    fields: tuple[Field, ...]
    moments: tuple[Moment, ...]
    signoffs: tuple[SignOff, ...]
    note_fields: Mapping[str, str]
    initials: bool = False


def missing_date(whole: Whole) -> int | None:
    """Return where the date belongs, as an offset; None where the incident is dated.

    A weekday or "yesterday" does not date it; the date of writing does, since they follow from it.
    """
    if _stands_beside(whole.note_fields, _HOLDS_DATE):
        return None
    dated = [m for m in whole.moments if m.kind is Kind.DATE and m.part in _DATING]
    dated = [date for date in dated if not _is_countersigned(date, whole.signoffs)]
    if dated and not _leaves_open(dated, whole.moments):
        return None
    return _place(whole.text, whole.lines, whole.fields, _DATE_LABEL)


def _stands_beside(note_fields: Mapping[str, str], holds: re.Pattern[str]) -> bool:
    """Whether a record system's own timestamps hold it."""
    return any(holds.search(note_fields.get(name, "")) for name in ("occurred_at", "recorded_at"))


def _is_countersigned(date: Moment, signoffs: tuple[SignOff, ...]) -> bool:
    """Whether a date is that of another's signature: it may be any time after."""
    counter = [sign for sign in signoffs if sign.kind is SignKind.COUNTERSIGNATURE]
    return any(sign.start <= date.start < sign.end for sign in counter)


def _leaves_open(dated: list[Moment], moments: tuple[Moment, ...]) -> bool:
    """Whether a date of writing is all there is, and the event was at some time before it."""
    if any(date.part is not Part.WRITTEN for date in dated):
        return False
    days = [m.words for m in moments if m.kind in (Kind.WEEKDAY, Kind.RELATIVE)]
    return bool(days) and all(_VAGUE.match(words) for words in days)


def missing_time(whole: Whole) -> int | None:
    """Return where the time belongs, as an offset; None where the incident is timed.

    The time of the sign-off, of a later telephone call or of a plan is not the incident's.
    """
    if _stands_beside(whole.note_fields, _HOLDS_TIME):
        return None
    if any(moment.kind is Kind.TIME and moment.part is Part.EVENT for moment in whole.moments):
        return None
    return _place(whole.text, whole.lines, whole.fields, _TIME_LABEL)


def missing_signature(whole: Whole) -> int | None:
    """Return where the signature belongs, as an offset; None where somebody is shown to have."""
    if whole.note_fields.get("author", "").strip():
        return None
    blank = any(sign.kind is SignKind.BLANK and sign.signature for sign in whole.signoffs)
    if any(sign.names_author and not (blank and _first_name_only(sign)) for sign in whole.signoffs):
        return None
    if whole.initials and any(sign.kind is SignKind.INITIALS for sign in whole.signoffs):
        return None
    blanks = [sign for sign in whole.signoffs if sign.kind is SignKind.BLANK]
    blanks.sort(key=lambda sign: not sign.signature)
    if blanks:
        return blanks[0].start
    return _first(whole.text, whole.lines)


_PLACES = re.compile(
    r"\b(?:in|at|on|outside|inside|near|by|behind|to|into|from|through|along|of) (?:the |his |her "
    r"|my |our |"
    r"their |a |an )?(?:\w+ ){0,2}?(?:room|lounge|kitchen|bed(?:room|side)?|bath(?:room)?|"
    r"toilets?|hall(?:way)?|"
    r"corridor|stairs|landing|garden|yard|playground|park|gate|door(?:way|step)?|office|ward|bay|cubicle|"
    r"clinic|surgery|reception|class(?:room)?|school|nursery|home|house|flat|car|bus|taxi|van|street|road|"
    r"shop|centre|hospital|unit|dining|day|changing|library|pool|gym|field|court|table|cell|hostel|church|"
    r"hub|canteen|line|phone|telephone|teams|zoom|visit|appointment|conservatory|porch|desk|chair|sofa)\b|"
    r"\b(?:room|flat|bay|bed|ward|cubicle|class|unit) ?\d|\b\d+ [A-Z]\w+ (?:road|rd|street|st|"
    r"lane|close|"
    r"gardens|avenue|way|court|rise|terrace|drive)\b|\b(?:home visit|phone call|telephone call|"
    r"visit to|place|"
    r"location|where|venue|ward|room|site|setting)\b\W",
    re.I,
)
_PLACE_LABEL = re.compile(r"\b(?:place|location|where|venue|site)\b")


def missing_place(whole: Whole) -> int | None:
    """Return where the place belongs, as an offset; None where something says where it was."""
    empty = [f for f in whole.fields if f.start == f.end and _PLACE_LABEL.search(f.label)]
    if empty:
        return empty[0].label_start
    return None if _PLACES.search(whole.text) else _first(whole.text, whole.lines)


def _first_name_only(sign: SignOff) -> bool:
    """Whether a form names its author so loosely that a blank signature stays one."""
    return sign.kind is SignKind.FIELD and not sign.role and " " not in sign.name


def _place(
    text: str, lines: tuple[Line, ...], fields: tuple[Field, ...], label: re.Pattern[str]
) -> int:
    """Return the offset of the first empty field of that kind, or of the first words."""
    for field in fields:
        empty = field.start == field.end
        if empty and label.search(field.label) and not _NOT_OF_EVENT.search(field.label):
            return field.label_start
    return _first(text, lines)


def _first(text: str, lines: tuple[Line, ...]) -> int:
    for line in lines:
        if line.layout is not Layout.BLANK:
            words = text[line.start : line.end]
            return line.start + len(words) - len(words.lstrip())
    return 0
