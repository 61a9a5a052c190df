"""The parse of a reporting clause: which verb speaks, and who speaks by it."""

import re
from typing import TYPE_CHECKING

from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import (
    ASKING,
    CROWD,
    KIN,
    NOTHING,
    OPINE,
    PASSIVE,
    WRITER,
    is_speech,
)
from recordlint.analysis.text import regex, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CLAUSE = frozenset({"ccomp", "xcomp", "parataxis"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})
_NOT_YET = words("to will 'll ’ll never always n't n’t not nt wo can")
"""What makes a verb no report: "told to say", "Mum will say she fell", "you can tell"."""
_PARTICLES = frozenset({"off", "up"})
_IS = words("is are 's ’s 're ’re")
_WOULD_SAY = words("that so it this")
_SHOWS = regex(
    r"(?:says?|said|tells?|told) (?:it all|more than|a lot|volumes|everything|"
    r"(?:you|us|me) (?:all\b|everything|a lot|more\b)|you what\b)"
)
"""What a thing is said to show: "his face says it all", "which tells you what comes first"."""
_DIALECT = words("er 'er ’er im 'im e 'e hoo thou yow")
_CLIMB = 5
_OF_SELF = regex(
    r"(?:that )?(?:he|she|they|it)(?: ?['’]?s| is| are| was)? (?:so |all |too |a )?(?:clever|"
    r"funny|hilarious|above|better|"
    r"untouchable|hard|special|in charge|the boss|god|joke|everything)\b|"
    r"(?:that )?(?:he|she|they) ?['’]?(?:s|is) (?:his|her|their|the) |"
    r"(?:that )?(?:he|she|they)(?: can (?:do|get|say|treat|walk|have|just|come|talk)| owns?| runs?|"
    r" knows? (?:best|better|it all|everything)| deserves?| does(?:n['’]t| not) (?:have|"
    r"need) to)\b|"
    r"(?:that )?(?:the|our|these) (?:rules?|law|world)\b[^.;]{0,40}\b(?:him|her|them)\b"
)


def speaks(token: "Token") -> bool:
    """Whether a token is a verb of speaking: "said", not "Denny goes for them", "write off"."""
    form, lemma = token.lower_, token.lemma_.lower()
    if not ((token.pos_ in ("VERB", "AUX") and is_speech(lemma, form)) or is_speech("", form)):
        return False
    if token.dep_ in ("amod", "compound"):
        return False
    # "They have written that poor woman off", "made it up and called it off"
    return not any(c.dep_ == "prt" and c.lower_ in _PARTICLES for c in token.children)


def subject_of(verb: "Token") -> "Token | None":
    """Return who does the verb: its own subject, or that of the verb it is joined to."""
    token = verb
    # "Asked him was it sore, he said no": what opens a sentence is nobody else's verb
    opens = not any(t.is_alpha for t in verb.doc[: verb.i])
    for _ in range(1 if opens else _CLIMB):
        own = [c for c in token.children if c.dep_ in _SUBJECT]
        if own:
            return own[0]
        if token.dep_ not in ("conj", "xcomp", "advcl", "aux", "pcomp") or token.head is token:
            break
        token = token.head
    return _word_before(verb)


def _word_before(verb: "Token") -> "Token | None":
    """Return the person named just before the verb, whom the parse of telegraphic text misses."""
    left = [t for t in verb.doc[max(0, verb.i - 3) : verb.i] if not t.is_punct and not t.is_space]
    while left and left[-1].pos_ in ("ADV", "AUX", "PART"):
        left.pop()
    if not left:
        return None
    word = left[-1]
    person = word.pos_ in ("PRON", "PROPN") or word.lower_ in WRITER | _DIALECT
    return word if person or re.fullmatch(KIN, word.lower_) else None


