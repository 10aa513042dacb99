"""How far a statement's probability can be believed, on PolNeAR dev; and the two numbers that mend it.

    python -m reader.calibrate RUN [--checkpoint best.pt] [--threshold 0.3] [--fp32]

A kept cue counts as right when it matches a gold attribution as the scorer's `attribution` does (contents
share half of their words, sources touch). Prints a scale and a shift for the log odds (Platt) and a
reliability table before and after, each article judged by numbers fitted on the other articles' half.
"""

import argparse
import json
import math

import numpy as np

from . import decode
from .model import Reader, load_tokenizer
from .paths import run_folder
from .polnear import SOURCE, CONTENT, Article, read


def right(kept: list[decode.Candidate], article: Article) -> list[bool]:
    """For each kept cue whether a gold attribution is matched, greedily, best overlap first."""
    of = lambda roles, role: {w for w, r in roles.items() if r == role}
    pairs = []
    for i, one in enumerate(kept):
        for j, gold in enumerate(article.attributions):
            a, b = one.content(), of(gold.roles, CONTENT)
            s, t = of(one.roles, SOURCE), of(gold.roles, SOURCE)
            jaccard = len(a & b) / len(a | b)
            if jaccard >= 0.5 and (s & t or not (s or t)):
                pairs.append((-jaccard, i, j))
    hit, used = [False] * len(kept), set()
    for _, i, j in sorted(pairs):
        if not hit[i] and j not in used:
            hit[i] = True
            used.add(j)
    return hit


def platt(odds: np.ndarray, hit: np.ndarray) -> tuple[float, float]:
    """Scale and shift of the log odds that make `hit` likeliest (Newton's method, steps halved until they help)."""
    x, w = np.stack([odds, np.ones_like(odds)], 1), np.zeros(2)
    loss = lambda w: np.logaddexp(0, np.where(hit > 0, -1, 1) * (x @ w)).sum()
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        curve = (x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2)
        step = np.linalg.solve(curve, x.T @ (p - hit))
        while np.abs(step).max() > 1e-9 and loss(w - step) > loss(w):
            step /= 2
        w = w - step
    return float(w[0]), float(w[1])


def table(p: np.ndarray, hit: np.ndarray) -> list[dict]:
    """Ten bins: how many, mean probability, share that is right."""
    place = np.minimum((p * 10).astype(int), 9)
    return [{"bin": b / 10, "n": int((place == b).sum()), "said": round(float(p[place == b].mean()), 3),
             "right": round(float(hit[place == b].mean()), 3)} for b in range(10) if (place == b).any()]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("run")
    parser.add_argument("--checkpoint", default="best.pt")
    parser.add_argument("--threshold", type=float, default=0.3)
    parser.add_argument("--fp32", action="store_true")
    asked = parser.parse_args()
    model, state = Reader.restore(run_folder(asked.run) / asked.checkpoint)
    tokenizer, scores = load_tokenizer(state["settings"]["encoder"]), decode.TorchScores(model, not asked.fp32)
    odds, hit, half = [], [], []
    for n, article in enumerate(read("dev")):
        kept = decode.keep(decode.candidates(scores, article.words, tokenizer), scores.chain, asked.threshold)
        clipped = [min(max(k.probability, 1e-6), 1 - 1e-6) for k in kept]
        odds.extend(math.log(p / (1 - p)) for p in clipped)
        hit.extend(right(kept, article))
        half.extend([n % 2] * len(kept))
    odds, hit, half = np.array(odds), np.array(hit, dtype=float), np.array(half)
    mended = np.zeros_like(odds)
    for part in (0, 1):
        scale, shift = platt(odds[half != part], hit[half != part])
        mended[half == part] = scale * odds[half == part] + shift
    scale, shift = platt(odds, hit)
    print(json.dumps({"scale": round(scale, 4), "shift": round(shift, 4), "threshold": asked.threshold}))
    for name, values in (("before", odds), ("after", mended)):
        for row in table(1 / (1 + np.exp(-values)), hit):
            print(name, json.dumps(row))


if __name__ == "__main__":
    main()
