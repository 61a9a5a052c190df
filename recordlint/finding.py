"""What a rule says of a note, and the closed vocabularies it uses."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from recordlint.analysis.lines import Line
from recordlint.analysis.text import covering


class Category(StrEnum):
    """The categories of what is wrong, in the order in which they are told."""

    COMPLETENESS = "completeness"
    OPINION = "opinion"
    SPECULATION = "speculation"
    LEADING = "leading"
    ACCURACY = "accuracy"
    EVIDENCE = "evidence"
    CLARITY = "clarity"
    CONFIDENTIALITY = "confidentiality"
    ACTION = "action"


class Severity(StrEnum):
    """How much it matters: sent back, queried, or a matter of house style."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)

    def reaches(self, floor: "Severity") -> bool:
        """Whether this is at least as grave as `floor`."""
        return self.rank <= floor.rank


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding, with the names of the JSON report as attributes.

    `line` and `column` count from 1, in code points, end exclusive; `start` and `end` are the same
    place as offsets of the note's text. `text` is the note's words at that place, "" for what is
    missing.
    """

    source: str
    entry: int
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    rule: str
    category: Category
    severity: Severity
    text: str
    message: str
    advice: str
    criteria: tuple[str, ...]
    start: int
    end: int

    @property
    def order(self) -> tuple[int, int, str]:
        """The key of reading order within one note."""
        return (self.start, self.end, self.code)


def place(lines: Sequence[Line], offset: int) -> tuple[int, int]:
    """Return the line and the column of an offset, both from 1, as an editor shows them."""
    line = lines[max(0, covering(lines, offset))]
    return line.number, offset - line.start + 1
