"""What others had said before a question was put: their own words back are fair."""

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from recordlint.analysis.question import Asker, Form, Put, Question
from recordlint.analysis.text import regex
from recordlint.analysis.voice import Stretch, Whose
from recordlint.data import words

if TYPE_CHECKING:
    from recordlint.analysis import Analysis

TOKEN = regex(r"[A-Za-z][\w'’-]*")
_SAME = 8
"""Characters: two layers that begin this near each other hold the same words."""
_PROFESSIONAL = regex(
    r"\b(?:nurse|manager|dr|doctor|teacher|social worker|pc|staff|head|dsl|lead|mrs? [a-z]+, )"
)


def plain_words(text: str) -> list[str]:
    """Return the plain form of each word of a text."""
    return [plain(word) for word in TOKEN.findall(text)]


@cache
def plain(word: str) -> str:
    """Return the plain form of a word, roughly: what tells whether it was said before."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    if low in _table():
        return _table()[low]
    for ending in ("ing", "ed", "es", "s"):
        if low.endswith(ending) and len(low) - len(ending) > 2:
            return low.removesuffix(ending)
    return low


@cache
def _table() -> dict[str, str]:
    """Return the plain form of each form of the verbs that matter here."""
    table: dict[str, str] = {}
    for row in words("irregular-verbs"):
        for form in {*row.split(), *_regular_forms(row.split()[0])}:
            table.setdefault(form, row.split()[0])
    for verb in words("harm"):
        for form in _regular_forms(verb):
            table.setdefault(form, verb)
    return table


def _regular_forms(verb: str) -> set[str]:
    made = {verb, verb + "s", verb + "ing", verb + "ed"}
    if verb.endswith("e"):
        made |= {verb + "d", verb[:-1] + "ing"}
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        made |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    elif re.fullmatch(r".*[^aeiou][aeiou][bdgklmnprt]", verb):
        made |= {verb + verb[-1] + "ing", verb + verb[-1] + "ed"}
    if re.search(r"(?:s|sh|ch|x|z)$", verb):
        made.add(verb + "es")
    return made


class Heard:
    """The words of others in a note, so far as each stands before a question."""

    def __init__(self, note: "Analysis") -> None:
        self._note = note
        self._put = sorted(
            q.start
            for q in note.questions
            if q.asker is not Asker.OTHER and (q.form is Form.QUOTED or q.put is not Put.TOLD)
        )
        self._said = [stretch for stretch in note.voice if self._is_anothers(stretch)]

    def _is_anothers(self, stretch: Stretch) -> bool:
        """Whether the person or kin says this: a colleague's question may look so too."""
        if stretch.whose is not Whose.OTHER or _PROFESSIONAL.search(stretch.who.lower()):
            return False
        at = bisect_left(self._put, stretch.start - _SAME)
        return at == len(self._put) or self._put[at] >= min(stretch.end, stretch.start + _SAME)

    def before(self, question: Question) -> frozenset[str]:
        """Return the plain forms of all that others had said before a question."""
        found: set[str] = set()
        for stretch in self._said:
            if stretch.start >= question.start:
                break
            found.update(
                plain_words(self._note.text[stretch.start : min(stretch.end, question.lead)])
            )
        return frozenset(found)