def name_of(subject: "Token", text: str, sent: Sentence) -> str:
    """Return the speaker as the text names them, without a clause that hangs on the name."""
    inside = [
        t for t in subject.subtree if t.dep_ not in ("relcl", "acl", "appos", "punct", "advcl")
    ]
    first = min((t.idx for t in inside if t.i <= subject.i), default=subject.idx)
    return text[sent.start + first : sent.start + subject.idx + len(subject)]


def source_of(verb: "Token", text: str, sent: Sentence) -> str | None:
    """Return who is reported by this verb as having spoken; None where nobody is."""
    before = {
        c.lower_ for c in verb.children if c.dep_ in ("aux", "neg", "advmod") and c.i < verb.i
    }
    if before & _NOT_YET or ("would" in before and _says_that(verb)):
        return None
    if (verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "by") or any(
        c.dep_ in ("auxpass", "nsubjpass") for c in verb.children
    ):
        return _agent_of(verb, text, sent)
    subject = subject_of(verb)
    if _is_supposed(verb) or _is_habit(verb):
        return None
    going_on = verb.dep_ == "xcomp" and verb.head.lemma_ in ("keep", "start", "begin", "continue")
    if subject is None or (verb.tag_ == "VBG" and not before and not going_on):
        return None
    return name_of(subject, text, sent) if _is_source(subject, verb) else None


def _says_that(verb: "Token") -> bool:
    """Whether only a word stands for what is said: "he would say that, he's old school"."""
    after = verb.doc[verb.i + 1 : verb.i + 3]
    return len(after) > 1 and after[0].lower_ in _WOULD_SAY and after[1].is_punct


def _agent_of(verb: "Token", text: str, sent: Sentence) -> str | None:
    # "I was told by Mum that …" has a source; "I was told that …" is hearsay, the writer's;
    # "Door answered by Craig, who was heavily in drink" reports nothing
    agent = next(
        (
            noun
            for child in verb.children
            if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ in ("by", "from"))
            for noun in child.children
            if noun.dep_ == "pobj"
        ),
        None,
    )
    if agent is None or agent.lower_ in WRITER or verb.lemma_.lower() not in PASSIVE:
        return None
    return (
        None if CROWD.match(agent.lower_) and agent.i - verb.i <= 2 else name_of(agent, text, sent)
    )


def _is_source(subject: "Token", verb: "Token") -> bool:
    word = subject.lower_
    if _SHOWS.match(" ".join(t.lower_ for t in verb.doc[verb.i : verb.i + 4])):
        return False
    past = verb.tag_ in ("VBD", "VBN") or verb.lower_ in ("sed", "telt")
    if word == "you":
        # the reader of a letter or e-mail: "you said I may stay", not "you can tell"
        return past and verb.lemma_.lower() in ("say", "tell", "ask", "mention", "agree", "advise")
    if word in WRITER or word in NOTHING - {"that"} or word in ("her", "him", "them"):
        return False  # "that's her saying don't send me back"
    if word == "that" and subject.tag_ == "DT":
        return False  # "That told me all I needed"
    if word in ("who", "that"):
        return past or _is_definite(verb.head)
    if CROWD.match(word) and not _is_described(subject):
        return False
    if word == "they" and verb.tag_ in ("VBP", "VB", "VBG"):
        return False  # "they do say round here", "they are saying": nobody's word
    if verb.lemma_.lower() in OPINE:
        if verb.tag_ == "VBG" and not past and any(c.lower_ in _IS for c in verb.children):
            return False  # "he is thinking that I will be afraid": a mind read
        bare = verb.tag_ in ("VB", "VBP") and subject.tag_ in ("NN", "NNP")
        # "guess that's where he gets it", "because he thinks we will laugh", "thinks he's clever"
        return not bare and verb.dep_ != "advcl" and not _thinks_well_of_self(verb)
    return True


def _thinks_well_of_self(verb: "Token") -> bool:
    """Whether the writer reads a mind: "thinks the rules are not for him", "or thinks she is"."""
    if verb.tag_ == "VBZ" and verb.i and verb.nbor(-1).lower_ == "or":
        return True
    after = " ".join(t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 12])
    return _OF_SELF.match(after) is not None


