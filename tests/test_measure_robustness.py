"""The changes that benchmarks/robustness.py makes, and how it follows findings."""

import importlib.util
import sys
from pathlib import Path
from random import Random
from types import ModuleType

import pytest

from recordlint.measure import Label, Labelled

FILE = Path(__file__).parent.parent / "benchmarks" / "robustness.py"


@pytest.fixture(scope="module")
def robustness() -> ModuleType:
    spec = importlib.util.spec_from_file_location("robustness", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["robustness"] = module  # a dataclass looks its module up
    spec.loader.exec_module(module)
    return module


def note(text: str, *gold: Label) -> Labelled:
    return Labelled(
        id="ward-001", setting="ward", style="log", author="ward", english="first",
        text=text, fields={}, gold=gold, traps=(), missing=("date", "time", "signature"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "text", "changed"),
    [
        ("he and she swapped", "She held her arm. I saw her.", "He held his arm. I saw him."),
        ("he and she swapped", "HE hurt himself, mum saw him", "SHE hurt herself, mum saw her"),
        ("he and she swapped", "The others left.", "The others left."),
        ("names of other origins", "Weetabix at nine.", "Weetabix at nine."),
        ("resident, pupil, patient swapped", "The Residents' pupil was patient with us.",
         "The Pupils' patient was patient with us."),
        ("apostrophes dropped", "Mum's 'fine', didn’t cry", "Mums 'fine', didnt cry"),
        ("lower case", "Mum Said NO", "mum said no"),
        ("straight quotes made curly", "Mum's \"no\" and 'yes'", "Mum’s “no” and ‘yes’"),
        ("curly quotes made straight", "Mum’s “no” and ‘yes’", "Mum's \"no\" and 'yes'"),
    ],
)  # fmt: skip
def test_a_change(robustness: ModuleType, change: str, text: str, changed: str) -> None:
    case = robustness.Case(note=note(text), findings=(), names=frozenset({"Jory"}))
    assert robustness.CHANGES[change](case, Random(1)) == changed


def test_a_name_is_the_same_throughout(robustness: ModuleType) -> None:
    case = robustness.Case(
        note=note("Jory cried. I held Jory and Temi."),
        findings=(),
        names=frozenset({"Jory", "Temi"}),
    )
    one, two = Random(1).sample(robustness.NAMES, 2)
    changed = robustness.rename(case, Random(1))
    assert changed == f"{one} cried. I held {one} and {two}."


def test_a_slip_is_of_the_words_of_a_finding(robustness: ModuleType) -> None:
    text = "She was obviously late.\nHe ate."
    case = robustness.Case(
        note=note(text), findings=robustness.found(text, note(text)), names=frozenset()
    )
    for seed in range(5):
        changed = robustness.misspell(case, Random(seed))
        assert changed != text
        assert changed.startswith("She was o")
        assert changed.endswith("y late.\nHe ate.")


def test_names_stand_where_names_stand(robustness: ModuleType) -> None:
    text = "Jory said no. Mrs Bains left. Will was out and will be. Sunday was wet. Weetabix again."
    assert robustness.names_of([note(text)]) == {"Jory", "Bains"}


def test_what_is_lost_and_added_is_told_apart(robustness: ModuleType) -> None:
    label = Label(line=1, start=8, end=17, category="opinion", kind="x")
    own = note("She was obviously lying.", label)
    before = robustness.found(own.text, own)
    assert robustness.outcome(own, before, before) == robustness.Outcome(
        notes=1, findings=4, right=4
    )
    assert robustness.outcome(own, before, ()) == robustness.Outcome(
        notes=1, findings=4, changed=4, right=4, lost=4
    )
    wrong = robustness.found("Fine.\nShe was obviously lying.", own)
    assert robustness.outcome(own, before, wrong) == robustness.Outcome(
        notes=1, findings=4, changed=1, right=4, lost=1, added=1
    )
