"""Every rule does what its own examples say."""

import pytest

from recordlint.analysis import Analysis
from recordlint.catalogue import load_rules
from recordlint.engine import check_note
from recordlint.note import Note
from recordlint.rule import Example, Rule
from recordlint.settings import Settings

SHOW_ALL = Settings()
CASES = [
    pytest.param(rule, example, id=f"{rule.name}-{kind}-{number}")
    for rule in load_rules()
    for kind, examples in (("bad", rule.bad), ("good", rule.good))
    for number, example in enumerate(examples, 1)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_rule_marks_its_examples(rule: Rule, example: Example) -> None:
    note = Note(text=example.text, fields=dict(example.fields))
    found = [(f.start, f.end) for f in check_note(note, [rule], SHOW_ALL)]
    assert found == list(example.triggers)


def test_rules_were_found() -> None:
    assert len(load_rules()) >= 3
    assert len(CASES) >= 6 * len(load_rules())


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.name)
def test_rule_speaks_plainly(rule: Rule) -> None:
    assert len(rule.message.split()) <= 25
    assert len(rule.advice.split()) <= 35
    assert rule.why
    assert Analysis(Note(text=rule.message)).sentences
