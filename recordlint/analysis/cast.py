"""Who of those that a note names is its writer, of the staff, or of the family."""

import re
from collections import Counter
from dataclasses import dataclass

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.speech import KIN, ROLE
from recordlint.analysis.text import regex

_WORD = r"[A-Z][\w'’-]{0,30}"
_NAME = rf"(?P<name>{_WORD}(?:[^\S\r\n]{_WORD}){{0,2}})"
_STAFF = regex(
    rf"\b{_NAME}[^\S\r\n]?[,(][^\S\r\n]?(?i:(?:our|the|my|"
    rf"a)[^\S\r\n])?(?:[\w-]{{1,20}}[^\S\r\n]){{0,3}}(?i:{ROLE})\b"
)
_STAFF_BEFORE = regex(rf"\b(?i:{ROLE}),?[^\S\r\n]{_NAME}")
_FAMILY = regex(
    rf"\b{_NAME}[^\S\r\n]?[,(][^\S\r\n]?(?i:(?:his|her|their|the|"
    rf"[\w’']{{1,20}}['’]s)[^\S\r\n])?(?i:{KIN})\b"
)
_FAMILY_BEFORE = regex(rf"\b(?i:{KIN}),?[^\S\r\n]\(?{_NAME}")
_SIGNED = regex(
    r"[^\S\r\n]*(?:(?i:signed|sign|signature|completed|recorded|written|reported|entered|logged|"
    r"typed|from|by|"
    r"author|name)(?:[^\S\r\n](?i:by))?[^\S\r\n]?[:.\-–]?[^\S\r\n]?)?"
    r"(?P<name>[A-Z][\w.'’-]{0,30}(?:[^\S\r\n][A-Z][\w.'’-]{0,30}){1,3})[^\S\r\n]*(?=[,(;\d/–-]|$)"
)
_SUBJECT = regex(
    rf"^[^\S\r\n]*(?i:child|pupil|resident|patient|client|student|name|re|tenant|service user|"
    rf"young person)"
    rf"[^\S\r\n]?[:.][^\S\r\n]*{_NAME}",
    re.M,
)
_SIGN_OFF_LINES = 4
_TITLE = regex(r"(?:mr|mrs|ms|miss|dr)\.?\s+(?P<rest>.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people of a note, by their names in lower case, each part of a name for itself."""

    writer: frozenset[str]
    staff: frozenset[str]
    family: frozenset[str]
    subjects: frozenset[str]
    words: Counter[str]

    def is_writer(self, who: str) -> bool:
        """Whether a label stands for whoever signed: `HB`, `Hedda`, `Ms C`."""
        return who in self.writer

    def is_staff(self, who: str) -> bool:
        """Whether the note gives this person a role among the staff."""
        parts = who.split()
        return any(part in self.staff for part in parts) and not self.is_family(who)

    def is_family(self, who: str) -> bool:
        """Whether the note, or the word itself, makes this person the subject, kin or a friend."""
        return any(
            part in self.family or part in self.subjects or re.fullmatch(KIN, part)
            for part in who.split()
        )


def cast_of(text: str, lines: tuple[Line, ...]) -> Cast:
    """Return the people of a note, as far as its own words give their part."""
    return Cast(
        writer=frozenset(_labels_of_writer(text, lines)),
        staff=frozenset(_parts(text, _STAFF, _STAFF_BEFORE)),
        family=frozenset(_parts(text, _FAMILY, _FAMILY_BEFORE)),
        subjects=frozenset(_parts(text, _SUBJECT)),
        words=Counter(re.findall(r"\w+", text.lower())),
    )


def _parts(text: str, *patterns: re.Pattern[str]) -> set[str]:
    names = [match["name"] for pattern in patterns for match in pattern.finditer(text)]
    parts = {part.lower() for name in names for part in name.split()}
    return parts - {"mr", "mrs", "ms", "miss", "dr", "the", "she", "he", "i", "they", "it"}


def _labels_of_writer(text: str, lines: tuple[Line, ...]) -> set[str]:
    """Return what a dialogue may call the person who signed: initials, names, title and letter."""
    full = [line for line in lines if line.layout is not Layout.BLANK]
    labels: set[str] = set()
    for line in full[-_SIGN_OFF_LINES:]:
        if signed := _SIGNED.match(text, line.start, line.end):
            parts = [p.strip(".'’").lower() for p in signed["name"].split()]
            parts = [p for p in parts if p and p not in ("mr", "mrs", "ms", "miss", "dr")]
            if len(parts) < 2:
                continue
            labels |= {
                "".join(p[0] for p in parts),
                " ".join(parts),
                *(p for p in parts if len(p) > 1),
            }
            for title in ("mr", "mrs", "ms", "miss", "dr"):
                labels |= {f"{title} {parts[-1]}", f"{title} {parts[-1][0]}"}
    return {label for label in labels if len(label) > 1}
