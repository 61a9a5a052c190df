"""The pipeline: what is refused, then what is parsed."""

from pathlib import Path

import pytest

from recordlint.analysis.parse import DEFAULT_MODEL, VETTED, _loaded, describe, digest, load, parse
from recordlint.errors import ModelError


@pytest.mark.parametrize("name", ["no_such_model", "../etc", "a b", ""])
def test_a_model_that_is_not_installed_is_refused(name: str) -> None:
    with pytest.raises(ModelError, match="not installed"):
        load(name)


def test_a_model_that_was_changed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VETTED, DEFAULT_MODEL, "0" * 64)
    _loaded.cache_clear()
    try:
        with pytest.raises(ModelError, match="not the ones that were vetted"):
            load()
    finally:
        _loaded.cache_clear()


def test_the_digest_counts_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one", encoding="utf-8")
    first = digest(tmp_path)
    cached = tmp_path / "__pycache__"
    cached.mkdir()
    (cached / "a.pyc").write_bytes(b"x")
    assert digest(tmp_path) == first
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert digest(tmp_path) != first


def test_describe_does_not_load() -> None:
    assert describe() == f"{DEFAULT_MODEL} 3.8.0"
    assert describe("no_such_model") == "no_such_model"


def test_texts_are_parsed_in_order_and_nothing_is_dropped() -> None:
    docs = parse(["Mum said he fell.", "", "HE SAID NO"])
    assert [doc.text for doc in docs] == ["Mum said he fell.", "", "he said no"]
    assert [token.lemma_ for token in docs[0] if token.dep_ == "ROOT"] == ["say"]


def test_nothing_is_parsed_of_nothing() -> None:
    assert parse([]) == []
