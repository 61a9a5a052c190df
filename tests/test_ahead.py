"""Reading in a process of its own gives what reading here gives."""

import os
from pathlib import Path

import pytest

from recordlint import ahead
from recordlint.ahead import Ahead
from recordlint.analysis import Analysis
from recordlint.note import Note
from recordlint.run import Job, check_text
from recordlint.settings import Settings

TEXT = "At 14:30 he was in bed 4.\nThere is just a complete lack of effort from that child."


def test_the_readings_are_the_same() -> None:
    assert Ahead(TEXT).readings() == dict(enumerate(Analysis(Note(text=TEXT)).reading))


def test_a_process_that_fails_leaves_the_reading_to_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ahead, "_read", lambda text, theirs: os._exit(1))
    assert Ahead(TEXT).readings() == {}


def test_the_findings_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recordlint.run.worthwhile", lambda: True)
    job = Job(settings=Settings(), fields={})
    with_help = check_text(TEXT, "a.txt", Job(settings=Settings(), fields={}, ahead=True))
    assert with_help == check_text(TEXT, "a.txt", job)
    assert "view-as-fact" in {f.rule for f in with_help.findings}


def test_a_warm_process_needs_no_help(tmp_path: Path) -> None:
    Analysis(Note(text=TEXT)).docs  # noqa: B018
    assert not ahead.worthwhile()
