"""The kind of check for what was put to somebody: questions and suggestions that lead.

Source: LMCB1 P13, avoid actions and statements that could adversely affect the use of evidence.
A question is judged as it was put, whatever it was called, against what the person had already
said: their own words back are fair.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from recordlint.analysis import Analysis
from recordlint.analysis.question import Asker, Form, Put, Question
from recordlint.analysis.text import any_of
from recordlint.analysis.voice import Whose
from recordlint.checks.phrase import Lexicon
from recordlint.checks.span import Span
from recordlint.data import words
from recordlint.errors import RuleError


def _bag(row: str) -> frozenset[str]:
    """Return the words of a row."""
    return frozenset(row.split())


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Find what the writer or a colleague put to somebody that has a given `fault`.

    `fault` is one of suggests, tag, choice, presumes, why, pressed, challenge and disguised.
    Besides what the fault looks for by its form, `said` are phrases in the words put, `told`
    phrases in the writer's own telling ("kept on until she told me"), and `pseudo` phrases which,
    in the words put or soon after those of the telling, show that
    they are harmless.
    """

    fault: str
    said: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    pseudo: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.fault not in _FAULTS:
            raise RuleError(f"the check 'asked' knows {', '.join(_FAULTS)}, not {self.fault!r}.")

    @cached_property
    def _lexicons(self) -> tuple[Lexicon, Lexicon, Lexicon]:
        return Lexicon(self.said), Lexicon(self.told), Lexicon(self.pseudo)

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the words put, or those of the telling, in reading order."""
        said, told, pseudo = self._lexicons
        found: list[Span] = []
        judge = _FAULTS[self.fault]
        for question in analysis.questions:
            if question.asker is Asker.OTHER:
                continue
            reach = (analysis.lower, question.lead, question.end)
            if pseudo and any(pseudo.find(*reach, _no_token)):
                continue
            put = _Words(analysis, question)
            if put.is_routine:
                continue
            cued = bool(said) and any(said.find(put.low, 0, len(put.low), _no_token))
            if cued or judge(put):
                found.append(Span(question.start, question.end))
        if told:
            found += self._telling(analysis, told, pseudo)
        yield from _apart(found)

    def _is_staffs(self, analysis: Analysis, start: int, sentence_start: int) -> bool:
        """Whether the writer or a colleague does what the phrase tells, and not the person."""
        left = analysis.shade[sentence_start:start]
        first = _TOKEN.match(analysis.low_shade, start)
        if first and first[0] in ("until", "till", "til"):
            doers = re.findall(r"\b(?:I|i|we|We|he|He|she|She|they|They)\b", left)
            return not doers or doers[-1].lower() in ("i", "we")
        if first and first[0] in _NO_DOER:
            return True
        match = _DOER.search(left)
        if match is None:
            return True
        who = match["who"].lower()
        if match["who"] in ("I", "We"):
            return True
        if who in ("he", "she", "they", "it", "who", "you", "that", "which"):
            return False
        if match["kin"] or analysis.cast.is_other(match["who"]):
            return False
        person = re.match(
            r"[\w ]{3,25}?\b(?:him|her|them)\b", analysis.low_shade[start : start + 40]
        )
        return analysis.cast.is_staff(match["who"]) or bool(person)

    def _telling(self, analysis: Analysis, told: Lexicon, pseudo: Lexicon) -> Iterator[Span]:
        """Yield the phrases of the telling, where the writer tells it and not somebody else."""
        low = analysis.low_shade
        for sentence in analysis.sentences:
            for start, end in told.find(low, sentence.start, sentence.end, analysis.token_at):
                if any(pseudo.find(low, start, min(sentence.end, end + _NEAR), analysis.token_at)):
                    continue
                if _NOT_DONE.search(low, sentence.start, start) or not self._is_staffs(
                    analysis, start, sentence.start
                ):
                    continue
                stretch = analysis.whose(start, end)
                if stretch is None or stretch.whose is not Whose.OTHER:
                    yield Span(start, end)


_NO_DOER = _bag("and after with on under when for third fourth the more back")
"""Words that begin phrases of the telling in which nobody does anything: `after much prompting`."""
_NEAR = 45
"""Characters after a phrase of the telling in which its harmless sense may show."""
_DOER = re.compile(
    r"(?<![\w'’])(?P<who>[A-Z][\w'’-]+|he|she|they|it|who|you|that|which|(?P<kin>mum|dad|nan|"
    r"mother|father|(?:his|her|their)[^\S\r\n]\w{3,}))(?:[^\S\r\n](?:then|just|also|only|had|"
    r"has|have|was|were|again|later|even|still|would|kindly|gently|\w+ly))*[^\S\r\n]*$"
)
_NOT_DONE = re.compile(
    r"\b(?:not|never|without|did[^\S\r\n]?n['’]?o?t|do not|don['’]t|nobody|no one|must not|"
    r"should not|instead of|rather than|avoid\w*|needn['’]t|need not|to be)\b(?:(?!\b(?:so|and|"
    r"but|then|i|we)\b)[^.;,]){0,30}$"
)


def _no_token(_: int) -> None:
    """Stand in for the parse, which does not reach inside quotation marks."""


def _apart(spans: list[Span]) -> Iterator[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    yield from kept


# --- words ----------------------------------------------------------------------------------------

_IRREGULAR_VERBS = (
    "beat beat beaten, bite bit bitten bited, cut cut, hit hit hitten, hurt hurt, shake shook "
    "shaken, spit spat, steal stole stolen, strike struck stricken, swear swore sworn, throw "
    "threw thrown, drown drownded, hold held, take took taken, do did done does, get got "
    "gotten, make made, go went gone goes, come came, give gave given, tell told, say said, "
    "leave left, have had has, put put, shut shut, send sent, keep kept, drink drank drunk, lie "
    "lied lying, see saw seen, hide hid hidden, tie tied tying, sleep slept, lose lost, fight "
    "fought, break broke broken, catch caught, feel felt, sit sat, lay laid, spend spent, eat "
    "ate eaten, pay paid, sell sold, buy bought, know knew known, think thought"
)
_IRREGULAR = {row.split()[0]: " ".join(row.split()[1:]) for row in _IRREGULAR_VERBS.split(", ")}
"""Plain form → its forms that no rule makes."""


def _forms(word: str) -> set[str]:
    """Return the forms of a verb, the regular ones made up."""
    made = {word, word + "s", word + "ing", word + "ed"}
    if word.endswith("e"):
        made |= {word + "d", word[:-1] + "ing"}
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        made |= {word[:-1] + "ies", word[:-1] + "ied"}
    elif re.fullmatch(r".*[^aeiou][aeiou][bdgklmnprt]", word):
        made |= {word + word[-1] + "ing", word + word[-1] + "ed"}
    if re.search(r"(?:s|sh|ch|x|z)$", word):
        made.add(word + "es")
    return made | set(_IRREGULAR.get(word, "").split())


@cache
def _lemmas() -> dict[str, str]:
    """Return the plain form of each form of the words that matter here."""
    table: dict[str, str] = {}
    for word in (*_IRREGULAR, *words("harm")):
        for form in _forms(word):
            table.setdefault(form, word)
    return table


@cache
def _harm() -> frozenset[str]:
    return frozenset(words("harm"))


def _plain(word: str) -> str:
    """Return the plain form of a word, roughly: what tells whether it was said before."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    if low in _lemmas():
        return _lemmas()[low]
    for ending in ("ing", "ed", "es", "s"):
        if low.endswith(ending) and len(low) - len(ending) > 2:
            return low.removesuffix(ending)
    return low


