"""Who says at the head or the end of a dictated note that it is they who speak.

"right so this is tom", "that's everything tom rowe bank nurse ward six end of dictation": there are
no capitals and no stops, so what a speaker says before and after a name must tell.
"""

import re

from recordlint.analysis.author import Author
from recordlint.analysis.ending import is_name_shaped
from recordlint.analysis.person import LEADS, bare, is_place, is_role, is_title
from recordlint.analysis.text import regex
from recordlint.analysis.text import words as bag

_HEAD, _TAIL = 170, 150
_TOKEN = re.compile(r"[^\W_][\w'’.-]*")
_OPENS = regex(
    r"(?<![\w'’])(?:this is|it['’]?s|i['’]?m|i am|my name(?:['’]s| is)?|speaker|"
    r"(?:(?:voice |dictated |audio )?(?:note|recording|message|memo|entry|report|dictation)"
    r"|dictated|recorded|spoken)(?: (?:by|from|of))?)[\s,:-]+",
    re.I,
)
_GREETING = regex(r"(?:(?:ok(?:ay)?|right|so|hi|hello)[\s,]+)*", re.I)
_SPEAKS = regex(r"[\s,]+(?:here\b|speaking|dictating|recording|reporting|signing|writing)", re.I)
_SPEAKS_FROM = regex(
    # sister aldridge ward four dictating; mrs pell dsl dictating
    r"(?:[\s,]+[\w/]{2,12}){1,4}?[\s,]+(?:speaking|dictating|recording|reporting)\b",
    re.I,
)
_ENDS = regex(
    r"(?<![\w'’])(?:full stop|new (?:line|paragraph)|signed(?: off)?(?: by)?|name(?: and role)?|"
    r"author|speaker|(?:entry|recorded|dictated|written|spoken) by|from|thanks|thank you|cheers|"
    r"yours|regards|th(?:at|is)(?:['’]?s| is| was| has been)(?: (?:it|me|all|everything))*|"
    r"it['’]?s(?: (?:me|only))*|i['’]?m|i am|my name is|ok(?:ay)?|"
    r"end (?:of )?(?:\w+ )?"
    r"(?:note|dictation|recording|entry|message|memo|report))[\s,:.]+|[.\n][\s]+",
    re.I,
)
_FILLERS = bag(
    "and the of on in at from by way end note dictation recording entry message report over out "
    "stop full speaking signing off here new line role name pin band grade ward team agency nights "
    "thank you thx ta cheers okay ok days late early one two three four five six seven eight nine "
    "ten bye thanks ends eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen "
    "twenty thirty forty fifty hundred thousand first second third fourth fifth sixth seventh "
    "eighth "
    "ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth thirtieth january february march april may june july august september "
    "october november december monday tuesday wednesday thursday friday saturday sunday half past "
    "quarter to o'clock noon midnight recorded dictated it thats that's all me over"
)
_MOST = 20
_NAMED_ROLE = re.compile(
    # … I'll mention it in supervision Gethin Farrow family support worker
    r"(?P<lead>[^\W\d_][\w'’]*),?\s+(?P<who>[A-Z][\w'’-]*\.? [A-Z][\w'’-]+)"
    r"(?P<post>(?:,? [a-z][\w'’-]*){1,5})[\s.]*$"
)


_SPOKEN = regex(
    r"full stop|new (?:line|paragraph)|dictat|for the file\b|voice note|recording|signing off|"
    r"end of (?:note|entry)|"
    r"(?<!\w)(?:so|right|okay|ok|hi|hello),? this is",
    re.I,
)


_RUNS_ON = 60
"""How many words without a stop make a note that was spoken, or typed as one speaks."""


def is_spoken(text: str) -> bool:
    """Whether a note shows that it was spoken: by its words, or by running on without stops."""
    if _SPOKEN.search(text):
        return True
    words, stops = len(text.split()), len(re.findall(r"[.!?;|:](?=\s|$)", text))
    return words > _RUNS_ON and stops * _RUNS_ON < words


def spoken_author(text: str) -> Author | None:
    """Return who introduces or takes leave of themselves in speech; None where nobody does."""
    return _opening(text) or _closing(text)


def _opening(text: str) -> Author | None:
    for lead in _OPENS.finditer(text, 0, _HEAD):
        if found := _name(text, lead.end(), min(len(text), lead.end() + 60)):
            return found
    start = len(text) - len(text.lstrip())
    greeting = _GREETING.match(text, start)
    at = greeting.end() if greeting else start
    found = _name(text, at, min(len(text), at + 60))
    if found and _SPEAKS_FROM.match(text, found.end):
        return found
    if found and (_SPEAKS.match(text, found.end) or _a_role_follows(text, found)):
        return found
    return None


def _a_role_follows(text: str, found: Author) -> bool:
    after = _TOKEN.search(text, found.end, found.end + 20)
    return " " in found.name and after is not None and is_role(bare(after[0]))


def _closing(text: str) -> Author | None:
    """Return the name in a tail that holds nothing but a name, a role and words of leave."""
    end = len(text.rstrip())
    for lead in _ENDS.finditer(text, max(0, end - _TAIL), end):
        words = list(_TOKEN.finditer(text, lead.end(), end))
        if not 0 < len(words) <= _MOST:
            continue
        found = _name(text, lead.end(), end)
        if found and all(_belongs(word, found) for word in _past_role(words, found)):
            return found
    return _last_words(text, end)


_LONGEST_ROLE = 5


def _past_role(words: list[re.Match[str]], found: Author) -> list[re.Match[str]]:
    """Return the words but those of a role after the name: `custody nurse practitioner`."""
    after = [word for word in words if word.start() >= found.end][:_LONGEST_ROLE]
    roles = [at for at, word in enumerate(after) if is_role(bare(word[0]))]
    role = after[: roles[-1] + 1] if roles else []
    return [word for word in words if word not in role]


def _last_words(text: str, end: int) -> Author | None:
    """Return a full name with its role that ends the note, and is nobody's object."""
    match = _NAMED_ROLE.search(text, max(0, end - _TAIL), end)
    if match is None or bare(match["lead"]) in LEADS | {"the", "a", "an", "our", "my"}:
        return None
    words = [word[0] for word in _TOKEN.finditer(match["post"])]
    if not words or not any(is_role(bare(word)) for word in words):
        return None
    found = Author(start=match.start("who"), end=match.end("who"), name=match["who"])
    posts = _TOKEN.finditer(text, match.start("post"), end)
    return found if all(_belongs(word, found) for word in posts) else None


def _belongs(word: re.Match[str], found: Author) -> bool:
    plain = bare(word[0])
    inside = found.start <= word.start() < found.end
    known = is_role(plain) or is_place(plain) or is_title(plain) or plain in _FILLERS
    return inside or known or any(c.isdigit() for c in plain)


def _name(text: str, start: int, end: int) -> Author | None:
    """Return the one to three name-shaped words that stand first, after a title or a role."""
    first = last = None
    for word in _TOKEN.finditer(text, start, end):
        plain = bare(word[0])
        joined = last is None or word.start() - last.end() == 1
        if joined and is_name_shaped(plain):
            first, last = first or word, word
        elif first is not None or not (is_role(plain) or is_title(plain) or plain in ("a", "the")):
            break
    if first is None or last is None:
        return None
    return Author(start=first.start(), end=last.end(), name=text[first.start() : last.end()])
