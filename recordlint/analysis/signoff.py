"""Sign-offs: who is shown to have signed a note, and the blanks where nobody has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from recordlint.analysis.author import authors, placed_authors
from recordlint.analysis.dictated import is_spoken, spoken_author
from recordlint.analysis.ending import closing_name, is_name_shaped, opening_name
from recordlint.analysis.lines import Field, Layout, Line
from recordlint.analysis.person import (
    LEADS,
    LONGEST,
    NOISE,
    SEGMENT,
    VERBS,
    Person,
    bare,
    is_full_name,
    is_place,
    is_role,
    leading_name,
    read_person,
    weighty_words,
)
from recordlint.analysis.text import mostly_capitals


class SignKind(StrEnum):
    """How a sign-off shows who signed, or fails to."""

    SIGNATURE = "signature"
    FIELD = "field"
    LAST_LINE = "last-line"
    STAMP = "stamp"
    COUNTERSIGNATURE = "countersignature"
    INITIALS = "initials"
    BLANK = "blank"
    ROLE_ONLY = "role-only"


_NAMES_AUTHOR = (SignKind.SIGNATURE, SignKind.FIELD, SignKind.LAST_LINE, SignKind.STAMP)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """One sign-off, from its label to the end of what is written there.

    `name` is empty where nobody is named; for initials it holds the initials. `signature` tells a
    field for a signature from one for a name ("Signed: ____", not "Completed by: ____").
    """

    start: int
    end: int
    name: str
    role: str
    kind: SignKind
    signature: bool = False

    @property
    def names_author(self) -> bool:
        """Whether this alone shows who wrote the note (a countersignature does not)."""
        return self.kind in _NAMES_AUTHOR


_S = r"[^\S\r\n]"
_LAST_LINES = 6

# --- labels ---------------------------------------------------------------------------------------

_OTHERS = (
    r"(?:line |registered |home |shift |senior |deputy |duty )?(?:manager|mgr|parent|guardian|"
    r"witness|head"
    r"(?:teacher)?|dsl|reviewer|student|pupil|resident|client|patient|service user|child|"
    r"young person|"
    r"relative|family|next of kin|nok|second|tenant|director|principal|mother|father|mum|dad|"
    r"visitor)"
)
_CHECKS = (
    r"(?:checked|reviewed|approved|authori[sz]ed|verified|witnessed|read|seen|received|agreed|"
    r"acknowledged|audited|overseen|countersigned|counter-signed)"
    r"(?: (?:and|&) (?!(?:written|recorded|typed|entered)\b)\w{3,12})?"
)
_COUNTER = (
    rf"counter-?sign(?:ed|ature)?(?: by)?|{_OTHERS}(?:['’]?s)?(?:[ /]{{1,3}}(?:carer|guardian|"
    rf"parent)(?:['’]?s)?)?"
    rf"(?: (?:sign|signed|signature|sig|initials))|{_CHECKS} by(?: {_OTHERS})?|{_CHECKS}(?=\s?:)|"
    rf"sign(?:ed|ature)? (?:by|of|for) {_OTHERS}|witness(?=\s?:)|parent(?:/carer)?(?=\s?:)|"
    r"(?:typed|written|signed|completed|recorded) (?:up )?(?:on behalf of|for)"
    r"(?![^.:;\r\n]{1,60} by )|p\.?p\.?(?= ?[A-Z:])"
)
_SIGN = (
    r"(?:printed and |print and |dated and )?sign(?:ed|ature|atory)?(?: off)?(?: (?:and|"
    r"&) (?:dated?|timed?"
    r"|print(?:ed)?))?(?: as read)?(?: by| of (?:staff|worker|author|"
    r"person completing)[^:\r\n]{0,24})?"
    r"|sgd(?: by)?|sig|sd/-|"
    r"(?:staff|worker|officer|carer|practitioner|nurse|author|employee|supervisor|key ?worker|"
    r"reporter|"
    r"teacher|your|my|member of staff|staff member)(?:['’]s)? (?:signature|sign|sig)"
)
_STAMP = (
    r"(?:e-?|electronically |digitally |electronic |digital )sign(?:ed|ature)(?: (?:off )?by)?|"
    r"authored by|entry author|signed electronically(?: by)?|author|user(?:name| id)?|logged in as"
)
_DAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?"
_MON = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DONE = (
    r"(?:(?:[a-z]{3,14} )?(?:form|report|record|entry|note|log|statement|minutes|notes|contact|"
    r"account|this|concern|alert|chart|sheet|slip|card|call|visit|page|summary|message|email|"
    r"letter|obs) )?"
    r"(?:was )?(?:completed|recorded|written(?: up)?|wrote|reported|entered|logged|"
    r"typed(?: up)?|prepared|"
    r"dictated|documented|compiled|submitted|kept|added|raised|taken|produced|"
    r"filled(?: (?:in|out|up))?|scribed|transcribed|"
    r"put together|inputted|"
    r"input|noted|drafted|spoken|created|made|filed|observed|sup(?:ervised)?)"
)
_BY = (
    rf"{_DONE}(?:,? (?:down|up|on|at|the|of|time|same|day|afterwards|"
    rf"\d[\w.:/]{{0,10}}|[ap]m|hrs|{_DAY}|"
    rf"{_MON}),?){{0,8}}(?: for(?: [\w.'’-]{{1,20}}){{1,4}}?)? by|"
    r"(?:[a-z]{3,14} )?(?:report|entry|log|note|record|statement|form|minutes|notes|account|"
    r"handover|diary|obs|write-?up|visit|chart|sheet|slip|summary) by|"
    r"(?:call|message|details|note) taken (?:and \w+ )?by|"
    r"(?:witness )?(?:statement|entry|note|account) (?:of|from)(?! (?:truth|fact|events?|what|the|"
    r"a|"
    r"how|his|her)\b)|(?:posted|written and \w+|\w+ and (?:written|recorded|typed)) by|"
    r"(?:in|by) (?:the )?hand of|respectfully submitted"
)
_NAME = (
    r"print(?:ed)?(?: your)? name|name \(?print(?:ed)?\)?|(?:staff|author|worker|reporter|your|"
    r"officer)"
    r"(?:['’]s)? name(?:s)?(?: (?:and|&|/) (?:role|job title|position|signature))?|"
    r"name of (?:person|staff|worker|member of staff|author|reporter)[^:\r\n|]{0,40}|"
    r"(?:\w{4,12} and )?(?:written|recorded|typed)(?=\s?:)|"
    r"(?:logged|entered|recorded|created|written|completed|made|added|submitted|authored)_by|on "
    r"duty|"
    r"minutes|minute[- ]?taker|reporter|entry|entered|logged|log|note|"
    r"(?:member of )?staff (?:member )?completing[^:\r\n|]{0,30}|"
    r"who are you|who (?:wrote|is \w+ing|filled|completed)[^:\r\n|]{0,24}|recorder|scribe|writer|"
    r"(?:nurse|carer|worker|officer|person|member of staff|staff|practitioner|clinician) "
    r"(?:responsible|writing|making|recording|filling|entering)[^:\r\n|]{0,24}|"
    r"responsible for (?:this )?(?:entry|note|record)|your (?:details|name and role)|"
    r"person (?:completing|reporting|recording|making)[^:\r\n|]{0,30}|note[- ]taker|form completed"
)
_LABEL = re.compile(
    rf"(?<![\w'’-])(?:(?P<counter>{_COUNTER})|(?P<stamp>{_STAMP})|(?P<sign>{_SIGN})|(?P<by>{_BY})|"
    rf"(?P<named>{_NAME})|(?P<up>(?:note |notes )?written up(?: on)?|dictated|completed))"
    rf"(?P<bracket>{_S}?\([^()\r\n]{{1,40}}\))?"
    rf"(?P<mark>{_S}+(?={_S}[A-Z][a-z])|{_S}{{0,3}}(?:[:|]|[-–—](?={_S}|[A-Z])|(?=_{{2}})|(?=\.{{4}})|(?=…)))?(?![\w'’])",
    re.I,
)
_BARE_STAMPS = ("author", "user", "username", "user id", "logged in as")
"""Words that name an author only before a colon."""
_BRACKET_OTHER = re.compile(rf"\({_S}?{_OTHERS}", re.I)
_BLANK = re.compile(
    r"(?:[\s_.…\-–—/\\\[\]()|:*xX]|n/?a\b|not (?:signed|applicable|asked for|obtained|"
    r"present)\b[^\r\n]{0,60}|"
    r"unsigned|none|awaiting|illegible|unreadable|tbc|pending|date|time)*$",
    re.I,
)
_NEXT_LABEL = re.compile(
    rf"{_S}{{2,}}(?=[A-Za-z][\w'’./-]{{0,20}}(?:{_S}[\w'’(/-]{{1,20}}){{0,3}}\)?{_S}?:)"
    rf"|(?<=[_.]{{2}}){_S}{{1,3}}(?=[A-Za-z][A-Za-z ]{{1,20}}:)|{_S}(?=(?:date|time|role|"
    rf"job title|position|designation|dated){_S}?:)",
    re.I,
)
_OPENS = re.compile(
    r"(?:^|\b(?:full stop|stop|comma|new (?:line|paragraph))|"
    r"[|(\[*>•\t_]|[-–—]|[.!?;,:\"”]|[^\S\r\n]{2})[^\S\r\n]*$",
    re.I,
)
_OVER = re.compile(
    # where a name ends and the note goes on: "Written by me Agnieszka Wrona, carer. Today I …"
    rf"(?:(?<=[a-z]{{3}})|(?<=[A-Z]{{3}})|(?<=[a-z]\)))[.!?]{_S}+(?=\S)|;{_S}+(?=[a-z]{{3}})|"
    rf"(?<=[a-z]){_S}(?=(?i:{_DAY})\b)",
)
_UNCLEAR = re.compile(
    r"\[(?:illegible|unclear|unreadable|\?)[^\]\r\n]{0,20}\]|"
    r"\((?:she|he|they)(?:/\w{2,6}){0,2}\)",
    re.I,
)


def signoffs(text: str, lines: tuple[Line, ...], fields: tuple[Field, ...]) -> tuple[SignOff, ...]:
    """Return the sign-offs in reading order (LMCB1 P19)."""
    written = [line for line in lines if line.layout is not Layout.BLANK]
    lower = _all_one_case(text) or _seldom_capital(text)
    found = [sign for i in range(len(written)) for sign in _labelled(text, written, i, lower=lower)]
    found += _between(text, written, found, lower=lower)
    found += _headed(text, fields)
    found += _introduced(text, written, lower=lower)
    found += _by_me(text)
    last = _last_line(text, written, found, lower=lower)
    if last and not _is_subject(text, last) and not _overlaps(last, found):
        found.append(last)
    found += _before_others(text, written, found, lower=lower)
    found = [_known(text, sign) for sign in found]
    if not any(sign.names_author for sign in found):
        found += _elsewhere(text, written, found, lower=lower)
    if not any(sign.names_author or sign.kind is SignKind.BLANK for sign in found):
        found = _by_words(text, written, found, lower=lower)
    return tuple(sorted(found, key=lambda sign: (sign.start, sign.end)))


def _by_words(
    text: str, written: list[Line], found: list[SignOff], *, lower: bool
) -> list[SignOff]:
    """Return the sign-offs with whom the words alone show, at the end or the opening."""
    one = closing_name(text, written, lower=lower)
    if one and any(
        sign.kind is SignKind.COUNTERSIGNATURE and sign.start <= one.start < sign.end
        for sign in found
    ):
        one = None
    kind = SignKind.LAST_LINE if one else SignKind.STAMP
    one = one or opening_name(text, written)
    if one is None and not found and is_spoken(text):
        one = spoken_author(text)
    if one is None:
        return found
    sign = SignOff(start=one.start, end=one.end, name=one.name, role=one.role, kind=kind)
    return [*(other for other in found if not _overlaps(other, [sign])), sign]


_FALLS_SHORT = (SignKind.BLANK, SignKind.INITIALS, SignKind.ROLE_ONLY)
"""What shows where a note was to be signed, so that a name in another place is no signature."""


def _before_others(
    text: str, written: list[Line], found: list[SignOff], *, lower: bool
) -> list[SignOff]:
    """Return who stands just before another's label: `P. Marsh, carer. Checked by: …`."""
    if any(sign.kind is not SignKind.COUNTERSIGNATURE for sign in found):
        return []
    for line in written[-1:]:
        ahead = [sign.start for sign in found if line.start < sign.start < line.end]
        if ahead:
            end = line.start + len(text[line.start : min(ahead)].rstrip(" .;|-–—"))
            sign = _tail(text, replace(line, end=end), lower=lower)
            return [sign] if sign else []
    return []


