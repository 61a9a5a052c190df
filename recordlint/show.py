"""How a source is split into entries, as a listing: `check --show-entries`."""

from dataclasses import replace

from recordlint.analysis.entries import as_read, entries


def entries_of(text: str, source: str, *, redact: bool = False) -> str:
    """Return a listing of the entries of a source: first line, date, time and author of each.

    The head of a page belongs to the entry below it, so that the first begins on line 1. With
    `redact` no author is named.
    """
    found = entries(text)
    if len(found) == 1:
        found = (as_read(text, found[0]),)
    if redact:
        found = tuple(replace(entry, author="") for entry in found)
    width = len(str(found[-1].line + 1))
    rows = [f"{source}: {len(found)} {'entry' if len(found) == 1 else 'entries'}"]
    rows += [
        f"  line {entry.line + 1:>{width}}  {entry.date or '-':<10}  {entry.time or '-':<5}"
        f"  {entry.author or '-'}"
        for entry in found
    ]
    return "\n".join(rows) + "\n"
