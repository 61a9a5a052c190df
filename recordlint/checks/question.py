"""The kind of check for what was put to somebody: questions and suggestions that lead.

Source: LMCB1 P13, avoid actions and statements that could adversely affect the use of evidence.
A question is judged as it was put, whatever it was called, against what the person had already
said: their own words back are fair.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from recordlint.analysis import Analysis
from recordlint.analysis.questions.content import Content
from recordlint.analysis.questions.form import has_tag, is_choice
from recordlint.analysis.questions.pressure import is_challenge, is_pressed
from recordlint.analysis.questions.presumption import asks_why, is_disguised, presumes
from recordlint.analysis.questions.suggestion import suggests
from recordlint.analysis.voice import Whose
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span
from recordlint.errors import RuleError


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Find what the writer or a colleague put to somebody that has a given `fault`.

    `fault` is one of suggests, tag, choice, presumes, why, pressed, challenge and disguised, or
    left out where phrases alone tell.
    Besides what the fault looks for by its form, `said` are phrases in the words put, `told`
    phrases in the writer's own telling ("kept on until she told me"), and `pseudo` phrases which,
    in the words put or soon after those of the telling, show that they are harmless.
    """

    fault: str = ""
    said: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.fault and not self.said and not self.told:
            raise RuleError("the check 'asked' needs 'fault', 'said' or 'told'.")
        if self.fault and self.fault not in _FAULTS:
            raise RuleError(f"the check 'asked' knows {', '.join(_FAULTS)}, not {self.fault!r}.")

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.said), Lexicon(self.told), Lexicon(self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the words put, or those of the telling, in reading order."""
        found = [Span(c.question.start, c.question.end) for c in analysis.contents if self._has(c)]
        end = -1
        for span in sorted([*found, *self._telling(analysis)], key=lambda s: (s.start, -s.end)):
            if span.start >= end:
                yield span
                end = span.end

    def _has(self, put: Content) -> bool:
        """Whether what was put has the fault, by its form or by one of the phrases."""
        said, _, pseudo = self._lexicons
        if pseudo and any(pseudo.find(put.told, 0, len(put.lead + put.low), _no_token)):
            return False
        cued = bool(said) and any(said.find(put.words, 0, len(put.low), _no_token))
        return cued or bool(self.fault and _FAULTS[self.fault](put))

    def _telling(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the phrases of the telling, where the writer tells it and not somebody else."""
        _, told, pseudo = self._lexicons
        for sentence in analysis.sentences if told else ():
            for start, end in told.find(
                analysis.words, sentence.start, sentence.end, analysis.token_at
            ):
                near = (start, min(sentence.end, end + _NEAR))
                if any(pseudo.find(analysis.words, *near, analysis.token_at)):
                    continue
                if not _is_done_by_staff(analysis, sentence.start, start):
                    continue
                stretch = analysis.whose(start, end)
                if stretch is None or stretch.whose is not Whose.OTHER:
                    yield Span(start, end)


def _no_token(_: int) -> None:
    """Stand in for the parse, which does not reach inside quotation marks."""


# --- the telling ----------------------------------------------------------------------------------

_S = r"[^\S\r\n]"
_NEAR = 45
"""Characters after a phrase of the telling in which its harmless sense may show."""
_UNTIL = re.compile(r"(?:until|till|til)\b")
_NO_DOER = re.compile(r"(?:and|after|with|on|under|when|for|third|fourth|the|more|back)\b")
"""Words that begin phrases of the telling in which nobody does anything: `after much prompting`."""
_DOER = re.compile(
    r"(?<![\w'’])(?P<who>(?!(?:Have|Had|Then|So|Also)\b)[A-Z][\w'’-]+|he|she|they|it|who|you|that|which|(?P<kin>mum|dad|nan|"
    rf"mother|father|(?:his|her|their){_S}\w{{3,}}))(?:{_S}(?:then|just|also|only|had|has|have|was|"
    rf"were|again|later|even|still|would|kindly|gently|\w+ly))*{_S}*$"
)
_NOT_DONE = re.compile(
    r"\b(?:not|never|without|did[^\S\r\n]?n['’]?o?t|do not|don['’]t|nobody|no one|must not|"
    r"should not|instead of|rather than|avoid\w*|needn['’]t|need not|"
    r"(?:to|will|would|may|must|should) be)\b(?:(?!\b(?:so|and|"
    r"but|then|i|we)\b)[^.;,]){0,30}$"
)
_PRONOUNS = ("he", "she", "they", "it", "who", "you", "that", "which")
_TO_SOMEBODY = re.compile(r"[\w ]{3,25}?\b(?:him|her|them)\b")


def _is_done_by_staff(analysis: Analysis, sentence_start: int, start: int) -> bool:
    """Whether the writer or a colleague does what the phrase tells, and not the person."""
    low = analysis.low_shade
    if _NOT_DONE.search(low, sentence_start, start):
        return False
    left = analysis.shade[sentence_start:start]
    if _UNTIL.match(low, start):
        doers = re.findall(r"\b(?:I|i|we|We|he|He|she|She|they|They)\b", left)
        return not doers or doers[-1].lower() in ("i", "we")
    match = _DOER.search(left)
    if _NO_DOER.match(low, start) or match is None or match["who"] in ("I", "We"):
        return True
    if match["kin"] or match["who"].islower() or match["who"].lower() in _PRONOUNS:
        return False
    if analysis.people.is_other(match["who"]):
        return False
    return analysis.people.is_staff(match["who"]) or bool(
        _TO_SOMEBODY.match(low, start, start + 40)
    )


_FAULTS: dict[str, Callable[[Content], bool]] = {
    "suggests": suggests,
    "tag": has_tag,
    "choice": is_choice,
    "presumes": presumes,
    "why": asks_why,
    "pressed": is_pressed,
    "challenge": is_challenge,
    "disguised": is_disguised,
}
"""By the name that a rule's `fault` gives it."""
