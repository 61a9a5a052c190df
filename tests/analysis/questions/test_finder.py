"""The question layer as a whole: what was put, by whom, in what form."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.question import Asker, Form, Put
from recordlint.note import Note


def put(text: str) -> list[tuple[str, Asker, Form, Put]]:
    """Return the questions of the writer and of colleagues."""
    return [
        (text[q.start : q.end], q.asker, q.form, q.put)
        for q in Analysis(Note(text=text)).questions
        if q.asker is not Asker.OTHER and q.put is not Put.TOLD
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch was at noon and she ate all of it.",
        'She asked me, "Did you ring my mum?"',
        'Mum asked him, "Did Kyle push you?"',
        "The police asked her if he had hit her.",
        "The resident opposite asked Doris if her son had been.",
        "I did not ask whether he had been hit.",
        "The social worker will ask her what happened.",
        "I asked the social worker whether Dad had rung.",
        'I asked what he did next. "Went home."',
        'Asked what happened: "I slipped on the mat."',
    ],
)
def test_no_question_is_found_in_the_words_of_others(text: str) -> None:
    assert [q for q in put(text) if q[2] is Form.QUOTED] == []
    assert not any("hit" in words or "Kyle" in words for words, *_ in put(text))


def test_questions_are_empty_without_questions() -> None:
    assert Analysis(Note(text="Lunch was at noon.")).questions == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'I asked her, "Did he push you?" She nodded.',
            [("Did he push you?", Asker.WRITER, Form.QUOTED, Put.ASKED)],
        ),
        (
            "I asked if her uncle had come in and he shrugged.",
            [("if her uncle had come in", Asker.WRITER, Form.REPORTED, Put.ASKED)],
        ),
        (
            "Asked him was it Kyle. He said no.",
            [("was it Kyle", Asker.WRITER, Form.REPORTED, Put.ASKED)],
        ),
        (
            "I said did he push you and she said yes",
            [("did he push you", Asker.WRITER, Form.QUOTED, Put.ASKED)],
        ),
        (
            "Checked with her that it was Ray. She nodded.",
            [("that it was Ray", Asker.WRITER, Form.REPORTED, Put.CHECKED)],
        ),
        (
            "I knocked and asked her to tell me about it.",
            [("tell me about it", Asker.WRITER, Form.REPORTED, Put.INVITED)],
        ),
        (
            "Staff Nurse Obi asked her if Ray had been.",
            [("if Ray had been", Asker.COLLEAGUE, Form.REPORTED, Put.ASKED)],
        ),
        (
            'Gwen (TA) said to him, "Was it Ray?"',
            [],
        ),
        (
            "Sophie was asked by the TA whether Ray had been.",
            [("whether Ray had been", Asker.COLLEAGUE, Form.REPORTED, Put.ASKED)],
        ),
        (
            "I went through it with her: was it Ray, was it Bob.",
            [
                ("was it Ray", Asker.WRITER, Form.REPORTED, Put.LISTED),
                ("was it Bob.", Asker.WRITER, Form.REPORTED, Put.LISTED),
            ],
        ),
    ],
)
def test_question_is_found(text: str, expected: list[tuple[str, Asker, Form, Put]]) -> None:
    assert put(text) == expected


def test_colleague_is_known_by_role() -> None:
    text = 'Gwen (TA) said to him, "Was it Ray?"'
    found = [(text[q.start : q.end], q.asker) for q in Analysis(Note(text=text)).questions]
    assert found == [("Was it Ray?", Asker.COLLEAGUE)]
