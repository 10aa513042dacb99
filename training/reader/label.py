"""A teacher's scores on texts, kept on disk for the student: soft triggers and soft roles.

    python -m reader.label OUT --runs mpnet-1,mpnet-2     several runs are averaged

Written in shards of 100 texts under the work folder, so that a stop loses one shard at most; a shard that
is there is not made again. A shard holds no text, only numbers, and its ids.
"""

import argparse
import os
import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .attribution_batches import Example
from .decode import central
from .model import Reader, load_tokenizer
from .paths import WORK, run_folder
from .polnear import read
from .reports import unlabelled
from .windows import Window, batch, cut
from .wordpiece import WordPiece
from .words import split_words

SHARD = 100
CANDIDATE = 0.05


@dataclass(frozen=True)
class SoftText:
    """Trigger probability of each word; for each candidate its word, its role shares and where they begin."""

    id: str
    triggers: np.ndarray
    cues: list[tuple[int, int, np.ndarray]]  # (cue, first word of the shares, shares [n, 4] float16)


@torch.no_grad()
def soften(models: list[Reader], identity: str, text: str, tokenizer: WordPiece, bf16: bool = True) -> SoftText:
    """One text through all teachers (of one encoder), averaged."""
    words = split_words(text)
    windows = cut(words, tokenizer)
    owner, triggers, cues = central(windows, len(words)), np.zeros(len(words), dtype=np.float32), []
    for n, w in enumerate(windows):
        tensors = batch([w], tokenizer.pad)
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            vectors = [m.words(tensors) for m in models]
            chances = sum(m.attribution.triggers(v).float().sigmoid()[0] for m, v in zip(models, vectors)) / len(models)
        own = [i for i in range(w.first, w.last) if owner[i] == n]
        triggers[own] = chances[[i - w.first for i in own]].numpy()
        chosen = [i for i in own if triggers[i] > CANDIDATE]
        if chosen:
            shares = _roles(models, vectors, tensors, [i - w.first for i in chosen], bf16)
            cues.extend((i, w.first, s[: w.last - w.first].astype(np.float16)) for i, s in zip(chosen, shares))
    return SoftText(identity, triggers.astype(np.float16), cues)


def _roles(models, vectors, tensors, cues: list[int], bf16: bool) -> np.ndarray:
    at, window = torch.tensor(cues), torch.zeros(len(cues), dtype=torch.long)
    mask, total = tensors["word_mask"][window].float(), 0
    for model, vector in zip(models, vectors):
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            emissions = model.attribution.roles(vector, window, at)
        total = total + model.attribution.chain.marginals(emissions, mask)
    return (total / len(models)).numpy()


def soft_example(soft: SoftText, window: Window) -> Example:
    """The part of a text's soft labels that a window sees."""
    count, found = window.last - window.first, []
    for cue, first, shares in soft.cues:
        if not window.first <= cue < window.last:
            continue
        roles = np.zeros((count, 4), dtype=np.float32)
        roles[:, 0] = 1
        low, high = max(first, window.first), min(first + len(shares), window.last)
        roles[low - window.first : high - window.first] = shares[low - first : high - first]
        found.append((cue - window.first, roles, float(soft.triggers[cue])))
    return Example(window, soft.triggers[window.first : window.last].astype(np.float32), found)


def blend(gold: Example, soft: Example, share: float) -> Example:
    """`share` of the teacher and the rest of the gold labels, for one and the same window."""
    rows = [(c, r, w * (1 - share)) for c, r, w in gold.attributions] + [(c, r, w * share) for c, r, w in soft.attributions]
    return Example(gold.window, (1 - share) * gold.triggers + share * soft.triggers, rows)


def shards(name: str) -> list[Path]:
    return sorted((WORK / "labels" / name).glob("*.pickle"))


def read_labels(name: str) -> dict[str, SoftText]:
    """All soft labels of a set, by id (`polnear:…`, `muc:…`)."""
    return {soft.id: soft for path in shards(name) for soft in pickle.loads(path.read_bytes())}


def texts() -> list[tuple[str, str]]:
    """PolNeAR train first, then the unlabelled reports."""
    return [(f"polnear:{a.id}", a.text) for a in read("train")] + list(unlabelled())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--runs", required=True)
    parser.add_argument("--checkpoint", default="best.pt")
    parser.add_argument("--fp32", action="store_true")
    asked = parser.parse_args()
    models, encoder = [], ""
    for run in asked.runs.split(","):
        model, state = Reader.restore(run_folder(run) / asked.checkpoint)
        encoder = state["settings"]["encoder"]
        models.append(model)
    tokenizer, folder = load_tokenizer(encoder), WORK / "labels" / asked.out
    folder.mkdir(parents=True, exist_ok=True)
    (WORK / "PID").write_text(str(os.getpid()))
    every = texts()
    for at in range(0, len(every), SHARD):
        path = folder / f"{at:06}.pickle"
        if not path.exists():
            softened = [soften(models, i, t, tokenizer, not asked.fp32) for i, t in every[at : at + SHARD]]
            path.with_suffix(".part").write_bytes(pickle.dumps(softened))
            os.replace(path.with_suffix(".part"), path)
            print(path.name, len(every), flush=True)


if __name__ == "__main__":
    main()
