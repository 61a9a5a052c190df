"""A labelled corpus: notes, and what a supervisor would say of each."""

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recordlint.errors import SettingsError, SourceError

CATEGORIES = ("opinion", "speculation", "leading")
"""Those whose labels are exhaustive."""

OTHERS = ("evidence", "action", "clarity", "accuracy", "confidentiality")
"""Those that are labelled where they plainly apply.

A restraint without its details and an injury without its own are labelled as clarity.
"""

MISSING = ("date", "time", "signature")

_HOW = "See corpora/README.md."


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A fault that a supervisor would mark, or (as a trap) words that only look like one.

    `line` counts from 1; `start` and `end` are offsets of the text; `also` are the other categories
    that a fair judge would accept. `kind` says what fault it is or, of a trap, why it is none.
    """

    line: int
    start: int
    end: int
    category: str
    kind: str
    also: tuple[str, ...] = ()

    @property
    def accepts(self) -> set[str]:
        """The categories that are right here."""
        return {self.category, *self.also}

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a stretch of the text shares a character with this one."""
        return start < self.end and self.start < end


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A note and what a supervisor would say of it.

    `english` is "second" where its writer writes English as a second language, else "first".
    """

    id: str
    setting: str
    style: str
    author: str
    english: str
    text: str
    fields: Mapping[str, str]
    gold: tuple[Label, ...]
    traps: tuple[Label, ...]
    missing: tuple[str, ...]


def read_corpus(path: Path) -> tuple[Labelled, ...]:
    """Read a labelled corpus: a folder with notes.jsonl, or the file itself.

    Raises:
        SourceError: with the line of the file that is not right.
    """
    file = path / "notes.jsonl" if path.is_dir() else path
    try:
        rows = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        message = f"cannot be read ({type(error).__name__}). A corpus is a folder with notes.jsonl."
        raise SourceError(str(file), message) from None
    notes = []
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        try:
            notes.append(_labelled(json.loads(row)))
        except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
            message = f"not a labelled note ({type(error).__name__}). {_HOW}"
            raise SourceError(f"{file}:{number}", message) from None
    return tuple(notes)


def _labelled(row: dict[str, Any]) -> Labelled:
    text = row["text"]
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return Labelled(
        id=row["id"],
        setting=row["setting"],
        style=row["style"],
        author=row.get("author") or row["id"].rsplit("-", 1)[0],
        english=row.get("english", "first"),
        text=text,
        fields=row.get("fields", {}),
        gold=tuple(_label(one, text, starts) for one in row["gold"]),
        traps=tuple(_label(one, text, starts) for one in row["traps"]),
        missing=tuple(row["missing"]),
    )


def _label(one: dict[str, Any], text: str, starts: list[int]) -> Label:
    start = text.index(one["quote"], starts[one["line"] - 1], starts[one["line"]])
    return Label(
        line=one["line"],
        start=start,
        end=start + len(one["quote"]),
        category=one["category"],
        kind=one.get("kind") or one.get("why", ""),
        also=tuple(one.get("also", ())),
    )


def digest(corpus: Iterable[Labelled]) -> str:
    """Return a short name for exactly these texts and labels, to tell two runs apart."""
    total = hashlib.sha256()
    for note in corpus:
        parts = (note.id, note.text, sorted(note.fields.items()), note.gold, note.traps)
        total.update(repr((*parts, note.missing)).encode("utf-8", "surrogatepass"))
    return total.hexdigest()[:16]


def verify_open(path: Path) -> None:
    """Check that the notes of a corpus may be looked into, and not its figures alone.

    Raises:
        SettingsError: the floors.toml of its folder says `mistakes = false`, or is not TOML.
    """
    floors = (path if path.is_dir() else path.parent) / "floors.toml"
    if not floors.is_file():
        return
    try:
        table = tomllib.loads(floors.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{floors}: cannot be read as TOML ({type(error).__name__})."
        raise SettingsError(message) from None
    if table.get("mistakes", True) is not True:
        raise SettingsError(
            f"--mistakes {path}: this corpus is for reporting only (mistakes in its floors.toml is"
            " not true). Its figures may be read, its notes may not: work on another one."
        )
