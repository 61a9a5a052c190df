"""Who a note lets speak as its author, where no sign-off is labelled and no name ends it.

Each place is evidence in itself: `I, Florentina, saw`, `Maureen here`, `Dinah wrote this`, the last
cell of a table, a name with its role at the head, `Name: message` of an exported chat. A name in
somebody's quoted words is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recordlint.analysis.lines import Layout, Line
from recordlint.analysis.person import (
    bare,
    is_full_name,
    is_role,
    is_title,
    leading_name,
    read_person,
    weighty_words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """A name in the place of an author."""

    start: int
    end: int
    name: str
    role: str = ""


_S = r"[^\S\r\n]"
_HEAD = 160
_NAME = rf"[^\W\d_][\w'’.-]{{0,24}}(?:{_S}[^\W\d_][\w'’.-]{{0,24}}){{0,3}}"
_DETAIL = rf"(?:{_S}?\([^()\r\n]{{1,50}}\)|,{_S}[^,.;:\r\n]{{1,50}},)?"

_I_AM = re.compile(
    # I am Terry; I'm the night carer, Jo; my name is Grazyna
    rf"(?<![\w'’])(?:[Mm]y (?:full )?name(?:[’']s|{_S}is|:)|(?:[Ii],?|[Aa]nd|[Bb]y|[Ii]t was){_S}"
    rf"(?:me|myself)|I{_S}am|I[’']?m|[Mm]yself|(?:[Tt]he )?[Ww]riter(?:{_S}is)?:?|"
    rf"(?:[Tt]he )?undersigned|"
    rf"[Oo]nly me|[Mm]e),?"
    rf"{_S}\(?(?P<who>{_NAME})"
)
_I_WHO = re.compile(rf"(?<![\w'’])(?P<low>[Ii])(?P<comma>,)?{_S}\(?(?P<who>{_NAME})")
_I_AS = re.compile(
    # I am nurse in charge, Maricel; I'm the carer called Jo
    rf"(?<![\w'’])(?:I{_S}am|I[’']?m){_S}(?P<what>[^.!?;,:\r\n]{{3,60}})"
    rf"(?:,|{_S}[-–—]|{_S}(?:called|named)){_S}(?P<who>{_NAME})"
)
_HERE = re.compile(
    rf"(?:^|[,.!?:–—-]{_S}|\b(?:all|there|team|hi|hello|hiya|morning|afternoon|evening),?{_S})"
    rf"(?P<who>{_NAME}?){_DETAIL},?{_S}(?:here|speaking|writing|reporting|dictating|calling)\b"
    rf"(?={_S}?(?:[,.;:!–—-]|from|again|at|on|with|the|in|for|about|re|and|to|to|$)|[\r\n]|$)",
    re.I,
)
_WROTE = re.compile(
    rf"(?:^|[.!?;:/|>–—-]{_S}{{0,2}}|[(\[]){_S}{{0,4}}(?P<who>{_NAME}?){_DETAIL},?{_S}(?:(?:has|"
    rf"have){_S})?"
    rf"(?:(?:wrote|writes|writing|typed|typing|recorded|recording|entered|logged|logging|"
    rf"completed|completing|filled(?:{_S}(?:in|out))?|filling(?:{_S}(?:in|out))?|did|doing|made|"
    rf"reports|reporting|dictated|dictating|prepared|inputted|put){_S}"
    rf"(?:this|it{_S}(?:up|down)|the{_S}(?:above|note|entry|form|log|report|record)|"
    rf"these{_S}notes|up)\b"
    rf"|sign(?:s|ing|ed){_S}(?:off|out|this)\b|over and out\b|out(?={_S}?\.?$))",
    re.I | re.M,
)
_WRITTEN = re.compile(
    # Written up in the car straight after, Bronagh, Wednesday carer
    rf"(?:^|[.!?]{_S}{{1,3}})(?:written|wrote|typed|recorded|dictated|done|noted|logged|entered)\b"
    rf"[^.!?\r\n]{{0,70}}?(?:,|{_S}[-–—]){_S}(?P<who>{_NAME})(?={_S}?(?:[,.(–-]|[\r\n]|$))",
    re.I | re.M,
)
_WRITTEN_BY = re.compile(
    # Written on the coach home same day by Rhoswen Tait; Record added .... Wed 3/12 by B. Finch
    rf"(?:^|[.!?]{_S}{{1,3}})(?:(?:record|entry|note|form|log){_S})?(?:written|typed|recorded|logged|"
    rf"entered|completed|added|compiled|put{_S}together|dictated)\b(?:[^;:\r\n]|(?<=\d):(?=\d)){{0,70}}?\bby{_S}"
    rf"(?P<who>{_NAME})(?={_S}?(?:[,.(\[–-]|[\r\n]|$))",
    re.I | re.M,
)
_STAMPED = re.compile(
    # a line of a chat: `Bronagh Keane  02:58`
    rf"^{_S}{{0,4}}(?P<who>{_NAME}){_S}{{1,8}}[(\[]?(?:\d\d?[:.]\d\d)(?:{_S}?[ap]m)?[)\]]?{_S}*$",
    re.M,
)
_DASHED = re.compile(
    # — Luciana Freitas (key person).
    rf"(?:[—–]|--|(?<=[.!?]{_S})-){_S}?(?P<who>{_NAME}?){_S}\((?P<in>[^()\r\n]{{2,40}})\){_S}?(?=[.—–-]|"
    rf"[\r\n]|$)"
)
_CHAT = re.compile(
    # [12/03/2025, 14:30] Jo Hale: …
    rf"^{_S}{{0,4}}[\[(]?(?=[^\r\n]{{0,30}}\d[:.]\d\d)[\d/.:,apmAPM \t-]{{5,30}}[\])]?"
    rf"{_S}?[-–—]?{_S}?(?P<who>{_NAME}):",
    re.M,
)
_ADDRESS = re.compile(
    rf"^{_S}{{0,4}}from:?{_S}{{1,4}}<?(?:mailto:)?(?P<first>[a-z]{{2,20}})[._]"
    rf"(?P<last>[a-z-]{{2,20}})\d{{0,3}}@",
    re.I | re.M,
)
_SAYS = re.compile(
    r"\b(?:said|says|saying|say|told (?:me|us|her|him|them)|replied|answered|shouted|goes|that|"
    r"asked|like)[,:]?\s{0,2}[\"“”'‘]?$",
    re.I,
)
_OPENED = re.compile(r"(?<!\w)[\"“'‘](?=\w)")
_CLOSED = re.compile(r"(?<=[\w.,!?…])[\"”'’](?!\w)")
_SUBJECTS = frozenset(
    [
        "resident",
        "residents",
        "client",
        "patient",
        "pupil",
        "student",
        "child",
        "parent",
        "tenant",
        "passenger",
        "visitor",
        "witness",
        "guardian",
        "guest",
        "owner",
    ]
)
_SIGNING = re.compile(
    r"^\s*(?:staff|sign(?:ed|ature)?|sig|sgd|by|name|initials?|int|carer|worker|nurse|author|"
    r"officer|entered|written|recorded|logged|completed|print(?:ed)?|key ?worker|who by|"
    r"(?:staff|entered|signed|written|recorded|logged|completed|carer|print)"
    r"(?: (?:by|name|sig\w*|sign|initials?|member)|/)[\w /&]*)\s*$",
    re.I,
)
_NO_ONE = re.compile(
    r"^(?:good|hi|hello|all|still|over|only|just|always|so|also|again|back|sorry|sure|afraid|"
    r"worried|very|really|unable|aware)$|(?:ish|ese|ing|ed|ly|ough|ous|ful|less|ion)$"
)


def authors(text: str, lines: list[Line], *, lower: bool) -> Iterator[Author]:
    """Yield the names that stand as the author's; `lines` are those with words."""
    yield from _first_person(text, lower=lower)
    yield from _announced(text, lines, lower=lower)
    yield from _of_message(text, lines)


