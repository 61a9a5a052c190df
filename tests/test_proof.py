"""A rule held to its own examples."""

from dataclasses import replace

import pytest

from recordlint.catalogue import find_rule, load_rules
from recordlint.proof import faults, marked
from recordlint.rule import Rule


@pytest.mark.parametrize("rule", load_rules()[:8], ids=lambda rule: rule.name)
def test_a_rule_that_keeps_its_examples_has_no_fault(rule: Rule) -> None:
    assert list(faults(rule)) == []


def test_what_was_to_be_marked_and_is_not_is_told_with_its_place() -> None:
    rule = find_rule("certainty-word")
    [bad, *_] = rule.bad
    turned = replace(rule, bad=(), good=(replace(bad, triggers=(), place="ours.yaml:3"),))
    [fault] = faults(turned)
    words = bad.text[slice(*bad.triggers[0])]
    assert fault == (
        f"ours.yaml:3: certainty-word marks “{words}” here, and nothing was to be marked."
        " Change the check or the example."
    )
    assert marked(rule, bad) == list(bad.triggers)