def _overlaps(one: SignOff, found: list[SignOff]) -> bool:
    return any(sign.start < one.end and one.start < sign.end for sign in found)


def _is_subject(text: str, sign: SignOff) -> bool:
    """Whether a name at the end, with no role, is that of somebody whom the note tells of."""
    if sign.kind is not SignKind.LAST_LINE or sign.role:
        return False
    if " " not in sign.name:
        alone = text[sign.start : sign.end].strip(" .") == sign.name
        return alone and bool(re.search(rf"\b{re.escape(sign.name)}\b", text[: sign.start]))
    if not re.match(r"(?:Mrs?|Ms|Miss)\b", text[sign.start : sign.end]):
        return False
    last = re.escape(sign.name.split()[-1])
    return bool(
        re.search(rf"\b(?:Mrs?|Ms|Miss)\.? (?:[A-Z][\w’'-]*\.? )?{last}\b", text[: sign.start])
    )


def _elsewhere(
    text: str, written: list[Line], found: list[SignOff], *, lower: bool
) -> list[SignOff]:
    """Return the author whom the note names in no sign-off: `I, Florentina, saw …`."""
    named = list(authors(text, written, lower=lower))
    rows = [line for line in written if line.layout is Layout.ROW]
    short = [sign for sign in found if sign.kind in _FALLS_SHORT]
    if all(any(row.start <= sign.start < row.end for row in rows) for sign in short):
        named += placed_authors(text, written, lower=lower)
    for one in named:
        if all(one.end <= sign.start or one.start >= sign.end for sign in found):
            return [
                SignOff(
                    start=one.start, end=one.end, name=one.name, role=one.role,
                    kind=SignKind.STAMP,
                )
            ]  # fmt: skip
    return []


