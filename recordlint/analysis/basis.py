"""What was observed near a view or a feeling: the basis that K71 asks for.

"She was upset: she cried for ten minutes" rests on something seen; "She seemed upset" on nothing
that a reader can weigh. A sign counts in the same sentence and in the one before or after it, on
the same line or on a line that touches it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from recordlint.analysis.sentences import Sentence
from recordlint.data import words

_BECAUSE = re.compile(
    r"\b(?:because|cos|coz|cause|'cause|since|given|judging (?:by|from)|going (?:by|on)|based on|"
    r"base this on|on the (?:basis|strength|grounds)|in that|due to|owing to|as (?:he|she|they|it|the|his|her|"
    r"their|there|i|we|[a-z]+ (?:was|were|had|is|has|did|sat|kept))|from the way|"
    r"the way (?:he|she|they)|from (?:his|her|their) (?:face|voice|hands|eyes|body|tone|expression)|"
    r"by (?:his|her|their) (?:face|voice|hands|eyes|body|tone|expression)|my reasons?|the reasons?|"
    r"on that|from this|from that|for the reasons|as above|see (?:above|entry|\d)|on the (?:odour|speech|figures))\b"
)
_AFTER_COLON = re.compile(r"(?<=[a-z\"'’”)]):\s+\S|;\s+(?:he|she|they|his|her|their|the|until|when|each)\b|\s[-–—]\s+\w")
_REASON_NEXT = re.compile(
    r"(?:my )?(?:basis|reasons?)\b|i say (?:this|that|so) because|(?:this|that) is (?:because|based|the \w+ time)|"
    r"i base (?:this|that)|on what\b|evidence:"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What one sentence offers: signs of how a person is, and words that give a reason.

    `signs` are offsets of the text, in reading order.
    """

    signs: tuple[tuple[int, int], ...]
    reason: bool


@cache
def _signs() -> re.Pattern[str]:
    """Return one pattern for all the signs; the longest come first."""
    terms = sorted(words("signs"), key=lambda term: (-len(term), term))
    bodies = [
        re.escape(term.removesuffix("*")).replace(r"\ ", r"\s").replace("'", "['’]?")
        + (r"\w*" if term.endswith("*") else "")
        for term in terms
    ]
    return re.compile(rf"(?<![\w'’])(?:{'|'.join(bodies)})(?![\w])")


def signs(low: str, sents: Sequence[Sentence]) -> tuple[Basis, ...]:
    """Return what each sentence of the lower-cased shadow text offers as a basis, one a sentence."""
    found = []
    for sent in sents:
        seen = tuple(m.span() for m in _signs().finditer(low, sent.start, sent.end))
        found.append(
            Basis(signs=seen, reason=bool(_BECAUSE.search(low, sent.start, sent.end)))
        )
    return tuple(found)


def supported(
    layer: Sequence[Basis], sents: Sequence[Sentence], low: str, index: int, start: int, end: int
) -> bool:
    """Whether a sign lies near the words: in their sentence, outside them, or in a neighbouring one."""
    if any(right <= start or left >= end for left, right in layer[index].signs):
        return True
    return any(layer[near].signs for near in neighbours(sents, index))


def reasoned(layer: Sequence[Basis], sents: Sequence[Sentence], low: str, index: int, at: int) -> bool:
    """Whether the view that begins at `at` is given with its reason: `because`, a colon, `going by`."""
    sent = sents[index]
    if layer[index].reason or _AFTER_COLON.search(low, at, sent.end):
        return True
    following = index + 1
    return following < len(sents) and bool(_REASON_NEXT.match(low, sents[following].start))


def neighbours(sents: Sequence[Sentence], index: int) -> tuple[int, ...]:
    """Return the sentences before and after, where no blank line lies between."""
    near = []
    for other in (index - 1, index + 1):
        if 0 <= other < len(sents) and abs(sents[other].line - sents[index].line) <= 1:
            near.append(other)
    return tuple(near)
