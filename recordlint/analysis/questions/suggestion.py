"""Whether what was put brings in an act, a person or an answer that nobody had mentioned.

A yes-or-no question does so unless it is an offer, a request, or asks after somebody.
"""

import re

from recordlint.analysis.question import Put
from recordlint.analysis.questions.content import Content
from recordlint.analysis.questions.heard import plain
from recordlint.analysis.questions.people import kin, staff
from recordlint.analysis.text import regex
from recordlint.analysis.text import words as bag
from recordlint.data import words


def suggests(put: Content) -> bool:
    """Whether an act, a person or an answer is brought in that nobody had mentioned."""
    kind = put.question.put
    if put.is_own_words:
        return False
    if kind is Put.CHECKED:
        proposes = _PROPOSES.match(put.low)
        return not proposes and (put.lead.startswith("put it to") or not _is_fair(put))
    if kind is Put.ABOUT:
        return bool(put.new_acts and put.people)
    if put.is_open:
        adds = _ADDS_A_DETAIL.match(put.body)
        if adds and not (put.is_about("put-offers") or put.is_about("put-welfare")):
            return plain(adds["last"]) not in put.heard
        return bool(put.new_people) and bool(_GUESSES.search(put.low))
    if put.is_yes_no:
        return not _is_fair(put)
    return _is_half_asked(put) or _is_suggestive_statement(put)


_GUESSES = regex(
    r"\b(?:is|was) (?:it|that) (?:my |your |the )?\w+|"
    r"(?:^|, )who (?!are)\b.*, (?:your |the |it )?[\w']+\?$"
)
_ADDS_A_DETAIL = regex(
    r"(?:who|what|which|where|how|when)\b.*, (?:with |in |on |by |at )?"
    r"(?:the|a|an|his|her|their|your) "
    r"(?P<last>[\w']+)\?$"
)
"""An open question that goes on to an answer: `who got you it, your boyfriend?`."""
_ALL_RIGHT = regex(r"\b(?:ok|okay|all ?right|alright|fine)\b")
_PROPOSES = regex(r"(?:that )?(?:we|i) (?:could|might|would|can|try|go|should)\b")
_REQUEST = regex(
    r"(?:if |whether )?(?:[\w' ]{1,20}? )??(?:would|could|can|shall|may|might|will)\b(?! have\b)"
)
_UNSPECIFIC = bag("hurt upset harm frighten scare bother threaten")
_WELFARE_ACTS = bag("hurt bruise burn harm scare frighten cut bite scald scratch")
_VAGUE = regex(
    r"\b(?:hurt|upset|harm|frighten|scare|bother|threaten|nasty|unkind|happen|say|said|worr)"
)
_WHO_HE_IS = regex(r"(?:is|was) [\w'-]+ (?:the|your|a|an) (?!(?:kind|sort|type|one)\b)")
"""`Is Ray the new bloke?`, where they had spoken of Ray."""
_PRACTICAL = regex(
    r"(?:if |whether |did |has |had |is |are |was )+(?:it |the |he |she |they |you |\w+ )?"
    r"(?:be |been |had |got )?(?:coming|r[iau]ng|call(?:ed|ing)?|phoned?|visit\w*|work\w*|"
    r"liv\w+|kn[eo]w|home|collect\w*|pick\w* up|arriv\w*|driv\w+|cook\w*|available|awake|aware|"
    r"free|due|back|brought|spoken|spoke|a grown-up|anyone|any|always)\b"
)
"""Plans, whereabouts and the like."""


def _is_fair(put: Content) -> bool:
    """Whether a yes-or-no question is an offer, a request, or asks after somebody."""
    if put.whom in ("anyone", "anybody", "someone", "somebody"):
        return _is_vague(put)
    if _REQUEST.match(put.body) and not put.new_acts:
        return True
    if put.brings_an_act:
        return _is_welfare_of_the_person(put)
    if put.is_about("put-practical"):
        return True
    if _is_of_a_thing(put) or (
        put.direct and put.is_about("small-talk") and not put.names_something
    ):
        return True
    if put.whom.startswith("there") or put.whom in ("anything", "any", "everything"):
        return not put.new_people
    if put.is_about("put-offers"):
        of_another = put.whom in ("he", "she") or (
            put.whom == "it" and bool(put.new_people) and not _ALL_RIGHT.search(put.low)
        )
        return not (put.direct and of_another)
    of_kin = re.search(rf"\b(?:{kin()}|{staff()})\b", put.question.to)
    if put.whom in ("i", "we") or put.is_about("put-welfare") or of_kin:
        return True  # a relative is asked about practical matters
    if put.new_people:
        return False
    if _WHO_HE_IS.match(put.body) or (_is_of_the_person(put) and not _HAD_TO.search(put.low)):
        return True
    return bool(_PRACTICAL.match(put.body)) and not put.people


