"""Word, as people fill it in: tables, headers, text boxes, controls, notes, tracked changes."""

from io import BytesIO
from typing import Any

import pytest
from docx import Document as Word
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from recordlint.errors import SourceError
from recordlint.readers.document import NO_WORDS, Document
from recordlint.readers.package import DAMAGED, PROTECTED

W = nsdecls("w")


def made(*body: str) -> Any:
    """Return a Word document whose body is these elements, in the namespace w."""
    word = Word()
    for element in body:
        word.element.body.insert(len(word.element.body) - 1, parse_xml(element))
    return word


def paragraph(inner: str, properties: str = "") -> str:
    return f"<w:p {W}>{properties}{inner}</w:p>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def data_of(word: Any) -> bytes:
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def text_of(read: Any, word: Any) -> str:
    [document] = read("a.docx", data_of(word))
    assert isinstance(document, Document)
    return document.text


def test_paragraphs_are_lines(read: Any) -> None:
    word = Word()
    word.add_heading("Incident", 1)
    word.add_paragraph("She said\tno.\nThen she left.")
    assert read("a.docx", data_of(word)) == [
        Document(source="a.docx", text="Incident\nShe said\tno.\nThen she left.")
    ]


def test_tables_stand_in_reading_order_a_row_a_line(read: Any) -> None:
    word = Word()
    word.add_paragraph("Before")
    table = word.add_table(rows=2, cols=3)
    for cell, text in zip(
        table._cells, ["Date", "Time", "Entry", "3/3/25", "", "x\ny"], strict=True
    ):
        cell.text = text
    inner = table.cell(1, 1).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
    word.add_paragraph("After")
    assert text_of(read, word) == "Before\nDate | Time | Entry\n3/3/25 | a | b | x\ny\nAfter"


def test_merged_cells_are_told_once(read: Any) -> None:
    word = Word()
    table = word.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "both"
    table.cell(0, 1).text, table.cell(1, 1).text = "1", "2"
    assert text_of(read, word) == "both | 1\n | 2"


def test_headers_come_first_and_footers_last_each_once(read: Any) -> None:
    word = Word()
    section = word.sections[0]
    section.header.paragraphs[0].text = "Resident: Mrs Pell"
    section.footer.paragraphs[0].text = "Page 1"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Larch House"
    word.add_paragraph("Body")
    word.add_section().header.is_linked_to_previous = False
    word.sections[1].header.paragraphs[0].text = "Resident: Mrs Pell"
    assert text_of(read, word).splitlines() == [
        *("Resident: Mrs Pell", "Larch House", "Body", "", "Page 1")
    ]


def test_text_boxes_are_read_once_although_they_are_written_twice(read: Any) -> None:
    box = f"<w:txbxContent>{paragraph(run('In the box'))}</w:txbxContent>"
    word = made(
        paragraph(
            run("Beside it")
            + '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
            'markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps='
            '"http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"{box}</wps:txbx></w:drawing>"
            '</mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">'
            f"{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    assert text_of(read, word) == "Beside it\nIn the box"


def test_content_controls_are_read_but_not_their_prompts(read: Any) -> None:
    def control(properties: str, content: str) -> str:
        inner = f"<w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent>"
        return f"<w:sdt {W}>{inner}</w:sdt>"

    word = made(
        control("", paragraph(run("Block"))),
        paragraph(run("Date: ") + control("", run("3 March 2025"))),
        paragraph(run("Time: ") + control("<w:showingPlcHdr/>", run("Click here to enter text"))),
    )
    assert text_of(read, word) == "Block\nDate: 3 March 2025\nTime: "


def test_tracked_changes_are_seen_as_accepted(read: Any) -> None:
    def change(kind: str, inner: str) -> str:
        return f'<w:{kind} w:id="1" w:author="A">{inner}</w:{kind}>'

    gone = "<w:r><w:delText>angry</w:delText></w:r>"
    word = made(
        paragraph(run("She was ") + change("del", gone) + change("ins", run("crying")) + run(".")),
        paragraph(change("moveFrom", run("Moved away.")) + change("moveTo", run("Moved here."))),
        paragraph(run("One"), "<w:pPr><w:rPr><w:del w:id='2' w:author='A'/></w:rPr></w:pPr>"),
        paragraph(run(" line")),
        f"<w:tbl {W}><w:tr><w:trPr><w:del w:id='3' w:author='A'/></w:trPr><w:tc>"
        f"{paragraph(run('deleted row'))}</w:tc></w:tr></w:tbl>",
    )
    assert text_of(read, word) == "She was crying.\nMoved here.\nOne line"


def test_links_and_fields_are_text_and_their_codes_are_not(read: Any) -> None:
    word = made(
        paragraph(
            f"<w:hyperlink>{run('the policy')}</w:hyperlink>"
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            "<w:r><w:instrText>DATE</w:instrText></w:r>"
            f"<w:fldSimple w:instr='DATE'>{run(', 3 March')}</w:fldSimple>"
            "<w:r><w:noBreakHyphen/><w:softHyphen/><w:cr/></w:r>"
        )
    )
    assert text_of(read, word) == "the policy, 3 March-\n"


def test_footnotes_are_read_after_the_body(read: Any) -> None:
    word = made(paragraph(run("Body")))
    notes = (
        f"<w:footnotes {W}><w:footnote w:type='separator' w:id='0'>{paragraph(run('rule'))}"
        f"</w:footnote><w:footnote w:id='1'>{paragraph(run('He was told at 9.'))}</w:footnote>"
        "</w:footnotes>"
    )
    part = Part(
        PackURI("/word/footnotes.xml"),
        CONTENT_TYPE.WML_FOOTNOTES,
        notes.encode(),
        word.part.package,
    )
    word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    assert text_of(read, word) == "Body\nHe was told at 9."


def test_an_embedded_document_is_told_of(read: Any) -> None:
    word = made(paragraph(run("Body")))
    part = Part(PackURI("/word/a.html"), "text/html", b"<p>More</p>", word.part.package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.A_F_CHUNK)
    document, error = read("a.docx", data_of(word))
    assert document == Document(source="a.docx", text="Body")
    assert str(error).startswith("a.docx: another document is embedded in it, and is not read.")


def test_a_picture_alone_is_no_clean_note(read: Any) -> None:
    [error] = read("a.docx", data_of(Word()))
    assert str(error) == f"a.docx: {NO_WORDS}"


@pytest.mark.parametrize("keep", [20, 2000, -40])
def test_what_is_cut_short_is_an_error(read: Any, keep: int) -> None:
    [error] = read("a.docx", data_of(Word())[:keep])
    assert isinstance(error, SourceError)
    assert str(error) == f"a.docx: {DAMAGED}"


def test_what_has_a_password_is_an_error(read: Any) -> None:
    [error] = read("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert str(error) == f"a.docx: {PROTECTED}"
