"""A score → what people and programs read. No dates, no paths: a run repeated gives equal bytes."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from recordlint import __version__
from recordlint.analysis.parse import describe
from recordlint.measure.calibration import BINS, Bins, error, shares
from recordlint.measure.compare import (
    Run,
    compare,
    comparison_as_dict,
    comparison_as_text,
    run_of,
)
from recordlint.measure.corpus import OTHERS
from recordlint.measure.interval import DRAWS, SEED, Interval, Intervals, intervals
from recordlint.measure.score import SLICES, Score
from recordlint.measure.table import counted, table
from recordlint.measure.tally import Mistake, Part, Tally
from recordlint.settings import Settings


def as_dict(score: Score, *, mistakes: bool = False) -> dict[str, Any]:
    """Return all figures, rounded to four places, as they stand in the JSON report.

    `digest` names the texts and labels. An interval is null where nothing was marked (precision) or
    to be marked (recall).
    """
    report: dict[str, Any] = {
        "recordlint": __version__,
        "model": describe(Settings().model),
        "digest": score.digest,
        "notes": score.notes,
        "intervals": {"level": 0.95, "draws": DRAWS, "seed": SEED},
        "categories": {n: _tally(t, i) for n, t, i in _categories(score)},
        "rules": {n: _rule(t, i) for n, t, i in _rules(score)},
        "findings_a_note": round(score.findings_a_note, 4),
        "slices": {by: {n: _slice(s) for n, s in score.by(by).items()} for by in SLICES},
        "traps": {
            "count": score.traps,
            "sprung": score.sprung,
            "share": round(score.sprung_share, 4),
            "categories": {n: _part(p) for n, p in score.traps_by_category.items()},
        },
        "attributed": {
            "traps": score.attributed_traps,
            "findings": score.attributed.of,
            "false_alarms": score.attributed.count,
        },
        "faultless": _faultless(score.faultless),
        "calibration": {n: _calibration(bins) for n, bins in score.calibration.items()},
    }
    if mistakes:
        report["mistakes"] = [_mistake(m) for m in score.mistakes]
    return report


def as_json(score: Score, *, mistakes: bool = False, old: Run | None = None) -> str:
    """Return all figures as JSON, and what changed since an older run."""
    report = as_dict(score, mistakes=mistakes)
    if old:
        report["comparison"] = comparison_as_dict(compare(old, run_of(report)))
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def compared_as_text(score: Score, old: Run) -> str:
    """Return what changed since an older run, as tables."""
    return comparison_as_text(compare(old, run_of(as_dict(score))))


def _categories(score: Score) -> Iterator[tuple[str, Tally, Intervals]]:
    for name, tally in score.tallies.items():
        yield name, tally, intervals([s.tallies[name] for s in score.sheets])
    each = [sum((s.tallies[name] for name in OTHERS), Tally()) for s in score.sheets]
    yield "these five", score.others, intervals(each)


def _rules(score: Score) -> Iterator[tuple[str, Tally, Intervals]]:
    for name, tally in score.rules.items():
        yield name, tally, intervals([s.rules.get(name, Tally()) for s in score.sheets])


def _tally(tally: Tally, around: Intervals) -> dict[str, Any]:
    return {
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "f1": round(tally.f1, 4),
        "interval": {
            "precision": _pair(around.precision),
            "recall": _pair(around.recall),
            "f1": _pair(around.f1),
        },
        "right": tally.right,
        "false": tally.false,
        "found": tally.found,
        "missed": tally.missed,
    }


def _rule(tally: Tally, around: Intervals) -> dict[str, Any]:
    return {
        "right": tally.right,
        "false": tally.false,
        "precision": round(tally.precision, 4),
        "interval": {"precision": _pair(around.precision)},
    }


def _pair(interval: Interval | None) -> list[float] | None:
    return [round(interval.low, 4), round(interval.high, 4)] if interval else None


def _slice(score: Score) -> dict[str, Any]:
    tally = score.overall
    return {
        "notes": score.notes,
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "f1": round(tally.f1, 4),
        "findings_a_note": round(score.findings_a_note, 4),
    }


def _part(part: Part) -> dict[str, Any]:
    return {"count": part.of, "sprung": part.count, "share": round(part.share, 4)}


def _faultless(score: Score) -> dict[str, Any]:
    return {
        "notes": score.notes,
        "sentences": score.sentences,
        "findings": score.shown.total(),
        "findings_a_hundred_sentences": round(_a_hundred(score), 4),
        "categories": dict(sorted(score.shown.items())),
    }


def _calibration(bins: Bins) -> dict[str, Any]:
    return {
        "error": round(error(bins), 4),
        "bins": [
            {"from": at / BINS, "sentences": count, "said": round(said, 4), "was": round(was, 4)}
            for at, (count, said, was) in enumerate(shares(bins))
        ],
    }


def _a_hundred(score: Score) -> float:
    return 100 * Part(count=score.shown.total(), of=score.sentences).share


def _mistake(mistake: Mistake) -> dict[str, Any]:
    return {
        "kind": mistake.kind.value,
        "note": mistake.note,
        "line": mistake.line or None,
        "category": mistake.category,
        "what": mistake.what,
    }


def as_text(
    score: Score, *, by: Sequence[str] = (), mistakes: bool = False, calibrated: bool = False
) -> str:
    """Return the figures as tables; slices, calibration and mistakes where they are asked for."""
    notes = counted(score.notes, "note")
    parts = [
        [f"{notes}. In brackets: 95 % intervals, the notes drawn anew {DRAWS} times."],
        _category_table(score),
        _rule_table(score),
        *(_slice_table(score, one) for one in by),
        _trap_table(score),
        _rates(score),
        _calibration_table(score) if calibrated else [],
        _mistake_table(score) if mistakes else [],
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _category_table(score: Score) -> list[str]:
    rows = [("", "precision", "recall", "F1", "right", "false", "missed")]
    rows += [
        (
            name,
            _figure(tally.precision, around.precision),
            _figure(tally.recall, around.recall),
            _figure(tally.f1, around.f1),
            str(tally.right),
            str(tally.false),
            str(tally.missed),
        )
        for name, tally, around in _categories(score)
    ]
    return table(rows)


def _figure(value: float, interval: Interval | None) -> str:
    return f"{value:.3f} ({interval.low:.3f}–{interval.high:.3f})" if interval else "–"


def _rule_table(score: Score) -> list[str]:
    rows = [
        (name, str(tally.right), str(tally.false), _figure(tally.precision, around.precision))
        for name, tally, around in _rules(score)
    ]
    return table([("by rule", "right", "false", "precision"), *rows]) if rows else []


def _slice_table(score: Score, by: str) -> list[str]:
    rows = [(f"by {by}", "notes", "precision", "recall", "F1", "findings a note")]
    for name, part in score.by(by).items():
        tally = part.overall
        precision, recall, f1 = (f"{x:.3f}" for x in (tally.precision, tally.recall, tally.f1))
        rows.append((name, str(part.notes), precision, recall, f1, f"{part.findings_a_note:.2f}"))
    return table(rows)


def _trap_table(score: Score) -> list[str]:
    parts = score.traps_by_category | {"all": Part(count=score.sprung, of=score.traps)}
    rows = [(name, str(p.count), str(p.of), f"{100 * p.share:.1f} %") for name, p in parts.items()]
    return table([("traps", "sprung", "of", "share"), *rows]) if score.traps else []


def _calibration_table(score: Score) -> list[str]:
    parts = {name: shares(bins) for name, bins in score.calibration.items()}
    if not any(count for bins in parts.values() for count, _, _ in bins):
        return []
    rows = [("reader said", *parts)]
    for at in range(BINS):
        cells = (f"{was:.2f} of {count}" if count else "–" for count, _, was in _column(parts, at))
        rows.append((f"{at / BINS:.1f}–{(at + 1) / BINS:.1f}", *cells))
    rows.append(("error", *(f"{error(bins):.3f}" for bins in score.calibration.values())))
    return table(rows)


def _column(
    parts: Mapping[str, Sequence[tuple[int, float, float]]], at: int
) -> Iterator[tuple[int, float, float]]:
    yield from (bins[at] for bins in parts.values())


def _rates(score: Score) -> list[str]:
    inside, clean = score.attributed, score.faultless
    rows = [f"{score.findings_a_note:.2f} findings a note, hints left out."]
    if score.attributed_traps:
        rows.append(
            f"{inside.count} of {inside.of} findings of opinion and speculation lie in attributed"
            f" words ({counted(score.attributed_traps, 'stretch', 'es')} of such words labelled)."
        )
    if clean.notes:
        rows.append(
            f"{_a_hundred(clean):.2f} findings in a hundred sentences of notes without a labelled"
            f" fault ({clean.shown.total()} in {counted(clean.sentences, 'sentence')} of"
            f" {counted(clean.notes, 'note')})."
        )
    return rows


def _mistake_table(score: Score) -> list[str]:
    rows = [
        (m.kind.value, f"{m.note}:{m.line}" if m.line else m.note, m.category, m.what)
        for m in score.mistakes
    ]
    return table(rows, left=4) if rows else ["no mistakes"]
