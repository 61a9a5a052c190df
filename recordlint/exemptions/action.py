"""Reasons for silence that concern what was done, by whom, and who was told."""

import re
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
    """Whether the sentence, or the next of its line, gives a name or a time: who, or when."""
    start, end = _reach(analysis, span, after=1)
    _, own = _reach(analysis, span)
    end = max(own, min(end, analysis.text.find("\n", own) % (len(analysis.text) + 1)))
    if any(m.kind is Kind.TIME and start <= m.start < end for m in analysis.moments):
        return True
    return bool(_NAMED.search(analysis.text, start, end))


_REFUSED = regex(
    r"\b(?:can(?:no|['’]?)t|could(?: not|n['’]?t)|would(?: not|n['’]?t) be able|won['’]?t be able|"
    r"unable|"
    r"not able|never|not)\b[^.;]{0,40}\b(?:promise|keep|kept|secret|between|confiden\w+|just us)\b",
    re.I,
)


def promise_refused(analysis: Analysis, span: Span) -> bool:
    """Whether the sentence says that it could not be kept: "I said I could not promise that"."""
    return bool(_REFUSED.search(analysis.text, *_reach(analysis, span)))


_FIRST_AID = regex(
    r"\b(?:first aid\w*|saline|plasters?|steri-?strips?|dressing|antiseptic|wounds?|grazes?|gauze|"
    r"sterile|"
    r"(?:his|her|the|a|my) (?:cut|burn|scald|eye)|under (?:the |a )?(?:cold |running )*(?:tap|"
    r"water)|"
    r"cold pack|ice pack)\b",
    re.I,
)
_KEPT_THINGS = regex(
    r"\b(?:cloth\w*|sheets?|bed\w*|bath\w*|night\w*|pants|knickers|trousers|top|shirt|jumper|dress|floor|bin|"
    r"binned|laundry|machine|phone|messages?)\b",
    re.I,
)


def first_aid(analysis: Analysis, span: Span) -> bool:
    """Whether what was washed is a wound, and nothing else: that is right (P13)."""
    reach = _reach(analysis, span)
    text = analysis.text
    return bool(_FIRST_AID.search(text, *reach)) and not _KEPT_THINGS.search(text, *reach)


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


_LENGTH = regex(
    r"\b(?:\d+|one|two|three|four|five|ten|fifteen|twenty|a few|half a|a|an)[- ](?:\w+ "
    r")?(?:seconds?|secs?|"
    r"minutes?|mins?|hours?)\b|\bfrom \d{1,2}[:.]?\d\d\b|\b(?:until|to|till) \d{1,2}[:.]?\d\d\b",
    re.I,
)
_DESCRIBED = regex(
    r"\b\d+(?:\.\d+)? ?(?:x ?\d+(?:\.\d+)? ?)?(?:cm|mm|inch(?:es)?|p\b|pence)|\bsize of\b|\babout "
    r"an inch|"
    r"\b(?:red|purple|blue|yellow|green|brown|black|pink|dark|grey|bluish|yellowish|reddish)\b|"
    r"\bbody ?(?:map|chart)\b|\b(?:oval|round|circular|linear|straight)\b|\b(?:measur|"
    r"photograph)\w+",
    re.I,
)


def restraint_told(analysis: Analysis, span: Span) -> bool:
    """Whether the sentences about it say who acted and for how long."""
    start, end = _reach(analysis, span, before=2, after=2)
    named = _ACTS.search(analysis.text, start, end) or _NAMED_HOLDER.search(
        analysis.text, start, end
    )
    return bool(named and _LENGTH.search(analysis.text, start, end))


_NAMED_HOLDER = regex(r"\bby (?:me\b|myself\b|(?:Mr|Mrs|Ms|Miss|PC)?\.? ?[A-Z][a-z]+)")


def injury_told(analysis: Analysis, span: Span) -> bool:
    """Whether the sentences about it give a size, a colour, a shape, or a body map anywhere."""
    start, end = _reach(analysis, span, before=2, after=2)
    if _DESCRIBED.search(analysis.text, start, end):
        return True
    return bool(re.search(r"\bbody ?(?:map|chart)", analysis.text, re.I))


def _reach(analysis: Analysis, span: Span, *, before: int = 0, after: int = 0) -> tuple[int, int]:
    """Return the sentence of a span with some of its neighbours."""
    at = max(0, analysis.sentence_at(span.start))
    sentences = analysis.sentences
    return (
        sentences[max(0, at - before)].start,
        sentences[min(len(sentences) - 1, at + after)].end,
    )


EXEMPTIONS: dict[str, Callable[[Analysis, Span], bool]] = {
    "first-aid": first_aid,
    "promise-refused": promise_refused,
    "told-to-somebody": told_to_somebody,
    "passed-on": passed_on,
    "actor-named": actor_named,
    "reason-given": reason_given,
    "restraint-told": restraint_told,
    "injury-told": injury_told,
}
