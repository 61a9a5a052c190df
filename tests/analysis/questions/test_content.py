"""What the words of a question bring in."""

import pytest

from recordlint.analysis import Analysis
from recordlint.analysis.questions.content import Content
from recordlint.note import Note


def content(text: str) -> Content:
    return Analysis(Note(text=text)).contents[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch was at noon.",
        'I asked, "Are you thinking of ending your life?"',
        "I asked the routine questions: has your partner ever hit you?",
        "I asked if anyone at home had hit, kicked or frightened her.",
    ],
)
def test_routine_questions_are_not_judged(text: str) -> None:
    assert Analysis(Note(text=text)).contents == ()


def test_new_acts_and_people_are_told_from_those_heard() -> None:
    one = content('He said, "Ray hit me." I asked, "Did Ray or Bob kick you?"')
    assert (one.acts, one.new_acts) == (["kick"], ["kick"])
    assert (one.people, one.new_people) == (["ray", "bob"], ["bob"])
    assert one.brings_an_act
    assert not one.is_own_words


def test_own_words_back_bring_in_nothing() -> None:
    one = content('He said, "Ray hit me." I asked, "Did Ray hit you?"')
    assert one.is_own_words
    assert not one.brings_an_act


def test_what_leads_in_is_no_part_of_the_question() -> None:
    one = content('I said, "Jordan, what temperature was that?"')
    assert one.body == "what temperature was that?"
    assert one.is_open
    assert not one.is_yes_no


def test_harmless_senses_are_no_acts() -> None:
    assert content('I asked, "How did you get that bruise?"').acts == []
    assert content('I asked, "Shall I sit here a bit?"').acts == []
    assert content('I asked, "What did he do to you?"').hints_at == "did he do to you"
    assert content('I asked her, "Is he kind?"').whom == "he"
