"""What the words of one question bring in: acts, people, and whether they had been spoken of."""

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from recordlint.analysis.question import Asker, Form, Question
from recordlint.analysis.questions.heard import Heard, plain, plain_words
from recordlint.analysis.questions.named import names_within, people_named
from recordlint.analysis.questions.topics import topic
from recordlint.analysis.text import Words, regex
from recordlint.analysis.text import words as bag
from recordlint.data import words

if TYPE_CHECKING:
    from recordlint.analysis import Analysis

_DROPPED = regex(r"(?<![\w'])'(e|ow|as|ad|er|im|is|it|ave|urt)\b")
"""Letters dropped in speech: `'ow many times`, `'as 'e 'it yow`."""
AUX = (
    r"(?:(?:did|does|do|has|have|had|was|wis|were|is|are|dae|diz|could|would|might|can|will|should|"
    r"shall|may|d)(?:n'?t|nae)?|isn't|ain't)"
)
_LEADS_IN = regex(
    r"(?:(?:and|so|but|ok|okay|now|then|well|or|right|look|hey|oh|please|come on \w+|cos|"
    r"(?:you|u) can (?:just |always )?(?:tell|trust) (?:me|us|(?:mrs?|ms|miss|uncle|auntie?) \w+)"
    r"(?: anything)?(?:,? you know)?|be honest|go on|hello|hi|hiya|it'?s \w+ from \w+(?: \w+)?|"
    r"(?:quick|quiet|gent|soft|careful)ly|good \w+ing|morning|afternoon|evening)\b,?\s+|"
    r"(?!(?:you|he|she|they|it|that|this|there|we|i|wh\w+|how)\b)[a-z'-]+(?: [a-z'-]+){0,3}, "
    r"(?=(?:who|what|when|where|which|whose|how|why|if|whether|tell|"
    rf"you|{AUX})\b))*"
)
_OR_ELSE = regex(rf"[\s,]{{0,3}}or {AUX} (?!i\b|we\b|not\b)")
_YES_NO = regex(rf"(?:if|whether|wether|weather|{AUX})\b(?! not\b)")
_OPEN = regex(
    r"(?:what|who|whose|whom|when|where|which|how|why|tell|show|describe|explain)(?:'s|s|'d)?\b"
)
_WHOM = regex(
    rf"(?:(?:if|whether|wether|weather|that|{AUX})\s+)?(?:perhaps\s|maybe\s)?(?P<who>[\w'-]+)"
)
_OWN_WORDS = regex(
    r"\byou(?:'ve| have| had| just)? (?:said|told|mentioned|says?|were saying|were telling|"
    r"wrote|signed|used the word)\b"
)
_FILLERS = bag(
    "do did to you her him them u me a the his their on in at off it this that by that had have "
    "has hand made make get got was no and any your for be of"
)
_NO_CONTENT = bag(
    "if whether did do be is are was were has have had the a an he she they him her them you it "
    "that this to of in on at yet with for somebody someone anyone anybody and or any ever been "
    "by his their your my as so not about from still again also there then just all i we me us "
    "when what who where how why which because cos but too now happen did get go think mean say "
    "tell really always sort thing something before after last time more first"
)
"""Words that say nothing of what happened."""
_CAPACITY = regex(
    r"\b(?:capacity assessment|mental capacity|mca|assess\w* (?:of )?(?:(?:his|her|their) )?"
    r"capacity)\b"
)
_REACH_BACK = 400
"""Characters before a question in which a checklist or a routine enquiry may be named."""


@cache
def harmful() -> frozenset[str]:
    """Return what one person may do to another, in plain forms."""
    return frozenset(words("harm"))


