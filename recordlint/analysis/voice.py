"""Whose words these are: the writer's, somebody else's, or the writer quoting their own question.

Principle 1 of the reference: what somebody else said is evidence and is never judged. Everything
that follows hangs on this layer. It reads quotation marks, dialogue lines and the parse of the
reporting clause; where the parse finds no clause after a reporting verb, the rest of the sentence
is taken to be reported, since a false alarm costs more than a miss.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from recordlint.analysis.lines import Layout, Line, is_form_label
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import any_of, covering, lowered

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class Whose(StrEnum):
    """Whose words a stretch holds. What lies in no stretch is the writer's own statement."""

    OTHER = "other"
    WRITER = "writer"  # the writer quoting what they themselves said or asked at the time
    COLLEAGUE = "colleague"  # somebody else of the staff, putting a question to the person


class How(StrEnum):
    """How the text shows it."""

    QUOTED = "quoted"
    DIALOGUE = "dialogue"
    REPORTED = "reported"
    CONTINUED = "continued"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of one speaker. `who` is the speaker as the text names them, "" where it does not."""

    start: int
    end: int
    whose: Whose
    how: How
    who: str = ""


# --- vocabulary ---------------------------------------------------------------------------------

SPEECH = frozenset(
    "say tell report state explain mention add describe recall reply answer respond confirm admit "
    "complain deny allege claim insist maintain warn inform advise suggest agree shout scream yell "
    "whisper mutter murmur write text message email repeat continue assert declare announce remark "
    "comment disclose reveal confide indicate relate recount remember swear note record read show "
    "think believe feel reckon suspect worry wonder guess suppose fear hope expect imagine doubt "
    "prefer consider accept acknowledge stress emphasise emphasize clarify protest argue express "
    "ask request joke sign gesture call explain diagnose conclude find observe view "
    "estimate predict query assess assure promise volunteer offer relay".split()
)
_OBJECT_IS_REPORT = frozenset(
    "describe report allege deny claim mention diagnose call estimate record note recount".split()
)
"""Verbs whose plain object is what was said: she described her father as aggressive."""
_PASSIVE = frozenset(
    "tell inform advise report say state allege diagnose assess estimate describe warn ask".split()
)
_OPINE = frozenset("think believe feel reckon suspect guess suppose fear hope expect imagine".split())
_CONTENT = frozenset("ccomp xcomp parataxis dobj obj oprd acl dative prep advcl".split())
_CLAUSE = frozenset("ccomp xcomp parataxis".split())
_WRITER = frozenset("i we me us myself ourselves i've".split())
_NOTHING = frozenset("that this it there which what you one nobody people everyone everybody".split())
"""Subjects that are nobody's word: "everybody says" is hearsay, "you can tell" is the writer."""
_CROWD = re.compile(r"(?:they|people|some|others|folk|all|word|bird|rumour)$")
_HABITUAL = re.compile(r"(?:do|does|are|is|always|will|would|['’]ll)$")
_LIKE_A_VERB = ("VERB", "AUX")
_KIN = any_of(
    "mum|mummy|mam|mom|mother|dad|daddy|father|nan|nana|nanny|gran|grandma|grandad|grandpa|granny|"
    "auntie|aunty|aunt|uncle|brother|sister|son|daughter|husband|wife|partner|boyfriend|girlfriend|"
    "niece|nephew|neighbour|cousin|stepdad|stepmum|stepfather|stepmother|friend|carer"
)
_SAYS = any_of(
    "said|says|say|sed|told|tells|tell|telt|stated|states|reported|reports|explained|explains|"
    "replied|replies|answered|answers|mentioned|mentions|described|describes|complained|complains|"
    "claimed|claims|alleged|alleges|denied|denies|insisted|insists|added|adds|admitted|disclosed|"
    "shouted|shouts|shouting|screamed|whispered|yelled|muttered|texted|wrote|writes|recalled|"
    "warned|reckons|reckoned|thinks|thought|believes|believed|feels that|felt that|saying|telling|"
    "went|goes|was like|is like|confirmed|informed|advised|remarked|called out|confided|expressed|"
    "asked|ask|asks|enquired|inquired|says to|responded|began|continued|repeated|signed|mouthed|"
    "recorded|records|noted"
)
_SUBJECTLESS = re.compile(
    rf"(?:then[^\S\r\n]+|also[^\S\r\n]+|and[^\S\r\n]+|just[^\S\r\n]+|later[^\S\r\n]+|only[^\S\r\n]+)?"
    rf"(?P<verb>(?:said|says|sed|stated|states|reports|reported|denies|denied|claims|alleges|complained|"
    rf"complains|explained|explains|reckons|replied|replies|answered|thinks|believes|disclosed|c/o|"
    rf"insists|told (?:me|us|him|her|staff)|tells (?:me|us))\b)",
    re.I,
)
_ACCORDING = re.compile(
    r"\b(?:according to|in the words of|in (?!my\b|our\b)(?:[\w.'’-]+ ){1,4}?"
    r"(?:words|view|opinion|account|version|mind|statement|eyes|telling|experience|judgement)\b(?! of\b)|"
    r"as (?:he|she|they) (?:put|puts|sees|saw) it|"
    r"by (?:his|her|their) (?:own )?account)\b",
    re.I,
)
_ACCOUNT = re.compile(
    r"\b(?:account|version|words|statement|complaint|explanation|allegation|allegations|message|text|"
    r"voicemail|email|e-mail|letter|answer|reply|reason|view|opinion|belief|position|case|"
    r"worry|fear|report|recollection|impression|claim|understanding|judgement|diagnosis|advice|concern)\b"
    r"[^.;:!?\r\n]{0,60}?(?:\b(?:is|was|were|are|being|said|says|read|reads|ran|runs|states|stated)\b"
    r"[^\S\r\n]*(?:,|as follows|this|that|possibly|probably|simply)|[^.;!?\r\n]{0,3}:[^\S\r\n])",
    re.I,
)
_CALLED = re.compile(
    r"\b(?:(?:call|message|text|e-?mail|voicemail|letter|contact|t/c|note|report) from\b[^.:\r\n]{2,60}|"
    r"(?:rang|phoned|called|texted|e-?mailed|messaged|wrote)\b[^.:\r\n]{0,40}(?::\d\d[^.:\r\n]{0,12})?):[^\S\r\n]",
    re.I,
)
_FRAME = re.compile(
    rf"(?:\b(?:{_SAYS}|account|words|statement|version|follows|complaint|message|history|"
    r"allegations?|summary of (?:what|the call)|verbatim|quote|answers?|put it|puts it|voicemail|e-?mail|heard)\b"
    r"[^.!?:\r\n]{0,60}|\bas follows|\bthis is what (?:he|she|they|\w+) (?:said|told \w+|says)):$",
    re.I,
)
_ANNOUNCED = re.compile(
    r"\b(?:account|complaint|words|version|statement|response|reply|allegation|answer|story)\b[^.!?\r\n]{0,80}\b"
    r"(?:was|is|were|are|ran) (?:this|these|as follows)[.:]?$|\bwhat follows is (?!my\b)\w+|"
    r"\bin (?:his|her|their) own words[.:]$|\b(?:keep|kept|stuck|stick) to (?:his|her|their) (?:order|words)|"
    r"^(?:\d+\.\s*)?[\w .’'-]{2,40}['’]s (?:response|account|version|statement|views?|evidence|reply)[.:]?$|"
    r"^[\w .’'-]{2,40} (?:began with|started with|gave (?:this|the following) account|gave (?:me )?(?:his|her|their) account)\b",
    re.I,
)
_ASIDE = re.compile(
    rf"[,;–—-][^\S\r\n]*(?:he|she|they|{_KIN}|(?:mr|mrs|ms|miss|dr)\.?[^\S\r\n]\w+|[a-z]\w+)[^\S\r\n]"
    r"(?:has[^\S\r\n])?(?:said|says|felt|feels|thought|thinks|added|explained|told me|tells me|believed|believes|"
    r"replied|answered|reckoned|reckons|wrote|writes)(?=[,.;:!?]|$|[^\S\r\n]to me\b)",
    re.I,
)
_FIRST_PERSON = re.compile(r"\b(?:i|i['’]?(?:ve|m|d|ll)|we|we['’](?:ve|re|d|ll)|my|me|myself|us|our)\b", re.I)
_CUT = re.compile(
    r"(?:[,.]?[^\S\r\n]+(?:and|but|so|then|because|which)[^\S\r\n]+(?:then[^\S\r\n]+)?(?:i|we)\b|"
    r",?[^\S\r\n]+so[^\S\r\n]+(?:i|we)\b|[^\S\r\n][-–—][^\S\r\n]+(?:i|we)\b|"
    # the writer's own comment on what was said
    r",[^\S\r\n]+which[^\S\r\n](?:is|was|tells|told|proves|shows|speaks|seems|seemed|sounds|suits|suited|explains|just|no)\b)",
    re.I,
)
_RUN_ON = 260
"""Characters. In a sentence longer than this without stops (dictation), a report reaches only so far."""
_RUN_ON_CUT = re.compile(r"[^\S\r\n](?:and[^\S\r\n])?(?:i|we|he|she)[^\S\r\n]")
_SPEAKER = re.compile(
    r"[^\S\r\n]*(?:[-–—*•>][^\S\r\n]*|[(\[]?\d{1,2}[:.]\d{2}[)\]]?[^\S\r\n]+)?"
    r"(?P<who>(?:[A-Za-z][\w.'’]*)(?:[^\S\r\n][A-Z][\w.'’]*){0,2}(?:[^\S\r\n]?\([^()\r\n]{1,20}\))?)"
    r"[^\S\r\n]*(?P<mark>:(?!\d)|[-–—](?=[^\S\r\n])|[-–—](?=[\"“'‘]))[^\S\r\n]*"
)
_ME = frozenset("me i myself writer staff q interviewer worker".split())
_GOES_ON = re.compile(
    r"(?:and |but |then |also |at first |later |once |that |this )?"
    r"(?:he|she|they|it|mum|dad|his|her|their|the|this|that|nobody|no one|there|\w+)\b[^.;]{0,60}?"
    r"(?:(?<!has )(?<!have )(?<!['’]ve )(?<!must )\bhad\b(?! (?:been )?(?:obviously|clearly))|\bhadn['’]?t\b|\bwould\b|\bwouldn['’]?t\b|['’]d\b)",
    re.I,
)
"""The tenses in which a report goes on without its verb: `He had come in angry. He would not stop.`"""


