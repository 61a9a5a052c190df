"""The library call, as a program uses it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

import recordlint
from recordlint.errors import SettingsError


def test_a_faultless_note_gives_nothing(faultless_text: str) -> None:
    assert recordlint.check(faultless_text) == []


def test_fields_are_facts() -> None:
    found = recordlint.check("Mrs Pell had toast.", occurred_at="2025-03-12 08:30")
    assert [f.rule for f in found] == ["missing-signature"]


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(SettingsError, match="no field is called 'colour'"):
        recordlint.check("x", colour="red")


def test_settings_choose() -> None:
    found = recordlint.check(
        "Mrs Pell had toast.", settings=recordlint.Settings(select=("missing-time",))
    )
    assert [f.code for f in found] == ["CMP002"]


def test_threads_give_what_one_gives(faultless_text: str) -> None:
    texts = [f"{faultless_text}\nIt was obviously bed {n}." for n in range(6)]
    alone = [recordlint.check(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(recordlint.check, texts)) == alone
    assert all(alone)


def test_public_names() -> None:
    assert all(getattr(recordlint, name) for name in recordlint.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = recordlint.nothing
