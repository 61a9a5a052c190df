"""Rows of words and figures → aligned lines."""

from collections.abc import Sequence


def table(rows: Sequence[Sequence[str]], *, left: int = 1) -> list[str]:
    """Return the rows as lines of equal columns: the first `left` flush left, the rest flush right.

    All rows are of one length.
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(_cells(row, widths, left)).rstrip() for row in rows]


def counted(number: int, word: str, ending: str = "s") -> str:
    """Return a number and its noun, in the plural unless it is one."""
    return f"{number} {word}{'' if number == 1 else ending}"


def _cells(row: Sequence[str], widths: Sequence[int], left: int) -> list[str]:
    return [
        cell.ljust(width) if index < left else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
