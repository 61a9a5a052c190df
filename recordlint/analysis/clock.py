"""The dates and clock times in a text, told from doses, scores, codes and years."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.moment import Kind, Moment

# --- numbers and names ----------------------------------------------------------------------------

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen"
)
_NUMBERS = {word: n for n, word in enumerate(_ONES.split(), 1)} | {
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fourty": 40, "fifty": 50, "to": 2, "too": 2, "for": 4, "ate": 8, "oh": 0, "hundred": 0,
}  # fmt: skip
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
)
_ORDINALS = {word: n for n, word in enumerate(_ORDINAL_WORDS.split(), 1)} | {"thirtieth": 30}
_MONTHS = {
    name: n
    for n, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_WEEKDAYS = {name: n for n, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}


def _number(words: str) -> int | None:
    """Return the number that digits or words stand for: 14, twenty-five, oh five."""
    if words.isdigit():
        return int(words)
    parts = [_NUMBERS.get(part) for part in re.split(r"[\s-]+", words.lower()) if part != "and"]
    known = [part for part in parts if part is not None]
    return sum(known) if parts and len(known) == len(parts) else None


def _ordinal(words: str) -> int | None:
    parts = re.split(r"[\s-]+", words.lower())
    if parts[-1] not in _ORDINALS:
        return None
    return _ORDINALS[parts[-1]] + (_NUMBERS.get(parts[0], 0) if len(parts) > 1 else 0)


def _year(words: str | None) -> int | None:
    """Return the year of 2025, 25, '25, twenty twenty-five."""
    if not words:
        return None
    digits = words.strip("'’ ")
    if digits.isdigit():
        year = int(digits)
        return year if year >= 100 else year + (2000 if year < 70 else 1900)
    parts = re.split(r"[\s-]+", words.lower().replace("two thousand and", "twenty"))
    century, rest = _NUMBERS.get(parts[0]), [_NUMBERS.get(part, 0) for part in parts[1:]]
    return century * 100 + sum(rest) if century in (19, 20) and rest else None


# --- what is written ------------------------------------------------------------------------------

