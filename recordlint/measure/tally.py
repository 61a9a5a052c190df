"""One note's findings against its labels.

Opinion, speculation and leading are counted by line: a finding of the category, or of one that the
label would also accept, anywhere on a labelled line is a hit; one on another line is a false alarm.
Date, time and signature are counted by note. A trap is sprung where a finding of its category
overlaps it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from recordlint.analysis import Analysis
from recordlint.finding import Finding
from recordlint.measure.calibration import Bins, calibration
from recordlint.measure.corpus import CATEGORIES, MISSING, OTHERS, Label, Labelled
from recordlint.settings import Settings

VIEWS = ("opinion", "speculation")
"""What others may say and a writer may not."""

_ATTRIBUTED = re.compile(r"\b(?:quot\w+|reported|words|attributed|account)\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Of what was marked: right and false. Of what was to be marked: found and missed."""

    right: int = 0
    false: int = 0
    found: int = 0
    missed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            right=self.right + other.right,
            false=self.false + other.false,
            found=self.found + other.found,
            missed=self.missed + other.missed,
        )

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """So many of so many."""

    count: int = 0
    of: int = 0

    def __add__(self, other: "Part") -> "Part":
        return Part(count=self.count + other.count, of=self.of + other.of)

    @property
    def share(self) -> float:
        """The one by the other; 0 of nothing is 0."""
        return self.count / self.of if self.of else 0.0


class Kind(StrEnum):
    """The kinds of mistake, in the order in which they are told."""

    MISSED = "missed"
    FALSE_ALARM = "false alarm"
    TRAP_SPRUNG = "trap sprung"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One mistake. `line` is 0 where it is of the whole note; `what` holds words of the note."""

    kind: Kind
    note: str
    line: int
    category: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What one note adds to the figures.

    `tallies` are by category and missing part, `rules` by code and name (of what was marked only),
    `traps` by category: sprung of all. `attributed` are the findings of opinion and speculation
    that lie in words of others, of all such findings; `attributed_traps` the labelled stretches
    of such words. `shown` are the findings that a user sees by default, by category. `sentences`
    is 0 where the note has a labelled fault. `calibration` is of the reader, by category.
    """

    note: str
    setting: str
    style: str
    author: str
    english: str
    tallies: Mapping[str, Tally]
    rules: Mapping[str, Tally]
    traps: Mapping[str, Part]
    attributed: Part
    attributed_traps: int
    shown: Mapping[str, int]
    sentences: int
    mistakes: tuple[Mistake, ...]
    calibration: Mapping[str, Bins]


def judge(note: Labelled, findings: Sequence[Finding], analysis: Analysis) -> Sheet:
    """Compare the findings of a note, and the reader's likelihoods, with its labels."""
    attributed = [t for t in note.traps if t.category in VIEWS and _ATTRIBUTED.search(t.kind)]
    return Sheet(
        note=note.id,
        setting=note.setting,
        style=note.style,
        author=note.author,
        english=note.english,
        tallies={c: _of_category(note, findings, c) for c in (*CATEGORIES, *OTHERS)}
        | {part: _of_part(note, findings, part) for part in MISSING},
        rules=_by_rule(note, findings),
        traps=_traps(note, findings),
        attributed=_inside(attributed, note, findings),
        attributed_traps=len(attributed),
        shown=Counter(f.category.value for f in findings if f.severity.reaches(_FLOOR)),
        sentences=0 if note.gold or note.missing else len(analysis.sentences),
        mistakes=tuple(_mistakes(note, findings)),
        calibration=calibration(note, analysis),
    )


_FLOOR = Settings().severity


def _of_category(note: Labelled, findings: Sequence[Finding], category: str) -> Tally:
    marked = {f.line for f in findings if labelled_as(f) == category}
    right = marked & {g.line for g in note.gold if category in g.accepts}
    gold = {g.line for g in note.gold if g.category == category}
    found = {g.line for g in note.gold if g.category == category and _is_found(g, findings)}
    return Tally(
        right=len(right),
        false=len(marked - right),
        found=len(found),
        missed=len(gold - found),
    )


_AS_CLARITY = ("restraint-details", "injury-details")


