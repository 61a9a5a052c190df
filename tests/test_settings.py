"""A house's settings file."""

from pathlib import Path

import pytest

from recordlint.analysis.house import House
from recordlint.errors import SettingsError
from recordlint.finding import Severity
from recordlint.settings import Settings, find_settings, listed, profiles, read_settings


def write(folder: Path, text: str) -> Path:
    path = folder / "recordlint.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    path = write(
        tmp_path,
        'model = "m"\nselect = ["OPN"]\nignore = ["SPC001"]\nseverity = "hint"\nfail_on = "never"\n'
        'require = ["date", "place"]\ndates = "month-first"\nlate_after = 48\n'
        'abbreviations = ["PC"]\ninitials = true\nrules = "ours"\nredact = true\nsigned = true\n'
        '[severities]\nvague-conduct = "hint"\nACT001 = "error"\nemphasis = "off"\n'
        '[columns]\ntext = ["What happened", "Action"]\nauthor = []\n',
    )
    assert read_settings(path) == Settings(
        model="m",
        select=("OPN",),
        ignore=("SPC001", "emphasis"),
        severities=(("vague-conduct", Severity.HINT), ("ACT001", Severity.ERROR)),
        severity=Severity.HINT,
        fail_on=None,
        require=("date", "place"),
        house=House(initials=True, month_first=True, abbreviations=("PC",), late_after=48),
        rules=tmp_path / "ours",
        redact=True,
        signed=True,
        columns={"text": ("What happened", "Action"), "author": ()},
    )


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("severity = 3", 1, "severity is one of error, warning, hint."),
        ('\nfail_on = "x"', 2, "fail_on is one of error, warning, hint, never."),
        ("select = [1]", 1, "select is a list of texts"),
        ('redact = true\nsigned = "yes"', 2, "signed is true or false."),
        ("model = 1", 1, "model is the name of an installed spaCy pipeline"),
        ("# a house\nday_first = true", 2, "no setting is called 'day_first'. They are: profile,"),
        ("severity =", 1, "not a TOML file"),
        ('dates = "31/12"', 1, "dates is day-first or month-first"),
        ("late_after = 0", 1, "late_after is a number of hours, as in late_after = 24."),
        ('require = ["colour"]', 1, "require holds 'colour'. It may hold date, time, signature,"),
        ('rules = "none"', 1, "rules names 'none', and there is no such folder beside this file."),
        ('profile = "shop"', 1, "profile is one of care-home, childrens-home, health, school."),
        ('[severities]\nOPN001 = "loud"', 2, "severity of OPN001 is one of error, warning,"),
        ("\n[[folders]]\nignore = []", 2, "part 1 of folders has no path."),
        ('[[folders]]\npath = "x"\nloud = 1', 3, "no setting is called 'loud'."),
        ('folders = "x"', 1, "folders are tables: write [[folders]]"),
        ('columns = "Notes"', 1, "columns holds lists of headings under text, recorded_at"),
        ('[columns]\ncolour = ["x"]', 1, "columns holds lists of headings"),
        ("[columns]\ntext = [1]", 1, 'text = ["What happened"].'),
    ],
)
def test_a_fault_names_the_file_the_line_and_the_remedy(
    tmp_path: Path, text: str, line: int, fault: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SettingsError) as error:
        read_settings(path)
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert fault in str(error.value)


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, 'severity = 3\nsigned = "yes"\n')
    with pytest.raises(SettingsError) as error:
        read_settings(path)
    assert len(str(error.value).splitlines()) == 2


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path / "none.toml")


def test_a_folder_has_its_own_part(tmp_path: Path) -> None:
    (tmp_path / "nursery" / "2025").mkdir(parents=True)
    path = write(
        tmp_path,
        'severity = "error"\n[[folders]]\npath = "nursery"\nseverity = "hint"\nignore = ["LDG"]\n',
    )
    assert read_settings(path).severity is Severity.ERROR
    assert read_settings(path, tmp_path / "wards").ignore == ()
    for folder in (tmp_path / "nursery", tmp_path / "nursery" / "2025"):
        own = read_settings(path, folder)
        assert (own.severity, own.ignore) == (Severity.HINT, ("LDG",))


def test_a_profile_comes_first_and_the_house_has_the_last_word(tmp_path: Path) -> None:
    ready = read_settings(write(tmp_path, 'profile = "school"'))
    own = read_settings(write(tmp_path, 'profile = "school"\ndates = "month-first"\n'))
    assert ready == profiles()["school"]()
    assert (ready.house.month_first, own.house.month_first) == (False, True)
    assert own.house.abbreviations == ready.house.abbreviations


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
