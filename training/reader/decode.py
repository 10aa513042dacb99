"""From a model's scores to attributions with character offsets.

Two views on a cue are mixed into one probability: the trigger head's, and the role chain's own (false cues
are trained to have no roles, so the chain can tell that a word is no cue). Cues are taken surest first. The
corpus does not nest attributions, so a later cue whose content is mostly an earlier one's is dropped. (To
decode it again without those words was tried: no difference.)
"""

import math
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from .crf import Chain
from .model import Reader
from .polnear import CONTENT, CUE, ROLES
from .windows import SIZE, STRIDE, Window, batch, cut
from .wordpiece import WordPiece
from .words import Words

CANDIDATE = 0.05  # lowest trigger probability that is decoded at all
SURE = 1e3  # a score that decides


class Scores(Protocol):
    """What decoding needs of a model, in PyTorch or in ONNX."""

    chain: Chain

    def encode(self, tensors: dict[str, Tensor]) -> tuple[Tensor, Tensor]: ...

    def roles(self, words: Tensor, window: Tensor, cue: Tensor) -> Tensor: ...


class TorchScores:
    """Scores by a Reader."""

    def __init__(self, model: Reader, bf16: bool):
        self.model, self.bf16, self.chain = model, bf16, model.attribution.chain

    @torch.no_grad()
    def encode(self, tensors: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
            words = self.model.words(tensors)
            return words, self.model.attribution.triggers(words).float().sigmoid()

    @torch.no_grad()
    def roles(self, words: Tensor, window: Tensor, cue: Tensor) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
            return self.model.attribution.roles(words, window, cue).float()


@dataclass
class Candidate:
    """A possible cue: its word, its window's first word, role scores [n, 4], and the two views on it."""

    cue: int
    first: int
    emissions: np.ndarray
    trigger: float
    conditioned: float
    probability: float
    roles: dict[int, int] = field(default_factory=dict)

    def content(self) -> set[int]:
        return {w for w, role in self.roles.items() if role == CONTENT}


def central(windows: list[Window], count: int) -> np.ndarray:
    """For each word the window in which it stands furthest from an edge (a text's ends are no edges)."""
    best, owner = np.full(count, -1), np.zeros(count, dtype=int)
    for n, w in enumerate(windows):
        at = np.arange(w.first, w.last)
        left = at - w.first if w.first > 0 else np.full(len(at), count)
        right = w.last - 1 - at if w.last < count else np.full(len(at), count)
        depth = np.minimum(left, right)
        better = depth > best[at]
        best[at[better]], owner[at[better]] = depth[better], n
    return owner


def mixed(trigger: float, conditioned: float) -> float:
    """One probability out of both views: the mean of their log odds."""
    odds = [math.log(max(p, 1e-6) / max(1 - p, 1e-6)) for p in (trigger, conditioned)]
    return 1 / (1 + math.exp(-sum(odds) / 2))


def candidates(scores: Scores, words: Words, tokenizer: WordPiece, size: int = SIZE, stride: int = STRIDE) -> list[Candidate]:
    """Every possible cue of a text, each out of the window in which it stands most central."""
    windows, found = cut(words, tokenizer, size, stride), []
    owner = central(windows, len(words))
    for at in range(0, len(windows), 8):
        part = windows[at : at + 8]
        tensors = batch(part, tokenizer.pad, size)
        vectors, chances = scores.encode(tensors)
        pairs = [(n, w - p.first) for n, p in enumerate(part) for w in range(p.first, p.last)
                 if owner[w] == at + n and chances[n, w - p.first] > CANDIDATE]
        if pairs:
            found.extend(_score(scores, vectors, tensors["word_mask"], part, pairs, chances))
    return found


def _score(scores: Scores, vectors, word_mask, part: list[Window], pairs, chances) -> list[Candidate]:
    window, cue = torch.tensor(pairs).T
    emissions = scores.roles(vectors, window, cue)
    second = scores.chain.chance(emissions, word_mask[window], cue, CUE)
    out = []
    for row, (n, j) in enumerate(pairs):
        w, first, conditioned = part[n], float(chances[n, j]), float(second[row])
        own = emissions[row, : w.last - w.first].numpy()
        out.append(Candidate(j + w.first, w.first, own, first, conditioned, mixed(first, conditioned)))
    return out


def viterbi(emissions: np.ndarray, start: np.ndarray, step: np.ndarray, end: np.ndarray) -> list[int]:
    """The best path."""
    alpha, back = start + emissions[0], []
    for row in emissions[1:]:
        moves = alpha[:, None] + step
        back.append(moves.argmax(0))
        alpha = moves.max(0) + row
    alpha = alpha + end
    path = [int(alpha.argmax())]
    for came in reversed(back):
        path.append(int(came[path[-1]]))
    return path[::-1]


def _decode(one: Candidate, chain: list[np.ndarray]) -> Candidate:
    """Set the roles of a candidate, given that it is a cue."""
    emissions = one.emissions.copy()
    emissions[one.cue - one.first, CUE] += SURE
    path = viterbi(emissions, *chain)
    one.roles = {i + one.first: role for i, role in enumerate(path) if role}
    return one


def keep(found: list[Candidate], chain: Chain, threshold: float) -> list[Candidate]:
    """Candidates above the threshold with their roles, surest first, less those whose content is taken."""
    numbers = [getattr(chain, name).detach().numpy() for name in ("start", "step", "end")]
    kept: list[Candidate] = []
    for one in sorted((f for f in found if f.probability >= threshold), key=lambda f: -f.probability):
        content = _decode(one, numbers).content()
        rivals = [k.content() for k in kept]
        if content and all(len(content & other) <= min(len(content), len(other)) / 2 for other in rivals):
            kept.append(one)
    return kept


def spans(found: Candidate, words: Words) -> dict[str, list[list[int]]]:
    """Character spans of each role: runs of words, in order."""
    out: dict[str, list[list[int]]] = {}
    for name, role in ROLES.items():
        runs: list[list[int]] = []
        for w in sorted(w for w, r in found.roles.items() if r == role):
            if runs and runs[-1][1] == w - 1:
                runs[-1][1] = w
            else:
                runs.append([w, w])
        out[name] = [[words.start[a], words.end[b]] for a, b in runs]
    return out