_TOKEN = re.compile(r"[A-Za-z][\w'’-]*")
_S = r"[^\S\r\n]"
_SOMEBODY = _bag("someone somebody anyone anybody everyone")
_AUX = (
    r"(?:did|does|do|has|have|had|was|wis|were|is|are|dae|diz)(?:n['’]?t|nae)?|isn['’]?t|"
    r"wasn['’]?t|ain['’]?t|(?:could|couldn['’]?t|might|would|wouldn['’]?t|can|will)"
)
_TAG = re.compile(
    r"(?:,|–|-|^|(?<=\w))[^\S\r\n]*(?:(?P<aux>did|does|do|has|have|had|was|were|is|are|would|"
    r"will|could|can)(?:n['’]?t)?[^\S\r\n](?P<who>he|she|it|they|you|that|this|there|"
    r"we)(?:[^\S\r\n]not)?|innit|isn['’]?t it|is that right|isn['’]?t that right|right|yeah|"
    r"yes|eh|no|correct|am i right|isn['’]?t that so|is that so|don['’]?t you think|"
    r"wouldn['’]?t you say|a(?:in['’]?t|y|int) (?:he|she|it|they|you)|in['’]?t (?:he|she|it)|"
    r"en['’]?t (?:he|she|it)|(?:did|is|was|has) (?:he|she|it) no|isny it|abi|yeh|huh|"
    r"aye)(?:,?[^\S\r\n](?:then|love|darling|sweetheart|big boy|big girl|pet|mate|hun|dear|"
    r"duck|my love)|,[^\S\r\n](?:mr |mrs |miss )?[a-z]+)?[^\S\r\n]*[?.!]*$",
    re.I,
)
_SMALL_TALK = re.compile(
    r"\b(?:cold|warm|chilly|hot|raining|sunny|weather|lovely|nice|tasty|yummy|pretty|tired|"
    r"hungry|thirsty|poorly|tea|dinner|lunch|breakfast|bath|telly|football|music|garden|day "
    r"out|birthday|comfy|comfortable|fun|funny|delicious|brave|well done|good (?:boy|girl|lad)|"
    r"all right|alright|okay|ok|won['’]t be long|see you|sleepy|beautiful|late)\b",
    re.I,
)
_CARE = re.compile(
    r"\b(?:want|wanted|wants|wanting|(?:would|'d|would you|would he|would she|might|did|if you|"
    r"if she|if he) like|like (?:a|some|to|me|us|one)|love to|rather|prefer|preferred|need|"
    r"needed|needs|fancy|fancied|pain|painful|sore|hurting|hurts|throbbing|stinging|warm|cold|"
    r"hungry|thirsty|eaten|ate|drink|drunk enough|slept|sleeping|sleep|okay|ok|o\.k|all right|"
    r"alright|well|safe|comfortable|ready|manage|managing|able|poorly|dizzy|sick|(?:hurt|"
    r"injured|bleeding|sore|pain) (?:anywhere|at all)|hurt(?: anywhere)?$|carry on|happy to|"
    r"toilet|medication|meds|tablets?|breathe|breathing|bend|wiggle|glasses|doctor|nurse|"
    r"ambulance|help|talk|speak|coat|bed|bath|shower|too tight|allerg\w+|settled|consent|"
    r"permission|safe|support|wait|mind if|mind me|see it|worried|anything else)\b",
    re.I,
)
_OFFER = re.compile(
    r"\b(?:want|wanted|wants|(?:would|'d|'d) like|would (?:he|she|they|you) like|prefer\w*|"
    r"rather|need|needed|needs|drink|tea|water|snack|pain|sore|hurting|ok|okay|all right|"
    r"alright|help|medication|meds|tablets?)\b",
    re.I,
)
_THEIR_CARE = re.compile(
    r"\b(?:pain|sore|hurting|eaten|slept|sleeping|medication|meds|tablets?|poorly|sick|okay|ok|"
    r"all right|alright|safe|hungry|able to|in bed|glasses|hearing aid)\b",
    re.I,
)
"""What may be asked about somebody else than the person addressed."""
_WELFARE_HURT = re.compile(
    r"\b(?:hurt|hurts|hurting)\b(?=[^\S\r\n]*(?:[?.,]|$|any|much|at all|a lot|when (?:i|we|you|"
    r"she|he) (?:move|press|walk|breath|stand|touch|bend)|now|badly|still|or\b|and\b|elsewhere|"
    r"to\b))|\b(?:dull|sharp|aching|throbbing|pain)\b.{0,25}\b(?:stabbing|burning|pulling)\b|"
    r"\b(?:leg|arm|head|back|knee|foot|hand|tummy|hip|that|anything)s? (?:is|was|were|are) "
    r"hurting\b|\bit (?:hurt|hurts|was hurting)\b|\bwhat hurts?\b|\b(?:hurt|bruised?|"
    r"scratch(?:ed)?|burn(?:ed|t)?|cut) (?:yourself|himself|herself|themselves)\b",
    re.I,
)
"""The senses of *hurt* that ask after somebody: `does it hurt?`, `was he hurt anywhere`."""
_SUICIDE = re.compile(
    r"\b(?:suicid\w*|kill(?:ing)? (?:him|her|your|them)sel(?:f|ves)|end(?:ing)? (?:your|his|"
    r"her|their|it|things|my)\b|(?:tak(?:e|ing)|took) (?:his|her|your|their) own life|"
    r"self-?harm\w*|harm(?:ed|ing)? (?:your|her|him|them)sel(?:f|ves)|hurt(?:ing)? (?:your|her|"
    r"him|them)sel(?:f|ves)|not (?:be|being|wanting to be) (?:here|alive)|overdose|dead|plans? "
    r"to|(?:made|have|had) (?:a|any) plans?|cut(?:ting)? (?:your|her|him)sel(?:f|ves)|harming "
    r"(?:your|her|him)self)\b",
    re.I,
)
_ROUTINE = re.compile(
    r"\b(?:routine(?:ly)?|dash\b|checklist|screening|routine enquiry|questions we ask|every "
    r"(?:mother|woman|patient|visit|client)|ask(?:ed)? (?:every(?:body|one)|all)|standard "
    r"questions?|risk assessment|ric\b|hits tool|antenatal|booking questions)",
    re.I,
)
_CAPACITY = re.compile(
    r"\b(?:capacity assessment|mental capacity|assess\w* (?:of )?(?:his |her |their )?capacity|"
    r"mca\b)",
    re.I,
)
_OWN_WORDS = re.compile(
    r"\byou(?:['’]ve| have| had| just)? (?:said|told|mentioned|says?|were saying|were telling|"
    r"wrote|signed|used the word)\b",
    re.I,
)
_INDEFINITE_ACT = _bag("hurt upset happen harm do bother frighten worry say threaten scare")
_BENIGN = _bag(
    "come coming ring rung rang call phone visit work live know home collect pick arrive help "
    "drive cook need want like able go going there available see saw meet eat sleep play stay "
    "enjoy talk speak well all right ok poorly awake aware happy free due up ready back bring "
    "brought medication meds about"
)
_PEOPLE_NP = re.compile(
    r"\b(?:the|that|this|your|her|his|their|one of (?:the|your|our)|our|a|an|some|another|"
    r"other)[^\S\r\n](?:[\w-]+[^\S\r\n]){0,2}?"
    rf"(?:one|ones|"
    rf"{any_of(*words('people'), *words('kin'), *_bag('girls lads boys fella chap guy'))})\b",
    re.I,
)
_MARKS = re.compile(
    r"\b(?:the|an?|that|those|these|this|his|her|your|any|some|of|red|two|three|every|"
    r"it)[^\S\r\n](?:[\w-]+[^\S\r\n])?(?:bruis(?:e|es|ing)|burns?|scratch(?:es)?|cuts?|bites?|"
    r"marks?|knock|trip|knees?|grip|lock|strap|flash|mess|attacks?|groom|harm|deck)\b",
    re.I,
)
"""Marks and things, not acts: `how did she get the bruise?`."""
_PHYSICAL_LOOSE = re.compile(
    r"\b(?:do|did|done|doing)\b[^.?!]{0,30}\bto (?:you|her|him|them|me|u)\b|\b(?:hold|held|"
    r"holding|grip|keep|kept)\b[^.?!]{0,12}\b(?:you|her|him|them|down)\b|\b(?:laid|lay|put|"
    r"had) (?:a |his |her |their )?(?:hands?|finger)s?\b[^.?!]{0,20}\b(?:on|round|around|up|"
    r"you|her|him)\b|\b(?:shut|shuts|lock\w*|leave|left|leaves|leaving) (?:you|her|him|them|"
    r"u)\b|\b(?:in|on|into|onto) (?:your|her|his) (?:bed|room|bedroom|drink|body)\b|\b(?:made|"
    r"make|makes|get|got|getting|force\w*) (?:you|her|him|them|u) (?:to )?(?!an?\b|some\b|up\b|"
    r"home\b|ready\b|dressed\b|in\b|out\b|into\b|the\b|any\b|your\b|warm\b|dry\b|feel\b)\w+|"
    r"\bhad (?:you|her|him) \w+ing\b|\b(?:on|at|onto) (?:you|her|him|u)\b[^.?!]{0,12}\babout\b|"
    r"\b(?:had|has|have|get|getting|got|take|taken|takes|took|taking|"
    r"helped)\b[^.?!]{0,25}\boff (?:you|her|him|them)\b|\bdrink(?:ing|s)?\b|\bdrunk\b|\bwine\b|"
    r"\bdrugs?\b|\bweed\b|\bpics?\b|\bnudes?\b|\bphotos? of (?:you|her|him)\b|\bhelped (?:him|"
    r"her|them)sel(?:f|ves)\b|\b(?:been|being|was|were|get|got) (?:made|forced) to\b|\bsex\b|"
    r"\bslept together\b|\bsleep(?:ing)? with\b|\btogether\b.{0,12}\bbed\b|\bprivate|"
    r"\bnaughty\b|\bon purpose\b|\bloses? (?:it|his|her)\b|\brough\b|\bunder\b.{0,12}\bwater\b|"
    r"\bwithout (?:any |her |his |your )?(?:food|dinner|tea|clothes|meals)\b|\bno clothes\b|"
    r"\bleaning on\b|\bafter (?:your|his|her) (?:money|house)\b|\bsecret\b|\bkeep (?:it "
    r")?quiet\b|\bnot to (?:say|tell)\b|"
    r"\bt(?:old|ell) (?:you|her|him|them) (?:to|what to)\b|\bbehind you\b|\bby "
    r"(?:your|them|him|her)sel(?:f|ves)\b|\bdo(?:ing)? (?:it|this|that)\b|\bdid (?:it|this|"
    r"that)\b|\bdone (?:it|this|that)\b",
    re.I,
)
_CHOICE = re.compile(
    r"(?P<open>^|\b)(?P<aux>was|were|is|are|did|does|do|has|have|had|would|who|where|which|how|"
    r"are you|you)\b(?P<rest>[^?]{1,160}?)\bor\b(?P<other>[^?]{2,})",
    re.I,
)


