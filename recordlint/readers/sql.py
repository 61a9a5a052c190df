"""A database, by its URL and a query: a note a row, streamed, and read only."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recordlint.errors import SourceError
from recordlint.readers.bounds import library
from recordlint.readers.columns import Record, as_text, documents
from recordlint.readers.document import Item, Options
from recordlint.readers.source import in_place, never_silent

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, CursorResult

_AT_A_TIME = 500
"""Rows that are held at a time; the server keeps the others."""

_READS = re.compile(
    r"(?:\s+|--[^\n]*\n|/\*.*?\*/|\()*(?:select|with|values|table)\b", re.IGNORECASE | re.DOTALL
)


def read_sql(url: str, query: str, options: Options | None = None) -> Iterator[Item]:
    """Yield a document a row, counted from 1: `postgresql://host/cases:7`. No password is shown.

    The database is read only, by all the means that it has. What it says of an error is not told,
    since its words may be those of a note.
    """
    yield from in_place(_read(url, query, options or Options()), "--sql")


def _read(url: str, query: str, options: Options) -> Iterator[Item]:
    with library("sql", "--sql"):
        from sqlalchemy.engine import make_url
        from sqlalchemy.exc import ArgumentError
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise SourceError("--sql", "no URL of a database. Write it as sqlite:///cases.db") from None
    source = parsed.render_as_string(hide_password=True)
    if not _READS.match(query):
        raise SourceError(source, "the query begins with no SELECT: only reading is allowed.")
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").is_file():
        raise SourceError(source, "no such file. Check the URL: three slashes, then the path.")
    rows = _rows(parsed, query, source)
    yield from never_silent(documents(rows, source, options), source)


def _rows(url: "URL", query: str, source: str) -> Iterator[Record]:
    from sqlalchemy import create_engine
    from sqlalchemy.exc import NoSuchModuleError, SQLAlchemyError
    from sqlalchemy.pool import NullPool

    try:
        with create_engine(url, poolclass=NullPool).connect() as connection:
            rows = _asked(connection, query)
            names = tuple(rows.keys())
            for number, row in enumerate(rows, 1):
                pairs = zip(names, map(as_text, row), strict=True)
                yield Record(source=f"{source}:{number}", pairs=tuple(pairs))
    except ModuleNotFoundError as error:
        raise SourceError(source, f"needs the driver {error.name}: pip install it.") from None
    except NoSuchModuleError:
        raise SourceError(source, "no database of this kind is known. Check the URL.") from None
    except SQLAlchemyError as error:
        kind = type(getattr(error, "orig", None) or error).__name__
        raise SourceError(
            source, f"the database refused ({kind}). Try URL and query in its own program."
        ) from None


def _asked(connection: "Connection", query: str) -> "CursorResult[Any]":
    """Run the query as it stands, without looking for parameters in it."""
    connection = connection.execution_options(
        stream_results=True, yield_per=_AT_A_TIME, no_parameters=True
    )
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA query_only = ON")
    elif connection.dialect.name == "postgresql":
        connection = connection.execution_options(postgresql_readonly=True)
    return connection.exec_driver_sql(query)
