"""Quotation marks: straight, curly, single, unclosed, and quotations over several lines."""

from bisect import bisect_left
from dataclasses import dataclass

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.text import regex

_CLOSERS = {"“": '”"“', "„": "”“", "«": "»", '"': '"”', "‘": "’'", "'": "'’"}
_MARK = regex("[“„«\"‘']|''")
_SINGLE = regex("['’]")
_REACH = 12
"""How many lines a quotation may run over before its missing mark is taken for forgotten."""
_SINGLE_REACH = 400
"""How many characters a quotation in single marks may hold; apostrophes look alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation with its marks; `inner_start` and `inner_end` are those of the words alone.

    An unclosed quotation ends with its line.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


def quotations(text: str, lines: tuple[Line, ...]) -> tuple[Quotation, ...]:
    """Return the quotations in reading order; they do not overlap or nest."""
    found: list[Quotation] = []
    singles = _SingleMarks(text)
    at = 0
    for index, line in enumerate(lines):
        at = max(at, line.start)
        while at < line.end:
            mark = _MARK.search(text, at, line.end)
            if mark is None:
                break
            if not _opens(text, mark.start()):
                at = mark.end()
                continue
            quotation = _from(text, lines, index, mark.start(), singles)
            if quotation is None:
                at = mark.end()
                continue
            found.append(quotation)
            at = quotation.end
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if text[at] in "“„«":
        return True
    if before.isalnum() or after.isspace():
        # a mark after a space and before one ('" he said') can still open, if it is a double mark
        return text[at] == '"' and not before.isalnum() and before not in ".,!?…" and after == " "
    if text[at] in "'‘":
        # an elision ('er, '90s) looks the same; only a closing mark later tells
        return after.isalnum() or after in "….£"
    return before not in ".,!?…" or before.isspace()


def _from(
    text: str, lines: tuple[Line, ...], index: int, start: int, singles: "_SingleMarks"
) -> Quotation | None:
    """Return the quotation that opens at `start`, or None where the mark is an apostrophe."""
    opener = text[start]
    single = opener in "'‘"
    line = lines[index]
    if single:
        close = singles.close(line, start + 1)
    else:
        close = _close(text, opener, start + 1, line.end)
        if close is None:
            close = _close_later(text, lines, index, opener)
    if close is None:
        if single:
            return None
        return Quotation(
            start=start, end=line.end, inner_start=start + 1, inner_end=line.end, closed=False
        )
    if text[close] in "“" and opener in '“"':
        # a second opening mark: the first was never closed
        return Quotation(
            start=start, end=close, inner_start=start + 1, inner_end=close, closed=False
        )
    return Quotation(
        start=start, end=close + 1, inner_start=start + 1, inner_end=close, closed=True
    )


def _close(text: str, opener: str, start: int, end: int) -> int | None:
    return next((at for at in range(start, end) if text[at] in _CLOSERS[opener]), None)


class _SingleMarks:
    """The single marks of a line that can close a quotation, looked for once a line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.line = -1
        self.marks: list[int] = []

    def close(self, line: Line, start: int) -> int | None:
        """Return the first closing mark from `start` on, within reach."""
        if self.line != line.number:
            self.line = line.number
            self.marks = [
                mark.start()
                for mark in _SINGLE.finditer(self.text, line.start, line.end)
                if _ends_single(self.text, mark.start(), line.end)
            ]
        at = bisect_left(self.marks, start)
        if at < len(self.marks) and self.marks[at] < start + _SINGLE_REACH:
            return self.marks[at]
        return None


def _ends_single(text: str, at: int, end: int) -> bool:
    """Whether this mark ends a quotation and is no apostrophe (the boys' shoes, didn't)."""
    before = text[at - 1]
    after = text[at + 1] if at + 1 < end else " "
    if after.isalnum() or before.isspace():
        return False
    return not (before == "s" and after == " " and at + 2 < end and text[at + 2].islower())


def _close_later(text: str, lines: tuple[Line, ...], index: int, opener: str) -> int | None:
    """Return the closing mark in the lines below, if the quotation plainly goes on there."""
    for line in lines[index + 1 : index + 1 + _REACH]:
        if line.layout is Layout.BLANK:
            return None
        for at in range(line.start, line.end):
            if text[at] in _CLOSERS[opener] or text[at] == opener:
                # the first mark below must have the look of a closing one, or it opens another
                return None if _opens(text, at) else at
    return None
