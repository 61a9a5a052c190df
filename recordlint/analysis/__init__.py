"""A note → layers: named lists of spans, each computed once, when first asked for."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from recordlint.analysis import lines as _lines
from recordlint.analysis import parse as _parse
from recordlint.analysis import quotation as _quotation
from recordlint.analysis import sentences as _sentences
from recordlint.analysis import voice as _voice
from recordlint.analysis.text import covering, lowered
from recordlint.note import Note

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Analysis:
    """The layers of one note. Nothing is computed before a check asks for it."""

    def __init__(self, note: Note, *, model: str = _parse.DEFAULT_MODEL) -> None:
        self.note = note
        self.text = note.text
        self.model = model

    @cached_property
    def lower(self) -> str:
        """The text in lower case, of the same length."""
        return lowered(self.text)

    @cached_property
    def lines(self) -> tuple[_lines.Line, ...]:
        """Every line, blank ones included."""
        return _lines.split_lines(self.text)

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
        return tuple(_parse.parse([self.shade[s.start : s.end] for s in self.sentences], self.model))

    @cached_property
    def voice(self) -> tuple[_voice.Stretch, ...]:
        """Whose words: the stretches that are not the writer's own statement."""
        return _voice.stretches(
            self.text, self.shade, self.lines, self.quotations, self.sentences, self.docs
        )

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds an offset, or of the last one before it."""
        return max(0, covering(self.sentences, offset))

    def note_fields(self) -> Mapping[str, str]:
        """Return the facts held beside the text."""
        return self.note.fields
