"""A source → its documents. What cannot be read is an error that names it, never a clean note."""

from recordlint.readers.document import Document, Item, Notice, Options
from recordlint.readers.source import NOT_YET, READERS, find_sources, read_source
from recordlint.readers.sql import read_sql

__all__ = [
    "NOT_YET",
    "READERS",
    "Document",
    "Item",
    "Notice",
    "Options",
    "find_sources",
    "read_source",
    "read_sql",
]
