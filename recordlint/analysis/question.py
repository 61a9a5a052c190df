"""Questions and suggestions that were put to somebody: what was put, by whom, and in what form.

The layer finds what the writer or a colleague said to the person: between quotation marks, in the
lines of a dialogue, in a report ("I asked if …", "checked it was …") and in speech that lacks its
marks ("I said did he hit you"). It does not judge; the check of the leading rules does.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from recordlint.analysis.lines import Field, Layout, Line
from recordlint.analysis.quotation import Quotation
from recordlint.analysis.sentences import Sentence
from recordlint.analysis.signoff import SignOff
from recordlint.analysis.text import any_of, covering
from recordlint.analysis.voice import Stretch, Whose, whose_words
from recordlint.data import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def _bag(row: str) -> frozenset[str]:
    """Return the words of a row."""
    return frozenset(row.split())


class Asker(StrEnum):
    """Who put it."""

    WRITER = "writer"
    COLLEAGUE = "colleague"
    OTHER = "other"  # the person, kin, an outsider: never judged


class Form(StrEnum):
    """How the note gives it."""

    QUOTED = "quoted"  # the words as spoken: "you" is the person
    REPORTED = "reported"  # turned into a report: "she" may be the person or somebody else


class Put(StrEnum):
    """What the asker did with the words."""

    ASKED = "asked"
    TOLD = "told"
    CHECKED = "checked"  # "checked it was …", "put it to her that …"
    INVITED = "invited"  # "asked her to tell me …"
    ABOUT = "about"  # "asked about …"
    LISTED = "listed"  # "went through it with her: had he come in, had he …"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question or statement that was put to somebody.

    `start` and `end` hold the words put; `lead` is where the report of it begins, or `start`. `to`
    is the person addressed, as the text names them in lower case, "" where it does not.
    """

    start: int
    end: int
    asker: Asker
    form: Form
    put: Put
    lead: int
    to: str = ""


# --- vocabulary -----------------------------------------------------------------------------------

