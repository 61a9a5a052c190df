"""A note → layers: named lists of spans, each computed once, when first asked for."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from recordlint.analysis import basis as _basis
from recordlint.analysis import lines as _lines
from recordlint.analysis import parse as _parse
from recordlint.analysis import quotation as _quotation
from recordlint.analysis import reading as _reading
from recordlint.analysis import sentences as _sentences
from recordlint.analysis import signoff as _signoff
from recordlint.analysis import voice as _voice
from recordlint.analysis import when as _when
from recordlint.analysis.house import HOUSE, House
from recordlint.analysis.question import Question
from recordlint.analysis.questions import content as _content
from recordlint.analysis.questions import finder as _finder
from recordlint.analysis.questions import people as _people
from recordlint.analysis.spelling import meant
from recordlint.analysis.text import Words, covering, lowered
from recordlint.analysis.unwrap import unwrapped
from recordlint.note import Note

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


class Analysis:
    """The layers of one note. Nothing is computed before a check asks for it.

    `text` is the note's as it was meant: with a space for each line break inside a wrapped
    paragraph, and slips of the keys mended. Every layer's places are those of this text; `written`
    leads back to the note's.
    """

    def __init__(
        self,
        note: Note,
        *,
        model: str = _parse.DEFAULT_MODEL,
        house: House = HOUSE,
        today: dt.date | None = None,
        made: Callable[[], Mapping[int, _reading.Reading]] = dict,
    ) -> None:
        """Prepare the layers of a note; `made` gives the readings that were made already."""
        self._made = made
        self.note = note
        self.today = today
        self.house = house
        self._meant = meant(unwrapped(note.text))
        self.text = self._meant.text
        self.model = model

    @cached_property
    def lower(self) -> str:
        """The text in lower case, of the same length."""
        return lowered(self.text)

    @cached_property
    def lines(self) -> tuple[_lines.Line, ...]:
        """Every line, blank ones included."""
        return _lines.split_lines(self.text)

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of `text` stands in the note as it was written."""
        return self._meant.written(start, end)

    @cached_property
    def written_lines(self) -> tuple[_lines.Line, ...]:
        """The lines as they were written, for places: a wrapped paragraph has several."""
        return _lines.split_lines(self.note.text)

    @cached_property
    def fields(self) -> tuple[_lines.Field, ...]:
        """The form fields that stand in the text."""
        return _lines.form_fields(self.text, self.lines)

    @cached_property
    def quotations(self) -> tuple[_quotation.Quotation, ...]:
        """What stands between quotation marks."""
        return _quotation.quotations(self.text, self.lines)

    @cached_property
    def shade(self) -> str:
        """The text with quoted words blanked, of the same length."""
        return _sentences.shadow(self.text, self.quotations)

    @cached_property
    def sentences(self) -> tuple[_sentences.Sentence, ...]:
        """The sentences; a quotation never ends one."""
        return _sentences.sentences(self.shade, self.lines)

    @cached_property
    def docs(self) -> "tuple[Doc, ...]":
        """The parse of each sentence of the shadow text."""
        return tuple(
            _parse.parse([self.shade[s.start : s.end] for s in self.sentences], self.model)
        )

    @cached_property
    def voice(self) -> tuple[_voice.Stretch, ...]:
        """Whose words: the stretches that are not the writer's own statement."""
        return _voice.stretches(
            self.text, self.shade, self.lines, self.quotations, self.sentences, self.docs
        )

    @cached_property
    def low_shade(self) -> str:
        """The shade in lower case, of the same length: what cues are looked for in."""
        return lowered(self.shade)

    @cached_property
    def basis(self) -> tuple[_basis.Basis, ...]:
        """What each sentence offers in support of a view: signs seen, acts, and reasons given."""
        return _basis.bases(self.low_shade, self.sentences, self.lines)

    @cached_property
    def words(self) -> Words:
        """The words of the shade in lower case: what phrases are matched against."""
        return Words(self.low_shade)

    @cached_property
    def reading(self) -> _reading.Readings:
        """What the learned reader says of each sentence."""
        return _reading.Readings(self.text, self.sentences, self._made())

    @cached_property
    def signoffs(self) -> tuple[_signoff.SignOff, ...]:
        """Who is shown to have signed, and the blanks where nobody has."""
        return _signoff.signoffs(self.text, self.lines, self.fields)

    @cached_property
    def moments(self) -> tuple[_when.Moment, ...]:
        """The dates and times, each with its part."""
        return _when.moments(self.text, self.lines, self.fields, self.signoffs)

    @cached_property
    def people(self) -> _people.People:
        """Who is of the staff, and who is not."""
        return _people.people_of(self.text, self.fields, self.signoffs)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What the writer or a colleague put to somebody, quoted or reported."""
        return _finder.questions(self)

    @cached_property
    def contents(self) -> tuple[_content.Content, ...]:
        """What those questions of the writer and of colleagues bring in, but for routine ones."""
        return _content.contents(self)

    def whose(self, start: int, end: int) -> _voice.Stretch | None:
        """Return whose words these are; None where they are the writer's own statement."""
        return _voice.whose_words(self.voice, start, end)

    def is_theirs(self, start: int, end: int) -> bool:
        """Whether a stretch is somebody else's words from end to end."""
        stretch = self.whose(start, end)
        if stretch is None or stretch.whose is not _voice.Whose.OTHER:
            return False
        return stretch.start <= start and end <= stretch.end

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds an offset, or of the last one before it."""
        return max(0, covering(self.sentences, offset))

    def token_at(self, offset: int) -> "Token | None":
        """Return the token of the parse that holds an offset; None between sentences."""
        index = covering(self.sentences, offset)
        if index < 0 or offset >= self.sentences[index].end:
            return None
        place = offset - self.sentences[index].start
        doc = self.docs[index]
        starts = bisect_right(doc, place, key=lambda token: token.idx) - 1
        return doc[starts] if starts >= 0 else None

    def tokens(self, start: int, end: int) -> "Span | None":
        """Return the tokens of one sentence within a stretch of text; None where none are."""
        index = covering(self.sentences, start)
        if index < 0:
            return None
        at = self.sentences[index].start
        return self.docs[index].char_span(start - at, end - at, alignment_mode="expand")
