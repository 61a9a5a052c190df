"""Reasons for silence that concern views and judgements."""

import re
from collections.abc import Callable
from functools import cache

from recordlint.analysis import Analysis, basis
from recordlint.analysis.text import regex
from recordlint.checks import Span
from recordlint.data import words

_VIEW = r"(?:view|opinion|judge?ment|assessment)"
_OWNED = regex(
    rf"\b(?:in my (?:\w+ )?(?:{_VIEW}|experience)|to my (?:mind|eyes?)|opinion[:.]|"
    rf"my (?:own )?(?:\w+ )?(?:{_VIEW}|impression|feeling|concern|worry) (?:is|was)|"
    rf"(?:professional|clinical|nursing|social work|my) {_VIEW}\s*[:.]|"
    r"i(?:['’]d| would| will)? (?:say|think|thought|feel|felt|believed?|reckon(?:ed)?|judged?|"
    r"assess(?:ed)?|consider(?:ed)?)|i (?:took it|take it|took this)|on (?:that|this) i would|"
    r"i (?:am|was|remain) (?:\w+ )?(?:concerned|worried|uneasy)|i['’]?m (?:concerned|worried)|"
    r"imo)(?:\b|(?<=[:.]))"
)
_SENSE = (
    r"(?:see|saw|seen|hear|heard|visible|audible|legible|view|read|make out|made out|labell?ed|"
    r"marked|written|speak|spoke|speaking|spoken|say|answer(?:ed)?|identif(?:y|ied)|shown?|"
    r"word(?:ed)?|remember(?:ed|s)?|recall(?:ed|s)?|stated?|explain(?:ed)?|document(?:ed)?|"
    r"printed|set out|defined|displayed|understood)"
)
_SENSES_AFTER = regex(
    rf"[^\S\r\n]+(?:(?:be|been|and|to|in)[^\S\r\n]+)?{_SENSE}\b(?! (?:off|through))"
)
_SENSES_BEFORE = regex(
    rf"\b{_SENSE}[^\S\r\n]+(?:(?:it|him|her|them|this|very|quite|both|me)[^\S\r\n]+){{0,2}}$"
)
_IF = regex(
    r"\b(?:if|whether|unless|in case|in the event|should (?:he|she|they)|signs? of|risk of|"
    r"to check that|watch for|look out for|monitor\w* for|prone to)\b"
)
_TITLE = regex(
    r"[^\S\r\n]*(?:policy|plan|chart|form|record|strategy|training|team|unit|nurse|clinic|protocol|"
    r"book|log|service|scale|score|tool|checklist|assessment|course|pathway|group|lead|specialist|"
    r"hub|procedure|guidance|support)\b"
)
_OF_THE_WRITER = regex(r"\b(?:i|we)(?:['’]m| am| was| were| felt| feel)\b[^,.;]{0,25}$")


def _bounds(analysis: Analysis, span: Span) -> tuple[int, int]:
    sentence = analysis.sentences[analysis.sentence_at(span.start)]
    return sentence.start, sentence.end


def is_supported(analysis: Analysis, span: Span) -> bool:
    """Leave alone what was observed beside: `She was upset: she cried for ten minutes` (K71)."""
    index = analysis.sentence_at(span.start)
    return basis.supported(analysis.basis, index, span.start, span.end)


def is_owned_with_basis(analysis: Analysis, span: Span) -> bool:
    """Leave alone a view that is owned, given with its reason or with what was seen (K71)."""
    owned = _OWNED.search(analysis.low_shade, _bounds(analysis, span)[0], span.start)
    if not owned:
        return False
    index = analysis.sentence_at(span.start)
    return basis.supported(analysis.basis, index, span.start, span.end) or basis.reasoned(
        analysis.basis, analysis.sentences, analysis.low_shade, index, owned.start()
    )


def is_of_the_senses(analysis: Analysis, span: Span) -> bool:
    """Leave alone what was heard or seen well: `I could clearly hear shouting`."""
    start, end = _bounds(analysis, span)
    low = analysis.low_shade
    return bool(
        _SENSES_BEFORE.search(low, start, span.start) or _SENSES_AFTER.match(low, span.end, end)
    )


def is_conditional(analysis: Analysis, span: Span) -> bool:
    """Leave alone what has not happened: `if he becomes aggressive`, `asked whether she was`."""
    return bool(_IF.search(analysis.low_shade, _bounds(analysis, span)[0], span.start))


def is_title(analysis: Analysis, span: Span) -> bool:
    """Leave alone the names of papers and teams: `the challenging behaviour policy`."""
    return bool(_TITLE.match(analysis.low_shade, span.end))


@cache
def _sources() -> re.Pattern[str]:
    terms = sorted(words("sources"), key=lambda term: (-len(term), term))
    bodies = [
        re.escape(term.removesuffix("*")) + (r"\w*" if term.endswith("*") else "") for term in terms
    ]
    return re.compile(rf"\b(?:{'|'.join(bodies)})\b")


def is_from_a_professional(analysis: Analysis, span: Span) -> bool:
    """Leave alone a conclusion whose professional source stands beside it."""
    return bool(_sources().search(analysis.low_shade, *_bounds(analysis, span)))


def is_writers_own_state(analysis: Analysis, span: Span) -> bool:
    """Leave alone what the writer says of themselves: `I was upset by this`."""
    return bool(_OF_THE_WRITER.search(analysis.low_shade, _bounds(analysis, span)[0], span.start))


EXEMPTIONS: dict[str, Callable[[Analysis, Span], bool]] = {
    "conditional": is_conditional,
    "from-a-professional": is_from_a_professional,
    "of-the-senses": is_of_the_senses,
    "owned-with-basis": is_owned_with_basis,
    "supported": is_supported,
    "title": is_title,
    "writers-own-state": is_writers_own_state,
}
"""By the name that a rule's `unless` gives it."""
