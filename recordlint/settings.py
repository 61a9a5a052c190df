"""What a house decides: which rules, how grave, which model; from recordlint.toml."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from recordlint.analysis.parse import DEFAULT_MODEL
from recordlint.errors import SettingsError
from recordlint.finding import Severity
from recordlint.note import FIELDS

FILE_NAME = "recordlint.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of a house or of one run.

    `select` and `ignore` hold codes, prefixes of codes, rule names or categories; an empty `select`
    means every rule. `severity` is the lowest that is shown, `fail_on` the lowest that makes the
    exit status 1 (None: never). `initials` says that the house keeps a register of initials, so
    that initials sign a note. `signed` says that the notes are signed records. `columns` says what
    heads the note ("text") in a table or object, and what a fact beside it (note.FIELDS).
    """

    model: str = DEFAULT_MODEL
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Severity = Severity.WARNING
    fail_on: Severity | None = Severity.WARNING
    initials: bool = False
    redact: bool = False
    signed: bool = False
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def but(self, **changes: Any) -> "Settings":
        """Return these settings with those changes that are not None."""
        return replace(self, **{key: value for key, value in changes.items() if value is not None})

    def failing_on(self, floor: Severity | None) -> "Settings":
        """Return these settings with another floor for exit status 1; None is never."""
        return replace(self, fail_on=floor)


def read_settings(path: Path) -> Settings:
    """Read a settings file.

    Raises:
        SettingsError: it cannot be read, or a key or value is not known; with every fault.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}). Check --config.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not a TOML file ({error}).") from None
    faults: list[str] = []
    values = {key: _value(key, value, faults) for key, value in table.items()}
    if faults:
        raise SettingsError("\n".join(f"{path}: {fault}" for fault in faults))
    return Settings(**values)


def _value(key: str, value: object, faults: list[str]) -> Any:
    if key in ("select", "ignore"):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        faults.append(f'{key} is a list of texts, as in {key} = ["OPN", "missing-time"].')
    elif key in ("severity", "fail_on"):
        if key == "fail_on" and value == "never":
            return None
        if isinstance(value, str) and value in list(Severity):
            return Severity(value)
        faults.append(
            f"{key} is one of {', '.join(Severity)}{', never' if key == 'fail_on' else ''}."
        )
    elif key in ("initials", "redact", "signed"):
        if isinstance(value, bool):
            return value
        faults.append(f"{key} is true or false.")
    elif key == "columns":
        if isinstance(value, dict) and all(map(_is_column, value.items())):
            return {name: tuple(headings) for name, headings in value.items()}
        faults.append(
            f"columns holds lists of headings under text, {', '.join(FIELDS)}, as in"
            ' text = ["What happened"].'
        )
    elif key == "model":
        if isinstance(value, str) and value:
            return value
        faults.append(
            'model is the name of an installed spaCy pipeline, as in model = "en_core_web_md".'
        )
    else:
        known = ", ".join(one.name for one in fields(Settings))
        faults.append(f"no setting is called {key!r}. They are: {known}.")
    return None


def _is_column(item: tuple[str, object]) -> bool:
    name, headings = item
    known = name in ("text", *FIELDS)
    return known and isinstance(headings, list) and all(isinstance(one, str) for one in headings)


def find_settings(start: Path) -> Path | None:
    """Return the nearest recordlint.toml in the folder of `start` or above it."""
    folder = start if start.is_dir() else start.parent
    for place in (folder.resolve(), *folder.resolve().parents):
        if (place / FILE_NAME).is_file():
            return place / FILE_NAME
    return None


def listed(values: Iterable[str]) -> tuple[str, ...]:
    """Split options such as `--select OPN,SPC001` at their commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
