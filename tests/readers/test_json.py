"""JSON and JSON lines: objects, lists, what is nested, what is broken."""

import json
from typing import Any

import pytest

from recordlint.errors import SourceError
from recordlint.readers.document import Document, Notice
from recordlint.readers.json import _MOST

PROSE = "She said no and left the room."


def data_of(value: object) -> bytes:
    return json.dumps(value).encode()


def note(source: str, text: str = PROSE, **fields: str) -> Document:
    return Document(source=source, text=text, fields=fields)


@pytest.mark.parametrize(
    ("value", "notes"),
    [
        ({"text": PROSE}, [note("a.json")]),
        ([{"note": PROSE}, {"note": "No."}], [note("a.json:1"), note("a.json:2", "No.")]),
        ([PROSE, "No."], [note("a.json:1"), note("a.json:2", "No.")]),
        (
            {"text": PROSE, "fields": {"author": "Tom", "recorded_at": "2025-03-03"}},
            [note("a.json", author="Tom", recorded_at="2025-03-03")],
        ),
        (
            {"child": "Jay", "staff": "Tom", "case": {"log": [{"entry": PROSE, "staff": "Ann"}]}},
            [note("a.json", author="Ann", subject="Jay")],
        ),
        (
            {"text": PROSE, "labels": [{"start": 1}], "comments": [{"text": "No."}]},
            [note("a.json:1"), note("a.json:2", "No.")],
        ),
        (
            {"7": {"note": PROSE, "author": "Tom"}, "8": {"note": "No."}},
            [note("a.json:1", author="Tom"), note("a.json:2", "No.")],
        ),
        ({"details": ["She said no.", "She left."]}, [note("a.json", "She said no.\nShe left.")]),
        ({"text": PROSE, "id": 10**400, "done": True, "by": None}, [note("a.json")]),
        ([], [Notice("a.json", "there are no notes in it.")]),
    ],
)
def test_every_note_is_found_with_its_facts(read: Any, value: object, notes: object) -> None:
    assert read("a.json", data_of(value)) == notes


def test_a_key_may_be_named_or_guessed_and_said(read: Any) -> None:
    data = data_of([{"ref": "x", "was": PROSE}])
    assert read("a.json", data, text=("was",)) == [note("a.json")]
    notice, document = read("a.json", data)
    assert isinstance(notice, Notice)
    assert str(notice).startswith("a.json: was is taken for the notes")
    assert document == note("a.json")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b'{"text": "She was', "no JSON (character 10)"),
        (b'{\n"text": She}', "no JSON (line 2, character 9)"),
        (b"[" * 100_000, "no JSON of notes: it is nested too deep"),
        (b'{"text": "a", "text": "b"}', "an object has the same key twice"),
        (b"[" + b"0," * _MOST + b"0]", "more than 4 million values"),
        (b"", "no JSON (character 1)"),
    ],
)
def test_what_is_broken_is_an_error_that_quotes_nothing(read: Any, data: bytes, fault: str) -> None:
    [error] = read("a.json", data)
    assert isinstance(error, SourceError)
    assert str(error).startswith(f"a.json: {fault}")
    assert "She" not in str(error)


def test_lines_are_read_one_by_one_and_a_bad_one_costs_itself_alone(read: Any) -> None:
    lines = [data_of({"text": PROSE}), b"", b"{", b'"\0"', b"[" * 100_000, data_of([PROSE, "No."])]
    items = read("a.jsonl", b"\n".join([data_of({"text": "No."})] * 5000 + lines))[5000:]
    assert [item.source.removeprefix("a.jsonl:") for item in items] == [
        *("5001", "5003", "5004", "5005", "5006:1", "5006:2")
    ]
    assert [isinstance(item, SourceError) for item in items] == [0, 1, 1, 1, 0, 0]


def test_lines_may_be_in_any_encoding(read: Any) -> None:
    data = '{"text": "“Zoë” left."}\r\n' * 2
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        assert read("a.jsonl", data.encode(encoding)) == [
            note("a.jsonl:1", "“Zoë” left."),
            note("a.jsonl:2", "“Zoë” left."),
        ]
