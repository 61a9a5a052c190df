"""A house's settings file."""

from pathlib import Path

import pytest

from recordlint.errors import SettingsError
from recordlint.finding import Severity
from recordlint.settings import Settings, find_settings, listed, read_settings


def write(folder: Path, text: str) -> Path:
    path = folder / "recordlint.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_key_is_read(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        'model = "m"\nselect = ["OPN"]\nignore = ["SPC001"]\nseverity = "hint"\nfail_on = "never"\n'
        "initials = true\nredact = true\nsigned = true\n"
        '[columns]\ntext = ["What happened", "Action"]\nauthor = []\n',
    )
    assert read_settings(path) == Settings(
        model="m",
        select=("OPN",),
        ignore=("SPC001",),
        severity=Severity.HINT,
        fail_on=None,
        initials=True,
        redact=True,
        signed=True,
        columns={"text": ("What happened", "Action"), "author": ()},
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("severity = 3", "severity is one of error, warning, hint."),
        ('fail_on = "x"', "fail_on is one of error, warning, hint, never."),
        ("select = [1]", "select is a list of texts"),
        ('signed = "yes"', "signed is true or false."),
        ("model = 1", "model is the name of an installed spaCy pipeline"),
        ('columns = "Notes"', "columns holds lists of headings under text, recorded_at"),
        ('[columns]\ncolour = ["x"]', "columns holds lists of headings"),
        ("[columns]\ntext = [1]", 'as in text = ["What happened"].'),
        ("day_first = true", "no setting is called 'day_first'. They are: model, select"),
        ("severity =", "not a TOML file"),
    ],
)
def test_a_fault_names_the_file_and_the_remedy(tmp_path: Path, text: str, fault: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SettingsError) as error:
        read_settings(path)
    assert str(error.value).startswith(f"{path}: ")
    assert fault in str(error.value)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path / "none.toml")


def test_the_nearest_file_upwards_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    path = write(tmp_path / "a", "")
    write(tmp_path, "")
    assert find_settings(deep) == path
    assert find_settings(deep / "note.txt") == path


def test_options_change_only_what_they_name() -> None:
    assert Settings(signed=True).but(select=("OPN",), redact=None) == Settings(
        signed=True, select=("OPN",)
    )
    assert Settings().failing_on(None).fail_on is None


def test_commas_split_lists() -> None:
    assert listed(["OPN, SPC001", "x", ","]) == ("OPN", "SPC001", "x")
