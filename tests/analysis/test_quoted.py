"""Who speaks a quotation."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.stretch import How
from recordlint.note import Note


def speakers(text: str) -> list[tuple[str, str]]:
    voice = Analysis(Note(text=text)).voice
    return [(s.whose.value, text[s.start : s.end]) for s in voice if s.how is How.QUOTED]


@pytest.mark.parametrize(
    "text",
    [
        'Mum said "he fell".',
        '"He fell," said Mum.',
        'She goes "he fell"',
        'He was like "he fell"',
        'Asked what happened: "he fell"',
        'Mum asked me "did he fall?"',
        'He was "aggressive".',
        'Nurse Ana said "He did push him, you could hear it."',
    ],
)
def test_others_speak(text: str) -> None:
    assert [whose for whose, _ in speakers(text)] == ["other"]


@pytest.mark.parametrize(
    "text",
    [
        'I said "did he hit you?"',
        '"Did he hit you?" I asked.',
        'I said to him. "Did he hit you?"'.replace(".", ":", 1),
        'Me: "Did he hit you?"',
        'Asked her "did he hit you?"',
    ],
)
def test_the_writer_speaks(text: str) -> None:
    assert [whose for whose, _ in speakers(text)] == ["writer"]


def test_speakers_alternate() -> None:
    assert speakers('I asked, "Where?" "At home." I asked, "When?" "He hit me."') == [
        ("writer", '"Where?"'),
        ("other", '"At home."'),
        ("writer", '"When?"'),
        ("other", '"He hit me."'),
    ]


def test_lines_of_quotations_alternate() -> None:
    assert speakers('"How did it rip?"\n"It was already."\n"Tell me who did it."\n"Nobody."') == [
        ("writer", '"How did it rip?"'),
        ("other", '"It was already."'),
        ("writer", '"Tell me who did it."'),
        ("other", '"Nobody."'),
    ]


def test_a_colleague_puts_a_question() -> None:
    assert speakers('Kelly said to her "did Mummy do it?" She said "yes".') == [
        ("colleague", '"did Mummy do it?"'),
        ("other", '"yes"'),
    ]
    assert speakers('Nan asked him, "Did Cody do it?"') == [("other", '"Did Cody do it?"')]