_S = r"[^\S\r\n]"
_GAP = rf"{_S}{{1,4}}"
_WD = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nes(?:day)?)?|weds|thu(?:r(?:s(?:day)?)?)?|"
    r"fri(?:day)?|"
    r"sat(?:urday)?|sun(?:day)?)"
)
_MO = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ORD = r"(?:(?:twenty|thirty)[-\s])?(?:" + "|".join(sorted(_ORDINALS, key=lambda w: -len(w))) + ")"
_TENS = r"(?:twenty|thirty|forty|fourty|fifty)"
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TEEN = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_YEAR = (
    rf"(?:(?:19|20)\d\d(?!\d)|['’]?\d\d(?![\d:.,/]?\d|{_S}?[ap]\.?m\b|{_S}at{_S}ni|"
    rf"{_S}in{_S}the{_S}(?:mor|aft|eve|night)|{_S}o['’ ]?clock|{_S}?(?:hrs?|mins?|cm|kg|"
    rf"ml|mg)\b)|"
    rf"(?:twenty|nineteen|two thousand and)[-\s](?:{_TENS}(?:[-\s]{_UNIT})?|{_TEEN}|{_UNIT}))"
)
_LEAD = rf"(?:(?P<wd>{_WD})\.?,?{_GAP}(?:the{_GAP})?)?"
_DATES = re.compile(
    rf"(?<![\w/.-])(?:{_LEAD}(?:\d{{1,2}}(?:st|nd|rd|th)?(?:[-–&/]|{_S}(?:into|to|and|&){_S}))?(?:"
    r"(?P<iy>(?:19|20)\d\d)(?:(?P<is>[-/.])|(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)))"
    r"(?P<im>\d{1,2})(?(is)(?P=is))(?P<id>\d{1,2})(?!\d)"
    rf"|(?P<nd>\d{{1,2}})(?P<ns>{_S}?[/.·\\-]{_S}?)(?P<nm>\d{{1,2}})(?P=ns)(?P<ny>(?:19|20)\d\d|"
    rf"\d\d)(?![\d/]|[.-]\d)"
    rf"|(?:the{_GAP})?(?P<so>{_ORD}){_GAP}of{_GAP}(?:the{_GAP})?(?P<sn>{_ORD}),?{_GAP}(?P<sy>{_YEAR})"
    rf"|(?:(?P<td>\d{{1,2}})(?:{_S}?(?:st|nd|rd|th)\.?)?|(?:the{_GAP})?(?P<to>{_ORD}))"
    rf"(?:{_GAP}day)?(?:{_GAP}of)?(?:,?{_GAP}|[-/.])?(?P<tm>{_MO})(?![a-z])\.?"
    rf"(?:(?:,?{_GAP}|[-/.]|(?<=[a-z])(?=\d))(?P<ty>{_YEAR}))?"
    rf"|(?P<mm>{_MO})\.?{_GAP}(?:the{_GAP})?(?:(?P<md>\d{{1,2}})(?P<mo>st|nd|rd|"
    rf"th)?(?![\d:.]*\d|{_S}?[ap]m\b)"
    rf"|(?P<mw>{_ORD})\b)(?P<mt>,?{_GAP}(?P<my>(?:19|20)\d\d))?"
    r"))",
    re.I,
)
_SPACED = re.compile(
    # 5 11 25, at the head of a line alone; dictated 28 10 2025
    rf"(?:^|\b(?:dictated|dated|date|written|on)\b)[ \t]{{0,4}}([12]?\d|0\d|3[01])"
    rf"[ \t](0?[1-9]|1[0-2])[ \t]("
    rf"(?:20)?[123]\d)(?=[ \t]*(?:[-–,.|]|$)|{_S}\d{{4}}\b|(?<=\d{{4}}){_S})",
    re.M | re.I,
)
_SHORT = re.compile(
    rf"(?<![\w/.-])(?:(?P<wd>{_WD})\.?,?{_GAP}|(?P<lead>on|dated|since|from|until|till|of|w/c|"
    rf"wc|w/e|due|date:?|"
    rf"adm(?:itted)?|appt){_GAP})(?P<sd>[12]?\d|0\d|3[01])(?:/|\.(?=\d\d?\.?(?:{_S}|$|[,;)])))"
    rf"(?P<sm>\d{{1,2}})(?![\d/]|\.\d|{_S}?(?:mg|ml|cm|kg|[ap]\.?m\b|hrs|hours))",
    re.I,
)
_ALONE = re.compile(
    # 15/8, alone in its line or in the first cell of a row
    rf"^{_S}{{0,4}}(?:(?P<cell>\|){_S}{{0,4}})?(?P<sd>0?[1-9]|[12]\d|3[01])/(?P<sm>0?[1-9]|1[0-2])"
    rf"(?={_S}{{0,4}}(?(cell)\||$))",
    re.M,
)
_OPENING = re.compile(
    # 14/6 at the head of a line, or bracketed; 14/6 beside a time
    rf"(?:^{_S}{{0,4}}[(\[]?|(?<=[(,;]{_S})|(?<=\()|(?<=[.!?]{_S}))(?P<sd>0?[1-9]|[12]\d|3[01])/"
    rf"(?P<sm>0?[1-9]|1[0-2])(?=[),;:]|\.(?!\d)|{_S}?[-–—]|{_S}(?:at\b|@|\d{{1,2}}[.:]?\d\d\b|"
    rf"\d{{1,2}}{_S}?[ap]m)"
    rf"|{_S}(?-i:[A-Z])[a-z]|{_S}?$)",
    re.M | re.I,
)
_BESIDE_TIME = re.compile(
    # 09/05 11:00
    rf"(?<![\w/.,£-])(?P<sd>[12]?\d|0\d|3[01])/(?P<sm>0[1-9]|1[12])(?={_S}(?:at{_S}|"
    rf"@{_S}?)?\d\d[:.]?\d\d\b)"
)
_FRACTIONS = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4))
_FEASTS = {"eve": (24, 12), "day": (25, 12), "boxing": (26, 12)}
_FEAST = re.compile(
    r"\b(?:(?:christmas|xmas)[^\S\r\n](?P<xmas>eve|day)|(?P<boxing>boxing)[^\S\r\n]day|"
    r"new[^\S\r\n]year(?:['’]?s)?[^\S\r\n](?P<new>eve|day)|(?P<fire>bonfire[^\S\r\n]night)|"
    r"(?P<saint>(?:st\.? )?valentine['’]?s[^\S\r\n]day)|(?P<witch>hallowe['’]?en))\b(?!['’]s\b)",
    re.I,
)
_DAYS = re.compile(
    rf"(?<![\w/.-])(?:(?P<how>last|next|this|every|this coming){_GAP})?"
    rf"(?P<wd>{_WD})(?:['’]?s)?\b(?!\w|-)(?:,?{_GAP}(?:the{_GAP})?(?P<nth>\d{{1,2}})(?:st|nd|rd|"
    rf"th)\b)?",
    re.I,
)
_RELATIVES = re.compile(
    r"(?<![\w-])(?:the day (?:before yesterday|after tomorrow)|yesterday|yday|yest\b\.?|today|"
    r"tonight|"
    r"tonite|tomorrow|tmrw|tomoz|last (?:night|week|month|weekend)|next (?:week|month)|"
    r"this (?:morning|afternoon|evening|week|weekend)|the (?:previous|following|next) (?:day|"
    r"morning|night)|"
    rf"the (?:morra|morrow)|(?:a|an|one|two|three|four|five|six|\d{{1,2}}){_GAP}"
    r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnight|years?)"
    rf"{_GAP}ago|a fortnight ago)(?!\w)",
    re.I,
)

_H12 = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_MERIDIEM = (
    rf"(?:{_S}?(?P<{{0}}>[ap])\.?{_S}?m\b\.?|{_GAP}(?:in{_GAP}the{_GAP})?"
    rf"(?P<{{0}}w>morning|afternoon|evening)\b|{_GAP}at{_GAP}(?P<{{0}}n>nigh?te?)\b)"
)


def _half(group: str) -> str:
    return _MERIDIEM.replace("{0}", group)


