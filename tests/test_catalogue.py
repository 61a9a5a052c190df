"""All the rules."""

import pytest

from recordlint.catalogue import find_rule, load_rules
from recordlint.errors import RuleError
from recordlint.finding import Category


def test_rules_come_by_category_then_code() -> None:
    rules = load_rules()
    order = [(list(Category).index(rule.category), rule.code) for rule in rules]
    assert order == sorted(order)
    assert {rule.category for rule in rules} == set(Category)


def test_codes_and_names_are_used_once() -> None:
    rules = load_rules()
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


def test_a_rule_is_found_by_code_or_name_in_any_case() -> None:
    assert find_rule("cmp001") is find_rule(" Missing-Date ")


def test_an_unknown_rule_is_an_error() -> None:
    with pytest.raises(RuleError, match="no rule is called 'nonsense'"):
        find_rule("nonsense")