_DROPPED = re.compile(r"(?<![\w'])'(e|ow|as|ad|er|im|is|it|ave|urt)\b")
"""Letters dropped in speech: `'ow many times`, `'as 'e 'it yow`."""


class _Words:
    """What was put in one question, and what had been said before it."""

    def __init__(self, analysis: Analysis, question: Question) -> None:
        self.analysis, self.question = analysis, question
        self.text = analysis.text[question.start : question.end]
        self.low = _DROPPED.sub(
            r"h\1", analysis.lower[question.start : question.end].replace("’", "'")
        )
        self.direct = question.form is Form.QUOTED
        self.lead = analysis.lower[question.lead : question.start]

    @cached_property
    def plain(self) -> list[str]:
        """The plain forms of the words put."""
        return [_plain(token) for token in _TOKEN.findall(self.low)]

    @cached_property
    def heard(self) -> frozenset[str]:
        """The plain forms of all that others had said before the question."""
        found: set[str] = set()
        starts = sorted(
            q.start
            for q in self.analysis.questions
            if q.asker is not Asker.OTHER and (q.form is Form.QUOTED or q.put is not Put.TOLD)
        )
        for stretch in self.analysis.voice:
            if stretch.start >= self.question.start:
                break
            at = bisect_left(starts, stretch.start - _SAME)
            put = at < len(starts) and starts[at] < min(stretch.end, stretch.start + _SAME)
            # a colleague's question may look like somebody's words, and is not evidence
            if stretch.whose is Whose.OTHER and not put and not _is_professional(stretch.who):
                words_ = self.analysis.text[stretch.start : min(stretch.end, self.question.lead)]
                found.update(_plain(token) for token in _TOKEN.findall(words_))
        return frozenset(found)

    @cached_property
    def is_routine(self) -> bool:
        """Whether this is about suicide, or part of a routine enquiry, a checklist or the like."""
        if _SUICIDE.search(self.low) and not self.people:
            return True
        low = self.analysis.lower
        before = low[max(0, self.question.start - 400) : self.question.end]
        if _ROUTINE.search(before) and re.search(
            r"\b(?:any(?:one|body)|he|partner|ever|feel|frighten\w*|safe)\b",
            self.low,
        ):
            return True
        if re.search(r"\bany(?:one|body)\b", self.low) and self._listed() >= 2:
            return True
        return bool(_CAPACITY.search(low, 0, self.question.start)) and not self.harms

    def _listed(self) -> int:
        return len({word for word in self.plain if word in _harm()})

    @cached_property
    def harms(self) -> list[str]:
        """The harmful acts that the question names."""
        low = re.sub(
            r"\b(?:touch (?:wood|base)|knock(?:ed)? on the door|trip out|lock(?:ed|s|ing)? up|"
            r"social services abuse|abuse (?:investigation|unit|team))\b",
            "",
            self.low,
        )
        low = _MARKS.sub("", _WELFARE_HURT.sub("", low))
        found = [_plain(t) for t in _TOKEN.findall(low)]
        return [word for word in found if word in _harm()]

    @cached_property
    def new_harms(self) -> list[str]:
        """Those that nobody had named before."""
        return [word for word in self.harms if word not in self.heard]

    @cached_property
    def loose(self) -> str:
        """Words that tell of an act without naming one: `do to you`, `leave her without food`."""
        match = _PHYSICAL_LOOSE.search(self.low)
        return match[0] if match else ""

    @cached_property
    def new_loose(self) -> bool:
        """Whether those words bring in what nobody had said."""
        content = [w for w in map(_plain, _TOKEN.findall(self.loose)) if w not in _FILLERS]
        if not self.loose:
            return False
        if not content:
            return not (self.heard & _harm())
        return any(word not in self.heard for word in content)

    @cached_property
    def people(self) -> list[str]:
        """The people, other than the one addressed, whom the question names."""
        found = []
        to = set(_TOKEN.findall(self.question.to))
        for match in re.finditer(
            r"(?<![\w'’])[A-Z][a-z’'-]+\b|(?<![\w'’])[A-Z]{2}(?![\w'’])", self.text
        ):
            word = match[0].removesuffix("'s").removesuffix("’s")
            starts = match.start() == 0 or self.text[match.start() - 2 : match.start()].strip() in (
                ".",
                "?",
                "!",
                '"',
            )
            vocative = re.match(r"[?.!]*$|,", self.text[match.end() :]) and self.text[
                : match.start()
            ].rstrip().endswith(",")
            if starts and word.lower() in _STARTERS:
                continue
            if (
                word.lower() in to
                or word in _NOT_PEOPLE
                or vocative
                or (self.direct and self._is_vocative(match))
            ):
                continue
            found.append(word.lower())
        found += re.findall(
            rf"\b(?:{any_of(*(w for w in words('kin') if w not in _NOT_ALWAYS_KIN))})\b",
            self.low,
        )
        found += [_TOKEN.findall(m[0])[-1] for m in _PEOPLE_NP.finditer(self.low)]
        return found

    def _is_vocative(self, match: re.Match[str]) -> bool:
        """Whether the name is that of the person spoken to: `lock you out Mrs Noorani?`."""
        tail = self.text[match.end() :].strip()
        titled = re.search(
            r"(?<!mean )(?<!was )(?<!by )(?<!with )(?<!from )(?<!of )(?<!to )(?<!and "
            r")\b(?:Mrs?|Miss|Ms|Come on|OK|Ok)\.?$",
            self.text[: match.start()].rstrip(),
        )
        title = match[0] in ("Mrs", "Mr", "Miss", "Ms") and re.fullmatch(
            r"\.? [A-Z][\w'-]+[?.!]*",
            self.text[match.end() :],
        )
        opens = re.fullmatch(r"(?:(?:Mrs?|Miss|Ms)\.? )?", self.text[: match.start()])
        ends = bool(titled) and tail in ("", "?", ".", "!")
        return bool(title) or ends or (bool(opens) and tail.startswith(","))

    @cached_property
    def new_people(self) -> list[str]:
        """Those whom nobody had named before."""
        return [p for p in self.people if _plain(p) not in self.heard and p not in self.heard]

    @cached_property
    def is_yes_no(self) -> bool:
        """Whether yes or no answers it."""
        return bool(
            re.match(
                rf"(?:(?:and|so|but|ok|now|then|well|or|come on \w+|right),?{_S}+)*(?:if|"
                rf"whether|wether|weather|{_AUX})\b",
                self.low,
            )
        )

    @cached_property
    def of_whom(self) -> str:
        """What the yes-or-no question is about: `you`, `it`, a person, or ""."""
        match = re.match(
            rf"(?:(?:and|so|but|ok|now|then|well|or|right),?{_S}+)*(?:if|whether|wether|"
            rf"weather|that|{_AUX}){_S}+(?:perhaps{_S}|maybe{_S})?(?P<who>[\w'’-]+)",
            self.low,
        )
        return match["who"] if match else ""


