"""Conversations set down turn by turn: `Me: …`, `L: "…"`, `Mum – …`, `Q. …`, `– …`."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from recordlint.analysis.cast import Cast
from recordlint.analysis.lines import Layout, Line, is_form_label
from recordlint.analysis.speech import KIN, ROLE
from recordlint.analysis.stretch import How, Stretch, Whose
from recordlint.analysis.text import regex, words

_LABEL = regex(
    r"[^\S\r\n]*(?:[-–—*•>][^\S\r\n]*|[(\[]?\d{1,2}[:.]\d{2}[)\]]?[^\S\r\n]+)?"
    r"(?P<who>[A-Za-z][\w.'’]{0,30}(?:[^\S\r\n][A-Z][\w.'’]{0,30}){0,2})"
    rf"(?P<role>,[^\S\r\n](?:the[^\S\r\n]|our[^\S\r\n])?(?i:{ROLE})(?=:[^\S\r\n]+[A-Za-z?]))?"
    r"(?:[^\S\r\n]?\([^()\r\n]{1,20}\)|[^\S\r\n]to[^\S\r\n][A-Za-z][\w.'’ ]{0,20})?"
    r"[^\S\r\n]*(?P<mark>:(?!\d)|[-–—](?=[^\S\r\n])|[-–—](?=[\"“'‘]))[^\S\r\n]*"
)
_LETTER = regex(r"[^\S\r\n]*(?P<who>[QA])\d{0,2}(?P<mark>[.)])[^\S\r\n]+")
_DASH = regex(r"[^\S\r\n]*[-–—][^\S\r\n]*(?=\S)")
_ME = words("me myself q interviewer")
_ME_AMONG_TURNS = words("i writer staff worker")
"""Labels of the writer where others speak too; alone they are fields ("Staff: Ana, Bo")."""
_HEADINGS = (frozenset("sbar"), frozenset("soap"))
_NOBODY = words(
    "obs bp meds med diet fluids mood skin sleep food breakfast lunch dinner tea supper am pm "
    "early earlies late lates night nights day days update note nb ps entry morning evening "
    "afternoon handover after before later during then today yesterday mon monday tue tues "
    "tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday"
)
_SUBJECT = words("child pupil student resident patient client tenant yp")
"""Labels of a form that are speakers where words plainly spoken follow: `Child: he might have`."""
_SPOKEN = regex(
    r"(?:i\b|i['’]|my\b|mum\b|dad\b|daddy\b|mummy\b|(?:yes|yeah|no|nah)(?:[,.!?]|$| (?:i|he|she|it|"
    r"they)\b)|"
    r"(?:he|she|they|it)(?:['’]\w+)? (?:might|may|must|will|did|didn['’]?t|always|never|hit|hurt|"
    r"said|told)\b)",
    re.I,
)
_OPENS_SPEECH = words(
    "i i'm i’m i've i’ve i'd i’d he he's he’s she she's she’s they it it's it’s we you my his her "
    "the that this "
    "there what why who how when is was did do don't don’t yes yeah no not never mum dad leave get "
    "and but well ok if"
)
_MARKS = "\"“'‘"
_SEVERAL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One speaker's turn, to the end of its line; `quoted` where it opens with a mark."""

    start: int
    end: int
    whose: Whose
    who: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class _Labelled:
    line: Line
    start: int
    who: str
    shown: str
    mark: str
    person: bool = False  # a role stands beside the name, or the words are plainly spoken


def turns(text: str, lines: tuple[Line, ...], cast: Cast) -> tuple[Turn, ...]:
    """Return the turns of the conversations in a note, in reading order."""
    labelled = [label for line in lines if (label := _labelled(text, line)) is not None]
    found = [*_spoken(text, _without_headings(labelled), cast), *_dashed(text, lines)]
    return tuple(sorted(found, key=lambda turn: turn.start))


def as_stretch(turn: Turn) -> Stretch:
    """Return the stretch of a turn without marks of its own."""
    return Stretch(start=turn.start, end=turn.end, whose=turn.whose, how=How.DIALOGUE, who=turn.who)


def _labelled(text: str, line: Line) -> _Labelled | None:
    label = _LETTER.match(text, line.start, line.end) or _LABEL.match(text, line.start, line.end)
    if label is None or label.end() >= line.end:
        return None
    who = label["who"].lower().rstrip(".")
    spoken = who in _SUBJECT and bool(_SPOKEN.match(text, label.end(), line.end))
    if spoken or label.groupdict().get("role"):
        return _Labelled(line, label.end(), who, label["who"], label["mark"], True)
    if (len(who) > 1 and who not in _ME_AMONG_TURNS and is_form_label(who)) or who in _NOBODY:
        return None
    return _Labelled(line, label.end(), who, label["who"], label["mark"])


