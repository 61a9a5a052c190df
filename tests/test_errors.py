"""Errors: their exit status, and that they travel between processes."""

import pickle

from recordlint.errors import ModelError, RecordlintError, RuleError, SettingsError, SourceError


def test_every_error_ends_with_status_2() -> None:
    kinds: list[type[RecordlintError]] = [ModelError, RuleError, SettingsError, SourceError]
    assert {kind.exit_status for kind in kinds} == {2}
    assert all(issubclass(kind, RecordlintError) for kind in kinds)


def test_a_source_error_travels_whole() -> None:
    error = pickle.loads(pickle.dumps(SourceError("a.txt", "cannot be read.")))
    assert (error.source, error.message, str(error)) == (
        "a.txt",
        "cannot be read.",
        "a.txt: cannot be read.",
    )
