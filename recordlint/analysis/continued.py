"""Accounts that go on without a verb of speaking: `She said he came in. He had been drinking`.

Once somebody's account has begun in a line, a sentence belongs to it by what it is: the tense in
which reports go on, who is spoken of, what comes after it. The writer takes the word by acting,
observing, commenting, or by beginning another line or cell.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from recordlint.analysis.clause import addressee_of, is_writer, speaks, subject_of
from recordlint.analysis.phrases import opens_call
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.stretch import How, Stretch, Whose, others
from recordlint.analysis.text import covering, regex, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOUN = (
    "account|complaint|words|version|statement|response|reply|allegations?|answer|story|evidence|"
    "position|"
    "case|explanation|recollection"
)
_ANNOUNCED = regex(
    rf"\b(?:{_NOUN})\b[^.!?\r\n]{{0,80}}\b(?:was|is|were|are|ran|runs) (?:this|these|"
    rf"as follows)[.:]?$|"
    r"\bwhat follows is (?!my\b|our\b)\w+|\bin (?:his|her|their) own words[.:]$|"
    r"\b(?:keep|kept|stuck|stick) to (?:his|her|their) (?:order|words)|"
    rf"^(?:\d+[.)]\s*)?[\w .’'-]{{2,40}}['’]s? (?:{_NOUN}|views?|reply)[.:]?$|"
    r"^[\w .’'-]{2,40} (?:began with|started with|gave (?:this|the following) account|"
    r"gave (?:me )?(?:his|her|their) account)\b|"
    rf"^(?:his|her|their|[\w .’'-]{{2,40}}['’]s?) (?:{_NOUN}) (?:is|was) that\b",
    re.I,
)
_HEADED = regex(rf"['’]s? (?:{_NOUN}|views?|reply)[.:]?$", re.I)
_CELL = regex(r"^what (?:he|she|they|\w+) (?:said|told (?:me|us)|says)[ :]*\|$", re.I)
_NOT_THEIRS = regex(
    r"\b(?:my|our|writer|staff|your|officer|incident|events?|accident|concern)\b", re.I
)
_TOLD_OF = regex(
    r"\b(?:told (?:me|us)|talked(?: to (?:me|us))?|spoke(?: to (?:me|us))?) "
    r"(?:\w+ly |at (?:some )?length |more |all )?(?:about|of)\b[^;:]*$",
    re.I,
)
"""What opens an account without giving any of it: `She told me about the tablets.`"""
_I = regex(r"\b(?:i|we|i['’]?(?:ve|m|d|ll)|we['’](?:ve|re|d|ll))\b", re.I)
_I_SHOULD = regex(rf"{_I.pattern}(?! (?:should|ought to|was to|were to|am to)\b)", re.I)
"""The same once an account goes on: "I should not look at her like that" is what was said."""
_ME = regex(r"\b(?:me|us|my|our|myself)\b", re.I)
_TENSE = (
    r"(?:(?<!has )(?<!have )(?<!['’]ve )(?<!must )\bhad\b|\bhadn['’]?t\b|\bwould\b|"
    r"\bwouldn['’]?t\b|['’]d\b|"
    r"\b(?:was|were) (?:meant|supposed|sposed|going) to\b)"
)
_BACKSHIFT = regex(rf"[\w'’]+\b[^.;]{{0,90}}?{_TENSE}", re.I)
"""The tenses in which a report goes on without its verb: `He had come in. He would not stop.`"""
_MODAL = regex(r"\b(?:may|might|must|could|would|should|will)\b|\bwas worse\b", re.I)
_CERTAIN = regex(
    r"\b(?:obviously|clearly|plainly|evidently|no doubt|undoubtedly|apparently|surely|"
    r"presumably)\b",
    re.I,
)
_GUESS = regex(
    r"\b(?:probably|must have|perhaps|maybe|will|so (?:he|she|they) (?:had|has|must))\b|['’]ll\b",
    re.I,
)
"""A guess after a report is the writer's, until the report has plainly gone on."""
_COMMENT = regex(
    r"^\W*(?:well\b|so\b|funny\b|typical\b|that(?:['’]?s| is| tells| told| shows| explains)\b|"
    r"it follows\b|(?:it|this) (?:is|shows|tells|isn['’]?t|seems) "
    r"(?:not|no|a|an|the|my|understood|clear|that|definitely|obvious)\b|"
    r"you (?:only|just|can|could|have|had)\b|needless\b|of course\b|one (?:wonders|suspects)\b|"
    r"there['’]?s (?:your|ur|the)\b|if you ask\b|make of that\b|says it all\b|pull the\b|in (?:my|"
    r"truth|fact)\b)|"
    r"\b(?:full|fine|perfectly) well\b|\bwell aware\b|\bsimple as that\b|"
    r"\bwhich (?:tells|shows|suggests|explains|is why|says|proves)\b|\bif you ask me\b|"
    r"\bas (?:everything|always|usual|ever|per)\b|\bwe all know\b|\btells? you\b",
    re.I,
)
_DONE_TO = regex(
    r"\b(?:was|were) (?:telephoned|phoned|rung|contacted|informed|notified|spoken to|"
    r"interviewed)\b",
    re.I,
)
_DIRECT = regex(r"\s*[,:][^.!?]*\b(?:i|my|me|i['’]?m|i['’]?ve)\b", re.I)
"""How a report in the speaker's own person begins: `he said, hello doctor, I have been looking`."""
_NOT_TELLING = regex(r"\s*(?:to|what|why|who|how|where|when)\b", re.I)
"""How a report begins that tells of nothing: an order, a question."""
_TOLD_BY = regex(r"\b(?:told|informed|advised|warned|reminded|asked) by\b", re.I)
_LOOKS = words(
    "look seem appear sound smell nod shrug smile laugh grin sit stare glare shake point hug "
    "leave rest sleep reek slur sway wince flinch watch present settle"
)
"""What a speaker is seen to do: the writer's observation."""
_FEMALE = regex(
    r"\b(?:she|her|mrs|miss|ms|mum|mummy|mam|mom|mother|nan|gran|grandma|granny|auntie|aunt|"
    r"sister|daughter|wife|girlfriend|niece|stepmum|grandmother)\b",
    re.I,
)
_MALE = regex(
    r"\b(?:he|him|his|mr|dad|daddy|father|grandad|grandpa|uncle|brother|son|husband|boyfriend|"
    r"nephew|stepdad|grandfather)\b",
    re.I,
)
_HE_SHE = regex(r"(?:he|she)\b", re.I)
_AHEAD = 8
"""How many sentences are looked ahead for a sign that the account was going on all the while."""
_ENOUGH = 2
"""How many sentences of an account make it one that goes on until the writer takes the word."""


