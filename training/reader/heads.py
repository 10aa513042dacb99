"""The attribution head: which words start a cue, and what each word is to a given cue."""

import torch
from torch import Tensor, nn

from .crf import Chain

FURTHEST = 31  # distance buckets on each side


def distance_bucket(distance: Tensor) -> Tensor:
    """Signed distance in words to a bucket: single steps up to 8, logarithmic beyond."""
    size = distance.abs()
    far = 8 + (torch.log2(size.clamp(min=8) / 8.0) * 4).long()
    bucket = torch.where(size <= 8, size, far).clamp(max=FURTHEST)
    return torch.where(distance < 0, FURTHEST - bucket, FURTHEST + bucket)


class Attribution(nn.Module):
    """Trigger logits [B, W] and, for cues (b, j), role emissions [N, W, 4] (none, source, content, cue).

    A cue and a word meet in a sum of projections, a product of projections (low-rank bilinear) and a
    distance embedding; a convolution along the words then sees edges with the cue known. An `aware` head is
    also told each word's own chance to start a cue, since one attribution ends where the next begins.

    It computes in float32 whatever surrounds it: a sequence's loss is a sum over some two hundred words, and in
    bfloat16 the shared error of their emissions came to 1.2 nats a cue.

    A `bounded` head scales its last vectors to one length. Without that the convolution's constant part wanders off (from a norm
    of 27 to 128 in 800 steps at a rate of 4e-4), since what is added to all labels costs nothing, and dropout's noise grows with it.
    """

    def __init__(self, hidden: int, width: int = 128, kernel: int = 5, dropout: float = 0.1, aware: bool = True,
                 bounded: bool = False):
        super().__init__()
        self.trigger = nn.Sequential(nn.Linear(hidden, width), nn.GELU(), nn.Dropout(dropout), nn.Linear(width, 1))
        self.cue_sum, self.cue_product = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.word_sum, self.word_product = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.distance = nn.Embedding(2 * FURTHEST + 1, width)
        self.other = nn.Parameter(torch.zeros(width)) if aware else None
        self.norm = nn.LayerNorm(width)
        self.context = nn.Conv1d(width, width, kernel, padding=kernel // 2)
        self.last = nn.LayerNorm(width) if bounded else nn.Identity()
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(width, 4)
        self.chain = Chain(4)
        with torch.no_grad():  # most words start no cue and play no role
            self.trigger[-1].bias.fill_(-3.5)
            self.out.bias.copy_(torch.tensor([3.0, 0.0, 1.0, 0.0]))
            self.distance.weight.mul_(0.5)

    def triggers(self, words: Tensor) -> Tensor:
        with torch.autocast(words.device.type, enabled=False):
            return self.trigger(words.float())[..., 0]

    def roles(self, words: Tensor, window: Tensor, cue: Tensor) -> Tensor:
        """Emissions for cues given as (window, word) index pairs, both [N]."""
        with torch.autocast(words.device.type, enabled=False):
            return self._roles(words.float(), window, cue)

    def _roles(self, words: Tensor, window: Tensor, cue: Tensor) -> Tensor:
        at = words[window, cue]
        far = torch.arange(words.shape[1], device=words.device)[None] - cue[:, None]
        z = self.word_sum(words)[window] + self.cue_sum(at)[:, None] + self.distance(distance_bucket(far))
        z = z + self.word_product(words)[window] * self.cue_product(at)[:, None]
        if self.other is not None:
            chance = self.triggers(words).detach().sigmoid()
            z = z + (chance[..., None] * self.other)[window]
        z = self.norm(nn.functional.gelu(z))
        z = z + nn.functional.gelu(self.context(z.transpose(1, 2)).transpose(1, 2))
        return self.out(self.drop(self.last(z)))
