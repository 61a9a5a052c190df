"""The check `asked`: which questions lead, and which do not."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks.question import Asked
from recordlint.errors import RuleError
from recordlint.note import Note


def found(check: Asked, text: str) -> list[str]:
    return [text[s.start : s.end] for s in check.find(Analysis(Note(text=text)))]


@pytest.mark.parametrize(
    "text",
    [
        "I asked what had happened.",
        "I asked if she was hurt anywhere and if she wanted a drink.",
        "I asked, “Are you thinking of ending your life?”",
        'She said, "Ray hit me." I asked, "Where did Ray hit you?"',
        "I asked the routine questions: has your partner ever hit you?",
        "I asked if anyone at home had hit, kicked or frightened her.",
        "I asked whether Kit was hurt anywhere.",
        'I asked, "Has anyone hurt you?"',
        "I asked Mum whether he had eaten.",
        "I told Mrs Lowe that the lady in room 4 had pushed her husband.",
    ],
)
@pytest.mark.parametrize("fault", ["suggests", "tag", "choice", "presumes", "why", "disguised"])
def test_fair_questions_are_left_alone(fault: str, text: str) -> None:
    assert found(Asked(fault=fault), text) == []


@pytest.mark.parametrize(
    ("fault", "text", "expected"),
    [
        ("suggests", "I asked if Ray had hit her.", ["if Ray had hit her"]),
        ("suggests", "I told him I thought his uncle did it.", ["I thought his uncle did it"]),
        ("suggests", "I put it to her that she was late.", ["that she was late"]),
        ("tag", 'I said, "Ray did it, didn\'t he?"', ["Ray did it, didn't he?"]),
        ("choice", "I asked was it Ray or Bob.", ["was it Ray or Bob"]),
        ("presumes", "I asked how often Ray hits her.", ["how often Ray hits her"]),
        ("why", "I asked her why she let him in.", ["why she let him in"]),
        ("pressed", "I asked her again if Ray was there.", ["if Ray was there"]),
        ("challenge", "I asked was she sure.", ["was she sure"]),
        ("challenge", "I said he could go once he told me.", ["he could go once he told me"]),
        ("disguised", 'I said, "Tell me if Ray hit you."', ["Tell me if Ray hit you."]),
    ],
)
def test_fault_is_found(fault: str, text: str, expected: list[str]) -> None:
    assert found(Asked(fault=fault), text) == expected


def test_telling_is_judged_where_the_writer_does_it() -> None:
    check = Asked(fault="pressed", told=("kept on asking",), pseudo=("wanted a drink",))
    assert found(check, "He kept on asking for Mum.") == []
    assert found(check, "I was careful and never kept on asking him.") == []
    assert found(check, "I kept on asking if he wanted a drink.") == []
    assert found(check, "I kept on asking him who it was.") == ["kept on asking"]


def test_phrases_are_looked_for_in_what_was_put() -> None:
    check = Asked(fault="challenge", said=("hard to believe",))
    assert found(check, 'She said, "That is hard to believe."') == []
    assert found(check, "I told her that was hard to believe.") == ["that was hard to believe"]


def test_unknown_fault_is_refused() -> None:
    with pytest.raises(RuleError, match="the check 'asked' knows"):
        Asked(fault="rude")