def _without_headings(labelled: list[_Labelled]) -> list[_Labelled]:
    """Leave out S:, B:, A:, R: and their like where they head the parts of a note."""
    letters = {found.who for found in labelled}
    heads = [form for form in _HEADINGS if len(form & letters) >= _SEVERAL]
    # "A." numbers a list, and opens an answer only where there is a "Q."
    dropped = frozenset().union(*heads) if heads else frozenset()
    return [
        found
        for found in labelled
        if found.who not in dropped and (found.mark not in ".)" or "q" in letters)
    ]


def _spoken(text: str, labelled: list[_Labelled], cast: Cast) -> Iterator[Turn]:
    counts = Counter(f.who for f in labelled if f.mark not in "–—-" or _may_speak(f))
    several = sum(n for who, n in counts.items() if n > 1 or _is_person(who, cast)) >= _SEVERAL
    # labels that each stand once, and before nothing spoken, head the parts of a note
    several &= max(counts.values(), default=0) > 1 or any(_is_talk(text, f) for f in labelled)
    conversation = several or any(who in _ME for who in counts)
    for found in labelled:
        quoted = text[found.start] in _MARKS
        mine = found.who in _ME or (
            conversation and (found.who in _ME_AMONG_TURNS or cast.is_writer(found.who))
        )
        named = counts[found.who] > 1 or _is_person(found.who, cast)
        kin = found.mark == ":" and re.fullmatch(KIN, found.who) and _is_spoken(text, found)
        dashed = found.mark in "–—-" and not _may_speak(found)
        if not (mine or quoted or kin or found.person or (conversation and named and not dashed)):
            continue
        yield Turn(
            start=found.start,
            end=found.line.end,
            whose=_whose(found.who, cast, mine),
            who=found.shown,
            quoted=quoted,
        )


def _is_talk(text: str, found: _Labelled) -> bool:
    words = text[found.start : found.line.end].rstrip()
    return words.endswith("?") or words[:1] in _MARKS or _is_spoken(text, found)


def _is_spoken(text: str, found: _Labelled) -> bool:
    """Whether what follows a colon can be spoken: not after a heading, `Husband: Tall, polite`."""
    first = re.match(r"[\w'’]+", text[found.start : found.line.end])
    return first is None or not first[0][0].isupper() or first[0].lower() in _OPENS_SPEECH


def _may_speak(found: _Labelled) -> bool:
    """Whether a label before a dash can be a speaker: `Mum – …`, not `nights – settled`."""
    return found.shown[:1].isupper() or found.who in _ME or bool(re.fullmatch(KIN, found.who))


def _whose(who: str, cast: Cast, mine: bool) -> Whose:
    if mine:
        return Whose.WRITER
    return Whose.COLLEAGUE if cast.is_staff(who) else Whose.OTHER


def _is_person(who: str, cast: Cast) -> bool:
    """Whether a label is a person's: an initial, kin, or a name that the note uses elsewhere."""
    if len(who) <= 2 or re.fullmatch(KIN, who) or cast.is_writer(who):
        return True
    return cast.words[who.rsplit(" ", 1)[-1]] > 1


def _dashed(text: str, lines: tuple[Line, ...]) -> Iterator[Turn]:
    """Yield turns that have only a dash: alternate, two questions at least among three lines."""
    run: list[tuple[Line, int]] = []
    asked = 0
    found: list[tuple[Line, int]] = []
    for line in lines:
        dash = _DASH.match(text, line.start, line.end) if line.layout is not Layout.BLANK else None
        if dash:
            run.append((line, dash.end()))
            asked += text[line.start : line.end].rstrip().endswith("?")
        if line is lines[-1] or not dash:
            if len(run) >= _SEVERAL and asked > 1:
                found += run
            elif found and run and run[0][0].number - found[-1][0].number <= _SEVERAL:
                found += run  # an interruption: the talk goes on below it
            run, asked = [], 0
    answering = False
    for line, start in found:
        question = text[start : line.end].rstrip().endswith("?") and not answering
        answering = question
        yield Turn(
            start=start,
            end=line.end,
            whose=Whose.WRITER if question else Whose.OTHER,
            who="",
            quoted=text[start] in _MARKS,
        )
