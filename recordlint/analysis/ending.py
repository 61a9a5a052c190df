"""Who a note ends or opens with, told by the words alone: `told the senior. marta`.

A writer in a hurry, or new to English, signs in small letters in the line of the note itself. Case
and place say little there, so the words must: each is a title, a role, a place, an initial or a
word that is no common one, and the note has not told of its bearer before.
"""

import re
from collections.abc import Iterator

from recordlint.analysis.author import Author
from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.ordinary import is_ordinary
from recordlint.analysis.person import (
    LEADS,
    NOISE,
    VERBS,
    bare,
    is_day,
    is_full_name,
    is_place,
    is_role,
    is_title,
)

_S = r"[^\S\r\n]"
_LONGEST = 70
_TOKEN = re.compile(r"[^\W_](?:[\w'’]|[:./-](?=[^\W_]))*\.?|[^\w\s.]")
_BOUND = re.compile(rf"[.!?][\"”’)]?{_S}+|{_S}[-–—]{_S}?|[-–—]{_S}|(?<=[.!?]){_S}*[-–—~]")
_LED = re.compile(
    # what may lead to the writer's name
    rf"{_S}*(?:it[’']?s(?: (?:only )?me)?|this (?:is|was)|i am|from(?: me)?|by|me|rgds|regards|"
    rf"thanks?(?: you)?|cheers|love)[\s,:]+",
    re.I,
)
_PREFIXES = frozenset(("bd", "band", "pin", "n", "na", "n/a", "s/n", "r/n", "kw", "grade"))
_READER_WORDS = """
manager mgr head headteacher dsl ddsl gp doctor social on-call director lead police parent matron
consultant principal
"""
_READERS = frozenset(_READER_WORDS.split())
_SUBJECT_WORDS = """
resident residents client patient pupil student child parent tenant passenger visitor witness
guardian guest
"""
SUBJECTS = frozenset(_SUBJECT_WORDS.split())
_NUMBER = re.compile(
    r"\d{1,2}(?:[:.]?\d\d)?(?:hrs?|[ap]m)?$|\d{1,4}(?:[./-]\d{1,4}){1,2}$|\d{2}[a-z]\d{4}[a-z]$|"
    r"(?:y|yr|u|l|f|ks)\d{1,2}s?$|\d(?:st|nd|rd|th)$",
    re.I,
)
_AFTER = frozenset(
    ("new", "student", "yr", "year", "agency", "nights", "days", "x", "xx", "xxx", "sleep")
)
_WHENCE = frozenset(("from", "on", "in", "at", "of"))
_NOT_AFTER = frozenset(("to", "and", "&", "for", "no", "note", "above", "by", "with"))
_TEAMS = frozenset(("team", "group", "squad", "told"))
_CREDENTIAL_WORDS = "rn rmn rgn rnld rsw hca hcsw ta lsa en sen stn cna pa hlta"
_CREDENTIALS = frozenset(_CREDENTIAL_WORDS.split())
_TITLED = frozenset(("mr", "mrs", "ms", "miss", "mx"))
_WORD_NAME_WORDS = """
joy grace faith dawn rose mark precious patience blessing lily daisy ivy holly heather amber ruby
pearl penny pat sue bill frank dean jean gail emily kelly sally molly billy shelly kate fred eric
louise denise felicity florence constance june april gloria mohamed mohammed muhammed mohammad
muhammad mohamad waleed fareed saeed majeed hameed rasheed javed naveed zahed jared jarred alfred
wilfred winifred mildred dominic isaac cedric frederic patric patrick trinity charity nancy clive
olive agnes lars inês carly clement hamish satish manish james jane mary peter ray sayed zayed
khaled sandy chester alaric
"""
_WORD_NAMES = frozenset(_WORD_NAME_WORDS.split())
"""Names that are common words too, or that end as one does."""
_FLOORS = re.compile(rf"{_S}?\w{{1,2}}\b")
_TRAINEE = re.compile(rf"{_S}(?:nurse|midwife|social|teacher|paramedic)\b", re.I)
_VOWEL = re.compile(r"[aeiouyáéíóúàèìòùäëïöüâêîôûãõåøæąę]", re.I)


_CONTRACTED = re.compile(
    r"(?:i|he|she|we|they|it|that|there|who)['’]|(?:thats|its|ive|im|theres|hes|shes|youre|whats|"
    r"lets|(?:did|was|is|would|could|should|have|has|had|do|does|wo|ca)nt)$"
)