_S = r"[^\S\r\n]"
_I = _bag("i we me us myself ourselves ah")
_PRONOUNS = _bag("he she they")
_LIGHT = _bag(
    "then also just gently quietly directly only again next later once both now simply politely "
    "calmly softly kindly casually clearly firmly specifically even first finally eventually "
    "had has have did so straight out outright openly carefully jokingly and but twice "
    "immediately further additionally still actually did too 've ve was"
)
_NOT = re.compile(
    r"(?:\bnot|n['’]?t|\bnever|\bto|\bwill|['’]ll|\bwould|\bshould|\bcould|\bmay|\bmight|\bcan|"
    r"\bcannot|\bwithout|\bbefore|\bavoid\w*|\bnobody|\bno one|\bplease|\bmust|"
    r"\bif)(?:[^\S\r\n]+(?:have|be|been|i|we))?[^\S\r\n]+$"
)
_WENT_ON_TO = re.compile(
    r"\b(?:went on|went|had|proceeded|decided|tried|continued|came over|began|"
    r"started)[^\S\r\n]+to[^\S\r\n]+$"
)
_ADDRESSEE = (
    r"(?:me|us|him|her|them|it|caller|pt|res|su|yp|px|resident|client|patient|pupil|student|"
    rf"(?:the|my|our|his|her|their|both|all|one of the){_S}(?:[\w'’-]+{_S}){{0,2}}?[\w'’-]+|"
    rf"(?-i:(?!I\b|We\b)[A-Z][\w.'’-]*(?:{_S}(?:and{_S})?(?!I\b)[A-Z][\w.'’-]*){{0,3}})|mum|"
    rf"mummy|dad|daddy|nan|gran|mother|father)"
)
_OPENS = (
    r"(?:if|whether|wether|weather|did|didn['’]?t|does|doesn['’]?t|do|don['’]?t|has|hasn['’]?t|"
    r"have|haven['’]?t|had|hadn['’]?t|was|wasn['’]?t|wis|were|weren['’]?t|is|isn['’]?t|are|"
    r"aren['’]?t|will|would|wouldn['’]?t|can|could|couldn['’]?t|should|shall|may|might|must|"
    r"what['’]?s?|whats|who['’]?s?|whose|whom|which|when|where|why|how|that|so|"
    r"and(?=[^\S\r\n](?:did|was|what|who|how|when|where|why|is|had|has|does)\b)|am|in what|at "
    r"what|on what|by who\w*|of what|with what|any)"
)
_MANNER = (
    rf"(?:{_S}(?:again|directly|outright|straight(?:{_S}out)?|gently|quietly|casually|generally|"
    rf"once{_S}more|then|next|once|twice|softly|calmly|privately|alone|plainly|"
    rf"a{_S}second{_S}time|a{_S}third{_S}time|also|first|in{_S}private|outside|"
    rf"at{_S}this{_S}point|in{_S}a{_S}(?:calm|gentle|quiet|non-?leading){_S}(?:voice|way)|"
    rf"instead|in{_S}passing|there{_S}and{_S}then|through{_S}the{_S}door)\b,?)"
)
_ADJUNCT = (
    rf"{_S}(?:in|at|on|over|by|with|through|from|as|while|after|during|via|near|beside|outside|"
    rf"inside|before|because|using|every|each|this)(?:{_S}(?!(?:if|whether|"
    rf"about)\b)[\w'’]+){{1,7}}?,?"
)
_ASK = re.compile(
    rf"\b(?P<verb>ask(?:ed|s|ing|d)?|axed|qu?['’]?d|enquir(?:ed|es)|inquir(?:ed|es)|quer(?:ied|"
    rf"ies)|questioned|quizzed|wanted{_S}to{_S}know|wondered{_S}(?:out{_S}loud|aloud)|"
    rf"repeated)(?P<manner1>{_MANNER}*),?(?:{_S}(?:of{_S}|"
    rf"with{_S})?(?-i:(?!(?:{_OPENS})\b))(?P<to>{_ADDRESSEE}|\w+(?:{_S}\w+)?(?={_S}(?:if|"
    rf"whether|did|was|has|had|is|does|what|who|why|how|"
    rf"where){_S}))(?=[\s,:]))?(?:{_S}by{_S}(?P<by>{_ADDRESSEE}))?(?P<manner>{_MANNER}*)(?:{_ADJUNCT})?{_S}*[,:–—-]?{_S}+(?:(?:re|regarding|as{_S}to|about){_S}(?=(?:if|whether)\b))?(?P<content>(?:{_OPENS}\b|about\b|to{_S}(?:tell|show|describe|explain|point|pick|choose|look|confirm|say|draw|talk|act|demonstrate|put|circle|mark|tick|press|nod|squeeze|blink)\b))",
    re.I,
)
_CHECK = re.compile(
    rf"\b(?:put{_S}it{_S}to{_S}(?P<to1>{_ADDRESSEE})|put{_S}to{_S}(?P<to2>{_ADDRESSEE})|"
    rf"suggest(?:ed|ing)(?:{_S}to{_S}(?P<to3>{_ADDRESSEE}))?|check(?:ed|"
    rf"ing)(?:{_S}with{_S}(?P<to4>{_ADDRESSEE}))?|clarif(?:ied|"
    rf"ying)(?:{_S}with{_S}(?P<to5>{_ADDRESSEE}))?|confirm(?:ed|"
    rf"ing){_S}with{_S}(?P<to6>{_ADDRESSEE})|establish(?:ed|"
    rf"ing)(?:{_S}(?:with{_S}(?P<to7>{_ADDRESSEE})|between{_S}us))?|got{_S}(?P<to8>him|her|"
    rf"them|(?-i:[A-Z]\w+)){_S}to{_S}(?:confirm|agree|admit|say|accept)|"
    rf"asked{_S}(?P<to9>{_ADDRESSEE}){_S}to{_S}(?:confirm|agree|"
    rf"admit))(?P<manner>{_MANNER}*(?:,{_S}[\w]+,)?){_S}+(?P<content>(?:that|if|whether|"
    rf"it{_S}(?:was|is|were|had|might|may|could|must)|he|she|they|someone|somebody|this|"
    rf"perhaps|maybe|mum|dad|(?:her|his|their){_S}[\w-]+{_S}(?:had|was|did|has|might|may)|"
    rf"(?-i:[A-Z]\w+){_S}(?:had|was|did|has)))\b",
    re.I,
)
_SAY = re.compile(
    rf"\b(?:(?P<verb>said|says|say|sed|goes|go|signed|explained|remarked|mentioned|commented|"
    rf"replied|answered|tried|hinted|joked|texted|typed|wrote|"
    rf"messaged)\b(?:{_S}(?:back{_S})?to{_S}(?P<to>{_ADDRESSEE}|(?!keep\b|stop\b|go\b|the\b|"
    rf"be\b|wait\b|leave\b|come\b)[a-z]{{3,}})(?=[\s,:]))?|(?:told|tells|tell|warned|reminded|"
    rf"promised|informed|offered|messaged|"
    rf"texted){_S}(?:to{_S})?(?P<to2>{_ADDRESSEE})(?=[\s,:])){_MANNER}*{_S}*[,:–—-]?{_S}+(?P<content>[\w'’])",
    re.I,
)
_NEXT_SPEAKER = (
    r"(?:he|she|they|it|mum|dad|mummy|daddy|nan|"
    r"(?-i:(?!I\b)[A-Z][\w'’]*)(?:[^\S\r\n](?-i:[A-Z][\w'’]*))?)[^\S\r\n](?:just[^\S\r\n]|"
    r"only[^\S\r\n]|then[^\S\r\n]|again[^\S\r\n])?(?:said|sed|says|say|replied|answered|nodded|"
    r"nods|shook|shrugged|goes|looked|laughed|cried|told|did[^\S\r\n]?n['’o]?t|didnt|pointed|"
    r"started|began|turned|whispered|went|agreed|thought|mumbled|stopped|stared|smiled|signed|"
    r"burst|ran|pulled|put|picked|did[^\S\r\n](?:it|so|not)|never[^\S\r\n]answered|gave|ate|"
    r"took|wouldn['’]?t|kept|chose|arrived|confirmed|denied|disclosed|admitted|had[^\S\r\n]none|"
    r"hid|covered|walked|got[^\S\r\n]up|held|moved|was[^\S\r\n]quiet|reached|touched|tapped|"
    r"refused|hesitated|froze)\b"
)
_STOPS = re.compile(
    rf"[.;?!](?=\s|$)|{_S}[-–—]{_S}|[\"“”]|:{_S}|,?{_S}(?:and|but|so|then|"
    rf"to{_S}which)?,?{_S}?(?:then{_S})?{_NEXT_SPEAKER}|,{_S}(?:and{_S}|but{_S})?(?:he|she|"
    rf"they|naw|no{_S}(?:reply|response|answer)|silence|yes|no|nothing|nodded)\b(?!{_S}(?:was|"
    rf"had|is|has|did|does|were)\b)|,?{_S}(?:and|but|then|so){_S}(?:then{_S})?(?:i|we|asked|"
    rf"said|told)\b(?={_S}[a-z]+)|{_S}i{_S}(?:then{_S})?(?:said|asked|went|told)\b|"
    rf"{_S}=+>?{_S}|\||,{_S}asked{_S}|,?{_S}(?:and|so|then){_S}(?:he|she|they){_S}(?!need|want|"
    rf"like|us)[a-z]{{3,}}ed\b",
    re.I,
)
_SPLIT = re.compile(
    rf"(?:,|,?{_S}(?:and|or|then)|[-–—]){_S}+(?:then{_S})?(?=(?:had|was|did|is|has|does|were|"
    rf"do|are|who|what|how|when|where|why|whether|if|could|would|can|have)\b{_S}+\w+{_S}+\w+)|"
    rf"[?.!]+{_S}+",
    re.I,
)
_FORM_Q = re.compile(
    rf"^(?:[-–—*•>]{_S}*)?(?:(?:question|qu|prompt)s?(?:{_S}?\d+)?(?:{_S}(?:asked|used|put))?|"
    rf"q{_S}?\d*){_S}?[.:)–-]+{_S}*(?P<words>[^\r\n]+?)(?={_S}+(?:a|ans|answer|reply|"
    rf"response){_S}?\d*{_S}?[.:)]|$)|"
    rf"(?<=[\s;.?!]){_S}*q{_S}?\d+{_S}?[.:)]{_S}*(?P<inner>[^\r\n]+?)(?={_S}+(?:a|ans|"
    rf"answer){_S}?\d*{_S}?[.:)]|$)",
    re.I | re.M,
)
_LABEL = re.compile(
    rf"{_S}*(?:[-–—*•>]{_S}*|"
    rf"[(\[]?\d{{1,2}}[:.]\d{{2}}[)\]]?[:,]?{_S}+)?(?P<who>[A-Za-z][\w.'’]*(?:{_S}[A-Z][\w.'’]*){{0,2}}(?:{_S}?\([^()\r\n]{{1,20}}\))?(?:{_S}to{_S}(?:[A-Z][\w.]*{_S}?){{1,2}})?){_S}*(?::(?!\d)|{_S}[-–—](?={_S}?[\"“'‘A-Z])){_S}*"
)
_DASH = re.compile(rf"{_S}*[-–—]{_S}+(?=[\w\"“‘'])")
_ME = _bag("me i myself writer staff interviewer worker q")
_QUESTION = re.compile(
    rf"(?:(?:and|so|but|ok|okay|right|well|then|now|please|come on|can you|could you|love|"
    rf"darling|sweetheart|[\w'’]+,){_S}+|,{_S}*)*"
    r"(?:who|what|where|when|why|how|which|whose|did|do|does|is|are|was|were|has|have|had|can|"
    r"could|would|will|shall|tell|describe|explain|show|are|didn|doesn|isn|wasn|hasn)\b",
    re.I,
)
_MY_WORDS = re.compile(
    rf"\b(?:my|our){_S}(?:exact{_S}|own{_S}|actual{_S}|first{_S}|next{_S}|only{_S}|"
    rf"last{_S})?(?:words?|questions?){_S}(?:to{_S}\w+{_S})?(?:was|were|is)?{_S}*:?,?{_S}*$",
    re.I,
)
_TITLED = r"(?:Mrs?|Ms|Miss|Dr|Sister|Sr|Nurse|Staff Nurse|PC|Sgt|Rev|Father)\.?"
_NAME = rf"(?:{_TITLED}[^\S\r\n])?[A-Z][\w'’-]+(?:[^\S\r\n](?:[A-Z][\w'’-]+|[A-Z]\b\.?))?"


