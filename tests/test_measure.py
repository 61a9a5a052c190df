"""The command `measure`, and the names that others use."""

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import recordlint.measure
from recordlint.cli import main

ROW = {
    "id": "ward-001",
    "setting": "ward",
    "style": "narrative",
    "text": "She was obviously lying.",
    "gold": [],
    "traps": [],
    "missing": ["date", "time", "signature"],
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "notes.jsonl").write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    return tmp_path


def measured(runner: CliRunner, corpus: Path, *options: str) -> Result:
    return runner.invoke(main, ["measure", str(corpus), "--jobs", "1", *options])


def test_a_table_by_default(runner: CliRunner, corpus: Path) -> None:
    result = measured(runner, corpus)
    assert result.exit_code == 0
    assert result.output.startswith("1 note. In brackets: 95 % intervals")
    assert "'obviously'" not in result.output
    assert "by style" not in result.output


def test_slices_and_mistakes(runner: CliRunner, corpus: Path) -> None:
    result = measured(runner, corpus, "--by", "style", "--by", "author", "--mistakes")
    assert result.exit_code == 0
    rows = result.output.splitlines()
    assert [row.split()[:2] for row in rows if row.startswith("by ")] == [
        ["by", "rule"],
        ["by", "style"],
        ["by", "author"],
    ]
    assert rows[-1] == "false alarm  ward-001:1  opinion  OPN001 certainty-word 'obviously'"


def test_json_is_the_same_each_time(runner: CliRunner, corpus: Path) -> None:
    first, second = (measured(runner, corpus, "-f", "json") for _ in range(2))
    assert first.output == second.output
    report = json.loads(first.output)
    assert report["recordlint"] == recordlint.__version__
    assert "mistakes" not in report


def test_a_run_is_compared_with_an_older_one(runner: CliRunner, corpus: Path) -> None:
    old = corpus / "old.json"
    old.write_text(measured(runner, corpus, "-f", "json").output, encoding="utf-8")
    result = measured(runner, corpus, "--compare", str(old))
    assert result.exit_code == 0
    assert result.output.endswith("No rule marks more or less.\n")
    both = measured(runner, corpus, "--compare", str(old), "-f", "json", "--mistakes")
    assert {"comparison", "mistakes"} <= set(json.loads(both.output))


@pytest.mark.parametrize("form", ["text", "json"])
def test_mistakes_of_a_reporting_split_are_refused(
    runner: CliRunner, corpus: Path, form: str
) -> None:
    (corpus / "floors.toml").write_text("mistakes = false\n", encoding="utf-8")
    result = measured(runner, corpus, "--mistakes", "-f", form)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "this corpus is for reporting only" in result.stderr
    assert measured(runner, corpus, "-f", form).exit_code == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--mistakes",), "ask for one at a time"),
        (("--by", "style"), "ask for one at a time"),
        ((), "not a report of figures"),
    ],
)
def test_a_comparison_that_cannot_be_made_is_refused(
    runner: CliRunner, corpus: Path, options: tuple[str, ...], message: str
) -> None:
    old = str(corpus / "notes.jsonl")
    result = measured(runner, corpus, "--compare", old, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_an_unsound_corpus_exits_2(runner: CliRunner, corpus: Path) -> None:
    (corpus / "notes.jsonl").write_text("{}\n", encoding="utf-8")
    result = measured(runner, corpus)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "notes.jsonl:1: not a labelled note" in result.stderr


def test_the_names_that_others_use_are_there() -> None:
    names = "measure read_corpus Labelled Label Tally Score MISSING CATEGORIES as_text as_json"
    assert set(names.split()) <= set(recordlint.measure.__all__)
    assert [n for n in recordlint.measure.__all__ if not hasattr(recordlint.measure, n)] == []


def test_the_slices_of_the_command_are_those_of_the_score() -> None:
    [option] = [p for p in main.commands["measure"].params if p.name == "by"]
    assert isinstance(option.type, click.Choice)
    assert tuple(option.type.choices) == recordlint.measure.SLICES
