"""What a sentence reports: others' words and thoughts without marks, and the writer's questions.

The parse finds the reporting verb and its subject; patterns find what has no verb ("according to",
"her impression:", "as per Nurse Lund") or what telegraphic text hides from the parse. Where the
parse finds no clause after a reporting verb, the rest of the sentence is taken to be reported,
since a false alarm costs more than a miss.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from recordlint.analysis.cast import Cast
from recordlint.analysis.clause import (
    CLAUSE,
    addressee_of,
    is_writer,
    puts_a_question,
    source_of,
    speaks,
    subject_of,
)
from recordlint.analysis.reach import RUN_ON, reach, reach_of_run_on
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import (
    BARE_REPORT,
    DOCUMENT,
    FIRST_PERSON,
    KIN,
    OBJECT_IS_REPORT,
    QUESTION_FORM,
    ROLE,
    WRITER,
)
from recordlint.analysis.stretch import How, Stretch, Whose, others

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_S = r"[^\S\r\n]"
_NOUN = "words|view|views|opinion|account|version|mind|statement|eyes|telling|experience|judgement|estimation|belief"
_ACCORDING = re.compile(
    rf"\b(?:according to (?!me\b)|in the (?:words|view|opinion|judgement|estimation) of (?!me\b)|"
    rf"in (?:his|her|their|the (?:\w+{_S}){{0,3}}?[\w.-]+['’]s?|[\w.-]+(?:{_S}[\w.-]+){{0,3}}?(?:['’]s|s['’]))"
    rf"{_S}(?:own{_S}|professional{_S}|clinical{_S})?(?:{_NOUN})\b(?! of\b)|"
    rf"as (?!i\b|we\b)(?:\w+{_S}){{1,3}}?(?:put|puts|sees|saw|tells|told) it|by (?:his|her|their) (?:own )?account)\b",
    re.I,
)
_OWN_WORDS = re.compile(
    rf"\((?:in{_S})?(?:his|her|their|the|[\w.-]+['’]s)?{_S}?(?:[\w.-]+(?:['’]s)?{_S})?"
    r"(?:own |exact )?(?:words|wording|phrase|term|verbatim)\b[^()]{0,30}\)|"
    r"\b(?:his|her|their|[\w.-]+['’]s) (?:own |exact )?(?:words|phrase|term),? not mine\b|[-–—,(] ?verbatim\b",
    re.I,
)
_PER = re.compile(
    rf"\b(?i:as{_S})?(?i:per){_S}(?:(?i:the|his|her|their|day|night|duty|on[- ]call){_S})*"
    rf"(?:(?i:{KIN}|{ROLE}|handover|care plan|family|school|ward|hospital|ambulance|staff)\b|"
    r"(?!MAR\b|PRN\b|MUST\b|NICE\b|BNF\b)[A-Z]\w+)"
)
_ASSESSED_BY = re.compile(
    rf"(?:\d|\b(?i:scored|assessed|diagnosed|estimated|graded|rated|noted|documented|measured|queried|described))"
    rf"[^.;|\r\n]{{0,30}}?{_S}(?i:by){_S}(?:(?i:the|his|her){_S})?(?i:{ROLE}|dr|doctor)\b"
)
_ASIDE = re.compile(
    rf"[,;–—-]{_S}*(?P<who>he|she|they|{KIN}|(?:mr|mrs|ms|miss|dr)\.?{_S}\w+|[a-z]\w+){_S}"
    rf"(?:has{_S})?(?:said|says|felt|feels|thought|thinks|added|explained|told me|tells me|believed|believes|"
    rf"replied|answered|reckoned|reckons|wrote|writes|knew)(?=[,.;:!?]|$|{_S}to me\b)",
    re.I,
)
_TO_THEM = re.compile(
    rf"[^\S\r\n]*(?:and{_S})?to{_S}(?!me\b|us\b|my\b|our\b)(?:\w[\w.'’-]*{_S}){{1,4}}(?:he|she|it|they){_S}"
    r"(?:had )?(?:seemed|looked|appeared|sounded|felt)\b",
    re.I,
)
_SUBJECTLESS = re.compile(
    rf"(?:(?:then|also|and|just|later|only){_S}+)?"
    r"(?P<verb>(?:said|says|sed|sez|stated|states|reports|reported|denies|denied|claims|alleges|complained|"
    r"complains|explained|explains|reckons|replied|replies|answered|thinks|believes|disclosed|c/o|"
    r"insists|told (?:me|us)|tells (?:me|us))\b)",
    re.I,
)
_THEN_SAID = re.compile(
    rf"[,;]{_S}*(?:and{_S})?(?:said|says|stated|states|reported|reports|reckons){_S}(?=(?:possibl[ey]|probabl[ey]|poss|prob|likely|may|"
    r"might|could|no|not|it|he|she|they|there)\b|\?)"
)
_OMITTED_I = re.compile(
    rf"{_S}+(?:that{_S})?(?:i|we)(?:['’]d|{_S}(?:would|could|couldn['’]?t|wouldn['’]?t|was|had))\b"
)
_CALLED = re.compile(
    r"\b(?:(?:call|message|text|e-?mail|voicemail|letter|card|contact|t/c|note|report|handover|update|feedback) (?:from|left by)\b[^.:\r\n]{2,60}|"
    r"(?:rang|phoned|called|texted|e-?mailed|messaged|wrote)\b[^.:\r\n]{0,40}(?::\d\d[^.:\r\n]{0,12})?):[^\S\r\n]",
    re.I,
)
_RANG = re.compile(
    rf"(?P<who>\w[\w.'’-]*){_S}(?:rang|phoned|called|telephoned|texted|e-?mailed|messaged){_S}?(?:back|in|us|me)?{_S}?"
    rf"(?:at{_S})?(?:\d[\d:.]*{_S}?(?:am|pm|hrs)?)?{_S}*(?:,{_S}*(?=\?|(?:he|she|they|it){_S}(?:will|would|may|might|can|could|"
    r"wants|said)|(?:to|for|give|no|please|can|could|cannot|wants|asking)\b)|[:–]\s)",
    re.I,
)
_FROM = re.compile(
    rf"\b(?:heard|hear|understand|understood|gather|gathered|learned|learnt|know|information|feedback|reports?|"
    rf"word|message|news|handover|call|text|e-?mail|letter|complaint|allegation|had it|has it){_S}(?:\w+{_S}){{0,2}}?from{_S}"
    r"(?!me\b|people\b|others\b|staff\b|some\b|somebody\b|someone\b|residents\b|a few\b)[^,.;:!?]{2,50}?"
    rf"(?:,{_S}|{_S})(?:that|saying|to say|stating|reporting|asking|claiming|how)\b",
    re.I,
)
_BY = re.compile(
    rf"\b(?:told|informed|advised|warned|reminded|instructed|assured|reassured){_S}by{_S}"
    rf"(?!me\b|us\b|people\b|others\b|staff\b|some\b|somebody\b|someone\b|a few\b)"
    rf"(?:(?:the|his|her|their|our|my|a|an|one of the){_S})?[\w.'’-]+",
    re.I,
)
_OPINION_NOUN = (
    "account|version|words|statement|complaint|explanation|allegations?|message|text|voicemail|e-?mail|"
    "letter|card|answer|reply|reason|views?|opinion|belief|position|case|worry|fear|report|recollection|"
    "impression|claim|understanding|judgement|diagnosis|advice|concern|idea|thoughts?|feeling|theory|"
    "hunch|suspicion|wish|assessment|recommendation|conclusion|evidence|story|finding|plan|guess|sense"
)
_ACCOUNT = re.compile(
    rf"\b(?:{_OPINION_NOUN})\b[^.;:!?\r\n]{{0,60}}?"
    r"(?:\b(?:is|was|were|are|being|said|says|read|reads|ran|runs|states|stated)\b"
    r"[^\S\r\n]*(?:,|as follows|this|that)|[^.;!?\r\n]{0,3}:[^\S\r\n])|"
    r"\b(?:impression|diagnosis|assessment|view|opinion|guess|theory|advice)[^\S\r\n](?:is|was)[^\S\r\n]*"
    r"(?=possibl[ey]|probabl[ey]|likely|unlikely|\?|high|low|medium|query)",
    re.I,
)
_VIEW_THAT = re.compile(
    r"\b(?:advice|opinion|view|judgement|belief|feeling|impression|understanding|concern|worry|fear|suspicion)\b"
    r"[^.;:!?\r\n]{0,90}?\bthat\b",
    re.I,
)
_SOMEBODY = re.compile(
    r"\b(?:his|her|their|of|from|by)\b|['’]s\b|s['’]|\bthe (?!team\b|house\b)\w+"
)
_MINE = re.compile(r"\b(?:my|our|own)\b", re.I)
_WRITTEN_THAT = re.compile(
    rf"\bit{_S}(?:is|was|has been|had been){_S}(?:written|recorded|noted|documented|stated|minuted|logged)\b[^.;\r\n]{{0,60}}?\bthat\b",
    re.I,
)
_DOCUMENT = re.compile(rf"\b{DOCUMENT}\b", re.I)
_PUTS = re.compile(
    rf"{_S}(?:it|this|that|him|her|them)(?:{_S}all)?{_S}(?:down{_S}to|as|at)\b|{_S}it(?:{_S}from{_S}[\w'’. -]{{2,40}})?{_S}that\b"
)
_WORRIED = re.compile(
    rf"{_S}(?:\w+{_S})?(?:worried|concerned|afraid|scared|sure|adamant|convinced|certain|unsure|clear|under the impression|"
    rf"of the (?:view|opinion)|anxious|confident|of the belief)(?:{_S}about)?{_S}(?:(?:that|whether|if)\b|(?=(?:he|she|they|it|there|\w+{_S}(?:may|might|could|must|will))\b))"
)
_WENT = re.compile(
    rf"\b(?P<who>he|she|they|{KIN}){_S}(?:goes|went|was like|is like|were like|be like|turned round and said){_S}*,?{_S}*"
    r"(?=(?:no(?! (?:further|more|where))|yes|yeah|nah|naw|aye|i|i['’]m|im|you|what|why|oh|don['’]?t|it['’]?s|"
    r"that['’]?s|shut|leave|get)\b)"
)
_MADE_OUT = re.compile(
    rf"\b(?P<who>\w[\w'’-]*){_S}(?:went on|goes on|let on|lets on|made out|makes out|let slip|swore blind|put it about)"
    rf"{_S}(?:to say{_S})?that\b"
)
_TO_SAY = re.compile(
    rf"\b(?:rang|phoned|called|telephoned|texted|e-?mailed|messaged|wrote|came|stopped|radioed)\b[^.;:!?\r\n]{{0,40}}?{_S}to"
    rf"{_S}(?:say|tell{_S}(?:me|us)|report|complain|explain|let{_S}(?:me|us){_S}know)\b",
)
_SHORTHAND = re.compile(
    rf"(?P<who>pt|pts|patient|client|resident|child|yp|su|service user|caller|{KIN}|{ROLE}|[a-z]{{1,2}}){_S}"
    r"(?:states|stated|reports|reported|denies|denied|says|feels|reckons|alleges|claims|said|sed)\b"
    rf"(?!{_S}(?:all the|very|little|nothing|much)\b)"
)
_CONTACT = re.compile(
    r"\b(?:rang|phoned|called|telephoned|e-?mailed|texted|bleeped|spoke (?:to|with)|discussed with|informed|"
    r"passed (?:\w+ )?to|handed (?:\w+ )?(?:over )?to|reported to|referred to|contacted|notified|recannulated|told)\b",
    re.I,
)
_WILL = (
    r"(?:['’]ll|[^\S\r\n](?:will|would|may|is to|are to|is going to|are going to|wants to))[^\S\r\n]"
    r"(?:also |then |now )?(?:ring|call|phone|e-?mail|write|visit|come|attend|see|speak|talk|do(?! it| this| that)|make|send|"
    r"tell|inform|contact|chase|let|look|arrange|book|refer|complete|meet|review|discuss|pass|raise|check|add|"
    r"put|move|bring|collect|update|decide|ask|follow|get back|need)\b"
)
_THEY_WILL = re.compile(rf"\b(?:he|she|they|who){_WILL}", re.I)
NEXT_WILL = re.compile(rf"(?:and |but |then )?(?:he|she|they){_WILL}", re.I)
"""How the sentence after a call begins: "Rang Prisca. She will do the referral Monday."."""
_YES_AND = re.compile(
    r"(?P<said>[^\S\r\n]+(?:yes|no|ok|okay|nothing|fine|naw|nah)),?[^\S\r\n](?:and |but )?(?:he|she|they) (?:is|was|were|are|looked|"
    r"seemed|appeared)\b"
)
"""After a bare yes or no, how the speaker looked is the writer's: `she said yes, she was clearly …`."""
_LEAD = re.compile(
    r"[\s\-–—*•>(\[]*(?:\d{1,2}[:.]?\d{2}(?:[ap]m|hrs?|h)?\b[)\]\s:,\-–—.]*|\d{1,2}[.)]\s+)?"
)
_NOT_OF_A_VIEW = frozenset("it this that there who which you".split())
_NOT_SAID = frozenset(
    "it so this that what word words thing things me us him her them something".split()
)
_NO_REPORT = frozenset(
    "a all nothing hello goodbye thank very little much at because as , . in out when while for".split()
)
"""Words that show, straight after the verb, that what was said does not follow."""
_TAKES_A_THING = frozenset({"answer", "tell", "add", "shout", "explain"})
"""Verbs whose object may be a thing: "he answers the door", "she told lies"."""
_SEGMENT = re.compile(r"[;|]|[^\S\r\n][-–—][^\S\r\n]|:[^\S\r\n]")
_ANSWERED = re.compile(
    rf"\?|(?:[,;]|{_S}and|{_S}but|{_S}n|{_S}&|{_S}\+|{_S}[-–—]){_S}*(?:\w+{_S}){{1,2}}?(?:then{_S}|just{_S})?"
    r"(?:said|says|sed|replied|replies|answered|told|nodded|shook|shrug\w*|went|goes|looked|began|started|turned|put|"
    r"cried|did not|didn['’]?t|signed|mouthed|whispered|pointed|just|never|denied|agreed|stopped|pulled|picked)\b|"
    rf"(?<!what)(?<!if)(?<!that)(?<!why)(?<!how)(?<!when)(?<!who)(?<!whether){_S}(?:he|she|they|mum|dad){_S}"
    r"(?:just |then )?(?:said|says|sed|replied|answered|nodded|shook|shrug\w*)\b|"
    rf"(?:{_S}[-–—]|;){_S}"
)
_DIRECT_QUESTION = re.compile(
    rf"(?:{_S}to{_S}(?:him|her|them|\w+))?{_S}*[,:]?{_S}*(?:(?:and|so|but|well|then|ok|okay|right|now){_S})*"
    rf"(?:{QUESTION_FORM}|you|you['’]\w+|your|somebody|someone|tell me|come on)\b"
)
_TAG = re.compile(
    r"\b(?:did|has|is|was|does|have|are|were|do|had|would|will)(?:n['’]?t)? (?:he|she|it|they|you|i|that)\b[\s?]*$"
)


