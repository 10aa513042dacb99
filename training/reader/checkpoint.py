"""Checkpoints that a kill at any moment leaves whole: written beside, then renamed."""

import json
import os
import random
from pathlib import Path

import numpy as np
import torch


def save(path: Path, state: dict) -> None:
    """Write a checkpoint with the random generators' states."""
    state = {**state, "random": (random.getstate(), np.random.get_state(), torch.get_rng_state())}
    beside = path.with_suffix(".part")
    torch.save(state, beside)
    os.replace(beside, path)


def load(path: Path) -> dict | None:
    """A checkpoint (restoring the random generators), or None where there is none."""
    if not path.exists():
        return None
    state = torch.load(path, weights_only=False)
    python, numbers, tensors = state["random"]
    random.setstate(python)
    np.random.set_state(numbers)
    torch.set_rng_state(tensors)
    return state


def log(path: Path, **fields) -> None:
    """Add one line to a JSON Lines log, and print it."""
    line = json.dumps({k: round(v, 5) if isinstance(v, float) else v for k, v in fields.items()})
    with open(path, "a", encoding="utf8") as out:
        out.write(line + "\n")
    print(line, flush=True)