def _all_one_case(text: str) -> bool:
    """Whether case says nothing: a note in capitals, or hardly a capital letter in it."""
    letters = [c for c in text[:4000] if c.isalpha()]
    capitals = sum(c.isupper() for c in letters)
    return mostly_capitals(text[:4000]) or capitals < 0.015 * len(letters)


_WORKER = re.compile(
    rf"\b(?i:worker|keyworker|carer|nurse|supervisor|author|practitioner|officer){_S}?:{_S}*"
    rf"(?P<name>[A-Z][\w'’-]{{1,20}}(?:{_S}[A-Z][\w'’-]{{1,20}}){{1,3}})"
)


def _known(text: str, sign: SignOff) -> SignOff:
    """Return initials as the signature of the worker whose name heads the note, if they are."""
    if sign.kind is not SignKind.INITIALS:
        return sign
    worker = _WORKER.search(text, 0, min(400, sign.start))
    letters = "".join(c for c in sign.name if c.isalpha()).upper()
    if worker and letters == "".join(part[0] for part in worker["name"].split()):
        return replace(sign, name=worker["name"], kind=SignKind.SIGNATURE)
    return sign


_STARTS = re.compile(r"(?:^[^\S\r\n]*|[.!?][^\S\r\n]{1,4})([^\W\d_])", re.M)


def _seldom_capital(text: str) -> bool:
    """Whether the writer seldom begins a line or a sentence with a capital letter."""
    starts = _STARTS.findall(text[:4000])
    return len(starts) > 3 and sum(start.isupper() for start in starts) * 3 < len(starts)


