"""A note: the words of one entry exactly as written, and the facts held beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FIELDS = ("recorded_at", "occurred_at", "author", "role", "subject")
"""The facts that a record system may hold beside the text (the contract's --field)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One entry. Offsets anywhere in recordlint are code points of `text`, from 0, end exclusive.

    `source` names where it came from, `entry` counts the notes of that source from 1, and `line` is
    how many lines of the source stand before it.
    """

    text: str
    fields: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    entry: int = 1
    line: int = 0
