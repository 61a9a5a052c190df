"""Dates and times in their part: the incident's, the writing's, a later call's, a plan's."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recordlint.analysis.clock import dates, times
from recordlint.analysis.lines import Field, Layout, Line
from recordlint.analysis.moment import Kind, Moment, Part
from recordlint.analysis.signoff import SignOff
from recordlint.analysis.text import covering

__all__ = ["Kind", "Moment", "Part", "moments"]


@dataclass(slots=True)
class _Text:
    """The text with its layers."""

    text: str
    lines: tuple[Line, ...]
    fields: tuple[Field, ...]
    signoffs: tuple[SignOff, ...]
    starts: list[int]

    def line_at(self, at: int) -> Line:
        return self.lines[max(0, bisect_right(self.starts, at) - 1)]


def moments(
    text: str,
    lines: tuple[Line, ...],
    fields: tuple[Field, ...],
    signoffs: tuple[SignOff, ...] = (),
) -> tuple[Moment, ...]:
    """Return the dates and clock times, in reading order; they do not overlap (LMCB1 P19)."""
    if not lines:
        return ()
    whole = _Text(text, lines, fields, signoffs, [line.start for line in lines])
    found = _apart([*dates(text), *times(text, lines)])
    return tuple(_placed(whole, found))


def _apart(found: list[Moment]) -> list[Moment]:
    """Return them in reading order; of two that overlap, a date stays, else the earlier, longer."""
    kept: list[Moment] = []
    for moment in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or moment.start >= kept[-1].end:
            kept.append(moment)
        elif moment.kind is Kind.DATE and kept[-1].kind in (Kind.WEEKDAY, Kind.RELATIVE):
            kept[-1] = moment
    return kept


# --- whose moment ---------------------------------------------------------------------------------

_LABELS = (
    (re.compile(r"^(?:to|from|cc|bcc)$"), Part.WRITTEN),
    (
        re.compile(r"\b(?:dob|d\.o\.b|born|birth|age|expiry|admi\w+|review date of plan)\b"),
        Part.OTHER,
    ),
    (re.compile(r"\b(?:next|review|due|follow[- ]up|plan)\b"), Part.PLANNED),
    (re.compile(r"\b(?:signed|signature|sign|countersigned|print|dated)\b"), Part.SIGNED),
    (
        re.compile(r"\b(?:informed|notified|told|contacted|reported to|called|phoned|referred)\b"),
        Part.CALL,
    ),
    (
        re.compile(
            r"\b(?:sent|written|entry(?! type)|entered|typed|logged|recorded|completed|"
            r"report(?:ed)?|"
            r"received)\b"
        ),
        Part.WRITTEN,
    ),
    (
        re.compile(
            r"\b(?:date|time|when|arrived|left|start|end|finish|hour|day|shift|incident|"
            r"occurred|visit)\b"
        ),
        Part.EVENT,
    ),
)
_WROTE = re.compile(
    r"\b(?:written(?: up)?|(?:entry|record|note|report) made|late entry|made|typed|typing this|"
    r"sent|logged|recorded|"
    r"writing (?:this|it|up)(?!:)|wrote (?:this|it|up)(?!:)|"
    r"i write(?! (?:to|because|that|as|about|regarding|concerning|with|in))|"
    r"dictat\w+|completed|signed|entered|doin(?:g)? this|"
    r"added|date of (?:report|record|entry|writing)|uploaded|its(?= ?$))\b"
    r"[^.!?;:\r\n\d]{0,12}:?[^.!?;:\r\n\d]{0,32}$",
    re.I,
)
_NOTE_WAS = re.compile(
    r"\b(?:this|note|entry|form|report|record|statement) was (?:only |just |being )?(?:typed|"
    r"written|entered|made|logged|recorded|completed|done)\b",
    re.I,
)
_FUTURE = re.compile(
    r"(?:\b(?:will|shall|to be|due|booked|planned|next|tomorrow|tmrw|going to|is to|are to|"
    r"will be|expected|"
    r"scheduled|would(?! have)|could(?! have)|can|(?<!\d )(?<!th )(?<!of )may(?![^\S\r\n]\d)|"
    r"might|should|"
    r"agreed to|plans? to|appointment|appt|appts|review(?:ed)? (?:on|at)|"
    r"ready for|rebooked|(?<!was )(?<!were )asked for(?! an? (?:account|report|statement|record))|"
    r"deadline|target|follow[- ]up|is (?:\w+ing)|"
    r"are (?:\w+ing)|(?:i['’]?m|we['’]?re) (?:phoning|ringing|calling|seeing|meeting|going|"
    r"visiting|off)|when (?:it|they) opens?|from "
    r"tomorrow|medical|conference)\b|['’]ll\b|"
    # a task: "DF to send her the form by 4pm"
    r"(?:^|[|•*>-])[^\S\r\n]{0,3}(?:[A-Z][\w'’.]{0,14}[^\S\r\n]){0,3}to[^\S\r\n]"
    r"(?:send|ring|call|chair|attend|bring|take|give|collect|visit|email|book|complete|do|see|meet|"
    r"speak|check|chase|arrange|follow|review)\b)",
    re.I,
)
_FUTURE_AFTER = re.compile(
    r"[^\S\r\n]{0,2},?[^\S\r\n](?:[\w.]{1,12}[^\S\r\n]){1,2}to[^\S\r\n](?:chair|attend|ring|call|visit|"
    r"collect|take|bring|see|meet)\b|"
    r"[^\S\r\n]{0,2}(?:\(?(?:tomorrow|tmrw|the morrow|the morra|next)\b|on [^.\r\n]{0,16}next|"
    r"for (?:the )?(?:review|visit)|when (?:it|they) opens?)",
    re.I,
)
_STILL_TO_COME = re.compile(
    r"\b(?:until|till|til|'til|(?<!just )(?<!shortly )(?<!soon )(?<!bit )before|"
    r"(?<!coming )up to)[^\S\r\n](?:about |around |at )?$",
    re.I,
)
_STAYED = re.compile(
    # until a time that is past: "stayed in bed until 11"
    r"\b(?:was|were|had|have|has|did|stay(?:ed)?|slept|sat|waited|kept)\b[^.;\r\n]{0,30}"
    r"(?<!before )$",
    re.I,
)
_PASSED_ON = re.compile(
    r"\b(?:rang|rung|rings?|(?<!on )(?<!on-)call (?:the|my|our) |(?:call|called|ring) (?:me|"
    r"us) back|phoned|telephoned|phones|called (?:the|my|our|her|his|their|on|in|a|"
    r"for|mr|mrs|ms|dr|police|"
    r"gp|ambulance|mum|dad|safeguarding)|called (?=\d{3})|(?:police|ambulance|paramedics|doctor|"
    r"gp) called(?! (?:to|by))|told (?!(?:me|us|that|him|her)\b)|informed (?!(?:me|us)\b)|"
    r"informed|emailed|e-mailed|"
    r"texted|messaged|"
    r"notified|reported (?:to (?!me|us)|it|this)|speak(?:ing)? (?:to|with)|spoke(?:n)? (?:to|with)|"
    r"i spoke|passed (?:it |this |all |"
    r"on )?(?:on )?(?:to(?! (?:me|us)\b)|on(?! to (?:me|us)\b)|over)|"
    r"handed (?:over |to |it |both |this )|bleeped|paged|"
    r"contacted|discussed|"
    r"alerted|escalated|referred|referral|consulted|on (?:the )?(?:bus |office |ward |"
    r"house )?(?:phone|blower)|by (?:phone|"
    r"telephone|email|text)|telephone[d]?|tel\b|(?<!was )(?<!were )sent (?:by|to (?!me|us))|"
    r"by secure|vmail|voicemail|left (?:a )?(?:msg|message)|d/w|heard it from|"
    r"heard from|made aware|999|111|101|updated|advised|informs|told at|told by|(?:manager|"
    r"nurse|lead|office|on call|"
    r"on-call|sister|deputy|dsl)[^.;\r\n]{0,24}\btold)\b",
    re.I,
)
_WENT_TO_TELL = re.compile(
    r"\b(?:went|gone|walked|ran|took (?:it|this|them))[^\S\r\n](?:\w{2,8}[^\S\r\n]){0,2}?"
    r"(?:to[^\S\r\n](?:tell|find|get|report|let)\b|"
    r"to[^\S\r\n](?:[\w.'’]{1,20}[^\S\r\n]){1,3}?office\b)",
    re.I,
)
_CAME_IN = re.compile(
    r"\b(?:told|informed|said to|asked|(?:reported|passed|brought|referred)(?: on)? to|"
    r"(?:spoke|speak|talk(?:ed)?|came (?:over |up |back |down )?) (?:to|with))"
    r" (?:me|us)\b|\b(?:i|we) (?:was|were) (?:bleeped|paged|called|rung|phoned|summoned|fetched)\b",
    re.I,
)
_CAME_UPON = re.compile(
    # what the writer was doing just before a time: "we got there about ten past four"
    r"\b(?:i|we|crew)[^\S\r\n](?:had |have |was |were |only |just )?(?:got (?:there|here|to|in|"
    r"home|back)|"
    r"arrived|attended|reached|started|began|found|heard|saw|noticed|woke|walked in|came on|went "
    r"in)\b"
    r"[^.;,\r\n]{0,30}$",
    re.I,
)
_OF_A_WOUND = re.compile(r"\b(?:undermin\w+|tunnel\w+|tracking|position)\b[^.;]{0,14}$", re.I)
"""Where an o'clock is a place on the skin."""
_OFFICE_HOURS = re.compile(
    # "office shut at five so it'll be Monday", "closed already because it was almost six"
    r"\b(?:office|surgery|shop|reception|desk|pastoral|library|school|it|they)\b[^.;\r\n]{0,16}"
    r"\b(?:shuts?|closes?|closed|opens?|locks? up)\b[^.;\r\n]{0,40}$",
    re.I,
)
_MESSAGE = re.compile(
    r"^[^.;]{0,40}\b(?:voicemail|(?:tele)?phone (?:call|contact|message)|t/c|"
    r"call (?:from|received))\b(?![^.;]*\b(?:i|we)\b)",
    re.I,
)
_INCOMING = re.compile(
    r"(?<=[a-z\d)] )(?<!\bi )(?<!\bwe )(?:rang|phoned|called|telephoned) (?:me|us|in|it in|it "
    r"through|(?:the |our )?"
    r"(?:office|ward|home|school|unit|surgery|house|line|helpline|duty|nursery|centre))\b",
    re.I,
)
_CALL_FROM = re.compile(
    r"\b(?:t/c|tel|telephone|phone|call|contact|voicemail|vmail|message|msg|text|email|referral)\b"
    r"[^.;:\r\n]{0,24}\b(?:from|received|in from)\b|\b(?:received|took|had) (?:a |the )?"
    r"(?:t/c|tel\w*|(?:tele)?phone|call|message|text|email)\b",
    re.I,
)
_SURELY_LATER = re.compile(
    r"\b(?:next|will|booked for|due|appointment|appt|tomorrow|scheduled for|planned for|"
    r"review (?:on|date)|"
    r"(?<!seen )(?<!heard )(?<!was )(?<!him )(?<!her )(?<!them )(?<!were )(?:coming|visiting|"
    r"calling)"
    r"(?: (?:on|in|out|at|back|round|again|this))*(?= (?:\d|mon|tue|wed|thu|fri|sat|sun|tom)| ?$)|"
    r"f/?u\b|follow[- ]?up|^ ?(?:next )?(?:mdt )?review\b|see again)\b[^.;\r\n]{0,40}$",
    re.I,
)
_MEETING = re.compile(r"\b(?:appointment|appt|review)\b(?!.*\b(?:next|will|due|booked)\b)", re.I)
_MEETING_AT = re.compile(
    # Wed 18 June 2025, appt 15.15 to 15.50
    r"(?<!next )(?<!new )(?<!future )\b(?:appointment|appt|review)(?: time)?:?[^\S\r\n]{1,2}(?:at "
    r")?$",
    re.I,
)
_PAST_IN_HEAD = re.compile(
    r"\b(?:admitted|letter of|dated|adm|reviewed|updated|plan of|since|diagnosed|started|"
    r"moved in|placed|assessed|"
    r"completed on|last seen|last visit|last review)\b(?: on| of)?[^\w.;\r\n]{0,4}$",
    re.I,
)
_FOLLOWED = re.compile(
    r"\b(?:body map|incident form|form|referral|datix|statement|photograph\w*|photos?|alert|"
    r"concern)\b[^.;\r\n]{0,30}"
    r"\b(?:done|completed|sent|filled|submitted|taken|raised|made)\b|"
    r"\b(?:nurse|dr|doctor|gp|paramedics?|crew|ambulance|police|first aider|sister|"
    r"matron)\b[^.;\r\n]{0,40}"
    r"\b(?:saw|came|attended|examined|looked at|reviewed|checked|arrived)\b|"
    r"\b(?:reviewed|examined|seen) by\b|\b(?:fob|lock|door)\b[^.;\r\n]{0,20}\bstopped\b",
    re.I,
)
_CAME = re.compile(
    # "the manager came back 4.30 and I have told her then all"
    r"\b(?:manager|head|deputy|dsl|nurse|sister|senior|boss|in charge)\b[^.;\r\n]{0,24}\b(?:came|"
    r"got|is|was)[^\S\r\n](?:in|back|on)\b[^.;\r\n]{0,12}$",
    re.I,
)
_TOLD = re.compile(r"\b(?:told|informed|explained|reported|passed)\b", re.I)
_PAST_PAPER = re.compile(
    r"\b(?:dob|d\.o\.b|born|birth|letter|report|dated|plan|assessment|assessed|review(?:ed)?|"
    r"summary|statement|"
    r"policy|record|order|since|admitted|adm|diagnos\w*|dx|last|previous(?:ly)?|prior|wrote|"
    r"oldest|until|discharged|"
    r"started|placed|moved|expir\w+|valid|risk|chart|minutes|meeting|prescri\w+|screen|check|"
    r"fitted|commenced|"
    r"joined|began|entry of|entries of|notes? of|form of|ra|cpa|mca|dols|ehcp|surgery|operation|"
    r"op|term)\b",
    re.I,
)
_WEEK_OF = re.compile(
    r"\b(?:w/?[cebs]|(?:week|wk)[^\S\r\n](?:commencing|beginning|ending|starting|"
    r"of))\.?:?[^\S\r\n]{0,3}(?:the )?$",
    re.I,
)
_DAY_ROW = re.compile(r"^[|\s*•-]{0,4}(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b", re.I | re.M)
_BORN = re.compile(r"\b(?:dob|d\.o\.b\.?|born|date of birth)\b[^.;\r\n\d]{0,24}$", re.I)
_ADMITTED = re.compile(r"\bdate of admission\b[^\w.;\r\n]{0,3}(?:was |is )?$", re.I)
_STAMPED = re.compile(r"\b(?i:stamp(?:ed)?)\b[^.;\r\n]{0,24}$|\bRECEIVED[^\w\r\n]{0,3}$")
_COMING = re.compile(r"tomorrow|tmrw|tomoz|next|the morr", re.I)
_LETTER = re.compile(r"[^\W\d_]")
_CLAUSE_END = re.compile(r"(?<![\s(.][A-Za-z])[.!?](?=\s|$)|[;\r\n]")
_AND_THEN = re.compile(
    r"(?:,[^\S\r\n](?:and |then |i |so |that )|[^\S\r\n](?:and|then|so)[^\S\r\n])"
    r"(?=(?:i|i['’]?m|we|she|he|they)?\b)",
    re.I,
)


