"""E-mail as programs save it (.eml): its headers, its writer's words, and the files attached."""

from collections.abc import Iterator
from datetime import datetime
from email import errors, message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from io import BytesIO
from typing import BinaryIO, cast

from recordlint.errors import SourceError
from recordlint.readers.bounds import whole
from recordlint.readers.document import Item, Options, whole_document
from recordlint.readers.mail import fields_of, own_words, text_of_html
from recordlint.readers.package import DAMAGED, PROTECTED
from recordlint.readers.source import read_inner
from recordlint.readers.text import read_text

_CUT_SHORT = (errors.CloseBoundaryNotFoundDefect, errors.StartBoundaryNotFoundDefect)


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield the mail, with author and recorded_at, then what is attached: `mail.eml/note.docx`.

    Its subject line is neither a field nor a part of the note.
    """
    mail = message_from_bytes(whole(stream, source), policy=policy.default)
    if not mail.keys():
        raise SourceError(source, "no e-mail: it has no headers. Save it anew from the mailbox.")
    if mail.get_content_type() in ("application/pkcs7-mime", "multipart/encrypted"):
        raise SourceError(source, PROTECTED)
    try:
        yield whole_document(source, own_words(_body(mail, source)), _fields(mail))
    except SourceError as error:
        yield error
    for number, part in enumerate(mail.iter_attachments(), 1):
        name, data = _attached(part, number)
        yield from read_inner(BytesIO(data), name, source, options)
    if any(isinstance(defect, _CUT_SHORT) for part in mail.walk() for defect in part.defects):
        yield SourceError(source, DAMAGED)


def _body(mail: EmailMessage, source: str) -> str:
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    try:
        text = str(part.get_content())
    except LookupError:  # of the encoding that it names
        text = read_text(_payload(part), source)
    return text_of_html(text) if part.get_content_subtype() == "html" else text


def _fields(mail: EmailMessage) -> dict[str, str]:
    sent: datetime | None = getattr(mail["date"], "datetime", None)
    return fields_of(mail["from"], sent)


def _attached(part: MIMEPart, number: int) -> tuple[str, bytes]:
    """Return the name and the bytes of an attachment; a mail and plain text need no name."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_content()
        return part.get_filename() or f"part{number}.eml", bytes(inner)
    ending = ".txt" if part.get_content_type() == "text/plain" else ""
    return part.get_filename() or f"part{number}{ending}", _payload(part)


def _payload(part: MIMEPart) -> bytes:
    return cast(bytes | None, part.get_payload(decode=True)) or b""