# --- the layer ------------------------------------------------------------------------------------


def stretches(
    text: str,
    shade: str,
    lines: tuple[Line, ...],
    quotes: tuple[Quotation, ...],
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
) -> tuple[Stretch, ...]:
    """Return the stretches that are not plainly the writer's own statement, in reading order.

    They may overlap: a quotation can stand inside reported speech. `docs` is a parse for each of
    `sents`, taken from the shadow text.
    """
    found: list[Stretch] = []
    dialogue = list(_dialogue(text, lines))
    found += dialogue
    low = lowered(shade)
    reported: list[Stretch] = []
    for sent, doc in zip(sents, docs, strict=True):
        reported += _reported(text, low, sent, doc)
    found += reported
    found += _continued(shade, quotes, sents, reported)
    found += _framed(text, lines)
    found += [_quoted(quote, text, shade, lines, sents, docs, found) for quote in quotes]
    return tuple(sorted(found, key=lambda s: (s.start, s.end, s.whose, s.how)))


def whose_words(layer: tuple[Stretch, ...], start: int, end: int) -> Stretch | None:
    """Return the stretch that holds these words, or None where they are the writer's statement.

    A quotation says more than the report around it, so the innermost stretch decides. Words that
    begin inside a stretch, or lie in it by half or more, belong to it.
    """
    best: Stretch | None = None
    for stretch in layer:
        if stretch.start >= end:
            break
        overlap = min(end, stretch.end) - max(start, stretch.start)
        inside = stretch.start <= start < stretch.end or 2 * overlap >= end - start > 0
        if inside and overlap > 0 and (
            best is None or stretch.end - stretch.start <= best.end - best.start
        ):
            best = stretch
    return best


