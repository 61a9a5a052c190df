"""Write the tables of figures into corpora/README.md; run after a change to a rule or label."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from recordlint.measure import CATEGORIES, MISSING, Score, measure, read_corpus
from recordlint.measure.interval import Interval, intervals

CORPORA = Path(__file__).parent.parent / "corpora"
BEGIN, END = "<!-- figures: written by docs/figures.py -->", "<!-- end of figures -->"


def rows(name: str, score: Score) -> Iterator[str]:
    """Yield the rows of one split."""
    for what in (*CATEGORIES, *MISSING):
        tally = score.tallies[what]
        sure = intervals([sheet.tallies[what] for sheet in score.sheets])
        cells = [
            _cell(tally.precision, sure.precision),
            _cell(tally.recall, sure.recall),
            _cell(tally.f1, sure.f1),
        ]
        yield f"| {name} | {what} | {' | '.join(cells)} |"


def _cell(value: float, sure: Interval | None) -> str:
    return f"{value:.3f}" + (f" ({sure.low:.2f}–{sure.high:.2f})" if sure else "")


def figures() -> str:
    """Return the tables, both splits measured anew."""
    scores = {
        name: measure(read_corpus(CORPORA / name), jobs=os.cpu_count() or 1)
        for name in ("working", "reporting")
    }
    table = ["| split | what | precision | recall | F1 |", "| --- | --- | --- | --- | --- |"]
    table += [row for name, score in scores.items() for row in rows(name, score)]
    traps = [
        f"| {name} | {score.sprung} of {score.traps} ({100 * score.sprung_share:.1f} %) |"
        f" {score.attributed.count} of {score.attributed.of} | {score.findings_a_note:.1f} |"
        for name, score in scores.items()
    ]
    head = "| split | traps sprung | findings in others' words | findings a note |"
    return "\n".join([*table, "", head, "| --- | --- | --- | --- |", *traps])


def write() -> None:
    """Put the tables between their marks."""
    path = CORPORA / "README.md"
    text = path.read_text(encoding="utf-8")
    new = f"{BEGIN}\n\n{figures()}\n\n{END}"
    marked = f"{re.escape(BEGIN)}.*?{re.escape(END)}"
    text = re.sub(marked, lambda _: new, text, flags=re.DOTALL)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
