"""Workbooks of Excel: a note a row, every sheet, streamed."""

import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import library
from recordlint.readers.columns import as_text, documents
from recordlint.readers.document import Document, Item, Notice, Options
from recordlint.readers.package import for_jumps, verify_package
from recordlint.readers.tables import Row, records

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet as Sheet

_ROWS = 1_048_576
"""The rows that a sheet can have. A file may claim any number."""

_LARGEST = 1024 * 1024 * 1024
"""Bytes of the sheets, unpacked: they are streamed, and many rows may be empty."""


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield a document a row, named as Excel would: `cases.xlsx:Sheet1!7`.

    A sheet that holds no notes is passed over with a Notice where another holds some.
    """
    stream = for_jumps(stream, source)
    verify_package(stream, source, largest=_LARGEST, largest_xml=_LARGEST)
    with library("office", source):
        from openpyxl import load_workbook
    warnings.filterwarnings("ignore", module="openpyxl")  # of styles and extensions, never of text
    book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    left: list[SourceError] = []
    found = False
    for sheet in book.worksheets:
        place = f"{source}:{sheet.title}"
        rows = _rows(sheet, place)
        for one in documents(records(rows, place, options.columns, exact=False), place, options):
            if isinstance(one, SourceError) and one.source == place:
                left.append(one)
                continue
            found = found or isinstance(one, Document)
            yield one
    for fault in left:
        yield Notice(fault.source, fault.message) if found else fault


def _rows(sheet: "Sheet", place: str) -> Iterator[Row]:
    sheet.reset_dimensions()  # what the file says of its size may be a million rows too many
    rows: Iterator[tuple[object, ...]]
    rows = sheet.iter_rows(max_row=_ROWS, values_only=True)  # type: ignore[misc]
    for number, cells in enumerate(rows, 1):
        if any(cell is not None for cell in cells):
            yield Row(source=f"{place}!{number}", cells=tuple(as_text(cell) for cell in cells))