_NOT_ALWAYS_KIN = _bag("ex mate friend partner sister")
_SAME = 8
"""Characters: two layers that begin this near each other hold the same words."""
_FILLERS = _bag(
    "do did to you her him them me u a the his their on in at off it this that by had have has "
    "hand made get got was no and any your for be of"
)
_STARTERS = _bag(
    "did does do is are was were has have had who what where when why how which can could would "
    "will tell so and but or if whether that the it he she they you your come on ok okay well "
    "right now then are i because not no yes describe explain show good thank please sorry in "
    "at on there this these those my we say said just one don't didn't isn't wasn't hasn't "
    "whose asked he's she's it's that's you're you've they're what's who's where's how's i'm "
    "i've let"
)
_NOT_PEOPLE = _bag(
    "I I'm I've I'll I'd Monday Tuesday Wednesday Thursday Friday Saturday Sunday January "
    "February March April May June July August September October November December Christmas "
    "Easter GP A&E TV OK English DASH TED Mrs Mr Miss Ms Dr Year Room Flat NHS PE ICT"
)


def _is_professional(who: str) -> bool:
    return bool(
        re.search(
            r"\b(?:nurse|manager|dr|doctor|teacher|social worker|pc|staff|head|dsl|lead|mrs? "
            r"[a-z]+, )",
            who.lower(),
        )
    )


# --- the faults -----------------------------------------------------------------------------------


def _suggests(put: _Words) -> bool:
    """Whether an act or a person is brought in that nobody had mentioned."""
    q = put.question
    if _OWN_WORDS.search(put.low) or _open(put):
        return False
    if (
        put.direct
        and re.search(r"\b(?:is|was) (?:it|that) (?:my |your |the )?\w+", put.low)
        and put.new_people
        and not _OFFER.search(put.low)
    ):
        return True
    if q.put is Put.CHECKED and put.lead.startswith("put it to"):
        return True
    if put.direct and re.fullmatch(
        r"(?:the )?(?:[A-Z][\w'’-]+|one of the [A-Z]\w+|(?:your )?(?:mum|dad|brother|sister|"
        r"uncle|nan))\?",
        put.text,
    ):
        return bool(put.new_people)
    if q.put is Put.TOLD:
        return _statement(put) or _half_asked(put)
    if q.put is Put.ABOUT:
        return bool(put.new_harms) and bool(put.people) and " " in put.low.strip()
    if q.put is Put.CHECKED or put.is_yes_no:
        return _brings_in(put)
    if put.direct and not re.match(r"(?:wh|how|tell|describe|explain|show)", put.low):
        return _statement(put) or _half_asked(put)
    return False


