"""Whose words these are: the writer's, somebody else's, or a question put at the time.

Principle 1 of the reference: what somebody else said is evidence and is never judged. Everything
that follows hangs on this layer. The parts are found in dialogue.py, reported.py,
continued.py, account.py and quoted.py, and put together here.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recordlint.analysis.account import framed
from recordlint.analysis.cast import Cast, cast_of
from recordlint.analysis.continued import continued
from recordlint.analysis.dialogue import as_stretch, turns
from recordlint.analysis.lines import Line
from recordlint.analysis.phrases import tells_of_contact
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.quoted import Speakers
from recordlint.analysis.reported import reports
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.stretch import How, Stretch, Whose, in_pieces, whose_words
from recordlint.analysis.text import lowered

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["How", "Stretch", "Whose", "stretches", "whose_words"]


def stretches(
    text: str,
    shade: str,
    lines: tuple[Line, ...],
    quotes: tuple[Quotation, ...],
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
) -> tuple[Stretch, ...]:
    """Return the stretches that are not plainly the writer's own statement, in reading order.

    They may overlap: a quotation can stand inside reported speech. None is empty. `docs` is a
    parse for each of `sents`, taken from the shadow text.
    """
    cast = cast_of(text, lines)
    talk = turns(text, lines, cast)
    reported = _reported(text, shade, sents, docs, cast)
    found = [
        # a turn that opens with a mark is the quotation; what follows it is the writer's
        *(as_stretch(turn) for turn in talk if not turn.quoted),
        *reported,
        *continued(shade, quotes, sents, docs, reported),
        *framed(text, lines),
        *Speakers(text, shade, lines, sents, docs, talk, cast).all(quotes),
    ]
    pieces = [piece for stretch in found for piece in in_pieces(stretch)]
    # the parse and a phrase may find the same words: the later, the parse, names the speaker better
    apart = {(p.start, p.end, p.whose, p.how): p for p in pieces}
    return tuple(apart[key] for key in sorted(apart))


def _reported(
    text: str,
    shade: str,
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
    cast: Cast,
) -> list[Stretch]:
    low = lowered(shade)
    found: list[Stretch] = []
    line, contact = -1, False
    for sent, doc in zip(sents, docs, strict=True):
        found += reports(text, low, sent, doc, cast, contact and sent.line == line)
        line, contact = sent.line, tells_of_contact(low, sent)
    return found