@cache
def _kin() -> str:
    return any_of(*words("kin"))


@cache
def _staff() -> str:
    return any_of(*words("staff"))


# --- the people of a note -------------------------------------------------------------------------

_SUBJECT_LABELS = re.compile(
    r"\b(?:child|client|pupil|student|resident|patient|service user|young person|yp|re|subject|"
    r"person|individual|tenant|person supported|name of (?:child|resident|pupil))\b"
)


_OUTSIDE = re.compile(
    r"\b(?:pc|dc|ds|di|sgt|insp|dr|doctor|consultant|gp|police|officers?|inspector|constable|"
    r"detective|solicitor|judge|coroner)\b"
)
"""Those whose questions are their own business: an interview, an examination."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who is who, in lower case: by single words of their names."""

    staff: frozenset[str]
    others: frozenset[str]
    initials: frozenset[str]

    def is_staff(self, name: str) -> bool:
        """Whether the note gives this person, named as `name`, some work of the staff."""
        low = name.lower()
        if _OUTSIDE.search(low):
            return False
        if re.search(rf"\b(?:{_staff()})\b", low) and not re.search(
            rf"\b(?:his|her|their){_S}(?:{_kin()})\b",
            low,
        ):
            return True
        parts = set(re.findall(r"[\w'’-]+", low))
        return bool(parts & self.staff) and not parts & self.others

    def is_other(self, name: str) -> bool:
        """Whether this person is the subject of the record, kin, or an outsider."""
        low = name.lower()
        if _OUTSIDE.search(low):
            return True
        parts = set(re.findall(r"[\w'’-]+", low))
        return bool(parts & self.others) or bool(
            re.search(rf"\b(?:{_kin()})\b", low)
            and not re.match(
                r"sister [a-z]",
                low,
            )
        )


def cast_of(text: str, fields: Sequence[Field], signoffs: Sequence[SignOff]) -> Cast:
    """Read from a note who is of the staff, and who is not."""
    staff: set[str] = set()
    others: set[str] = set()
    initials: set[str] = set()
    for sign in signoffs:
        parts = sign.name.replace(".", " ").split()
        staff |= {part.lower() for part in parts if len(part) > 1}
        if len(parts) > 1:
            initials.add("".join(part[0] for part in parts).lower())
    for field in fields:
        if _SUBJECT_LABELS.search(field.label):
            first = re.match(_NAME, text[field.start : field.end])
            others |= _parts(first[0]) if first else set()
    for match in _role_patterns()[0].finditer(text):
        staff |= _parts(match["name"])
    for match in _role_patterns()[1].finditer(text):
        others |= _parts(match["name"] or match["name2"] or match["name3"])
    for match in re.finditer(
        rf"\b(?P<name>{_NAME})[^\S\r\n]?\((?:\d{{1,3}}\b|[Rr]oom|[Rr]m|[Ff]lat|[Yy]\d|[Yy]ear)",
        text,
    ):
        others |= _parts(match["name"])
    for match in re.finditer(
        rf"\b(?P<name>{_NAME}),?[^\S\r\n](?:aged[^\S\r\n])?(?:\d{{1,2}},|[Yy]ear[^\S\r\n]\d|"
        rf"Y\d|[Rr]oom[^\S\r\n]\d|[Ff]lat[^\S\r\n]\d)",
        text,
    ):
        others |= _parts(match["name"])
    return Cast(
        staff=frozenset(staff - others), others=frozenset(others), initials=frozenset(initials)
    )


@cache
def _role_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    staff = re.compile(
        rf"\b(?P<name>{_NAME})[^\S\r\n]?(?:,[^\S\r\n]|\()(?!(?:his|her|"
        rf"their)\b)(?:[\w’'-]+[^\S\r\n]){{0,4}}?(?i:{_staff()})\b"
    )
    others = re.compile(
        rf"\b(?i:his|her|their|my|[A-Z]\w+['’]s|the (?:child|boy|girl|resident|patient|"
        rf"pupil)['’]s)[^\S\r\n](?:older |younger |elder |big |little |foster "
        rf")?(?:{_kin()}),?[^\S\r\n](?P<name>{_NAME})|"
        rf"\b(?P<name2>{_NAME})[^\S\r\n]?(?:,[^\S\r\n]|\()(?:his|her|their|the|[A-Z]\w+['’]s|"
        rf"(?:baby|child)['’]s)[^\S\r\n](?:\w+['’]s[^\S\r\n])?(?:\w+[^\S\r\n])?(?:{_kin()})\b|"
        rf"\b(?i:uncle|auntie|aunty|aunt|nan|grandma|cousin|stepdad|mum|"
        rf"dad)[^\S\r\n]\(?(?P<name3>[A-Z][\w'’-]+)"
    )
    return staff, others