def _placed(whole: _Text, found: list[Moment]) -> Iterator[Moment]:
    """Yield each moment with its part."""
    head = _head(whole)
    seen = False
    last: Moment | None = None
    for moment in found:
        if last and _goes_with(whole.text[last.end : moment.start], last, moment):
            part = last.part
        else:
            line = whole.line_at(moment.start)
            part = _part(whole, moment, line, head, last.end if last else 0, seen)
        seen = seen or (part is Part.EVENT and moment.kind is Kind.TIME)
        last = replace(moment, part=part)
        yield last


_JOINED = re.compile(
    r"[\s,|/-]{0,6}(?:(?:at|on|@|to|until|till|and)[^\S\r\n])?(?:about |approx\.? )?|[-–]"
)


def _goes_with(between: str, last: Moment, moment: Moment) -> bool:
    """Whether a moment has the part of the one before it: `Written 5 August, 08:15`."""
    if last.part not in (Part.WRITTEN, Part.PLANNED, Part.OTHER, Part.SIGNED):
        return False
    if "\n" in between or last.kind is moment.kind is Kind.DATE:
        return False
    if last.kind is Kind.RELATIVE and last.part is Part.OTHER:
        return False  # "the gas check today, about 3.15": today says nothing of its paper
    return bool(_JOINED.fullmatch(between))


