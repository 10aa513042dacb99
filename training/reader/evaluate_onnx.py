"""Dev scores and speed of an exported model, as the shipped files give them.

    python -m reader.evaluate_onnx FOLDER [--threads 1]

Prints pieces a CPU-second of the graphs alone. FOLDER is the OUT of reader.export (int8) or a run's
onnx-fp32 beside a reader.json of the same run.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from torch import Tensor

from .crf import Chain
from .evaluate import evaluate_scores
from .evaluate_language import evaluate_heads
from .paths import WORK
from .wordpiece import WordPiece


def chain_of(numbers: dict) -> Chain:
    """A chain out of reader.json."""
    chain = Chain(len(numbers["labels"]))
    for name in ("start", "step", "end"):
        getattr(chain, name).data = torch.tensor(numbers[name])
    return chain


class OnnxScores:
    """Scores by an exported model: of attributions (token inputs left at one token), and of syntax and names."""

    def __init__(self, folder: Path, threads: int):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        session = lambda name: onnxruntime.InferenceSession(folder / name, options, providers=["CPUExecutionProvider"])
        self.first, self.second = session("encode.onnx"), session("roles.onnx")
        self.seconds, self.pieces = 0.0, 0
        self.third = session("relations.onnx")
        self.settings = json.loads((folder / "reader.json").read_text(encoding="utf8"))
        self.chain, self.names = (chain_of(self.settings[name]) for name in ("roles", "names"))

    def encode(self, tensors: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        feed = {k: tensors[k].numpy() for k in ("ids", "mask", "pool", "features")}
        feed |= {"token_pool": feed["pool"][:, :1], "token_features": feed["features"][:, :1]}
        began = time.process_time()
        words, triggers = self.first.run(["words", "triggers"], feed)
        self.seconds += time.process_time() - began
        self.pieces += int(tensors["mask"].sum())
        return torch.from_numpy(words), torch.from_numpy(triggers).float().sigmoid()

    def roles(self, words: Tensor, window: Tensor, cue: Tensor) -> Tensor:
        began = time.process_time()
        (roles,) = self.second.run(["roles"], {"words": words.numpy(), "window": window.numpy(), "cue": cue.numpy()})
        self.seconds += time.process_time() - began
        return torch.from_numpy(np.asarray(roles))


    def read(self, tensors: dict[str, Tensor]) -> tuple[Tensor, ...]:
        feed = {i.name: tensors[i.name].numpy() for i in self.first.get_inputs()}
        return tuple(torch.from_numpy(t) for t in self.first.run(["tokens", "upos", "arcs", "names"], feed))

    def relations(self, tokens: Tensor, heads: Tensor) -> Tensor:
        return torch.from_numpy(self.third.run(None, {"tokens": tokens.numpy(), "heads": heads.numpy()})[0])


def vocabulary(folder: Path) -> WordPiece:
    """The exported vocabulary as a tokenizer."""
    return WordPiece.of((folder / "vocabulary.txt").read_text(encoding="utf8").split("\n")[:-1])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    scores, out = OnnxScores(asked.folder, asked.threads), WORK / "onnx-dev"
    out.mkdir(parents=True, exist_ok=True)
    for threshold, figures in evaluate_scores(scores, vocabulary(asked.folder), out).items():
        print(threshold, json.dumps(figures))
    tags = {name: scores.settings[name] for name in ("upos", "relations")}
    print(json.dumps(evaluate_heads(scores, vocabulary(asked.folder), tags)))
    print(f"{scores.pieces / scores.seconds:.0f} pieces a CPU-second, windows' overlap counted")


if __name__ == "__main__":
    main()
