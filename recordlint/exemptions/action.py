"""Reasons for silence that concern what was done, by whom, and who was told."""

from collections.abc import Callable

from recordlint.analysis import Analysis
from recordlint.analysis.moment import Kind, Part
from recordlint.analysis.text import regex
from recordlint.checks import Span

_NAMED = regex(
    r"(?<=[a-z,(&] )(?:(?:Mrs?|Ms|Miss|Dr|PC|DC|Sgt|Sister|Nurse)\.? )?(?!I\b)[A-Z][a-z]{2,}"
    r"|\b(?:Mrs?|Ms|Miss|Dr|PC|DC|Sgt|Sister)\.? [A-Z]"
)
_ACTS = regex(
    r"\b(?:I|[Ww]e|(?!She|They|This|That|There|His|Her|The|It)[A-Z][a-z]{2,}(?: [A-Z]\w+)?)"
    r"(?: and \w+(?: \w+)?)? "
    r"(?:then |also |both )?(?:held|took|had|moved|put|pulled|pushed|removed|restrained|let|kept|"
    r"guided|walked|led|carried|lifted|pinned|grabbed|used)\b"
)


_REASON = regex(r"\b(?:because|as|since|due to|given|owing to|so that|the reason)\b")


def told_to_somebody(analysis: Analysis, span: Span) -> bool:
    """Whether the sentence, or the next, gives a name or a time: who was told, or when."""
    start, end = _reach(analysis, span, after=1)
    if any(m.kind is Kind.TIME and start <= m.start < end for m in analysis.moments):
        return True
    return bool(_NAMED.search(analysis.text, start, end))


def passed_on(analysis: Analysis, _: Span) -> bool:
    """Whether the note tells, somewhere, of a call or a telling at a time."""
    return any(moment.part is Part.CALL for moment in analysis.moments)


def actor_named(analysis: Analysis, span: Span) -> bool:
    """Whether the sentence, the one before or the next says who acted."""
    start, end = _reach(analysis, span, before=1, after=1)
    return bool(_ACTS.search(analysis.text, start, end))


def reason_given(analysis: Analysis, span: Span) -> bool:
    """Whether the sentence goes on to a reason."""
    _, end = _reach(analysis, span)
    return bool(_REASON.search(analysis.text, span.end, end))


def _reach(analysis: Analysis, span: Span, *, before: int = 0, after: int = 0) -> tuple[int, int]:
    """Return the sentence of a span with some of its neighbours."""
    at = max(0, analysis.sentence_at(span.start))
    sentences = analysis.sentences
    return (
        sentences[max(0, at - before)].start,
        sentences[min(len(sentences) - 1, at + after)].end,
    )


EXEMPTIONS: dict[str, Callable[[Analysis, Span], bool]] = {
    "told-to-somebody": told_to_somebody,
    "passed-on": passed_on,
    "actor-named": actor_named,
    "reason-given": reason_given,
}