_HRS = rf"(?:{_S}?(?:hours|hrs|hr|h)\b\.?)"
_CLOCK = re.compile(
    # 14:30, 14.30, 2.30pm, 20h50, 2025-03-12T14:30:00
    rf"(?<![\d.:/£$€,+-])(?<!\d-)(?<![a-su-zÀ-ÿ])(?P<h>[01]?\d|2[0-4])(?P<sep>[:.;]|"
    rf"(?<=\d\d)h)(?P<m>[0-5]\d)"
    rf"(?::[0-5]\d)?(?![\d:]|[.,/]\d|/\w)(?:{_half('a')}|{_HRS})?",
    re.I,
)
_COMPACT = re.compile(
    # 1430, 0230hrs, 1150pm, 1600-1730
    rf"(?<![\w.:/£$€,+])(?<!\d[-–])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?P<u>{_HRS})?(?![\w/]|:\d|"
    rf"[.,]\d)"
    rf"|(?<![\w.:/£$€,+-])(?P<h3>\d{{1,2}})(?P<m3>[0-5]\d){_S}?(?P<a>[ap])\.?m\b",
    re.I,
)
_SPAN_END = re.compile(r"(?<=\d{4}[-–])(?:[01]\d|2[0-3])[0-5]\d(?:hrs?)?(?![\w:/-]|[.,]\d)", re.I)
_HOURS = re.compile(
    # 7pm, 3-4pm, 8 o'clock, eight in the morning, two in the afternoon
    rf"(?<![\w.:/£$€,+-])(?P<h>\d{{1,2}}|{_H12})(?:(?={_S}?(?:-|–|"
    rf"to){_S}?\d{{1,2}}(?:[.:]\d\d)?{_S}?[ap]m\b)"
    rf"|{_GAP}o['’ ]?clock(?:{_half('b')})?|(?={_GAP}(?:in the |at ni)){_half('c')}|"
    rf"{_S}?(?P<a>[ap])\.?m\b\.?)"
    rf"|(?<=[-–])(?P<h2>\d{{1,2}})(?:[.:](?P<m2>[0-5]\d))?{_S}?(?P<a2>[ap])m\b",
    re.I,
)
_MINUTES = (
    r"(?:five and twenty|1/4|¼|½|1/2|twenty[-\s]five|twenty|ten|five|"
    rf"(?:a{_GAP})?(?:qu[ar]{{1,3}}ter|qtr)|25|20|10|5|half)"
)
_SPOKEN = re.compile(
    # half past two, half 2, quarter to three, ten past 4, five and twenty past six
    rf"(?<![\w.:/-])(?:(?P<m>{_MINUTES})(?:{_GAP}min(?:ute)?s?)?{_GAP}(?P<way>past|to|til|till|"
    rf"after|(?<=quarter{_S})(?:of|before))"
    rf"{_GAP}(?P<h>{_H12}|too|ate|1[0-2]|[1-9])(?![\d.:/-]*\d)\b"
    rf"|half{_S}?-?{_S}?(?P<hh>{_H12}|1[0-2]|[1-9])(?![\d.:/-]*\d)\b)(?:{_half('a')})?",
    re.I,
)
_DICTATED = re.compile(
    # sixteen thirty five, oh two forty; ten twenty only after "at" and the like
    rf"(?<![\w-])(?:(?P<h>thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    rf"(?:oh|zero){_GAP}{_UNIT})|(?:(?<=at )|(?<=about )|"
    rf"(?<=around )|(?<=by )|(?<=after )|(?<=until )|(?<=gone ))"
    rf"(?P<h2>{_H12}))[-\s]"
    rf"(?P<m>{_TENS}(?:[-\s]{_UNIT})?|{_TEEN}|(?:oh|zero)[-\s]{_UNIT}|"
    rf"hundred)\b(?:{_GAP}hours)?(?:{_half('a')})?",
    re.I,
)
_NAMED = re.compile(
    r"(?<![\w-])(?:(?P<noon>noon(?:ish)?|midday(?:ish)?)|(?P<midnight>midnight(?:ish)?))\b"
    r"(?![ -](?:snack|feast|supervis\w+|meals?|blue|mass|meds?|medication|shift|assistants?|staff|"
    r"break|"
    r"calls?|visits?|carers?|rounds?|doses?|tablets?|lunch|care|club|crew|handover))",
    re.I,
)
_BARE = re.compile(
    # at 9, till 4, by six: only where nothing is counted
    rf"(?:(?:(?:(?<!, )|(?<=\d, )|(?<=day, ))(?<!\d )(?<!\dcm )(?<!cm )\b(?:at|by)|\b(?:(?:just|"
    rf"soon|shortly|bit) after|"
    rf"until|till|til|before|around|'til|"
    rf"turned|coming{_GAP}up{_GAP}(?:to|for)|getting{_GAP}on{_GAP}for|going{_GAP}on{_GAP}for|"
    rf"(?:just|shortly|soon|bit){_GAP}before|"
    rf"towards|stroke{_GAP}of|struck|(?:clock|watch|phone){_GAP}(?:said|read|says|showed)|"
    rf"(?:(?<=^)|(?<=, )|(?<=; )|(?<=\. )|(?<=\.\n)|(?<=was )|(?<=\())(?:about|nearly|almost|"
    rf"approx\.?|roughly))){_GAP}|@{_S}?)"
    rf"(?:about{_GAP}|around{_GAP}|"
    rf"gone{_GAP}|just after{_GAP})?"
    rf"(?P<h>1[0-2]|[1-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:ish)?"
    rf"(?={_S}{{0,2}}(?:[,;!?]|\.(?!\d)|$|\r|\n)|{_S}(?:i|he|she|we|they|it|the|when|and|but|in|"
    rf"this|that|on|"
    r"tonight|tonite|tomorrow|today|sharp|last|nobody|mum|dad|will|as|for|with|if|so|re|at nite|"
    r"at night|"
    r"to (?:see|"
    r"do|check|give|"
    r"help|say|ask))\b|"
    rf"{_S}(?-i:[A-Z][a-z]+)(?!{_S}(?-i:[A-Z])|{_S}(?:road|street|lane|close|ward|house|unit)\b))",
    re.I,
)
_AT_HALF = re.compile(
    # at 8 this morning, about two in the night, just gone nine last night
    rf"\b(?:at|about|around|by|gone|nearly|since|just (?:after|before)|it was|[,;.]){_GAP}"
    rf"(?P<h>{_H12}|1[0-2]|[1-9]){_GAP}(?:this|that|last|in{_GAP}the|of{_GAP}the){_GAP}"
    rf"(?P<aw>morning|afternoon|evening|night)\b",
    re.I,
)
_BETWEEN = re.compile(
    # between 2 and 3; from two till four
    rf"\b(?P<lead>between|from){_GAP}(?:about{_GAP})?(?P<h>{_H12}|1[0-2]|[1-9]){_S}?(?:and|&|to|"
    rf"till?|until|-|–)"
    rf"{_S}?(?P<e>{_H12}|1[0-2]|[1-9])(?={_S}{{0,2}}(?:[,;!?)]|\.(?!\d)|$|\r|\n)|"
    rf"{_S}(?:i|he|she|we|they|it|when|on|in|this|that|last|today|yesterday)\b)",
    re.I,
)
_PLAIN = re.compile(
    # two thirty; ten fifteen
    rf"(?<![\w-])(?<!at )(?<!about )(?<!around )(?<!by )(?<!after )(?<!until )(?<!gone )"
    rf"(?P<h>{_H12})[-\s](?P<m>fifteen|thirty(?:[-\s]five)?|forty(?:[-\s]five)?|"
    rf"twenty(?:[-\s]five)?|"
    rf"fifty(?:[-\s]five)?|oh[-\s]five)(?={_S}?(?:[,.;:!?)]|$|[\r\n])|{_S}(?:i|he|she|we|they|it|"
    rf"when|on|"
    rf"in{_S}the|at{_S}night|exactly|or{_S}so|this|that|last|as|by{_S}(?:the|my){_S}(?:clock|"
    rf"watch))\b)"
    rf"(?:{_half('a')})?",
    re.I,
)
_HOURED = re.compile(
    # at 14hrs; at 14-30
    rf"(?:\b(?:at|circa|approx\.?|by|time:?|about|around)|@|,){_S}?(?P<h>[01]\d|2[0-3])"
    rf"(?:{_S}?h(?:ou)?rs?\b|-(?P<m>[0-5]\d)(?!\d|{_S}?(?:min|yr|year|day|week|kg|cm|ml|-)))",
    re.I,
)
_ISH = re.compile(
    # 12ish, 12 ish, 7.40ish, tenish
    rf"(?<![\w.:/£-])(?P<h>[01]\d(?=[0-5]\d)|2[0-3](?=[0-5]\d)|1[0-2]|0?[1-9]|{_H12})"
    rf"(?:[.: ]?(?P<m>(?<=\d\d)[0-5]\d|(?<=[.: ])[0-5]\d))?{_S}?-?ish\b",
    re.I,
)
_GONE = re.compile(
    # gone ten, just gone 8
    rf"(?<! has )(?<! had )\bgone{_GAP}(?P<h>{_H12}|1[0-2]|[1-9])(?![\w:.-]*\d|{_S}(?:{_MO}|of|"
    rf"more|past|to)\b|{_S}[a-z]{{2,12}}s\b)",
    re.I,
)
_APART = re.compile(
    # 10 45: only after a word that a time follows
    rf"(?:\b(?:at|in|by|about|around|from|till?|until|since|gone|arrived|left|back|time)|@|,){_S}?"
    rf"(?P<h>[01]?\d|2[0-3]){_S}(?P<m>[0-5]\d)(?=(?<=time{_S}\d\d{_S}\d\d)\b|{_S}?(?:[,;)–-]|"
    rf"\.(?!\d)|$|[\r\n])|"
    rf"{_S}(?:[ap]\.?m|hrs|i|he|she|we|they|and|to|when|on)\b)",
    re.I,
)