def _labelled(text: str, written: list[Line], index: int, *, lower: bool) -> Iterator[SignOff]:
    line = written[index]
    near_end = index >= len(written) - _LAST_LINES
    marks = [
        m for m in _LABEL.finditer(text, line.start, line.end) if _counts(text, line, m, near_end)
    ]
    for at, label in enumerate(marks):
        end = marks[at + 1].start() if at + 1 < len(marks) else line.end
        if sign := _read(text, line, label, end, lower=lower):
            if sign.kind is SignKind.BLANK and index + 1 < len(written) and label["mark"]:
                sign = _below(text, written[index + 1], sign, lower=lower)
            yield sign


def _counts(text: str, line: Line, label: re.Match[str], near_end: bool) -> bool:
    """Whether a label stands where a label may: `I signed YES` is none."""
    if label["named"] or label["up"] or (label["stamp"] or "").lower() in _BARE_STAMPS:
        plain = len(label[0]) > 8 or (label["stamp"] or "").lower() == "author"
        if not (label["mark"] or label["up"]) or not (near_end or (label["mark"] and plain)):
            return False
    elif not label["mark"] and (label["sign"] or "").lower() in ("sign", "sig", "signature"):
        return False
    if ":" in (label["mark"] or "") and (label["sign"] or label["stamp"] or label["by"]):
        return True
    before = text[max(line.start, label.start() - 24) : label.start()]
    if label.start() - line.start > 24:
        found = _OPENS.search(before[1:])  # cut short of the line's start, which "^" would take
        return bool(found and found[0])
    return bool(_OPENS.search(before))


def _read(text: str, line: Line, label: re.Match[str], end: int, *, lower: bool) -> SignOff | None:
    """Return what stands at a label; None where the words there are no sign-off after all."""
    column = _NEXT_LABEL.search(text, label.end(), end)
    role_column = column and re.match(
        r"\s*(?:role|job|position|desig)", text[column.start() : end], re.I
    )
    stop = end if role_column else column.start() if column else end
    over = _OVER.search(text, label.end() + (0 if label["by"] else 3), stop)
    if over and (label["by"] or (label["sign"] and text[over.start()] in ".;")):
        stop = over.start()
    value = _UNCLEAR.sub(lambda m: " " * len(m[0]), text[label.end() : stop])
    signature = bool(label["sign"] or label["stamp"])
    start = label.start()
    if _BLANK.match(value) or _BLANK.match(re.sub(r"[\d:./-]+(?: ?[ap]m| ?hrs)?", "", value)):
        if not label["mark"] and not signature:
            return None
        return _unnamed(text, line, label, stop if value.strip() else label.end(), lower=lower)
    if (label["by"] or "").lower().startswith(_WRITES) and (to := _FOR_WHOM.search(value)):
        value = value[: to.start()] if leading_name(value, lower=False) else value
    marked = bool(label["mark"])
    who = read_person(value, lower=lower or marked or signature)
    role_only = who and marked and who.role and not who.name
    if who is None or (who.stray and not role_only and not (marked and _opens_with_name(value))):
        return (
            _unnamed(text, line, label, stop, lower=lower) if signature and _dated(value) else None
        )
    if who.stray and not role_only:
        value = value[: _first_segment(value)]
        who = read_person(value, lower=True) or who
    kind = _kind_of(label, who)
    trimmed = label.end() + len(value.rstrip())
    return SignOff(
        start=start, end=trimmed, name=who.name, role=who.role, kind=kind, signature=signature
    )


_WRITES = (
    "dictated",
    "logged",
    "entered",
    "filled",
    "form",
    "report",
    "entry",
    "note",
    "written",
    "typed",
    "recorded",
    "compiled",
    "completed",
    "prepared",
)
_FOR_WHOM = re.compile(
    r"(?<=[a-z]{2})[^\S\r\n](?:to|on behalf|while|when|after|as|because|since|for|about|re)\b"
)


def _kind_of(label: re.Match[str], who: Person) -> SignKind:
    if label["counter"] or (label["bracket"] and _BRACKET_OTHER.search(label["bracket"])):
        return SignKind.COUNTERSIGNATURE
    if not who.name:
        return SignKind.ROLE_ONLY
    if who.initials:
        return SignKind.INITIALS
    if label["stamp"]:
        return SignKind.STAMP
    return SignKind.SIGNATURE if label["sign"] else SignKind.FIELD


def _opens_with_name(value: str) -> bool:
    """Whether a value begins with a name in capitals: `Signed: Amy Brown for the night team`."""
    words = weighty_words(value[: _first_segment(value)])
    return (
        len(words) <= 8 and len([w for w in words[:3] if w[0].isupper() and is_full_name(w)]) >= 2
    )


def _first_segment(value: str) -> int:
    """Return where the first segment with words in it ends."""
    lead = len(value) - len(value.lstrip())
    end = SEGMENT.search(value, lead + 1, LONGEST)
    return end.start() if end else min(len(value), LONGEST)


def _dated(value: str) -> bool:
    return len(value) < 60 and bool(
        re.match(r"[\s,:]*(?:(?:on|at|dated)\s+)?(?:\w{3,9}\s+)?\d", value)
    )


