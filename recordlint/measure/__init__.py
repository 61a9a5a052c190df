"""Findings against labels: how often recordlint is right, what it misses, and how sure that is."""

from recordlint.measure.compare import read_run
from recordlint.measure.corpus import (
    CATEGORIES,
    MISSING,
    OTHERS,
    Label,
    Labelled,
    read_corpus,
    verify_open,
)
from recordlint.measure.report import as_json, as_text, compared_as_text
from recordlint.measure.score import SLICES, Score, measure
from recordlint.measure.tally import Mistake, Part, Tally

__all__ = [
    "CATEGORIES",
    "MISSING",
    "OTHERS",
    "SLICES",
    "Label",
    "Labelled",
    "Mistake",
    "Part",
    "Score",
    "Tally",
    "as_json",
    "as_text",
    "compared_as_text",
    "measure",
    "read_corpus",
    "read_run",
    "verify_open",
]
