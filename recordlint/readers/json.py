"""JSON and JSON lines: a note an object, in lists at any depth, in bounded memory."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import whole
from recordlint.readers.columns import TEXT, Record, as_text, documents, role_of
from recordlint.readers.document import Item, Options
from recordlint.readers.lines import read_lines
from recordlint.readers.text import read_text

_Pairs = tuple[tuple[str, str], ...]

_MOST = 4_000_000
"""Values. Many small ones take far more memory than their text."""


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield a document an object, counted from 1 where there are several: `export.json:3`."""
    text = read_text(whole(stream, source), source)
    if sum(text.count(mark) for mark in ",[{") > _MOST:
        raise SourceError(source, "more than 4 million values. Split it, or export JSON lines.")
    yield from documents(_records(text, source, options), source, options)


def read_by_line(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield a document a line: `log.jsonl:12`. One that is no JSON is an error, the rest go on."""
    yield from documents(_by_line(stream, source, options), source, options)


def _by_line(stream: BinaryIO, source: str, options: Options) -> Iterator[Record | SourceError]:
    for number, line in read_lines(stream, source):
        if isinstance(line, SourceError):
            yield line
        elif line.strip():
            yield from _records(line, f"{source}:{number}", options)


def _records(text: str, place: str, options: Options) -> Iterator[Record | SourceError]:
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_int=str, parse_float=str)
        found = list(_found(value, (), options))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, " if error.lineno > 1 else ""
        yield SourceError(place, f"no JSON ({where}character {error.colno}). Export it anew.")
    except RecursionError:
        yield SourceError(place, "no JSON of notes: it is nested too deep. Export it anew.")
    except _RepeatedKeyError:
        yield SourceError(place, "an object has the same key twice. Export it anew.")
    else:
        for number, pairs in enumerate(found, 1):
            yield Record(source=place if len(found) == 1 else f"{place}:{number}", pairs=pairs)


class _RepeatedKeyError(ValueError):
    """A key comes twice: all but the last value would silently be lost."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _RepeatedKeyError
    return made


def _found(value: Any, outer: _Pairs, options: Options) -> Iterator[_Pairs]:
    """Yield the pairs of each note within; what stands beside a list holds for all in it."""
    if isinstance(value, list):
        for item in value:
            yield from _found(item, outer, options)
    elif isinstance(value, dict):
        own, lists = _taken_apart(value, options)
        has_text = _has_text(own, options)
        if has_text or not lists:
            yield own + outer
        beside = tuple(p for p in own if role_of(p[0], options.columns) not in (None, TEXT))
        for one in lists:
            for pairs in _found(one, beside + outer, options):
                if not has_text or _has_text(pairs, options):
                    yield pairs  # others beside a note are labels and such
    else:
        yield ((TEXT, as_text(value)), *outer)


def _taken_apart(value: dict[str, Any], options: Options) -> tuple[_Pairs, list[Any]]:
    """Return the values that make one note, those of objects within too, and the lists of others.

    Objects that have a text each are a list, whatever their keys are.
    """
    own: list[tuple[str, str]] = []
    lists: list[Any] = []
    within = [item for item in value.values() if isinstance(item, dict)]
    notes = [item for item in within if _has_text(item.items(), options)]
    if len(notes) > 1:
        lists.append(notes)
    for key, item in value.items():
        if isinstance(item, dict):
            if len(notes) < 2 or item not in notes:
                pairs, more = _taken_apart(item, options)
                own += pairs
                lists += more
        elif isinstance(item, list) and any(isinstance(one, dict | list) for one in item):
            lists.append(item)
        elif isinstance(item, list):
            own.append((key, "\n".join(as_text(one) for one in item)))
        elif not isinstance(item, bool):
            own.append((key, as_text(item)))
    return tuple(own), lists


def _has_text(pairs: Iterable[tuple[str, Any]], options: Options) -> bool:
    return any(role_of(key, options.columns) == TEXT for key, _ in pairs)
