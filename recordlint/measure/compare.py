"""Two runs of `measure`: what changed, and by more than chance or not."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recordlint.errors import SettingsError
from recordlint.measure.interval import Interval
from recordlint.measure.table import counted, table

_BY_CATEGORY = ("precision", "recall", "f1")
_BY_RULE = ("right", "false", "precision")
_NAMES = {"f1": "F1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a run; no interval where it is a count, or a share of nothing."""

    value: float
    interval: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One figure in two runs; None where a run does not have it."""

    old: Figure | None
    new: Figure | None

    @property
    def change(self) -> float | None:
        """How much was added."""
        if self.old is None or self.new is None:
            return None
        return round(self.new.value - self.old.value, 4)

    @property
    def outside(self) -> bool | None:
        """Whether each value lies outside the other's interval; None where one has no interval."""
        if self.old is None or self.new is None or not self.old.interval or not self.new.interval:
            return None
        return self.new.value not in self.old.interval and self.old.value not in self.new.interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The figures of one run: category or rule → measure → figure."""

    version: str
    digest: str
    notes: int
    categories: Mapping[str, Mapping[str, Figure]]
    rules: Mapping[str, Mapping[str, Figure]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What changed from one run to the other: category or rule → measure → change."""

    old: Run
    new: Run
    categories: Mapping[str, Mapping[str, Change]]
    rules: Mapping[str, Mapping[str, Change]]

    @property
    def same_notes(self) -> bool:
        """Whether both runs are of the same texts and labels."""
        return self.old.digest == self.new.digest


def read_run(path: Path) -> Run:
    """Read what `recordlint measure -f json` wrote.

    Raises:
        SettingsError: it is something else.
    """
    try:
        return run_of(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingsError(
            f"--compare {path}: not a report of figures ({type(error).__name__})."
            " Write one with `recordlint measure CORPUS -f json`."
        ) from None


def run_of(report: Mapping[str, Any]) -> Run:
    """Return the figures of a report, as `as_dict` makes it."""
    return Run(
        version=str(report["recordlint"]),
        digest=str(report["digest"]),
        notes=int(report["notes"]),
        categories={n: _figures(row, _BY_CATEGORY) for n, row in report["categories"].items()},
        rules={n: _figures(row, _BY_RULE) for n, row in report["rules"].items()},
    )


def _figures(row: Mapping[str, Any], measures: tuple[str, ...]) -> dict[str, Figure]:
    return {m: Figure(value=float(row[m]), interval=_interval(row, m)) for m in measures}


def _interval(row: Mapping[str, Any], measure: str) -> Interval | None:
    pair = row["interval"].get(measure)
    if pair is None:
        return None
    low, high = pair
    return Interval(low=float(low), high=float(high))


def compare(old: Run, new: Run) -> Comparison:
    """Set two runs side by side."""
    return Comparison(
        old=old,
        new=new,
        categories=_changes(old.categories, new.categories, _BY_CATEGORY),
        rules=dict(sorted(_changes(old.rules, new.rules, _BY_RULE).items())),
    )


def _changes(
    old: Mapping[str, Mapping[str, Figure]],
    new: Mapping[str, Mapping[str, Figure]],
    measures: tuple[str, ...],
) -> dict[str, dict[str, Change]]:
    return {
        name: {
            m: Change(old=old.get(name, {}).get(m), new=new.get(name, {}).get(m)) for m in measures
        }
        for name in {**new, **old}
    }


def comparison_as_dict(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as it stands in the JSON report."""
    return {
        "recordlint": comparison.old.version,
        "notes": comparison.old.notes,
        "same_notes": comparison.same_notes,
        "categories": _rows(comparison.categories),
        "rules": _rows(comparison.rules),
    }


def _rows(changes: Mapping[str, Mapping[str, Change]]) -> dict[str, Any]:
    return {
        name: {
            measure: {
                "old": change.old and change.old.value,
                "new": change.new and change.new.value,
                "change": change.change,
                "outside": change.outside,
            }
            for measure, change in row.items()
        }
        for name, row in changes.items()
    }


def comparison_as_text(comparison: Comparison) -> str:
    """Return every figure by category, and the rules that changed."""
    parts = [
        "\n".join(_heading(comparison)),
        "\n".join(table(list(_category_rows(comparison)), left=2)),
    ]
    rules = list(_rule_rows(comparison))
    parts.append("\n".join(table(rules)) if len(rules) > 1 else "No rule marks more or less.")
    return "\n\n".join(parts) + "\n"


def _heading(comparison: Comparison) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    sides = (f"recordlint {r.version} on {counted(r.notes, 'note')}" for r in (old, new))
    yield " → ".join(sides) + "."
    if not comparison.same_notes:
        yield "The notes or their labels differ: not every change is one of the rules."
    yield "*: each value lies outside the other's 95 % interval."


def _category_rows(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    yield "", "", "old", "new", "change", ""
    for name, row in comparison.categories.items():
        for measure, change in row.items():
            label = name if measure == _BY_CATEGORY[0] else ""
            yield label, _NAMES.get(measure, measure), *_cells(change, 3), _star(change)


def _rule_rows(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    yield "by rule", "right", "was", "false", "was", "precision", "was", "change", ""
    for name, row in comparison.rules.items():
        right, false, precision = (row[measure] for measure in _BY_RULE)
        if right.change or false.change or right.change is None:
            old, new, change = _cells(precision, 3)
            counts = (_value(f, 0) for f in (right.new, right.old, false.new, false.old))
            yield name, *counts, new, old, change, _star(precision)


def _cells(change: Change, places: int) -> tuple[str, str, str]:
    by = change.change
    added = "–" if by is None else f"{by:+.{places}f}" if round(by, places) else "·"
    return _value(change.old, places), _value(change.new, places), added


def _value(figure: Figure | None, places: int) -> str:
    return "–" if figure is None else f"{figure.value:.{places}f}"


def _star(change: Change) -> str:
    return "*" if change.outside else ""
