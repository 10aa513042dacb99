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
from .paths import WORK
from .wordpiece import WordPiece


class OnnxScores:
    """Scores by an exported model without syntax (or with, its token inputs left at one token)."""

    def __init__(self, folder: Path, threads: int):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        session = lambda name: onnxruntime.InferenceSession(folder / name, options, providers=["CPUExecutionProvider"])
        self.first, self.second = session("encode.onnx"), session("roles.onnx")
        self.seconds, self.pieces = 0.0, 0
        settings = json.loads((folder / "reader.json").read_text(encoding="utf8"))
        self.chain = Chain(4)
        for name in ("start", "step", "end"):
            getattr(self.chain, name).data = torch.tensor(settings["roles"][name])

    def encode(self, tensors: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        given = {i.name for i in self.first.get_inputs()}
        feed = {k: v.numpy() for k, v in tensors.items() if k in given}
        if "token_pool" in given:
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
    print(f"{scores.pieces / scores.seconds:.0f} pieces a CPU-second, windows' overlap counted")


if __name__ == "__main__":
    main()
