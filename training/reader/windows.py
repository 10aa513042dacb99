"""Long texts to overlapping windows of word pieces, and windows to padded batches.

A window starts with the class piece, ends with the separator, and has a separator at each line break,
since the tokenizer drops line breaks. Windows are cut between words.
"""

from dataclasses import dataclass

import numpy as np
import torch

from .wordpiece import WordPiece
from .words import Words

SIZE, STRIDE = 256, 192


@dataclass(frozen=True)
class Window:
    """Words `[first, last)` of a text; `piece_word` has the word (counted in the window) or -1 a piece."""

    first: int
    last: int
    ids: np.ndarray
    piece_word: np.ndarray
    features: np.ndarray


def cut(words: Words, tokenizer: WordPiece, size: int = SIZE, stride: int = STRIDE) -> list[Window]:
    """All windows of a text, in order; the last one is moved back so that it is full."""
    pieces, total = pieces_of(words, tokenizer, size)
    room = size - 2
    starts, first = [], 0
    while True:
        starts.append(first)
        if total[-1] - total[first] <= room:
            break
        first = max(first + 1, int(np.searchsorted(total, total[first] + stride, side="right")) - 1)
    if len(starts) > 1:
        starts[-1] = max(starts[-2] + 1, int(np.searchsorted(total, total[-1] - room)))
    ends = [int(np.searchsorted(total, total[first] + room, side="right")) - 1 for first in starts]
    return [window(words, tokenizer, pieces, a, b) for a, b in zip(starts, ends) if len(words)]


def pieces_of(words: Words, tokenizer: WordPiece, size: int = SIZE) -> tuple[list, np.ndarray]:
    """For each word the separator before it, if any, and its pieces; and the running total of pieces."""
    pieces = []
    for word, (breaks, _, _) in zip(words.text, words.features):
        pieces.append(((tokenizer.sep,) if breaks else (), tokenizer.pieces(word)[: size // 4]))
    return pieces, np.concatenate([[0], np.cumsum([len(a) + len(b) for a, b in pieces])]).astype(int)


def window(words: Words, tokenizer: WordPiece, pieces: list, first: int, last: int) -> Window:
    """The window of words `[first, last)`, which must fit."""
    ids, owner = [tokenizer.cls], [-1]
    for w in range(first, last):
        before, own = pieces[w]
        ids.extend(before)
        owner.extend([-1] * len(before))
        ids.extend(own)
        owner.extend([w - first] * len(own))
    ids.append(tokenizer.sep)
    owner.append(-1)
    return Window(first, last, np.array(ids), np.array(owner), np.array(words.features[first:last], dtype=np.float32))


def batch(windows: list[Window], pad: int, size: int = SIZE) -> dict[str, torch.Tensor]:
    """Padded tensors: ids [B, P], mask [B, P], pool [B, W, P] (means of pieces), features, word_mask [B, W].

    P is `size` and W is `size - 2` whatever the windows hold: a new shape costs seconds once.
    """
    n, most = len(windows), size - 2
    ids = np.full((n, size), pad)
    mask = np.zeros((n, size), dtype=np.int64)
    pool = np.zeros((n, most, size), dtype=np.float32)
    features = np.zeros((n, most, 3), dtype=np.float32)
    word_mask = np.zeros((n, most), dtype=bool)
    for b, w in enumerate(windows):
        ids[b, : len(w.ids)] = w.ids
        mask[b, : len(w.ids)] = 1
        own = np.nonzero(w.piece_word >= 0)[0]
        pool[b, w.piece_word[own], own] = 1
        count = w.last - w.first
        features[b, :count] = w.features
        word_mask[b, :count] = True
    pool /= np.maximum(pool.sum(-1, keepdims=True), 1)
    arrays = dict(ids=ids, mask=mask, pool=pool, features=features, word_mask=word_mask)
    return {name: torch.from_numpy(a) for name, a in arrays.items()}
