"""E-mail as Outlook saves it (.msg): its headers, its writer's words, and the files attached."""

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import library, whole
from recordlint.readers.document import Item, Options, whole_document
from recordlint.readers.mail import fields_of, own_words, text_of_html
from recordlint.readers.source import read_inner

# python-oxmsg, since extract-msg is under the GPL, which does not go with this project's licence


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield the mail, with author and recorded_at, then what is attached: `mail.msg/note.docx`."""
    data = whole(stream, source)
    with library("mail", source):
        from oxmsg import Message
    mail = Message.load(BytesIO(data))
    text = mail.body or text_of_html(mail.html_body or "")
    try:
        yield whole_document(source, own_words(text), fields_of(mail.sender, mail.sent_date))
    except SourceError as error:
        yield error
    for number, part in enumerate(mail.attachments, 1):
        name = part.file_name or f"part{number}"
        if part.file_bytes is None:
            yield SourceError(
                f"{source}/part{number}",
                "a mail or link that is attached, and is not read. Save it as a file of its own.",
            )
        else:
            yield from read_inner(BytesIO(part.file_bytes), name, source, options)