def _head(whole: _Text) -> int:
    """Return where the head of the note ends: its first lines, as long as they are short."""
    end, count = 0, 0
    for line in whole.lines[:12]:
        if line.layout is Layout.BLANK:
            continue
        count += 1
        if count > 4 or (line.end - line.start > 160 and count > 1):
            break
        end = line.end if line.end - line.start <= 160 else line.start + 100
    return end


def _part(whole: _Text, moment: Moment, line: Line, head: int, previous: int, seen: bool) -> Part:
    text = whole.text
    if _in_signoff(whole, moment, line):
        return Part.SIGNED
    if moment.kind is Kind.RELATIVE and _COMING.search(moment.words):
        return Part.PLANNED
    labelled = _labelled(whole, moment, line)
    if labelled is None and _heads_message(whole, moment, line):
        labelled = Part.WRITTEN
    if labelled is not None:
        return labelled
    if _signs_below(whole, moment, line, head):
        return Part.SIGNED
    left, near, right = _round(text, moment, line, previous)
    if _WROTE.search(near) and (
        _NOTE_WAS.search(near) or not re.search(r"\bwas\b[^.\r\n]{0,12}$", near)
    ):
        return Part.WRITTEN
    if not (_LETTER.search(left) or _LETTER.search(right)):
        return Part.EVENT
    if moment.kind is Kind.TIME:
        return _part_of_time(left, near, right, moment.start <= head, seen)
    return _part_of_date(text, line, moment, left, near, right, head)


