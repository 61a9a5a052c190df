"""Write the pages that are made from the rules and the commands: docs/rules/, criteria.md, cli.md.

Run `python docs/generate.py` after a change to either; the tests compare.
"""

from collections.abc import Iterator
from pathlib import Path

import click

from recordlint.catalogue import load_rules
from recordlint.cli import main
from recordlint.explain import page
from recordlint.finding import Category

DOCS = Path(__file__).parent

CRITERIA = {
    "LMCB1 P13": "avoid actions and statements that could adversely affect the use of evidence",
    "LMCB1 P18": "take immediate action",
    "LMCB1 P19": "records that are detailed, accurate, timed, dated and signed, within"
    " confidentiality agreements, avoiding statements that could adversely affect the use of"
    " evidence",
    "LMCB1 P20": "pass information on, to whom and when",
    "LMCB1 P30": "confidentiality within one's role",
    "LMCB1 K66": "confidentiality and security of information",
    "LMCB1 K67": "action and passing on within timescales",
    "LMCB1 K68": "when information may be passed on",
    "LMCB1 K69": "handling information (its wording is not among our sources)",
    "LMCB1 K70": "accuracy, clarity, relevance and an appropriate level of detail",
    "LMCB1 K71": "evidence, fact and knowledge-based opinion",
    "LMCB1 K72": "handling information (its wording is not among our sources)",
    "CCLD 422 P30": "record explanations as they were given",
    "CCLD 422 P31": "record accounts and comments, and by whom",
    "CCLD 422 P33": "record grievances",
    "CCLD 422 K43": "accuracy, clarity, relevance and an appropriate level of detail",
}


def pages() -> Iterator[tuple[str, str]]:
    """Yield each generated page: its path within docs/, and its text."""
    rules = load_rules()
    rows = ["# The rules", ""]
    for category in Category:
        own = [rule for rule in rules if rule.category is category]
        if own:
            rows += [
                f"## {category}",
                "",
                "| code | rule | severity | what it says |",
                "| --- | --- | --- | --- |",
            ]
            rows += [
                f"| {r.code} | [{r.name}]({r.name}.md) | {r.severity} |"
                f" {r.message.replace('{trigger}', '…')} |"
                for r in own
            ]
            rows.append("")
    yield "rules/index.md", "\n".join(rows)
    for rule in rules:
        yield f"rules/{rule.name}.md", page(rule)
    yield "criteria.md", _criteria()
    yield "cli.md", "\n".join(_commands())


def _criteria() -> str:
    rows = [
        "# From criterion to rule",
        "",
        "The criteria of the National Occupational Standards LMCB1 and CCLD 422 that a record",
        "answers to, and the rules that look for each. An empty row is a criterion that no rule",
        "answers yet.",
        "",
        "| criterion | what it asks, in short | rules |",
        "| --- | --- | --- |",
    ]
    for criterion, asks in CRITERIA.items():
        own = [f"[{r.name}](rules/{r.name}.md)" for r in load_rules() if criterion in r.criteria]
        rows.append(f"| {criterion} | {asks} | {', '.join(own)} |")
    return "\n".join([*rows, ""])


def _commands() -> Iterator[str]:
    yield "# The command line"
    context = click.Context(main, info_name="recordlint", **main.context_settings)
    yield from ("", "```text", _help(main, context), "```")
    for name in sorted(main.commands):
        command = main.commands[name]
        yield from (
            "",
            f"## recordlint {name}",
            "",
            "```text",
            _help(command, click.Context(command, info_name=name, parent=context)),
            "```",
        )
    yield ""


def _help(command: click.Command, context: click.Context) -> str:
    context.terminal_width, context.max_content_width = 100, 100
    return command.get_help(context)


def write() -> None:
    """Write every page, and remove the pages of rules that are no more."""
    made = dict(pages())
    for old in (DOCS / "rules").glob("*.md"):
        if f"rules/{old.name}" not in made:
            old.unlink()
    for name, text in made.items():
        (DOCS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