# --- dialogue -------------------------------------------------------------------------------------


def _dialogue(text: str, lines: tuple[Line, ...]) -> Iterator[Stretch]:
    """Yield what each speaker says in lines such as `Me: …`, `L: "…"`, `Mum – …`, `Q. …`."""
    labelled: list[tuple[Line, re.Match[str], str]] = []
    for line in lines:
        label = _SPEAKER.match(text, line.start, line.end)
        if label is None or label.end() >= line.end:
            continue
        who = re.sub(r"\s*\(.*", "", label["who"].lower()).rstrip(".")
        if not is_form_label(who) or who in _ME | {"a", "b", "s", "p", "r"}:
            labelled.append((line, label, who))
    counts: dict[str, int] = {}
    for _, label, who in labelled:
        counts[who] = counts.get(who, 0) + (label["mark"] != "–" or who in _ME)
    turns = sum(n for who, n in counts.items() if n > 1 or _is_speaker(text, who))
    conversation = turns >= 3 or any(who in _ME for who in counts)
    for line, label, who in labelled:
        quoted = text[label.end()] in "\"“'‘"
        named = counts[who] > 1 or _is_speaker(text, who)
        kin = label["mark"] == ":" and re.fullmatch(_KIN, who)
        if not (who in _ME or quoted or kin or (conversation and named)):
            continue
        if quoted:
            continue  # the quotation itself is the stretch; what follows it is the writer's
        yield Stretch(
            start=label.end(),
            end=line.end,
            whose=Whose.WRITER if who in _ME else Whose.OTHER,
            how=How.DIALOGUE,
            who=label["who"],
        )


