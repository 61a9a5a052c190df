"""A house's own rules, in a folder of its own."""

from pathlib import Path

import pytest
from click.testing import CliRunner

import recordlint
from recordlint.catalogue import house_rules, load_rules
from recordlint.cli import main
from recordlint.errors import RuleError
from recordlint.settings import Settings

RULE = """\
code: HSE001
name: our-nicknames
category: clarity
criteria: [LMCB1 K70]
severity: warning
message: "“{trigger}” is a nickname of ours."
advice: "Write the name of the room."
why: Visitors do not know our names for the rooms.
check: cue
cues:
  - "the {rooms}"
examples:
  bad:
    - "He was in [[the den]]."
    - "We met in [[the fish tank]] at ten."
  good:
    - "He was in room 4."
"""


def house(folder: Path, rule: str = RULE) -> Path:
    (folder / "words").mkdir(parents=True)
    (folder / "words" / "rooms.txt").write_text("# ours\nden\nfish tank\n", encoding="utf-8")
    (folder / "nicknames.yaml").write_text(rule, encoding="utf-8")
    return folder


def test_they_run_beside_the_others(tmp_path: Path) -> None:
    settings = Settings(rules=house(tmp_path / "ours"), select=("HSE",))
    [found] = recordlint.check("He slept in the fish tank.", settings=settings)
    assert (found.code, found.text, found.message) == (
        "HSE001",
        "the fish tank",
        "“the fish tank” is a nickname of ours.",
    )
    assert [rule.name for rule in house_rules(tmp_path / "ours")] == ["our-nicknames"]
    assert len(load_rules(tmp_path / "ours")) == len(load_rules()) + 1


def test_a_folder_is_proved(tmp_path: Path) -> None:
    folder = house(tmp_path / "ours")
    done = CliRunner().invoke(main, ["rules", "--check", str(folder)])
    assert (done.exit_code, done.output) == (
        0,
        f"{folder}: 1 rules and their 3 examples are right.\n",
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "fault"),
    [
        ("code: HSE001", "code: OPN099", 1, "the code 'OPN099' is not HSE and three digits."),
        ("severity: warning", "severity: loud", 5, "'severity' is one of error, warning, hint."),
        ("check: cue", "check: cues", 9, "no check is called 'cues'. They are: abbreviation,"),
        ("cues:", "cue:", 11, "the check 'cue' has no key 'cue'. It has: cues, patterns,"),
        ("{rooms}", "{halls}", 9, "rules/words/halls.txt: no such word list."),
        ("name: our-nicknames", "name: [", 4, "not well-formed YAML"),
        ("category: clarity", "category: style", 3, "'category' is one of completeness, opinion,"),
        ("why: Visitors", "whi: Visitors", 8, "the check 'cue' has no key 'whi'."),
        ("name: our-nicknames", "name: certainty-word", 1, "certainty-word is taken by"),
    ],
)
def test_a_fault_names_the_file_the_line_and_the_remedy(
    tmp_path: Path, old: str, new: str, line: int, fault: str
) -> None:
    folder = house(tmp_path / "ours", RULE.replace(old, new, 1))
    with pytest.raises(RuleError) as error:
        house_rules(folder)
    told = str(error.value)
    assert fault in told
    if "taken by" not in fault:  # the fault of two files
        assert any(
            row.startswith(f"{folder / 'nicknames.yaml'}:{line}") for row in told.splitlines()
        )


def test_an_example_that_is_not_kept_is_told(tmp_path: Path) -> None:
    wrong = RULE.replace('good:\n    - "He was in room 4."', 'good:\n    - "He left the den."')
    folder = house(tmp_path / "ours", wrong)
    done = CliRunner().invoke(main, ["rules", "--check", str(folder)])
    assert done.exit_code == 2
    assert done.stderr == (
        f"recordlint: {folder / 'nicknames.yaml'}:17: our-nicknames marks “the den” here, and"
        " nothing was to be marked. Change the check or the example.\n"
    )


def test_a_broken_rule_ends_with_exit_status_2(tmp_path: Path) -> None:
    folder = house(tmp_path / "ours", RULE.replace("check: cue\n", "check: none\n"))
    done = CliRunner().invoke(main, ["rules", "--check", str(folder)])
    assert done.exit_code == 2


def test_an_empty_folder_holds_no_rules(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["rules", "--check", str(tmp_path)])
    assert done.exit_code == 2
    assert "there is no rule in it" in done.stderr
