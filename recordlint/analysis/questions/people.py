"""Who of those that a note names is of the staff, and who is its subject, kin or an outsider."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from recordlint.analysis.lines import Field
from recordlint.analysis.signoff import SignOff
from recordlint.analysis.text import any_of, regex
from recordlint.analysis.text import words as bag
from recordlint.data import words

_S = r"[^\S\r\n]"
_TITLED = r"(?:Mrs?|Ms|Miss|Dr|Sister|Sr|Nurse|Staff Nurse|PC|Sgt|Rev|Father)\.?"
NAME = rf"(?:{_TITLED}{_S})?[A-Z][\w'’-]+(?:{_S}(?:[A-Z][\w'’-]+|[A-Z]\b\.?))?"
_SUBJECT_LABELS = regex(
    r"\b(?:child|client|pupil|student|resident|patient|service user|young person|yp|re|subject|"
    r"person|individual|tenant|person supported|name of (?:child|resident|pupil))\b"
)
_OUTSIDE = regex(
    r"\b(?:pc|dc|ds|di|sgt|insp|dr|doctor|consultant|gp|police|officers?|inspector|constable|"
    r"detective|solicitor|judge|coroner)\b"
)
"""Those whose questions are their own business: an interview, an examination."""
_NO_NAMES = bag("mr mrs ms miss dr sister nurse staff sr i the he she they asked said and")


@cache
def kin() -> str:
    """Return a pattern of the words for kin."""
    return any_of(*words("kin"))


@cache
def staff() -> str:
    """Return a pattern of the words for those who work there."""
    return any_of(*words("staff"))


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who is who, in lower case: by single words of their names, and by the initials that sign."""

    staff: frozenset[str]
    others: frozenset[str]
    initials: frozenset[str]

    def is_staff(self, name: str) -> bool:
        """Whether the note gives this person, named as `name`, some work of the staff."""
        low = name.lower()
        if _OUTSIDE.search(low):
            return False
        of_kin = re.search(rf"\b(?:his|her|their){_S}(?:{kin()})\b", low)
        if re.search(rf"\b(?:{staff()})\b", low) and not of_kin:
            return True
        parts = set(re.findall(r"[\w'’-]+", low))
        return bool(parts & self.staff) and not parts & self.others

    def is_other(self, name: str) -> bool:
        """Whether this person is the subject of the record, kin, or an outsider."""
        low = name.lower()
        if _OUTSIDE.search(low) or set(re.findall(r"[\w'’-]+", low)) & self.others:
            return True
        is_nun_or_nurse = re.match(r"sister [a-z]", low)
        return bool(re.search(rf"\b(?:{kin()})\b", low)) and not is_nun_or_nurse


def people_of(text: str, fields: Sequence[Field], signoffs: Sequence[SignOff]) -> People:
    """Read from a note who is of the staff, and who is not."""
    staff_, others, initials = set(_named(text, _staff_patterns())), set(), set()
    for sign in signoffs:
        parts = sign.name.replace(".", " ").split()
        staff_ |= {part.lower() for part in parts if len(part) > 1}
        if len(parts) > 1:
            initials.add("".join(part[0] for part in parts).lower())
    for field in fields:
        first = re.match(NAME, text[field.start : field.end])
        if first and _SUBJECT_LABELS.search(field.label):
            others |= _parts(first[0])
    others |= set(_named(text, _other_patterns()))
    return People(
        staff=frozenset(staff_ - others), others=frozenset(others), initials=frozenset(initials)
    )


def _named(text: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield from _parts(match["name"])


def _parts(name: str) -> set[str]:
    found = {part.lower() for part in re.findall(r"[\w'’-]+", name) if len(part) > 1}
    return found - _NO_NAMES


@cache
def _staff_patterns() -> tuple[re.Pattern[str], ...]:
    """`Gwen Hale, ward manager`, `Kim (TA)`."""
    return (
        re.compile(
            rf"\b(?P<name>{NAME}){_S}?(?:,{_S}|\()(?!(?:his|her|their)\b)"
            rf"(?:[\w’'-]+{_S}){{0,4}}?(?i:{staff()})\b"
        ),
    )


@cache
def _other_patterns() -> tuple[re.Pattern[str], ...]:
    """`his brother Carl`, `Carl, her son`, `Uncle Ted`, `Ivy (82)`, `Kai, Year 4`."""
    whose = (
        rf"(?i:his|her|their|my|[A-Z]\w+['’]s|the (?:child|boy|girl|resident|patient|pupil)['’]s)"
        rf"{_S}(?:(?:older|younger|elder|big|little|foster){_S})?"
    )
    theirs = r"(?:his|her|their|the|[A-Z]\w+['’]s|(?:baby|child)['’]s)"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"\b{whose}(?:{kin()}),?{_S}(?P<name>{NAME})",
            rf"\b(?P<name>{NAME}){_S}?(?:,{_S}|\(){theirs}{_S}(?:\w+['’]s{_S})?(?:\w+{_S})?"
            rf"(?:{kin()})\b",
            rf"\b(?i:uncle|auntie|aunty|aunt|nan|grandma|cousin|stepdad|mum|dad){_S}"
            rf"\(?(?P<name>[A-Z][\w'’-]+)",
            rf"\b(?P<name>{NAME}){_S}?\((?:\d{{1,3}}\b|[Rr]oom|[Rr]m|[Ff]lat|[Yy]\d|[Yy]ear)",
            rf"\b(?P<name>{NAME}),?{_S}(?:aged{_S})?(?:\d{{1,2}},|[Yy]ear{_S}\d|Y\d|[Rr]oom{_S}\d|"
            rf"[Ff]lat{_S}\d)",
        )
    )
