"""Reports that a phrase gives away: "according to", "as per Nurse Lund", "her impression:"."""

import re
from collections.abc import Iterator
from itertools import islice

from recordlint.analysis.reach import reach, reach_in, runs_on
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import DOCUMENT, FIRST_PERSON, KIN, NAME, ROLE, TITLE, WRITER
from recordlint.analysis.stretch import Stretch, others
from recordlint.analysis.text import regex, words

_S = r"[^\S\r\n]"
_NOUN = (
    "words|view|views|opinion|account|version|mind|statement|eyes|telling|experience|judgement|"
    "estimation|belief"
)
_ACCORDING = regex(
    rf"\b(?:according to (?!me\b|(?:the{_S})?(?:rumou?rs?|gossip|grapevine|"
    rf"talk|word)\b|some\b|many\b|people\b|others\b|every(?:one|body)\b)|"
    rf"as (?:dictated|described|reported|told|given) by (?!me\b|us\b|staff\b)|in the (?:words|view|"
    rf"opinion|judgement|estimation) of (?!me\b)|"
    rf"in (?:his|her|their|the (?:\w+{_S}){{0,3}}?[\w.-]+['’]s?|[\w.-]+(?:{_S}"
    rf"[\w.-]+){{0,3}}?(?:['’]s|s['’]))"
    rf"{_S}(?:own{_S}|professional{_S}|clinical{_S})?(?:{_NOUN})\b(?! of\b)|"
    rf"as (?!i\b|we\b)(?:\w+{_S}){{1,3}}?(?:put|puts|sees|saw|tells|told) it|by (?:his|her|"
    rf"their) (?:own )?account)\b",
    re.I,
)
_OWN_WORDS = regex(
    rf"\((?:in{_S})?(?:his|her|their|the|[\w.-]+['’]s)?{_S}?(?:[\w.-]+(?:['’]s)?{_S})?"
    r"(?:own |exact )?(?:words|wording|phrase|term|verbatim)\b[^()]{0,30}\)|"
    r"\b(?:his|her|their|(?<![\w.-])[\w.-]{1,30}['’]s) (?:own |exact )?(?:words|phrase|"
    r"term),? not mine\b|[-–—,(] ?verbatim\b",
    re.I,
)
_PER = regex(
    rf"\b(?i:as{_S})?(?i:per){_S}(?:(?i:the|his|her|their|day|night|duty|on[- ]call){_S})*"
    rf"(?:(?i:{KIN}|{ROLE}|handover|care plan|family|school|ward|hospital|ambulance|staff|111)"
    rf"(?:{_S}[A-Z]\w+)?\b|"
    r"(?!MAR\b|PRN\b|MUST\b|NICE\b|BNF\b)[A-Z]\w+)"
)
_ASSESSED_BY = regex(
    rf"(?:(?<![:.\d])\d(?!\d*(?:[:.]\d|{_S}?[ap]m))|\b(?i:scored|assessed|diagnosed|estimated|"
    rf"graded|rated|noted|documented|measured|"
    rf"queried|described))"
    rf"[^.;|\r\n]{{0,30}}?{_S}(?i:by){_S}(?:(?i:the|his|her){_S})?(?i:{ROLE}|dr|doctor)\b"
)
_ASIDE = regex(
    rf"[,;–—-]{_S}*(?P<who>he|she|they|{KIN}|(?:mr|mrs|ms|miss|dr)\.?{_S}\w+|[a-z]\w+){_S}"
    rf"(?:has{_S})?(?:said|says|felt|feels|thought|thinks|added|explained|told me|tells me|"
    rf"believed|believes|told{_S}(?:him|her|them|(?:the{_S})?\w+)|"
    rf"replied|answered|reckoned|reckons|wrote|writes|knew)(?=[,.;:!?]|$|{_S}to me\b)",
    re.I,
)
_ASIDE_BACK = regex(
    rf"[,;–—]{_S}*(?:said|says|explained|added|replied|insisted){_S}(?P<who>{TITLE}{NAME}|{NAME}|"
    rf"(?:his|her|their|the){_S}\w+)(?=[,.;]|$)"
)
_GUESS_OWNED = regex(
    rf"[,;]{_S}(?:but|though|although){_S}(?P<who>[^,;.]{{2,40}}?){_S}(?:stressed|said|added|"
    rf"emphasised|made clear|was clear|made it clear|accepted|admitted){_S}(?:that{_S})?"
    rf"(?:this|that|it){_S}(?:was|is){_S}(?:only{_S}|just{_S}|no more than{_S})?"
    rf"(?:a|an|his|her|their){_S}(?:\w+{_S})?(?:guess|opinion|view|theory|impression|hunch)\b",
    re.I,
)
"""A guess given to its owner afterwards: "…, but the officer stressed that it was a guess"."""
_TO_THEM = regex(
    rf"[^\S\r\n]*(?:and{_S})?to{_S}(?!me\b|us\b|my\b|our\b)(?:\w[\w.'’-]*{_S}){{1,4}}(?:he|she|"
    rf"it|they){_S}"
    r"(?:had )?(?:seemed|looked|appeared|sounded|felt)\b",
    re.I,
)
_SUBJECTLESS = regex(
    rf"(?:(?:then|also|and|just|later|only){_S}+)?"
    r"(?!says (?:it all|a lot|everything|more)\b|reports (?:suggest|indicate|are|have|say|"
    r"claim)\b)(?P<verb>(?:said|says|sed|sez|stated|states|reports|reported|denies|denied|claims|"
    r"alleges|"
    r"complained|"
    r"complains|explained|explains|reckons|replied|replies|answered|thinks|believes|disclosed|c/o|"
    r"insists|told (?:me|us)|tells (?:me|us))\b)",
    re.I,
)
_THEN_SAID = regex(
    rf"[,;]{_S}*(?:and{_S})?(?:said|says|stated|states|reported|reports|reckons){_S}"
    rf"(?=(?:possibl[ey]|probabl[ey]|poss|prob|likely|may|"
    r"might|could|no|not|it|hes|shes|he|she|they|there)\b|\?)"
)
_OMITTED_I = regex(
    rf"{_S}+(?:that{_S})?(?:i|we)(?:['’]d|{_S}(?:would|could|couldn['’]?t|wouldn['’]?t|was|had))\b"
)
_CALLED = regex(
    r"\b(?:(?:call|message|text|e-?mail|voicemail|letter|card|contact|t/c|note|report|handover|"
    r"update|feedback) (?:from|left by)\b[^.:\r\n]{2,60}|"
    r"(?:rang|phoned|called|texted|e-?mailed|messaged|"
    r"wrote)\b[^.:\r\n]{0,40}(?::\d\d[^.:\r\n]{0,12})?):[^\S\r\n]",
    re.I,
)
_RANG = regex(
    rf"(?<![\w.'’-])(?P<who>\w[\w.'’-]{{0,30}}){_S}(?:rang|phoned|called|telephoned|texted|"
    rf"e-?mailed|messaged){_S}?(?:back|in|us|me)?{_S}?"
    rf"(?:at{_S})?(?:\d[\d:.]*{_S}?(?:am|pm|hrs)?)?{_S}*(?:,{_S}*(?=\?|(?:he|she|they|it){_S}"
    rf"(?:will|would|may|might|can|could|"
    r"wants|said)|(?:to|for|give|no|please|can|could|cannot|wants|asking)\b)|[:–]\s)",
    re.I,
)
_NOT_WHO = words("not was were been being be is are to never also then")
_FROM = regex(
    rf"\b(?:heard|hear|understand|understood|gather|gathered|learned|learnt|know|information|"
    rf"feedback|reports?|"
    rf"word|message|news|handover|call|text|e-?mail|letter|complaint|allegation|had it|"
    rf"has it){_S}(?:\w+{_S}){{0,2}}?from{_S}"
    r"(?!me\b|people\b|others\b|staff\b|some\b|somebody\b|someone\b|residents\b|"
    r"a few\b)[^,.;:!?]{2,50}?"
    rf"(?:,{_S}|{_S})(?:that|saying|to say|stating|reporting|asking|claiming|how)\b",
    re.I,
)
_BY = regex(
    rf"\b(?:told|informed|advised|warned|reminded|instructed|assured|reassured){_S}by{_S}"
    rf"(?!me\b|us\b|people\b|others\b|staff\b|some\b|somebody\b|someone\b|a few\b)"
    rf"(?:(?:the|his|her|their|our|my|a|an|one of the){_S})?[\w.'’-]+",
    re.I,
)
_SAID_TAIL = regex(
    rf"[\"”’]{_S}(?P<who>he|she|they){_S}(?:said|says|sed|told me),?{_S}(?P<tail>(?P=who){_S}"
    rf"(?:might|may|could|thinks?|thought)\b)"
)
"""A speaker's own guess after the quotation: `"I slipped" he said, he might of fell`."""
_NOBODYS = regex(
    r"\W*(?:the|a)?[^\S\r\n]?(?:general|common|usual)?[^\S\r\n]?(?:feeling|view|opinion|belief|"
    r"suspicion|"
    r"concern|worry|idea|understanding|impression|talk|sense|theory|guess)[^\S\r\n]"
    r"(?:among|amongst|around|round|here|is|on|in the (?:home|house|team|building|office|"
    r"school))\b",
    re.I,
)
_OPINION_NOUN = (
    "account|version|words|statement|complaint|explanation|allegations?|message|text|voicemail|"
    "e-?mail|"
    "letter|card|answer|reply|reason|views?|opinion|belief|position|case|worry|fear|report|"
    "recollection|"
    "impression|claim|understanding|judgement|diagnosis|advice|concern|idea|thoughts?|feeling|"
    "theory|"
    "hunch|suspicion|wish|assessment|recommendation|conclusion|evidence|story|finding|plan|guess|"
    "sense"
)
_ACCOUNT = regex(
    rf"\b(?:{_OPINION_NOUN})\b[^.;:!?\r\n]{{0,60}}?"
    r"(?:\b(?:is|was|were|are|being|said|says|read|reads|ran|runs|states|stated)\b"
    r"[^\S\r\n]*(?:,|as follows|this|that)|[^.;!?\r\n]{0,3}:[^\S\r\n])|"
    r"(?<![\w.’'-])(?:his|her|their|\w[\w.-]{0,30}['’]s)[^\S\r\n](?:impression|diagnosis|view|"
    r"opinion|guess|theory|"
    r"advice)(?:,[^,.;:]{2,50},)?[^\S\r\n](?:is|was)\b(?![^\S\r\n](?:that|not|asked|sought|taken|"
    r"given)\b)|"
    r"\b(?:impression|diagnosis|assessment|view|opinion|guess|theory|advice)[^\S\r\n](?:is|"
    r"was)[^\S\r\n]*"
    r"(?=possibl[ey]|probabl[ey]|likely|unlikely|\?|high|low|medium|query)",
    re.I,
)
_VIEW_THAT = regex(
    r"\b(?:advice|opinion|view|judgement|belief|feeling|impression|understanding|concern|worry|"
    r"fear|suspicion)\b"
    r"(?:[^.;:!?\r\n]|:(?=\d)){0,90}?\bthat\b",
    re.I,
)
_SOMEBODY = regex(r"\b(?:his|her|their|of|from|by)\b|['’]s\b|s['’]|\bthe (?!team\b|house\b)\w+")
_WRITTEN_THAT = regex(
    rf"\bit{_S}(?:is|was|has been|had been){_S}(?:written|recorded|noted|documented|stated|"
    rf"minuted|logged)\b[^.;\r\n]{{0,60}}?\bthat\b",
    re.I,
)
_DOCUMENT = regex(rf"\b{DOCUMENT}\b", re.I)
_WENT = regex(
    rf"\b(?P<who>he|she|they|{KIN}){_S}(?:goes|went|was like|is like|were like|be like|"
    rf"turned round and said){_S}*,?{_S}*"
    r"(?=(?:no(?! (?:further|more|where))|yes|yeah|nah|naw|aye|i|i['’]m|im|you|what|why|oh|"
    r"don['’]?t|it['’]?s|"
    r"that['’]?s|shut|leave|get)\b)"
)
_MADE_OUT = regex(
    rf"(?<![\w'’-])(?P<who>\w[\w'’-]{{0,30}}){_S}(?:went on|goes on|let on|lets on|made out|"
    rf"makes out|let slip|swore blind|put it about)"
    rf"{_S}(?:to say{_S})?that\b"
)
_TO_SAY = regex(
    rf"\b(?:rang|phoned|called|telephoned|texted|e-?mailed|messaged|wrote|came|stopped|"
    rf"radioed)\b[^.;:!?\r\n]{{0,40}}?{_S}to"
    rf"{_S}(?:say|tell{_S}(?:me|us)|report|complain|explain|let{_S}(?:me|us){_S}know)\b",
)
_SHORTHAND = regex(
    rf"(?P<who>pt|pts|patient|client|resident|child|yp|su|service user|caller|{KIN}|{ROLE}|"
    rf"[a-z]{{1,2}}){_S}"
    r"(?:states|stated|reports|reported|denies|denied|says|feels|reckons|alleges|claims|said|sed)\b"
    rf"(?!{_S}(?:all the|very|little|nothing|much)\b)"
)
_ANYWHERE = (_FROM, _BY, _WENT)
_SAYING = regex(
    r"(?<!are)(?<!is)(?<!was)(?<!were)(?<!['’]re)(?<!['’]s)(?<!her)(?<!his)(?<!by)(?<!just)"
    rf"(?<!all)(?<!about)(?<!of)(?<!without){_S}(?:saying|stating|claiming|alleging|insisting|"
    rf"complaining|reporting){_S}"
    rf"(?:that\b|(?=(?:(?:he|she|they|it|there)\b|(?:(?:his|her|the|my){_S})?\w+{_S}"
    r"(?:was|is|has|had|are|were|may|might|must|will)\b)))"
)
_UNLESS_WRITER_BEGAN = (_THEN_SAID, _TO_SAY, _SAYING)
_CONTACT = regex(
    r"\b(?:rang|phoned|called|telephoned|e-?mailed|texted|bleeped|spoke (?:to|with)|"
    r"discussed with|informed|"
    r"passed (?:\w+ )?to|handed (?:\w+ )?(?:over )?to|reported to|referred to|contacted|notified|"
    r"recannulated|told)\b",
    re.I,
)
_WILL = (
    r"(?:['’]ll|[^\S\r\n](?:will|would|may|is to|are to|is going to|are going to|"
    r"wants to))[^\S\r\n]"
    r"(?:also |then |now )?(?:ring|call|phone|e-?mail|write|visit|come|attend|see|speak|talk|"
    r"do(?! it| this| that)|make|send|open|start|log|"
    r"tell|inform|contact|chase|let|look|arrange|book|refer|complete|meet|review|discuss|pass|"
    r"raise|check|add|"
    r"put|move|bring|collect|update|decide|ask|follow|get back|need)\b"
)
_CALL = regex(
    rf"{_S}*(?:\W*\d[\d:.]*{_S}?(?:am|pm|hrs?)?[ :,–-]*)?"
    rf"(?:(?:\w+{_S})?(?:call|phone ?call|t/c|tc|voicemail|"
    rf"message) from (?P<from>\w[\w.’' -]{{1,40}}?)|"
    rf"(?P<who>(?:(?:his|her|their|the){_S})?[A-Za-z][\w.’'-]*(?:{_S}[A-Z][\w.’'-]*){{0,2}}){_S}"
    rf"(?:then{_S})?(?:rang|phoned|telephoned|called)(?!,?{_S}no{_S})(?:{_S}(?:back|again|me|us|in|"
    rf"duty|the office))*)"
    rf"(?:{_S}?(?:,|at\b|from\b|on\b|this\b|just\b|around\b|about\b)[^.;:]{{0,60}})?[.]?$",
    re.I,
)
_THEY_WILL = regex(rf"\b(?:he|she|they|who){_WILL}", re.I)
_NEXT_WILL = regex(rf"(?:and |but |then )?(?:he|she|they){_WILL}", re.I)
"""How the sentence after a call begins: "Rang Prisca. She will do the referral Monday."."""
_PLAN_ENDS = regex(
    r"(?:,[^\S\r\n](?:he|she|they|it|the \w+)[^\S\r\n](?:was|were|has|had|is)\b|"
    r"[^\S\r\n]if[^\S\r\n])"
)
"""Where a plan is over: `she will tell his social worker first thing, he was never reported`."""
_ROLE_SAYS = regex(
    rf"(?<![\w,'’-])(?:(?i:{ROLE}){_S}|{TITLE}|[A-Z]\w+(?:{_S}\w+){{0,2}},{_S}(?:Dr|Nurse|PC|"
    rf"DC){_S}){NAME}:{_S}(?=[a-z?])"
)
"""Somebody by role and name before a colon: `Social prescriber Neil: family are known to him`."""
_LEAD = regex(
    r"[\s\-–—*•>(\[]*(?:\d{1,2}[:.]?\d{2}(?:[ap]m|hrs?|h)?\b[)\]\s:,\-–—.]*|\d{1,2}[.)]\s+)?"
)
_ENOUGH = 4
"""How many of one kind of report a sentence is searched for; more is not prose."""
_SEGMENT = regex(r"[;|]|[^\S\r\n][-–—][^\S\r\n]|:[^\S\r\n]")


