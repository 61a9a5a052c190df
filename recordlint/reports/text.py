"""The report for people: each note's lines with the words underlined, then what and what to do."""

import io
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from recordlint.analysis.lines import split_lines
from recordlint.few import MOST, Told, told
from recordlint.finding import Category, Finding, Severity
from recordlint.run import Verdict

_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
_MARK = {Severity.ERROR: "!", Severity.WARNING: "~", Severity.HINT: "·"}
_WIDEST = 100
"""Cells. A longer line is shown in part, round the words."""


def render(
    verdict: Verdict, *, color: bool = False, width: int = 100, most: int | None = MOST
) -> str:
    """Return the report; control characters of a note are shown as `·`.

    Of each note the `most` most telling faults are told, each once; None tells every one.
    """
    out = Console(
        file=io.StringIO(),
        force_terminal=color,
        no_color=not color,
        color_system="standard" if color else None,
        width=max(40, min(width, _WIDEST)),
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for (source, entry), group in groupby(verdict.findings, key=lambda f: (f.source, f.entry)):
        every = list(group)
        chosen = told(every, len(every) if most is None else most)
        _note(out, source, entry, chosen, verdict.texts.get(source, ""))
    out.print(_summary(verdict), soft_wrap=True)
    file = out.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def _note(out: Console, source: str, entry: int, chosen: Told, text: str) -> None:
    title = _shown(source or "note") + (f", note {entry}" if entry > 1 else "")
    out.print(Text(title, style="bold"), soft_wrap=True)
    lines = split_lines(text)
    first: dict[str, Finding] = {}
    for finding in chosen.now:
        first.setdefault(finding.code, finding)
    for number, group in groupby(chosen.now, key=lambda f: f.line):
        on_line = list(group)
        words = (
            text[lines[number - 1].start : lines[number - 1].end] if number <= len(lines) else ""
        )
        out.print()
        _line(out, number, words, on_line, first)
    if chosen.later:
        out.print()
        _later(out, chosen.later)
    out.print()


def _later(out: Console, findings: Sequence[Finding]) -> None:
    """Print what is left for later, in one breath."""
    numbers = ", ".join(str(n) for n in sorted({f.line for f in findings}))
    lines = f"line{'s' if ',' in numbers else ''} {numbers}"
    left = f"When these are done: {len(findings)} more, on {lines} (--all tells them now)."
    for row in Text(left, style="dim").wrap(out, out.width - 8):
        out.print(Text(" " * 8) + row, soft_wrap=True)


def _line(
    out: Console, number: int, words: str, findings: Sequence[Finding], told_at: dict[str, Finding]
) -> None:
    """Print one line of the note and what was found on it.

    `told_at` are the findings whose message stands for all of their rule.
    """
    margin = f"{number:>5} | "
    blank = " " * 5 + " | "
    left_most = min((f.column - 1 for f in findings if f.text), default=0)
    start, stop = _window(words, left_most, out.width - len(margin))
    if words.strip():
        out.print(Text(margin + _excerpt(words, start, stop)), soft_wrap=True)
    for finding in findings:
        left = finding.column - 1
        right = finding.end_column - 1 if finding.end_line == finding.line else len(words)
        if finding.text and start <= left < stop:
            lead = cell_len(_excerpt(words, start, left, more=False))
            under = max(1, cell_len(_shown(words[left : min(right, stop)])))
            row = Text(blank + " " * lead)
            row.append(_MARK[finding.severity] * under, style=_STYLE[finding.severity])
            out.print(row, soft_wrap=True)
        _message(out, finding, told_at[finding.code])


def _message(out: Console, finding: Finding, told_at: Finding) -> None:
    if finding is not told_at:
        where = "" if finding.line == told_at.line else f", as on line {told_at.line}"
        again = f"The same again{where}.  [{finding.severity} {finding.code} {finding.rule}]"
        out.print(Text(" " * 8) + Text(again, style="dim"), soft_wrap=True)
        return
    what = Text(finding.message)
    what.append(f"  [{finding.severity} {finding.code} {finding.rule}]", style="dim")
    for text, lead in ((what, ""), (Text(finding.advice), "→ ")):
        rows = (Text(lead) + text).wrap(out, out.width - 8)
        for row in rows:
            out.print(Text(" " * 8) + row, soft_wrap=True)


def _window(words: str, first: int, room: int) -> tuple[int, int]:
    """Return the part of a line to show: whole if it fits, else round the words."""
    if len(words) <= room:
        return 0, len(words)
    start = 0 if first < room * 2 // 3 else max(0, first - room // 3)
    return start, min(len(words), start + room - 4)


def _excerpt(words: str, start: int, stop: int, *, more: bool = True) -> str:
    head = "… " if start else ""
    return head + _shown(words[start:stop]) + (" …" if more and stop < len(words) else "")


def _shown(words: str) -> str:
    """Return words safe on a terminal: a control mark could hide or forge text."""
    return "".join(c if c.isprintable() else " " if c == "\t" else "·" for c in words)


def _summary(verdict: Verdict) -> Text:
    notes = _count(verdict.notes, "note")
    unread = f" {_count(len(verdict.errors), 'problem')}: see above." if verdict.errors else ""
    if not verdict.findings:
        return Text(
            f"Nothing to mark in {notes}.{unread}"
            if verdict.notes
            else f"No note was checked.{unread}"
        )
    counts = Counter(f.severity for f in verdict.findings)
    kinds = ", ".join(_count(counts[s], s.value) for s in Severity if counts[s])
    return Text(
        f"{_count(len(verdict.findings), 'thing')} to look at in {notes} ({kinds}).{unread}"
    )


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def render_statistics(verdict: Verdict) -> str:
    """Return counts by rule, the most frequent first."""
    counts = Counter((f.category, f.code, f.rule) for f in verdict.findings)
    order = list(Category)
    ranked = sorted(
        counts.items(), key=lambda item: (-item[1], order.index(item[0][0]), item[0][1])
    )
    rows = [
        f"{number:>7}  {code}  {rule} ({category})" for (category, code, rule), number in ranked
    ]
    return "\n".join([*rows, str(_summary(verdict))]) + "\n"
