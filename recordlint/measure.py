"""Findings against labels: precision, recall and F1 by category and by rule, and the traps sprung.

Opinion, speculation and leading are counted by line: a finding of the category, or of one that the
label would also accept, anywhere on a labelled line is a hit; one on another line is a false alarm.
Date, time and signature are counted by note. A trap is sprung where a finding of its category
overlaps it.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from recordlint.analysis.lines import split_lines
from recordlint.catalogue import load_rules
from recordlint.engine import check_note
from recordlint.errors import SourceError
from recordlint.finding import Finding
from recordlint.note import Note
from recordlint.settings import Settings

CATEGORIES = ("opinion", "speculation", "leading")
"""Those whose labels are exhaustive."""

MISSING = ("date", "time", "signature")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A fault that a supervisor would mark, or (as a trap) words that only look like one.

    `line` counts from 1; `start` and `end` are offsets of the text; `also` are the other categories
    that a fair judge would accept.
    """

    line: int
    start: int
    end: int
    category: str
    kind: str
    also: tuple[str, ...] = ()

    @property
    def accepts(self) -> set[str]:
        """The categories that are right here."""
        return {self.category, *self.also}


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A note and what a supervisor would say of it."""

    id: str
    setting: str
    style: str
    author: str
    text: str
    fields: Mapping[str, str]
    gold: tuple[Label, ...]
    traps: tuple[Label, ...]
    missing: tuple[str, ...]


def read_corpus(path: Path) -> tuple[Labelled, ...]:
    """Read a labelled corpus: a folder with notes.jsonl, or the file itself.

    Raises:
        SourceError: with the line of the file that is not right.
    """
    file = path / "notes.jsonl" if path.is_dir() else path
    try:
        rows = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(str(file), f"cannot be read ({type(error).__name__}). A corpus is a folder with notes.jsonl.") from None
    notes = []
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        try:
            notes.append(_labelled(json.loads(row)))
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise SourceError(f"{file}:{number}", f"not a labelled note ({type(error).__name__}). See corpora/README.md.") from None
    return tuple(notes)


def _labelled(row: dict[str, Any]) -> Labelled:
    text = row["text"]
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)

    def label(one: dict[str, Any]) -> Label:
        start = text.index(one["quote"], starts[one["line"] - 1], starts[one["line"]])
        return Label(
            line=one["line"],
            start=start,
            end=start + len(one["quote"]),
            category=one["category"],
            kind=one.get("kind") or one.get("why", ""),
            also=tuple(one.get("also", ())),
        )

    return Labelled(
        id=row["id"],
        setting=row["setting"],
        style=row["style"],
        author=row.get("author") or row["id"].rsplit("-", 1)[0],
        text=text,
        fields=row.get("fields", {}),
        gold=tuple(label(one) for one in row["gold"]),
        traps=tuple(label(one) for one in row["traps"]),
        missing=tuple(row["missing"]),
    )


@dataclass(slots=True, kw_only=True)
class Tally:
    """Of what was marked: right and false. Of what was to be marked: found and missed."""

    right: int = 0
    false: int = 0
    found: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of what was marked, the part that was right; 1 where nothing was marked."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """Of what was to be marked, the part that was found; 1 where there was nothing."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(slots=True, kw_only=True)
class Score:
    """What a corpus says of the rules; `mistakes` names notes, lines and words."""

    notes: int = 0
    tallies: dict[str, Tally] = field(default_factory=dict)
    rules: dict[str, Tally] = field(default_factory=dict)
    traps: int = 0
    sprung: int = 0
    mistakes: list[str] = field(default_factory=list)

    @property
    def sprung_share(self) -> float:
        """The part of the traps that were sprung."""
        return self.sprung / self.traps if self.traps else 0.0


def measure(corpus: Sequence[Labelled], *, jobs: int = 1) -> Score:
    """Check every note of a corpus and compare. The number of processes changes nothing but the time."""
    score = Score(tallies={name: Tally() for name in (*CATEGORIES, *MISSING)})
    for note, findings in zip(corpus, _findings(corpus, jobs), strict=True):
        score.notes += 1
        _by_line(note, findings, score)
        _by_note(note, findings, score)
        _traps(note, findings, score)
    return score


def _findings(corpus: Sequence[Labelled], jobs: int) -> Iterable[list[Finding]]:
    if jobs <= 1 or len(corpus) < 2 * jobs:
        return map(_check, corpus)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return list(pool.map(_check, corpus, chunksize=8))


