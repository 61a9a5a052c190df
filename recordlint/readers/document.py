"""What a reader gives: documents, what could not be read, and what has to be said."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import Budget


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One thing that holds a note: a letter, a row, a mail.

    `source` names it so that a person finds it: `cases.xlsx:Sheet1!7`, `log.jsonl:12`,
    `box.zip/inner.docx`. `fields` are some of note.FIELDS, never empty texts. `line` is how many
    lines of the source stand before the text.
    """

    source: str
    text: str
    fields: Mapping[str, str] = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """A choice that was made for the user, and that only a person can judge. No words of a note."""

    source: str
    message: str

    def __str__(self) -> str:
        return f"{self.source}: {self.message}"


@dataclass(frozen=True, slots=True)
class Options:
    """How to read.

    `columns` names the headings of a field or of "text"; for those that it does not name, the known
    headings decide, and else a guess, which is said in a Notice. `depth` counts the archives round
    a file, and `budget` is what they may unpack to: read_source gives each file its own.
    """

    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    depth: int = 0
    budget: Budget = field(default_factory=Budget)


Item = Document | SourceError | Notice
"""In reading order. An error stands where its document would have, and the others go on."""

Reader = Callable[[BinaryIO, str, Options], Iterator[Item]]
"""Takes a stream that can seek, and the name of its source. It may raise a SourceError too, which
ends this source; read_stream yields it in place."""


def whole_document(source: str, text: str, fields: Mapping[str, str] | None = None) -> Document:
    """Return the document of a file that is one.

    Raises:
        SourceError: it holds no words, which may be a picture of some.
    """
    if not text.strip():
        raise SourceError(source, NO_WORDS)
    return Document(source=source, text=text, fields=fields or {})


NO_WORDS = "no words in it: it is empty, or a picture or scan of a note. Have somebody read it."


def as_row(cells: Iterable[str]) -> str:
    """Return the cells of a row as the analysis knows rows: a bar between each."""
    return " | ".join(cell.strip() for cell in cells)
