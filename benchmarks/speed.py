"""Measure start-up and throughput as ratios to bare Python, spaCy and nothing else, in one run.

Run `python benchmarks/speed.py`. Each pair is timed alternately; the figure is the ratio of the
medians,
with the quartiles of the single ratios. Absolute times are for scale only and differ between
machines.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from recordlint.analysis.parse import DEFAULT_MODEL, load
from recordlint.catalogue import load_rules
from recordlint.engine import check_note
from recordlint.measure import read_corpus
from recordlint.note import Note
from recordlint.settings import Settings

ROOT = Path(__file__).parent.parent
NOTE = "\n".join(
    (ROOT / "samples" / name).read_text(encoding="utf-8")
    for name in ("care-home.txt", "school.txt")
)
BARE = f"import spacy; spacy.load({DEFAULT_MODEL!r}, exclude=['ner'])"


def seconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(name: str, ours: Callable[[], object], base: Callable[[], object], rounds: int) -> None:
    """Time two pieces of work alternately and print the ratio of the first to the second."""
    ours(), base()  # once unmeasured: the disk's cache
    pairs = [(seconds(ours), seconds(base)) for _ in range(rounds)]
    ratio = statistics.median(a for a, _ in pairs) / statistics.median(b for _, b in pairs)
    low, _, high = statistics.quantiles((a / b for a, b in pairs), n=4)
    scale = statistics.median(b for _, b in pairs)
    print(f"{name:<58}{ratio:>6.2f}  ({low:.2f} to {high:.2f}; base {scale:.3f} s)")


def run(*arguments: str) -> Callable[[], object]:
    """Return a call of a new Python process."""
    return lambda: subprocess.run([sys.executable, *arguments], capture_output=True, check=False)


def main() -> None:
    """Print every ratio."""
    words = len(NOTE.split())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "note.txt"
        path.write_text(NOTE, encoding="utf-8")
        bare = run("-c", BARE)
        compare(
            "recordlint --version / bare Python",
            run("-m", "recordlint", "--version"),
            run("-c", "pass"),
            9,
        )
        compare(
            "recordlint --help / bare Python with spaCy and its model",
            run("-m", "recordlint", "--help"),
            bare,
            7,
        )
        compare(
            f"check, cold, one note of {words} words / the same",
            run("-m", "recordlint", "check", str(path)),
            bare,
            9,
        )
    corpus = [note.text for note in read_corpus(ROOT / "corpora" / "working")][:60]
    nlp, rules, settings = load(), load_rules(), Settings()
    compare(
        f"check, warm, {len(corpus)} notes / nlp.pipe of the same notes",
        lambda: [check_note(Note(text=text), rules, settings) for text in corpus],
        lambda: list(nlp.pipe(corpus)),
        5,
    )


if __name__ == "__main__":
    main()
