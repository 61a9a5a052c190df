"""Imports point one way, and the folder listing explains the program."""

import ast
from pathlib import Path

import pytest

from recordlint.checks import CHECKS
from recordlint.readers import READERS
from recordlint.reports import REPORTS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "recordlint"

ORDER = (
    "errors",
    "data",
    "note",
    "analysis",
    "finding",
    "few",
    "ahead",
    "settings",
    "readers",
    "show",
    "checks",
    "exemptions",
    "rule",
    "catalogue",
    "policy",
    "decision",
    "engine",
    "proof",
    "run",
    "api",
    "reports",
    "explain",
    "measure",
    "cli",
    "__main__",
)
"""Each may import those before it."""

WITHOUT_TESTS = {"__init__", "__main__", "span", "note", "data"}
"""Modules that hold no behaviour of their own, or that every other test goes through."""

NO_FORMATS = {
    *("document", "bounds", "source", "sql"),  # what readers share, choose between, and a database
    *("lines", "tables", "columns", "mail", "package"),  # what several formats share
}
"""Modules of readers/ that no ending of a file names."""

MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
    }
    names |= {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    return {name.split(".")[1] for name in names if name.startswith("recordlint.")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_one_way(path: Path) -> None:
    if path == PACKAGE / "__init__.py":
        return  # the public names are imported lazily, from wherever they live
    allowed = set(ORDER[: ORDER.index(layer(path)) + 1])
    assert imported(path) <= allowed


def test_every_module_is_in_the_order() -> None:
    assert {layer(path) for path in MODULES} - {"__init__"} == set(ORDER)


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if p.stem not in WITHOUT_TESTS],
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_every_module_has_its_tests(path: Path) -> None:
    place = path.relative_to(PACKAGE)
    assert (ROOT / "tests" / place.parent / f"test_{path.name}").is_file()


def test_every_module_of_a_table_has_its_row() -> None:
    def modules(folder: str) -> set[str]:
        return {p.stem for p in (PACKAGE / folder).glob("*.py")} - {"__init__", "span", "phrase"}

    assert {kind.__module__.rsplit(".", 1)[1] for kind in CHECKS.values()} == modules("checks")
    read = {reader.partition(".")[0] for reader in READERS.values()}
    assert read == modules("readers") - NO_FORMATS
    assert {report.__module__.rsplit(".", 1)[1] for report in REPORTS.values()} == modules(
        "reports"
    )


def test_nothing_heavy_is_imported_by_the_command_line() -> None:
    heavy = {"analysis", "engine", "run", "rule", "catalogue", "reports", "measure", "explain"}
    tree = ast.parse((PACKAGE / "cli.py").read_text(encoding="utf-8"))
    at_top = {n.module for n in tree.body if isinstance(n, ast.ImportFrom) and n.module}
    assert not {f"recordlint.{name}" for name in heavy} & at_top
