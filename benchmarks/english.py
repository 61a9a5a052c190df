"""Set the findings of 30 notes beside those of their twins in second-language English.

Run `python benchmarks/english.py`. A twin tells the same, line by line, with the same faults, as
somebody would who writes English as a second language. Nobody's English is a fault: the twins must
not have more false findings than the notes.
"""

import json
from pathlib import Path

from recordlint.engine import check_note
from recordlint.measure import CATEGORIES, Labelled, read_corpus
from recordlint.measure.score import TODAY
from recordlint.measure.table import table
from recordlint.note import Note
from recordlint.policy import chosen
from recordlint.settings import Settings

CORPORA = Path(__file__).parent.parent / "corpora"


def counted(note: Labelled, text: str) -> tuple[int, int, int, int]:
    """Return how many lines are marked, falsely marked, rightly found, and to be found."""
    settings = Settings()
    findings = check_note(Note(text=text), chosen(settings), settings, today=TODAY)
    marked = {(f.line, f.category.value) for f in findings if f.category in CATEGORIES}
    accepted = {(g.line, category) for g in note.gold for category in g.accepts}
    labels = {(g.line, g.category): g.accepts for g in note.gold if g.category in CATEGORIES}
    found = [
        place for place, accepts in labels.items() if marked & {(place[0], c) for c in accepts}
    ]
    return len(marked), len(marked - accepted), len(found), len(labels)


def main() -> None:
    """Print the table."""
    notes = {note.id: note for note in read_corpus(CORPORA / "working")}
    rows = (CORPORA / "twins" / "notes.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [(notes[row["of"]], row["text"]) for row in map(json.loads, rows)]
    sums = [
        [sum(column) for column in zip(*(counted(note, text) for note, text in side), strict=True)]
        for side in ([(note, note.text) for note, _ in pairs], pairs)
    ]
    named = zip(("as they are", "their twins"), sums, strict=True)
    print(
        "\n".join(
            table([("", "marked", "false", "found", "of"), *((n, *map(str, s)) for n, s in named)])
        )
    )


if __name__ == "__main__":
    main()