class _Part(Enum):
    """What a sentence is, taken by itself."""

    REPORT = auto()  # it reports, to its end
    SHIFTED = auto()  # it has the tense in which a report goes on
    WRITER = auto()  # only the writer can have put it
    PLAIN = auto()


@dataclass(slots=True)
class _Thread:
    """An account from sentence to sentence. `told` counts the sentences that are surely of it."""

    who: str
    pronoun: str = ""
    told: int = 1
    topics: frozenset[str] = frozenset()
    direct: bool = False  # in the speaker's own person: there, "I" is not the writer
    opened: bool = False  # by a call or the like: nothing of it has been given yet


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence with its parse, and what it reports to its end, if anything."""

    sent: Sentence
    words: str
    doc: "Doc"
    report: Stretch | None
    full: bool  # the report reaches the end of the sentence, and none of it is quoted


def continued(
    shade: str,
    quotes: tuple[Quotation, ...],
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
    reported: Sequence[Stretch],
) -> Iterator[Stretch]:
    """Yield the sentences that go on with an account which a sentence before them began."""
    by_sentence: dict[int, Stretch] = {}
    for stretch in reported:
        if stretch.whose is Whose.OTHER:
            by_sentence[covering(sents, stretch.start)] = stretch
    units = [
        _unit(shade, quotes, sent, doc, by_sentence.get(index))
        for index, (sent, doc) in enumerate(zip(sents, docs, strict=True))
    ]
    for run in _runs(shade, units):
        yield from _along(run)


def _unit(
    shade: str,
    quotes: tuple[Quotation, ...],
    sent: Sentence,
    doc: "Doc",
    report: Stretch | None,
) -> _Unit:
    full = False
    if report is not None:
        quoted = covering(quotes, report.end)
        in_marks = quoted >= 0 and quotes[quoted].end > report.start
        full = not in_marks and report.end >= sent.end - 2
    return _Unit(sent, shade[sent.start : sent.end], doc, report, full)


def _runs(shade: str, units: list[_Unit]) -> Iterator[list[_Unit]]:
    """Yield the sentences of each line, or of each cell of a row."""
    run: list[_Unit] = []
    for unit in units:
        if run and _is_apart(shade, run[-1], unit):
            yield run
            run = []
        run.append(unit)
    if run:
        yield run


def _is_apart(shade: str, before: _Unit, unit: _Unit) -> bool:
    if before.sent.line != unit.sent.line or before.words.endswith(("new paragraph", "new line")):
        return True
    return "|" in shade[before.sent.end - 1 : unit.sent.start] and not (
        _CELL.match(before.words) or opens_call(before.words.rstrip(" |"))
    )


def _along(run: list[_Unit]) -> Iterator[Stretch]:
    """Yield what goes on within one line or cell."""
    thread: _Thread | None = None
    announced, fresh = "", False
    for index, unit in enumerate(run):
        if _announces(unit.words):
            announced, fresh = unit.words[:40], _HEADED.search(unit.words) is not None
        elif announced:
            if not _I.match(unit.words):
                yield others(unit.sent.start, unit.sent.end, announced, How.CONTINUED)
            elif not fresh:
                announced = ""
            fresh = False
        else:
            before, thread = thread, _follow(thread, run, index)
            if thread is not None and thread is before:
                yield others(unit.sent.start, unit.sent.end, thread.who, How.CONTINUED)


def _announces(words: str) -> bool:
    if _CELL.match(words):
        return True
    match = _ANNOUNCED.search(words)
    return match is not None and not _NOT_THEIRS.search(words[: match.end()].split(",")[0])


def _follow(thread: _Thread | None, run: list[_Unit], index: int) -> _Thread | None:
    """Return the account after a sentence: the same object where the sentence goes on with it."""
    unit = run[index]
    if thread is not None and thread.opened and not thread.pronoun:
        thread.pronoun = first[0].lower() if (first := _HE_SHE.match(unit.words)) else ""
    part = _part(unit, thread)
    if part is _Part.REPORT:
        return _begun(unit, thread)
    if thread is None or part is _Part.WRITER:
        return _opened(unit)
    if part is _Part.PLAIN and not _stays(thread, run, index):
        return _opened(unit)
    thread.told += part is _Part.SHIFTED
    thread.topics |= _topics(unit)
    thread.opened = False
    return thread


def _part(unit: _Unit, thread: _Thread | None) -> _Part:
    """Return what a sentence is, where an account may be going on."""
    if unit.report is not None and not (thread and _is_nested(unit, thread)):
        return _Part.REPORT
    if _is_the_writers(unit, thread):
        return _Part.WRITER
    if _BACKSHIFT.match(unit.words):
        sure = thread is not None and thread.told >= _ENOUGH
        guess = _GUESS.search(unit.words) or _CERTAIN.search(unit.words)
        return _Part.WRITER if guess and not sure else _Part.SHIFTED
    return _Part.WRITER if _CERTAIN.search(unit.words) else _Part.PLAIN


def _is_nested(unit: _Unit, thread: _Thread) -> bool:
    """Whether a report is made within the account: `Tyrell told him to say nothing`."""
    report = unit.report
    if report is None or thread.opened:
        return False
    if _BACKSHIFT.match(unit.words[: report.start - unit.sent.start]):
        return True
    return thread.told >= _ENOUGH and not _is_same(report.who, thread)


def _is_the_writers(unit: _Unit, thread: _Thread | None) -> bool:
    sure = thread is not None and thread.told >= _ENOUGH
    if thread is not None and thread.direct:
        return _acts(unit.doc)
    if (_I_SHOULD if sure else _I).search(unit.words) or _COMMENT.search(unit.words):
        return True
    if not sure and (_ME.search(unit.words) or _DONE_TO.search(unit.words)):
        return True
    root = _root(unit.doc)
    if root is None:
        return True
    return thread is not None and _is_seen(root, thread)


def _acts(doc: "Doc") -> bool:
    """Whether the writer is told of as acting: `I gave him water`, not `I knock the tray`."""
    return any(
        t.tag_ == "VBD" and (subject := subject_of(t)) is not None and subject.lower_ in ("i", "we")
        for t in doc
    )


def _root(doc: "Doc") -> "Token | None":
    """Return the verb of a sentence; None where it has none that is finite: `A likely tale`."""
    if not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in doc):
        return None
    return next((t for t in doc if t.dep_ == "ROOT"), None)


def _is_seen(root: "Token", thread: _Thread) -> bool:
    """Whether the speaker is described: how they were or looked, or what is thought of them."""
    subject = subject_of(root)
    if subject is None or not _is_speaker(subject.lower_, thread):
        return False
    if any(c.lower_ in ("had", "'d", "’d") or c.tag_ == "MD" for c in root.children):
        return False
    perfect = any(
        c.lower_ in ("has", "have", "'s", "’s") and c.dep_ == "aux" for c in root.children
    )
    was = any(c.dep_ in ("acomp", "attr", "oprd") for c in root.children)
    doing = root.tag_ == "VBG" and thread.told < _ENOUGH
    return (root.lemma_ == "be" and was) or doing or perfect or root.lemma_.lower() in _LOOKS


def _is_speaker(word: str, thread: _Thread) -> bool:
    pronouns = (thread.pronoun,) if thread.pronoun else ("he", "she")
    return word in (*pronouns, *thread.who.lower().split()[-1:])


def _stays(thread: _Thread, run: list[_Unit], index: int) -> bool:
    """Whether a sentence that could be anybody's is of the account."""
    if thread.told >= _ENOUGH or _is_between(thread, run, index):
        return True
    unit = run[index]
    root = _root(unit.doc)
    subject = subject_of(root) if root is not None else None
    if root is None or subject is None or _GUESS.search(unit.words) or _MODAL.search(unit.words):
        return False
    if root.lemma_ == "be" or _is_speaker(subject.lower_, thread):
        return False
    return subject.lower_ in thread.topics and subject.lower_ != "it"


