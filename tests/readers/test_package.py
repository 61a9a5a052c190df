"""What has to hold of a package before its library may open it."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from recordlint.errors import SourceError
from recordlint.readers.package import DAMAGED, PROTECTED, for_jumps, verify_package

HARMLESS = b'<?xml version="1.0"?><!-- a --><x/>'
TYPE = (
    '<?xml version="1.0" encoding="{0}"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x/>'
)


def package(**parts: bytes) -> io.BytesIO:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("_", "."), data)
    file.seek(0)
    return file


def fault_of(file: io.BytesIO, **limits: int) -> str:
    with pytest.raises(SourceError) as caught:
        verify_package(file, "a.docx", **limits)
    assert caught.value.source == "a.docx"
    return caught.value.message


def test_a_sound_package_is_left_at_its_beginning() -> None:
    file = package(a_xml=HARMLESS, b_png=b"\x89PNG", c_xml="<x/>".encode("utf-16"), d_xml=b"")
    verify_package(file, "a.docx")
    assert file.tell() == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_document_type_is_refused_in_every_encoding(encoding: str) -> None:
    data = TYPE.format(encoding).encode(encoding)
    assert "declares a document type" in fault_of(package(a_xml=data))
    assert "declares a document type" in fault_of(package(a_png=data))


def test_names_of_which_libraries_read_nothing_are_refused() -> None:
    data = b'<x xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'
    assert fault_of(package(a_xml=data)).startswith("saved as Strict Open XML.")


@pytest.mark.parametrize("data", [b"x", TYPE.format("utf-7").encode()])
def test_a_part_that_is_no_xml_after_all_is_refused(data: bytes) -> None:
    assert fault_of(package(a_xml=data)) == DAMAGED


def test_xml_that_would_fill_memory_is_refused_and_a_picture_is_not() -> None:
    large = b"<x>" + bytes(range(65, 91)) * 1000
    assert fault_of(package(a_xml=large), largest_xml=1000).startswith("larger than 0 MB")
    verify_package(package(a_png=large[3:]), "a.docx", largest_xml=1000)


def test_what_unpacks_to_too_much_is_refused() -> None:
    assert fault_of(package(a_png=bytes(2000)), largest=1000).startswith("unpacks to more than")
    assert fault_of(package(a_png=bytes(17 * 1024**2))).startswith("unpacks to more than is read")


def test_passwords_and_damage_are_told_apart() -> None:
    data = bytearray(package(a_xml=HARMLESS).getvalue())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert fault_of(io.BytesIO(data)) == PROTECTED
    assert fault_of(io.BytesIO(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) == PROTECTED
    assert fault_of(io.BytesIO(b"PK")) == DAMAGED


def test_one_jumps_in_a_copy_of_what_is_archived() -> None:
    plain = io.BytesIO(b"x")
    assert for_jumps(plain, "a") is plain
    with ZipFile(package(a_xml=HARMLESS)) as archive, archive.open("a.xml") as part:
        assert for_jumps(part, "a").read() == HARMLESS  # type: ignore[arg-type]
