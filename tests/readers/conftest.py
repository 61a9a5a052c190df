"""How the tests of readers ask one: bytes in, items out."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from recordlint.readers import Document, Item, Options, read_source

Read = Callable[..., list[Item]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return what writes a file and reads it; the folder is cut from the names of sources."""

    def reads(name: str, data: bytes | BytesIO, **columns: tuple[str, ...]) -> list[Item]:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.getvalue())
        return [relative(item, tmp_path) for item in read_source(path, Options(columns=columns))]

    return reads


def relative(item: Item, folder: Path) -> Item:
    source = item.source.removeprefix(f"{folder}/")
    if isinstance(item, Document):
        return Document(source=source, text=item.text, fields=item.fields, line=item.line)
    return type(item)(source, item.message)
