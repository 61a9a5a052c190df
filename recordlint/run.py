"""Sources → a verdict: each is read and checked, and no failure of one stops another."""

import datetime as dt
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from recordlint.ahead import Ahead, worthwhile
from recordlint.analysis.entries import Entry, entries
from recordlint.engine import check_note
from recordlint.errors import SourceError
from recordlint.finding import Finding
from recordlint.note import Note
from recordlint.policy import chosen, fails
from recordlint.readers import Document, Item, Notice, Options, read_source
from recordlint.settings import Settings

_FEW = 8
"""Sources below which other processes cost more than they save."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One source, checked.

    `text` is kept for reports that show lines; it is "" where it is not to be shown.
    `failed` says whether a finding is grave enough for exit status 1. `notices` are what the user
    has to know of how it was read.
    """

    source: str
    notes: int = 0
    findings: tuple[Finding, ...] = ()
    errors: tuple[SourceError, ...] = ()
    notices: tuple[Notice, ...] = ()
    text: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """How every source of one run is checked; `ahead` lets a second process help a cold start."""

    settings: Settings
    fields: Mapping[str, str]
    today: dt.date | None = None
    ahead: bool = False


def check_text(text: str, source: str, job: Job, line: int = 0) -> Checked:
    """Check a text; a note that cannot be checked is an error, and the rest go on.

    `line` is how many lines of the source stand before the text.
    """
    rules = chosen(job.settings)
    findings: list[Finding] = []
    errors: list[SourceError] = []
    parts = entries(text)
    for number, part in enumerate(parts, 1):
        note = Note(
            text=text[part.start : part.end],
            fields=_fields(part, job),
            source=source,
            entry=number,
            line=line + part.line,
        )
        try:
            made = Ahead(note.text).readings if job.ahead and worthwhile() else dict
            findings += check_note(note, rules, job.settings, today=job.today, made=made)
        except (
            MemoryError,
            RecursionError,
            ValueError,
            TypeError,
            LookupError,
            AttributeError,
            AssertionError,
        ) as error:
            errors.append(SourceError(source, _defect(error, number)))
    return Checked(
        source=source,
        notes=len(parts),
        findings=tuple(findings),
        errors=tuple(errors),
        text="" if job.settings.redact else "\n" * line + text,
        failed=fails(findings, job.settings),
    )


def _fields(part: Entry, job: Job) -> Mapping[str, str]:
    """Return the facts beside an entry: those of its heading, row or page, under the run's own."""
    held = dict(part.fields)
    if part.initials and job.settings.house.initials:
        held["author"] = part.author
    return {**held, **job.fields}


def _defect(error: Exception, entry: int) -> str:
    """Name a defect by its kind and place: its own message could hold words of the note."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"note {entry} could not be checked: {type(error).__name__} at"
        f" {Path(frame.filename).name}:{frame.lineno}. It is a defect of recordlint: report these"
        " words, not the note, and have somebody read the note."
    )


def check_item(item: Item, job: Job) -> Checked:
    """Check what a reader gave; the facts beside a document win over those of the whole run."""
    if isinstance(item, Document):
        return check_text(
            item.text, item.source, replace(job, fields={**job.fields, **item.fields}), item.line
        )
    if isinstance(item, Notice):
        return Checked(source=item.source, notices=(item,))
    return Checked(source=item.source, errors=(item,))


def check_file(path: Path, job: Job) -> Iterator[Checked]:
    """Read one file, and yield its documents, checked, in order."""
    options = Options(columns=job.settings.columns)
    return (check_item(item, job) for item in read_source(path, options))


def _check_whole(path: Path, job: Job) -> list[Checked]:
    """Check one file, for another process: what goes there and back cannot be an iterator."""
    return list(check_file(path, job))


def check_files(files: Sequence[tuple[Path, Job]], processes: int = 1) -> Iterator[Checked]:
    """Yield the files' documents, checked, in the order given, for any number of processes."""
    if processes <= 1 or len(files) < _FEW:
        for path, job in files:
            yield from check_file(path, job)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(min(processes, len(files)), mp_context=get_context("spawn")) as pool:
        waiting = [
            (path, pool.submit(_check_whole, path, replace(job, ahead=False)))
            for path, job in files
        ]
        for path, future in waiting:
            try:
                yield from future.result()
            except Exception as error:
                message = (
                    "could not be checked: the process that read it stopped"
                    f" ({type(error).__name__}). Check it alone."
                )
                yield Checked(source=str(path), errors=(SourceError(str(path), message),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one run found, in the order of its sources; `texts` are by source."""

    sources: int
    notes: int
    findings: tuple[Finding, ...]
    errors: tuple[SourceError, ...]
    texts: Mapping[str, str]
    failed: bool
    model: str


def verdict(checked: Iterable[Checked], model: str) -> Verdict:
    """Put the sources of one run together."""
    every = tuple(checked)
    return Verdict(
        sources=sum(not one.notices for one in every),
        notes=sum(one.notes for one in every),
        findings=tuple(f for one in every for f in one.findings),
        errors=tuple(e for one in every for e in one.errors),
        texts={one.source: one.text for one in every if one.findings},
        failed=any(one.failed for one in every),
        model=model,
    )