def is_name_shaped(word: str) -> bool:
    """Whether a word may be a name, in any case: no common word, role, place, day or number."""
    plain = bare(word)
    if plain in _WORD_NAMES:
        return True
    if _CONTRACTED.match(plain):
        return False
    if any(c.isdigit() for c in plain) or not _VOWEL.search(plain) or "/" in plain:
        return False
    if not is_full_name(plain) or any(part in LEADS for part in plain.split("'")):
        return False
    known = is_role(plain) or is_place(plain) or is_title(plain) or is_day(plain)
    return not (known or plain in VERBS or plain in NOISE or is_ordinary(plain.replace("'", "")))


def closing_name(text: str, lines: list[Line], *, lower: bool) -> Author | None:
    """Return who stands as the last words of a note, whatever their case."""
    if not lines or lines[-1].layout is Layout.ROW:
        return None
    line = lines[-1]
    begin = max(line.start, line.end - _LONGEST)
    starts = [match.end() for match in _BOUND.finditer(text, begin, line.end)]
    if begin == line.start and len(lines) > 1:
        starts.insert(0, begin)
    for start in starts:
        if one := _handed(text, start, line.end):
            return one
        if one := _at(text, start, line.end, alone=lower or start != line.start):
            return one
    return _run_on(text, line) or _again(text, lines)


_RUN_ON = re.compile(
    # "… is doing the notification Tawanda Moyo support worker bank"
    rf"(?P<before>[a-z'’]{{2,}})\.?{_S}(?P<who>[A-Z][\w'’-]{{1,20}}(?:{_S}[A-Z][\w'’-]{{1,20}}){{1,2}})"
    rf"(?P<role>(?:{_S}[a-z][a-z-]{{1,14}}){{1,5}})(?:{_S}\d{{1,2}})?"
    rf"(?:{_S}(?:signing off|over and out|end of note)\b[^.\r\n]{{0,30}})?{_S}?\.?$"
)


def _run_on(text: str, line: Line) -> Author | None:
    """Return a full name and a role in small letters that end a line without a stop before them."""
    match = _RUN_ON.search(text, max(line.start, line.end - 2 * _LONGEST), line.end)
    roles = match["role"].split() if match else []
    if match is None or not is_role(roles[0] if roles[0] not in NOISE else roles[-1]):
        return None
    if not all(is_role(word) or is_place(word) for word in roles):
        return None
    before = match["before"].lower()
    if before in VERBS or before in LEADS or before in _LEADING_ON or before.endswith("ed"):
        return None
    if _told_of(text[: match.start("who")], list(_TOKEN.finditer(match["who"]))):
        return None
    return Author(start=match.start("who"), end=match.end("who"), name=match["who"])


_LEADING_ON = frozenset(("and", "or", "than", "like", "as", "the", "a", "our", "my", "her", "his"))
_SENT_BY = re.compile(rf"\bfrom{_S}(?P<who>[^\W\d_][\w'’-]{{1,20}})\b", re.I)


def _again(text: str, lines: list[Line]) -> Author | None:
    """Return the single name that ends a note and stood at its head as who it is from."""
    last = text[lines[-1].start : lines[-1].end].strip(" .x~-")
    heads = _SENT_BY.finditer(text, lines[0].start, min(lines[0].end, lines[0].start + 160))
    if len(lines) < 2 or not any(head["who"].lower() == last.lower() for head in heads):
        return None
    start = lines[-1].start + text[lines[-1].start : lines[-1].end].index(last)
    return Author(start=start, end=start + len(last), name=last)


