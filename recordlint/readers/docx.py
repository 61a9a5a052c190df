"""Word: all that a person sees on the page, tracked changes as if accepted; a paragraph a line."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from recordlint.errors import SourceError
from recordlint.readers.bounds import library, whole
from recordlint.readers.document import Item, Options, as_row, whole_document
from recordlint.readers.package import verify_package

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_Element = Any  # of lxml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_PARAGRAPH, _TABLE, _ROW, _CELL = (f"{_W}{name}" for name in ("p", "tbl", "tr", "tc"))
_TEXT, _CONTROL, _BOX = (f"{_W}{name}" for name in ("t", "sdt", "txbxContent"))
_EITHER = f"{_MC}AlternateContent"
_GONE = frozenset(
    f"{_W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "tblPr", "tcPr", "sectPr", "sdtPr")
)
"""What was deleted or moved away, and what is no text."""

_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
}


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Item]:
    """Yield one document: headers, body with its tables and text boxes, notes, footers."""
    file = BytesIO(whole(stream, source))
    verify_package(file, source)
    with library("office", source):
        from docx import Document
        from docx.opc.constants import RELATIONSHIP_TYPE
    word = Document(file)
    yield whole_document(source, "\n".join(_lines(word)))
    if any(one.reltype == RELATIONSHIP_TYPE.A_F_CHUNK for one in word.part.rels.values()):
        yield SourceError(
            source,
            "another document is embedded in it, and is not read. Save it as one of its own.",
        )


def _lines(word: "WordDocument") -> Iterator[str]:
    yield from _margins(word, "header")
    yield from _blocks(word.element.body)
    yield from _notes(word)
    yield from _margins(word, "footer")


def _margins(word: "WordDocument", kind: str) -> list[str]:
    """Return the lines of the headers or footers, each only once for all its pages."""
    found: dict[tuple[str, ...], None] = {}
    for reference in word.element.body.iter(f"{_W}{kind}Reference"):
        part = word.part.related_parts[reference.get(f"{_R}id")]
        found[tuple(line for line in _blocks(part.element) if line.strip())] = None
    return [line for lines in found for line in lines]


def _notes(word: "WordDocument") -> Iterator[str]:
    """Yield the lines of footnotes and endnotes, but not of the rules that stand above them."""
    from docx.oxml import parse_xml

    for relation in word.part.rels.values():
        if relation.reltype.endswith(("/footnotes", "/endnotes")):
            for note in parse_xml(relation.target_part.blob):
                if note.get(f"{_W}type") is None:
                    yield from _blocks(note)


def _blocks(parent: _Element) -> Iterator[str]:
    """Yield the lines of the paragraphs and tables within, in reading order."""
    before = ""
    for block in _opened(parent, (_PARAGRAPH, _TABLE)):
        if block.tag == _TABLE:
            yield from _rows(block)
            continue
        parts: list[str] = []
        boxes: list[_Element] = []
        _collect(block, parts, boxes)
        text = before + "".join(parts)
        before = text if _runs_on(block) else ""
        if not _runs_on(block):
            yield text
        for box in boxes:
            yield from _blocks(box)
    if before:
        yield before


def _runs_on(paragraph: _Element) -> bool:
    """Whether the end of a paragraph was deleted, so that the next one continues it."""
    return paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None


def _rows(table: _Element) -> Iterator[str]:
    for row in _opened(table, (_ROW,)):
        if row.find(f"{_W}trPr/{_W}del") is None:
            yield as_row("\n".join(_blocks(cell)) for cell in _opened(row, (_CELL,)))


def _opened(parent: _Element, tags: tuple[str, ...]) -> Iterator[_Element]:
    """Yield the elements with these tags, whatever wraps them: controls, insertions, choices."""
    for child in _present(parent):
        if child.tag in tags:
            yield child
        else:
            yield from _opened(child, tags)


def _present(parent: _Element) -> Iterator[_Element]:
    """Yield the children that are on the page: not deleted, and one of several alternatives."""
    if parent.tag == _EITHER:
        yield from parent[:1]  # an old form of the same comes after it
        return
    if parent.tag == _CONTROL and parent.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None:
        return  # "Click here to enter text" is the form's, not the writer's
    for child in parent:
        if isinstance(child.tag, str) and child.tag not in _GONE:
            yield child


def _collect(element: _Element, parts: list[str], boxes: list[_Element]) -> None:
    """Gather the text of a paragraph, and the text boxes that are anchored in it."""
    for child in _present(element):
        if child.tag == _TEXT:
            parts.append(child.text or "")
        elif child.tag in _SIGNS:
            parts.append(_SIGNS[child.tag])
        elif child.tag == _BOX:
            boxes.append(child)
        else:
            _collect(child, parts, boxes)