def reports(
    text: str, low: str, sent: Sentence, doc: "Doc", cast: Cast, after_contact: bool
) -> list[Stretch]:
    """Return what a sentence reports, in no order; stretches may overlap.

    `low` is the shadow text in lower case. `after_contact`: the sentence before told of a call.
    """
    questions = list(_questions(low, sent, doc, cast))
    found = [*_framed(text, low, sent), *_patterned(text, low, sent, after_contact)]
    for verb in doc:
        if speaks(verb):
            found += _by_verb(text, low, sent, verb)
        elif verb.lemma_.lower() in ("have", "put", "give", "be", "list"):
            found += _by_phrase(text, low, sent, verb)
    # "I asked how long Stuart had been saying that …": what is told inside a question is the question
    asked = [(q.start, q.end) for q in questions]
    return [r for r in found if not any(a <= r.start < b for a, b in asked)] + questions


def tells_of_contact(low: str, sent: Sentence) -> bool:
    """Whether the writer tells of a call or talk, after which "she will ring back" is her plan."""
    return bool(_CONTACT.search(low, sent.start, sent.end))


def body_of(low: str, sent: Sentence) -> int:
    """Return where the words begin, after a bullet, a dash or a time: `1650 - says he fell`."""
    lead = _LEAD.match(low, sent.start, sent.end)
    return lead.end() if lead else sent.start