def _is_speaker(text: str, who: str) -> bool:
    """Whether a label is a person's: an initial, kin, or a name that the note uses elsewhere."""
    if len(who) <= 2 or re.fullmatch(_KIN, who):
        return True
    return len(re.findall(rf"\b{re.escape(who)}\b", text, re.I)) > 1


# --- quotations -----------------------------------------------------------------------------------


def _quoted(
    quote: Quotation,
    text: str,
    shade: str,
    lines: tuple[Line, ...],
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
    others: Sequence[Stretch],
) -> Stretch:
    label = _SPEAKER.match(text, text.rfind("\n", 0, quote.start) + 1, quote.start)
    if label and label.end() == quote.start:
        me = re.sub(r"\s*\(.*", "", label["who"].lower()).rstrip(".") in _ME
        return Stretch(
            start=quote.start,
            end=quote.end,
            whose=Whose.WRITER if me else Whose.OTHER,
            how=How.QUOTED,
            who=label["who"],
        )
    who, whose = _speaker_of(quote, text, shade, lines, sents, docs)
    if whose is None:
        inside = next(
            (s for s in others if s.how is How.DIALOGUE and s.start <= quote.start < s.end), None
        )
        whose, who = (inside.whose, inside.who) if inside else (Whose.OTHER, "")
    return Stretch(start=quote.start, end=quote.end, whose=whose, how=How.QUOTED, who=who)


def _speaker_of(
    quote: Quotation,
    text: str,
    shade: str,
    lines: tuple[Line, ...],
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
) -> tuple[str, Whose | None]:
    index = covering(sents, quote.start)
    if index < 0 or sents[index].end <= quote.start:
        return "", None
    sent, doc = sents[index], docs[index]
    before = [t for t in doc if sent.start + t.idx < quote.start and _speaks(t)]
    after = [t for t in doc if sent.start + t.idx >= quote.end and _speaks(t)]
    # the reporting verb stands before the quotation, or straight after it (…," she said)
    near_after = after and not re.search(r"[;.]|\band\b.*\band\b", shade[quote.end : sent.start + after[0].idx]) and (
        sent.start + after[0].idx - quote.end < 40
    )
    starts = not shade[sent.start : quote.start].strip(" -–—*•>\t")
    if near_after and (starts or not before):
        return _identify(after[0], text, sent)
    if before:
        return _identify(before[-1], text, sent)
    return _carried(quote, text, shade, sents, docs, index)


