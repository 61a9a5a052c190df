"""The kind of check for numbers and codes that tell who somebody is, or open a door.

Source: LMCB1 P19, P30, K66, K68: within confidentiality agreements, and no more than is needed. A
number counts by its own check digits (python-stdnum, phonenumbers) and by what it is called: one
ten-digit number in eleven passes the NHS's check, so an uncalled one must be grouped as they are,
too.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from recordlint.analysis import Analysis
from recordlint.analysis.lines import Layout
from recordlint.analysis.moment import Kind
from recordlint.analysis.text import covering, regex
from recordlint.checks.span import Span
from recordlint.errors import RuleError


@dataclass(frozen=True, kw_only=True)
class Identifier:
    """Find the identifiers that `kinds` name: nhs, ni, upn, card, account, code and phone."""

    kinds: tuple[str, ...]

    def __post_init__(self) -> None:
        unknown = [kind for kind in self.kinds if kind not in _KINDS]
        if unknown or not self.kinds:
            named = ", ".join(map(repr, unknown)) or "none"
            raise RuleError(f"the check 'identifier' knows {', '.join(_KINDS)}, not {named}.")

    def find(self, analysis: Analysis) -> Iterator[Span]:
        """Yield the numbers and codes, in reading order, without overlaps."""
        found = sorted(span for kind in self.kinds for span in _KINDS[kind](analysis))
        end = -1
        for span in found:
            if span.start >= end:
                yield span
                end = span.end


_S = r"[^\S\r\n]"


def _repeats(digits: str) -> bool:
    """Whether it is one digit over and over: it passes some checks and is nobody's."""
    return len(set(digits)) == 1


def _on_a_form(analysis: Analysis, at: int) -> bool:
    """Whether a place is the value of a form's own field: the subject's number is wanted there."""
    line = analysis.lines[max(0, covering(analysis.lines, at))]
    return line.layout is Layout.FIELD or (
        line.layout is Layout.ROW and "nhs" in analysis.lower[line.start : at]
    )


_TEN = regex(rf"(?<![\w./+-])\d{{3}}(?P<gap>{_S}|-|)\d{{3}}(?P=gap)\d{{4}}(?![\w/-]|\.\d)")
_NHS = regex(rf"\bnhs\b{_S}{{0,2}}(?:no\b\.?|number|num\b|#)?{_S}{{0,2}}(?:is|was)?[:=.\s]{{0,3}}$")


def _nhs_numbers(analysis: Analysis) -> Iterator[Span]:
    for match in _TEN.finditer(analysis.text):
        called = _NHS.search(analysis.lower, max(0, match.start() - 24), match.start())
        if called and _on_a_form(analysis, match.start()):
            continue
        if called or (match["gap"] and _passes_nhs(re.sub(r"\D", "", match[0]))):
            yield Span(*match.span())


def _passes_nhs(digits: str) -> bool:
    from stdnum.gb import nhs

    return digits[0] != "0" and not _repeats(digits) and nhs.is_valid(digits)


_NI = regex(
    rf"(?<![\w-])(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)"
    rf"{_S}?\d\d{_S}?\d\d{_S}?\d\d{_S}?[A-D](?!\w)",
    re.I,
)


def _ni_numbers(analysis: Analysis) -> Iterator[Span]:
    yield from (Span(*match.span()) for match in _NI.finditer(analysis.text))


_UPN = regex(r"(?<!\w)[A-Z]\d{11}[A-Z\d](?!\w)")


def _pupil_numbers(analysis: Analysis) -> Iterator[Span]:
    from stdnum.gb import upn

    for match in _UPN.finditer(analysis.text):
        if upn.is_valid(match[0]) and not _on_a_form(analysis, match.start()):
            yield Span(*match.span())


_CARD = regex(
    rf"(?<![\w/-])(?:\d{{4}}(?P<gap>{_S}|-)(?:\d{{4}}(?P=gap)){{2}}\d{{3,4}}|\d{{15,16}})(?!\w)"
)


def _cards(analysis: Analysis) -> Iterator[Span]:
    from stdnum import luhn

    for match in _CARD.finditer(analysis.text):
        digits = re.sub(r"\D", "", match[0])
        if not _repeats(digits) and luhn.is_valid(digits):
            yield Span(*match.span())


