"""Files and folders: what is read, by what, and what is told of the rest."""

import io
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from casefiles import make

from recordlint.errors import SourceError
from recordlint.readers import source
from recordlint.readers.document import Document, Item, Notice, Options
from recordlint.readers.source import READERS, find_sources, in_place, read_inner, read_source


def names(folder: Path) -> list[str]:
    found = (one if isinstance(one, Path) else Path(one.source) for one in find_sources(folder))
    return [path.relative_to(folder).as_posix() for path in found]


def test_a_folder_is_walked_in_order_without_hidden_files_or_links(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/.hidden.txt", ".h/a.txt", "a/photo.jpg", "c.docx", "d.doc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["a/z.md", "b.txt", "c.docx", "d.doc"]


def test_a_link_to_a_file_is_followed_and_one_that_leads_nowhere_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("She left.", encoding="utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "none.txt")
    (tmp_path / "d.txt").symlink_to(tmp_path / "d.txt")
    os.mkfifo(tmp_path / "e.txt")
    assert names(tmp_path) == ["a.txt", "b.txt", "c.txt", "d.txt"]
    [document] = read_source(tmp_path / "b.txt")
    assert document == Document(source=str(tmp_path / "b.txt"), text="She left.")
    [missing], [loop] = read_source(tmp_path / "c.txt"), read_source(tmp_path / "d.txt")
    assert str(missing).endswith(
        "c.txt: no such file or directory. Check the name and who may read it."
    )
    assert "symbolic links" in str(loop)


def test_a_folder_that_may_not_be_listed_costs_itself_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/a.txt", "b/b.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("x", encoding="utf-8")
    listed = Path.iterdir

    def refuses(path: Path) -> Iterator[Path]:
        if path.name == "a":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", refuses)
    error, path = find_sources(tmp_path)
    assert str(error) == f"{tmp_path / 'a'}: permission denied. Check who may read this folder."
    assert path == tmp_path / "b" / "b.txt"


def test_a_file_that_may_not_be_read_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuses)
    [error] = read_source(tmp_path / "a.txt")
    assert str(error) == (
        f"{tmp_path / 'a.txt'}: permission denied. Check the name and who may read it."
    )


def test_a_folder_is_no_note(tmp_path: Path) -> None:
    [error] = read_source(tmp_path)
    assert "is a directory" in str(error)


def test_a_format_that_is_not_read_is_refused_in_any_case(tmp_path: Path) -> None:
    (tmp_path / "c.DOC").write_bytes(b"x")
    [error] = read_source(tmp_path / "c.DOC")
    assert str(error) == (
        f"{tmp_path / 'c.DOC'}: .doc files are not read. Save it as .docx, .xlsx or .txt and check"
        " that."
    )


def test_a_file_with_another_ending_is_text(tmp_path: Path) -> None:
    (tmp_path / "NOTE").write_text("She left.", encoding="utf-8")
    [document] = read_source(tmp_path / "NOTE")
    assert document == Document(source=str(tmp_path / "NOTE"), text="She left.")


def test_a_pipe_is_read_as_a_file_is(tmp_path: Path) -> None:
    pipe = tmp_path / "a.csv"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("Notes\nShe left.\n",))
    writer.start()
    assert list(read_source(pipe)) == [Document(source=f"{pipe}:2", text="She left.")]
    writer.join()


def test_every_ending_has_a_reader() -> None:
    for ending in READERS:
        assert callable(source._reader(ending.upper(), "a"))


@pytest.mark.parametrize("error", [ValueError, MemoryError, RecursionError, KeyError, OSError])
def test_what_a_library_raises_is_told_without_its_words(error: type[Exception]) -> None:
    def items() -> Iterator[Item]:
        yield Notice("a", "first")
        raise error("She said no.")

    first, fault = in_place(items(), "a")
    assert first == Notice("a", "first")
    assert isinstance(fault, SourceError)
    assert fault.message.startswith(
        f"damaged, or not what its name says ({error.__name__} at test_source.py:"
    )
    assert "She" not in str(fault)


def test_a_file_within_another_is_read_by_its_ending_or_not_at_all() -> None:
    def items(name: str, depth: int) -> list[Item]:
        stream = io.BytesIO(b"She left.")
        return list(read_inner(stream, name, "a.zip", Options(depth=depth)))

    assert items("b.txt", 0) == [Document(source="a.zip/b.txt", text="She left.")]
    assert items("b.txt", 9) == [Document(source="a.zip/b.txt", text="She left.")]
    assert items("b.png", 0) == []
    assert str(items("b.zip", 2)[0]) == (
        "a.zip/b.zip: within 3 archives or mails already. Unpack it first."
    )


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [
        ("note1.docx", "docx", "office"),
        ("note1.odt", "odfdo", "office"),
        ("note1.rtf", "striprtf", "office"),
        ("note1.pdf", "pypdfium2", "office"),
        ("cases.xlsx", "openpyxl", "office"),
        ("note1.msg", "oxmsg", "mail"),
    ],
)
def test_a_missing_library_is_named_with_what_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str
) -> None:
    make.make(tmp_path)
    for module in [one for one in sys.modules if one.split(".")[0] == library]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    [error] = read_source(tmp_path / name)
    assert str(error) == (
        f"{tmp_path / name}: cannot be read without the library {library}."
        f" Install it: pip install 'recordlint[{extra}]'"
    )
