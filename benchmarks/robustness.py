"""Change notes in ways that change no fault, and count the findings that change all the same.

Run `python benchmarks/robustness.py --notes 120`. Each change keeps the lines of a note, so that
findings are followed by line. Of the findings of the notes that a change touched, it prints the
share that is not there again (same rule, same line); of the lines that are marked rightly, the
share that has no finding of the category any more; and the false ones that are new, as a share of
the findings before. Only what the labels cover is counted: opinion, speculation, leading, and what
is missing. Seeded: the same notes and slips each time.
"""

import argparse
import calendar
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from random import Random

from recordlint.analysis.text import lowered
from recordlint.catalogue import load_rules
from recordlint.engine import check_note
from recordlint.finding import Finding
from recordlint.measure import CATEGORIES, MISSING, Labelled, read_corpus
from recordlint.measure.score import TODAY
from recordlint.measure.table import table
from recordlint.note import Note
from recordlint.settings import Settings

WORKING = Path(__file__).parent.parent / "corpora" / "working"

NAMES = (
    "Adaeze", "Anwen", "Babajide", "Bronisława", "Chidi", "Dilnoza", "Efua", "Farrukh", "Gwilym",
    "Hyunwoo", "Ifeoma", "Jasvinder", "Kaveh", "Lakshmi", "Mbali", "Nguyen", "Oluwaseun", "Parveen",
    "Quyen", "Rajesh", "Siobhán", "Thandiwe", "Ümit", "Vytautas", "Wanjiru", "Xiulan", "Yevgenia",
    "Zbigniew",
)  # fmt: skip
_DATES = {*calendar.day_name, *calendar.month_name}
_NAMED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? ([A-Z][a-z]{2,})\b"
    r"|\b([A-Z][a-z]{2,})(?='s\b|’s\b| (?:said|says|told|asked|was|had|has|is|went|came)\b)"
)

