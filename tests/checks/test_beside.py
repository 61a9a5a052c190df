"""Cues that count only beside something."""

from recordlint.analysis import Analysis
from recordlint.checks.beside import Beside
from recordlint.note import Note

CHECK = Beside(
    cues=("from a <noun>",),
    beside=("mark/marks",),
    alone=("belt mark",),
    pseudo=("from a distance",),
)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in CHECK.find(Analysis(Note(text=text)))]


def test_silent_without_its_neighbour() -> None:
    assert found("The letter is from a hospital.") == []
    assert found("There is a mark.\nTea was late.\nThe letter is from a hospital.") == []
    assert found("The mark was seen from a distance.") == []


def test_finds_cues_in_the_same_sentence_or_the_next() -> None:
    assert found("The mark is from a belt.") == ["from a belt"]
    assert found("There is a mark on his arm. It is from a belt.") == ["from a belt"]


def test_some_cues_need_nothing_beside_them() -> None:
    assert found("A belt mark.") == ["belt mark"]
