"""Write a mail as Outlook saves it (.msg), as small as can be: no library on PyPI does.

The container is a compound file ([MS-CFB], version 3, every stream in its mini stream), and the
mail is properties in it ([MS-OXMSG]).
"""

import datetime as dt
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]

_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR, _MINI = 512, 64
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_UNICODE, _BINARY, _TIME, _NUMBER = 0x001F, 0x0102, 0x0040, 0x0003
_PROPERTIES = "__properties_version1.0"


def message(
    body: str,
    *,
    sender: str,
    sent: str,
    html: str = "",
    attached: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a .msg file; `sent` is a date and time in ISO form, with its zone."""
    since = dt.datetime.fromisoformat(sent) - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
    numbers = {(0x0039, _TIME): since // dt.timedelta(microseconds=1) * 10}
    numbers |= {(0x340D, _NUMBER): 0x40000, (0x3FDE, _NUMBER): 65001}
    streams = {(0x0C1A, _UNICODE): sender.encode("utf-16-le")}
    streams |= {(0x0C1F, _UNICODE): "office@larch.example".encode("utf-16-le")}
    if body:
        streams[0x1000, _UNICODE] = body.encode("utf-16-le")
    if html:
        streams[0x1013, _BINARY] = html.encode()
    files = attached or {}
    head = struct.pack("<8xIIII8x", 0, len(files), 0, len(files))
    root = _properties(head, numbers, streams)
    for number, (name, data) in enumerate(files.items()):
        named = {(0x3707, _UNICODE): name.encode("utf-16-le"), (0x3701, _BINARY): data}
        root[f"__attach_version1.0_#{number:08X}"] = _properties(
            bytes(8), {(0x3705, _NUMBER): 1}, named
        )
    return compound(root)


def _properties(
    head: bytes,
    numbers: Mapping[tuple[int, int], int],
    streams: Mapping[tuple[int, int], bytes],
) -> dict[str, bytes | Tree]:
    """Return the streams of an object: its properties, and the long ones apart."""
    sizes = {key: len(data) + 2 * (key[1] == _UNICODE) for key, data in streams.items()}
    rows = [
        struct.pack("<HHIQ", kind, pid, 6, n) for (pid, kind), n in {**numbers, **sizes}.items()
    ]
    made: dict[str, bytes | Tree] = {_PROPERTIES: head + b"".join(rows)}
    for (pid, kind), data in streams.items():
        made[f"__substg1.0_{pid:04X}{kind:04X}"] = data
    return made


@dataclass
class _Entry:
    """A row of the directory; `right` and `child` are numbers of rows."""

    name: str
    kind: int
    start: int = 0
    size: int = 0
    right: int = _FREE
    child: int = _FREE

    def packed(self) -> bytes:
        name = self.name.encode("utf-16-le")
        return struct.pack(
            "<64sHBBIII36xIQ",
            *(name, len(name) + 2, self.kind, 1, _FREE, self.right, self.child),
            *(self.start, self.size),
        )


def compound(tree: Tree) -> bytes:
    """Return a compound file: header, table of sectors, directory, table of the mini stream, it."""
    rows = [_Entry("Root Entry", _ROOT)]
    mini = bytearray()
    links: list[int] = []
    rows[0].child = _add(tree, rows, mini, links)
    sizes = [_sectors(len(rows) * 128), _sectors(len(links) * 4), _sectors(len(mini))]
    table = next(n for n in range(1, 110) if n + sum(sizes) <= n * _SECTOR // 4)
    starts = [table, table + sizes[0], table + sizes[0] + sizes[1]]
    rows[0].start, rows[0].size = starts[2], len(mini)
    chain = [_TABLE] * table
    for start, size in zip(starts, sizes, strict=True):
        chain += [*range(start + 1, start + size), _END]
    header = struct.pack(
        "<8s16xHHHHH6x9I109I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6),
        *(0, table, starts[0], 0, 4096, starts[1], sizes[1], _END, 0),
        *[*range(table), *[_FREE] * (109 - table)],
    )
    return b"".join(
        (
            header,
            _padded(struct.pack(f"<{len(chain)}I", *chain), b"\xff"),
            _padded(b"".join(row.packed() for row in rows), b"\0"),
            _padded(struct.pack(f"<{len(links)}I", *links), b"\xff"),
            _padded(bytes(mini), b"\0"),
        )
    )


def _add(tree: Tree, rows: list[_Entry], mini: bytearray, links: list[int]) -> int:
    """Add a storage's children, each to the right of the one before; return the first one's row."""
    names = sorted(tree, key=lambda name: (len(name), name.upper()))
    first = len(rows)
    rows += [_Entry(name, _STREAM) for name in names]
    for index, name in enumerate(names, first):
        row, held = rows[index], tree[name]
        if name != names[-1]:
            row.right = index + 1
        if not isinstance(held, bytes):
            row.kind, row.child = _STORAGE, _add(held, rows, mini, links)
            continue
        if len(held) >= 4096:
            raise ValueError("too long for a mini stream")
        row.start, row.size = len(mini) // _MINI, len(held)
        mini += held + bytes(-len(held) % _MINI)
        links += [*range(len(links) + 1, len(mini) // _MINI), _END]
    return first


def _sectors(size: int) -> int:
    return -(-size // _SECTOR)


def _padded(data: bytes, fill: bytes) -> bytes:
    return data + fill * (-len(data) % _SECTOR)
