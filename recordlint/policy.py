"""Which rules run and which findings are kept, apart from how they are found."""

from collections.abc import Iterable
from dataclasses import replace

from recordlint.catalogue import load_rules
from recordlint.errors import SettingsError
from recordlint.finding import Finding, Severity
from recordlint.rule import Rule
from recordlint.settings import PARTS, Settings

_REQUIRES = {part: f"missing-{part}" for part in PARTS} | {"place": "missing-place-or-present"}
"""The rule that looks for each part that a house may require."""


def verify(settings: Settings) -> None:
    """Check that each word of `select`, `ignore` and `severities` names rules or a category.

    Raises:
        SettingsError: one does not.
        RuleError: the house's own rules are not right.
    """
    rules = load_rules(settings.rules)
    graded = (word for word, _ in settings.severities)
    for word in (*settings.select, *settings.ignore, *graded):
        if not any(_names(word, rule) for rule in rules):
            raise SettingsError(
                f"{word!r} is no rule's code, beginning of a code, name or category."
                " `recordlint rules` lists them."
            )


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that are selected, not ignored, and grave enough to be shown.

    Each has the severity that the house gives it: the last word that names it decides.
    """
    rules = (_graded(rule, settings) for rule in load_rules(settings.rules))
    return tuple(
        rule
        for rule in rules
        if rule.severity.reaches(settings.severity)
        and (not settings.select or any(_names(word, rule) for word in settings.select))
        and not any(_names(word, rule) for word in settings.ignore)
        and _is_required(rule, settings)
    )


def _graded(rule: Rule, settings: Settings) -> Rule:
    severity = rule.severity
    if rule.name == _REQUIRES["place"] and "place" in settings.require:
        severity = Severity.WARNING
    for word, grade in settings.severities:
        if _names(word, rule):
            severity = grade
    return rule if severity is rule.severity else replace(rule, severity=severity)


def _is_required(rule: Rule, settings: Settings) -> bool:
    """Whether a house that need not have a date, say, is to be told that one is missing."""
    spared = set(PARTS) - set(settings.require) - {"place"}
    return all(rule.name != _REQUIRES[part] for part in spared)


def _names(word: str, rule: Rule) -> bool:
    low = word.lower()
    return low in (rule.name, rule.category.value) or (
        bool(low) and rule.code.lower().startswith(low)
    )


def fails(findings: Iterable[Finding], settings: Settings) -> bool:
    """Whether a finding is grave enough for exit status 1."""
    floor = settings.fail_on
    return floor is not None and any(finding.severity.reaches(floor) for finding in findings)
