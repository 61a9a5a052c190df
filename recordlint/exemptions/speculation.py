"""Reasons for silence that concern guesses, hearsay and what is to come."""

import re
from collections.abc import Callable

from recordlint.analysis import Analysis
from recordlint.analysis.question import Put
from recordlint.analysis.text import regex
from recordlint.checks import Span

_CLINICIAN = regex(
    r"\b(?:dr\.?|doctor|gp|consultant|registrar|paramedics?|crew|psychologist|psychiatrist|"
    r"paediatrician|"
    r"physio(?:therapist)?|pharmacist|radiographer|radiologist|midwife|health visitor|dentist|"
    r"optician|surgeon|"
    r"pathologist|clinician|dietitian|ot|salt|anp|tvn|"
    r"(?:district|practice|community|charge|staff|school|liaison|specialist|111|triage|on-call|"
    r"tissue viability) nurse|"
    r"nurse (?=[a-z]+[:\s])|sister (?=[a-z]+[:\s])|(?:clinic|discharge|hospital|"
    r"ward) (?:letter|"
    r"summary)|letter|x-?ray|"
    r"scan|working diagnosis|differential|impression|on examination|diagnos(?:is|ed))\b"
)
_ROLE_WORDS = regex(
    r"\b(?:fractur|infection|uti|sepsis|dementia|injur|bruis|illness|condition|diagnos|"
    r"reaction|"
    r"cause)"
)
_RISK = regex(
    r"^\W*(?:\d+[.)]\s*)?(?:current |known |main |key )?(?:risks?|hazards?|contingency|"
    r"warning signs|risk (?:level|rating|summary|assessment))\b"
    r"|\brisk (?:assessment|plan|rating|management|form)\b|\brisk (?:of|that|is)\b|\bat risk\b|"
    r"\b(?:falls|fire|choking) (?:ra|risk)\b|"
    r"\bra \(|\b(?:care|support|behaviour|safety|positive behaviour|crisis) plan\b|\bebsp\b|"
    r"\bbsp\b"
)
_PLAN = regex(
    r"\b(?:care|support|behaviour|safety|risk|crisis|fire|placement|staffing|feeding|"
    r"sleep) (?:plan|assessment|policy)\b|"
    r"\bper (?:the )?plan\b|\bplan (?:of|says|states|dated)\b|\bpolicy\b|\bprotocol\b|"
    r"\bhandbook\b|\btimetable\b|\brota\b|"
    r"\broutine\b|\bcourt order\b|\bechp\b|\behcp\b|\bmar\b|\bprescri\w+|\bprocedure\b|"
    r"\brules?\b|\bmust\b|\bshould\b|\bsigned for\b"
)
_MEASURE = regex(
    r"^\W*(?:(?:about|around|between|from|approx\w*|some|nearly|up to|"
    r"at least|only|just|over|under|another|a|"
    r"an|the|in|of|for)\W+){0,3}"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
    r"thirty|forty|fifty|half|a (?:couple|few))\b"
    r"[\s-]*(?:cm|mm|m\b|metres?|inch\w*|feet|foot|ft|yards?|minutes?|mins?|seconds?|secs?|"
    r"hours?|hrs?|ml|g\b|kg|grams?|"
    r"spoons?|mouthfuls?|cups?|past|o'clock|quarter|times|of them|people|or)\b)"
)
_FIRST_PERSON = regex(
    r"^\W*(?:it is |it's |that )?(?:i|we|you|my|our)\b(?!\s+(?:think|reckon|suspect))"
)
_SELF_BEFORE = regex(
    r"\b(?:i|we|you)(?:\s+(?:should|could|can|would|will|might|may|have|was|were|am|had|must|"
    r"need to|did))?(?:\s+not)?\W*$"
)
_SUGGESTS = regex(r"\W*(?:[\w’']+\W+){1,5}?(?:could|should|would|can)\b(?!\W+(?:have|of)\b)")
_OWN_ACT = regex(
    r"(?:ed|ught)\b.*\b(?:and|so|but|;)\W+(?:i |we |then )?(?:did|didn|went|fetched|rang|asked|"
    r"left|gave|offered|put|checked|phoned|called|"
    r"told|made|moved|brought|stayed|waited|looked|opened|closed|knocked|was wrong|it was)\b"
)
_FEELING = regex(
    r"\b(?:scared|frightened|afraid|upset|worried|anxious|wary|uneasy|in pain|pain|sad|cold|"
    r"hungry|tired|confused|embarrassed|"
    r"ashamed|distressed|nervous|unsettled|lonely|thirsty|relieved|glad|happy|pleased|angry|"
    r"cross|uncomfortable|shy|shocked)\b"
)
_REASON = regex(
    r"\b(?:because|cos|coz|cause|'cause|since|as (?:he|she|they|it|the|his|her)|going by|"
    r"from (?:his|her) (?:face|voice))\b|:\s|;\s"
)
_STATE = regex(
    r"^\W*(?:(?:he|she|they|it)\W+)?(?:(?:had|was|were|is|might|may|would|could|to|be|are|"
    r"'s)\W+){0,3}(?:about to|going to|trying to|ready to|asleep|sleeping|"
    r"awake|in pain|tired|upset|frightened|scared|cold|lost|crying|cry|laughing|smiling|dazed|"
    r"unwell|poorly|ill|pale|confused|"
    r"listening|praying|dancing|sick|faint|fall|speak|say|talk|hungry|angry|worried|burst|not|"
    r"wanted|want)\b"
)
_COUNTED = regex(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all (?:two|three|four|five|six|"
    r"seven|"
    r"\d+))\s+(?:times|occasions|of (?:the|these|those)|out of|separate|dated|incidents|"
    r"entries|"
    r"saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|nights|visits|calls|"
    r"shifts)\b|\btwice\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?(?:,| and| &)\s*(?:the )?\d{1,2}(?:st|nd|rd|th)?\b|"
    r"\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b(?!\s*(?:am|pm|hrs))|"
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"\bevery (?:15|30|\d+|fifteen|thirty|ten|five|two|four)\b"
)
_SOURCE_AFTER = regex(
    r"\b(?:by|per|according to|(?:heard|told|information|came|come|received|call|message|"
    r"email) (?:\w+ )?from)\s+(?:the\s+|his\s+|her\s+|their\s+|our\s+|a\s+|"
    r"my\s+)?(?:[A-Z][\w’'.-]+|mum|dad|mother|father|nan|gran\w*|"
    r"aunt\w*|uncle|brother|sister|son|daughter|wife|husband|partner|neighbou?r|manager|nurse|"
    r"doctor|gp|social worker|police|teacher|"
    r"carer|key ?worker|driver|warden|officer|school|deputy|senior|ward|hospital|surgery|"
    r"resident|pupil|boy|girl|woman|man|lady|member of the public)"
)
_RECORD_AFTER = regex(
    r"\b(?:in|on|per) (?:the|his|her|their|our) (?:[\w-]+ )?(?:plan|chart|notes?|records?|"
    r"letter|"
    r"file|report|log|summary|book|form)\b|"
    r"\b(?:by|via) (?:letter|email|e-mail|text|phone|telephone)\b|"
    r"\((?:gp|hospital|care plan|letter|per|source|see|dr|police|school|clinic)\b|"
    r"\b(?!seen)\w+(?:ed|id|ld|ught|nown|en) by (?:the|his|her|their|our|my|a) [a-z]+"
)
_ASKED = regex(
    r"\b(?:asked|ask|asks|asking|enquired|wondered|checked|wanted to know|"
    r"whether)\b[^.;]{0,40}$"
)

_TOLD = regex(
    r"(?:^|\b)(?!i\b|we\b)(?P<who>[\w’'-]+)[^\S\r\n]+(?:(?:has|have|had|also|then|just|already|"
    r"since)[^\S\r\n]+)*(?:(?:told|tells|warned|informed|texted|promised|assured)[^\S\r\n]+"
    r"(?:(?:his|her|their|my|our|the|a)[^\S\r\n]+)?[\w’'-]+|(?:said|says|sed|thinks|"
    r"thought|reckons|reckoned|claims|claimed|believes|insists|insisted))"
    r"(?:[^\S\r\n]+that)?[^\S\r\n]*(?:(?:he|she|they|it|there|i|we|you)\b)?[^\S\r\n]*$"
)
"""What stands right before the words: "he's told her nan he'll have the baby"."""
_FOUND_OUT = regex(
    r"\b(?:rang|phoned|telephoned|called|spoke|emailed|texted|met|visited|contacted|asked|"
    r"checked with|call (?:from|to|with)|message from|(?:letter|email|e-mail|referral|report|"
    r"handover|text|voicemail) (?:from|by)|at (?:the )?(?:handover|meeting|review|conference|"
    r"briefing)|handed over by|on the phone (?:to|with))\b"
)
_STARTS_REPORT = regex(
    r"^\W*(?:(?:\d{1,2}[:.]\d{2}\W+)?(?:then |also |and |but )?)(?!i\b|we\b)"
    r"(?P<who>he|she|they)[^\S\r\n](?:also |then )?"
    r"(?:said|says|sed|told|explained|described|"
    r"recalled|added|went on|reported|stated)\b(?![^\S\r\n]+(?:goodbye|hello|nothing|"
    r"no more|off))"
)
_WRITER_ACTS = regex(r"(?<![\w’'])(?:i|we|me|us|my|our|staff)(?![\w])")
_GOES_ON = regex(r"\W*(?:(?:and|but|so|then|that)\W+)?(?P<who>he|she|they)(?![\w])")
_TAG = regex(
    r"\b(?:is|was|did|does|has|had|will|would|can|could|are|were|do|have)(?:n['’]?t)?"
    r"[^\S\r\n]+(?:it|he|she|they|you)\b\W*$"
)


def _sentence(analysis: Analysis, span: Span) -> tuple[int, int]:
    sentence = analysis.sentences[analysis.sentence_at(span.start)]
    return sentence.start, sentence.end


def _line(analysis: Analysis, span: Span) -> str:
    low = analysis.low_shade
    start = low.rfind("\n", 0, span.start) + 1
    end = low.find("\n", span.end)
    return low[start : end if end >= 0 else len(low)]


def clinician(analysis: Analysis, span: Span) -> bool:
    """A clinician, or a clinical document, is named before the words: their working view."""
    start, _ = _sentence(analysis, span)
    # "Dr Rasch's impression: ?postural hypotension": a label may stand in the sentence before
    before = analysis.low_shade[
        max(analysis.low_shade.rfind("\n", 0, start) + 1, start - 60) : span.start
    ]
    here = analysis.low_shade[start : span.start]
    return bool(_CLINICIAN.search(here)) or bool(
        re.search(r"(?:impression|diagnosis|differential|o/e|imp)\s*[:.]?\W*$", before)
    )


def risk_with_basis(analysis: Analysis, span: Span) -> bool:
    """The line names a risk or quotes a plan, where what may happen is the point."""
    start, end = _sentence(analysis, span)
    low = analysis.low_shade
    return bool(_RISK.search(low, start, end)) or bool(
        re.match(r"\W*risks?\b", _line(analysis, span))
    )


def plan_or_record(analysis: Analysis, span: Span) -> bool:
    """The sentence gives a plan, a policy or a routine, where "always" belongs."""
    return bool(_PLAN.search(analysis.low_shade, *_sentence(analysis, span)))


def measure(analysis: Analysis, span: Span) -> bool:
    """A size, a number or a time is being estimated: "possibly 10 cm"."""
    _, end = _sentence(analysis, span)
    return bool(_MEASURE.match(analysis.low_shade[span.end : end]))


def of_the_writer(analysis: Analysis, span: Span) -> bool:
    """The writer speaks of themselves or to the reader: "perhaps I should", "could you perhaps"."""
    start, end = _sentence(analysis, span)
    low = analysis.low_shade
    rest = low[span.end : end]
    if _SUGGESTS.match(rest):
        return True
    return bool(_FIRST_PERSON.match(rest)) or bool(_SELF_BEFORE.search(low[start : span.start]))


def with_basis(analysis: Analysis, span: Span) -> bool:
    """A feeling is supposed, and the reason is given: "I reckon he was scared, cause he hid"."""
    _, end = _sentence(analysis, span)
    rest = analysis.low_shade[span.end : end]
    owned = analysis.low_shade[span.start : span.end].startswith(
        ("i think", "i believe", "i do think")
    )
    return bool((owned or _FEELING.search(rest[:60])) and _REASON.search(rest))


def own_act(analysis: Analysis, span: Span) -> bool:
    """What the writer took to be so, and did: "I assumed it was locked and did not check"."""
    _, end = _sentence(analysis, span)
    return bool(_OWN_ACT.search(analysis.low_shade[span.start : end]))


def seen_basis(analysis: Analysis, span: Span) -> bool:
    """How somebody looked, not what had happened: "looked as if he was asleep"."""
    _, end = _sentence(analysis, span)
    seems = re.match(r"(?:look|seem|sound|appear)", analysis.low_shade[span.start : span.end])
    rest = analysis.low_shade[span.end : end]
    return bool(seems and (_STATE.match(rest) or re.search(r"[a-z]: [a-z]", rest)))


def counted(analysis: Analysis, span: Span) -> bool:
    """The instances are counted or dated in the same sentence."""
    return bool(_COUNTED.search(analysis.low_shade, *_sentence(analysis, span)))


def sourced(analysis: Analysis, span: Span) -> bool:
    """The source follows: "concerns have been raised by Mrs Pike"."""
    _, end = _sentence(analysis, span)
    return bool(
        _SOURCE_AFTER.search(analysis.text, span.start, end)
        or _RECORD_AFTER.search(analysis.low_shade, span.start, end)
    )


def question(analysis: Analysis, span: Span) -> bool:
    """The sentence asks, and claims nothing."""
    _, end = _sentence(analysis, span)
    return analysis.text[:end].rstrip("\"'”’ ").endswith("?")


def asks_leave(analysis: Analysis, span: Span) -> bool:
    """Somebody asked whether they might: a request, not a guess."""
    start, _ = _sentence(analysis, span)
    return bool(_ASKED.search(analysis.low_shade[start : span.start]))


def negated_sign(analysis: Analysis, span: Span) -> bool:
    """A sign that was looked for and not there: "no signs of"."""
    start, _ = _sentence(analysis, span)
    return bool(
        re.search(
            r"\b(?:no|not|without|any|for|nor)\W+(?:\w+\W+)?$",
            analysis.low_shade[start : span.start],
        )
    )


def put_to_somebody(analysis: Analysis, span: Span) -> bool:
    """It was put to somebody as a question: "I said that's not the first time, is it".

    The leading rules judge it. What the writer told a colleague for a fact is not exempt.
    """
    return any(
        put.lead < put.start <= span.start < put.end
        and (
            put.put in (Put.ASKED, Put.CHECKED, Put.INVITED)
            or _TAG.search(analysis.low_shade[put.start : put.end])
        )
        for put in analysis.questions
    )


def told_by_somebody(analysis: Analysis, span: Span) -> bool:
    """Somebody is named right before the words as the one who says them: "he's told her he'll"."""
    start, _ = _sentence(analysis, span)
    found = _TOLD.search(analysis.low_shade[start : span.start])
    return bool(found and found["who"] not in ("i", "we", "who", "everyone", "everybody"))


def account_goes_on(analysis: Analysis, span: Span) -> bool:
    """The sentence before reports what somebody said, and this one goes on in their person.

    "She said she had not asked. She may be making too much of it.": no writer has come between.
    """
    at = analysis.sentence_at(span.start)
    low = analysis.low_shade
    here = analysis.sentences[at]
    goes_on = _GOES_ON.match(low, here.start, here.end)
    if goes_on is None:
        return False
    for before in reversed(analysis.sentences[max(0, at - 4) : at]):
        if "\n" in analysis.text[before.start : here.start].rstrip(" "):
            return False
        report = _STARTS_REPORT.match(low[before.start : before.end])
        if report:
            return report["who"] == goes_on["who"]
        if _WRITER_ACTS.search(low, before.start, before.end):
            return False
    return False


def source_before(analysis: Analysis, span: Span) -> bool:
    """Who told it stands here or in the sentence before: "I rang the surgery and was told"."""
    at = analysis.sentence_at(span.start)
    start = analysis.sentences[at].start
    if at and "\n" not in analysis.text[analysis.sentences[at - 1].start : start]:
        start = analysis.sentences[at - 1].start
    return bool(_FOUND_OUT.search(analysis.low_shade, start, span.start))


EXEMPTIONS: dict[str, Callable[[Analysis, Span], bool]] = {
    "account-goes-on": account_goes_on,
    "asks-leave": asks_leave,
    "clinician": clinician,
    "counted": counted,
    "measure": measure,
    "negated-sign": negated_sign,
    "of-the-writer": of_the_writer,
    "own-act": own_act,
    "plan-or-record": plan_or_record,
    "put-to-somebody": put_to_somebody,
    "question": question,
    "risk-with-basis": risk_with_basis,
    "seen-basis": seen_basis,
    "source-before": source_before,
    "sourced": sourced,
    "told-by-somebody": told_by_somebody,
    "with-basis": with_basis,
}
