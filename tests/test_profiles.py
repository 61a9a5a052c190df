"""Each ready profile on a note of its setting: the whole report, as it is to stay."""

import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from recordlint.cli import main
from recordlint.settings import profiles

FOLDER = Path(__file__).parent / "profiles"


def report(name: str, folder: Path) -> str:
    """Return the report on a profile's sample, every finding and hint of it."""
    config = folder / "recordlint.toml"
    config.write_text(f'profile = "{name}"\nseverity = "hint"\n', encoding="utf-8")
    note = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    options = ["--config", str(config), "--today", "2026-01-01", "--all", "--format", "text"]
    done = CliRunner().invoke(
        main, ["check", "-", "--stdin-filename", f"{name}.txt", *options], input=note
    )
    assert done.exit_code == 1, done.output
    return done.stdout


@pytest.mark.parametrize("name", profiles())
def test_a_profile_gives_the_report_that_is_kept(name: str, tmp_path: Path) -> None:
    kept = (FOLDER / f"{name}.expected.txt").read_text(encoding="utf-8")
    assert report(name, tmp_path) == kept, "if it is meant: python tests/test_profiles.py"


if __name__ == "__main__":
    for each in profiles():
        with tempfile.TemporaryDirectory() as place:
            kept = report(each, Path(place))
        (FOLDER / f"{each}.expected.txt").write_text(kept, encoding="utf-8")
