"""Quotations that nobody is said to speak: whether the writer puts them to the person.

`She held her plait. "Does Mr Orme grab you by it?" "Yes."` A question to "you", with an answer
after it, is the writer's, unless the sentences around it show that somebody else speaks.
"""

import re
from typing import TYPE_CHECKING

from recordlint.analysis.questions.people import NAME, kin
from recordlint.analysis.questions.verbs import QUESTION
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex

if TYPE_CHECKING:
    from recordlint.analysis import Analysis

_TO_YOU = regex(r"\b(?:you|your|yours|ye|yer|yow|youse|u|ya)\b|\byou['’]")
_OF_ONESELF = regex(
    r"\b(?:my|mine)\b|(?<!tell )(?<!show )(?<!with )(?<!told )(?<!trust )\bme\b|"
    r"\bi\b(?!['’](?:ve heard|m told|m sure)| (?:know|knew|think|thought|heard|bet|hear|guess|"
    r"reckon|suppose|can see))"
)
"""What the person would say of themselves: `"Did you ring my mum?"`."""
_MORE = regex(r"\b(?:come on|answer the|there['’]s more|a bit more|yes or no)\b")
_SPEAKS = regex(
    r"\b(?:said|says|told|asked|asks|asking|whispered|mouthed|typed|shouted|goes|went|replied|"
    r"signed|wrote)\b\W*$"
)
_I_ASKED = regex(
    r"\b(?:i|we)\b(?:[^.\"“]{0,30}\b)?(?:asked|knelt|sat|crouched|said(?= to|, w)|put it to|"
    r"started|began|tried|opened|took|went)\b|^asked\b"
)
_ANSWER = regex(
    r"[\"“‘']|(?:he|she|they|it|pt|px|su|yp|no|nothing|silence|yes|yeah|nod|nodded|nods|shook|"
    r"shrugged|shrug|then (?:he|she|they)|all i got|you could|tears|long pause|pause|"
    rf"his|her|the (?:boy|girl|child|lad|young))\b|(?-i:{NAME})[^\S\r\n](?:\w+ed|said|shook|"
    r"says|told|went|did|just|looked|got|put|ran|hid|only)\b",
    re.I,
)
"""What an answer begins with; `I said I had` answers the person."""
_COMES_UP = regex(
    r"\b(?:turned|leaned|leant|shouted|called|marched|bent|went up|came up|came over|ran up|knelt|"
    r"whisper\w+|crouched|walked over|stood over|talking|chatting|arguing|rowing|texting)\b"
)
_OUTSIDER = regex(
    r"\b(?:pc|dc|police|officer|solicitor|doctor|dr|gp|consultant|interviewer|inspector|judge)\b"
)


def is_put_to_the_person(
    note: "Analysis", index: int, sent: Sentence, quote: Quotation, *, asked: bool
) -> bool:
    """Whether a quotation that no verb of speech belongs to is a question of the writer's.

    `asked` tells that a colleague has just asked something.
    """
    words = note.lower[quote.inner_start : quote.inner_end]
    if "?" not in words and not _MORE.search(words):
        return False
    if _OF_ONESELF.search(words):
        return False
    before = _sentence_before(note, index, sent, quote)
    asked = asked or bool(_I_ASKED.search(before))
    if _SPEAKS.search(before) or (not asked and _is_anothers_turn(before)):
        return False
    after = note.text[quote.end : quote.end + 40].lstrip(" \t.,–—-")
    if not _ANSWER.match(after):
        return asked and bool(_TO_YOU.search(words))
    to_you = _TO_YOU.search(words) or _MORE.search(words)
    return bool(to_you) or asked or _answers_in_turn(note, quote)


def follows_a_quotation(note: "Analysis", quote: Quotation) -> bool:
    """Whether nothing stands between this and the quotation before it: two people speak."""
    before = [other for other in note.quotations if other.end <= quote.start]
    return bool(before) and not note.text[before[-1].end : quote.start].strip()


def _sentence_before(note: "Analysis", index: int, sent: Sentence, quote: Quotation) -> str:
    """Return, in lower case, what stands before a quotation in its sentence, or the one before."""
    inside = note.low_shade[sent.start : quote.start].strip()
    if inside or not index:
        return inside
    earlier = note.sentences[index - 1]
    if note.text[earlier.end : sent.start].count("\n") > 1:
        return ""
    return note.low_shade[earlier.start : earlier.end].strip()


def _is_anothers_turn(before: str) -> bool:
    """Whether the sentence before shows another speaker: `Mum knelt down. "Did she hit you?"`."""
    if re.match(rf"(?:(?:his|her|their|the|\w+['’]s) )?(?:{kin()})\b(?!['’]s)", before):
        return True
    comes = _COMES_UP.search(before) or _OUTSIDER.search(before)
    return bool(comes) and not re.search(r"\b(?:i|we|me|us)\b", before)


def _answers_in_turn(note: "Analysis", quote: Quotation) -> bool:
    """Whether a quotation stands on each side, and this one asks: `"Yes." "On Monday?" "Yes."`."""
    words = note.text[quote.inner_start : quote.inner_end].strip()
    after = next((other for other in note.quotations if other.start >= quote.end), None)
    answered = after is not None and not note.text[quote.end : after.start].strip()
    asks = words.endswith("?") or bool(QUESTION.match(words))
    return asks and answered and follows_a_quotation(note, quote)