# --- what looks like a time and is none -----------------------------------------------------------

_PHONES = re.compile(
    r"(?<![\d/:.])(?:\+44[\s()0-9-]{9,15}\d|\(?0\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,4}|"
    r"0\d{4}[ -]?\d{5,6}|07\d{3}[ -]?"
    r"\d{3}[ -]?\d{3}|0\d{3}[ -]\d{7}|\d{3}[ -]\d{3}[ -]\d{4}|\d{7,})(?!\d)"
)
_MEASURED = re.compile(
    rf"{_S}{{0,2}}(?:kgs?|mgs?|mcgs?|µg|g|mls?|litres?|l|cms?|mm|m|metres?|miles?|ft|feet|"
    rf"inch(?:es)?|"
    r"lbs?|st|stone|units?|mmol\S*|%|per ?cent|°|degrees?|c\b|p\b|pounds?|quid|each|x|tablets?|"
    r"tabs?|"
    r"percent|weeks?|days?|years?|yrs?|months?|staff|times|points?|out of|/\d|secs?|"
    r"seconds?)(?![\w])",
    re.I,
)
_NUMBERED = re.compile(
    r"(?:\b(?:room|rm|flat|bay|bed|pages?|p|ref(?:erence)?|no|number|code|ext|extension|pc|"
    r"badge|log|form|"
    r"section|sec|s|para|paragraph|version|v|temp(?:erature)?|t|bm|cbg|glucose|sugar|wt|weight|"
    r"weighs|weighed|"
    r"inr|ph|hb|bmi|bp|hr|pulse|sats|rr|resps|ward|unit|house|route|bus|item|step|grade|score|"
    r"scored|gcs|"
    r"height|key ?safe|pin|policy|appendix|chapter|rule|reg(?:ulation)?|article|chart|id|hosp|"
    r"nhs|door|"
    r"extn|pl|vehicle|cost|costs|paid|spent|total|change|receipt|value|urn|case|incident|datix|"
    r"cad|crime)"
    r"\.?(?:[^\S\r\n](?:no|number|is|was|of|ref|log)\.?)?:?[^\S\r\n]?(?:is |was |of |at )?|"
    r"[£$€#x×])$",
    re.I,
)
_AT_PLACE = re.compile(
    # "left the ward at 17.55": a place, and then a time
    r"\b(?:room|flat|bay|bed|ward|unit|house|route|bus|form|case|incident|"
    r"door)[^\S\r\n]at[^\S\r\n]$",
    re.I,
)
_NUMBERED_ROOM = re.compile(r"\b(?:room|rm|flat|bay|bed|ward|unit|house|route|year) $", re.I)
_YEARLIKE = re.compile(
    rf"(?:{_MO}\.?,?|since|in|year|of|spring|summer|autumn|winter|easter|christmas|\d(?:st|nd|"
    rf"rd|th)|/|-)"
    rf"{_S}?$",
    re.I,
)
_AFTER_DATE = re.compile(rf"(?:[/.-]\d{{2,4}}|{_MO}\.?,?{_S}(?:19|20)\d\d)[\s,|/@–-]{{1,6}}$", re.I)
_SPAN = re.compile(r"[-–](?:[01]\d|2[0-3])[0-5]\d(?!\d)")
_RATIO = re.compile(
    r"[^\S\r\n]{0,2}(?:ratio|supervision|obs\b|observations?|support|staffing|staff\b|care\b)", re.I
)
_CLAUSE_AFTER = re.compile(r"[^\S\r\n](?:i|he|she|we|they|what|when|who)\b", re.I)
_BEFORE_24 = re.compile(
    r"(?:\b(?:at|by|from|until|till|til|to|around|about|approx|approximately|since|between|and|"
    r"start|finish|"
    r"after|before|"
    r"arr|arrived|left|lv|seen|obs|given|prn|rung|rang|tel|phone|told|office|time|times|hour|"
    r"checked|@|circa|"
    r"ca?|round|call|visit|am|pm|nights?|lates?|earlies)\.?:?|[@(\[~]|[-–—])[^\S\r\n]?$",
    re.I,
)