def _is_supposed(verb: "Token") -> bool:
    """Whether the writer only supposes the saying: "I suspect Mum told him what to say"."""
    if verb.dep_ != "ccomp" or verb.head.lemma_.lower() not in OPINE:
        return False
    return any(c.dep_ == "nsubj" and c.lower_ in WRITER for c in verb.head.children)


def _is_habit(verb: "Token") -> bool:
    """Whether it is said what somebody says each time: "when she says no she means it"."""
    present = verb.tag_ in ("VBZ", "VBP")
    always = any(c.lower_ in ("always", "allus") for c in verb.lefts)
    timed = verb.doc[verb.i :] if always else verb.children
    return present and any(c.lower_ in ("when", "whenever", "if") for c in timed)


def _is_definite(noun: "Token") -> bool:
    """Whether a relative clause is about somebody in particular, not "a child who tells lies"."""
    return not any(c.lower_ in ("a", "an", "any", "no", "every") for c in noun.children)


def _is_described(subject: "Token") -> bool:
    """Whether more is said of a crowd than the word: "the night staff", "staff at the club"."""
    if subject.lower_ in ("bird", "word", "rumour", "rumours", "gossip", "mill", "grapevine"):
        return False
    if subject.lower_ == "reports":
        return bool(list(subject.lefts))  # "Reports suggest that" is nobody's word
    if subject.lower_ in ("parents", "neighbours", "children", "residents"):
        return any(c.dep_ in ("det", "predet", "poss", "nummod") for c in subject.children)
    return any(
        c.dep_ in ("compound", "amod", "prep", "poss", "nummod", "relcl") for c in subject.children
    )


def is_writer(verb: "Token") -> bool:
    """Whether the writer speaks by this verb: by a bare "Asked him …", not by a bare "Said …"."""
    subject = subject_of(verb)
    if subject is not None:
        return subject.lower_ in WRITER
    if verb.lemma_.lower() not in ASKING | {"tell", "ask"} and verb.lower_ not in ("told", "asked"):
        return addressed_away(verb)
    first = not any(t.pos_ in ("PRON", "PROPN", "NOUN") for t in verb.doc[: verb.i] if t.is_alpha)
    return (first or addressed_away(verb)) and not _to_writer(verb)


def addressed_away(verb: "Token") -> bool:
    """Whether a verb without a subject speaks to somebody else: `said to Linh why …`."""
    after = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    return len(after) > 1 and after[0] == "to" and after[1] not in ("me", "us", "staff")


def _to_writer(verb: "Token") -> bool:
    return any(t.lower_ in ("me", "us") for t in verb.doc[verb.i + 1 : verb.i + 3])


def addressee_of(verb: "Token") -> "Token | None":
    """Return whom the verb speaks to: "asked *her*", "said to *Yusuf*"; None if it does not say."""
    for child in verb.children:
        if child.i < verb.i:
            continue
        if child.dep_ in ("dobj", "obj", "dative") and child.pos_ in ("PRON", "PROPN", "NOUN"):
            return child
        if child.dep_ in ("prep", "dative") and child.lower_ in ("to", "at"):
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    after = verb.doc[verb.i + 1 : verb.i + 2]
    return after[0] if len(after) and after[0].pos_ in ("PRON", "PROPN") else None


def puts_a_question(verb: "Token", doc: "Doc") -> bool:
    """Whether a verb asks, by its own meaning or by what follows: "I put it to her that …"."""
    if verb.tag_ == "VB" or any(c.dep_ == "auxpass" for c in verb.children):
        return False  # "ask anybody on Tanner Street", "we may be asked for statements"
    if verb.lemma_.lower() in ASKING - {"check"} or verb.lower_ in ("asked", "axed", "ask"):
        return True
    return verb.lemma_.lower() == "put" and [t.lower_ for t in doc[verb.i + 1 : verb.i + 3]] == [
        "it",
        "to",
    ]
