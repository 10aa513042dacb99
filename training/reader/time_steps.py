"""Seconds per training step of the attribution task, on this machine.

    python -m reader.time_steps minilm:bf16 minilm:fp32 mpnet:bf16 mpnet:bf16:0,2,4,6,8,10
"""

import sys
import time

import torch

from .attribution_batches import collate, examples
from .attribution_loss import attribution_loss
from .model import Reader, load_encoder, load_tokenizer
from .polnear import read
from .schedule import optimiser
from .train import step

RATES = {"encoder_rate": 1e-5, "head_rate": 1e-4, "layer_factor": 0.9}


def measure(what: str, batch: int = 12, steps: int = 5) -> None:
    """Print the median step and the encoder's share of its forward pass."""
    name, kind, *layers = what.split(":")
    tokenizer = load_tokenizer(name)
    model = Reader(load_encoder(name, [int(i) for i in layers[0].split(",")] if layers else None)).train()
    options = RATES | {"fp32": kind == "fp32"}
    optimizer = optimiser(model, options)
    rows = examples(read("train")[:30], tokenizer)[:batch]
    tensors = collate(rows, tokenizer.pad)
    loss = lambda m: attribution_loss(m, m.words(tensors), tensors)
    times = []
    for n in range(steps + 2):
        began = time.time()
        step(model, optimizer, loss, 50 + n, 1000, options)
        times.append(time.time() - began)
    began = time.time()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=kind != "fp32"):
        model.words(tensors)
        encoder = time.time() - began
        attribution_loss(model, model.words(tensors), tensors)
    total = time.time() - began - encoder
    median = sorted(times[2:])[steps // 2]
    print(f"{what}: {median:.2f} s a step; forward {total:.2f} s; encoder alone {encoder:.2f} s", flush=True)


if __name__ == "__main__":
    for asked in sys.argv[1:]:
        measure(asked)