def _unnamed(
    text: str, line: Line, label: re.Match[str], end: int, *, lower: bool
) -> SignOff | None:
    """Return the sign-off of a label with no name after it: the name before it, or a blank."""
    before = text[line.start : label.start()]
    signature = bool(label["sign"] or label["stamp"])
    if signature and not label["counter"] and len(before) <= LONGEST:
        who = read_person(before, lower=lower)
        if who and who.name and not who.stray and not who.initials:
            # "Rosalind Eke, registered manager. Signed 27/03/2025"
            return SignOff(
                start=line.start, end=end, name=who.name, role=who.role,
                kind=SignKind.SIGNATURE, signature=True,
            )  # fmt: skip
    counter = label["counter"] or (label["bracket"] and _BRACKET_OTHER.search(label["bracket"]))
    kind = SignKind.COUNTERSIGNATURE if counter else SignKind.BLANK
    return SignOff(start=label.start(), end=end, name="", role="", kind=kind, signature=signature)


def _below(text: str, line: Line, blank: SignOff, *, lower: bool) -> SignOff:
    """Return the sign-off of a label whose value stands on the next line."""
    value = text[line.start : line.end]
    if line.end - line.start > LONGEST or _LABEL.search(value) or ":" in value.split("  ")[0]:
        return blank
    who = read_person(value, lower=lower)
    if who is None or who.stray or not who.name or who.initials:
        return blank
    return SignOff(
        start=blank.start, end=line.end, name=who.name, role=who.role,
        kind=SignKind.FIELD, signature=blank.signature,
    )  # fmt: skip


# --- without a label ------------------------------------------------------------------------------

_INTRODUCES = re.compile(
    r"\b(?:this is|it[’']?s|my name is|i am|i[’']m|i,)[^\S\r\n]{1,3}"
    r"(?P<who>[^\r\n,.;:!?]{2,60})(?P<after>[,.][^\r\n,.]{3,40})?",
    re.I,
)
_CUT = re.compile(
    r"\b(?:off|of|dictating|speaking|writing|typing|reporting|here|from|on|at|just|for|in|and|"
    r"again|"
    r"can|the|out|"
    r"am|about|with|re|who|to|i|u\d+s?)\b",
    re.I,
)
_GREETS = re.compile(r"\b(?:hi|hiya|hello|hey|dear|morning|evening|afternoon)\b", re.I)
_SPOKEN = re.compile(r"\b(?:dictat|writing|speaking|typing|reporting|from|here)", re.I)
_FROM_WHERE = re.compile(r"[\s,]*(?:at|i (?:do|work|run|drive|look after)|i[’']?m the)\b", re.I)
_AS_WHAT = re.compile(
    r"[\s,]*\bthe (?:[a-z-]{2,20} ){0,3}?[a-z-]{2,20}(?:er|or|ist|ian|ant|man|lady|coach)\b", re.I
)
_CLOSE = re.compile(
    r"[\s>*]*(?:(?:yours|kind|best|many|warm|with|thanks|thank you|thx|ta|cheers|regards|sincerely|"
    r"faithfully|truly|wishes|love|from)\b[\s,!]*)+(?:faithfully|sincerely|you)?[\s,.!]*$",
    re.I,
)
_CLOSING = re.compile(
    r"\s*(?:(?:kind |best |many )?(?:regards|thanks|wishes)|from|"
    r"your (?:own )?[a-z]{4,12}(?=\s[A-Z])|yours|love|luv|lots of love|ta|thanks all|all the best|"
    r"with (?:respect|thanks|regards|love|best wishes|kind regards)|best|cheers|respectfully|"
    r"(?:yours )?(?:sincerely|faithfully|truly)|speak soon|take care|god bless|blessings|rgds|"
    r"your\b[^,.\r\n]{3,40}(?=,)|warm(?:est)? (?:regards|wishes)|in haste|thank you|thanks|thx|"
    r"bye(?: for now)?|ttfn|"
    r"(?:over to you|hope (?:that|this) (?:helps|is ok(?:ay)?|is all right)|as ever|"
    r"see you\b[^,.\r\n]{0,20}|"
    r"that[’']?s (?:all|it|me)(?: (?:from me|for now))?|all for now|sorry\b[^,.\r\n]{0,24}|"
    r"thanks? (?:you )?for\b[^,.\r\n]{0,24}|signature on file|signed for)|over and out|author|"
    r"writer|by|me|sig)(?:[,\s:.!–-]+|$)"
    r"(?:(?:from|the|your|auntie?|aunty|uncle|nan|nana|nanny|big|little|old|"
    r"our)[^\S\r\n]+(?=[A-Z]))?",
    re.I,
)
_TAIL = re.compile(
    rf"(?:[.!?][\"”’)]?{_S}+|{_S}{{2,}}|{_S}[-–—]{_S}|"
    rf"\byours (?:sincerely|faithfully|truly),?{_S}|"
    rf"\b(?:this is|that[’']?s (?:it|me|all),?|it[’']?s(?: me)?|from|signed|"
    rf"end of (?:note|dictation|entry|message)){_S})",
    re.I,
)
_WRITTEN_UP = re.compile(
    # what follows a name and tells of the writing: "Written as went along, finished 02:10"
    r"(?:[,.;(–-]\s{0,2}\b(?:recorded|entered|finished|sent|started|completed|closed|ended)|"
    r"[\s,.;(–-]\b(?:written|typed|dictated))\b",
    re.I,
)
_THANKED = re.compile(
    r"\b(?:thx|thanks|thank you|ta|regards|cheers|x+|(?:this is|it[’']?s|that[’']?s) me|this is|"
    r"(?:thx|thanks|ta|cheers)(?: \w{2,15})? it[’']?s|signed)\b[\s,.!–-]{1,4}$",
    re.I,
)
_ITS = re.compile(r"it[’']?s\b", re.I)
_ENDS = re.compile(
    r"[.\s]+(?:the end|ends?|end of (?:note|dictation|entry|message)|thanks|thank you|cheers|ta)"
    r"[.!\s]*$|[.\s]+(?:b?cc\b|cop(?:y|ies|ied) to|sent to)[^\r\n]{2,60}$",
    re.I,
)
_EMAIL = frozenset(("to", "sent", "subject", "cc", "re", "date"))
_CONTACT = re.compile(
    r"\s*(?:tel|telephone|phone|mob|mobile|ext|email|e-mail|cc|www|http|pin|nmc|ref|page \d|"
    r"date|dated|time|"
    r"written|typed|sent|copy|copied|encl|signed copy|contact|end of)\b|[\d\s:./,()-]*$|\S+@\S+",
    re.I,
)
_SENTENCE = re.compile(r"(?<=\w{2})\.\s+(?=[A-Z])")
_SHORT_LABEL = re.compile(
    # W/N: T. Abernathy
    rf"(?!(?:CC|TO|RE|NOK|GP|FAO|TEL|ATTN|PP|DSL|SW|HT|MGR|EDT|CSW|"
    rf"HOY){_S}?:)[A-Z/]{{1,4}}{_S}?:{_S}*(?=[A-Z])"
)
_READER = re.compile(
    # whose name a note gives as that of another: `DSL: Mrs Hobbs`
    r"\b(?:manager|mgr|head|headteacher|dsl|ddsl|gp|doctor|dr|social|named|on-?call|director|lead|"
    r"allocated|safeguarding|police|pc|parent|matron|consultant|principal|resident|tenant)\b",
    re.I,
)
_ROLE_LABEL = re.compile(rf"{_S}*([A-Za-z][\w '’/-]{{1,40}}?){_S}?([:–—-]){_S}+(?=\S)")


