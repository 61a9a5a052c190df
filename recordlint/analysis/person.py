"""Who a few words name: a person with a role, a role alone, or initials."""

import re
from dataclasses import dataclass

LONGEST = 160
"""Characters: a sign-off longer than this is prose."""
_S = r"[^\S\r\n]"

# --- words ----------------------------------------------------------------------------------------

_ROLE_WORDS = """
accountant acting activities activity admin administrator adoption adviser advisor advocate
after-school afternoon afterschool agency ahp aide aides allocated amhp anp apprentice approved
art assessor assist assistant assistants associate asst attendance attendant attendants aux
auxiliary bank bay behaviour boss breakfast bus business byc care carer carers caretaker case
caseworker catering chair chaplain charge chief childcare childminder childminding church class
cleaner clerk clinical clinician club cna cns co-ord co-ordinator coach community compliance
concierge conductor consultant contact cook coord coordinator counsellor counter cover cpn crew
crisis custody banker hairdresser personal
cst csw ct1 ct2 ct3 day days dc dci ddsl delivery dementia dentist deputy designated dietician
dietitian director disability discharge dispatcher dispenser district dn doctor domestic
domiciliary dr drama driver ds dsl duty duty-manager earlies early eca edt educator emt enablement
english enrolled escort evening executive f1 f2 fa facilitator faith finance first-aider form
foster fostering fsw fy1 fy2 gardener geography gp graduate guardian h/v hca hcpc hcsw head
head-of-year headteacher health healthcare helper heo higher history hlta home homecare
homelessness horticulture host hostel housekeeper housing hv ict icu idva inclusion independent
inspector instructor interim investigating investigator iro isva junior key keyworker keyworkers
kinship kitchen lado late lates laundry lead leader learning lecturer level liaison librarian
lifeguard line link live-in locum lsa lunch lunchtime maintenance manager marac mathematics maths
matron mdt medical mental mentor mgr mha midday midwife midwifery minibus minister minute-taker
minutes morning music named nanny neighbourhood nic night night-time nights nmc note-taker nurse
nursery nurses nursing occupational officer on-call operations operative optician ot outdoor
outreach overseas owner pa paediatric paramedic parent parish passenger pastor pastoral pc pcso pe
peer pharmacist pharmacy phlebotomist physio physiotherapist placement play playworker podiatrist
police porter post-adoption practice practitioner pre-school preschool priest principal prison
probation professional project proprietor provider ps psychiatric psychiatrist psychologist pt qsw
qualified quality r/n radiographer rcc rccw rcn reablement reception receptionist records recovery
rector refuge regional registered registrar relief representative resident residential resource
respite responsible reviewing rgn rmn rn rnld rota rounds s/n safeguarding salt sca scheme school
science sco scout secretary security senco sencos send senior sergeant service sessional sgt
shared shift sho site sitter sleep-in sleepover slt sn snr social specialist sports ssw st st1 st2
st3 st4 st5 st6 st7 st8 staff steward stn student substance sunday supply supervising supervisor
support supported supt surgeon sw swimming ta taker tas tea teacher teaching team technician temp
tenancy tenant therapeutic therapist therapy trainee trainer transport trust tutor under-11s vicar
visiting visitor visitors vol volunteer waking ward warden warehouse weekend welfare wellbeing wkr
worker workers year years yjs yos yot youth
"""
_ROLES = frozenset(_ROLE_WORDS.split())
_TITLE_WORDS = (
    "mr mrs ms miss mx dr prof professor sister sr br revd rev fr cllr sir dame nurse rn pc"
)
_TITLES = frozenset(_TITLE_WORDS.split())
_PLACE_WORDS = """
academy ambulance avenue base block branch bungalow
care center centre centre's church class clinic close
college
company corridor cottage council court crescent department dept drive elms farm first flat floor
gardens grange group grove hall hospital house hub infant infants infirmary junior juniors lane
limited lodge ltd manor mews nhs nursery nursing office park pavilion place playgroup pod practice
pre-school preschool primary project recruitment rm road room route school secondary services
sheltered solutions staffing station street suite surgery terrace trust unit view villa villas
ward wing
"""
_PLACES = frozenset(_PLACE_WORDS.split())
_NOISE_WORDS = """
& a above afternoon also am an and approx approximately as at band based bleep by comma date dated
day days designation eight eighteen eleven end entry evening ext faithfully fifteen fifty first five
following for forty four fourteen from grade half hour hours hr hrs hub in is job level log me
morning my name nd newly next night nine nineteen no note now number o'clock of on one over own
page past pin pm position post print printed qualified quarter rd regards role same sent seven
seventeen
sig signature signed sincerely six sixteen st tel ten th that the thirteen thirty this three time
timed
title to today twelve twenty two up downstairs upstairs with writing written wte years your yours
"""
NOISE = frozenset(_NOISE_WORDS.split())
_SURNAMES = frozenset(("hall", "ward", "lane", "park", "grove", "street"))
"""Places that people are called after as well: told by a role beside them."""
_ROOMS = frozenset(("class", "room", "unit", "ward", "wing", "house", "floor", "group", "lodge"))
_GROUPS = frozenset(("team", "ward", "unit", "house", "class", "group", "squad"))
LEADS = frozenset(("to", "for", "with", "by", "from", "of", "on", "at", "re", "in", "this", "that"))
_MODALS = ("Will", "May")
"""Names that are verbs in small letters."""
_PARTICLE_WORDS = "van von de der den del della di da dos du la le al el bin ibn ap ab ter ten st"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|"
    r"ober|ember)?$"
)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$")
_VERB_WORDS = """
about accepted action after all anon anonymous also any are arrived ask asked asleep ate attached
attention attn aunt auntie awake
aware back be because been before being body both brother but call called calm came can cc checked
closed completed confidential continued copied copy could dad dad's daddy daughter did do does
done down drank each emailed end every everybody everyone fao fell filed found gave get given got
gran
grandad grandma had handed handover happy has have he her here him him's his hit how husband i if
informed into is
it just left like locked mam map may might mom monitor mum mum's mummy must nan nana neighbour
never nil no nobody none not nothing notified off ok okay only our out outcome over page passed
pending phone phoned plan please present put rang refused reported ring rung sad said saw says see
seen
settled she should sister's slept some somebody someone son spoke stepdad stepmum still taken
texted thank thanks their them then there they till told told's too took uncle until update upset
us very was we went were what when where which who whom why wife will would yes
"""
VERBS = frozenset(_VERB_WORDS.split())
_SHORT_WORDS = (
    "jo al ed mo bo ty vi cy li wu yu xu ng ian ann amy eve ali kim joy sue una ivy ida ada lee liz"
)
_SHORT_NAMES = frozenset(_SHORT_WORDS.split())

