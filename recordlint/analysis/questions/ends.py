"""Where the words that were put end, and how they fall into single questions."""

import re
from collections.abc import Iterator

from recordlint.analysis.questions.verbs import S
from recordlint.analysis.text import regex
from recordlint.analysis.text import words as bag

_DOES = (
    rf"(?:said|sed|says|say|replied|answered|nodded|nods|shook|shrugged|goes|looked|laughed|cried|"
    rf"told|did{S}?n['’o]?t|didnt|pointed|started|began|turned|whispered|went|agreed|thought|"
    rf"mumbled|stopped|stared|smiled|signed|burst|ran|pulled|put|picked|did{S}(?:it|so|not)|"
    rf"never{S}answered|gave|ate|took|wouldn['’]?t|kept|chose|arrived|confirmed|denied|disclosed|"
    rf"admitted|had{S}none|hid|covered|walked|got{S}up|held|moved|was{S}quiet|reached|touched|"
    rf"tapped|refused|hesitated|froze)\b"
)
_ANSWERS = (
    rf"(?:he|she|they|it|mum|dad|mummy|daddy|nan|(?-i:(?!I\b)[A-Z][\w'’]*)(?:{S}(?-i:[A-Z]"
    rf"[\w'’]*))?){S}(?:(?:just|only|then|again){S})?{_DOES}"
)
"""Somebody answers, or does something instead."""
_STOPS = regex(
    "|".join(
        (
            rf"[.;?!](?=\s|$)|{S}[-–—]{S}|[\"“”]|:{S}|{S}=+>?{S}|\||,{S}asked{S}",
            rf",?{S}(?:and|but|so|then|to{S}which)?,?{S}?(?:then{S})?{_ANSWERS}",
            rf",{S}(?:and{S}|but{S})?(?:(?:he|she|they)(?!['’])|naw|no{S}(?:reply|response|answer)|silence|"
            rf"yes|no|nothing|nodded)\b(?!\?|{S}(?:was|had|is|has|did|does|were)\b)",
            rf",?{S}(?:and|but|then|so){S}(?:then{S})?(?:i|we|asked|said|told)\b(?={S}[a-z]+)",
            rf"{S}i{S}(?:then{S})?(?:said|asked|went|told)\b",
            rf",?{S}(?:and|so|then){S}(?:he|she|they){S}(?!need|want|like|us)[a-z]{{3,}}ed\b",
        )
    ),
    re.I,
)
_LINKS = bag(
    "if whether wether when that because cos as since while where what who which how why after "
    "before until till than and or but the a with was is did does had has said asked unless "
    "once as so than whatever everything"
)
"""After these, somebody doing something is part of what was put: `whether he pulled her`."""
_CUTS = regex(
    rf"(?:,|,?{S}(?:and|or|then)|[-–—]){S}+(?:then{S})?(?=(?:had|was|did|is|has|does|were|do|are|"
    rf"who|what|how|when|where|why|whether|if|could|would|can|have(?={S}(?:you|he|she|they)\b))\b"
    rf"{S}+\w+{S}+\w+)|[?.!]+{S}+",
    re.I,
)
_TURNS_TO_A_QUESTION = regex(
    rf"(?:,?{S}(?:and|but)|,){S}+(?:then{S}+)?(?=(?:did|has|have|had|was|were|is|are|does|do)(?:n['’]?t)?{S}+"
    rf"(?:he|she|they|it|you|u|your|mum|dad|somebody|someone|(?-i:[A-Z]\w+))\b{S}+\w+|"
    rf"why{S}(?:did|didn['’]?t|had|hadn['’]?t|on{S}earth)\b)",
    re.I,
)
"""`I said it was all right but why did you not …`: the question within what was told."""


def ending(shade: str, start: int, limit: int) -> int:
    """Return where the words put end: at a stop, or where somebody answers."""
    at = start
    while stop := _STOPS.search(shade, at, limit):
        before = re.findall(r"[\w'’]+", shade[start : stop.start()].lower())
        answers = stop[0].strip(" ,")[:1].isalpha()
        linked = answers and (not before or before[-1] in _LINKS)
        if stop.start() >= start + 3 and not linked:
            return stop.start() + (1 if stop[0][0] in "?!" else 0)
        at = stop.start() + max(1, len(stop[0]) - len(stop[0].lstrip()) + 1)
    return limit


def pieces(text: str, start: int, end: int, *, quoted: bool) -> Iterator[tuple[int, int]]:
    """Yield the single sentences or questions of what was put, without the marks around them."""
    at = start
    for cut in _CUTS.finditer(text, start, end):
        closes = cut[0][0] in "?.!"
        if cut.start() > at and (closes or not quoted):
            yield from trimmed(text, at, cut.end() if closes else cut.start())
            at = cut.end()
    yield from trimmed(text, at, end)


def trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch without the blanks and marks at its ends, unless nothing is left."""
    said = text[start:end]
    left = start + len(said) - len(said.lstrip(" \t,;:–—-"))
    right = start + len(said.rstrip(" \t\r\n,;:–—-"))
    if right > left:
        yield left, right


def turn(shade: str, start: int, end: int) -> re.Match[str] | None:
    """Return where what was told turns to a question; None where it does not."""
    return _TURNS_TO_A_QUESTION.search(shade, start + 3, end)