def _half_asked(put: _Words) -> bool:
    """Whether a scrap of a question brings something in: `stands where, right up behind you?`."""
    if not put.direct or not put.low.endswith("?") or _WH.match(put.low) or put.is_yes_no:
        return False
    return bool(put.new_harms or put.new_loose) or (
        bool(put.new_people) and not _harmless(put) and not _CARE.search(put.low)
    )


def _open(put: _Words) -> bool:
    return bool(
        re.match(
            r"(?:so |and |ok |well )?(?:what happened|tell me (?:more )?about|what do you mean|"
            r"who was|how did you|what was)\b",
            put.low,
        )
    )


def _brings_in(put: _Words) -> bool:
    whom = put.of_whom
    if put.question.put is Put.CHECKED and not put.is_yes_no:
        whom = re.sub(r"^that ", "", put.low).split(" ")[0] if put.low else ""
    new = bool(put.new_people)
    vague = whom in _SOMEBODY
    if vague:
        specific = [w for w in put.new_harms if w not in _INDEFINITE_ACT]
        some = whom in ("someone", "somebody")
        placed = some and re.search(r"\bat (?:home|school|work|mum|dad|nan)", put.low)
        acted = (
            some
            and re.search(r"\b(?:your|you|her|him|his|them)\b", put.low)
            and not _CARE.search(put.low)
            and not _harmless(put)
        )
        if acted and not set(put.plain[1:]) & _INDEFINITE_ACT:
            return True
        return (
            bool(specific)
            or (put.new_loose and not re.search(r"\bd(?:o|id|one)\b", put.loose))
            or bool(placed and put.new_harms)
        )
    if re.match(
        r"(?:if |whether |was |were |is |are |did )+(?:the|that|those|this|"
        r"these)?\b.{0,20}\b(?:bruis|mark|burn|injur|scratch|cut|lump|graze|"
        r"scab)\w*\b.{0,12}\b(?:from|by|made|caused|where|done)\b",
        put.low,
    ):
        return bool(set(put.plain[-2:]) - put.heard) and not re.search(
            r"\b(?:fall|fell|falling|accident)\b",
            put.low,
        )
    if whom in ("it", "that", "this", "there", "its", "they'd", "these"):
        return _it_was(put)
    if _is_addressee(put, whom):
        return _of_the_person(put)
    if re.match(
        r"(?:if |whether )?(?:would|could|can|shall|will|may)\b", put.low
    ) and _OFFER.search(put.low):
        return False
    if _THEIR_CARE.search(put.low) and not put.new_harms and not put.new_loose:
        return False
    if (
        whom in ("the", "a", "his", "her", "your", "their", "any")
        and not (new and not put.new_harms)
        and not _PEOPLE_NP.search(put.low[:45])
        and not re.search(
            r"\b(?:you|him|them|me|her)\b(?! \w+ (?:in|on|been|was|had))",
            put.low[8:],
        )
    ):
        return False  # a thing: "if the belt was fastened"
    if put.new_harms or put.new_loose:
        return True
    if _welfare_of(put):
        return False
    if (
        whom in ("he", "she", "they")
        and not put.direct
        and put.question.put is not Put.LISTED
        and not _third_party(put, whom)
    ):
        return False
    if _kin_or_staff(put.question.to):
        return False  # a parent asked about practical matters
    if new and set(put.new_people) <= set(words("staff")):
        return False  # "whether the carer had left the gate open"
    return (new or whom in ("he", "she", "they") or "because" in put.low) and not _harmless(put)


def _is_addressee(put: _Words, whom: str) -> bool:
    """Whether the question is about the person it was put to."""
    if whom in ("you", "u", "ya", "ye", "i", "we"):
        return True
    if put.question.put is Put.LISTED:
        return False
    if put.direct or whom not in ("he", "she", "they"):
        return whom not in ("the", "a", "my", "his", "her", "their") and whom in _TOKEN.findall(
            put.question.to
        )
    return not _third_party(put, whom)


def _third_party(put: _Words, whom: str) -> bool:
    """Whether `he` in a report is somebody else than the person asked."""
    to = put.question.to
    if to in ("her",) or re.match(r"(?:mrs|miss|ms)\b", to):
        return whom == "he"
    if to in ("him",) or re.match(r"mr\b", to):
        return whom == "she" or (whom == "he" and _acts_on(put, "him"))
    return (
        _acts_on(put, "her")
        or _acts_on(put, "him")
        or bool(
            re.search(
                r"\bthe two of (?:you|them)\b",
                put.low,
            )
        )
    )


def _acts_on(put: _Words, whom: str) -> bool:
    rest = " ".join(put.low.split()[2:])
    return bool(re.search(rf"\b{whom}\b", rest)) and bool(put.harms or put.loose)


def _welfare_of(put: _Words) -> bool:
    """Whether somebody else's welfare is asked after: `whether Kit was hurt anywhere`."""
    return bool(_WELFARE_HURT.search(put.low)) and not put.harms and not put.loose


def _it_was(put: _Words) -> bool:
    if re.match(
        r"(?:and |so |if |whether )?(?:it )?(?:was|is|wasn't|isn't) ?(?:it|that)? (?:him|her|"
        r"them|he|she)\b",
        put.low,
    ):
        return True
    if put.new_people or put.new_harms or put.new_loose:
        return not (_CARE.search(put.low) and not put.new_harms and not put.new_people)
    return bool(
        re.search(
            r"\b(?:because|over (?:him|her|not)|that was too|the person who|too (?:fast|rough|"
            r"hard))\b",
            put.low,
        )
    )


def _of_the_person(put: _Words) -> bool:
    if put.new_harms:
        welfare = set(put.new_harms) <= {
            "hurt",
            "bruise",
            "burn",
            "harm",
            "scare",
            "frighten",
            "cut",
            "bite",
            "scald",
            "scratch",
        }
        if welfare and not put.people:
            return False
        knocks = re.search(r"\b(?:fall|fell|fallen|slip\w*|trip\w*)\b", put.low)
        return not knocks and not (
            _CARE.search(put.low) and set(put.new_harms) <= {"touch", "cut", "lock"}
        )
    if (
        put.new_people
        and re.search(
            r"\b(?:mean[st]?|thought|think|thinks|reckon\w*|suspect\w*|believed?|knew|say|"
            r"saying)\b",
            put.low,
        )
        and not _OFFER.search(put.low)
    ):
        return True
    if re.search(
        r"\b(?:afraid|scared|frightened|cross|angry)\b[^?]{0,10}\b(?:of|with|at)\b", put.low
    ) and (
        put.people
        or re.search(
            r"\b(?:him|her|them)\b",
            put.low,
        )
    ):
        return True
    if put.new_loose and re.search(r"\b(?:made|forced) to\b", put.low):
        return True
    if _CARE.search(put.low):
        return False
    return put.new_loose and bool(
        re.search(
            r"\b(?:made to|forced|made|make|force|to you|pics?|nudes|sex|slept|naughty|private|"
            r"leaning|behind you|drugs?|drink(?:ing)?|rough|set (?:him|her|them) off)\b",
            put.low,
        )
    )


