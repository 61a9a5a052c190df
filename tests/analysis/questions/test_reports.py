"""What a report says was put."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.question import Form, Put, Question
from recordlint.note import Note


def reported(text: str) -> list[tuple[str, Form, Put]]:
    found: tuple[Question, ...] = Analysis(Note(text=text)).questions
    return [(text[q.start : q.end], q.form, q.put) for q in found]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch was at noon.",
        "I asked the social worker whether Dad had rung.",
        "I told the doctor that she had fallen.",
        "I rang the school and asked if he had been.",
    ],
)
def test_nothing_is_put_to_the_person(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I asked him to show me.", [("show me", Form.REPORTED, Put.INVITED)]),
        ("I asked her about Ray.", [("about Ray", Form.REPORTED, Put.ABOUT)]),
        ("I put it to him that Ray did it.", [("that Ray did it", Form.REPORTED, Put.CHECKED)]),
        ("I told him Ray did it.", [("Ray did it", Form.REPORTED, Put.TOLD)]),
        ("I said did he hit you", [("did he hit you", Form.QUOTED, Put.ASKED)]),
        (
            "I told her it was all right but why did you not say",
            [
                ("it was all right", Form.REPORTED, Put.TOLD),
                ("why did you not say", Form.QUOTED, Put.ASKED),
            ],
        ),
    ],
)
def test_report_is_found(text: str, expected: list[tuple[str, Form, Put]]) -> None:
    assert reported(text) == expected
