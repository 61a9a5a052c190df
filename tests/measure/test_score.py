"""A whole corpus, checked by recordlint itself."""

from collections.abc import Callable

from recordlint.measure.corpus import OTHERS, Labelled
from recordlint.measure.score import Score, measure
from recordlint.measure.tally import Part, Tally

Make = Callable[..., dict[str, object]]
Notes = Callable[..., tuple[Labelled, ...]]

CALM = "He had toast."


def test_right_marks_and_quiet_traps(labelled: Notes, gold: Make, trap: Make) -> None:
    quiet = trap(2, "opinion", "obviously tired", "Mum's words")
    score = measure(labelled({"gold": [gold(1, "opinion", "lying")], "traps": [quiet]}))
    assert score.tallies == {
        "opinion": Tally(right=1, found=1),
        "speculation": Tally(),
        "leading": Tally(),
        "date": Tally(right=1, found=1),
        "time": Tally(right=1, found=1),
        "signature": Tally(right=1, found=1),
        **dict.fromkeys(OTHERS, Tally()),
    }
    assert score.traps_by_category == {"opinion": Part(count=0, of=1)}
    assert (score.traps, score.sprung, score.sprung_share, score.mistakes) == (1, 0, 0.0, ())
    assert score.attributed_traps == 1


def test_no_notes_are_no_figures() -> None:
    score = measure(())
    assert (score.notes, score.overall, score.rules, score.sprung_share) == (0, Tally(), {}, 0.0)
    assert (score.findings_a_note, score.sentences) == (0.0, 0)


def test_slices_are_ordered_by_their_notes(labelled: Notes, gold: Make) -> None:
    score = measure(
        labelled(
            {"id": "b-1", "style": "log", "text": CALM},
            {"id": "a-1", "style": "form"},
            {"id": "a-2", "style": "form", "text": CALM},
            {"id": "c-1", "style": "email", "gold": [gold(1, "opinion", "lying")]},
        )
    )
    slices = score.by("style")
    assert [(name, part.notes, part.overall) for name, part in slices.items()] == [
        ("form", 2, Tally(false=1)),
        ("email", 1, Tally(right=1, found=1)),
        ("log", 1, Tally()),
    ]
    assert list(score.by("author")) == ["a", "b", "c"]
    assert list(score.by("setting")) == ["ward"]
    assert slices["log"].findings_a_note == 3.0
    assert score.overall == Tally(right=1, false=1, found=1)


def test_faultless_notes_stand_apart(labelled: Notes) -> None:
    score = measure(labelled({"text": CALM}, {"id": "ward-002", "text": CALM, "missing": []}))
    assert [s.note for s in score.faultless.sheets] == ["ward-002"]
    assert (score.sentences, score.faultless.shown) == (1, {"completeness": 3})


def test_the_number_of_processes_changes_nothing(labelled: Notes) -> None:
    notes = labelled(*({"id": f"ward-{n}"} for n in range(4)))
    assert measure(notes, jobs=2) == measure(notes)


def test_a_score_of_no_corpus_has_no_digest() -> None:
    assert Score(sheets=()).digest == ""