def dates(text: str) -> Iterator[Moment]:
    """Yield the dates, weekdays and relative days; they may overlap."""
    for match in _DATES.finditer(text):
        if date := _date_of(match):
            yield date
    for match in _SHORT.finditer(text):
        day, month = int(match["sd"]), int(match["sm"])
        if "." in match[0][match.start("sd") - match.start() :] and not _is_dotted(match):
            continue
        if 1 <= day <= 31 and 1 <= month <= 31 and min(day, month) <= 12:
            start = match.start() if match["wd"] else match.start("sd")
            yield Moment(
                start=start, end=match.end(), kind=Kind.DATE, words=text[start : match.end()],
                day=day, month=month, weekday=_weekday(match["wd"]), numeric=True,
            )  # fmt: skip
    yield from _short_dates(text)
    for match in _ALONE.finditer(text):
        if int(match["sd"]) <= 31 and 1 <= int(match["sm"]) <= 12:
            yield Moment(
                start=match.start("sd"), end=match.end(), kind=Kind.DATE, numeric=True,
                words=f"{match['sd']}/{match['sm']}", day=int(match["sd"]), month=int(match["sm"]),
            )  # fmt: skip
    for match in _SPACED.finditer(text):
        yield Moment(
            start=match.start(1), end=match.end(), kind=Kind.DATE, numeric=True,
            words=text[match.start(1) : match.end()],
            day=int(match[1]), month=int(match[2]), year=_year(match[3]),
        )  # fmt: skip
    for match in _DAYS.finditer(text):
        if _is_weekday(text, match):
            yield Moment(
                start=match.start(), end=match.end(), kind=Kind.WEEKDAY, words=match[0],
                weekday=_weekday(match["wd"]), day=int(match["nth"]) if match["nth"] else None,
            )  # fmt: skip
    for match in _RELATIVES.finditer(text):
        yield Moment(start=match.start(), end=match.end(), kind=Kind.RELATIVE, words=match[0])