def _is_between(thread: _Thread, run: list[_Unit], index: int) -> bool:
    """Whether the account still goes on after this sentence, before the writer takes the word."""
    for unit in run[index + 1 : index + 1 + _AHEAD]:
        part = _part(unit, thread)
        if part is _Part.REPORT:
            return unit.report is not None and _is_same(unit.report.who, thread)
        if part is not _Part.PLAIN:
            return part is _Part.SHIFTED
    return False


def _is_same(who: str, thread: _Thread) -> bool:
    named = who.lower()
    if named in ("he", "she", "they"):
        return not thread.pronoun or named == thread.pronoun
    return named in ("", thread.who.lower()) or bool(
        set(named.split()) & set(thread.who.lower().split())
    )


def _begun(unit: _Unit, thread: _Thread | None) -> _Thread | None:
    """Return the account that a report begins or goes on with; None where it tells of nothing."""
    report = unit.report
    same = thread if thread is not None and report and _is_same(report.who, thread) else None
    if report is None or not (unit.full or (same and same.told >= _ENOUGH and _ends_quoted(unit))):
        return None
    if _NOT_TELLING.match(unit.words, report.start - unit.sent.start) or _is_told_by(unit):
        return None
    who = same.who if same else report.who
    told = 1 + (same.told if same else 0) + _is_relayed(unit) + bool(opens_call(unit.words))
    told += report.start == unit.sent.start  # "He had been checked, she said.": all of it is hers
    direct = _is_direct(unit, report)
    return _Thread(
        who=who,
        pronoun=_pronoun(who) or (same.pronoun if same else ""),
        told=told + direct,
        topics=_topics(unit) | (same.topics if same else frozenset()),
        direct=direct or (same is not None and same.direct),
    )