def _reach(low: str, start: int, sent: Sentence) -> int:
    if sent.end - sent.start > RUN_ON:
        return reach_of_run_on(low, start, sent.end)
    return reach(low, start, sent.end)


# --- patterns -------------------------------------------------------------------------------------


def _framed(text: str, low: str, sent: Sentence) -> Iterator[Stretch]:
    """Yield sentences that are attributed as a whole, and clauses attributed by what follows them."""
    short = sent.end - sent.start <= RUN_ON
    aside = _ASIDE.search(low, sent.start, sent.end)
    if aside and short and aside["who"] not in WRITER:
        # "She may want them in the morning, she said, perhaps": the whole sentence is hers
        yield others(sent.start, _reach(low, aside.end(), sent), aside["who"])
    if match := _ACCORDING.search(text, sent.start, sent.end):
        yield others(sent.start, reach(low, match.end(), sent.end), match[0])
    for pattern in (_OWN_WORDS, _PER, _ASSESSED_BY):
        for match in pattern.finditer(text, sent.start, sent.end):
            start = _segment(low, sent.start, match.start())
            # "As per day staff he was aggressive" looks ahead, "settled as per day staff" back
            leads = not low[body_of(low, sent) : match.start()].strip()
            end = _reach(low, match.end(), sent) if leads else match.end()
            yield others(start, end, match[0].strip())
    if match := _TO_THEM.match(text, sent.start, sent.end):
        yield others(sent.start, _reach(low, match.end(), sent), match[0].strip())


