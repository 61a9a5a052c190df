"""What an e-mail's own writer wrote: without what it answers, and with its headers as fields."""

import re
from datetime import datetime
from email.utils import parseaddr
from html.parser import HTMLParser

_QUOTED = re.compile(r"[ \t]*>")
_WROTE = re.compile(
    r"[ \t]*On\b(?=[^\n]*\d)[^\n]{0,200}(?:\n[^\n]{0,200})?\bwrote:[ \t]*\n", re.IGNORECASE
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_ORIGINAL = re.compile(
    r"[ \t]*(?:-{2,}[ \t]*(?:Original|Forwarded) message[ \t]*-{2,}|_{10,}[ \t]*\n[ \t]*From:)",
    re.IGNORECASE,
)
_HEADERS = re.compile(r"[ \t]*From:[^\n]+\n[ \t]*(?:Sent|Date):[^\n]+\n[ \t]*To:", re.IGNORECASE)


def own_words(text: str) -> str:
    """Return the text with what was quoted from others blanked, so that its lines keep their place.

    Quoted are lines after ">", the line that says who wrote them, and all below the headers of an
    earlier mail. "On Monday Mum wrote:" in a note is no such line: that has a date and is followed
    by ">", or names an address. Headers at the very top are a form that the writer filled in.
    """
    kept: list[str] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    until = 0
    for index, line in enumerate(lines):
        here = "\n".join(lines[index : index + 4]) + "\n"
        if _ORIGINAL.match(here) or (_HEADERS.match(here) and any(kept)):
            break
        if wrote := _WROTE.match(here):
            after = index + wrote[0].count("\n")
            if _QUOTED.match(next(filter(str.strip, lines[after:]), "")):
                until = after
            elif _ADDRESS.search(wrote[0]):
                break
        kept.append("" if index < until or _QUOTED.match(line) else line)
    return "\n".join(kept).rstrip()


def fields_of(sender: str | None, sent: datetime | None) -> dict[str, str]:
    """Return what the headers say: who wrote it, and when it was sent, in ISO form."""
    name, address = parseaddr(sender or "")
    author = name or address
    fields = {"author": author} if author else {}
    if sent is not None:
        fields["recorded_at"] = sent.isoformat(timespec="minutes")
    return fields


def text_of_html(html: str) -> str:
    """Return the text of a page, a block a line; what it quotes of other mails stands after ">"."""
    page = _Page()
    page.feed(html)
    page.close()
    text = "\n".join("".join(line).strip() for line in page.lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


_BLOCKS = frozenset(
    (
        *("p", "div", "br", "tr", "li", "ul", "ol", "table", "hr", "pre", "blockquote"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_SILENT = frozenset(("style", "script", "title"))
_CELLS = frozenset(("td", "th"))


class _Page(HTMLParser):
    """Gathers lines, each in pieces."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[list[str]] = [[]]
        self._silent = ""
        self._quotes: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent = tag
        if tag == "blockquote":  # editors indent with it too: only mail programs cite
            said = " ".join(value or "" for name, value in attrs if name in ("type", "class"))
            self._quotes.append("cite" in said or "quote" in said)
        if tag in _BLOCKS:
            self._new_line()
        elif tag in _CELLS and "".join(self.lines[-1]).strip():
            self.lines[-1].append(" | ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # <br/> is one line break, not two

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        if tag == "blockquote" and self._quotes:
            self._quotes.pop()
        if tag in _BLOCKS:
            self._new_line()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.lines[-1].append(re.sub(r"\s+", " ", data))

    def _new_line(self) -> None:
        self.lines.append(["> "] if any(self._quotes) else [])
