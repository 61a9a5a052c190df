"""A note and the rules → findings. Here, once: others' words are evidence."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

from recordlint.analysis import Analysis
from recordlint.analysis.reading import Reading
from recordlint.checks import Span
from recordlint.decision import settled
from recordlint.exemptions import EXEMPTIONS
from recordlint.finding import Finding, place
from recordlint.note import Note
from recordlint.rule import Rule, Voice
from recordlint.settings import Settings

ADDENDUM = (
    "Leave the entry as it is. Add a new one: “Addendum to entry of [date, time]”, why you add it,"
    " and what you now add. Date, time and sign it."
)
"""The advice on a signed record, whatever the rule: a record is never reworded."""


def check_note(
    note: Note,
    rules: Sequence[Rule],
    settings: Settings,
    *,
    today: dt.date | None = None,
    made: Callable[[], Mapping[int, Reading]] = dict,
) -> list[Finding]:
    """Return the findings of one note, in reading order; `made` gives readings made already."""
    analysis = analysed(note, settings, today=today, made=made)
    return check_analysis(analysis, rules, settings)


def analysed(
    note: Note,
    settings: Settings,
    *,
    today: dt.date | None = None,
    made: Callable[[], Mapping[int, Reading]] = dict,
) -> Analysis:
    """Return the layers of a note, as the settings would have them."""
    return Analysis(
        note,
        model=settings.model,
        house=settings.house,
        today=today,
        made=made,
    )


def check_analysis(analysis: Analysis, rules: Sequence[Rule], settings: Settings) -> list[Finding]:
    """Return the findings of a note whose layers are at hand, in reading order."""
    found = [(rule, span) for rule in rules for span in _spans(rule, analysis)]
    return sorted(
        (_finding(rule, span, analysis, settings) for rule, span in settled(found, analysis)),
        key=lambda finding: finding.order,
    )


def _spans(rule: Rule, analysis: Analysis) -> Iterator[Span]:
    for span in chain(*(one.find(analysis) for one in (rule.check, rule.reader) if one)):
        judged = rule.voice is Voice.WRITER and span.end > span.start
        if judged and analysis.whose(span.start, span.end) is not None:
            continue
        if any(EXEMPTIONS[name](analysis, span) for name in rule.unless):
            continue
        yield span


def _finding(rule: Rule, span: Span, analysis: Analysis, settings: Settings) -> Finding:
    start, end = analysis.written(span.start, span.end)
    line, column = place(analysis.written_lines, start)
    end_line, end_column = place(analysis.written_lines, end)
    text = "" if settings.redact else analysis.note.text[start:end]
    return Finding(
        source=analysis.note.source,
        entry=analysis.note.entry,
        line=analysis.note.line + line,
        column=column,
        end_line=analysis.note.line + end_line,
        end_column=end_column,
        code=rule.code,
        rule=rule.name,
        category=rule.category,
        severity=rule.severity,
        text=text,
        message=rule.says(text),
        advice=ADDENDUM if settings.signed else rule.advice,
        criteria=rule.criteria,
        start=start,
        end=end,
    )
