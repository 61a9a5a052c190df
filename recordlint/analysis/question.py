"""A question or statement that was put to somebody: its words, who put it, and in what form."""

from dataclasses import dataclass
from enum import StrEnum


class Asker(StrEnum):
    """Who put it."""

    WRITER = "writer"
    COLLEAGUE = "colleague"
    OTHER = "other"  # the person, kin, an outsider: never judged


class Form(StrEnum):
    """How the note gives it."""

    QUOTED = "quoted"  # the words as spoken: "you" is the person
    REPORTED = "reported"  # turned into a report: "she" may be the person or somebody else


class Put(StrEnum):
    """What the asker did with the words."""

    ASKED = "asked"
    TOLD = "told"
    CHECKED = "checked"  # "checked it was …", "put it to her that …"
    INVITED = "invited"  # "asked her to tell me …"
    ABOUT = "about"  # "asked about …"
    LISTED = "listed"  # "went through it with her: had he come in, had he …"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question or statement that was put to somebody.

    `start` and `end` hold the words put; `lead` is where the report of it begins, or `start`. `to`
    is the person addressed, as the text names them in lower case, "" where it does not.
    """

    start: int
    end: int
    asker: Asker
    form: Form
    put: Put
    lead: int
    to: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who does a verb of speech; `name` is how the text names a colleague."""

    asker: Asker
    name: str = ""


WRITER = Speaker(Asker.WRITER)
UNNAMED = Speaker(Asker.WRITER, "bare")
"""The writer, because nobody else is named: `Asked her if …`."""
OTHER = Speaker(Asker.OTHER)