def _at(text: str, start: int, end: int, *, alone: bool) -> Author | None:
    """Return the name that a stretch consists of, with what may stand beside one."""
    led = _LED.match(text, start, end)
    at = led.end() if led else start
    names: list[re.Match[str]] = []
    support = title = False
    parted = bool(led)
    roles = 0
    before: list[str] = []
    for match in _TOKEN.finditer(text, at, end):
        word = match[0]
        plain = bare(word)
        if not word[0].isalnum():
            if word in "\"“”:;?…'‘’&|=+<>%£#":
                return None
            parted = True
            continue
        beside = bool(names) and match.start() == names[-1].end() + 1
        if not names and plain in _TEAMS:
            return None
        if plain in SUBJECTS and not (
            plain == "student" and (names or _TRAINEE.match(text, match.end()))
        ):
            return None
        if _fits(plain, named=bool(names)) or (is_role(plain) and not _is_initial(plain)):
            if (
                beside
                and is_place(plain)
                and len(names) == 1
                and not _FLOORS.match(text, match.end())
            ):
                return None  # "Bluebell House", not "kath ward 4"
            if plain in _READERS and not (names and support):
                return None
            support = support or is_role(plain) or plain in _CREDENTIALS
            title = title or plain in _TITLED
            roles += not names and is_role(plain) and not is_title(plain)
        elif _is_initial(plain):
            support = support or bool(names)
            if title and not names:
                names.append(match)
        elif is_name_shaped(word) and _cased(word, text):
            if names and (parted and len(names[-1][0].rstrip(".")) > 1):
                return None
            if roles and parted and not led:
                return None  # "staff nurse, Kestrel"
            names.append(match)
        else:
            return None
        before.append(plain)
        parted = False
    if not names or len(names) > 3:
        return None
    full = any(is_name_shaped(match[0]) for match in names)
    if not full and not title:
        return None
    small = names[0][0].islower()
    if small and not (alone or support or led):
        return None
    if _told_of(text[:start], names):
        return None
    name = text[names[0].start() : names[-1].end()].rstrip(".")
    return Author(start=names[0].start(), end=names[0].start() + len(name), name=name)


def _fits(plain: str, *, named: bool) -> bool:
    """Whether a word may stand beside a name; before one, only a title or a grade may."""
    if _NUMBER.match(plain) or is_title(plain) or plain in _CREDENTIALS or plain in _PREFIXES:
        return True
    if not named:
        return plain in ("the", "big", "auntie", "uncle") or is_place(plain)
    return plain in NOISE - _NOT_AFTER or is_place(plain) or plain in _AFTER or plain in _WHENCE


def _is_initial(plain: str) -> bool:
    return len(plain) == 1 or bool(re.fullmatch(r"[a-z](?:\.[a-z]){1,2}", plain))


def _cased(word: str, text: str) -> bool:
    """Whether a word's case is a name's: in a note of both cases, not `DATIX`."""
    return not (word.isupper() and len(word) < 6 and not text.isupper())


def _told_of(text: str, names: list[re.Match[str]]) -> bool:
    """Whether the note tells of the bearer of a name before it."""
    words = [bare(match[0]) for match in names if len(bare(match[0])) > 1]
    if not words:
        return False
    found = (re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I) for word in words)
    return any(found)


_WHO = r"(?P<who>[^\W\d_][\w'’.-]{1,20}(?: [^\W\d_][\w'’.-]{0,20}){0,2}?)"
_TO = r"[^\W\d_][\w'’.-]{1,20}(?: [^\W\d_][\w'’.-]{0,20})?"
_HANDED = re.compile(
    rf"(?:(?:h/o|h/over|handover|handed over|handing over)[:,]? (?:by |from )?{_WHO} ?"
    rf"(?:\bto\b|→|-+>|=>) ?(?P<a>{_TO})[\s.]*$)|"
    rf"(?:{_WHO.replace('who', 'who2')} ?(?:→|-+>|=>) ?(?P<b>{_TO})(?: (?:handover|h/o))?[\s.]*$)|"
    rf"(?:{_WHO.replace('who', 'who3')} to (?P<c>{_TO}) (?:handover|h/o)[\s.]*$)|"
    rf"(?:(?:handed over|h/o) by {_WHO.replace('who', 'who5')}[\s.]*$)|"
    rf"(?:(?:entered|handed over|written|recorded|logged|typed|done|completed)(?: up)?(?: by)?:? "
    rf"(?P<letters>[a-z]\.?[a-z]\.?(?:[a-z]\.?)?) \({_WHO.replace('who', 'who4')}\)[\s.]*$)",
    re.I,
)


def _handed(text: str, start: int, end: int) -> Author | None:
    """Return who hands over or enters: `H/O Pat to Lee`, `Pat → Lee`, `Entered PM (Pat Moran)`."""
    match = _HANDED.match(text[start:end])
    if match is None:
        return None
    group = next(g for g in ("who", "who2", "who3", "who4", "who5") if match[g])
    if match["letters"]:
        letters = re.sub(r"\W", "", match["letters"]).lower()
        parts = match[group].lower().split()
        if letters != "".join(part[0] for part in parts) or not is_name_shaped(parts[0]):
            return None
    elif not all(
        _all_names(part) for part in (match[group], match["a"], match["b"], match["c"]) if part
    ):
        return None
    at = start + match.start(group)
    return Author(start=at, end=at + len(match[group]), name=match[group])


