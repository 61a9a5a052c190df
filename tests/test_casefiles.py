"""The same note in every format that is read gives the same findings."""

from collections import Counter
from pathlib import Path

import pytest
from casefiles import make

import recordlint
from recordlint.readers import READERS, Document, Item, find_sources, read_source, read_sql

NOTES = make.notes()


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> list[Item]:
    folder = tmp_path_factory.mktemp("casefiles")
    make.make(folder)
    found = [p for p in find_sources(folder) if isinstance(p, Path)]
    query = "SELECT note FROM log ORDER BY id"
    rows = list(read_sql(f"sqlite:///{folder / 'cases.db'}", query))
    return [item for path in found for item in read_source(path)] + rows


def findings(text: str) -> list[list[str]]:
    return [[finding.rule, finding.text] for finding in recordlint.check(text)]


def test_the_folder_holds_every_format() -> None:
    made = {*make.SINGLE, *(Path(name).suffix for name in make.TABLES), ".zip"}
    assert made == set(READERS) - {".text", ".markdown", ".ndjson"}


def test_everything_is_read_without_a_word_of_complaint(items: list[Item]) -> None:
    assert {type(item) for item in items} == {Document}
    assert len(items) == len(NOTES) * (len(make.SINGLE) + len(make.TABLES) + 2)


def test_every_format_gives_the_faults_that_are_known(items: list[Item]) -> None:
    by_beginning = {str(note["text"])[:12]: note["faults"] for note in NOTES}
    texts = Counter(item.text for item in items if isinstance(item, Document))
    assert Counter(text[:12] for text in texts.elements()) == Counter(
        {beginning: len(items) // len(NOTES) for beginning in by_beginning}
    )
    for text in texts:  # those that differ, by their spaces and line breaks only
        assert findings(text) == by_beginning[text[:12]]
