"""The loss of the attribution head: triggers, roles of gold cues, and empty roles of false ones."""

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, pad

from .model import Reader

PROPOSED = 0.2  # a word that the model itself holds to be a cue with this probability
NO_CUE = 0.05  # gold (or teacher's) share below which a word starts no cue
ROWS = 32  # cues are padded to a multiple: a new tensor shape costs seconds once
TRIGGER_WEIGHT, ROLE_WEIGHT = 10.0, 1 / 20


def attribution_loss(model: Reader, words: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, dict[str, float]]:
    """Total loss and its parts. False cues that the model proposes are trained to have no roles."""
    head, inside = model.attribution, batch["word_mask"]
    logits = head.triggers(words).float()
    each = binary_cross_entropy_with_logits(logits, batch["triggers"], reduction="none")
    trigger = (each * inside).sum() / inside.sum()
    window, cue, roles, weight = _with_false(batch, logits)
    mask = inside[window].float()
    emissions = head.roles(words, window, cue)
    nll = head.chain.soft_loss(emissions, roles, mask)
    role = (nll * weight).sum() / weight.sum().clamp(min=1)
    parts = {"trigger": trigger.item(), "role": role.item(), "rows": len(cue)}
    return TRIGGER_WEIGHT * trigger + ROLE_WEIGHT * role, parts


def _with_false(batch: dict[str, Tensor], logits: Tensor):
    proposed = (logits.detach().sigmoid() > PROPOSED) & (batch["triggers"] < NO_CUE) & batch["word_mask"]
    false = proposed.nonzero()[: 2 * len(batch["triggers"])]
    n = len(batch["cue"]) + len(false)
    extra = max(ROWS, -(-n // ROWS) * ROWS) - n
    window = pad(torch.cat([batch["window"], false[:, 0]]), (0, extra))
    cue = pad(torch.cat([batch["cue"], false[:, 1]]), (0, extra))
    empty = torch.zeros(len(false) + extra, *batch["roles"].shape[1:])
    empty[:, :, 0] = 1
    roles = torch.cat([batch["roles"], empty])
    weight = pad(torch.cat([batch["weight"], torch.ones(len(false))]), (0, extra))
    return window, cue, roles, weight
