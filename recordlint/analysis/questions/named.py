"""The people whom a question names, other than the one it is put to."""

import re
from collections.abc import Iterator
from functools import cache

from recordlint.analysis.questions.heard import TOKEN
from recordlint.analysis.text import any_of, regex
from recordlint.analysis.text import words as bag
from recordlint.data import words

_NAME = regex(r"(?<![\w'’])(?:[A-Z][a-z’']+(?:-[A-Z]?[a-z]+)*\b|[A-Z]{2}(?![\w'’]))")
_NOT_ALWAYS_KIN = bag("ex mate friend partner sister")
_OPENERS = bag(
    "did does do is are was were has have had who what where when why how which can could would "
    "will tell so and but or if whether that the it he she they you your come on ok okay well "
    "right now then are i because not no yes describe explain show good thank please sorry in "
    "at on there this these those my we say said just one don't didn't isn't wasn't hasn't "
    "whose asked he's she's it's that's you're you've they're what's who's where's how's i'm "
    "i've let shall may after before anyone someone somebody anybody"
)
"""Words that a sentence may begin with, and are no names."""
_NOT_PEOPLE = bag(
    "I I'm I've I'll I'd Monday Tuesday Wednesday Thursday Friday Saturday Sunday January "
    "February March April May June July August September October November December Christmas "
    "Easter GP A&E TV OK English DASH TED Mrs Mr Miss Ms Dr Year Room Flat NHS PE ICT"
)
_WITHIN = regex(r"(?<=[a-z,;&(/] )[A-Z][a-z’'-]+")
_ACTS = regex(r"(?:['’]s)?[^\S\r\n](?:has|had|was|is|been|did|does|\w+ed|hit|hurt|put|made)\b")
_TITLE_BEFORE = regex(
    r"(?<!mean )(?<!was )(?<!by )(?<!with )(?<!from )(?<!of )(?<!to )(?<!and )"
    r"\b(?:Mrs?|Miss|Ms|Come on|OK|Ok)\.?$"
)


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(*(set(words('kin')) - _NOT_ALWAYS_KIN))})\b")


@cache
def person_noun() -> re.Pattern[str]:
    """Return the pattern of `the tall girl`, `one of our lads`, `another resident`."""
    nouns = any_of(*words("people"), *words("kin"), *bag("girls lads boys fella chap guy"))
    return re.compile(
        r"\b(?:the|that|this|them|those|these|your|her|his|their|one of (?:the|your|our)|"
        rf"our|a|an|some|another|"
        rf"other)[^\S\r\n](?:[\w-]+[^\S\r\n]){{0,2}}?(?:one|ones|{nouns})\b"
    )


def names_within(text: str) -> frozenset[str]:
    """Return the words, in lower case, that a note writes with a capital within a sentence."""
    return frozenset(name.lower() for name in _WITHIN.findall(text))


def people_named(text: str, low: str, to: str, known: frozenset[str], *, direct: bool) -> list[str]:
    """Return, in lower case, the people named in words put to `to`; `low` is `text` lowered.

    `known` are words that the note writes as names: what only opens a sentence may be none.
    """
    found = list(_proper(text, frozenset(TOKEN.findall(to)), known, direct=direct))
    found += _kin().findall(low)
    found += [TOKEN.findall(match[0])[-1] for match in person_noun().finditer(low)]
    return found


def _proper(text: str, to: frozenset[str], known: frozenset[str], *, direct: bool) -> Iterator[str]:
    for match in _NAME.finditer(text):
        word = re.sub("['’]s$", "", match[0])
        opens = match.start() == 0 or text[match.start() - 2 : match.start()].strip() in '.?!"'
        if word in _NOT_PEOPLE or word.lower() in to or (opens and word.lower() in _OPENERS):
            continue
        if opens and word.lower() not in known and not _ACTS.match(text, match.end()):
            continue
        if not _is_called(text, match, direct=direct):
            yield word.lower()


def _is_called(text: str, name: re.Match[str], *, direct: bool) -> bool:
    """Whether the name is that of the person spoken to: `lock you out, Mrs Noorani?`."""
    before, after = text[: name.start()].rstrip(), text[name.end() :]
    if before.endswith(",") and re.match(r"[?.!]*$|,", after):
        return True
    if not direct:
        return False
    ends = after.strip() in ("", "?", ".", "!") and bool(_TITLE_BEFORE.search(before))
    opens = re.fullmatch(r"(?:(?:Mrs?|Miss|Ms)\.? )?", text[: name.start()]) and after.startswith(
        ","
    )
    return ends or bool(opens)
