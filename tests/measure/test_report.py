"""Figures as people and programs read them."""

import json
from collections.abc import Callable

import pytest

import recordlint
from recordlint.analysis.reading import CATEGORIES as READ
from recordlint.measure.compare import run_of
from recordlint.measure.corpus import OTHERS, Labelled
from recordlint.measure.report import as_dict, as_json, as_text, compared_as_text
from recordlint.measure.score import Score, measure

Make = Callable[..., dict[str, object]]
Notes = Callable[..., tuple[Labelled, ...]]


@pytest.fixture
def score(labelled: Notes, gold: Make, trap: Make) -> Score:
    quiet = trap(2, "opinion", "obviously tired", "Mum's words")
    return measure(
        labelled(
            {"gold": [gold(1, "opinion", "lying")], "traps": [quiet]},
            {
                "id": "home-001",
                "setting": "home",
                "text": "She was obviously lying.",
                "missing": [],
            },
        )
    )


TEXT = """\
2 notes. In brackets: 95 % intervals, the notes drawn anew 2000 times.

                           precision               recall                   F1  right  false  missed
opinion          0.500 (0.000–1.000)  1.000 (1.000–1.000)  0.667 (0.000–1.000)      1      1       0
speculation                        –                    –                    –      0      0       0
leading                            –                    –                    –      0      0       0
date             0.500 (0.000–1.000)  1.000 (1.000–1.000)  0.667 (0.000–1.000)      1      1       0
time             0.500 (0.000–1.000)  1.000 (1.000–1.000)  0.667 (0.000–1.000)      1      1       0
signature        0.500 (0.000–1.000)  1.000 (1.000–1.000)  0.667 (0.000–1.000)      1      1       0
evidence                           –                    –                    –      0      0       0
action                             –                    –                    –      0      0       0
clarity                            –                    –                    –      0      0       0
accuracy                           –                    –                    –      0      0       0
confidentiality                    –                    –                    –      0      0       0
these five                         –                    –                    –      0      0       0

by rule                right  false            precision
OPN001 certainty-word      1      1  0.500 (0.000–1.000)

traps    sprung  of  share
opinion       0   1  0.0 %
all           0   1  0.0 %

4.00 findings a note, hints left out.
0 of 2 findings of opinion and speculation lie in attributed words (1 stretch of such words labelled).
400.00 findings in a hundred sentences of notes without a labelled fault (4 in 1 sentence of 1 note).
"""  # noqa: E501

SLICES = """\
by setting  notes  precision  recall     F1  findings a note
home            1      0.000   1.000  0.000             4.00
ward            1      1.000   1.000  1.000             4.00

by style   notes  precision  recall     F1  findings a note
narrative      2      0.500   1.000  0.667             4.00

"""

MISTAKES = """
false alarm  home-001:1  opinion    OPN001 certainty-word 'obviously'
false alarm  home-001    date       missing-date
false alarm  home-001    time       missing-time
false alarm  home-001    signature  missing-signature
"""


def test_text_is_tables_in_order(score: Score) -> None:
    assert as_text(score) == TEXT


def test_slices_and_mistakes_are_added_where_asked_for(score: Score) -> None:
    before, after = TEXT.split("traps   ")
    expected = before + SLICES + "traps   " + after + MISTAKES
    assert as_text(score, by=("setting", "style"), mistakes=True) == expected


def test_an_empty_corpus_has_few_words() -> None:
    text = as_text(measure(()), mistakes=True)
    assert text.startswith("0 notes.")
    assert text.endswith("0.00 findings a note, hints left out.\n\nno mistakes\n")


def test_json_holds_every_figure(score: Score) -> None:
    report = json.loads(as_json(score))
    sure = {"precision": [0.0, 1.0], "recall": [1.0, 1.0], "f1": [0.0, 1.0]}
    unknown = {"precision": None, "recall": None, "f1": None}
    half = {
        "precision": 0.5, "recall": 1.0, "f1": 0.6667, "interval": sure,
        "right": 1, "false": 1, "found": 1, "missed": 0,
    }  # fmt: skip
    empty = {
        "precision": 1.0, "recall": 1.0, "f1": 1.0, "interval": unknown,
        "right": 0, "false": 0, "found": 0, "missed": 0,
    }  # fmt: skip
    home = {"notes": 1, "precision": 0.0, "recall": 1.0, "f1": 0.0, "findings_a_note": 4.0}
    ward = {"notes": 1, "precision": 1.0, "recall": 1.0, "f1": 1.0, "findings_a_note": 4.0}
    both = {"notes": 2, "precision": 0.5, "recall": 1.0, "f1": 0.6667, "findings_a_note": 4.0}
    assert report == {
        "recordlint": recordlint.__version__,
        "model": report["model"],
        "digest": score.digest,
        "notes": 2,
        "intervals": {"level": 0.95, "draws": 2000, "seed": 20250312},
        "categories": {
            "opinion": half, "speculation": empty, "leading": empty,
            "date": half, "time": half, "signature": half,
            **dict.fromkeys((*OTHERS, "these five"), empty),
        },
        "rules": {
            "OPN001 certainty-word": {
                "right": 1, "false": 1, "precision": 0.5, "interval": {"precision": [0.0, 1.0]},
            }
        },
        "findings_a_note": 4.0,
        "slices": {
            "setting": {"home": home, "ward": ward},
            "style": {"narrative": both},
            "author": {"home": home, "ward": ward},
            "english": {"first": both},
        },
        "traps": {
            "count": 1, "sprung": 0, "share": 0.0,
            "categories": {"opinion": {"count": 1, "sprung": 0, "share": 0.0}},
        },
        "attributed": {"traps": 1, "findings": 2, "false_alarms": 0},
        "faultless": {
            "notes": 1, "sentences": 1, "findings": 4, "findings_a_hundred_sentences": 400.0,
            "categories": {"completeness": 3, "opinion": 1},
        },
        "calibration": report["calibration"],
    }  # fmt: skip
    assert set(report["calibration"]) == set(READ)
    opinion = report["calibration"]["opinion"]
    assert [row["from"] for row in opinion["bins"]] == [n / 10 for n in range(10)]
    assert sum(row["sentences"] for row in opinion["bins"]) == 3
    assert 0 <= opinion["error"] <= 1


def test_calibration_is_a_table_where_asked_for(score: Score) -> None:
    added = as_text(score, calibrated=True).removeprefix(as_text(score)).splitlines()
    assert added[1].split() == ["reader", "said", *READ]
    assert [row.split()[0] for row in added[2:]] == [
        *(f"{n / 10:.1f}–{(n + 1) / 10:.1f}" for n in range(10)),
        "error",
    ]


def test_json_lists_mistakes_where_asked_for(score: Score) -> None:
    first, *others = as_dict(score, mistakes=True)["mistakes"]
    assert first == {
        "kind": "false alarm",
        "note": "home-001",
        "line": 1,
        "category": "opinion",
        "what": "OPN001 certainty-word 'obviously'",
    }
    assert [m["line"] for m in others] == [None, None, None]


def test_json_is_the_same_each_time(labelled: Notes) -> None:
    rows = labelled({}, {"id": "ward-002", "missing": []})
    assert as_json(measure(rows)) == as_json(measure(rows))


def test_an_older_run_is_set_beside_this_one(score: Score) -> None:
    old = run_of(as_dict(score))
    assert json.loads(as_json(score, old=old))["comparison"]["same_notes"] is True
    assert compared_as_text(score, old).endswith("No rule marks more or less.\n")
