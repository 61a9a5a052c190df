"""Databases: rows as notes, read only, streamed, without a password in sight."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from recordlint.errors import SourceError
from recordlint.readers import Item, Options, read_sql
from recordlint.readers.document import Document, Notice

QUERY = "SELECT written, author, note FROM log WHERE note <> ':not %s a parameter' ORDER BY id"


@pytest.fixture
def url(tmp_path: Path) -> str:
    path = tmp_path / "cases.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE log (id INTEGER, written TEXT, author TEXT, note TEXT)")
        rows = [(n, "2025-03-03T08:10", "Tom", f"She said no {n}.") for n in range(1200)]
        database.executemany("INSERT INTO log VALUES (?, ?, ?, ?)", rows)
    database.close()
    return f"sqlite:///{path}"


def errors(items: Iterator[Item]) -> str:
    [error] = items
    assert isinstance(error, SourceError)
    return str(error)


def test_a_row_is_a_note_with_its_facts(url: str) -> None:
    documents = list(read_sql(url, QUERY))
    assert len(documents) == 1200
    assert documents[1199] == Document(
        source=f"{url}:1200",
        text="She said no 1199.",
        fields={"author": "Tom", "recorded_at": "2025-03-03T08:10"},
    )


def test_columns_may_be_named(url: str) -> None:
    columns = Options(columns={"text": ("author",)})
    [document] = read_sql(url, "SELECT author, note FROM log LIMIT 1", columns)
    assert document == Document(source=f"{url}:1", text="Tom")


@pytest.mark.parametrize(
    "query", ["DELETE FROM log", "DROP TABLE log", "-- SELECT\nDELETE FROM log"]
)
def test_only_reading_is_allowed(url: str, query: str) -> None:
    assert "only reading is allowed" in errors(read_sql(url, query))
    assert (
        len(list(read_sql(url, "/* all */ WITH a AS (SELECT * FROM log) SELECT * FROM a"))) == 1200
    )


def test_what_begins_as_reading_still_changes_nothing(url: str) -> None:
    message = errors(read_sql(url, "WITH a AS (SELECT 1) DELETE FROM log"))
    assert "the database refused (OperationalError)" in message
    assert len(list(read_sql(url, QUERY))) == 1200


def test_an_error_of_the_database_quotes_nothing(url: str) -> None:
    message = errors(read_sql(url, "SELECT secret FROM log"))
    assert message == (
        f"{url}: the database refused (OperationalError). Try URL and query in its own program."
    )


def test_no_rows_are_said(url: str) -> None:
    assert list(read_sql(url, "SELECT note FROM log WHERE id < 0")) == [
        Notice(url, "there are no notes in it.")
    ]


def test_a_file_that_is_missing_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert "no such file" in errors(read_sql(f"sqlite:///{path}", QUERY))
    assert not path.exists()


def test_no_password_is_shown() -> None:
    message = errors(read_sql("postgresql+psycopg://tom:secret@127.0.0.1:1/cases", QUERY))
    assert message.startswith(
        "postgresql+psycopg://tom:***@127.0.0.1:1/cases: the database refused"
    )


def test_a_url_or_driver_that_nobody_knows_is_an_error() -> None:
    assert errors(read_sql("cases.db", QUERY)).startswith("--sql: no URL of a database.")
    assert "no database of this kind" in errors(read_sql("nosql://host/cases", QUERY))
    assert "needs the driver" in errors(read_sql("mysql+pymysql://host/cases", QUERY))
