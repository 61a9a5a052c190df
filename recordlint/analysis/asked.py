"""Questions put by the writer or a colleague, reported without marks: `I asked if …`."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from recordlint.analysis.cast import Cast
from recordlint.analysis.clause import addressee_of, is_writer, puts_a_question, subject_of
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.speech import QUESTION_FORM, ROLE
from recordlint.analysis.stretch import How, Stretch, Whose
from recordlint.analysis.text import regex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_S = r"[^\S\r\n]"
_ANSWERED = regex(
    rf"\?|{_S}because{_S}(?:we|i)\b|(?:[,;]|{_S}and|{_S}but|{_S}n|{_S}&|{_S}\+|"
    rf"{_S}[-–—]){_S}*(?:\w+{_S}"
    rf"){{1,2}}?(?:then{_S}|just{_S})?"
    r"(?:said|says|sed|replied|replies|answered|told|nodded|shook|shrug\w*|went|goes|looked|"
    r"began|started|turned|put|"
    r"cried|did not|didn['’]?t|signed|mouthed|whispered|pointed|just|never|denied|agreed|stopped|"
    r"pulled|picked)\b|"
    rf"(?<!what)(?<!if)(?<!that)(?<!why)(?<!how)(?<!when)(?<!who)(?<!whether){_S}(?:he|she|they|"
    rf"mum|dad){_S}"
    r"(?:just |then )?(?:said|says|sed|replied|answered|nodded|shook|shrug\w*)\b|"
    rf"(?:{_S}[-–—]|;){_S}"
)
_DIRECT_QUESTION = regex(
    rf"(?:{_S}to{_S}(?:him|her|them|\w+))?{_S}*[,:]?{_S}*(?:(?:and|so|but|well|then|ok|okay|"
    rf"right|now){_S})*"
    rf"(?:{QUESTION_FORM}|you|you['’]\w+|your|somebody|someone|tell me|come on)\b"
)
_TAG = regex(
    r"\b(?:did|has|is|was|does|have|are|were|do|had|would|will)(?:n['’]?t)? (?:he|she|it|they|"
    r"you|i|that)\b[\s?]*$"
)


def questions(low: str, sent: Sentence, doc: "Doc", cast: Cast) -> Iterator[Stretch]:
    """Yield reported questions of the writer or a colleague: what was asked, without the asking."""
    for verb in doc:
        end = sent.start + verb.idx + len(verb)
        asks = puts_a_question(verb, doc)
        if not asks and not (_speaks_out(verb) and _asks_directly(low, end, sent)):
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


def _speaks_out(verb: "Token") -> bool:
    """Whether the writer tells of having said a thing: not "I will say", "at home we say"."""
    if verb.lower_ not in ("said", "say", "says", "told"):
        return False
    subject = subject_of(verb)
    if verb.lower_ == "say" and subject is not None and subject.lower_ == "we":
        return False
    return not any(c.tag_ == "MD" or c.lower_ == "to" for c in verb.lefts)


def _asks_directly(low: str, at: int, sent: Sentence) -> bool:
    """Whether "I said" is followed by the question itself: `I said did Oskar pinch you`."""
    answer = _ANSWERED.search(low, at, sent.end)
    stop = answer.start() if answer else sent.end
    return bool(_DIRECT_QUESTION.match(low, at, stop) or _TAG.search(low, at, stop))


def is_colleague(verb: "Token", cast: Cast) -> bool:
    """Whether one of the staff speaks by this verb, to somebody other than the writer."""
    subject, to = subject_of(verb), addressee_of(verb)
    if subject is None or (to is None and not cast.is_staff(subject.lower_)):
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
