"""The documents say what the program does."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from recordlint.cli import main

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "corpora" / "README.md"])


def generated() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.pages())


def test_generated_pages_are_up_to_date() -> None:
    made = generated()
    kept = {p.relative_to(DOCS).as_posix() for p in (DOCS / "rules").glob("*.md")} | {
        "criteria.md",
        "cli.md",
    }
    assert kept == set(made)
    stale = [
        name
        for name, text in made.items()
        if (DOCS / name).read_text(encoding="utf-8").split() != text.split()
    ]
    assert stale == [], "run: python docs/generate.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (page.parent / target).exists(), target


def test_the_first_line_says_that_no_word_leaves_the_machine() -> None:
    assert (
        (ROOT / "README.md")
        .read_text(encoding="utf-8")
        .startswith("No word of a note ever leaves your machine")
    )


def test_every_command_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in main.commands if f"recordlint {name}" not in text] == []


def test_python_in_the_readme_runs() -> None:
    [code] = re.findall(
        r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "missing-date" in done.stdout


def test_ci_calls_the_test_command_of_the_readme() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)
    assert "check" in blocks[0]
    assert "samples" in blocks[0]
    assert "pytest" in blocks[1]
    assert "block == 2' README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_criterion_of_a_rule_is_on_the_page_and_every_rule_is_under_its_own() -> None:
    from recordlint.catalogue import load_rules

    rows = re.findall(
        r"^\| ((?:LMCB1|CCLD) [^|]+?) \| [^|]+ \| ([^|]*) \|$",
        (DOCS / "criteria.md").read_text(encoding="utf-8"),
        re.M,
    )
    shown = {
        (criterion, name) for criterion, cell in rows for name in re.findall(r"\[([^]]+)\]", cell)
    }
    held = {(criterion, rule.name) for rule in load_rules() for criterion in rule.criteria}
    assert shown == held
    assert [criterion for criterion, _ in rows] == [
        *(f"LMCB1 {one}" for one in ("P13", "P18", "P19", "P20", "P30")),
        *(f"LMCB1 K{one}" for one in range(66, 73)),
        *(f"CCLD 422 {one}" for one in ("P30", "P31", "P33", "K43")),
    ]