def _is_dotted(match: re.Match[str]) -> bool:
    """Whether figures with a stop between are a date: `Mon 3.3`, not `Mon 2.15`."""
    if match["wd"]:
        return len(match["sm"]) == 1 or int(match["sd"]) > 23
    return match["lead"].lower().rstrip(":") in ("on", "dated", "date") and int(match["sm"]) <= 12


def _short_dates(text: str) -> Iterator[Moment]:
    """Yield 14/6 where it opens or stands apart, and the feasts that have a date."""
    for match in (*_OPENING.finditer(text), *_BESIDE_TIME.finditer(text)):
        day, month = int(match["sd"]), int(match["sm"])
        opens = not text[max(0, match.start("sd") - 2) : match.start("sd")].strip(" \r\n")
        score = month == 10 and not opens
        if not score and ((day, month) not in _FRACTIONS or len(match["sm"]) == 2):
            yield Moment(
                start=match.start("sd"), end=match.end("sm"), kind=Kind.DATE, numeric=True,
                words=text[match.start("sd") : match.end("sm")], day=day, month=month,
            )  # fmt: skip
    for match in _FEAST.finditer(text):
        if match["xmas"] or match["boxing"]:
            day, month = _FEASTS[(match["xmas"] or match["boxing"]).lower()]
        elif match["new"]:
            day, month = (31, 12) if match["new"].lower() == "eve" else (1, 1)
        else:
            day, month = (5, 11) if match["fire"] else (14, 2) if match["saint"] else (31, 10)
        yield Moment(
            start=match.start(), end=match.end(), kind=Kind.DATE, words=match[0],
            day=day, month=month,
        )  # fmt: skip


def _date_of(match: re.Match[str]) -> Moment | None:
    """Return the date of a match; None where it is a measure, a score or a name (`May 2 staff`)."""
    numeric = False
    if match["iy"]:
        day, month, year = int(match["id"]), int(match["im"]), _year(match["iy"])
    elif match["nd"]:
        day, month, year = int(match["nd"]), int(match["nm"]), _year(match["ny"])
        numeric = True
        if not (
            day
            and month
            and max(day, month) <= 39
            and (min(day, month) <= 12 or len(match["ny"]) == 4)
        ):
            return None
    elif match["so"]:  # spoken: the twenty second of the eighth twenty twenty five
        day, month = _ordinal(match["so"]) or 0, _ordinal(match["sn"]) or 0
        year = _year(match["sy"])
        if not 1 <= month <= 12:
            return None
    elif match["tm"]:
        day = int(match["td"]) if match["td"] else _ordinal(match["to"]) or 0
        month, year = _month(match["tm"]), _year(match["ty"])
    else:
        if not (match["my"] or match["mo"] or match["mw"] or match["wd"]) and not (
            match["mm"][0].isupper() and match["mm"].lower() not in ("may", "mar", "march")
        ):
            return None
        day = int(match["md"]) if match["md"] else _ordinal(match["mw"]) or 0
        month, year = _month(match["mm"]), _year(match["my"])
    return Moment(
        start=match.start(), end=match.end(), kind=Kind.DATE, words=match[0], day=day, month=month,
        year=year, weekday=_weekday(match["wd"]), numeric=numeric,
    )  # fmt: skip


def _month(name: str) -> int:
    return _MONTHS[name[:3].lower()]


def _weekday(name: str | None) -> int | None:
    return _WEEKDAYS[name[:3].lower()] if name else None


_DAY_WORDS = ("sat", "sun", "wed", "mon", "fri", "tue", "thu", "weds")
_DAY_AFTER = re.compile(
    r"\.?,?[^\S\r\n]{0,4}(?:\d|nigh?te?s?\b|mornings?\b|morn\b|afternoons?\b|evenings?\b|eve\b|"
    r"am\b|pm\b|late\b|"
    r"lates?\b|earl|into\b|to\b|tea|lunch|breakfast|shift|club|noon|&|\+|and\b|-|–|/|\)|,|\.|$|"
    r"[\r\n])",
    re.I,
)
_DAY_BEFORE = re.compile(
    r"(?:\b(?:on|last|next|every|since|until|till|til|by|from|this|each|and|or|to|into|of|as|in|"
    r"date|day)|[&+(/:-])"
    r"[^\S\r\n]?$",
    re.I,
)


