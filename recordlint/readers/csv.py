"""CSV and TSV: a note a row, whatever the separator."""

import csv
from collections import Counter, deque
from collections.abc import Iterator
from typing import BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.columns import TEXT, documents, role_of
from recordlint.readers.document import Item, Options
from recordlint.readers.lines import read_lines
from recordlint.readers.tables import Row, records

_SEPARATORS = ",;\t|"
_NONE = "\x1f"
"""What separates nothing: the commas of a single column are the writer's."""

_SAMPLE = 50
"""Lines that the separator is told by."""

_Line = tuple[int, str | SourceError]


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield a document a row, named by the line where the row begins: `cases.csv:7`."""
    rows = _rows(_Lines(read_lines(stream, source)), source)
    yield from documents(records(rows, source, options.columns, exact=True), source, options)


class _Lines:
    """Lines that can be given back; `taken` are those since the last row began."""

    def __init__(self, lines: Iterator[_Line]) -> None:
        self._lines = lines
        self._back: deque[_Line] = deque()
        self.taken: list[_Line] = []

    def sample(self) -> list[str]:
        while len(self._back) < _SAMPLE and (line := next(self._lines, None)):
            self._back.append(line)
        return [text for _, text in self._back if isinstance(text, str)]

    def give_back(self) -> None:
        """Give back all but the first line of the row: only that is surely spoilt."""
        self._back.extendleft(reversed(self.taken[1:]))

    def next(self) -> _Line | None:
        return self._back.popleft() if self._back else next(self._lines, None)

    def __iter__(self) -> Iterator[str]:
        """Yield text until a line that could not be read, which would spoil the row."""
        while line := self.next():
            if isinstance(line[1], SourceError):
                self._back.appendleft(line)
                return
            self.taken.append(line)
            yield line[1]


def _rows(lines: _Lines, source: str) -> Iterator[Row | SourceError]:
    """Yield the rows. One that breaks the rules of quotation is an error, and costs its line."""
    separator = _separator(lines.sample())
    while True:
        lines.taken.clear()
        reader = csv.reader(lines, delimiter=separator, strict=True)
        try:
            for cells in reader:
                yield Row(source=f"{source}:{lines.taken[0][0]}", cells=tuple(cells))
                lines.taken.clear()
        except csv.Error:
            yield SourceError(
                f"{source}:{lines.taken[0][0]}",
                "a quotation mark stands where none may or is never closed, or a cell is larger"
                " than 128 KB. Mend the row.",
            )
            lines.give_back()
            continue
        line = lines.next()
        if line is None:
            return
        if isinstance(line[1], SourceError):
            yield line[1]


def _separator(sample: list[str]) -> str:
    """Return the separator that makes most rows alike, with the more cells."""

    def alike(separator: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in csv.reader(sample, delimiter=separator) if row)
        except csv.Error:
            return 0, 0
        width, rows = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return (rows, width) if width > 1 else (0, 0)

    best = max(_SEPARATORS, key=alike)
    alone = bool(sample) and role_of(sample[0].strip(' \r\n"'), {}) == TEXT
    return _NONE if alone or alike(best) == (0, 0) else best
