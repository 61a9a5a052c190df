"""A whole corpus, checked: the sheets of its notes added up, whole or slice by slice."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import reduce
from multiprocessing import get_context
from typing import TypeVar

from recordlint.analysis.reading import CATEGORIES as READ
from recordlint.engine import analysed, check_analysis
from recordlint.measure.calibration import EMPTY, Bins, added
from recordlint.measure.corpus import CATEGORIES, MISSING, OTHERS, Labelled, digest
from recordlint.measure.tally import Mistake, Part, Sheet, Tally, judge
from recordlint.note import Note
from recordlint.policy import chosen
from recordlint.settings import Settings

SLICES = ("setting", "style", "author", "english")

TODAY = dt.date(2026, 12, 31)
"""The day by which every corpus is judged: figures must not change with the clock."""

_Sum = TypeVar("_Sum", Tally, Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What a corpus says of the rules: a sheet a note, in the corpus's order, and their sums."""

    sheets: tuple[Sheet, ...]
    digest: str = ""

    @property
    def notes(self) -> int:
        """How many notes there are."""
        return len(self.sheets)

    @property
    def tallies(self) -> dict[str, Tally]:
        """By category, then by part that may be missing."""
        names = (*CATEGORIES, *MISSING, *OTHERS)
        return {name: sum((s.tallies[name] for s in self.sheets), Tally()) for name in names}

    @property
    def overall(self) -> Tally:
        """Over the categories whose labels are exhaustive."""
        tallies = self.tallies
        return sum((tallies[name] for name in CATEGORIES), Tally())

    @property
    def others(self) -> Tally:
        """Over the categories that are labelled where they plainly apply."""
        tallies = self.tallies
        return sum((tallies[name] for name in OTHERS), Tally())

    @property
    def rules(self) -> dict[str, Tally]:
        """By rule, of what was marked; sorted by code."""
        return _added(Tally(), (s.rules for s in self.sheets))

    @property
    def traps_by_category(self) -> dict[str, Part]:
        """The traps sprung of all, by category; sorted."""
        return _added(Part(), (s.traps for s in self.sheets))

    @property
    def traps(self) -> int:
        """How many traps there are."""
        return sum(part.of for part in self.traps_by_category.values())

    @property
    def sprung(self) -> int:
        """How many of the traps were sprung."""
        return sum(part.count for part in self.traps_by_category.values())

    @property
    def sprung_share(self) -> float:
        """The part of the traps that were sprung."""
        return Part(count=self.sprung, of=self.traps).share

    @property
    def attributed(self) -> Part:
        """The findings of opinion and speculation in words of others, of all such findings."""
        return sum((s.attributed for s in self.sheets), Part())

    @property
    def attributed_traps(self) -> int:
        """The labelled stretches of words of others."""
        return sum(s.attributed_traps for s in self.sheets)

    @property
    def shown(self) -> Counter[str]:
        """The findings that a user sees by default, by category."""
        return sum((Counter(s.shown) for s in self.sheets), Counter())

    @property
    def findings_a_note(self) -> float:
        """How many findings a user sees by default in a note."""
        return Part(count=self.shown.total(), of=self.notes).share

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """Every mistake, note by note."""
        return tuple(m for s in self.sheets for m in s.mistakes)

    @property
    def sentences(self) -> int:
        """The sentences of the notes without a labelled fault."""
        return sum(s.sentences for s in self.sheets)

    @property
    def calibration(self) -> dict[str, Bins]:
        """How often the reader was right at each likelihood, by category."""
        return {
            name: reduce(added, (s.calibration[name] for s in self.sheets), EMPTY) for name in READ
        }

    @property
    def faultless(self) -> "Score":
        """The notes without a labelled fault."""
        return Score(sheets=tuple(s for s in self.sheets if s.sentences))

    def by(self, slice_: str) -> "dict[str, Score]":
        """Return the notes of each setting, style, author or English; the most notes first."""
        sheets: dict[str, list[Sheet]] = {}
        for sheet in self.sheets:
            sheets.setdefault(getattr(sheet, slice_), []).append(sheet)
        order = sorted(sheets.items(), key=lambda item: (-len(item[1]), item[0]))
        return {name: Score(sheets=tuple(own)) for name, own in order}


def _added(zero: _Sum, tables: Iterable[Mapping[str, _Sum]]) -> dict[str, _Sum]:
    total: dict[str, _Sum] = {}
    for table in tables:
        for name, value in table.items():
            total[name] = total.get(name, zero) + value
    return dict(sorted(total.items()))


def measure(corpus: Sequence[Labelled], *, jobs: int = 1) -> Score:
    """Check every note of a corpus and compare. The number of processes changes only the time."""
    return Score(sheets=_sheets(corpus, jobs), digest=digest(corpus))


def _sheets(corpus: Sequence[Labelled], jobs: int) -> tuple[Sheet, ...]:
    if jobs <= 1 or len(corpus) < 2 * jobs:
        return tuple(map(_sheet, corpus))
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return tuple(pool.map(_sheet, corpus, chunksize=8))


def _sheet(note: Labelled) -> Sheet:
    whole = Note(text=note.text, fields=note.fields, source=note.id)
    settings = Settings()  # what a user sees by default: hints are not labelled
    analysis = analysed(whole, settings, today=TODAY)
    return judge(note, check_analysis(analysis, chosen(settings), settings), analysis)
