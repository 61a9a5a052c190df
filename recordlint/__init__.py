"""recordlint reads a safeguarding note as a careful supervisor would, on your own machine."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Finding", "Note", "Rule", "Settings", "check", "load_rules"]

if TYPE_CHECKING:
    from recordlint.api import check
    from recordlint.catalogue import load_rules
    from recordlint.finding import Finding
    from recordlint.note import Note
    from recordlint.rule import Rule
    from recordlint.settings import Settings

_HOMES = {
    "Finding": "finding",
    "Note": "note",
    "Rule": "rule",
    "Settings": "settings",
    "check": "api",
    "load_rules": "catalogue",
}


def __getattr__(name: str) -> Any:
    """Import a public name when first used: `recordlint --version` must not wait for spaCy."""
    if name not in _HOMES:
        raise AttributeError(f"module 'recordlint' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"recordlint.{_HOMES[name]}"), name)
