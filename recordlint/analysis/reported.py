"""What a sentence reports of others' words and thoughts without marks.

The parse finds the reporting verb and its subject; phrases.py finds what has no verb, or what
telegraphic text hides from the parse. Where the parse finds no clause after a reporting verb, the
rest of the sentence is taken to be reported, since a false alarm costs more than a miss.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from recordlint.analysis.asked import questions
from recordlint.analysis.cast import Cast
from recordlint.analysis.clause import CLAUSE, source_of, speaks, subject_of
from recordlint.analysis.phrases import framed_by_phrase, patterned
from recordlint.analysis.reach import reach_in, runs_on
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import BARE_REPORT, CROWD, DOCUMENT, OBJECT_IS_REPORT, WRITER
from recordlint.analysis.stretch import Stretch, others
from recordlint.analysis.text import regex, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_S = r"[^\S\r\n]"
_DOCUMENT = regex(rf"\b{DOCUMENT}\b", re.I)
_PUTS = regex(
    rf"{_S}(?:it|this|that|him|her|them)(?:{_S}all)?{_S}(?:down{_S}to|as|at)\b|{_S}it(?:{_S}"
    rf"from{_S}[\w'’. -]{{2,40}})?{_S}that\b"
)
_WORRIED = regex(
    rf"{_S}(?:\w+{_S})?(?:worried|concerned|afraid|scared|sure|adamant|convinced|certain|unsure|"
    rf"clear|under the impression|"
    rf"of the (?:view|opinion)|anxious|confident|of the belief)(?:{_S}about)?{_S}(?:(?:that|"
    rf"whether|if)\b|(?=(?:he|she|they|it|there|\w+{_S}(?:may|might|could|must|will))\b))"
)
_YES_AND = regex(
    r"(?P<said>[^\S\r\n]+(?:yes|no|ok|okay|nothing|fine|naw|nah)),?[^\S\r\n](?:and |but )?(?:he|"
    r"she|they) (?:is|was|were|are|looked|"
    r"seemed|appeared)\b"
)
"""After a bare yes or no, how the speaker looked is the writer's: `said yes, she was clearly …`."""
_NOT_OF_A_VIEW = words("it this that there who which you")
_NOT_SAID = words("it so this that what word words thing things me us him her them something")
_NO_REPORT = words(
    "a all nothing hello goodbye thank very little much at because as , . in out when while for"
)
"""Words that show, straight after the verb, that what was said does not follow."""
_NO_CONTENT = words("nothing anything none me us him her them")
_TAKES_A_THING = words("answer tell add shout explain")
"""Verbs whose object may be a thing: "he answers the door", "she told lies"."""


def reports(
    text: str, low: str, sent: Sentence, doc: "Doc", cast: Cast, after_contact: bool
) -> list[Stretch]:
    """Return what a sentence reports, in no order; stretches may overlap.

    `low` is the shadow text in lower case. `after_contact`: the sentence before told of a call.
    """
    asked = list(questions(low, sent, doc, cast))
    found = [*framed_by_phrase(text, low, sent), *patterned(text, low, sent, after_contact)]
    for verb in doc:
        if speaks(verb):
            found += _by_verb(text, low, sent, verb)
        elif verb.lemma_.lower() in ("have", "put", "give", "be", "list"):
            found += _by_phrase(text, low, sent, verb)
    # "I asked how long Stuart had been saying that …": a report inside a question is the question
    return [
        report
        for report in found
        if not any(question.start <= report.start < question.end for question in asked)
    ] + asked


def _by_verb(text: str, low: str, sent: Sentence, verb: "Token") -> Iterator[Stretch]:
    who = source_of(verb, text, sent)
    if who is None:
        return
    end = sent.start + verb.idx + len(verb)
    short = not runs_on(low, sent)
    fronted = [c for c in verb.children if c.dep_ in CLAUSE and c.i < verb.i]
    if fronted and short and _is_aside(verb):
        # "He must have thrown her, she said; he was always drunk": the whole sentence is hers
        yield others(sent.start, reach_in(low, end, sent), who)
    elif any(c.dep_ in CLAUSE and c.i > verb.i for c in verb.children) or _reports_at_all(
        low, sent, verb
    ):
        # what hangs on after the clause is nearly always more of it
        stop = min(reach_in(low, end, sent), _next_act(sent, verb))
        aside = _YES_AND.match(low, end, stop)
        yield others(end, aside.end("said") if aside else stop, who)


def _is_aside(verb: "Token") -> bool:
    """Whether nothing follows "she said" but a stop: not "go by what she says she saw"."""
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
            (c.dep_ in ("dobj", "obj", "oprd") and c.lower_ not in _NO_CONTENT)
            or (c.dep_ == "prep" and c.lower_ in ("of", "as", "about", "on"))
            for c in verb.rights
        )
    if lemma not in BARE_REPORT and verb.lower_ not in ("sed", "telt", "sez"):
        return False
    rest = [t for t in verb.doc[verb.i + 1 :] if not t.is_space]
    if any(t.lower_ == ":" for t in rest[:4]):
        return True
    if len(rest) > 1 and rest[0].lower_ in ("it", "so", "this") and rest[1].is_punct:
        return False  # "she was looking at Sandra when she said it, …"
    if not rest or rest[0].lower_ in _NO_REPORT or rest[0].pos_ == "CCONJ" or _is_object(verb):
        return False  # "he shouted and …", "she says very little", "whatever he says, …"
    if lemma == "tell" and rest[0].lower_ in ("lies", "tales", "stories", "off", "porkies"):
        return False
    if rest[0].lower_ in ("no", "yes", "yeah", "naw", "nah", "not") and any(
        t.lower_ in ("because", "cos") for t in rest[1:3]
    ):
        return True
    if rest[0].lower_ in ("no", "yes", "yeah", "naw", "nah"):
        return (len(rest) > 1 and not rest[1].is_punct and rest[1].pos_ != "CCONJ") or any(
            t.lower_ in ("she", "he", "they", "it") for t in rest[1:3]
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
    """Yield what "Dr Lee puts it as", "is adamant that", "the letter gives" report."""
    subject = subject_of(verb)
    if subject is None or subject.lower_ in WRITER or subject.lower_ in _NOT_OF_A_VIEW:
        return
    if CROWD.match(subject.lower_):
        return  # "rumour has it that"
    end = sent.start + verb.idx + len(verb)
    pattern = {"have": _PUTS, "put": _PUTS, "be": _WORRIED}.get(verb.lemma_.lower())
    if pattern is not None:
        match = pattern.match(low, end, sent.end)
        if match is None or (verb.lemma_.lower() == "put" and "that" in match[0].split()[-1:]):
            return
        yield others(match.end(), reach_in(low, match.end(), sent), subject.text)
    elif _DOCUMENT.fullmatch(subject.lower_) and verb.pos_ == "VERB":
        yield others(end, reach_in(low, end, sent), subject.text)
