"""Where a check found something."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from recordlint.analysis import Analysis


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the note's text that set a check off; `start == end` for what is missing.

    `read` is whether the learned reader found it, rather than a rule's own words.
    """

    start: int
    end: int
    read: bool = field(default=False, compare=False)

    def overlaps(self, other: "Span") -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


class Check(Protocol):
    """A kind of check: a frozen dataclass whose fields are the YAML keys that it accepts."""

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield what was found, in any order, whoever's words they are."""
        ...