def tells_of_contact(low: str, sent: Sentence) -> bool:
    """Whether the writer tells of a call or talk, after which "she will ring back" is her plan."""
    return bool(_CONTACT.search(low, sent.start, sent.end))


def opens_call(words: str) -> str:
    """Return who rang, where a sentence says no more than that: `1020 Kayleigh rang back`."""
    match = _CALL.match(words)
    who = (match["who"] or match["from"]) if match else ""
    return "" if who.lower() in WRITER else who


def body_of(low: str, sent: Sentence) -> int:
    """Return where the words begin, after a bullet, a dash or a time: `1650 - says he fell`."""
    lead = _LEAD.match(low, sent.start, sent.end)
    return lead.end() if lead else sent.start


def framed_by_phrase(text: str, low: str, sent: Sentence) -> Iterator[Stretch]:
    """Yield sentences attributed as a whole, and clauses attributed by what follows them."""
    short = not runs_on(low, sent)
    aside = _ASIDE.search(low, sent.start, sent.end)
    if aside and short and aside["who"] not in WRITER:
        # "She may want them in the morning, she said, perhaps": the whole sentence is hers
        yield others(sent.start, reach_in(low, aside.end(), sent), aside["who"])
    for pattern in (_ASIDE_BACK, _GUESS_OWNED):
        back = pattern.search(text, sent.start, sent.end) if short else None
        if back and back["who"].lower() not in WRITER:
            yield others(sent.start, reach_in(low, back.end(), sent), back["who"])
    if match := _ACCORDING.search(text, sent.start, sent.end):
        yield others(sent.start, reach(low, match.end(), sent.end), match[0])
    for pattern in (_OWN_WORDS, _PER, _ASSESSED_BY):
        for match in pattern.finditer(text, sent.start, sent.end):
            start = _segment(low, sent.start, match.start())
            # "As per day staff he was aggressive" looks ahead, "settled as per day staff" back
            leads = not low[body_of(low, sent) : match.start()].strip()
            end = reach_in(low, match.end(), sent) if leads else match.end()
            yield others(start, end, match[0].strip())
    if match := _TO_THEM.match(text, sent.start, sent.end):
        yield others(sent.start, reach_in(low, match.end(), sent), match[0].strip())


