"""Optimiser and learning rates."""

import torch

from .model import Reader


def optimiser(model: Reader, options: dict) -> torch.optim.AdamW:
    """AdamW with a rate a layer: the encoder's falls by `layer_factor` a layer downwards. The attribution head has one of
    its own: on warm weights its convolution runs away at a rate that the other heads need."""
    groups: list[dict] = []

    def add(parameters, rate: float) -> None:
        parameters = list(parameters)
        for decay, chosen in ((0.01, [p for p in parameters if p.dim() > 1]), (0.0, [p for p in parameters if p.dim() <= 1])):
            groups.append({"params": chosen, "lr": rate, "peak": rate, "weight_decay": decay})

    layers = model.encoder.encoder.layer
    top = len(layers) - 1
    for n, layer in enumerate(layers):
        add(layer.parameters(), options["encoder_rate"] * options["layer_factor"] ** (top - n))
    inside = {id(p) for layer in layers for p in layer.parameters()}
    below = [p for p in model.encoder.parameters() if id(p) not in inside]
    add(below, options["encoder_rate"] * options["layer_factor"] ** (top + 1))
    add(model.attribution.parameters(), options.get("role_rate") or options["head_rate"])
    apart = {id(p) for part in (model.encoder, model.attribution) for p in part.parameters()}
    add([p for p in model.parameters() if id(p) not in apart], options["head_rate"])
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def set_rates(optimizer: torch.optim.Optimizer, step: int, total: int, warm: float = 0.06) -> None:
    """Linear warm-up over the share `warm`, then linear decay to nothing."""
    done = step / total
    factor = min(1.0, done / warm + 1e-3) if done < warm else max(0.0, (1 - done) / (1 - warm))
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * factor
