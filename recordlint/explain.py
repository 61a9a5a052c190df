"""A rule → its page, made of the rule's file and nothing else; all rules → a list."""

import json
from collections.abc import Sequence

from recordlint.rule import Example, Rule, Voice


def page(rule: Rule) -> str:
    """Return the rule's page in Markdown."""
    quoted = (
        "What other people said is never marked, with or without quotation marks."
        if rule.voice is Voice.WRITER
        else "This rule looks at who is speaking: see the examples."
    )
    parts = [
        f"# {rule.code} {rule.name}",
        f"*{rule.category}* · *{rule.severity}* · {', '.join(rule.criteria)}",
        f"**{rule.message.replace('{trigger}', '…')}**",
        rule.advice,
        f"## Why\n\n{rule.why}",
        "## Marked\n\n" + "\n".join(_shown(example) for example in rule.bad),
        "## Left alone\n\n" + "\n".join(_shown(example) for example in rule.good),
        quoted,
    ]
    return "\n\n".join(parts) + "\n"


def _shown(example: Example) -> str:
    """Return an example as a bullet, with the words that set the rule off in bold."""
    text, end = "", len(example.text)
    for start, stop in reversed(example.triggers):
        text = (
            "**" + example.text[start:stop] + "**" + example.text[stop:end] + text
            if stop > start
            else example.text[start:end] + text
        )
        end = start
    text = example.text[:end] + text
    rows = [row.replace("*_", "\\*_") for row in text.strip().split("\n")]
    held = "".join(f" *({key}: {value})*" for key, value in example.fields)
    return "- " + "  \n  ".join(row.strip() for row in rows) + held


def as_table(rules: Sequence[Rule]) -> str:
    """Return the rules, one a line."""
    width = max(len(rule.name) for rule in rules)
    return "\n".join(
        f"{rule.code}  {rule.name:<{width}}  {rule.category:<12}  {rule.severity:<7}"
        f"  {', '.join(rule.criteria)}"
        for rule in rules
    )


def as_json(rules: Sequence[Rule]) -> str:
    """Return the rules as a JSON list of objects."""
    return json.dumps(
        [
            {
                "code": rule.code,
                "name": rule.name,
                "category": rule.category,
                "severity": rule.severity,
                "criteria": list(rule.criteria),
                "message": rule.message,
                "advice": rule.advice,
                "why": rule.why,
            }
            for rule in rules
        ],
        ensure_ascii=False,
        indent=2,
    )