def _between(text: str, written: list[Line], found: list[SignOff], *, lower: bool) -> list[SignOff]:
    """Return the sign-offs of earlier entries: a name and role on a line, then a dated line."""
    signed: list[SignOff] = []
    taken = {sign.start for sign in found}
    for line, after in pairwise(written):
        if after.layout is not Layout.LOG or line.layout is Layout.LOG or line.start in taken:
            continue
        if line.end - line.start <= LONGEST:
            sign = _whole(text, line, text[line.start : line.end], apart=False, lower=lower)
            if sign and sign.names_author and sign.role and " " in sign.name:
                signed.append(sign)
    return signed


def _headed(text: str, fields: tuple[Field, ...]) -> list[SignOff]:
    """Return the author that the head of a message names: `From: …` beside `To:` or `Sent:`."""
    labels = {field.label for field in fields}
    heads = [field for field in fields if field.label == "from" and field.end > field.start]
    if not heads or not labels & _EMAIL:
        return []
    head = heads[0]
    if "@" in text[head.start : head.end].split(" ")[0]:
        return []
    who = read_person(text[head.start : min(head.end, head.start + LONGEST)], lower=False)
    if who is None or not who.name or who.initials:
        return []
    return [
        SignOff(
            start=head.label_start, end=head.end, name=who.name, role=who.role, kind=SignKind.STAMP
        )
    ]


def _introduced(text: str, written: list[Line], *, lower: bool) -> list[SignOff]:
    """Return the writer who gives a name first or last: `this is Dr Nkemelu dictating`."""
    lines = written[:1]
    if len(written) > 2 and written[0].end - written[0].start <= 60:
        lines.append(written[1])  # below a heading
    if len(written) > 1 and written[-1].end - written[-1].start <= LONGEST:
        lines.append(written[-1])
    said = [_introduction(text, line, lower=lower) for line in lines]
    return [sign for sign in said if sign is not None]


def _introduction(text: str, line: Line, *, lower: bool) -> SignOff | None:
    match = _INTRODUCES.search(text, line.start, min(line.end, line.start + 160))
    if match is None:
        return None
    before = text[line.start : match.start()]
    if _ITS.match(match[0]) and len(before.split()) > 4:
        return None
    words = _CUT.split(match["who"], maxsplit=1)[0]
    who = read_person(words, lower=lower)
    if who is None or not who.name or who.initials or who.stray:
        return None
    role = who.role or [word for word in weighty_words(match["after"] or "") if is_role(word)]
    told = _GREETS.search(before) or (role and " " in who.name)
    if not told and not _says_whence(text, line, match, words):
        return None
    end = match.start("who") + len(words.rstrip())
    return SignOff(start=match.start(), end=end, name=who.name, role=who.role, kind=SignKind.STAMP)


_BY_ME = re.compile(
    rf"\bby (?:me|myself),?{_S}(?P<name>[^\W\d_][\w'’-]{{1,20}}(?:{_S}[A-Z][\w'’-]{{1,20}}){{0,2}})"
)


def _by_me(text: str) -> list[SignOff]:
    """Return the writers who say that they wrote: `done by me nita w/e cover`."""
    found = []
    for match in _BY_ME.finditer(text):
        who = read_person(match["name"], lower=True)
        if who and who.name and not who.initials and not who.stray:
            found.append(
                SignOff(
                    start=match.start(), end=match.end(), name=who.name, role=who.role,
                    kind=SignKind.FIELD,
                )
            )  # fmt: skip
    return found


