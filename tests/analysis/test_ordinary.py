import pytest

from recordlint.analysis.ordinary import is_ordinary


@pytest.mark.parametrize(
    "word",
    ["hungry", "Settled", "toast", "lorazepam", "monitoring", "bruises", "lounge"],
)
def test_common_words_are_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["marta", "Kasia", "hamid", "olu", "trish", "agnieszka", "bev"])
def test_names_are_not(word: str) -> None:
    assert not is_ordinary(word)
