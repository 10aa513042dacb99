"""Train a reader on one or several tasks. Resumable: the same command goes on where it stopped.

    python -m reader.train RUN --encoder minilm --epochs 5                          attribution alone
    python -m reader.train RUN --encoder mpnet --tasks attribution,language         all heads
    python -m reader.train RUN --init OTHER --teacher LABELS --tasks attribution,reports,language

A run lies in the work folder under runs/RUN: curve.jsonl (losses and dev scores), last.pt (to resume),
best.pt (best attribution F1 on dev).
"""

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import nn

from . import checkpoint, tasks
from .evaluate import evaluate
from .evaluate_language import evaluate_language
from .fetch import PACKAGES
from .model import Reader, load_tokenizer
from .paths import WORK, run_folder
from .schedule import optimiser, set_rates

SAVE_EVERY = 300  # seconds
LOG_EVERY = 20  # steps


def settings() -> dict:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run")
    parser.add_argument("--encoder", default="minilm", choices=PACKAGES)
    parser.add_argument("--layers", help="layers of the encoder to keep, as 0,2,4")
    parser.add_argument("--tasks", default="attribution")
    parser.add_argument("--init", help="a run whose best weights to start from (heads it has not start fresh)")
    parser.add_argument("--teacher", help="a set of soft labels made by reader.label")
    parser.add_argument("--share", type=float, default=0.6, help="the teacher's share on PolNeAR")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--encoder-rate", type=float, default=1.2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--role-rate", type=float, help="the attribution head's own rate (else the heads')")
    parser.add_argument("--layer-factor", type=float, default=0.9)
    parser.add_argument("--fp32", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bounded", action="store_true", help="a role head whose last vectors are scaled to one length")
    parser.add_argument("--unaware", action="store_true", help="a role head that is not told where the other cues stand")
    asked = vars(parser.parse_args())
    return {**asked, "aware": not asked.pop("unaware")}


def plan(chosen: list[tasks.Task], batch: int, seed: int, epoch: int) -> list[tuple[int, np.ndarray]]:
    """One epoch's batches as (task, rows), shuffled; the same for the same seed and epoch."""
    random, out = np.random.default_rng([seed, epoch]), []
    for t, task in enumerate(chosen):
        count = int(len(task.rows) // batch * task.repeat)
        order = np.concatenate([random.permutation(len(task.rows)) for _ in range(int(np.ceil(task.repeat)))])
        out.extend((t, order[n * batch : (n + 1) * batch]) for n in range(count))
    # A run of one task keeps its order, so that a run begun so can be taken up again.
    return out if len(chosen) == 1 else [out[i] for i in random.permutation(len(out))]


def step(model: Reader, optimizer, loss: Callable[[Reader], tasks.Loss], number: int, total: int, options: dict) -> dict:
    """One update; returns the loss and its parts."""
    set_rates(optimizer, number, total)
    with torch.autocast("cpu", torch.bfloat16, enabled=not options["fp32"]):
        value, parts = loss(model)
    value.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return {"loss": value.item(), **parts}


class Curve:
    """Means of the parts over LOG_EVERY steps, task by task, into curve.jsonl."""

    def __init__(self, path: Path):
        self.path, self.seen, self.began = path, {}, time.time()

    def add(self, number: int, epoch: int, task: str, parts: dict[str, float]) -> None:
        for name, value in parts.items():
            self.seen.setdefault(f"{task}.{name}", []).append(value)
        if number % LOG_EVERY == 0:
            means = {k: sum(v) / len(v) for k, v in self.seen.items()}
            checkpoint.log(self.path, step=number, epoch=epoch, seconds=(time.time() - self.began) / LOG_EVERY, **means)
            self.seen, self.began = {}, time.time()


def start(options: dict, folder: Path):
    """Model, optimiser and state: resumed, or from another run's weights, or fresh."""
    joint = "language" in options["tasks"]
    last = checkpoint.load(folder / "last.pt")
    if last:
        options["aware"] = last["settings"].get("aware", False)  # the shape of the weights is the run's, not the command's
    labels = last.get("labels") if last else tasks.tag_sets() if joint else None
    model = Reader.build(options, labels)
    if last:
        model.load_state_dict(last["model"])
    elif options["init"]:
        other = torch.load(run_folder(options["init"]) / "best.pt", weights_only=False)
        model.load_state_dict(other["model"], strict=False)
    optimizer = optimiser(model, options)
    if last:
        optimizer.load_state_dict(last["optimizer"])
    step, best = (last["step"], last["best"]) if last else (0, 0.0)
    return model, optimizer, {"step": step, "best": best, "labels": labels}


def train(options: dict) -> None:
    folder = run_folder(options["run"])
    curve = Curve(folder / "curve.jsonl")
    tokenizer = load_tokenizer(options["encoder"])
    model, optimizer, state = start(options, folder)
    chosen = tasks.make(options["tasks"], tokenizer, options, state.get("labels"))
    per_epoch = len(plan(chosen, options["batch"], options["seed"], 0))
    total, saved = per_epoch * options["epochs"], time.time()
    checkpoint.log(curve.path, event="start", step=state["step"], per_epoch=per_epoch, settings=options)

    def save() -> None:
        whole = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "settings": options, **state}
        checkpoint.save(folder / "last.pt", whole)

    while state["step"] < total:
        epoch, at = divmod(state["step"], per_epoch)
        for t, rows in plan(chosen, options["batch"], options["seed"], epoch)[at:]:
            model.train()
            task = chosen[t]
            batch = [task.rows[i] for i in rows]
            parts = step(model, optimizer, lambda m: task.loss(m, batch), state["step"], total, options)
            state["step"] += 1
            curve.add(state["step"], epoch + 1, task.name, parts)
            if time.time() - saved > SAVE_EVERY:
                save()
                saved = time.time()
        save()
        measure(model, tokenizer, state, options, folder, epoch + 1)
        save()
        saved = time.time()


def measure(model: Reader, tokenizer, state: dict, options: dict, folder: Path, epoch: int) -> None:
    """Dev scores after an epoch; the best attribution so far becomes best.pt."""
    figures = evaluate(model, tokenizer, folder, bf16=not options["fp32"])
    language = evaluate_language(model, tokenizer, state["labels"], not options["fp32"]) if state.get("labels") else None
    checkpoint.log(folder / "curve.jsonl", event="dev", epoch=epoch, step=state["step"], figures=figures, language=language)
    best = max(f["F1"] for f in figures.values())
    if best > state["best"]:
        state["best"] = best
        checkpoint.save(folder / "best.pt", {"model": model.state_dict(), "settings": options, **state})


if __name__ == "__main__":
    (WORK / "PID").write_text(str(os.getpid()))
    asked = settings()
    torch.manual_seed(asked["seed"])
    train(asked)
