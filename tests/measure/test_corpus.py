"""Labelled notes are read whole, or refused by line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from recordlint.errors import SettingsError, SourceError
from recordlint.measure.corpus import Label, Labelled, digest, read_corpus, verify_open

Make = Callable[..., dict[str, object]]


def test_a_row_is_read_whole(write: Callable[..., Path], gold: Make, trap: Make) -> None:
    quiet = trap(2, "opinion", "obviously tired", "Mum's words")
    folder = write({"gold": [gold(1, "opinion", "lying", "speculation")], "traps": [quiet]})
    [note] = read_corpus(folder)
    assert note == Labelled(
        id="ward-001",
        setting="ward",
        style="narrative",
        author="ward",
        english="first",
        text="She was obviously lying.\nMum said he was obviously tired.",
        fields={},
        gold=(
            Label(line=1, start=18, end=23, category="opinion", kind="x", also=("speculation",)),
        ),
        traps=(Label(line=2, start=41, end=56, category="opinion", kind="Mum's words"),),
        missing=("date", "time", "signature"),
    )
    assert note.gold[0].accepts == {"opinion", "speculation"}


def test_a_file_is_read_as_its_folder_is(write: Callable[..., Path]) -> None:
    folder = write({}, {"id": "ward-002", "author": "nights"})
    notes = read_corpus(folder / "notes.jsonl")
    assert [(n.id, n.author) for n in notes] == [("ward-001", "ward"), ("ward-002", "nights")]
    assert notes == read_corpus(folder)


def test_a_separator_within_a_text_ends_no_row(write: Callable[..., Path]) -> None:
    folder = write({})
    row = json.loads((folder / "notes.jsonl").read_text(encoding="utf-8"))
    row["text"] = "one\u2028two"
    (folder / "notes.jsonl").write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
    assert [n.text for n in read_corpus(folder)] == ["one\u2028two"]


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "3",
        '{"id": 1}',
        json.dumps({"text": "a", "gold": [{"line": 9, "category": "opinion", "quote": "a"}]}),
    ],
)
def test_a_bad_row_is_named_by_its_line(write: Callable[..., Path], bad: str) -> None:
    file = write({}) / "notes.jsonl"
    file.write_text(file.read_text(encoding="utf-8") + bad + "\n", encoding="utf-8")
    with pytest.raises(SourceError, match=r"notes\.jsonl:2: not a labelled note"):
        read_corpus(file)


def test_a_label_that_is_not_in_its_line_is_refused(write: Callable[..., Path], gold: Make) -> None:
    with pytest.raises(SourceError, match=r"notes\.jsonl:1: not a labelled note \(ValueError\)"):
        read_corpus(write({"gold": [gold(2, "opinion", "lying")]}))


def test_a_missing_corpus_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="A corpus is a folder"):
        read_corpus(tmp_path)


@pytest.mark.parametrize(
    ("start", "end", "overlaps"), [(0, 3, False), (2, 4, True), (4, 5, True), (5, 9, False)]
)
def test_overlap_is_of_a_character_at_least(start: int, end: int, overlaps: bool) -> None:
    label = Label(line=1, start=3, end=5, category="opinion", kind="x")
    assert label.overlaps(start, end) is overlaps


def test_the_digest_changes_with_texts_and_labels(
    labelled: Callable[..., tuple[Labelled, ...]], gold: Make
) -> None:
    usual = digest(labelled({}))
    assert digest(labelled({})) == usual
    others: tuple[dict[str, object], ...] = (
        {"text": "She cried."},
        {"gold": [gold(1, "opinion", "lying")]},
        {"missing": []},
    )
    assert len({usual, *(digest(labelled(other)) for other in others)}) == 4


@pytest.mark.parametrize("floors", [None, "", "mistakes = true\n", "[traps]\nsprung = 0.1\n"])
def test_a_working_split_may_be_looked_into(tmp_path: Path, floors: str | None) -> None:
    if floors is not None:
        (tmp_path / "floors.toml").write_text(floors, encoding="utf-8")
    verify_open(tmp_path)
    verify_open(tmp_path / "notes.jsonl")


@pytest.mark.parametrize("floors", ["mistakes = false\n", 'mistakes = "no"\n', "mistakes ="])
def test_a_reporting_split_may_not(tmp_path: Path, floors: str) -> None:
    (tmp_path / "floors.toml").write_text(floors, encoding="utf-8")
    for path in (tmp_path, tmp_path / "notes.jsonl"):
        with pytest.raises(SettingsError, match=r"for reporting only|cannot be read as TOML"):
            verify_open(path)
