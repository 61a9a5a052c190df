"""Open questions that are none: they presume an act, ask for reasons, or hide a closed one."""

import re

from recordlint.analysis.question import Put
from recordlint.analysis.questions.content import Content
from recordlint.analysis.questions.people import kin, staff
from recordlint.analysis.text import regex

_BEGINS_OPENLY = regex(
    r"what (?:happened|do you mean)|how (?:he|she|it|they) |how did (?:you|he|she|they|it|this|"
    r"that|the) (?!\w+ (?:you|her|him)\b)|what (?:you|he|she|it) wanted"
)
_WHAT_IS_MEANT = regex(
    r"what\b[^?]{0,40}\bmean(?:s|t|ing)?\b|what (?:is|was|'s|a)\b(?!.*\b(?:to|for) you\b)"
)
_BACK_TO_THEIRS = regex(
    # what happens when she does that: the act is the one that they spoke of
    r"what (?:happens|happened|goes on|do you do|is it like)\b[^?]{0,12}\bwhen (?:he|she|they|it|"
    r"that|this)"
    r"(?: (?:does|did|do|is|was|happens|happened))? ?(?:that|this|it|so|like that)?\W*$|"
    r"in what way\b"
)
_HOW_MUCH = regex(
    r"\bhow (?:many (?:times|hours|nights|days|weeks)|often|long|hard|much)\b|\bwhen did "
    r"(?:he|she|they|it|this) (?:first|start|last)\b|\b(?:who|what) else\b|\bwhich of them\b|"
    r"\bwhich hand\b"
)
_GOES_ON = regex(
    r"\b(?:going on|been doing|leave|left|leaves|had off|done it|do it|happening|having to|"
    r"sending|locked|shut in|tied)\b"
)
_DONE_FOR = regex(
    r"\b(?:did|done|doing|does|promised|said to|told you|say)\b.{0,30}\b(?:to|for|with)\b.{0,12}"
    r"\b(?:you|him|her|it|them)\b"
)
_SHOWS = regex(r"(?:show|point|draw|act|demonstrate|put|circle|mark|tick|press|look|pick|choose)\b")
_THE_ONE = regex(r"\b(?:the one who|where else|(?:who|which one) (?:did|hurt|hit))\b")


def presumes(put: Content) -> bool:
    """Whether an act is taken as given that nobody had spoken of."""
    kind, low = put.question.put, put.body
    if kind is Put.INVITED:
        return bool(_SHOWS.match(low)) and (put.brings_an_act or bool(_THE_ONE.search(low)))
    if (kind is Put.TOLD and not put.direct) or not put.is_open or put.is_own_words:
        return False
    if re.match(r"tell|show|describe|explain|why", low):
        return False
    if _BACK_TO_THEIRS.match(low):
        return False
    if _WHAT_IS_MEANT.match(low) or (_BEGINS_OPENLY.match(low) and not put.new_acts):
        return False
    if put.new_acts:
        return True
    if put.is_new_hint:
        return bool(put.new_people) or not (put.people and re.match(r"when|where", low))
    if _HOW_MUCH.search(low) and _GOES_ON.search(low):
        return "going on" not in low or "go" not in put.heard or bool(put.new_people)
    return bool(put.new_people and _DONE_FOR.search(low))


_WHY = regex(
    r"(?:why|how come|what (?:made|possessed) (?:you|u|him|her|them)\b|what (?:did|was|were|have) "
    r"(?:you|he|she|they)\b.{1,60}\bfor\b(?=,|\?|$)|for what (?:do|did|are|were) you\b|what "
    r"(?:were|was) (?:you|she|he) (?:thinking|doing|wearing)\b)\s*(?P<rest>.*)",
    re.S,
)
_WHY_OF_FEELING = regex(
    r"\b(?:cry|crying|cried|bed|pudding|lunch|dinner|breakfast|class|lesson|upset|sad|worried|tired|cross|shaking|smiling|laughing|like|happy|"
    r"think|feel|felt|feeling|scared|say that|ask|sleep|awake|limping|want|wanted|eat|eating|eaten|"
    r"late|hot|cold|uniform|coat|jumper|kit|shoes|socks|wet|dry|pe|bag|dressed|glasses|in bed|"
    r"here today|came in|come in today|rubbing|holding|need|needed|hiding|that was|"
    r"that is)\b"
)
_WHY_YOU = regex(
    r"(?:did|didn't|didnt|were|weren't|was|have|haven't|had|hadn't|would|wouldn't|do|don't|not|on "
    r"earth|you|u|are)\b(?! (?:it|the|that|this|there)\b)"
)
_WHY_SHE = regex(
    r"(?!the|that|it|this|there|his|her)(?:on earth )?(?:\w+ )?(?:he|she|they|did|didn't|was|had|"
    r"hadn't|has|hasn't|not)\b(?! (?:no|an?|the|his|her|any|so)\b)"
)


def asks_why(put: Content) -> bool:
    """Whether the person is asked to account for what was done to them."""
    match = _WHY.match(put.body)
    if not match or put.question.put in (Put.ABOUT, Put.CHECKED):
        return False
    if _WHY_OF_FEELING.search(put.low) or re.search(rf"\b(?:{kin()}|{staff()})\b", put.question.to):
        return False
    if put.body.startswith("what"):
        return True
    return bool((_WHY_YOU if put.direct else _WHY_SHE).match(match["rest"]))


_TELL = regex(
    r"(?:can you |could you |would you |just |to |please )*"
    r"(?:tell|show|describe|explain)\b(?: (?:to )?(?:me|us|him|her|them))?(?: to me)? ?"
    r"(?P<rest>.*)",
    re.S,
)
_NOD_IF = regex(
    r"(?:to )?(?:nod|squeeze|blink|point|press|put (?:up )?(?:your|her|his)|raise|thumbs?|sign|"
    r"say yes|circle|tick)\b.*(?:\b(?:if|when) (?:it|he|she|they|your|her|his)\b|\b(?:man|woman|"
    r"one|person) (?:who|that)\b)"
)
_HE_DID = regex(
    r"\b(?:he|she|they|some(?:one|body)) (?:had|has|did|was|hit|hurt|touch\w*)\b|"
    r"\byou(?:'re| are|'ve| have) \w+ing (?:him|her)\b"
)


def is_disguised(put: Content) -> bool:
    """Whether an open beginning hides a closed or suggestive question: `tell me if he hit you`."""
    if _NOD_IF.match(put.body):
        return bool(put.new_people) or put.brings_an_act
    match = _TELL.match(put.body)
    if not match or put.is_own_words:
        return False
    rest = match["rest"]
    if re.match(r"(?:did|was|is|has|does|had|were|it was|he|she)\b", rest):
        return put.names_something
    brings = put.brings_an_act or bool(put.new_people)
    if re.match(r"(?:if|whether)\b", rest):
        offer = put.is_about("put-offers") or put.is_about("put-welfare") or "it hurts" in rest
        return put.brings_an_act or (not offer and (brings or bool(_HE_DID.search(rest))))
    if re.match(
        r"(?:what|how|where|when|who|which|why)\b(?! (?:happened|has happened|you|it)\b)", rest
    ):
        acted = re.search(r"\b(?:did|do|does|done|was|were|has|had)\b", rest)
        return put.brings_an_act or bool(put.new_people and acted)
    return bool(re.match(r"(?:about (?:when|how|the time)|everything|all)\b", rest)) and brings
