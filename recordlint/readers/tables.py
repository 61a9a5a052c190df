"""The rows of a table → records: where the headings stand, and which rows do not fit them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice

from recordlint.errors import SourceError
from recordlint.readers.columns import TEXT, Record, role_of
from recordlint.readers.document import Item, Notice

_FIRST = 20
"""Rows among which the headings are looked for: a title may stand above them."""

_SHORT = 40
_LIKE_DATA = re.compile(r"\d{2}|[.!?]\s*$")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, from the first column on; `source` names its place."""

    source: str
    cells: tuple[str, ...]


def records(
    rows: Iterable[Row | SourceError],
    source: str,
    columns: Mapping[str, tuple[str, ...]],
    *,
    exact: bool,
) -> Iterator[Record | Item]:
    """Yield a record for each row below the headings, blank rows apart.

    With `exact`, a row with fewer or more cells than there are headings is an error: its cells may
    have slipped. Where no heading is known, columns are called by their place, "column 3": the
    first row may then be a note, and no words of a note may reach a message.
    """
    rest = (row for row in rows if isinstance(row, SourceError) or any(row.cells))
    head = list(islice(rest, _FIRST))
    place, headings = _headings(head, columns)
    if any(isinstance(row, Row) for row in head[: place or 0]):
        yield Notice(source, "the rows above the headings are not read as notes.")
    for index, row in enumerate(chain(head, rest)):
        if isinstance(row, SourceError):
            yield row
        elif (place is None or index > place) and _bare(row.cells) != headings:
            # exports put end to end repeat their headings
            yield _record(row, headings, exact=exact)


def _headings(
    head: Sequence[Row | SourceError], columns: Mapping[str, tuple[str, ...]]
) -> tuple[int | None, tuple[str, ...]]:
    """Return where the headings stand, and what the columns are called; None: they have none."""
    for index, row in enumerate(head):
        if isinstance(row, Row) and _has_known(row.cells, columns):
            return index, _bare(row.cells)
    widths = [len(_bare(row.cells)) for row in head if isinstance(row, Row)]
    names = tuple(f"column {number + 1}" for number in range(max(widths, default=0)))
    first = next((index for index, row in enumerate(head) if isinstance(row, Row)), None)
    if first is None or len(widths) < 2 or _is_data(head[first]):
        return None, names
    return first, names


def _has_known(cells: Sequence[str], columns: Mapping[str, tuple[str, ...]]) -> bool:
    if any(len(cell) > 2 * _SHORT for cell in cells):
        return False
    roles = [role for cell in cells if (role := role_of(cell, columns))]
    return len(roles) >= 2 or (TEXT in roles and not any(map(_LIKE_DATA.search, cells)))


def _is_data(row: Row | SourceError) -> bool:
    return isinstance(row, Row) and any(
        len(cell) > _SHORT or _LIKE_DATA.search(cell) for cell in row.cells
    )


def _bare(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cells without the empty ones at the end."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return tuple(cell.strip() for cell in cells[:end])


def _record(row: Row, headings: tuple[str, ...], *, exact: bool) -> Record | SourceError:
    beyond = len(_bare(row.cells)) > len(headings)
    if exact and (beyond or len(row.cells) < len(headings)):
        return SourceError(
            row.source,
            f"not as many cells ({len(row.cells)}) as headings ({len(headings)}): a separator or a"
            " quotation mark is missing or too many. Mend the row.",
        )
    names = chain(headings, (f"column {n}" for n in count(len(headings) + 1)))
    return Record(source=row.source, pairs=tuple(zip(names, row.cells, strict=False)))
