"""Who is shown to have written an entry: in its stamp, at its end, or at the head of the page."""

import re
from dataclasses import dataclass, field

from recordlint.analysis.lines import Layout, Line, form_fields, split_lines
from recordlint.analysis.person import SEGMENT, bare, is_role, is_title, read_person
from recordlint.analysis.signoff import SignKind, signoffs
from recordlint.analysis.text import regex, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """The words that name an author, without a role behind them.

    `named` is whether they sign: initials and roles alone do not. `initials` is whether they are
    initials, which sign where the house keeps a register of them.
    """

    words: str = field(repr=False)
    named: bool
    initials: bool = False


_S = r"[^\S\r\n]"
_INITIALS = regex(rf"(?:[A-Z]{{2,4}}|(?:[A-Z]\.){{2,4}}[A-Z]?)(?:{_S}?[/&+]{_S}?[A-Z]{{2,4}})?$")
_RANK = regex(r"[A-Z]{1,4}\d?$|Sr\.?$|Sister$|Nurse$|Matron$|Staff$")
_NO_NAME = words(
    "visit call contact meeting review handover update shift entry note email letter text record "
    "report incident supervision assessment appointment strategy conference telephone phone home "
    "school core group tac lac cpa discharge referral planning family day trip continued"
)
_LONGEST = 60


def byline(said: str, *, strict: bool = False) -> Byline | None:
    """Read a stretch that may name an author; None where it names nobody.

    `strict` refuses a single word in small company: `Visit`, `Core group`.
    """
    value = said.strip().rstrip(".").strip()
    if not value or len(value) > _LONGEST:
        return None
    if _INITIALS.match(value):
        return None if is_role(value) else Byline(words=value, named=False, initials=True)
    who = read_person(value, lower=False)
    if who is None or who.stray or not who.name:
        return None
    if strict and any(bare(word) in _NO_NAME for word in value.replace(",", " ").split()[:3]):
        return None
    if who.initials and len(who.name) < 2:
        return None
    return Byline(words=_ranked(value, who.name), named=not who.initials, initials=who.initials)


def _ranked(value: str, name: str) -> str:
    """Return a name with the title or rank that stands before it: `SN Bell`, `Dr Ansah`."""
    for segment in SEGMENT.split(value):
        at = segment.find(name)
        if at < 0:
            continue
        before = segment[:at].split()
        kept: list[str] = []
        for word in reversed(before):
            if not (is_title(word) or _RANK.match(word)):
                break
            kept.insert(0, word)
        return " ".join([*kept, name])
    return name


# --- at the end of an entry -----------------------------------------------------------------------

_IN_BRACKETS = regex(rf"[(\[]{_S}?(?P<who>[^()\[\]\r\n]{{1,60}}?){_S}?[)\]]{_S}?\.?{_S}*$")
_CLOSES = regex(
    rf"(?:{_S}{{2,}}|\t|\|{_S}?|(?<=[.!?;\"”’)])(?<!(?<!\w)[A-Z]\.){_S}|{_S}[-–—]{_S}?|{_S}[~]{_S}?)"
    rf"(?P<who>[^\r\n.!?]{{2,50}}|(?:[A-Z]\.{_S}?){{1,3}}[^\r\n.!?]{{0,40}}){_S}*\.?{_S}*$"
)
_TAIL = 72
_ENOUGH = 6
"""Lines at the end of an entry among which its sign-off stands."""
_SIGNS = (SignKind.SIGNATURE, SignKind.FIELD, SignKind.LAST_LINE, SignKind.STAMP, SignKind.INITIALS)


def closing_byline(text: str, lines: tuple[Line, ...], *, below: bool = False) -> Byline | None:
    """Return who an entry, given as its lines, is signed by at its end.

    `below` is whether the lines stand below what is signed, so that one alone may be a sign-off.
    """
    written = [line for line in lines if line.layout is not Layout.BLANK]
    if not written:
        return None
    last = written[-1]
    return _inline(text, last) or _signed(text, written, alone=below)


def _inline(text: str, line: Line) -> Byline | None:
    """Return who the last line ends with: `… seen at 14:00. (K. Marsh, SW)`, `…  RH`."""
    start = max(line.start, line.end - _TAIL)
    if bracket := _IN_BRACKETS.search(text, start, line.end):
        who = byline(bracket["who"], strict=True)
        if who and bracket.start() > line.start:
            return who
    closings = (m for m in _closings(text, start, line.end) if m.start() > line.start)
    return next((who for m in closings if (who := byline(m["who"], strict=True))), None)


def _closings(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return what may part a name from the words before it, the longest stretch first."""
    found: list[re.Match[str]] = []
    at = start
    while match := _CLOSES.search(text, at, end):
        found.append(match)
        at = match.start() + 1
    return found


def _signed(text: str, written: list[Line], *, alone: bool) -> Byline | None:
    """Return who a sign-off on lines of its own names."""
    tail = written[-_ENOUGH:]
    part = text[tail[0].start : tail[-1].end]
    lines = split_lines(part)
    near = tail[-min(3, len(tail))].start - tail[0].start
    signs = [
        sign
        for sign in signoffs(part, lines, form_fields(part, lines))
        if sign.kind in _SIGNS and sign.start >= near and sign.name
    ]
    if not signs or (len(tail) == 1 and not alone and signs[-1].kind is not SignKind.SIGNATURE):
        return None
    sign = signs[-1]
    initials = sign.kind is SignKind.INITIALS
    said = _ranked(part[sign.start : sign.end], sign.name)
    return Byline(words=said, named=not initials, initials=initials)


# --- at the head of the page ----------------------------------------------------------------------

_KEEPER = regex(
    rf"(?:^|\b|{_S}{{2}})(?:(?:foster|respite|kinship|support|day|night|key|social|family|care){_S}?)?"
    rf"(?:carer|worker|keyworker|author|diarist|staff(?:{_S}member)?|officer|nurse|key{_S}person|"
    rf"practitioner|(?:(?:completed|written|kept|recorded|filled{_S}in|logged){_S}by))"
    rf"{_S}?(?::|(?<=by)){_S}{{0,4}}(?P<who>[^\r\n|;:]{{2,50}}?)(?=$|[\r\n|;]|{_S}{{2,}}|\t)",
    re.I,
)


def page_byline(head: str) -> Byline | None:
    """Return who the head of a page says that its entries are by: `Carer: Maureen Pike`."""
    for match in _KEEPER.finditer(head):
        who = byline(match["who"])
        if who and who.named:
            return who
    return None


_COMPILED = regex(
    rf"\b(?:compiled|prepared|collated|kept|drawn{_S}up|completed|logged|put{_S}together|read{_S}over|"
    rf"written{_S}up|signed|summari[sz]ed){_S}(?:and{_S}signed{_S})?(?:by|off)?\b",
    re.I,
)


def is_compiled(said: str) -> bool:
    """Whether words below the last row say that one person answers for all the rows."""
    return bool(_COMPILED.search(said))