def placed_authors(text: str, lines: list[Line], *, lower: bool) -> Iterator[Author]:
    """Yield the names whose place alone makes authors of them, where nothing else signs."""
    yield from _in_table(text, lines)
    yield from _at_head(text, lines, lower=lower)
    yield from _in_field(text, lines)
    yield from _prefaced(text, lines)
    yield from _titled(text, lines)


def in_quotes(text: str, at: int) -> bool:
    """Whether a place is within quoted words of its line, as far as marks close to it tell."""
    before = text[max(0, at - 300, text.rfind("\n", 0, at) + 1) : at]
    opened = [mark.start() for mark in _OPENED.finditer(before + text[at : at + 1])]
    closed = [mark.start() for mark in _CLOSED.finditer(before)]
    return bool(opened) and (not closed or opened[-1] > closed[-1])


def _author(text: str, match: re.Match[str], *, lower: bool, whole: bool = False) -> Author | None:
    """Return the name at a match's `who`, unless somebody else is quoted with it.

    `whole` is whether all the words there must be of the name.
    """
    found = leading_name(match["who"], lower=lower)
    if found and whole and found[1] < len(match["who"].rstrip(".")):
        return None
    if found is None or _NO_ONE.search(found[0].lower()):
        return None
    if found[0].isupper() and len(found[0]) > 4 and not lower:
        return None  # a heading
    start = match.start("who")
    before = text[max(0, match.start() - 24) : match.start()]
    if _SAYS.search(before) or in_quotes(text, match.start()):
        return None
    return Author(start=match.start(), end=start + found[1], name=found[0])


