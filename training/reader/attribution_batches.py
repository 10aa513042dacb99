"""Training windows of PolNeAR with their labels."""

from dataclasses import dataclass

import numpy as np
import torch

from .polnear import Article
from .windows import SIZE, STRIDE, Window, batch, cut
from .wordpiece import WordPiece


@dataclass(frozen=True)
class Example:
    """A window with trigger shares [words] and its attributions as (trigger, role shares [words, 4], weight)."""

    window: Window
    triggers: np.ndarray
    attributions: list[tuple[int, np.ndarray, float]]


def examples(articles: list[Article], tokenizer: WordPiece, size: int = SIZE, stride: int = STRIDE) -> list[Example]:
    """All windows of all articles."""
    return [_example(a, w) for a in articles for w in cut(a.words, tokenizer, size, stride)]


def _example(article: Article, window: Window) -> Example:
    found = []
    for attribution in article.attributions:
        if not window.first <= attribution.trigger < window.last:
            continue
        path = np.zeros(window.last - window.first, dtype=np.int64)
        for word, role in attribution.roles.items():
            if window.first <= word < window.last:
                path[word - window.first] = role
        roles = np.eye(4, dtype=np.float32)[path]
        found.append((attribution.trigger - window.first, roles, attribution.weight))
    return Example(window, article.triggers[window.first : window.last], found)


def collate(chosen: list[Example], pad: int, size: int = SIZE) -> dict[str, torch.Tensor]:
    """A padded batch with `triggers` [B, W] and, a gold cue a row, `window`, `cue`, `weight` [N], `roles` [N, W, 4]."""
    tensors = batch([e.window for e in chosen], pad, size)
    most = size - 2
    triggers = np.zeros((len(chosen), most), dtype=np.float32)
    rows = [(b, cue, roles, weight) for b, e in enumerate(chosen) for cue, roles, weight in e.attributions]
    roles = np.zeros((len(rows), most, 4), dtype=np.float32)
    roles[:, :, 0] = 1
    for b, e in enumerate(chosen):
        triggers[b, : len(e.triggers)] = e.triggers
    for n, row in enumerate(rows):
        roles[n, : len(row[2])] = row[2]
    column = lambda i, kind: torch.tensor([row[i] for row in rows], dtype=kind)
    return tensors | {
        "triggers": torch.from_numpy(triggers),
        "window": column(0, torch.long),
        "cue": column(1, torch.long),
        "weight": column(3, torch.float32),
        "roles": torch.from_numpy(roles),
    }
