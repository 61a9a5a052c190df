"""The forms of a question: who put it, how the note gives it."""

from recordlint.analysis.question import OTHER, UNNAMED, WRITER, Asker, Form, Put, Question


def test_speakers_that_have_no_name_are_told_apart() -> None:
    assert (OTHER.asker, WRITER.asker, UNNAMED.asker) == (Asker.OTHER, Asker.WRITER, Asker.WRITER)
    assert UNNAMED != WRITER


def test_question_need_not_name_whom_it_is_put_to() -> None:
    one = Question(
        start=2, end=9, asker=Asker.WRITER, form=Form.QUOTED, put=Put.ASKED, lead=0
    )  # fmt: skip
    assert one.to == ""
