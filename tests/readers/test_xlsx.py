"""Workbooks: sheets, dates, formulas, rows without end."""

import datetime as dt
import re
import zipfile
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from recordlint.errors import SourceError
from recordlint.readers.document import Document, Notice
from recordlint.readers.package import DAMAGED, PROTECTED

PROSE = "She said no and left the room."
ROW = ("3 March", PROSE)


def data_of(**sheets: list[tuple[Any, ...]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def with_rows(data: bytes, rows: str, dimension: str = "A1:B2") -> bytes:
    """Return the workbook with other XML for the rows below the first one."""
    changed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(changed, "w", 8) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                text = part.decode().replace("</sheetData>", f"{rows}</sheetData>")
                text = re.sub('<dimension ref="[^"]*"', f'<dimension ref="{dimension}"', text)
                part = text.encode()
            new.writestr(name, part)
    return changed.getvalue()


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def test_a_row_is_a_note_on_every_sheet_named_as_excel_would(read: Any) -> None:
    headings = ("Date", "Time", "Notes", "Staff")
    row = (dt.date(2025, 3, 3), dt.time(8, 10), PROSE, "R. Adeyemi")
    data = data_of(March=[headings, row, (), row], April=[("Notes",), ("She left.",)])
    facts = {"occurred_at": "2025-03-03 08:10", "author": "R. Adeyemi"}
    assert read("a.xlsx", data) == [
        Document(source="a.xlsx:March!2", text=PROSE, fields=facts),
        Document(source="a.xlsx:March!4", text=PROSE, fields=facts),
        Document(source="a.xlsx:April!2", text="She left."),
    ]


def test_a_row_may_have_fewer_cells_or_more(read: Any) -> None:
    data = data_of(S=[("Notes", "Staff"), ("She left.",), ("He left.", "Tom", "more")])
    assert read("a.xlsx", data) == [
        Document(source="a.xlsx:S!2", text="She left."),
        Document(source="a.xlsx:S!3", text="He left.", fields={"author": "Tom"}),
    ]


def test_a_sheet_without_notes_is_said_where_another_has_some(read: Any) -> None:
    document, notice = read("a.xlsx", data_of(Lists=[("Colour",), ("red",)], S=[("Notes",), ROW]))
    assert document == Document(source="a.xlsx:S!2", text="3 March")
    assert isinstance(notice, Notice)
    assert str(notice).startswith("a.xlsx:Lists: no column is known to hold notes")


def test_a_workbook_without_notes_is_an_error(read: Any) -> None:
    [error] = read("a.xlsx", data_of(Lists=[("Colour",), ("red",)]))
    assert isinstance(error, SourceError)
    assert error.source == "a.xlsx:Lists"


def test_a_million_empty_rows_are_passed_over(read: Any) -> None:
    rows = "".join(f'<row r="{n}" spans="1:2" s="1"/>' for n in range(2, 1_048_576))
    last = f'<row r="1048576">{cell("A1048576", "4 March")}{cell("B1048576", PROSE)}</row>'
    data = with_rows(data_of(S=[("Date", "Notes")]), rows + last, "A1:XFD1048576")
    assert read("a.xlsx", data) == [
        Document(source="a.xlsx:S!1048576", text=PROSE, fields={"occurred_at": "4 March"})
    ]


def test_rows_that_excel_could_not_hold_are_not_waited_for(read: Any) -> None:
    row = f'<row r="2000000000">{cell("A2000000000", PROSE)}</row>'
    data = with_rows(data_of(S=[("Notes",)]), row, "A1:A2000000000")
    assert read("a.xlsx", data) == [Notice("a.xlsx", "there are no notes in it.")]


def test_an_entity_is_an_error_and_reads_nothing(read: Any) -> None:
    data = BytesIO()
    with zipfile.ZipFile(BytesIO(data_of(S=[ROW]))) as old, zipfile.ZipFile(data, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/workbook.xml":
                part = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + part
            new.writestr(name, part)
    [error] = read("a.xlsx", data)
    assert str(error).startswith("a.xlsx: its XML declares a document type")


@pytest.mark.parametrize("keep", [20, 2000, -40])
def test_what_is_cut_short_is_an_error(read: Any, keep: int) -> None:
    [error] = read("a.xlsx", data_of(S=[ROW])[:keep])
    assert str(error) == f"a.xlsx: {DAMAGED}"


def test_a_password_is_an_error(read: Any) -> None:
    [error] = read("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert str(error) == f"a.xlsx: {PROTECTED}"
