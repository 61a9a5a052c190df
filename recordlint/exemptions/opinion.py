"""Reasons for silence that concern views and judgements."""

import re
from collections.abc import Callable

from recordlint.analysis import Analysis, basis
from recordlint.checks import Span

_OWNED = re.compile(
    r"\b(?:in my (?:\w+ )?(?:view|opinion|judge?ment|assessment|experience)|to my (?:mind|eye|eyes)|"
    r"my (?:own )?(?:\w+ )?(?:view|opinion|judge?ment|assessment|impression|feeling|concern|worry) (?:is|was)|"
    r"(?:professional|clinical|nursing|social work|my) (?:view|opinion|judge?ment|assessment)\s*[:.]|^opinion\b|"
    r"i(?:['’]d| would| will| 'd)? (?:say|think|thought|feel|felt|believe|believed|reckon|reckoned|judge|judged|"
    r"assess|assessed|consider|considered)|i (?:took it|take it|took this)|on (?:that|this) i would|"
    r"i (?:am|was|remain|['’]m) (?:\w+ )?(?:concerned|worried|uneasy)|i['’]?m (?:concerned|worried)|imo)\b"
)
_SENSE_WORDS = (
    r"(?:see|saw|seen|hear|heard|visible|audible|legible|view|read|make out|made out|labell?ed|marked|"
    r"written|speak|spoke|speaking|spoken|say|answer(?:ed)?|identif(?:y|ied)|shown?|word(?:ed)?|remember(?:ed|s)?|"
    r"recall(?:ed|s)?|stated?|explain(?:ed)?|document(?:ed)?|printed|set out|defined|displayed|understood)"
)
_SENSES_AFTER = re.compile(rf"[^\S\r\n]+(?:(?:be|been|and|to|in)[^\S\r\n]+)?{_SENSE_WORDS}\b(?! (?:off|through))")
_SENSES_BEFORE = re.compile(rf"\b{_SENSE_WORDS}[^\S\r\n]+(?:(?:it|him|her|them|this|very|quite|both|me)[^\S\r\n]+){{0,2}}$")
_IF = re.compile(
    r"\b(?:if|whether|unless|in case|in the event|should (?:he|she|they)|to see if|asked (?:if|whether)|any signs? of|"
    r"signs? of|to check (?:if|whether|that)|risk of|at risk of|watch for|look out for|monitor\w* for|prone to)\b"
)
_TITLE = re.compile(
    r"[^\S\r\n]*(?:policy|plan|chart|form|record|strategy|training|team|unit|nurse|clinic|protocol|book|log|service|"
    r"scale|score|tool|checklist|assessment|course|pathway|group|lead|specialist|hub|procedure|guidance|support)\b"
)
_PROFESSIONAL = re.compile(
    r"\b(?:dr\.?|doctor|gp|psychiatrist|psychologist|consultant|paramedics?|a&e|hospital|registrar|pharmacist|"
    r"paediatrician|dentist|surgeon|physio\w*|ot|salt|slt|camhs|cmht|radiograph\w*|x-?ray\w*|scan|mri|ct|"
    r"nurse|ward|discharge (?:letter|summary)|letter|report|coroner|pathologist|court|judge|convicted|conviction|"
    r"police|custody|breathalys\w*|breath test|diagnos\w+ (?:of|with|by|in)|known|history of|hx|pmh|medical history|"
    r"care plan|ehcp|risk assessment|risk plan|file|records?|notes|lab|msu|swab|culture|dipstick|tested|positive|"
    r"prescribed|health visitor|hv|midwife|optician|clinic|111|999|admitted|treated for|antibiotics|background|medical|discharged|impression|o/e|"
    r"antibiotic|sectioned|assessed by|seen by|advice)\b"
)
_EMOTIONS_OF_WRITER = re.compile(r"\b(?:i|we)(?:['’]m| am| was| were| felt| feel)\b[^,.;]{0,25}$")


def _sentence(analysis: Analysis, span: Span) -> tuple[int, int, int]:
    index = analysis.sentence_at(span.start)
    sentence = analysis.sentences[index]
    return index, sentence.start, sentence.end


def is_supported(analysis: Analysis, span: Span) -> bool:
    """Leave alone what was observed beside: `She was upset: she cried for ten minutes` (K71)."""
    index, _, _ = _sentence(analysis, span)
    return basis.supported(analysis.basis, index, span.start, span.end)


def is_owned_with_basis(analysis: Analysis, span: Span) -> bool:
    """Leave alone a view that is owned, given with its reason or with what was seen (K71)."""
    index, start, _ = _sentence(analysis, span)
    owned = _OWNED.search(analysis.low_shade, start, span.start)
    if not owned:
        return False
    return basis.supported(analysis.basis, index, span.start, span.end) or basis.reasoned(
        analysis.basis, analysis.sentences, analysis.low_shade, index, owned.start()
    )


def is_owned(analysis: Analysis, span: Span) -> bool:
    """Leave alone what another rule speaks of: a view given as the writer's own."""
    _, start, _ = _sentence(analysis, span)
    return bool(_OWNED.search(analysis.low_shade, start, span.start))


def is_of_the_senses(analysis: Analysis, span: Span) -> bool:
    """Leave alone what was heard or seen well: `I could clearly hear shouting`."""
    _, start, end = _sentence(analysis, span)
    low = analysis.low_shade
    return bool(_SENSES_BEFORE.search(low, start, span.start) or _SENSES_AFTER.match(low, span.end, end))


def is_conditional(analysis: Analysis, span: Span) -> bool:
    """Leave alone what has not happened: `if he becomes aggressive`, `asked whether she was upset`."""
    _, start, _ = _sentence(analysis, span)
    return bool(_IF.search(analysis.low_shade, start, span.start))


def is_title(analysis: Analysis, span: Span) -> bool:
    """Leave alone the names of papers and teams: `the challenging behaviour policy`."""
    return bool(_TITLE.match(analysis.low_shade, span.end))


def is_from_a_professional(analysis: Analysis, span: Span) -> bool:
    """Leave alone a conclusion whose professional source stands beside it."""
    index, start, end = _sentence(analysis, span)
    low = analysis.low_shade
    return bool(_PROFESSIONAL.search(low, start, end))


def is_writers_own_state(analysis: Analysis, span: Span) -> bool:
    """Leave alone what the writer says of themselves: `I was upset by this`."""
    _, start, _ = _sentence(analysis, span)
    return bool(_EMOTIONS_OF_WRITER.search(analysis.low_shade, start, span.start))


EXEMPTIONS: dict[str, Callable[[Analysis, Span], bool]] = {
    "conditional": is_conditional,
    "from-a-professional": is_from_a_professional,
    "of-the-senses": is_of_the_senses,
    "owned": is_owned,
    "owned-with-basis": is_owned_with_basis,
    "supported": is_supported,
    "title": is_title,
    "writers-own-state": is_writers_own_state,
}
"""By the name that a rule's `unless` gives it."""
