"""Write the figures into corpora/README.md and the reader's card; run after a change to either."""

import datetime as dt
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from recordlint import __version__
from recordlint.measure import CATEGORIES, MISSING, OTHERS, Score, Tally, measure, read_corpus
from recordlint.measure.interval import Interval, intervals

ROOT = Path(__file__).parent.parent
CORPORA = ROOT / "corpora"
CARD = ROOT / "recordlint" / "model" / "card.json"
BEGIN, END = "<!-- figures: written by docs/figures.py -->", "<!-- end of figures -->"


def rows(name: str, score: Score) -> Iterator[str]:
    """Yield the rows of one split."""
    groups = {what: (what,) for what in (*CATEGORIES, *MISSING, *OTHERS)}
    for what, names in (groups | {"the last five": OTHERS}).items():
        each = [sum((sheet.tallies[one] for one in names), Tally()) for sheet in score.sheets]
        tally, sure = sum(each, Tally()), intervals(each)
        cells = [
            _cell(tally.precision, sure.precision),
            _cell(tally.recall, sure.recall),
            _cell(tally.f1, sure.f1),
        ]
        yield f"| {name} | {what} | {' | '.join(cells)} |"


def _cell(value: float, sure: Interval | None) -> str:
    return f"{value:.3f}" + (f" ({sure.low:.2f}–{sure.high:.2f})" if sure else "")


def measured() -> dict[str, Score]:
    """Return the splits, measured anew."""
    return {
        name: measure(read_corpus(CORPORA / name), jobs=os.cpu_count() or 1)
        for name in ("working", "choosing", "reporting")
    }


def figures(scores: dict[str, Score], day: dt.date) -> str:
    """Return the tables."""
    table = ["| split | what | precision | recall | F1 |", "| --- | --- | --- | --- | --- |"]
    table += [row for name, score in scores.items() for row in rows(name, score)]
    traps = [
        f"| {name} | {score.sprung} of {score.traps} ({100 * score.sprung_share:.1f} %) |"
        f" {score.attributed.count} of {score.attributed.of} | {score.findings_a_note:.1f} |"
        for name, score in scores.items()
    ]
    head = "| split | traps sprung | findings in others' words | findings a note |"
    when = f"Measured on {day:%-d %B %Y} with version {__version__}."
    rules = list(by_rule(scores))
    return "\n".join([when, "", *table, "", head, "| --- | --- | --- | --- |", *traps, "", *rules])


def by_rule(scores: dict[str, Score]) -> Iterator[str]:
    """Yield the table of what each rule marked, right and false, on each split."""
    yield f"| rule | {' | '.join(f'{name}: right, false' for name in scores)} |"
    yield f"| --- |{' --- |' * len(scores)}"
    names = sorted({name for score in scores.values() for name in score.rules})
    for name in names:
        cells = [
            f"{tally.right}, {tally.false}" if (tally := score.rules.get(name)) else "–"
            for score in scores.values()
        ]
        yield f"| {name} | {' | '.join(cells)} |"


def on_card(scores: dict[str, Score], day: dt.date) -> dict[str, object]:
    """Return the figures of rules and reader together, as they stand on the reader's card."""
    tallies = scores["reporting"].tallies
    return {
        "measured": f"{day:%Y-%m-%d}, version {__version__}, corpora/reporting, rules and reader",
        **{
            name: {
                "precision": round(tallies[name].precision, 3),
                "recall": round(tallies[name].recall, 3),
            }
            for name in (*CATEGORIES, *OTHERS)
        },
    }


def write() -> None:
    """Put the tables between their marks."""
    path = CORPORA / "README.md"
    text = path.read_text(encoding="utf-8")
    scores, day = measured(), dt.datetime.now().astimezone().date()
    new = f"{BEGIN}\n\n{figures(scores, day)}\n\n{END}"
    marked = f"{re.escape(BEGIN)}.*?{re.escape(END)}"
    text = re.sub(marked, lambda _: new, text, flags=re.DOTALL)
    path.write_text(text, encoding="utf-8")
    card = json.loads(CARD.read_text(encoding="utf-8")) | {"figures": on_card(scores, day)}
    CARD.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
