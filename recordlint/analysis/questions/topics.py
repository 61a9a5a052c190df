"""What the words of a question are about, by the cues of a word list.

A cue is a row of items with a space between them: a word, `word*` for any ending, `this/that` for
either, `?item` for one that may be missing, `...` for up to three words of any kind, and `$`, as
the last, for the end of what was put.
"""

import re
from functools import cache

from recordlint.data import words


@cache
def topic(name: str) -> re.Pattern[str]:
    """Return the pattern of all cues of `rules/words/<name>.txt`, in lower-cased text."""
    cues = sorted(words(name), key=lambda cue: (-len(cue), cue))
    return re.compile(rf"(?<![\w'’])(?:{'|'.join(map(_cue, cues))})(?![\w'’])")


def _cue(cue: str) -> str:
    pattern = ""
    for item in cue.split():
        if item == "$":
            return pattern + r"(?=\W*\Z)"
        if item == "...":
            pattern += r"(?:\s+[\w'’-]+){0,3}?"
            continue
        either = "|".join(map(_word, item.removeprefix("?").split("/")))
        gap = r"\s+" if pattern else ""
        pattern += f"(?:{gap}(?:{either}))?" if item.startswith("?") else f"{gap}(?:{either})"
    return pattern


def _word(word: str) -> str:
    return re.escape(word).replace("'", "['’]?").replace(r"\*", r"[\w'’]*")