def _carried(
    quote: Quotation,
    text: str,
    shade: str,
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
    index: int,
) -> tuple[str, Whose | None]:
    """Look back for whoever was speaking: `I said to him. "Did Dad do it?"`."""
    sent = sents[index]
    lead = shade[sent.start : quote.start].strip()
    if lead:
        word = lead.rstrip(" ,:-–—").split()[-1].lower() if lead.rstrip(" ,:-–—") else ""
        if word in _WRITER:
            return word, Whose.WRITER
        return "", None
    if index and sents[index - 1].line == sent.line:
        earlier = [t for t in docs[index - 1] if _speaks(t)]
        ends = shade[sents[index - 1].end - 1]
        if earlier and ends in ":,-–":
            return _identify(earlier[-1], text, sents[index - 1])
    return "", None


def _speaks(token: "Token") -> bool:
    return token.lemma_.lower() in SPEECH and token.pos_ in ("VERB", "AUX") or token.lower_ in (
        "said", "asked", "sed", "telt", "says", "told", "ask", "say", "axed", "goes", "went",
    )


def _identify(verb: "Token", text: str, sent: Sentence) -> tuple[str, Whose]:
    subject = _subject(verb)
    if subject is None:
        # a bare "Asked him …" is the writer's; a bare "Said …" is what was said to the writer
        ask = verb.lemma_.lower() in ("ask", "enquire", "inquire", "check") or verb.lower_ == "told"
        first = not any(t.is_alpha and t.i < verb.i and t.pos_ in ("PRON", "PROPN", "NOUN") for t in verb.doc)
        to_writer = any(t.lower_ in ("me", "us") for t in verb.doc[verb.i + 1 : verb.i + 3])
        return "", Whose.WRITER if ask and first and not to_writer else Whose.OTHER
    if subject.lower_ in _WRITER:
        return subject.text, Whose.WRITER
    return _name(subject, text, sent), Whose.OTHER


def _name(subject: "Token", text: str, sent: Sentence) -> str:
    span = [t for t in subject.subtree if t.dep_ not in ("relcl", "acl", "appos", "punct", "advcl")]
    return text[sent.start + span[0].idx : sent.start + subject.idx + len(subject)] if span else subject.text


def _subject(verb: "Token") -> "Token | None":
    """Return who does the verb: its own subject, or that of the verb it is joined to."""
    token, steps = verb, 0
    while steps < 5:
        own = [c for c in token.children if c.dep_ in ("nsubj", "nsubjpass", "csubj") and c.i < token.i or (
            c.dep_ == "nsubj" and c.i > token.i)]
        if own:
            return own[0]
        if token.dep_ in ("conj", "xcomp", "advcl", "aux", "pcomp") and token.head is not token:
            token, steps = token.head, steps + 1
            continue
        break
    # the parse of telegraphic text often misses it: the word straight before the verb will do
    left = [t for t in verb.doc[max(0, verb.i - 3) : verb.i] if not t.is_punct and not t.is_space]
    while left and left[-1].pos_ in ("ADV", "AUX", "PART"):
        left.pop()
    if left and (left[-1].pos_ in ("PRON", "PROPN") or left[-1].lower_ in _WRITER or re.fullmatch(_KIN, left[-1].lower_)):
        return left[-1]
    return None


# --- reported speech ------------------------------------------------------------------------------


