"""The JSON report keeps its schema."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordlint.errors import SourceError
from recordlint.reports.json import render, render_lines
from recordlint.run import Checked, Job, Verdict, check_text, verdict
from recordlint.settings import Settings

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs" / "wire-schema.json").read_text(encoding="utf-8"))
FAULTY = 'Mrs Pell fell.\nShe was obviously lying. I asked "Did Daddy hurt you?"\n'


def judged(text: str) -> Verdict:
    return verdict([check_text(text, "a.txt", Job(settings=Settings(), fields={}))], "model 1")


def valid(report: str) -> dict[str, object]:
    value = json.loads(report)
    jsonschema.validate(value, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert isinstance(value, dict)
    return value


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_clean_report() -> None:
    assert valid(render(verdict([Checked(source="a.txt", notes=1)], "model 1"))) == {
        "schema": 1,
        "tool": {"name": "recordlint", "version": "0.1.0", "model": "model 1"},
        "findings": [],
        "errors": [],
        "summary": {"sources": 1, "notes": 1, "findings": 0, "by_category": {}, "by_severity": {}},
    }


def test_findings_and_errors_keep_the_schema() -> None:
    bad = Checked(source="b.txt", errors=(SourceError("b.txt", "cannot be read."),))
    report = valid(
        render(
            verdict([check_text(FAULTY, "a.txt", Job(settings=Settings(), fields={})), bad], "m")
        )
    )
    assert report["errors"] == [{"source": "b.txt", "message": "cannot be read."}]
    assert report["findings"]


def test_a_broken_report_is_noticed() -> None:
    report = json.loads(render(judged(FAULTY)))
    report["findings"][0]["line"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, SCHEMA)


def test_lines_are_the_findings() -> None:
    result = judged(FAULTY)
    assert [json.loads(row) for row in render_lines(result).splitlines()] == json.loads(
        render(result)
    )["findings"]


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_text_makes_a_report_that_can_be_sent(text: str) -> None:
    report = render(judged("obviously " + text))
    report.encode("utf-8")
    valid(report)
    assert render(judged("obviously " + text)) == report
