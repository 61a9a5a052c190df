"""Twenty chronologies and logs are split where their entries begin, with date, time and author."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from recordlint.analysis.entries import entries

LOGS = Path(__file__).parent.parent / "corpora" / "logs" / "logs.jsonl"
BEGUN, RIGHT = 0.98, 0.95
"""The least shares of entries that begin and end rightly, and of their fields that are right."""


def read_logs() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LOGS.read_text(encoding="utf-8").splitlines()]


def spans(starts: list[int], text: str) -> set[tuple[int, int]]:
    return set(pairwise([*starts, text.count("\n") + 1]))


def test_the_labels_are_sound() -> None:
    logs = read_logs()
    assert len({log["id"] for log in logs}) == len(logs) == 20
    assert sum(len(log["entries"]) == 1 for log in logs) >= 7
    for log in logs:
        starts = [entry["line"] for entry in log["entries"]]
        assert starts == sorted(set(starts))
        assert starts[0] == 1
        assert len(starts) == 1 or 6 <= len(starts) <= 25
        lines = log["text"].split("\n")
        assert all(lines[start - 1].strip() for start in starts)


def test_entries_begin_and_end_where_they_should() -> None:
    right = wrong = missed = 0
    for log in read_logs():
        wanted = spans([entry["line"] for entry in log["entries"]], log["text"])
        made = spans([entry.line + 1 for entry in entries(log["text"])], log["text"])
        right += len(wanted & made)
        wrong += len(made - wanted)
        missed += len(wanted - made)
    assert right / (right + missed) >= BEGUN
    assert right / (right + wrong) >= BEGUN


def test_what_must_stay_one_note_does() -> None:
    alone = [log for log in read_logs() if len(log["entries"]) == 1]
    assert [log["id"] for log in alone if len(entries(log["text"])) != 1] == []


def test_fields_come_from_the_heading_the_row_or_the_page() -> None:
    fields = right = 0
    for log in read_logs():
        if len(log["entries"]) == 1:
            continue  # nothing is inherited
        made = {entry.line + 1: entry for entry in entries(log["text"])}
        for wanted in log["entries"]:
            for name in ("date", "time", "author"):
                fields += 1
                right += getattr(made.get(wanted["line"]), name, None) == wanted[name]
    assert right / fields >= RIGHT
