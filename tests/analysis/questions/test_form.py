"""Tags and choices."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.questions.form import has_tag, is_choice
from recordlint.note import Note


def judged(text: str) -> tuple[bool, bool]:
    contents = Analysis(Note(text=text)).contents
    return any(map(has_tag, contents)), any(map(is_choice, contents))


@pytest.mark.parametrize(
    "text",
    [
        "I asked what had happened.",
        "I said, \"It's cold out, isn't it?\"",
        'I said, "Whose wedding is it?"',
        "I asked did he want to do anything about it or just get it off his chest.",
        "I asked if she wanted tea or coffee.",
        "I asked if anybody was hurt or needed a doctor.",
        "I asked him what he had seen or heard.",
    ],
)
def test_fair_forms(text: str) -> None:
    assert judged(text) == (False, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('I said, "Ray did it, didn\'t he?"', (True, False)),
        ('I said, "Peter, you didn\'t want that, did you?"', (True, False)),
        ('I said, "So Billy pushed you, yeah?"', (True, False)),
        ('I asked, "Was it Ray or Bob?"', (False, True)),
        ('I asked, "Whose is it, yours or Kim\'s?"', (False, True)),
    ],
)
def test_tag_and_choice(text: str, expected: tuple[bool, bool]) -> None:
    assert judged(text) == expected
