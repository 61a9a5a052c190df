"""Where the shipped data is: inside the wheel, or beside the package in a checkout."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from recordlint.errors import RuleError


@cache
def rules_folder() -> Traversable:
    """Return the folder of rules and word lists.

    Raises:
        RuleError: the installation holds none.
    """
    for folder in (files("recordlint") / "rules", Path(__file__).parent.parent / "rules"):
        if folder.is_dir():
            return folder
    raise RuleError("recordlint: its rules folder is missing. Install recordlint again.")


@cache
def words(name: str) -> tuple[str, ...]:
    """Return the terms of `rules/words/<name>.txt`, one a line; `#` starts a comment.

    Raises:
        RuleError: there is no such list.
    """
    path = rules_folder() / "words" / f"{name}.txt"
    if not path.is_file():
        raise RuleError(f"rules/words/{name}.txt: no such word list. Check the name.")
    return terms(path)


def terms(path: Traversable) -> tuple[str, ...]:
    """Return the terms of a word list, one a line; `#` starts a comment."""
    lines = (row.split("#")[0].strip() for row in path.read_text(encoding="utf-8").splitlines())
    return tuple(row for row in lines if row)