def _says_whence(text: str, first: Line, match: re.Match[str], name: str) -> bool:
    """Whether who gives a name says from where, or as what: `its hamid the new helper`."""
    after = text[match.start("who") + len(name) : match.end() + 20]
    if _SPOKEN.search(after) or _AS_WHAT.match(after):
        return True
    opens = len(text[first.start : match.start()].split()) <= 3
    return opens and bool(_FROM_WHERE.match(after))


def _last_line(
    text: str, written: list[Line], found: list[SignOff], *, lower: bool
) -> SignOff | None:
    """Return the name, role or initials that the note ends with, if it ends with any."""
    weak: SignOff | None = None
    for back in range(1, min(_LAST_LINES, len(written)) + 1):
        line = written[-back]
        if any(sign.start < line.end and sign.end > line.start for sign in found) and back < len(
            written
        ):
            continue
        above = written[-back - 1] if back < len(written) else None
        sign = _closing(text, line, above, lower=lower, tail=weak is None)
        if sign is not None and (sign.names_author or weak is None):
            weak = sign
        if weak is not None and weak.names_author:
            return weak
        if sign is None and not _passable(text, line):
            break
    return weak


_ENTRY = re.compile(r"\d[:.]\d\d|[.!?](?:\s|$)|^\s*\|")


def _passable(text: str, line: Line) -> bool:
    """Whether a line may stand below a sign-off: a telephone number, a date, a closing word."""
    value = text[line.start : line.end]
    if len(value) > LONGEST:
        return False
    words = weighty_words(value)
    if line.layout is Layout.ROW:
        return (
            len(words) <= 12 and any(is_role(word) for word in words) and not _ENTRY.search(value)
        )
    plain = all(bare(word) in NOISE for word in words)
    post = len(words) <= 5 and not any(bare(word) in VERBS for word in words)
    return bool(
        plain
        or (post and value.rstrip()[-1] not in '.!?"”’' and "," not in value)
        or _CONTACT.match(value)
        or _CLOSE.match(value)
        or line.layout is Layout.FIELD
    )


def _closing(
    text: str, line: Line, above: Line | None, *, lower: bool, tail: bool
) -> SignOff | None:
    value = text[line.start : line.end]
    if len(value) <= LONGEST and line.layout in (
        Layout.PROSE,
        Layout.BULLET,
        Layout.LOG,
        Layout.FIELD,
    ):
        apart = (
            above is None
            or line.number - above.number > 1
            or bool(_CLOSE.match(text[above.start : above.end]))
        )
        if sign := _whole(text, line, value, apart=apart, lower=lower):
            return sign
        if sign := _dated_ahead(text, line, value):
            return sign
    return _tail(text, line, lower=lower) if tail and line.layout is not Layout.ROW else None


def _dated_ahead(text: str, line: Line, value: str) -> SignOff | None:
    """Return a name with its date that a sentence follows: `P. Dent 11.50, 6/6/25. Sent on.`."""
    over = _SENTENCE.search(value)
    if over is None or not re.search(r"\d", value[: over.start()]):
        return None
    ahead = replace(line, end=line.start + over.start())
    sign = _whole(text, ahead, value, apart=False, lower=False)
    return sign if sign and sign.names_author and " " in sign.name else None


def _whole(text: str, line: Line, value: str, *, apart: bool, lower: bool) -> SignOff | None:
    """Return the sign-off that a whole line is: `N. Haddad, community nursery nurse`."""
    start = line.start + len(value) - len(value.lstrip(" \t-–—*•>~"))
    if label := _SHORT_LABEL.match(text, start, line.end):
        start, apart = label.end(), True
    inner = text[start : line.end]
    if close := _CLOSING.match(inner):
        start, apart = start + close.end(), True
    elif label := _ROLE_LABEL.match(inner):
        words = weighty_words(label[1])
        if words and all(is_role(word) for word in words) and not _READER.search(label[1]):
            start, apart = start + label.end(), True
        elif label[2] == ":":
            return None
    inner = text[start : line.end]
    if not inner.strip() or (line.layout is Layout.FIELD and not apart):
        return None
    return _ending(inner, start, lower=lower or inner.islower(), apart=apart)


def _ending(inner: str, start: int, *, lower: bool, apart: bool) -> SignOff | None:
    when = _WRITTEN_UP.search(inner)
    plain = inner[: when.start()] if when else inner
    who = read_person(_UNCLEAR.sub(lambda m: " " * len(m[0]), plain), lower=lower)
    if who is None or who.stray or _led_to(inner, who) or _OF_SUBJECT.match(inner):
        return None
    end = start + len(inner.rstrip())
    if not who.name:
        if inner.rstrip().endswith("."):
            return None
        kind = SignKind.ROLE_ONLY
    elif who.initials:
        kind = SignKind.INITIALS
    else:
        kind = SignKind.LAST_LINE
        words = who.name.split()
        stopped = inner.rstrip().endswith((".", "!", "?"))
        small = who.name.islower()
        if len(words) == 1 and not who.role and (stopped or not (apart or _lone_name(who.name))):
            return None
        if small and not (who.role and len(words) <= 3) and not (apart and not stopped):
            return None
        if len(words) > 5 or (not who.role and _all_common(words)):
            return None
    return SignOff(start=start, end=end, name=who.name, role=who.role, kind=kind)


