"""A rule, and how one YAML file is read into it. The only module that knows the YAML keys."""

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from typing import TypeVar

import yaml

from recordlint.analysis import Analysis
from recordlint.checks import CHECKS, Check
from recordlint.checks.reading import Reading
from recordlint.errors import RuleError
from recordlint.exemptions import EXEMPTIONS
from recordlint.finding import Category, Severity
from recordlint.note import Note

Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_KEYS = (
    "code",
    "name",
    "category",
    "criteria",
    "severity",
    "message",
    "advice",
    "why",
    "check",
    "reader",
    "unless",
    "voice",
    "crisp",
    "examples",
)
_NEEDED = frozenset(_KEYS) - {"reader", "unless", "voice", "crisp"}
_CODE = re.compile(r"(CMP|OPN|SPC|LDG|ACC|EVD|CLR|CNF|ACT)\d{3}$")
HOUSE_PREFIX = "HSE"
"""How the codes of a house's own rules begin."""
_HOUSE_CODE = re.compile(rf"{HOUSE_PREFIX}\d{{3}}$")
_LIST = re.compile(r"\{([\w-]+)\}")
_PREFIX = {
    Category.COMPLETENESS: "CMP",
    Category.OPINION: "OPN",
    Category.SPECULATION: "SPC",
    Category.LEADING: "LDG",
    Category.ACCURACY: "ACC",
    Category.EVIDENCE: "EVD",
    Category.CLARITY: "CLR",
    Category.CONFIDENTIALITY: "CNF",
    Category.ACTION: "ACT",
}
_LONGEST_TRIGGER = 60
_Kind = TypeVar("_Kind", bound=StrEnum)


class Voice(StrEnum):
    """Whose words a rule judges."""

    WRITER = "writer"  # only what the writer asserts: principle 1 of the reference
    ANYONE = "anyone"  # the check itself looks at who speaks, as those of questions do


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text that shows the rule; `triggers` are the places it marks, none in a good one.

    `place` is the file and the line where it stands.
    """

    text: str
    triggers: tuple[tuple[int, int], ...]
    fields: tuple[tuple[str, str], ...] = ()
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule: what it looks for, what it says, why, and the examples that it is held to.

    What a `crisp` rule finds is plain by its words: the reader does not overrule it. `reader` finds
    the same fault by its meaning, where the rule has one beside its check.
    """

    code: str
    name: str
    category: Category
    criteria: tuple[str, ...]
    severity: Severity
    message: str
    advice: str
    why: str
    check: Check
    reader: Check | None
    unless: tuple[str, ...]
    voice: Voice
    crisp: bool
    bad: tuple[Example, ...]
    good: tuple[Example, ...]

    def says(self, trigger: str) -> str:
        """Return the message about these words; "" stands for words that are not to be shown."""
        short = " ".join(trigger.split())
        if len(short) > _LONGEST_TRIGGER:
            short = short[:_LONGEST_TRIGGER].rsplit(" ", 1)[0] + " …"
        shown = f"“{short}”" if short else "This"
        return self.message.replace("“{trigger}”", shown).replace("{trigger}", shown)


def read_rule(text: str, place: str, house: Mapping[str, tuple[str, ...]] | None = None) -> Rule:
    """Read one rule file. `place` names it in errors.

    `house` are the word lists of a house whose rule it is: its codes begin with HSE, and its
    cues may name those lists.

    Raises:
        RuleError: with `file:line` and every fault of the file.
    """
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleError(f"{place}:{line}: not well-formed YAML ({error.problem}).") from None
    return _Reading(place, root, house).rule()


