"""Two runs, side by side."""

import json
from pathlib import Path
from typing import Any

import pytest

from recordlint.errors import SettingsError
from recordlint.measure.compare import (
    Change,
    Figure,
    Run,
    compare,
    comparison_as_dict,
    comparison_as_text,
    read_run,
    run_of,
)
from recordlint.measure.interval import Interval


def row(precision: float, low: float, high: float, **more: Any) -> dict[str, Any]:
    own: dict[str, Any] = {"precision": precision, "recall": 0.5, "f1": 0.75}
    return own | {"interval": {"precision": [low, high], "recall": None, "f1": None}} | more


def report(digest: str, opinion: dict[str, Any], **rules: dict[str, Any]) -> dict[str, Any]:
    return {
        "recordlint": "0.1.0",
        "digest": digest,
        "notes": 1,
        "categories": {"opinion": opinion},
        "rules": rules,
    }


OLD = run_of(
    report(
        "a",
        row(0.5, 0.4, 0.6),
        OPN001=row(0.5, 0.4, 0.6, right=2, false=2),
        OPN002=row(1.0, 1.0, 1.0, right=1, false=0),
        OPN003=row(1.0, 1.0, 1.0, right=1, false=0),
    )
)
NEW = run_of(
    report(
        "b",
        row(0.75, 0.65, 0.85),
        OPN001=row(0.75, 0.45, 1.0, right=3, false=1),
        OPN003=row(1.0, 1.0, 1.0, right=1, false=0),
        OPN004=row(0.0, 0.0, 0.0, right=0, false=1),
    )
)


def test_a_run_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text(json.dumps(report("a", row(0.5, 0.4, 0.6))), encoding="utf-8")
    assert read_run(path) == Run(
        version="0.1.0",
        digest="a",
        notes=1,
        categories={
            "opinion": {
                "precision": Figure(value=0.5, interval=Interval(low=0.4, high=0.6)),
                "recall": Figure(value=0.5),
                "f1": Figure(value=0.75),
            }
        },
        rules={},
    )


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"recordlint": "1", "digest": "", "notes": 1}'])
def test_something_else_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "old.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"old\.json: not a report of figures"):
        read_run(path)


def figure(value: float, low: float, high: float) -> Figure:
    return Figure(value=value, interval=Interval(low=low, high=high))


@pytest.mark.parametrize(
    ("old", "new", "change", "outside"),
    [
        (figure(0.5, 0.4, 0.6), figure(0.5, 0.4, 0.6), 0.0, False),
        (figure(0.5, 0.4, 0.6), figure(0.8, 0.7, 0.9), 0.3, True),
        # without a fault an interval has no width, and any change would lie outside it
        (figure(1.0, 1.0, 1.0), figure(0.9, 0.7, 1.0), -0.1, False),
        (figure(0.5, 0.4, 0.6), Figure(value=1.0), 0.5, None),
        (Figure(value=2), Figure(value=3), 1.0, None),
        (None, figure(0.5, 0.4, 0.6), None, None),
        (figure(0.5, 0.4, 0.6), None, None, None),
    ],
)
def test_a_change_is_outside_where_neither_interval_holds_the_other_value(
    old: Figure | None, new: Figure | None, change: float | None, outside: bool | None
) -> None:
    both = Change(old=old, new=new)
    assert (both.change, both.outside) == (change, outside)


def test_text_tells_of_changed_rules_alone() -> None:
    assert (
        comparison_as_text(compare(OLD, NEW))
        == """\
recordlint 0.1.0 on 1 note → recordlint 0.1.0 on 1 note.
The notes or their labels differ: not every change is one of the rules.
*: each value lies outside the other's 95 % interval.

                      old    new  change
opinion  precision  0.500  0.750  +0.250  *
         recall     0.500  0.500       ·
         F1         0.750  0.750       ·

by rule  right  was  false  was  precision    was  change
OPN001       3    2      1    2      0.750  0.500  +0.250
OPN002       –    1      –    0          –  1.000       –
OPN004       0    –      1    –      0.000      –       –
"""
    )


def test_equal_runs_have_nothing_to_tell() -> None:
    text = comparison_as_text(compare(OLD, OLD))
    assert "differ" not in text
    assert text.endswith("No rule marks more or less.\n")


def test_json_holds_every_change() -> None:
    comparison = comparison_as_dict(compare(OLD, NEW))
    assert comparison["categories"]["opinion"] == {
        "precision": {"old": 0.5, "new": 0.75, "change": 0.25, "outside": True},
        "recall": {"old": 0.5, "new": 0.5, "change": 0.0, "outside": None},
        "f1": {"old": 0.75, "new": 0.75, "change": 0.0, "outside": None},
    }
    assert list(comparison["rules"]) == ["OPN001", "OPN002", "OPN003", "OPN004"]
    assert comparison["rules"]["OPN002"]["right"] == {
        "old": 1.0,
        "new": None,
        "change": None,
        "outside": None,
    }
    assert (comparison["same_notes"], comparison["notes"]) == (False, 1)
