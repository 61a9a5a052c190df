"""Reports by a phrase: the writer's own words first."""

import pytest

from recordlint.analysis.phrases import body_of, framed_by_phrase, patterned, tells_of_contact
from recordlint.analysis.sentences import Sentence


def reported(text: str, after_contact: bool = False) -> list[str]:
    low, sentence = text.lower(), Sentence(start=0, end=len(text), line=0)
    found = [*framed_by_phrase(text, low, sentence), *patterned(text, low, sentence, after_contact)]
    return sorted({text[s.start : s.end].strip() for s in found})


@pytest.mark.parametrize(
    "text",
    [
        "In other words, he was drunk.",
        "In my view she is a bad mother.",
        "My impression is that he was drunk.",
        "Her account is obviously rehearsed.",
        "Her answer was probably a lie.",
        "Two sugars per cup, as per policy.",
        "He answers the door.",
        "Said to Linh why did you leave her.",
        "Said I would ring back.",
        "He went no further.",
        "Rumour has it he was sacked.",
        "I heard from people that he drinks.",
        "Told by staff that he drinks.",
        "She will do it again.",
        "They are saying he drinks.",
        "Reports suggest that he drinks.",
        "According to rumour he drinks.",
        "The feeling among staff is that he is lazy.",
        "Goes without saying that she is neglected.",
        "Says it all.",
        '"Leave me" she said, she must have been drinking.',
        "8pm leave refused by Dr Ray.",
        "GP not called, it will go by morning.",
    ],
)
def test_nothing_is_reported(text: str) -> None:
    assert reported(text, after_contact=True) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He must be ill, she told the doctor.", ["He must be ill, she told the doctor."]),
        ("He might, said Mrs Ode, be ill.", ["He might, said Mrs Ode, be ill."]),
        (
            "He may have jumped, but the officer stressed that this was a guess.",
            ["He may have jumped, but the officer stressed that this was a guess."],
        ),
        ('"I slipped" he said, he might of hit it.', ["he might of hit it."]),
        ("Her view was hot fat.", ["hot fat."]),
        ("Social prescriber Neil: family are lovely.", ["family are lovely."]),
        ("As dictated by Ana: he fell.", ["As dictated by Ana: he fell."]),
        ("According to Mum he is always hungry.", ["According to Mum he is always hungry."]),
        (
            "In the doctor's opinion it may be a burn.",
            ["In the doctor's opinion it may be a burn."],
        ),
        ("As Mum put it, he was after attention.", ["As Mum put it, he was after attention."]),
        (
            "He may sit in the lounge, as per Nurse Bogdan.",
            ["He may sit in the lounge, as per Nurse Bogdan"],
        ),
        ("Per Mum, he must have fallen.", ["Per Mum, he must have fallen."]),
        ("Alert, amts 9/10 by OT Lund", ["Alert, amts 9/10 by OT"]),
        ("Aggressive (sister's words) when I came.", ["Aggressive (sister's words)"]),
        ("To Mr Bah she seemed terrified.", ["To Mr Bah she seemed terrified."]),
        ("She may want them, she said, perhaps.", ["She may want them, she said, perhaps."]),
        ("Dr Lee's impression is possibly a burn.", ["possibly a burn."]),
        ("His diagnosis: ?UTI", ["?UTI"]),
        ("Mum's view is that he must have fallen.", ["he must have fallen."]),
        ("Text from Dad at 14:10: he is lying.", ["he is lying."]),
        ("Nurse Yewande rang back, ? constipation", ["? constipation"]),
        ("Told by Mum he might have fallen", ["he might have fallen"]),
        ("I heard from his sister that he may be using.", ["he may be using."]),
        ("Mum went no he never", ["no he never"]),
        ("Jade texted to say he was drunk.", ["he was drunk."]),
        ("Mum on phone saying he must have fallen", ["he must have fallen"]),
        ("Pt states he may have taken 16", ["he may have taken 16"]),
        ("1650 - says he fell", ["he fell"]),
        ("She went on that he finds out.", ["he finds out."]),
        ("In the letter it is written that he may not.", ["he may not."]),
        ("Spoke to Tamsin, she will ring back by 10", ["she will ring back by 10"]),
    ],
)
def test_what_a_phrase_reports(text: str, words: list[str]) -> None:
    assert reported(text) == words


def test_a_plan_after_a_call() -> None:
    assert reported("She will ring the GP.") == []
    assert reported("She will ring the GP.", after_contact=True) == ["She will ring the GP."]


def test_calls_and_where_the_words_begin() -> None:
    sentence = Sentence(start=0, end=24, line=0)
    assert tells_of_contact("rang on call (prisca).  ", sentence)
    assert not tells_of_contact("he went to his room.    ", sentence)
    assert body_of("16:50 - says he fell    ", sentence) == 8
