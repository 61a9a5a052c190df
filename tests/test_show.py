"""The listing of how a source is split."""

from pathlib import Path

from click.testing import CliRunner

from recordlint.cli import main
from recordlint.show import entries_of

LOG = """Rowan House, contact record

12/03/2025 14:30 – Call from school. (K. Marsh, SW)
12/03/2025 15:10 – Call to Mum, who was obviously cross. (K. Marsh, SW)
14/03/2025 09:15 – Email to housing. (PU)
"""


def test_each_entry_has_its_line() -> None:
    assert entries_of(LOG, "log.txt") == (
        "log.txt: 3 entries\n"
        "  line 1  2025-03-12  14:30  K. Marsh\n"
        "  line 4  2025-03-12  15:10  K. Marsh\n"
        "  line 5  2025-03-14  09:15  PU\n"
    )


def test_one_note_is_one_entry() -> None:
    assert entries_of("", "a") == "a: 1 entry\n  line 1  -           -      -\n"


def test_redacted_names_nobody() -> None:
    assert "Marsh" not in entries_of(LOG, "log.txt", redact=True)


def test_show_entries_checks_nothing(runner: CliRunner, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text(LOG, encoding="utf-8")
    result = runner.invoke(main, ["check", "--show-entries", str(path), "-"], input="She sat.\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == entries_of(LOG, str(path)) + entries_of("She sat.\n", "-")


def test_what_cannot_be_read_is_named_and_the_rest_is_shown(
    runner: CliRunner, tmp_path: Path
) -> None:
    path = tmp_path / "log.txt"
    path.write_text(LOG, encoding="utf-8")
    none = str(tmp_path / "none.txt")
    result = runner.invoke(main, ["check", "--show-entries", none, str(path)])
    assert result.exit_code == 2
    assert "none.txt: no such file or directory" in result.stderr
    assert result.stdout == entries_of(LOG, str(path))


def test_show_entries_has_one_form(runner: CliRunner) -> None:
    result = runner.invoke(main, ["check", "--show-entries", "-f", "json", "-"], input="x")
    assert result.exit_code == 2
    assert "leave out --output and --format" in result.stderr