def _parts(name: str) -> set[str]:
    titles = _bag("mr mrs ms miss dr sister nurse staff sr i the he she they asked said and")
    return {
        part.lower()
        for part in re.findall(r"[\w'’-]+", name)
        if part.lower() not in titles and len(part) > 1
    }


# --- the layer ------------------------------------------------------------------------------------


def questions(
    text: str,
    shade: str,
    low: str,
    lines: tuple[Line, ...],
    quotes: tuple[Quotation, ...],
    sents: tuple[Sentence, ...],
    docs: "Sequence[Doc]",
    voice: tuple[Stretch, ...],
    cast: Cast,
) -> tuple[Question, ...]:
    """Return what was put to somebody, in reading order. `low` is the shade, lowered."""
    return _Finder(text, shade, low, lines, quotes, sents, docs, voice, cast).all()


@dataclass(frozen=True, slots=True)
class _Who:
    """Who does a verb of speech, and whether the text says so by name or by pronoun."""

    asker: Asker
    name: str = ""


_WRITER = _Who(Asker.WRITER)
_OTHER = _Who(Asker.OTHER)


class _Finder:
    """One reading of a note. The last colleague who asked is kept in mind for "he then asked …"."""

    def __init__(
        self,
        text: str,
        shade: str,
        low: str,
        lines: tuple[Line, ...],
        quotes: tuple[Quotation, ...],
        sents: tuple[Sentence, ...],
        docs: "Sequence[Doc]",
        voice: tuple[Stretch, ...],
        cast: Cast,
    ) -> None:
        self.text, self.shade, self.low = text, shade, low
        self.lines, self.quotes, self.sents, self.docs = lines, quotes, sents, docs
        self.voice, self.cast = voice, cast
        self.colleague = (-9, "")
        self.askers: set[str] = set()
        self.found: list[Question] = []

    def all(self) -> tuple[Question, ...]:
        by_line = self._dialogue()
        self._form_questions()
        inside: dict[int, list[Quotation]] = {}
        for quote in self.quotes:
            inside.setdefault(max(0, covering(self.sents, quote.start)), []).append(quote)
        for index, sent in enumerate(self.sents):
            spoken_line = by_line.get(sent.line)
            first = re.match(_NAME, self.shade[sent.start : sent.end])
            if first and self.cast.is_staff(first[0]):
                self.colleague = (index, first[0])
            if spoken_line is None:
                self._reported(index, sent)
                self._bare(index, sent)
            for quote in inside.get(index, ()):
                if spoken_line is None or self.text[spoken_line[0] : quote.start].strip():
                    self._quoted(index, sent, quote)
        return tuple(self._apart())

    def _apart(self) -> list[Question]:
        kept: list[Question] = []
        for one in sorted(
            self.found, key=lambda q: (q.start, q.form is Form.REPORTED, q.start - q.end)
        ):
            if one.end > one.start and (not kept or one.start >= kept[-1].end):
                kept.append(one)
        return kept

    def _add(
        self,
        start: int,
        end: int,
        who: _Who,
        form: Form,
        put: Put,
        lead: int | None = None,
        to: str = "",
    ) -> None:
        """Add the words put, one item for each sentence or question of them."""
        at = start
        pieces = []
        for cut in _SPLIT.finditer(self.text, start, end):
            if cut.start() > at and not (form is Form.QUOTED and cut[0][0] not in "?.!"):
                pieces.append((at, cut.end() if cut[0][0] in "?.!" else cut.start()))
                at = cut.end()
        pieces.append((at, end))
        for first, last in pieces:
            left = (
                first + len(self.text[first:last]) - len(self.text[first:last].lstrip(" \t,;:–—-"))
            )
            right = first + len(self.text[first:last].rstrip(" \t\r\n,;:–—-"))
            if right > left:
                self.found.append(
                    Question(
                        start=left, end=right, asker=who.asker, form=form, put=put,
                        lead=lead if lead is not None and first == start else left, to=to.lower(),
                    )
                )  # fmt: skip

    # --- dialogue ---------------------------------------------------------------------------------

    def _dialogue(self) -> dict[int, tuple[int, int]]:
        """Add what is put in the lines of a dialogue; return the lines so read, by index."""
        read: dict[int, tuple[int, int]] = {}
        turns: dict[str, list[tuple[int, int, int]]] = {}
        for index, line in enumerate(self.lines):
            label = _LABEL.match(self.text, line.start, line.end)
            if label and label.end() < line.end and (who := self._label(label["who"])):
                turns.setdefault(who, []).append((index, label.end(), line.end))
        titled = re.compile(r"(?:mrs?|ms|miss|sister) ")
        talk = {
            who: t
            for who, t in turns.items()
            if len(t) > 1 or who in _ME or self.cast.is_staff(who) or titled.match(who)
        }
        if any(who in _ME or who in self.cast.initials for who in talk) and len(turns) > 1:
            talk = turns
        if sum(map(len, talk.values())) >= 2:
            asking = {who: self._asks(t) for who, t in talk.items()}
            for who, said in talk.items():
                asker = self._speaker(who, asking)
                for index, start, end in said:
                    if asker.asker is Asker.OTHER and _I_ASKED.search(self.low, start, end):
                        # a message between colleagues: "Shauna: i asked him did Callum do it"
                        continue
                    read[index] = (start, end)
                    if asker.asker is not Asker.OTHER:
                        self._line(start, end, asker)
        self._unlabelled(read)
        return read

    def _label(self, label: str) -> str:
        """Return the speaker that a label names, "" where it names none."""
        who = re.sub(rf"{_S}*\(.*|{_S}to{_S}.*", "", label).strip().rstrip(".").lower()
        if who in _ME or who in self.cast.initials or re.fullmatch(_kin(), who):
            return who
        if len(who) <= 3 and who.isalpha():
            return who
        used = len(re.findall(rf"\b{re.escape(who)}\b", self.text, re.I))
        return who if used > 1 and label[0].isupper() else ""

    def _asks(self, said: Sequence[tuple[int, int, int]]) -> float:
        """Return the share of a speaker's turns that are questions."""
        asked = [
            bool(
                self.text[s:e].rstrip(" \"”'’").endswith("?")
                or _QUESTION.match(self.text[s:e].lstrip("\"“'‘"))
            )
            for _, s, e in said
        ]
        return sum(asked) / len(asked)

    def _speaker(self, who: str, asking: dict[str, float]) -> _Who:
        if who in _ME or who in self.cast.initials:
            return _WRITER
        if any(other in _ME for other in asking) and not self.cast.is_staff(who):
            return _OTHER
        if self.cast.is_other(who):
            return _OTHER
        most = max(asking.values())
        if self.cast.is_staff(who) or (asking[who] == most > 0.5 and min(asking.values()) < most):
            return _Who(Asker.COLLEAGUE, who)
        return _OTHER

    def _line(self, start: int, end: int, who: _Who) -> None:
        quote = next((q for q in self.quotes if q.start == start), None)
        if quote:
            self._add(quote.inner_start, quote.inner_end, who, Form.QUOTED, Put.ASKED)
        else:
            self._add(start, end, who, Form.QUOTED, Put.ASKED)

    def _unlabelled(self, read: dict[int, tuple[int, int]]) -> None:
        """Read lines that begin with a dash, and questions that stand alone in quotation marks."""
        for index, line in enumerate(self.lines):
            if index in read or line.layout is Layout.BLANK:
                continue
            dash = _DASH.match(self.text, line.start, line.end)
            body = dash.end() if dash else line.start
            alone = next((q for q in self.quotes if self._fills(q, body, line.end)), None)
            near = any(
                0 <= i < len(self.lines)
                and _DASH.match(self.text, self.lines[i].start, self.lines[i].end)
                for i in (index - 1, index + 1)
            )
            if alone:
                start, end = alone.inner_start, alone.inner_end
            elif dash and near:
                start, end = body, line.end
            else:
                continue
            said = self.text[start:end]
            if re.search(r"\bI\b|\b[Mm]y\b|(?<!ell )(?<!how )(?<!to )\bme\b", said) or not (
                said.rstrip().endswith("?") or _QUESTION.match(said)
            ):
                if alone or not re.match(r"[A-Z]?\w*ed\b", said):
                    read[index] = (start, end)
                continue
            if not alone and not said.rstrip().endswith("?"):
                continue
            read[index] = (start, end)
            self._add(start, end, _WRITER, Form.QUOTED, Put.ASKED)

    def _fills(self, quote: Quotation, body: int, end: int) -> bool:
        """Whether a line holds this quotation and nothing else."""
        within = body <= quote.start and quote.end <= end
        outside = self.text[body : quote.start] + self.text[quote.end : end]
        return within and not outside.strip(" .")

    def _form_questions(self) -> None:
        """Read `Q1: did he push you? A: yes` and `Question asked: …`."""
        for match in _FORM_Q.finditer(self.text):
            group = "words" if match["words"] else "inner"
            start, end = match.span(group)
            said = self.text[start:end]
            if said.strip('"“” ') and (
                said.rstrip('"”').endswith("?") or _QUESTION.match(said.lstrip('"“'))
            ):
                start += len(said) - len(said.lstrip("\"“'‘ "))
                self._add(start, end, _WRITER, Form.QUOTED, Put.ASKED)

    # --- reports ----------------------------------------------------------------------------------

    def _reported(self, index: int, sent: Sentence) -> None:
        for pattern, put in ((_ASK, Put.ASKED), (_CHECK, Put.CHECKED), (_SAY, Put.TOLD)):
            at = sent.start
            while match := pattern.search(self.shade, at, sent.end):
                at = max(match.start() + 3, match.start("content"))
                self._report(index, sent, match, put)

    def _report(self, index: int, sent: Sentence, match: re.Match[str], put: Put) -> None:
        to = next(
            (value for key, value in match.groupdict().items() if key.startswith("to") and value),
            "",
        )
        if (
            to.lower() in ("me", "us", "it")
            or self.is_professional(to)
            or self._told_to_staff(match)
        ):
            return
        who = self._who(index, sent, match.start(), put, match)
        if who.asker is Asker.OTHER or (
            not to and _RANG.search(self.low, sent.start, match.start())
        ):
            return
        start = match.start("content")
        if (
            put is Put.TOLD
            and not to
            and who.asker is not Asker.WRITER
            and not _UNTIL_TOLD.search(self.low, start, sent.end)
        ):
            return
        end = self._ends(start, sent.end, put)
        opener = self.low[start:end]
        if put is Put.ASKED and re.match(r"to (?:confirm|agree|admit)", opener):
            return  # the pattern of checking reads it
        if put is Put.TOLD and _INVERTED.match(self.low, start, end):
            put = Put.ASKED
        if put is Put.ASKED and opener.startswith("about"):
            put = Put.ABOUT
        elif put is Put.ASKED and opener.startswith("to "):
            put, start = Put.INVITED, start + 3
        if (
            put is Put.CHECKED
            and not to
            and who.name == "bare"
            and not self.low[start:].startswith(("it ", "that it", "if it"))
        ):
            return
        form = Form.REPORTED
        told = match.re is _SAY and put is Put.ASKED
        if told or (
            put is not Put.CHECKED
            and re.search(
                r"\b(?:you|u|ya|your|yours|youre|you['’]\w+)\b",
                self.low[start:end],
            )
        ):
            form = Form.QUOTED  # "I said did he hit you": speech without its marks
        if put is Put.TOLD:
            self.found.append(
                Question(
                    start=start,
                    end=end,
                    asker=who.asker,
                    form=form,
                    put=put,
                    lead=match.start(),
                    to=to.lower(),
                )
            )
            return
        self._add(start, end, who, form, put, match.start(), to)

    def _told_to_staff(self, match: re.Match[str]) -> bool:
        """Whether what follows `told` names a professional: `told the social worker that …`."""
        key = next((k for k, v in match.groupdict().items() if k.startswith("to") and v), "")
        if not key or not re.match(r"(?:the|my|our|a|an)\b", match[key].lower()):
            return False
        named = re.split(
            r"[,.;:]|\b(?:that|about|if|whether|what|he|she|they)\b",
            self.low[match.start(key) :][:45],
        )[0]
        return self.is_professional(named)

    def is_professional(self, to: str) -> bool:
        """Whether this addressee is of the staff or another professional, and not the person."""
        outside = re.search(
            r"\b(?:pc|dc|sgt|dr|doctor|police|officer|solicitor|insp|adviser|unit|team|lado|"
            r"mash|duty|paramedics?|crew)\b",
            to.lower(),
        )
        return bool(to) and (bool(outside) or self.cast.is_staff(to))

    def _ends(self, start: int, limit: int, put: Put) -> int:
        """Return where the words put end: at a stop, or where somebody answers."""
        at = start
        while stop := _STOPS.search(self.shade, at, limit):
            before = re.findall(r"[\w'’]+", self.low[start : stop.start()])
            answers = stop[0].strip(" ,")[:1].isalpha()
            if (
                stop.start() < start + 3
                or (answers and not before)
                or (answers and before[-1] in _LINKS)
            ):
                at = stop.start() + max(1, len(stop[0]) - len(stop[0].lstrip()) + 1)
                continue
            return stop.start() + (1 if stop[0][0] in "?!" else 0)
        return limit

    def _who(
        self, index: int, sent: Sentence, at: int, put: Put, match: re.Match[str] | None = None
    ) -> _Who:
        """Return who does the verb of speech that begins at `at`."""
        left = self.shade[sent.start : at]
        if _NOT.search(left.lower()) and not _WENT_ON_TO.search(left.lower()):
            return _OTHER
        verb = self.low[at : at + 12]
        said = verb.startswith(("sa", "se", "go", "went", "exp", "rep", "sig"))
        words_left = re.findall(r"[\w'’-]+|[^\w\s]", left)
        passive = chained = False
        while words_left and (
            words_left[-1].lower() in _LIGHT
            or words_left[-1].lower().endswith("ly")
            or words_left[-1] == ","
        ):
            if words_left[-1].lower() == "was":
                passive = True
            if (
                words_left[-1] in (",", "and", "but")
                and len(words_left) > 1
                and words_left[-2].lower() in ("i", "we")
            ):
                break
            chained = chained or words_left[-1].lower() in ("and", "but")
            words_left.pop()
        if passive:
            return self._passive(words_left, match)
        last = words_left[-1] if words_left else ""
        if last.lower() in _I and last.lower() not in ("me", "us"):
            return _WRITER
        if last.lower() in ("you", "u", "who", "that", "which", "cant", "can"):
            return _OTHER
        if last.lower() in _PRONOUNS:
            return self._pronoun(index, match)
        name = "" if chained else _trailing_name(left)
        if name:
            return self._named(index, name, match, put)
        if last and re.fullmatch(r"when|whilst|while|as", last.lower()):
            return _OTHER  # "when asked": the question is not on the page
        return self._inherited(index, sent, at, said, match)

    def _passive(self, words_left: Sequence[str], match: re.Match[str] | None) -> _Who:
        """`She was asked if …`: somebody of the house asked her, unless another is named."""
        by = (match["by"] or "") if match is not None and "by" in match.groupdict() else ""
        if by.lower() in _I:
            return _WRITER
        subject = words_left[-1].lower() if words_left else ""
        if (
            subject in _I
            or not subject
            or self.cast.is_staff(subject)
            or (by and (self.cast.is_other(by) or not self.cast.is_staff(by)))
        ):
            return _OTHER
        return _Who(Asker.COLLEAGUE, by)

    def _inherited(
        self, index: int, sent: Sentence, at: int, said: bool, match: re.Match[str] | None
    ) -> _Who:
        """Return the subject further left: `I knocked and asked …`; none is the writer's."""
        doc = self.docs[index]
        for token in reversed([t for t in doc if sent.start + t.idx < at]):
            low = token.lower_
            if low in ("i", "we"):
                return _WRITER
            if low in _PRONOUNS:
                return self._pronoun(index, match)
            if (
                token.dep_ in ("nsubj",)
                and token.head.i > token.i
                and (token.pos_ == "PROPN" or re.fullmatch(_kin(), low))
            ):
                return self._named(index, _name_of(token), match, Put.TOLD)
        before = [
            token
            for token in doc
            if sent.start + token.idx < at and token.is_alpha and token.lower_ not in _LIGHT
        ]
        if (
            before
            and before[-1].pos_ in ("NOUN", "PROPN")
            and before[-1].dep_ in ("nsubj", "nsubjpass")
        ):
            return _OTHER  # "The doctor asked if she had been hit"
        if _NOT_STAFF.match(self.low, sent.start, at):
            return _OTHER
        if any(_may_act(token) for token in doc if sent.start + token.idx < at):
            return _OTHER  # "TM kicked the hatch and shouted": not the writer
        told = match is not None and any(
            v for k, v in match.groupdict().items() if k.startswith("to")
        )
        if said and not told:
            # "Said I couldn't stop the fob unless …" is the writer's; "Said he fell" is not
            held = match is not None and "content" in match.groupdict()
            first = self.low[match.start("content") :][:3] if match and held else ""
            return _Who(Asker.WRITER, "bare") if re.match(r"i\b|we\b", first) else _OTHER
        return _Who(Asker.WRITER, "bare")

    def _pronoun(self, index: int, match: re.Match[str] | None) -> _Who:
        """`He then asked her …`: the colleague who asked last, if that was just before."""
        if index - self.colleague[0] <= 3 and match is not None:
            to = next((v for k, v in match.groupdict().items() if k.startswith("to") and v), "")
            asks = self.low[match.start() : match.start() + 3] in ("ask", "enq")
            quoted = re.match(
                r"[^\"“.]{0,20}[\"“‘'][^\"”]*(?:\?|\byou)",
                self.text[match.end() - 1 : match.end() + 80],
            )
            if (asks or quoted) and to.lower() not in ("me", "us"):
                self.colleague = (index, self.colleague[1])
                return _Who(Asker.COLLEAGUE, self.colleague[1])
        return _OTHER

    def _named(self, index: int, name: str, match: re.Match[str] | None, put: Put) -> _Who:
        clause = self.low[max(0, match.start() - 45) : match.start()] if match is not None else ""
        if self.cast.is_other(name) or _NOT_STAFF.search(clause.rpartition(".")[2]):
            return _OTHER
        to = ""
        if match is not None:
            to = next((v for k, v in match.groupdict().items() if k.startswith("to") and v), "")
        asks = to and to.lower() not in ("me", "us") and not self.is_professional(to)
        if put is Put.TOLD and match is not None and "content" in match.groupdict():
            # "Mrs Beaudry told her that …" is evidence, unless she is known to be of the staff
            asks = False
        known = self.cast.is_staff(name) or name in self.askers
        rest = self.text[match.end() : match.end() + 90].lower() if match is not None else ""
        if known or asks or (put is Put.TOLD and _UNTIL_TOLD.search(rest)):
            self.colleague = (index, name)
            self.askers.add(name)
            return _Who(Asker.COLLEAGUE, name)
        return _OTHER

    # --- quotations -------------------------------------------------------------------------------

    def _quoted(self, index: int, sent: Sentence, quote: Quotation) -> None:
        who, put, to, lead = self._quoter(index, sent, quote)
        if who.asker is Asker.OTHER and to.lower() not in ("me", "us"):
            who = self._by_voice(quote)
        said = self.text[quote.inner_start : quote.inner_end].lower()
        stranger = who.asker is Asker.COLLEAGUE and not self.cast.is_staff(who.name)
        put_to = re.search(r"\?|\byou|\bwe\b", said)
        if stranger and re.match(
            r"you (?:\w+ed|took|did|stole|broke|hit|grassed|told|lied)\b", said
        ):
            return  # "You took it, didn't you?": one resident to another
        if who.asker is Asker.COLLEAGUE and put is Put.TOLD and not put_to and (stranger or not to):
            # "Kyle told Teo, 'She's doing it for attention'": evidence, not put to the person
            return
        if (
            who.asker is not Asker.OTHER
            and to.lower() not in ("me", "us")
            and not self.is_professional(to)
        ):
            self._add(quote.inner_start, quote.inner_end, who, Form.QUOTED, put, lead, to)

    def _by_voice(self, quote: Quotation) -> _Who:
        """Return what the voice layer says of a quotation whose asker was not found here."""
        stretch = next(
            (v for v in self.voice if v.start == quote.start and v.end == quote.end), None
        )
        if (
            stretch is not None
            and stretch.whose is Whose.COLLEAGUE
            and self.cast.is_staff(stretch.who)
        ):
            return _Who(Asker.COLLEAGUE, stretch.who)
        return _OTHER

    def _quoter(self, index: int, sent: Sentence, quote: Quotation) -> tuple[_Who, Put, str, int]:
        """Return who speaks a quotation, how, to whom, and where the clause that says so begins."""
        before = None
        for match in _BEFORE.finditer(self.shade, sent.start, quote.start):
            before = match
        gap = self.low[before.end() : quote.start] if before else ""
        opened = before is not None and bool(
            _OPENED.match(self.shade, before.end("verb"), quote.start)
        )
        if before and not gap.strip(" ,:;–—-"):
            return self._said_before(index, sent, before)
        after = _AFTER.match(self.shade, quote.end)
        if after and (after["after"] != "" or self.text[quote.inner_end - 1] == ","):
            put = Put.ASKED if after["verb"].lower().startswith("ask") else Put.TOLD
            return (
                self._subject(index, after["who"], after["to"] or "", put),
                put,
                after["to"] or "",
                quote.start,
            )
        if (
            before
            and not opened
            and len(gap) < 80
            and not re.search(
                r"[;:]|\b(?:he|she|they)[^\S\r\n]\w+",
                gap.rstrip(" :"),
            )
        ):
            return self._said_before(index, sent, before)
        lead = self.shade[sent.start : quote.start]
        if _MY_WORDS.search(lead):
            return _WRITER, Put.ASKED, "", sent.start
        if not lead.strip() and index and self.sents[index - 1].line == sent.line:
            return self._carried(index, quote)
        return _OTHER, Put.TOLD, "", quote.start

    def _said_before(
        self, index: int, sent: Sentence, match: re.Match[str]
    ) -> tuple[_Who, Put, str, int]:
        put = Put.ASKED if match["verb"].lower().startswith(("ask", "put")) else Put.TOLD
        who = self._who(index, sent, match.start("verb"), put, match)
        return who, put, match["to"] or "", match.start("verb")

    def _carried(self, index: int, quote: Quotation) -> tuple[_Who, Put, str, int]:
        """`I knelt down to her. "Did Dad do it?"`: it asks, and no answer came between."""
        said = self.text[quote.inner_start : quote.inner_end]
        earlier = self.sents[index - 1]
        words_before = self.low[earlier.start : earlier.end]
        asks = said.rstrip().endswith("?") and re.search(r"\byou", said, re.I)
        if asks and re.match(r"(?:then |so )?(?:i|we)\b", words_before) and '"' not in words_before:
            return _WRITER, Put.ASKED, "", quote.start
        return _OTHER, Put.TOLD, "", quote.start

    def _subject(self, index: int, who: str, to: str, put: Put) -> _Who:
        """Return who `I`, `she` or `Kelly` is, after a quotation."""
        low = who.lower()
        if low in _I:
            return _WRITER
        if low in _PRONOUNS or self.cast.is_other(who):
            return _OTHER
        if self.cast.is_staff(who) or who in self.askers or (to and to.lower() not in ("me", "us")):
            self.colleague = (index, who)
            return _Who(Asker.COLLEAGUE, who)
        return _OTHER

    # --- questions without marks ------------------------------------------------------------------

    def _bare(self, index: int, sent: Sentence) -> None:
        """Read `Does he touch you? I said.`, `Is it sore? – "No."` and `with her: was it …`."""
        shade = self.shade[sent.start : sent.end]
        if (
            shade.endswith("?")
            and '"' not in shade
            and "“" not in shade
            and not re.search(
                r"\b(?:I|me|my|we|us|our)\b",
                shade,
            )
        ):
            after = self.shade[sent.end : sent.end + 30].lstrip(" –—-")
            spoken = re.search(r"\b(?:you|your|u)\b", shade.lower()) or _TAIL.search(shade.lower())
            answered = after[:1] in "\"“'‘" or re.match(
                r"(?:I|we|he|she|they)\b|No (?:reply|answer)",
                after,
            )
            if (
                (spoken and answered) or (after[:1] in '"“' and _QUESTION.match(shade))
            ) and whose_words(self.voice, sent.start, sent.end) is None:
                self._add(sent.start, sent.end, _WRITER, Form.QUOTED, Put.ASKED)
                return
        said = re.search(rf",{_S}(?:i|we){_S}(?:said|asked)\b", shade.lower())
        if said and _QUESTION.match(shade) and '"' not in shade[: said.start()]:
            self._add(sent.start, sent.start + said.start(), _WRITER, Form.QUOTED, Put.ASKED)
        colon = re.search(
            rf":{_S}+(?=(?:was|is|had|has|did|does)(?:n['’]?t)?{_S}(?:it|he|she|they|anyone|"
            rf"someone)\b)",
            shade.lower(),
        )
        if colon and whose_words(self.voice, sent.start + colon.end(), sent.end) is None:
            self._add(sent.start + colon.end(), sent.end, _WRITER, Form.REPORTED, Put.LISTED)