def _reported(text: str, low: str, sent: Sentence, doc: "Doc") -> Iterator[Stretch]:
    """Yield what a sentence reports others as having said, thought or written."""
    words = low[sent.start : sent.end]
    aside = _ASIDE.search(low, sent.start, sent.end)
    if aside and not re.search(r"\b(?:i|we)$", aside[0].rsplit(" ", 1)[0]):
        # "She may want them in the morning, she said, perhaps": the whole sentence is hers
        yield _other(sent.start, _until_cut(low, aside.end(), sent.end), aside[0].strip(" ,;–—-"))
        return
    if match := _ACCORDING.search(text, sent.start, sent.end):
        yield _other(sent.start, sent.end, match[0])
        return
    body = _body(low, sent)
    if (match := _SUBJECTLESS.match(low, body, sent.end)) and not _me_after(low, match.end("verb")):
        yield _other(match.end("verb"), _until_cut(low, match.end("verb"), sent.end), "")
    if called := _CALLED.search(text, sent.start, sent.end):
        if not re.match(r"(?:i|we)\b", low[body : body + 3]):
            yield _other(called.end(), sent.end, called[0])
    account = _ACCOUNT.search(text, sent.start, sent.end)
    if account and not _FIRST_PERSON.search(text, sent.start, account.start() + 1) and re.search(
        r"\b(?:his|her|their|the|of|from|by)\b|['’]s\b", words[: account.end() - sent.start]
    ):
        yield _other(account.end(), _until_cut(low, account.end(), sent.end), account[0])
    for verb in doc:
        if _speaks(verb):
            yield from _clause(text, low, sent, verb)


def _me_after(low: str, at: int) -> bool:
    return bool(re.compile(r"[^\S\r\n]+to (?:him|her|them)\b").match(low, at))


def _body(low: str, sent: Sentence) -> int:
    """Return where the words begin, after a bullet, a dash or a time: `1650 - says he fell`."""
    lead = re.compile(r"[\s\-–—*•>(]*(?:\d{1,2}[:.]?\d{2}(?:[ap]m|hrs?|h)?\b[)\s:,\-–—.]*)?").match(low, sent.start, sent.end)
    return lead.end() if lead else sent.start


def _other(start: int, end: int, who: str, how: How = How.REPORTED) -> Stretch:
    return Stretch(start=start, end=max(start, end), whose=Whose.OTHER, how=how, who=who)


def _clause(text: str, low: str, sent: Sentence, verb: "Token") -> Iterator[Stretch]:
    who = _source(text, low, sent, verb)
    if who is None:
        return
    end = sent.start + verb.idx + len(verb)
    if any(c.dep_ in _CLAUSE and c.i < verb.i for c in verb.children):
        # "He must have thrown her, she said; he was always drunk": the whole sentence is hers
        yield _other(sent.start, _until_cut(low, end, sent.end), who)
        return
    if any(c.dep_ in _CLAUSE and c.i > verb.i for c in verb.children) or _reports_at_all(low, sent, verb):
        # what hangs on after the clause is nearly always more of it
        yield _other(end, _until_cut(low, end, sent.end), who)


def _source(text: str, low: str, sent: Sentence, verb: "Token") -> str | None:
    """Return who is reported by this verb as having spoken; None where nobody is."""
    aux = {c.lower_ for c in verb.children if c.dep_ in ("aux", "neg", "advmod") and c.i < verb.i}
    if aux & {"to", "will", "'ll", "’ll", "never", "always", "n't", "n’t", "not", "wo", "can"}:
        return None  # "told to say", "Mum will say she fell", "does not answer", "you can tell"
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        # "I was told by Mum that …" has a source; "I was told that …" is hearsay, the writer's
        agent = _agent(verb)
        if agent is None or agent.lower_ in _WRITER or verb.lemma_.lower() not in _PASSIVE:
            return None
        return _name(agent, text, sent)
    subject = _subject(verb)
    if subject is None or subject.lower_ in _WRITER or subject.lower_ in _NOTHING:
        return None
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBG" and not aux:
        return None
    if _CROWD.match(subject.lower_) and (verb.tag_ in ("VBP", "VBG", "VB") or subject.lower_ not in ("they", "some", "others")):
        return None  # "they do say round here": nobody's word
    if subject.lower_ == "bird":
        return None
    if lemma in _OPINE:
        if verb.tag_ in ("VB", "VBP") and subject.tag_ in ("NN", "NNP") or verb.dep_ == "advcl":
            return None  # "guess that's where he gets it", "because he thinks we will laugh"
    return _name(subject, text, sent)