def _all_names(value: str) -> bool:
    words = value.split()
    shaped = [is_name_shaped(word) or len(bare(word)) == 1 for word in words]
    return all(shaped) and is_name_shaped(words[0] if len(bare(words[0])) > 1 else words[-1])


# --- openings -------------------------------------------------------------------------------------

_LAST = r"(?P<rest>[^\r\n.;!?]{0,40})"
_FIRST = r"(?P<who>[^\W\d_][\w'’-]{1,20}(?: [^\W\d_][\w'’-]{1,20})??)"
_SHIFT = (
    r"(?:nights?|days?|lates?|earlies|agency|bank|reception|kitchen|the \w+|\w+ (?:ward|floor|unit|"
    r"house|class|team|wing)|ward \w+|school|office|shift|duty|y(?:ea)?r ?\d)"
)
_OPENINGS = (
    re.compile(
        rf"{_S}*(?:(?:hi|hiya|hello|dear|morning|evening)(?: \w+){{0,2}}[,.!]? )?"
        rf"my name(?: is|[’']s)? {_FIRST}(?= (?:i|and|from|the|am|im)\b|[,.;:\r\n-])",
        re.I,
    ),
    re.compile(
        rf"{_S}*(?:(?:hi|hiya|hello|dear|morning|evening)(?: \w+){{0,2}}[,.!]? )?"
        rf"(?:its|it[’']s|this is|this was|i am|i[’']?m|me)(?: me)?,? {_FIRST},?(?: (?:here|again|"
        rf"speaking|writing|typing|reporting)\b|,? (?:from|on|in) {_SHIFT}|,? (?:the |a )?"
        rf"(?:\w{{2,10}} ){{0,2}}(?:helper|carer|nurse|volunteer|hca|ta|teacher|worker|assistant|"
        rf"porter|coach|staff|cook|cleaner|driver|student|agency|bank|keyworker|senior|nights)\b)",
        re.I,
    ),
    re.compile(
        rf"{_S}*(?:hi|hiya|hello|dear|morning|evening)(?:(?: \w+){{0,2}}[,.!]| all| team) {_FIRST} "
        rf"(?:from|on|in|here)\b(?: {_SHIFT})?(?= ?[,.;:!–-])",
        re.I,
    ),
    re.compile(
        rf"{_S}*(?:by|from) {_FIRST},? \(?(?:agency|bank|nights?|days|lates?|hca|carer|nurse|rn|ta|"
        rf"volunteer|teacher|helper|support|staff|student|senior)\b",
        re.I,
    ),
    re.compile(
        rf"{_S}*{_FIRST} ?\((?P<role>[\w ]{{2,20}})\) ?(?:[-–—:]|\r?\n)",
        re.I,
    ),
    re.compile(
        rf"{_S}*(?:report|statement|account|note|entry|log) of "
        rf"(?P<who>[^\W\d_][\w'’-]{{1,20}} [^\W\d_][\w'’-]{{1,20}}){_S}*(?:[.:,]|[\r\n])",
        re.I,
    ),
)


def opening_name(text: str, lines: list[Line]) -> Author | None:
    """Return who gives a name first, whatever its case: `its hamid the new helper.`."""
    heading = bool(lines) and lines[0].end - lines[0].start <= _LONGEST
    for one in _opened(text, lines[: 1 + heading]):
        return one
    return None


def _opened(text: str, first: list[Line]) -> Iterator[Author]:
    for line in first:
        for pattern in _OPENINGS:
            match = pattern.match(text, line.start)
            if match is None or not _all_names(match["who"]):
                continue
            role = match.groupdict().get("role")
            if role and not all(map(is_role, role.split())):
                continue
            if role and SUBJECTS & set(role.lower().split()):
                continue
            again = re.escape(match["who"].split()[-1])
            if re.search(rf"(?<!\w){again}(?!\w)", text[match.end() :], re.I):
                continue
            yield Author(start=match.start("who"), end=match.end("who"), name=match["who"])
