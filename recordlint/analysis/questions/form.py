"""Questions whose form gives the answer: those with a tag, and those that offer a choice of two."""

import re

from recordlint.analysis.question import Put
from recordlint.analysis.questions.content import AUX, Content
from recordlint.analysis.text import regex

_CALLED = (
    r"(?:,?\s(?:then|love|darling|sweetheart|big boy|big girl|pet|mate|hun|dear|duck|my love)|"
    r",\s(?:mr |mrs |miss )?[a-z]+)?"
)
_BARE_TAG = r"(?:right|yeah|yes|eh|no|correct|yeh|huh|aye)"
_TAG = regex(
    r"(?:,|–|-|^|(?<=\w))\s*(?:(?:did|does|do|has|have|had|was|were|is|are|would|will|could|can)"
    r"(?:n't|nt)?\s(?:he|she|it|they|you|that|this|there|we)(?:\snot)?|innit|is that right|"
    r"isn't that right|am i right|isn't that so|is that so|don't you think|wouldn't you say|"
    r"a(?:in't|y|int) (?:he|she|it|they|you)|in't (?:he|she|it)|en't (?:he|she|it)|"
    rf"(?:did|is|was|has) (?:he|she|it) no|isny it|abi|(?P<bare>{_BARE_TAG})){_CALLED}\s*[?.!]*$"
)
_TAG_WITHIN = regex(
    r"\b(?:don't|didn't|isn't|wasn't|aren't|haven't|hasn't) (?:you|he|she|they|it),|"
    r", (?:are|is|did|do|does|was|were|has|have) (?:you|he|she|they|it),"
)
_NEGATIVE = regex(
    r"(?:didn'?t|wasn'?t|hasn'?t|isn'?t|hadn'?t|weren'?t|aren'?t|doesn'?t|haven'?t)\s\w+"
)
_SURELY = regex(r"(?:you|he|she|they)(?:'ll| will) have .*\bthen[?.]?$")
_SO_HE = regex(
    r"(?:so|and so|then|but|and)\b,? (?P<who>it was|he|she|they|that was|your \w+|[a-z]+)\b"
)


def has_tag(put: Content) -> bool:
    """Whether it is a statement with a tag, or a negative question."""
    low = put.body.rstrip()
    if put.question.put in (Put.INVITED, Put.ABOUT) or put.is_open:
        return False
    if _SURELY.match(low) or (put.direct and _TAG_WITHIN.search(low)):
        return True
    match = _TAG.search(low)
    if match and len(low[: match.start()].split()) >= 2:
        if put.is_yes_no or (match["bare"] and not (put.people or put.brings_an_act)):
            return False
        return not _is_small_talk(put)
    if _NEGATIVE.match(low):
        return not _is_small_talk(put)
    so = _SO_HE.match(put.low)
    return bool(
        so and put.direct and low.endswith("?") and not put.is_yes_no and put.names_something
    )


def _is_small_talk(put: Content) -> bool:
    weighty = put.names_something or re.match(r"(?:he|she|they)\b", put.body)
    felt = re.search(
        r"\b(?:hurt|scared|frightened|afraid|not (?:very )?(?:nice|right|fair))\b", put.low
    )
    return not weighty and not felt and put.is_about("small-talk")


_OR = regex(rf"\b(?:{AUX}|who|where|which|how|whose|what|you)\b[^?]{{1,160}}?\bor\b[^?]{{2,}}")
_OR_AFTER = regex(r"(?:who|which|whose)\b.*\bor\b|.*(?:,|\b(?:was|is) (?:it|he|she)\b)[^,]*\bor\b")
_NO_CHOICE = regex(
    r"\bor (?:not|no|so|else|anything|is there|was there|something|anywhere|anybody|"
    r"someone else|would|shall|do you|should|needed)\b|"
    r"\b(?:picking|collecting|coming|visiting|fetching|going|taking|ringing|calling)\b"
)
_DETAIL = regex(
    r"\b(?:once or|on top|inside or|hand or|belt|clothes on|sorry or|mean to|or just|or only|"
    r"yes or no|no or yes|yours or|or not\b.{1,})"
)


_WISH = regex(
    r"(?:(?:if|whether|did|do|does) (?:he|she|they|you) (?:want|wanted|prefer|need)|"
    r"would (?:he|she|they|you) (?:like|rather|prefer))\b"
)


def is_choice(put: Content) -> bool:
    """Whether the person is made to choose between two accounts."""
    kind = put.question.put
    if put.goes_on_to_another and put.is_yes_no and not _WISH.match(put.body):
        fair = put.is_about("put-offers") or put.is_about("put-welfare")
        return not put.is_own_words and (not fair or put.brings_an_act)
    asked = put.is_yes_no or put.is_open or "?" in put.low or "was it" in put.low
    if kind is Put.ABOUT or not asked or not _OR.search(put.low) or put.is_own_words:
        return False
    wish = _WISH.match(put.body) and not (put.new_people or put.brings_an_act)
    if _DETAIL.search(put.low) and not wish:
        return True
    if _NO_CHOICE.search(put.low) and not (put.new_people or put.brings_an_act):
        return False
    if put.is_open and not _OR_AFTER.search(put.body):
        return False
    fair = put.is_about("put-offers") or put.is_about("put-welfare")
    return not fair or put.brings_an_act
