"""Columns line up."""

from recordlint.measure.table import counted, table


def test_words_are_flush_left_and_figures_flush_right() -> None:
    rows = [("", "right", ""), ("opinion", "5", "*"), ("time", "1000", "")]
    assert table(rows) == ["         right", "opinion      5  *", "time      1000"]


def test_all_columns_may_be_flush_left() -> None:
    assert table([("a", "bb"), ("ccc", "d")], left=2) == ["a    bb", "ccc  d"]


def test_nothing_is_no_lines() -> None:
    assert table([]) == []


def test_one_is_singular() -> None:
    assert [counted(n, "note") for n in (0, 1, 2)] == ["0 notes", "1 note", "2 notes"]
    assert counted(2, "stretch", "es") == "2 stretches"