def _segment(low: str, start: int, at: int) -> int:
    edges = [edge.end() for edge in _SEGMENT.finditer(low, start, at)]
    return edges[-1] if edges else start


def _patterned(text: str, low: str, sent: Sentence, after_contact: bool) -> Iterator[Stretch]:
    body = body_of(low, sent)
    if (said := _SUBJECTLESS.match(low, body, sent.end)) and not _is_own(low, said.end()):
        yield others(said.end(), _reach(low, said.end(), sent))
    writer_began = low.startswith(("i ", "we "), body)
    called = None if writer_began else _CALLED.search(text, sent.start, sent.end)
    if called:
        yield others(called.end(), sent.end, called[0])
    shorthand = _SHORTHAND.match(low, body, sent.end)
    if shorthand and shorthand["who"] not in WRITER:
        yield others(shorthand.end(), _reach(low, shorthand.end(), sent), shorthand["who"])
    to_say = None if writer_began else _TO_SAY.search(low, body, sent.end)
    if to_say and to_say.start() > body:
        yield others(to_say.end(), _reach(low, to_say.end(), sent), to_say[0])
    for pattern in (_RANG, _MADE_OUT):
        for match in pattern.finditer(low, body, sent.end):
            if match["who"] not in WRITER:
                yield others(match.end(), _reach(low, match.end(), sent), match["who"])
    for pattern in (_FROM, _BY, _WENT, *(() if writer_began else (_THEN_SAID,))):
        for match in pattern.finditer(low, sent.start, sent.end):
            yield others(match.end(), _reach(low, match.end(), sent), match[0])
    written = _WRITTEN_THAT.search(low, sent.start, sent.end)
    if written and _DOCUMENT.search(low, sent.start, written.end()):
        yield others(written.end(), _reach(low, written.end(), sent), written[0])
    yield from _nouns(text, low, sent)
    yield from _plans(low, sent, body, after_contact)


