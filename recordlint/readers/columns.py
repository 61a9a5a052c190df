"""Records with named values → documents: which value is the note, which are facts beside it."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from recordlint.errors import SourceError
from recordlint.note import FIELDS
from recordlint.readers.document import Document, Item, Notice, Options

TEXT = "text"
_SAMPLE = 100
"""Records that a guess rests on; as many are held at a time."""

_WORDS = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FILLERS = frozenset(("of", "the", "a", "an", "in", "on", "at", "for", "and", "s"))


def _table(rows: Mapping[str, str]) -> dict[frozenset[str], str]:
    return {_key(heading): role for role, line in rows.items() for heading in line.split("|")}


def _key(heading: str) -> frozenset[str]:
    """Return the words that tell a heading: "Date of incident", "incident_date" are the same."""
    words = _WORDS.findall(_CAMEL.sub(" ", heading).casefold())
    return frozenset(words) - _FILLERS or frozenset(words)


_HEADINGS = _table(
    {
        TEXT: "note|notes|entry|entries|text|note text|entry text|details|detail|narrative"
        "|description|account|observation|observations|body|content|comments|comment|summary"
        "|case note|case notes|daily note|daily notes|daily record|progress note|progress notes"
        "|what happened|what was seen|what was said|incident details|incident description"
        "|details of concern|description of concern|nature of concern|details of event"
        "|description of event|note details|entry details|action taken|actions taken"
        "|what was done|outcome|follow up",
        "occurred_at": "occurred|occurred at|date|when|date time|datetime|date occurred"
        "|incident date|incident date time|event date|event date time|concern date|occurrence date"
        "|when happened|when it happened|occurred date|occurred date time",
        "occurred_time": "time|time occurred|incident time|event time|concern time|occurred time",
        "recorded_at": "recorded|recorded at|recorded date|recorded date time|created|created at"
        "|created date|entered|entered at|entered date|entry date|entry date time|written"
        "|written at|written date|logged|logged at|logged date|submitted|submitted at|report date"
        "|reported date|note date|timestamp|completed date|completion date|signed date",
        "recorded_time": "recorded time|entry time|created time|written time|report time"
        "|entered time|logged time|completed time",
        "author": "author|staff|staff name|staff member|completed by|recorded by|written by"
        "|reported by|entered by|created by|logged by|signed by|signed|signature|worker"
        "|worker name|writer|recorder|name of staff|author name|report author|practitioner"
        "|carer|carer name|care worker|keyworker|key worker|social worker|user|username",
        "role": "role|job title|job role|position|designation|author role|staff role|job",
        "subject": "subject|child|child name|resident|resident name|client|client name|patient"
        "|patient name|pupil|pupil name|student|student name|service user|service user name"
        "|young person|learner",
    }
)
"""By the words of a heading, in any order and case."""


@lru_cache(1024)  # the same few headings come with every record
def _known(heading: str) -> str | None:
    return _HEADINGS.get(_key(heading))


@dataclass(frozen=True, slots=True)
class Record:
    """The values of one row or object, each with its heading, in their order."""

    source: str
    pairs: tuple[tuple[str, str], ...]


def role_of(heading: str, columns: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return what a heading stands for: "text", a field, or a time of one; None if not known."""
    for role, headings in columns.items():
        if heading.strip().casefold() in (one.strip().casefold() for one in headings):
            return role
    known = _known(heading)
    # a setting replaces what would have been found for the same role
    return None if known and known.replace("_time", "_at") in columns else known