_KISSES = re.compile(r"x{1,9}$")
_BEARER = re.compile(r"[a-z-]{2,}(?:er|or|ist|ian|ant|man|woman|lady|person)$")
_CREDENTIAL = re.compile(r"(?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Za-z]{2,8}\d?$")
_TOKEN = re.compile(r"[^\W\d_](?:[\w'’&-]|\.(?=[^\W\d_])|/(?=[^\W\d_]))*\.?|\d[\w:./-]*")
SEGMENT = re.compile(
    rf"\b(?:comma|full stop)\b|[,;|()\[\]–—\t*_•]|{_S}[-/@]{_S}|(?<=[a-z]{{2}})/(?=[A-Za-z]{{3}})|"
    rf"{_S}{{3,}}|"
    rf"(?<=[^\W\d_]{{2}})\.(?:{_S}|$)|{_S}-(?=\w)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a stretch of a sign-off says of who signed."""

    name: str
    role: str
    initials: bool
    stray: bool


def read_person(value: str, *, lower: bool) -> Person | None:
    """Read who is named in a stretch; None where it holds no word of a name or a role.

    `lower` allows names in small letters. `stray` is whether words stand there that fit neither.
    """
    name = ""
    roles: list[str] = []
    initials = stray = False
    for segment in SEGMENT.split(value[:LONGEST]):
        words = weighty_words(segment)
        if not words:
            continue
        found = _named(words, lower=lower) if not name or initials else None
        if found is not None:
            text, only_initials, rest = found
            if roles and not name and not only_initials and _is_where(words):
                continue
            if not name or not only_initials:
                name, initials = text, only_initials
            stray = stray or not (_describes(rest) or all(_fits(word) for word in rest))
            words = rest
        elif not name and bare(words[-1]) not in _PLACES and not all(map(_fits, words)):
            stray = True
        role = " ".join(word for word in words if is_role(word) or (name and _is_credential(word)))
        roles += [role] if role else []
        stray = stray or (
            not _is_title(words)
            and any(bare(word) in VERBS and not is_role(word) for word in words)
        )
    if not name and not roles:
        return None
    return Person(name=name, role=", ".join(roles), initials=initials, stray=stray)


def weighty_words(segment: str) -> list[str]:
    """Return the words of a segment, without numbers, dates and times."""
    tokens = _TOKEN.findall(segment)
    kept: list[str] = []
    for index, token in enumerate(tokens):
        plain = bare(token)
        near = [tokens[i] for i in (index - 1, index + 1, index + 2) if 0 <= i < len(tokens)]
        dated = bool(_MONTH.match(plain)) and any(word[0].isdigit() for word in near)
        if token[0].isdigit() or dated or plain.rstrip("s") == "hr" or _KISSES.match(token):
            continue
        short = plain not in ("mon", "tue", "wed", "thu", "fri") and len(plain) == 3
        if _WEEKDAY.match(plain) and (len(tokens) == 1 or token.islower() or not short):
            continue
        kept.append(token)
    return kept


def bare(word: str) -> str:
    """Return a word in small letters, without its stop."""
    return word.lower().rstrip(".").replace("’", "'")


def is_role(word: str) -> bool:
    """Whether a word is of a role: nurse, night, HCA."""
    plain = bare(word)
    return plain in _ROLES or (plain.endswith("s") and plain[:-1] in _ROLES)


def is_place(word: str) -> bool:
    """Whether a word is of a place: ward, house, street."""
    return bare(word) in _PLACES


def is_title(word: str) -> bool:
    """Whether a word is a title before a name: Mrs, Dr, nurse."""
    return bare(word) in _TITLES


def _fits(word: str) -> bool:
    """Whether a word may stand beside a name: a role, a place, a word of no weight."""
    plain = bare(word)
    return is_role(word) or plain in NOISE or plain in _PLACES or plain in _TITLES


def _is_where(words: list[str]) -> bool:
    """Whether words after a role say where: `staff nurse, Kestrel`, `bank nurse, Rowan Ward`."""
    return len(words) == 1 or bare(words[-1]) in _PLACES


def _is_title(words: list[str]) -> bool:
    """Whether words name a place or a post in capitals: `After School Club`."""
    fits = bool(words) and (is_role(words[-1]) or bare(words[-1]) in _PLACES)
    return fits and len(words) > 1 and all(word[0].isupper() for word in words)


def _describes(rest: list[str]) -> bool:
    """Whether words beside a name say what its bearer is: `RN SCPHN`, `lollipop lady`."""
    if len(rest) > 6 or any(_is_prose(word) and not _fits(word) for word in rest):
        return False
    while rest and (rest[-1][0].isupper() or _fits(rest[-1])) and not is_role(rest[-1]):
        rest = rest[:-1]  # where: "deputy manager Ashdene"
    return not rest or is_role(rest[-1]) or bool(_BEARER.match(bare(rest[-1])))


def _is_prose(word: str) -> bool:
    """Whether a word belongs to a statement, not to a title: told, in, settling."""
    plain = bare(word)
    return plain in VERBS or plain in LEADS or plain.endswith(("ed", "ing"))


def _is_credential(word: str) -> bool:
    """Whether a word is a qualification by its capitals: RN, SCPHN, BSc."""
    return bool(_CREDENTIAL.match(word))


def _named(words: list[str], *, lower: bool) -> tuple[str, bool, list[str]] | None:
    """Return the name among words, whether it is initials alone, and the words round it."""
    start = next((i for i, word in enumerate(words) if _nameable(word, lower=lower)), None)
    if start is None:
        return None
    end = start
    while end < len(words) and end - start < 5:
        word = words[end]
        particle = bare(word) in _PARTICLES and end > start and end + 1 < len(words)
        if not (_nameable(word, lower=lower) or particle):
            break
        end += 1
    run = words[start:end]
    rest = words[:start] + words[end:]
    if end < len(words) and bare(words[end]) in _PLACES:
        if end + 1 == len(words) and bare(words[end]) in _SURNAMES and words[end][0].isupper():
            run, rest = words[start:], words[:start]  # "Jo Hall"
        elif (len(run) == 1 and bare(words[end]) in _ROOMS) or not _is_staff(words[end:]):
            return None  # "Oak class teacher", "Oak House", "Bluebell Staffing": no person
    if len(run) == 1 and (_is_prose(run[0]) or (start and bare(words[start - 1]) in _GROUPS)):
        return None  # "Awaiting", "Team Poppy"
    name = " ".join(run)
    if len(run[-1]) > 3:
        name = name.rstrip(".")
    return name, not any(is_full_name(word) for word in run), rest


_LEADING = re.compile(r"[^\W\d_][\w'’.-]*")


def leading_name(value: str, *, lower: bool) -> tuple[str, int] | None:
    """Return the name that a stretch begins with and where it ends; initials alone are none.

    A title or a role before the name is passed over: `nurse Jo Dent was on`.
    """
    run: list[str] = []
    end = 0
    for at, match in enumerate(_LEADING.finditer(value)):
        word = match[0]
        if not run and at < 3 and (is_role(word) or (_fits(word) and bare(word) not in NOISE)):
            continue
        particle = bool(run) and bare(word) in _PARTICLES
        if not particle and (not _nameable(word, lower=lower) or is_day(word)):
            break
        run.append(word)
        end = match.end()
        if word.endswith(".") and len(word) > 3:
            break
    if not run or not any(is_full_name(word) for word in run):
        return None
    if len(run) == 1 and _is_prose(run[0]):
        return None
    return " ".join(run).rstrip("."), end


def is_day(word: str) -> bool:
    """Whether a word is a weekday or a month rather than a name."""
    plain = bare(word)
    return bool(_WEEKDAY.match(plain) or (_MONTH.match(plain) and word not in (*_MODALS, "June")))


def _is_staff(words: list[str]) -> bool:
    """Whether words that may be a place go on to a role: `Jo Hall care assistant`."""
    return any(is_role(word) and bare(word) not in _PLACES for word in words)


_CONTRACTED = ("'s", "'d", "'ve", "'ll", "'m", "'re", "n't")


def _nameable(word: str, *, lower: bool) -> bool:
    plain = bare(word)
    if len(plain) == 1:
        return plain not in "a" or word.isupper()
    if word in _MODALS:
        return True
    if _fits(word) or plain in VERBS or plain.endswith(_CONTRACTED):
        return False
    return word[0].isupper() or lower or "." in word[:-1]


def is_full_name(word: str) -> bool:
    """Whether a word is a name rather than initials: Ng, Bev, okonjo; not MK, jk, J.D.C."""
    plain = bare(word)
    if "." in plain:
        return any(len(part) >= 3 for part in plain.split("."))
    if len(plain) == 1:
        return False
    if word[0].isupper() and not word.isupper():
        return any(c.islower() for c in word[1:])
    if len(plain) >= 4 or plain in _SHORT_NAMES:
        return True
    return len(plain) == 3 and word.islower() and any(c in "aeiouy" for c in plain)
