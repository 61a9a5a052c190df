"""How far the reader's likelihoods can be taken at their word."""

from collections.abc import Callable

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.reading import CATEGORIES
from recordlint.measure.calibration import BINS, EMPTY, Bin, added, calibration, error, shares
from recordlint.measure.corpus import Labelled
from recordlint.note import Note

Notes = Callable[..., tuple[Labelled, ...]]


def bins(**at: Bin) -> tuple[Bin, ...]:
    """Return empty bins but for those at `_n`."""
    return tuple(at.get(f"_{n}", Bin()) for n in range(BINS))


def test_no_sentence_has_no_error() -> None:
    assert error(EMPTY) == 0.0
    assert shares(EMPTY) == [(0, 0.0, 0.0)] * BINS


def test_what_was_said_is_set_against_what_was_so() -> None:
    right = bins(_0=Bin(count=8, labelled=0, said=0.0), _5=Bin(count=2, labelled=1, said=1.0))
    assert error(right) == 0.0
    sure = bins(_9=Bin(count=4, labelled=2, said=3.8))
    assert error(sure) == pytest.approx(0.45)
    assert shares(sure)[9] == (4, 0.95, 0.5)
    assert error(added(right, sure)) == pytest.approx(1.8 / 14)


def test_every_sentence_of_the_writer_is_counted_once_and_none_of_others(labelled: Notes) -> None:
    text = 'The bus was late today.\n"He is a liar and a thief," said Mum.\nShe is a lazy girl.'
    [note] = labelled({"text": text, "missing": []})
    analysis = Analysis(Note(text=text))
    found = calibration(note, analysis)
    assert set(found) == set(CATEGORIES)
    for category in CATEGORIES:
        assert sum(one.count for one in found[category]) in (2, 3)
        assert sum(one.labelled for one in found[category]) == 0


def test_a_label_counts_in_the_bin_of_its_sentence(labelled: Notes) -> None:
    text = "She is a lazy, nasty girl."
    gold = {"line": 1, "category": "opinion", "kind": "x", "quote": "lazy", "also": ["clarity"]}
    [note] = labelled({"text": text, "gold": [gold], "missing": []})
    analysis = Analysis(Note(text=text))
    likely = analysis.reading[0].likely[0]
    at = min(int(likely * BINS), BINS - 1)
    assert calibration(note, analysis)["opinion"][at] == Bin(count=1, labelled=1, said=likely)
    assert sum(one.labelled for one in calibration(note, analysis)["leading"]) == 0
