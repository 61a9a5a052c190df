"""Slips of the keys: what is mended, what is left, and the way back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint import check
from recordlint.analysis.spelling import meant, mended
from recordlint.settings import Settings


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kasia and Rute went with Junie to see Selam.",  # names
        "kasia and rute went with junie, marta and bev",
        "theres two of them, theyre fine and he didnt, werent, wudnt",
        "Took obs, meds given, no prob with the hoist, resus bag out.",
        "The trial was on the trail; he was quite quiet.",
        "mumma said so, nannys here, the twins tellings",
        "She wrote clarly@home.org and www.probaly.org on it.",
    ],
)
def test_words_and_names_stand(text: str) -> None:
    assert meant(text) == meant(meant(text).text)
    assert meant(text).text == text
    assert meant(text).slips == ()


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("obviuosly", "obviously"),  # two letters in the wrong order
        ("obvously", "obviously"),  # one lacking
        ("obviouslly", "obviously"),  # one twice
        ("manipulatove", "manipulative"),  # one for another
        ("probaly", "probably"),
        ("agressive", "aggressive"),
        ("becuase", "because"),
        ("quater", "quarter"),
        ("msut", "must"),  # of the commonest words shorter ones, too
        ("wuld", "would"),
        ("wiill", "will"),
        ("alwys", "always"),
    ],
)
def test_one_slip_in_a_word_that_matters_is_mended(written: str, right: str) -> None:
    assert mended(written) == right
    assert meant(f"He was {written} so.").text == f"He was {right} so."


def test_the_way_back() -> None:
    text = "It was probaly so, obviuosly."
    found = meant(text)
    assert found.text == "It was probably so, obviously."
    at = found.text.index("obviously")
    assert found.written(at, at + 9) == (text.index("obviuosly"), text.index("obviuosly") + 9)
    assert found.written(0, len(found.text)) == (0, len(text))
    assert found.written(7, 11) == (7, 14)  # part of a mended word is all of it
    assert found.written(16, 18) == (15, 17)


def test_a_finding_shows_the_word_as_it_was_written() -> None:
    text = "12/3/2025 14:30. She was obviuosly lying about it. J. Okafor, carer"
    [finding] = check(text, settings=Settings(select=("certainty-word",)))
    assert (finding.text, text[finding.start : finding.end]) == ("obviuosly", "obviuosly")


@given(st.text(alphabet="abcdeilnoprstuy .\n'", max_size=200))
def test_every_place_has_a_way_back(text: str) -> None:
    found = meant(text)
    last = 0
    for at in range(len(found.text)):
        start, end = found.written(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last
        last = start
    assert found.written(0, len(found.text)) == (0, len(text))
