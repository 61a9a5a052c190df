"""Questions and statements that bring something in."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.questions.suggestion import suggests
from recordlint.note import Note


def is_suggestive(text: str) -> bool:
    return any(suggests(one) for one in Analysis(Note(text=text)).contents)


@pytest.mark.parametrize(
    "text",
    [
        "I asked what had happened.",
        "I asked if she would like a drink.",
        "I asked if she was hurt.",
        "I asked if it was hurting.",
        'I asked, "Has anyone hurt you?"',
        'I asked, "Has somebody been nasty to you?"',
        'I asked, "Is it ok if I get Dr Lim to look?"',
        'I asked, "Is there anything you need?"',
        "I asked Mum whether he had eaten.",
        "I asked if it hurt to turn a tap.",
        "I asked Mr Petrov whether Dean had left his glasses within reach.",
        'I asked, "Did the lady in blue bring your tea?"',
        'I asked, "Has the bus ever been late?"',
        "I put it to him that we could go for a walk.",
        "I told him he was safe and that I must tell my manager.",
        'He said, "Ray hit me." I asked, "Did Ray hit you?"',
    ],
)
def test_fair_questions(text: str) -> None:
    assert not is_suggestive(text)


@pytest.mark.parametrize(
    "text",
    [
        "I asked if Ray had hit her.",
        "I asked her was it Ray.",
        'I asked, "Did somebody punch you?"',
        'I asked, "Does she want you dead?"',
        'I asked, "Who got you it, your boyfriend?"',
        'I asked, "Corey?" I had met Corey.',
        'I asked, "Which end did he use, the buckle?"',
        '"Ray shut it when he was cross, I expect," I said.',
        'She said, "Ray hit me." "And it was the belt," I said.',
        "I said surely somebody pushed her.",
        "I asked him was he hiding something.",
        "I told him I thought his uncle did it.",
        "I put it to her that she was late.",
    ],
)
def test_suggestive_questions(text: str) -> None:
    assert is_suggestive(text)