def _reports_at_all(low: str, sent: Sentence, verb: "Token") -> bool:
    """Whether a verb that the parse gives no clause is still followed by what was said."""
    lemma = verb.lemma_.lower()
    end = sent.start + verb.idx + len(verb)
    if _that_follows(low, end):
        return True
    if lemma in _OBJECT_IS_REPORT:
        return any(c.dep_ in ("dobj", "obj", "prep", "oprd") and c.i > verb.i for c in verb.children)
    if lemma not in ("say", "tell", "state", "explain", "reply", "answer", "add", "complain", "insist", "shout", "confirm", "disclose") and verb.lower_ not in ("sed", "telt"):
        return False
    rest = [t for t in verb.doc[verb.i + 1 :] if not t.is_space]
    if rest and rest[0].lower_ in ("a", "all", "nothing", "no", "yes", "hello", "goodbye", "thank"):
        return False
    return any(t.pos_ in _LIKE_A_VERB for t in rest)


def _that_follows(low: str, end: int) -> bool:
    return bool(re.compile(r"[^\S\r\n]+(?:\w+[^\S\r\n]+){0,3}that\b").match(low, end, end + 60))


def _agent(verb: "Token") -> "Token | None":
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ in ("by", "from")):
            for noun in child.children:
                if noun.dep_ == "pobj":
                    return noun
    return None


def _until_cut(low: str, start: int, end: int) -> int:
    """Return where the writer takes up the word again: `…, so I rang the GP`."""
    if end - start > _RUN_ON and not re.search(r"[,;.:]", low[start:end]):
        cut = _RUN_ON_CUT.search(low, min(start + 25, end), end)
        return cut.start() if cut else min(end, start + 100)
    cut = _CUT.search(low, start, end)
    return cut.start() if cut else end


# --- speech that goes on ----------------------------------------------------------------------------


def _continued(
    shade: str,
    quotes: tuple[Quotation, ...],
    sents: tuple[Sentence, ...],
    reported: Sequence[Stretch],
) -> Iterator[Stretch]:
    """Yield sentences that go on with the report before them: `He had come in angry. He had …`."""
    last: Stretch | None = None
    announced = ""
    by_sentence = {covering(sents, stretch.start): stretch for stretch in reported}
    for index, sent in enumerate(sents):
        words = shade[sent.start : sent.end]
        if index and sents[index - 1].line != sent.line:
            last, announced = None, ""
        if index in by_sentence:
            last = by_sentence[index]
            quoted = covering(quotes, last.end)
            if quoted >= 0 and quotes[quoted].end > last.start:
                last = None  # the words given were quoted: what follows is the writer's again
            elif last is not None and last.end < sent.end - 2:
                last = None
        elif _ANNOUNCED.search(words):
            announced = words
        elif re.match(r"(?:i|we|my|our)\b", words, re.I):
            last, announced = None, ""
        elif announced or (last and not _FIRST_PERSON.search(words) and _GOES_ON.match(words)):
            yield _other(sent.start, sent.end, last.who if last else announced, How.CONTINUED)
        else:
            last = None


def _framed(text: str, lines: tuple[Line, ...]) -> Iterator[Stretch]:
    """Yield the lines under a heading such as `Mum's account was as follows:`."""
    inside = ""
    for line in lines:
        words = text[line.start : line.end].strip()
        if inside and (line.layout in (Layout.BLANK, Layout.FIELD) or re.match(r"(?:i|we)\b", words, re.I)):
            inside = ""
        if inside:
            yield _other(line.start, line.end, inside, How.CONTINUED)
        frame = words.endswith(":") and _FRAME.search(words)
        if frame and not re.search(r"\b(?:i|we)\b", words, re.I):
            inside = words[:40]
