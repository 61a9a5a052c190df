"""One note's findings against its labels."""

from collections.abc import Callable

from recordlint.analysis import Analysis
from recordlint.catalogue import load_rules
from recordlint.engine import check_note
from recordlint.finding import Category, Finding, Severity
from recordlint.measure.corpus import OTHERS, Labelled
from recordlint.measure.tally import Kind, Mistake, Part, Sheet, Tally, judge
from recordlint.note import Note
from recordlint.settings import Settings

Make = Callable[..., dict[str, object]]
Notes = Callable[..., tuple[Labelled, ...]]

TEXT = "She was obviously lying.\nMum said he was obviously tired."


def found(words: str, category: Category, rule: str = "some-rule", line: int = 1) -> Finding:
    """Return a finding on words of the usual text."""
    start = TEXT.index(words)
    return Finding(
        source="ward-001", entry=1, line=line, column=1, end_line=line, end_column=2, code="XXX001",
        rule=rule, category=category, severity=Severity.WARNING, text=words, message="", advice="",
        criteria=(), start=start, end=start + len(words),
    )  # fmt: skip


def sheet(note: Labelled, *findings: Finding) -> Sheet:
    return judge(note, findings, Analysis(Note(text=note.text)))


def test_nothing_found_in_a_faultless_note_is_no_mistake(labelled: Notes) -> None:
    [note] = labelled({"missing": []})
    empty = Tally()
    result = sheet(note)
    assert result == Sheet(
        note="ward-001",
        setting="ward",
        style="narrative",
        author="ward",
        english="first",
        tallies=dict.fromkeys(
            ("opinion", "speculation", "leading", "date", "time", "signature", *OTHERS), empty
        ),
        rules={},
        traps={},
        attributed=Part(),
        attributed_traps=0,
        shown={},
        sentences=2,
        mistakes=(),
        calibration=result.calibration,  # its own tests are in test_calibration.py
    )


def test_the_sentences_of_a_faulty_note_are_not_counted(labelled: Notes, gold: Make) -> None:
    notes = labelled({}, {"missing": [], "gold": [gold(1, "clarity", "She")]})
    assert [sheet(note).sentences for note in notes] == [0, 0]


def test_a_finding_on_a_labelled_line_is_right(labelled: Notes, gold: Make) -> None:
    [note] = labelled({"gold": [gold(1, "opinion", "lying")], "missing": []})
    result = sheet(note, found("obviously", Category.OPINION))
    assert result.tallies["opinion"] == Tally(right=1, found=1)
    assert result.rules == {"XXX001 some-rule": Tally(right=1)}
    assert result.shown == {"opinion": 1}
    assert result.mistakes == ()


def test_two_findings_on_a_line_are_one_line_and_two_findings(labelled: Notes, gold: Make) -> None:
    [note] = labelled({"gold": [gold(1, "opinion", "lying")], "missing": []})
    result = sheet(note, found("obviously", Category.OPINION), found("lying", Category.OPINION))
    assert result.tallies["opinion"] == Tally(right=1, found=1)
    assert result.rules == {"XXX001 some-rule": Tally(right=2)}
    assert result.shown == {"opinion": 2}


def test_a_category_that_a_fair_judge_would_accept_is_right(labelled: Notes, gold: Make) -> None:
    [note] = labelled({"gold": [gold(1, "speculation", "lying", "opinion")], "missing": []})
    result = sheet(note, found("lying", Category.OPINION))
    assert result.tallies["opinion"] == Tally(right=1)
    assert result.tallies["speculation"] == Tally(found=1)


