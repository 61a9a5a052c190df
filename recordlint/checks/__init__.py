"""The kinds of check. A rule names one in its `check` key; a kind knows no code, message or voice."""

from recordlint.checks.absence import Absence
from recordlint.checks.cue import Cue
from recordlint.checks.span import Check, Span

CHECKS: dict[str, type[Check]] = {
    "absence": Absence,
    "cue": Cue,
}

__all__ = ["CHECKS", "Check", "Span"]
