"""Archives: names, nesting, passwords, bombs, and nothing on the disk."""

import io
import zipfile
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from recordlint.errors import SourceError
from recordlint.readers.bounds import Budget
from recordlint.readers.document import Document, Notice, Options
from recordlint.readers.package import DAMAGED, PROTECTED
from recordlint.readers.zip import read as read_zip

PROSE = b"She left."


def data_of(**files: bytes) -> bytes:
    return zipped([(name.replace("_", "."), data) for name, data in files.items()])


def zipped(files: list[tuple[str | ZipInfo, bytes]]) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return file.getvalue()


def note(source: str) -> Document:
    return Document(source=source, text="She left.")


def test_files_are_read_in_order_of_their_names(read: Any) -> None:
    names = ("ward/b.txt", "a.txt", "photo.jpg", ".hidden.txt", "__MACOSX/a.txt", "ward/.x/c.txt")
    assert read("a.zip", zipped([(name, PROSE) for name in names])) == [
        note("a.zip/a.txt"),
        note("a.zip/ward/b.txt"),
    ]


def test_one_bad_file_costs_itself_alone(read: Any) -> None:
    data = data_of(a_docx=b"PK", b_txt=PROSE, c_xlsx=b"", d_doc=b"x", e_csv=b"Notes\nShe left.")
    items = read("a.zip", data)
    assert [item.source for item in items] == [
        *("a.zip/a.docx", "a.zip/b.txt", "a.zip/c.xlsx", "a.zip/d.doc", "a.zip/e.csv:2")
    ]
    assert [isinstance(item, SourceError) for item in items] == [1, 0, 1, 1, 0]


def test_names_that_lead_out_are_only_names(read: Any, tmp_path: Path) -> None:
    before = set(tmp_path.parent.rglob("*"))
    items = read("a.zip", zipped([("../../out.txt", PROSE), ("/tmp/\x1b[2Jout.txt", PROSE)]))
    assert items == [note("a.zip/../../out.txt"), note("a.zip//tmp/?[2Jout.txt")]
    assert set(tmp_path.parent.rglob("*")) - before == {tmp_path / "a.zip"}


def test_a_link_is_not_followed(read: Any) -> None:
    link = ZipInfo("passwd.txt")
    link.external_attr = 0o120777 << 16
    assert read("a.zip", zipped([(link, b"/etc/passwd")])) == [
        Notice("a.zip", "there are no notes in it.")
    ]


def test_three_archives_may_nest_and_no_more(read: Any) -> None:
    data = data_of(a_txt=PROSE)
    for _ in range(2):
        data = data_of(a_zip=data, b_txt=PROSE)
    assert read("a.zip", data) == [
        *(note("a.zip/a.zip/a.zip/a.txt"), note("a.zip/a.zip/b.txt"), note("a.zip/b.txt"))
    ]
    [error] = read("b.zip", data_of(a_zip=data_of(a_zip=data_of(a_zip=data_of(a_txt=PROSE)))))
    assert str(error) == (
        "b.zip/a.zip/a.zip/a.zip: within 3 archives or mails already. Unpack it first."
    )


def test_a_bomb_is_an_error(read: Any) -> None:
    [error] = read("a.zip", data_of(a_txt=bytes(20 * 1024 * 1024)))
    assert str(error).startswith("a.zip: unpacks to more than is read")


def test_archives_within_archives_share_one_budget() -> None:
    inner = data_of(a_txt=PROSE * 1000)
    data = io.BytesIO(data_of(a_zip=inner, b_zip=inner))
    budget = Budget(left=2 * len(inner) + len(PROSE * 1000))
    document, error = read_zip(data, "a.zip", Options(budget=budget))
    assert document == Document(source="a.zip/a.zip/a.txt", text=(PROSE * 1000).decode())
    assert str(error).startswith("a.zip/b.zip: unpacks to more than is read")


def test_a_password_is_an_error_and_the_others_are_read(read: Any) -> None:
    data = bytearray(zipped([("a.txt", PROSE), ("b.txt", PROSE)]))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    error, document = read("a.zip", bytes(data))
    assert str(error) == f"a.zip/a.txt: {PROTECTED}"
    assert document == note("a.zip/b.txt")


@pytest.mark.parametrize("keep", [0, 20, -10])
def test_what_is_cut_short_is_an_error(read: Any, keep: int) -> None:
    [error] = read("a.zip", data_of(a_txt=PROSE)[:keep])
    assert str(error) == f"a.zip: {DAMAGED}"


def test_a_file_that_is_damaged_is_an_error(read: Any) -> None:
    file = io.BytesIO()
    with ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", PROSE)
    [error] = read("a.zip", file.getvalue().replace(PROSE, b"He stayed"))
    assert str(error).startswith("a.zip/a.txt: damaged, or not what its name says (BadZipFile")
