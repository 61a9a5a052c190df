"""The reasons to leave a guess, a rumour or a habit alone."""

import pytest

from recordlint.analysis import Analysis
from recordlint.checks import Span
from recordlint.exemptions.speculation import EXEMPTIONS
from recordlint.note import Note


def exempt(name: str, marked: str) -> bool:
    before, words, after = marked.replace("]]", "[[").split("[[")
    analysis = Analysis(Note(text=before + words + after))
    return EXEMPTIONS[name](analysis, Span(len(before), len(before + words)))


APPLIES = [
    ("account-goes-on", "She said she had not asked. She [[may be]] making too much of it."),
    ("put-to-somebody", "I said to her that's [[not the first time]] is it."),
    ("put-to-somebody", "I asked her [[why else would]] he go there."),
    ("source-before", "I rang the surgery. [[I was told]] the form is ready."),
    ("told-by-somebody", "He's told her nan [[he'll]] have the car back."),
    ("asks-leave", "I asked whether he [[might have]] a drink."),
    ("clinician", "Dr Hale's impression: [[probable]] chest infection."),
    ("counted", "He was late on 3 and 10 May, [[every time]] by an hour."),
    ("measure", "The gap was [[possibly]] 10 cm."),
    ("negated-sign", "There were no [[signs of]] bruising."),
    ("of-the-writer", "[[Perhaps]] I should have rung sooner."),
    ("of-the-writer", "[[Maybe]] a later bus would suit."),
    ("own-act", "I [[assumed]] it was locked and did not check it."),
    ("plan-or-record", "The care plan says that he [[always]] has the light on."),
    ("question", "Is he [[always]] in bed at this time?"),
    ("risk-with-basis", "Risk: he [[might be]] outside the school."),
    ("seen-basis", "She [[looked as if]] she was about to cry."),
    ("sourced", "[[Concerns have been raised]] by Mrs Pike."),
    ("with-basis", "[[I reckon]] he was scared, because he hid."),
]
DOES_NOT = [
    ("account-goes-on", "She said she had not asked. I think he [[may be]] the one."),
    ("account-goes-on", "She said goodbye. She [[may be]] hiding it."),
    ("account-goes-on", "She said she had not asked.\nShe [[may be]] hiding it."),
    ("account-goes-on", "She left at four. She [[may be]] hiding it."),
    ("put-to-somebody", "That is [[not the first time]]."),
    ("put-to-somebody", "I told Bev that he [[probably]] took it."),
    ("source-before", "He has a new bike. [[I was told]] it was stolen."),
    ("told-by-somebody", "I told her nan [[he'll]] have the car back."),
    ("told-by-somebody", "By Christmas [[he'll]] have the car back."),
    ("asks-leave", "He [[might have]] slipped."),
    ("clinician", "[[Probably]] a chest infection."),
    ("counted", "[[Every time]] he comes there is trouble."),
    ("measure", "He was [[possibly]] pushed."),
    ("negated-sign", "Those are [[signs of]] neglect."),
    ("of-the-writer", "[[Perhaps]] he was out."),
    ("own-act", "I [[assumed]] he had taken it."),
    ("plan-or-record", "He [[always]] blames the night staff."),
    ("question", "He is [[always]] in bed."),
    ("risk-with-basis", "He [[might be]] dealing."),
    ("seen-basis", "It [[looked as if]] he had been hit."),
    ("sourced", "[[Concerns have been raised]] about the flat."),
    ("with-basis", "[[I reckon]] he was out."),
]


def test_every_exemption_is_shown_both_ways() -> None:
    assert {name for name, _ in APPLIES} == {name for name, _ in DOES_NOT} == set(EXEMPTIONS)


@pytest.mark.parametrize(("name", "marked"), APPLIES)
def test_exemption_applies(name: str, marked: str) -> None:
    assert exempt(name, marked)


@pytest.mark.parametrize(("name", "marked"), DOES_NOT)
def test_exemption_does_not_apply(name: str, marked: str) -> None:
    assert not exempt(name, marked)
