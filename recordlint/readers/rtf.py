"""Rich text: what striprtf gives, and what it leaves out: headers, text boxes, notes, deletions."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import library, whole
from recordlint.readers.document import Document, Options, whole_document
from recordlint.readers.package import DAMAGED

_TOKEN = re.compile(
    r"\\(?P<word>[a-z]+)(?P<number>-?\d{1,9})? ?|\\'[0-9a-f]{2}|\\.|(?P<brace>[{}])|[^\\{}]+|\\",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = ("header", "headerl", "headerr", "headerf")
_AFTER = ("shptxt", "dptxbxtext", "footnote", "footer", "footerl", "footerr", "footerf")
_FONTS = "fonttbl"
_NO_TEXT = ("fldinst", "pict", "objdata", "themedata", "datastore")
_APART = frozenset((*_BEFORE, *_AFTER, _FONTS, *_NO_TEXT))
"""Groups that are taken out of the text, by the word that they begin with."""

_CELL = "\ue000"
"""The end of a cell, until all is text: a character for private use."""

_CELL_WORDS = ("cell", "nestcell")
_ROW_END = re.compile(rf"(?: *{_CELL} *)+(?=\n|$)")


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Document]:
    """Yield one document: headers, body with its tables, text boxes and notes, footers."""
    rtf = whole(stream, source).decode("latin-1")
    if not rtf.startswith("{\\rtf"):
        raise SourceError(source, "not rich text. Open it in its own program and save it as .docx.")
    with library("office", source):
        from striprtf.striprtf import rtf_to_text
    parts = _taken_apart(rtf, source)
    head = "{\\rtf1" + "".join(parts["ansicpg"][:1] + parts[_FONTS][:1])
    order = [*(part for kind in _BEFORE for part in parts[kind]), *parts["body"]]
    order += [part for kind in _AFTER for part in parts[kind]]
    convert: Callable[..., str] = rtf_to_text
    texts = [_tidied(convert(f"{head}{part}}}", errors="replace")) for part in order]
    yield whole_document(source, "\n".join(dict.fromkeys(texts)))


def _tidied(text: str) -> str:
    rows = _ROW_END.sub("", text.replace("\xad", ""))
    return re.sub(rf" *{_CELL} *", " | ", rows).strip("\n")


@dataclass(slots=True)
class _Group:
    """An open brace: where it stands in what is kept, what it is, whether its text is deleted."""

    start: int
    deleted: bool = False
    kind: str | None = None


def _taken_apart(rtf: str, source: str) -> dict[str, list[str]]:
    """Return the groups that stand apart by their kind, the "body", and the "ansicpg".

    Raises:
        SourceError: it ends before its last brace.
    """
    parts: dict[str, list[str]] = defaultdict(list)
    kept: list[str] = []
    groups: list[_Group] = []
    position = 0
    while token := _TOKEN.match(rtf, position):
        position = token.end()
        if token["brace"] == "{":
            groups.append(_Group(len(kept), bool(groups) and groups[-1].deleted))
            kept.append("{")
        elif token["brace"] == "}":
            kept.append("}")
            group = groups.pop()
            if group.kind or not groups:
                parts[group.kind or "body"].append("".join(kept[group.start :]))
                del kept[group.start :]
            if not groups:
                return parts
        elif token["word"] == "bin":
            position += int(token["number"] or 0)  # bytes of a picture, braces among them
        else:
            _keep(token, groups[-1], kept, parts)
    raise SourceError(source, DAMAGED)


def _keep(
    token: re.Match[str], group: _Group, kept: list[str], parts: dict[str, list[str]]
) -> None:
    """Keep one token, unless its text is deleted; note what it says of its group."""
    word = token["word"]
    if word in ("deleted", "plain"):
        group.deleted = word == "deleted" and token["number"] != "0"
    if word in _APART and group.kind is None:
        group.kind = word
        del kept[group.start + 1 :]  # the sign that programs may pass it over
        if word != _FONTS:
            return
    if word == "ansicpg":
        parts[word].append(token[0])
    if not group.deleted:
        kept.append(f"{{}}{_CELL}" if word in _CELL_WORDS else token[0])
