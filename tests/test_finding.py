"""Places and severities."""

import pytest

from recordlint.analysis.lines import split_lines
from recordlint.finding import Severity, place


@pytest.mark.parametrize(
    ("text", "offset", "where"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 3, (2, 1)),
        ("ab\r\ncd", 5, (2, 2)),
        ("ab\rcd", 5, (2, 3)),
        ("👵a", 1, (1, 2)),
    ],
)
def test_lines_and_columns_are_those_of_an_editor(
    text: str, offset: int, where: tuple[int, int]
) -> None:
    assert place(split_lines(text), offset) == where


def test_severities_are_ordered() -> None:
    assert [s.rank for s in (Severity.ERROR, Severity.WARNING, Severity.HINT)] == [0, 1, 2]
    assert Severity.ERROR.reaches(Severity.WARNING)
    assert not Severity.HINT.reaches(Severity.WARNING)