def _first_person(text: str, *, lower: bool) -> Iterator[Author]:
    for match in _I_AM.finditer(text):
        named = match[0].lower().startswith("my name")
        if match[0].lower().startswith("me") and not _is_both(text, match):
            continue
        if one := _author(text, match, lower=lower and named):
            yield one
    for match in _I_WHO.finditer(text):
        one = _author(text, match, lower=False)
        if one and (match["comma"] or not lower) and (match["low"] == "I" or match["comma"]):
            yield one
    for match in _I_AS.finditer(text):
        if any(is_role(word) for word in weighty_words(match["what"])) and (
            one := _author(text, match, lower=False)
        ):
            yield one


def _is_ours(text: str, match: re.Match[str], end: int) -> bool:
    """Whether what follows `It's Lorraine` says what she is: `again, dinner lady`."""
    after = _POST.match(text, end)
    words = weighty_words(after["post"]) if after else []
    return bool(words) and (_of_worker(" ".join(words)) or bool(_BEARER.search(words[-1].lower())))


_POST = re.compile(
    rf"(?:{_S}(?:again|here))?(?:,|{_S}[-–—]|"
    rf"{_S}(?=the)){_S}(?:the{_S})?(?P<post>[^,.;:\r\n]{{2,40}})"
)
_BEARER = re.compile(r"(?:er|or|ist|ian|ant|man|woman|lady|person|helper)$")
_ITS = re.compile(
    rf"(?:[^.!?\r\n]{{0,24}}[,!.]{_S})?(?:[Ii]t[’']?s|[Tt]his{_S}is){_S}(?P<who>{_NAME})"
)


def _is_both(text: str, match: re.Match[str]) -> bool:
    """Whether a bare `me` is one of those who acted: `my colleague and me Ionut were …`."""
    before = text[max(0, match.start() - 5) : match.start()].lower()
    return before.endswith(("and ", "by ", "was ", "& ", "with ", "from ", "just ", "(", "- "))


def _announced(text: str, lines: list[Line], *, lower: bool) -> Iterator[Author]:
    if not lines:
        return
    opening = min(lines[0].end, lines[0].start + _HEAD)
    for match in _HERE.finditer(text, lines[0].start, opening):
        if one := _author(text, match, lower=lower, whole=True):
            yield one
    its = _ITS.match(text, lines[0].start, opening)
    if its and (one := _author(text, its, lower=lower)) and _is_ours(text, its, one.end):
        yield one
    for pattern in (_WROTE, _WRITTEN, _WRITTEN_BY, _DASHED):
        for match in pattern.finditer(text):
            if pattern is _DASHED and not any(map(is_role, weighty_words(match["in"]))):
                continue  # the name of a ward or a house: `RECORD – Sycamore (PICU)`
            if one := _author(text, match, lower=False, whole=pattern in (_WROTE, _DASHED)):
                yield one