_UNTIL_TOLD = re.compile(
    r"\byou(?:['’]ve| have)? (?:got|need|have) to (?:tell|say)\b|\b(?:until|till|til|"
    r"unless)\b[^.;]{0,30}\b(?:tell|tells|told|say|said|name|truth|answer)\b"
)
"""Pressure, which shows that the speaker is of the staff even where nothing else does."""
_LINKS = _bag(
    "if whether wether when that because cos as since while where what who which how why after "
    "before until till than and or but the a with was is did does had has said asked unless "
    "once as like so than whatever everything"
)
"""After these, somebody doing something is part of what was put: `whether he pulled her`."""
_INVERTED = re.compile(
    rf"(?:(?:and|so|but|ok|okay|right|well|now|then){_S}+)?(?:(?:what|who|where|when|how|why|"
    rf"which)(?:{_S}\w+){{0,2}}?{_S}+)?(?:did|does|do|has|have|had|was|were|is|"
    rf"are)(?:n['’]?t)?{_S}+(?:he|she|they|you|u|it|that|this|there|some\w+|any\w+|your|his|"
    rf"her|the|mum\w*|dad\w*|[a-z]+)\b|(?:and{_S})?(?:why|how{_S}come|tell{_S}me)\b|"
    rf"who{_S}(?:hurt|hit|did)",
)
"""Words after `said` that are a question: `I said was it Ryan`, not `I said what I had seen`."""
_RANG = re.compile(
    r"\b(?:rang|phoned|telephoned|e-?mailed|called (?:the|his|her|mum|dad|social|school)|"
    r"contacted|spoke (?:to|with) (?:the|his|her))\b"
)
"""Then the question is put to an office or a relative, and not to the person."""
_NOT_STAFF = re.compile(
    r"\b(?:residents?|service users?|pupils?|students?|boys?|girls?|peers?|patients?|clients?|"
    r"visitors?|neighbours?|child|children|tenants?)\b"
)
_I_ASKED = re.compile(rf"\b(?:i|we){_S}(?:asked|said{_S}to|put{_S}it{_S}to)\b")
_TAIL = re.compile(
    r",?\s(?:did|does|has|is|was|had|were|do|are|have)(?:n['’]?t)?\s(?:he|she|they|it|you)\s?\?$"
)
_VERBS = (
    r"(?:said|says|say|sed|asked|asks|ask|asking|axed|went|goes|go|told|tells|replied|answered|"
    r"added|shouted|called(?: out| back)?|whispered|repeated|tried|continued|enquired|inquired|"
    r"put it to|put to|responded|explained|signed|wrote|texted|typed|messaged|checked|prompted|"
    r"suggested|pressed|began|started with|remarked|joked|insisted|warned|reminded|commented)"
)
_BEFORE = re.compile(
    rf"\b(?P<verb>{_VERBS})\b(?:{_S}(?:to{_S})?(?P<to>{_ADDRESSEE})(?=[\s,:]))?(?P<manner>{_MANNER}*)",
    re.I,
)
_AFTER = re.compile(
    rf",?{_S}*[-–—]?{_S}*(?P<who>I|we|he|she|they|(?-i:[A-Z][\w'’.-]+(?:{_S}[A-Z][\w'’-]+)?)|"
    rf"the{_S}\w+(?:{_S}\w+)?|mum|dad){_S}(?:then{_S}|just{_S}|also{_S}|"
    rf"gently{_S})?(?P<verb>said|asked|says|asks|went|goes|replied|added|told|shouted|"
    rf"whispered|answered)\b(?:{_S}(?:to{_S})?(?P<to>{_ADDRESSEE})(?=[\s,.:;]|"
    rf"$))?(?P<after>[.,;:]|$|{_S}*[\"“‘]|{_S}(?:and|as|while|when|but|before)\b|)",
    re.I,
)