def _round(text: str, moment: Moment, line: Line, previous: int) -> tuple[str, str, str]:
    """Return the clause before a moment, what of that is nearest, and the clause after."""
    left = text[max(line.start, moment.start - 140) : moment.start]
    stops = [stop.end() for stop in _CLAUSE_END.finditer(left)]
    left = left[stops[-1] :] if stops else left
    near = text[max(previous, moment.start - min(len(left), 48)) : moment.start]
    end = min(line.end, moment.end + 90)
    stop = _CLAUSE_END.search(text, moment.end, end)
    return left, near, text[moment.end : stop.start() if stop else end]


def _part_of_time(left: str, near: str, right: str, in_head: bool, seen: bool) -> Part:
    opens = in_head and len(left.split()) <= 2
    if (
        _STILL_TO_COME.search(near) and not opens and not _STAYED.search(left)
    ) or _FUTURE_AFTER.match(right):
        return Part.PLANNED
    if in_head and not seen and _MESSAGE.search(left):
        return Part.EVENT
    booked = _SURELY_LATER.search(near) and not _MEETING_AT.search(near)
    header = in_head and not _PASSED_ON.search(left) and not booked
    clause = _AND_THEN.split(left)[-1]
    later = _FUTURE.search(clause) or (_FUTURE.search(left) and not _PASSED_ON.search(clause))
    if not header and later:
        return Part.PLANNED
    follows = _AND_THEN.split(right, maxsplit=1)[0][:60]
    if _CAME_IN.search(clause) or _CAME_IN.search(follows):
        passed_on = _PASSED_ON.search(_CAME_IN.sub("", clause))
        return Part.CALL if passed_on else Part.EVENT
    if _OF_A_WOUND.search(near):
        return Part.OTHER
    if _CAME_UPON.search(clause) and not _PASSED_ON.search(clause):
        return Part.EVENT
    told = _PASSED_ON.search(left) or _WENT_TO_TELL.search(left) or _opens_with_call(follows)
    if told:
        about = left[-60:] + " | " + follows
        came = in_head and not seen and (_INCOMING.search(about) or _CALL_FROM.search(about))
        return Part.EVENT if came else Part.CALL
    if _FOLLOWED.search(clause) or _FOLLOWED.search(follows) or _OFFICE_HOURS.search(left):
        return Part.OTHER
    if _CAME.search(left) and _TOLD.search(right) and not seen:
        return Part.CALL
    return Part.EVENT