def _is_own(low: str, at: int) -> bool:
    """Whether a bare "said" is the writer's: `said to Linh why …`, `Said I would ring`."""
    away = re.compile(r"[^\S\r\n]+to (?!me\b|us\b|staff\b)\w+").match(low, at)
    return bool(away or _OMITTED_I.match(low, at))


def _nouns(text: str, low: str, sent: Sentence) -> Iterator[Stretch]:
    for pattern in (_ACCOUNT, _VIEW_THAT):
        match = pattern.search(low, sent.start, sent.end)
        if match is None or FIRST_PERSON.search(low, sent.start, match.start()):
            continue
        if _SOMEBODY.search(low, sent.start, match.end()):
            yield others(
                match.end(), _reach(low, match.end(), sent), text[match.start() : match.end()]
            )


def _plans(low: str, sent: Sentence, body: int, after_contact: bool) -> Iterator[Stretch]:
    """Yield what the person who was rung is going to do: `spoke to Tamsin, she will ring back`."""
    plan = NEXT_WILL.match(low, body, sent.end) if after_contact else None
    if plan is None and (contact := _CONTACT.search(low, sent.start, sent.end)):
        plan = _THEY_WILL.search(low, contact.end(), sent.end)
    if plan:
        yield others(plan.start(), _reach(low, plan.start(), sent))