def _is_weekday(text: str, match: re.Match[str]) -> bool:
    """Whether a short name is a day rather than a word: `Sat nights`, not `Sat on the bed`."""
    name = match["wd"]
    if name.lower() not in _DAY_WORDS or match["how"] or match["nth"]:
        return True
    if name.lower() in ("tue", "thu", "weds"):
        return True
    after = _DAY_AFTER.match(text, match.end(), match.end() + 20)
    if name.islower() and name in ("sat", "sun", "wed"):
        # "the sun.", "he sat and …", "was wed": only a time beside it makes a day of it
        return bool(after and after[0].strip(" .,")[:1].isalnum() and after[0].strip() != "and")
    before = _DAY_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    return bool(before or after)


# --- clock times ----------------------------------------------------------------------------------


def times(text: str, lines: tuple[Line, ...]) -> Iterator[Moment]:
    """Yield the clock times outside telephone and other long numbers; they may overlap."""
    phones = [(m.start(), m.end()) for m in _PHONES.finditer(text)]
    at = 0
    for moment in sorted(_clock_times(text, lines), key=lambda m: m.start):
        while at < len(phones) and phones[at][1] <= moment.start:
            at += 1
        if at == len(phones) or phones[at][0] >= moment.end:
            yield moment


def _clock_times(text: str, lines: tuple[Line, ...]) -> Iterator[Moment]:
    for match in _CLOCK.finditer(text):
        if _is_clock(text, match):
            yield _time(match, _number(match["h"]), int(match["m"]), _half_of(match, "a"))
    yield from _compact_times(text, lines)
    for match in _HOURS.finditer(text):
        hour = _number(match["h"] or match["h2"])
        half = _half_of(match, "a", "a2", "b", "c") or _later_half(text, match)
        before = text[max(0, match.start() - 24) : match.start()]
        if hour is not None and hour <= 24 and not _NUMBERED_ROOM.search(before):
            yield _time(match, hour, int(match["m2"] or 0), half)
    for match in _SPOKEN.finditer(text):
        if moment := _spoken(text, match):
            yield moment
    for match in _DICTATED.finditer(text):
        hour = _number(match["h"] or match["h2"])
        yield _time(match, hour, _number(match["m"]) or 0, _half_of(match, "a"))
    for match in _NAMED.finditer(text):
        yield _time(match, 12 if match["noon"] else 0, 0, "")
    for match in _BARE.finditer(text):
        yield _time(match, _number(match["h"]), 0, "", start=match.start("h"))
    for match in _ISH.finditer(text):
        yield _time(match, _number(match["h"]), int(match["m"] or 0), "")
    yield from _worded_times(text)
    for match in _GONE.finditer(text):
        yield _time(match, _number(match["h"]), 0, "", start=match.start("h"))
    for match in _APART.finditer(text):
        yield _time(match, int(match["h"]), int(match["m"]), "", start=match.start("h"))


def _worded_times(text: str) -> Iterator[Moment]:
    for match in _AT_HALF.finditer(text):
        half = "am" if match["aw"].lower() == "morning" else "pm"
        yield _time(match, _number(match["h"]), 0, half, start=match.start("h"))
    for match in _BETWEEN.finditer(text):
        yield _time(match, _number(match["h"]), 0, "", start=match.start("h"))
    for match in _PLAIN.finditer(text):
        yield _time(match, _number(match["h"]), _number(match["m"]) or 0, _half_of(match, "a"))
    for match in _HOURED.finditer(text):
        yield _time(match, int(match["h"]), int(match["m"] or 0), "", start=match.start("h"))


def _half_of(match: re.Match[str], *groups: str) -> str:
    """Return "am" or "pm" as the words after a time say, or "" where they do not."""
    said = match.groupdict()
    for group in groups:
        if letter := said.get(group):
            return letter.lower() + "m"
        if word := said.get(group + "w"):
            return "am" if word.lower() == "morning" else "pm"
        if said.get(group + "n"):
            return "pm"
    return ""


_SPAN_HALF = re.compile(
    r"[^\S\r\n]?(?:-|–|to)[^\S\r\n]?\d{1,2}(?:[.:]\d\d)?[^\S\r\n]?([ap])m", re.I
)


def _later_half(text: str, match: re.Match[str]) -> str:
    """Return the half that the end of a span gives to its start: `3-4pm`."""
    end = _SPAN_HALF.match(text, match.end(), match.end() + 20)
    return end[1].lower() + "m" if end else ""


_ABOUT = re.compile(
    r"\b(?:about|around|approx\.?|approximately|roughly|circa|ca?\.|just (?:after|before|gone)|"
    r"nearly|gone|"
    r"shortly (?:after|before))[^\S\r\n]?$",
    re.I,
)


def _time(
    match: re.Match[str], hour: int | None, minute: int, half: str, start: int | None = None
) -> Moment:
    begin = match.start() if start is None else start
    text = match.string
    return Moment(
        start=begin, end=match.end(), kind=Kind.TIME, words=text[begin : match.end()],
        hour=hour, minute=minute, meridiem=half,
        approximate=bool(_ABOUT.search(text[max(0, begin - 18) : begin])),
    )  # fmt: skip


def _is_numbered(before: str) -> bool:
    """Whether figures are those of a room, a code or a measure by the word before them."""
    return bool(_NUMBERED.search(before)) and not _AT_PLACE.search(before)