def test_misses_and_false_alarms_are_named(labelled: Notes, gold: Make) -> None:
    [note] = labelled({"gold": [gold(2, "speculation", "tired")], "missing": []})
    result = sheet(note, found("lying", Category.OPINION))
    assert result.tallies["opinion"] == Tally(false=1)
    assert result.tallies["speculation"] == Tally(missed=1)
    assert result.mistakes == (
        Mistake(
            kind=Kind.MISSED, note="ward-001", line=2, category="speculation", what="'tired' (x)"
        ),
        Mistake(
            kind=Kind.FALSE_ALARM,
            note="ward-001",
            line=1,
            category="opinion",
            what="XXX001 some-rule 'lying'",
        ),
    )


def test_what_is_missing_is_counted_by_note(labelled: Notes) -> None:
    [note] = labelled({"missing": ["date", "time"]})
    result = sheet(
        note,
        found("She", Category.COMPLETENESS, "missing-date"),
        found("She", Category.COMPLETENESS, "missing-signature"),
    )
    assert [result.tallies[part] for part in ("date", "time", "signature")] == [
        Tally(right=1, found=1),
        Tally(missed=1),
        Tally(false=1),
    ]
    assert [(m.kind, m.category, m.line, m.what) for m in result.mistakes] == [
        (Kind.MISSED, "time", 0, "missing-time"),
        (Kind.FALSE_ALARM, "signature", 0, "missing-signature"),
    ]
    assert result.rules == {}


def test_a_trap_is_sprung_by_its_category_alone(labelled: Notes, trap: Make) -> None:
    quiet = [trap(1, "opinion", "lying", "a"), trap(2, "leading", "tired", "b")]
    [note] = labelled({"traps": quiet, "missing": []})
    assert sheet(note, found("lying", Category.SPECULATION)).traps == {
        "opinion": Part(count=0, of=1),
        "leading": Part(count=0, of=1),
    }
    sprung = sheet(note, found("obviously lying", Category.OPINION))
    assert sprung.traps["opinion"] == Part(count=1, of=1)
    assert [m.what for m in sprung.mistakes if m.kind is Kind.TRAP_SPRUNG] == [
        "XXX001 some-rule 'obviously lying' in 'lying' (a)"
    ]


def test_views_in_attributed_words_are_counted(labelled: Notes, gold: Make, trap: Make) -> None:
    quiet = [
        trap(2, "speculation", "obviously tired", "quoted words of the mother"),
        trap(1, "opinion", "She was", "of the senses"),
        trap(2, "leading", "Mum said", "her own words back"),
    ]
    [note] = labelled({"traps": quiet, "missing": []})
    findings = [
        found("tired", Category.OPINION, line=2),
        found("She", Category.OPINION),
        found("tired", Category.LEADING, line=2),
    ]
    result = sheet(note, *findings)
    assert (result.attributed, result.attributed_traps) == (Part(count=1, of=2), 1)
    [faulty] = labelled({"traps": quiet, "gold": [gold(2, "opinion", "tired")]})
    assert sheet(faulty, *findings).attributed == Part(count=0, of=2)


def test_hints_are_not_shown_by_default(labelled: Notes) -> None:
    [note] = labelled({"text": "He claimed it fell.", "missing": []})
    findings = check_note(Note(text=note.text), load_rules(), Settings())
    hints = [f for f in findings if f.severity is Severity.HINT]
    assert hints
    assert sheet(note, *hints).shown == {}


def test_precision_recall_and_f1() -> None:
    tally = Tally(right=3, false=1, found=3, missed=3)
    assert (tally.precision, tally.recall, round(tally.f1, 3)) == (0.75, 0.5, 0.6)
    assert (Tally().precision, Tally().recall) == (1.0, 1.0)
    assert Tally(false=1, missed=1).f1 == 0.0


def test_tallies_and_parts_add_up() -> None:
    one, two = Tally(right=1, missed=2), Tally(right=2, false=3, found=4)
    assert one + two == Tally(right=3, false=3, found=4, missed=2)
    assert Part(count=1, of=2) + Part(count=1, of=2) == Part(count=2, of=4)
    assert (Part(count=1, of=4).share, Part().share) == (0.25, 0.0)