def _check(note: Labelled) -> list[Finding]:
    return check_note(Note(text=note.text, fields=note.fields, source=note.id), load_rules(), Settings())


def _by_line(note: Labelled, findings: Sequence[Finding], score: Score) -> None:
    for category in CATEGORIES:
        tally = score.tallies[category]
        right = {g.line for g in note.gold if category in g.accepts}
        for line in sorted({f.line for f in findings if f.category == category}):
            tally.right += line in right
            tally.false += line not in right
            if line not in right:
                words = "; ".join(f"{f.code} {f.text!r}" for f in findings if f.line == line and f.category == category)
                score.mistakes.append(f"false alarm  {note.id}:{line}  {category}: {words}")
        gold = {g.line for g in note.gold if g.category == category}
        found = {g.line for g in note.gold if g.category == category and _is_found(g, findings)}
        tally.found += len(found)
        tally.missed += len(gold - found)
        score.mistakes += [
            f"missed  {note.id}:{g.line}  {category}, {g.kind}: {note.text[g.start : g.end]!r}"
            for g in note.gold
            if g.category == category and g.line not in found
        ]
    for finding in findings:
        if finding.category in CATEGORIES:
            tally = score.rules.setdefault(f"{finding.code} {finding.rule}", Tally())
            good = any(g.line == finding.line and finding.category in g.accepts for g in note.gold)
            tally.right += good
            tally.false += not good


def _is_found(label: Label, findings: Sequence[Finding]) -> bool:
    return any(f.line == label.line and f.category in label.accepts for f in findings)


def _by_note(note: Labelled, findings: Sequence[Finding], score: Score) -> None:
    said = {f.rule.removeprefix("missing-") for f in findings if f.rule.startswith("missing-")}
    for item in MISSING:
        tally = score.tallies[item]
        tally.right += item in said and item in note.missing
        tally.found += item in said and item in note.missing
        tally.false += item in said and item not in note.missing
        tally.missed += item not in said and item in note.missing
        if (item in said) != (item in note.missing):
            kind = "false alarm" if item in said else "missed"
            score.mistakes.append(f"{kind}  {note.id}  missing-{item}")


def _traps(note: Labelled, findings: Sequence[Finding], score: Score) -> None:
    for trap in note.traps:
        score.traps += 1
        for finding in findings:
            if finding.category == trap.category and finding.start < trap.end and trap.start < finding.end:
                score.sprung += 1
                score.mistakes.append(
                    f"trap sprung  {note.id}:{trap.line}  {finding.code} {finding.text!r} in {note.text[trap.start : trap.end]!r} ({trap.kind})"
                )
                break


def as_json(score: Score) -> str:
    """Return the figures as JSON."""

    def row(tally: Tally) -> dict[str, float]:
        return {
            "precision": round(tally.precision, 4),
            "recall": round(tally.recall, 4),
            "f1": round(tally.f1, 4),
            "right": tally.right,
            "false": tally.false,
            "found": tally.found,
            "missed": tally.missed,
        }

    return (
        json.dumps(
            {
                "notes": score.notes,
                "categories": {name: row(tally) for name, tally in score.tallies.items()},
                "traps": {"count": score.traps, "sprung": score.sprung, "share": round(score.sprung_share, 4)},
                "rules": {
                    name: {"right": t.right, "false": t.false, "precision": round(t.precision, 4)}
                    for name, t in sorted(score.rules.items())
                },
            },
            indent=2,
        )
        + "\n"
    )


def as_text(score: Score, *, mistakes: bool = False) -> str:
    """Return the figures as a table, and the mistakes if they are asked for."""
    rows = [f"{score.notes} notes", "", f"{'':<14}{'precision':>10}{'recall':>8}{'F1':>7}{'right':>7}{'false':>7}{'missed':>8}"]
    rows += [
        f"{name:<14}{t.precision:>10.3f}{t.recall:>8.3f}{t.f1:>7.3f}{t.right:>7}{t.false:>7}{t.missed:>8}"
        for name, t in score.tallies.items()
    ]
    rows += ["", f"traps sprung: {score.sprung} of {score.traps} ({100 * score.sprung_share:.1f} %)", ""]
    rows += [f"{name:<40}{t.right:>5} right{t.false:>5} false" for name, t in sorted(score.rules.items())]
    if mistakes:
        rows += ["", *score.mistakes]
    return "\n".join(rows) + "\n"