def _in_table(text: str, lines: list[Line]) -> Iterator[Author]:
    """Yield who stands in the column for who wrote, or last in a table without headings."""
    rows = [_cells(text, line) for line in lines if line.layout is Layout.ROW]
    if not rows:
        return
    signing = [i for i, (_, head) in enumerate(rows[0]) if _SIGNING.match(head)]
    at = signing[-1] if signing else None
    if at is None and len(rows) > 1 and not any(c.isdigit() for _, head in rows[0] for c in head):
        return
    if len(rows) == 1:
        held = [cell for cell in rows[0] if cell[1].strip()]
        if not any(_SECOND.search(cell) for _, cell in held):
            yield from _in_cell(held[-1:])
        return
    for row in rows[1:] if at is not None else rows[-1:]:
        place = len(row) - 1 if at is None else at
        yield from _in_cell(row[place : place + 1])


def _in_cell(cells: list[tuple[int, str]]) -> Iterator[Author]:
    for start, cell in cells:
        value = cell.strip()
        if not value or len(value) > 48 or ":" in value:
            continue
        who = read_person(value, lower=False)
        if who and who.name and not who.initials and not who.stray:
            begin = start + cell.index(value)
            yield Author(start=begin, end=begin + len(value), name=who.name, role=who.role)


_SECOND = re.compile(r"\b(?:counter|witness|manager|mgr|parent|checked|seen by|reported to)", re.I)


def _cells(text: str, row: Line) -> list[tuple[int, str]]:
    """Return the cells of a row, empty ones too, with their places."""
    found: list[tuple[int, str]] = []
    start = row.start
    for cell in text[row.start : row.end].split("|"):
        found.append((start, cell))
        start += len(cell) + 1
    while found and not found[-1][1].strip():
        found.pop()
    return found[1:] if found and not found[0][1].strip() else found


def _in_field(text: str, lines: list[Line]) -> Iterator[Author]:
    """Yield the one worker whom a field at the start or the end names: `Carer: P. Nkomo.`."""
    for match in _ROLED.finditer(text):
        if found := leading_name(match["who"], lower=False):
            start = match.start("who")
            yield Author(start=start, end=start + found[1], name=found[0])
    for line in {lines[0], lines[-1]} if lines else ():
        for match in _STAFF.finditer(text, line.start, line.end):
            found = leading_name(match["who"], lower=False)
            if found and not _MORE.match(text, match.start("who") + found[1]):
                start = match.start("who")
                yield Author(start=start, end=start + found[1], name=found[0])


def _prefaced(text: str, lines: list[Line]) -> Iterator[Author]:
    """Yield whose the note is by its first words: `From Jo, nights.`, `Jo's entry:`."""
    if not lines:
        return
    for pattern in (_FROM, _WHOSE):
        match = pattern.match(text, lines[0].start, lines[0].end)
        if match and (found := leading_name(match["who"], lower=False)):
            start = match.start("who")
            yield Author(start=start, end=start + found[1], name=found[0])


def _titled(text: str, lines: list[Line]) -> Iterator[Author]:
    """Yield the worker whom a dated heading ends with: `Round, 5.12.25 – D. Roe, manager`."""
    if not lines:
        return
    parted = _LAST_PART.search(text, lines[0].start, min(lines[0].end, lines[0].start + _HEAD))
    if parted is None or lines[0].end - lines[0].start > _HEAD:
        return
    who = read_person(parted["who"], lower=False)
    if who and who.name and not who.stray and not who.initials and _of_worker(who.role):
        yield Author(start=parted.start("who"), end=parted.end("who"), name=who.name, role=who.role)


