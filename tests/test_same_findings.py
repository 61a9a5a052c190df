"""The same note gives the same findings: alone, in company, in threads, in processes, again."""

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from recordlint.engine import check_note
from recordlint.finding import Finding
from recordlint.measure import read_corpus
from recordlint.note import Note
from recordlint.policy import chosen
from recordlint.run import Job, check_files
from recordlint.settings import Settings

WORKING = Path(__file__).parent.parent / "corpora" / "working"
TEXTS = [
    note.text for note in random.Random(4).sample(read_corpus(WORKING), 12) if len(note.text) < 2000
]


def findings(text: str) -> list[Finding]:
    return check_note(Note(text=text), chosen(Settings()), Settings())


@pytest.fixture(scope="module")
def alone() -> list[list[Finding]]:
    return [findings(text) for text in TEXTS]


def test_there_is_something_to_compare(alone: list[list[Finding]]) -> None:
    assert sum(map(len, alone)) > len(TEXTS)


def test_again_and_in_another_order(alone: list[list[Finding]]) -> None:
    assert [findings(text) for text in reversed(TEXTS)] == alone[::-1]


def test_in_two_threads(alone: list[list[Finding]]) -> None:
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(findings, TEXTS)) == alone


def test_in_two_processes(alone: list[list[Finding]], tmp_path: Path) -> None:
    paths = [tmp_path / f"{n:02d}.txt" for n in range(len(TEXTS))]
    for path, text in zip(paths, TEXTS, strict=True):
        path.write_bytes(text.encode())
    job = Job(settings=Settings(), fields={})
    found = check_files([(path, job) for path in paths], processes=2)
    places = [[(f.code, f.start, f.end, f.text) for f in one.findings] for one in found]
    assert places == [[(f.code, f.start, f.end, f.text) for f in one] for one in alone]
