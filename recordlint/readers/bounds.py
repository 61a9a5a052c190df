"""How much of a source is read at the most, and which libraries it needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from recordlint.errors import SourceError

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is read as a whole. A larger file is no note."""


def whole(stream: BinaryIO, source: str) -> bytes:
    """Return all of a stream.

    Raises:
        SourceError: it is larger than LARGEST. No more than that is ever held.
    """
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise SourceError(
            source, f"larger than {LARGEST // 1024**2} MB. Split it into single notes."
        )
    return data


@dataclass(slots=True)
class Budget:
    """Bytes that one file may still unpack to, with all the archives in its archives."""

    left: int = 1024 * 1024 * 1024

    def spend(self, size: int, source: str) -> None:
        """Take from what is left.

        Raises:
            SourceError: there is not enough.
        """
        if size > self.left:
            raise SourceError(source, "unpacks to more than 1 GB. Unpack it and check its files.")
        self.left -= size


@contextmanager
def library(extra: str, source: str) -> Iterator[None]:
    """Import an optional library inside.

    Raises:
        SourceError: it is not installed; the message names the command that does.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        raise SourceError(
            source,
            f"cannot be read without the library {name}."
            f" Install it: pip install 'recordlint[{extra}]'",
        ) from None
