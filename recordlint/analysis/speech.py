"""The words by which a text shows that somebody speaks: verbs, nouns, speakers, people."""

import re

from recordlint.analysis.text import any_of, regex, words

SPEECH = words(
    "say tell report state explain mention add describe recall reply answer respond confirm "
    "admit complain deny allege claim insist maintain warn inform advise suggest agree shout "
    "scream yell whisper mutter murmur write text message email repeat continue assert "
    "declare announce remark comment disclose reveal confide indicate relate recount remember "
    "swear note record read think believe feel reckon suspect worry wonder guess suppose fear "
    "hope expect imagine doubt prefer consider accept acknowledge stress emphasise emphasize "
    "clarify protest argue express ask enquire inquire request joke sign gesture call explain "
    "diagnose conclude observe view estimate predict query assess assure promise volunteer "
    "offer relay recommend point counter instruct remind retort reiterate concede contend "
    "speculate opine theorise minute document cry sob mumble snap snarl holler plead beg "
    "boast threaten vow testify propose"
)
SPOKEN = words(
    "said say says sed telt told tell tells asked ask asks axed axd sez saying telling shouts"
)
"""Forms that the tagger does not always know for verbs."""
OBJECT_IS_REPORT = words(
    "describe report allege deny claim mention diagnose estimate record note recount query advise "
    "consider "
    "recommend"
)
"""Verbs whose plain object is what was said: she described her father as aggressive."""
BARE_REPORT = words(
    "say tell state explain reply answer add complain insist shout confirm disclose mention"
)
"""Verbs after which a clause is the report even where the parse sees none."""
PASSIVE = words(
    "tell inform advise report say state allege diagnose assess estimate describe warn ask "
    "remind recommend suggest confirm put read"
)
OPINE = words("think believe feel reckon suspect guess suppose fear hope expect imagine")
ASKING = words("ask enquire inquire query check question quiz")
WRITER = words("i we me us myself ourselves i've")
NOTHING = words("that this it there which what you one nobody nothing everything something")
"""Subjects that are nobody's word: "it says a lot", "one might say"."""
CROWD = regex(
    r"(?:people|some|others|folk|folks|all|word|bird|rumours?|everyone|everybody|someone|somebody|"
    r"staff|reports|mill|grapevine|talk|residents|colleagues|many|most|parents|neighbours|kids|"
    r"children|gossip)$"
)
"""Sources that are no source: "staff have said", "everyone says" is hearsay, the writer's."""
DOCUMENT = (
    r"(?:letter|report|plan|care plan|assessment|notes?|log|chart|file|record|records|form|"
    r"e-?mail|text|"
    r"message|voicemail|passport|scan|x-?ray|statement|summary|chronology|sheet|book|diary|card|"
    r"entry|"
    r"profile|minutes|referral|handover|results?)"
)

KIN = any_of(
    "mum|mummy|mam|mom|ma|mother|dad|daddy|da|father|nan|nana|nanny|gran|grandma|grandad|grandpa|"
    "granny|"
    "auntie|aunty|aunt|uncle|brother|sister|son|daughter|husband|wife|partner|boyfriend|girlfriend|"
    "niece|nephew|neighbour|cousin|stepdad|stepmum|stepfather|stepmother|grandmother|grandfather|"
    "friend|"
    "mother-in-law|father-in-law|son-in-law|daughter-in-law|husb|ex"
)
ROLE = any_of(
    "nurse|sister|dr|doctor|gp|consultant|registrar|prescriber|social prescriber|paramedic|carer|"
    "care assistant|care "
    "worker|hca|sca|"
    "senior|senior carer|manager|deputy|team leader|team manager|shift lead|room leader|key "
    "worker|keyworker|"
    "support worker|social worker|sw|duty worker|duty social worker|teacher|teaching "
    "assistant|ta|hlta|head|"
    "head teacher|headteacher|head of year|deputy head|tutor|form tutor|senco|dsl|designated "
    "safeguarding lead|"
    "safeguarding lead|matron|midwife|health visitor|hv|cpn|ot|physio|physiotherapist|psychologist|"
    "psychiatrist|therapist|pharmacist|dietitian|salt|coach|escort|driver|police "
    "officer|officer|pc|dc|sgt|"
    "warden|housing officer|advocate|interpreter|foster carer|nursery nurse|early years "
    "practitioner|"
    "practitioner|assistant|worker|on call|on-call|duty|sn|rn|rmn|staff nurse|charge "
    "nurse|idva|detective|"
    "inspector|caretaker|cleaner|cook|night staff|day staff|line manager|registered manager|my "
    "colleague"
)
NAME = r"(?:[A-Z][\w'’-]+(?:[^\S\r\n][A-Z][\w'’-]+){0,2})"
TITLE = r"(?:(?:mr|mrs|ms|miss|dr|sgt|pc|dc|sn|ot)\.?[^\S\r\n])"

SAYS = any_of(
    "said|says|say|sed|sez|told|tells|tell|telt|stated|states|reported|reports|explained|explains|"
    "replied|replies|answered|answers|mentioned|mentions|described|describes|complained|complains|"
    "claimed|claims|alleged|alleges|denied|denies|insisted|insists|added|adds|admitted|disclosed|"
    "shouted|shouts|shouting|screamed|whispered|yelled|muttered|texted|wrote|writes|recalled|"
    "warned|reckons|reckoned|thinks|thought|believes|believed|feels that|felt that|saying|telling|"
    "went|goes|was like|is like|confirmed|informed|advised|remarked|called out|confided|expressed|"
    "asked|ask|asks|enquired|inquired|says to|responded|began|continued|repeated|signed|mouthed|"
    "recorded|records|noted"
)

FIRST_PERSON = regex(
    r"\b(?:i|i['’]?(?:ve|m|d|ll)|we|we['’](?:ve|re|d|ll)|my|me|myself|us|our)\b", re.I
)
QUESTION_FORM = (
    r"(?:is|are|was|were|wis|did|does|do|has|have|had|can|could|would|will|shall|should|"
    r"isn['’]?t|wasn['’]?t|"
    r"didn['’]?t|doesn['’]?t|haven['’]?t|hadn['’]?t|wouldn['’]?t|what|who|why|when|where|how|"
    r"which|whose|"
    r"if|whether|about|again)"
)


def is_speech(lemma: str, form: str) -> bool:
    """Whether a verb tells of speaking, writing or thinking; both arguments in lower case."""
    return lemma in SPEECH or form in SPOKEN
