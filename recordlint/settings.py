"""What a house decides: which rules, how grave, how its notes are read; from recordlint.toml."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from recordlint.analysis.house import HOUSE, House
from recordlint.analysis.parse import DEFAULT_MODEL
from recordlint.data import rules_folder
from recordlint.errors import SettingsError
from recordlint.finding import Severity
from recordlint.note import FIELDS

FILE_NAME = "recordlint.toml"
PARTS = ("date", "time", "signature", "place")
"""What a house may require of every note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of a house or of one run.

    `select` and `ignore` hold codes, prefixes of codes, rule names or categories; an empty `select`
    means every rule. `severities` gives a rule (so named) another severity. `severity` is the
    lowest that is shown, `fail_on` the lowest that makes the exit status 1 (None: never). `require`
    are the parts that every note must have. `house` is how the notes are read. `rules` is the
    folder of the house's own rules. `signed` says that the notes are signed records. `columns` says
    what heads the note ("text") in a table or object, and what a fact beside it (note.FIELDS).
    """

    model: str = DEFAULT_MODEL
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    severity: Severity = Severity.WARNING
    fail_on: Severity | None = Severity.WARNING
    require: tuple[str, ...] = ("date", "time", "signature")
    house: House = HOUSE
    rules: Path | None = None
    redact: bool = False
    signed: bool = False
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def but(self, **changes: Any) -> "Settings":
        """Return these settings with those changes that are not None."""
        return replace(self, **{key: value for key, value in changes.items() if value is not None})

    def failing_on(self, floor: Severity | None) -> "Settings":
        """Return these settings with another floor for exit status 1; None is never."""
        return replace(self, fail_on=floor)


def read_settings(path: Path, folder: Path | None = None) -> Settings:
    """Read a settings file, as it holds for the notes of `folder` (its own folder by default).

    Raises:
        SettingsError: it cannot be read, or a key or value is not known; every fault, each with the
        file, the line, the key and the remedy.
    """
    return _File(path).settings(folder)


class _File:
    """One settings file: gathers every fault before it raises."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.faults: list[str] = []
        self.text = ""
        try:
            self.text = path.read_text(encoding="utf-8-sig")
            self.table = tomllib.loads(self.text)
        except OSError as error:
            raise SettingsError(
                f"{path}: cannot be read ({error.strerror}). Check --config."
            ) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SettingsError(f"{path}:{self.line(error)}: not a TOML file ({error}).") from None

    def line(self, error: Exception) -> int:
        """Return the line that the parser stopped at: the last one, where it does not say."""
        told = re.search(r"line (\d+)", str(error))
        return int(told[1]) if told else self.text.rstrip("\n").count("\n") + 1

    def settings(self, folder: Path | None) -> Settings:
        tables: list[Mapping[str, object]] = [self.table]
        for number, part in enumerate(self.listed("folders", self.table.get("folders", []))):
            tables += self.of_folder(number, part, folder)
        settings = self.profile(self.table.get("profile"))
        for number, table in enumerate(tables):
            skipped = ("profile", "folders") if number == 0 else ("path",)
            for key, value in table.items():
                if key not in skipped:
                    settings = self.changed(settings, key, value)
        if self.faults:
            raise SettingsError("\n".join(self.faults))
        return settings

    def fault(self, key: str, message: str) -> None:
        line = re.search(rf"^\s*\[*\s*[\"']?{re.escape(key)}\b", self.text, re.M)
        number = self.text.count("\n", 0, line.start()) + 1 if line else 1
        number += line[0].count("\n") if line else 0
        self.faults.append(f"{self.path}:{number}: {message}")

    def listed(self, key: str, value: object) -> list[Mapping[str, object]]:
        if isinstance(value, list) and all(isinstance(one, dict) for one in value):
            return value
        self.fault(key, f'{key} are tables: write [[{key}]] and under it path = "a-folder".')
        return []

    def of_folder(
        self, number: int, part: Mapping[str, object], folder: Path | None
    ) -> list[Mapping[str, object]]:
        """Return the part for a folder where it governs the notes' own; check it always."""
        where = part.get("path")
        if not isinstance(where, str) or not where:
            self.fault(
                "folders", f'part {number + 1} of folders has no path. Add path = "a-folder".'
            )
            return []
        for key, value in part.items():
            if key != "path":
                self.changed(Settings(), key, value)
        place = (self.path.parent / where).resolve()
        own = (folder or self.path.parent).resolve()
        return [part] if own == place or place in own.parents else []

    def profile(self, name: object) -> Settings:
        if name is None:
            return Settings()
        if isinstance(name, str) and name in profiles():
            return profiles()[name]()
        self.fault("profile", f"profile is one of {', '.join(profiles())}.")
        return Settings()

    def changed(self, settings: Settings, key: str, value: object) -> Settings:
        """Return the settings with one key's value; a fault leaves them as they are."""
        read = _KEYS.get(key)
        if read is None:
            known = ", ".join(("profile", *_KEYS, "folders"))
            self.fault(key, f"no setting is called {key!r}. They are: {known}.")
            return settings
        try:
            return read(settings, value, self.path.parent)
        except _OfRuleError as error:
            self.fault(error.rule, f"the severity of {error.rule} {error}")
        except ValueError as error:
            self.fault(key, f"{key} {error}")
        return settings


