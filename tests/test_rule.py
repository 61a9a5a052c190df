"""Reading a rule file: what is right, and every fault with its line."""

import pytest

from recordlint.errors import RuleError
from recordlint.finding import Category, Severity
from recordlint.rule import Example, Voice, read_rule

GOOD = """\
code: OPN901
name: night-word
category: opinion
criteria: [LMCB1 K71]
severity: warning
message: “{trigger}” is a view.
advice: Say what
  you saw.
why: It helps.
check: cue
cues: [no, on, 14:30]
examples:
  bad:
    - It was [[no]] night.
    - {note: "[[on]] and [[no]]", fields: {author: R. Adeyemi}}
  good: [yes]
"""


def test_a_rule_is_read_as_it_was_written() -> None:
    rule = read_rule(GOOD, "rules/opinion/night-word.yaml")
    assert (rule.code, rule.name, rule.category, rule.severity) == (
        "OPN901",
        "night-word",
        Category.OPINION,
        Severity.WARNING,
    )
    assert (rule.advice, rule.criteria, rule.unless, rule.voice) == (
        "Say what you saw.",
        ("LMCB1 K71",),
        (),
        Voice.WRITER,
    )
    assert rule.check.cues == ("no", "on", "14:30")  # type: ignore[attr-defined]
    assert rule.bad == (
        Example(text="It was no night.", triggers=((7, 9),)),
        Example(text="on and no", triggers=((0, 2), (7, 9)), fields=(("author", "R. Adeyemi"),)),
    )


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("why: It helps.", "", "r.yaml:1: the key 'why' is missing."),
        (
            "why: It helps.",
            "why: a\nwhy: b",
            "r.yaml:10: the key 'why' stands here twice. Keep one.",
        ),
        ("OPN901", "SPC901", "r.yaml:1: the code 'SPC901' is not the category's three letters"),
        (
            "severity: warning",
            "severity: grave",
            "r.yaml:5: 'severity' is one of error, warning, hint.",
        ),
        ("check: cue", "check: clue", "r.yaml:10: no check is called 'clue'."),
        ("cues: [", "clues: [", "r.yaml:11: the check 'cue' has no key 'clues'."),
        ("cues: [no, on, 14:30]", "unless: [night]", "r.yaml:11: no exemption is called 'night'."),
        ("[[no]]", "no", "r.yaml:14: a bad example marks no [[trigger]]."),
        ("good: [yes]", "good: []", "both bad and good examples are needed."),
        ("good: [yes]", "good: [", "r.yaml:17: not well-formed YAML"),
    ],
)
def test_a_fault_is_named_with_its_line(old: str, new: str, fault: str) -> None:
    with pytest.raises(RuleError) as error:
        read_rule(GOOD.replace(old, new), "r.yaml")
    assert fault in str(error.value)


def test_a_long_trigger_is_cut_in_the_message() -> None:
    rule = read_rule(GOOD, "r.yaml")
    assert rule.says("word " * 40) == f"“{('word ' * 12).strip()} …” is a view."
    assert rule.says("") == "This is a view."