def labelled_as(finding: Finding) -> str:
    """Return the category by which the corpora label such a fault; "" where they do not."""
    if finding.rule in _AS_CLARITY:
        return "clarity"
    return finding.category.value if finding.category in (*CATEGORIES, *OTHERS) else ""


def _is_found(label: Label, findings: Sequence[Finding]) -> bool:
    return any(f.line == label.line and labelled_as(f) in label.accepts for f in findings)


def is_right(finding: Finding, note: Labelled) -> bool:
    """Whether a label on the finding's line accepts its category."""
    return any(g.line == finding.line and labelled_as(finding) in g.accepts for g in note.gold)


def _of_part(note: Labelled, findings: Sequence[Finding], part: str) -> Tally:
    said = any(f.rule == f"missing-{part}" for f in findings)
    lacks = part in note.missing
    return Tally(
        right=said and lacks,
        false=said and not lacks,
        found=said and lacks,
        missed=lacks and not said,
    )


def _by_rule(note: Labelled, findings: Sequence[Finding]) -> dict[str, Tally]:
    tallies: dict[str, Tally] = {}
    for finding in findings:
        if labelled_as(finding):
            name = f"{finding.code} {finding.rule}"
            right = is_right(finding, note)
            tallies[name] = tallies.get(name, Tally()) + Tally(right=right, false=not right)
    return tallies


def _springs(trap: Label, findings: Sequence[Finding]) -> list[Finding]:
    return [f for f in findings if f.category == trap.category and trap.overlaps(f.start, f.end)]


def _traps(note: Labelled, findings: Sequence[Finding]) -> dict[str, Part]:
    parts: dict[str, Part] = {}
    for trap in note.traps:
        sprung = Part(count=bool(_springs(trap, findings)), of=1)
        parts[trap.category] = parts.get(trap.category, Part()) + sprung
    return parts


def _inside(attributed: Sequence[Label], note: Labelled, findings: Sequence[Finding]) -> Part:
    """Count the views in others' words, but for those that lie on a labelled fault too."""
    views = [f for f in findings if f.category in VIEWS]
    inside = [
        f
        for f in views
        if any(trap.overlaps(f.start, f.end) for trap in attributed)
        and not any(f.category in g.accepts and g.overlaps(f.start, f.end) for g in note.gold)
    ]
    return Part(count=len(inside), of=len(views))


def _mistakes(note: Labelled, findings: Sequence[Finding]) -> Iterator[Mistake]:
    yield from _misses(note, findings)
    yield from _alarms(note, findings)
    yield from _of_parts(note, findings)
    for trap in note.traps:
        for finding in _springs(trap, findings)[:1]:
            words = f"{_named(finding)} in {note.text[trap.start : trap.end]!r} ({trap.kind})"
            yield _mistake(Kind.TRAP_SPRUNG, note, trap.category, words, trap.line)


def _misses(note: Labelled, findings: Sequence[Finding]) -> Iterator[Mistake]:
    for g in note.gold:
        if not _is_found(g, findings):
            words = f"{note.text[g.start : g.end]!r} ({g.kind})"
            yield _mistake(Kind.MISSED, note, g.category, words, g.line)


def _alarms(note: Labelled, findings: Sequence[Finding]) -> Iterator[Mistake]:
    for finding in findings:
        if labelled_as(finding) and not is_right(finding, note):
            yield _mistake(
                Kind.FALSE_ALARM, note, labelled_as(finding), _named(finding), finding.line
            )


def _of_parts(note: Labelled, findings: Sequence[Finding]) -> Iterator[Mistake]:
    for part in MISSING:
        tally = _of_part(note, findings, part)
        if tally.false or tally.missed:
            kind = Kind.FALSE_ALARM if tally.false else Kind.MISSED
            yield _mistake(kind, note, part, f"missing-{part}")


def _named(finding: Finding) -> str:
    return f"{finding.code} {finding.rule} {finding.text!r}"


def _mistake(kind: Kind, note: Labelled, category: str, what: str, line: int = 0) -> Mistake:
    return Mistake(kind=kind, note=note.id, line=line, category=category, what=what)