def _all_common(words: list[str]) -> bool:
    """Whether what looks like a name is common words: `porridge`, `hip sore`, `Obs stable`."""
    if len(words) > 1 and all(word[0].isupper() for word in words):
        return False
    return not any(is_name_shaped(word) or len(bare(word)) == 1 for word in words)


_OF_SUBJECT = re.compile(r"\W*(?:gp|resident|patient|client|tenant|pupil|child)\s+[^\W\d_]", re.I)
"""How a person begins who is told of: `GP Dr Shah`, `resident Joan`."""
_ENDS_NO_NAME = ("ing", "ed", "ly", "tion")


def _lone_name(word: str) -> bool:
    """Whether a single word that ends a note is a first name by its look: `Kayleigh`."""
    small = word.lower()
    return word.istitle() and is_full_name(small) and not small.endswith(_ENDS_NO_NAME)


def _led_to(inner: str, who: Person) -> bool:
    """Whether a name is the object of something: `Sent to Mrs Adair`, `Medical with Dr Palat`."""
    if not who.name:
        return False
    before = inner[: inner.find(who.name.split()[0])].lower()
    return any(word in LEADS for word in re.findall(r"[a-z]+", before))


def _after_close(inner: str, start: int, close: re.Match[str], *, lower: bool) -> SignOff | None:
    """Return who stands after a closing word: `With respect, Inês`, `Love, Auntie Bev xx`."""
    rest = inner[close.end() :].rstrip(" .!")
    sign = _ending(rest, start + close.end(), lower=lower, apart=True)
    if sign and sign.kind is SignKind.LAST_LINE:
        return sign
    named = leading_name(rest, lower=False)
    if named is None or len(rest) > 70 or not _GOES_ON.match(rest, named[1]):
        return None
    begin = start + close.end()
    return SignOff(
        start=begin, end=begin + len(rest), name=named[0], role="", kind=SignKind.LAST_LINE
    )


_GOES_ON = re.compile(r"\s*(?:off|from|on|at|in|the|your|and|&|[,(–—-]|x+\b|$)", re.I)
_LONE = re.compile(
    r"[\s(~-]*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Fr|Sr|Sister|Nurse|Matron|Rev|PC|DC|Sgt|Sir|Coach|Father|"
    r"Brother|Imam|Rabbi|Auntie?|Aunty|"
    r"Uncle)\.? )?(?P<name>[^\W\d_][\w'’-]{1,14})(?: ?(?P<initial>[A-Z])\b\.?)?(?: ?[xX]{1,4})?"
    r"[\s).!~,:/\d-]*(?:hrs|[ap]m)?\.?\s*$"
)
_LONE_ENDS = re.compile(
    r"(?:ing|ed|ly|tion|sion|ment|ness|ous|able|ible|ive|ful|less|ish|al|ic|ate|"
    r"(?<![amo])[bdgklmnprtw]s|[clgkstv]es|age|"
    r"ance|ence|ise|ize|ity|ght)$"
)
_LONE_WORD_LIST = """
agreed alone better brief bruise child clean clear concern cry dry due eaten end fine food fresh
given gone good great here home later left lunch mine more new noon note now onward open photo
photos quiet ready recent red safe same serene sleep slow soon sore stable sure swollen tea there
tired
tomorrow tonight unclear unfit unhurt unknown unwell urgent weak well wet yesterday yet
"""
_LONE_WORDS = frozenset(_LONE_WORD_LIST.split())


_INITIAL = re.compile(r"(?<![\w])[A-Z]\.\s*$")


def _lone(text: str, inner: str, start: int) -> SignOff | None:
    """Return a first name that alone is the last sentence: `Watch door tonight. Shaz`."""
    match = _LONE.match(inner)
    if match is None or not _lone_name(match["name"]) or _INITIAL.search(text[:start][-6:]):
        return None
    small = match["name"].lower()
    known = is_role(small) or small in VERBS or small in NOISE or small in LEADS
    if known or small in _LONE_WORDS or _LONE_ENDS.search(small) or is_place(small):
        return None
    if len(re.findall(rf"\b{re.escape(match['name'])}\b", text)) > 1:
        return None
    return SignOff(
        start=start + match.start("name"), end=start + len(inner.rstrip()), name=match["name"],
        role="", kind=SignKind.LAST_LINE,
    )  # fmt: skip


def _tail(text: str, line: Line, *, lower: bool) -> SignOff | None:
    """Return the sign-off that closes a line of prose: `… end of note. Colin Mbatha, coach`."""
    over = _ENDS.search(text, max(line.start, line.end - 80), line.end)
    end = over.start() if over else line.end
    begin = max(line.start, end - 120)
    for match in reversed(list(_TAIL.finditer(text, begin, end))):
        inner = text[match.end() : end]
        if not inner.strip():
            continue
        if (label := _ROLE_LABEL.match(inner)) and _READER.search(label[1]):
            continue
        close = _CLOSING.match(inner)
        if close and (sign := _after_close(inner, match.end(), close, lower=lower)):
            return sign
        sign = _ending(inner, match.end(), lower=lower, apart=False)
        if sign and sign.kind is SignKind.LAST_LINE:
            thanked = _THANKED.search(text[max(begin, match.start() - 24) : match.end()])
            if _ITS.match(match[0]) and not thanked:
                continue
            if sign.role or " " in sign.name or thanked:
                return sign
        lone = _lone(text, inner, match.end())
        if lone and not _ITS.match(match[0]):
            return lone
        if len(inner) > 90:
            break
    return None
