"""Which rules run and which findings are kept, apart from how they are found."""

from collections.abc import Iterable

from recordlint.catalogue import load_rules
from recordlint.errors import SettingsError
from recordlint.finding import Finding
from recordlint.rule import Rule
from recordlint.settings import Settings


def verify(settings: Settings) -> None:
    """Check that each word of `select` and `ignore` names a rule, some codes or a category.

    Raises:
        SettingsError: one does not.
    """
    rules = load_rules()
    for word in (*settings.select, *settings.ignore):
        if not any(_names(word, rule) for rule in rules):
            raise SettingsError(
                f"{word!r} is no rule's code, beginning of a code, name or category."
                " `recordlint rules` lists them."
            )


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that are selected, not ignored, and grave enough to be shown."""
    return tuple(
        rule
        for rule in load_rules()
        if rule.severity.reaches(settings.severity)
        and (not settings.select or any(_names(word, rule) for word in settings.select))
        and not any(_names(word, rule) for word in settings.ignore)
    )


def _names(word: str, rule: Rule) -> bool:
    low = word.lower()
    return low in (rule.name, rule.category.value) or (
        bool(low) and rule.code.lower().startswith(low)
    )


def fails(findings: Iterable[Finding], settings: Settings) -> bool:
    """Whether a finding is grave enough for exit status 1."""
    floor = settings.fail_on
    return floor is not None and any(finding.severity.reaches(floor) for finding in findings)
