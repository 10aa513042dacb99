"""Linear-chain CRF over short label sets: training loss and best paths, always in float32."""

import torch
from torch import Tensor, nn


class Chain(nn.Module):
    """Transitions between `labels` labels. Padding after a sequence's last word is passed through."""

    def __init__(self, labels: int):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(labels))
        self.end = nn.Parameter(torch.zeros(labels))
        # To stay is likelier than to change: saves the first hundreds of steps.
        self.step = nn.Parameter(torch.eye(labels) * 2)

    def loss(self, emissions: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        """Negative log-likelihood a sequence, [N]. emissions [N, W, L], gold [N, W], mask [N, W]."""
        emissions = emissions.float()
        return self._partition(emissions, mask) - self._score(emissions, gold, mask)

    def soft_loss(self, emissions: Tensor, shares: Tensor, mask: Tensor) -> Tensor:
        """The same with soft labels: `shares` [N, W, L] are label probabilities.

        The expected score takes neighbouring words as independent; on hard labels it equals `loss`. Its products must not be
        made in bfloat16: a path of 250 words has a score of some 600, where bfloat16 counts in steps of four.
        """
        with torch.autocast(emissions.device.type, enabled=False):
            emissions, shares = emissions.float(), shares.float() * mask[..., None]
            own = (emissions * shares).sum((1, 2))
            moves = torch.einsum("nwl,lk,nwk->n", shares[:, :-1], self.step, shares[:, 1:])
            last = (mask.sum(1).long() - 1)[:, None, None].expand(-1, 1, shares.shape[2])
            ends = shares[:, 0] @ self.start + shares.gather(1, last)[:, 0] @ self.end
            return self._partition(emissions, mask) - own - moves - ends

    def marginals(self, emissions: Tensor, mask: Tensor) -> Tensor:
        """Label probabilities [N, W, L]: the gradient of the partition in the emissions."""
        with torch.enable_grad():
            free = emissions.detach().float().requires_grad_()
            (shares,) = torch.autograd.grad(self._partition(free, mask).sum(), free)
        return shares

    @torch.no_grad()
    def chance(self, emissions: Tensor, mask: Tensor, place: Tensor, label: int) -> Tensor:
        """The probability [N] that the word at `place` [N] has `label`."""
        emissions, rows = emissions.float(), torch.arange(len(place))
        forced = emissions.clone()
        others = [n for n in range(emissions.shape[2]) if n != label]
        forced[rows[:, None], place[:, None], torch.tensor(others)] = -1e4
        return (self._partition(forced, mask) - self._partition(emissions, mask)).exp()

    def _score(self, emissions: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        own = emissions.gather(2, gold[..., None])[..., 0] * mask
        moves = self.step[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]
        last = gold.gather(1, mask.sum(1, keepdim=True).long() - 1)[:, 0]
        return own.sum(1) + moves.sum(1) + self.start[gold[:, 0]] + self.end[last]

    def _partition(self, emissions: Tensor, mask: Tensor) -> Tensor:
        alpha = self.start + emissions[:, 0]
        keep = mask.bool()
        for w in range(1, emissions.shape[1]):
            longer = torch.logsumexp(alpha[:, :, None] + self.step, 1) + emissions[:, w]
            alpha = torch.where(keep[:, w, None], longer, alpha)
        return torch.logsumexp(alpha + self.end, 1)

    @torch.no_grad()
    def best(self, emissions: Tensor, mask: Tensor) -> Tensor:
        """The best path of each sequence, [N, W]; label 0 on padding."""
        emissions, keep = emissions.float(), mask.bool()
        n, width, labels = emissions.shape
        alpha, back = self.start + emissions[:, 0], []
        same = torch.arange(labels).expand(n, labels)
        for w in range(1, width):
            top, came = (alpha[:, :, None] + self.step).max(1)
            alpha = torch.where(keep[:, w, None], top + emissions[:, w], alpha)
            back.append(torch.where(keep[:, w, None], came, same))
        path = [(alpha + self.end).argmax(1)]
        for came in reversed(back):
            path.append(came.gather(1, path[-1][:, None])[:, 0])
        return torch.stack(path[::-1], 1) * keep