def _harmless(put: _Words) -> bool:
    """Whether nothing but plans, whereabouts and the like is asked about."""
    if re.match(rf"(?:if|whether)?{_S}*(?:would|could|can|will|shall|may)\b", put.low) or re.match(
        r"(?:if|whether) [\w ]{1,20}? (?:would|could|can|will|might)\b",
        put.low,
    ):
        return True
    content = [
        w
        for w in put.plain
        if w not in _STOPWORDS and w not in put.people and w not in map(_plain, put.people)
    ]
    return not content or content[0] in _BENIGN


_STOPWORDS = _bag(
    "if whether did do be is are was were has have had the a an he she they him her them you it "
    "that this to of in on at yet with for somebody someone anyone anybody and or any ever been "
    "by his their your my as so not about from still again also there then just all"
)


def _statement(put: _Words) -> bool:
    """Whether a statement suggests what happened: `I told her it sounded like her stepdad`."""
    low = put.low
    if _SAFE_STATEMENT.search(low):
        return False
    if re.match(r"(?:what|who|where|when|why|how|tell|describe|explain|show)", low):
        return False
    if put.is_yes_no and put.direct:
        return _brings_in(put)
    if put.direct and re.match(
        r"(?:i|we)(?: all)? (?:already )?(?:know|knew|expect|think|bet|reckon) (?:that )?(?:it|"
        r"he|she|they|you|your)\b",
        low,
    ):
        return bool(
            put.new_people
            or re.search(r"\b(?:he|she|they) (?:was|did|had)\b", low)
            or put.new_harms
            or put.new_loose
            or "you've been" in low
        )
    if (
        put.direct is False
        and put.new_people
        and re.match(
            r"(?:that )?(?:i|we)(?: all)? (?:thought|think|knew|know|guess\w*|suspect\w*|"
            r"reckon\w*|expect\w*|suppose\w*|could see|bet|believed?)\b",
            low,
        )
    ):
        return True
    blames = re.search(
        r"\b(?:sound(?:s|ed)|look(?:s|ed)|seem(?:s|ed)) like\b|\b(?:i|we) (?:thought|think|"
        r"reckon\w*|knew|know|could see|believed?|bet) (?:that )?(?:it|he|she|this|that|some|"
        r"your|her)",
        low,
    )
    someone = bool(put.new_people) or bool(re.search(r"\b(?:somebody|someone)(?:'s)?\b", low))
    if blames and (put.new_harms or someone or put.new_loose):
        return True
    if not put.direct and put.question.to not in ("her", "him", "them", ""):
        # information for a relative: "told Mrs Lowe that the lady in room 4 had pushed him"
        return False
    if put.lead.startswith("signed") and someone and put.new_harms:
        return True
    if someone and (put.new_harms or put.new_loose):
        return bool(re.search(r"\b(?:you|u|your|her|him|he|she|they|hurt)\b", low))
    if (
        put.direct
        and re.match(r"(?:so|but|and|that's|thats|he's|she's|they)\b", low)
        and (put.new_harms or put.new_loose)
    ):
        return True
    return bool(
        re.search(
            r"\b(?:abuse|after your (?:house|money)|only (?:helping|playing|joking)|nobody "
            r"answered|got up because)\b",
            low,
        )
    )


_SAFE_STATEMENT = re.compile(
    r"\b(?:safe|must|have to|had to|would (?:have|need) to|would be|will|can(?:not|'t)?|"
    r"could(?:n't| not)?|need(?:ed)? to|let go|stop|please|step back|do not|don't|not to|"
    r"thank\w*|sorry|worried|i was|going to|i'd|i'll|should|manager|rang|referr\w+|reported)\b"
)


def _tag(put: _Words) -> bool:
    """Whether it is a statement with a tag, or a negative question."""
    low = put.low.rstrip()
    if put.question.put in (Put.INVITED, Put.ABOUT):
        return False
    match = _TAG.search(low)
    head = low[: match.start()].strip(" ,") if match else ""
    middle = re.search(r", (?:are|is|did|do|does|was|were|has|have) (?:you|he|she|they|it),", low)
    if middle and put.direct:
        return True
    if re.match(r"(?:so |and )?(?:you|he|she|they)(?:'ll| will) have .*\bthen[?.]?$", low):
        return True
    if match and len(head.split()) >= 2:
        if re.match(
            rf"(?:(?:and|so|but|ok|now|then),?\s+)*(?:{_AUX}|who|what|where|when|why|how|which|"
            rf"if|whether|tell|can|could|would|shall)\b",
            head,
        ):
            return False
        bare = match[0].strip(" ,?.!").split()[0] in (
            "right",
            "yeah",
            "yes",
            "eh",
            "no",
            "correct",
            "yeh",
            "huh",
            "aye",
        )
        if bare and not (put.new_harms or put.people or put.new_loose):
            return False
        return not _small(put, head)
    negative = re.match(
        r"(?:and |so |but )?(?:did|was|has|is|had|were|are|does|wasn|isn)n?['o]?t\b (?:he|she|"
        r"they|it|you|that|mum|dad|\w+)",
        low,
    )
    if negative and re.match(
        r"(?:and |so |but )?(?:didn't|wasn't|hasn't|isn't|hadn't|weren't|aren't|doesn't|didnt|"
        r"wasnt|hasnt|isnt|hadnt)",
        low,
    ):
        return not _small(put, low)
    # "And so he hit you?": a statement with a question mark
    if (
        put.direct
        and low.endswith("?")
        and re.match(
            r"(?:so|and so|then|but|and)\b,? (?:it was|he|she|they|mum|dad|daddy|mummy|that "
            r"was|your \w+|[a-z]+ (?:hit|hurt|did))\b",
            low,
        )
    ):
        return bool(put.people or put.harms or put.loose) or bool(
            re.match(
                r"so,? (?:he|she|they)\b",
                low,
            )
        )
    return False


def _small(put: _Words, head: str) -> bool:
    if (
        put.new_harms
        or put.people
        or put.harms
        or put.new_loose
        or re.match(
            r"(?:(?:and|so|but) )?(?:he|she|they)\b",
            head,
        )
    ):
        return False
    return bool(_SMALL_TALK.search(head) or _CARE.search(head)) and not re.search(
        r"\b(?:hurt|scared|frightened|afraid)\b",
        head,
    )


_PRACTICAL = re.compile(
    r"\b(?:tea|coffee|juice|milk|water|squash|dinner|pie|fish|toast|bath|shower|bed|room|"
    r"lounge|hoist|walk|wait|sandwich|cocoa|want|wanted|like|liked|rather|prefer\w*|choose|"
    r"need|needed|door|light|coat|jumper|police|ambulance|stay|go|taxi|bus|later|tomorrow|"
    r"today|left or right|out of ten|nought|little or a lot|sharp or dull|hear it|fork|spoon|"
    r"wheelchair|not|music|telly|film|game|window|own house|pain|sore|hurting|dressed|hot or "
    r"cold|warm or cold|so|anything|something else)\b",
    re.I,
)


