"""The kind of check for short forms that a note never writes out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recordlint.analysis import Analysis
from recordlint.analysis.text import mostly_capitals
from recordlint.checks.span import Span
from recordlint.data import words

_FORM = re.compile(r"(?<![\w/.&-])[A-Z]{2,5}(?![\w/&-])(?!\.\w)")
_A_NAME_FOLLOWS = re.compile(r"\s[A-Z][a-z]")


@dataclass(frozen=True, kw_only=True)
class Abbreviation:
    """Point at the first use of each short form of rules/words/short-forms.txt not written out.

    One is written out where it stands in brackets after its words, or before them. The house's own
    list (`abbreviations` in recordlint.toml) is known to its readers. `PC Hale` is a title.
    """

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the first of each, in reading order."""
        text = analysis.text
        if mostly_capitals(text):
            return
        doubtful = words("short-forms")
        known = {form.lower() for form in analysis.house.abbreviations}
        for match in _FORM.finditer(text):
            form = match[0].lower()
            if form in known or form not in doubtful or _is_written_out(text, match[0]):
                continue
            if _A_NAME_FOLLOWS.match(text, match.end()):
                continue
            known.add(form)
            yield Span(*match.span())


def _is_written_out(text: str, form: str) -> bool:
    return bool(re.search(rf"\w\s*\({form}s?\)", text) or re.search(rf"\b{form}s?\s*\([a-z]", text))
