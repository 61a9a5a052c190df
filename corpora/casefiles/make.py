"""Make a case folder: the same notes in every format that is read, as people keep them.

Run `python -m casefiles.make FOLDER` in corpora/; the tests make theirs anew. The notes are
invented, and their faults are known: notes.jsonl.
"""

import csv
import io
import json
import sqlite3
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from casefiles import outlook
from docx import Document as Word
from odfdo import Document as Odf
from odfdo import Paragraph
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).parent


def notes() -> list[dict[str, object]]:
    """Return the notes, each with its id, text and faults: pairs of a rule and the words."""
    lines = (HERE / "notes.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def make(folder: Path) -> None:
    """Write every note in every format: a file each, or all in one where a row is a note."""
    texts = [str(note["text"]) for note in notes()]
    for number, text in enumerate(texts, 1):
        for ending, written in SINGLE.items():
            (folder / f"note{number}{ending}").write_bytes(written(text))
    for name, table in TABLES.items():
        (folder / name).write_bytes(table(texts))
    write_database(folder / "cases.db", texts)
    with zipfile.ZipFile(folder / "archive.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number, text in enumerate(texts, 1):
            archive.writestr(f"ward/note{number}.docx", as_docx(text))


def as_docx(text: str) -> bytes:
    """Return Word: the first line is the header, the last one a table, the others paragraphs."""
    word = Word()
    first, *middle, last = text.split("\n")
    word.sections[0].header.paragraphs[0].text = first
    for line in middle:
        word.add_paragraph(line)
    word.add_table(rows=1, cols=1).cell(0, 0).text = last
    return _saved(word.save)


def as_odt(text: str) -> bytes:
    """Return OpenDocument, a line a paragraph."""
    odf = Odf("text")
    odf.body.clear()
    for line in text.split("\n"):
        odf.body.append(Paragraph(line))
    return _saved(odf.save)


def as_rtf(text: str) -> bytes:
    """Return rich text."""
    body = "".join(
        "\\par\n" if sign == "\n" else sign if sign.isascii() else f"\\u{ord(sign)}?"
        for sign in text
    )
    return f"{{\\rtf1\\ansi\\ansicpg1252 {body}}}".encode("ascii")


def as_pdf(text: str) -> bytes:
    """Return one page of PDF."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=True)
    for number, line in enumerate(text.split("\n")):
        canvas.drawString(40, 800 - 15 * number, line)
    canvas.save()
    return file.getvalue()


def as_eml(text: str) -> bytes:
    """Return a mail, with an answer that is not the writer's."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Larch House <office@larch.example>"
    mail["Subject"] = "A note"
    mail["Date"] = "Mon, 17 Mar 2025 09:00:00 +0000"
    mail.set_content(f"{text}\n\nOn 16 March 2025 at 10:00, Dawn wrote:\n> She is clearly lying.\n")
    return mail.as_bytes()


def as_msg(text: str) -> bytes:
    """Return the same as Outlook keeps it."""
    quoted = f"{text}\r\n\r\n-----Original Message-----\r\nFrom: Dawn\r\nShe is clearly lying."
    return outlook.message(quoted, sender="Larch House", sent="2025-03-17T09:00:00+00:00")


def as_csv(texts: Sequence[str], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """Return a table, a row a note."""
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows(_rows(texts))
    return file.getvalue().encode(encoding)


def as_xlsx(texts: Sequence[str]) -> bytes:
    """Return a workbook, a row a note."""
    book = Workbook()
    sheet = book.create_sheet("Log", 0)
    for row in _rows(texts):
        sheet.append(row)
    return _saved(book.save)


def as_jsonl(texts: Sequence[str]) -> bytes:
    """Return an object a line."""
    return "".join(json.dumps({"note": text}) + "\n" for text in texts).encode()


def write_database(path: Path, texts: Sequence[str]) -> None:
    """Write SQLite with a table `log` and its column `note`."""
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE log (id INTEGER PRIMARY KEY, note TEXT)")
    database.executemany("INSERT INTO log (note) VALUES (?)", [(text,) for text in texts])
    database.commit()
    database.close()


SINGLE: dict[str, Callable[[str], bytes]] = {
    ".txt": lambda text: text.encode("utf-16"),
    ".md": lambda text: text.encode("cp1252"),
    ".docx": as_docx,
    ".odt": as_odt,
    ".rtf": as_rtf,
    ".pdf": as_pdf,
    ".eml": as_eml,
    ".msg": as_msg,
}
"""A file a note."""

TABLES: dict[str, Callable[[Sequence[str]], bytes]] = {
    "cases.csv": as_csv,
    "cases.tsv": lambda texts: as_csv(texts, "\t", "utf-16"),
    "cases.xlsx": as_xlsx,
    "cases.json": lambda texts: json.dumps([{"note": text} for text in texts]).encode(),
    "cases.jsonl": as_jsonl,
}
"""A row or an object a note."""


def _rows(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield "Ref", "What happened"
    for number, text in enumerate(texts, 1):
        yield f"A{number}", text


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    make(target)
