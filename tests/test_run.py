"""Sources, checked one by one; no failure of one stops another."""

from pathlib import Path

import pytest

from recordlint import run
from recordlint.run import Checked, Job, check_file, check_files, check_text, verdict
from recordlint.settings import Settings

JOB = Job(settings=Settings(select=("CMP",)), fields={})
TWO = """Date: 3 March 2025
Mrs Pell had toast at 08:10.
Signed: Ruth Adeyemi, carer

Date: 4 March 2025
Mrs Pell had no breakfast.
Signed: Tom Lacey, carer
"""


def test_several_entries_are_several_notes() -> None:
    checked = check_text(TWO, "log.txt", JOB)
    assert (checked.notes, checked.errors, checked.failed) == (2, (), True)
    assert [(f.entry, f.line, f.rule) for f in checked.findings] == [(2, 5, "missing-time")]


def test_what_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    [checked] = check_file(tmp_path / "none.txt", JOB)
    assert [str(e) for e in checked.errors] == [
        f"{tmp_path / 'none.txt'}: no such file or directory. Check the name and who may read it."
    ]
    assert checked.notes == 0


def test_a_defect_is_named_without_a_word_of_the_note(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("obviously secret")

    monkeypatch.setattr(run, "check_note", broken)
    checked = check_text("obviously secret", "a.txt", JOB)
    [error] = checked.errors
    assert error.message.startswith("note 1 could not be checked: ValueError at test_run.py:")
    assert "secret" not in str(error)


def test_order_is_kept_whatever_the_number_of_processes(tmp_path: Path) -> None:
    files = []
    for number in range(10):
        path = tmp_path / f"{number}.txt"
        path.write_text(TWO if number % 2 else "x", encoding="utf-8")
        files.append((path, JOB))
    assert list(check_files(files, 2)) == list(check_files(files, 1))


def test_a_verdict_puts_sources_together() -> None:
    checked = [check_text("Mrs Pell had toast.", "a.txt", JOB), Checked(source="b.txt", notes=1)]
    result = verdict(checked, "m")
    assert (result.sources, result.notes, len(result.findings), result.failed) == (2, 2, 3, True)
    assert result.texts == {"a.txt": "Mrs Pell had toast."}
