"""A handful of warnings: what a person is told of a note, and what is left for later.

Staff stop reading where a tool says too much: acceptance of reminders falls by a third with each
one more, and by a tenth for every five points of repeats (Ancker 2017, BMC Medical Informatics and
Decision Making, doi 10.1186/s12911-017-0430-8). So where people read, a fault that a note repeats
has one message, and of many faults the most telling come first. The reports for machines keep every
finding.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from recordlint.finding import Category, Finding

MOST = 5
"""How many different messages a person is given for one note."""

_TELLING = (
    Category.LEADING,
    Category.EVIDENCE,
    Category.COMPLETENESS,
    Category.ACTION,
    Category.SPECULATION,
    Category.OPINION,
    Category.CONFIDENTIALITY,
    Category.ACCURACY,
    Category.CLARITY,
)
"""What could cost the evidence comes first, of findings that are equally grave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The findings of one note that are told now, in the order given, and those left for later."""

    now: tuple[Finding, ...]
    later: tuple[Finding, ...]


def told(findings: Sequence[Finding], most: int = MOST) -> Told:
    """Choose what is told of one note: all the findings of its `most` most telling rules.

    Of equally grave rules of one category the one that is broken more often comes first, then the
    one that is broken earlier.
    """
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.code, []).append(finding)
    telling = sorted(by_rule.values(), key=_weight)[: max(1, most)]
    chosen = {group[0].code for group in telling}
    return Told(
        now=tuple(f for f in findings if f.code in chosen),
        later=tuple(f for f in findings if f.code not in chosen),
    )


def _weight(group: list[Finding]) -> tuple[int, int, int, int]:
    gravest = min(finding.severity.rank for finding in group)
    return (gravest, _TELLING.index(group[0].category), -len(group), group[0].start)