# --- keys -----------------------------------------------------------------------------------------


def _texts(value: object, such: str) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError(f"is a list of texts, as in {such}.")


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("is true or false.")


def _grade(value: object, *more: str) -> Severity | None:
    if isinstance(value, str) and value in more:
        return None
    if isinstance(value, str) and value in list(Severity):
        return Severity(value)
    raise ValueError(f"is one of {', '.join((*Severity, *more))}.")


class _OfRuleError(ValueError):
    """A fault in what is said of one rule."""

    def __init__(self, rule: str, fault: str) -> None:
        super().__init__(fault)
        self.rule = rule


def _severities(settings: Settings, value: object, _: Path) -> Settings:
    if not isinstance(value, dict):
        raise ValueError('is a table: write [severities] and under it vague-conduct = "hint".')
    given = dict(settings.severities)
    off = list(settings.ignore)
    for rule, grade in value.items():
        try:
            found = _grade(grade, "off")
        except ValueError as error:
            raise _OfRuleError(rule, str(error)) from None
        if found is None:
            off.append(rule)
        else:
            given[rule] = found
    return replace(settings, severities=tuple(given.items()), ignore=tuple(off))


def _require(settings: Settings, value: object, _: Path) -> Settings:
    parts = _texts(value, 'require = ["date", "time", "signature"]')
    for part in parts:
        if part not in PARTS:
            raise ValueError(f"holds {part!r}. It may hold {', '.join(PARTS)}.")
    return replace(settings, require=parts)


def _dates(settings: Settings, value: object, _: Path) -> Settings:
    if value not in ("day-first", "month-first"):
        raise ValueError("is day-first or month-first: how this house writes 03/04/25.")
    return replace(settings, house=replace(settings.house, month_first=value == "month-first"))


def _late(settings: Settings, value: object, _: Path) -> Settings:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 24 * 366:
        raise ValueError("is a number of hours, as in late_after = 24.")
    return replace(settings, house=replace(settings.house, late_after=value))


def _abbreviations(settings: Settings, value: object, _: Path) -> Settings:
    forms = _texts(value, 'abbreviations = ["MAR", "PRN"]')
    known = (*settings.house.abbreviations, *forms)
    return replace(settings, house=replace(settings.house, abbreviations=known))


def _rules(settings: Settings, value: object, folder: Path) -> Settings:
    if not isinstance(value, str) or not value:
        raise ValueError('is the folder of your own rules, as in rules = "our-rules".')
    if not (folder / value).is_dir():
        raise ValueError(f"names {value!r}, and there is no such folder beside this file.")
    return replace(settings, rules=folder / value)


def _columns(settings: Settings, value: object, _: Path) -> Settings:
    names = ("text", *FIELDS)
    if isinstance(value, dict) and all(
        name in names and isinstance(headings, list) and all(isinstance(h, str) for h in headings)
        for name, headings in value.items()
    ):
        return replace(settings, columns={name: tuple(own) for name, own in value.items()})
    raise ValueError(
        f"holds lists of headings under {', '.join(names)}: write [columns] and under it"
        ' text = ["What happened"].'
    )


def _model(settings: Settings, value: object, _: Path) -> Settings:
    if isinstance(value, str) and value:
        return replace(settings, model=value)
    raise ValueError('is the name of an installed spaCy pipeline, as in model = "en_core_web_md".')


def _initials(settings: Settings, value: object, _: Path) -> Settings:
    return replace(settings, house=replace(settings.house, initials=_truth(value)))


_SUCH = '{} = ["OPN", "missing-time"]'
_KEYS: dict[str, Callable[[Settings, object, Path], Settings]] = {
    "select": lambda s, v, _: replace(s, select=_texts(v, _SUCH.format("select"))),
    "ignore": lambda s, v, _: replace(s, ignore=(*s.ignore, *_texts(v, _SUCH.format("ignore")))),
    "severities": _severities,
    "severity": lambda s, v, _: replace(s, severity=_grade(v) or s.severity),
    "fail_on": lambda s, v, _: s.failing_on(_grade(v, "never")),
    "require": _require,
    "dates": _dates,
    "late_after": _late,
    "abbreviations": _abbreviations,
    "initials": _initials,
    "columns": _columns,
    "rules": _rules,
    "redact": lambda s, v, _: replace(s, redact=_truth(v)),
    "signed": lambda s, v, _: replace(s, signed=_truth(v)),
    "model": _model,
}
"""What each key of a settings file changes."""


@cache
def profiles() -> dict[str, Callable[[], Settings]]:
    """Return the ready profiles by name: settings files of their own, in rules/profiles/."""
    folder = rules_folder() / "profiles"
    files = sorted(f.name for f in folder.iterdir() if f.name.endswith(".toml"))
    return {
        name.removesuffix(".toml"): lambda name=name: _ready(name)  # type: ignore[misc]
        for name in files
    }


@cache
def _ready(name: str) -> Settings:
    return read_settings(Path(str(rules_folder() / "profiles" / name)))


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