class _Reading:
    """The reading of one file: gathers every fault before it raises."""

    def __init__(
        self, place: str, root: yaml.Node | None, house: Mapping[str, tuple[str, ...]] | None
    ) -> None:
        self.place = place
        self.house = house
        self.faults: list[str] = []
        self.root = root
        self.top = self.mapping(root) if root else {}

    def fault(self, node: yaml.Node | None, message: str) -> None:
        line = node.start_mark.line + 1 if node else 1
        self.faults.append(f"{self.place}:{line}: {message}")

    def mapping(self, node: yaml.Node) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, "keys and values are wanted here.")
            return {}
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if key.value in found:
                self.fault(key, f"the key {key.value!r} stands here twice. Keep one.")
            found[key.value] = value
        return found

    def string(self, key: str) -> str:
        node = self.top.get(key)
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(node, f"{key!r} is one text.")
            return ""
        return " ".join(str(node.value).split())

    def strings(self, node: yaml.Node | None) -> tuple[str, ...]:
        if node is None:
            return ()
        if isinstance(node, yaml.ScalarNode):
            return (str(node.value),)
        if isinstance(node, yaml.SequenceNode) and all(
            isinstance(n, yaml.ScalarNode) for n in node.value
        ):
            return tuple(str(n.value) for n in node.value)
        self.fault(node, "a list of texts is wanted here.")
        return ()

    def rule(self) -> Rule:
        for key in sorted(_NEEDED - self.top.keys()):
            self.fault(self.root, f"the key {key!r} is missing.")
        check = self.check()
        category = self.one_of(Category, "category")
        severity = self.one_of(Severity, "severity")
        voice = self.one_of(Voice, "voice") if "voice" in self.top else Voice.WRITER
        unless = self.strings(self.top.get("unless"))
        for name in unless:
            if name not in EXEMPTIONS:
                self.fault(
                    self.top["unless"],
                    f"no exemption is called {name!r}. They are: {', '.join(EXEMPTIONS)}.",
                )
        reader = self.reader()
        code = self.string("code")
        if not self.is_code(code, category):
            letters = HOUSE_PREFIX if self.house is not None else "the category's three letters"
            self.fault(
                self.top.get("code"), f"the code {code!r} is not {letters} and three digits."
            )
        examples = self.mapping(self.top["examples"]) if "examples" in self.top else {}
        bad = tuple(self.example(n) for n in self.sequence(examples.get("bad")))
        good = tuple(self.example(n) for n in self.sequence(examples.get("good")))
        for example in bad:
            if not example.triggers:
                self.fault(examples.get("bad"), "a bad example marks no [[trigger]].")
        if not bad or not good:
            self.fault(self.top.get("examples"), "both bad and good examples are needed.")
        if self.faults or check is None or category is None or severity is None or voice is None:
            raise RuleError("\n".join(self.faults))
        return Rule(
            code=code,
            name=self.string("name"),
            category=category,
            criteria=self.strings(self.top.get("criteria")),
            severity=severity,
            message=self.string("message"),
            advice=self.string("advice"),
            why=self.string("why"),
            check=check,
            reader=reader,
            unless=unless,
            voice=voice,
            crisp=self.string("crisp") == "yes",
            bad=bad,
            good=good,
        )

    def is_code(self, code: str, category: Category | None) -> bool:
        if self.house is not None:
            return bool(_HOUSE_CODE.match(code))
        return bool(_CODE.match(code)) and (not category or code.startswith(_PREFIX[category]))

    def reader(self) -> Check | None:
        """Return the reading that `reader: CATEGORY` names: of the rule's own kind within it."""
        if "reader" not in self.top:
            return None
        try:
            return Reading(reads=self.string("reader"), kind=self.string("name"))
        except RuleError as error:
            self.fault(self.top["reader"], str(error))
            return None

    def one_of(self, kind: type[_Kind], key: str) -> _Kind | None:
        """Return the member that a key names."""
        try:
            return kind(self.string(key))
        except ValueError:
            if key in self.top:
                self.fault(self.top[key], f"{key!r} is one of {', '.join(kind)}.")
            return None

    def sequence(self, node: yaml.Node | None) -> list[yaml.Node]:
        """Return the items of a list."""
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        if node is not None:
            self.fault(node, "a list is wanted here.")
        return []

    def example(self, node: yaml.Node) -> Example:
        """Read an example: a text, or `note` and `fields`."""
        held: tuple[tuple[str, str], ...] = ()
        if isinstance(node, yaml.MappingNode):
            parts = self.mapping(node)
            if "fields" in parts:
                held = tuple((k, str(v.value)) for k, v in self.mapping(parts["fields"]).items())
            node = parts.get("note", node)
        if not isinstance(node, yaml.ScalarNode):
            self.fault(node, "an example is a text, or 'note' (a text) and 'fields'.")
            return Example(text="", triggers=())
        text, triggers = _unmarked(str(node.value))
        place = f"{self.place}:{node.start_mark.line + 1}"
        return Example(text=text, triggers=triggers, fields=held, place=place)

    def check(self) -> Check | None:
        """Build the check: its fields are the keys that it accepts."""
        name = self.string("check")
        kind = CHECKS.get(name)
        own = {key: node for key, node in self.top.items() if key not in _KEYS}
        if kind is None:
            self.fault(
                self.top.get("check"),
                f"no check is called {name!r}. They are: {', '.join(CHECKS)}.",
            )
            return None
        accepts = {one.name: one for one in fields(kind)}  # type: ignore[arg-type]
        for key, node in own.items():
            if key not in accepts:
                self.fault(
                    node, f"the check {name!r} has no key {key!r}. It has: {', '.join(accepts)}."
                )
        for key, one in accepts.items():
            if key not in own and one.default is MISSING and one.default_factory is MISSING:
                self.fault(self.top["check"], f"the check {name!r} needs the key {key!r}.")
        if self.faults:
            return None
        values = {
            key: self.phrases(node) if "tuple" in str(accepts[key].type) else self.string(key)
            for key, node in own.items()
        }
        try:
            check = kind(**values)
            if self.house is not None:
                # a cue or a pattern is read when it is first sought
                list(check.find(Analysis(Note(text="A word."))))
        except RuleError as error:
            self.fault(self.top["check"], str(error))
            return None
        except re.error as error:
            self.fault(own.get("patterns"), f"a pattern is not a regular expression ({error}).")
            return None
        return check

    def phrases(self, node: yaml.Node) -> tuple[str, ...]:
        """Return texts, a cue that names a list of the house once for each of its terms."""
        found: list[str] = []
        for phrase in self.strings(node):
            named = [name for name in _LIST.findall(phrase) if name in (self.house or {})]
            spelt = [phrase]
            for name in named:
                terms = (self.house or {})[name]
                spelt = [one.replace(f"{{{name}}}", term) for one in spelt for term in terms]
            found += spelt
        return tuple(found)


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return an example without its [[marks]], and where they stood."""
    text, triggers, start = "", [], 0
    for piece in re.split(r"(\[\[|\]\])", marked):
        if piece == "[[":
            start = len(text)
        elif piece == "]]":
            triggers.append((start, len(text)))
        else:
            text += piece
    return text, tuple(triggers)