def _segment(low: str, start: int, at: int) -> int:
    edges = [edge.end() for edge in _SEGMENT.finditer(low, start, at)]
    return edges[-1] if edges else start


def patterned(text: str, low: str, sent: Sentence, after_contact: bool) -> Iterator[Stretch]:
    """Yield what follows a phrase that reports: a call, a letter, an account, a bare "said"."""
    body = body_of(low, sent)
    began = low.startswith(("i ", "we "), body)
    yield from _openings(low, sent, body)
    if not began and (called := _CALLED.search(text, sent.start, sent.end)):
        yield others(called.end(), sent.end, called[0])
    if said := _ROLE_SAYS.search(text, sent.start, sent.end):
        yield others(said.end(), reach_in(low, said.end(), sent), said[0].rstrip(": "))
    for pattern in (_RANG, _MADE_OUT):
        for match in pattern.finditer(low, body, sent.end):
            if match["who"] not in WRITER | _NOT_WHO:
                yield others(match.end(), reach_in(low, match.end(), sent), match["who"])
    for pattern in _ANYWHERE if began else (*_ANYWHERE, *_UNLESS_WRITER_BEGAN):
        for match in islice(pattern.finditer(low, sent.start, sent.end), _ENOUGH):
            if match.start() > body or pattern is not _TO_SAY:
                yield others(match.end(), reach_in(low, match.end(), sent), match[0])
    if tail := _SAID_TAIL.search(low, sent.start, sent.end):
        yield others(tail.start("tail"), reach_in(low, tail.start("tail"), sent), tail["who"])
    written = _WRITTEN_THAT.search(low, sent.start, sent.end)
    if written and _DOCUMENT.search(low, sent.start, written.end()):
        yield others(written.end(), reach_in(low, written.end(), sent), written[0])
    yield from _nouns(text, low, sent)
    yield from _plans(low, sent, body, after_contact)


