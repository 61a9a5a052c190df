"""The learned reader: how likely each category is in each sentence, and which words show it.

A small encoder (all-MiniLM-L6-v2, Apache-2.0, fine-tuned on the working split; see the card in
recordlint/model/) sees the sentence, the end of what stands before it and the start of the one
after. It knows nothing of who is
speaking beyond that: the voice
layer rules over it.
"""

import hashlib
import json
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, overload

from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex, sound
from recordlint.errors import ModelError

if TYPE_CHECKING:
    import numpy as np

CATEGORIES = ("opinion", "speculation", "leading", "evidence", "action", "clarity")
"""What it reads for, in the order of its outputs."""
KINDS = {
    "evidence": (
        "secrecy-promise",
        "alleged-person-told",
        "evidence-disturbed",
        "body-examined",
        "image-handled",
        "told-again",
        "record-altered",
        "account-paraphrased",
    ),
    "action": ("no-action", "action-to-nobody", "decision-no-reason"),
    "clarity": ("vague-conduct", "actor-missing", "restraint-details", "injury-details"),
}
"""The kinds of fault that it tells apart within a category, by the names of their rules."""

BEFORE, SENTENCE, AFTER = 24, 72, 12
"""How many word pieces of what stands before (its end), of the sentence, and of the one after
(its start)."""
FAR_BEFORE = 96
"""How many of those before a sentence that may put a question: whether it leads depends on what
had been said."""
_MAY_ASK = regex(
    r"\?|\b(?:ask\w*|questions?|checked|wonder\w*|tell me|(?:i|we|she|he|they|staff|nurse|me|"
    r"mrs?|ms|miss) (?:say|says|said|told|goes|put)|put it)\b|^\W*(?:q|me|staff|sw|dsl|\w+)\s?:",
    re.I | re.M,
)

_lock = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the reader says of one sentence, by category in the order of CATEGORIES.

    `likely` are probabilities; `words` the stretch of the note that speaks most for each category;
    `kinds` the likeliest kind of each category that has KINDS.
    """

    likely: tuple[float, ...]
    words: tuple[tuple[int, int], ...]
    kinds: Mapping[str, str]


@cache
def _model() -> tuple[Any, Any]:
    """Return the tokenizer and the session.

    Raises:
        ModelError: the weights are missing or are not those that the card names, or their package
        is not installed.
    """
    with _lock:
        folder = files("recordlint") / "model"
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        for name in ("reader.onnx", "tokenizer.json"):
            path = folder / name
            if (
                not path.is_file()
                or hashlib.sha256(path.read_bytes()).hexdigest() != card["sha256"][name]
            ):
                raise ModelError(
                    f"reader: {name} is missing or is not the file that its card names."
                    " Install recordlint again."
                )
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as error:
            raise ModelError(
                f"reader: the package {error.name} is not installed. Run: pip install {error.name}"
            ) from None
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = (
            1  # the same result with any number of cores
        )
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(
            (folder / "reader.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        return Tokenizer.from_str((folder / "tokenizer.json").read_text(encoding="utf-8")), session


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One sentence as the encoder is given it.

    `offsets` are those of the note, for the pieces from `first` on; `end` is the sentence's.
    """

    ids: list[int]
    segments: list[int]
    first: int
    end: int
    offsets: list[tuple[int, int]]


def pieces(text: str, sentences: Sequence[Sentence], tokenizer: Any) -> list[Piece]:
    """Return each sentence with its context: `[CLS] …before [SEP] sentence [SEP] after… [SEP]`."""
    shown = [sound(text[s.start : s.end]) for s in sentences]
    coded = tokenizer.encode_batch(shown, add_special_tokens=False)
    cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    found = []
    for index, (sentence, code) in enumerate(zip(sentences, coded, strict=True)):
        before = _before(coded, index, FAR_BEFORE if _MAY_ASK.search(shown[index]) else BEFORE)
        after = coded[index + 1].ids[:AFTER] if index + 1 < len(coded) else []
        ids = code.ids[:SENTENCE]
        tail = [*after, sep] if after else []
        found.append(
            Piece(
                ids=[cls, *before, sep, *ids, sep, *tail],
                segments=[0] * (len(before) + 2) + [1] * len(ids) + [0] * (1 + len(tail)),
                first=len(before) + 2,
                end=sentence.end,
                offsets=[
                    (a + sentence.start, b + sentence.start) for a, b in code.offsets[:SENTENCE]
                ],
            )
        )
    return found


