"""OpenDocument text: all that a person sees on the page, tracked changes as if accepted."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from recordlint.readers.bounds import library, whole
from recordlint.readers.document import Document, Options, as_row, whole_document
from recordlint.readers.package import verify_package

if TYPE_CHECKING:
    from odfdo import Document as OdfDocument
    from odfdo import Element

_PARAGRAPHS = ("text:p", "text:h")
_APART = ("draw:text-box", "text:note-body")
"""What stands in a paragraph and has paragraphs of its own."""

_GONE = frozenset(("text:tracked-changes", "office:annotation", "text:note-citation"))
"""Deleted words are kept at the beginning, and come with nothing else; remarks are no note."""

_MOST_SPACES = 1000


def read(stream: BinaryIO, source: str, options: Options) -> Iterator[Document]:
    """Yield one document: headers, body with its tables and text boxes, notes, footers."""
    file = BytesIO(whole(stream, source))
    verify_package(file, source)
    with library("office", source):
        from odfdo import Document as OdfDocument
    odf = OdfDocument(file)
    yield whole_document(source, "\n".join(_lines(odf)))


def _lines(odf: "OdfDocument") -> Iterator[str]:
    yield from _margins(odf, "style:header")
    yield from _blocks(odf.body)
    yield from _margins(odf, "style:footer")


def _margins(odf: "OdfDocument", tag: str) -> list[str]:
    """Return the lines of the headers or footers, each only once for all its pages."""
    found: dict[tuple[str, ...], None] = {}
    for kind in (tag, f"{tag}-left", f"{tag}-first"):
        for margin in odf.styles.root.get_elements(f"//{kind}"):
            found[tuple(line for line in _blocks(margin) if line.strip())] = None
    return [line for lines in found for line in lines]


def _blocks(parent: "Element") -> Iterator[str]:
    """Yield the lines of the paragraphs and tables within, in reading order."""
    for child in parent.children:
        if child.tag in _PARAGRAPHS:
            parts: list[str] = []
            apart: list[Element] = []
            _collect(child, parts, apart)
            yield "".join(parts)
            for one in apart:
                yield from _blocks(one)
        elif child.tag == "table:table-row":
            yield as_row("\n".join(_blocks(cell)) for cell in child.children)
        elif child.tag not in _GONE:
            yield from _blocks(child)


def _collect(element: "Element", parts: list[str], apart: "list[Element]") -> None:
    """Gather the text of a paragraph, and what stands in it with paragraphs of its own."""
    parts.append(element.text or "")
    for child in element.children:
        if child.tag in _APART:
            apart.append(child)
        elif child.tag == "text:s":
            parts.append(" " * min(int(child.get_attribute_string("text:c") or 1), _MOST_SPACES))
        elif child.tag == "text:tab":
            parts.append("\t")
        elif child.tag == "text:line-break":
            parts.append("\n")
        elif child.tag not in _GONE:
            _collect(child, parts, apart)
        parts.append(child.tail or "")
