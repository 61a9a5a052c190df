"""Tiny corpora."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from recordlint.measure import Labelled, read_corpus

ROW: dict[str, object] = {
    "id": "ward-001",
    "setting": "ward",
    "style": "narrative",
    "text": "She was obviously lying.\nMum said he was obviously tired.",
    "gold": [],
    "traps": [],
    "missing": ["date", "time", "signature"],
}


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write rows, each given by what differs from the usual one; return the folder."""

    def corpus(*changes: dict[str, object]) -> Path:
        rows = [json.dumps(ROW | change) + "\n" for change in changes]
        (tmp_path / "notes.jsonl").write_text("".join(rows), encoding="utf-8")
        return tmp_path

    return corpus


@pytest.fixture
def labelled(write: Callable[..., Path]) -> Callable[..., tuple[Labelled, ...]]:
    """Return rows as labelled notes."""

    def notes(*changes: dict[str, object]) -> tuple[Labelled, ...]:
        return read_corpus(write(*changes))

    return notes


@pytest.fixture
def gold() -> Callable[..., dict[str, object]]:
    """Return a label as it stands in a file."""

    def label(line: int, category: str, quote: str, *also: str) -> dict[str, object]:
        return {"line": line, "category": category, "kind": "x", "quote": quote, "also": also}

    return label


@pytest.fixture
def trap() -> Callable[..., dict[str, object]]:
    """Return a trap as it stands in a file."""

    def label(line: int, category: str, quote: str, why: str) -> dict[str, object]:
        return {"line": line, "category": category, "quote": quote, "why": why}

    return label
