"""One cold note, two cores: another process reads while this one imports spaCy.

Only the command line does this, before any thread is started; the result is the same either way.
"""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from typing import TYPE_CHECKING

from recordlint.analysis import Analysis
from recordlint.analysis.reading import Reading
from recordlint.note import Note

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Ahead:
    """The readings of one text, being made in a process of their own."""

    def __init__(self, text: str) -> None:
        context = get_context("fork")
        self._ours, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_read, args=(text, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def readings(self) -> Mapping[int, Reading]:
        """Return what was read, by sentence; nothing if the process failed: read it here then."""
        with suppress(EOFError, OSError):
            made: dict[int, Reading] = self._ours.recv()
            return made
        return {}


def worthwhile() -> bool:
    """Whether this process is cold and the machine can do two things at once."""
    cold = "spacy" not in sys.modules and "onnxruntime" not in sys.modules
    return cold and "fork" in get_all_start_methods() and (os.cpu_count() or 1) > 1


def _read(text: str, theirs: "Connection") -> None:
    # whatever goes wrong here comes up again, and is reported, where the note is checked
    with suppress(Exception):
        theirs.send(dict(enumerate(Analysis(Note(text=text)).reading)))
    theirs.close()
    os._exit(0)
