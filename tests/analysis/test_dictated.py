"""Who speaks in a dictated note: silence first, then the names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.dictated import spoken_author

BODY = (
    "on the fourteenth of march at about ten past two mrs bell was shouting for her sister and"
    " pulled the cloth off the table full stop i sat with her and told the senior full stop "
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        BODY,
        BODY + "he is asleep now full stop",
        BODY + "sister rang back",
        BODY + "nurse in charge told",
        BODY + "doctor patel said to watch her",
        BODY + "told tom rowe",
        "this is about the fall " + BODY,
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert spoken_author(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("right so this is tom " + BODY, "tom"),
        ("okay tom rowe here dictating a note " + BODY, "tom rowe"),
        ("voice note from tom rowe hca " + BODY, "tom rowe"),
        ("tom rowe staff nurse ward six " + BODY, "tom rowe"),
        (BODY + "that's tom rowe signing off", "tom rowe"),
        (BODY + "tom rowe staff nurse ward six end of dictation", "tom rowe"),
        (BODY + "end of note tom rowe", "tom rowe"),
        (BODY + "Sister Abena Mensah, end of note.", "Abena Mensah"),
    ],
)
def test_the_speaker_is_named(text: str, name: str) -> None:
    found = spoken_author(text)
    assert found is not None
    assert (found.name, text[found.start : found.end]) == (name, name)


@given(st.text(max_size=300))
def test_any_text_gives_offsets_inside(text: str) -> None:
    found = spoken_author(text)
    assert found is None or 0 <= found.start < found.end <= len(text)
