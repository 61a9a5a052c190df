"""A folder full of what a case folder should not hold: each is told of, and the rest is read."""

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from casefiles import make
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

TEXT = "She said no and left the room."
GIGABYTE = 1024**3


def zipped(*parts: tuple[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return file.getvalue()


def empty_rows() -> bytes:
    """Return a workbook with one note, a million empty rows, and another note."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(make.as_xlsx([TEXT]))) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                rows = "".join(f'<row r="{n}" spans="1:9"/>' for n in range(3, 1_000_003))
                cell = '<c r="B1000003" t="inlineStr"><is><t>He left.</t></is></c>'
                last = f'<row r="1000003">{cell}</row>'
                part = part.decode().replace("</sheetData>", f"{rows}{last}</sheetData>").encode()
            new.writestr(name, part)
    return file.getvalue()


def encrypted_pdf() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption("secret"))
    canvas.drawString(72, 700, TEXT)
    canvas.save()
    return file.getvalue()


def with_external_entity() -> bytes:
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    with zipfile.ZipFile(io.BytesIO(make.as_docx(f"First\n{TEXT}\nLast"))) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    return zipped(
        *(
            (name, entity + data.split(b"?>", 1)[1].replace(b"room", b"&e;"))
            if name == "word/document.xml"
            else (name, data)
            for name, data in parts
        )
    )


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    files = {
        "01-truncated.docx": make.as_docx(f"First\n{TEXT}\nLast")[:9000],
        "02-encrypted.pdf": encrypted_pdf(),
        "03-bomb.zip": zipped(("a.txt", bytes(100 * 1024**2))),
        "04-empty-rows.xlsx": empty_rows(),
        "06-binary.txt": bytes(range(256)) * 100,
        "09-encoding.txt": "Она сказала нет и ушла. ".encode("koi8-r") * 20,
        "10-ragged.csv": f"Date,Notes\n3 March,{TEXT}\n4 March,a,b,c\n5 March,He left.\n".encode(),
        "11-entity.docx": with_external_entity(),
        "12-good.txt": TEXT.encode(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with (tmp_path / "05-line.jsonl").open("wb") as file:
        file.write(b'{"note": "He left."}\n')
        for _ in range(64):
            file.write(b"a" * (GIGABYTE // 64))
        file.write(b'\n{"note": "She left."}\n')
    (tmp_path / "07-loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "08-unreadable.txt").symlink_to(tmp_path / "08-unreadable.txt")
    yield tmp_path
    (tmp_path / "05-line.jsonl").unlink()  # pytest keeps the folders of its last runs


READS_ALL = """
import json, resource, sys
from pathlib import Path
from recordlint.readers import Document, Notice, find_sources, read_source
items = []
for path in find_sources(Path(sys.argv[1])):
    for item in read_source(path):
        kind = type(item).__name__
        items.append([kind, item.source, item.text if kind == "Document" else item.message])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"items": items, "peak": peak}))
"""


def test_each_bad_input_is_told_of_and_the_rest_is_read_in_bounded_memory(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READS_ALL, str(folder)], capture_output=True, text=True, check=True
    )
    result = json.loads(done.stdout)
    said = [
        (kind, source.removeprefix(f"{folder}/"), text.partition(".")[0].partition(":")[0])
        for kind, source, text in result["items"]
    ]
    assert said == [
        ("SourceError", "01-truncated.docx", "damaged or cut short"),
        ("SourceError", "02-encrypted.pdf", "protected by a password"),
        ("SourceError", "03-bomb.zip", "unpacks to more than is read"),
        ("Document", "04-empty-rows.xlsx:Log!2", "She said no and left the room"),
        ("Document", "04-empty-rows.xlsx:Log!1000003", "He left"),
        ("Document", "05-line.jsonl:1", "He left"),
        ("SourceError", "05-line.jsonl:2", "a line of more than 4 million characters"),
        ("Document", "05-line.jsonl:3", "She left"),
        ("SourceError", "06-binary.txt", "not a text file (it holds control bytes)"),
        ("SourceError", "08-unreadable.txt", "too many levels of symbolic links"),
        ("SourceError", "09-encoding.txt", "not text in an encoding that is read"),
        ("Document", "10-ragged.csv:2", "She said no and left the room"),
        ("SourceError", "10-ragged.csv:3", "not as many cells (4) as headings (2)"),
        ("Document", "10-ragged.csv:4", "He left"),
        (
            "SourceError",
            "11-entity.docx",
            "its XML declares a document type, which no office program does",
        ),
        ("Document", "12-good.txt", "She said no and left the room"),
    ]
    assert "root:" not in done.stdout
    assert result["peak"] * (1 if sys.platform == "darwin" else 1024) < GIGABYTE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything; test_source has it, too")
def test_a_file_that_may_not_be_read_is_told_of(tmp_path: Path) -> None:
    from recordlint.readers import read_source

    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    [error] = read_source(path)
    assert "permission denied" in str(error)
