"""The vocabulary of speaking."""

import re

import pytest

from recordlint.analysis.speech import CROWD, DOCUMENT, FIRST_PERSON, KIN, ROLE, is_speech


@pytest.mark.parametrize("lemma", ["go", "know", "want", "try", "see", "hit"])
def test_what_is_no_verb_of_speaking(lemma: str) -> None:
    assert not is_speech(lemma, lemma)


@pytest.mark.parametrize(
    ("lemma", "form"), [("say", "said"), ("sed", "sed"), ("reckon", "reckons")]
)
def test_verbs_of_speaking_in_any_spelling(lemma: str, form: str) -> None:
    assert is_speech(lemma, form)


def test_sources_and_no_sources() -> None:
    assert CROWD.match("everyone")
    assert CROWD.match("staff")
    assert not CROWD.match("allan")
    assert re.fullmatch(KIN, "grandma")
    assert re.fullmatch(ROLE, "health visitor")
    assert re.fullmatch(DOCUMENT, "care plan")


def test_the_first_person_in_any_spelling() -> None:
    assert [m[0] for m in FIRST_PERSON.finditer("I've told him im here, Tim and his team")] == [
        "I",
        "im",
    ]
