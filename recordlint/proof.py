"""A rule held to its own examples."""

from collections.abc import Iterator

from recordlint.engine import check_note
from recordlint.note import Note
from recordlint.rule import Example, Rule
from recordlint.settings import Settings


def faults(rule: Rule) -> Iterator[str]:
    """Yield what a rule's examples show to be wrong: `file:line: fault and remedy`."""
    for example in (*rule.bad, *rule.good):
        found = marked(rule, example)
        if found == list(example.triggers):
            continue
        told = " and ".join(f"“{example.text[a:b]}”" for a, b in found) or "nothing"
        wanted = " and ".join(f"“{example.text[a:b]}”" for a, b in example.triggers) or "nothing"
        yield (
            f"{example.place}: {rule.name} marks {told} here, and {wanted} was to be marked."
            " Change the check or the example."
        )


def marked(rule: Rule, example: Example) -> list[tuple[int, int]]:
    """Return the places that a rule alone marks in an example."""
    note = Note(text=example.text, fields=dict(example.fields))
    return [(f.start, f.end) for f in check_note(note, [rule], Settings())]
