"""The labelled corpora are sound, apart by author, and their scores keep to the floors."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from recordlint.measure import CATEGORIES, MISSING, Labelled, measure, read_corpus

CORPORA = Path(__file__).parent.parent / "corpora"
SPLITS = ("working", "choosing", "reporting")
EVERY = {"working": 3}
"""Of a large split that the rules and the reader were made from, every third note will do."""
KNOWN = {
    "opinion",
    "speculation",
    "leading",
    "accuracy",
    "evidence",
    "clarity",
    "confidentiality",
    "action",
}


@pytest.fixture(scope="module", params=SPLITS)
def split(request: pytest.FixtureRequest) -> tuple[str, tuple[Labelled, ...]]:
    return request.param, read_corpus(CORPORA / request.param)


def test_labels_are_sound(split: tuple[str, tuple[Labelled, ...]]) -> None:
    notes = split[1]
    assert len(notes) >= 60
    assert Counter(note.id for note in notes).most_common(1)[0][1] == 1
    for note in notes:
        assert set(note.missing) <= set(MISSING)
        assert {g.category for g in note.gold} <= KNOWN
        assert {a for g in note.gold for a in g.also} <= KNOWN
        assert {t.category for t in note.traps} <= KNOWN | {"completeness"}
        assert all(
            note.text[label.start : label.end].strip() for label in (*note.gold, *note.traps)
        )


def test_there_is_a_trap_for_most_faults(split: tuple[str, tuple[Labelled, ...]]) -> None:
    notes = split[1]
    faults = [g for n in notes for g in n.gold if g.category in CATEGORIES]
    assert sum(len(n.traps) for n in notes) >= len(faults)


def test_many_notes_are_faultless(split: tuple[str, tuple[Labelled, ...]]) -> None:
    notes = split[1]
    clean = sum(
        not any(g.category in ("opinion", "speculation", "leading") for g in n.gold) for n in notes
    )
    assert clean >= len(notes) / 5


def test_splits_are_apart_by_author() -> None:
    working, choosing, reporting = ({n.author for n in read_corpus(CORPORA / s)} for s in SPLITS)
    assert len(reporting) >= 4
    assert not working & reporting
    assert not choosing & (working | reporting)


def test_no_note_is_nearly_that_of_another_split() -> None:
    def shingles(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"\w+", text.lower())
        return {tuple(words[i : i + 6]) for i in range(len(words) - 5)}

    held: set[tuple[str, ...]] = set()
    for note in (*read_corpus(CORPORA / "working"), *read_corpus(CORPORA / "choosing")):
        held |= shingles(note.text)
    for note in read_corpus(CORPORA / "reporting"):
        own = shingles(note.text)
        assert len(own & held) < max(3, 0.2 * len(own)), note.id


def test_scores_do_not_fall_below_their_floors(split: tuple[str, tuple[Labelled, ...]]) -> None:
    name, notes = split
    notes = notes[:: EVERY.get(name, 1)]
    floors = tomllib.loads((CORPORA / name / "floors.toml").read_text(encoding="utf-8"))
    score = measure(notes, jobs=2)
    for category, least in floors["categories"].items():
        tally = score.tallies[category]
        got = {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
        assert {key: got[key] >= floor for key, floor in least.items()} == dict.fromkeys(
            least, True
        ), (category, got)
    assert score.sprung_share <= floors["traps"]["sprung"]


def test_ordinary_prose_is_left_alone() -> None:
    score = measure(read_corpus(CORPORA / "ordinary"), jobs=2)
    assert score.sentences >= 500
    assert sum(score.tallies[name].false for name in CATEGORIES) <= score.sentences / 100