def _is_direct(unit: _Unit, report: Stretch) -> bool:
    at = report.start - unit.sent.start
    past = unit.words[:at].lower().endswith(("said", "told me", "replied", "answered"))
    return bool(_DIRECT.match(unit.words, at)) and (past or unit.words[at : at + 1] == ":")


def _is_told_by(unit: _Unit) -> bool:
    """Whether somebody other than the writer is told something: `He was told by Dr Lee that …`."""
    match = _TOLD_BY.search(unit.words)
    return match is not None and _I.search(unit.words, 0, match.start()) is None


def _ends_quoted(unit: _Unit) -> bool:
    return unit.report is not None and unit.report.end >= unit.sent.end - 2


def _opened(unit: _Unit) -> _Thread | None:
    """Return the account that a sentence opens without giving any: a call, "told me about"."""
    if caller := opens_call(unit.words.rstrip(" |")):
        return _Thread(who=caller, pronoun=_pronoun(caller), told=_ENOUGH, opened=True)
    if _TOLD_OF.search(unit.words) and not _I.search(unit.words):
        speaker = next((s.text for t in unit.doc if speaks(t) and (s := subject_of(t))), "")
        if speaker:
            return _Thread(who=speaker, pronoun=_pronoun(speaker), told=_ENOUGH, opened=True)
    return None


def _pronoun(who: str) -> str:
    if _FEMALE.search(who):
        return "she"
    return "he" if _MALE.search(who) else ""


def _is_relayed(unit: _Unit) -> bool:
    """Whether it was said to somebody else, the writer not being there: `told Ms Ray that`."""
    for verb in unit.doc:
        if speaks(verb) and verb.lemma_ == "tell" and not is_writer(verb):
            listener = addressee_of(verb)
            return listener is not None and listener.lower_ not in ("me", "us", "staff")
    return False


def _topics(unit: _Unit) -> frozenset[str]:
    """Return whom and what a sentence speaks of, by the words that could be a subject after it."""
    return frozenset(
        t.lower_
        for t in unit.doc
        if t.pos_ in ("NOUN", "PROPN") or t.lower_ in ("he", "she", "they")
    )