class Content:
    """What was put in one question, read once for all the rules that judge it."""

    def __init__(
        self, note: "Analysis", question: Question, heard: Heard, names: frozenset[str]
    ) -> None:
        self.question = question
        self.direct = question.form is Form.QUOTED
        self.text = note.text[question.start : question.end]
        low = note.lower[question.start : question.end].replace("’", "'")
        self.low = _DROPPED.sub(r"h\1", low)
        self.lead = note.lower[question.lead : question.start]
        self._note, self._heard, self._names = note, heard, names

    @cached_property
    def body(self) -> str:
        """The words without what leads in: `And`, `So`, the name of the person spoken to."""
        leads_in = _LEADS_IN.match(self.low)
        return self.low[leads_in.end() if leads_in else 0 :]

    @cached_property
    def goes_on_to_another(self) -> bool:
        """Whether a second question is offered in its place: `did he do it or did she`."""
        return bool(_OR_ELSE.match(self._note.lower, self.question.end))

    @cached_property
    def words(self) -> Words:
        """The words, for phrases to be matched against."""
        return Words(self.low)

    @cached_property
    def told(self) -> Words:
        """The words with the report of them."""
        return Words(self.lead + self.low)

    @cached_property
    def heard(self) -> frozenset[str]:
        """The plain forms of all that others had said before."""
        return self._heard.before(self.question)

    @cached_property
    def is_yes_no(self) -> bool:
        """Whether yes or no answers it."""
        return bool(_YES_NO.match(self.body))

    @cached_property
    def is_open(self) -> bool:
        """Whether it begins as open questions and invitations do."""
        return bool(_OPEN.match(self.body))

    @cached_property
    def is_own_words(self) -> bool:
        """Whether the person is told what they said, or nothing is put that they had not."""
        if _OWN_WORDS.search(self.low):
            return True
        said = [word for word in plain_words(self.body) if word not in _NO_CONTENT]
        return bool(said) and all(word in self.heard for word in said)

    @cached_property
    def whom(self) -> str:
        """What it is about: `you`, `it`, a person, or ""."""
        match = _WHOM.match(self.body)
        return match["who"] if match else ""

    def is_about(self, name: str) -> bool:
        """Whether the cues of a word list stand in it."""
        return bool(topic(name).search(self.low))

    @cached_property
    def acts(self) -> list[str]:
        """The harmful acts that it names."""
        found = plain_words(topic("not-acts").sub("", self.low))
        return [word for word in found if word in harmful()]

    @cached_property
    def new_acts(self) -> list[str]:
        """Those that nobody had named before."""
        return [word for word in self.acts if word not in self.heard]

    @cached_property
    def hints_at(self) -> str:
        """Words that tell of an act without naming one: `do to you`, `leave her without food`."""
        match = topic("loose-acts").search(self.low)
        return match[0] if match else ""

    @cached_property
    def is_new_hint(self) -> bool:
        """Whether those words bring in what nobody had said."""
        if not self.hints_at:
            return False
        said = [word for word in plain_words(self.hints_at) if word not in _FILLERS]
        if said:
            return any(word not in self.heard for word in said)
        return not self.heard & harmful()

    @cached_property
    def brings_an_act(self) -> bool:
        """Whether an act is named or hinted at that nobody had spoken of."""
        return bool(self.new_acts) or self.is_new_hint

    @cached_property
    def people(self) -> list[str]:
        """The people, other than the one addressed, whom it names."""
        return people_named(self.text, self.low, self.question.to, self._names, direct=self.direct)

    @cached_property
    def new_people(self) -> list[str]:
        """Those whom nobody had named before."""
        return [p for p in self.people if plain(p) not in self.heard and p not in self.heard]

    @cached_property
    def names_something(self) -> bool:
        """Whether an act or a person is named at all."""
        return bool(self.people or self.acts or self.hints_at)

    @cached_property
    def is_routine(self) -> bool:
        """Whether this is about suicide, or part of a routine enquiry, a checklist or the like."""
        if self.is_about("suicide") and not self.people:
            return True
        low, at = self._note.lower, self.question.start
        screening = topic("screening").search(low, max(0, at - _REACH_BACK), self.question.end)
        if screening and re.search(
            r"\b(?:any(?:one|body)|he|partner|ever|feel|frighten\w*|safe)\b", self.low
        ):
            return True
        if re.search(r"\bany(?:one|body)\b", self.low) and len(set(self.acts)) >= 2:
            return True
        return bool(_CAPACITY.search(low, 0, at)) and not self.acts


def contents(note: "Analysis") -> tuple[Content, ...]:
    """Return what the writer and colleagues put, but for the routine questions."""
    heard, names = Heard(note), names_within(note.text)
    put = [Content(note, q, heard, names) for q in note.questions if q.asker is not Asker.OTHER]
    return tuple(one for one in put if not one.is_routine)