_ACCOUNT = regex(
    rf"\bsort{_S}?code\b[:\s]{{0,3}}(?:is{_S})?(?P<sort>\d\d[-\s]?\d\d[-\s]?\d\d)(?!\d)"
    rf"|\b(?:account|acc?t?){_S}?(?:no|number|num)\b\.?[:\s]{{0,3}}(?:is{_S})?"
    rf"(?P<number>\d{{8}})(?!\d)",
    re.I,
)


def _accounts(analysis: Analysis) -> Iterator[Span]:
    for match in _ACCOUNT.finditer(analysis.text):
        yield Span(*match.span("sort" if match["sort"] else "number"))


_LOCK = (
    r"(?:key[ -]?safe|key[ -]?pad|key box|door|gate|alarm|lock ?box|locker|safe|entry|fob|lock|"
    r"front|flat|building|house|gun cabinet|medicines? (?:cabinet|cupboard|room))"
)
_OPENS = regex(
    rf"(?:\b{_LOCK}\b[^.;:!?\r\n\d]{{0,40}}?\b(?:code|number|combination|pin)\b|"
    rf"\b(?:code|number|combination|pin)\b[^.;!?\r\n\d]{{0,24}}?\b{_LOCK}\b|"
    rf"\bkey[ -]?safe\b|\bin the safe\b|\b(?:door|gate|block|flat) entry\b|\bdoor "
    rf"is(?={_S}[A-Z]\d)|\bcode(?=:?{_S}\d{{4}}))"
    rf"[^.;!?\r\n\d]{{0,32}}?[\s(]{{0,2}}(?P<code>[A-Z]?\d{{3,6}}(?:[A-Z]\b|[#*]|\b))"
    rf"(?![:./-]?\d|{_S}?(?:hrs?|[ap]m)\b)"
    rf"|\b(?:password|passcode|log[ -]?in|pin){_S}?(?:is|was|:|=){_S}?(?P<word>\S*\d\S*\w)",
    re.I,
)
_NO_CODE = regex(
    r"\b(?:post|area|dress|qr|bar|error|product|colour|activity|behaviour|chart)[ -]?code\b|"
    r"\b(?:changed(?! to)|new code for|checked at|at)\b[^.\r\n]{0,6}$",
    re.I,
)


def _codes(analysis: Analysis) -> Iterator[Span]:
    """Yield the codes of doors and key safes, and passwords."""
    times = {m.start for m in analysis.moments if m.kind is Kind.TIME}
    for match in _OPENS.finditer(analysis.text):
        group = "code" if match["code"] else "word"
        told = "code" in match[0].lower() or match.start(group) not in times
        if told and not _NO_CODE.search(analysis.text[match.start() : match.start(group)]):
            yield Span(*match.span(group))


_OUTSIDER = regex(
    r"\b(?:neighbours?|next[ -]door|landlord|friend|lodger|"
    r"(?:my|our|staff|her|his) (?:own |home |personal |private )+(?:number|mobile|phone))\b",
    re.I,
)
_MAY_BE_PHONE = regex(r"(?<!\d)(?:\+44|0)\d[\d ()-]{7,}\d")


def _phones(analysis: Analysis) -> Iterator[Span]:
    """Yield the telephone numbers of people with no part in it, as their sentence calls them."""
    text = analysis.text
    if not _MAY_BE_PHONE.search(text):
        return
    from phonenumbers import Leniency, PhoneNumberMatcher

    for match in PhoneNumberMatcher(text, "GB", leniency=Leniency.POSSIBLE):
        sentence = analysis.sentences[max(0, analysis.sentence_at(match.start))]
        if _OUTSIDER.search(text, sentence.start, sentence.end) and match.end - match.start >= 10:
            lead = 0 if ")" in match.raw_string else match.raw_string.startswith("(")
            yield Span(match.start + lead, match.end)


_KINDS: dict[str, Callable[[Analysis], Iterator[Span]]] = {
    "nhs": _nhs_numbers,
    "ni": _ni_numbers,
    "upn": _pupil_numbers,
    "card": _cards,
    "account": _accounts,
    "code": _codes,
    "phone": _phones,
}
"""By the name that a rule's `kinds` give it."""
