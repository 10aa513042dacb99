"""Heads for syntax (universal tags, biaffine arcs, labels) and names."""

import torch
from torch import Tensor, nn

from .crf import Chain

NAME_LABELS = ("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place", "B-other", "I-other")


def _layer(hidden: int, width: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(nn.Linear(hidden, width), nn.GELU(), nn.Dropout(dropout))


class Syntax(nn.Module):
    """Tags [B, T, U]; arc scores [B, T, T + 1], column 0 the root; relations of chosen arcs [B, T, R].

    Arcs are biaffine (Dozat and Manning 2017). Relations are scored for one head a token only, by a sum and
    a product of projections, so that their cost is linear in the text.
    """

    def __init__(self, hidden: int, tags: int, relations: int, arc: int = 256, width: int = 128, dropout: float = 0.2):
        super().__init__()
        self.tag = nn.Linear(hidden, tags)
        self.child, self.parent = _layer(hidden, arc, dropout), _layer(hidden, arc, dropout)
        self.biaffine = nn.Parameter(torch.empty(arc, arc))
        self.parent_bias = nn.Linear(arc, 1, bias=False)
        self.root = nn.Parameter(torch.zeros(hidden))
        self.child_sum, self.child_product = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.parent_sum, self.parent_product = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.relation = nn.Sequential(nn.GELU(), nn.LayerNorm(width), nn.Dropout(dropout), nn.Linear(width, relations))
        nn.init.xavier_uniform_(self.biaffine)
        nn.init.normal_(self.root, std=0.5)

    def tags(self, tokens: Tensor) -> Tensor:
        return self.tag(tokens)

    def with_root(self, tokens: Tensor) -> Tensor:
        return torch.cat([self.root.to(tokens.dtype).expand(tokens.shape[0], 1, -1), tokens], 1)

    def arcs(self, tokens: Tensor) -> Tensor:
        child, parent = self.child(tokens), self.parent(self.with_root(tokens))
        return (child @ self.biaffine) @ parent.transpose(1, 2) + self.parent_bias(parent).transpose(1, 2)

    def relations(self, tokens: Tensor, heads: Tensor) -> Tensor:
        """`heads` [B, T]: 0 is the root, i + 1 the token i."""
        above = self.with_root(tokens).gather(1, heads[..., None].expand(-1, -1, tokens.shape[2]))
        z = self.child_sum(tokens) + self.parent_sum(above) + self.child_product(tokens) * self.parent_product(above)
        return self.relation(z)


class Names(nn.Module):
    """Names as B/I/O with four types, on words, through a chain."""

    def __init__(self, hidden: int, width: int = 128, dropout: float = 0.2):
        super().__init__()
        self.score = nn.Sequential(_layer(hidden, width, dropout), nn.Linear(width, len(NAME_LABELS)))
        self.chain = Chain(len(NAME_LABELS))
        with torch.no_grad():
            self.score[-1].bias[0] = 3.0
            self.chain.step.copy_(allowed_moves())
            self.chain.start.copy_(torch.tensor([0.0 if n % 2 or n == 0 else -9.0 for n in range(len(NAME_LABELS))]))

    def emissions(self, words: Tensor) -> Tensor:
        return self.score(words)


def allowed_moves() -> Tensor:
    """Start of the transitions: an inner label only after a label of its own type."""
    n = len(NAME_LABELS)
    moves = torch.zeros(n, n)
    for inner in range(2, n, 2):
        moves[:, inner] = -9.0
        moves[inner - 1, inner] = moves[inner, inner] = 0.0
    return moves
