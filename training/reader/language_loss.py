"""Losses of the syntax and names heads, and greedy parses for evaluation during training."""

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from .language_batches import NO_LABEL
from .model import Reader

NAME_WEIGHT = 1 / 20


def same_sentence(sentence: Tensor) -> Tensor:
    """Arcs that may be: [B, T, T + 1], the root or a token of the same sentence."""
    within = (sentence[:, :, None] == sentence[:, None]) & (sentence[:, :, None] > 0)
    within &= ~torch.eye(sentence.shape[1], dtype=torch.bool)
    return torch.cat([torch.ones_like(within[:, :, :1]), within], 2)


def language_loss(model: Reader, batch: dict[str, Tensor]) -> tuple[Tensor, dict[str, float]]:
    """Sum of the means of tags, arcs, relations (gold heads) and names; absent labels count nothing."""
    pieces, parts = model.pieces(batch), {}
    if (batch["upos"] != NO_LABEL).any():
        tokens = model.pooled(pieces, batch["token_pool"], batch["token_features"])
        arcs = model.syntax.arcs(tokens).float().masked_fill(~same_sentence(batch["sentence"]), -1e4)
        gold = batch["head"]
        relations = model.syntax.relations(tokens, gold.clamp(min=0)).float()
        parts["upos"] = _mean(model.syntax.tags(tokens).float(), batch["upos"])
        parts["arc"] = _mean(arcs, gold)
        parts["relation"] = _mean(relations, batch["relation"])
    named = (batch["names"] != NO_LABEL).any(1)
    if named.any():
        words = model.pooled(pieces, batch["pool"], batch["features"])[named]
        mask = batch["word_mask"][named].float()
        nll = model.names.chain.loss(model.names.emissions(words), batch["names"][named].clamp(min=0), mask)
        parts["names"] = nll.mean() * NAME_WEIGHT
    return sum(parts.values()), {k: v.item() for k, v in parts.items()}


def _mean(scores: Tensor, gold: Tensor) -> Tensor:
    return cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=NO_LABEL)
