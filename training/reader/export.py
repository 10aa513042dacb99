"""A trained reader as int8 ONNX with all that the TypeScript reader needs beside it.

    python -m reader.export RUN OUT [--checkpoint best.pt]

OUT then holds
  encode.onnx     ids, mask, pool, features (and token_pool, token_features) -> words, triggers (and tokens, upos, arcs, names)
  roles.onnx      words, window, cue -> roles [N, W, 4] (none, source, content, cue)
  relations.onnx  tokens, heads -> relations [B, T, R]; only where the run has syntax
  reader.json     labels, chains (start, step, end), window size and stride, special pieces, thresholds
  vocabulary.txt  a piece a line, its number the line
  SHA256SUMS

Dynamic int8, signed, per channel, on products with constant weights and on embeddings; pooling and the biaffine
product have no constant side and stay in float. Weights use seven bits: with eight, processors without VNNI
saturate and read differently from those with it. The fp32 graphs stay in the work folder.
"""

import argparse
import hashlib
import json
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .language_heads import NAME_LABELS
from .model import Reader, load_tokenizer
from .paths import run_folder
from .windows import SIZE, STRIDE

OPSET = 18


class Encode(nn.Module):
    """The first pass: everything that does not depend on which cues and heads were chosen."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mask, pool, features, token_pool=None, token_features=None) -> tuple[Tensor, ...]:
        pieces = self.reader.pieces({"ids": ids, "mask": mask})
        words = self.reader.pooled(pieces, pool, features)
        triggers = self.reader.attribution.triggers(words)
        if token_pool is None:
            return words, triggers
        tokens = self.reader.pooled(pieces, token_pool, token_features)
        syntax = self.reader.syntax
        return words, triggers, tokens, syntax.tags(tokens), syntax.arcs(tokens), self.reader.names.emissions(words)


class Roles(nn.Module):
    """The second pass: a row a cue."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.head = reader.attribution

    def forward(self, words: Tensor, window: Tensor, cue: Tensor) -> Tensor:
        return self.head.roles(words, window, cue)


class Relations(nn.Module):
    """The relation of each token to its chosen head."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.syntax = reader.syntax

    def forward(self, tokens: Tensor, heads: Tensor) -> Tensor:
        return self.syntax.relations(tokens, heads)


def chain(module) -> dict:
    return {name: getattr(module, name).detach().tolist() for name in ("start", "step", "end")}


def graphs(reader: Reader, syntax: bool) -> dict[str, tuple]:
    """Name to (module, example inputs, names of inputs and outputs, dynamic axes)."""
    hidden, b, p, w, t, n = reader.encoder.config.hidden_size, 2, 64, 40, 42, 3
    ids, mask = torch.ones(b, p, dtype=torch.long), torch.ones(b, p, dtype=torch.long)
    words, tokens = torch.randn(b, w, hidden), torch.randn(b, t, hidden)
    inputs, taken = [ids, mask, torch.rand(b, w, p), torch.rand(b, w, 3)], ["ids", "mask", "pool", "features"]
    axes = {"ids": "bp", "mask": "bp", "pool": "bwp", "features": "bw", "words": "bw", "triggers": "bw"}
    given = ["words", "triggers"]
    if syntax:
        inputs += [torch.rand(b, t, p), torch.rand(b, t, 3)]
        taken += ["token_pool", "token_features"]
        given += ["tokens", "upos", "arcs", "names"]
        axes |= {"token_pool": "btp", "token_features": "bt", "tokens": "bt", "upos": "bt", "arcs": "bth", "names": "bw"}
    out = {"encode": (Encode(reader), inputs, taken, given, axes)}
    cues = [words, torch.zeros(n, dtype=torch.long), torch.arange(n)]
    axes = {"words": "bw", "window": "n", "cue": "n", "roles": "nw"}
    out["roles"] = (Roles(reader), cues, ["words", "window", "cue"], ["roles"], axes)
    if syntax:
        heads = torch.zeros(b, t, dtype=torch.long)
        axes = {"tokens": "bt", "heads": "bt", "relations": "bt"}
        out["relations"] = (Relations(reader), [tokens, heads], ["tokens", "heads"], ["relations"], axes)
    return out


def write_graphs(reader: Reader, syntax: bool, fp32: Path, out: Path) -> None:
    """fp32 graphs into `fp32`, int8 ones into `out`."""
    for name, (module, inputs, taken, given, axes) in graphs(reader, syntax).items():
        dynamic = {k: dict(enumerate(v)) for k, v in axes.items()}
        plain = fp32 / f"{name}.onnx"
        torch.onnx.export(module.eval(), tuple(inputs), plain, input_names=taken, output_names=given,
                          dynamic_axes=dynamic, opset_version=OPSET, dynamo=False)
        quantize_dynamic(plain, out / f"{name}.onnx", per_channel=True, weight_type=QuantType.QInt8, reduce_range=True,
                         op_types_to_quantize=["MatMul", "Gemm", "Gather"])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("run")
    parser.add_argument("out", type=Path)
    parser.add_argument("--checkpoint", default="best.pt")
    parser.add_argument("--threshold", type=float, default=0.5, help="a statement is kept from this probability on")
    parser.add_argument("--scale", type=float, default=1.0, help="of log odds, by reader.calibrate")
    parser.add_argument("--shift", type=float, default=0.0)
    asked = parser.parse_args()
    reader, state = Reader.restore(run_folder(asked.run) / asked.checkpoint)
    reader.encoder.set_attn_implementation("eager")  # a plainer graph, a tenth faster
    labels, tokenizer = state.get("labels"), load_tokenizer(state["settings"]["encoder"])
    fp32 = run_folder(asked.run) / "onnx-fp32"
    for folder in (fp32, asked.out):
        folder.mkdir(parents=True, exist_ok=True)
    write_graphs(reader, bool(labels), fp32, asked.out)
    settings = {
        "format": 2, "window": {"size": SIZE, "stride": STRIDE},
        "pieces": {"cls": tokenizer.cls, "sep": tokenizer.sep, "pad": tokenizer.pad, "unk": tokenizer.unk},
        "roles": {"labels": ["none", "source", "content", "cue"], **chain(reader.attribution.chain)},
    }
    settings["keep"] = {"threshold": asked.threshold, "scale": asked.scale, "shift": asked.shift}
    if labels:
        settings |= {"upos": labels["upos"], "relations": labels["relations"]}
        settings["names"] = {"labels": NAME_LABELS, **chain(reader.names.chain)}
    (asked.out / "reader.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf8")
    pieces = sorted(tokenizer.numbers, key=tokenizer.numbers.__getitem__)
    (asked.out / "vocabulary.txt").write_text("\n".join(pieces) + "\n", encoding="utf8")
    names = sorted(p.name for p in asked.out.iterdir() if p.name not in ("SHA256SUMS", "card.md"))
    sums = [f"{hashlib.sha256((asked.out / n).read_bytes()).hexdigest()}  {n}" for n in names]
    (asked.out / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf8")
    for name in names:
        print(name, (asked.out / name).stat().st_size)


if __name__ == "__main__":
    main()