_OPENED = re.compile(rf"(?:{_S}(?:{_ADDRESSEE}))??{_MANNER}*{_S}+(?-i:{_OPENS})\b", re.I)
"""A report that is complete before the quotation begins: `Asked what happened: "I fell."`."""


def _trailing_name(left: str) -> str:
    """Return the name or role that a clause ends with: `Staff Nurse Obi`, `the TA`, `Nan`."""
    trimmed = re.sub(
        rf"(?:{_S}|,|\b(?:{'|'.join(sorted(w for w in _LIGHT if w.isalpha()))}|\w+ly)\b)*$",
        "",
        left,
        flags=re.I,
    )
    bare = re.sub(rf"{_S}?(?:\([^()]{{1,40}}\)|,[^,.;:]{{2,50}})$", "", trimmed)
    for words_ in (trimmed, bare):
        match = re.search(
            rf"(?:(?:the|my|our|his|her|their|another|a|"
            rf"an){_S}(?:[\w'’-]+{_S}){{0,2}})?(?:{_NAME}|\b(?i:{_kin()}|{_staff()}))$",
            words_,
        )
        if match and not re.fullmatch(
            r"(?:I|We|When|Then|And|But|Also|Asked|Said|After|He|She|They|At|On|In|So|Later|"
            r"Just|Again)",
            match[0],
        ):
            return trimmed[match.start() :] if words_ is bare else match[0]
    return ""


def _may_act(token: "Token") -> bool:
    """Whether a word to the left may be who does the verb, though the parse does not say so."""
    return (
        token.pos_ == "PROPN"
        and token.dep_ in ("nsubj", "ROOT", "compound", "nsubjpass")
        and token.head.pos_ in ("VERB", "AUX")
    )


def _name_of(token: "Token") -> str:
    return " ".join(t.text for t in token.doc[token.left_edge.i : token.i + 1])
