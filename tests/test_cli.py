"""The command line, as a user meets it."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import recordlint
from recordlint.cli import main

FAULTY = 'She was obviously lying. I asked "Did Daddy hurt you?"\n'


def test_faultless_note_exits_0(runner: CliRunner, faultless: Path) -> None:
    result = runner.invoke(main, ["check", str(faultless)])
    assert (result.exit_code, result.output) == (0, "Nothing to mark in 1 note.\n")


def test_quiet_says_nothing_of_a_faultless_note(runner: CliRunner, faultless: Path) -> None:
    result = runner.invoke(main, ["check", "--quiet", str(faultless)])
    assert (result.exit_code, result.output) == (0, "")


def test_faulty_note_on_standard_input_exits_1(runner: CliRunner) -> None:
    result = runner.invoke(main, ["check", "-"], input=FAULTY)
    assert result.exit_code == 1
    for name in ("missing-date", "missing-time", "missing-signature", "leading-suggests"):
        assert name in result.output
    assert "opinion" not in result.stderr
    lines = result.output.splitlines()
    assert FAULTY.strip() in lines[2]


def test_json_findings_of_the_faulty_note(runner: CliRunner) -> None:
    result = runner.invoke(
        main, ["check", "-f", "json", "--stdin-filename", "note", "-"], input=FAULTY
    )
    report = json.loads(result.output)
    found = [(f["category"], f["line"], f["source"]) for f in report["findings"]]
    assert sorted(set(found)) == [
        ("completeness", 1, "note"),
        ("leading", 1, "note"),
        ("opinion", 1, "note"),
    ]
    assert report["summary"]["by_category"]["completeness"] == 3


def test_unreadable_file_exits_2_and_the_rest_is_checked(
    runner: CliRunner, tmp_path: Path, faultless: Path
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "faulty.txt").write_text(FAULTY, encoding="utf-8")
    result = runner.invoke(main, ["check", "-f", "json", str(tmp_path), str(tmp_path / "none.txt")])
    report = json.loads(result.stdout)
    assert result.exit_code == 2
    assert [e["source"] for e in report["errors"]] == [
        str(tmp_path / "bad.txt"),
        str(tmp_path / "none.txt"),
    ]
    assert {f["source"] for f in report["findings"]} == {str(tmp_path / "faulty.txt")}
    assert report["summary"]["sources"] == 4
    assert "bad.txt: not a text file" in result.stderr
    assert "none.txt: no such file or directory" in result.stderr


def test_document_that_is_not_read_is_an_error(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "note.doc").write_bytes(b"x")
    result = runner.invoke(main, ["check", str(tmp_path)])
    assert result.exit_code == 2
    assert "note.doc: .doc files are not read" in result.stderr


def test_each_row_is_a_note_and_a_guess_is_said(runner: CliRunner, tmp_path: Path) -> None:
    rows = "Ref,Chronik\n1,She was obviously lying.\n2,Mrs Pell had toast for breakfast.\n"
    (tmp_path / "a.csv").write_text(rows, encoding="utf-8")
    arguments = ["check", "-f", "json", "--select", "OPN", str(tmp_path / "a.csv")]
    result = runner.invoke(main, arguments)
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert {f["source"] for f in report["findings"]} == {f"{tmp_path / 'a.csv'}:2"}
    assert (report["summary"]["sources"], report["summary"]["notes"]) == (2, 2)
    assert f"recordlint: {tmp_path / 'a.csv'}: column 2 is taken for the notes" in result.stderr
    settings = '[columns]\ntext = ["Chronik"]\nauthor = ["Ref"]\n'
    (tmp_path / "recordlint.toml").write_text(settings, encoding="utf-8")
    assert runner.invoke(main, arguments).stderr == ""


def test_facts_beside_a_row_win_over_those_of_the_run(runner: CliRunner, tmp_path: Path) -> None:
    rows = "Note,Author,Date\nMrs Pell fell in the lounge.,,12/3/25 14:30\n"
    (tmp_path / "a.csv").write_text(rows, encoding="utf-8")
    fields = ["--field", "author=R. Adeyemi", "--field", "occurred_at=none"]
    result = runner.invoke(main, ["check", *fields, str(tmp_path)])
    assert (result.exit_code, result.output) == (0, "Nothing to mark in 1 note.\n")


def test_a_database_is_checked_row_by_row(runner: CliRunner, tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE log (note TEXT)")
        database.execute("INSERT INTO log VALUES (?)", (FAULTY,))
    database.close()
    sql = ["--sql", f"sqlite:///{path}", "--query", "SELECT note FROM log"]
    result = runner.invoke(main, ["check", "-f", "json", "--select", "OPN", *sql])
    assert {f["source"] for f in json.loads(result.stdout)["findings"]} == {f"sqlite:///{path}:1"}
    assert runner.invoke(main, ["check", "--sql", "sqlite:///x"]).exit_code == 2


def test_many_files_give_the_same_bytes_with_one_process_or_two(
    runner: CliRunner, tmp_path: Path
) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(FAULTY * (number % 3), encoding="utf-8")
    one = runner.invoke(main, ["check", "-f", "json", "--jobs", "1", str(tmp_path)])
    two = runner.invoke(main, ["check", "-f", "json", "--jobs", "2", str(tmp_path)])
    assert one.stdout == two.stdout
    assert one.exit_code == two.exit_code == 1


def test_select_ignore_and_fail_on(runner: CliRunner) -> None:
    def codes(*options: str) -> tuple[int, set[str]]:
        result = runner.invoke(main, ["check", "-f", "json", *options, "-"], input=FAULTY)
        return result.exit_code, {f["rule"] for f in json.loads(result.output)["findings"]}

    assert codes("--select", "CMP002,missing-date") == (1, {"missing-date", "missing-time"})
    assert codes("--select", "completeness", "--ignore", "CMP") == (0, set())
    assert codes("--select", "CMP001", "--fail-on", "never") == (0, {"missing-date"})
    assert codes("--select", "OPN,SPC", "--severity", "error")[1] <= {"credibility-verdict"}


def test_unknown_rule_is_refused(runner: CliRunner) -> None:
    result = runner.invoke(main, ["check", "--select", "XYZ", "-"], input=FAULTY)
    assert result.exit_code == 2
    assert "'XYZ' is no rule's code" in result.stderr


def test_fields_count_as_facts(runner: CliRunner) -> None:
    fields = ["--field", "occurred_at=2025-03-12T14:30", "--field", "author=R. Adeyemi"]
    result = runner.invoke(main, ["check", *fields, "-"], input="Mrs Pell fell in the lounge.\n")
    assert (result.exit_code, result.output) == (0, "Nothing to mark in 1 note.\n")


@pytest.mark.parametrize("field", ["author", "colour=red", "=x"])
def test_bad_field_is_refused(runner: CliRunner, field: str) -> None:
    result = runner.invoke(main, ["check", "--field", field, "-"], input=FAULTY)
    assert result.exit_code == 2
    assert "write NAME=VALUE" in result.stderr


def test_redacted_report_holds_no_words_of_the_note(runner: CliRunner) -> None:
    for form in ("text", "json", "jsonl"):
        result = runner.invoke(main, ["check", "--redact", "-f", form, "-"], input=FAULTY)
        assert "obviously" not in result.output
        assert "Daddy" not in result.output


def test_signed_records_get_an_addendum(runner: CliRunner) -> None:
    result = runner.invoke(main, ["check", "--signed", "-f", "json", "-"], input=FAULTY)
    advice = {f["advice"] for f in json.loads(result.output)["findings"]}
    assert len(advice) == 1
    assert next(iter(advice)).startswith("Leave the entry as it is. Add a new one")


def test_statistics_count_by_rule(runner: CliRunner) -> None:
    result = runner.invoke(main, ["check", "--statistics", "--select", "CMP", "-"], input=FAULTY)
    assert result.output.splitlines()[0] == "      1  CMP001  missing-date (completeness)"


def test_output_files_take_their_form_from_their_ending(runner: CliRunner, tmp_path: Path) -> None:
    one, two = tmp_path / "a.json", tmp_path / "b.txt"
    result = runner.invoke(main, ["check", "-o", str(one), "-o", str(two), "-"], input=FAULTY)
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(one.read_text(encoding="utf-8"))["schema"] == 1
    assert "to look at in 1 note" in two.read_text(encoding="utf-8")


def test_output_with_a_strange_ending_is_refused(runner: CliRunner, tmp_path: Path) -> None:
    result = runner.invoke(main, ["check", "-o", str(tmp_path / "a.pdf"), "-"], input=FAULTY)
    assert result.exit_code == 2
    assert "names no form of report" in result.stderr


def test_settings_file_above_the_note_is_found(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "recordlint.toml").write_text('ignore = ["CMP"]\n', encoding="utf-8")
    note = tmp_path / "deep" / "note.txt"
    note.parent.mkdir()
    note.write_text("Mrs Pell had toast.\n", encoding="utf-8")
    assert runner.invoke(main, ["check", str(note)]).exit_code == 0


def test_broken_settings_file_is_refused(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "recordlint.toml").write_text('ignore = "CMP"\ncolour = 1\n', encoding="utf-8")
    result = runner.invoke(
        main, ["check", "--config", str(tmp_path / "recordlint.toml"), "-"], input=FAULTY
    )
    assert result.exit_code == 2
    assert "ignore is a list of texts" in result.stderr
    assert "no setting is called 'colour'" in result.stderr


def test_no_path_is_a_usage_error(runner: CliRunner) -> None:
    result = runner.invoke(main, ["check"])
    assert result.exit_code == 2
    assert "name a file or a folder" in result.stderr


def test_explain_prints_the_page(runner: CliRunner) -> None:
    result = runner.invoke(main, ["explain", "cmp001"])
    assert result.exit_code == 0
    assert result.output.startswith("# CMP001 missing-date\n")


def test_explain_suggests_near_names(runner: CliRunner) -> None:
    result = runner.invoke(main, ["explain", "mising-date"])
    assert result.exit_code == 2
    assert "Did you mean missing-date" in result.stderr


def test_rules_lists_every_rule(runner: CliRunner) -> None:
    rows = json.loads(runner.invoke(main, ["rules", "--format", "json"]).output)
    assert [row["code"] for row in rows] == [rule.code for rule in recordlint.load_rules()]
    assert runner.invoke(main, ["rules"]).output.startswith("CMP001  missing-date ")


def test_version_and_help_load_no_spacy() -> None:
    code = (
        "import sys; from recordlint.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print('spacy' in sys.modules or 'yaml' in sys.modules or 'rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


def test_runs_as_a_module_and_reads_real_standard_input(
    tmp_path: Path, faultless_text: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "recordlint", "check", "-"],
        input=faultless_text.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1"},
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"Nothing to mark in 1 note.\n", b"")
