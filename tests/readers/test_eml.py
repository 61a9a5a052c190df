"""E-mail files: headers, bodies, answers, attachments."""

from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

import pytest

from recordlint.readers.document import NO_WORDS, Document
from recordlint.readers.package import DAMAGED, PROTECTED

FIELDS = {"author": "Ruth Adéyemi", "recorded_at": "2025-03-03T08:10+00:00"}


def mail(text: str = "", **parts: str) -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["From"] = "Ruth Adéyemi <r@a.org>"
    made["To"] = "d@a.org"
    made["Subject"] = "Mrs Pell"
    made["Date"] = "Mon, 03 Mar 2025 08:10:00 +0000"
    if text:
        made.set_content(text)
    for subtype, part in parts.items():
        made.add_alternative(part, subtype=subtype)
    return made


def test_headers_are_facts_and_answers_are_not_the_writers(read: Any) -> None:
    data = mail("“No,” she said.\n\n> She lied.\n").as_bytes()
    assert read("a.eml", data) == [Document(source="a.eml", text="“No,” she said.", fields=FIELDS)]


def test_plain_text_is_preferred_and_html_is_read_where_it_is_alone(read: Any) -> None:
    page = "<p>She left.</p><blockquote type=cite>She lied.</blockquote>"
    both, alone = mail("She said no.", html=page), mail(html=page)
    assert [document.text for document in read("a.eml", both.as_bytes())] == ["She said no."]
    assert [document.text for document in read("a.eml", alone.as_bytes())] == ["She left."]


def test_what_is_attached_is_read_too(read: Any) -> None:
    made = mail("See below.")
    made.add_attachment("She left.", filename="note.txt")
    made.add_attachment(b"\x89PNG", "image", "png", filename="photo.png")
    made.add_attachment(b"PK", "application", "zip", filename="a/\x1bnote.docx")
    made.add_attachment(b"", "application", "msword", filename="old.doc")
    made.add_attachment(mail("He left."))
    note, attached, bad, old, inner = read("a.eml", made.as_bytes())
    assert note == Document(source="a.eml", text="See below.", fields=FIELDS)
    assert attached == Document(source="a.eml/note.txt", text="She left.\r\n")
    assert bad.source.startswith("a.eml/a/")
    assert "\x1b" not in bad.source
    assert str(old).startswith("a.eml/old.doc: .doc files are not read.")
    assert inner == Document(source="a.eml/part5.eml", text="He left.", fields=FIELDS)


def test_an_encoding_that_nobody_knows_is_guessed(read: Any) -> None:
    data = mail("Zoë left.").as_bytes().replace(b"utf-8", b"x-none")
    [document] = read("a.eml", data)
    assert document.text == "Zoë left."


def test_no_words_are_no_clean_note(read: Any) -> None:
    [error] = read("a.eml", mail("> She lied.").as_bytes())
    assert str(error) == f"a.eml: {NO_WORDS}"


def test_what_is_cut_short_is_said(read: Any) -> None:
    data = mail("She said no.", html="<p>She said no.</p>").as_bytes()
    document, error = read("a.eml", data[:-20])
    assert document.text == "She said no."
    assert str(error) == f"a.eml: {DAMAGED}"


def test_what_is_encrypted_is_an_error(read: Any) -> None:
    made = mail()
    made.set_content(b"x", "application", "pkcs7-mime")
    [error] = read("a.eml", made.as_bytes())
    assert str(error) == f"a.eml: {PROTECTED}"


@pytest.mark.parametrize("data", [b"", b"\0\1\2", b"She said no.\n"])
def test_what_is_no_mail_is_an_error(read: Any, data: bytes) -> None:
    [error] = read("a.eml", data)
    assert str(error).startswith("a.eml: no e-mail: it has no headers.")
