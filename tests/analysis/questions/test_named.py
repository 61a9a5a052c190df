"""The people whom a question names."""

import pytest

from recordlint.analysis.questions.named import names_within, people_named


@pytest.mark.parametrize(
    ("text", "to", "expected"),
    [
        ("What happened then?", "", []),
        ("With who?", "", []),
        ("Did it hurt, Kim?", "", []),
        ("Was it Kim?", "kim", []),
        ("Was it Ray?", "", ["ray"]),
        ("Ray?", "", ["ray"]),
        ("was it your dad", "", ["dad", "dad"]),
        ("was it one of the lads", "", ["lads"]),
        ("Did Kofi-James do it?", "", ["kofi-james"]),
    ],
)
def test_people_named(text: str, to: str, expected: list[str]) -> None:
    assert people_named(text, text.lower(), to, frozenset({"ray"}), direct=True) == expected


def test_names_are_what_has_a_capital_within_a_sentence() -> None:
    assert names_within("Ray came. Then we saw Bob.") == {"bob"}
