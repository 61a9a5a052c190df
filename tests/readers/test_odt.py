"""OpenDocument text: tables, headers, text boxes, notes, spaces, tracked changes."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from odfdo import Document as Odf
from odfdo import Element

from recordlint.readers.document import NO_WORDS, Document
from recordlint.readers.package import DAMAGED, PROTECTED


def data_of(*body: str, styles: str = "") -> bytes:
    """Return a document whose body is these elements, and whose pages have these headers."""
    odf = Odf("text")
    odf.body.clear()
    for element in body:
        odf.body.append(Element.from_tag(element))
    if styles:
        page = odf.styles.root.get_element("//style:master-page")
        assert page is not None
        page.append(Element.from_tag(styles))
    file = BytesIO()
    odf.save(file)
    return file.getvalue()


def text_of(read: Any, *body: str, styles: str = "") -> str:
    [document] = read("a.odt", data_of(*body, styles=styles))
    assert isinstance(document, Document)
    return document.text


def test_paragraphs_headings_and_lists_are_lines(read: Any) -> None:
    body = (
        '<text:h text:outline-level="1">Incident</text:h>',
        "<text:section text:name='s'><text:p>She <text:span>said</text:span> no.</text:p>"
        "</text:section>",
        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>",
    )
    assert read("a.odt", data_of(*body)) == [
        Document(source="a.odt", text="Incident\nShe said no.\none")
    ]


def test_spaces_tabs_and_breaks_are_kept(read: Any) -> None:
    assert (
        text_of(
            read, "<text:p>a<text:s text:c='3'/>b<text:s/>c<text:tab/>d<text:line-break/>e</text:p>"
        )
        == "a   b c\td\ne"
    )


def test_tables_stand_in_reading_order_a_row_a_line(read: Any) -> None:
    table = (
        "<table:table table:name='t'><table:table-header-rows><table:table-row><table:table-cell>"
        "<text:p>Date</text:p></table:table-cell><table:table-cell><text:p>Entry</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>3/3/25</text:p></table:table-cell><table:table-cell>"
        "<text:p>x</text:p><text:p>y</text:p></table:table-cell></table:table-row></table:table>"
    )
    text = text_of(read, "<text:p>Before</text:p>", table, "<text:p>After</text:p>")
    assert text == "Before\nDate | Entry\n3/3/25 | x\ny\nAfter"


def test_tracked_changes_are_seen_as_accepted_and_remarks_are_no_note(read: Any) -> None:
    changes = (
        "<text:tracked-changes><text:changed-region text:id='c'><text:deletion>"
        "<text:p>angry</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    )
    note = (
        "<text:p>She was <text:change text:change-id='c'/><text:change-start text:change-id='d'/>"
        "crying<text:change-end text:change-id='d'/>.<office:annotation><text:p>Really?</text:p>"
        "</office:annotation></text:p>"
    )
    assert text_of(read, changes, note) == "She was crying."


def test_text_boxes_and_footnotes_stand_after_their_paragraph(read: Any) -> None:
    note = (
        "<text:p>Body<text:note text:note-class='footnote'>"
        "<text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Note</text:p></text:note-body></text:note> goes on."
        "<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></text:p>"
    )
    assert text_of(read, note) == "Body goes on.\nNote\nBox"


def test_headers_come_first(read: Any) -> None:
    header = "<style:header><text:p>Resident: Mrs Pell</text:p></style:header>"
    assert text_of(read, "<text:p>Body</text:p>", styles=header) == "Resident: Mrs Pell\nBody"


def test_no_words_are_no_clean_note(read: Any) -> None:
    [error] = read("a.odt", data_of("<text:p/>"))
    assert str(error) == f"a.odt: {NO_WORDS}"


@pytest.mark.parametrize("keep", [20, 2000, -40])
def test_what_is_cut_short_is_an_error(read: Any, keep: int) -> None:
    [error] = read("a.odt", data_of("<text:p>x</text:p>")[:keep])
    assert str(error) == f"a.odt: {DAMAGED}"


def test_what_has_a_password_is_an_error(read: Any) -> None:
    file = BytesIO()
    with ZipFile(file, "w") as package:
        package.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
        package.writestr("content.xml", b"\x01\x02")
    [error] = read("a.odt", file)
    assert str(error) == f"a.odt: {PROTECTED}"
