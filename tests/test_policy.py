"""Which rules run, and what fails."""

import pytest

from recordlint.catalogue import load_rules
from recordlint.engine import check_note
from recordlint.errors import SettingsError
from recordlint.finding import Severity
from recordlint.note import Note
from recordlint.policy import chosen, fails, verify
from recordlint.settings import Settings


def test_hints_are_off_unless_asked_for() -> None:
    assert {rule.severity for rule in chosen(Settings())} == {Severity.ERROR, Severity.WARNING}
    assert chosen(Settings(severity=Severity.HINT)) == load_rules()


def test_select_and_ignore_take_codes_prefixes_names_and_categories() -> None:
    def names(**settings: tuple[str, ...]) -> list[str]:
        return [rule.name for rule in chosen(Settings(**settings))]  # type: ignore[arg-type]

    assert names(select=("CMP001", "missing-time")) == ["missing-date", "missing-time"]
    assert names(select=("completeness",), ignore=("cmp00",)) == []
    assert names(select=("CMP00",), ignore=("missing-date", "CMP004", "CMP005")) == [
        "missing-time",
        "missing-signature",
    ]


def test_a_house_grades_rules_and_says_what_a_note_must_have() -> None:
    grades = (("opinion", Severity.ERROR), ("OPN001", Severity.HINT))
    graded = chosen(Settings(severities=grades, select=("OPN",)))
    assert {rule.severity for rule in graded} == {Severity.ERROR}
    assert "certainty-word" not in {rule.name for rule in graded}
    wanted = chosen(Settings(require=("date", "place"), select=("completeness",)))
    assert [(rule.name, rule.severity) for rule in wanted if rule.name.startswith("missing")] == [
        ("missing-date", Severity.ERROR),
        ("missing-place-or-present", Severity.WARNING),
    ]


def test_a_word_that_names_nothing_is_refused() -> None:
    with pytest.raises(SettingsError, match="'nothing' is no rule's code"):
        verify(Settings(ignore=("nothing",)))


def test_only_what_is_grave_enough_fails() -> None:
    findings = check_note(Note(text="Mrs Pell had toast."), chosen(Settings()), Settings())
    assert {f.severity for f in findings} == {Severity.ERROR}
    assert fails(findings, Settings())
    assert fails(findings, Settings(fail_on=Severity.ERROR))
    assert not fails(findings, Settings(fail_on=None))
    assert not fails([], Settings())
