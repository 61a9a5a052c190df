"""Figures against labels."""

import json
from pathlib import Path

import pytest

from recordlint.errors import SourceError
from recordlint.measure import Tally, as_json, as_text, measure, read_corpus


def row(**more: object) -> str:
    note: dict[str, object] = {
        "id": "ward-001", "setting": "ward", "style": "narrative", "gold": [], "traps": [], "missing": ["date", "time", "signature"],
        "text": "She was obviously lying.\nMum said he was obviously tired.",
    }  # fmt: skip
    return json.dumps(note | more)


def corpus(tmp_path: Path, *rows: str) -> Path:
    (tmp_path / "notes.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return tmp_path


def gold(line: int, category: str, quote: str, *also: str) -> dict[str, object]:
    return {"line": line, "category": category, "kind": "x", "quote": quote, "also": list(also)}


def test_right_marks_and_quiet_traps(tmp_path: Path) -> None:
    trap = {"line": 2, "category": "opinion", "quote": "obviously tired", "why": "Mum's words"}
    score = measure(read_corpus(corpus(tmp_path, row(gold=[gold(1, "opinion", "obviously lying")], traps=[trap]))))
    assert score.tallies["opinion"] == Tally(right=1, false=0, found=1, missed=0)
    assert score.tallies["date"] == Tally(right=1, false=0, found=1, missed=0)
    assert (score.traps, score.sprung, score.mistakes) == (1, 0, [])


def test_false_alarms_and_misses_are_named(tmp_path: Path) -> None:
    labels = [gold(2, "speculation", "tired")]
    score = measure(read_corpus(corpus(tmp_path, row(gold=labels, missing=["date"]))))
    assert score.tallies["opinion"] == Tally(right=0, false=1, found=0, missed=0)
    assert score.tallies["speculation"] == Tally(right=0, false=0, found=0, missed=1)
    assert score.tallies["time"] == Tally(right=0, false=1, found=0, missed=0)
    kinds = sorted(mistake.split("  ")[0] for mistake in score.mistakes)
    assert kinds == ["false alarm", "false alarm", "false alarm", "missed"]
    assert "mistakes" not in as_json(score)
    assert score.mistakes[0] not in as_text(score)
    assert score.mistakes[0] in as_text(score, mistakes=True)


def test_a_category_that_a_fair_judge_would_accept_is_right(tmp_path: Path) -> None:
    score = measure(read_corpus(corpus(tmp_path, row(gold=[gold(1, "speculation", "obviously", "opinion")]))))
    assert score.tallies["opinion"] == Tally(right=1, false=0, found=0, missed=0)
    assert score.tallies["speculation"] == Tally(right=0, false=0, found=1, missed=0)


def test_precision_recall_and_f1() -> None:
    tally = Tally(right=3, false=1, found=3, missed=3)
    assert (tally.precision, tally.recall, round(tally.f1, 3)) == (0.75, 0.5, 0.6)
    assert (Tally().precision, Tally().recall) == (1.0, 1.0)


@pytest.mark.parametrize("bad", ["{", '{"id": 1}', row(gold=[gold(9, "opinion", "obviously")]), row(gold=[gold(1, "opinion", "none")])])
def test_a_bad_row_is_named_by_its_line(tmp_path: Path, bad: str) -> None:
    with pytest.raises(SourceError, match=r"notes\.jsonl:2: not a labelled note"):
        read_corpus(corpus(tmp_path, row(), bad))


def test_a_missing_corpus_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="A corpus is a folder"):
        read_corpus(tmp_path)
