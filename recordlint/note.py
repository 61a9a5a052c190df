"""A note: the words of one entry exactly as written, and the facts held beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FIELDS = ("recorded_at", "occurred_at", "author", "role", "subject")
"""The facts that a record system may hold beside the text (the contract's --field)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One entry. Offsets anywhere in recordlint are code points of `text`, from 0, end exclusive."""

    text: str
    fields: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    entry: int = 1
