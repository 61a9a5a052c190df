"""How the rules and the reader decide together: what is found is kept, dropped or left to another.

Rules find what is crisp and say why; the reader finds what no cue shows, and where it is sure that
a sentence is harmless it overrules a rule. The voice layer has ruled over both before. See
docs/deciding.md for the figures behind the thresholds.
"""

from collections.abc import Iterable, Iterator

from recordlint.analysis import Analysis
from recordlint.analysis.reading import CATEGORIES
from recordlint.checks import Span
from recordlint.finding import Severity
from recordlint.rule import Rule

DOUBT = {"opinion": 0.03, "speculation": 0.03, "leading": 0.02, "evidence": 0.03}
"""Below this likelihood a rule's match is dropped, unless the rule is crisp or a hint.

Hints are not labelled in the corpora, so the reader was never taught them.
"""

_SOFT = frozenset(("opinion", "speculation"))
"""The border between these two is soft: a sentence is told one of them by the reader, not both."""

Found = tuple[Rule, Span]


def settled(found: Iterable[Found], analysis: Analysis) -> list[Found]:
    """Return what is kept: of several over the same words the gravest, then the longest.

    What the reader found comes after what the rules did, and only where they are silent.
    """
    kept: list[Found] = []
    for rule, span in sorted(found, key=_rank):
        if not span.read and _is_doubted(rule, span, analysis):
            continue
        if not any(_takes(other, taken, rule, span, analysis) for other, taken in kept):
            kept.append((rule, span))
    return kept


def _rank(one: Found) -> tuple[bool, int, int, Span, str]:
    rule, span = one
    return (span.read, rule.severity.rank, span.start - span.end, span, rule.code)


def _is_doubted(rule: Rule, span: Span, analysis: Analysis) -> bool:
    taught = rule.category in DOUBT and rule.severity is not Severity.HINT
    if rule.crisp or not taught:
        return False
    likely = [analysis.reading[i].likely for i in _sentences(span, analysis)]
    which = CATEGORIES.index(rule.category)
    return all(one[which] < DOUBT[rule.category] for one in likely)


def _sentences(span: Span, analysis: Analysis) -> Iterator[int]:
    yield from range(analysis.sentence_at(span.start), analysis.sentence_at(span.end - 1) + 1)


def _takes(other: Rule, taken: Span, rule: Rule, span: Span, analysis: Analysis) -> bool:
    """Whether what is kept already says what this would."""
    if other.category is rule.category and span.overlaps(taken):
        return True
    alike = other.category is rule.category or {other.category, rule.category} <= _SOFT
    at = analysis.sentence_at(span.start)
    return span.read and alike and at in _sentences(taken, analysis)