# --- verbs ----------------------------------------------------------------------------------------


def _by_verb(text: str, low: str, sent: Sentence, verb: "Token") -> Iterator[Stretch]:
    who = source_of(verb, text, sent)
    if who is None:
        return
    end = sent.start + verb.idx + len(verb)
    short = sent.end - sent.start <= RUN_ON
    fronted = [c for c in verb.children if c.dep_ in CLAUSE and c.i < verb.i]
    if fronted and short and _is_aside(verb):
        # "He must have thrown her, she said; he was always drunk": the whole sentence is hers
        yield others(sent.start, _reach(low, end, sent), who)
    elif any(c.dep_ in CLAUSE and c.i > verb.i for c in verb.children) or _reports_at_all(
        low, sent, verb
    ):
        # what hangs on after the clause is nearly always more of it
        stop = min(_reach(low, end, sent), _next_act(sent, verb))
        aside = _YES_AND.match(low, end, stop)
        yield others(end, aside.end("said") if aside else stop, who)


def _is_aside(verb: "Token") -> bool:
    """Whether nothing follows "she said" but a stop: not "you can't go by what she says she saw"."""
    if verb.tag_ == "VBG" or any(
        t.lower_ in ("what", "whatever", "as", "like") for t in verb.lefts
    ):
        return False
    after = verb.doc[verb.i + 1 : verb.i + 3]
    return not len(after) or after[0].is_punct or after[0].lower_ == "to"


def _next_act(sent: Sentence, verb: "Token") -> int:
    """Return where the speaker is told of as doing something else: `said no and pulled away`."""
    for act in verb.children:
        if act.dep_ != "conj" or act.i < verb.i or act.tag_ != "VBD" or speaks(act):
            continue
        if any(c.dep_ in ("aux", "nsubj", "neg") for c in act.children):
            continue
        joint = [c for c in verb.children if c.dep_ == "cc" and c.i < act.i]
        return sent.start + (joint[-1] if joint else act).idx
    return sent.end


def _reports_at_all(low: str, sent: Sentence, verb: "Token") -> bool:
    """Whether a verb that the parse gives no clause is still followed by what was said."""
    lemma = verb.lemma_.lower()
    if _that_clause(verb):
        return True
    if lemma in OBJECT_IS_REPORT:
        return any(
            c.dep_ in ("dobj", "obj", "oprd")
            or c.dep_ == "prep"
            and c.lower_ in ("of", "as", "about", "on")
            for c in verb.rights
        )
    if lemma not in BARE_REPORT and verb.lower_ not in ("sed", "telt", "sez"):
        return False
    rest = [t for t in verb.doc[verb.i + 1 :] if not t.is_space]
    if not rest or rest[0].lower_ in _NO_REPORT or rest[0].pos_ == "CCONJ" or _is_object(verb):
        return False  # "he shouted and …", "she says very little", "whatever he says, …"
    if lemma == "tell" and rest[0].lower_ in ("lies", "tales", "stories", "off", "porkies"):
        return False
    if rest[0].lower_ in ("no", "yes", "yeah", "naw", "nah"):
        return (
            len(rest) > 1
            and not rest[1].is_punct
            and rest[1].pos_ != "CCONJ"
            or any(t.lower_ in ("she", "he", "they", "it") for t in rest[1:3])
        )
    plain = lemma not in _TAKES_A_THING and any(
        c.dep_ in ("dobj", "obj") and c.i > verb.i and c.lower_ not in _NOT_SAID
        for c in verb.children
    )
    # "said possible UTI", "said he fell"
    return plain or any(t.pos_ in ("VERB", "AUX") for t in rest)