def _opens_with_call(right: str) -> bool:
    """Whether what follows a time begins with a call: `13:20 rang 111`, `10:30 Odette rang …`."""
    told = _PASSED_ON.search(right)
    return told is not None and len(right[: told.start()].split()) <= 4


def _part_of_date(
    text: str, line: Line, moment: Moment, left: str, near: str, right: str, head: int
) -> Part:
    bracketed = _in_aside(left)
    if _WEEK_OF.search(near):
        return Part.EVENT if _DAY_ROW.search(text, moment.end, moment.end + 2000) else Part.OTHER
    if _ADMITTED.search(near) and not re.search(r"\b(?:time of|on) admission\b", text, re.I):
        return Part.OTHER
    if _BORN.search(left) or _STAMPED.search(left):
        return Part.OTHER
    if moment.start <= head and not bracketed:
        if _SURELY_LATER.search(near) and not _is_heading(text, near):
            return Part.PLANNED
        return Part.OTHER if _PAST_IN_HEAD.search(near) else Part.EVENT
    if _SURELY_LATER.search(near) and not _is_heading(text, near):
        return Part.PLANNED
    if _FUTURE_AFTER.match(right) or (_FUTURE.search(left) and not re.search(r"\bwas\b", near)):
        return Part.PLANNED
    if not text[line.start : moment.start].strip(" \t-–—*•>(["):
        return Part.EVENT
    if bracketed or _PAST_PAPER.search(near):
        return Part.OTHER
    return Part.EVENT


