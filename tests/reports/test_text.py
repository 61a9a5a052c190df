"""The report for people."""

from recordlint.finding import Category, Finding, Severity
from recordlint.reports.text import render, render_statistics
from recordlint.run import Verdict


def finding(line: int, column: int, text: str, **more: object) -> Finding:
    values: dict[str, object] = {
        "source": "a.txt",
        "entry": 1,
        "line": line,
        "column": column,
        "end_line": line,
        "end_column": column + len(text),
        "code": "OPN001",
        "rule": "certainty-word",
        "category": Category.OPINION,
        "severity": Severity.WARNING,
        "text": text,
        "message": f"“{text}” is a view.",
        "advice": "Say what you saw.",
        "criteria": ("LMCB1 K71",),
        "start": 0,
        "end": 0,
    }
    return Finding(**(values | more))  # type: ignore[arg-type]


def judged(text: str, *findings: Finding) -> Verdict:
    return Verdict(
        sources=1,
        notes=1,
        findings=findings,
        errors=(),
        texts={"a.txt": text},
        failed=bool(findings),
        model="m",
    )


def test_nothing_to_mark() -> None:
    assert render(judged("x")) == "Nothing to mark in 1 note.\n"


def test_words_are_underlined_where_they_stand() -> None:
    text = "At 14:30\nShe was obviously lying."
    missing = finding(
        1,
        1,
        "",
        code="CMP001",
        rule="missing-date",
        severity=Severity.ERROR,
        message="No date.",
        advice="When?",
    )
    assert render(judged(text, missing, finding(2, 9, "obviously"))) == (
        "a.txt\n"
        "\n"
        "    1 | At 14:30\n"
        "        No date.  [error CMP001 missing-date]\n"
        "        → When?\n"
        "\n"
        "    2 | She was obviously lying.\n"
        "      |         ~~~~~~~~~\n"
        "        “obviously” is a view.  [warning OPN001 certainty-word]\n"
        "        → Say what you saw.\n"
        "\n"
        "2 things to look at in 1 note (1 error, 1 warning).\n"
    )


def test_wide_characters_keep_the_underline_in_place() -> None:
    rows = render(judged("👵 obviously", finding(1, 3, "obviously"))).splitlines()
    assert rows[2:4] == ["    1 | 👵 obviously", "      |    ~~~~~~~~~"]


def test_control_characters_never_reach_the_terminal() -> None:
    report = render(judged("\x1b[2J\u202e obviously", finding(1, 7, "obviously")))
    assert "    1 | ·[2J· obviously\n" in report
    assert "\x1b" not in report


def test_a_long_line_is_shown_round_the_words() -> None:
    text = "word " * 100 + "obviously" + " word" * 100
    rows = render(judged(text, finding(1, 501, "obviously"))).splitlines()
    assert all(len(row) <= 104 for row in rows)
    at = rows[2].index("obviously")
    assert rows[3] == "      | " + " " * (at - 8) + "~~~~~~~~~"


def test_a_repeated_fault_has_one_message() -> None:
    text = "She was obviously lying, clearly.\nIt was obviously so."
    report = render(
        judged(
            text, finding(1, 9, "obviously"), finding(1, 26, "clearly"), finding(2, 8, "obviously")
        )
    )
    assert report == (
        "a.txt\n"
        "\n"
        "    1 | She was obviously lying, clearly.\n"
        "      |         ~~~~~~~~~\n"
        "        “obviously” is a view.  [warning OPN001 certainty-word]\n"
        "        → Say what you saw.\n"
        "      |                          ~~~~~~~\n"
        "        The same again.  [warning OPN001 certainty-word]\n"
        "\n"
        "    2 | It was obviously so.\n"
        "      |        ~~~~~~~~~\n"
        "        The same again, as on line 1.  [warning OPN001 certainty-word]\n"
        "\n"
        "3 things to look at in 1 note (3 warnings).\n"
    )


def test_what_is_not_told_now_is_counted() -> None:
    text = "He was obviously rude.\nHe was rude."
    grave = finding(1, 8, "obviously", code="LDG001", severity=Severity.ERROR)
    later = finding(1, 18, "rude", code="OPN002"), finding(2, 8, "rude", code="OPN002")
    report = render(judged(text, grave, *later), most=1)
    assert report.splitlines()[6:] == [
        "",
        "        When these are done: 2 more, on lines 1, 2 (--all tells them now).",
        "",
        "3 things to look at in 1 note (1 error, 2 warnings).",
    ]
    assert "When these are done" not in render(judged(text, grave, *later), most=None)


def test_colour_only_when_asked_for() -> None:
    result = judged("obviously", finding(1, 1, "obviously"))
    assert "\x1b[" not in render(result)
    assert "\x1b[" in render(result, color=True)


def test_statistics() -> None:
    result = judged(
        "x",
        finding(1, 1, "x"),
        finding(2, 1, "x"),
        finding(3, 1, "x", code="SPC001", rule="modal-guess", category=Category.SPECULATION),
    )
    assert render_statistics(result) == (
        "      2  OPN001  certainty-word (opinion)\n"
        "      1  SPC001  modal-guess (speculation)\n"
        "3 things to look at in 1 note (3 warnings).\n"
    )