def documents(records: Iterable[Record | Item], source: str, options: Options) -> Iterator[Item]:
    """Yield a document for each record that holds words, in order and as they come.

    Several columns of text make one text, a line break between them. Where none is known, the
    column of the longest prose is taken, and said.
    """
    rest = iter(records)
    sample = list(islice(rest, _SAMPLE))
    seen = [one for one in sample if isinstance(one, Record)]
    columns = dict(options.columns)
    if TEXT in columns and seen and not _have_text(seen, columns):
        del columns[TEXT]
        yield Notice(
            source, "no column has the heading that columns.text names. Check the setting."
        )
    guess = None
    if seen and not _have_text(seen, columns):
        guess = _longest(seen)
        if guess is None:
            yield SourceError(source, _NONE)
            return
        name = _shown(guess, seen)
        yield Notice(source, f"{name} is taken for the notes: no heading says which is. {_NAME}")
    for unread in _other_prose(seen, columns, guess):
        name = _shown(unread, seen)
        yield Notice(source, f"{name} holds long text that is not checked. {_NAME}")
    for one in chain(sample, rest):
        if not isinstance(one, Record):
            yield one
        elif made := _document(one, columns, guess):
            yield made


_NAME = 'To choose, set text = ["HEADING"] under [columns] in recordlint.toml.'
_NONE = f"no column is known to hold notes, and none looks like prose. {_NAME}"


def _shown(heading: str, records: Sequence[Record]) -> str:
    """Return a heading for a message; its place, if so long that it may be words of a note."""
    if len(heading) <= 30 and len(heading.split()) <= 4 and heading.isprintable():
        return heading
    headings = dict.fromkeys(name for record in records for name, _ in record.pairs)
    return f"column {list(headings).index(heading) + 1}"


def _have_text(records: Sequence[Record], columns: Mapping[str, tuple[str, ...]]) -> bool:
    headings = {heading for record in records for heading, _ in record.pairs}
    return any(role_of(heading, columns) == TEXT for heading in headings)


def _longest(records: Sequence[Record]) -> str | None:
    """Return the heading with the longest text on average, if that is prose at all."""
    sizes = _mean_words(records)
    best = max(sizes, key=lambda heading: sizes[heading], default=None)
    return best if best is not None and sizes[best] >= 4 else None


def _other_prose(
    records: Sequence[Record], columns: Mapping[str, tuple[str, ...]], guess: str | None
) -> Iterator[str]:
    for heading, words in _mean_words(records).items():
        if words >= 8 and heading != guess and role_of(heading, columns) is None:
            yield heading


def _mean_words(records: Sequence[Record]) -> dict[str, float]:
    """Return how many words a value that is not empty has on average, by heading."""
    counts: dict[str, list[int]] = defaultdict(list)
    for record in records:
        for heading, value in record.pairs:
            if value.strip():
                counts[heading].append(len(value.split()))
    return {heading: sum(words) / len(words) for heading, words in counts.items()}


def _document(
    record: Record, columns: Mapping[str, tuple[str, ...]], guess: str | None
) -> Document | SourceError | None:
    """Return a record's document; None where its note is empty."""
    values: dict[str, list[str]] = defaultdict(list)
    for heading, value in record.pairs:
        role = TEXT if heading == guess else role_of(heading, columns)
        values[role or ""].append(value)
    if TEXT not in values and any(value.strip() for value in values[""]):
        return SourceError(record.source, f"nothing in it is known to be the note. {_NAME}")
    text = "\n".join(value for value in values[TEXT] if value.strip())
    if not text:
        return None
    return Document(source=record.source, text=text, fields=_fields(values))


def _fields(values: Mapping[str, list[str]]) -> dict[str, str]:
    """Return the facts that are stated; a date and a time that stand apart are put together."""
    facts = {role: _first(found) for role, found in values.items()}
    for name in ("occurred", "recorded"):
        day, hour = facts.get(f"{name}_at", ""), facts.get(f"{name}_time", "")
        facts[f"{name}_at"] = day if hour in day else f"{day} {hour}".strip()
    return {name: facts[name] for name in FIELDS if facts.get(name)}


def _first(values: Iterable[str]) -> str:
    return next((value.strip() for value in values if value.strip()), "")


def as_text(value: object) -> str:
    """Return a value of a cell as text: dates in ISO form, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.date().isoformat() if midnight else value.isoformat(timespec="minutes")
    if isinstance(value, dt.time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value)
