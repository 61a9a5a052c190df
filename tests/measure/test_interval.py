"""Intervals are seeded, hold the figure, and shrink with more notes."""

from recordlint.measure.interval import Interval, Intervals, intervals
from recordlint.measure.tally import Tally

RIGHT = Tally(right=3, found=3)
MIXED = Tally(right=1, false=1, found=1, missed=1)


def test_where_nothing_was_marked_or_to_be_marked_there_is_no_interval() -> None:
    none = Intervals(precision=None, recall=None, f1=None)
    assert intervals([]) == none
    assert intervals([Tally(), Tally()]) == none
    only_missed = intervals([Tally(missed=1)])
    nought = Interval(low=0.0, high=0.0)
    assert only_missed == Intervals(precision=None, recall=nought, f1=nought)


def test_nothing_right_is_nought() -> None:
    nought = Interval(low=0.0, high=0.0)
    wrong = intervals([Tally(false=1, missed=1)])
    assert wrong == Intervals(precision=nought, recall=nought, f1=nought)


def test_without_a_fault_it_has_no_width() -> None:
    whole = Interval(low=1.0, high=1.0)
    assert intervals([RIGHT] * 5) == Intervals(precision=whole, recall=whole, f1=whole)


def test_two_unlike_notes_reach_from_one_to_the_other() -> None:
    assert intervals([RIGHT, MIXED]).precision == Interval(low=0.5, high=1.0)


def test_it_is_the_same_each_time_and_narrows_with_more_notes() -> None:
    few, many = intervals([RIGHT, MIXED] * 10).recall, intervals([RIGHT, MIXED] * 200).recall
    assert few == intervals([RIGHT, MIXED] * 10).recall
    assert few
    assert many
    assert 0.8 in few
    assert 0.8 in many
    assert many.high - many.low < (few.high - few.low) / 3


def test_it_holds_its_ends() -> None:
    interval = Interval(low=0.25, high=0.5)
    assert [x in interval for x in (0.2, 0.25, 0.3, 0.5, 0.6)] == [False, True, True, True, False]