def _choice(put: _Words) -> bool:
    """Whether the person is made to choose between two accounts."""
    if put.question.put is Put.ABOUT or (
        put.question.put is Put.TOLD
        and not put.is_yes_no
        and "?" not in put.low
        and "was it" not in put.low
    ):
        return False
    match = _CHOICE.search(put.low)
    if not match or _OWN_WORDS.search(put.low[: match.start()]):
        return False
    if re.search(r"\b(?:yes or no|no or yes)\b", put.low):
        return True
    if (
        re.search(
            r"\bor (?:not|no|so|else|anything|something|anywhere|someone else|would|shall|do "
            r"you|should)\b",
            put.low,
        )
        and not put.people
    ):
        return False
    if (
        re.search(
            r"\b(?:picking|collecting|coming|visiting|fetching|going|taking|ringing|calling)\b",
            put.low,
        )
        and not put.new_harms
    ):
        return False
    about = bool(put.people or put.harms or put.loose) or bool(
        re.search(r"\b(?:was|is|were|did) (?:it|he|she|they|that|this)\b", put.low)
    )
    if not about:
        return bool(
            re.search(
                r"\b(?:once or|on top|inside or|hand or|belt|clothes on|sorry or|mean to|on "
                r"purpose|or just|or only)\b",
                put.low,
            )
        )
    return (
        not _PRACTICAL.search(put.low)
        or bool(
            re.search(
                r"\b(?:did|done|doing) (?:it|this|that)\b",
                put.low,
            )
        )
        or bool(put.harms and not _CARE.search(put.low))
        or bool(
            put.new_people
            and not re.search(
                r"\b(?:want|like|rather|prefer|choose|tea|fish|pie|ring|call|talk|pick|collect|"
                r"com(?:e|ing)|fetch|visit|liv(?:e|ing)|stay)\w*\b",
                put.low,
            )
        )
    )


_WH = re.compile(
    r"(?:(?:and|so|but|ok|now|then|well|right),? )*(?:(?:what|who|whose|when|where|which|"
    r"how)(?:'s|s|'d)?)\b"
)


def _presumes(put: _Words) -> bool:
    """Whether an act is taken as given that nobody had spoken of."""
    if put.question.put is Put.TOLD and not put.direct:
        return False
    low = put.low
    if put.question.put is Put.INVITED:
        return bool(
            re.search(
                r"\b(?:show|point|look|pick|choose|draw)\b.*\b(?:the one who|where else|who "
                r"(?:did|hurt|hit)|which one (?:did|hurt|hit))\b",
                low,
            )
        ) or bool(
            re.match(r"(?:show|point|draw|act|demonstrate|put|circle|mark|tick|press)\b", low)
            and (put.new_harms or put.new_loose)
        )
    if not _WH.match(low) or _OWN_WORDS.search(low):
        return False
    if (
        re.match(
            r"(?:so |and )?(?:what happened|how did (?:you|he|she|they|it|this|that|the) "
            r"(?!\w+ (?:you|her|him)\b)|how (?:he|she|it|they) |what (?:you|he|she|it) "
            r"(?:meant?|wanted))",
            low,
        )
        and not put.new_harms
    ):
        return False
    if re.match(
        r"(?:so |and )?what(?:'s| has|'d| had)? ma(?:de|kes?) (?:you|her|him|them) (?!do\b|"
        r"go\b)",
        low,
    ):
        return False
    sending = re.match(r"(?:so |and )?how (?:long|often|many times) have you been (\w+ing)\b", low)
    if sending and not re.match(
        r"liv|feel|work|stay|wait|sit|stand|ly|tak|hav|sleep|keep|com|go|be",
        sending[1],
    ):
        return _plain(sending[1]) not in put.heard
    if (
        re.match(
            r"(?:so |and )?(?:how|what) (?:did|had|has) [\w ]{1,25}? (?:get|got|come|happen\w*|"
            r"been|changed?)\b",
            low,
        )
        and not put.new_people
    ):
        return False
    counts = re.search(
        r"\bhow (?:many (?:times|hours|nights|days|weeks)|often|long|hard|much)\b|\bwhen did "
        r"(?:he|she|they|it|this) (?:first|start|last)|\bwho else\b|\bwhat else\b|\bwhich of "
        r"them\b|\bwhich hand\b",
        low,
    )
    if put.new_harms:
        return not re.search(
            r"\b(?:how|where) (?:\w+ ){0,2}(?:hurts?|hurting|sore)\b|\bwhere it hurts?\b|"
            r"\bwhat hurts\b",
            low,
        )
    if re.fullmatch(r"(?:drink\w*|drunk|drugs?|weed|wine|pics?)", put.loose) and not put.people:
        return False
    if put.new_loose and not (
        put.people and not put.new_people and low.startswith(("when", "where", "what happened"))
    ):
        return True
    if counts and re.search(
        r"\b(?:going on|been doing|leave|left|leaves|had off|done it|do it|happening)\b",
        low,
    ):
        return "going" not in put.heard or bool(put.new_people)
    return bool(put.new_people) and bool(
        re.search(
            r"\b(?:did|done|doing|does|promised|said to|told you|say)\b.{0,30}\b(?:to|for|"
            r"with)\b.{0,12}\b(?:you|him|her|it|them)\b",
            low,
        )
    )


def _why(put: _Words) -> bool:
    """Whether the person is asked to account for what was done to them."""
    q = put.question
    if q.put in (Put.ABOUT, Put.CHECKED):
        return False
    low = put.low
    match = re.match(
        r"(?:(?:and|so|but|ok|then|well),? )*(?:why|how come|what (?:made|possessed) (?:you|u|"
        r"him|her|them)\b|what (?:did|was|were|have) (?:you|he|she|they)\b.{1,60}\bfor\b|for "
        r"what (?:do|did|are|were) you\b|what (?:were|was) (?:you|she|he) (?:thinking|"
        r"doing|wearing)\b)(?P<rest>.*)", low, re.S,
    )  # fmt: skip
    if not match or (q.to and _kin_or_staff(q.to)):
        return False
    if re.search(r"\b(?:cry|crying|cried|upset|sad|worried|tired|cross|shaking|smiling|"
                 r"laughing|like|happy|think|feel|felt|feeling|scared|say that|sleep|awake|"
                 r"limping|want|wanted|eat|eating|eaten|late|hot|cold|here today|came in|come "
                 r"in "
                 r"today|rubbing|holding|need|needed|hiding|that was|that is)\b", low):  # fmt: skip
        return False
    rest = match["rest"].strip()
    if low.lstrip().startswith("what"):
        return True
    if put.direct:
        return bool(
            re.match(
                r"(?:did|didn't|didnt|were|weren't|was|have|haven't|had|hadn't|would|wouldn't|"
                r"do|don't|not|on earth|you|u|are)\b",
                rest,
            )
        ) and not re.match(r"(?:did|was|is|does|has) (?:it|the|that|this|there)\b", rest)
    return bool(
        re.match(
            r"(?:\w+ )?(?:he|she|they|did|didn't|was|had|hadn't|has|hasn't|not|[a-z]+ (?:had|"
            r"did|didn't|hadn't))\b",
            rest,
        )
    ) and not re.match(
        r"(?:the|that|it|this|there|his|her)\b|\w+ (?:had|has) (?:no|an?|the|his|her|any|so)\b",
        rest,
    )