_LAST_PART = re.compile(rf"\d{_S}?(?:[-–—|]|,){_S}(?P<who>[^\W\d_][^\d|:]{{4,60}}?){_S}?$", re.M)
_FROM = re.compile(
    rf"{_S}{{0,4}}(?:(?:For|To){_S}[^,\r\n]{{2,40}},{_S})?"
    rf"(?:(?:[Ff]rom|[Bb]y|[Rr]eporter|[Ss]peaking|[Dd]ictation by|FROM|BY):?|Me,?){_S}"
    rf"\(?(?!(?:Mr|Mrs|Ms|Miss|Dr)\b)(?P<who>{_NAME})"
)
_WHOSE = re.compile(
    rf"{_S}{{0,4}}(?P<who>{_NAME}?)(?:['’]s{_S}(?:entry|notes?|bit|statement|write-?up|log|report|"
    rf"shift{_S}notes?|handover|account|record|diary|visit)\b|{_S}(?:writes|reports|"
    rf"says)(?={_S}?[:,-]))"
)
_ROLED = re.compile(
    # Name: Jo Dent   Role: carer
    rf"\bname(?:{_S}of{_S}staff)?{_S}?:{_S}{{0,3}}(?P<who>{_NAME}?){_S}{{0,6}}[,;|.]?{_S}{{0,6}}"
    rf"\b(?:role|position|job(?:{_S}title)?|designation|post|grade|band){_S}?:",
    re.I,
)
_STAFF = re.compile(
    rf"(?:^|[.;|/][^\S\r\n]{{0,3}}|[^\S\r\n]{{2}})(?:(?:day|night|visiting|duty|home|agency|"
    rf"bank){_S})?"
    rf"(?:care{_S}?worker|carer|support{_S}worker|worker|nurse|hca|staff(?:{_S}member)?|"
    rf"member{_S}of{_S}staff|teacher|ta|practitioner|volunteer|sitter|pa|midwife|hv)"
    rf"{_S}?[:=]{_S}{{0,3}}(?P<who>{_NAME})",
    re.I | re.M,
)
_MORE = re.compile(r"[^.\r\n]{0,3}(?:,|and|&|\+|/)[^\S\r\n]?[A-Z]")


def _at_head(text: str, lines: list[Line], *, lower: bool) -> Iterator[Author]:
    """Yield who stands at the head with a role: `Kelly Dent, HV. Home visit 3 March …`."""
    if not lines:
        return
    first = lines[0]
    stop = _HEAD_END.search(text, first.start, min(first.end, first.start + _HEAD))
    end = stop.start() if stop else first.end
    value = text[first.start : end]
    if len(value) > 90 or "  " in value.strip() or value.isupper():
        return
    who = read_person(value, lower=lower)
    if who is None or who.stray or who.initials or not who.name or not _of_worker(who.role):
        return
    if _NO_ONE.search(who.name.lower()):
        return
    at = first.start + max(0, value.find(who.name.split()[0]))
    ahead = weighty_words(text[first.start : at])
    if not all(is_role(word) or is_title(word) for word in ahead):
        return
    yield Author(start=at, end=at + len(who.name), name=who.name, role=who.role)


_HEAD_END = re.compile(r"(?<=\w{2})[.!?:](?=\s|$)")
_WORKER = re.compile(
    r"(?:carer|worker|nurse|hca|hcsw|rn|rmn|rgn|teacher|tutor|officer|manager|assistant|ta|tas|"
    r"practitioner|midwife|keyworker|volunteer|porter|coach|leader|senior|deputy|warden|"
    r"counsellor|therapist|physio|ot|doctor|gp|dr|paramedic|driver|cook|caretaker|cleaner|pa|"
    r"hv|sw|rsw|social worker|matron|childminder|lsa|hlta|senco|dsl|supervisor|mentor|nanny|"
    r"pc|pcso|ps|dc|sgt|housekeeper|steward|technician|pharmacist|dentist|cpn|idva|rcn|enabler|"
    r"sister)s?$"
)


def _of_worker(role: str) -> bool:
    """Whether a role is that of one who works there, and of no document or resident."""
    words = [bare(word) for word in role.replace(",", " ").split()]
    return any(map(_WORKER.match, words)) and not _SUBJECTS & set(words)


def _of_message(text: str, lines: list[Line]) -> Iterator[Author]:
    stamped = list(_STAMPED.finditer(text))
    for match in (*_CHAT.finditer(text), *(stamped if len(stamped) > 1 else ())):
        found = leading_name(match["who"], lower=False)
        if found and found[1] == len(match["who"]):
            yield Author(start=match.start("who"), end=match.end("who"), name=found[0])
    address = _ADDRESS.search(text, 0, 400) if lines else None
    if address and is_full_name(address["last"].title()):
        name = f"{address['first']} {address['last']}".title()
        yield Author(start=address.start("first"), end=address.end("last"), name=name)
