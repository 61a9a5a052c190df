"""Write rules/words/sought.txt and near.txt, by which slips of one letter are mended.

    pip install -e '.[training]'
    python training/near_words.py         # run after a change to the cues or the word lists

`sought.txt` holds the words of the cues and lists, with the forms that a cue like `manipulat*`
stands for; `near.txt` the English words that are one slip away from one of them, and which are
therefore never taken for it. The words of English are those of pyspellchecker (MIT) and of the
reader's tokenizer; names and shorthand that the corpora use stand too.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from spellchecker import SpellChecker

from recordlint.data import words

ROOT = Path(__file__).parent.parent
RULES = ROOT / "rules"
_WRITTEN = ("near", "sought")
FREQUENT = 2000
"""How often pyspellchecker's corpus holds a word that the reader may be expected to lean on."""


def english() -> set[str]:
    """Return the words of English with their regular forms, and those that the corpora use."""
    found = set(SpellChecker().word_frequency.dictionary)
    pieces = json.loads((ROOT / "recordlint" / "model" / "tokenizer.json").read_text("utf-8"))
    found |= {piece for piece in pieces["model"]["vocab"] if piece.isalpha()}
    notes = [
        json.loads(row)["text"]
        for name in ("working", "passages", "ordinary")
        for row in (ROOT / "corpora" / name / "notes.jsonl").read_text("utf-8").splitlines()
    ]
    named = {name.lower() for text in notes for name in re.findall(r"(?<=\w )[A-Z][a-z]{3,}", text)}
    used = Counter(word for text in notes for word in set(re.findall(r"[a-z]{4,}", text)))
    found |= named | {word for word, count in used.items() if count >= 3}
    found = {word for word in found if word.isalpha()}
    return found | {form for word in found if len(word) > 2 for form in regular_forms(word)}


def regular_forms(word: str) -> Iterator[str]:
    """Yield the forms that a word has if it is a regular verb or noun: ramp, ramps, ramping."""
    yield word + "s"
    if word.endswith("e"):
        yield from (word + "d", word[:-1] + "ing", word + "r")
    elif re.search(r"[^aeiou][aeiou][^aeiouwxy]$", word):
        yield from (word + word[-1] + ending for ending in ("ed", "ing", "er"))
    elif word.endswith("y"):
        yield from (word[:-1] + "ied", word + "ing", word[:-1] + "ies")
    else:
        yield from (word + ending for ending in ("ed", "ing", "er"))


def cue_words() -> Iterator[str]:
    """Yield the words of every cue and every list; `manipulat*` with its star."""
    for path in sorted((RULES / "words").glob("*.txt")):
        if path.stem not in _WRITTEN:
            for term in words(path.stem):
                yield from re.findall(r"[a-z'’]+\*?", term.lower())
    for path in sorted(RULES.glob("*/*.yaml")):
        rule = path.read_text("utf-8").split("\nexamples:")[0]
        for cue in re.findall(r"^\s+- (.+)$", rule, re.M):
            yield from re.findall(r"[a-z'’]+\*?", cue.lower())


def one_letter_off(word: str) -> Iterator[str]:
    """Yield every string that is one letter away, with the same first letter."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(1, len(word) + 1):
        yield from (word[:at] + letter + word[at:] for letter in letters)
        if at < len(word):
            yield word[:at] + word[at + 1 :]
            yield from (word[:at] + letter + word[at + 1 :] for letter in letters)
            yield word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def main() -> None:
    """Write the two lists."""
    known = english()
    common = {w for w, n in SpellChecker().word_frequency.dictionary.items() if n > 60}
    sought = set()
    for word in cue_words():
        stem = word.rstrip("*")
        if word.endswith("*"):
            sought |= {one for one in common if one.startswith(stem) and len(one) <= len(stem) + 5}
        else:
            sought.add(stem)
    sought = {word for word in sought if (len(word) >= 5 and word in known) or "'" in word[1:-1]}
    sought |= set(words("spelt"))
    frequent = SpellChecker().word_frequency.dictionary
    sought |= {word for word in known if len(word) >= 6 and frequent.get(word, 0) > FREQUENT}
    near = {word for word in known - sought if any(one in sought for one in one_letter_off(word))}
    head = "# Written by training/near_words.py: "
    _write("sought", head + "the words that cues and lists look for.", sought)
    _write("near", head + "words that are one letter away from one of those.", near)
    print(f"{len(sought)} words sought, {len(near)} near them")


def _write(name: str, head: str, found: set[str]) -> None:
    rows = [head, *sorted(found)]
    (RULES / "words" / f"{name}.txt").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