def _kin_or_staff(to: str) -> bool:
    return bool(re.search(rf"\b(?:{any_of(*words('kin'), *words('staff'))})\b", to))


def _disguised(put: _Words) -> bool:
    """Whether an open beginning hides a closed or suggestive question: `tell me if he hit you`."""
    low = re.sub(
        r"^(?:(?:and|so|ok|now|then|well|can you|could you|please|just|would you|to) )+",
        "",
        put.low,
    )
    if re.match(
        r"(?:to )?(?:nod|squeeze|blink|point|press|put (?:up )?(?:your|her|his)|raise|thumbs?|"
        r"sign|say yes|circle|tick)\b",
        low,
    ) and re.search(
        r"\b(?:if|when) (?:it|he|she|they|your|her|his)\b|\b(?:man|woman|one|person) (?:who|"
        r"that)\b",
        low,
    ):
        return bool(put.new_people or put.new_harms or put.new_loose)
    match = re.match(
        r"(?:tell|show|describe|explain)\b(?: (?:to )?(?:me|us|him|her|them))?(?: to me)? "
        r"?(?P<rest>.*)",
        low,
        re.S,
    )
    if not match:
        return False
    rest = match["rest"]
    if re.match(r"(?:did|was|is|has|does|had|were|it was|he|she)\b", rest):
        return bool(put.people or put.harms or put.loose)
    if re.match(r"(?:if|whether)\b", rest):
        inner = _OFFER.search(rest) or re.search(r"\b(?:it hurts?|happy|ready)\b", rest)
        return not inner and bool(
            put.new_people
            or put.new_harms
            or put.new_loose
            or re.search(
                r"\b(?:he|she|they|some(?:one|body)) (?:had|has|did|was|hit|hurt|touch\w*)\b",
                rest,
            )
        )
    if re.match(r"(?:what|how|where|when|who|which|why)\b", rest) and not re.match(
        r"what (?:happened|has happened|you|it)\b",
        rest,
    ):
        return (
            bool(put.new_people and re.search(r"\b(?:did|do|does|done|was|were|has|had)\b", rest))
            or bool(put.new_harms)
            or put.new_loose
        )
    return bool(re.match(r"about (?:when|how|the time)\b", rest)) and bool(
        put.new_harms or put.new_people
    )


def _challenge(put: _Words) -> bool:
    """Whether the account is doubted, warned against, rewarded or bargained for."""
    low = put.low
    if re.search(r"\b(?:sure|certain|positive)\b", low) and re.search(
        r"\b(?:are|was|were|is|if|whether|quite|really|you're|you are) (?:\w+ )?(?:quite |"
        r"really |absolutely |totally )?(?:sure|certain|positive)\b",
        low,
    ):
        return not re.search(
            r"\b(?:ok|okay|all right|alright|want|wanted|like|need|warm|comfortable|safe|go "
            r"home|eat|pain|finished|ready|well enough|manage)\b",
            low,
        )
    if (
        put.direct
        and re.match(r"[a-z' ]{2,25}\b(?:told|tells|says|reckons|said to) (?:me|us)\b", low)
        and put.new_people
        and not low.startswith("you")
    ):
        return True
    return _bargain(put)


_TELLS = (
    r"(?:tell|tells|told|telling|telt|say|said|speak|talk|talked|name|names|truth|whole story|"
    r"the rest|answer|own up|come clean|put it (?:all )?(?:on paper|down)|write it|wrote|show "
    r"us|gave (?:us|me)|give (?:us|me))"
)


def _bargain(put: _Words) -> bool:
    low = put.low
    if re.match(r"(?:if|whether) (?:i|we)\b", low) and put.question.put is Put.ASKED:
        return False
    if put.question.put not in (Put.TOLD, Put.ASKED) or (
        put.is_yes_no and not low.startswith("if")
    ):
        return False
    if re.search(
        r"\b(?:if (?:he|she|they|you) (?:wanted|want|wished|liked|like|needed)|when (?:he|she|"
        r"they|you) (?:was|were|are|felt|feel) ready|whenever|up to (?:him|her|them|you)|"
        r"(?:did not|didn't|don't|do not) have to|unsafe|safe|i would have to|pass (?:it|this) "
        r"on|keep (?:it|this) to myself|any time|anytime)\b",
        low,
    ):
        return False
    condition = re.search(
        rf"\b(?:if|once|until|till|til|unless|when|as soon as|after|"
        rf"before)\b[^.;]{{0,40}}?\b{_TELLS}\b",
        low,
    )
    condition = condition or re.search(
        r"\b(?:tell|say)\b[^.;]{0,30}\bbefore (?:i|we|you|he|she|they)\b",
        low,
    )
    subject = re.search(r"\b(?:he|she|they|you|we|u|her|him|ye|yer)\b", low)
    given = re.search(
        r"\b(?:could|can|would|will|'ll|wasn't|wouldn't|won't|couldn't|can't|cannot|not|nobody|"
        r"no|get|getting|have|sticker|treat|going|go|stay|run|until|till|unless|feel better)\b",
        low,
    )
    return bool(condition and subject and given)


def _pressed(put: _Words) -> bool:
    """Whether it is put again after an answer."""
    q = put.question
    if q.put is Put.TOLD:
        return bool(
            re.search(
                r"\b(?:she|he|they|you)(?:'d|'ve|'s| had| have| has)? (?:got|had|have|need|"
                r"needs|needed|must)(?: to)? (?:to )?(?:tell|say|speak)\b",
                put.low,
            )
        ) and not re.search(
            r"\b(?:not|n't|never|police|doctor|gp)\b.{0,12}\b(?:have|need|had|got)\b|\b(?:did "
            r"not|didn't|don't|do not)\b",
            put.low,
        )
    lead = put.lead
    again = re.search(
        r"\b(?:again|once more|a second time|a third time|twice|repeatedly|kept asking|keep "
        r"asking|several times|over and over)\b",
        lead,
    ) or re.search(
        r"\b(?:again|once more|a second time|another time|(?:wan|one) mair time|one more time|"
        r"repeatedly|several times)[?.]?$",
        put.low,
    )
    request = r"\b(?:put|stop|calm|sit|move|come|leave|take|get|let|hand|go|wash|dress)\b"
    return bool(again) and not _OFFER.search(put.low) and not re.search(request, put.low[:20])


_FAULTS: dict[str, Callable[[_Words], bool]] = {
    "suggests": _suggests,
    "tag": _tag,
    "choice": _choice,
    "presumes": _presumes,
    "why": _why,
    "pressed": _pressed,
    "challenge": _challenge,
    "disguised": _disguised,
}
"""By the name that a rule's `fault` gives it."""