def _openings(low: str, sent: Sentence, body: int) -> Iterator[Stretch]:
    """Yield what a sentence that opens with "Said …" or "Pt states …" reports."""
    said = _SUBJECTLESS.match(low, body, sent.end)
    if said and not _is_own(low, said.end()):
        yield others(said.end(), reach_in(low, said.end(), sent))
    shorthand = _SHORTHAND.match(low, body, sent.end)
    if shorthand and shorthand["who"] not in WRITER:
        yield others(shorthand.end(), reach_in(low, shorthand.end(), sent), shorthand["who"])


def _is_own(low: str, at: int) -> bool:
    """Whether a bare "said" is the writer's: `said to Linh why …`, `Said I would ring`."""
    away = re.compile(r"[^\S\r\n]+to (?!me\b|us\b|staff\b)\w+").match(low, at)
    return bool(away or _OMITTED_I.match(low, at))


def _nouns(text: str, low: str, sent: Sentence) -> Iterator[Stretch]:
    for pattern in (_ACCOUNT, _VIEW_THAT):
        match = pattern.search(low, sent.start, sent.end)
        if _NOBODYS.match(low, sent.start, sent.end):
            return  # "the feeling among staff is that"
        if match is None or FIRST_PERSON.search(low, sent.start, match.start()):
            continue
        if _SOMEBODY.search(low, sent.start, match.end()):
            yield others(
                match.end(), reach_in(low, match.end(), sent), text[match.start() : match.end()]
            )


def _plans(low: str, sent: Sentence, body: int, after_contact: bool) -> Iterator[Stretch]:
    """Yield what the person who was rung is going to do: `spoke to Tamsin, she will ring back`."""
    plan = _NEXT_WILL.match(low, body, sent.end) if after_contact else None
    if plan is None and (contact := _CONTACT.search(low, sent.start, sent.end)):
        plan = _THEY_WILL.search(low, contact.end(), sent.end)
    if plan:
        end = reach_in(low, plan.start(), sent)
        turn = _PLAN_ENDS.search(low, plan.end(), end)
        yield others(plan.start(), turn.start() if turn else end)