def _is_object(verb: "Token") -> bool:
    return any(t.lower_ in ("what", "whatever") for t in verb.doc[max(0, verb.i - 2) : verb.i])


def _that_clause(verb: "Token") -> bool:
    """Whether "that" opens a clause soon after: not the "that" of "that poor woman"."""
    return any(
        t.lower_ == "that" and t.dep_ not in ("det", "dobj", "pobj")
        for t in verb.doc[verb.i + 1 : verb.i + 5]
    )


def _by_phrase(text: str, low: str, sent: Sentence, verb: "Token") -> Iterator[Stretch]:
    """Yield what "Dr Lee puts it as", "had it that", "is adamant that", "the letter gives" report."""
    subject = subject_of(verb)
    if subject is None or subject.lower_ in WRITER or subject.lower_ in _NOT_OF_A_VIEW:
        return
    end = sent.start + verb.idx + len(verb)
    pattern = {"have": _PUTS, "put": _PUTS, "be": _WORRIED}.get(verb.lemma_.lower())
    if pattern is not None:
        match = pattern.match(low, end, sent.end)
        if match is None or verb.lemma_.lower() == "put" and "that" in match[0].split()[-1:]:
            return
        yield others(match.end(), _reach(low, match.end(), sent), subject.text)
    elif _DOCUMENT.fullmatch(subject.lower_) and verb.pos_ == "VERB":
        yield others(end, _reach(low, end, sent), subject.text)


# --- questions ------------------------------------------------------------------------------------


def _questions(low: str, sent: Sentence, doc: "Doc", cast: Cast) -> Iterator[Stretch]:
    """Yield reported questions of the writer or a colleague: what was asked, without the asking."""
    for verb in doc:
        end = sent.start + verb.idx + len(verb)
        asks = puts_a_question(verb, doc)
        if not asks and not (
            verb.lower_ in ("said", "say", "says", "told") and _asks_directly(low, end, sent)
        ):
            continue
        if is_writer(verb):
            whose = Whose.WRITER
        elif asks and is_colleague(verb, cast):
            whose = Whose.COLLEAGUE
        else:
            continue
        answer = _ANSWERED.search(low, end, sent.end)
        stop = answer.start() + (answer[0] == "?") if answer else sent.end
        if stop - end > 2:
            yield Stretch(start=end, end=stop, whose=whose, how=How.REPORTED)


def _asks_directly(low: str, at: int, sent: Sentence) -> bool:
    """Whether "I said" is followed by the question itself: `I said did Oskar pinch you`."""
    answer = _ANSWERED.search(low, at, sent.end)
    stop = answer.start() if answer else sent.end
    return bool(_DIRECT_QUESTION.match(low, at, stop) or _TAG.search(low, at, stop))


def is_colleague(verb: "Token", cast: Cast) -> bool:
    """Whether one of the staff speaks by this verb, to somebody other than the writer."""
    subject, to = subject_of(verb), addressee_of(verb)
    if subject is None or to is None and not cast.is_staff(subject.lower_):
        return False
    if to is not None and (to.lower_ in ("me", "us", "staff") or re.fullmatch(ROLE, to.lower_)):
        return False
    who = subject.lower_
    if subject.pos_ == "PRON" or cast.is_family(who):
        return False
    return (
        cast.is_staff(who)
        or bool(re.fullmatch(ROLE, who))
        or (subject.pos_ == "PROPN" and to is not None and cast.words[who] > 0)
    )
