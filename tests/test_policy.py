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
    assert names(select=("CMP",), ignore=("missing-date",)) == ["missing-time", "missing-signature"]


def test_a_word_that_names_nothing_is_refused() -> None:
    with pytest.raises(SettingsError, match="'nothing' is no rule's code"):
        verify(Settings(ignore=("nothing",)))


def test_only_what_is_grave_enough_fails() -> None:
    findings = check_note(Note(text="Mrs Pell had toast."), load_rules(), Settings())
    assert {f.severity for f in findings} == {Severity.ERROR}
    assert fails(findings, Settings())
    assert fails(findings, Settings(fail_on=Severity.ERROR))
    assert not fails(findings, Settings(fail_on=None))
    assert not fails([], Settings())
