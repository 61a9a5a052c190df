"""Fixtures that several tests use."""

from pathlib import Path

import pytest
from click.testing import CliRunner

FAULTLESS = """12 March 2025, 14:30, the lounge at Larch House

Mrs Pell was sitting in the chair by the window. She said "I want to go home now." I asked her what
had happened. She said "He shut the door on my hand." I saw a red line, about 3 cm long, on the back
of her right hand. I told the senior on duty, Dawn Price, at 14:40. She will ring the GP at 15:00.

Signed: Ruth Adeyemi, care assistant
"""


@pytest.fixture
def runner() -> CliRunner:
    return CliRunner()


@pytest.fixture
def faultless_text() -> str:
    return FAULTLESS


@pytest.fixture
def faultless(tmp_path: Path) -> Path:
    path = tmp_path / "faultless.txt"
    path.write_text(FAULTLESS, encoding="utf-8")
    return path