def _is_of_a_thing(put: Content) -> bool:
    """Whether it is of a thing, and of nobody: `Has the bus ever been late?`."""
    somebody = re.search(r"\b(?:he|she|they|him|them|somebody|someone|you|her)\b", put.low)
    return put.whom == "the" and not somebody and not put.names_something


def _is_vague(put: Content) -> bool:
    """Whether `has anyone hurt you` names no act of its own, and `somebody` no place."""
    if set(put.new_acts) - _UNSPECIFIC:
        return False
    placed = re.search(r"\bat (?:home|school|work|mum|dad|nan)", put.low)
    return put.whom.startswith("any") or bool(_VAGUE.search(put.low) and not placed)


def _is_of_the_person(put: Content) -> bool:
    """Whether it asks about the one it is put to: `you`, or `she` in a report."""
    if put.direct:
        return put.whom in ("you", "u", "ye", "your")
    if put.question.put is Put.LISTED or put.whom not in ("he", "she", "they"):
        return False
    if re.match(r"(?:her|mrs|miss|ms)\b", put.question.to) and put.whom == "he":
        return False
    if re.match(r"(?:him|mr)\b", put.question.to) and put.whom == "she":
        return False
    return not (put.names_something and re.search(r"\b(?:her|him)\b(?! \w+$)", put.body[8:]))


_HAD_TO = regex(
    r"\b(?:have to|had to|been \w+ing|told (?:him|her|them)|"
    r"(?:was|were|is|are) (?:he|she|they|you) \w+ing|(?:he|she|they) (?:was|were) \w+ing)\b"
)
"""What was made of the person, or what they are thought to be at."""


def _is_welfare_of_the_person(put: Content) -> bool:
    own = put.whom in ("you", "u", "ye", "he", "she", "they") and not put.people
    return own and bool(put.new_acts) and set(put.new_acts) <= _WELFARE_ACTS and not put.is_new_hint


def _is_half_asked(put: Content) -> bool:
    """Whether a scrap of a question brings something in: `Corey?`, `stands right behind you?`."""
    if not put.direct or not put.low.endswith("?") or _SAFE.search(put.low):
        return False
    if put.is_about("put-offers") or set(put.new_people) <= set(words("staff")):
        return put.brings_an_act
    return put.brings_an_act or (bool(put.new_people) and not put.is_about("put-welfare"))


_SAFE = regex(
    r"\b(?:safe|must|have to|had to|would (?:have|need) to|would be|will|can(?:not|'t)?|"
    r"could(?:n't| not)?|need(?:ed)? to|let go|stop|please|step back|do not|don't|not to|"
    r"thank\w*|i'm sorry|i am sorry|^sorry|worried|"
    r"i was|going to|i'd|i'll|should|manager|rang|referr\w+|reported)\b"
)
"""What is told for somebody's safety, or of what comes next."""
_THINKS = regex(
    r"(?:that )?(?:i|we)(?: all)? (?:already )?(?:thought|think|knew|know|guess\w*|suspect\w*|"
    r"reckon\w*|expect\w*|suppose\w*|could see|bet|believed?)\b"
)
_I_EXPECT = regex(r", i (?:expect|bet|suppose|think|guess|reckon|imagine)\b[.,]?$")
_IT_WAS = regex(r"(?:and|so) it was (?:the|your|his|her|a|with) [\w' ]{2,25}[.,?]?$")
"""What the asker adds to an account: `"And it was the wooden spoon," I said.`."""
_SEEMS = regex(
    r"\b(?:sound(?:s|ed)|look(?:s|ed)|seem(?:s|ed)) like\b|\bsurely (?:he|she|they|you|some)"
)
_SOMEBODY = regex(r"\b(?:somebody|someone)(?:'s)?\b")


def _is_suggestive_statement(put: Content) -> bool:
    """Whether a statement says what happened: `I told her it sounded like her stepdad`."""
    if _SAFE.search(put.low):
        return False
    someone = bool(put.new_people) or bool(_SOMEBODY.search(put.low))
    something = someone or put.brings_an_act
    if put.direct and _IT_WAS.match(put.low):
        return plain(put.low.rstrip(" .,?!").split()[-1]) not in put.heard
    if _THINKS.match(put.low) or (put.direct and _I_EXPECT.search(put.low)):
        he_did = re.search(
            r"\b(?:he|she|they) (?:was|did|had)\b|\byou've been\b|"
            r"\bit(?:'s| was| is) (?:him|her|them)\b",
            put.low,
        )
        return something or bool(put.direct and he_did)
    if _SEEMS.search(put.low) or put.lead.startswith("signed"):
        return something
    if not put.direct and put.question.to not in ("her", "him", "them", ""):
        # information for a relative: "told Mrs Lowe that the lady in room 4 had pushed him"
        return False
    if someone and put.brings_an_act:
        return bool(re.search(r"\b(?:you|u|your|her|him|he|she|they|hurt)\b", put.low))
    begins = re.match(r"(?:so|but|and|that's|thats|he's|she's|they)\b", put.low)
    return bool(put.direct and begins) and put.brings_an_act