_SWAPS = {
    "he": "she", "she": "he", "him": "her", "his": "her", "hers": "his",
    "himself": "herself", "herself": "himself",
}  # fmt: skip
_OBJECT = (
    r"(?=[.,;:!?)\"”]|\s*$|\s+(?:a|about|again|after|all|an|and|as|at|back|because|before|but|by|down"
    r"|for|from|he|how|I|if|in|into|it|no|not|off|on|or|out|over|she|so|some|than|that|the|then|they"
    r"|this|through|to|twice|until|up|was|we|what|when|where|whether|while|who|why|with|you)\b)"
)
_PRONOUN = re.compile(
    rf"\b(?:(her){_OBJECT}|(her)|(hers|herself|he|she|himself|him|his))\b", re.I | re.M
)
_ROLES = {"resident": "pupil", "pupil": "patient", "patient": "resident"}
_ROLE = re.compile(r"\b(resident|pupil|patient)(?=s?\b)(?! with\b)", re.I)
_OPENING = re.compile(r"(?<![^\s(\[—–])[\"'](?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A note to change: what was found in it, and the words that are names in the corpus."""

    note: Labelled
    findings: tuple[Finding, ...]
    names: frozenset[str]


def _like(word: str, model: str) -> str:
    """Return a word with the capitals of another."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word.capitalize() if model[0].isupper() else word


def swap_pronouns(case: Case, _: Random) -> str:
    """She for he and he for she; "her" is told apart by what follows."""

    def other(match: re.Match[str]) -> str:
        word = "him" if match[1] else "his" if match[2] else _SWAPS[match[3].lower()]
        return _like(word, match[0])

    return _PRONOUN.sub(other, case.note.text)


def rename(case: Case, rng: Random) -> str:
    """Names of other origins, the same one for a name throughout the note."""
    words = list(dict.fromkeys(w for w in re.findall(r"\w+", case.note.text) if w in case.names))
    drawn = rng.sample(NAMES, len(NAMES))
    renamed = {word: drawn[index % len(drawn)] for index, word in enumerate(words)}
    return re.sub(r"\w+", lambda match: renamed.get(match[0], match[0]), case.note.text)


def swap_roles(case: Case, _: Random) -> str:
    """Pupil for resident, patient for pupil, resident for patient."""
    return _ROLE.sub(lambda match: _like(_ROLES[match[0].lower()], match[0]), case.note.text)


def misspell(case: Case, rng: Random) -> str:
    """One letter of each finding's own words dropped, doubled or put after its neighbour."""
    text, limit = case.note.text, len(case.note.text)
    for finding in sorted(case.findings, key=lambda f: (-f.end, f.start)):
        words = list(re.finditer(r"[A-Za-z]{4,}", finding.text))
        if finding.end > limit or not words or finding.category not in CATEGORIES:
            continue
        word = rng.choice(words)
        at = finding.start + rng.randrange(word.start() + 1, word.end() - 1)
        letter, after = text[at], text[at + 1]
        slips = [after, letter + letter + after, after + letter if after != letter else after]
        text = text[:at] + rng.choice(slips) + text[at + 2 :]
        limit = finding.start
    return text


def drop_apostrophes(case: Case, _: Random) -> str:
    """Didnt for didn't, mums for mum's."""
    return re.sub(r"(?<=[A-Za-z])['’](?=[A-Za-z])", "", case.note.text)


def lower_case(case: Case, _: Random) -> str:
    """No capitals."""
    return lowered(case.note.text)


def curl(case: Case, _: Random) -> str:
    """Curly quotation marks and apostrophes for straight ones."""
    text = _OPENING.sub(lambda match: "“" if match[0] == '"' else "‘", case.note.text)
    return text.replace('"', "”").replace("'", "’")


def straighten(case: Case, _: Random) -> str:
    """Straight quotation marks and apostrophes for curly ones."""
    return case.note.text.translate(str.maketrans("“”‘’", "\"\"''"))


CHANGES: dict[str, Callable[[Case, Random], str]] = {
    "he and she swapped": swap_pronouns,
    "names of other origins": rename,
    "resident, pupil, patient swapped": swap_roles,
    "a letter of the finding's words misspelt": misspell,
    "apostrophes dropped": drop_apostrophes,
    "lower case": lower_case,
    "straight quotes made curly": curl,
    "curly quotes made straight": straighten,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one change did: notes it touched, their findings, and what became of those."""

    notes: int = 0
    findings: int = 0
    changed: int = 0
    right: int = 0
    lost: int = 0
    added: int = 0

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(
            notes=self.notes + other.notes,
            findings=self.findings + other.findings,
            changed=self.changed + other.changed,
            right=self.right + other.right,
            lost=self.lost + other.lost,
            added=self.added + other.added,
        )


def found(text: str, note: Labelled) -> tuple[Finding, ...]:
    """Return the findings that the labels cover."""
    whole = Note(text=text, fields=note.fields, source=note.id)
    findings = check_note(whole, load_rules(), Settings(), today=TODAY)
    parts = {f"missing-{part}" for part in MISSING}
    return tuple(f for f in findings if f.category in CATEGORIES or f.rule in parts)


def place(finding: Finding) -> tuple[int, str]:
    """Return what a finding is followed by: its line and category, or what is missing."""
    if finding.category in CATEGORIES:
        return finding.line, finding.category.value
    return 0, finding.rule.removeprefix("missing-")


def right_places(note: Labelled) -> set[tuple[int, str]]:
    """Return the places where a finding is right."""
    lines = {(g.line, category) for g in note.gold for category in g.accepts}
    return lines | {(0, part) for part in note.missing}


def outcome(note: Labelled, before: Sequence[Finding], after: Sequence[Finding]) -> Outcome:
    """Compare the findings of a note with those of the changed note."""
    again = {(place(f), f.code) for f in after}
    places, right = {place(f) for f in after}, right_places(note)
    true = {place(f) for f in before} & right
    return Outcome(
        notes=1,
        findings=len(before),
        changed=sum((place(f), f.code) not in again for f in before),
        right=len(true),
        lost=len(true - places),
        added=len(places - {place(f) for f in before} - right),
    )


def try_changes(note: Labelled, names: frozenset[str], seed: int) -> list[Outcome]:
    """Return the outcome of every change of one note; an empty one where it is not touched."""
    case = Case(note=note, findings=found(note.text, note), names=names)
    outcomes = []
    for name, change in CHANGES.items():
        text = change(case, Random(f"{seed} {note.id} {name}"))
        same = text == note.text
        outcomes.append(Outcome() if same else outcome(note, case.findings, found(text, note)))
    return outcomes


def names_of(corpus: Sequence[Labelled]) -> frozenset[str]:
    """Return the words that stand where a person's name stands, and nowhere in lower case."""
    texts = "\n".join(note.text for note in corpus)
    lower = set(re.findall(r"\b[a-z]+\b", texts))
    named = {match[1] or match[2] for match in _NAMED.finditer(texts)}
    return frozenset(word for word in named if word.lower() not in lower) - _DATES


def run(corpus: Sequence[Labelled], notes: int, seed: int, jobs: int) -> dict[str, Outcome]:
    """Return the outcome of every change over some notes of a corpus."""
    chosen = Random(seed).sample(list(corpus), min(notes, len(corpus)))
    names = names_of(corpus)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(try_changes, note, names, seed) for note in chosen]
        rows = [future.result() for future in futures]
    return {
        name: sum((row[index] for row in rows), Outcome()) for index, name in enumerate(CHANGES)
    }


def report(outcomes: dict[str, Outcome]) -> str:
    """Return the outcomes as a table."""
    rows = [("change of the text", "notes", "findings", "changed", "right", "lost", "false, new")]
    rows += [
        (
            name,
            str(one.notes),
            str(one.findings),
            _percent(one.changed, one.findings),
            str(one.right),
            _percent(one.lost, one.right),
            _percent(one.added, one.findings),
        )
        for name, one in outcomes.items()
    ]
    return "\n".join(table(rows)) + "\n"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--notes", type=int, default=120, help="how many notes (default: 120)")
    parser.add_argument("--seed", type=int, default=1, help="draws the notes and the slips")
    parser.add_argument("--jobs", type=int, default=2, help="processes to work with (default: 2)")
    options = parser.parse_args()
    outcomes = run(read_corpus(WORKING), options.notes, options.seed, options.jobs)
    print(report(outcomes), end="")


if __name__ == "__main__":
    main()
