"""All that was put to somebody in a note, in reading order.

The layer finds what the writer or a colleague said to the person: between quotation marks, in the
lines of a dialogue, in a report ("I asked if …", "checked it was …") and in speech that lacks its
marks ("I said did he hit you"). It does not judge; the check of the leading rules does.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from recordlint.analysis.question import Form, Question
from recordlint.analysis.questions.asker import Askers
from recordlint.analysis.questions.exchange import Exchange
from recordlint.analysis.questions.people import NAME
from recordlint.analysis.questions.quotes import Quotes
from recordlint.analysis.questions.reports import Reports
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.text import covering

if TYPE_CHECKING:
    from recordlint.analysis import Analysis


def questions(note: "Analysis") -> tuple[Question, ...]:
    """Return what was put to somebody, in reading order, without overlaps."""
    return tuple(_apart(_found(note)))


def _found(note: "Analysis") -> Iterator[Question]:
    askers, exchange = Askers(note), Exchange(note)
    reports, quotes = Reports(note, askers), Quotes(note, askers)
    yield from exchange.all()
    inside: dict[int, list[Quotation]] = {}
    for quote in note.quotations:
        inside.setdefault(max(0, covering(note.sentences, quote.start)), []).append(quote)
    for index, sent in enumerate(note.sentences):
        first = re.match(NAME, note.shade[sent.start : sent.end])
        if first and note.people.is_staff(first[0]):
            askers.notice(index, first[0])
        turn = exchange.read.get(sent.line)
        if turn is None:
            yield from reports.of(index, sent)
            yield from quotes.bare(sent)
        for quote in inside.get(index, ()):
            outside_turn = turn is None or note.text[turn[0] : quote.start].strip()
            if outside_turn and quote.start not in exchange.quotes:
                yield from quotes.of(index, sent, quote)


def _apart(found: Iterable[Question]) -> Iterator[Question]:
    end = -1
    for one in sorted(found, key=lambda q: (q.start, q.form is Form.REPORTED, q.start - q.end)):
        if one.end > one.start >= end:
            yield one
            end = one.end
