"""The kind of check for faults that no cue shows: the reader finds them by their meaning."""

from collections.abc import Iterator
from dataclasses import dataclass

from recordlint.analysis import Analysis
from recordlint.analysis.reading import CATEGORIES, KINDS
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.voice import Whose
from recordlint.checks.span import Span
from recordlint.errors import RuleError

SURE = {
    "opinion": 0.8,
    "speculation": 0.75,
    "leading": 0.92,
    "evidence": 0.8,
    "action": 0.85,
    "clarity": 0.75,
}
"""The likelihood from which the reader alone is believed; see docs/deciding.md.

High for questions: it sees only the end of what the person had said before.
"""

_FEWEST_WORDS = 3
_FEWEST_OF = {"action": 2, "clarity": 2}
"""How few words may say something: `Office aware.`"""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Point at the words of each sentence that the reader is sure is of the category `reads`.

    With `kind` (the name of a rule), only where that is the likeliest kind within the category.
    """

    reads: str
    kind: str = ""

    def __post_init__(self) -> None:
        if self.reads not in CATEGORIES:
            raise RuleError(
                f"the check 'reading' reads {', '.join(CATEGORIES)}, not {self.reads!r}."
            )
        if self.kind and self.kind not in KINDS.get(self.reads, ()):
            kinds = ", ".join(KINDS.get(self.reads, ())) or "none"
            raise RuleError(f"the kinds read of {self.reads} are {kinds}; not {self.kind!r}.")

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the words that show it, sentence by sentence."""
        which = CATEGORIES.index(self.reads)
        for index, sentence in enumerate(analysis.sentences):
            if _needs_no_reading(analysis, sentence, _FEWEST_OF.get(self.reads, _FEWEST_WORDS)):
                continue
            reading = analysis.reading[index]
            if reading.likely[which] < SURE[self.reads]:
                continue
            if which < 2 and max(reading.likely[:2]) > reading.likely[which]:
                continue  # of opinion and speculation it is told the likelier
            if self.kind and reading.kinds[self.reads] != self.kind:
                continue
            start, end = reading.words[which]
            stretch = analysis.whose(start, end)
            if stretch is None or stretch.whose is not Whose.OTHER:
                yield Span(start, end, read=True)


def _needs_no_reading(analysis: Analysis, sentence: Sentence, fewest: int) -> bool:
    """Whether a sentence is somebody else's from end to end, or too short to say anything."""
    words = analysis.text[sentence.start : sentence.end].split()
    if len(words) < fewest:
        return True
    return analysis.is_theirs(sentence.start, sentence.end)
