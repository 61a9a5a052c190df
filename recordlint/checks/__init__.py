"""The kinds of check, by the name that a rule gives; they know no code or voice."""

from recordlint.checks.abbreviation import Abbreviation
from recordlint.checks.absence import Absence
from recordlint.checks.ascribed import Ascribed
from recordlint.checks.beside import Beside
from recordlint.checks.calendar import Calendar
from recordlint.checks.cue import Cue
from recordlint.checks.emphasis import Emphasis
from recordlint.checks.guess import Guess
from recordlint.checks.identifier import Identifier
from recordlint.checks.owned import Owned
from recordlint.checks.prediction import Prediction
from recordlint.checks.purpose import Purpose
from recordlint.checks.question import Asked
from recordlint.checks.reading import Reading
from recordlint.checks.span import Check, Span
from recordlint.checks.supposition import Supposition
from recordlint.checks.sweeping import Sweeping

CHECKS: dict[str, type[Check]] = {
    "abbreviation": Abbreviation,
    "absence": Absence,
    "asked": Asked,
    "ascribed": Ascribed,
    "beside": Beside,
    "calendar": Calendar,
    "cue": Cue,
    "emphasis": Emphasis,
    "guess": Guess,
    "identifier": Identifier,
    "owned": Owned,
    "prediction": Prediction,
    "purpose": Purpose,
    "reading": Reading,
    "supposition": Supposition,
    "sweeping": Sweeping,
}

__all__ = ["CHECKS", "Check", "Span"]
