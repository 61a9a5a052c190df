"""The report for other programs: schema version 1, as docs/wire-schema.md promises."""

import json
from collections import Counter
from typing import Any

import recordlint
from recordlint.finding import Category, Finding, Severity
from recordlint.run import Verdict

_KEYS = (
    "source",
    "entry",
    "line",
    "column",
    "end_line",
    "end_column",
    "code",
    "rule",
    "category",
    "severity",
    "text",
    "message",
    "advice",
    "criteria",
)


def as_dict(finding: Finding) -> dict[str, Any]:
    """Return a finding under the names of the contract, in its order."""
    values = {key: getattr(finding, key) for key in _KEYS}
    return values | {"criteria": list(finding.criteria)}


def render(verdict: Verdict) -> str:
    """Return the JSON report; the same verdict gives the same bytes."""
    categories = Counter(f.category for f in verdict.findings)
    severities = Counter(f.severity for f in verdict.findings)
    report = {
        "schema": 1,
        "tool": {"name": "recordlint", "version": recordlint.__version__, "model": verdict.model},
        "findings": [as_dict(finding) for finding in verdict.findings],
        "errors": [{"source": e.source, "message": e.message} for e in verdict.errors],
        "summary": {
            "sources": verdict.sources,
            "notes": verdict.notes,
            "findings": len(verdict.findings),
            "by_category": {c.value: categories[c] for c in Category if categories[c]},
            "by_severity": {s.value: severities[s] for s in Severity if severities[s]},
        },
    }
    return _sound(json.dumps(report, ensure_ascii=False, indent=2)) + "\n"


def render_lines(verdict: Verdict) -> str:
    """Return one finding a line."""
    return "".join(
        _sound(json.dumps(as_dict(f), ensure_ascii=False)) + "\n" for f in verdict.findings
    )


def _sound(text: str) -> str:
    r"""Escape lone surrogates, which no encoding can carry, as JSON does: \ud800."""
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
