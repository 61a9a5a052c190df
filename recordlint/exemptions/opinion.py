"""Reasons for silence that concern views and judgements."""

from collections.abc import Callable

from recordlint.analysis import Analysis
from recordlint.checks import Span

EXEMPTIONS: dict[str, Callable[[Analysis, Span], bool]] = {}
