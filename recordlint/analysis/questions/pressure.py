"""Doubts, warnings and bargains, and questions that are put again."""

import re

from recordlint.analysis.question import Put
from recordlint.analysis.questions.content import Content
from recordlint.analysis.text import regex

_SURE = regex(
    r"\b(?:are|was|were|is|if|whether|quite|really|you're|you|u) (?:\w+ )?(?:(?:quite|really|"
    r"absolutely|totally) )?(?:sure|certain|positive)\b|^sure\?|^what, (?:all|really)\b"
)
_SURE_OF_COMFORT = regex(r"\b(?:go home|eat|finished|well enough|manage|warm enough)\b")
_TOLD_US = regex(r"(?!you)[a-z' ]{2,25}\b(?:told|tells|says|reckons|said to) (?:me|us)\b")


def is_challenge(put: Content) -> bool:
    """Whether the account is doubted, warned against, rewarded or bargained for."""
    if _SURE.search(put.low):
        comfort = put.is_about("put-offers") or put.is_about("put-welfare")
        return not comfort and not _SURE_OF_COMFORT.search(put.low)
    if put.direct and put.new_people and _TOLD_US.match(put.low):
        return True
    return _is_bargain(put)


_TELLS = (
    r"(?:tell|tells|told|telling|telt|say|said|speak|talk|talked|name|names|truth|whole story|"
    r"(?:whole|full|real|proper) story|"
    r"off (?:her|his|your|their) chest|g[ai]ve (?:me |us |up )+(?:the |a )?name|"
    r"the rest|answer|own up|come clean|put it (?:all )?(?:on paper|down)|write it|wrote|show "
    r"us|bottom of|gave (?:us|me)|give (?:us|me)|straight w(?:ith)? me|i kn[eo]w\b|honest)"
)
_ONCE_TOLD = regex(
    r"\b(?:if|once|until|till|til|unless|when|as soon as|after|before)\b[^.;]{0,40}?"
    rf"\b{_TELLS}\b|"
    r"\b(?:tell|say)\b[^.;]{0,30}\b(?:before (?:i|we|you|he|she|they)|and (?:nobody|no one|i|we|"
    r"you|they)(?:'ll| will| won't| can))\b|\bby (?:telling|saying)\b"
)
_GIVEN = regex(
    r"\b(?:could|can|would|will|'ll|wasn't|wouldn't|won't|couldn't|can't|cannot|not|nobody|no|get|"
    r"getting|have|sticker|treat|going|go|stay|run|until|till|unless|feel|better|"
    r"easier|lighter|see about|sort|leaving|less|sooner)\b"
)
_FREELY = regex(
    r"\b(?:if (?:he|she|they|you) (?:wanted|want|wished|liked|like|needed)|when (?:he|she|they|"
    r"you) (?:was|were|are|felt|feel) ready|whenever|up to (?:him|her|them|you)|(?:did not|didn't|"
    r"don't|do not) have to|unsafe|safe|i would have to|pass (?:it|this) on|"
    r"(?:did not|didn't|don't|doesn't|do not) want|"
    r"keep (?:it|this) to myself|any time|anytime|anything|would like|'d like)\b"
)


def _is_bargain(put: Content) -> bool:
    kind = put.question.put
    if kind not in (Put.TOLD, Put.ASKED) or (put.is_yes_no and not put.low.startswith("if")):
        return False
    if kind is Put.ASKED and re.match(r"(?:if|whether) (?:i|we)\b", put.low):
        return False
    to_whom = re.search(r"\b(?:he|she|they|you|we|u|ur|her|him|ye|yer)\b", put.low)
    bargained = to_whom and _ONCE_TOLD.search(put.low) and _GIVEN.search(put.low)
    return bool(bargained) and not _FREELY.search(put.low)


_MUST_TELL = regex(
    r"\b(?:she|he|they|you)(?:'d|'ve|'s| had| have| has)? (?:got|had|have|need|needs|needed|must)"
    r"(?: to)? (?:to )?(?:tell|say|speak)\b"
)
_NEED_NOT = regex(
    r"\b(?:not|n't|never|police|doctor|gp)\b.{0,12}\b(?:have|need|had|got)\b|\b(?:did not|didn't|"
    r"don't|do not)\b"
)
_AGAIN = regex(
    r"\b(?:again|once more|a (?:second|third) time|twice|repeatedly|kept asking|keep asking|"
    r"several times|over and over)\b"
)
_AGAIN_AT_END = regex(
    r"\b(?:again|once more|a second time|another time|(?:wan|one) (?:mair|more) time|repeatedly|"
    r"several times)[?.]?$"
)
_ORDER = regex(r"\b(?:put|stop|calm|sit|move|come|leave|take|get|let|hand|go|wash|dress)\b")


def is_pressed(put: Content) -> bool:
    """Whether it is put again after an answer."""
    if put.question.put is Put.TOLD:
        return bool(_MUST_TELL.search(put.low)) and not _NEED_NOT.search(put.low)
    again = _AGAIN.search(put.lead) or (_AGAIN_AT_END.search(put.low) and not put.is_own_words)
    offer = put.is_about("put-offers") or put.is_about("put-welfare")
    return bool(again) and not offer and not _ORDER.search(put.low[:20])
