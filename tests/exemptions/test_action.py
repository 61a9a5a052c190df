"""Reasons for silence that concern what was done, by whom, and who was told."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks import Span
from recordlint.exemptions import EXEMPTIONS
from recordlint.note import Note


def holds(name: str, text: str, words: str) -> bool:
    start = text.index(words)
    return EXEMPTIONS[name](Analysis(Note(text=text)), Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("name", "text", "words", "is_reason"),
    [
        ("told-to-somebody", "Concerns passed on.", "passed on", False),
        ("told-to-somebody", "Concerns passed on to Mrs Hale.", "passed on", True),
        ("told-to-somebody", "Concerns passed on. Told at 14:30.", "passed on", True),
        ("passed-on", "She had a bruise. Will monitor.", "Will monitor", False),
        ("passed-on", "Will monitor. I rang Mrs Hale at 14:30.", "Will monitor", True),
        ("actor-named", "She was held.", "was held", False),
        ("actor-named", "She had to be held. They let go.", "be held", False),
        ("actor-named", "Tom Roe held her arm. She was held for a minute.", "was held", True),
        ("reason-given", "NFA.", "NFA", False),
        ("reason-given", "Because of the rain we came in. NFA.", "NFA", False),
        ("reason-given", "NFA, as the mark is a birthmark.", "NFA", True),
    ],
)
def test_reasons(name: str, text: str, words: str, is_reason: bool) -> None:
    assert holds(name, text, words) is is_reason
