"""What was observed near a view or a feeling: the basis that K71 asks for.

"She was upset: she cried for ten minutes" rests on something seen; "She seemed upset" on nothing
that a reader can weigh. A sign counts in the same sentence, and in the one before or after it where
the two belong together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex
from recordlint.data import words

_SHOWS = r"(?:his|her|their) (?:face|voice|hands|eyes|body|tone|expression)"
_BECAUSE = regex(
    r"\b(?:because|cos|coz|cause|since|given|judging (?:by|from)|going (?:by|on)|"
    r"based on|base this on|on the (?:basis|strength|grounds|odour|speech|figures)|in that|"
    r"due to|owing to|"
    r"as (?:he|she|they|it|the|his|her|their|there|i|we|"
    r"[a-z]+ (?:was|were|had|is|has|did|sat|kept))|"
    rf"from the way|the way (?:he|she|they)|(?:from|by) {_SHOWS}|(?:my|the) reasons?|"
    r"(?:on|from) (?:this|that),? (?:i|we)\b|for the reasons|as above|see (?:above|entry|\d))\b"
)
_AFTER_COLON = regex(
    r"(?<=[a-z\"'’”)]):\s+\S|;\s+(?:he|she|they|his|her|their|the|until|when|each)\b|\s[-–—]\s+\w"
)
_ACTED = regex(
    r"\b[a-z]+ (?:\w+ly )?(?:moved|turned|sat|stood|lay|ate|drank|kept|held|pulled|closed|opened|"
    r"locked|walked|stayed|wrapped|drew|dropped|stopped|put|knocked|climbed|crawled|leant|leaned|"
    r"moves|turns|sits|stands|keeps|holds|pulls|walks|stays|puts|refused|pointed|watched|woke|"
    r"did not|didn['’]?t|would not|wouldn['’]?t)\b"
)
_REASON_NEXT = regex(
    r"(?:my )?(?:basis|reasons?)\b|i say (?:this|that|so) because|i base (?:this|that)|on what\b|"
    r"(?:this|that) is (?:because|based|the \w+ time)|evidence:"
)
_HENCE = regex(r"\bso\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What one sentence offers: signs of how a person is, acts, and words that give a reason.

    `signs` and `colons` (a colon or dash with words after it) are offsets of the text, in reading
    order; `near` are the indices of the sentences before and after that belong with this one.
    """

    signs: tuple[tuple[int, int], ...]
    colons: tuple[int, ...]
    acts: bool
    reason: bool
    near: tuple[int, ...]


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


def bases(low: str, sents: Sequence[Sentence], lines: Sequence[Line]) -> tuple[Basis, ...]:
    """Return what each sentence of the lower-cased shadow text offers, one a sentence."""
    return tuple(
        Basis(
            signs=tuple(m.span() for m in _signs().finditer(low, sent.start, sent.end)),
            colons=tuple(m.start() for m in _AFTER_COLON.finditer(low, sent.start, sent.end)),
            acts=bool(_ACTED.search(low, sent.start, sent.end)),
            reason=bool(_BECAUSE.search(low, sent.start, sent.end)),
            near=tuple(n for n in (index - 1, index + 1) if _belong(sents, lines, index, n)),
        )
        for index, sent in enumerate(sents)
    )


def supported(layer: Sequence[Basis], index: int, start: int, end: int) -> bool:
    """Whether a sign lies near the words: in their sentence, outside them, or in a neighbour."""
    here = layer[index]
    if any(right <= start or left >= end for left, right in here.signs):
        return True
    # what stands after a colon is what was seen: "She is terrified: she has moved her bed"
    if any(colon >= end for colon in here.colons):
        return True
    return any(layer[near].signs for near in here.near)


def reasoned(
    layer: Sequence[Basis], sents: Sequence[Sentence], low: str, index: int, at: int
) -> bool:
    """Whether the view that begins at `at` is given with its reason: `because`, a colon."""
    sent = sents[index]
    if layer[index].reason or any(colon >= at for colon in layer[index].colons):
        return True
    if _HENCE.search(low, sent.start, at):
        return True  # "She ate four and asked for more, so I would say she was hungry"
    return any(
        sents[near].line == sent.line
        and (layer[near].acts or (near > index and _REASON_NEXT.match(low, sents[near].start)))
        for near in layer[index].near
    )


def _belong(sents: Sequence[Sentence], lines: Sequence[Line], index: int, other: int) -> bool:
    """Whether two sentences stand in one line, or in two lines of prose with nothing between.

    Each line of a log or a list is a note of its own.
    """
    if not 0 <= other < len(sents):
        return False
    one, two = sents[index].line, sents[other].line
    prose = all(lines[n].layout is Layout.PROSE for n in (one, two))
    return one == two or (prose and abs(one - two) == 1)
