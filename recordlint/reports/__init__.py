"""A verdict → a report. Each is a function of the verdict alone."""

from collections.abc import Callable

from recordlint.reports import json, text
from recordlint.run import Verdict

REPORTS: dict[str, Callable[[Verdict], str]] = {
    "text": text.render,
    "json": json.render,
    "jsonl": json.render_lines,
}
"""By the name that --format gives it."""

ENDINGS = {".txt": "text", ".json": "json", ".jsonl": "jsonl"}
"""The format of a report by the ending of its file."""