def _is_clock(text: str, match: re.Match[str]) -> bool:
    """Whether figures with a stop between are a time: not `4.62 kg`, `1:10 staffing`."""
    told = (
        bool(match["a"] or match["aw"] or match["an"]) or match[0].lower().rstrip(".")[-1] in "hrs"
    )
    if match["h"] == "24" and match["m"] != "00":
        return False
    if told:
        return True
    before = text[max(0, match.start() - 24) : match.start()]
    if match["sep"] == ":":
        return not _RATIO.match(text, match.end(), match.end() + 24)
    if (
        match["sep"] == ";"
        or _is_numbered(before)
        or _MEASURED.match(text, match.end(), match.end() + 16)
    ):
        return False
    return "h" in match["sep"].lower() or not re.search(r"[x×][^\S\r\n]?$", before)


def _compact_times(text: str, lines: tuple[Line, ...]) -> Iterator[Moment]:
    """Yield times in four figures, told from years, codes and doses by what stands round them."""
    starts = [line.start for line in lines]
    logged = sum(line.layout is Layout.LOG for line in lines)
    sure: list[re.Match[str]] = []
    likely: list[re.Match[str]] = []
    for match in _COMPACT.finditer(text):
        if match["h3"]:
            if int(match["h3"]) <= 12:
                yield _time(match, int(match["h3"]), int(match["m3"]), match["a"].lower() + "m")
            continue
        line = lines[max(0, bisect_right(starts, match.start()) - 1)]
        sureness = _sureness(text, match, line, logged)
        if sureness >= 0:
            (sure if sureness else likely).append(match)
    hours = [int(match[0][:4]) for match in likely]
    if len(hours) > 2 and hours == sorted(hours):
        sure = sure or likely[:1]  # "2100 ok, 2200 ok, 2300 shouting"
    for match in sure + ([one for one in likely if one not in sure] if sure else []):
        yield _time(match, int(match["h"]), int(match["m"]), "")
    for match in _SPAN_END.finditer(text):
        if sure or likely:
            yield _time(match, int(match[0][:2]), int(match[0][2:4]), "")


_MONTH_BEFORE = re.compile(rf"\b{_MO}\.?,?{_S}$", re.I)
_IN_OUT = re.compile(r"\bin:?[^\S\r\n]\d{4}[^\S\r\n,/-]{0,2}[ ,/-]{0,2}out:?[^\S\r\n]\d{4}\b", re.I)


def _in_and_out(text: str, match: re.Match[str]) -> bool:
    """Whether a time is one of a visit's two: `in 1730 out 1800`."""
    around = text[max(0, match.start() - 16) : match.end() + 16]
    return bool(_IN_OUT.search(around))


def _sureness(text: str, match: re.Match[str], line: Line, logged: int) -> int:
    """Return 1 for a time, 0 for what is one if the note writes times so, -1 for something else."""
    before = text[max(line.start, match.start() - 24) : match.start()]
    if match["u"]:
        return 1
    if _is_numbered(before) or _MEASURED.match(text, match.end(), match.end() + 16):
        return -1
    if _AFTER_DATE.search(before):
        return 1
    yearlike = match[0][:2] in ("19", "20")
    if yearlike and _YEARLIKE.search(before):
        return -1
    span = _SPAN.match(text, match.end(), match.end() + 6)
    opens = not before.strip(" \t-–—*•([")
    # "2025 was …" opens a line as "2004 told by radio" does: other lines with times tell
    if span or (opens and line.layout is Layout.LOG and (not yearlike or logged > 1)):
        return 1
    if not yearlike and (_MONTH_BEFORE.search(before) or _in_and_out(text, match)):
        return 1
    if match[0][0] == "0" or _BEFORE_24.search(before):
        return 1 if not yearlike or re.search(r"\b(?:at|@)[^\S\r\n]?$", before) else 0
    if _CLAUSE_AFTER.match(text, match.end()) and int(match["m"]) % 5 == 0 and not yearlike:
        return 1
    return -1 if yearlike else 0


def _spoken(text: str, match: re.Match[str]) -> Moment | None:
    hour_words = match["h"] or match["hh"]
    hour = _number(hour_words)
    after = text[match.end() : match.end() + 16]
    if (
        hour is None
        or _MEASURED.match(after)
        or re.match(r"[^\S\r\n]?(?:hours?|mins?|minutes?|people|staff)", after)
    ):
        return None
    if match["hh"]:
        figures = match["hh"].isdigit()
        if not figures and re.match(r"[^\S\r\n](?:of|a|the)\b", after):
            return None
        return _time(match, hour, 30, _half_of(match, "a"))
    word = re.sub(r"[\s-]+", " ", match["m"].lower())
    quarter = word.endswith(("ter", "qtr")) or word in ("1/4", "¼")
    half = word in ("half", "½", "1/2")
    minute = 30 if half else 15 if quarter else _number(word) or 0
    if match["way"].lower() not in ("past", "after"):
        if half:
            return None
        hour, minute = (hour - 2) % 12 + 1, 60 - minute
    return _time(match, hour, minute, _half_of(match, "a"))