def _before(coded: Sequence[Any], index: int, most: int) -> list[int]:
    """Return the last word pieces before a sentence: of one sentence, or of many where far."""
    found: list[int] = coded[index - 1].ids[-most:] if index else []
    at = index - 2
    while most > BEFORE and at >= 0 and len(found) < most:
        found = (coded[at].ids + found)[-most:]
        at -= 1
    return found


class Readings(Sequence[Reading]):
    """A reading for each sentence, in order; each is made when it is first asked for.

    Each sentence is read on its own: the int8 arithmetic takes its scale from the whole batch, and
    a sentence must be read the same alone or in company.
    """

    def __init__(
        self, text: str, sentences: Sequence[Sentence], made: Mapping[int, Reading] | None = None
    ) -> None:
        self._text, self._sentences = text, sentences
        self._made: dict[int, Reading] = dict(made or {})

    def __len__(self) -> int:
        return len(self._sentences)

    @cached_property
    def _pieces(self) -> list[Piece]:
        return pieces(self._text, self._sentences, _model()[0])

    @overload
    def __getitem__(self, index: int) -> Reading: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Reading]: ...

    def __getitem__(self, index: int | slice) -> Reading | Sequence[Reading]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError("there is no such sentence")
        index %= len(self)
        if index not in self._made:
            self._made[index] = _read(self._pieces[index], _model()[1], self._text)
        return self._made[index]


def _read(piece: Piece, session: Any, text: str) -> Reading:
    import numpy as np

    inputs = {
        "input_ids": np.array([piece.ids], dtype=np.int64),
        "attention_mask": np.ones((1, len(piece.ids)), dtype=np.int64),
        "token_type_ids": np.array([piece.segments], dtype=np.int64),
    }
    whole, tokens, kinds = session.run(None, inputs)
    likely = 1 / (1 + np.exp(-whole[0].astype(np.float64)))
    inside = tokens[0, piece.first : piece.first + len(piece.offsets)]
    return Reading(
        likely=tuple(map(float, likely)),
        words=tuple(_pointed(inside[:, at], piece, text) for at in range(len(CATEGORIES))),
        kinds=_likeliest(kinds[0]),
    )


def _likeliest(scores: "np.ndarray[Any, Any]") -> dict[str, str]:
    """Return the kind that scores highest in each category."""
    found, start = {}, 0
    for category, names in KINDS.items():
        own = scores[start : start + len(names)]
        found[category] = names[int(own.argmax())]
        start += len(names)
    return found


def _pointed(scores: "np.ndarray[Any, Any]", piece: Piece, text: str) -> tuple[int, int]:
    """Return the words that speak most: from the highest score out to those near it."""
    if not len(scores):
        return (0, 0)
    best = int(scores.argmax())
    floor = min(0.0, float(scores[best]) - 1.5)
    left = right = best
    while left > 0 and scores[left - 1] >= floor:
        left -= 1
    while right + 1 < len(scores) and scores[right + 1] >= floor:
        right += 1
    return _whole_words(text, piece.offsets[left][0], piece.offsets[right][1], piece)


def _whole_words(text: str, start: int, end: int, piece: Piece) -> tuple[int, int]:
    """Return a stretch widened to whole words, without a comma at either end."""
    while start > piece.offsets[0][0] and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < piece.end and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    inside = text[start:end]
    left = len(inside) - len(inside.lstrip(" \t,;:.-–—"))
    right = len(inside.rstrip(" \t,;:-–—"))
    return (start + left, start + right) if right > left else (start, end)
