"""How far a report reaches."""

import pytest

from recordlint.analysis.reach import RUN_ON, reach, reach_in
from recordlint.analysis.sentences import Sentence


@pytest.mark.parametrize(
    "report",
    [
        " he fell off the bed and might have hit his head",
        " she might be asleep and i could leave it with him",
        " he came in late but would not stop",
        " to me that she was probably lying",
        " that it was an accident, which he had seen",
        " we must be careful, she nodded when i asked her about the bus",
        " i told you to go",
        ": the days are long, i have my food after them",
    ],
)
def test_a_report_reaches_to_the_end(report: str) -> None:
    assert reach(report, 0, len(report)) == len(report)


@pytest.mark.parametrize(
    ("report", "kept"),
    [
        (" he fell off the bed, so i rang the gp", " he fell off the bed"),
        (" he fell - i rang the gp", " he fell"),
        (" he fell, which is a lie", " he fell"),
        (" he fell so clearly he was pushed", " he fell"),
        (" he fell but that does not add up", " he fell"),
        (" he fell and if you ask me she pushed him", " he fell "),
        (" she was fine but she was obviously scared", " she was fine"),
        (" me to go away and he was clearly drunk", " me to go away"),
        (" she was on her break well a break is a break", " she was on her break"),
        (" he was moved off three buses, so there we are", " he was moved off three buses"),
        (" the door did it but she was looking at ana", " the door did it"),
        # the boy is "I" here, until the writer speaks
        (" i fell on my lace, i was running, so i told mum", " i fell on my lace, i was running"),
    ],
)
def test_the_writer_takes_up_the_word(report: str, kept: str) -> None:
    assert report[: reach(report, 0, len(report))] == kept


def test_a_long_sentence_with_commas_is_only_long() -> None:
    low = "he said that he was ill, " + "that she had gone, " * 14 + "and this was his best"
    sentence = Sentence(start=0, end=len(low), line=0)
    assert len(low) > RUN_ON
    assert reach_in(low, 7, sentence) == len(low)


def test_in_a_sentence_that_runs_on_a_denial_is_the_writers() -> None:
    low = "she says it was the telly it was not the telly " + "x " * RUN_ON
    sentence = Sentence(start=0, end=len(low), line=0)
    assert low[8 : reach_in(low, 8, sentence)] == " it was the telly"


def test_in_a_sentence_that_runs_on_a_report_reaches_to_the_next_clause() -> None:
    low = (
        "he said he was with alisha in a car at the retail park, the cousin is the one "
        + "x " * RUN_ON
    )
    sentence = Sentence(start=0, end=len(low), line=0)
    assert low[7 : reach_in(low, 7, sentence)] == " he was with alisha in a car at the retail park"
