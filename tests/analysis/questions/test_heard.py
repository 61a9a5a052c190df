"""What others had said before a question."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.questions.heard import Heard, plain, plain_words
from recordlint.note import Note


@pytest.mark.parametrize(
    ("word", "expected"),
    [("", ""), ("Ray's", "ray"), ("hitting", "hit"), ("shook", "shake"), ("carried", "carri")],
)
def test_plain(word: str, expected: str) -> None:
    assert plain(word) == expected


def test_plain_words() -> None:
    assert plain_words("He 2 lads kicked.") == ["he", "lad", "kick"]


def test_only_what_others_said_before_counts() -> None:
    text = 'I saw a bruise. He said, "Ray hit me." I asked, "Was it Ray?" He said, "He bit me."'
    note = Analysis(Note(text=text))
    heard = Heard(note).before(note.questions[-1])
    assert {"ray", "hit"} <= heard
    assert not {"bruise", "bite"} & heard
