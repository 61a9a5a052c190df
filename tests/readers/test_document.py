"""What a reader gives."""

import pickle

import pytest

from recordlint.errors import SourceError
from recordlint.readers.document import NO_WORDS, Document, Notice, as_row, whole_document


def test_a_document_without_words_is_an_error() -> None:
    assert whole_document("a", "x", {"role": "r"}) == Document(
        source="a", text="x", fields={"role": "r"}
    )
    with pytest.raises(SourceError) as caught:
        whole_document("a", " \n")
    assert str(caught.value) == f"a: {NO_WORDS}"


def test_a_notice_names_its_source_and_travels() -> None:
    notice = Notice("a", "so it is")
    assert str(notice) == "a: so it is"
    assert pickle.loads(pickle.dumps(notice)) == notice


def test_cells_have_a_bar_between() -> None:
    assert as_row(["3 March ", "", "She left."]) == "3 March |  | She left."
