"""The engine: whose words, which of several findings, and what any text at all must give."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import recordlint
from recordlint.engine import ADDENDUM, check_note
from recordlint.finding import Category, Finding, Severity
from recordlint.note import Note
from recordlint.rule import Rule, read_rule
from recordlint.settings import Settings

ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\0\a\b\t\n\r\x0b\x0c\x1b\x1c\x85\u2028\u202e\u200f\ufeff\ud800\"'“”‘’:|.?!-–—é👵🏽İß"
        ),
    ),
    max_size=400,
)
WORDY = st.lists(
    st.sampled_from(
        [
            "she",
            "he",
            "Mum",
            "said",
            "asked",
            "me",
            "“",
            "”",
            '"',
            "'",
            ":",
            "|",
            "\n",
            "\r\n",
            "?",
            ".",
            ",",
            "Signed:",
            "Date:",
            "______",
            "14:30",
            "12/3/25",
            "must",
            "have",
            "been",
            "obviously",
            "angry",
            "always",
            "will",
            "again",
            "Did",
            "Daddy",
            "hurt",
            "you",
            "the",
            "nurse",
            "because",
            "I",
            "think",
            "-",
            "•",
            "Q:",
            "A:",
            "told",
            "that",
            "might",
        ]
    ),
    max_size=60,
).map(" ".join)


def rule(name: str, **more: str) -> Rule:
    keys = {
        "severity": "warning",
        "category": "opinion",
        "code": "OPN901",
        "voice": "writer",
        "cues": "[awful]",
    } | more
    return read_rule(
        f"name: {name}\ncriteria: [LMCB1 K71]\nmessage: “{{trigger}}” is a view.\n"
        "advice: Say what you saw.\nwhy: x\ncheck: cue\n"
        "examples: {bad: ['[[awful]]'], good: ['x']}\n"
        + "".join(f"{k}: {v}\n" for k, v in keys.items()),
        f"rules/opinion/{name}.yaml",
    )


def test_others_words_are_evidence() -> None:
    notes = ["Mum said it was awful.", "She said “it was awful”.", "It was fine."]
    assert [check_note(Note(text=text), [rule("one")], Settings()) for text in notes] == [
        [],
        [],
        [],
    ]


def test_a_finding_holds_the_whole_place() -> None:
    note = Note(text="At 14:30\r\nit was awful.", source="ward.txt", entry=2, line=10)
    assert check_note(note, [rule("one")], Settings()) == [
        Finding(
            source="ward.txt",
            entry=2,
            line=12,
            column=8,
            end_line=12,
            end_column=13,
            code="OPN901",
            rule="one",
            category=Category.OPINION,
            severity=Severity.WARNING,
            text="awful",
            message="“awful” is a view.",
            advice="Say what you saw.",
            criteria=("LMCB1 K71",),
            start=17,
            end=22,
        )
    ]


def test_redacted_and_signed() -> None:
    [found] = check_note(
        Note(text="It was awful."), [rule("one")], Settings(redact=True, signed=True)
    )
    assert (found.text, found.message, found.advice) == ("", "This is a view.", ADDENDUM)


def test_one_finding_of_a_category_over_the_same_words() -> None:
    rules = [
        rule("one"),
        rule("two", code="OPN902", cues="[so awful]"),
        rule("three", code="SPC901", category="speculation", crisp="yes"),
    ]
    found = check_note(Note(text="It was so awful."), rules, Settings())
    assert [(f.rule, f.text) for f in found] == [("two", "so awful"), ("three", "awful")]


def test_the_gravest_of_a_category_wins() -> None:
    rules = [rule("one", severity="error"), rule("two", code="OPN902", cues="[so awful]")]
    assert [f.rule for f in check_note(Note(text="It was so awful."), rules, Settings())] == ["one"]


def assert_sound(text: str, findings: list[Finding]) -> None:
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert finding.line >= 1
        assert finding.column >= 1
        assert (finding.line, finding.column) <= (finding.end_line, finding.end_column)
    assert [f.order for f in findings] == sorted(f.order for f in findings)


@settings(max_examples=80, deadline=None)
@given(st.one_of(ODD, WORDY))
def test_any_text_gives_a_sound_report(text: str) -> None:
    findings = recordlint.check(text)
    assert_sound(text, findings)
    assert [asdict(f) for f in recordlint.check(text)] == [asdict(f) for f in findings]


@pytest.mark.parametrize("unit", ["a", "| ", "\0"])
def test_a_million_characters_on_one_line(unit: str) -> None:
    text = (unit * (1_000_000 // len(unit) + 1))[:1_000_000]
    findings = recordlint.check(text)
    assert_sound(text, findings)
    assert [f.rule for f in findings] == ["missing-date", "missing-time", "missing-signature"]


@pytest.mark.parametrize(
    "unit", ["👵🏽", "“", "'", "ש ", "she said ", "1:", "? ", "must have been ", "-", "_", "Me: "]
)
def test_ten_thousand_characters_of_one_kind(unit: str) -> None:
    text = (unit * (10_000 // len(unit) + 1))[:10_000]
    assert_sound(text, recordlint.check(text))


def test_findings_travel_as_json() -> None:
    found = recordlint.check("It was obviously his fault.")
    assert json.loads(json.dumps([asdict(f) for f in found]))[0]["line"] == 1
