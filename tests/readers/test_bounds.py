"""How much is read at the most, and which libraries are missing."""

import io

import pytest

from recordlint.errors import SourceError
from recordlint.readers import bounds
from recordlint.readers.bounds import Budget, library, whole


def test_no_more_than_the_largest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "LARGEST", 1024 * 1024)
    assert whole(io.BytesIO(b"x" * 1024**2), "a") == b"x" * 1024**2
    stream = io.BytesIO(b"x" * 1024**2 * 2)
    with pytest.raises(SourceError, match=r"^a: larger than 1 MB\. Split it into single notes\.$"):
        whole(stream, "a")
    assert stream.tell() == 1024**2 + 1


def test_a_missing_library_is_named_with_what_installs_it() -> None:
    with pytest.raises(SourceError) as caught, library("office", "a.docx"):
        import no_such_library  # type: ignore[import-not-found]  # noqa: F401
    assert str(caught.value) == (
        "a.docx: cannot be read without the library no_such_library."
        " Install it: pip install 'recordlint[office]'"
    )


def test_a_budget_is_spent() -> None:
    budget = Budget(left=10)
    budget.spend(10, "a")
    with pytest.raises(SourceError, match=r"^a: unpacks to more than 1 GB"):
        budget.spend(1, "a")
