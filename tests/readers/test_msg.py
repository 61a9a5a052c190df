"""Outlook's mails: headers, bodies, answers, attachments."""

from collections.abc import Mapping
from typing import Any

import pytest
from casefiles import outlook

from recordlint.errors import SourceError
from recordlint.readers.document import NO_WORDS, Document

FIELDS = {"author": "Ruth Adéyemi", "recorded_at": "2025-03-03T08:10+00:00"}


def written(body: str, html: str = "", attached: Mapping[str, bytes] | None = None) -> bytes:
    sent = "2025-03-03T09:10+01:00"
    return outlook.message(body, sender="Ruth Adéyemi", sent=sent, html=html, attached=attached)


def test_headers_are_facts_and_answers_are_not_the_writers(read: Any) -> None:
    body = "“No,” she said.\r\n\r\n-----Original Message-----\r\nFrom: Tom\r\nShe lied."
    assert read("a.msg", written(body)) == [
        Document(source="a.msg", text="“No,” she said.", fields=FIELDS)
    ]


def test_html_is_read_where_there_is_no_plain_text(read: Any) -> None:
    [document] = read("a.msg", written("", html="<p>“No,” she said.</p>"))
    assert document.text == "“No,” she said."


def test_what_is_attached_is_read_too(read: Any) -> None:
    files = {"note.txt": b"She left.", "photo.png": b"\x89PNG", "old.doc": b"x"}
    document, attached, old = read("a.msg", written("See.", attached=files))
    assert document.text == "See."
    assert attached == Document(source="a.msg/note.txt", text="She left.")
    assert str(old).startswith("a.msg/old.doc: .doc files are not read.")


def test_no_words_are_no_clean_note(read: Any) -> None:
    [error] = read("a.msg", written(""))
    assert str(error) == f"a.msg: {NO_WORDS}"


@pytest.mark.parametrize(
    "data", [b"", b"She said no.", written("No.")[:1000], b"\xd0\xcf\x11\xe0" * 300]
)
def test_what_is_damaged_is_an_error(read: Any, data: bytes) -> None:
    [error] = read("a.msg", data)
    assert isinstance(error, SourceError)
    assert str(error).startswith("a.msg: damaged, or not what its name says")
