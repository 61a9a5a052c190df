"""The wheel, installed elsewhere, holds every rule and finds what the checkout finds."""

import subprocess
import sys
import zipfile
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

from recordlint.catalogue import load_rules

ROOT = Path(__file__).parent.parent


def test_the_wheel_works_without_the_checkout(tmp_path: Path) -> None:
    [wheel] = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as file:
        file.extractall(tmp_path / "site")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import recordlint; assert recordlint.__file__.startswith(sys.argv[1])\n"
        "print(*[rule.code for rule in recordlint.load_rules()])\n"
        "print(*[finding.rule for finding in recordlint.check('Mrs Pell had toast.')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(tmp_path / "site")],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    codes, found = done.stdout.splitlines()
    assert codes.split() == [rule.code for rule in load_rules()]
    assert found.split() == ["missing-date", "missing-time", "missing-signature"]


def test_the_wheel_holds_no_corpora_and_no_tests(tmp_path: Path) -> None:
    [wheel] = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as file:
        tops = {name.split("/")[0] for name in file.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"recordlint"}
