"""The learned reader: it reads alone as in company, and its files are vetted."""

import json
from pathlib import Path

import pytest

from recordlint.analysis import Analysis, reading
from recordlint.errors import ModelError
from recordlint.note import Note

TEXT = (
    "14/03/2025 02:40. Mr Osei was on the floor beside his bed."
    " There is just a complete lack of effort from him.\n"
    "I asked him what had happened. He said he slipped."
)


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the weights, to be spoilt, in the place where they are looked for."""
    folder = tmp_path / "model"
    folder.mkdir()
    for file in (Path(reading.__file__).parent.parent / "model").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(reading, "files", lambda _: tmp_path)
    monkeypatch.setattr(reading, "_model", reading._model.__wrapped__)
    return folder


def test_no_sentence_no_reading() -> None:
    assert list(reading.Readings("", ())) == []


def test_a_sentence_reads_the_same_alone_and_in_company() -> None:
    analysis = Analysis(Note(text=TEXT))
    every = list(reading.Readings(TEXT, analysis.sentences))
    assert len(every) == len(analysis.sentences)
    assert [reading.Readings(TEXT, analysis.sentences)[i] for i in range(len(every))] == every
    assert analysis.reading[-2:] == every[-2:]
    with pytest.raises(IndexError):
        _ = analysis.reading[len(every)]


def test_words_lie_inside_their_sentence_and_likelihoods_between_0_and_1() -> None:
    analysis = Analysis(Note(text=TEXT))
    for sentence, read in zip(analysis.sentences, analysis.reading, strict=True):
        assert all(0 <= one <= 1 for one in read.likely)
        assert all(sentence.start <= start < end <= sentence.end for start, end in read.words)


def test_a_judgement_without_a_cue_is_likelier_than_what_was_seen() -> None:
    analysis = Analysis(Note(text=TEXT))
    likely = {
        TEXT[s.start : s.end]: r.likely[0]
        for s, r in zip(analysis.sentences, analysis.reading, strict=True)
    }
    assert likely["There is just a complete lack of effort from him."] > 0.9
    assert likely["Mr Osei was on the floor beside his bed."] < 0.1


def test_weights_that_are_not_those_of_the_card_are_refused(broken: Path) -> None:
    (broken / "reader.onnx").write_bytes(b"something else")
    with pytest.raises(
        ModelError, match=r"reader\.onnx is missing or is not the file that its card names"
    ):
        list(reading.Readings(TEXT, Analysis(Note(text=TEXT)).sentences))


def test_missing_weights_are_refused(broken: Path) -> None:
    (broken / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match=r"tokenizer\.json is missing"):
        list(reading.Readings(TEXT, Analysis(Note(text=TEXT)).sentences))


def test_the_card_tells_what_it_is() -> None:
    card = json.loads(
        (Path(reading.__file__).parent.parent / "model" / "card.json").read_text(encoding="utf-8")
    )
    assert set(card["sha256"]) == {"reader.onnx", "tokenizer.json"}
    assert card["licence"] == "Apache-2.0"
    assert card["sentences"] > 5000


def test_the_weights_are_small() -> None:
    size = (Path(reading.__file__).parent.parent / "model" / "reader.onnx").stat().st_size
    assert size <= 25 * 1024 * 1024