def _is_heading(text: str, near: str) -> bool:
    """Whether an appointment is what the note tells of: its first words."""
    named = _MEETING.search(near)
    at = text.find(near[named.start() :], 0, 120) if named else -1
    return at >= 0 and not _CLAUSE_END.search(text[:at])


def _in_aside(left: str) -> bool:
    """Whether a date stands in brackets as that of a paper: `(GP summary, 3 March)`."""
    opened = left.rfind("(")
    if opened <= left.rfind(")"):
        return False
    return bool(
        re.search(r"[A-Za-z]{3}", left[opened + 1 :])
        or _PAST_PAPER.search(left[max(0, opened - 40) : opened])
    )


def _in_signoff(whole: _Text, moment: Moment, line: Line) -> bool:
    """Whether a moment belongs to a sign-off: in it, after it on its line, or just below."""
    index = covering(whole.signoffs, moment.start)
    if index < 0:
        return False
    sign = whole.signoffs[index]
    if moment.start < sign.end:
        return sign.start >= line.start or moment.start >= sign.start
    if sign.name and sign.kind.value == "stamp" and not sign.signature:
        return False
    below = whole.text[sign.end : moment.start]
    if _INTRODUCED.search(below):
        return False
    if sign.start >= line.start and line.end - moment.end >= 12 and _CLAUSE_END.search(below):
        return False
    if sign.start >= line.start:
        # "Dictated by Joan Oke, nurse. I saw him at three o'clock": the note goes on
        return len(below) < 40 or not _CLAUSE_END.search(below)
    return line.end - moment.end < 24 and len(below) < 40 and bool(_BELOW.fullmatch(below))


def _signs_below(whole: _Text, moment: Moment, line: Line, head: int) -> bool:
    """Whether a moment stands alone on the line above the name that ends the note."""
    if moment.start <= head or line.number >= len(whole.lines):
        return False
    if re.search(r"[a-z]{4}", _DAY_NAMES.sub("", whole.text[line.start : line.end]), re.I):
        return False
    below = whole.lines[line.number]  # numbers count from 1
    signs = [sign for sign in whole.signoffs if below.start <= sign.start < below.end]
    return bool(signs) and not whole.text[below.end :].strip()


_INTRODUCED = re.compile(
    # who wrote, and then the account: Dictated by Norman Thwaite, typed by the office: Sunday …
    r"[a-z]{3,}(?<!date)(?<!time)(?<!dated)(?<!written)(?<!signed)(?<!typed)(?<!timed):\s{1,3}"
    r"[^:\r\n]*$",
    re.I,
)
_BELOW = re.compile(
    r"[.,]?(?:[\s:,/|-]|date|time|dated|written|on|at|the|same|day|signed|typed|_)*", re.I
)


_DAY_NAMES = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*", re.I
)


def _heads_message(whole: _Text, moment: Moment, line: Line) -> bool:
    """Whether a line of date and time alone stands among `To:` and `From:`: it was sent then."""
    heads = [
        field for field in whole.fields[:6] if field.label in ("to", "from", "sent", "subject")
    ]
    if not heads or heads[0].label_start > 200:
        return False
    near = any(0 <= abs(field.label_start - line.start) < 200 for field in heads)
    return near and not re.search(
        r"[a-z]{4}", _DAY_NAMES.sub("", whole.text[line.start : line.end])
    )


def _labelled(whole: _Text, moment: Moment, line: Line) -> Part | None:
    """Return the part that a form's label gives; None where no label of a date or time governs."""
    index = bisect_right(whole.fields, moment.start, key=lambda one: one.label_start) - 1
    if index < 0:
        return None
    label = whole.fields[index]
    if label.label_start < line.start or moment.start >= max(label.end, label.start + 1):
        return None
    lead = whole.text[label.start : moment.start]
    if len(lead) > 60 or re.search(r"[.;](?=\s)", lead):
        return None
    if label.label == "date" and any(one.label in ("from", "to") for one in whole.fields[:6]):
        return Part.WRITTEN  # the head of an email
    for pattern, part in _LABELS:
        if pattern.search(label.label):
            return part
    return None
