"""A rule's page."""

import json

from recordlint.catalogue import find_rule, load_rules
from recordlint.explain import as_json, as_table, page


def test_page_of_a_rule() -> None:
    text = page(find_rule("missing-time"))
    head = text.split("## Why")[0]
    assert head == (
        "# CMP002 missing-time\n\n*completeness* · *error* · LMCB1 P19\n\n"
        "**The note does not say what time this happened.**\n\n"
        "What time was it? About is fine, for example: approx 14:30.\n\n"
    )
    assert "## Marked\n\n- 12/03/2025. After lunch Mrs Grey fell in the lounge." in text
    assert "## Left alone\n\n- 12/03/2025. At about half past two" in text


def test_marked_words_are_bold() -> None:
    assert "**" in page(find_rule("OPN001")).split("## Marked")[1].split("## Left alone")[0]


def test_lists_hold_every_rule() -> None:
    rules = load_rules()
    assert [row["name"] for row in json.loads(as_json(rules))] == [rule.name for rule in rules]
    assert [row.split()[0] for row in as_table(rules).splitlines()] == [rule.code for rule in rules]
